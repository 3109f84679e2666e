"""The session: edits, figures, files."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.app.session import Session
from designer.editing.edits import connect, delete, rename, set_attribute
from designer.model.compare import Changes
from designer.model.elements import Ref
from designer.storage.files import FileProblem
from designer.storage.problems import DocumentError

CHECK_IN = Ref("steps", "check-in")


@pytest.fixture
def open_session(session: Session, desk: Path, qtbot: QtBot) -> Session:
    with qtbot.waitSignal(session.findings_changed):
        session.open(desk)
    return session


def test_that_the_figures_of_a_document_arrive_after_opening(open_session: Session) -> None:
    assert open_session.analysis is not None
    assert open_session.analysis.pools["receptionist"].implied_utilisation == pytest.approx(30 * 5 / 60 / 3)
    assert not open_session.busy


def test_that_an_edit_is_announced_once_with_what_it_changed(open_session: Session, qtbot: QtBot) -> None:
    seen: list[Changes] = []
    open_session.changed.connect(seen.append)
    assert open_session.perform(rename(CHECK_IN, "Welcome"))
    assert [changes["steps"].changed for changes in seen] == [("check-in",)]
    assert open_session.dirty


def test_that_new_figures_follow_an_edit_and_the_old_ones_stay_until_then(open_session: Session, qtbot: QtBot) -> None:
    before = open_session.analysis
    with qtbot.waitSignal(open_session.figures_changed):
        open_session.perform(set_attribute([Ref("staff", "receptionist")], "count", 4))
        assert open_session.busy
        assert open_session.analysis is before
    assert open_session.analysis is not None
    assert open_session.analysis.pools["receptionist"].implied_utilisation == pytest.approx(0.625)


def test_that_geometry_alone_asks_for_no_figures(open_session: Session) -> None:
    from designer.editing.edits import nudge
    from designer.model.elements import Position

    open_session.perform(nudge(["check-in"], 4, 0, {"check-in": Position(20, 20)}))
    assert open_session.dirty
    assert not open_session.busy


def test_that_only_the_newest_of_many_edits_is_computed(open_session: Session, qtbot: QtBot) -> None:
    delivered: list[object] = []
    open_session.figures_changed.connect(delivered.append)
    for count in range(4, 30):
        open_session.perform(set_attribute([Ref("staff", "receptionist")], "count", count))
    qtbot.waitUntil(lambda: not open_session.busy)
    assert open_session.analysis is not None
    assert open_session.analysis.pools["receptionist"].count == 29
    assert len(delivered) < 26


def test_that_a_refused_edit_says_why_and_changes_nothing(open_session: Session, qtbot: QtBot) -> None:
    before = open_session.history
    with qtbot.waitSignal(open_session.refused) as refusal:
        assert not open_session.perform(connect("check-in", "check-in"))
    assert str(refusal.args[0])
    assert open_session.history is before


def test_that_undo_and_redo_lead_back_and_forth(open_session: Session) -> None:
    first = open_session.blueprint
    open_session.perform(rename(CHECK_IN, "Welcome"))
    second = open_session.blueprint
    open_session.undo()
    assert open_session.blueprint is first
    assert not open_session.dirty
    open_session.redo()
    assert open_session.blueprint is second


def test_that_saving_without_an_edit_gives_the_same_bytes(open_session: Session, desk: Path) -> None:
    before = desk.read_bytes()
    open_session.save()
    assert desk.read_bytes() == before


def test_that_undoing_after_a_save_gives_the_first_bytes_again(open_session: Session, desk: Path) -> None:
    before = desk.read_bytes()
    open_session.perform(delete([CHECK_IN]))
    open_session.save()
    assert desk.read_bytes() != before
    open_session.undo()
    assert open_session.dirty
    open_session.save()
    assert desk.read_bytes() == before


def test_that_a_file_that_cannot_be_read_leaves_the_document_open(open_session: Session, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("format: service-blueprint/1\nsteps: [", encoding="utf-8")
    before = open_session.history, open_session.path, open_session.source
    with pytest.raises(DocumentError):
        open_session.open(bad)
    with pytest.raises(FileProblem):
        open_session.open(tmp_path / "missing.yaml")
    assert (open_session.history, open_session.path, open_session.source) == before


def test_that_a_save_that_fails_leaves_the_document_unsaved_and_whole(open_session: Session, tmp_path: Path) -> None:
    open_session.perform(rename(CHECK_IN, "Welcome"))
    before = open_session.blueprint
    with pytest.raises(FileProblem):
        open_session.save(tmp_path / "no such folder" / "desk.yaml")
    assert open_session.dirty
    assert open_session.blueprint is before
    assert open_session.path is not None
    assert open_session.path.name == "desk.blueprint.yaml"


def test_that_steps_travel_by_text_from_one_session_to_another(open_session: Session, desk: Path, qapp: object) -> None:
    other = Session()
    try:
        other.open(desk)
        new = other.paste(open_session.copy(["check-in", "key-in-hand"]))
        assert len(new) == 2
        assert not set(new) & set(open_session.blueprint.steps)
        copied = other.blueprint.steps[new[0]]
        assert copied.name == "Check the guest in"
        assert [flow.target for flow in copied.next] == [new[1]]
    finally:
        other.close()


def test_that_a_paste_says_what_it_brought_along(open_session: Session, qapp: object) -> None:
    other = Session()
    said: list[str] = []
    other.status.connect(lambda message: said.append(str(message)))
    try:
        other.paste(open_session.copy(["check-in"]))
        assert said == ["Pasted with what it needs: lane Reception, stage Arrival, staff pool Receptionist"]
        said.clear()
        other.paste(open_session.copy(["check-in"]))
        assert said == []
    finally:
        other.close()


def test_that_text_which_is_no_blueprint_is_not_pasted(open_session: Session, qtbot: QtBot) -> None:
    before = open_session.history
    with qtbot.waitSignal(open_session.refused):
        assert open_session.paste("a shopping list") == ()
    assert open_session.history is before


def test_that_a_write_by_another_program_is_noticed_and_our_own_is_not(open_session: Session, desk: Path) -> None:
    assert not open_session.changed_on_disk()
    open_session.perform(rename(CHECK_IN, "Welcome"))
    open_session.save()
    assert not open_session.changed_on_disk()
    desk.write_text("something else", encoding="utf-8")
    assert open_session.changed_on_disk()
    open_session.accept_disk()
    assert not open_session.changed_on_disk()


def test_that_a_move_across_the_line_of_visibility_is_told(open_session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(open_session.status) as told:
        open_session.perform(set_attribute([CHECK_IN], "lane", "house"))
    assert "Housekeeping" in str(told.args[0])

"""Batches, patience and measured times, in the properties."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app.panels.point_editors import BatchEditor
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.time_editors import PatienceEditor, TimeEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import set_attribute
from designer.model.distributions import Distribution, empirical, exponential, fixed
from designer.model.elements import Batch, Patience, Ref
from designer.storage.document import read
from tests.app.panels.hands import choose, write

CHECK_IN = Ref("steps", "check-in")


@pytest.fixture(autouse=True)
def selected(properties: PropertiesPanel, selection: Selection) -> None:
    """The check-in is selected."""
    selection.set([CHECK_IN])


@pytest.fixture
def batch(properties: PropertiesPanel) -> BatchEditor:
    """The editor of its batch."""
    editor = properties.form("steps").editors["batch"]
    assert isinstance(editor, BatchEditor)
    return editor


@pytest.fixture
def patience(properties: PropertiesPanel) -> PatienceEditor:
    """The editor of its customers' patience."""
    editor = properties.form("steps").editors["patience"]
    assert isinstance(editor, PatienceEditor)
    return editor


@pytest.fixture
def time(properties: PropertiesPanel) -> TimeEditor:
    """The editor of its time."""
    editor = properties.form("steps").editors["time"]
    assert isinstance(editor, TimeEditor)
    return editor


# -- batches --------------------------------------------------------------------------------------------------------------


def test_that_a_batch_is_entered_and_taken_away(batch: BatchEditor, session: Session) -> None:
    write(batch.what, "8")
    assert session.blueprint.steps["check-in"].batch == Batch(8)
    assert "until the batch is full" in batch.doubt
    write(batch.second, "20 min")
    assert session.blueprint.steps["check-in"].batch == Batch(8, 1200.0)
    assert not batch.doubt
    assert "batch: {up-to: 8, after: 20 min}" in session.text()
    write(batch.what, "")
    assert batch.problem, "a time alone is no batch"
    assert session.blueprint.steps["check-in"].batch == Batch(8, 1200.0)
    write(batch.second, "")
    assert session.blueprint.steps["check-in"].batch is None


@pytest.mark.parametrize("typed", ["0", "10001", "-3", "2.5", "eight", "٣", "99999999999999999999"])
def test_that_an_impossible_batch_is_marked_where_it_stands(batch: BatchEditor, session: Session, typed: str) -> None:
    write(batch.second, "soon")
    write(batch.what, typed)
    assert batch.what.text() == typed
    assert batch.marked == (batch.what, batch.second), "each part that is impossible"
    assert "10000" in batch.problem
    assert session.blueprint.steps["check-in"].batch is None


# -- patience -------------------------------------------------------------------------------------------------------------


def test_that_patience_is_a_time_and_a_step_to_go_to(patience: PatienceEditor, session: Session) -> None:
    assert patience.kind.currentText() == "(waits as long as it takes)"
    assert not patience.target.isVisible()
    choose(patience.kind, "exponential")
    assert patience.target.isVisible()
    assert patience.marked == (patience.to,), "where do they go?"
    assert session.blueprint.steps["check-in"].patience is None
    offered = [patience.to.itemText(index) for index in range(patience.to.count())]
    assert "Go to the room" in offered
    assert "Come in" not in offered, "nothing leads to a start"
    assert "Key card" not in offered, "nor to evidence"
    choose(patience.to, "go")
    assert session.blueprint.steps["check-in"].patience == Patience(exponential(300.0), "go")
    write(patience.lines["mean"], "12 min")
    assert session.blueprint.steps["check-in"].patience == Patience(exponential(720.0), "go")
    assert read(session.text()).blueprint.steps["check-in"].patience == Patience(exponential(720.0), "go")
    write(patience.lines["mean"], "a while")
    assert "a while" in patience.problem
    choose(patience.kind, "")
    assert session.blueprint.steps["check-in"].patience is None
    assert not patience.problem
    assert not patience.target.isVisible()


def test_that_who_loses_patience_cannot_go_to_the_same_step(patience: PatienceEditor, session: Session) -> None:
    choose(patience.kind, "fixed")
    choose(patience.to, "check-in")
    assert "another step" in patience.problem
    assert session.blueprint.steps["check-in"].patience is None


def test_that_patience_is_undone_in_one_step_and_follows_what_its_target_is_called(patience: PatienceEditor, session: Session) -> None:
    session.perform(set_attribute([CHECK_IN], "patience", Patience(fixed(60.0), "go")))
    assert patience.lines["value"].text() == "1 min"
    session.perform(set_attribute([Ref("steps", "go")], "name", "Off to the room"))
    assert patience.to.currentText() == "Off to the room"
    session.undo()
    session.undo()
    assert session.blueprint.steps["check-in"].patience is None
    assert patience.kind.value() == ""


def test_that_the_parts_of_patience_have_names_for_screen_readers(patience: PatienceEditor) -> None:
    choose(patience.kind, "lognormal")
    assert patience.to.accessibleName() == "Patience: Then goes to"
    assert patience.lines["sd"].accessibleName() == "Patience: Standard deviation"
    assert patience.measured.times.accessibleName() == "Patience: Measured times"


# -- measured times -------------------------------------------------------------------------------------------------------


def test_that_measured_times_are_typed_one_after_the_other(time: TimeEditor, session: Session) -> None:
    choose(time.kind, "empirical")
    assert time.measured.isVisible()
    assert "at least one time" in time.problem
    write(time.measured.times, "4 min, 6 min; 8 min")
    assert session.blueprint.steps["check-in"].time == empirical((240, 360, 480))
    # mean 6 min; variance (120^2 + 0 + 120^2) / 3 = 9600, sd 98 s
    assert time.mean.text() == "Mean 6 min, standard deviation 1 min 38 s"
    write(time.measured.times, "4 min, soon")
    assert "soon" in time.problem
    assert session.blueprint.steps["check-in"].time == empirical((240,)), "what was possible while it was typed"
    choose(time.kind, "exponential")
    assert session.blueprint.steps["check-in"].time == exponential(240.0), "about the mean of what was measured"
    assert not time.measured.isVisible()


def test_that_measured_times_come_from_a_file_whose_trouble_is_told(
    time: TimeEditor, session: Session, documents: Path, qtbot: QtBot
) -> None:
    session.save(documents / "small.blueprint.yaml")
    choose(time.kind, "empirical")
    write(time.measured.file.line, "check.csv")
    assert session.blueprint.steps["check-in"].time == Distribution("empirical", (), "check.csv")
    qtbot.waitUntil(lambda: "no such file" in time.doubt)
    (documents / "check.csv").write_text("seconds;who\n100;a\n200;b\n")
    time.measured.file.look()
    qtbot.waitUntil(lambda: time.mean.text() == "2 times: Mean 2 min 30 s, standard deviation 50 s")
    assert not time.doubt
    write(time.measured.times, "4 min")
    assert "keep one of them" in time.problem
    assert session.blueprint.steps["check-in"].time == Distribution("empirical", (), "check.csv")
    write(time.measured.file.line, "")
    assert session.blueprint.steps["check-in"].time == empirical((240,))


def test_that_a_file_of_the_wrong_name_is_marked(time: TimeEditor, session: Session) -> None:
    choose(time.kind, "empirical")
    QTest.keyClick(time.measured.times, Qt.Key.Key_Tab)
    write(time.measured.file.line, "../times.csv")
    assert time.marked == (time.measured.file.line,)
    assert session.blueprint.steps["check-in"].time == exponential(300.0)

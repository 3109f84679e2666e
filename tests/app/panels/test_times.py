"""How long a step takes, in the properties."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.time_editors import TimeEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import set_attribute
from designer.model.distributions import PARAMETERS, distribution
from designer.model.elements import Ref
from tests.app.panels.hands import choose

CHECK_IN = Ref("steps", "check-in")


@pytest.mark.parametrize("kind", list(PARAMETERS))
def test_that_every_distribution_can_be_chosen_and_is_possible_at_once(
    properties: PropertiesPanel, session: Session, selection: Selection, kind: str
) -> None:
    selection.set([CHECK_IN])
    editor = properties.form("steps").editors["time"]
    assert isinstance(editor, TimeEditor)
    choose(editor.kind, kind)
    time = session.blueprint.steps["check-in"].time
    assert time is not None
    assert time.kind == kind
    assert time.mean == pytest.approx(300.0, rel=0.2)
    assert not editor.problem


def test_that_a_distribution_shows_its_mean_and_refuses_what_cannot_be(
    properties: PropertiesPanel, session: Session, selection: Selection
) -> None:
    session.perform(set_attribute([CHECK_IN], "time", distribution("triangular", {"min": 60, "mode": 120, "max": 300})))
    selection.set([CHECK_IN])
    editor = properties.form("steps").editors["time"]
    assert isinstance(editor, TimeEditor)
    assert "Mean 2 min 40 s" in editor.mean.text() or "160" in editor.mean.text()
    line = editor.lines["max"]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "1 min")
    assert editor.problem
    assert session.blueprint.steps["check-in"].time == distribution("triangular", {"min": 60, "mode": 120, "max": 300})
    choose(editor.kind, "")
    assert session.blueprint.steps["check-in"].time is None


def test_that_each_impossible_part_of_a_time_is_marked_with_its_reason_and_no_old_mean_stays(
    properties: PropertiesPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    session.perform(set_attribute([CHECK_IN], "time", distribution("triangular", {"min": 60, "mode": 120, "max": 300})))
    selection.set([CHECK_IN])
    editor = properties.form("steps").editors["time"]
    assert "2 min 40 s" in editor.mean.text()
    for name in ("min", "max"):
        editor.lines[name].setFocus()
        editor.lines[name].selectAll()
        QTest.keyClicks(editor.lines[name], "soon")
    assert editor.marked == (editor.lines["min"], editor.lines["max"])
    qtbot.waitUntil(editor.reason_label.isVisible)
    assert [line.split(":")[0] for line in editor.reason_label.text().splitlines()] == ["\u26a0 Least", "\u26a0 Most"]
    assert "2 min 40 s" not in editor.mean.text()

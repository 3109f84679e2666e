"""Shares of a flow by customers, in the properties."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.app.panels.flows_editor import FlowRow, FlowsEditor
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.shares_editor import ShareEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import add_element, delete, set_attribute
from designer.model.elements import Demand, Flow, Ref, flow_ref
from designer.storage.document import read
from tests.app.panels.hands import write

READY = Ref("steps", "ready")
WAY = flow_ref("ready", "clean")


@pytest.fixture(autouse=True)
def two_kinds(session: Session) -> None:
    """Besides *leisure* there is *business*."""
    session.perform(add_element("demand", Demand("business", "come", 10 / 3600, name="Business people")))


@pytest.fixture
def editor(properties: PropertiesPanel, selection: Selection) -> ShareEditor:
    """The editor of the share of the flow to the cleaning, which has 20 %."""
    selection.set([WAY])
    found = properties.form("flows").editors["share"]
    assert isinstance(found, ShareEditor)
    return found


def flow(session: Session) -> Flow:
    """That flow as the document has it."""
    found = session.blueprint.flow("ready", "clean")
    assert found is not None
    return found


def press(editor: ShareEditor) -> None:
    """Press *By customers*."""
    QTest.mouseClick(editor.parts.toggle, Qt.MouseButton.LeftButton)


def test_that_one_share_goes_on_as_that_of_each_kind_and_back(editor: ShareEditor, session: Session) -> None:
    press(editor)
    assert editor.parts.segments.isVisible()
    assert flow(session) == Flow("clean", "No", None, (("leisure", 0.2), ("business", 0.2)))
    write(editor.parts.lines["business"], "50 %")
    assert flow(session).shares == (("leisure", 0.2), ("business", 0.5))
    assert read(session.text()).blueprint.flow("ready", "clean") == flow(session)
    assert "share: {leisure: 20 %, business: 50 %}" in session.text()
    write(editor.parts.lines["business"], "20 %")
    press(editor)
    assert flow(session) == Flow("clean", "No", 0.2)
    assert not editor.parts.segments.isVisible()


def test_that_an_impossible_share_is_marked_beside_the_kind_it_is_for(editor: ShareEditor, session: Session) -> None:
    press(editor)
    write(editor.parts.lines["business"], "120 %")
    assert editor.marked == (editor.parts.lines["business"],)
    assert editor.problem == "Business people: '120 %' is more than 100 %"
    assert flow(session).shares == (("leisure", 0.2), ("business", 0.2))
    write(editor.parts.lines["business"], "")
    assert flow(session).shares == (("leisure", 0.2),), "the others get equal parts of what is left"
    write(editor.parts.lines["leisure"], "")
    assert "at least one" in editor.problem
    press(editor)
    assert flow(session) == Flow("clean", "No")


def test_that_different_shares_given_up_leave_none_and_undo_brings_them_back(editor: ShareEditor, session: Session) -> None:
    session.perform(set_attribute([WAY], "shares", (("leisure", 0.1), ("business", 0.9))))
    assert not editor.line.isEnabled()
    before = session.blueprint
    press(editor)
    assert flow(session) == Flow("clean", "No")
    session.undo()
    assert session.blueprint is before
    assert [line.text() for line in editor.parts.lines.values()] == ["10 %", "90 %"]


def test_that_shares_by_customers_are_offered_only_where_there_are_several_kinds(editor: ShareEditor, session: Session) -> None:
    assert editor.parts.toggle.isVisible()
    assert editor.parts.lines["business"].accessibleName() == "Share: Business people"
    session.perform(delete([Ref("demand", "business")]))
    assert not editor.parts.toggle.isVisible()


def test_that_shares_are_given_beside_the_flows_of_a_step_and_told_where_they_do_not_add_up(
    properties: PropertiesPanel, selection: Selection, session: Session
) -> None:
    selection.set([READY])
    editor = properties.form("steps").editors["next"]
    assert isinstance(editor, FlowsEditor)
    row = editor.rows[0]
    assert isinstance(row, FlowRow)
    assert not editor.doubt
    QTest.keyClick(row.parts.toggle, Qt.Key.Key_Space)
    write(row.parts.lines["leisure"], "30 %")
    assert flow(session).shares == (("leisure", 0.3), ("business", 0.2))
    # the other way has 80 % of all: 110 % of the leisure guests, 100 % of the business people
    assert editor.doubt == "leisure: The shares make up 110 %"
    write(row.parts.lines["leisure"], "20.01 %")
    assert not editor.doubt

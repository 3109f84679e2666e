"""What a scenario changes, in the properties."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.app.panels.changes_editor import ChangesEditor
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.shares_editor import ShareEditor
from designer.app.panels.text_editors import LineEditor
from designer.app.session import Session
from designer.editing.edits import add_element, set_attribute
from designer.model.distributions import fixed
from designer.model.elements import Change, Patience, Ref, Scenario
from designer.model.scenarios import CHANGEABLE, cut, set_values, settable
from designer.storage.document import read
from tests.app.panels.hands import choose, write

MAID = Ref("staff", "maid")


@pytest.fixture
def editor(properties: PropertiesPanel, session: Session) -> ChangesEditor:
    """The editor of the changes of a scenario that has none yet."""
    session.perform(add_element("scenarios", Scenario("try", "Try it")))
    properties.document.go_to("scenarios", "try")
    found = properties.document.pages["scenarios"].form.editors["changes"]
    assert isinstance(found, ChangesEditor)
    return found


def changes(session: Session) -> tuple[Change, ...]:
    """What the scenario changes as the document has it."""
    return session.blueprint.scenarios["try"].changes


def add(editor: ChangesEditor) -> None:
    """Press *Add the change*."""
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)


def begin(editor: ChangesEditor, what: str, element: str, attribute: str = "") -> None:
    """Choose what is to change."""
    choose(editor.form.what, what)
    choose(editor.form.element, element)
    if attribute:
        choose(editor.form.attribute, attribute)


def test_that_a_change_begins_with_what_the_document_says_and_is_added_and_undone(editor: ChangesEditor, session: Session) -> None:
    begin(editor, "staff", "maid", "count")
    assert isinstance(editor.form.editor, LineEditor)
    assert editor.form.editor.line.text() == "2"
    write(editor.form.editor.line, "many")
    add(editor)
    assert "many" in editor.form.editor.problem
    assert changes(session) == ()
    write(editor.form.editor.line, "5")
    assert changes(session) == (), "nothing is added before it is wished"
    add(editor)
    assert changes(session) == (set_values(MAID, {"count": 5}),)
    assert editor.list.item(0).text() == "Maid: people 2 → 5"
    assert editor.form.editor is None
    assert read(session.text()).blueprint.scenarios["try"].changes == changes(session)
    session.undo()
    assert changes(session) == ()
    assert editor.list.count() == 0


def test_that_changes_are_ordered_and_removed(editor: ChangesEditor, session: Session) -> None:
    first, second = set_values(MAID, {"count": 5}), cut("clean")
    session.perform(set_attribute([Ref("scenarios", "try")], "changes", (first, second)))
    editor.list.setCurrentRow(1)
    QTest.mouseClick(editor.up, Qt.MouseButton.LeftButton)
    assert changes(session) == (second, first)
    assert editor.list.currentRow() == 0
    assert not editor.up.isEnabled()
    QTest.mouseClick(editor.remove_button, Qt.MouseButton.LeftButton)
    assert changes(session) == (first,)


def test_that_a_step_is_left_out_and_a_second_value_takes_the_place_of_the_first(editor: ChangesEditor, session: Session) -> None:
    begin(editor, "cut", "clean")
    assert not editor.form.attribute.isVisible()
    add(editor)
    assert changes(session) == (cut("clean"),)
    for count in ("4", "6"):
        begin(editor, "staff", "maid", "count")
        assert isinstance(editor.form.editor, LineEditor)
        write(editor.form.editor.line, count)
        add(editor)
    assert changes(session) == (cut("clean"), set_values(MAID, {"count": 6}))


def test_that_a_flow_and_patience_can_be_changed(editor: ChangesEditor, session: Session) -> None:
    session.perform(set_attribute([Ref("steps", "check-in")], "patience", Patience(fixed(60.0), "go")))
    begin(editor, "flows", "ready->clean", "share")
    assert isinstance(editor.form.editor, LineEditor), "a scenario sets one share for all"
    assert not isinstance(editor.form.editor, ShareEditor)
    write(editor.form.editor.line, "5 %")
    add(editor)
    begin(editor, "steps", "check-in", "patience")
    add(editor)
    assert changes(session) == (
        set_values(Ref("flows", "ready->clean"), {"share": 0.05}),
        set_values(Ref("steps", "check-in"), {"patience": Patience(fixed(60.0), "go")}),
    )


def test_that_every_attribute_that_a_scenario_may_set_can_be_set_here(editor: ChangesEditor, session: Session) -> None:
    for collection in CHANGEABLE.values():
        blueprint = session.blueprint
        element = "ready->go" if collection == "flows" else next(iter(blueprint.table(collection)))
        for field in settable(collection):
            begin(editor, collection, element, field.attribute)
            assert editor.form.editor is not None, (collection, field.attribute)
            assert editor.form.editor.field is field
            editor.form.change()
    assert changes(session) == ()

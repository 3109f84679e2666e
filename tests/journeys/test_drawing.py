"""Stories of drawing: by mouse, by keyboard, and back again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from designer.model.elements import Ref, StepKind


def test_that_a_designer_begins_with_the_hotel_and_saves_it_under_a_name_of_its_own(
    show: Callable[..., Any], tmp_path: Path, hotel_path: Path, choose_file: Callable[[Path], None]
) -> None:
    hand = show()
    hand.window.start.templates.setFocus()
    hand.keys("Home", "Return")
    assert hand.window.stack.currentWidget() is hand.window.page
    assert hand.window.session.blueprint.name == "Hotel stay"
    assert hand.window.session.path is None
    hand.settle()
    assert hand.window.session.analysis.bottleneck is not None
    mine = tmp_path / "my hotel.blueprint.yaml"
    choose_file(mine)
    hand.keys("Ctrl+S")
    template = hotel_path.read_bytes().splitlines(keepends=True)
    assert mine.read_bytes() == b"".join(template[2:])  # all but the place of the schema, which is beside the templates
    assert hand.window.windowTitle().startswith("my hotel.blueprint.yaml")


def test_that_work_moved_to_the_back_office_is_hidden_and_given_to_others_keeps_the_promise(hand: Any) -> None:
    window = hand.window
    before = window.session.analysis
    assert round(before.pools["receptionist"].implied_utilisation, 3) == 0.833
    assert before.promises["quick"].verdict == "missed"
    hand.drag("copy-passport", ("accounts", "stay"))
    blueprint = window.session.blueprint
    step = blueprint.steps["copy-passport"]
    assert step.lane == "accounts"
    assert not blueprint.is_visible(step)
    assert len(window.session.history.past) == 1
    assert "Accounts" in window.statusBar().currentMessage()
    hand.settle()
    assert window.session.analysis.crossings["visibility"] > before.crossings["visibility"]
    hand.click("copy-passport")
    choose_pool(window.docks.panels["properties"], "Clerk")
    hand.settle()
    after = window.session.analysis
    assert window.session.blueprint.steps["copy-passport"].staff[0].pool == "clerk"
    assert round(after.pools["receptionist"].implied_utilisation, 3) == 0.667
    assert after.promises["quick"].kept > before.promises["quick"].kept
    assert after.promises["quick"].verdict == "kept"
    badge = window.page.scene.look.heat["check-in"].text
    assert badge.startswith("67")


def choose_pool(panel: Any, name: str) -> None:
    """Choose a staff pool in the properties, with the keyboard."""
    boxes = [box for box in panel.findChildren(QComboBox) if box.isVisible() and box.findText(name) >= 0]
    assert len(boxes) == 1
    boxes[0].setFocus()
    for _ in range(boxes[0].count()):
        if boxes[0].currentText() != name:
            QTest.keyClick(boxes[0], Qt.Key.Key_Down if boxes[0].currentIndex() < boxes[0].findText(name) else Qt.Key.Key_Up)
    assert boxes[0].currentText() == name


def test_that_a_process_of_five_steps_is_built_with_the_keyboard_alone(show: Callable[..., Any]) -> None:
    hand = show()
    hand.keys("Ctrl+N", "Ctrl+A", "Delete")
    assert not hand.window.session.blueprint.steps
    hand.keys("Ctrl+2")
    hand.type("Guest calls", then="Tab")
    hand.type("Answer the call", then="Tab")
    hand.type("Look for a table", then="Tab")
    hand.type("Confirm the table", then="Return")
    hand.keys("Ctrl+3")
    hand.type("Table booked", then="Return")
    steps = list(hand.window.session.blueprint.steps.values())
    assert [step.name for step in steps] == ["Guest calls", "Answer the call", "Look for a table", "Confirm the table", "Table booked"]
    assert [step.id for step in steps] == ["guest-calls", "answer-the-call", "look-for-a-table", "confirm-the-table", "table-booked"]
    assert [step.kind for step in steps] == [StepKind.START, *[StepKind.ACTIVITY] * 3, StepKind.END]
    assert [[flow.target for flow in step.next] for step in steps] == [[step.id] for step in steps[1:]] + [[]]


def test_that_everything_drawn_is_undone_and_done_again(hand: Any) -> None:
    session = hand.window.session
    first = session.blueprint
    hand.click("join-queue")
    hand.drag(hand.handle("join-queue"), "copy-passport")
    assert session.blueprint.flow("join-queue", "copy-passport")
    route = hand.window.page.scene.map.routes["check-in", "copy-passport"].points
    middle = QPointF((route[0].x + route[1].x) / 2, (route[0].y + route[1].y) / 2)
    hand.drop_from_palette("activity", QPointF(hand.view.mapFromScene(middle)))
    new = next(id for id in session.blueprint.steps if id not in first.steps)
    assert session.blueprint.flow("check-in", new)
    assert session.blueprint.flow(new, "copy-passport")
    assert not session.blueprint.flow("check-in", "copy-passport")
    hand.keys("Escape")
    hand.click("check-in")
    hand.keys("Delete")
    assert "check-in" not in session.blueprint.steps
    assert session.blueprint.flow("join-queue", new)
    last = session.blueprint
    count = 0
    while hand.window.actions_by_id["edit.undo"].isEnabled():
        hand.keys("Ctrl+Z")
        count += 1
    assert count >= 3
    assert session.blueprint is first
    assert not hand.window.isWindowModified()
    while hand.window.actions_by_id["edit.redo"].isEnabled():
        hand.keys("Ctrl+Shift+Z")
    assert session.blueprint is last


def test_that_steps_are_copied_from_one_file_to_another(show: Callable[..., Any], desk: Path) -> None:
    other_path = desk.with_name("other.blueprint.yaml")
    other_path.write_text(
        desk.read_text(encoding="utf-8").replace("  clerk: {name: Clerk, count: 2, cost: 15 EUR / h}\n", ""), encoding="utf-8"
    )
    hand, other = show(desk), show(other_path)
    hand.come()
    hand.click("check-in")
    hand.click("copy-passport", Qt.KeyboardModifier.ShiftModifier)
    hand.keys("Ctrl+C")
    assert QApplication.clipboard().text().startswith("format: service-blueprint/1")
    other.come()
    other.keys("Ctrl+V")
    new = [step for id, step in other.window.session.blueprint.steps.items() if id not in hand.window.session.blueprint.steps]
    assert [step.name for step in new] == ["Check the guest in", "Copy the passport"]
    assert [flow.target for flow in new[0].next] == [new[1].id]
    assert set(other.window.selection.refs) == {Ref("steps", step.id) for step in new}
    assert other.window.isWindowModified()
    assert not hand.window.isWindowModified()


def test_that_a_double_click_names_a_step_in_its_place(hand: Any) -> None:
    hand.double_click("check-in")
    hand.keys("Ctrl+A")
    hand.type("Welcome the guest", then="Return")
    assert hand.window.session.blueprint.steps["check-in"].name == "Welcome the guest"
    assert hand.window.isWindowModified()
    hand.keys("Ctrl+Z")
    assert hand.window.session.blueprint.steps["check-in"].name == "Check the guest in"


def test_that_escape_gives_up_a_drag(hand: Any) -> None:
    before = hand.window.session.blueprint
    from PySide6.QtCore import QEvent

    start, end = hand.place("check-in"), hand.place(("accounts", "stay"))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    hand._mouse(QEvent.Type.MouseButtonPress, start, left, left, none)
    for part in (0.3, 0.6, 1.0):
        hand._mouse(QEvent.Type.MouseMove, start + (end - start) * part, Qt.MouseButton.NoButton, left, none)
    hand.keys("Escape")
    hand._mouse(QEvent.Type.MouseButtonRelease, end, left, Qt.MouseButton.NoButton, none)
    assert hand.window.session.blueprint is before

"""What the properties panel shows is within reach, named and plain, however narrow it is and however long its words are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.text_editors import LineEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import set_attribute
from designer.model.elements import Ref, flow_ref
from tests.app.panels.hands import write

CHECK_IN = Ref("steps", "check-in")
READY = Ref("steps", "ready")


def test_that_the_reason_of_the_last_field_comes_into_sight_in_a_low_panel_and_is_its_tooltip(
    properties: PropertiesPanel, selection: Selection, qtbot: QtBot
) -> None:
    selection.clear()
    properties.resize(300, 330)
    properties.document.go_to("promises")
    within = properties.document.pages["promises"].form.editors["within"]
    assert isinstance(within, LineEditor)
    help = within.line.toolTip()
    write(within.line, "vite")
    qtbot.waitUntil(lambda: within.reason_label.visibleRegion().boundingRect() == within.reason_label.rect())
    assert not within.line.visibleRegion().isEmpty()
    assert "'vite' is not a duration" in within.reason_label.text()
    assert "'vite' is not a duration" in within.line.toolTip()
    assert "'vite' is not a duration" in within.line.accessibleDescription()
    write(within.line, "2 h")
    assert within.line.toolTip() == help


@pytest.mark.parametrize("ref", [CHECK_IN, flow_ref("clean", "go"), Ref("lanes", "desk")])
def test_that_an_example_is_called_one(properties: PropertiesPanel, selection: Selection, ref: Ref) -> None:
    selection.set([ref])
    lines = properties.form(ref.collection).findChildren(QLineEdit)
    examples = {line.placeholderText() for line in lines if any(letter.isdigit() for letter in line.placeholderText())}
    examples.discard("1")  # people: that is what an empty field means
    assert all(example.startswith("e.g. ") for example in examples)
    assert bool(examples) is (ref.collection != "lanes")


class Wordy(QTranslator):
    """Makes every text of the program half as long again, as other languages do."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, *_: object) -> str:
        return text + " éàç"[: max(1, len(text) // 2)] * (1 + len(text) // 8)


@pytest.fixture
def wordy(qapp: QApplication) -> Iterator[None]:
    translator = Wordy()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("wordy")
@pytest.mark.parametrize("width", [260, 330, 700])
def test_that_nothing_of_a_form_is_out_of_reach(session: Session, selection: Selection, qtbot: QtBot, width: int) -> None:
    properties = PropertiesPanel(session, selection)
    qtbot.addWidget(properties)
    properties.resize(width, 500)
    with qtbot.waitExposed(properties):
        properties.show()
    for refs in ([CHECK_IN], [CHECK_IN, READY], [flow_ref("ready", "go")], [Ref("staff", "maid")], [Ref("schedules", "early")]):
        selection.set(refs)
        QTest.qWait(20)
        area = properties.stack.currentWidget()
        assert isinstance(area, QScrollArea)
        content = area.widget()
        assert content.width() <= area.viewport().width()
        for child in content.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert child.mapTo(content, child.rect().topRight()).x() <= content.width()


def test_that_labels_change_their_side_together(properties: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    form = properties.form("steps")
    for width, beside in ((400, True), (180, False), (400, True)):
        properties.resize(width, 600)
        QTest.qWait(20)
        for name in ("name", "lane", "link"):
            label = form.rows.labelForField(form.editors[name])
            assert (label.geometry().right() < form.editors[name].geometry().left()) is beside


def test_that_every_field_has_an_accessible_name(properties: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    for editor in properties.form("steps").editors.values():
        proxy = editor.focusProxy()
        assert proxy is not None
        assert proxy.accessibleName() or proxy.text()  # type: ignore[attr-defined]


def test_that_names_with_markup_are_plain_everywhere(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    session.perform(set_attribute([CHECK_IN], "name", "<b>a</b> & <img src=x>"))
    selection.set([CHECK_IN])
    for label in properties.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText

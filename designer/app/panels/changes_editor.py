"""The editor of what a scenario changes: the changes in words, and a small form that adds one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from designer.app.messages import text
from designer.app.panels.buttons import FittingButton, SignButton
from designer.app.panels.choice_editors import Choice, Chooser, reference_choices
from designer.app.panels.editor import Editor
from designer.app.panels.names import name_of
from designer.app.panels.words import word
from designer.canvas.texts import plain_tooltip
from designer.model.blueprint import Blueprint
from designer.model.elements import Change, Ref, Scenario, flow_ref
from designer.model.fields import COLLECTION_NAMES, Field, FieldType
from designer.model.quantities import QuantityError
from designer.model.scenarios import CHANGEABLE, cut, merged, set_values, settable

CUT = "cut"
LINES = 4  # of the list, at least


class ChangeForm(QWidget):
    """Chooses an element and one of its attributes, and holds the editor of that attribute, which begins with what the document says."""

    def __init__(self) -> None:
        super().__init__()
        self._blueprint = Blueprint()
        self._folder: Path | None = None
        self.what, self.element, self.attribute = Chooser(), Chooser(), Chooser()
        self.editor: Editor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        words = (
            QCoreApplication.translate("editors", "What changes"),
            QCoreApplication.translate("editors", "Which one"),
            QCoreApplication.translate("editors", "Its attribute"),
        )
        for chooser, name in zip((self.what, self.element, self.attribute), words, strict=True):
            chooser.setAccessibleName(name)
            chooser.setToolTip(plain_tooltip(name))
            chooser.setPlaceholderText(name)
            self._column.addWidget(chooser)
        self.what.activated.connect(self._what_chosen)
        self.element.activated.connect(self._show_editor)
        self.attribute.activated.connect(self._show_editor)
        without = (CUT, QCoreApplication.translate("editors", "Leave out a step"))
        self.what.offer([*((collection, word(COLLECTION_NAMES[collection])) for collection in CHANGEABLE.values()), without])
        self._what_chosen()

    def offer(self, blueprint: Blueprint, folder: Path | None) -> None:
        """Offer what the document holds now; files stand in `folder`."""
        self._blueprint, self._folder = blueprint, folder
        self.element.offer(self._elements())
        if self.editor is not None:
            self.editor.blueprint, self.editor.folder = blueprint, folder
            self.editor.follow_choices()

    def _collection(self) -> str:
        chosen = self.what.value()
        return "" if chosen is ... else "steps" if chosen == CUT else str(chosen)

    def _elements(self) -> list[Choice]:
        collection, blueprint = self._collection(), self._blueprint
        if collection == "flows":
            refs = [flow_ref(step.id, flow.target) for step, flow in blueprint.flows()]
            return [(ref.id, name_of(blueprint, ref)) for ref in refs]
        return reference_choices(collection, blueprint) if collection else []

    def _fields(self) -> list[Field]:
        return [] if self.what.value() in (..., CUT) else list(settable(self._collection()))

    def _what_chosen(self) -> None:
        self.element.offer(self._elements())
        self.element.choose(...)
        self.attribute.offer([(field.attribute, word(field.label)) for field in self._fields()])
        self.attribute.choose(...)
        self.element.setVisible(self.what.value() is not ...)
        self.attribute.setVisible(bool(self._fields()))
        self._show_editor()

    def ref(self) -> Ref | None:
        """The element that is chosen."""
        id = self.element.value()
        return None if id is ... else Ref(self._collection(), id)

    def _show_editor(self, *_: object) -> None:
        from designer.app.panels.editors import EDITORS, value_of

        if self.editor is not None:
            self.editor.end_work()
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        ref = self.ref()
        element = self._blueprint.get(ref) if ref is not None else None
        field = next((field for field in self._fields() if field.attribute == self.attribute.value()), None)
        if element is None or field is None:
            return
        self.editor = EDITORS[field.type](field)
        self.editor.folder = self._folder
        self._column.addWidget(self.editor)
        value = value_of(element, field) if field.type is FieldType.RATE else getattr(element, field.attribute)
        self.editor.show_value(value, self._blueprint, fresh=True)

    def change(self) -> Change | None:
        """The change as it stands; None where something is still to be chosen or is impossible, which is then marked."""
        ref = self.ref()
        if ref is None:
            return None
        if self.what.value() == CUT:
            return cut(ref.id)
        if self.editor is None:
            return None
        try:
            value = self.editor.read()
        except QuantityError:
            self.editor.touched()  # which says why
            return None
        if self.editor.field.type is FieldType.RATE:
            rate, profile = value
            value = profile or rate
        return set_values(ref, {self.editor.field.attribute: value})

    def begin_anew(self) -> None:
        """Nothing is chosen."""
        self.what.choose(...)
        self._what_chosen()


class ChangesEditor(Editor):
    """The changes that a scenario makes, one after the other; a second value of the same attribute takes the place of the first."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * LINES)
        self.list.setMaximumHeight(self.list.fontMetrics().lineSpacing() * 3 * LINES)
        self.list.currentRowChanged.connect(self._enable)
        self.form = ChangeForm()
        self.add_button = FittingButton(QCoreApplication.translate("editors", "Add the change"), self.add)
        self.finish(self.list, self._buttons(), self.form, self.add_button)

    def _buttons(self) -> QWidget:
        self.up = SignButton(QCoreApplication.translate("document", "Up"), lambda: self.shift(-1), Qt.ArrowType.UpArrow)
        self.down = SignButton(QCoreApplication.translate("document", "Down"), lambda: self.shift(1), Qt.ArrowType.DownArrow)
        self.remove_button = FittingButton(QCoreApplication.translate("editors", "Remove this entry"), self.remove, "delete")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.up, self.down):
            layout.addWidget(button)
        layout.addStretch()
        layout.addWidget(self.remove_button)
        return row

    def name(self, widget: QWidget, label: str = "") -> None:
        """Only the list is the field itself: its buttons and the form have names of their own."""
        if widget is self.list:
            super().name(widget, label)

    def follow_choices(self) -> None:
        self.form.offer(self.blueprint, self.folder)

    def display(self, value: Any, several: bool) -> None:
        from designer.exchange.scenario_words import scenario_words

        row = self.list.currentRow()
        self.list.clear()
        for lines in scenario_words(self.blueprint, Scenario("", "", changes=() if several else value), text):
            words = "\n".join(lines)
            self.list.addItem(words)
            self.list.item(self.list.count() - 1).setToolTip(plain_tooltip(words))
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self._enable()

    def _enable(self, *_: object) -> None:
        row = self.list.currentRow()
        self.remove_button.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    def read(self) -> Any:
        return self._value

    def end_work(self) -> None:
        if self.form.editor is not None:
            self.form.editor.end_work()

    # -- editing ------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add the change that the form holds; it stays there if a rule refuses it."""
        change = self.form.change()
        if change is None:
            return
        changes = merged(self._value or (), change)
        self._propose(changes)
        if not self.problem:
            self.list.setCurrentRow(changes.index(next(one for one in changes if one.ref == change.ref and one.action == change.action)))
            self.form.begin_anew()

    def remove(self) -> None:
        """Take the current change out."""
        row = self.list.currentRow()
        self._propose((*self._value[:row], *self._value[row + 1 :]))

    def shift(self, by: int) -> None:
        """Let the current change be made earlier (-1) or later (1)."""
        row, changes = self.list.currentRow(), list(self._value)
        changes.insert(row + by, changes.pop(row))
        self._propose(tuple(changes))
        if not self.problem:
            self.list.setCurrentRow(row + by)

    def _propose(self, changes: tuple[Change, ...]) -> None:
        self.set_problem("")
        if changes != self._value:
            self.edited.emit(changes)

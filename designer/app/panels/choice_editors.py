"""Editors of what is chosen: references, words of the vocabulary, flags."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QListWidget, QListWidgetItem, QStyle, QStyleOptionComboBox, QWidget

from designer.app.panels.cut_texts import tell_whole
from designer.app.panels.editor import Editor
from designer.app.panels.names import described, short
from designer.app.panels.text_editors import several_values
from designer.app.panels.words import BAND_NAMES, CHOICE_NAMES, KIND_NAMES, word
from designer.canvas.texts import plain_tooltip
from designer.model.blueprint import Blueprint
from designer.model.elements import BANDS, Ref, StepKind
from designer.model.fields import Field, FieldType
from designer.model.scalars import value_needed

Choice = tuple[Any, str]
MOST_LINES = 8
LEAST_WIDTH = 80  # pixels
POPUP_MARGIN = 48  # pixels for the tick and the scroll bar
WIDEST_POPUP = 480


def choices_of(field: Field, blueprint: Blueprint) -> list[Choice]:
    """The values that `field` may have, each with its words."""
    match field.type:
        case FieldType.BAND:
            return [(band, word(BAND_NAMES[band])) for band in BANDS]
        case FieldType.KIND:
            return [(kind, word(KIND_NAMES[kind])) for kind in StepKind]
        case FieldType.VISIBILITY:
            return _visibilities()
        case FieldType.CHOICE:
            named = [(choice, word(CHOICE_NAMES[choice])) for choice in field.choices]
            return named if field.default else [("", _none()), *named]
    references = reference_choices(field.collection, blueprint)
    return references if field.required else [("", _none()), *references]


_last: dict[str, tuple[object, list[Choice]]] = {}  # the choices made last, by collection: all rows of a form ask for the same ones


def reference_choices(collection: str, blueprint: Blueprint) -> list[Choice]:
    """The elements of `collection` by id, with their names."""
    table, choices = _last.get(collection, (None, []))
    if table is not blueprint.table(collection):
        if collection == "steps":  # there are many of them
            choices = [(id, short(step.name) or id) for id, step in blueprint.steps.items()]
        else:
            choices = [(id, described(blueprint, Ref(collection, id))) for id in blueprint.table(collection)]
        _last[collection] = (blueprint.table(collection), choices)
    return choices


def _none() -> str:
    return QCoreApplication.translate("editors", "(none)")


def _visibilities() -> list[Choice]:
    return [
        (None, QCoreApplication.translate("editors", "As the band says")),
        (True, QCoreApplication.translate("editors", "Yes, set by hand")),
        (False, QCoreApplication.translate("editors", "No, set by hand")),
    ]


class Chooser(QComboBox):
    """A list of choices that carries values; the wheel changes it only when it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: list[Choice] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def offer(self, choices: list[Choice]) -> None:
        """Offer `choices` and keep the chosen value."""
        if choices is self._choices or choices == self._choices:
            self._choices = choices
            return
        value = self.value()
        self._choices = choices
        self.clear()
        self.addItems([label for _, label in choices])
        self.choose(value)

    def choose(self, value: Any) -> None:
        """Choose `value`; none of the choices where it is not among them."""
        self.setCurrentIndex(next((i for i, (known, _) in enumerate(self._choices) if known == value and known is not ...), -1))

    def value(self) -> Any:
        """The chosen value, or ``...`` for none."""
        index = self.currentIndex()
        return self._choices[index][0] if 0 <= index < len(self._choices) else ...

    def minimumSizeHint(self) -> QSize:
        """Narrower than a long choice, or the words in its place, would have it."""
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width(), LEAST_WIDTH), wanted.height())

    def event(self, event: QEvent) -> bool:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        parts = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(parts[0], option, parts[1], self).width() - 4
        return tell_whole(event, self, self.currentText(), room) or super().event(event)

    def showPopup(self) -> None:
        """The list may be wider than the field: in a narrow panel it still shows whole names."""
        widest = max((self.fontMetrics().horizontalAdvance(label) for _, label in self._choices), default=0)
        self.view().setMinimumWidth(min(widest + POPUP_MARGIN, WIDEST_POPUP))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(Editor):
    """One of several values."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.chooser = Chooser()
        self.chooser.activated.connect(self.touched)
        self.finish(self.chooser)

    def follow_choices(self) -> None:
        self.chooser.offer(choices_of(self.field, self.blueprint))

    def display(self, value: Any, several: bool) -> None:
        self.chooser.setPlaceholderText(several_values() if several else "")
        self.chooser.choose(... if several else value)

    def read(self) -> Any:
        value = self.chooser.value()
        if value is ...:
            raise value_needed()
        return value


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QCheckBox(QCoreApplication.translate("editors", "Yes"))
        self.box.clicked.connect(self.touched)
        self.finish(self.box)

    def display(self, value: Any, several: bool) -> None:
        self.box.setTristate(several)
        self.box.setCheckState(Qt.CheckState.PartiallyChecked if several else Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)

    def read(self) -> Any:
        return self.box.checkState() != Qt.CheckState.Unchecked

    def touched(self, *arguments: object) -> None:
        self.box.setTristate(False)
        super().touched(*arguments)


@dataclass(frozen=True, slots=True)
class Tick:
    """One id that was ticked or unticked for several elements at once: each keeps whatever else it names."""

    id: str
    on: bool


class ReferencesEditor(Editor):
    """Any number of elements, ticked in a list: the evidence that the customer meets at a step.

    Where several elements are shown, a half tick says that some of them name it, and `edited` carries a `Tick`.
    """

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # only the ticks count
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._ticked)
        self._choices: list[Choice] = []
        self._displaying = False
        self._take_height()
        self.finish(self.list)

    def follow_choices(self) -> None:
        evidence = [step.id for step in self.blueprint.steps.values() if step.kind is StepKind.EVIDENCE]
        choices = [(id, described(self.blueprint, Ref("steps", id))) for id in evidence]
        if choices == self._choices:
            if self._known:
                self._tick()
            return
        self._choices = choices
        self._displaying = True
        self.list.clear()
        for id, name in choices:
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setToolTip(plain_tooltip(name))
        self._displaying = False
        self._take_height()
        self._tick()

    def _take_height(self) -> None:
        """As high as its lines, up to `MOST_LINES`: then it scrolls."""
        lines = min(max(len(self._choices), 1), MOST_LINES)
        height = self.list.sizeHintForRow(0) if self._choices else self.list.fontMetrics().height()
        self.list.setFixedHeight(lines * height + 2 * self.list.frameWidth() + 2)

    def display(self, value: Any, several: bool) -> None:
        self._tick()

    def refuse(self, reason: str, value: Any, several: bool) -> None:
        super().refuse(reason, value, several)
        self._tick()  # a tick that was not applied must not look as if it had been

    def _tick(self) -> None:
        named = self.values if self.shared else (self._value or (),)
        found = Counter(id for ids in named for id in set(ids))
        self._displaying = True
        for item in self._items():
            count = found[item.data(Qt.ItemDataRole.UserRole)]
            partly = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
            item.setCheckState(Qt.CheckState.Checked if count == len(named) else partly)
        self._displaying = False

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._displaying:
            return
        if self.shared:
            self.set_problem("")
            self.edited.emit(Tick(str(item.data(Qt.ItemDataRole.UserRole)), item.checkState() is Qt.CheckState.Checked))
            self._tick()  # what the document says now
        else:
            self.touched()

    def read(self) -> Any:
        ticked = [item.data(Qt.ItemDataRole.UserRole) for item in self._items() if item.checkState() != Qt.CheckState.Unchecked]
        old = self._value or ()
        return (*(id for id in old if id in ticked), *(id for id in ticked if id not in old))

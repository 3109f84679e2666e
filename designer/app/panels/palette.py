"""The palette: what can be drawn, to be dragged onto the map or added with Enter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from designer.app.panels.fresh import fresh_element
from designer.app.panels.marks import is_dark
from designer.app.panels.panel_keys import keeps
from designer.app.panels.words import KIND_HELP, KIND_NAMES, word
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.painting import paint
from designer.canvas.palette_mime import MIME, palette_mime
from designer.canvas.texts import QtMeasure, plain_tooltip
from designer.canvas.turns import in_turn
from designer.drawing.geometry import Box, Point
from designer.drawing.pictures import note_shapes, step_shapes
from designer.drawing.shapes import Polygon, Rectangle, Shape
from designer.drawing.sizes import step_size
from designer.drawing.theme import DARK, LIGHT
from designer.editing.edits import Edit, add_behind, add_element, add_step, fresh_note, fresh_step
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Lane, Note, Ref, Stage, Step, StepKind

PICTURE = QSize(50, 27)
BESIDE_POINTER = QPoint(-10, -10)
OTHERS: dict[str, tuple[Template, Template]] = {
    "note": (QT_TRANSLATE_NOOP("words", "Note"), QT_TRANSLATE_NOOP("words", "A remark on the map")),
    "lane": (QT_TRANSLATE_NOOP("words", "Lane"), QT_TRANSLATE_NOOP("words", "A role or a department: a row of the map")),
    "stage": (QT_TRANSLATE_NOOP("words", "Stage"), QT_TRANSLATE_NOOP("words", "A stage of the customer's journey: a column of the map")),
}


def place_for(blueprint: Blueprint, entry: str, selected: Iterable[Ref]) -> tuple[str, str] | None:
    """Lane and stage of the `entry` that is added now: those of the selected elements, else the first stage, and the first lane of the
    customer, of evidence for a piece of it; None without any lane or stage.

    A selected step says the stage alone where its lane is of evidence and the addition is not, or the other way round.
    """
    lane, stage = "", ""
    for ref in selected:
        element = blueprint.get(ref)
        if isinstance(element, Step | Note):
            lane, stage = lane or _suitable(blueprint, entry, element.lane), stage or element.stage
        lane = lane or (ref.id if isinstance(element, Lane) else "")
        stage = stage or (ref.id if isinstance(element, Stage) else "")
    if not blueprint.rows or not blueprint.columns:
        return None
    band = Band.EVIDENCE if entry == StepKind.EVIDENCE.value else Band.CUSTOMER
    first = next((row.id for row in blueprint.rows if row.band is band), blueprint.rows[0].id)
    return lane or first, stage or blueprint.columns[0].id


def _suitable(blueprint: Blueprint, entry: str, lane: str) -> str:
    """`lane`, or nothing where it holds evidence and a step of another kind is added, or it holds none and evidence has lanes of its own."""
    if entry == "note":
        return lane
    evidence = {row.id for row in blueprint.rows if row.band is Band.EVIDENCE}
    fits = lane in evidence or not evidence if entry == StepKind.EVIDENCE.value else lane not in evidence
    return lane if fits else ""


def addition(blueprint: Blueprint, entry: str, selected: tuple[Ref, ...]) -> tuple[Edit, Ref] | None:
    """The edit that adds `entry` of the palette, and what it adds; None where there is no lane or stage to put it in."""
    if entry in ("lane", "stage"):
        element = fresh_element(blueprint, entry + "s", word(OTHERS[entry][0]))
        assert element is not None
        return add_element(entry + "s", element), Ref(entry + "s", element.id)
    place = place_for(blueprint, entry, selected)
    if place is None:
        return None
    if entry == "note":
        note = fresh_note(blueprint, word(OTHERS["note"][0]), *place)
        return add_element("notes", note), Ref("notes", note.id)
    return _step_addition(blueprint, StepKind(entry), place, selected)


def _step_addition(blueprint: Blueprint, kind: StepKind, place: tuple[str, str], selected: tuple[Ref, ...]) -> tuple[Edit, Ref]:
    step = fresh_step(blueprint, kind, *place, name=word(KIND_NAMES[kind]))
    source = blueprint.steps.get(selected[0].id) if len(selected) == 1 and selected[0].collection == "steps" else None
    follows = (
        source is not None and source.kind not in (StepKind.END, StepKind.EVIDENCE) and kind not in (StepKind.START, StepKind.EVIDENCE)
    )
    edit = add_behind(blueprint, source.id, step) if source is not None and follows else None
    return edit or add_step(step), Ref("steps", step.id)


def picture_shapes(entry: str) -> tuple[tuple[Shape, ...], Box]:
    """A little picture of `entry` as the map draws it, and the space it takes."""
    if entry in ("lane", "stage"):
        return _table_shapes(entry)
    lane, stage = Lane("lane", "", Band.CUSTOMER), Stage("stage", "")
    blueprint = Blueprint().put("lanes", lane).put("stages", stage)
    if entry == "note":
        box = Box(0, 0, 120, 72)
        return tuple(note_shapes(Note("note", "", "lane", "stage"), box, QtMeasure())), box
    kind = StepKind(entry)
    box = Box(0, 0, *step_size(kind))
    return tuple(step_shapes(blueprint, Step("step", "", "lane", "stage", kind), box, QtMeasure())), box


def _table_shapes(entry: str) -> tuple[tuple[Shape, ...], Box]:
    box = Box(0, 0, 120, 72)
    marked = Box(0, 24, 120, 24) if entry == "lane" else Box(40, 0, 40, 72)
    lines = (
        [(Point(0, 24), Point(120, 24)), (Point(0, 48), Point(120, 48))]
        if entry == "lane"
        else [(Point(40, 0), Point(40, 72)), (Point(80, 0), Point(80, 72))]
    )
    rules = tuple(Polygon(line, line="step.line", width=2, closed=False) for line in lines)
    around = Rectangle(box, fill="step.fill", line="step.line", width=2)
    return (around, Rectangle(marked, fill="band.front-office.head"), *rules), box


def picture(entry: str, dark: bool, ratio: float = 2.0) -> QIcon:
    """The icon of `entry`, painted by the map's own painting."""
    shapes, box = picture_shapes(entry)
    pixmap = QPixmap(PICTURE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    scale = min((PICTURE.width() - 4) / box.width, (PICTURE.height() - 4) / box.height, 0.6)
    painter.translate((PICTURE.width() - box.width * scale) / 2, (PICTURE.height() - box.height * scale) / 2)
    painter.scale(scale, scale)
    painter.translate(-box.x, -box.y)
    paint(painter, shapes, DARK if dark else LIGHT)
    painter.end()
    return QIcon(pixmap)


def drag_picture(entry: str, dark: bool, ratio: float) -> QPixmap:
    """A small picture of `entry`, pale, so that what is under it is seen; a screen that cannot do that shows it solid, but small."""
    shapes, box = picture_shapes(entry)
    scale = PICTURE.width() / max(box.width, box.height)
    size = QSize(round(box.width * scale) + 4, round(box.height * scale) + 4)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(0.5)
    painter.translate(2, 2)
    painter.scale(scale, scale)
    painter.translate(-box.x, -box.y)
    paint(painter, shapes, DARK if dark else LIGHT)
    painter.end()
    return pixmap


class PaletteList(QListWidget):
    """The entries; a drag carries the entry's word under `MIME`."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(PICTURE)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setAccessibleName(self.tr("Palette"))

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        return palette_mime(str(items[0].data(Qt.ItemDataRole.UserRole)))

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def startDrag(self, supported: Qt.DropAction) -> None:
        """The pointer carries a small picture beside it; the row of the list would cover the place where the entry lands."""
        items = self.selectedItems()
        if items:
            drag = QDrag(self)
            drag.setMimeData(self.mimeData(items))
            pixmap = drag_picture(str(items[0].data(Qt.ItemDataRole.UserRole)), is_dark(self.palette()), self.devicePixelRatioF())
            drag.setPixmap(pixmap)
            drag.setHotSpot(BESIDE_POINTER)
            drag.exec(supported)


class PalettePanel(QWidget):
    """Step kinds, note, lane and stage. Enter or a double click adds the entry where the selection is."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self.list = PaletteList()
        self.list.itemActivated.connect(lambda item: self.add(item.data(Qt.ItemDataRole.UserRole)))
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        for kind in StepKind:
            self._entry(kind.value, KIND_NAMES[kind], KIND_HELP[kind])
        for entry, (name, help) in OTHERS.items():
            self._entry(entry, name, help)
        self._tint()

    def _entry(self, entry: str, name: Template, help: Template) -> None:
        item = QListWidgetItem(word(name), self.list)
        item.setData(Qt.ItemDataRole.UserRole, entry)
        how = self.tr("Drag it onto the map, or press Enter to add it where the selection is")
        item.setToolTip(plain_tooltip(f"{word(name)}\n{word(help)}\n{how}"))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, word(help))

    def _tint(self) -> None:
        dark = is_dark(self.palette())
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setIcon(picture(item.data(Qt.ItemDataRole.UserRole), dark))

    def event(self, event: QEvent) -> bool:
        """Keys that are the panel's own do not act on the map."""
        return keeps(event) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            in_turn(self, self._tint)

    def add(self, entry: str) -> None:
        """Add `entry` in the selected cell, after the selected step if one step is selected, and select it."""
        made = addition(self._session.blueprint, entry, self._selection.refs)
        if made is None:
            self._session.refused.emit(no_place())
            return
        edit, ref = made
        if self._session.perform(edit):
            self._selection.reveal([ref])


def no_place() -> Message:
    """Why nothing can be added to a document without lanes or stages."""
    return say(QT_TRANSLATE_NOOP("palette", "Add a lane and a stage first: a step stands where they meet"))

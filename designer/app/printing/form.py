"""The settings beside the preview: paper, what is printed, and what the title block says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.app.messages import translated
from designer.canvas.texts import plain_label
from designer.model.printing import (
    COLOURS,
    LEAST_LENGTH,
    LONGEST_LINE,
    MOST_LENGTH,
    MOST_MARGIN,
    MOST_OVERLAP,
    MOST_SHEETS,
    PAPERS,
    TITLE_FIELDS,
    VIEWS,
    PrintSettings,
    paper_size,
)
from designer.model.quantities import format_number
from designer.output.title_block import LABELS

if TYPE_CHECKING:
    from designer.output.printout import Printout

CUSTOM, ROLL = "custom", "roll"
ALL, CHOSEN, STAGES = "map", "chosen", "stages"


def _combo(choices: dict[str, str], current: str) -> QComboBox:
    """A choice of `choices`, by what they are called inside."""
    box = QComboBox()
    for value, words in choices.items():
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(current)))
    return box


def _length(value: float, least: float, most: float, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(least, most)
    box.setDecimals(1)
    box.setSuffix(" mm")
    box.setValue(value)
    box.setAccessibleName(name)
    return box


def _count(value: int, least: int, most: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setAccessibleName(name)
    return box


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return row


class PaperPage(QWidget):
    """Paper, margins, size, and what makes a poster of several sheets."""

    def __init__(self, settings: PrintSettings) -> None:
        super().__init__()
        self._make_paper(settings)
        self._make_size(settings)
        form = self._rows = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Paper:"), self.paper)
        form.addRow(self.sides)
        form.addRow(self.tr("Orientation:"), self.orientation)
        form.addRow(self.tr("Margins:"), _row(self.margin, self.each))
        form.addRow(self.edges)
        form.addRow(self.by_fit)
        self._fit = _row(self.across, plain_label("×"), self.down)
        form.addRow(self._fit)
        form.addRow(self.by_scale, self.scale)
        form.addRow(self.tr("Overlap:"), self.overlap)
        for box in (self.crop_marks, self.coordinates, self.assembly_map):
            form.addRow(box)

    def _make_paper(self, settings: PrintSettings) -> None:
        kind = settings.paper if settings.paper in PAPERS else ROLL if paper_size(settings.paper)[1] is None else CUSTOM
        width, height = paper_size(settings.paper)
        names = {name: name for name in PAPERS} | {CUSTOM: self.tr("Another size"), ROLL: self.tr("Roll")}
        self.paper = _combo(names, kind)
        self.wide = _length(width, LEAST_LENGTH, MOST_LENGTH, self.tr("Width of the paper"))
        self.high = _length(height or 297.0, LEAST_LENGTH, MOST_LENGTH, self.tr("Height of the paper"))
        self._by = plain_label("×")
        self.sides = _row(self.wide, self._by, self.high)
        self.orientation = _combo({"landscape": self.tr("Landscape"), "portrait": self.tr("Portrait")}, settings.orientation)
        same = len(set(settings.margins)) == 1
        self.margin = _length(settings.margins[0], 0.0, MOST_MARGIN, self.tr("Margin"))
        self.each = QCheckBox(self.tr("Each its own"))
        self.each.setChecked(not same)
        names_of = (self.tr("Top margin"), self.tr("Right margin"), self.tr("Bottom margin"), self.tr("Left margin"))
        self.margins = [_length(value, 0.0, MOST_MARGIN, name) for value, name in zip(settings.margins, names_of, strict=True)]
        self.edges = QWidget()
        edges = QFormLayout(self.edges)
        edges.setContentsMargins(12, 0, 0, 0)
        for box in self.margins:
            edges.addRow(plain_label(box.accessibleName()), box)

    def _make_size(self, settings: PrintSettings) -> None:
        self.by_fit, self.by_scale = QRadioButton(self.tr("Fit to at most so many sheets:")), QRadioButton(self.tr("Scale:"))
        self._ways = QButtonGroup(self)
        self._ways.addButton(self.by_fit)
        self._ways.addButton(self.by_scale)
        (self.by_fit if settings.scale is None else self.by_scale).setChecked(True)
        self.across = _count(settings.sheets[0], 1, MOST_SHEETS, self.tr("Sheets across"))
        self.down = _count(settings.sheets[1], 1, MOST_SHEETS, self.tr("Sheets down"))
        self.scale = _length(round((settings.scale or 1.0) * 100, 1), 1.0, 2000.0, self.tr("Scale in percent"))
        self.scale.setSuffix(" %")
        self.overlap = _length(settings.overlap, 0.0, MOST_OVERLAP, self.tr("Overlap"))
        self.crop_marks = QCheckBox(self.tr("Crop marks"))
        self.coordinates = QCheckBox(self.tr("Name the sheets A1, A2 …"))
        self.assembly_map = QCheckBox(self.tr("Assembly map on the first sheet"))
        self.crop_marks.setChecked(settings.crop_marks)
        self.coordinates.setChecked(settings.coordinates)
        self.assembly_map.setChecked(settings.assembly_map)

    def leave_out_the_map(self) -> None:
        """Leave but the paper."""
        for widget in (self.by_fit, self._fit, self.by_scale, self.overlap, self.crop_marks, self.coordinates, self.assembly_map):
            self._rows.setRowVisible(widget, False)

    def adapt(self, stages: bool = False) -> None:
        """Show what belongs to the choices that were made, and let nothing be chosen that changes nothing: `stages` are no poster."""
        kind = self.paper.currentData()
        self.sides.setVisible(kind in (CUSTOM, ROLL))
        for widget in (self._by, self.high):
            widget.setVisible(kind == CUSTOM)
        self.edges.setVisible(self.each.isChecked())
        self.margin.setEnabled(not self.each.isChecked())
        for count in (self.across, self.down):
            count.setEnabled(self.by_fit.isChecked() and not stages)
        self.scale.setEnabled(self.by_scale.isChecked())
        several = not stages and (self.by_scale.isChecked() or self.across.value() * self.down.value() > 1)
        for box in (self.overlap, self.crop_marks, self.coordinates, self.assembly_map):
            box.setEnabled(several)

    def settings(self, before: PrintSettings) -> PrintSettings:
        """`before` with what is chosen here."""
        kind, width, height = self.paper.currentData(), format_number(self.wide.value()), format_number(self.high.value())
        paper = f"roll {width} mm" if kind == ROLL else f"{width} x {height} mm" if kind == CUSTOM else kind
        top, right, bottom, left = (box.value() for box in (self.margins if self.each.isChecked() else [self.margin] * 4))
        return replace(
            before,
            paper=paper,
            orientation=self.orientation.currentData(),
            margins=(top, right, bottom, left),
            sheets=(self.across.value(), self.down.value()),
            scale=round(self.scale.value() / 100, 4) if self.by_scale.isChecked() else None,
            overlap=self.overlap.value(),
            crop_marks=self.crop_marks.isChecked(),
            coordinates=self.coordinates.isChecked(),
            assembly_map=self.assembly_map.isChecked(),
        )


class ContentPage(QWidget):
    """What is printed of the service, in which colours, and with a legend or without."""

    def __init__(self, settings: PrintSettings, chosen: bool) -> None:
        super().__init__()
        parts = {ALL: self.tr("The whole map"), STAGES: self.tr("Each stage on a sheet of its own")}
        self.part = _combo(parts | ({CHOSEN: self.tr("What is selected")} if chosen else {}), settings.pages)
        words = (self.tr("As the window shows it"), self.tr("What the customer sees"), self.tr("What staff do"))
        more = (self.tr("With the load of the staff"), self.tr("Without the load"))
        self.view = _combo(dict(zip(VIEWS, (*words, *more), strict=True)), settings.view)
        looks = (self.tr("Colour"), self.tr("Black and white"), self.tr("Ink-saving: no fills"))
        self.colours = _combo(dict(zip(COLOURS, looks, strict=True)), settings.colours)
        self.legend = QCheckBox(self.tr("Legend"))
        self.legend.setChecked(settings.legend)
        form = self._rows = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Print:"), self.part)
        form.addRow(self.tr("View:"), self.view)
        form.addRow(self.tr("Colours:"), self.colours)
        form.addRow(self.legend)

    def leave_out_the_map(self) -> None:
        """Leave but the colours."""
        for widget in (self.part, self.view, self.legend):
            self._rows.setRowVisible(widget, False)

    def settings(self, before: PrintSettings) -> PrintSettings:
        """`before` with what is chosen here."""
        pages = "stages" if self.part.currentData() == STAGES else "map"
        return replace(
            before, pages=pages, view=self.view.currentData(), colours=self.colours.currentData(), legend=self.legend.isChecked()
        )


class TitlePage(QWidget):
    """What the title block says: each field shown or not, some in words of one's own; and the logo."""

    def __init__(self, settings: PrintSettings, texts: dict[str, str], folder: Path | None) -> None:
        super().__init__()
        self._folder = folder
        self.block = QCheckBox(self.tr("Title block"))
        self.block.setChecked(settings.title_block)
        self.shown: dict[str, QCheckBox] = {}
        self.texts: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        form.addRow(self.block)
        for name in TITLE_FIELDS:
            box = self.shown[name] = QCheckBox(translated(LABELS[name]))
            box.setChecked(name not in settings.hide)
            if name not in TITLE_FIELDS[:5]:
                form.addRow(box)
                continue
            line = self.texts[name] = QLineEdit(getattr(settings, name))
            line.setMaxLength(LONGEST_LINE)
            line.setPlaceholderText(texts.get(name, ""))
            line.setAccessibleName(box.text())
            form.addRow(box, line)
        self.logo = QLineEdit(settings.logo)
        self.logo.setAccessibleName(self.tr("Logo"))
        self.choose = QToolButton()
        self.choose.setText("…")
        self.choose.setAccessibleName(self.tr("Choose a logo"))
        self.choose.clicked.connect(self._choose)
        row = QWidget()
        line_up = QHBoxLayout(row)
        line_up.setContentsMargins(0, 0, 0, 0)
        line_up.addWidget(self.logo)
        line_up.addWidget(self.choose)
        form.addRow(self.tr("Logo:"), row)

    def _choose(self) -> None:
        words = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), str(self._folder or ""), words)
        if name:
            path = Path(name)
            beside = self._folder is not None and path.is_relative_to(self._folder)
            self.logo.setText(path.relative_to(self._folder).as_posix() if beside and self._folder else name)

    def adapt(self) -> None:
        """Let nothing be written that is not shown."""
        for name, box in self.shown.items():
            box.setEnabled(self.block.isChecked())
            if name in self.texts:
                self.texts[name].setEnabled(self.block.isChecked() and box.isChecked())
        for widget in (self.logo, self.choose):
            widget.setEnabled(self.block.isChecked())

    def settings(self, before: PrintSettings) -> PrintSettings:
        """`before` with what is written here."""
        written: dict[str, Any] = {name: line.text().strip() for name, line in self.texts.items()}
        hidden = tuple(name for name, box in self.shown.items() if not box.isChecked())
        return replace(before, title_block=self.block.isChecked(), hide=hidden, logo=self.logo.text().strip(), **written)


class PrintForm(QWidget):
    """All settings; `changed` tells of each change. `texts` are what the title block says of itself, `folder` is the document's.

    What is not `of_map` has sheets of its own kind, with neither size nor title block: it has but paper and colours.
    """

    changed = Signal()

    def __init__(
        self, settings: PrintSettings, texts: dict[str, str], folder: Path | None, chosen: bool = False, of_map: bool = True
    ) -> None:
        super().__init__()
        self._before = settings
        self.paper, self.content, self.title = PaperPage(settings), ContentPage(settings, chosen), TitlePage(settings, texts, folder)
        self.tabs = QTabWidget()
        for page, words in ((self.paper, self.tr("Paper")), (self.content, self.tr("Content")), (self.title, self.tr("Title"))):
            self.tabs.addTab(page, words)
        if not of_map:
            self._leave_out_the_map()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self._tell)
        for count in self.findChildren(QSpinBox):
            count.valueChanged.connect(self._tell)
        for length in self.findChildren(QDoubleSpinBox):
            length.valueChanged.connect(self._tell)
        for button in (*self.findChildren(QCheckBox), *self.findChildren(QRadioButton)):
            button.toggled.connect(self._tell)
        for line in (*self.title.texts.values(), self.title.logo):
            line.textChanged.connect(self._tell)
        self._adapt()

    def _leave_out_the_map(self) -> None:
        self.tabs.removeTab(self.tabs.indexOf(self.title))
        self.title.setParent(self)
        self.title.hide()
        for page in (self.paper, self.content):
            page.leave_out_the_map()

    @property
    def only_chosen(self) -> bool:
        """Whether but what is selected is to be printed."""
        return bool(self.content.part.currentData() == CHOSEN)

    def settings(self) -> PrintSettings:
        """What is chosen."""
        return self.title.settings(self.content.settings(self.paper.settings(self._before)))

    def _tell(self) -> None:
        self._adapt()
        self.changed.emit()

    def _adapt(self) -> None:
        self.paper.adapt(self.content.part.currentData() == STAGES)
        self.title.adapt()


def sheets_words(made: Printout) -> str:
    """How the map comes out: on how many sheets, how they lie where that is a whole field, and how large."""
    sheets = [leaf.sheet for leaf in made.leaves if leaf.sheet is not None]
    across, down = (max(ways, default=0) + 1 for ways in ([sheet.column for sheet in sheets], [sheet.row for sheet in sheets]))
    count = f"{len(sheets)} ({across} × {down})" if 1 < len(sheets) == across * down else f"{len(sheets) or len(made.leaves)}"
    words = QCoreApplication.translate("PrintForm", "Sheets: {count}, at {scale} %, text {points} pt")
    if len(made.leaves) > len(sheets) > 0:
        words = QCoreApplication.translate("PrintForm", "Sheets: {count} and the assembly map, at {scale} %, text {points} pt")
    return words.format(count=count, scale=round(made.scale * 100), points=QLocale().toString(made.text, "f", 1))

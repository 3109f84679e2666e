"""The handlers of Export and Print. The room that does the work is imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from designer.app.chosen_path import ask_where, filter_of
from designer.app.file_commands import ENDING
from designer.canvas.texts import translated
from designer.editing.edit import Edit, EditRefused
from designer.output.progress import followed
from designer.storage.files import file_stem, save_file, save_parts

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow
    from designer.app.printing.dialog import PrintDialog
    from designer.app.report_commands import ReportCommands
    from designer.app.writing import FileWriter, Work
    from designer.drawing.heat import Heat
    from designer.drawing.map import Map
    from designer.model.blueprint import Blueprint
    from designer.model.library import Library
    from designer.output.progress import Told
    from designer.storage.document import Source

ENDINGS = {"yaml": ENDING, "svg": ".svg", "png": ".png", "csv": ".csv"}
RESOLUTIONS = (96, 150, 300, 600)


class OutputCommands(QObject):
    """Writes and prints the map of one window as it is shown: with the load of the steps if the map shows it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def export(self, kind: str) -> None:
        """Ask where, and write a file of `kind`, a key of `ENDINGS`; a PDF by way of the print dialog."""
        if kind == "pdf":
            self.print()
            return
        path = self._ask_where(ENDINGS[kind])
        if path is None:
            return
        dpi = self._ask_dpi() if kind == "png" else None
        if kind == "png" and dpi is None:
            return
        self.writer.write(path, self._png(path, dpi) if dpi is not None else self._work(kind, path), self.tr("Export"))

    def _png(self, path: Path, dpi: int) -> Work:
        """Strip by strip, since many dots take many seconds."""
        blueprint, heat, map = self._session.blueprint, self._window.page.heat_for_later(), self._map

        def work(told: Told) -> None:
            from designer.output.letters import PaperMeasure
            from designer.output.png import image_size, png_parts, strips
            from designer.output.poster import poster

            picture = poster(blueprint, heat(), map, PaperMeasure(), translated)
            count = len(strips(*image_size(picture.box, dpi))) + 2
            save_parts(path, followed(png_parts(picture, dpi), count, told))

        return work

    def copy_picture(self) -> None:
        """Put the picture of the selected steps and notes, or else of the whole map, on the clipboard."""
        from designer.output.clipboard import PictureData
        from designer.output.excerpt import excerpt
        from designer.output.letters import PaperMeasure
        from designer.output.poster import poster

        chosen = self._window.selection.ids("steps", "notes")
        picture = poster(self._session.blueprint, self._window.page.heat(), self._map, PaperMeasure(), translated)
        QGuiApplication.clipboard().setMimeData(PictureData(excerpt(picture, self._map, chosen)))
        self._window.status_bar.say_text(
            self.tr("Copied what is selected as a picture") if chosen else self.tr("Copied the whole map as a picture")
        )

    def print(self) -> None:
        """Show the print dialog, in which the sheets are seen, printed, or written as PDF."""
        self.show(self.print_dialog())

    def show(self, dialog: PrintDialog) -> None:
        """Show a print dialog, and say what became of it."""
        dialog.exec()
        if dialog.outcome:
            self._window.status_bar.say_text(dialog.outcome)
        dialog.deleteLater()

    def print_dialog(self) -> PrintDialog:
        """The dialog of the document as it is now, with what it keeps of how it is printed."""
        from designer.app.printing.dialog import MapRequest, PrintDialog

        session = self._session
        request = MapRequest(
            session.blueprint, session.blueprint.print, session.source, self._map, self._window.page.heat() or {}, library=session.library
        )
        chosen = [ref.id for ref in self._window.selection.refs if ref.collection in ("steps", "notes", "stages")]
        dialog = PrintDialog(request, session.path.parent if session.path else None, self._window, chosen)
        dialog.kept.connect(lambda edit: self._keep(dialog, edit))
        return dialog

    def _keep(self, dialog: PrintDialog, edit: Edit) -> None:
        """Do the edit that keeps the settings, and tell the dialog what became of it."""
        try:
            edit.change(self._session.blueprint)
        except EditRefused as refused:
            dialog.not_kept(refused)
            return
        self._session.perform(edit)
        dialog.kept_in(self._session.blueprint)

    @property
    def _map(self) -> Map:
        """The map as the window shows it: nothing is laid out twice."""
        return self._window.page.scene.map

    def _work(self, kind: str, path: Path) -> Work:
        """What writes a file of `kind` from the document as it is now."""
        session = self._session
        blueprint, library, source, map = session.blueprint, session.library, session.source, self._map
        heat = self._window.page.heat_for_later()

        def work(told: Told) -> None:
            made = _text(kind, blueprint, library, source, heat(), map)
            told(1, 1)  # whoever has taken it back keeps the old file
            save_file(path, made)

        return work

    @cached_property
    def writer(self) -> FileWriter:
        """Who writes files beside the window."""
        from designer.app.writing import FileWriter

        return FileWriter(self._window)

    @cached_property
    def reports(self) -> ReportCommands:
        """Who exports reports."""
        from designer.app.report_commands import ReportCommands

        return ReportCommands(self._window)

    def place(self, ending: str) -> str:
        """Where a file that is made of the document goes if the user does not say otherwise: beside it, and called like it."""
        source = self._session.path
        folder = source.parent if source else Path(self._window.program.settings.value.folder)
        stem = source.name.removesuffix(ENDING).removesuffix(".yaml") if source else file_stem(self._session.blueprint.name)
        return str(folder / (stem + ending))

    def _ask_where(self, ending: str) -> Path | None:
        return ask_where(self._window, self.tr("Export"), self.place(ending), filter_of(ending))

    def _ask_dpi(self) -> int | None:
        choices = [f"{dpi} dpi" for dpi in RESOLUTIONS]
        words = self.tr("Dots per inch (96 is the size on the screen):")
        chosen, ok = QInputDialog.getItem(self._window, self.tr("Export"), words, choices, 1, False)
        return RESOLUTIONS[choices.index(chosen)] if ok else None


def _text(kind: str, blueprint: Blueprint, library: Library, source: Source | None, heat: Mapping[str, Heat] | None, map: Map) -> str:
    """The document, which is linked to those of `library`, as a file of `kind`."""
    if kind == "yaml":
        from designer.storage.document import write

        return write(blueprint, source)
    if kind == "csv":
        from designer.analysis.analyse import analyse
        from designer.analysis.joined import joined
        from designer.exchange.csv_tables import steps_csv

        return steps_csv(blueprint, analyse(joined(blueprint, library)))
    from designer.output.svg import svg_of

    return svg_of(blueprint, heat, map, words=translated)

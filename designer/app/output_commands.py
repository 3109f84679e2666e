"""The handlers of Export and Print. The room that does the work is imported when it is first used."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QInputDialog, QVBoxLayout

from designer.app import dialogs
from designer.app.file_commands import ENDING
from designer.app.messages import text
from designer.app.progress import Cancelled, followed
from designer.canvas.texts import QtMeasure, translated
from designer.storage.files import FileProblem, file_stem, save_file, save_parts

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow
    from designer.app.report_commands import ReportCommands
    from designer.drawing.map import Map
    from designer.output.pages import PageSettings

ENDINGS = {"yaml": ENDING, "svg": ".svg", "png": ".png", "pdf": ".pdf", "csv": ".csv"}
RESOLUTIONS = (96, 150, 300, 600)


class OutputCommands(QObject):
    """Writes and prints the map of one window as it is shown: with the load of the steps if the map shows it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def export(self, kind: str) -> None:
        """Ask where, and write a file of `kind`, a key of `ENDINGS`."""
        path = self._ask_where(ENDINGS[kind])
        if path is None:
            return
        ask = {"png": self._ask_dpi, "pdf": self._ask_sheets}.get(kind)
        option = ask() if ask else ()
        if option is None:
            return
        try:
            if kind == "png":
                self._write_png(path, option)
            else:
                self._write_at_once(kind, path, option)
        except Cancelled:
            self._window.status_bar.say_text(self.tr("Nothing was exported"))
        except (FileProblem, OSError) as problem:
            self._tell_failure(path, problem)
        else:
            self._window.status_bar.say_text(self.tr("Exported {name}").format(name=path.name))

    def _write_at_once(self, kind: str, path: Path, option: Any) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._write(kind, path, option)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _write_png(self, path: Path, dpi: Any) -> None:
        """Strip by strip, since many dots take many seconds."""
        from designer.output.letters import PaperMeasure
        from designer.output.png import image_size, png_parts, strips
        from designer.output.poster import poster

        picture = poster(self._session.blueprint, self._window.page.heat(), self._map, PaperMeasure(), translated)
        count = len(strips(*image_size(picture.box, dpi))) + 2
        words = self.tr("Painting {name}…").format(name=path.name)
        save_parts(path, followed(png_parts(picture, dpi), count, words, self.tr("Cancel"), self._window))

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

    def preview(self) -> None:
        """Show the sheets before they are printed."""
        from designer.output import printer

        self._print(printer.preview)

    def print(self) -> None:
        """Show the print dialog and print."""
        from designer.output import printer

        self._print(printer.print_dialog)

    def _print(self, act: Callable[..., None]) -> None:
        try:
            act(self._window, self._session.blueprint, self._window.page.heat(), self._map)
        except FileProblem as problem:
            dialogs.warn(self._window, self.tr("Print"), self.tr("The map could not be printed."), text(problem.message))

    @property
    def _map(self) -> Map:
        """The map as the window shows it: nothing is laid out twice."""
        return self._window.page.scene.map

    def _write(self, kind: str, path: Path, option: Any) -> None:
        blueprint = self._session.blueprint
        match kind:
            case "yaml":
                save_file(path, self._session.text())
            case "csv":
                from designer.analysis.analyse import analyse
                from designer.exchange.csv_tables import steps_csv

                save_file(path, steps_csv(blueprint, analyse(blueprint)))
            case "svg":
                from designer.output import svg

                svg.write_svg(blueprint, path, self._window.page.heat(), self._map, words=translated)
            case "pdf":
                from designer.output import pdf

                pdf.write_pdf(blueprint, path, option, self._window.page.heat(), self._map, words=translated)

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
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), self.place(ending), f"*{ending}")
        if not name:
            return None
        return Path(name) if Path(name).suffix else Path(name + ending)

    def _ask_dpi(self) -> int | None:
        choices = [f"{dpi} dpi" for dpi in RESOLUTIONS]
        words = self.tr("Dots per inch (96 is the size on the screen):")
        chosen, ok = QInputDialog.getItem(self._window, self.tr("Export"), words, choices, 1, False)
        return RESOLUTIONS[choices.index(chosen)] if ok else None

    def _ask_sheets(self) -> PageSettings | None:
        """Paper and sheets of a PDF."""
        from designer.output.pages import readable
        from designer.output.poster import poster
        from designer.output.sheets_form import SheetsForm

        picture = poster(self._session.blueprint, self._window.page.heat(), self._map, QtMeasure(), translated)
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Export"))
        form = SheetsForm(picture.box, readable(picture.box), guide=picture.guide)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        form.changed.connect(lambda: buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not form.problem))
        column = QVBoxLayout(dialog)
        column.addWidget(form)
        column.addWidget(buttons)
        return form.settings() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def _tell_failure(self, path: Path, problem: FileProblem | OSError) -> None:
        reason = text(problem.message) if isinstance(problem, FileProblem) else str(problem.strerror or problem)
        dialogs.warn(self._window, self.tr("Export"), self.tr("{name} could not be written.").format(name=path.name), reason)

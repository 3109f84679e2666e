"""The print dialog of a window: settings, preview, PDF, and what is kept with the document."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.printing.dialog import PrintDialog
from designer.model.elements import Ref
from designer.model.printing import PrintSettings
from designer.output.groups import StepGroup

WAIT = 20_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of the off-screen platform, where progress is shown


@pytest.fixture
def dialog(opened: MainWindow, qtbot: QtBot) -> PrintDialog:
    """The dialog of the desk, shown, with its preview painted."""
    opened.selection.set([Ref("steps", "check-in")])
    made = opened.output.print_dialog()
    qtbot.addWidget(made)
    made.show()
    ready(made, qtbot)
    return made


def ready(dialog: PrintDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.pdf_button.isEnabled, timeout=WAIT)


def again(dialog: PrintDialog, qtbot: QtBot) -> None:
    """Wait for the preview of a change."""
    assert not dialog.pdf_button.isEnabled()
    ready(dialog, qtbot)


def test_that_the_preview_shows_every_sheet_with_ink(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.form.paper.paper.setCurrentText("A5")
    dialog.form.paper.by_scale.setChecked(True)
    again(dialog, qtbot)
    assert dialog.job is not None
    count = len(dialog.job.printout.leaves)
    assert count > 1
    qtbot.waitUntil(lambda: dialog.preview._missing() is None, timeout=WAIT)
    images = [image for _, image in dialog.preview._images.values()]
    assert len(images) == count
    for image in images:
        colors = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(colors) > 2
    assert dialog.told.text().startswith(f"Sheets: {count} (1 × {count}), at 100 %")


def test_that_what_is_chosen_is_what_the_settings_say(dialog: PrintDialog, qtbot: QtBot) -> None:
    paper, content, title = dialog.form.paper, dialog.form.content, dialog.form.title
    paper.paper.setCurrentIndex(paper.paper.findData("roll"))
    paper.wide.setValue(610)
    paper.orientation.setCurrentIndex(1)
    paper.each.setChecked(True)
    paper.margins[1].setValue(22)
    paper.across.setValue(3)
    paper.crop_marks.setChecked(True)
    content.part.setCurrentIndex(content.part.findData("stages"))
    content.view.setCurrentIndex(content.view.findData("customer"))
    content.colours.setCurrentIndex(2)
    content.legend.setChecked(False)
    title.texts["author"].setText("Ann")
    title.shown["hash"].setChecked(False)
    assert dialog.settings() == PrintSettings(
        "roll 610 mm", "portrait", (10, 22, 10, 10), (3, 1), None, "stages", "customer", "ink-saving", crop_marks=True, legend=False,
        author="Ann", hide=("hash",),
    )  # fmt: skip


def test_that_the_sheets_are_written_as_pdf_beside_the_window(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.save_pdf(tmp_path / "map.pdf")
    qtbot.waitUntil(lambda: dialog.outcome == "Exported map.pdf", timeout=WAIT)
    (page,) = PdfReader(tmp_path / "map.pdf").pages
    assert "Check the guest in" in " ".join(page.extract_text().split())


def test_that_only_what_is_selected_is_printed_if_that_is_wanted(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.form.content.part.setCurrentIndex(dialog.form.content.part.findData("chosen"))
    again(dialog, qtbot)
    assert dialog.job is not None
    steps = [group.title for group in dialog.job.printout.picture.groups if isinstance(group, StepGroup)]
    assert steps == ["Check the guest in"]


def test_that_settings_are_kept_with_the_document_on_request_and_undone(dialog: PrintDialog, opened: MainWindow, qtbot: QtBot) -> None:
    dialog.form.paper.paper.setCurrentText("A3")
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert "print:\n  paper: A3\n" in opened.session.text()
    assert "kept" in dialog.told.text()
    assert opened.output.print_dialog().settings().paper == "A3"
    ready(dialog, qtbot)
    assert "kept" in dialog.told.text()
    dialog.form.paper.orientation.setCurrentIndex(1)
    again(dialog, qtbot)
    assert "kept" not in dialog.told.text()
    opened.session.undo()
    assert "print:" not in opened.session.text()


def test_that_what_cannot_be_is_told_and_not_printed(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.form.title.logo.setText("none.png")
    qtbot.waitUntil(lambda: "none.png" in dialog.told.text(), timeout=WAIT)
    assert dialog.told.text() == "The logo none.png cannot be shown: there is no such file"
    assert not dialog.pdf_button.isEnabled()
    assert not dialog.printer_button.isEnabled()
    dialog.form.title.logo.setText("")
    ready(dialog, qtbot)


def test_that_the_preview_zooms_by_keys(dialog: PrintDialog, qtbot: QtBot) -> None:
    whole = dialog.preview.scale
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Plus)
    assert dialog.preview.scale == pytest.approx(whole * 1.25)
    qtbot.keyClick(dialog.preview, Qt.Key.Key_0)
    assert dialog.preview.scale == pytest.approx(whole)


def test_that_enter_ends_a_number_or_a_word_and_does_not_close_the_dialog(dialog: PrintDialog, qtbot: QtBot) -> None:
    for page, field in ((0, dialog.form.paper.across), (2, dialog.form.title.texts["author"])):
        dialog.form.tabs.setCurrentIndex(page)
        field.setFocus()
        qtbot.keyClicks(field, "2")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible()
    assert dialog.settings().author == "2"
    ready(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_the_dialog_fits_a_small_screen(dialog: PrintDialog) -> None:
    assert dialog.screen().availableGeometry().width() < 1100
    assert dialog.width() < dialog.screen().availableGeometry().width()


def test_that_the_assembly_map_is_not_counted_as_a_sheet_of_the_poster(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.form.paper.paper.setCurrentText("A5")
    dialog.form.paper.by_scale.setChecked(True)
    dialog.form.paper.assembly_map.setChecked(True)
    again(dialog, qtbot)
    assert dialog.job is not None
    assert len(dialog.job.printout.leaves) == 3
    assert dialog.told.text().startswith("Sheets: 2 (1 × 2) and the assembly map, at 100 %")


def test_that_warnings_are_sentences(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.form.paper.scale.setValue(40)
    dialog.form.paper.by_scale.setChecked(True)
    again(dialog, qtbot)
    assert dialog.told.text().split("\n")[1].startswith("Names come out at 3.6 points")


def test_that_what_would_change_nothing_cannot_be_chosen(dialog: PrintDialog, qtbot: QtBot) -> None:
    paper, part = dialog.form.paper, dialog.form.content.part
    of_a_poster = (paper.overlap, paper.crop_marks, paper.coordinates, paper.assembly_map)
    assert not any(widget.isEnabled() for widget in of_a_poster)
    paper.across.setValue(2)
    assert all(widget.isEnabled() for widget in of_a_poster)
    part.setCurrentIndex(part.findData("stages"))
    assert not any(widget.isEnabled() for widget in (*of_a_poster, paper.across, paper.down))
    part.setCurrentIndex(part.findData("map"))
    paper.across.setValue(1)
    paper.by_scale.setChecked(True)
    assert all(widget.isEnabled() for widget in of_a_poster)


def test_that_sheets_tell_the_hash_of_the_document_that_keeps_their_settings(
    dialog: PrintDialog, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.form.title.texts["author"].setText("Ann Archer")
    again(dialog, qtbot)
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    again(dialog, qtbot)
    dialog.save_pdf(tmp_path / "map.pdf")
    qtbot.waitUntil(lambda: bool(dialog.outcome), timeout=WAIT)
    reader = PdfReader(tmp_path / "map.pdf")
    assert hashlib.sha256(opened.session.text().encode()).hexdigest()[:8] in reader.pages[0].extract_text()
    assert reader.metadata is not None
    assert reader.metadata.author == "Ann Archer"


def test_that_a_pdf_names_the_author_whom_its_title_block_names(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.form.title.texts["author"].setText("Ann Archer")
    again(dialog, qtbot)
    dialog.save_pdf(tmp_path / "map.pdf")
    qtbot.waitUntil(lambda: bool(dialog.outcome), timeout=WAIT)
    found = PdfReader(tmp_path / "map.pdf").metadata
    assert found is not None
    assert found.author == "Ann Archer"


def test_that_but_the_pages_are_printed_that_the_printers_dialog_names(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.form.paper.paper.setCurrentText("A5")
    dialog.form.paper.by_scale.setChecked(True)
    again(dialog, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "some.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: bool(dialog.outcome), timeout=WAIT)
    (page,) = PdfReader(tmp_path / "some.pdf").pages
    assert "A2: sheet 2 of 2" in " ".join(page.extract_text().split())


def test_that_a_path_that_cannot_be_written_is_told_and_the_dialog_stays(
    dialog: PrintDialog, tmp_path: Path, answer: Callable[[str], None], qtbot: QtBot
) -> None:
    answer("OK")
    dialog.save_pdf(tmp_path / "nowhere" / "map.pdf")
    ready(dialog, qtbot)
    assert dialog.isVisible()
    assert dialog.outcome == ""
    assert list(tmp_path.glob("*.pdf")) == []


def test_that_the_way_out_has_no_sign_that_is_black_on_a_dark_window(dialog: PrintDialog) -> None:
    assert all(button.icon().isNull() for button in dialog.buttons.buttons())


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils are not installed")
def test_that_the_preview_is_what_the_pdf_shows(dialog: PrintDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.form.paper.paper.setCurrentText("A5")
    dialog.form.paper.by_scale.setChecked(True)
    dialog.form.paper.crop_marks.setChecked(True)
    again(dialog, qtbot)
    dialog.preview.zoom(4.0)
    shown: dict[int, QImage] = {}
    for bar in (0, dialog.preview.verticalScrollBar().maximum()):
        dialog.preview.verticalScrollBar().setValue(bar)
        qtbot.waitUntil(lambda: dialog.preview._missing() is None, timeout=WAIT)
        shown |= {number: image for number, (_, image) in dialog.preview._images.items()}
    dialog.save_pdf(tmp_path / "map.pdf")
    qtbot.waitUntil(lambda: bool(dialog.outcome), timeout=WAIT)
    assert sorted(shown) == [0, 1]
    for number, image in shown.items():
        name = tmp_path / f"page-{number}"
        size = ("-scale-to-x", str(image.width()), "-scale-to-y", str(image.height()))
        page = ("-f", str(number + 1), "-l", str(number + 1), "-singlefile")
        subprocess.run(["pdftoppm", "-png", *size, *page, str(tmp_path / "map.pdf"), str(name)], check=True, timeout=60)
        one, other = (coarse(picture) for picture in (image, QImage(f"{name}.png")))
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) < 16  # of 255: each program smooths edges in its own way
        assert len(set(one)) > 50


def coarse(image: QImage) -> bytes:
    """The picture in few shades of grey dots: how dark each part is, whoever painted it."""
    smooth = image.scaled(64, 48, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    grey = smooth.convertToFormat(QImage.Format.Format_Grayscale8)  # held by a name: its dots go with it
    return bytes(grey.constBits())

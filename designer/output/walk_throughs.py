"""The walk-through form as a PDF, on a printer, and before it is printed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from designer.canvas.texts import QtMeasure, translated
from designer.drawing.geometry import Box
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.model.elements import WalkThrough
from designer.output.letters import PaperMeasure
from designer.output.offscreen import application
from designer.output.paged import Pages, pages_pdf, prepare_pages, print_pages
from designer.output.walk_through_form import PAGE_MM, form_pages, form_title
from designer.storage.files import save_bytes


def write_form(
    blueprint: Blueprint,
    path: Path | str,
    walk: WalkThrough | None = None,
    boxes: Mapping[str, Box] | None = None,
    words: Words = translated,
) -> int:
    """Write the form to the PDF `path` in one step, blank without a `walk`; the number of pages. Raises `FileProblem`."""
    running = application()
    pages = form_pages(blueprint, walk, PaperMeasure(), words, boxes)
    data = pages_pdf(words(form_title(blueprint)), pages, PAGE_MM, words=words)
    del running
    save_bytes(path, data)
    return len(pages)


def form_preview(
    parent: QWidget | None, blueprint: Blueprint, walk: WalkThrough | None = None, boxes: Mapping[str, Box] | None = None
) -> QPrintPreviewDialog:
    """Qt's preview with the sheets of the form, from which they are printed."""
    pages: Pages = form_pages(blueprint, walk, QtMeasure(), translated, boxes)
    dialog = QPrintPreviewDialog(parent)
    prepare_pages(dialog.printer(), translated(form_title(blueprint)), PAGE_MM)
    dialog.paintRequested.connect(lambda device: print_pages(device, pages, PAGE_MM))
    return dialog

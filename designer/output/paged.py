"""Pages that are each made for itself, such as a form: as a PDF and on a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from designer.canvas.painting import paint
from designer.canvas.texts import translated
from designer.drawing.shapes import Shape
from designer.drawing.theme import PRINT, Theme
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.output.letters import PaperMeasure
from designer.output.pages import MM_PER_UNIT
from designer.output.pdf import put_shared
from designer.output.pdf_facts import POINTS, PROGRAM, language
from designer.output.pdf_file import PdfFile, pdf_text
from designer.output.pdf_pen import Book, PdfPen
from designer.output.printer import page_layout
from designer.storage.files import FileProblem

Pages = Sequence[Sequence[Shape]]
"""The shapes of each page, in map units from its corner on."""


def pages_pdf(name: str, pages: Pages, page_mm: tuple[float, float], theme: Theme = PRINT, words: Words = translated) -> bytes:
    """The PDF of `pages` of a size, in the language of `words`; the same pages give the same bytes."""
    file, book = PdfFile(), Book(theme, PaperMeasure())
    tree, resources = file.reserve(), file.reserve()
    width, height = (length * POINTS for length in page_mm)
    unit = MM_PER_UNIT * POINTS
    numbers = []
    for shapes in pages:
        pen = PdfPen(book)
        pen.raw(f"q {unit:.6f} 0 0 {-unit:.6f} 0 {height:.4f} cm 2 M\n")
        pen.shapes(shapes)
        pen.raw("Q\n")
        content = file.stream(pen.operators().encode("latin-1"))
        box = f"/MediaBox[0 0 {width:.2f} {height:.2f}]"
        numbers.append(file.add(f"<</Type/Page/Parent {tree} 0 R{box}/Resources {resources} 0 R/Contents {content} 0 R>>"))
    file.put(tree, f"<</Type/Pages/Count {len(numbers)}/Kids[{' '.join([f'{number} 0 R' for number in numbers])}]>>")
    put_shared(file, resources, book)
    catalog = file.add(f"<</Type/Catalog/Pages {tree} 0 R/ViewerPreferences<</DisplayDocTitle true>>{language(words)}>>")
    return file.written(catalog, file.add(f"<</Title{pdf_text(name)}/Creator({PROGRAM})/Producer({PROGRAM})>>"))


def prepare_pages(printer: QPrinter, name: str, page_mm: tuple[float, float]) -> None:
    """Set the paper and the job's name."""
    printer.setDocName(name)
    printer.setCreator(PROGRAM)
    printer.setPageLayout(page_layout(page_mm))
    printer.setFullPage(True)


def print_pages(printer: QPrinter, pages: Pages, page_mm: tuple[float, float], theme: Theme = PRINT) -> int:
    """Paint `pages` on the paper that is in `printer`, smaller where it is smaller; their number. Raises `FileProblem`."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the printer does not take the sheets")))
    paper = printer.paperRect(QPrinter.Unit.Millimeter)
    fit = min(1.0, paper.width() / page_mm[0], paper.height() / page_mm[1])
    per_unit = (printer.logicalDpiX() / 25.4 * MM_PER_UNIT * fit, printer.logicalDpiY() / 25.4 * MM_PER_UNIT * fit)
    for number, shapes in enumerate(pages):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(*per_unit)
        paint(painter, shapes, theme)
        painter.restore()
    painter.end()
    return len(pages)

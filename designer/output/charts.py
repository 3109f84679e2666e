"""Charts as files: SVG with real text, PNG, PDF of the chart's own size, and their tables as CSV; the same chart, the same bytes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from designer.canvas.texts import translated
from designer.drawing.charts.chart import SIZE, Chart, Drawing
from designer.drawing.geometry import Box
from designer.drawing.measure import ESTIMATE, Measure
from designer.drawing.pictures import Parts
from designer.drawing.theme import LIGHT, Theme
from designer.drawing.words import Words
from designer.exchange.csv_tables import chart_csv
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.output.groups import LooseGroup
from designer.output.letters import PaperMeasure
from designer.output.offscreen import application
from designer.output.pages import MM_PER_UNIT, Guide, Sheet, Sheets
from designer.output.pdf import pdf_bytes
from designer.output.png import png_bytes
from designer.output.poster import Poster, no_headers
from designer.output.svg import svg_text
from designer.storage.files import FileProblem, save_bytes, save_file

ENDINGS = (".svg", ".png", ".pdf", ".csv")
DPI = 192.0  # twice as many dots as a plain screen has


def write_chart(
    chart: Chart, path: Path | str, size: tuple[float, float] = SIZE, theme: Theme = LIGHT, words: Words = translated, dpi: float = DPI
) -> None:
    """Write `chart` in the form that the ending of `path` says, in one step; a CSV holds its table.

    `size` is in map units (1/96 inch). Raises `FileProblem`, also for an ending that is not one of `ENDINGS`.
    """
    ending = Path(path).suffix.lower()
    if ending not in ENDINGS:
        known = ", ".join(ENDINGS)
        raise FileProblem(
            say(QT_TRANSLATE_NOOP("output", "a chart cannot be written as '{ending}'; known are {known}"), ending=ending, known=known)
        )
    if ending == ".svg":
        save_file(path, chart_svg(chart, size, theme, words))
    elif ending == ".csv":
        save_file(path, chart_csv(chart.table, words))
    else:
        running = application()
        picture = chart_poster(chart, size, PaperMeasure(), words)
        save_bytes(path, png_bytes(picture, dpi, theme) if ending == ".png" else pdf_bytes(picture, _page(picture.box), theme, words))
        del running


def chart_svg(chart: Chart, size: tuple[float, float] = SIZE, theme: Theme = LIGHT, words: Words = str, measure: Measure = ESTIMATE) -> str:
    """The SVG text of `chart`, with its sentence as a description; each bar and dot says what it is on hovering. Needs no Qt."""
    picture = chart_poster(chart, size, measure, words)
    return svg_text(picture, theme, picture.description)


def chart_poster(
    chart: Chart, size: tuple[float, float] = SIZE, measure: Measure = ESTIMATE, words: Words = str, titled: bool = True
) -> Poster:
    """`chart` as a picture for the writers of files and of paper, with its title in it if it is to be `titled`."""
    return _poster(chart, chart.drawing(size, measure, words, titled), measure, words)


def _poster(chart: Chart, drawing: Drawing, measure: Measure, words: Words) -> Poster:
    width, height = drawing.size
    box = Box(0.0, 0.0, width, height)
    groups = tuple(LooseGroup("", piece.text, partial(Parts, piece.shapes)) for piece in drawing.pieces)
    narrowed = partial(_narrowed, chart, height, measure, words)
    return Poster(words(chart.title), box, groups, no_headers(box), Guide(), narrowed, words(chart.description))


def _narrowed(chart: Chart, height: float, measure: Measure, words: Words, most: float) -> Poster:
    return chart_poster(chart, (most, height), measure, words)


def _page(box: Box) -> Sheets:
    """A single sheet as large as the chart."""
    page = (box.width * MM_PER_UNIT, box.height * MM_PER_UNIT)
    return Sheets((Sheet(0, 0, box, (0.0, 0.0)),), 1, 1, MM_PER_UNIT, page)

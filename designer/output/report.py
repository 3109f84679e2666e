"""Reports as files: HTML, Markdown and PDF. The same report gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from designer.drawing.theme import DARK, LIGHT, PRINT, ROLES, Theme
from designer.drawing.words import Words
from designer.exchange.report import html, markdown
from designer.exchange.report.content import ChartFigure, Logo, MapFigure, Report, walk
from designer.exchange.report.sources import sheet_id
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint, Frozen
from designer.output.charts import chart_poster
from designer.output.groups import StepGroup
from designer.output.html_sheets import map_sheets
from designer.output.poster import poster
from designer.output.progress import Told, followed, not_told
from designer.output.report_pdf import pdf_report
from designer.output.svg import Pen, svg_element, svg_shared
from designer.storage.collector import undisturbed
from designer.storage.files import FileProblem, save_bytes, save_file

DRAWING = "drawing"
"""The id of the map's drawing in a page."""
ENDINGS = (".html", ".pdf", ".md")


def write_report(report: Report, path: Path | str, paper: str = "A4") -> None:
    """Write `report` in the form that the ending of `path` says, in one step; a PDF on `paper`.

    Raises `FileProblem`, also for other endings.
    """
    ending = Path(path).suffix.lower()
    if ending == ".html":
        save_file(path, html_report(report))
    elif ending == ".md":
        save_file(path, markdown_report(report))
    elif ending == ".pdf":
        save_bytes(path, pdf_report(report, paper))
    else:
        known = ", ".join(ENDINGS)
        text = QT_TRANSLATE_NOOP("output", "a report cannot be written as '{ending}'; known are {known}")
        raise FileProblem(say(text, ending=ending, known=known))


def logo_of(blueprint: Blueprint, folder: Path | None) -> Logo | None:
    """The logo that the document in `folder` names in its section `print`, if any. Raises `FileProblem` if it cannot be shown."""
    from designer.output.logo import read_logo

    if not blueprint.print.logo:
        return None
    found = read_logo((folder or Path()) / blueprint.print.logo)
    return Logo(found.width, found.height, found.data)


def html_report(report: Report, told: Told = not_told) -> str:
    """The HTML file of `report`; `told` hears how much of it is done. Needs no Qt."""
    with undisturbed():
        pictures = _Pictures(report.words)
        return html.page(report, pictures, "".join(followed(html.body(report, pictures), 2 * _sections(report), told)))


def markdown_report(report: Report, told: Told = not_told) -> str:
    """The Markdown file of `report`; `told` hears how much of it is done. Needs no Qt."""
    return "\n\n".join(followed(markdown.body(report), 1 + _sections(report), told)) + "\n"


def _sections(report: Report) -> int:
    return sum(1 for _ in walk(report.sections))


def _variable(role: str) -> str:
    return f"--{role.replace('.', '-')}"


_VARIABLES = Theme("page", Frozen({role: f"var({_variable(role)})" for role in ROLES}))
"""Each role's colour is a variable of the page, which has other values by dark and on paper."""


class _Pictures:
    """Draws with one pen, so that all pictures of the page share their classes and signs."""

    def __init__(self, words: Words) -> None:
        self._pen, self._words = Pen(_VARIABLES), words

    def map(self, figure: MapFigure) -> str:
        picture = poster(figure.map.blueprint, figure.heat, figure.map, words=self._words)
        groups = tuple(
            group._replace(link=f"#{sheet_id(group.step.id)}") if isinstance(group, StepGroup) else group for group in picture.groups
        )
        return svg_element(replace(picture, groups=groups), self._pen, drawing=DRAWING)

    def map_sheets(self, figure: MapFigure) -> Iterator[str]:
        return map_sheets(poster(figure.map.blueprint, figure.heat, figure.map, words=self._words), self._pen, DRAWING)

    def chart(self, figure: ChartFigure) -> str:
        picture = chart_poster(figure.chart, words=self._words, titled=False)
        return svg_element(picture, self._pen, picture.description)

    def shared(self) -> str:
        return svg_shared(self._pen)

    def colors(self) -> str:
        light, dark, paper = (_rules(theme) for theme in (LIGHT, DARK, PRINT))
        return f":root{{{light}}}\n@media (prefers-color-scheme: dark){{:root{{{dark}}}}}\n@media print{{:root{{{paper}}}}}\n"


def _rules(theme: Theme) -> str:
    return ";".join(f"{_variable(role)}:{color}" for role, color in theme.colors.items())

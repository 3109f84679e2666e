"""The report as Markdown (CommonMark with GitHub's tables): whatever stands in the document stays text.

A Markdown file holds no pictures of its own, so the map and the charts are told by their tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import singledispatch

from designer.exchange.report.content import ChartFigure, Fact, Facts, Items, MapFigure, Paragraph, Report, Section, Table, walk

_SPECIAL = re.compile(r"([\\`*_\[\]<>|&~#!$])")
_AT_START = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+=:])")
DEEPEST = 6  # the smallest heading there is


def body(report: Report) -> Iterator[str]:
    """The file in pieces, each with a line of its own below it: one for the cover, and one for each section of `walk`."""
    cover = (
        f"# {plain(report.title)}",
        f"*{plain(report.kind)}*",
        *_block(Paragraph(report.lead)),
        *_block(Facts(report.facts)),
        *_block(report.short),
    )
    yield _joined(cover)
    for level, section in walk(report.sections):
        yield _joined(_section(report, section, min(level + 1, DEEPEST)))


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)


def plain(text: str) -> str:
    """`text` on one line, with a backslash before whatever Markdown would take for more than text (CommonMark 0.31, 2.4)."""
    escaped = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _AT_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", escaped)


def _section(report: Report, section: Section, level: int) -> Iterator[str]:
    yield f"{'#' * level} {plain(section.title)}"
    for block in section.blocks:
        if isinstance(block, ChartFigure):
            yield f"*{plain(report.words(block.chart.description))}*"
        else:
            yield from _block(block)


@singledispatch
def _block(block: object) -> Iterator[str]:
    raise TypeError(f"{type(block).__name__} is no block of a report")


@_block.register
def _paragraph(block: Paragraph) -> Iterator[str]:
    for part in re.split(r"\n\s*\n", block.text):
        if part.strip():
            yield _lines(part, "")


def _lines(text: str, indent: str) -> str:
    """The lines of `text`, each on its own: a backslash ends those that another one follows."""
    return f"\\\n{indent}".join(plain(line) for line in text.splitlines() if line.strip())


@_block.register
def _items(block: Items) -> Iterator[str]:
    yield "\n".join(f"- {plain(text)}" for text in block.texts)


@_block.register
def _facts(block: Facts) -> Iterator[str]:
    yield "\n".join(map(_fact, block.rows))


def _fact(fact: Fact) -> str:
    text = _lines(fact.text, "  ")
    return f"- **{plain(fact.label)}:** {text}" if text else f"- **{plain(fact.label)}**"


@_block.register
def _table(block: Table) -> Iterator[str]:
    yield f"**{plain(block.caption)}**"
    rule = ("---:" if number in block.numbers else "---" for number in range(len(block.heads)))
    rows = (_row("; ".join(line for line in cell.text.splitlines() if line.strip()) for cell in cells) for cells in block.rows)
    yield "\n".join([_row(block.heads), f"| {' | '.join(rule)} |", *rows])


def _row(texts: Iterator[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(map(plain, texts))} |"


@_block.register
def _map(block: MapFigure) -> Iterator[str]:
    yield from ()

"""What a report says, apart from how it is written: sections of paragraphs, facts, tables and figures, in the reader's language.

Every text is plain: a writer escapes what its format would take for markup. A text may have several lines where that is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from designer.drawing.charts.chart import Chart
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.words import Words
from designer.i18n import Figure

GOOD, BAD, OPEN = "good", "bad", "open"
"""The tones of a cell; its text says the same."""


class Cell(NamedTuple):
    """A cell of a table with a `tone` (one of those above, or none), and the id of the section that it leads to, if any."""

    text: str
    tone: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text of one or more paragraphs, divided by empty lines; its other lines stay lines, too."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list of texts."""

    texts: tuple[str, ...]


class Fact(NamedTuple):
    """What something is called and what it is, in one or more lines; web addresses in it are led to if it may be `linked`."""

    label: str
    text: str
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts below each other."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """As many cells in each row as there are `heads`; the first names the row. The columns `numbers` stand to the right."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """A chart; its table stands elsewhere in the report."""

    id: str
    chart: Chart


@dataclass(frozen=True, slots=True)
class MapFigure:
    """The map with the load of its steps."""

    map: Map
    heat: Mapping[str, Heat]
    title: str


Block = Paragraph | Items | Facts | Table | ChartFigure | MapFigure


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter or a part of one; `id` is unique in the report."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    parts: tuple[Section, ...] = ()


class Logo(NamedTuple):
    """A picture of `width` x `height` dots, row by row, each dot in four bytes: red, green, blue, alpha."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report: its cover (`title`, what `kind` of paper it is, `lead`, `facts`, the main figures `short`), and its sections.

    `language` is the code of the language it is in; `words` say in it what charts and the map hold. `author`, `logo` and
    `date` are empty where nobody gave them.
    """

    title: str
    kind: str
    lead: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    words: Words
    contents: str
    short: Items
    language: str = "en"
    author: str = ""
    logo: Logo | None = None
    date: str = ""


def in_words(section: Section, words: Words) -> Section:
    """`section` with all figures in its tables and facts in the reader's language."""
    return replace(
        section,
        blocks=tuple(_block_in_words(block, words) for block in section.blocks),
        parts=tuple(in_words(part, words) for part in section.parts),
    )


def _block_in_words(block: Block, words: Words) -> Block:
    if isinstance(block, Facts):
        return Facts(tuple(fact._replace(text=words(fact.text)) if isinstance(fact.text, Figure) else fact for fact in block.rows))
    if isinstance(block, Table):
        rows = ((cell._replace(text=words(cell.text)) if isinstance(cell.text, Figure) else cell for cell in row) for row in block.rows)
        return replace(block, rows=tuple(map(tuple, rows)))
    return block


def walk(sections: Iterable[Section], level: int = 1) -> Iterator[tuple[int, Section]]:
    """Each section with its level, from 1 on, before its parts."""
    for section in sections:
        yield level, section
        yield from walk(section.parts, level + 1)


def row(*texts: str) -> tuple[Cell, ...]:
    """A row of plain cells."""
    return tuple(map(Cell, texts))

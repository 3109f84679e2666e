"""A report's content as pieces of pages: texts in lines, tables in rows, charts as they are drawn. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from designer.drawing.geometry import Box, Point
from designer.drawing.links import addresses
from designer.drawing.measure import Measure, from_right, wrap
from designer.drawing.shapes import Polygon, Rectangle, Shape, Text
from designer.exchange.report.content import (
    BAD,
    GOOD,
    OPEN,
    Block,
    Cell,
    ChartFigure,
    Fact,
    Facts,
    Items,
    MapFigure,
    Paragraph,
    Report,
    Section,
    Table,
    walk,
)
from designer.output.pdf_tags import Path, Role
from designer.output.report_layout import Mark, Piece, Read, Target

INK, QUIET, RULE, SHADE, ACCENT = "#000000", "#444f5a", "#a9b5c1", "#f2f5f8", "#1f4f8a"
TONES = {GOOD: "#0b6b3f", BAD: "#a11208", OPEN: "#7a4a00", "": INK}
BODY, SMALL = 12.0, 11.0
TITLES = {1: 22.0, 2: 16.0, 3: 13.0, 4: 12.0}
SPACED = 1.4  # from line to line, in sizes
RISE = 1.02  # from a line's top to its baseline
LABEL, GAP = 130.0, 12.0  # the labels of facts, and what is between them and the texts
PADDING = 5.0  # in the cells of tables
MOST_LINES = 5000
CHART = 360.0
SOME = 100  # pieces that are made at a time
MOST_ROW = 40  # lines of a row that stay together
FIRM = "\N{NO-BREAK SPACE}"
BLANKS, WORD = re.compile(rf"[^\S{FIRM}]+"), re.compile(rf"(?:\S|{FIRM})+")
HELD = re.compile(r"(?<!\.\.) (?!\()")
"""The spaces of a figure at which no line ends; one may end before an interval, and between its bounds."""
_CONTENTS: Path = (("Sect", "contents"),)

Place = tuple[Path, str]
"""What a block stands in, and its name there."""


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets texts in a column as wide as `width`."""

    width: float
    measure: Measure

    def lines(self, text: str, room: float, size: float, bold: bool = False) -> list[str]:
        """The lines of `text` in a width of `room`: those that it has, each broken where it is too long."""
        parts = [part for part in text.splitlines() if part.strip()]
        return [line for part in parts for line in wrap(BLANKS.sub(" ", part).strip(" "), room, MOST_LINES, size, self.measure, bold)]

    def wide(self, text: str, size: float, bold: bool = False) -> float:
        """How wide `text` is."""
        return self.measure.width(text, size, bold)


def pieces(report: Report, setter: Setter) -> Iterator[tuple[float, list[Piece]]]:
    """All of `report`, in parts, each with the share (0..1) of all that has been told before: cover and contents, then the sections."""
    yield 0.0, [*_cover(report, setter), *_contents(report, setter)]
    sections = list(walk(report.sections))
    for number, (level, section) in enumerate(sections):
        for some in _section(section, level, report, setter):
            yield number / len(sections), some


def _line(text: str, x: float, size: float, color: str = INK, bold: bool = False, right: float | None = None) -> Text:
    """A line from `x` on; one that ends at `right`, where it is read from there."""
    return Text(Point(x if right is None else right, size * RISE), text, color, size, bold, anchor="start" if right is None else "end")


def _edge(text: str, right: float) -> float | None:
    """Where the lines of `text` end, if it is read from right to left."""
    return right if from_right(text) else None


def _paragraph(setter: Setter, place: Place, text: str, size: float = BODY, color: str = INK, before: float = 5.0) -> Iterator[Piece]:
    within, name = place
    for order, part in enumerate(re.split(r"\n\s*\n", text)):
        lines, right = setter.lines(part, setter.width, size), _edge(part, setter.width)
        role = Role((*within, ("P", f"{name}.{order}")))
        for number, line in enumerate(lines):
            alone = (number == 0 and len(lines) > 1) or number == len(lines) - 2
            read = (Read(role, (_line(line, 0.0, size, color, right=right),)),)
            yield Piece(size * SPACED, read, before=0.0 if number else before, keeps=alone)


# -- the first pages -----------------------------------------------------------------------------------------------------


def _cover(report: Report, setter: Setter) -> Iterator[Piece]:
    within: Path = (("Sect", ""),)
    yield Piece(140.0)
    yield Piece(20.0, (Read(Role((*within, ("P", "kind"))), (_line(report.kind, 0.0, BODY, QUIET),)),))
    lines, right = setter.lines(report.title, setter.width, 36.0, True), _edge(report.title, setter.width)
    for number, line in enumerate(lines):
        read = Read(Role((*within, ("H1", ""))), (_line(line, 0.0, 36.0, bold=True, right=right),))
        yield Piece(44.0, (read,), mark=None if number else Mark("", report.title, 1))
    yield Piece(14.0, shapes=(Rectangle(Box(0.0, 6.0, setter.width, 3.0), ACCENT),))
    yield from _paragraph(setter, (within, "lead"), report.lead, 14.0)
    yield Piece(16.0)
    yield from _facts(setter, (*within, ("Table", "facts")), Facts(report.facts))
    yield Piece(10.0)
    yield from _items(setter, (*within, ("L", "short")), report.short)


def _contents(report: Report, setter: Setter) -> Iterator[Piece]:
    yield replace(_title(setter, _CONTENTS, report.contents, 1)[0], breaks=True)
    for level, section in walk(report.sections):
        if level <= 2:
            yield _entry(setter, section, level)


def _entry(setter: Setter, section: Section, level: int) -> Piece:
    size, x, bold = BODY, 18.0 * (level - 1), level == 1
    line = setter.lines(section.title, setter.width - x - 60.0, size, bold)[:1] or [""]
    role = Role((*_CONTENTS, ("TOC", ""), ("TOCI", section.id), ("Link", "")))
    target = Target(Box(0.0, 0.0, setter.width, size * SPACED), role, section.title, section.id)
    return Piece(
        size * SPACED,
        (Read(role, (_line(line[0], x, size, bold=bold),)),),
        before=6.0 if bold else 0.0,
        targets=(target,),
        numbered=section.id,
    )


# -- sections ------------------------------------------------------------------------------------------------------------


def _section(section: Section, level: int, report: Report, setter: Setter) -> Iterator[list[Piece]]:
    within: Path = (("Sect", section.id),)
    title, mark = _title(setter, within, section.title, level), Mark(section.id, section.title, level)
    if section.blocks and isinstance(section.blocks[0], MapFigure):
        title = [Piece(0.0, mark=mark, map=section.blocks[0])]  # its sheets have a title of their own
        section = replace(section, blocks=section.blocks[1:])
    else:
        title[0] = replace(title[0], mark=mark, breaks=level == 1)
    yield title
    inside = (piece for number, block in enumerate(section.blocks) for piece in _block(block, (within, str(number)), report, setter))
    if all(isinstance(block, Paragraph | Facts) for block in section.blocks):  # a sheet, or a promise, stays whole
        whole = list(inside)
        yield [*(replace(piece, keeps=True) for piece in whole[:-1]), *whole[-1:]]
    while some := list(islice(inside, SOME)):
        yield some


def _title(setter: Setter, within: Path, text: str, level: int) -> list[Piece]:
    size, right = TITLES[min(level, max(TITLES))], _edge(text, setter.width)
    role, before = Role((*within, (f"H{min(level + 1, 6)}", ""))), (0.0, 22.0, 16.0, 10.0)[min(level, 4) - 1]
    lines = setter.lines(text, setter.width, size, True) or [""]
    found = [
        Piece(size * 1.25, (Read(role, (_line(line, 0.0, size, bold=True, right=right),)),), before=0.0 if number else before, keeps=True)
        for number, line in enumerate(lines)
    ]
    if level == 1:
        rule = Rectangle(Box(0.0, size * 1.3, setter.width, 2.0), ACCENT)
        found[-1] = replace(found[-1], height=size * 1.25 + 12.0, shapes=(*found[-1].shapes, rule))
    else:
        found[-1] = replace(found[-1], height=found[-1].height + 3.0)
    return found


def _block(block: Block, place: Place, report: Report, setter: Setter) -> Iterator[Piece]:
    within, name = place
    if isinstance(block, Paragraph):
        yield from _paragraph(setter, place, block.text)
    elif isinstance(block, Items):
        yield from _items(setter, (*within, ("L", name)), block)
    elif isinstance(block, Facts):
        yield from _facts(setter, (*within, ("Table", name)), block)
    elif isinstance(block, Table):
        yield from _table(setter, (*within, ("Table", name)), block)
    elif isinstance(block, ChartFigure):
        drawing = block.chart.drawing((setter.width, CHART), setter.measure, report.words, titled=False)
        role = Role((*within, ("Figure", name)), report.words(block.chart.description), alt=True)
        yield Piece(CHART, (Read(role, drawing.shapes),), before=6.0, keeps=True)


def _items(setter: Setter, within: Path, block: Items) -> Iterator[Piece]:
    for item, text in enumerate(block.texts):
        lines, right = setter.lines(text, setter.width - 14.0, BODY), _edge(text, setter.width - 14.0)
        role = Role((*within, ("LI", str(item)), ("LBody", "")))
        for number, line in enumerate(lines):
            dot = () if number else (_line("•", 2.0, BODY, right=None if right is None else setter.width - 2.0),)
            before = 0.0 if number else 2.0 if item else 10.0
            read = Read(role, (_line(line, 14.0, BODY, right=right),))
            yield Piece(BODY * SPACED, (read,), dot, before=before, keeps=number < len(lines) - 1)


def _facts(setter: Setter, within: Path, block: Facts) -> Iterator[Piece]:
    label = min(LABEL, setter.width / 3)
    for row, fact in enumerate(block.rows):
        names = setter.lines(fact.label, label, SMALL)
        texts, right = setter.lines(fact.text, setter.width - label - GAP, SMALL), _edge(fact.text, setter.width)
        path = (*within, ("TR", str(row)))
        head, cell = Role((*path, ("TH", "")), scope="Row"), Role((*path, ("TD", "")))
        for number in range(max(len(names), len(texts), 1)):
            name = (_line(names[number], 0.0, SMALL, QUIET),) if number < len(names) else ()
            told = texts[number] if number < len(texts) else ""
            shapes = (_line(told, label + GAP, SMALL, right=right),) if told else ()
            read = (*([Read(head, name)] if name or not number else []), *([Read(cell, shapes)] if shapes or not number else []))
            x = label + GAP if right is None else right - setter.wide(told, SMALL)
            targets = tuple(_addresses(setter, told, x, fact, cell))
            yield Piece(SMALL * SPACED, read, before=0.0 if number else 3.0, keeps=number == 0 and len(texts) > 1, targets=targets)


def _addresses(setter: Setter, line: str, x: float, fact: Fact, cell: Role) -> Iterator[Target]:
    """The web addresses in a line; one that is broken leads there as far as it stands in it."""
    for start, address in addresses(line) if fact.linked else ():
        box = Box(x + setter.wide(line[:start], SMALL), 0.0, setter.wide(address, SMALL), SMALL * SPACED)
        whole = next((found for _, found in addresses(fact.text) if found.startswith(address)), address)
        yield Target(box, Role((*cell.path, ("Link", whole))), whole, address=whole)


# -- tables --------------------------------------------------------------------------------------------------------------


def _table(setter: Setter, within: Path, table: Table) -> Iterator[Piece]:
    widths, right = _widths(setter, table), _edge(table.caption, setter.width)
    caption = Role((*within, ("Caption", "")))
    for number, line in enumerate(setter.lines(table.caption, setter.width, SMALL, True)):
        read = Read(caption, (_line(line, 0.0, SMALL, bold=True, right=right),))
        yield Piece(SMALL * SPACED + 2.0, (read,), before=12.0 if not number else 0.0, keeps=True)
    head = _row(setter, (*within, ("TR", "")), table, tuple(map(Cell, table.heads)), widths, head=True)
    yield from (replace(piece, keeps=True) for piece in head)
    for row, cells in enumerate(table.rows):
        for piece in _row(setter, (*within, ("TR", str(row))), table, cells, widths):
            yield replace(piece, heads=tuple(head))


def _row(setter: Setter, within: Path, table: Table, cells: Sequence[Cell], widths: Sequence[float], head: bool = False) -> list[Piece]:
    """A row, in as many pieces as its lines need."""
    roles = [_cell_role(within, number, cell, head) for number, cell in enumerate(cells)]
    texts = [
        setter.lines(cell.text if head else _firm(cell.text, number, table), width - 2 * PADDING, SMALL, head or number == 0)
        for number, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    most = max(1, max(map(len, texts)))
    found = []
    for start in range(0, most, MOST_ROW):
        count = min(MOST_ROW, most - start)
        height = count * SMALL * SPACED + 2 * PADDING - 4.0
        shapes: list[Shape] = [Rectangle(Box(0.0, 0.0, setter.width, height), SHADE)] if head else []
        targets, read = [], []
        x = 0.0
        for number, (cell, width, lines, role) in enumerate(zip(cells, widths, texts, roles, strict=True)):
            box, some = Box(x, 0.0, width, height), lines[start : start + count]
            if some or start == 0:
                read.append(Read(role, tuple(_cell(some, cell, box, number in table.numbers, head or number == 0))))
            if cell.target and start == 0:
                targets.append(Target(box, role, cell.text, cell.target))
            x += width
        shapes.append(Polygon((Point(0.0, height), Point(setter.width, height)), "", RULE, 1.4 if head else 0.7, closed=False))
        found.append(Piece(height, tuple(read), tuple(shapes), targets=tuple(targets)))
    return found


def _cell_role(within: Path, number: int, cell: Cell, head: bool) -> Role:
    """The first cell of a row names it; what leads elsewhere is a link in its cell."""
    kind, scope = ("TH", "Column") if head else ("TH", "Row") if number == 0 else ("TD", "")
    path = (*within, (kind, str(number)))
    return Role((*path, ("Link", "")) if cell.target else path, scope=scope)


def _cell(lines: Iterable[str], cell: Cell, box: Box, number: bool, bold: bool) -> Iterator[Shape]:
    ends = number or from_right(cell.text)
    for at, line in enumerate(lines):
        y = PADDING - 2.0 + at * SMALL * SPACED + SMALL * RISE
        x = box.right - PADDING if ends else box.x + PADDING
        yield Text(
            Point(x, y), line.replace(FIRM, " "), TONES[cell.tone], SMALL, bold or cell.tone != "", anchor="end" if ends else "start"
        )


def _firm(text: str, number: int, table: Table) -> str:
    """A figure with its units beside it; other texts as they are."""
    return HELD.sub(FIRM, text) if number in table.numbers else text


def _widths(setter: Setter, table: Table) -> list[float]:
    """The width of each column: what its longest text takes, if there is room for all; else at least its longest word, and a fair share."""
    wanted, least = [], []
    for number, head in enumerate(table.heads):
        texts = {line for cells in table.rows for line in _firm(cells[number].text, number, table).splitlines()}
        bold = number == 0
        wide = [setter.wide(head, SMALL, True), *(setter.wide(text[:200], SMALL, bold) for text in texts)]
        words = {word[:40] for text in (head, *texts) for word in WORD.findall(text[:400])}
        word = max((setter.wide(one, SMALL, True) for one in words), default=0.0)
        wanted.append(max(wide) + 2 * PADDING)
        least.append(min(word + 2 * PADDING, setter.width * 0.3))
    return _shared(setter.width, wanted, least)


def _shared(width: float, wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    total, bottom = sum(wanted), sum(least)
    if total <= width:
        return [one + (width - total) / len(wanted) for one in wanted]
    if bottom >= width:
        return _fair(width, least)
    more = [max(0.0, one - small) ** 0.5 for one, small in zip(wanted, least, strict=True)]  # long texts bear breaking
    share = (width - bottom) / (sum(more) or 1.0)
    return [small + one * share for small, one in zip(least, more, strict=True)]


def _fair(width: float, least: Sequence[float]) -> list[float]:
    """`width` in parts as large as those of `least` that are small, while the others share the rest."""
    parts, left = list(least), width
    for taken, number in enumerate(sorted(range(len(least)), key=least.__getitem__)):
        parts[number] = min(least[number], left / (len(least) - taken))
        left -= parts[number]
    return parts

"""The report as one HTML file: no script, and nothing that is fetched from elsewhere. It is read light and dark, and prints well.

Texts of the document are escaped wherever they stand. The only way out are web addresses in procedures, as links.
"""

from __future__ import annotations

import html
import re
import struct
import zlib
from base64 import b64encode
from collections.abc import Iterator
from typing import Protocol

from designer.drawing.links import addresses
from designer.exchange.png_chunks import SIGNATURE, chunk
from designer.exchange.report.content import (
    Block,
    Cell,
    ChartFigure,
    Fact,
    Facts,
    Items,
    Logo,
    MapFigure,
    Paragraph,
    Report,
    Section,
    Table,
)
from designer.resources import resource

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
DEEPEST = 6
SHEET = "sheet-"
_ENDLESS = re.compile(r"\S{24}(?=\S)")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class Pictures(Protocol):
    """Who draws the figures of a page, as elements that a page may hold."""

    def map(self, figure: MapFigure) -> str:
        """The map."""
        ...

    def map_sheets(self, figure: MapFigure) -> Iterator[str]:
        """The map in parts that can be read on paper; none where the whole can be."""
        ...

    def chart(self, figure: ChartFigure) -> str:
        """A chart."""
        ...

    def shared(self) -> str:
        """What the figures drawn so far refer to: an element that takes no room."""
        ...

    def colors(self) -> str:
        """The style rules that give the figures' colours, for light, dark and paper."""
        ...


def text(value: str) -> str:
    """`value` as text or as an attribute's value; what HTML does not allow at all is left out."""
    return html.escape(_NOT_TEXT.sub("", value))


def lines(value: str) -> str:
    """The same, where each line stays one; a word without an end may be broken."""
    return "<br>".join(_breakable(line) for line in value.splitlines() if line.strip())


def _breakable(line: str) -> str:
    done, at = "", 0
    for found in _ENDLESS.finditer(line):
        done, at = f"{done}{text(line[at : found.end()])}<wbr>", found.end()
    return done + text(line[at:])


def body(report: Report, pictures: Pictures) -> Iterator[str]:
    """The sections of the file in pieces, of which there are two for each of `walk`: where it begins, and where it ends."""
    for section in report.sections:
        yield from _section(section, 2, pictures)


def page(report: Report, pictures: Pictures, main: str) -> str:
    """The whole file around its sections, which were drawn with `pictures`."""
    style = resource("report.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="{text(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{text(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{text(report.title)}</title>\n<style>\n{pictures.colors()}{style}</style>\n</head>\n<body>\n{pictures.shared()}"
        f"{_cover(report)}{_contents(report)}<main>\n{main}</main>\n</body>\n</html>\n"
    )


def _cover(report: Report) -> str:
    logo = f'<img class="logo" alt="" src="{_address(report.logo)}">\n' if report.logo is not None else ""
    lead = "".join(_block(Paragraph(report.lead)))
    facts = "".join([*_block(Facts(report.facts)), *_block(report.short)])
    return (
        f'<header class="cover">\n{logo}<p class="kind">{text(report.kind)}</p>\n<h1 dir="auto">{text(report.title)}</h1>\n{lead}{facts}'
        "</header>\n"
    )


def _address(logo: Logo) -> str:
    """The picture inside its own address, as PNG (ISO/IEC 15948, 5 and 11)."""
    rows = b"".join(b"\0" + logo.data[start : start + 4 * logo.width] for start in range(0, len(logo.data), 4 * logo.width))
    head = struct.pack(">IIBBBBB", logo.width, logo.height, 8, 6, 0, 0, 0)
    file = SIGNATURE + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    return f"data:image/png;base64,{b64encode(file).decode('ascii')}"


def _contents(report: Report) -> str:
    """A list of the parts, and of their parts where these are no charts or sheets."""
    rows = []
    for section in report.sections:
        inner = "".join(f"<li>{_link(part)}</li>\n" for part in section.parts)
        rows.append(f"<li>{_link(section)}{f'<ol>{chr(10)}{inner}</ol>' if inner else ''}</li>\n")
    title = text(report.contents)
    return f'<nav aria-labelledby="contents">\n<h2 id="contents">{title}</h2>\n<ol>\n{"".join(rows)}</ol>\n</nav>\n'


def _link(section: Section) -> str:
    return f'<a href="#{text(section.id)}" dir="auto">{text(section.title)}</a>'


def _section(section: Section, level: int, pictures: Pictures) -> Iterator[str]:
    blocks = "".join(_drawn(block, pictures) for block in section.blocks)
    heading = f"h{min(level, DEEPEST)}"
    kind = ' class="sheet"' if section.id.startswith(SHEET) else ' class="part"' if level == 2 else ""
    yield f'<section id="{text(section.id)}"{kind}>\n<{heading} dir="auto">{text(section.title)}</{heading}>\n{blocks}'
    for part in section.parts:
        yield from _section(part, level + 1, pictures)
    yield "</section>\n"


def _drawn(block: Block, pictures: Pictures) -> str:
    if isinstance(block, MapFigure):
        label, sheets = text(block.title), "".join(f'<div class="map-sheet">\n{sheet}</div>\n' for sheet in pictures.map_sheets(block))
        return (
            f'<figure class="map"><div class="wide" tabindex="0" role="group" aria-label="{label}">\n{pictures.map(block)}</div></figure>\n'
            f"{sheets}"
        )
    if isinstance(block, ChartFigure):
        return f'<figure class="chart" id="{text(block.id)}"><div class="wide">\n{pictures.chart(block)}</div></figure>\n'
    return "".join(_block(block))


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        for part in re.split(r"\n\s*\n", block.text):
            if part.strip():
                yield f'<p dir="auto">{lines(part)}</p>\n'
    elif isinstance(block, Items):
        yield f"<ul>\n{''.join(f'<li dir={chr(34)}auto{chr(34)}>{text(item)}</li>{chr(10)}' for item in block.texts)}</ul>\n"
    elif isinstance(block, Facts) and block.rows:
        yield f"<dl>\n{''.join(map(_fact, block.rows))}</dl>\n"
    elif isinstance(block, Table):
        yield _table(block)


def _fact(fact: Fact) -> str:
    told = linked(fact.text) if fact.linked else lines(fact.text)
    return f'<div><dt dir="auto">{text(fact.label)}</dt><dd dir="auto">{told}</dd></div>\n'


def linked(value: str) -> str:
    """`value` as `lines` gives it, with its web addresses as links."""
    return "<br>".join(_linked(line) for line in value.splitlines() if line.strip())


def _linked(line: str) -> str:
    done, at = "", 0
    for start, address in addresses(line):
        done += f'{text(line[at:start])}<a href="{text(address)}" rel="noreferrer">{text(address)}</a>'
        at = start + len(address)
    return done + text(line[at:])


def _table(table: Table) -> str:
    heads = "".join(f'<th scope="col"{_side(table, i)} dir="auto">{text(head)}</th>' for i, head in enumerate(table.heads))
    rows = "".join(f"<tr>{''.join(_cell(table, i, cell) for i, cell in enumerate(cells))}</tr>\n" for cells in table.rows)
    return (
        f'<div class="wide"><table>\n<caption dir="auto">{text(table.caption)}</caption>\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table></div>\n"
    )


def _cell(table: Table, column: int, cell: Cell) -> str:
    told = lines(cell.text)
    if cell.target:
        told = f'<a href="#{text(cell.target)}">{told}</a>'
    elif cell.tone:
        told = f'<span class="{cell.tone}">{told}</span>'
    if column == 0:
        return f'<th scope="row" dir="auto">{told}</th>'
    return f'<td{_side(table, column)} dir="auto">{told}</td>'


def _side(table: Table, column: int) -> str:
    return ' class="number"' if column in table.numbers else ""

"""Pages as pure geometry: pieces of a report, each as wide as the column of text, and how they fall on pages. No Qt here.

Lengths are map units (1/96 inch), y downwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.drawing.shapes import Shape
from designer.exchange.report.content import MapFigure
from designer.output.pdf_tags import Role


class Target(NamedTuple):
    """A place that leads somewhere: to the section with the id `section`, or to an `address`. It is part of what has the role `role`, and
    says where it leads in the words `told`."""

    box: Box
    role: Role
    told: str
    section: str = ""
    address: str = ""


class Read(NamedTuple):
    """Shapes that are read, and what they are to those who hear them."""

    role: Role
    shapes: tuple[Shape, ...]


class Mark(NamedTuple):
    """The beginning of a section: its id, its title, and how deep it lies, from 1 on."""

    id: str
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never divided: a heading, a line of text, a row, a chart. Its `shapes`, which are decoration, and what is `read` stand around
    its own top left corner.

    `before` is the space above it, but at the top of a page. What `keeps` stays on the page of the piece that follows, as far as there is
    room. `heads` are repeated above it where it begins a page. `numbered` is the section whose page number stands at its right end. A
    `map` has sheets of its own, and `breaks` begins a page.
    """

    height: float
    read: tuple[Read, ...] = ()
    shapes: tuple[Shape, ...] = ()
    before: float = 0.0
    keeps: bool = False
    heads: tuple[Piece, ...] = ()
    mark: Mark | None = None
    targets: tuple[Target, ...] = ()
    numbered: str = ""
    breaks: bool = False
    map: MapFigure | None = None


class Placed(NamedTuple):
    """A piece, how far below the top of the text its own top is, and whether it is there `again`, as the head of a table."""

    piece: Piece
    y: float
    again: bool = False


@dataclass(slots=True)
class Leaf:
    """A page of text, or the sheets of a map in its place."""

    placed: list[Placed] = field(default_factory=list)
    map: MapFigure | None = None


def leaves(pieces: Sequence[Piece], height: float) -> list[Leaf]:
    """`pieces` on pages whose text is `height` high; a piece that is higher than that has a page of its own."""
    made: list[Leaf] = []
    y = 0.0
    for chain in _chains(pieces):
        first = chain[0]
        if first.map is not None:
            made.append(Leaf([Placed(first, 0.0)], first.map))
            y = height
            continue
        if not made or first.breaks or not _fits(chain, y, height):
            made.append(Leaf())
            y = 0.0
        for piece in chain:
            if y > 0.0 and y + piece.before + piece.height > height:
                made.append(Leaf())
                y = 0.0
            y = _place(made[-1], piece, y)
    return made


def _chains(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces that stay together."""
    chain: list[Piece] = []
    for piece in pieces:
        if chain and piece.map is not None:
            yield chain
            chain = []
        chain.append(piece)
        if not piece.keeps:
            yield chain
            chain = []
    if chain:
        yield chain


def _fits(chain: Sequence[Piece], y: float, height: float) -> bool:
    """Whether `chain` goes on at `y`: there is room for it, or not even a page has."""
    needed = sum(piece.before + piece.height for piece in chain)
    if y + needed <= height:
        return True
    first = chain[0].before + chain[0].height + (chain[1].before + chain[1].height if len(chain) > 1 else 0.0)
    return needed > height and y + first <= height


def _place(leaf: Leaf, piece: Piece, y: float) -> float:
    """Put `piece` on `leaf`, below its heads if it is the first there; where it ends."""
    if y == 0.0:
        for head in piece.heads:
            leaf.placed.append(Placed(head, y, True))
            y += head.height
    else:
        y += piece.before
    leaf.placed.append(Placed(piece, y))
    return y + piece.height

"""What a PDF says of itself as a whole: its title and language (ISO 32000-1, 14.3), and bookmarks that lead to the stages (12.3.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.output.leaves import Leaf
from designer.output.pdf_file import PdfFile, pdf_text
from designer.output.pdf_tags import Bookmark
from designer.output.poster import Column, Poster

POINTS = 72 / 25.4  # in a mm
PROGRAM = "Service Designer"
_DAY = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)


class Paper(NamedTuple):
    """How the picture stands on a page: a map unit is `unit` points, and the map's origin is at (`left`, `top`), y upwards."""

    unit: float
    left: float
    top: float

    def box(self, box: Box) -> Box:
        """`box` in points, y upwards."""
        return Box(self.left + box.x * self.unit, self.top - box.bottom * self.unit, box.width * self.unit, box.height * self.unit)


def paper_of(leaf: Leaf) -> Paper:
    """How the picture stands on `leaf`; in its corner where it does not."""
    unit = leaf.unit * POINTS
    if leaf.sheet is None:
        return Paper(unit, 0.0, leaf.page[1] * POINTS)
    part, (left, top) = leaf.sheet.part, leaf.sheet.at
    return Paper(unit, left * POINTS - part.x * unit, (leaf.page[1] - top) * POINTS + part.y * unit)


def bookmarks(file: PdfFile, picture: Poster, leaves: Sequence[Leaf], pages: list[int]) -> str:
    """A bookmark for each stage, which shows its column; what the catalogue says of them. `pages` are the numbers of the pages."""
    return outline(file, [(Bookmark(1, column.name), _place(column, leaves, pages)) for column in picture.columns])


def outline(file: PdfFile, bookmarks: Sequence[tuple[Bookmark, str]]) -> str:
    """Bookmarks with where each leads, those of a deeper level below the one before them and closed; what the catalogue says of them."""
    if not bookmarks:
        return ""
    root, numbers = file.reserve(), [file.reserve() for _ in bookmarks]
    parents: dict[int, list[int]] = {}
    above: list[tuple[int, int]] = []
    parent_of = []
    for number, (mark, _) in zip(numbers, bookmarks, strict=True):
        while above and above[-1][0] >= mark.level:
            above.pop()
        parent_of.append(above[-1][1] if above else root)
        parents.setdefault(parent_of[-1], []).append(number)
        above.append((mark.level, number))
    behind = {one: other for kids in parents.values() for one, other in pairwise(kids)}
    before = {other: one for one, other in behind.items()}
    for number, (mark, place), parent in zip(numbers, bookmarks, parent_of, strict=True):
        own = parents.get(number, [])
        around = "".join([f"/{key} {others[number]} 0 R" for key, others in (("Prev", before), ("Next", behind)) if number in others])
        inside = f"/First {own[0]} 0 R/Last {own[-1]} 0 R/Count -{len(own)}" if own else ""
        file.put(number, f"<</Title{pdf_text(mark.title)}/Parent {parent} 0 R{around}{inside}/Dest{place}>>")
    top = parents[root]
    file.put(root, f"<</Type/Outlines/First {top[0]} 0 R/Last {top[-1]} 0 R/Count {len(top)}>>")
    return f"/Outlines {root} 0 R/PageMode/UseOutlines"


def top_of(page: int, top: float) -> str:
    """Where a bookmark or a link leads: to the height `top` (points) of the object `page`."""
    return f"[{page} 0 R/XYZ null {top + 6.0:.2f} null]"


def _place(column: Column, leaves: Sequence[Leaf], pages: list[int]) -> str:
    """Where a stage is seen: on the sheet that shows most of it, the first of several."""
    seen = [Box(0.0, 0.0, 0.0, 0.0) if leaf.sheet is None else column.box.shared(leaf.sheet.part) for leaf in leaves]
    most = max(range(len(pages)), key=lambda at: (seen[at].width * seen[at].height, -at))
    box = paper_of(leaves[most]).box(seen[most])
    return f"[{pages[most]} 0 R/FitR {box.x:.2f} {box.y:.2f} {box.right:.2f} {box.bottom:.2f}]"


def info(file: PdfFile, title: str, subject: str, author: str, date: str) -> int:
    """The dictionary with title, subject, author and date; its number.

    The date is the document's own, if it is one such as 2026-11-22; that of the day has no place in it: the same map gives the same
    bytes.
    """
    texts = {"Title": title, "Subject": subject, "Author": author}
    told = "".join([f"/{name}{pdf_text(text)}" for name, text in texts.items() if text])
    day = _DAY.fullmatch(date.strip())
    dated = "/CreationDate(D:{}{}{})".format(*day.groups()) if day else ""
    return file.add(f"<<{told}/Creator({PROGRAM})/Producer({PROGRAM}){dated}>>")


def language(words: Words) -> str:
    """What the catalogue says of the language of the words that are ours."""
    return f"/Lang({words(say(QT_TRANSLATE_NOOP('language', 'en')))})"

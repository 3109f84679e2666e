"""What those hear to whom the pages of a text are read: its parts within parts (ISO 32000-1, 14.7 and 14.8), and its bookmarks. No Qt here.

A map is read by other rules (see `designer.output.pdf_structure`): its parts follow the stages, whatever the order of painting.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.output.pdf_file import PdfFile, pdf_text
from designer.output.pdf_structure import DECORATION, annotation, page_entries, refs

Path = tuple[tuple[str, str], ...]
"""From the document down: what each part is (such as ``TR``), and a name that tells it from others of its kind in the same place."""


class Bookmark(NamedTuple):
    """What a bookmark says, and how deep it lies, from 1 on."""

    level: int
    title: str


class Role(NamedTuple):
    """What something on a page is to those who hear it.

    `said` is read in its place where that shows less, or a picture (then it is `alt`: told, and not read as its text). What is a heading
    of a table, or in one, is of a ``Column`` or a ``Row`` by its `scope`. `bookmarks` lead to it.
    """

    path: Path
    said: str = ""
    alt: bool = False
    scope: str = ""
    bookmarks: tuple[Bookmark, ...] = ()


@dataclass(slots=True)
class _Part:
    """An element: its kind, its number in the file, that of what it belongs to, and what it holds: others, or what pages mark."""

    kind: str
    number: int
    within: int
    page: int = 0
    said: str = ""
    scope: str = ""
    kids: list[str] = field(default_factory=list)
    parts: dict[tuple[str, str], _Part] = field(default_factory=dict)


@dataclass(slots=True)
class TaggedPage:
    """A page: the number of its object, its key in the list of what pages mark, and the elements of that in its order."""

    number: int
    key: int
    marked: list[int] = field(default_factory=list)
    links: list[int] = field(default_factory=list)

    def entries(self) -> str:
        """What the page's dictionary says of this."""
        return page_entries(self.key, self.links)


class Tags:
    """The elements of one PDF; they are read in the order in which they were first marked, each after those that stand before its whole."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._root = file.reserve()
        self._document = _Part("Document", file.reserve(), self._root)
        self._keys: list[TaggedPage | int] = []
        self._page = TaggedPage(0, 0)
        self._open: _Part | None = None
        self._decoration = False

    def page(self, number: int) -> TaggedPage:
        """Begin, or go on with, the page that is the object `number`."""
        self._page = TaggedPage(number, len(self._keys))
        self._keys.append(self._page)
        return self._page

    def mark(self, role: Role | None) -> str:
        """What stands before the operators that show what has a `role` (None: decoration, and what was read before)."""
        if role is None:
            opened = "" if self._decoration else self.end() + DECORATION
            self._decoration = True
            return opened
        part = self._part(role)
        if part is self._open:
            return ""
        closed, self._open = self.end(), part
        page, place = self._page, len(self._page.marked)
        page.marked.append(part.number)
        part.page = part.page or page.number
        part.kids.append(str(place) if part.page == page.number else f"<</Type/MCR/Pg {page.number} 0 R/MCID {place}>>")
        return f"{closed}/{part.kind}<</MCID {place}>>BDC\n"

    def end(self) -> str:
        """What stands after all that was marked."""
        closed = "EMC\n" if self._open is not None or self._decoration else ""
        self._open, self._decoration = None, False
        return closed

    def link(self, page: TaggedPage, role: Role, box: Box, to: str, told: str) -> None:
        """What has a `role` on `page`, in `box` (points, y upwards), leads `to` a place, in the words `told`."""
        part = self._part(role)
        number = self._file.add(annotation(box, to, told, len(self._keys)))
        self._keys.append(part.number)
        part.page = part.page or page.number
        part.kids.append(f"<</Type/OBJR/Pg {page.number} 0 R/Obj {number} 0 R>>")
        page.links.append(number)

    def _part(self, role: Role) -> _Part:
        """The element of `role`, which is made when it is met first."""
        part = self._document
        for step in role.path:
            found = part.parts.get(step)
            if found is None:
                found = part.parts[step] = _Part(step[0], self._file.reserve(), part.number)
                part.kids.append(f"{found.number} 0 R")
            part = found
            if role.scope and part.kind == "TH":
                part.scope = f"/A<</O/Table/Scope/{role.scope}>>"
        if role.said:
            part.said = f"/{'Alt' if role.alt else 'ActualText'}{pdf_text(role.said)}"
        return part

    def written(self) -> str:
        """Put all of it into the file; what the catalogue says of it."""
        self._put(self._document)
        listed = "".join(
            [f"{key}[{refs(one.marked)}]" if isinstance(one, TaggedPage) else f"{key} {one} 0 R " for key, one in enumerate(self._keys)]
        )
        tree = self._file.add(f"<</Nums[{listed}]>>")
        kids = f"/K {self._document.number} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {len(self._keys)}"
        self._file.put(self._root, f"<</Type/StructTreeRoot{kids}>>")
        return f"/MarkInfo<</Marked true>>/StructTreeRoot {self._root} 0 R"

    def _put(self, part: _Part) -> None:
        page = f"/Pg {part.page} 0 R" if part.page else ""
        kids = " ".join(part.kids)
        self._file.put(part.number, f"<</Type/StructElem/S/{part.kind}/P {part.within} 0 R{page}/K[{kids}]{part.said}{part.scope}>>")
        for inner in part.parts.values():
            self._put(inner)

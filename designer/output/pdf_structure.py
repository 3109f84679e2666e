"""What a PDF says besides its looks: what is read in which order (ISO 32000-1, 14.7 and 14.8), and where links lead (12.5.6.5).

A heading, the names of lanes and stages, the steps of each stage in the document's order, notes, the legend; lines are decoration. Who
listens to the page hears whole names, also where but a beginning has room. A chart is a figure, told in a sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from designer.drawing.geometry import Box
from designer.output.groups import FRAME, LEGEND, NOTHING, TITLE, FlowGroup, Group, LooseGroup, StepGroup
from designer.output.pdf_file import PdfFile, pdf_text
from designer.output.poster import Column, Poster

DECORATION = "/Artifact BMC\n"
_TAGS = {TITLE: "H1", FRAME: "Div", LEGEND: "Div", "figure": "Figure"}
_KEPT = "%!#$&'*+,/:;=?@[]~"  # what stays as it is in an address


@dataclass(slots=True)
class Page:
    """A page: the number of its object, the how many-th it is, how many elements those before it show, and how many it does itself."""

    number: int
    order: int
    before: int
    parts: int = 0
    links: list[int] = field(default_factory=list)

    def entries(self) -> str:
        """What the page's dictionary says of this."""
        return page_entries(self.order, self.links)


class Structure:
    """The elements of one PDF of so many pages, each read once: where several pages show it, on the first of them."""

    def __init__(self, file: PdfFile, picture: Poster, pages: int) -> None:
        self._file, self._picture, self._count = file, picture, pages
        self._pages: list[Page] = []
        self._page = Page(0, 0, 0)
        self._read: list[tuple[Group, bool, Page, int]] = []  # what is read, whether its name is cut, and on which page as which part
        self._known: dict[str, int] = {}  # the how many-th of these a group is
        self._links: dict[str, str] = {}
        self._linked: list[str] = []
        self._open = ""
        figure = not any(group.id for group in picture.groups)
        self._figure = f"/Alt{pdf_text(picture.description or picture.name)}" if figure else ""

    def page(self, number: int) -> Page:
        """Begin the page that is the object `number`."""
        self._page = Page(number, len(self._pages), len(self._read))
        self._pages.append(self._page)
        return self._page

    def mark(self, group: Group | None, cut: bool = False) -> str:
        """What stands before the operators that show `group` (None: nothing that is read); `cut` where they show not all of its name."""
        if self._figure:
            return "" if self._open else self._begin(_FIGURE, _tag(_FIGURE), False)
        if group is None or isinstance(group, FlowGroup) or not group.id or group.id in self._known or group.id.startswith("evidence-"):
            opened = "" if self._open is DECORATION else self.end() + DECORATION
            self._open = DECORATION
            return opened
        return self._begin(group, _tag(group), cut)

    def _begin(self, group: Group, tag: str, cut: bool) -> str:
        page, part = self._page, self._page.parts
        self._known[group.id] = len(self._read)
        self._read.append((group, cut, page, part))
        page.parts = part + 1
        closed, self._open = "EMC\n" if self._open else "", tag
        return f"{closed}/{tag}<</MCID {part}>>BDC\n"

    def end(self) -> str:
        """What stands after all that was marked."""
        closed = "EMC\n" if self._open else ""
        self._open = ""
        return closed

    def link(self, group: StepGroup, box: Box) -> None:
        """What this page shows of `group`, in `box` (points, y upwards), leads to the group's address."""
        number = self._file.add(annotation(box, link_to(group.link), group.title, self._count + len(self._linked)))
        known = self._links.get(group.id, "")
        self._links[group.id] = f"{known}<</Type/OBJR/Pg {self._page.number} 0 R/Obj {number} 0 R>>"
        self._linked.append(group.id)
        self._page.links.append(number)

    def written(self) -> str:
        """Put all of it into the file; what the catalogue says of it."""
        root, document = self._file.reserve(), self._file.reserve()
        columns = self._picture.columns or (Column("", self._picture.box),)
        stages = [self._file.reserve() for _ in columns]
        starts = [column.box.x for column in columns]
        parents = [
            stages[max(0, bisect_right(starts, one.at[0]) - 1)] if isinstance(one, StepGroup) else document for one, _, _, _ in self._read
        ]
        rows = zip(self._read, parents, strict=True)
        first = self._file.add_all([self._element(one, cut, page, part, parent) for (one, cut, page, part), parent in rows])
        self._put_document(root, document, stages, [(first + at, parent) for at, parent in enumerate(parents)])
        pages = "".join([f"{one.order}[{refs(range(first + one.before, first + one.before + one.parts))}]" for one in self._pages])
        links = "".join([f"{self._count + at} {first + self._known[name]} 0 R " for at, name in enumerate(self._linked)])
        listed = self._file.add(f"<</Nums[{pages}{links}]>>")
        keys = self._count + len(self._linked)
        self._file.put(root, f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {listed} 0 R/ParentTreeNextKey {keys}>>")
        return f"/MarkInfo<</Marked true>>/StructTreeRoot {root} 0 R"

    def _element(self, group: Group, cut: bool, page: Page, part: int, parent: int) -> str:
        links = self._links.get(group.id)
        kids = f"[{part} {links}]" if links else part
        said = f"/ActualText{pdf_text(group.title)}" if cut else self._figure
        return f"<</S/{_tag(group)}/P {parent} 0 R/Pg {page.number} 0 R/K {kids}{said}>>"

    def _put_document(self, root: int, document: int, stages: list[int], elements: list[tuple[int, int]]) -> None:
        """The document's own parts, and those of each stage: `elements` are numbers, each with that of what it belongs to."""
        steps: dict[int, list[int]] = {stage: [] for stage in stages}
        before: list[int] = []
        behind: list[int] = []
        for (number, parent), (group, _, _, _) in zip(elements, self._read, strict=True):
            steps.get(parent, before if group.id in _FIRST else behind).append(number)
        columns = self._picture.columns or (Column("", self._picture.box),)
        for stage, column in zip(stages, columns, strict=True):
            title = pdf_text(column.name)
            self._file.put(stage, f"<</Type/StructElem/S/Sect/P {document} 0 R/T{title}/K[{refs(steps[stage])}]>>")
        full = [stage for stage in stages if steps[stage]]
        self._file.put(document, f"<</Type/StructElem/S/Document/P {root} 0 R/K[{refs([*before, *full, *behind])}]>>")


_FIGURE = LooseGroup("figure", "", lambda: NOTHING)
_FIRST = (TITLE, FRAME, _FIGURE.id)


def _tag(group: Group) -> str:
    return "Link" if isinstance(group, StepGroup) and group.link else _TAGS.get(group.id, "P")


def page_entries(key: int, links: Sequence[int]) -> str:
    """What the dictionary of a page says of what is read on it, by its `key` in the list of that, and of its `links`."""
    return f"/StructParents {key}/Tabs/S" + (f"/Annots[{refs(links)}]" if links else "")


def annotation(box: Box, to: str, told: str, key: int) -> str:
    """A link from `box` (points, y upwards) `to` a place, in words, which has a `key` in the list of what is read."""
    corners = f"{box.x:.2f} {box.y:.2f} {box.right:.2f} {box.bottom:.2f}"
    return f"<</Type/Annot/Subtype/Link/Rect[{corners}]/Border[0 0 0]/F 4/Contents{pdf_text(told)}{to}/StructParent {key}>>"


def link_to(address: str) -> str:
    """What an annotation says that leads to a web address."""
    return f"/A<</S/URI/URI({quote(address, safe=_KEPT)})>>"


def refs(numbers: Iterable[int]) -> str:
    """How other objects refer to these."""
    return " ".join([f"{number} 0 R" for number in numbers])

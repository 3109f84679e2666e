"""What a PDF says besides its looks: what is read in which order (ISO 32000-1, 14.7 and 14.8), and where links lead (12.5.6.5).

A heading, the names of lanes and stages, the steps of each stage in the document's order, notes, the legend; lines are decoration. Who
listens to the page hears whole names, also where but a beginning has room. A chart is a figure, told in a sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import quote

from designer.drawing.geometry import Box
from designer.output.pdf_file import PdfFile, pdf_text
from designer.output.poster import FRAME, LEGEND, TITLE, Column, Group, Poster

DECORATION = "/Artifact BMC\n"
_TAGS = {TITLE: "H1", FRAME: "Div", LEGEND: "Div"}
_KEPT = "%!#$&'*+,/:;=?@[]~"  # what stays as it is in an address


@dataclass(slots=True)
class Element:
    """What is read of one group: its number in the file, how far right it stands, the page that shows it, and as which part of that."""

    number: int
    tag: str
    said: str
    x: float
    page: int
    part: int
    links: str = ""


@dataclass(slots=True)
class Page:
    """A page: the number of its object, the how many-th it is, and the numbers of the elements and links that it shows."""

    number: int
    order: int
    shown: list[int] = field(default_factory=list)
    links: list[int] = field(default_factory=list)

    def entries(self) -> str:
        """What the page's dictionary says of this."""
        links = f"/Annots[{_refs(self.links)}]" if self.links else ""
        return f"/StructParents {self.order}/Tabs/S{links}"


class Structure:
    """The elements of one PDF of so many pages, each read once: where several pages show it, on the first of them."""

    def __init__(self, file: PdfFile, picture: Poster, pages: int) -> None:
        self._file, self._picture, self._count = file, picture, pages
        self._elements: dict[str, Element] = {}
        self._pages: list[Page] = []
        self._linked: list[str] = []
        self._open = ""
        figure = not any(group.id for group in picture.groups)
        self._figure = f"/Alt{pdf_text(picture.description or picture.name)}" if figure else ""

    def page(self, number: int) -> Page:
        """Begin the page that is the object `number`."""
        self._pages.append(Page(number, len(self._pages)))
        return self._pages[-1]

    def mark(self, group: Group | None, cut: bool = False) -> str:
        """What stands before the operators that show `group` (None: nothing that is read); `cut` where they show not all of its name."""
        if self._figure:
            return "" if self._open else self._begin("figure", "Figure", self._figure, 0.0)
        if group is None or group.route is not None or not group.id or group.id in self._elements or group.id.startswith("evidence-"):
            opened = "" if self._open is DECORATION else self.end() + DECORATION
            self._open = DECORATION
            return opened
        said = f"/ActualText{pdf_text(group.title)}" if cut else ""
        return self._begin(group.id, "Link" if group.link else _TAGS.get(group.id, "P"), said, group.at.x)

    def _begin(self, name: str, tag: str, said: str, x: float) -> str:
        page = self._pages[-1]
        element = self._elements[name] = Element(self._file.reserve(), tag, said, x, page.number, len(page.shown))
        page.shown.append(element.number)
        closed = self.end()
        self._open = tag
        return f"{closed}/{tag}<</MCID {element.part}>>BDC\n"

    def end(self) -> str:
        """What stands after all that was marked."""
        closed = "EMC\n" if self._open else ""
        self._open = ""
        return closed

    def link(self, group: Group, box: Box) -> None:
        """What this page shows of `group`, in `box` (points, y upwards), leads to the group's address."""
        corners = f"{box.x:.2f} {box.y:.2f} {box.right:.2f} {box.bottom:.2f}"
        number = self._file.add(
            f"<</Type/Annot/Subtype/Link/Rect[{corners}]/Border[0 0 0]/F 4/Contents{pdf_text(group.title)}"
            f"/A<</S/URI/URI({quote(group.link, safe=_KEPT)})>>/StructParent {self._count + len(self._linked)}>>"
        )
        page = self._pages[-1]
        self._elements[group.id].links += f"<</Type/OBJR/Pg {page.number} 0 R/Obj {number} 0 R>>"
        self._linked.append(group.id)
        page.links.append(number)

    def written(self) -> str:
        """Put all of it into the file; what the catalogue says of it."""
        root, document = self._file.reserve(), self._file.reserve()
        named = {name: element.number for name, element in self._elements.items() if not name.startswith(("step-", "note-"))}
        last = [named.pop(LEGEND)] if LEGEND in named else []
        notes = [element.number for name, element in self._elements.items() if name.startswith("note-")]
        stages = self._stages(document)
        self._put(document, [element for name, element in self._elements.items() if not name.startswith("step-")])
        kids = _refs([*named.values(), *stages, *notes, *last])
        self._file.put(document, f"<</Type/StructElem/S/Document/P {root} 0 R/K[{kids}]>>")
        pages = "".join([f"{page.order}[{_refs(page.shown)}]" for page in self._pages])
        links = "".join([f"{self._count + at} {self._elements[name].number} 0 R " for at, name in enumerate(self._linked)])
        parents = self._file.add(f"<</Nums[{pages}{links}]>>")
        keys = self._count + len(self._linked)
        self._file.put(root, f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {keys}>>")
        return f"/MarkInfo<</Marked true>>/StructTreeRoot {root} 0 R"

    def _stages(self, document: int) -> list[int]:
        """A part for each stage that has steps."""
        columns = self._picture.columns or (Column("", self._picture.box),)
        starts = [column.box.x for column in columns]
        steps: list[list[Element]] = [[] for _ in columns]
        for name, element in self._elements.items():
            if name.startswith("step-"):
                steps[max(0, bisect_right(starts, element.x) - 1)].append(element)
        found = []
        for column, some in zip(columns, steps, strict=True):
            if some:
                number = self._file.reserve()
                self._put(number, some)
                kids = _refs([element.number for element in some])
                self._file.put(number, f"<</Type/StructElem/S/Sect/P {document} 0 R/T{pdf_text(column.name)}/K[{kids}]>>")
                found.append(number)
        return found

    def _put(self, parent: int, elements: Iterable[Element]) -> None:
        put = self._file.put
        for one in elements:
            kids = f"[{one.part} {one.links}]" if one.links else str(one.part)
            put(one.number, f"<</S/{one.tag}/P {parent} 0 R/Pg {one.page} 0 R/K {kids}{one.said}>>")


def _refs(numbers: list[int]) -> str:
    return " ".join([f"{number} 0 R" for number in numbers])

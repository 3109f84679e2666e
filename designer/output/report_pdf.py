"""The report as PDF: pages of text with embedded fonts, the map on sheets of its own, bookmarks, links, page numbers. The same report,
the same bytes.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from PySide6.QtCore import QRectF

from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Text
from designer.drawing.theme import PRINT
from designer.exchange.report.content import MapFigure, Report
from designer.output.letters import PaperMeasure
from designer.output.logo import Picture, fitted
from designer.output.offscreen import application
from designer.output.pages import MM_PER_UNIT, READABLE, PageSettings, Sheets, easier, page_size, sheets
from designer.output.pdf import put_shared
from designer.output.pdf_facts import POINTS, PROGRAM
from designer.output.pdf_file import PdfFile, pdf_text
from designer.output.pdf_pen import Book, PdfPen
from designer.output.poster import Poster, box_of, laid_out, placed, poster
from designer.output.report_layout import Leaf, Mark, Piece, Placed, Target, leaves
from designer.output.report_pieces import BODY, QUIET, RISE, SMALL, Setter, pieces
from designer.output.sheet_heads import heads
from designer.storage.collector import undisturbed

UNIT = MM_PER_UNIT * POINTS  # points in a map unit
MARGINS = (16.0, 18.0, 16.0, 20.0)  # at the left, top, right and bottom, in mm
LAID_OUT = 0.5  # the share of the work that is done when everything is laid out
SOME = 40  # parts of a map that are written at a time
LOGO = (240.0, 110.0)  # the room for the logo on the cover (map units)
FOOT = 9.0  # mm from the paper's lower edge to the foot's line
_KEPT = "%!#$&'*+,/:;=?@[]~"  # what stays as it is in an address


@dataclass(slots=True)
class Folio:
    """A page: its number in the file, its size in points, the number of its content, and what on it leads elsewhere (in points, y upwards)."""

    number: int
    size: tuple[float, float]
    content: int = 0
    links: list[tuple[Box, Target]] = field(default_factory=list)


@dataclass(slots=True)
class Place:
    """Where a section begins."""

    mark: Mark
    page: int
    top: float


def pdf_report(report: Report, paper: str = "A4") -> bytes:
    """The PDF file of `report`. Raises `FileProblem` for paper that is not known."""
    running = application()
    writing = pdf_steps(report, paper)
    with undisturbed():
        while True:
            try:
                next(writing)
            except StopIteration as done:
                del running
                return bytes(done.value)


def pdf_steps(report: Report, paper: str = "A4") -> Generator[float, None, bytes]:
    """The same in small steps, between which a window can answer: each tells the share (0..1) that is done. Needs an application."""
    return (yield from _Writer(report, paper).steps())


class _Writer:
    def __init__(self, report: Report, paper: str) -> None:
        self._report, self._paper = report, paper
        self._upright = page_size(PageSettings(paper, landscape=False))
        self._file, self._book = PdfFile(), Book(PRINT, PaperMeasure())
        self._tree, self._resources = self._file.reserve(), self._file.reserve()
        logo = report.logo
        self._logo = Picture("Logo", QRectF(), *logo) if logo is not None else None
        self._folios: list[Folio] = []
        self._places: list[Place] = []
        self._where: dict[str, Place] = {}

    def steps(self) -> Generator[float, None, bytes]:
        """Lay out and write everything."""
        left, top, right, bottom = MARGINS
        width, height = self._upright[0] - left - right, self._upright[1] - top - bottom
        setter = Setter(width / MM_PER_UNIT, self._book.measure)
        found: list[Piece] = []
        for share, some in pieces(self._report, setter):
            found += some
            yield share * LAID_OUT
        made = leaves(found, height / MM_PER_UNIT)
        yield LAID_OUT
        sheets = {id(leaf): self._sheets(leaf.map) for leaf in made if leaf.map is not None}
        numbers = self._numbers(made, sheets)
        count = sum(len(sheets[id(leaf)]) if leaf.map is not None else 1 for leaf in made)
        for done, leaf in enumerate(made):
            if leaf.map is not None:
                for _ in self._map_sheets(leaf, sheets[id(leaf)], count):
                    yield LAID_OUT
            else:
                self._leaf(leaf, numbers, setter, count)
            yield LAID_OUT + (1 - LAID_OUT) * done / len(made)
        self._where = {place.mark.id: place for place in self._places}
        for folio in self._folios:
            self._close(folio)
            yield 1.0
        return self._finished()

    def _numbers(self, made: list[Leaf], sheets: dict[int, list[tuple[Poster, Sheets, int]]]) -> dict[str, int]:
        """The page number of each section."""
        found, page = {}, 1
        for leaf in made:
            for each in leaf.placed:
                if each.piece.mark is not None:
                    found[each.piece.mark.id] = page
            page += len(sheets[id(leaf)]) if leaf.map is not None else 1
        return found

    # -- pages of text ------------------------------------------------------------------------------------------------

    def _leaf(self, leaf: Leaf, numbers: dict[str, int], setter: Setter, count: int) -> None:
        folio = self._folio(self._upright)
        pen = PdfPen(self._book)
        left, top = MARGINS[0] * POINTS, (self._upright[1] - MARGINS[1]) * POINTS
        pen.raw(f"q {UNIT:.6f} 0 0 {-UNIT:.6f} {left:.4f} {top:.4f} cm 2 M\n")
        if self._logo is not None and len(self._folios) == 1:
            box = fitted(self._logo.width, self._logo.height, Box(0.0, 0.0, *LOGO))
            pen.raw(f"q {box.width:.3f} 0 0 {-box.height:.3f} 0 {box.bottom:.3f} cm/{self._logo.name} Do Q\n")
        for each in leaf.placed:
            self._piece(pen, each, folio, numbers, setter, (left, top))
        pen.raw("Q\n")
        self._fill(folio, pen.operators() + self._foot(self._upright, count))

    def _piece(self, pen: PdfPen, each: Placed, folio: Folio, numbers: dict[str, int], setter: Setter, corner: tuple[float, float]) -> None:
        piece, y = each.piece, each.y
        left, above = corner[0], corner[1] - y * UNIT
        pen.raw(f"q 1 0 0 1 0 {self._book.numbers[y]} cm\n")
        pen.shapes(piece.shapes)
        if piece.numbered:
            told = str(numbers[piece.numbered])
            pen.shapes([Text(_right(setter.width, piece.height), told, QUIET, BODY, anchor="end")])
        pen.restored("Q\n")
        if piece.mark is not None:
            self._places.append(Place(piece.mark, folio.number, above))
        for target in () if each.again else piece.targets:
            box = target.box
            reach = Box(left + box.x * UNIT, above - box.bottom * UNIT, box.width * UNIT, box.height * UNIT)
            folio.links.append((reach, target))

    # -- the map ------------------------------------------------------------------------------------------------------

    def _sheets(self, figure: MapFigure) -> list[tuple[Poster, Sheets, int]]:
        """The whole map on one sheet and, where that cannot be read, in parts that can, if these are not too many."""
        picture = poster(figure.map.blueprint, figure.heat, figure.map, self._book.measure, self._report.words)
        settings = PageSettings(self._paper, margin_mm=12.0)
        whole = sheets(picture.box, settings)
        found = [(picture, whole, 0)]
        more = easier(picture.box, settings, picture.guide)[0] if whole.text < READABLE else None
        if more is not None:
            parts, pages = laid_out(picture, more)
            found += [(parts, pages, number) for number in range(len(pages.sheets))]
        return found

    def _map_sheets(self, leaf: Leaf, made: list[tuple[Poster, Sheets, int]], count: int) -> Iterator[None]:
        """Write the sheets of a map, a little at a time."""
        first = len(self._folios)
        for picture, pages, number in made:
            yield from self._map(picture, pages, number, count)
        folio = self._folios[first]
        self._places += [Place(each.piece.mark, folio.number, folio.size[1]) for each in leaf.placed if each.piece.mark is not None]

    def _map(self, picture: Poster, pages: Sheets, number: int, count: int) -> Iterator[None]:
        folio, sheet = self._folio(pages.page), pages.sheets[number]
        unit, part = pages.mm_per_unit * POINTS, sheet.part
        left = sheet.at[0] * POINTS - part.x * unit
        top = (pages.page[1] - sheet.at[1]) * POINTS + part.y * unit
        pen = PdfPen(self._book)
        pen.raw(f"q {unit:.6f} 0 0 {-unit:.6f} {left:.4f} {top:.4f} cm 2 M\nq {_clip(part)}")
        for done, group in enumerate(picture.groups):
            around = group.reach()
            if done % SOME == 0:
                yield
            if around is None or around.overlaps(part):
                pen.shapes([shape for shape in placed(group) if box_of(shape).overlaps(part)])
        pen.restored("Q\n")
        for head in heads(picture.headers, sheet) if len(pages.sheets) > 1 else ():
            x, y = head.away
            pen.raw(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {_clip(head.box)}")
            pen.shapes(head.shapes)
            pen.restored("Q\n")
        pen.raw("Q\n")
        self._fill(folio, pen.operators() + self._foot(pages.page, count))

    # -- the file -----------------------------------------------------------------------------------------------------

    def _folio(self, size: tuple[float, float]) -> Folio:
        folio = Folio(self._file.reserve(), (size[0] * POINTS, size[1] * POINTS))
        self._folios.append(folio)
        return folio

    def _fill(self, folio: Folio, operators: str) -> None:
        folio.content = self._file.stream(operators.encode("latin-1"))

    def _foot(self, size: tuple[float, float], count: int) -> str:
        """The report's title and the page's number; nothing on the cover."""
        if len(self._folios) == 1:
            return ""
        left, right = MARGINS[0] * POINTS, (size[0] - MARGINS[2]) * POINTS
        pen = PdfPen(self._book)
        pen.raw(f"q {UNIT:.6f} 0 0 {-UNIT:.6f} {left:.4f} {FOOT * POINTS:.4f} cm\n")
        width = (right - left) / UNIT
        title = Setter(width, self._book.measure).lines(self._report.title, width - 90.0, SMALL)[:1]
        number = Text(_right(width, 0.0), f"{len(self._folios)} / {count}", QUIET, SMALL, anchor="end")
        pen.shapes([*(Text(_right(0.0, 0.0), line, QUIET, SMALL) for line in title), number])
        pen.raw("Q\n")
        return pen.operators()

    def _close(self, folio: Folio) -> None:
        """Put a page into the file, with what on it leads elsewhere: by now it is known where all sections are."""
        annotations = " ".join(f"{number} 0 R" for number in self._links(folio))
        size = " ".join(f"{length:.2f}" for length in folio.size)
        links = f"/Annots[{annotations}]" if annotations else ""
        entries = f"/MediaBox[0 0 {size}]/Resources {self._resources} 0 R/Contents {folio.content} 0 R{links}"
        self._file.put(folio.number, f"<</Type/Page/Parent {self._tree} 0 R{entries}>>")

    def _finished(self) -> bytes:
        file = self._file
        kids = " ".join(f"{folio.number} 0 R" for folio in self._folios)
        file.put(self._tree, f"<</Type/Pages/Count {len(self._folios)}/Kids[{kids}]>>")
        put_shared(file, self._resources, self._book, [self._logo] if self._logo else [])
        outlines = bookmarks(file, self._places)
        told = f"/Lang({self._report.language})/ViewerPreferences<</DisplayDocTitle true>>{outlines}"
        catalog = file.add(f"<</Type/Catalog/Pages {self._tree} 0 R{told}>>")
        author = f"/Author{pdf_text(self._report.author)}" if self._report.author else ""
        title = pdf_text(self._report.title)
        return file.written(catalog, file.add(f"<</Title{title}{author}/Creator({PROGRAM})/Producer({PROGRAM})>>"))

    def _links(self, folio: Folio) -> Iterator[int]:
        for box, target in folio.links:
            place = self._where.get(target.section) if target.section else None
            if place is None and not target.address:
                continue
            to = f"/Dest{_dest(place)}" if place is not None else f"/A<</S/URI/URI({quote(target.address, safe=_KEPT)})>>"
            corners = f"{box.x:.2f} {box.y:.2f} {box.right:.2f} {box.bottom:.2f}"
            yield self._file.add(f"<</Type/Annot/Subtype/Link/Rect[{corners}]/Border[0 0 0]/F 4{to}>>")


def _right(width: float, height: float) -> Point:
    """Where a number ends on the line of a piece as high as this."""
    return Point(width, BODY * RISE if height else 0.0)


def _clip(box: Box) -> str:
    return f"{box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re W n\n"


def _dest(place: Place) -> str:
    return f"[{place.page} 0 R/XYZ null {place.top + 6.0:.2f} null]"


def bookmarks(file: PdfFile, places: list[Place]) -> str:
    """Bookmarks for all sections, those of a section below it and closed; what the catalogue says of them."""
    if not places:
        return ""
    root, numbers = file.reserve(), [file.reserve() for _ in places]
    parents: dict[int, list[int]] = {}
    above: list[tuple[int, int]] = []
    parent_of = []
    for number, place in zip(numbers, places, strict=True):
        while above and above[-1][0] >= place.mark.level:
            above.pop()
        parent_of.append(above[-1][1] if above else root)
        parents.setdefault(parent_of[-1], []).append(number)
        above.append((place.mark.level, number))
    for number, place, parent in zip(numbers, places, parent_of, strict=True):
        kids, own = parents[parent], parents.get(number, [])
        at = kids.index(number)
        around = (f"/Prev {kids[at - 1]} 0 R" if at else "") + (f"/Next {kids[at + 1]} 0 R" if at + 1 < len(kids) else "")
        inside = f"/First {own[0]} 0 R/Last {own[-1]} 0 R/Count -{len(own)}" if own else ""
        file.put(number, f"<</Title{pdf_text(place.mark.title)}/Parent {parent} 0 R{around}{inside}/Dest{_dest(place)}>>")
    top = parents[root]
    file.put(root, f"<</Type/Outlines/First {top[0]} 0 R/Last {top[-1]} 0 R/Count {len(top)}>>")
    return f"/Outlines {root} 0 R/PageMode/UseOutlines"

"""The report as PDF: pages of text with embedded fonts, the map on sheets of its own, bookmarks, links, page numbers. The same report,
the same bytes.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Text
from designer.drawing.theme import PRINT
from designer.exchange.report.content import MapFigure, Report
from designer.output.groups import box_of, placed
from designer.output.letters import PaperMeasure
from designer.output.logo import Picture, fitted
from designer.output.offscreen import application
from designer.output.pages import MM_PER_UNIT, READABLE, PageSettings, Sheets, easier, page_size, sheets
from designer.output.pdf import put_shared
from designer.output.pdf_facts import POINTS, info, outline, top_of
from designer.output.pdf_file import PdfFile
from designer.output.pdf_pen import Book, PdfPen
from designer.output.pdf_structure import link_to, refs
from designer.output.pdf_tags import Bookmark, Role, TaggedPage, Tags
from designer.output.poster import Poster, laid_out, poster
from designer.output.progress import WHOLE, Told, not_told
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


@dataclass(slots=True)
class Folio:
    """A page: what is read on it, its size in points, the number of its content, and what on it leads elsewhere (in points, y upwards)."""

    read: TaggedPage
    size: tuple[float, float]
    content: int = 0
    links: list[tuple[Box, Target]] = field(default_factory=list)


@dataclass(slots=True)
class Place:
    """Where a section begins."""

    mark: Mark
    page: int
    top: float


def pdf_report(report: Report, paper: str = "A4", told: Told = not_told) -> bytes:
    """The PDF file of `report`; `told` hears how much of `WHOLE` is done. Raises `FileProblem` for paper that is not known."""
    running = application()
    writing = _Writer(report, paper).steps()
    with undisturbed():
        while True:
            try:
                told(round(next(writing) * WHOLE), WHOLE)
            except StopIteration as done:
                del running
                return bytes(done.value)


class _Writer:
    def __init__(self, report: Report, paper: str) -> None:
        self._report, self._paper = report, paper
        self._upright = page_size(PageSettings(paper, landscape=False))
        self._file, self._book = PdfFile(), Book(PRINT, PaperMeasure())
        self._tree, self._resources = self._file.reserve(), self._file.reserve()
        self._tags = Tags(self._file)
        logo = report.logo
        self._logo = Picture("Logo", QRectF(), *logo) if logo is not None else None
        self._folios: list[Folio] = []
        self._places: list[Place] = []
        self._where: dict[str, Place] = {}

    def steps(self) -> Generator[float, None, bytes]:
        """Lay out and write everything; each step tells the share (0..1) that is done."""
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
            share = LAID_OUT + (1 - LAID_OUT) * done / len(made)
            if leaf.map is not None:
                for _ in self._map_sheets(leaf, sheets[id(leaf)], count):
                    yield share
            else:
                self._leaf(leaf, numbers, setter, count)
            yield share
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
        pen.raw(self._tags.mark(None))
        if self._logo is not None and len(self._folios) == 1:
            box = fitted(self._logo.width, self._logo.height, Box(0.0, 0.0, *LOGO))
            pen.raw(f"q {box.width:.3f} 0 0 {-box.height:.3f} 0 {box.bottom:.3f} cm/{self._logo.name} Do Q\n")
        for each in leaf.placed:
            self._piece(pen, each, folio, numbers, setter, (left, top))
        pen.raw(f"{self._tags.end()}Q\n")
        self._fill(folio, pen.operators() + self._foot(self._upright, count))

    def _piece(self, pen: PdfPen, each: Placed, folio: Folio, numbers: dict[str, int], setter: Setter, corner: tuple[float, float]) -> None:
        piece, y = each.piece, each.y
        left, above = corner[0], corner[1] - y * UNIT
        pen.raw(f"{self._tags.end()}q 1 0 0 1 0 {self._book.numbers[y]} cm\n")
        if piece.shapes:
            pen.raw(self._tags.mark(None))
            pen.shapes(piece.shapes)
        for read in piece.read:
            pen.raw(self._tags.mark(None if each.again else read.role))
            pen.shapes(read.shapes)
        if piece.numbered:
            told = str(numbers[piece.numbered])
            pen.shapes([Text(_right(setter.width, piece.height), told, QUIET, BODY, anchor="end")])
        pen.restored(f"{self._tags.end()}Q\n")
        if piece.mark is not None:
            self._places.append(Place(piece.mark, folio.read.number, above))
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
        first, marks = len(self._folios), [each.piece.mark for each in leaf.placed if each.piece.mark is not None]
        picture = made[0][0]
        told = ". ".join(filter(None, (picture.name, picture.description)))
        role = Role((("Sect", marks[0].id if marks else ""), ("Figure", "map")), told, alt=True)
        for picture, pages, number in made:
            yield from self._map(picture, pages, number, count, role)
        folio = self._folios[first]
        self._places += [Place(mark, folio.read.number, folio.size[1]) for mark in marks]

    def _map(self, picture: Poster, pages: Sheets, number: int, count: int, role: Role) -> Iterator[None]:
        folio, sheet = self._folio(pages.page), pages.sheets[number]
        unit, part = pages.mm_per_unit * POINTS, sheet.part
        left = sheet.at[0] * POINTS - part.x * unit
        top = (pages.page[1] - sheet.at[1]) * POINTS + part.y * unit
        pen = PdfPen(self._book)
        pen.raw(f"{self._tags.mark(role)}q {unit:.6f} 0 0 {-unit:.6f} {left:.4f} {top:.4f} cm 2 M\nq {_clip(part)}")
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
        pen.raw(f"Q\n{self._tags.end()}")
        self._fill(folio, pen.operators() + self._foot(pages.page, count))

    # -- the file -----------------------------------------------------------------------------------------------------

    def _folio(self, size: tuple[float, float]) -> Folio:
        folio = Folio(self._tags.page(self._file.reserve()), (size[0] * POINTS, size[1] * POINTS))
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
        pen.raw(f"{self._tags.mark(None)}q {UNIT:.6f} 0 0 {-UNIT:.6f} {left:.4f} {FOOT * POINTS:.4f} cm\n")
        width = (right - left) / UNIT
        title = Setter(width, self._book.measure).lines(self._report.title, width - 90.0, SMALL)[:1]
        number = Text(_right(width, 0.0), f"{len(self._folios)} / {count}", QUIET, SMALL, anchor="end")
        pen.shapes([*(Text(_right(0.0, 0.0), line, QUIET, SMALL) for line in title), number])
        pen.raw(f"Q\n{self._tags.end()}")
        return pen.operators()

    def _close(self, folio: Folio) -> None:
        """Put a page into the file, with what on it leads elsewhere: by now it is known where all sections are."""
        for box, target in folio.links:
            place = self._where.get(target.section) if target.section else None
            if place is not None or target.address:
                to = f"/Dest{top_of(place.page, place.top)}" if place is not None else link_to(target.address)
                self._tags.link(folio.read, target.role, box, to, target.told)
        size = " ".join(f"{length:.2f}" for length in folio.size)
        entries = f"/MediaBox[0 0 {size}]/Resources {self._resources} 0 R/Contents {folio.content} 0 R{folio.read.entries()}"
        self._file.put(folio.read.number, f"<</Type/Page/Parent {self._tree} 0 R{entries}>>")

    def _finished(self) -> bytes:
        file = self._file
        kids = refs(folio.read.number for folio in self._folios)
        file.put(self._tree, f"<</Type/Pages/Count {len(self._folios)}/Kids[{kids}]>>")
        put_shared(file, self._resources, self._book, [self._logo] if self._logo else [])
        outlines = outline(file, [(Bookmark(one.mark.level, one.mark.title), top_of(one.page, one.top)) for one in self._places])
        told = f"{self._tags.written()}/Lang({self._report.language})/ViewerPreferences<</DisplayDocTitle true>>{outlines}"
        catalog = file.add(f"<</Type/Catalog/Pages {self._tree} 0 R{told}>>")
        report = self._report
        return file.written(catalog, info(file, report.title, " ".join(report.lead.split()), report.author, report.date))


def _right(width: float, height: float) -> Point:
    """Where a number ends on the line of a piece as high as this."""
    return Point(width, BODY * RISE if height else 0.0)


def _clip(box: Box) -> str:
    return f"{box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re W n\n"

"""PDF: vector, with embedded fonts and text that can be searched, one page per sheet, a bookmark per stage, and what is read in order.

The same map gives the same bytes.

It is written here, and not by Qt, since Qt takes four times as long and writes ten times as much before it is compressed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from pathlib import Path

from designer.canvas.texts import translated
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.measure import ELLIPSIS
from designer.drawing.pictures import Parts
from designer.drawing.shapes import Shape, Text
from designer.drawing.theme import PRINT, Theme
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.output.groups import NOTHING, ORIGIN, FlowGroup, Group, StepGroup, box_of, is_cut, placed
from designer.output.leaves import Leaf, Stamp, leaves
from designer.output.letters import PaperMeasure
from designer.output.logo import Picture, fitted
from designer.output.offscreen import application
from designer.output.pages import PageSettings, Sheets, readable
from designer.output.pdf_facts import POINTS, bookmarks, info, language, outline, paper_of, top_of
from designer.output.pdf_file import PdfFile
from designer.output.pdf_pen import Book, PdfPen, reach
from designer.output.pdf_structure import Structure
from designer.output.pdf_tags import Tags
from designer.output.poster import Poster, laid_out, poster
from designer.output.progress import Told, not_told
from designer.output.sheet_heads import heads
from designer.storage.collector import undisturbed
from designer.storage.files import save_bytes

Loose = dict[str, tuple[list[tuple[Shape, Box]], bool]]
"""By the ids of groups that have no box of their own: their shapes, made once for all pages, and whether they show but part of a name."""

ROOM = 200.0  # map units into which a name goes that is found and not seen, of what has no box of its own


def write_pdf(
    blueprint: Blueprint,
    path: Path | str,
    settings: PageSettings | None = None,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    theme: Theme = PRINT,
    words: Words = translated,
) -> int:
    """Write the sheets of `blueprint` to `path` in one step; the number of pages. Raises `FileProblem`.

    Without `settings`, it is one sheet of the smallest paper on which it can be read.
    """
    running = application()
    with undisturbed():
        data, count = _written(poster(blueprint, heat, map, PaperMeasure(), words), settings, theme, words)
    save_bytes(path, data)
    del running
    return count


def _written(picture: Poster, settings: PageSettings | None, theme: Theme, words: Words) -> tuple[bytes, int]:
    """The PDF and how many pages it has; what it took to make is gone by then."""
    picture, pages = laid_out(picture, settings or readable(picture.box))
    return pdf_bytes(picture, pages, theme, words), len(pages.sheets)


def pdf_bytes(picture: Poster, pages: Sheets, theme: Theme = PRINT, words: Words = translated) -> bytes:
    """The PDF of `picture` on `pages`."""
    return bound(picture, leaves(picture, pages, words, PaperMeasure()), theme, words)


def bound(
    picture: Poster,
    pages: Sequence[Leaf],
    theme: Theme = PRINT,
    words: Words = translated,
    logo: Picture | None = None,
    told: Told = not_told,
) -> bytes:
    """The PDF of `pages`, which show `picture`; `told` hears of each page before it is written."""
    file, book = PdfFile(), Book(theme, PaperMeasure())
    tree, resources = file.reserve(), file.reserve()
    reaches = [group.reach() for group in picture.groups] if any(leaf.cut for leaf in pages) else []
    structure = Structure(file, picture, len(pages)) if picture.groups else Tags(file)
    numbers: list[int] = []
    loose: Loose = {}
    for number, leaf in enumerate(pages):
        told(number, len(pages))
        numbers.append(file.reserve())
        page = structure.page(numbers[-1])
        shown = list(zip(picture.groups, reaches if leaf.cut else repeat(None), strict=False))
        operators = _part(book, structure, loose, leaf, shown) if isinstance(structure, Structure) else ""
        operators += "".join([_mark(structure, stamp) + _stamp(book, leaf, stamp, logo) for stamp in leaf.stamps])
        content = file.stream((operators + structure.end()).encode("latin-1"))
        size = " ".join([f"{length * POINTS:.2f}" for length in leaf.page])
        entries = f"/MediaBox[0 0 {size}]/Resources {resources} 0 R/Contents {content} 0 R{page.entries()}"
        file.put(page.number, f"<</Type/Page/Parent {tree} 0 R{entries}>>")
    file.put(tree, f"<</Type/Pages/Count {len(numbers)}/Kids[{' '.join([f'{number} 0 R' for number in numbers])}]>>")
    put_shared(file, resources, book, [logo] if logo else [])
    facts = structure.written() + (bookmarks(file, picture, pages, numbers) or _outline(file, pages, numbers)) + language(words)
    catalog = file.add(f"<</Type/Catalog/Pages {tree} 0 R/ViewerPreferences<</DisplayDocTitle true>>{facts}>>")
    return file.written(catalog, info(file, picture.name, picture.description, picture.author, picture.date))


def put_shared(file: PdfFile, resources: int, book: Book, pictures: Sequence[Picture] = ()) -> None:
    """What all pages refer to: the layers that came more than once, pictures, the glyphs that are images, and the fonts."""
    layers = ""
    for layer in book.shared:
        box = reach(layer)
        corners = f"{box.x:.0f} {box.y:.0f} {box.right:.0f} {box.bottom:.0f}"
        entries = f"/Type/XObject/Subtype/Form/BBox[{corners}]/Resources {resources} 0 R"
        layers += f"/{layer.name} {file.stream(layer.operators.encode('latin-1'), entries)} 0 R"
    for image in (*book.faces.images, *pictures):
        layers += f"/{image.name} {image.write(file)} 0 R"
    fonts = ""
    for face in book.faces:
        number = file.reserve()
        face.write(file, number)
        fonts += f"/{face.name} {number} 0 R"
    file.put(resources, f"<</Font<<{fonts}>>/XObject<<{layers}>>>>")


def _part(book: Book, structure: Structure, loose: Loose, leaf: Leaf, shown: list[tuple[Group, Box | None]]) -> str:
    """What stands on `leaf` of its picture."""
    sheet, paper = leaf.sheet, paper_of(leaf)
    if sheet is None:
        return ""
    part = sheet.part
    pen = PdfPen(book)
    pen.raw(f"q {paper.unit:.6f} 0 0 {-paper.unit:.6f} {paper.left:.4f} {paper.top:.4f} cm 2 M\n")
    if not leaf.cut:
        for group, _ in shown:
            _write(pen, structure, group)
        pen.raw(structure.end())
    else:
        pen.raw(f"q {_clip(part)}")
        for group, around in shown:
            if around is None:
                _write_seen(pen, structure, loose, group, part)
            elif around.overlaps(part):
                _write(pen, structure, group)
        pen.restored(f"{structure.end()}Q\n{structure.mark(None)}")
        for head in heads(leaf.picture.headers, sheet):
            x, y = head.away
            pen.raw(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {_clip(head.box)}")
            pen.shapes(head.shapes)
            pen.restored("Q\n")
        pen.raw(structure.end())
    pen.raw("Q\n")
    for group, around in shown:
        if isinstance(group, StepGroup) and group.link and (around is None or around.overlaps(part)):
            structure.link(group, paper.box(group.box.shared(part)))
    return pen.operators()


def _clip(box: Box) -> str:
    return f"{box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re W n\n"


def _write_seen(pen: PdfPen, structure: Structure, loose: Loose, group: Group, part: Box) -> None:
    """Of a group that may be anywhere, write but the shapes that `part` shows."""
    known = loose.get(group.id)
    if known is None:
        known = loose[group.id] = [(shape, box_of(shape)) for shape in placed(group)], is_cut(group.make(), group.title)
    shapes = [shape for shape, box in known[0] if box.overlaps(part)]
    if shapes:
        pen.raw(structure.mark(group, known[1]))
        pen.shapes(shapes)


def _write(pen: PdfPen, structure: Structure, group: Group) -> None:
    if isinstance(group, StepGroup):
        _write_step(pen, structure, group)
        return
    parts, cut = group.make(), group.title != ""
    if isinstance(group, FlowGroup):
        pen.raw(structure.mark(None))
        pen.flow(group.route.points)
    else:
        cut = cut and is_cut(parts, group.title)
        pen.raw(structure.mark(group, cut))
    if group.at is not ORIGIN:
        pen.layer(parts.body, *group.at)
    elif parts is not NOTHING:
        pen.shapes(parts.shapes())
    if cut:
        at = next((shape.at for shape in parts.body if isinstance(shape, Text)), ORIGIN)
        pen.hidden(group.title, *at, ROOM)


def _write_step(pen: PdfPen, structure: Structure, group: StepGroup) -> None:
    look, lines, time = group.drawn()
    labels, signs, (x, y, width, _) = look.labels(lines, time), look.signs, group.box
    cut = (not lines or lines[-1][-1:] == ELLIPSIS) and is_cut(Parts((), labels), group.title)
    pen.raw(structure.mark(group, cut))
    pen.layer(look.body, x, y)
    for label in labels:
        pen.label(label, x, y)
    if signs:
        pen.layer(signs, x, y)
    if cut:
        pen.hidden(group.title, x, y, width)


def _outline(file: PdfFile, pages: Sequence[Leaf], numbers: list[int]) -> str:
    """The bookmarks of what stands on pages without a map."""
    stamps = [
        (stamp, top_of(number, (leaf.page[1] - stamp.at[1]) * POINTS))
        for leaf, number in zip(pages, numbers, strict=True)
        for stamp in leaf.stamps
    ]
    return outline(file, [(mark, place) for stamp, place in stamps if stamp.role is not None for mark in stamp.role.bookmarks])


def _mark(structure: Structure | Tags, stamp: Stamp) -> str:
    """What stands before a stamp: those of a map are decoration."""
    return structure.mark(stamp.role) if isinstance(structure, Tags) else structure.mark(None)


def _stamp(book: Book, leaf: Leaf, stamp: Stamp, logo: Picture | None) -> str:
    """What stands in the margin, or where room was kept for it."""
    scale = stamp.scale * POINTS
    x, y = stamp.at[0] * POINTS, (leaf.page[1] - stamp.at[1]) * POINTS
    pen = PdfPen(book)
    pen.raw("q ")
    if stamp.within is not None:
        box = stamp.within
        corner = f"{box.x * POINTS:.3f} {(leaf.page[1] - box.bottom) * POINTS:.3f}"
        pen.raw(f"{corner} {box.width * POINTS:.3f} {box.height * POINTS:.3f} re W n ")
    pen.raw(f"{scale:.5f} 0 0 {-scale:.5f} {x:.3f} {y:.3f} cm\n")
    pen.shapes(stamp.shapes)
    if logo is not None and stamp.logo is not None:
        box = fitted(logo.width, logo.height, stamp.logo)
        pen.raw(f"q {box.width:.3f} 0 0 {-box.height:.3f} {box.x:.3f} {box.bottom:.3f} cm/{logo.name} Do Q\n")
    pen.raw("Q\n")
    return pen.operators()

"""What stands below or beside the map on a sheet of its own: the legend and the title block. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.legend import legend_shapes
from designer.drawing.map import Map
from designer.drawing.measure import ELLIPSIS, Measure
from designer.drawing.shapes import Shape, Text
from designer.drawing.words import Words
from designer.model.printing import PrintSettings
from designer.output.leaves import Leaf, Stamp
from designer.output.pages import Guide, PageSettings, Sheets, page_size, sheets
from designer.output.title_block import Block

MM_PER_STAMP_UNIT = 0.26  # on A4: letters of 8 points
GAP_MM = 3.0
MOST_FOOT, MOST_SIDE = 0.45, 0.4  # of the paper's room that legend and title block may take below the map, and a legend beside it
SMALLER = (1.0, 0.85, 0.7)  # to which a legend is made smaller before it is left out
WORTH = 0.95  # a legend goes beside the map where that makes the map larger by so much
SIDES = (0.22, 0.3, MOST_SIDE)  # of the room: so wide a legend beside the map is tried to be, until its words are not cut

Size = tuple[float, float]
"""Width and height."""


@dataclass(frozen=True)
class Foot:
    """The legend, if it has room, with its size, below the map or `beside` it, and how high the title block may be (mm; 0: there is none).

    One unit of the title block is `scale` mm.
    """

    legend: Stamp | None
    size: Size
    title: float
    scale: float
    beside: bool

    @property
    def below(self) -> float:
        """What is kept free below the map, in mm."""
        legend = self.size[1] + GAP_MM if self.legend is not None and not self.beside else 0.0
        return legend + (self.title + GAP_MM if self.title else 0.0)

    @property
    def right(self) -> float:
        """What is kept free at the right of the map, in mm."""
        return self.size[0] + 2 * GAP_MM if self.legend is not None and self.beside else 0.0


def foot_of(
    map: Map,
    heat: Mapping[str, Heat],
    settings: PrintSettings,
    page: PageSettings,
    block: Callable[[float], Block],
    measure: Measure,
    words: Words,
    beside: bool = False,
) -> Foot:
    """The foot of a sheet for `map`; `block` makes its title block of a width. The legend is a little smaller or left out where it has no room."""
    width, height = page_size(page)
    top, right, bottom, left = page.edges
    room = width - left - right, height - top - bottom
    scale = MM_PER_STAMP_UNIT * max(1.0, (min(width, height) / 210.0) ** 0.5)
    if page.is_roll and page.landscape:
        room = (2 * height, room[1])
    title = block(room[0] / scale).height * scale if settings.title_block else 0.0
    if title > MOST_FOOT * room[1]:
        title = 0.0
    taken = title + GAP_MM
    most = (MOST_SIDE * room[0], room[1] - taken) if beside else (room[0], MOST_FOOT * room[1] - taken)
    for smaller in SMALLER if settings.legend else ():
        small = scale * smaller
        for share in SIDES if beside else (1.0,):
            shapes, box = legend_shapes(map, heat, measure, share * room[0] / small, words)
            size = box.width * small, box.height * small
            if shapes and size[0] <= most[0] and size[1] <= most[1] and not (share < MOST_SIDE and _is_cut(shapes)):
                return Foot(Stamp(shapes, (0.0, 0.0), small), size, title, scale, beside)
    return Foot(None, (0.0, 0.0), title, scale, beside)


def _is_cut(shapes: tuple[Shape, ...]) -> bool:
    return any(isinstance(shape, Text) and shape.text.endswith(ELLIPSIS) for shape in shapes)


def fitted(
    page: PageSettings, box: Box, guide: Guide, ways: Collection[Mapping[str, Foot]]
) -> tuple[Mapping[str, Foot], PageSettings, Sheets]:
    """Of the `ways` to put feet onto sheets of `box` the one with all legends and the largest map, `page` with the room that is left, and the sheets."""
    found = []
    for feet in ways:
        below, right = max(foot.below for foot in feet.values()), max(foot.right for foot in feet.values())
        fit = replace(page, foot_mm=below, side_mm=right)
        found.append((feet, fit, sheets(box, fit, guide=guide)))

    def worth(way: tuple[Mapping[str, Foot], PageSettings, Sheets]) -> tuple[int, float]:
        feet, fit, made = way
        return sum(foot.legend is not None for foot in feet.values()), made.mm_per_unit * (WORTH if fit.side_mm else 1.0)

    return max(found, key=worth)


def footed(leaf: Leaf, foot: Foot, block: Block | None, page: PageSettings) -> Leaf:
    """`leaf` with its foot below the map, or the legend beside it."""
    top, right, bottom, left = page.margins or (0.0,) * 4
    stamps: list[Stamp] = []
    under = leaf.page[1] - bottom
    if block is not None and foot.title:
        under -= block.height * foot.scale
        stamps.append(Stamp(block.shapes, (left, under), foot.scale, block.logo))
        under -= GAP_MM
    if foot.legend is not None:
        wide, high = foot.size
        at = (leaf.page[0] - right - wide, top) if foot.beside else (left, under - high)
        stamps.append(foot.legend._replace(at=at))
    return leaf._replace(stamps=(*leaf.stamps, *stamps))

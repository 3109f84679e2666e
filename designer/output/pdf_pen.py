"""Shapes as the operators of a PDF's page (ISO 32000-1, 8 and 9), in map units with y downwards: a tenth of what Qt writes of them.

What steps of one look share is told once, and each of them refers to it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import chain

from designer.canvas.painting import ANCHORS, DASHES, arrow_head
from designer.drawing.geometry import Box, Point
from designer.drawing.measure import Measure
from designer.drawing.pictures import FLOW, Label, bends, flow_end
from designer.drawing.pictures import arrow_head as flow_head
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.theme import Theme
from designer.output.groups import box_of
from designer.output.numbers import Numbers
from designer.output.pdf_letters import Faces, Style

HIDDEN = 6  # size of a text that is not seen, where it has room
ROUND = 0.5523  # how far a Bézier curve that stands for a quarter of a circle is pulled, in radii


@dataclass(slots=True)
class Layer:
    """What steps of one look share: its operators, and the name under which it is told apart once it comes back."""

    shapes: tuple[Shape, ...]
    operators: str
    name: str = ""


@dataclass(slots=True)
class Book:
    """What the pages of one PDF share."""

    theme: Theme
    measure: Measure
    faces: Faces = field(default_factory=Faces)
    layers: dict[int, Layer] = field(default_factory=dict)
    shared: list[Layer] = field(default_factory=list)
    numbers: Numbers = field(default_factory=Numbers)
    colors: dict[str, str] = field(default_factory=dict)

    def color(self, role: str) -> str:
        """The colour of `role`, or one that is given as such, as three numbers; a role the theme does not know raises KeyError."""
        found = self.colors.get(role)
        if found is None:
            value = role if role.startswith("#") else self.theme.colors[role]
            parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
            found = self.colors[role] = " ".join([f"{part:.3g}" for part in parts])
        return found

    def layer(self, shapes: tuple[Shape, ...]) -> Layer:
        """The layer of `shapes`, which gets a name when it is asked for a second time."""
        known = self.layers.get(id(shapes))
        if known is None:
            pen = PdfPen(self)
            pen.shapes(shapes)
            known = self.layers[id(shapes)] = Layer(shapes, pen.operators())
        elif not known.name:
            known.name = f"L{len(self.shared)}"
            self.shared.append(known)
        return known


def _head(dx: int, dy: int) -> tuple[float, ...]:
    """For a flow that ends in the direction (dx, dy), from its tip: where its line ends, and the other corners of its arrow head."""
    points = Point(-dx, -dy), Point(0.0, 0.0)
    return *flow_end(points), *chain.from_iterable(flow_head(points)[1:])


_HEADS = {(dx, dy): _head(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)}


@cache
def _way(points: int) -> str:
    """The template of a flow through so many points."""
    return "%s %s m " + (points - 2) * "%s %s l %s %s %s %s %s %s c " + "%s %s l S %s %s m %s %s l %s %s l f\n"


def reach(layer: Layer) -> Box:
    """A box around a layer."""
    boxes = [box_of(shape) for shape in layer.shapes]
    first = boxes[0]
    for box in boxes[1:]:
        first = first.union(box)
    return first


class PdfPen:
    """Writes operators, and leaves out those that would set what is set already.

    A space ends every line: where it stands on the page does not tell those who hear it that a word ends there.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._out: list[str] = []
        self._forget()

    def _forget(self) -> None:
        self._fill, self._line, self._face = "", ("", 0.0, ""), ("", 0)

    def operators(self) -> str:
        """All that was written."""
        return "".join(self._out)

    def raw(self, operators: str) -> None:
        """Write `operators` that leave colours, line and font as they are, or restore them."""
        self._out.append(operators)

    def restored(self, operators: str) -> None:
        """Write `operators` after which nothing is known to be set."""
        self._out.append(operators)
        self._forget()

    def shapes(self, shapes: Iterable[Shape]) -> None:
        """Write shapes where they stand."""
        for shape in shapes:
            if isinstance(shape, Text):
                self._text(shape)
            elif isinstance(shape, Rectangle):
                self._drawn(shape, self._rectangle(shape))
            elif isinstance(shape, Polygon):
                self._polygon(shape)
            else:
                self._drawn(shape, self._ellipse(shape))

    def layer(self, shapes: tuple[Shape, ...], x: float, y: float) -> None:
        """Write shapes that others share, their origin at (x, y)."""
        known = self._book.layer(shapes)
        inner = f"/{known.name} Do" if known.name else f"\n{known.operators}"
        self._out.append(f"q 1 0 0 1 {self._book.numbers[x]} {self._book.numbers[y]} cm{inner} Q\n")

    def flow(self, points: tuple[Point, ...]) -> None:
        """Write a flow's line, its bends as curves, and its arrow head."""
        self._set_line("flow.line", FLOW, "")
        self._set_fill("flow.line")
        (ax, ay), (x, y) = points[-2], points[-1]
        ex, ey, bx, by, cx, cy = _HEADS[(x > ax) - (x < ax), (y > ay) - (y < ay)]
        between: list[float] = []
        for (px, py), (qx, qy), (rx, ry) in bends(points) if len(points) > 2 else ():
            between += px, py, (px + 2 * qx) / 3, (py + 2 * qy) / 3, (rx + 2 * qx) / 3, (ry + 2 * qy) / 3, rx, ry
        told = (*points[0], *between, x + ex, y + ey, x, y, x + bx, y + by, x + cx, y + cy)
        self._out.append(_way(len(points)) % tuple(map(self._book.numbers.__getitem__, told)))

    def label(self, label: Label, x: float, y: float) -> None:
        """Write the lines of a label, of what stands at (x, y)."""
        lines, middle, first, apart, color, size = label
        x, y, points = x + middle, y + first, max(1, round(size))
        self._set_fill(color)
        width, style = self._book.measure.width, self._book.faces.style(False, False)
        for line in lines:
            self._letters(style, line, x - width(line, size, False) / 2, y, points)
            y += apart

    # -- texts --------------------------------------------------------------------------------------------------------

    def _text(self, shape: Text) -> None:
        (x, y), text, size = shape.at, shape.text, shape.size
        left = ANCHORS[shape.anchor] and ANCHORS[shape.anchor] * self._book.measure.width(text, size, shape.bold)
        if not shape.angle:
            self.line_of_text(text, x - left, y, shape.color, size, shape.bold, shape.italic)
            return
        turn = math.radians(shape.angle)
        cos, sin = round(math.cos(turn), 5), round(math.sin(turn), 5)
        self._out.append(f"q {cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {self._book.numbers[x]} {self._book.numbers[y]} cm\n")
        self.line_of_text(text, -left, 0.0, shape.color, size, shape.bold, shape.italic)
        self.restored("Q\n")

    def line_of_text(self, text: str, x: float, y: float, color: str, size: float, bold: bool = False, italic: bool = False) -> None:
        """A line from (x, y) on; its letters are of a whole size, as they are measured (see `designer.canvas.texts.font`)."""
        points, style = max(1, round(size)), self._book.faces.style(bold, italic)
        self._set_fill(color)
        if style.heavier:
            self._set_line(color, points / 30, "")
            self._out.append("2 Tr ")
        self._letters(style, text, x, y, points)
        if style.heavier:
            self._out.append("0 Tr\n")

    def hidden(self, text: str, x: float, y: float, room: float) -> None:
        """Write a line from (x, y) on that is found and copied, and not seen (ISO 32000-1, 9.3.6), in a width of `room`."""
        small = min(1.0, room / max(self._book.measure.width(text, HIDDEN, False), 1.0))
        self._out.append(f"q 3 Tr {small:.5f} 0 0 {small:.5f} {self._book.numbers[x]} {self._book.numbers[y]} cm\n")
        self._letters(self._book.faces.style(False, False), text, 0.0, 0.0, HIDDEN, seen=False)
        self.restored("Q\n")

    def _letters(self, style: Style, text: str, x: float, y: float, points: int, seen: bool = True) -> None:
        at, shown = self._book.numbers, style.shown(text)
        if shown:
            self._set_face(style.face.name, points)
            self._out.append(f"BT 1 0 0 -1 {at[x]} {at[y]} Tm{shown} ET\n")
            return
        for letter in style.shaped(text, points):
            self._set_face(letter.face.name, points)
            self._out.append(f"BT 1 0 0 -1 {at[x + letter.x]} {at[y + letter.y]} Tm<{letter.number:04x}>Tj ET\n")
            if letter.image is not None and seen:
                place = letter.image.place
                left, bottom = x + letter.x + place.left() * points, y + letter.y + place.bottom() * points
                size = f"{at[place.width() * points]} 0 0 {at[-place.height() * points]}"
                self._out.append(f"q {size} {at[left]} {at[bottom]} cm/{letter.image.name} Do Q\n")

    # -- outlines -----------------------------------------------------------------------------------------------------

    def _rectangle(self, shape: Rectangle) -> str:
        at = self._book.numbers
        x, y, width, height = shape.box
        radius = min(shape.radius, width / 2, height / 2)
        if not radius:
            return f"{at[x]} {at[y]} {at[width]} {at[height]} re "
        right, bottom, near = x + width, y + height, radius * (1 - ROUND)
        way = f"{at[x + radius]} {at[y]} m "
        for corner in (
            (right - radius, y, right - near, y, right, y + near, right, y + radius),
            (right, bottom - radius, right, bottom - near, right - near, bottom, right - radius, bottom),
            (x + radius, bottom, x + near, bottom, x, bottom - near, x, bottom - radius),
            (x, y + radius, x, y + near, x + near, y, x + radius, y),
        ):
            ax, ay, bx, by, cx, cy, dx, dy = corner
            way += f"{at[ax]} {at[ay]} l {at[bx]} {at[by]} {at[cx]} {at[cy]} {at[dx]} {at[dy]} c "
        return way + "h "

    def _ellipse(self, shape: Ellipse) -> str:
        return self._rectangle(Rectangle(shape.box, radius=math.inf)) if shape.box.width == shape.box.height else self._oval(shape.box)

    def _oval(self, box: Box) -> str:
        at = self._book.numbers
        (x, y), rx, ry = box.center, box.width / 2, box.height / 2
        way = f"{at[x + rx]} {at[y]} m "
        for (ax, ay), (bx, by) in (((1, 0), (0, 1)), ((0, 1), (-1, 0)), ((-1, 0), (0, -1)), ((0, -1), (1, 0))):
            pulled = (ax + bx * ROUND, ay + by * ROUND), (bx + ax * ROUND, by + ay * ROUND), (bx, by)
            way += " ".join([f"{at[x + px * rx]} {at[y + py * ry]}" for px, py in pulled]) + " c "
        return way + "h "

    def _polygon(self, shape: Polygon) -> None:
        self._drawn(shape, self._through(shape.points) + ("h " if shape.closed else ""))
        if shape.arrow and len(shape.points) > 1:
            self._set_fill(shape.line)
            self._out.append(f"{self._through(arrow_head(shape.points, shape.width))}f\n")

    def _through(self, points: tuple[Point, ...]) -> str:
        at = self._book.numbers
        way = f"{at[points[0].x]} {at[points[0].y]} m "
        return way + "".join([f"{at[x]} {at[y]} l " for x, y in points[1:]])

    def _drawn(self, shape: Rectangle | Ellipse | Polygon, way: str) -> None:
        """Fill and stroke the `way` around a shape."""
        if shape.fill:
            self._set_fill(shape.fill)
        if shape.line:
            self._set_line(shape.line, shape.width, shape.dash)
        self._out.append(f"{way}{'B' if shape.fill and shape.line else 'f' if shape.fill else 'S' if shape.line else 'n'}\n")

    # -- what is set --------------------------------------------------------------------------------------------------

    def _set_fill(self, role: str) -> None:
        if self._fill != role:
            self._fill = role
            self._out.append(f"{self._book.color(role)} rg ")

    def _set_line(self, role: str, width: float, dash: str) -> None:
        if self._line != (role, width, dash):
            self._line = role, width, dash
            parts = " ".join([f"{part * width:g}" for part in DASHES[dash]]) if dash else ""
            self._out.append(f"{self._book.color(role)} RG {self._book.numbers[width]} w [{parts}]0 d {0 if dash else 2} J ")

    def _set_face(self, name: str, points: int) -> None:
        if self._face != (name, points):
            self._face = name, points
            self._out.append(f"/{name} {points} Tf ")

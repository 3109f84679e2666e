"""SVG with real text, written from the drawing's shapes: small, quick, the same bytes every time, and without Qt.

Each step, flow and note is a group with an id and a title, so that a browser shows names on hovering and a script finds them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain
from pathlib import Path

from designer.drawing.geometry import Point
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.measure import ESTIMATE, Measure
from designer.drawing.pictures import END, FLOW, Parts, arrow_head, bends
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.sizes import NAME_SIZE
from designer.drawing.theme import LIGHT, Theme
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.output.numbers import Numbers
from designer.output.poster import Group, Poster, poster, undisturbed
from designer.storage.files import save_file

NAME_COLOR = "step.text"
DASHES = {"dash": (5.0, 3.0), "dot": (1.0, 2.5)}  # in widths of the line, as on the screen
FONTS = "Noto Sans, DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"


def _head(dx: float, dy: float) -> str:
    """The way around the arrow head of a flow that ends in the direction (dx, dy), from its tip on."""
    _, left, right = arrow_head((Point(-dx, -dy), Point(0.0, 0.0)))
    return f"l{left.x:g} {left.y:g}l{right.x - left.x:g} {right.y - left.y:g}z"


_RIGHT, _LEFT, _DOWN, _UP = _head(1.0, 0.0), _head(-1.0, 0.0), _head(0.0, 1.0), _head(0.0, -1.0)


def write_svg(
    blueprint: Blueprint,
    path: Path | str,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    theme: Theme = LIGHT,
    words: Words = str,
) -> None:
    """Write the picture of `blueprint` to `path` in one step. Raises `FileProblem`."""
    with undisturbed():
        text = svg_text(poster(blueprint, heat, map, words=words), theme)
    save_file(path, text)


def svg_of(
    blueprint: Blueprint, heat: Mapping[str, Heat] | None = None, map: Map | None = None, theme: Theme = LIGHT, measure: Measure = ESTIMATE
) -> str:
    """The SVG text of `blueprint`."""
    with undisturbed():
        return svg_text(poster(blueprint, heat, map, measure), theme)


def svg_text(picture: Poster, theme: Theme = LIGHT, description: str = "") -> str:
    """`picture` in the colours of `theme`; the `description` is for those who cannot see it."""
    box = picture.box
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{box.width:g}" height="{box.height:g}" '
        f'viewBox="{box.x:g} {box.y:g} {box.width:g} {box.height:g}" font-family="{FONTS}" font-size="{NAME_SIZE:g}" '
        f'text-anchor="middle" fill="{theme.colors[NAME_COLOR]}" role="img">\n'
        f"<title>{escaped(picture.name)}</title>\n"
    )
    if description:
        head += f"<desc>{escaped(description)}</desc>\n"
    pen = Pen(theme)
    return "".join([head, pen.arrows(), *[pen.group(group) for group in picture.groups], "</svg>\n"])


def escaped(text: str) -> str:
    """`text` as it stands in XML, in an element or in an attribute."""
    if "&" not in text and "<" not in text and ">" not in text and '"' not in text:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


class Pen:
    """Writes shapes in the colours of one theme; the attributes of each look are made once."""

    def __init__(self, theme: Theme) -> None:
        self._colors = theme.colors
        self._looks: dict[tuple[str, str, float, str], str] = {}
        self._fonts: dict[tuple[object, ...], str] = {}
        self._numbers = Numbers()
        self._steps: dict[tuple[int, int, int, int], tuple[Parts, str]] = {}
        self._line = self._make_look("", "flow.line", FLOW, "")
        self._head = self._make_look("flow.line", "", 1.0, "")
        self._write: dict[type, Callable[..., str]] = {
            Rectangle: self._rectangle,
            Ellipse: self._ellipse,
            Polygon: self._polygon,
            Text: self._text,
        }

    def group(self, group: Group) -> str:
        """A group with its id and title."""
        name, full, make, (x, y), route, size = group
        if size is not None:
            return self._step(name, full, x, y, make())
        inner = self._shapes(make().body)
        if route is not None:
            inner = self._flow(route.points) + inner
        id = f' id="{name}"' if name else ""
        place = f' transform="translate({self._numbers[x]} {self._numbers[y]})"' if x or y else ""
        title = f"<title>{escaped(full)}</title>" if full else ""
        return f"<g{id}{place}>{title}{inner}</g>\n"

    def _step(self, name: str, full: str, x: float, y: float, parts: Parts) -> str:
        """A step, from the template of all that have its body, its signs and so many lines: theirs stand at the same places."""
        body, labels, signs = parts
        lines = labels[0][0]
        key = id(body), id(signs), len(labels), len(lines)
        known = self._steps.get(key)
        if known is None:
            known = self._steps[key] = parts, self._make_step(parts)
        if len(labels) > 1:
            lines += labels[1][0]
        return known[1] % (name, self._numbers[x], self._numbers[y], *map(escaped, (full, *lines)))

    def _make_step(self, parts: Parts) -> str:
        """The template of a step: its id, its place, its title, and its lines are left open."""
        body, signs = (self._shapes(shapes).replace("%", "%%") for shapes in (parts.body, parts.signs))
        texts = ""
        for lines, x, y, apart, color, size in parts.labels:
            look = self._make_font(color, size, False, False, "middle")
            texts += "".join([f'<text x="{x:g}" y="{y + number * apart:g}"{look}>%s</text>' for number in range(len(lines))])
        return f'<g id="%s" transform="translate(%s %s)"><title>%s</title>{body}{texts}{signs}</g>\n'

    def _shapes(self, shapes: tuple[Shape, ...]) -> str:
        return "".join([self._write[type(shape)](shape) for shape in shapes])

    def _flow(self, points: tuple[Point, ...]) -> str:
        """A flow's line, its bends as curves, and its arrow head."""
        at, (ax, ay), (x, y) = self._numbers, points[-2], points[-1]
        if ax == x:
            head, last = (_DOWN, f"V{at[y - END]}") if ay < y else (_UP, f"V{at[y + END]}")
        else:
            head, last = (_RIGHT, f"H{at[x - END]}") if ax < x else (_LEFT, f"H{at[x + END]}")
        if len(points) > 2:
            ax, ay = points[0]
            flat = chain.from_iterable(chain.from_iterable(bends(points)))
            last = (len(points) - 2) * "L%s %sQ%s %s %s %s" % tuple(map(at.__getitem__, flat)) + last
        return f'<path d="M{at[ax]} {at[ay]}{last}"{self._line}/><path d="M{at[x]} {at[y]}{head}"{self._head}/>'

    def arrows(self) -> str:
        """The heads that a line with an arrow refers to."""
        color = self._colors["flow.line"]
        return (
            '<defs><marker id="arrow" viewBox="0 0 6 5" refX="6" refY="2.5" markerWidth="6" markerHeight="5" orient="auto">'
            f'<path d="M0 0L6 2.5L0 5z" fill="{color}"/></marker></defs>\n'
        )

    def _look(self, shape: Shape) -> str:
        assert not isinstance(shape, Text)
        key = (shape.fill, shape.line, shape.width, shape.dash)
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = self._make_look(*key)
        return found

    def _make_look(self, fill: str, line: str, width: float, dash: str) -> str:
        text = f' fill="{self._colors[fill]}"' if fill else ' fill="none"'
        if line:
            text += f' stroke="{self._colors[line]}" stroke-width="{width:g}"'
        if line and dash:
            text += ' stroke-dasharray="{}"'.format(" ".join(f"{part * width:g}" for part in DASHES[dash]))
        return text

    def _rectangle(self, shape: Rectangle) -> str:
        radius = f' rx="{shape.radius:g}"' if shape.radius else ""
        return '<rect x="%g" y="%g" width="%g" height="%g"%s%s/>' % (*shape.box, radius, self._look(shape))  # noqa: UP031

    def _ellipse(self, shape: Ellipse) -> str:
        (x, y), width, height = shape.box.center, shape.box.width, shape.box.height
        return '<ellipse cx="%g" cy="%g" rx="%g" ry="%g"%s/>' % (x, y, width / 2, height / 2, self._look(shape))  # noqa: UP031

    def _polygon(self, shape: Polygon) -> str:
        points = " ".join(["%g,%g" % point for point in shape.points])  # noqa: UP031
        arrow = ' marker-end="url(#arrow)"' if shape.arrow else ""
        return f'<{"polygon" if shape.closed else "polyline"} points="{points}"{self._look(shape)}{arrow}/>'

    def _text(self, shape: Text) -> str:
        key = (shape.color, shape.size, shape.bold, shape.italic, shape.anchor)
        look = self._fonts.get(key)
        if look is None:
            look = self._fonts[key] = self._make_font(*key)
        turned = f' transform="rotate({shape.angle:g} {shape.at.x:g} {shape.at.y:g})"' if shape.angle else ""
        x, y = shape.at
        return f'<text x="{self._numbers[x]}" y="{self._numbers[y]}"{look}{turned}>{escaped(shape.text)}</text>'

    def _make_font(self, color: str, size: float, bold: bool, italic: bool, anchor: str) -> str:
        """What of a text's look differs from that of a step's name, which the whole picture has."""
        fill = f' fill="{self._colors[color]}"' if self._colors[color] != self._colors[NAME_COLOR] else ""
        points = f' font-size="{size:g}"' if size != NAME_SIZE else ""
        weight = ' font-weight="bold"' if bold else ""
        style = ' font-style="italic"' if italic else ""
        aligned = f' text-anchor="{anchor}"' if anchor != "middle" else ""
        return f"{fill}{points}{weight}{style}{aligned}"

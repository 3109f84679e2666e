"""SVG with real text, written from the drawing's shapes: small, quick, the same bytes every time, and without Qt.

Each step, flow and note is a group with an id and a title, so that a browser shows names on hovering and a script finds them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.measure import ESTIMATE, Measure
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.theme import LIGHT, Theme
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.output.memory import Memory
from designer.output.poster import Group, Poster, poster, undisturbed
from designer.storage.files import save_file

DASHES = {"dash": (5.0, 3.0), "dot": (1.0, 2.5)}  # in widths of the line, as on the screen
FONTS = "Noto Sans, DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"
_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}

_bodies: Memory[str] = Memory()


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


def svg_text(picture: Poster, theme: Theme = LIGHT) -> str:
    """`picture` in the colours of `theme`."""
    box = picture.box
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{box.width:g}" height="{box.height:g}" '
        f'viewBox="{box.x:g} {box.y:g} {box.width:g} {box.height:g}" font-family="{FONTS}" role="img">\n'
        f"<title>{escaped(picture.name)}</title>\n"
    )
    pen = Pen(theme)
    return head + pen.arrows() + "".join([pen.group(group) for group in picture.groups]) + "</svg>\n"


def escaped(text: str) -> str:
    """`text` as it stands in XML, in an element or in an attribute."""
    return text.translate(_ESCAPES)


class Pen:
    """Writes shapes in the colours of one theme; the attributes of each look are made once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme.name
        self._colors = theme.colors
        self._looks: dict[tuple[str, str, float, str], str] = {}
        self._fonts: dict[tuple[str, float, bool, bool, str], str] = {}
        self._write: dict[type, Callable[..., str]] = {
            Rectangle: self._rectangle,
            Ellipse: self._ellipse,
            Polygon: self._polygon,
            Text: self._text,
        }

    def group(self, group: Group) -> str:
        """A group with its id and title."""
        if group.source is None:
            body = self.body(group)
        else:
            body = _bodies.of(group.source, (self._theme, group.look), lambda: self.body(group))
        x, y = group.at
        id = f' id="{group.id}"' if group.id else ""
        place = f' transform="translate({x:g} {y:g})"' if x or y else ""
        title = f"<title>{escaped(group.title)}</title>" if group.title else ""
        return f"<g{id}{place}>{title}{body}</g>\n"

    def body(self, group: Group) -> str:
        """The shapes of a group, relative to where it stands."""
        write = self._write
        return "".join([write[type(shape)](shape) for shape in group.make()])

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
        return '<text x="%g" y="%g"%s%s>%s</text>' % (*shape.at, look, turned, shape.text.translate(_ESCAPES))  # noqa: UP031

    def _make_font(self, color: str, size: float, bold: bool, italic: bool, anchor: str) -> str:
        weight = ' font-weight="bold"' if bold else ""
        style = ' font-style="italic"' if italic else ""
        aligned = f' text-anchor="{anchor}"' if anchor != "start" else ""
        return f' fill="{self._colors[color]}" font-size="{size:g}"{weight}{style}{aligned}'

"""SVG with real text, written from the drawing's shapes: small, quick, the same bytes every time, and without Qt.

Each step, flow and note is a group with an id, steps and notes with a title, so that a browser shows whole names on hovering and a
script finds them; a step that names an address leads there. How things look is said once, in classes, and a sign of many parts is
drawn once and referred to: no more than class selectors and `use`, which every program knows that reads SVG. Classes and signs are
called after what they say, so that two pictures in one page agree on them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import groupby
from pathlib import Path
from zlib import crc32

from designer.drawing.geometry import Box, Point
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.measure import ESTIMATE, Measure
from designer.drawing.pictures import FLOW, Label, Look, arrow_head, bends, direction, flow_end
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.sizes import LABEL_SIZE, NAME_SIZE
from designer.drawing.theme import LIGHT, Theme
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.output.groups import LEGEND, TITLE, FlowGroup, Group, StepGroup
from designer.output.numbers import Numbers
from designer.output.poster import Poster, poster
from designer.storage.collector import undisturbed
from designer.storage.files import save_file

NAME_COLOR = "step.text"
DASHES = {"dash": (5.0, 3.0), "dot": (1.0, 2.5)}  # in widths of the line, as on the screen
MANY = 3  # shapes without a text from which on they are a sign that is drawn once
FONTS = "Noto Sans, DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"


def _head(dx: int, dy: int) -> str:
    """The way around the arrow head of a flow that ends in the direction (dx, dy), from its tip on."""
    _, left, right = arrow_head((Point(-dx, -dy), Point(0.0, 0.0)))
    return f"l{left.x:g} {left.y:g}l{right.x - left.x:g} {right.y - left.y:g}z"


_HEADS = {(dx, dy): _head(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)}


def write_svg(
    blueprint: Blueprint,
    path: Path | str,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    theme: Theme = LIGHT,
    words: Words = str,
) -> None:
    """Write the picture of `blueprint` to `path` in one step. Raises `FileProblem`."""
    save_file(path, svg_of(blueprint, heat, map, theme, words=words))


def svg_of(
    blueprint: Blueprint,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    theme: Theme = LIGHT,
    measure: Measure = ESTIMATE,
    words: Words = str,
) -> str:
    """The SVG text of `blueprint`."""
    with undisturbed():
        return svg_text(poster(blueprint, heat, map, measure, words), theme)


def svg_text(picture: Poster, theme: Theme = LIGHT, description: str = "") -> str:
    """`picture` in the colours of `theme`; the `description` is for those who cannot see it."""
    pen = Pen(theme)
    inside = _inside(picture, description)
    groups = [pen.group(group) for group in picture.groups]
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    return "".join(
        [f'<?xml version="1.0" encoding="UTF-8"?>\n<svg {names}', pen.opening(picture), inside, pen.shared(), *groups, "</svg>\n"]
    )


def svg_element(picture: Poster, pen: Pen, description: str = "", drawing: str = "") -> str:
    """`picture` as an element of an HTML page; what the pictures of a page refer to stands in it once: see `svg_shared`.

    With `drawing`, all but heading, paper and legend is an element with this id, which other pictures of the page can show again.
    """
    groups = [(group.id in ("", TITLE, LEGEND), pen.group(group)) for group in picture.groups]
    if not drawing:
        written = "".join([text for _, text in groups])
    else:
        runs = groupby(groups, lambda each: each[0])
        parts = ((apart, "".join([text for _, text in run])) for apart, run in runs)
        written = "".join(text if apart else f'<g id="{drawing}">\n{text}</g>\n' for apart, text in parts)
    return "".join(["<svg ", pen.opening(picture), _inside(picture, description), written, "</svg>\n"])


def svg_shared(pen: Pen) -> str:
    """The element of an HTML page that its pictures, all of them written by `pen`, refer to; it takes no room."""
    return f'<svg width="0" height="0" aria-hidden="true" style="position:absolute">\n{pen.shared()}</svg>\n'


def _inside(picture: Poster, description: str) -> str:
    title = f"<title>{escaped(picture.name)}</title>\n"
    return f"{title}<desc>{escaped(description)}</desc>\n" if description else title


def escaped(text: str) -> str:
    """`text` as it stands in XML, in an element or in an attribute."""
    if "&" not in text and "<" not in text and ">" not in text and '"' not in text:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def named(text: str, prefix: str, taken: dict[str, str]) -> str:
    """A short name for what `text` says, nearly always the same one; `taken` holds what the names in use say, and then this."""
    number = crc32(text.encode())
    while taken.setdefault(name := f"{prefix}{number & 0xFFFF:x}", text) != text:
        number += 1
    return name


class Pen:
    """Writes shapes in the colours of one theme; each look is a class, made once."""

    def __init__(self, theme: Theme) -> None:
        self._colors = theme.colors
        self._looks: dict[tuple[object, ...], str] = {}
        self._classes: dict[str, str] = {}
        self._signs: dict[str, str] = {}
        self._numbers = Numbers()
        self._steps: dict[tuple[Look, int, bool], tuple[list[str], bool]] = {}
        self._ways: dict[tuple[object, ...], tuple[str, str]] = {}
        self._line = self._look("", "flow.line", FLOW, "")
        self._head = self._look("flow.line", "", 1.0, "")
        self._write: dict[type, Callable[..., str]] = {
            Rectangle: self._rectangle,
            Ellipse: self._ellipse,
            Polygon: self._polygon,
            Text: self._text,
        }

    def opening(self, picture: Poster) -> str:
        """The rest of the tag that a picture begins with, after its name spaces."""
        box = picture.box
        linked = any(group.link for group in picture.groups if isinstance(group, StepGroup))
        role = "group" if linked else "img"  # what is in an "img" cannot be followed by the keyboard
        return f'width="{box.width:g}" height="{box.height:g}" {self.window(box)} role="{role}">\n'

    def window(self, box: Box) -> str:
        """The attributes of a picture that shows `box`, and of what its texts have in common."""
        return (
            f'viewBox="{box.x:g} {box.y:g} {box.width:g} {box.height:g}" '
            f'font-family="{FONTS}" font-size="{NAME_SIZE:g}" text-anchor="middle" fill="{self._colors[NAME_COLOR]}"'
        )

    def group(self, group: Group) -> str:
        """A group with its id and title."""
        if isinstance(group, FlowGroup):
            return self._flow(group)
        if isinstance(group, StepGroup):
            return f'<a xlink:href="{escaped(group.link)}">{self._step(group)[:-1]}</a>\n' if group.link else self._step(group)
        name, full, make, (x, y) = group
        id = f' id="{name}"' if name else ""
        place = f' transform="translate({self._numbers[x]} {self._numbers[y]})"' if x or y else ""
        title = f"<title>{escaped(full)}</title>" if full else ""
        return f"<g{id}{place}>{title}{self.shapes(make().body)}</g>\n"

    def shared(self) -> str:
        """What the groups that were written refer to: the classes, the signs, and the head of a line with an arrow."""
        rules = "\n".join([f".{name}{{{rule}}}" for name, rule in self._classes.items()])
        signs = "\n".join([f'<g id="{name}">{sign}</g>' for name, sign in self._signs.items()])
        color = self._colors["flow.line"]
        return (
            f'<style type="text/css">\n{rules}\n</style>\n<defs>\n{signs}\n'
            '<marker id="arrow" viewBox="0 0 6 5" refX="6" refY="2.5" markerWidth="6" markerHeight="5" orient="auto">'
            f'<path d="M0 0L6 2.5L0 5z" fill="{color}"/></marker></defs>\n'
        )

    def _step(self, group: StepGroup) -> str:
        """A step, from the template of all that have its look and so many lines: theirs stand at the same places."""
        step, (x, y, _, _), _, _, _ = group
        look, lines, time = group.drawn()
        key = look, len(lines), time != ""
        known = self._steps.get(key)
        if known is None:
            known = self._steps[key] = self._make_step(look, look.labels(lines, time))
        template, timed = known
        name, at = step.name, self._numbers
        said = name + time
        if escaped(said) is not said:
            name, time, lines = escaped(name), escaped(time), tuple(map(escaped, lines))
        written = template[:]
        written[1::2] = (step.id, at[x], at[y], name, *lines, time) if timed else (step.id, at[x], at[y], name, *lines)
        return "".join(written)

    def _make_step(self, look: Look, labels: tuple[Label, ...]) -> tuple[list[str], bool]:
        """The template of a step, every second piece of which is left open: its id, its place, its title, and its lines; and whether its
        time is one of them."""
        pieces = ['<g id="step-', "", '" transform="translate(', "", " ", "", ')"><title>', "", f"</title>{self._layer(look.body)}"]
        for lines, x, y, apart, color, size in labels:
            font = self._font(color, size, False, False, "middle")
            for number in range(len(lines)):
                pieces[-1] += f'<text{font} x="{x:g}" y="{y + number * apart:g}">'
                pieces += ["", "</text>"]
        pieces[-1] += f"{self._layer(look.signs)}</g>\n"
        return pieces, len(labels) > 1

    def _layer(self, shapes: tuple[Shape, ...]) -> str:
        """Shapes that come back in many steps: where many follow each other they are a sign, but every text stays in its step."""
        written = ""
        for text, together in groupby(shapes, lambda shape: isinstance(shape, Text)):
            run = tuple(together)
            one = self.shapes(run)
            written += one if text or len(run) < MANY else f'<use xlink:href="#{named(one, "s", self._signs)}"/>'
        return written

    def shapes(self, shapes: tuple[Shape, ...]) -> str:
        """Shapes where they stand."""
        return "".join([self._write[type(shape)](shape) for shape in shapes])

    def _flow(self, group: FlowGroup) -> str:
        """A flow's line, its arrow head, and its label; a condition that is cut is whole in the title."""
        (source, target), route, _ = group
        points, at = route.points, self._numbers
        (ax, ay), (x, y) = points[0], points[-1]
        way = (x - ax, y - ay) if len(points) == 2 else tuple([(bx - ax, by - ay) for bx, by in points])
        known = self._ways.get(way)
        if known is None:
            known = self._ways[way] = self._way(points)
        line, head = known
        full = group.title if route.label else ""  # also of a label for which there was no room
        title = f"<title>{escaped(full)}</title>" if full else ""
        return (
            f'<g id="flow-{source}.{target}">{title}<path{self._line} d="M{at[ax]} {at[ay]}{line}"/>'
            f'<path{self._head} d="M{at[x]} {at[y]}{head}"/>{self._label(group)}</g>\n'
        )

    def _way(self, points: tuple[Point, ...]) -> tuple[str, str]:
        """The line of a flow from its first of the `points` on, its bends as curves, and the way around its arrow head from the tip on."""
        at, written = self._numbers, ""
        px, py = points[0]
        for (ax, ay), (x, y), (bx, by) in bends(points):
            written += f"{self._straight(ax - px, ay - py)}q{at[x - ax]} {at[y - ay]} {at[bx - ax]} {at[by - ay]}"
            px, py = bx, by
        x, y = flow_end(points)
        return written + self._straight(x - px, y - py), _HEADS[direction(*points[-2:])]

    def _straight(self, dx: float, dy: float) -> str:
        return f"h{self._numbers[dx]}" if dy == 0 else f"v{self._numbers[dy]}" if dx == 0 else f"l{self._numbers[dx]} {self._numbers[dy]}"

    @cached_property
    def _beside(self) -> str:
        """The look of what stands beside a flow."""
        return self._font("flow.text", LABEL_SIZE, False, False, "start")

    def _label(self, group: FlowGroup) -> str:
        found = group.label()
        if found is None:
            return ""
        x, y, text = found
        return f'<text{self._beside} x="{self._numbers[x]}" y="{self._numbers[y]}">{escaped(text)}</text>'

    def _class(self, rules: list[str]) -> str:
        """The attribute that gives something the class with these rules; none without rules."""
        return f' class="{named(";".join(rules), "c", self._classes)}"' if rules else ""

    def _look(self, fill: str, line: str, width: float, dash: str) -> str:
        key = fill, line, width, dash
        found = self._looks.get(key)
        if found is None:
            rules = [f"fill:{self._colors[fill] if fill else 'none'}"]
            if line:
                rules += [f"stroke:{self._colors[line]}", f"stroke-width:{width:g}"]
            if line and dash:
                rules.append("stroke-dasharray:{}".format(",".join(f"{part * width:g}" for part in DASHES[dash])))
            found = self._looks[key] = self._class(rules)
        return found

    def _rectangle(self, shape: Rectangle) -> str:
        x, y, width, height = shape.box
        look = self._look(shape.fill, shape.line, shape.width, shape.dash)
        place = (f' x="{x:g}"' if x else "") + (f' y="{y:g}"' if y else "")
        radius = f' rx="{shape.radius:g}"' if shape.radius else ""
        return f'<rect{look}{place} width="{width:g}" height="{height:g}"{radius}/>'

    def _ellipse(self, shape: Ellipse) -> str:
        (x, y), width, height = shape.box.center, shape.box.width, shape.box.height
        look = self._look(shape.fill, shape.line, shape.width, shape.dash)
        return f'<ellipse{look} cx="{x:g}" cy="{y:g}" rx="{width / 2:g}" ry="{height / 2:g}"/>'

    def _polygon(self, shape: Polygon) -> str:
        points = " ".join([f"{x:g},{y:g}" for x, y in shape.points])
        look = self._look(shape.fill, shape.line, shape.width, shape.dash)
        arrow = ' marker-end="url(#arrow)"' if shape.arrow else ""
        return f'<{"polygon" if shape.closed else "polyline"}{look} points="{points}"{arrow}/>'

    def _text(self, shape: Text) -> str:
        look = self._font(shape.color, shape.size, shape.bold, shape.italic, shape.anchor)
        turned = f' transform="rotate({shape.angle:g} {shape.at.x:g} {shape.at.y:g})"' if shape.angle else ""
        x, y = shape.at
        return f'<text{look} x="{self._numbers[x]}" y="{self._numbers[y]}"{turned}>{escaped(shape.text)}</text>'

    def _font(self, color: str, size: float, bold: bool, italic: bool, anchor: str) -> str:
        """What of a text's look differs from that of a step's name, which the whole picture has."""
        key = color, size, bold, italic, anchor
        found = self._looks.get(key)
        if found is None:
            rules = [f"fill:{self._colors[color]}"] if self._colors[color] != self._colors[NAME_COLOR] else []
            rules += [f"font-size:{size:g}px"] if size != NAME_SIZE else []
            rules += ["font-weight:bold"] if bold else []
            rules += ["font-style:italic"] if italic else []
            rules += [f"text-anchor:{anchor}"] if anchor != "middle" else []
            found = self._looks[key] = self._class(rules)
        return found

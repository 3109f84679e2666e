"""What a picture consists of: a group of shapes for each element, which are made when they are asked for. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from designer.drawing.geometry import Box, Point, point_of
from designer.drawing.heat import Heat
from designer.drawing.map import Map, Route
from designer.drawing.measure import ELLIPSIS, Measure
from designer.drawing.pictures import Parts, StepParts, label_shapes, label_text, line_shapes, parts_of, reach, step_parts
from designer.drawing.shapes import Polygon, Shape, Text, moved
from designer.drawing.words import Words, named
from designer.model.elements import Step
from designer.model.quantities import format_share
from designer.model.tuples import from_fields

MARKS = 24.0  # how far marks and badges reach beyond a step's box
HEADS = 12.0  # the same for lines and their arrow heads
ORIGIN = Point(0.0, 0.0)
NOTHING = Parts(())
TITLE, FRAME, LEGEND = "title", "map", "legend"  # ids of the groups that stand for no element of the document
FlowKey = tuple[str, str]


class Manner(NamedTuple):
    """How the elements of a picture are drawn: of which map, with which load, measured and told how."""

    map: Map
    heat: Mapping[str, Heat]
    measure: Measure
    words: Words


class LooseGroup(NamedTuple):
    """Shapes relative to `at`. `id` is unique in the picture ("" for the paper) and `title` the full name."""

    id: str
    title: str
    make: Callable[[], Parts]
    at: Point = ORIGIN

    def reach(self) -> Box | None:
        """Nothing: each shape for itself has one."""
        return None


class FlowGroup(NamedTuple):
    """A flow from one step to another."""

    key: FlowKey
    route: Route
    manner: Manner

    @property
    def id(self) -> str:
        """Unique in the picture."""
        return f"flow-{self.key[0]}.{self.key[1]}"

    @property
    def title(self) -> str:
        """What the flow's label has no room for: a condition that is cut, and the share of each kind of customers."""
        label = self.route.label
        if not label or not (label[-1] == "*" or "–" in label or ELLIPSIS in label):
            return ""
        blueprint, words = self.manner.map.blueprint, self.manner.words
        flow = blueprint.flow(*self.key)
        if flow is None or not (flow.shares or ELLIPSIS in label):
            return ""
        shares = (
            named(blueprint.demand[id].name or id, words(format_share(share)), words) for id, share in flow.shares if id in blueprint.demand
        )
        return "\n".join(filter(None, (flow.when, *shares)))

    @property
    def at(self) -> Point:
        """Shapes stand where they are."""
        return ORIGIN

    def label(self) -> tuple[float, float, str] | None:
        """Where the label begins, on its baseline, and what it says; None without one."""
        return label_text(self.route, self.manner.measure, self.manner.words)

    def make(self) -> Parts:
        """The label: the line is drawn by those who know curves."""
        if self.route.label_at is None:
            return NOTHING
        return parts_of((label_shapes(self.route, self.manner.measure, self.manner.words), (), ()))

    def reach(self) -> Box:
        """A box that the shapes do not leave."""
        around = _around(self.route.points)
        return around if self.route.label_at is None else around.union(self.route.label_at.grown(HEADS))


class StepGroup(NamedTuple):
    """A step that stands in `box`, and which the customer sees or not; `link` is where more can be read of it."""

    step: Step
    box: Box
    visible: bool
    manner: Manner
    link: str = ""

    @property
    def id(self) -> str:
        """Unique in the picture."""
        return f"step-{self.step.id}"

    @property
    def title(self) -> str:
        """The full name."""
        return self.step.name

    @property
    def at(self) -> Point:
        """What the shapes are relative to."""
        return point_of(self.box[:2])

    def drawn(self) -> StepParts:
        """The look of the step and its texts."""
        step, (_, _, width, height), visible, (_, heat, measure, words), _ = self
        return step_parts(step, visible, width, height, measure, heat.get(step.id) if heat else None, words)

    def make(self) -> Parts:
        """The shapes."""
        return self.drawn().parts()

    def reach(self) -> Box:
        """A box that the shapes do not leave."""
        return reach(self.box.width, self.box.height, MARKS).moved(self.box.x, self.box.y)


Group = LooseGroup | FlowGroup | StepGroup

flow_group = from_fields(FlowGroup)
step_group = from_fields(StepGroup)


def placed(group: Group) -> tuple[Shape, ...]:
    """The shapes of `group` where they stand, a flow's with its line."""
    shapes = group.make().shapes()
    if isinstance(group, FlowGroup):
        return *line_shapes(group.route), *shapes
    return shapes if group.at == ORIGIN else tuple(moved(shape, *group.at) for shape in shapes)


def _around(points: tuple[Point, ...], margin: float = HEADS) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(margin)


def box_of(shape: Shape) -> Box:
    """A box that `shape` does not leave (a text's is on the wide side)."""
    if isinstance(shape, Polygon):
        return _around(shape.points, shape.width)
    if not isinstance(shape, Text):
        return shape.box.grown(shape.width)
    reach = len(shape.text) * shape.size
    high = reach if shape.angle else shape.size
    return Box(shape.at.x - reach, shape.at.y - high, 2 * reach, 2 * high)


def is_cut(parts: Parts, name: str) -> bool:
    """Whether but a beginning of `name` is shown by `parts`, or nothing of it where it should be."""
    lines = parts.labels[0].lines if parts.labels else [shape.text for shape in parts.body if isinstance(shape, Text)]
    if not lines:
        return bool(parts.labels) and name.strip() != ""
    return lines[-1][-1:] == ELLIPSIS and "".join("".join(lines).split()) != "".join(name.split())

"""What all items of one scene share: the blueprint, its map, the theme and the heat. Items ask it for their shapes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.canvas.texts import QtMeasure, translated
from designer.drawing.frame import frame_shapes
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.map import FlowKey, Map, Route
from designer.drawing.measure import Measure
from designer.drawing.pictures import evidence_shapes, fill_role, note_shapes, route_shapes, step_shapes
from designer.drawing.shapes import Shape
from designer.drawing.theme import Theme
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref


@dataclass(slots=True)
class Look:
    """The one mutable thing of a scene that its items read; whoever changes it tells the items concerned."""

    map: Map
    theme: Theme
    heat: Mapping[str, Heat] = field(default_factory=dict)
    measure: Measure = field(default_factory=QtMeasure)

    @property
    def blueprint(self) -> Blueprint:
        """The blueprint that the map shows."""
        return self.map.blueprint

    def step(self, id: str, width: float, height: float) -> tuple[Shape, ...]:
        """The shapes of a step whose top left corner is the origin."""
        step = self.blueprint.steps[id]
        return step_shapes(self.blueprint, step, Box(0, 0, width, height), self.measure, self.heat.get(id), translated)

    def far_role(self, ref: Ref) -> str:
        """The colour by which a step or note is told from afar."""
        if ref.collection == "notes":
            return "note.fill"
        return fill_role(self.blueprint, self.blueprint.steps[ref.id], self.heat.get(ref.id))

    def note(self, id: str, width: float, height: float) -> tuple[Shape, ...]:
        """The shapes of a note whose top left corner is the origin."""
        return note_shapes(self.blueprint.notes[id], Box(0, 0, width, height), self.measure)

    def flow(self, route: Route) -> tuple[Shape, ...]:
        """The shapes of a flow in map units."""
        return route_shapes(route, self.measure, translated)

    def evidence(self, key: FlowKey) -> tuple[Shape, ...]:
        """The shapes of the link from a step to its evidence, in map units."""
        return evidence_shapes(self.map.evidence[key])

    def frame(self) -> tuple[Shape, ...]:
        """Bands, lanes, headers and lines, in map units."""
        return frame_shapes(self.map, self.measure, translated)

"""From step to step by keyboard: along the flows to the right and to the left, else to the nearest step in that direction."""

from __future__ import annotations

from collections.abc import Sequence

from designer.drawing.map import Map
from designer.model.elements import Ref

ASIDE = 2.0  # how much more a step beside the direction counts as far


def neighbour(map: Map, selected: Sequence[Ref], dx: int, dy: int) -> Ref | None:
    """The step to select next when going `dx`, `dy`; the first step of the document if none is selected, None if there is none."""
    blueprint = map.blueprint
    here = next((ref.id for ref in reversed(selected) if ref.collection == "steps"), None)
    if here is None:
        return next((Ref("steps", id) for id in blueprint.steps), None)
    step = blueprint.steps[here]
    along = [flow.target for flow in step.next] if dx > 0 else list(blueprint.incoming[here]) if dx < 0 else []
    found = along[0] if along else _nearest(map, here, dx, dy)
    return Ref("steps", found) if found else None


def _nearest(map: Map, here: str, dx: int, dy: int) -> str | None:
    x, y = map.boxes[here].center
    best, least = None, float("inf")
    for id in map.blueprint.steps:
        u, v = map.boxes[id].center
        ahead, aside = ((u - x) * dx, abs(v - y)) if dx else ((v - y) * dy, abs(u - x))
        cost = ahead + ASIDE * aside
        if id != here and ahead > 1 and cost < least:
            best, least = id, cost
    return best

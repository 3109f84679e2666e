"""New elements with sensible values to begin with, for lists that grow by a name."""

from __future__ import annotations

from designer.model.blueprint import Blueprint, new_id
from designer.model.elements import Band, Demand, Element, Lane, Line, Period, Promise, Scenario, Schedule, StaffPool, Stage, StepKind

WORKING_DAYS = (0, 1, 2, 3, 4)
TEN_PER_HOUR = 10 / 3600


def fresh_element(blueprint: Blueprint, collection: str, name: str) -> Element | None:
    """An element of `collection` called `name`, its id made from it; None where it needs a step and there is none."""
    id = new_id(name, blueprint.table(collection), collection)
    match collection:
        case "stages":
            return Stage(id, name)
        case "lanes":
            return Lane(id, name, Band.FRONT_OFFICE)
        case "lines":
            return Line(id, name, Band.FRONT_OFFICE)
        case "staff":
            return StaffPool(id, name)
        case "schedules":
            return Schedule(id, (Period(WORKING_DAYS, 9 * 3600, 17 * 3600),))
        case "scenarios":
            return Scenario(id, name)
    return _about_steps(blueprint, collection, id, name)


def _about_steps(blueprint: Blueprint, collection: str, id: str, name: str) -> Element | None:
    ids = list(blueprint.steps)
    if not ids:
        return None
    start = next((step.id for step in blueprint.steps.values() if step.kind is StepKind.START), ids[0])
    end = next((step.id for step in blueprint.steps.values() if step.kind is StepKind.END), ids[-1])
    if collection == "demand":
        return Demand(id, start, TEN_PER_HOUR, name=name)
    return Promise(id, name, start, end, 600.0, 0.95)

"""Who is responsible, accountable, consulted and informed (RACI), by lane and by step, as the lanes and flows of the document say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from designer.analysis.amounts import NONE
from designer.drawing.words import BAND_NAMES
from designer.exchange.report.content import Cell, Paragraph, Section, Table, row
from designer.exchange.report.sources import Sources, sheet_id
from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.elements import Step, StepKind

HOW = QT_TRANSLATE_NOOP(
    "report",
    "This is derived from the map. Responsible is the lane in which a step stands, accountable is the owner of that lane. Consulted are the "
    "lanes that hand work over to the step, informed are those that get work from it; the step's own lane is not repeated. A dash stands "
    "where the document names nobody.",
)
RESPONSIBLE = QT_TRANSLATE_NOOP("report", "Responsible")
ACCOUNTABLE = QT_TRANSLATE_NOOP("report", "Accountable")
CONSULTED = QT_TRANSLATE_NOOP("report", "Consulted")
INFORMED = QT_TRANSLATE_NOOP("report", "Informed")


def responsibilities(sources: Sources) -> Section | None:
    """The section with both tables; None without steps. Evidence is a thing, for which nobody is responsible here."""
    steps = [step for step in sources.blueprint.steps.values() if step.kind is not StepKind.EVIDENCE]
    if not steps:
        return None
    blocks = (Paragraph(sources.say(HOW)), _by_lane(sources, steps), _by_step(sources, steps))
    return Section("part-responsibilities", sources.say(QT_TRANSLATE_NOOP("report", "Responsibilities (RACI)")), blocks)


def consulted(sources: Sources, step: Step) -> tuple[str, ...]:
    """The ids of the other lanes that hand work over to `step`, in the order of the map."""
    steps = sources.blueprint.steps
    return _others(sources, step, (steps[id] for id in sources.blueprint.incoming[step.id]))


def informed(sources: Sources, step: Step) -> tuple[str, ...]:
    """The ids of the other lanes that get work from `step`, in the order of the map."""
    steps = sources.blueprint.steps
    return _others(sources, step, (steps[flow.target] for flow in step.next if flow.target in steps))


def _others(sources: Sources, step: Step, steps: Iterable[Step]) -> tuple[str, ...]:
    lanes = {other.lane for other in steps} - {step.lane}
    return tuple(lane.id for lane in sources.blueprint.rows if lane.id in lanes)


def _by_lane(sources: Sources, steps: list[Step]) -> Table:
    does = Counter(step.lane for step in steps)
    asked = Counter(lane for step in steps for lane in consulted(sources, step))
    told = Counter(lane for step in steps for lane in informed(sources, step))
    rows = [
        row(
            lane.name or lane.id,
            sources.say(BAND_NAMES[lane.band]),
            lane.owner or NONE,
            *(str(counts[lane.id]) for counts in (does, asked, told)),
        )
        for lane in sources.blueprint.rows
        if does[lane.id]
    ]
    heads = (
        sources.say(QT_TRANSLATE_NOOP("report", "Lane")),
        sources.label("lanes", "band"),
        sources.say(ACCOUNTABLE),
        *map(sources.say, (RESPONSIBLE, CONSULTED, INFORMED)),
    )
    caption = sources.say(QT_TRANSLATE_NOOP("report", "Lanes: in how many steps each is responsible, consulted and informed"))
    return Table(caption, heads, tuple(rows), frozenset((3, 4, 5)))


def _by_step(sources: Sources, steps: list[Step]) -> Table:
    heads = (sources.say(QT_TRANSLATE_NOOP("report", "Step")), *map(sources.say, (RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED)))
    rows = [
        (
            Cell(step.name or step.id, target=sheet_id(step)),
            *row(
                sources.lane(step.lane),
                sources.blueprint.lanes[step.lane].owner or NONE,
                ", ".join(map(sources.lane, consulted(sources, step))) or NONE,
                ", ".join(map(sources.lane, informed(sources, step))) or NONE,
            ),
        )
        for step in steps
    ]
    return Table(sources.say(QT_TRANSLATE_NOOP("report", "Steps")), heads, tuple(rows))

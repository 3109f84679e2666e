"""The report as one value: the cover and its sections, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator

from designer.analysis.amounts import NONE
from designer.exchange.report.charts import long_tables
from designer.exchange.report.content import Block, Cell, Fact, Facts, MapFigure, Paragraph, Report, Section, Table, in_words
from designer.exchange.report.findings import findings
from designer.exchange.report.load import at_a_glance, load
from designer.exchange.report.responsibilities import responsibilities
from designer.exchange.report.sheets import sheets
from designer.exchange.report.simulated import scenarios, simulation
from designer.exchange.report.sources import Sources
from designer.exchange.report.standards import standards
from designer.exchange.report.walk_throughs import walk_throughs
from designer.i18n import QT_TRANSLATE_NOOP
from designer.storage.collector import undisturbed

NAMELESS = QT_TRANSLATE_NOOP("report", "Service without a name")
MOST_STAGES = 7
"""Stages in one table of the map: more are told in several."""


@undisturbed()
def report(sources: Sources) -> Report:
    """The report of `sources`; the same sources give the same value."""
    blueprint = sources.blueprint
    parts = [
        _map(sources),
        standards(sources),
        load(sources),
        simulation(sources),
        scenarios(sources),
        walk_throughs(sources),
        sheets(sources),
        responsibilities(sources),
        findings(sources),
    ]
    found = [part for part in parts if part is not None]
    last = long_tables(sources, found)
    sections = tuple(in_words(section, sources.words) for section in (found if last is None else [*found, last]))
    return Report(
        " ".join((blueprint.print.service or blueprint.name).split()) or sources.say(NAMELESS),
        sources.say(QT_TRANSLATE_NOOP("report", "Service report")),
        blueprint.description,
        tuple(_cover(sources)),
        sections,
        sources.words,
        sources.say(QT_TRANSLATE_NOOP("report", "Contents")),
        at_a_glance(sources),
        sources.language,
        blueprint.print.author,
        sources.logo,
        sources.date or blueprint.print.date,
    )


def _cover(sources: Sources) -> Iterator[Fact]:
    blueprint, printed = sources.blueprint, sources.blueprint.print
    for label, told in (
        (QT_TRANSLATE_NOOP("report", "Scenario"), printed.scenario),
        (QT_TRANSLATE_NOOP("report", "Version"), printed.version),
        (QT_TRANSLATE_NOOP("report", "Author"), printed.author),
        (QT_TRANSLATE_NOOP("report", "Date"), sources.date or printed.date),
    ):
        if told:
            yield Fact(sources.say(label), told)
    text = QT_TRANSLATE_NOOP("report", "Steps: {steps}; lanes: {lanes}; stages: {stages}; promises: {promises}")
    told = sources.say(
        text, steps=len(blueprint.steps), lanes=len(blueprint.lanes), stages=len(blueprint.stages), promises=len(blueprint.promises)
    )
    yield Fact(sources.say(QT_TRANSLATE_NOOP("report", "Content")), told)


def _map(sources: Sources) -> Section:
    blueprint = sources.blueprint
    title = sources.say(QT_TRANSLATE_NOOP("report", "The map"))
    if not blueprint.steps:
        empty = Paragraph(sources.say(QT_TRANSLATE_NOOP("report", "The map has no steps yet.")))
        return Section("part-map", title, (empty,))
    blocks: tuple[Block, ...] = (MapFigure(sources.map, sources.heat, blueprint.name), *_tables(sources))
    notes = tuple(Fact(sources.lane(note.lane), note.text) for note in blueprint.notes.values())
    if notes:
        blocks = (*blocks, Facts(notes))
    return Section("part-map", title, blocks)


def _tables(sources: Sources) -> Iterator[Table]:
    """The map as a table: a row for each lane, a column for each stage, with the names of the steps."""
    blueprint = sources.blueprint
    cells: dict[tuple[str, str], list[str]] = {}
    for step in blueprint.steps.values():
        cells.setdefault((step.lane, step.stage), []).append(step.name or step.id)
    stages, lanes = blueprint.columns, blueprint.rows
    caption = sources.say(QT_TRANSLATE_NOOP("report", "The map as a table"))
    for start in range(0, len(stages), MOST_STAGES):
        some = stages[start : start + MOST_STAGES]
        heads = (sources.say(QT_TRANSLATE_NOOP("report", "Lane")), *(stage.name or stage.id for stage in some))
        rows = [(Cell(lane.name or lane.id), *(Cell(_names(cells.get((lane.id, one.id), []))) for one in some)) for lane in lanes]
        yield Table(caption, heads, tuple(rows))


def _names(steps: list[str]) -> str:
    """The names of the steps in a cell, each on its own line."""
    return "\n".join(f"• {name}" for name in steps) if len(steps) > 1 else steps[0] if steps else NONE

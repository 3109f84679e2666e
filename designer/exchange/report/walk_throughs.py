"""What was met on walk-throughs, step by step, and the gap between what was expected and what was perceived."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from designer.analysis.amounts import NONE
from designer.analysis.walk_throughs import ALIKE, compared_time, standard_time
from designer.drawing.charts.gap import AVERAGE, GAP, company_curves, gap_chart
from designer.drawing.charts.values import NUMBER, signed
from designer.drawing.journey import journey
from designer.exchange.report.charts import charts
from designer.exchange.report.content import BAD, GOOD, Block, Cell, Fact, Facts, Paragraph, Section, Table
from designer.exchange.report.sources import Sources, sheet_id
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import Observation, Step, WalkThrough
from designer.model.fields import field_of
from designer.model.quantities import format_duration
from designer.model.walk_throughs import OBSERVATION_FIELDS, PLAGUES, SINS, gap

STEP = QT_TRANSLATE_NOOP("fields", "Step")
FIGURES = ("time", "expectation", "perception")
"""What of an observation is told in figures; the rest is told in words."""
_LABELS = {field.attribute: field.label for field in OBSERVATION_FIELDS}

Rows = tuple[tuple[Step, Observation], ...]


def walk_throughs(sources: Sources) -> Section | None:
    """The section of the walk-throughs, one part for each and one for the gap; None without any."""
    walks = tuple(sources.blueprint.walk_throughs.values())
    if not walks:
        return None
    met = {one.step for walk in walks for one in walk.observations}
    steps = tuple(step for step in journey(sources.blueprint, sources.map.boxes, met) if step.id in met)
    curves = company_curves(walks, [step.id for step in steps])
    chart = gap_chart(sources.blueprint, steps, curves, AVERAGE if len(walks) > 1 else GAP)
    parts = tuple(_walk(sources, walk, steps) for walk in walks)
    title = sources.say(QT_TRANSLATE_NOOP("words", "Walk-throughs"))
    return Section("part-walk-throughs", title, (), (*parts, *charts(sources, {"walk-throughs": chart})))


def _walk(sources: Sources, walk: WalkThrough, steps: tuple[Step, ...]) -> Section:
    seen = {one.step: one for one in walk.observations}
    rows = tuple((step, seen[step.id]) for step in steps if step.id in seen)
    blocks: list[Block] = [Paragraph(walk.description)] if walk.description.strip() else []
    facts = tuple(
        Fact(sources.label("walk_throughs", name), getattr(walk, name))
        for name in ("observer", "date", "site", "of")
        if getattr(walk, name).strip()
    )
    blocks += [Facts(facts)] if facts else []
    blocks += [table for table in (_figures(sources, walk, rows), _words(sources, rows)) if table.rows]
    return Section(f"walk-through-{walk.id}", walk.name or walk.id, tuple(blocks))


def _figures(sources: Sources, walk: WalkThrough, rows: Rows) -> Table:
    """Times against the standard, and scores, of the steps that have any."""
    caption = sources.say(QT_TRANSLATE_NOOP("report", "{title}: the figures"), title=walk.name or walk.id)
    heads = (STEP, *(_LABELS[name] for name in FIGURES), QT_TRANSLATE_NOOP("walk-throughs", "Gap"))
    cells = tuple(
        (_name(step), _time(sources, step, seen), _score(seen.expectation), _score(seen.perception), _gap(seen))
        for step, seen in rows
        if any(getattr(seen, name) is not None for name in FIGURES)
    )
    return Table(caption, tuple(map(sources.say, heads)), cells, frozenset((2, 3, 4)))


def _words(sources: Sources, rows: Rows) -> Table:
    """What was seen and met, in words; nobody's column stands empty."""
    caption = sources.say(field_of("walk_throughs", "observations").help)
    columns = [(label, tell) for label, tell in _columns(sources) if any(tell(seen) for _, seen in rows)]
    cells = tuple(
        (_name(step), *(Cell(text or NONE) for text in texts)) for step, seen in rows if any(texts := [tell(seen) for _, tell in columns])
    )
    return Table(caption, tuple(map(sources.say, (STEP, *(label for label, _ in columns)))), cells)


def _columns(sources: Sources) -> Iterator[tuple[Template, Callable[[Observation], str]]]:
    yield _LABELS["people"], lambda seen: seen.people
    yield _LABELS["place"], lambda seen: seen.place
    yield _LABELS["material"], lambda seen: seen.material
    yield _LABELS["sins"], lambda seen: "\n".join(sources.say(SINS[name]) for name in seen.sins)
    yield _LABELS["plagues"], lambda seen: "\n".join(sources.say(PLAGUES[name]) for name in seen.plagues)
    yield _LABELS["note"], lambda seen: seen.note


def _name(step: Step) -> Cell:
    return Cell(step.name or step.id, target=sheet_id(step))


def _time(sources: Sources, step: Step, seen: Observation) -> Cell:
    """The time, and below it how it compares with the standard."""
    if seen.time is None:
        return Cell(NONE)
    told, standard = compared_time(step, seen.time), standard_time(step)
    if told is None or standard is None:
        return Cell(format_duration(seen.time))
    return Cell(f"{sources.words(format_duration(seen.time))}\n{sources.words(told)}", BAD if seen.time - standard >= ALIKE else GOOD)


def _score(score: int | None) -> Cell:
    return Cell(NONE if score is None else str(score))


def _gap(seen: Observation) -> Cell:
    found = gap(seen)
    return Cell(signed(found, NUMBER), "" if not found else BAD if found < 0 else GOOD)

"""The sheet of each step: who does it and how, how long it takes, what the customer meets there, and what may go wrong."""

from __future__ import annotations

from collections.abc import Iterator

from designer.analysis.amounts import duration, percent
from designer.drawing.words import BAND_NAMES, KIND_NAMES
from designer.exchange.report.content import Block, Fact, Facts, Paragraph, Section
from designer.exchange.report.sources import Sources, sheet_id
from designer.exchange.scenario_words import time_words
from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.elements import Flow, Step, StepKind
from designer.model.quantities import format_duration, format_money, format_share


def sheets(sources: Sources) -> Section | None:
    """A part for each stage that has steps, with a sheet for each of them in the document's order; None without steps."""
    by_stage: dict[str, list[Section]] = {}
    for step in sources.blueprint.steps.values():
        by_stage.setdefault(step.stage, []).append(_sheet(sources, step))
    if not by_stage:
        return None
    stages = [stage for stage in sources.blueprint.columns if stage.id in by_stage]
    parts = tuple(
        Section(f"stage-{stage.id}", stage.name or stage.id, _lead(stage.description), tuple(by_stage[stage.id])) for stage in stages
    )
    return Section("part-sheets", sources.say(QT_TRANSLATE_NOOP("report", "Step sheets")), (), parts)


def _lead(text: str) -> tuple[Block, ...]:
    return (Paragraph(text),) if text.strip() else ()


def _sheet(sources: Sources, step: Step) -> Section:
    facts = (*_who(sources, step), *_how(sources, step), *_risks(sources, step), *_ways(sources, step))
    return Section(sheet_id(step), step.name or step.id, (*_lead(step.description), Facts(facts)))


def _who(sources: Sources, step: Step) -> Iterator[Fact]:
    blueprint = sources.blueprint
    lane, label = blueprint.lanes[step.lane], sources.label
    if step.kind in KIND_NAMES:
        yield Fact(label("steps", "kind"), sources.say(KIND_NAMES[step.kind]))
    yield Fact(label("steps", "lane"), f"{lane.name or lane.id} ({sources.say(BAND_NAMES[lane.band])})")
    yield Fact(label("steps", "visible"), sources.say(_YES if blueprint.is_visible(step) else _NO))
    if lane.owner:
        yield Fact(label("lanes", "owner"), lane.owner)
    if step.staff:
        pools = [(blueprint.staff[use.pool].name if use.pool in blueprint.staff else "") or use.pool for use in step.staff]
        told = [name if use.people == 1 else f"{use.people} × {name}" for name, use in zip(pools, step.staff, strict=True)]
        yield Fact(label("steps", "staff"), ", ".join(told))
    if step.moment_of_truth:
        yield Fact(label("steps", "moment_of_truth"), sources.say(_YES))


_YES, _NO = QT_TRANSLATE_NOOP("report", "yes"), QT_TRANSLATE_NOOP("report", "no")


def _how(sources: Sources, step: Step) -> Iterator[Fact]:
    label = sources.label
    if step.procedure:
        yield Fact(label("steps", "procedure"), step.procedure, linked=True)
    if step.time is not None:
        yield Fact(label("steps", "time"), time_words(step.time, sources.words))
    figures = sources.analysis.steps.get(step.id)
    if step.staff and figures is not None and figures.wait_mean_s is not None:
        text = QT_TRANSLATE_NOOP("report", "{wait} on average; {share} of the cases must wait")
        told = sources.say(text, wait=duration(figures.wait_mean_s), share=percent(figures.wait_probability))
        yield Fact(sources.say(QT_TRANSLATE_NOOP("report", "Wait for staff")), told)
    if step.batch is not None:
        text = QT_TRANSLATE_NOOP("report", "up to {count} cases together")
        after = QT_TRANSLATE_NOOP("report", "up to {count} cases together; after {time} with fewer")
        told = sources.say(text, count=step.batch.up_to)
        if step.batch.after is not None:
            told = sources.say(after, count=step.batch.up_to, time=format_duration(step.batch.after))
        yield Fact(label("steps", "batch"), told)
    if step.priority != "normal":
        yield Fact(label("steps", "priority"), sources.say(_PRIORITIES[step.priority]))
    if step.cost is not None:
        yield Fact(label("steps", "cost"), format_money(step.cost, sources.blueprint.currency))
    if step.evidence:
        yield Fact(label("steps", "evidence"), ", ".join(map(sources.step, step.evidence)))
    if step.kind is StepKind.LINK and step.link:
        yield Fact(label("steps", "link"), step.link)


_PRIORITIES = {"high": QT_TRANSLATE_NOOP("words", "High"), "low": QT_TRANSLATE_NOOP("words", "Low")}


def _risks(sources: Sources, step: Step) -> Iterator[Fact]:
    label = sources.label
    if step.fail_point is not None:
        yield Fact(label("steps", "fail_point"), step.fail_point.what)
        recovery = step.fail_point.recovery or sources.say(QT_TRANSLATE_NOOP("report", "none is written down"))
        yield Fact(sources.say(QT_TRANSLATE_NOOP("report", "Recovery")), recovery)
    if step.wait_point is not None:
        yield Fact(label("steps", "wait_point"), step.wait_point.what)
        if step.wait_point.at_most is not None:
            yield Fact(sources.say(QT_TRANSLATE_NOOP("report", "Bearable wait")), format_duration(step.wait_point.at_most))
    if step.patience is not None:
        text = QT_TRANSLATE_NOOP("report", "{time}; who has waited that long goes on to '{step}'")
        told = sources.say(text, time=time_words(step.patience.time, sources.words), step=sources.step(step.patience.to))
        yield Fact(label("steps", "patience"), told)


def _ways(sources: Sources, step: Step) -> Iterator[Fact]:
    before = sources.blueprint.incoming[step.id]
    if before:
        yield Fact(sources.say(QT_TRANSLATE_NOOP("report", "Comes after")), ", ".join(map(sources.step, before)))
    if step.next:
        ways = [sources.flow(flow, _told(sources, flow.when, _share(sources, flow))) for flow in step.next]
        yield Fact(sources.label("steps", "next"), "\n".join(ways))


def _share(sources: Sources, flow: Flow) -> str:
    """``80 %``, ``Business 80 %, Walk-in 40 %``, or nothing."""
    known = sources.blueprint.demand
    if flow.shares:
        return ", ".join(f"{known[id].name or id if id in known else id} {sources.words(format_share(share))}" for id, share in flow.shares)
    return "" if flow.share is None else sources.words(format_share(flow.share))


def _told(sources: Sources, when: str, share: str) -> str:
    return ", ".join(part for part in (when, share) if part)

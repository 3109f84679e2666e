"""The promises with their verdicts, and the service standards: how long what the customer sees may take."""

from __future__ import annotations

from designer.analysis.amounts import NONE, duration, percent
from designer.analysis.figures import PromiseFigures
from designer.analysis.report import PROMISE_COLUMNS, promise_rows
from designer.drawing.words import named
from designer.exchange.report.content import BAD, GOOD, OPEN, Block, Cell, Fact, Facts, Paragraph, Section, Table
from designer.exchange.report.sources import Sources, sheet_id
from designer.exchange.scenario_words import time_words
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import Promise, Step, StepKind
from designer.model.quantities import format_duration

TONES = {"kept": GOOD, "missed": BAD, "cannot tell": OPEN}
MOST_STEPS = 5
"""Steps that are named of those that a promise's time is spent on."""
STEP, STAGE = QT_TRANSLATE_NOOP("report", "Step"), QT_TRANSLATE_NOOP("report", "Stage")
BEARABLE, EXPECTED = QT_TRANSLATE_NOOP("report", "Bearable wait"), QT_TRANSLATE_NOOP("report", "Mean wait")
STANDARD, VERDICT = QT_TRANSLATE_NOOP("report", "Time"), QT_TRANSLATE_NOOP("report", "Verdict")
MET, NOT_MET = QT_TRANSLATE_NOOP("report", "met"), QT_TRANSLATE_NOOP("report", "not met")


def standards(sources: Sources) -> Section:
    """The section of the promises and standards."""
    blocks: list[Block] = []
    if sources.blueprint.promises:
        blocks.append(promise_table(sources))
    else:
        blocks.append(Paragraph(sources.say(QT_TRANSLATE_NOOP("report", "The document makes no promises."))))
    parts = tuple(_promise(sources, promise) for promise in sources.blueprint.promises.values())
    steps = [step for step in sources.blueprint.steps.values() if _has_standard(sources, step)]
    if steps:
        blocks.append(_standard_table(sources, steps))
    return Section("part-standards", sources.say(QT_TRANSLATE_NOOP("report", "Promises and service standards")), tuple(blocks), parts)


def promise_table(sources: Sources) -> Table:
    """The promises by closed forms; how each was found is told with the promise itself."""
    rows = promise_rows(sources.blueprint, sources.analysis, sources.words)
    verdicts = [figures.verdict for figures in sources.analysis.promises.values()]
    cells = tuple(
        (*map(Cell, texts[:4]), Cell(texts[4], TONES[verdict]), *map(Cell, texts[5:7]))
        for texts, verdict in zip(rows, verdicts, strict=True)
    )
    heads = tuple(map(sources.say, PROMISE_COLUMNS[:7]))
    return Table(sources.say(QT_TRANSLATE_NOOP("report", "Promises")), heads, cells, frozenset((1, 2, 3, 6)))


def _promise(sources: Sources, promise: Promise) -> Section:
    figures = sources.analysis.promises[promise.id]
    text = QT_TRANSLATE_NOOP("report", "From reaching '{first}' to finishing '{last}' within {within}, for {target} of the customers.")
    told = sources.say(
        text,
        first=sources.step(promise.from_step),
        last=sources.step(promise.to_step),
        within=format_duration(promise.within),
        target=percent(promise.target),
    )
    return Section(f"promise-{promise.id}", promise.name or promise.id, (Paragraph(told), Facts(_facts(sources, figures))))


def _facts(sources: Sources, figures: PromiseFigures) -> tuple[Fact, ...]:
    spent = [named(sources.step(id), sources.words(duration(seconds)), sources.words) for id, seconds in figures.contributions[:MOST_STEPS]]
    rows: list[tuple[Template, str]] = [
        (QT_TRANSLATE_NOOP("report", "Mean time"), duration(figures.mean_s)),
        (QT_TRANSLATE_NOOP("report", "Without any waiting"), duration(figures.least_s)),
        (QT_TRANSLATE_NOOP("report", "Kept if nobody waited"), percent(figures.kept_without_wait)),
        (QT_TRANSLATE_NOOP("report", "Can promise"), duration(figures.can_promise_s)),
        (QT_TRANSLATE_NOOP("report", "Where the time goes"), "\n".join(spent)),
        (QT_TRANSLATE_NOOP("report", "How it was found"), sources.words(figures.method)),
    ]
    return tuple(Fact(sources.say(label), text) for label, text in rows if text and text != NONE)


def _has_standard(sources: Sources, step: Step) -> bool:
    """Whether the document says how long what the customer meets at `step` takes, or how long the wait for it may be."""
    if step.wait_point is not None:
        return True
    return step.kind is StepKind.ACTIVITY and step.time is not None and sources.blueprint.is_visible(step)


def _standard_table(sources: Sources, steps: list[Step]) -> Table:
    heads = tuple(map(sources.say, (STEP, STAGE, STANDARD, BEARABLE, EXPECTED, VERDICT)))
    caption = sources.say(
        QT_TRANSLATE_NOOP("report", "Service standards: how long what the customer meets takes, and how long the wait for it may be")
    )
    return Table(caption, heads, tuple(_standard_row(sources, step) for step in steps), frozenset((3, 4)))


def _standard_row(sources: Sources, step: Step) -> tuple[Cell, ...]:
    figures = sources.analysis.steps.get(step.id)
    bearable = step.wait_point.at_most if step.wait_point else None
    wait = figures.wait_mean_s if figures is not None and step.staff else None
    verdict = Cell(NONE)
    if bearable is not None and wait is not None:
        verdict = Cell(sources.say(MET), GOOD) if wait <= bearable else Cell(sources.say(NOT_MET), BAD)
    stage = sources.blueprint.stages[step.stage]
    return (
        Cell(step.name or step.id, target=sheet_id(step)),
        Cell(stage.name or stage.id),
        Cell(time_words(step.time, sources.words) if step.time is not None else NONE),
        Cell(format_duration(bearable) if bearable is not None else NONE),
        Cell(duration(wait)),
        verdict,
    )

"""What the simulation panel says: results as sections of rows, each figure beside its 95 % interval."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from designer.app.messages import named, text, translated
from designer.app.panels import amounts
from designer.app.panels.figures_sections import verdict_words
from designer.app.panels.marks import ALARM, WARNING
from designer.app.panels.names import name_of, step_name
from designer.app.panels.sections_model import Row, Section
from designer.checks.capacity import FULL, HIGH
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref
from designer.simulation.dates import Dated
from designer.simulation.dates_report import NOTE, Dates, begun, date_words, done_by, whole_days
from designer.simulation.intervals import Interval
from designer.simulation.report import takes_any
from designer.simulation.results import PromiseResult, Results

INDENT = "    "
MOST_STEPS = 500
Teller = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Told:
    """Results in the language of the window: the sections of the first tab, and the rows of the steps."""

    sections: tuple[Section, ...]
    steps: tuple[Row, ...]


def told_of(blueprint: Blueprint, results: Results, dates: Dates) -> Told:
    """All that is said of `results`; for beside the window: a large service has thousands of figures."""
    return Told(sections(blueprint, results, dates), step_rows(blueprint, results))


def sections(blueprint: Blueprint, results: Results, dates: Dates | None = None) -> tuple[Section, ...]:
    """All sections that have something to say."""
    found = (
        Section(QCoreApplication.translate("simulation", "Promises"), _promises(blueprint, results, dates or {}), "promises"),
        Section(QCoreApplication.translate("simulation", "Service"), _service(blueprint, results), "service"),
        Section(QCoreApplication.translate("simulation", "Staff pools"), _pools(blueprint, results), "pools"),
        Section(QCoreApplication.translate("simulation", "Customers"), _segments(blueprint, results), "segments"),
        Section(QCoreApplication.translate("simulation", "How it was simulated"), _how(results), "how"),
    )
    return tuple(section for section in found if section.rows)


def figure(interval: Interval | None, told: Teller) -> tuple[str, str]:
    """A figure, and its interval where it has one."""
    if interval is None or not math.isfinite(interval.mean):
        return amounts.NOTHING, ""
    if not (math.isfinite(interval.low) and math.isfinite(interval.high)):
        return told(interval.mean), ""
    return told(interval.mean), spread(interval, told)


def spread(interval: Interval, told: Teller) -> str:
    """``4 min – 6 min``; the same on both sides is said once."""
    low, high = told(max(0.0, interval.low)), told(interval.high)
    return low if low == high else f"{low} – {high}"


def number(value: float) -> str:
    """About three digits."""
    return amounts.plain(value)


def money_in(blueprint: Blueprint) -> Teller:
    """Amounts of the document's currency."""
    return lambda value: amounts.money(value, blueprint.currency)


# -- promises -----------------------------------------------------------------------------------------------------------------


def _promises(blueprint: Blueprint, results: Results, dates: Dates) -> tuple[Row, ...]:
    known = ((id, promise) for id, promise in results.promises.items() if id in blueprint.promises)
    return tuple(row for id, promise in known for row in (*_promise(blueprint, id, promise), *_dates(blueprint, id, dates.get(id, ()))))


def _dates(blueprint: Blueprint, id: str, found: Sequence[Dated]) -> tuple[Row, ...]:
    """The day and time that can be promised for each weekday, with its hours to hover over."""
    target, rows = blueprint.promises[id].target, []
    for one in whole_days(found):
        hours = [date_words(each, target, text) for each in found if each.day == one.day and each is not one]
        words = QCoreApplication.translate("simulation", "begun {day}: {target} done by")
        name = INDENT + words.format(day=begun(one, text), target=amounts.percent(target))
        rows.append(
            Row((name, done_by(one, text)), (Ref("promises", id),), "\n".join([*hours, translated(NOTE)]), value=("date", id, one.day))
        )
    return tuple(rows)


def _promise(blueprint: Blueprint, id: str, promise: PromiseResult) -> tuple[Row, ...]:
    ref = Ref("promises", id)
    words, mark = verdict_words(promise.verdict)
    within = QCoreApplication.translate("simulation", "Promised to {target}: within {time}")
    tip = within.format(target=amounts.percent(promise.target), time=amounts.duration(promise.within))
    if promise.remark is not None:
        tip += "\n" + text(promise.remark)
    kept, between = figure(promise.kept if promise.count else None, amounts.percent)
    rows = [Row((name_of(blueprint, ref), named(words, kept), between), (ref,), tip, mark, value=("promise", id))]
    if promise.can_promise is not None:
        can = INDENT + QCoreApplication.translate("simulation", "can be promised to {target}").format(
            target=amounts.percent(promise.target)
        )
        rows.append(Row((can, *figure(promise.can_promise, amounts.duration)), (ref,), tip, value=("can", id)))
    for step, seconds in promise.hidden[:3]:
        hidden = INDENT + QCoreApplication.translate("simulation", "hidden from the customer: {step}").format(
            step=step_name(blueprint, step)
        )
        rows.append(Row((hidden, amounts.duration(seconds)), (Ref("steps", step),), value=("hidden", id, step)))
    return tuple(rows)


# -- the service as a whole ---------------------------------------------------------------------------------------------------


def _service(blueprint: Blueprint, results: Results) -> tuple[Row, ...]:
    told: tuple[tuple[str, str, Teller], ...] = (
        ("cycle", QCoreApplication.translate("simulation", "Time in the service"), amounts.duration),
        ("cycle_p50", INDENT + QCoreApplication.translate("simulation", "half of the customers less than"), amounts.duration),
        ("cycle_p95", INDENT + QCoreApplication.translate("simulation", "95 % of the customers less than"), amounts.duration),
        ("wait", INDENT + QCoreApplication.translate("simulation", "waiting"), amounts.duration),
        ("visible_work", INDENT + QCoreApplication.translate("simulation", "work that the customer sees"), amounts.duration),
        ("hidden_work", INDENT + QCoreApplication.translate("simulation", "work that the customer does not see"), amounts.duration),
        ("cost", QCoreApplication.translate("simulation", "Cost per case"), money_in(blueprint)),
        ("hand_offs", QCoreApplication.translate("simulation", "Hand-offs per case"), number),
        ("rate", QCoreApplication.translate("simulation", "Customers served"), amounts.rate),
        ("inside", QCoreApplication.translate("simulation", "Customers in the service at once"), number),
        ("left", QCoreApplication.translate("simulation", "Times that patience was lost, per case"), number),
    )
    rows = []
    for what, name, how in told:
        interval = results.get("service", "", what)
        if interval is not None and (what != "left" or interval.mean > 0):
            rows.append(Row((name, *figure(interval, how)), value=("service", what)))
    return tuple(rows)


# -- pools --------------------------------------------------------------------------------------------------------------------


def _pools(blueprint: Blueprint, results: Results) -> tuple[Row, ...]:
    known = [id for id in results.pool_hours if id in blueprint.staff]
    known.sort(key=lambda id: -_mean(results.get("pool", id, "utilisation")))
    return tuple(row for id in known for row in _pool(blueprint, id, results))


def _pool(blueprint: Blueprint, id: str, results: Results) -> tuple[Row, ...]:
    ref, busy = Ref("staff", id), results.get("pool", id, "utilisation")
    if busy is None:
        return ()
    name = name_of(blueprint, ref)
    if id == results.bottleneck:
        name = QCoreApplication.translate("simulation", "{pool} (busiest)").format(pool=name)
    growth = results.growing.get(id)
    if growth is not None:
        grows = QCoreApplication.translate("simulation", "the queue grows by {rate}").format(rate=amounts.rate(growth))
        return (Row((name, f"{ALARM} {amounts.percent(busy.mean)}", grows), (ref,), mark="alarm", share=busy.mean, value=("pool", id)),)
    symbol, mark = (f"{ALARM} ", "alarm") if busy.mean >= FULL else (f"{WARNING} ", "warning") if busy.mean > HIGH else ("", "")
    mean, between = figure(busy, amounts.percent)
    people = QCoreApplication.translate("simulation", "People: {count}").format(count=blueprint.staff[id].count)
    return (
        Row((name, symbol + mean, between), (ref,), people, mark, busy.mean, ("pool", id)),
        *_pool_wait(id, results, "wait", INDENT + QCoreApplication.translate("simulation", "mean wait for them"), amounts.duration),
        *_pool_wait(id, results, "queue", INDENT + QCoreApplication.translate("simulation", "customers waiting for them"), number),
    )


def _pool_wait(id: str, results: Results, what: str, name: str, told: Teller) -> tuple[Row, ...]:
    interval = results.get("pool", id, what)
    return () if interval is None else (Row((name, *figure(interval, told)), (Ref("staff", id),), value=(what, id)),)


def _mean(interval: Interval | None) -> float:
    return interval.mean if interval is not None else 0.0


# -- segments, and how --------------------------------------------------------------------------------------------------------


def _segments(blueprint: Blueprint, results: Results) -> tuple[Row, ...]:
    told: tuple[tuple[str, str, Teller], ...] = (
        ("cycle_p95", QCoreApplication.translate("simulation", "95 % less than"), amounts.duration),
        ("wait", QCoreApplication.translate("simulation", "waiting"), amounts.duration),
        ("left", QCoreApplication.translate("simulation", "times that patience was lost"), number),
        ("cost", QCoreApplication.translate("simulation", "cost per case"), money_in(blueprint)),
    )
    rows = []
    for id in results.cycle_bins:
        if id not in blueprint.demand:
            continue
        ref, cycle = Ref("demand", id), results.get("demand", id, "cycle")
        rows.append(Row((name_of(blueprint, ref), *figure(cycle, amounts.duration)), (ref,), value=("demand", id)))
        for what, name, how in told:
            interval = results.get("demand", id, what)
            if interval is not None and (what != "left" or interval.mean > 0):
                rows.append(Row((INDENT + name, *figure(interval, how)), (ref,), value=(what, id)))
    return tuple(rows)


def _engine(name: str) -> str:
    if name == "mixed":
        return QCoreApplication.translate("simulation", "plain Python at first, then compiled")
    if name == "compiled":
        return QCoreApplication.translate("simulation", "compiled")
    return QCoreApplication.translate("simulation", "plain Python")


def _how(results: Results) -> tuple[Row, ...]:
    counted = QCoreApplication.translate("simulation", "{cases} customers in {replications} replications")
    rows = [
        Row(
            (
                QCoreApplication.translate("simulation", "Simulated"),
                counted.format(cases=f"{results.cases:,}".replace(",", "\N{NO-BREAK SPACE}"), replications=results.replications),
            )
        ),
        Row((QCoreApplication.translate("simulation", "Warm-up left away"), amounts.duration(results.window.warm_up))),
        Row((QCoreApplication.translate("simulation", "Seed"), str(results.seed))),
        Row((QCoreApplication.translate("simulation", "Engine"), _engine(results.engine))),
    ]
    return tuple(rows)


# -- steps --------------------------------------------------------------------------------------------------------------------


def step_headers() -> tuple[str, ...]:
    """The heads of the table of steps."""
    return (
        QCoreApplication.translate("simulation", "Step"),
        QCoreApplication.translate("simulation", "Visits"),
        QCoreApplication.translate("simulation", "Mean wait"),
        QCoreApplication.translate("simulation", "95 % wait less than"),
        QCoreApplication.translate("simulation", "Work"),
        QCoreApplication.translate("simulation", "Lost patience"),
    )


STEP_FIGURES: tuple[tuple[str, Teller], ...] = (
    ("visits", number),
    ("wait", amounts.duration),
    ("wait_p95", amounts.duration),
    ("work", amounts.duration),
    ("left", amounts.percent),
)


def step_rows(blueprint: Blueprint, results: Results) -> tuple[Row, ...]:
    """Steps with time or staff, those with the longest waits first; intervals stand in brackets."""
    steps = blueprint.steps
    known = [id for id in results.step_hours if id in steps and takes_any(steps[id])]
    known.sort(key=lambda id: -_mean(results.get("step", id, "wait")))
    return tuple(_step(blueprint, id, results) for id in known[:MOST_STEPS])


def _step(blueprint: Blueprint, id: str, results: Results) -> Row:
    cells = []
    for what, told in STEP_FIGURES:
        interval = results.get("step", id, what)
        if what == "left" and (interval is None or interval.mean == 0):
            interval = None
        mean, between = figure(interval, told)
        cells.append(f"{mean}  ({between})" if between and between != mean else mean)
    return Row((step_name(blueprint, id), *cells), (Ref("steps", id),), value=("step", id))


def remarks(results: Results) -> list[str]:
    """Where the figures cannot be trusted, or need care."""
    return [text(remark) for remark in results.remarks]


def edited_words(blueprint: Blueprint, older: Blueprint, refs: list[Ref]) -> str:
    """The names of what was edited since, the first few of them."""
    names = [name_of(blueprint if blueprint.get(ref) is not None else older, ref) for ref in refs]
    shown = ", ".join(names[:3])
    if len(names) > 3:
        return QCoreApplication.translate("simulation", "{names} and {count} more").format(names=shown, count=len(names) - 3)
    return shown

"""The days and times that can be promised, as JSON for programs and as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from designer.analysis.amounts import percent
from designer.analysis.report import Row, Translate, table
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import DAYS
from designer.model.quantities import format_clock
from designer.model.words import DAY_NAMES
from designer.simulation.dates import DAY, WEEK, Dated
from designer.simulation.report import Plain

Dates = Mapping[str, Sequence[Dated]]

NOTE = QT_TRANSLATE_NOOP(
    "report",
    "By these days and times the share of the target was done, of the customers who began then in the simulated weeks; rounded up to a "
    "quarter of an hour, without an interval.",
)


def dates_json(found: Dates) -> Plain:
    """By promise: the weekday, the seconds of that day between which customers began, by when, in seconds since its Monday 00:00, and of how many."""
    return {
        id: [{"day": DAYS[one.day], "from_s": one.start, "to_s": one.end, "by_s": one.by, "count": one.count} for one in each]
        for id, each in found.items()
    }


def dates_text(blueprint: Blueprint, found: Dates, translate: Translate = str) -> str:
    """A table with a row for each weekday; nothing where there is nothing to say."""
    columns = (
        QT_TRANSLATE_NOOP("report", "Promise"),
        QT_TRANSLATE_NOOP("report", "Begun"),
        QT_TRANSLATE_NOOP("report", "Target"),
        QT_TRANSLATE_NOOP("report", "Done by"),
        QT_TRANSLATE_NOOP("report", "Customers"),
    )
    rows: list[Row] = []
    for id, each in found.items():
        promise = blueprint.promises[id]
        for one in whole_days(each):
            told = begun(one, translate), percent(promise.target), done_by(one, translate), str(one.count)
            rows.append((promise.name or id, *told))
    return f"{table(columns, rows, translate)}\n{translate(say(NOTE))}" if rows else ""


def whole_days(found: Iterable[Dated]) -> list[Dated]:
    """What is said of weekdays, not of single hours."""
    return [one for one in found if one.end - one.start >= DAY]


def begun(one: Dated, translate: Translate) -> str:
    """``Mon``, or ``Mon 09:00–10:00``."""
    day = translate(say(DAY_NAMES[one.day]))
    return day if one.end - one.start >= DAY else f"{day} {format_clock(int(one.start))}–{format_clock(int(one.end))}"


def done_by(one: Dated, translate: Translate) -> str:
    """``Thu 14:00``, and how many weeks later if that is not in the same week."""
    weeks, rest = divmod(one.by, WEEK)
    moment = f"{translate(say(DAY_NAMES[int(rest // DAY)]))} {format_clock(int(rest % DAY))}"
    if not weeks:
        return moment
    if weeks == 1:
        return translate(say(QT_TRANSLATE_NOOP("report", "{moment} of the week after"), moment=moment))
    return translate(say(QT_TRANSLATE_NOOP("report", "{moment}, {weeks} weeks later"), moment=moment, weeks=int(weeks)))


def date_words(one: Dated, target: float, translate: Translate) -> str:
    """``begun Mon 09:00–10:00: by Thu 14:00 for 95 %``."""
    text = QT_TRANSLATE_NOOP("report", "begun {moment}: by {done} for {target}")
    return translate(say(text, moment=begun(one, translate), done=done_by(one, translate), target=percent(target)))

"""Checks of promises: make the ones you can keep, keep the ones you make."""

from __future__ import annotations

from collections.abc import Iterator

from designer.analysis.figures import MARGIN, Analysis, PromiseFigures
from designer.analysis.reach import reach
from designer.checks.findings import Check, Severity, Spot, called, steps
from designer.checks.paths import backward, onward
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Promise, Ref
from designer.model.quantities import format_duration, format_share

LOOSE = 0.5
"""A promise is loose when half of its time would do for the same target: a convention of this program."""


def _measured(blueprint: Blueprint, analysis: Analysis) -> Iterator[tuple[Promise, PromiseFigures]]:
    for promise in blueprint.promises.values():
        figures = analysis.promises.get(promise.id)
        if figures:
            yield promise, figures


def _ref(promise: Promise) -> tuple[Ref, ...]:
    return (Ref("promises", promise.id),)


def _impossible(promise: Promise, figures: PromiseFigures) -> bool:
    """Whether too few cases would keep the promise if nobody ever waited for staff."""
    if figures.kept_without_wait is not None:
        return figures.kept_without_wait < promise.target - MARGIN
    return figures.least_s is not None and figures.least_s > promise.within * (1 + 1e-9)


def impossible(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """Even with nobody waiting the work takes too long for the promise."""
    for promise, figures in _measured(blueprint, analysis):
        if _impossible(promise, figures):
            yield Spot(_impossible_text(promise, figures), _ref(promise), "within")


def _impossible_text(promise: Promise, figures: PromiseFigures) -> Message:
    within = format_duration(promise.within)
    if figures.kept_without_wait and figures.kept_without_wait >= 0.01:
        text = QT_TRANSLATE_NOOP(
            "checks", "'{promise}' cannot be kept: without any waiting {kept} would be done within {within}; the target is {target}"
        )
        kept = _kept_text(figures.kept_without_wait, promise.target)
        return say(text, promise=promise.name, within=within, kept=kept, target=format_share(promise.target))
    if figures.least_s is None:
        return say(QT_TRANSLATE_NOOP("checks", "'{promise}' cannot be kept, even without any waiting"), promise=promise.name)
    text = QT_TRANSLATE_NOOP("checks", "'{promise}' promises {within}, but the work alone takes {least}")
    return say(text, promise=promise.name, within=within, least=about(figures.least_s))


def missed(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """The promise is kept less often than its target asks."""
    for promise, figures in _measured(blueprint, analysis):
        if figures.verdict == "missed" and not _impossible(promise, figures):
            yield Spot(_missed_text(blueprint, promise, figures), _ref(promise), "within", _what_could_be_promised(promise, figures))


def _missed_text(blueprint: Blueprint, promise: Promise, figures: PromiseFigures) -> Message:
    target = format_share(promise.target)
    if figures.kept is None or figures.mean_s is None:
        nobody = _empty_pools(blueprint, promise)
        if nobody:
            text = QT_TRANSLATE_NOOP("checks", "'{promise}' cannot be kept for {target}: nobody is in {pools}")
            return say(text, promise=promise.name, target=target, pools=", ".join(f"'{name}'" for name in nobody))
        text = QT_TRANSLATE_NOOP("checks", "'{promise}' cannot be kept for {target}: work comes in faster than it is done")
        return say(text, promise=promise.name, target=target)
    text = QT_TRANSLATE_NOOP("checks", "'{promise}' is kept for {kept} of the customers; the target is {target}")
    return say(text, promise=promise.name, kept=_kept_text(figures.kept, promise.target), target=target)


def _empty_pools(blueprint: Blueprint, promise: Promise) -> list[str]:
    """The names of the pools without people that the promise's way needs."""
    ways = onward(blueprint)
    before, behind = reach(backward(ways), (promise.to_step,)), reach(ways, (promise.from_step,))
    between = before & behind
    needed = {use.pool for id in between for use in blueprint.steps[id].staff if use.people > 0}
    return [pool.name for pool in blueprint.staff.values() if pool.count == 0 and pool.id in needed]


def _kept_text(kept: float, target: float) -> str:
    """`kept` with as few decimals as tell it apart from `target`."""
    for digits in (1, 2, 3):
        text = format_share(round(kept, digits + 2))
        if text != format_share(round(target, digits + 2)):
            return text
    return format_share(kept)


def _what_could_be_promised(promise: Promise, figures: PromiseFigures) -> Message | None:
    if figures.can_promise_s is None:
        return None
    text = QT_TRANSLATE_NOOP(
        "checks", "Promise {limit} instead, or take work, waiting or demand off the way: see the figures of the promise."
    )
    return say(text, limit=about(figures.can_promise_s))


def loose(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """Half of the promised time, or less, would do for the same target."""
    for promise, figures in _measured(blueprint, analysis):
        enough = figures.can_promise_s
        if figures.verdict == "kept" and enough is not None and enough < LOOSE * promise.within:
            text = QT_TRANSLATE_NOOP("checks", "'{promise}' promises {within}, but {enough} would be kept for {target} as well")
            values = {"within": format_duration(promise.within), "enough": about(enough), "target": format_share(promise.target)}
            yield Spot(say(text, promise=promise.name, **values), _ref(promise), "within")


def cannot_tell(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """The closed forms do not decide whether the promise is kept."""
    cut = {spot.elements for spot in no_way(blueprint, analysis)}
    for promise, figures in _measured(blueprint, analysis):
        if figures.verdict == "cannot tell" and _ref(promise) not in cut and not _impossible(promise, figures):
            text = QT_TRANSLATE_NOOP("checks", "The figures cannot tell whether '{promise}' is kept")
            yield Spot(say(text, promise=promise.name), _ref(promise), "within")


def no_way(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """No case that passes the promise's first step can get to its last."""
    if not blueprint.promises:
        return
    ways = onward(blueprint)
    for promise in blueprint.promises.values():
        first, last = blueprint.steps.get(promise.from_step), blueprint.steps.get(promise.to_step)
        if first and last and last.id not in reach(ways, (first.id,)):
            text = QT_TRANSLATE_NOOP("checks", "'{promise}' runs from '{first}' to '{last}', but no way leads there")
            yield Spot(say(text, promise=promise.name, first=called(first), last=called(last)), _ref(promise), "to_step")


def wait_too_long(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """The mean wait at a wait point is longer than what was said to be bearable there."""
    for step in blueprint.steps.values():
        figures = analysis.steps.get(step.id)
        bearable = step.wait_point.at_most if step.wait_point else None
        if bearable is None or not figures or figures.wait_mean_s is None or figures.wait_mean_s <= bearable:
            continue
        text = QT_TRANSLATE_NOOP("checks", "The wait at '{step}' is {wait} on average; bearable are {bearable}")
        values = {"wait": about(figures.wait_mean_s), "bearable": format_duration(bearable)}
        yield Spot(say(text, step=called(step), **values), steps(step), "wait_point")


def unseen_moment(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A promise begins or ends with a step that the customer does not see, so the customer cannot tell whether it was kept."""
    for promise in blueprint.promises.values():
        for id, attribute in ((promise.from_step, "from_step"), (promise.to_step, "to_step")):
            step = blueprint.steps.get(id)
            if step and not blueprint.is_visible(step):
                text = QT_TRANSLATE_NOOP("checks", "'{promise}' is measured at '{step}', which the customer does not see")
                yield Spot(say(text, promise=promise.name, step=called(step)), (*_ref(promise), *steps(step)), attribute)


def missed_at_peak(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """The promise is kept on average over the week, but not for those who come at the busiest time."""
    for promise, figures in _measured(blueprint, analysis):
        if figures.verdict == "kept" and figures.verdict_at_peak == "missed":
            yield Spot(_missed_at_peak_text(promise, figures), _ref(promise), "within")


def _missed_at_peak_text(promise: Promise, figures: PromiseFigures) -> Message:
    kept = _kept_text(figures.kept or 0.0, promise.target)
    if figures.kept_at_peak is None:
        text = QT_TRANSLATE_NOOP(
            "checks", "'{promise}' is kept for {kept} on average, but at the busiest time the queue builds up faster than it is served"
        )
        return say(text, promise=promise.name, kept=kept)
    text = QT_TRANSLATE_NOOP(
        "checks", "'{promise}' is kept for {kept} on average, but at the busiest time for {peak}; the target is {target}"
    )
    peak = _kept_text(figures.kept_at_peak, promise.target)
    return say(text, promise=promise.name, kept=kept, peak=peak, target=format_share(promise.target))


def about(seconds: float) -> str:
    """A duration to read, not to compute with: whole seconds, from ten minutes on whole minutes (rounded up)."""
    if seconds < 10:
        return format_duration(round(seconds, 1))
    unit = 1 if seconds < 600 else 60
    return format_duration(float(-(-seconds // unit) * unit))


PROMISES: tuple[Check, ...] = (
    Check(
        "PRO101",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Promise that cannot be kept"),
        QT_TRANSLATE_NOOP("checks", "Promise more time, make the steps quicker, or take steps out of the way."),
        impossible,
    ),
    Check(
        "PRO102",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Missed promise"),
        QT_TRANSLATE_NOOP("checks", "Add people where the wait is, take work off the way, or promise more time."),
        missed,
    ),
    Check(
        "PRO103",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Loose promise"),
        QT_TRANSLATE_NOOP("checks", "Promise less time: a standard that nobody can miss invites nobody to do well."),
        loose,
    ),
    Check(
        "PRO104",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Promise that the figures cannot judge"),
        QT_TRANSLATE_NOOP(
            "checks", "Give the steps on the way times and staff, and the process a demand; the figures say what is missing."
        ),
        cannot_tell,
    ),
    Check(
        "PRO105",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Promise between steps that no way joins"),
        QT_TRANSLATE_NOOP("checks", "Choose a first step from which the last one can be reached, or draw the missing flow."),
        no_way,
    ),
    Check(
        "PRO106",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Wait longer than bearable"),
        QT_TRANSLATE_NOOP(
            "checks", "Add people here, make the step quicker, or give the customer something to do meanwhile and say how long it takes."
        ),
        wait_too_long,
    ),
    Check(
        "PRO107",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Promise measured out of sight"),
        QT_TRANSLATE_NOOP("checks", "Measure from and to moments that the customer notices."),
        unseen_moment,
    ),
    Check(
        "PRO108",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Promise missed at the busiest time"),
        QT_TRANSLATE_NOOP(
            "checks", "Have more people on duty at that time, do hidden work at quieter times, lead customers there, or promise more time."
        ),
        missed_at_peak,
    ),
)

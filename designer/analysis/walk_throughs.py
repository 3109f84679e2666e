"""What walk-throughs say: observed times against the standard, and the gap between what was expected and what was perceived."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from designer.analysis.amounts import duration, percent
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Step, StepKind, WalkThrough
from designer.model.walk_throughs import gap

ALIKE = 1.0  # seconds within which a time is the standard's


def standard_time(step: Step) -> float | None:
    """How long the step should take the customer at most, in seconds; None where the document does not say.

    That is its time on average and what is bearable to wait for it. Where waiting is all there is, what is bearable is the standard.
    """
    work = step.time.mean if step.time is not None and step.time.parameters else None
    wait = step.wait_point.at_most if step.wait_point is not None else None
    if wait is None or (work is not None and step.kind is not StepKind.WAIT):
        return work if wait is None or work is None else work + wait
    return wait


def standards(blueprint: Blueprint, step: Step) -> tuple[Message, ...]:
    """What the document asks of the step: its time, its wait, and the promises that are kept or broken when it is done."""
    found: list[Message] = []
    if step.time is not None and step.time.parameters:
        found.append(say(QT_TRANSLATE_NOOP("walk-throughs", "takes {time}"), time=duration(step.time.mean)))
    if step.wait_point is not None and step.wait_point.at_most is not None:
        found.append(say(QT_TRANSLATE_NOOP("walk-throughs", "wait at most {time}"), time=duration(step.wait_point.at_most)))
    for promise in blueprint.promises.values():
        if promise.to_step == step.id:
            text = QT_TRANSLATE_NOOP("walk-throughs", "{promise}: {time} for {share}")
            name = promise.name or promise.id
            found.append(say(text, promise=name, time=duration(promise.within), share=percent(promise.target)))
    return tuple(found)


def compared_time(step: Step, seconds: float | None) -> Message | None:
    """An observed time against the standard, in words and with its sign; None where there is nothing to compare."""
    standard = standard_time(step)
    if seconds is None or standard is None:
        return None
    more = seconds - standard
    if abs(more) < ALIKE:
        return say(QT_TRANSLATE_NOOP("walk-throughs", "as the standard says ({standard})"), standard=duration(standard))
    longer = QT_TRANSLATE_NOOP("walk-throughs", "+{time}: longer than the standard of {standard}")
    shorter = QT_TRANSLATE_NOOP("walk-throughs", "−{time}: within the standard of {standard}")
    return say(longer if more > 0 else shorter, time=duration(abs(more)), standard=duration(standard))


class Scores(NamedTuple):
    """Scores of one step, on average over the walk-throughs that gave them; None where none did.

    `gap` is the mean of perception minus expectation over those that gave both.
    """

    expectation: float | None
    perception: float | None
    gap: float | None


def scores(walks: Iterable[WalkThrough], steps: Sequence[str]) -> dict[str, Scores]:
    """The scores of each of `steps`."""
    seen: dict[str, list[Observation]] = {id: [] for id in steps}
    for walk in walks:
        for one in walk.observations:
            if one.step in seen:
                seen[one.step].append(one)
    return {
        id: Scores(_mean(one.expectation for one in ones), _mean(one.perception for one in ones), _mean(gap(one) for one in ones))
        for id, ones in seen.items()
    }


def _mean(values: Iterable[int | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None

"""What the changes of a scenario are, in a reader's words: with names in place of ids, and what each value was before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from designer.analysis.hours import cases_per_week
from designer.drawing.words import BAND_NAMES, Words
from designer.editing.edit import EditRefused
from designer.editing.scenarios import apply_scenario
from designer.exchange.value_texts import value_text
from designer.i18n import QT_TRANSLATE_NOOP, Figure, Template, say
from designer.model.blueprint import Blueprint
from designer.model.distributions import EMPIRICAL, PARAMETERS, Distribution
from designer.model.elements import Change, Demand, Flow, Patience, Period, Ref, Scenario, flow_ends
from designer.model.fields import Field, FieldType, field_of
from designer.model.quantities import format_clock, format_duration, format_number, format_rate, format_share
from designer.model.words import DAY_NAMES, DISTRIBUTION_NAMES, KIND_NAMES, PARAMETER_NAMES, PRIORITY_NAMES

WEEK = 7 * 86_400.0
_YES, _NO = QT_TRANSLATE_NOOP("changes", "yes"), QT_TRANSLATE_NOOP("changes", "no")
_NOTHING = QT_TRANSLATE_NOOP("changes", "none")
_SPLIT = {
    (False, False): QT_TRANSLATE_NOOP("changes", "{pool}: {count} people form a pool of their own for {steps}"),
    (False, True): QT_TRANSLATE_NOOP("changes", "{pool}: one person forms a pool of their own for {steps}"),
    (True, False): QT_TRANSLATE_NOOP("changes", "{pool}: {count} people form a pool of their own, {name}, for {steps}"),
    (True, True): QT_TRANSLATE_NOOP("changes", "{pool}: one person forms a pool of their own, {name}, for {steps}"),
}
"""Of a pool that is split: by whether the new one has a name, and whether one person is in it."""


def scenario_words(blueprint: Blueprint, scenario: Scenario, words: Words = str) -> list[tuple[str, ...]]:
    """The lines of each change of `scenario`, such as ``Receptionist: people 3 → 4``.

    Each tells its values against `blueprint` with the changes before it, as far as these can be made.
    """
    found = []
    for change in scenario.changes:
        found.append(tuple(_Telling(blueprint, words).lines(change)))
        try:
            blueprint = apply_scenario(blueprint, replace(scenario, changes=(change,)))
        except EditRefused:
            continue  # what cannot be made is told all the same
    return found


@dataclass(frozen=True, slots=True)
class _Telling:
    """Tells changes of a blueprint in the language of `words`."""

    blueprint: Blueprint
    words: Words

    def lines(self, change: Change) -> Iterator[str]:
        """A line for each attribute that is set, or one for the whole change."""
        values = dict(change.values)
        match change.action:
            case "cut":
                yield self.words(say(QT_TRANSLATE_NOOP("changes", "{name}: left out"), name=self.name(change.ref)))
            case "pool":
                yield self._pool(change.ref, values)
            case "split":
                yield self._split(change.ref, values)
            case _:
                fields = [(field_of(change.ref.collection, attribute), value) for attribute, value in change.values]
                others = [(field, value) for field, value in fields if not self._holds(change.ref, field, value)]
                yield from (self._set(change.ref, field, value) for field, value in others or fields)

    def _pool(self, ref: Ref, values: dict[str, Any]) -> str:
        names = self.names("staff", values["pools"])
        into = values.get("name", "") or (self.name(ref) if ref.id in self.blueprint.staff else "")
        if not into:
            return self.words(say(QT_TRANSLATE_NOOP("changes", "{pools}: one pool together"), pools=names))
        return self.words(say(QT_TRANSLATE_NOOP("changes", "{pools}: one pool together, called {name}"), pools=names, name=into))

    def _split(self, ref: Ref, values: dict[str, Any]) -> str:
        text = _SPLIT["name" in values, values["count"] == 1]
        told = {"pool": self.name(ref), "count": values["count"], "steps": self.names("steps", values["steps"])}
        return self.words(say(text, **told, name=values.get("name", "")))

    def _set(self, ref: Ref, field: Field, value: Any) -> str:
        what = self.words(say(field.label))
        what = what[:1].lower() + what[1:]  # a label begins with a capital, but stands in a line here
        nothing = self.words(say(_NOTHING))
        after = self.value(field, value) or nothing
        element = self.blueprint.get(ref)
        if element is None:
            text = QT_TRANSLATE_NOOP("changes", "{name}: {what} {after}")
            return self.words(say(text, name=self.name(ref), what=what, after=after))
        before = self.value(field, _held(field, element)) or nothing
        text = QT_TRANSLATE_NOOP("changes", "{name}: {what} {before} → {after}")
        return self.words(say(text, name=self.name(ref), what=what, before=before, after=after))

    def _holds(self, ref: Ref, field: Field, value: Any) -> bool:
        element = self.blueprint.get(ref)
        return element is not None and _held(field, element) == value

    # -- names and values ---------------------------------------------------------------------------------------------

    def name(self, ref: Ref) -> str:
        """The name of an element, of a flow those of its ends; the id of what has none or is not there."""
        if ref.collection == "flows":
            return " → ".join(self.name(Ref("steps", end)) for end in flow_ends(ref))
        element = self.blueprint.get(ref)
        return " ".join(str(getattr(element, "name", "")).split()) or ref.id

    def names(self, collection: str, ids: tuple[str, ...]) -> str:
        """Several names in a row."""
        return ", ".join(self.name(Ref(collection, id)) for id in ids)

    def value(self, field: Field, value: Any) -> str:
        """`value` of `field` in words; nothing for what is empty."""
        if value is None or value in ((), ""):
            return self.words(say(QT_TRANSLATE_NOOP("changes", "as the band says"))) if field.type is FieldType.VISIBILITY else ""
        tell = self._tellers().get(field.type)
        return tell(field, value) if tell is not None else value_text(field, value, self.blueprint.currency)

    def _tellers(self) -> dict[FieldType, Callable[[Field, Any], str]]:
        return {
            FieldType.REFERENCE: lambda field, id: self.name(Ref(field.collection, id)),
            FieldType.REFERENCES: lambda field, ids: self.names(field.collection, ids),
            FieldType.CHOICE: lambda field, choice: self._word(PRIORITY_NAMES[choice]) if choice in PRIORITY_NAMES else choice,
            FieldType.BAND: lambda field, band: self._word(BAND_NAMES[band]),
            FieldType.KIND: lambda field, kind: self._word(KIND_NAMES[kind]),
            FieldType.FLAG: lambda field, value: self._word(_YES if value else _NO),
            FieldType.VISIBILITY: lambda field, value: self._word(_YES if value else _NO),
            FieldType.TIME: lambda field, time: time_words(time, self.words),
            FieldType.STAFF: lambda field, uses: ", ".join(self._use(use.people, use.pool) for use in uses),
            FieldType.RATE: lambda field, rate: self._rate(rate),
            FieldType.SHARE: lambda field, share: self._share(share),
            FieldType.PERIODS: lambda field, periods: "; ".join(map(self._period, periods)),
            FieldType.MOMENTS: lambda field, moments: "; ".join(f"{self._days(one.days)} {format_clock(one.at)}" for one in moments),
            FieldType.PATIENCE: lambda field, patience: self._patience(patience),
        }

    def _word(self, template: Template) -> str:
        return self.words(say(template))

    def _use(self, people: int, pool: str) -> str:
        name = self.name(Ref("staff", pool))
        return name if people == 1 else f"{people} {name}"

    def _rate(self, rate: Any) -> str:
        """A rate; of one that varies over the week, its mean."""
        if not isinstance(rate, tuple):
            return self.words(format_rate(rate))
        mean = cases_per_week(Demand("", "", profile=rate)) / WEEK
        text = QT_TRANSLATE_NOOP("changes", "{rate} on average over the week")
        return self.words(say(text, rate=Figure(f"{format_number(float(f'{mean * 3600:.3g}'))} / h")))

    def _share(self, share: Any) -> str:
        """A share; of a flow, those by demand where there are such."""
        if not isinstance(share, tuple):
            return self.words(format_share(share))
        return ", ".join(f"{self.name(Ref('demand', id))} {self.words(format_share(one))}" for id, one in share)

    def _period(self, period: Period) -> str:
        return f"{self._days(period.days)} {format_clock(period.start)}–{format_clock(period.end)}"

    def _days(self, days: tuple[int, ...]) -> str:
        """``Mon–Fri``; days that do not follow each other are named one by one."""
        names = [self._word(DAY_NAMES[day]) for day in days]
        row = len(names) > 2 and days[-1] - days[0] == len(days) - 1
        return f"{names[0]}–{names[-1]}" if row else ", ".join(names)

    def _patience(self, patience: Patience) -> str:
        text = QT_TRANSLATE_NOOP("changes", "{time}, then {step}")
        return self.words(say(text, time=time_words(patience.time, self.words), step=self.name(Ref("steps", patience.to))))


def time_words(time: Distribution, words: Words) -> str:
    """``5 min``, or ``Gamma (Mean 5 min, Standard deviation 2 min)``."""
    if time.kind == "fixed":
        return words(format_duration(time["value"]))
    kind = words(say(DISTRIBUTION_NAMES[time.kind]))
    if time.kind == EMPIRICAL:
        return f"{kind} ({time.source or len(time.parameters)})"
    pairs = zip(PARAMETERS[time.kind], time.parameters, strict=True)
    told = [(name, words(format_number(value) if name == "k" else format_duration(value))) for name, value in pairs]
    if len(told) == 1:
        return f"{kind} ({told[0][1]})"
    return f"{kind} ({', '.join(f'{words(say(PARAMETER_NAMES[name]))} {value}' for name, value in told)})"


def _held(field: Field, element: Any) -> Any:
    """The value that an element has; of a demand's rate the profile, and of a flow's share those by demand, where there is one."""
    if field.type is FieldType.RATE and isinstance(element, Demand):
        return element.profile or element.rate
    if field.type is FieldType.SHARE and isinstance(element, Flow) and element.shares:
        return element.shares
    return getattr(element, field.attribute)

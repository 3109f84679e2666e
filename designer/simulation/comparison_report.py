"""Scenarios beside the document as it is: as JSON for programs and as tables for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from designer.analysis.amounts import NONE
from designer.analysis.report import Row, Translate, plain_table, table
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Scenario
from designer.simulation.compare import JUDGED, Difference, judged
from designer.simulation.figures import Key
from designer.simulation.report import WHAT, Plain, give_or_take, main_keys, name_of, plain, signed, told_as
from designer.simulation.results import Results

COLLECTIONS = {"promise": "promises", "pool": "staff"}
COMPARISON_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Figure"),
    QT_TRANSLATE_NOOP("report", "Before"),
    QT_TRANSLATE_NOOP("report", "After"),
    QT_TRANSLATE_NOOP("report", "Change"),
    QT_TRANSLATE_NOOP("report", "Verdict (95 %)"),
)


@dataclass(frozen=True, slots=True)
class Side:
    """A scenario, the document with its changes, their results, and what the changes do to each figure."""

    scenario: Scenario
    blueprint: Blueprint
    results: Results
    differences: dict[Key, Difference]


def compared_keys(document: Blueprint, sides: Iterable[Side]) -> list[Key]:
    """The main figures of the document and of all sides that have been told of any side, in the order in which they are shown."""
    sides = tuple(sides)
    keys = dict.fromkeys(key for blueprint in (document, *(side.blueprint for side in sides)) for key in main_keys(blueprint))
    return [key for key in keys if any(key in side.differences for side in sides)]


def titles(sides: Sequence[Side]) -> list[str]:
    """What the scenarios are called: by name, and by id too where several have one name."""
    names = [side.scenario.name or side.scenario.id for side in sides]
    pairs = zip(names, sides, strict=True)
    return [name if names.count(name) == 1 else f"{name} ({side.scenario.id})" for name, side in pairs]


def differences_json(differences: dict[Key, Difference]) -> Plain:
    """What is different, by kind, id and figure: before, after, the interval of after minus before, and what to think of it."""
    found: dict[str, dict[str, dict[str, Plain]]] = {}
    for key, each in differences.items():
        parts: Plain = {"before": plain(each.before), "after": plain(each.after), "change": plain(each.change), "sure": each.sure}
        found.setdefault(key[0], {}).setdefault(key[1], {})[key[2]] = {**parts, "judged": judged(key, each)}
    return {**found}


def figure_name(document: Blueprint, sides: Iterable[Side], key: Key) -> str:
    """The name of the element that a figure is of, in the document or in the first side that has it; else its id. Nothing for the service."""
    if key[0] == "service":
        return ""
    collection = COLLECTIONS.get(key[0])
    known = (blueprint for blueprint in (document, *(side.blueprint for side in sides)))
    return name_of(next((one for one in known if collection is None or key[1] in one.table(collection)), document), key)


def comparison_text(document: Blueprint, side: Side, changes: Sequence[str], translate: Translate = str) -> str:
    """What a scenario changes (lines of text), and what that does to promises, waits, cost, hand-offs and staff."""
    return f"{headed(side.scenario, changes)}\n{table(COMPARISON_COLUMNS, comparison_rows(document, side, translate), translate)}"


def comparison_rows(document: Blueprint, side: Side, translate: Translate) -> list[Row]:
    """The main figures and how they differ, with the columns `COMPARISON_COLUMNS`."""
    rows: list[Row] = []
    for key in compared_keys(document, (side,)):
        each, told = side.differences[key], told_as(key)
        before, after = (NONE if one is None else told(one.mean) for one in (each.before, each.after))
        change = NONE if each.change is None else signed(each.change, told)
        rows.append((_figure(document, (side,), key, translate), before, after, change, translate(say(JUDGED[judged(key, each)]))))
    return rows


def headed(scenario: Scenario, changes: Sequence[str]) -> str:
    """The name of a scenario, and below it what it changes."""
    return "\n".join([scenario.name or scenario.id, *(f"  {change}" for change in changes)])


def side_by_side_text(document: Blueprint, sides: Sequence[Side], translate: Translate = str) -> str:
    """All scenarios in one table: each figure as it is, and in each scenario with the difference and what to think of that."""
    return plain_table(*side_by_side(document, sides, translate))


def side_by_side(document: Blueprint, sides: Sequence[Side], translate: Translate) -> tuple[list[str], list[Row]]:
    """The heads and the rows of that table."""
    columns = (say(QT_TRANSLATE_NOOP("report", "Figure")), say(QT_TRANSLATE_NOOP("report", "As it is")))
    heads = [*map(translate, columns), *titles(sides)]
    rows: list[Row] = []
    for key in compared_keys(document, sides):
        before = next((side.differences[key].before for side in sides if key in side.differences), None)
        now = NONE if before is None else translate(told_as(key)(before.mean))
        cells = (beside(key, side.differences.get(key), translate) for side in sides)
        rows.append((_figure(document, sides, key, translate), now, *cells))
    return heads, rows


def beside(key: Key, found: Difference | None, translate: Translate) -> str:
    """A figure of one scenario: ``94 %, better (+12 % ± 3 %)``."""
    if found is None or found.after is None:
        return NONE
    told, word = told_as(key), translate(say(JUDGED[judged(key, found)]))
    change = f" ({translate(give_or_take(found.change, told))})" if found.change is not None and found.change.mean else ""
    return f"{translate(told(found.after.mean))}, {word}{change}"


def _figure(document: Blueprint, sides: Iterable[Side], key: Key, translate: Translate) -> str:
    name, what = figure_name(document, sides, key), translate(say(WHAT[key[2]]))
    return f"{name}: {what}" if name else what[:1].upper() + what[1:]

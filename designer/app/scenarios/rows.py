"""What scenarios change, and what that brings, as lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.analysis.amounts import NONE
from designer.app.messages import named, text, translated
from designer.app.panels.amounts import said
from designer.app.panels.sections_model import Row, Section
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.model.blueprint import Blueprint
    from designer.simulation.compare import Difference
    from designer.simulation.comparison_report import Side
    from designer.simulation.figures import Key


def comparison_headers(sides: Sequence[Side]) -> tuple[str, ...]:
    """The heads of the table of a comparison: of one scenario with before and after, of several with a column for each."""
    from designer.simulation.comparison_report import titles

    figure = QCoreApplication.translate("scenarios", "Figure")
    if len(sides) > 1:
        return (figure, QCoreApplication.translate("scenarios", "As it is"), *titles(sides))
    return (
        figure,
        QCoreApplication.translate("scenarios", "Before"),
        QCoreApplication.translate("scenarios", "After"),
        QCoreApplication.translate("scenarios", "Difference (95 % interval)"),
        QCoreApplication.translate("scenarios", "Verdict (95 %)"),
    )


def comparison_section(document: Blueprint, sides: Sequence[Side]) -> Section:
    """The main figures of all sides; those of what only one of them has are there too."""
    from designer.simulation.comparison_report import compared_keys

    several = len(sides) > 1
    title = QCoreApplication.translate("scenarios", "Side by side, with 95 % intervals of the differences") if several else ""
    row = _beside if several else _row
    rows = tuple(row(document, sides, key) for key in compared_keys(document, sides))
    return Section(title or sides[0].scenario.name or sides[0].scenario.id, rows, "comparison")


def _row(document: Blueprint, sides: Sequence[Side], key: Key) -> Row:
    from designer.simulation.report import signed, told_as

    found, told = sides[0].differences[key], told_as(key)
    before, after = (NONE if one is None else said(told(one.mean)) for one in (found.before, found.after))
    change = NONE if found.change is None else said(signed(found.change, told))
    return Row((_name(document, sides, key), before, after, change, verdict_words(key, found)), _refs(key), value=key)


def _beside(document: Blueprint, sides: Sequence[Side], key: Key) -> Row:
    from designer.simulation.comparison_report import beside, titles
    from designer.simulation.report import signed, told_as

    told, each = told_as(key), [side.differences.get(key) for side in sides]
    before = next((found.before for found in each if found is not None), None)
    cells = (NONE if before is None else said(told(before.mean)), *(beside(key, found, text) for found in each))
    whole = [
        named(title, f"{said(signed(found.change, told))}, {verdict_words(key, found)}")
        for title, found in zip(titles(sides), each, strict=True)
        if found is not None and found.change is not None
    ]
    return Row((_name(document, sides, key), *cells), _refs(key), "\n".join(whole), value=key)


def _name(document: Blueprint, sides: Sequence[Side], key: Key) -> str:
    from designer.simulation.comparison_report import figure_name
    from designer.simulation.report import WHAT

    name, what = figure_name(document, sides, key), translated(WHAT[key[2]])
    return named(name, what) if name else what[:1].upper() + what[1:]


def _refs(key: Key) -> tuple[Ref, ...]:
    from designer.simulation.comparison_report import COLLECTIONS

    return (Ref(COLLECTIONS[key[0]], key[1]),) if key[0] in COLLECTIONS else ()


def verdict_words(key: Key, found: Difference) -> str:
    """Whether a figure is better or worse beyond doubt, in words."""
    from designer.simulation.compare import JUDGED, judged

    return translated(JUDGED[judged(key, found)])

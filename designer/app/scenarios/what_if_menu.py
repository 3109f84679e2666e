"""The menu *What if…* of a step, a lane, a staff pool or a demand: each row makes a scenario of one change, or adds it to the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from designer.app.messages import text, translated
from designer.editing.what_if import WHAT_IFS, partners, served, what_if, what_ifs
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, Scenario

if TYPE_CHECKING:
    from designer.app.scenarios.commands import ScenarioCommands

MOST = 12  # rows of one kind

Offer = tuple[str, Scenario]


def offers(blueprint: Blueprint, ref: Ref) -> list[Offer]:
    """What may be asked of an element, in words, each with the scenario that answers.

    Pools are shared with each that has the same hours, and of a pool each step may get people of its own.
    """
    found: list[Offer] = []
    for kind in what_ifs(blueprint, ref):
        if kind == "share":
            found += _shared(blueprint, ref)
        elif kind == "split" and ref.collection == "staff":
            found += [(made.name, made) for made in (what_if(blueprint, ref, kind, id, text) for id in served(blueprint, ref.id)[:MOST])]
        else:
            found.append((text(say(WHAT_IFS[kind])), what_if(blueprint, ref, kind, words=text)))
    return found


def _shared(blueprint: Blueprint, ref: Ref) -> list[Offer]:
    words = QT_TRANSLATE_NOOP("what-if", "{one} and {other} together")
    pools = (ref.id,) if ref.collection == "staff" else dict.fromkeys(use.pool for use in blueprint.steps[ref.id].staff)
    found = []
    for pool in pools:
        for other in partners(blueprint, pool)[:MOST]:
            one, two = blueprint.staff[pool], blueprint.staff[other]
            made = what_if(blueprint, Ref("staff", pool), "share", other, text)
            found.append((text(say(words, one=one.name or pool, other=two.name or other)), made))
    return found


def offers_of(blueprint: Blueprint, refs: Sequence[Ref]) -> list[Offer]:
    """The same of several elements; then each row says which one it is about."""
    found = [offer for ref in refs if blueprint.get(ref) is not None for offer in offers(blueprint, ref)]
    return found if len(refs) == 1 else [(made.name, made) for _, made in found]


def fill_what_ifs(menu: QMenu, scenarios: ScenarioCommands, blueprint: Blueprint, refs: Sequence[Ref]) -> bool:
    """Put into `menu` what may be tried with `refs`: in a new scenario, or besides what the chosen one changes. Whether there is anything."""
    for words, made in offers_of(blueprint, refs):
        _add(menu, words, partial(scenarios.add, made))
    into = scenarios.chosen
    if into:
        besides = offers_of(scenarios.ground(into), refs)
        name = blueprint.scenarios[into].name or into
        words = translated(QT_TRANSLATE_NOOP("map menu", "In scenario {name}")).format(name=name[:40])
        menu.addSeparator()
        below = menu.addMenu(words.replace("&", "&&"))
        for row, made in besides:
            _add(below, row, partial(scenarios.add, made, into))
        below.setEnabled(bool(besides))
    return not menu.isEmpty()


def _add(menu: QMenu, words: str, act: Callable[[], object]) -> None:
    menu.addAction(words.replace("&", "&&")).triggered.connect(lambda: act())

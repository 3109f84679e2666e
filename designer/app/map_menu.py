"""The menu of the map: what can be done with the step, flow, lane or stage under the pointer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer.app import menus
from designer.app.messages import translated
from designer.app.panels.names import step_name
from designer.app.panels.words import KIND_NAMES, word
from designer.canvas.requests import add_next
from designer.editing.edits import connect, reorder, reverse, set_attribute, set_visibility
from designer.editing.rules import may_change_kind, may_connect, may_leave
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Lane, Ref, StepKind, flow_ends

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow

INSERT = menus.Submenu(QT_TRANSLATE_NOOP("map menu", "Insert a step"), menus.STEP_KINDS)
NEAREST = 12  # steps that a flow can be led to from the menu
REVERSE = QT_TRANSLATE_NOOP("map menu", "Reverse the flow")
SEEN = (
    (None, QT_TRANSLATE_NOOP("map menu", "As its band says")),
    (True, QT_TRANSLATE_NOOP("map menu", "Seen by the customer")),
    (False, QT_TRANSLATE_NOOP("map menu", "Hidden from the customer")),
)
BESIDE = {
    "lanes": (QT_TRANSLATE_NOOP("map menu", "Add a lane above"), QT_TRANSLATE_NOOP("map menu", "Add a lane below")),
    "stages": (QT_TRANSLATE_NOOP("map menu", "Add a stage before"), QT_TRANSLATE_NOOP("map menu", "Add a stage behind")),
}
SHIFTS = {
    "lanes": (QT_TRANSLATE_NOOP("map menu", "Move up"), QT_TRANSLATE_NOOP("map menu", "Move down")),
    "stages": (QT_TRANSLATE_NOOP("map menu", "Move left"), QT_TRANSLATE_NOOP("map menu", "Move right")),
}


def fill_map_menu(menu: QMenu, window: MainWindow, refs: Sequence[Ref], fillers: Mapping[str, menus.Filler]) -> None:
    """Put into `menu` what can be done with `refs`, all selected; with none, what can be done on the empty map."""
    kinds = {ref.collection for ref in refs}
    rows: tuple[str | menus.Submenu, ...] = menus.ON_SELECTION if refs else menus.ON_EMPTY_MAP
    if kinds == {"steps"}:
        _for_steps(menu, window, refs)
    elif kinds == {"flows"} and len(refs) == 1:
        rows = menus.ON_FLOW
        _for_flow(menu, window, refs[0])
    elif len(refs) == 1 and refs[0].collection in BESIDE:
        rows = menus.ON_PLACE
        _for_place(menu, window, refs[0])
    if menu.actions():
        menu.addSeparator()
    menus.fill(menu, rows, window.actions_by_id, fillers)


def _add(menu: QMenu, words: str, act: Callable[[], object], enabled: bool = True, checked: bool | None = None) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.setEnabled(enabled)
    if checked is not None:
        action.setCheckable(True)
        action.setChecked(checked)
    action.triggered.connect(lambda: act())
    return action


# -- steps ----------------------------------------------------------------------------------------------------------------


def _for_steps(menu: QMenu, window: MainWindow, refs: Sequence[Ref]) -> None:
    blueprint, perform = window.session.blueprint, window.session.perform
    ids = [ref.id for ref in refs]
    if len(ids) == 1:
        _add_around(menu, window, ids[0])
    elif len(ids) == 2:
        words = translated(QT_TRANSLATE_NOOP("map menu", "Connect the two steps"))
        _add(menu, words, partial(perform, connect(ids[0], ids[1])), may_connect(blueprint, ids[0], ids[1]) is None)
    steps = [blueprint.steps[id] for id in ids]
    seen = menu.addMenu(translated(QT_TRANSLATE_NOOP("map menu", "What the customer sees")))
    for visible, words in SEEN:
        checked = all(step.visible is visible for step in steps)
        _add(seen, translated(words), partial(perform, set_visibility(ids, visible)), checked=checked)
    kinds = menu.addMenu(translated(QT_TRANSLATE_NOOP("map menu", "Kind of step")))
    for kind in StepKind:
        allowed = all(may_change_kind(blueprint, step, kind) is None for step in steps)
        checked = all(step.kind is kind for step in steps)
        _add(kinds, word(KIND_NAMES[kind]), partial(perform, set_attribute(refs, "kind", kind)), allowed, checked)
    if len(ids) == 1:
        _add_what_ifs(menu, window, refs[0])


def _add_what_ifs(menu: QMenu, window: MainWindow, ref: Ref) -> None:
    """What may be tried with a step or lane."""
    from designer.app.scenarios.what_if_menu import fill_what_ifs

    rows = menu.addMenu(translated(QT_TRANSLATE_NOOP("map menu", "What if…")))
    rows.setEnabled(fill_what_ifs(rows, window.docks.scenarios, window.session.blueprint, (ref,)))


def _add_around(menu: QMenu, window: MainWindow, id: str) -> None:
    blueprint = window.session.blueprint
    words = translated(QT_TRANSLATE_NOOP("map menu", "Add the next step"))
    add = _add(menu, words, lambda: add_next(window.page.view, id), may_leave(blueprint.steps[id]) is None)
    add.setShortcut("Tab")
    add.setShortcutVisibleInContextMenu(True)
    menus.fill(menu, (INSERT,), window.actions_by_id, {})
    targets = menu.addMenu(translated(QT_TRANSLATE_NOOP("map menu", "Connect to")))
    for target in _nearest(window, id):
        name = " ".join(blueprint.steps[target].name.split())
        _add(targets, name[:60] or target, partial(window.session.perform, connect(id, target)))
    targets.setEnabled(not targets.isEmpty())


def _nearest(window: MainWindow, id: str) -> list[str]:
    """The steps that a flow may be led to from the step `id`, those first whose middle is the nearest."""
    blueprint, boxes = window.session.blueprint, window.page.scene.map.boxes
    here = boxes[id].center
    distances = {other: abs(boxes[other].center.x - here.x) + abs(boxes[other].center.y - here.y) for other in blueprint.steps}
    near: list[str] = []
    for other in sorted(distances, key=distances.__getitem__):
        if len(near) == NEAREST:
            break
        if may_connect(blueprint, id, other) is None:
            near.append(other)
    return near


# -- flows ----------------------------------------------------------------------------------------------------------------


def _for_flow(menu: QMenu, window: MainWindow, ref: Ref) -> None:
    menus.fill(menu, (INSERT,), window.actions_by_id, {})
    words = translated(QT_TRANSLATE_NOOP("map menu", "Share and condition…"))
    _add(menu, words, partial(window.docks.raise_panel, "properties"))
    source, target = flow_ends(ref)
    flow = window.session.blueprint.flow(source, target)
    if flow is None:
        return
    _add(menu, translated(REVERSE), partial(_reverse, window, flow, source), may_connect(window.session.blueprint, target, source) is None)


def _reverse(window: MainWindow, flow: Flow, source: str) -> None:
    """Lead `flow` the other way; that a share went, which no picture shows any more, is told."""
    session = window.session
    if not session.perform(reverse(source, flow.target)):
        return
    back = session.blueprint.flow(flow.target, source)
    if back is not None and (back.share, back.shares) != (flow.share, flow.shares):
        words = QT_TRANSLATE_NOOP("map menu", "The flow has no share any more: out of '{name}' it would mean nothing")
        session.status.emit(say(words, name=step_name(session.blueprint, flow.target)))


# -- lanes and stages -----------------------------------------------------------------------------------------------------


def _for_place(menu: QMenu, window: MainWindow, ref: Ref) -> None:
    before, behind = neighbours(window.session.blueprint, ref)
    for words, index in zip(SHIFTS[ref.collection], (before, behind), strict=True):
        act = partial(window.session.perform, reorder(ref, index or 0))
        _add(menu, translated(words), act, index is not None)
    menu.addSeparator()
    for words, offset in zip(BESIDE[ref.collection], (0, 1), strict=True):
        _add(menu, translated(words), partial(window.edit.insert_beside, ref, offset))
    if ref.collection == "lanes":
        menu.addSeparator()
        _add_what_ifs(menu, window, ref)


def neighbours(blueprint: Blueprint, ref: Ref) -> tuple[int | None, int | None]:
    """The places in the document of the lanes (of the same band) or stages before and behind one; None at the edge."""
    table = blueprint.table(ref.collection)
    element = table[ref.id]
    ids = list(table)
    beside = [id for id in ids if not isinstance(element, Lane) or table[id].band is element.band]
    at = beside.index(ref.id)
    before = ids.index(beside[at - 1]) if at else None
    behind = ids.index(beside[at + 1]) if at + 1 < len(beside) else None
    return before, behind

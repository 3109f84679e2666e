"""What a move meant, in one sentence for the status bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from designer.editing.rules import title
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Step


def moved_note(before: Blueprint, after: Blueprint, ids: Iterable[str]) -> Message | None:
    """What changed for the customer and for the work when the steps `ids` changed lane or stage; None if they changed neither."""
    pairs = [(before.steps[id], after.steps[id]) for id in ids if id in before.steps and id in after.steps]
    moved = [(old, new) for old, new in pairs if (old.lane, old.stage) != (new.lane, new.stage)]
    if not moved:
        return None
    return _one(before, after, *moved[0]) if len(moved) == 1 else _several(before, after, moved)


def _one(before: Blueprint, after: Blueprint, old: Step, new: Step) -> Message:
    if old.lane == new.lane:
        return say(QT_TRANSLATE_NOOP("edits", "{name} moved to the stage {stage}"), name=title(new), stage=title(after.stages[new.stage]))
    return say(
        _SENTENCES[_meaning(before, after, old, new)], name=title(new), lane=title(after.lanes[new.lane]), work=_WORK[after.band(new)]
    )


def _meaning(before: Blueprint, after: Blueprint, old: Step, new: Step) -> str:
    was, now = before.is_visible(old), after.is_visible(new)
    if was != now:
        return "shown" if now else "hidden"
    if before.band(old) is after.band(new):
        return "same band"
    if new.visible is not None and after.band(new).visible != now:
        return "still shown by hand" if now else "still hidden by hand"
    return "other band"


_WORK: dict[Band, Template] = {
    Band.EVIDENCE: QT_TRANSLATE_NOOP("edits", "physical evidence"),
    Band.CUSTOMER: QT_TRANSLATE_NOOP("edits", "customer work"),
    Band.FRONT_OFFICE: QT_TRANSLATE_NOOP("edits", "front office work"),
    Band.BACK_OFFICE: QT_TRANSLATE_NOOP("edits", "back office work"),
    Band.SUPPORT: QT_TRANSLATE_NOOP("edits", "support work"),
}
_SENTENCES: dict[str, Template] = {
    "hidden": QT_TRANSLATE_NOOP("edits", "{name} moved to {lane}: the customer no longer sees it"),
    "shown": QT_TRANSLATE_NOOP("edits", "{name} moved to {lane}: the customer sees it now"),
    "same band": QT_TRANSLATE_NOOP("edits", "{name} moved to {lane}"),
    "other band": QT_TRANSLATE_NOOP("edits", "{name} moved to {lane}: it is {work} now"),
    "still shown by hand": QT_TRANSLATE_NOOP("edits", "{name} moved to {lane}: {work} now, and the customer still sees it, as set by hand"),
    "still hidden by hand": QT_TRANSLATE_NOOP(
        "edits", "{name} moved to {lane}: {work} now, and still hidden from the customer, as set by hand"
    ),
}


def _several(before: Blueprint, after: Blueprint, moved: list[tuple[Step, Step]]) -> Message:
    lanes = {new.lane for _, new in moved}
    seen = Counter((before.is_visible(old), after.is_visible(new)) for old, new in moved)
    hidden, shown = seen[True, False], seen[False, True]
    lane = title(after.lanes[lanes.pop()]) if len(lanes) == 1 and any(old.lane != new.lane for old, new in moved) else ""
    if not hidden and not shown:
        template = (
            QT_TRANSLATE_NOOP("edits", "{count} steps moved to {lane}") if lane else QT_TRANSLATE_NOOP("edits", "{count} steps moved")
        )
    elif lane:
        template = QT_TRANSLATE_NOOP(
            "edits", "{count} steps moved to {lane}: the customer no longer sees {hidden} of them, and newly sees {shown}"
        )
    else:
        template = QT_TRANSLATE_NOOP("edits", "{count} steps moved: the customer no longer sees {hidden} of them, and newly sees {shown}")
    return say(template, count=len(moved), lane=lane, hidden=hidden, shown=shown)

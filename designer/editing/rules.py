"""Rules: may this edit happen? Each answers None (it may) or a message that says why not and what to do instead.

They are asked while the pointer hovers, so each costs microseconds; they never judge whether the process is good.
"""

from __future__ import annotations

from collections.abc import Iterable

from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import COLLECTIONS, ID, Blueprint, Table
from designer.model.elements import Flow, Note, Ref, Step, StepKind, flow_ends
from designer.model.fields import COLLECTION_NAMES, FIELDS
from designer.model.quantities import QuantityError
from designer.model.scalars import check_text


def title(element: object) -> str:
    """What a message calls an element: its name, else its id."""
    if isinstance(element, Note):
        return element.text.partition("\n")[0][:40] or element.id
    return getattr(element, "name", "") or getattr(element, "id", "") or getattr(element, "target", "")


def must_exist(blueprint: Blueprint, collection: str, id: str) -> Message | None:
    """Whether `collection` has the element `id`."""
    if collection == "flows":
        source, target = flow_ends(Ref(collection, id))
        return flow_must_exist(blueprint, source, target)
    if id in blueprint.table(collection):
        return None
    return say(
        QT_TRANSLATE_NOOP("edits", "{kind} '{id}' is not in the document (any more). Choose one that is."),
        kind=COLLECTION_NAMES[collection],
        id=id,
    )


def flow_must_exist(blueprint: Blueprint, source: str, target: str) -> Message | None:
    """Whether a flow leads from `source` to `target`."""
    if blueprint.flow(source, target) is not None:
        return None
    return say(
        QT_TRANSLATE_NOOP("edits", "No flow leads from '{source}' to '{target}' (any more). Choose one that is on the map."),
        source=source,
        target=target,
    )


def may_connect(blueprint: Blueprint, source: str, target: str) -> Message | None:
    """Whether a flow may be drawn from one step to another."""
    start, end = blueprint.steps.get(source), blueprint.steps.get(target)
    if start is None or end is None:
        return must_exist(blueprint, "steps", source if start is None else target)
    if source == target:
        return say(
            QT_TRANSLATE_NOOP("edits", "A flow cannot lead back to its own step '{name}'. Draw rework through the step that is repeated."),
            name=title(start),
        )
    if any(flow.target == target for flow in start.next):
        return say(
            QT_TRANSLATE_NOOP("edits", "'{source}' already leads to '{target}'. Change the flow that is there."),
            source=title(start),
            target=title(end),
        )
    return may_leave(start) or may_enter(end)


def may_leave(step: Step) -> Message | None:
    """Whether flows may leave a step of its kind."""
    if step.kind is StepKind.END:
        return say(
            QT_TRANSLATE_NOOP("edits", "Nothing follows the end '{name}'. Make it another kind of step first, or start from another step."),
            name=title(step),
        )
    return _not_evidence(step)


def may_enter(step: Step) -> Message | None:
    """Whether flows may lead into a step of its kind."""
    if step.kind is StepKind.START:
        return say(
            QT_TRANSLATE_NOOP("edits", "Nothing comes before the start '{name}'. Make it another kind of step first, or lead elsewhere."),
            name=title(step),
        )
    return _not_evidence(step)


def _not_evidence(step: Step) -> Message | None:
    if step.kind is not StepKind.EVIDENCE:
        return None
    return say(
        QT_TRANSLATE_NOOP("edits", "'{name}' is evidence: a thing has no flows. Name it as evidence of the steps where it is met."),
        name=title(step),
    )


_KINDS: dict[StepKind, Template] = {  # those that a rule may name
    StepKind.START: QT_TRANSLATE_NOOP("edits", "start"),
    StepKind.END: QT_TRANSLATE_NOOP("edits", "end"),
    StepKind.EVIDENCE: QT_TRANSLATE_NOOP("edits", "evidence"),
}


def may_insert(blueprint: Blueprint, kind: StepKind, source: str, target: str) -> Message | None:
    """Whether a step of `kind` may stand on the flow from `source` to `target`."""
    problem = flow_must_exist(blueprint, source, target)
    if problem is not None:
        return problem
    if kind in (StepKind.START, StepKind.END, StepKind.EVIDENCE):
        return say(
            QT_TRANSLATE_NOOP("edits", "A step of the kind {kind} cannot stand between two others. Drop it beside the flow."),
            kind=_KINDS.get(kind, kind.value),
        )
    return None


def may_delete(blueprint: Blueprint, refs: Iterable[Ref]) -> Message | None:
    """Whether `refs` may be deleted together; what is no longer there is passed over."""
    refs = tuple(refs)
    places = [ref for ref in refs if ref.collection in ("lanes", "stages")]
    if not places:
        return None
    gone = {ref.id for ref in refs if ref.collection in ("steps", "notes")}
    for collection in ("lanes", "stages"):
        ids = {ref.id for ref in places if ref.collection == collection and ref.id in blueprint.table(collection)}
        if ids:
            problem = _places_may_go(blueprint, collection, ids, gone)
            if problem is not None:
                return problem
    return None


def _places_may_go(blueprint: Blueprint, collection: str, ids: set[str], gone: set[str]) -> Message | None:
    holds = _held(blueprint.steps, collection, ids, gone)
    notes = _held(blueprint.notes, collection, ids, gone)
    table = blueprint.table(collection)
    if holds or notes:
        return say(_HOLDS[collection], name=", ".join(title(table[id]) for id in table if id in ids), steps=holds, notes=notes)
    return say(_LAST[collection]) if len(ids) == len(table) else None


def _held(table: Table[Step] | Table[Note], collection: str, ids: set[str], gone: set[str]) -> int:
    elements: Iterable[Step | Note] = table.values()
    if collection == "lanes":
        return sum(element.lane in ids and element.id not in gone for element in elements)
    return sum(element.stage in ids and element.id not in gone for element in elements)


_HOLDS = {
    "lanes": QT_TRANSLATE_NOOP("edits", "The lane '{name}' holds {steps} step(s) and {notes} note(s). Move or delete them first."),
    "stages": QT_TRANSLATE_NOOP("edits", "The stage '{name}' holds {steps} step(s) and {notes} note(s). Move or delete them first."),
}
_LAST = {
    "lanes": QT_TRANSLATE_NOOP("edits", "A blueprint needs a lane to draw in. Add another lane before this one goes."),
    "stages": QT_TRANSLATE_NOOP("edits", "A blueprint needs a stage to draw in. Add another stage before this one goes."),
}


def may_move(blueprint: Blueprint, ids: Iterable[str], lane: str, stage: str) -> Message | None:
    """Whether steps and notes may stand in the cell of `lane` and `stage`."""
    for id in ids:
        if id not in blueprint.steps and id not in blueprint.notes:
            return must_exist(blueprint, "steps", id)
    return must_exist(blueprint, "lanes", lane) or must_exist(blueprint, "stages", stage)


def may_rename(blueprint: Blueprint, ref: Ref, name: str) -> Message | None:
    """Whether an element may be called `name` (for a note: whether it may say it)."""
    problem = must_exist(blueprint, ref.collection, ref.id)
    if problem is not None:
        return problem
    field = next((field for field in FIELDS.get(ref.collection, ()) if field.attribute in ("name", "text")), None)
    if field is None:
        return say(QT_TRANSLATE_NOOP("edits", "This has no name to change. Select a step, a lane, a stage or another element with a name."))
    if field.required and not name.strip():
        return say(QT_TRANSLATE_NOOP("edits", "A name is needed here. Type at least one character."))
    return text_problem(name, lines=field.attribute == "text")


def text_problem(text: str, lines: bool = False) -> Message | None:
    """Whether `text` may stand in a document."""
    try:
        check_text(text, lines)
    except QuantityError as error:
        return error.message
    return None


def may_change_kind(blueprint: Blueprint, step: Step, kind: StepKind) -> Message | None:
    """Whether `step` may become `kind`, with the flows that it has."""
    entered = kind in (StepKind.START, StepKind.EVIDENCE) and (
        any(flow.target == step.id for _, flow in blueprint.flows())
        or any(other.patience is not None and other.patience.to == step.id for other in blueprint.steps.values())
    )
    left = kind in (StepKind.END, StepKind.EVIDENCE) and bool(step.next)
    if entered:
        return say(
            QT_TRANSLATE_NOOP(
                "edits", "Flows lead into '{name}', which the kind {kind} cannot have. Delete these flows or lead them elsewhere first."
            ),
            name=title(step),
            kind=_KINDS.get(kind, kind.value),
        )
    if left:
        return say(
            QT_TRANSLATE_NOOP(
                "edits", "Flows leave '{name}', which the kind {kind} cannot have. Delete these flows or lead them elsewhere first."
            ),
            name=title(step),
            kind=_KINDS.get(kind, kind.value),
        )
    return None


def id_problem(id: object) -> Message | None:
    """Whether `id` has the form of an id."""
    if isinstance(id, str) and ID.fullmatch(id):
        return None
    return say(
        QT_TRANSLATE_NOOP("edits", "'{id}' cannot be an id. Begin with a letter from a to z; then letters, digits and hyphens."), id=str(id)
    )


def may_take_id(blueprint: Blueprint, collection: str, id: str) -> Message | None:
    """Whether a new element of `collection` may have this id; steps and notes share one namespace."""
    problem = id_problem(id)
    if problem is not None:
        return problem
    tables = ("steps", "notes") if collection in ("steps", "notes") else (collection,)
    if any(id in blueprint.table(name) for name in tables):
        return say(QT_TRANSLATE_NOOP("edits", "The id '{id}' is taken. Choose another one."), id=id)
    return None


def must_be_collection(collection: str) -> Message | None:
    """Whether `collection` is one of the document's collections."""
    if collection in COLLECTIONS:
        return None
    return say(
        QT_TRANSLATE_NOOP("edits", "A document has no '{collection}'. Choose one of {known}."),
        collection=collection,
        known=", ".join(COLLECTIONS),
    )


def flows_problem(blueprint: Blueprint, source: str, flows: Iterable[Flow]) -> Message | None:
    """Whether `flows` may be the ways out of the step `source`."""
    bare = blueprint.steps[source]
    seen: set[str] = set()
    for flow in flows:
        if flow.target in seen:
            return say(QT_TRANSLATE_NOOP("edits", "Two flows lead to '{target}'. Keep one of them."), target=flow.target)
        seen.add(flow.target)
        kept = any(old.target == flow.target for old in bare.next)
        problem = (None if kept else may_connect(blueprint, source, flow.target)) or flow_problem(blueprint, flow)
        if problem is not None:
            return problem
    return None


def flow_problem(blueprint: Blueprint, flow: Flow) -> Message | None:
    """Whether a flow may say what it says of itself: its condition, and its share or shares."""
    problem = share_problem(flow.share) or text_problem(flow.when)
    if problem is not None or not flow.shares:
        return problem
    if flow.share is not None or len(dict(flow.shares)) < len(flow.shares):
        return say(QT_TRANSLATE_NOOP("edits", "A flow has one share, or one for each demand. Keep one of them."))
    return next(
        (bad for id, share in flow.shares if (bad := must_exist(blueprint, "demand", id) or _needed_share(share)) is not None), None
    )


def _needed_share(share: float | None) -> Message | None:
    return share_problem(-1.0 if share is None else share)


def share_problem(share: float | None) -> Message | None:
    """Whether `share` is a share: 0..1, or None for not said."""
    if share is None or (isinstance(share, int | float) and 0 <= share <= 1):
        return None
    return say(QT_TRANSLATE_NOOP("edits", "A share lies between 0 % and 100 %. Write for example 80 %."))

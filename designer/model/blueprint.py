"""`Blueprint`: the document as one immutable value, with its look-ups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NoReturn, Protocol, Self, TypeVar

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.elements import (
    BANDS,
    Band,
    Demand,
    Element,
    Extra,
    Flow,
    Lane,
    Line,
    Note,
    Position,
    Promise,
    Ref,
    Scenario,
    Schedule,
    StaffPool,
    Stage,
    Step,
    StepKind,
    Suppression,
    WalkThrough,
    flow_ends,
)
from designer.model.printing import AS_USUAL, PrintSettings

FORMAT = "service-blueprint/1"


class Identified(Protocol):
    """Anything that has an id."""

    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Identified)
K = TypeVar("K")
V = TypeVar("V")


class Frozen(dict[K, V]):
    """A dict that cannot change: reading costs what a dict's reading costs, and a snapshot may be shared between threads."""

    __slots__ = ()

    def _refuse(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise TypeError(f"{type(self).__name__} cannot change")

    __setitem__ = __delitem__ = _refuse
    clear = pop = popitem = setdefault = update = __ior__ = _refuse

    def __reduce__(self) -> tuple[object, tuple[dict[K, V]]]:
        return type(self), (dict(self),)

    def with_(self, key: K, value: V) -> Self:
        """The same with `value` at `key`."""
        copy = type(self)(self)
        dict.__setitem__(copy, key, value)  # one copy: it is nobody else's yet
        return copy

    def without(self, keys: Iterable[K]) -> Self:
        """The same but for `keys` (unknown ones are passed over)."""
        copy = type(self)(self)
        for key in keys:
            dict.pop(copy, key, None)
        return copy


class Table(Frozen[str, T]):
    """Elements by id, in the document's order, which is part of what it means: stages in another order are another journey."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        same = dict.__eq__(self, other)
        return same and list(self) == list(other) if isinstance(other, Table) else same

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def of(cls, elements: Iterable[T]) -> Table[T]:
        """The table of `elements` in their order."""
        return cls({element.id: element for element in elements})

    def put(self, element: T, index: int | None = None) -> Table[T]:
        """With `element`: in its old place if its id is known and no `index` is given, else at `index` or the end."""
        if index is None:
            return self.with_(element.id, element)
        others = [other for other in self.values() if other.id != element.id]
        others.insert(index, element)
        return type(self).of(others)

    def put_all(self, elements: Iterable[T]) -> Table[T]:
        """With `elements`, known ones in their old places."""
        copy = type(self)(self)
        dict.update(copy, {element.id: element for element in elements})
        return copy


DEFAULT_LINES: Table[Line] = Table.of(
    (
        Line("interaction", QT_TRANSLATE_NOOP("lines", "Line of interaction"), Band.CUSTOMER),
        Line("visibility", QT_TRANSLATE_NOOP("lines", "Line of visibility"), Band.FRONT_OFFICE),
        Line("internal-interaction", QT_TRANSLATE_NOOP("lines", "Line of internal interaction"), Band.BACK_OFFICE),
    )
)

COLLECTIONS = ("stages", "lanes", "lines", "staff", "schedules", "demand", "steps", "notes", "promises", "scenarios", "walk_throughs")


def key_of(collection: str) -> str:
    """The key of one of `COLLECTIONS` in a document: ``walk-throughs``."""
    return collection.replace("_", "-")


@dataclass(frozen=True)
class Blueprint:
    """A service process as one value; two equal values are the same document in meaning and in geometry.

    `lines` are the three of the literature unless the document says otherwise. `print` is how it is printed. `layout` holds the positions
    of the steps and notes that were placed by hand; the map finds the others a place.
    """

    name: str = ""
    description: str = ""
    currency: str = "EUR"
    stages: Table[Stage] = field(default_factory=Table)
    lanes: Table[Lane] = field(default_factory=Table)
    lines: Table[Line] = field(default_factory=lambda: DEFAULT_LINES)
    staff: Table[StaffPool] = field(default_factory=Table)
    schedules: Table[Schedule] = field(default_factory=Table)
    demand: Table[Demand] = field(default_factory=Table)
    steps: Table[Step] = field(default_factory=Table)
    notes: Table[Note] = field(default_factory=Table)
    promises: Table[Promise] = field(default_factory=Table)
    scenarios: Table[Scenario] = field(default_factory=Table)
    walk_throughs: Table[WalkThrough] = field(default_factory=Table)
    suppress: tuple[Suppression, ...] = ()
    print: PrintSettings = AS_USUAL
    layout: Frozen[str, Position] = field(default_factory=Frozen)
    extra: Extra = ()

    # -- look-ups -----------------------------------------------------------------------------------------------------

    def table(self, collection: str) -> Table[Any]:
        """The table of one of `COLLECTIONS`."""
        return getattr(self, collection)  # type: ignore[no-any-return]

    def get(self, ref: Ref) -> Element | Flow | None:
        """The element that `ref` names, or None."""
        if ref.collection == "flows":
            return self.flow(*flow_ends(ref))
        element: Element | None = self.table(ref.collection).get(ref.id)
        return element

    def flow(self, source: str, target: str) -> Flow | None:
        """The flow from `source` to `target`, or None."""
        step = self.steps.get(source)
        return next((flow for flow in step.next if flow.target == target), None) if step else None

    def flows(self) -> Iterator[tuple[Step, Flow]]:
        """Each flow with the step it leaves, in the document's order."""
        for step in self.steps.values():
            for flow in step.next:
                yield step, flow

    @cached_property
    def incoming(self) -> dict[str, tuple[str, ...]]:
        """For each step the ids of the steps that flow into it."""
        sources: dict[str, list[str]] = {id: [] for id in self.steps}
        for step, flow in self.flows():
            if flow.target in sources:
                sources[flow.target].append(step.id)
        return {id: tuple(ids) for id, ids in sources.items()}

    @cached_property
    def rows(self) -> tuple[Lane, ...]:
        """The lanes as the map shows them from top to bottom: by band, and in the document's order inside a band."""
        return tuple(sorted(self.lanes.values(), key=lambda lane: BANDS.index(lane.band)))

    @cached_property
    def columns(self) -> tuple[Stage, ...]:
        """The stages from left to right."""
        return tuple(self.stages.values())

    def linked(self, step: Step) -> Step | None:
        """The step of this document at which the process goes on that `step` links to; None where it is no link, or names a file."""
        target = self.steps.get(step.link) if step.link and step.kind is StepKind.LINK else None
        return None if target is None or target is step or target.kind is StepKind.EVIDENCE else target

    def band(self, step: Step | Note) -> Band:
        """The band that a step's lane lies in."""
        return self.lanes[step.lane].band

    def is_visible(self, step: Step) -> bool:
        """Whether the customer sees `step`: as set by hand, else by its band."""
        return self.band(step).visible if step.visible is None else step.visible

    # -- changed copies -----------------------------------------------------------------------------------------------

    def with_(self, **changes: Any) -> Blueprint:
        """A copy with some attributes replaced."""
        return replace(self, **changes)

    def put(self, collection: str, element: Any, index: int | None = None) -> Blueprint:
        """A copy in which `element` stands in `collection`."""
        return replace(self, **{collection: self.table(collection).put(element, index)})  # type: ignore[arg-type]


_NOT_ID = re.compile(r"[^a-z0-9]+")
ID = re.compile(r"[a-z][a-z0-9-]*")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "œ": "oe", "ł": "l", "Ł": "L", "đ": "d", "ı": "i"}
)  # no NFKD


def new_id(name: str, taken: Iterable[str], fallback: str = "item") -> str:
    """A stable id made from `name` that is not among `taken`: ``check-the-guest-in``, then ``check-the-guest-in-2``."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore").decode().lower()
    base = _NOT_ID.sub("-", plain).strip("-")[:40].strip("-")
    if not ID.fullmatch(base):
        base = f"{fallback}-{base}" if base else fallback
    used = set(taken)
    if base not in used:
        return base
    number = 2
    while f"{base}-{number}" in used:
        number += 1
    return f"{base}-{number}"

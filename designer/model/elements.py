"""The elements of a blueprint, all frozen values.

Durations are seconds, rates per second, shares 0..1, money in the document's currency. An element names another one by
its id only. What an element may hold is told once more, for readers, writers and forms, in `designer.model.fields`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from designer.model.distributions import Distribution

MOST_TOGETHER = 10_000
"""Cases that a batch may hold at the most."""
MOST_PEOPLE = 999_999
"""People in a staff pool, or that a step takes of one, at the most."""
FARTHEST = 1_000_000.0
"""How far from its cell a position may lie, in map units."""
Extra = tuple[tuple[str, object], ...]
"""Keys beginning with ``x-`` and their plain values (mappings as tuples of pairs): kept, never looked into."""


class Band(Enum):
    """The rows of a blueprint from what the customer touches down to what supports it (Shostack 1984; Bitner et al. 2008)."""

    EVIDENCE = "evidence"
    CUSTOMER = "customer"
    FRONT_OFFICE = "front office"
    BACK_OFFICE = "back office"
    SUPPORT = "support"

    @property
    def visible(self) -> bool:
        """Whether the customer sees, as a rule, what happens in this band."""
        return self in _VISIBLE


BANDS = tuple(Band)
_VISIBLE = (Band.EVIDENCE, Band.CUSTOMER, Band.FRONT_OFFICE)


class StepKind(Enum):
    """What a step is; ``activity`` where the document does not say."""

    ACTIVITY = "activity"
    START = "start"
    END = "end"
    DECISION = "decision"
    FORK = "fork"
    JOIN = "join"
    WAIT = "wait"
    EVIDENCE = "evidence"
    LINK = "link"

    __hash__ = object.__hash__  # there is one object of each: much is looked up by it, and the hash of an enumeration is slow


LIFECYCLE = ("acquire", "serve", "grow", "retain")
PRIORITIES = ("high", "normal", "low")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Ref(NamedTuple):
    """Names one element: its collection (``steps``, ``lanes``, ``staff``, ..., ``flows``) and its id.

    A flow's id is ``source->target``; two steps are joined by one flow at the most.
    """

    collection: str
    id: str


def flow_ref(source: str, target: str) -> Ref:
    """The reference of the flow from `source` to `target`."""
    return Ref("flows", f"{source}->{target}")


def flow_ends(ref: Ref) -> tuple[str, str]:
    """Source and target of a flow's reference."""
    source, _, target = ref.id.partition("->")
    return source, target


class Position(NamedTuple):
    """Where a step's top left corner stands, in map units from the top left corner of its own cell (lane x stage)."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the customer's journey: a column."""

    id: str
    name: str
    lifecycle: str = ""
    description: str = ""
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """A role or a department: a row inside one band."""

    id: str
    name: str
    band: Band
    owner: str = ""
    description: str = ""
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line drawn below a band, such as the line of visibility."""

    id: str
    name: str
    below: Band
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Period:
    """Some hours on some days of the week: `days` are 0 (Monday) .. 6; `start` < `end` in seconds after midnight."""

    days: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """When people are on duty."""

    id: str
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class StaffPool:
    """People (or equipment) who can stand in for each other; `cost` is per person and second."""

    id: str
    name: str
    count: int = 1
    cost: float | None = None
    availability: float = 1.0
    schedule: str = ""
    description: str = ""
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class RatePeriod:
    """A rate of demand (per second) that holds during a period of the week."""

    period: Period
    rate: float


@dataclass(frozen=True, slots=True)
class Moments:
    """The same time of day on some days of each week: `days` are 0 (Monday) .. 6; `at` is in seconds after midnight."""

    days: tuple[int, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Demand:
    """Customers who come to the step `start`: a segment with its own ways through the service (see `Flow.shares`).

    They come at a steady `rate` per second, or by hour and weekday (`profile`), or at the same `times` each week, or when the CSV file
    `arrivals` beside the document says: one of the four. `listed` is what that file held when it was read (seconds since a Monday 00:00,
    sorted; see `designer.storage.series`); it is never written.
    """

    id: str
    start: str
    rate: float = 0.0
    profile: tuple[RatePeriod, ...] = ()
    name: str = ""
    times: tuple[Moments, ...] = ()
    arrivals: str = ""
    listed: tuple[float, ...] = ()
    priority: str = "normal"
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Flow:
    """What follows a step; `when` is the condition as people say it, `share` how many of the cases go this way (0..1).

    Where that depends on who comes, `shares` tells it by the id of the demand, and `share` is None.
    """

    target: str
    when: str = ""
    share: float | None = None
    shares: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class FailPoint:
    """Where the service may go wrong: what happens and how it is put right."""

    what: str
    recovery: str = ""


@dataclass(frozen=True, slots=True)
class WaitPoint:
    """Where the customer waits: for what, and how long is bearable (seconds)."""

    what: str
    at_most: float | None = None


@dataclass(frozen=True, slots=True)
class StaffUse:
    """How many people of a pool a step takes, all at once."""

    pool: str
    people: int = 1


@dataclass(frozen=True, slots=True)
class Batch:
    """Cases that a step works on together: it begins with `up_to` of them, or `after` seconds with fewer (None: never)."""

    up_to: int
    after: float | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a customer waits for a step to begin; who has waited that long goes on to the step `to` instead."""

    time: Distribution
    to: str


Until = int | str
"""What a wait ends at: a time of day (seconds after midnight), or the id of a schedule (when that is open)."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the service.

    `visible` is what was set by hand; None leaves it to the band (see `Blueprint.is_visible`). `cost` is money per
    passage besides staff. `evidence` names evidence steps that the customer meets here. `link` names another process: the step here
    at which it begins (see `Blueprint.linked`), or its file.
    `priority` is one of `PRIORITIES`: which work the staff take first. `until`: after its time it goes on waiting until then.
    """

    id: str
    name: str
    lane: str
    stage: str
    kind: StepKind = StepKind.ACTIVITY
    visible: bool | None = None
    time: Distribution | None = None
    staff: tuple[StaffUse, ...] = ()
    cost: float | None = None
    moment_of_truth: bool = False
    fail_point: FailPoint | None = None
    wait_point: WaitPoint | None = None
    evidence: tuple[str, ...] = ()
    procedure: str = ""
    description: str = ""
    link: str = ""
    next: tuple[Flow, ...] = ()
    priority: str = "normal"
    batch: Batch | None = None
    patience: Patience | None = None
    until: Until | None = None
    extra: Extra = ()

    @property
    def waits_until(self) -> Until | None:
        """What it waits until; None also where `until` means nothing: only waits that need no staff end at a time of day."""
        return self.until if self.kind is StepKind.WAIT and not self.staff else None


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on the map, in a cell."""

    id: str
    text: str
    lane: str
    stage: str
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise to the customer: from reaching `from_step` to finishing `to_step` within `within` seconds, for the share `target`."""

    id: str
    name: str
    from_step: str
    to_step: str
    within: float
    target: float
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding that the designer accepts: the check's code, the elements' ids it holds for (none: all), and why."""

    check: str
    reason: str
    elements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One change that a scenario makes; `values` are ordered as `designer.model.scenarios` makes them.

    - ``set``: the element `ref` (or flow) gets `values`, each an attribute with the value that the element then holds; a demand's
      `rate` is a rate or a tuple of `RatePeriod`.
    - ``cut``: the step `ref` goes, and the steps around it are joined.
    - ``pool``: the staff pools `pools` serve together as the pool `ref`, which may be one of them (`values`: `pools`, and `name` if given).
    - ``split``: `count` people of the pool `ref` form the pool `into`, which does the `steps` (`values`: `into`, `count`, `steps`, and `name`
      if given).
    """

    action: str
    ref: Ref
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """What if: a named list of changes to the document, which are made one after the other."""

    id: str
    name: str
    description: str = ""
    changes: tuple[Change, ...] = ()
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Observation:
    """What an observer saw, met and felt at one `step` of a walk-through; empty or None is what was not looked at.

    `people`, `place` and `material` are what was observed of each, `time` is how long it took (seconds), waiting included. `sins` and
    `plagues` are words of `designer.model.walk_throughs`. `expectation` and `perception` are scores from 1 (poor) to 7 (excellent).
    """

    step: str
    people: str = ""
    place: str = ""
    material: str = ""
    time: float | None = None
    sins: tuple[str, ...] = ()
    plagues: tuple[str, ...] = ()
    expectation: int | None = None
    perception: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class WalkThrough:
    """A service audit: one customer's passage through the service, observed step by step.

    `of` names the competitor whose service it was (none: this one), `date` is ``2026-05-04`` or "". `observations` has one for a step at
    the most.
    """

    id: str
    name: str
    of: str = ""
    date: str = ""
    observer: str = ""
    site: str = ""
    description: str = ""
    observations: tuple[Observation, ...] = ()
    extra: Extra = ()

    def observation(self, step: str) -> Observation | None:
        """What was observed at `step`, or None."""
        return next((one for one in self.observations if one.step == step), None)


Element = Stage | Lane | Line | Schedule | StaffPool | Demand | Step | Note | Promise | Scenario | WalkThrough

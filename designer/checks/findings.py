"""What a check is and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from designer.analysis.figures import Analysis
from designer.i18n import Message, Template
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, Step


class Severity(Enum):
    """How bad a finding is: an error makes `service-designer check` fail, a hint is only worth a thought."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


SEVERITIES = tuple(Severity)
MOST_LISTED = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found.

    `elements` are named most important first; `attribute` is the attribute of the first one that the finding is about, if any.
    `suppressed` is the reason for which the designer accepts the finding, empty where they do not. `remedy` says what to do.
    """

    code: str
    severity: Severity
    message: Message
    elements: tuple[Ref, ...] = ()
    suppressed: str = ""
    remedy: Message | None = None
    attribute: str = ""

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the elements, as a suppression names them."""
        return tuple(ref.id for ref in self.elements)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where a check strikes: a `Finding` that does not know its check yet. `remedy` replaces the check's own."""

    message: Message
    elements: tuple[Ref, ...] = ()
    attribute: str = ""
    remedy: Message | None = None


Find = Callable[[Blueprint, Analysis], Iterable[Spot]]


@dataclass(frozen=True, slots=True)
class Check:
    """A question asked of every blueprint. `code` is for ever: suppressions and help pages are named by it."""

    code: str
    severity: Severity
    title: Template
    remedy: Template
    find: Find

    def findings(self, blueprint: Blueprint, analysis: Analysis) -> Iterable[Finding]:
        """What this check finds in `blueprint`."""
        return self.made(self.find(blueprint, analysis))

    def made(self, spots: Iterable[Spot]) -> Iterable[Finding]:
        """The findings of this check where it strikes at `spots`."""
        for spot in spots:
            remedy = spot.remedy or Message(self.remedy)
            yield Finding(self.code, self.severity, spot.message, spot.elements, "", remedy, spot.attribute)


def called(step: Step) -> str:
    """How a message names `step`."""
    return step.name or step.id


def listed(found: Sequence[Step]) -> str:
    """How a message names several steps, the first few of many."""
    return ", ".join(f"'{called(step)}'" for step in found[:MOST_LISTED]) + (", …" if len(found) > MOST_LISTED else "")


def steps(*found: Step) -> tuple[Ref, ...]:
    """References of steps."""
    return tuple(Ref("steps", step.id) for step in found)

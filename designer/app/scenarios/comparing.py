"""The document and some of its scenarios simulated side by side, with the same chance for all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.app.figuring import with_files
from designer.app.jobs import Tell
from designer.app.messages import text
from designer.app.session import Session
from designer.app.simulation.runs import Reason, Simulation, edits_since, reasons_of
from designer.editing.scenarios import apply_scenario, first_refused
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, Scenario
from designer.model.library import NOTHING_LINKED, Library

if TYPE_CHECKING:
    from designer.simulation.comparison_report import Side
    from designer.simulation.simulate import Runner
    from designer.simulation.specification import Specification
    from designer.simulation.variants import Base

Known = Sequence[tuple["Specification", "Base"]]


@dataclass(frozen=True, slots=True)
class Compared:
    """What scenarios change: `document` is the session's value that the run began with; `base` is what they are compared with, which takes
    in the linked documents of `library`."""

    document: Blueprint
    asked: Specification
    base: Base
    sides: tuple[Side, ...]
    library: Library = NOTHING_LINKED


class Comparing(QObject):
    """Compares scenarios of one session's document, and keeps the last comparison until another document is open.

    It shares the jobs of `simulation`, since two runs at once would take each other's processors, and its results, where they are those of
    the same document and as wanted.
    """

    found_changed = Signal()  # another comparison, or none
    reasons_changed = Signal()  # why the last one has no result; none: it has

    def __init__(self, session: Session, simulation: Simulation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._simulation = simulation
        self.jobs = simulation.jobs
        self.found: Compared | None = None
        self.reasons: tuple[Reason, ...] = ()
        session.replaced.connect(self._forget)

    @property
    def sides(self) -> tuple[Side, ...]:
        """Those scenarios of the last comparison that the document still has, under the names that they have by now."""
        known = self._session.blueprint.scenarios
        found = self.found.sides if self.found is not None else ()
        return tuple(replace(side, scenario=_renamed(side.scenario, known)) for side in found if side.scenario.id in known)

    @property
    def stale(self) -> bool:
        """Whether the comparison is one of an older document, or of a scenario that has other changes by now."""
        if self.found is None:
            return False
        now = self._session.blueprint
        if any(now.scenarios[side.scenario.id].changes != side.scenario.changes for side in self.sides):
            return True
        return edits_since(self.found.document, now).meaning or self.found.library != self._session.library

    def run(self, ids: Iterable[str], specification: Specification) -> None:
        """Simulate the document as it is now without and with each of the scenarios `ids`."""
        document, path = self._session.blueprint, self._session.path
        scenarios = [document.scenarios[id] for id in ids]
        refused = [(scenario, found[1]) for scenario in scenarios if (found := first_refused(document, scenario)) is not None]
        self._set_reasons(tuple(Reason(_about(scenario, why), Ref("scenarios", scenario.id)) for scenario, why in refused))
        if refused or not scenarios:
            return
        known = [(found.asked, found.base) for found in (self._simulation.found, self.found) if found is not None]

        def work(run: Runner, tell: Tell) -> Compared:
            from designer.analysis.joined import joined
            from designer.storage.series import with_series

            found, library = with_files(document, path)
            made = (joined(apply_scenario(found, scenario), library) for scenario in scenarios)
            variants = [with_series(each, path.parent if path else None) for each in made]
            _refuse(scenarios, variants)
            ground = _ground(found, specification, known, run, tell)
            return Compared(document, specification, ground, _sides(ground, scenarios, variants, run, tell), library)

        self._simulation.start(self.tr("Comparing"), work, self.take, self._fail)

    def take(self, found: Compared | None) -> None:
        """Hold `found`, and say so."""
        self.found = found
        self.found_changed.emit()

    def _forget(self) -> None:
        self._set_reasons(())
        self.take(None)

    def _fail(self, problem: Exception) -> None:
        self._set_reasons(reasons_of(problem))

    def _set_reasons(self, reasons: tuple[Reason, ...]) -> None:
        self.reasons = reasons
        self.reasons_changed.emit()


def _renamed(scenario: Scenario, known: Mapping[str, Scenario]) -> Scenario:
    return replace(scenario, name=known[scenario.id].name)


def _about(scenario: Scenario, problem: Message) -> Message:
    """A problem with the scenario that has it."""
    return say(QT_TRANSLATE_NOOP("scenarios", "{scenario}: {problem}"), scenario=scenario.name or scenario.id, problem=text(problem))


def _refuse(scenarios: Sequence[Scenario], variants: Sequence[Blueprint]) -> None:
    """Raise `CannotSimulate` if one of `variants` cannot be simulated, with the scenario that it comes from."""
    from designer.simulation.refusals import CannotSimulate, Refusal, refusals

    found = [
        Refusal(_about(scenario, reason.message), reason.ref)
        for scenario, variant in zip(scenarios, variants, strict=True)
        for reason in refusals(variant)
    ]
    if found:
        raise CannotSimulate(tuple(found))


def _ground(document: Blueprint, specification: Specification, known: Known, run: Runner, tell: Tell) -> Base:
    """The results of the document as it is: those that are known, if they are what would be simulated, else new ones."""
    from designer.simulation.variants import base

    for asked, one in known:
        if asked == specification and not edits_since(one.blueprint, document).meaning:
            return one
    return base(document, specification, run, tell)


def _sides(ground: Base, scenarios: Sequence[Scenario], variants: Sequence[Blueprint], run: Runner, tell: Tell) -> tuple[Side, ...]:
    from designer.simulation.compare import compare
    from designer.simulation.comparison_report import Side
    from designer.simulation.variants import simulated

    found = zip(scenarios, variants, simulated(ground, variants, run, tell), strict=True)
    return tuple(Side(scenario, variant, each, compare(ground.results, each)) for scenario, variant, each in found if each is not None)

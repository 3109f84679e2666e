"""The document and one of its scenarios simulated side by side, with the same chance for both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.app.session import Session
from designer.app.simulation.jobs import Tell
from designer.app.simulation.runs import Reason, Simulation, reasons_of
from designer.editing.scenarios import apply_scenario, first_refused
from designer.model.blueprint import Blueprint
from designer.model.compare import compare as changes_between
from designer.model.elements import Ref, Scenario

if TYPE_CHECKING:
    from designer.simulation.compare import Difference
    from designer.simulation.figures import Key
    from designer.simulation.simulate import Runner
    from designer.simulation.specification import Specification


@dataclass(frozen=True, slots=True)
class Compared:
    """What `scenario` changes: `document` is the session's value that the run began with, `after` that with the scenario applied."""

    document: Blueprint
    after: Blueprint
    scenario: Scenario
    differences: dict[Key, Difference]


class Comparing(QObject):
    """Compares scenarios of one session's document, and keeps the last comparison until another document is open.

    It shares the jobs of `simulation`, since two runs at once would take each other's processors.
    """

    found_changed = Signal()  # another comparison, or none
    reasons_changed = Signal()  # why the last one has no result; none: it has

    def __init__(self, session: Session, simulation: Simulation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.jobs = simulation.jobs
        self.found: Compared | None = None
        self.reasons: tuple[Reason, ...] = ()
        session.replaced.connect(self._forget)

    @property
    def stale(self) -> bool:
        """Whether the comparison is one of an older document, or of a scenario that has other changes by now."""
        if self.found is None:
            return False
        now, then = self._session.blueprint, self.found.document
        scenario = now.scenarios.get(self.found.scenario.id)
        if scenario is None or scenario.changes != self.found.scenario.changes:
            return True
        return changes_between(then, now.with_(scenarios=then.scenarios)).meaning

    def run(self, id: str, specification: Specification) -> None:
        """Simulate the document as it is now without and with the scenario `id`."""
        document, folder = self._session.blueprint, self._session.path.parent if self._session.path else None
        scenario = document.scenarios[id]
        refused = first_refused(document, scenario)
        if refused is not None:
            self._set_reasons((Reason(refused[1], Ref("scenarios", id)),))
            return
        self._set_reasons(())

        def work(run: Runner, tell: Tell) -> Compared:
            from designer.storage.series import with_series

            found = with_series(document, folder)
            after = with_series(apply_scenario(document, scenario), folder)
            return Compared(document, after, scenario, _differences(found, after, specification, run, tell))

        self.jobs.start(self.tr("Comparing"), work, self.take, self._fail)

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


def _differences(before: Blueprint, after: Blueprint, specification: Specification, run: Runner, tell: Tell) -> dict[Key, Difference]:
    """Raises `CannotSimulate` if one of both cannot be simulated."""
    from designer.simulation.compare import compare
    from designer.simulation.refusals import CannotSimulate, refusals
    from designer.simulation.variants import base, simulated

    reasons = refusals(after)
    if reasons:
        raise CannotSimulate(reasons)
    ground = base(before, specification, run, tell)
    (found,) = simulated(ground, (after,), run, tell)
    assert found is not None  # it was not refused
    return compare(ground.results, found)

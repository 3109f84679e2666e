"""What is simulated for one window: the last results, how old they are, why there are none, and further questions about them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from designer.app.figuring import with_files
from designer.app.jobs import IsCancelled, Jobs, Tell
from designer.app.messages import text
from designer.app.session import Session
from designer.app.simulation.places import Place, in_processes
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes, compare
from designer.model.elements import Ref
from designer.model.library import NOTHING_LINKED, Library

if TYPE_CHECKING:
    from designer.app.simulation.rows import Told
    from designer.drawing.charts.chart import Chart
    from designer.simulation.dates_report import Dates
    from designer.simulation.results import Results
    from designer.simulation.simulate import Runner
    from designer.simulation.specification import Specification
    from designer.simulation.variants import Base
    from designer.storage.series import SeriesProblem


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was not simulated, and the element that it is about."""

    message: Message
    ref: Ref | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a run found: `document` is the session's value that it began with, `base.blueprint` the same with its files read, among them
    the linked documents of `library`.

    `charts` are those of `designer.drawing.charts.simulated.result_charts`, `told` is what the tables say in the language of the window:
    both are made beside it, since there may be many. `asked` is what the run was asked for, `dates` the days and times that
    can be promised.
    """

    document: Blueprint
    base: Base
    charts: Mapping[str, Chart]
    told: Told
    asked: Specification
    dates: Dates
    library: Library = NOTHING_LINKED

    @property
    def results(self) -> Results:
        """The results themselves."""
        return self.base.results

    @property
    def links(self) -> dict[str, str]:
        """The links of the document by the steps of other files to which they lead."""
        from designer.analysis.joined import stand_ins

        links = stand_ins(self.document, self.library) if self.library.starts else {}
        others = (Ref("steps", id) for id in self.base.blueprint.steps if id not in self.document.steps)
        found = ((ref.id, self.library.document_of(ref)) for ref in others)
        return {id: links[there.file][0].id for id, there in found if there is not None and links.get(there.file)}


class Simulation(QObject):
    """Runs simulations of one session's document and keeps the last results, until another document is open.

    A run that fails or is cancelled leaves the results before it; `edited` says what has changed in the document since.
    """

    found_changed = Signal()  # other results, or none
    aged = Signal()  # the document has changed since the results, or is again what it was
    reasons_changed = Signal()  # why the last run has no results; none: it has

    def __init__(self, session: Session, place: Place = in_processes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.place = place
        self.jobs = Jobs(self)
        self.found: Found | None = None
        self.reasons: tuple[Reason, ...] = ()
        self.edited = Changes()
        self._linked_anew = False
        session.changed.connect(self._follow)
        session.library_changed.connect(self._look_at_links)
        session.replaced.connect(self._forget)
        session.closed.connect(self.jobs.close)

    @property
    def stale(self) -> bool:
        """Whether the results are those of an older document, or of older linked ones."""
        return self.edited.meaning or self._linked_anew

    def run(self, specification: Specification) -> None:
        """Simulate the document as it is now."""
        document, path = self._session.blueprint, self._session.path
        self._set_reasons(())

        def work(run: Runner, tell: Tell) -> Found:
            from designer.simulation.variants import base

            whole, library = with_files(document, path)
            return replace(found_by(document, base(whole, specification, run, tell), specification, tell), library=library)

        self.start(self.tr("Simulating"), work, self.take, self._fail)

    def ask(self, words: str, question: Callable[[Base, Runner, Tell], Any], done: Callable[[Any], None]) -> None:
        """Ask further about the results there are: `question` gets them in a thread, `done` its answer. Nothing happens without results."""
        if self.found is None:
            return
        base = self.found.base
        self._set_reasons(())
        self.start(words, lambda run, tell: question(base, run, tell), done, self._fail)

    def start(
        self, words: str, work: Callable[[Runner, Tell], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `work` with a runner where replications run; what was being done is given up. `done` and `failed` are those of `Jobs.start`."""
        place = self.place

        def beside(tell: Tell, cancelled: IsCancelled) -> Any:
            with place(cancelled) as run:
                return work(run, tell)

        self.jobs.start(words, beside, done, failed)

    def cancel(self) -> None:
        """Give up what is being done."""
        self.jobs.cancel()

    def take(self, found: Found | None) -> None:
        """Hold `found`, and say so."""
        self.found = found
        self._linked_anew = self._has_other_links()
        self.found_changed.emit()
        self._follow()

    def _follow(self, *_: object) -> None:
        before = self.edited
        self.edited = edits_since(self.found.document, self._session.blueprint) if self.found is not None else Changes()
        if before != self.edited:
            self.aged.emit()

    def _look_at_links(self) -> None:
        before, self._linked_anew = self._linked_anew, self._has_other_links()
        if before != self._linked_anew:
            self.aged.emit()

    def _has_other_links(self) -> bool:
        return self.found is not None and self.found.library != self._session.library

    def _forget(self) -> None:
        self.jobs.cancel()
        self._set_reasons(())
        if self.found is not None:
            self.take(None)

    def _fail(self, problem: Exception) -> None:
        self._set_reasons(reasons_of(problem))

    def _set_reasons(self, reasons: tuple[Reason, ...]) -> None:
        if reasons != self.reasons:
            self.reasons = reasons
            self.reasons_changed.emit()


def edits_since(then: Blueprint, now: Blueprint) -> Changes:
    """What has changed in all that is simulated: neither are scenarios, until they are applied, nor walk-throughs."""
    return compare(then, now.with_(scenarios=then.scenarios, walk_throughs=then.walk_throughs))


def found_by(document: Blueprint, base: Base, asked: Specification, tell: Tell = lambda done, wanted: None) -> Found:
    """What a run of `document` found, ready to be shown."""
    from designer.app.simulation.rows import told_of
    from designer.drawing.charts.simulated import result_charts
    from designer.simulation.dates import dated

    plain = replace(base.specification, compiled=False)  # to load what compiles would hold the window up
    dates = dated(replace(base, specification=plain), tell)
    charts = result_charts(base.blueprint, base.results)
    return Found(document, base, charts, told_of(base.blueprint, base.results, dates), asked, dates)


def said_again(found: Found | None) -> Found | None:
    """The same for a window in another language."""
    from designer.app.simulation.rows import told_of

    return found and replace(found, told=told_of(found.base.blueprint, found.results, found.dates))


def reasons_of(problem: Exception) -> tuple[Reason, ...]:
    """What to tell of a run that failed; what no user could mend goes to the log."""
    from designer.simulation.refusals import CannotSimulate
    from designer.storage.series import SeriesError

    if isinstance(problem, CannotSimulate):
        return tuple(Reason(reason.message, reason.ref) for reason in problem.reasons)
    if isinstance(problem, SeriesError):
        return tuple(Reason(_in_file(each), each.ref) for each in problem.problems)
    logging.getLogger(__name__).error("a simulation failed", exc_info=problem)
    return (
        Reason(say(QT_TRANSLATE_NOOP("simulation", "The simulation ended with an error of this program: {error}"), error=repr(problem))),
    )


def _in_file(problem: SeriesProblem) -> Message:
    """What is wrong with a file beside the document, with its place."""
    place = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return say(QT_TRANSLATE_NOOP("simulation", "{place}: {problem}"), place=place, problem=text(problem.message))

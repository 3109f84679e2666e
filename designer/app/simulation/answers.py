"""Pages for further questions about results: what it would take to keep all promises, and what matters most."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from designer.analysis.amounts import MINUS
from designer.app.jobs import Tell
from designer.app.messages import text
from designer.app.panels import amounts
from designer.app.panels.buttons import FittingButton
from designer.app.panels.names import name_of
from designer.app.panels.sections_model import Row, Section
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.simulation.results_view import ResultsView
from designer.app.simulation.rows import figure
from designer.app.simulation.runs import Simulation
from designer.canvas.texts import plain_label
from designer.editing.edit import together
from designer.editing.edits import set_attribute
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.simulation.compare import Difference
    from designer.simulation.sensitivity import Effect
    from designer.simulation.simulate import Runner
    from designer.simulation.staffing import Staffing
    from designer.simulation.variants import Base

PER_HOUR = 3600.0


class AnswerPage(QWidget):
    """A question as a button, and its answer as rows; the answer goes when there are other results."""

    def __init__(
        self,
        simulation: Simulation,
        session: Session,
        selection: Selection,
        button: str,
        doing: str,
        about: str,
        name: str,
        heads: tuple[str, ...],
    ) -> None:
        super().__init__()
        self.simulation, self.session = simulation, session
        self.about = plain_label(about)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._about, self._doing = about, doing
        self.view = ResultsView(name, heads, session, selection)
        self.button = FittingButton(button, self.ask)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.button)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.about)
        column.addLayout(self.buttons)
        column.addWidget(self.view, 1)
        column.addStretch()  # takes the room below the question until there are rows
        self.answer: Any = None
        simulation.found_changed.connect(self.forget)
        simulation.aged.connect(self.follow)
        for signal in (simulation.jobs.began, simulation.jobs.ended):
            signal.connect(self.follow)
        self.forget()

    def ask(self) -> None:
        """Have the question answered."""
        self.simulation.ask(self._doing, self.question, self.take)

    def question(self, base: Base, run: Runner, tell: Tell) -> Any:
        """The answer, worked out in a thread."""
        raise AssertionError("every page has a question")

    def shown(self, answer: Any) -> tuple[str, list[Section]]:
        """The answer in a sentence and in rows."""
        raise AssertionError("every page has an answer")

    def take(self, answer: Any) -> None:
        """Show the answer."""
        self.answer = answer
        words, sections = self.shown(answer)
        self.about.setText(words)
        self.view.show_sections(sections)
        self.view.show()
        self.follow()

    def forget(self) -> None:
        """Show the question alone."""
        self.answer = None
        self.about.setText(self._about)
        self.view.show_sections([])
        self.view.hide()
        self.follow()

    def follow(self) -> None:
        """What can be done now."""
        self.button.setEnabled(self.simulation.found is not None and not self.simulation.jobs.busy)
        self.view.sections_model.set_stale(self.simulation.stale)


class StaffingPage(AnswerPage):
    """What it would take: people by pool before and after, what they cost, and a button that puts them into the document."""

    def __init__(self, simulation: Simulation, session: Session, selection: Selection) -> None:
        self.apply = FittingButton("", self.put_into_document)
        super().__init__(
            simulation,
            session,
            selection,
            QCoreApplication.translate("simulation", "What would it take?"),
            QCoreApplication.translate("simulation", "Searching for a staffing"),
            QCoreApplication.translate(
                "simulation", "Searches for the smallest staffing with which all promises are kept, and says what it costs."
            ),
            QCoreApplication.translate("simulation", "People by staff pool"),
            (
                QCoreApplication.translate("simulation", "Staff pool"),
                QCoreApplication.translate("simulation", "Now"),
                QCoreApplication.translate("simulation", "Needed"),
                QCoreApplication.translate("simulation", "Busy then"),
            ),
        )
        self.apply.setText(QCoreApplication.translate("simulation", "Apply to the document"))
        self.buttons.insertWidget(1, self.apply)

    def question(self, base: Base, run: Runner, tell: Tell) -> Staffing:
        from designer.simulation.staffing import staffing

        return staffing(base, run, tell)

    def shown(self, answer: Staffing) -> tuple[str, list[Section]]:
        found = self.simulation.found
        assert found is not None
        blueprint = found.base.blueprint
        return _staffing_words(blueprint, answer), [
            Section(QCoreApplication.translate("simulation", "People"), tuple(_staffing_rows(blueprint, answer)), "people")
        ]

    def follow(self) -> None:
        super().follow()
        self.apply.setVisible(self.answer is not None)
        self.apply.setEnabled(self.answer is not None and bool(self._changes()) and not self.simulation.jobs.busy)

    def _changes(self) -> dict[str, int]:
        """The pools of the document, as it is now, that have other numbers of people."""
        pools = self.session.blueprint.staff
        return {id: count for id, count in self.answer.counts.items() if id in pools and pools[id].count != count}

    def put_into_document(self) -> None:
        """One step of the history."""
        edits = [set_attribute([Ref("staff", id)], "count", count) for id, count in self._changes().items()]
        self.session.perform(together(say(QT_TRANSLATE_NOOP("simulation", "staff so that promises are kept")), *edits))
        self.follow()


def _staffing_words(blueprint: Blueprint, answer: Staffing) -> str:
    from designer.simulation.sweeps_report import beyond_words

    cost = QCoreApplication.translate("simulation", "Cost of all people on duty: {after} an hour, now {before}.").format(
        after=amounts.money(answer.cost * PER_HOUR, blueprint.currency),
        before=amounts.money(answer.cost_before * PER_HOUR, blueprint.currency),
    )
    if answer.beyond and all(promise.verdict == "kept" for id, promise in answer.results.promises.items() if _asked(answer, id)):
        lead = QCoreApplication.translate("simulation", "With this staffing all other promises are kept.")
    elif not answer.kept:
        lead = QCoreApplication.translate("simulation", "More people alone do not keep all promises; this is the best that was found.")
    elif all(blueprint.staff[id].count == count for id, count in answer.counts.items()):
        lead = QCoreApplication.translate("simulation", "All promises are kept, and nobody can be spared.")
    else:
        lead = QCoreApplication.translate("simulation", "With this staffing all promises are kept, and nobody of it can be spared.")
    tried = QCoreApplication.translate("simulation", "{count} staffings were simulated.").format(count=answer.tried)
    return "\n".join([*(text(line) for line in beyond_words(blueprint, answer)), f"{lead} {cost} {tried}"])


def _asked(answer: Staffing, id: str) -> bool:
    """Whether somebody asks for a promise that people can keep."""
    return answer.results.promises[id].count > 0 and id not in answer.beyond


def _staffing_rows(blueprint: Blueprint, answer: Staffing) -> list[Row]:
    rows = []
    for id, count in answer.counts.items():
        now = blueprint.staff[id].count
        busy = answer.results.get("pool", id, "utilisation")
        needed = f"{count}  ({count - now:+d})" if count != now else str(count)
        cells = (name_of(blueprint, Ref("staff", id)), str(now), needed, figure(busy, amounts.percent)[0])
        rows.append(Row(cells, (Ref("staff", id),), value=id))
    return rows


class SensitivityPage(AnswerPage):
    """What matters most: small changes, the most useful first."""

    def __init__(self, simulation: Simulation, session: Session, selection: Selection) -> None:
        super().__init__(
            simulation,
            session,
            selection,
            QCoreApplication.translate("simulation", "What matters most?"),
            QCoreApplication.translate("simulation", "Trying small changes"),
            QCoreApplication.translate(
                "simulation",
                "Tries one more person in each staff pool, and 10 % less time at each step, one by one, and ranks what that brings.",
            ),
            QCoreApplication.translate("simulation", "Small changes by what they bring"),
            (
                QCoreApplication.translate("simulation", "Change"),
                QCoreApplication.translate("simulation", "Promises kept"),
                QCoreApplication.translate("simulation", "Waiting"),
                QCoreApplication.translate("simulation", "Cost per case"),
            ),
        )

    def question(self, base: Base, run: Runner, tell: Tell) -> tuple[Effect, ...]:
        from designer.simulation.sensitivity import sensitivity

        return sensitivity(base, run, tell)

    def shown(self, answer: tuple[Effect, ...]) -> tuple[str, list[Section]]:
        found = self.simulation.found
        assert found is not None
        words = QCoreApplication.translate(
            "simulation", "The most useful first. A star marks a change whose direction is beyond doubt (95 %)."
        )
        rows = tuple(_effect_row(found.base.blueprint, effect) for effect in answer)
        return words, [Section(QCoreApplication.translate("simulation", "Small changes"), rows, "effects")]


def _effect_row(blueprint: Blueprint, effect: Effect) -> Row:
    from designer.simulation.sensitivity import ONE_MORE

    more = effect.what == ONE_MORE
    words = (
        QCoreApplication.translate("simulation", "One more: {pool}")
        if more
        else QCoreApplication.translate("simulation", "10 % less time: {step}")
    )
    name = name_of(blueprint, effect.ref)
    return Row(
        (words.format(pool=name) if more else words.format(step=name), *_effect_cells(blueprint, effect)), (effect.ref,), value=effect.ref
    )


def _effect_cells(blueprint: Blueprint, effect: Effect) -> tuple[str, str, str]:
    kept = [each for key, each in effect.differences.items() if key[0] == "promise" and key[2] == "kept" and each.change is not None]
    best = max(kept, key=lambda each: abs(each.change.mean) if each.change is not None else 0.0, default=None)
    wait, cost = effect.differences.get(("service", "", "wait")), effect.differences.get(("service", "", "cost"))
    return (
        _signed(best, lambda value: QCoreApplication.translate("simulation", "{points} points").format(points=amounts.plain(value * 100))),
        _signed(wait, amounts.duration),
        _signed(cost, lambda value: amounts.money(value, blueprint.currency)),
    )


def _signed(difference: Difference | None, told: Callable[[float], str]) -> str:
    """``+4 min *``; the star where the sign is sure."""
    if difference is None or difference.change is None:
        return amounts.NOTHING
    value = difference.change.mean
    shown = told(abs(value))
    sign = "+" if value > 0 else MINUS if value < 0 else ""
    return f"{sign}{shown}{' *' if difference.sure else ''}"

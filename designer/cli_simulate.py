"""The command `simulate`: replications on this machine or a cluster, scenarios, sweeps, and the log of one replication."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli_arguments import LOGS, PROGRAM
from designer.cli_files import DONE, NOT_GOOD, Refused, folder_of, read_document, refused, refusing_file_problems, say, say_json, shown_name

if TYPE_CHECKING:
    import argparse

    from designer.model.blueprint import Blueprint
    from designer.model.elements import Ref
    from designer.model.library import Library
    from designer.simulation.comparison_report import Side
    from designer.simulation.results import Results
    from designer.simulation.simulate import Runner
    from designer.simulation.specification import Specification
    from designer.simulation.variants import Base
    from designer.storage.document import Source

SMALL = 1
"""Replications run in this process unless `--jobs` says otherwise: starting others takes longer than most simulations."""


@dataclass(frozen=True)
class _Run:
    """What is simulated, where it was written, and how."""

    source: Source
    shown: str
    library: Library
    specification: Specification
    runner: Runner
    progress: Callable[[int, int], None]


def simulate(arguments: argparse.Namespace) -> int:
    """Print what a simulation finds; 1 where it misses a promise."""
    source = read_document(arguments.file)
    shown = shown_name(arguments.file)
    _look_at_places(arguments)
    document, library, scenarios = _documents(arguments, source, shown)
    with _explained(source, shown, library), _runner(arguments) as (runner, progress):
        run = _Run(source, shown, library, _specification(arguments), runner, progress)
        alone = len(scenarios) == 1 and not arguments.compare
        main = _simulated(run, next(iter(scenarios.values())) if alone else document)
        sides = () if alone else _sides(run, main, scenarios)
        told = _Told(arguments, document, main, next(iter(scenarios)) if alone else "", sides)
        told.date(run)
        told.sweep(run)
        if arguments.log:
            _write_log(arguments.log, main)
    say_json(told.json()) if arguments.format == "json" else say(told.text())
    return NOT_GOOD if any(promise.verdict == "missed" for promise in main.results.promises.values()) else DONE


def results_of(arguments: argparse.Namespace, source: Source) -> tuple[Results, tuple[Side, ...]]:
    """What a simulation of `source` finds and, to `compare`, what each of its scenarios changes. Raises `Refused`."""
    shown = shown_name(arguments.file)
    document, library, scenarios = _documents(arguments, source, shown)
    with _explained(source, shown, library), _runner(arguments) as (runner, progress):
        run = _Run(source, shown, library, _specification(arguments), runner, progress)
        main = _simulated(run, document)
        return main.results, _sides(run, main, scenarios)


# -- what is simulated --------------------------------------------------------------------------------------------------------


def _documents(arguments: argparse.Namespace, source: Source, shown: str) -> tuple[Blueprint, Library, dict[str, Blueprint]]:
    """The document with the processes of the files that it links to, these files, and what the scenarios that are wanted make of all that;
    they may name other files than it does."""
    from designer.analysis.joined import joined
    from designer.cli_linked import complain_of_links, library_of

    folder = folder_of(arguments.file)
    filled = _with_files(source.blueprint, source, shown, folder)
    library = library_of(source, arguments.file)
    complain_of_links(source, arguments.file, library)
    document = joined(filled, library)
    wanted = _wanted(arguments, document)
    made = {id: joined(_scenario(document, id), library) for id in wanted}
    return document, library, {id: _with_files(each, source, shown, folder) for id, each in made.items()}


def _with_files(blueprint: Blueprint, source: Source, shown: str, folder: Path) -> Blueprint:
    """The blueprint with the times and arrivals that stand in files in `folder`; it, or what a scenario makes of it, was read from `source`."""
    from designer.storage.series import SeriesError, with_series

    try:
        return with_series(blueprint, folder)
    except SeriesError as error:
        places = [f"{problem.file}:{problem.line}" if problem.line else problem.file for problem in error.problems]
        told = zip(error.problems, places, strict=True)
        raise Refused(*(_at(source, shown, problem.ref, f"{place}: {problem.message}") for problem, place in told)) from error


def _at(source: Source, shown: str, ref: Ref | None, message: object) -> str:
    line, column = source.place(ref)
    return f"{shown}:{line}:{column}: error: {message}"


def _wanted(arguments: argparse.Namespace, document: Blueprint) -> Sequence[str]:
    if arguments.compare and not arguments.scenario:
        if not document.scenarios:
            raise refused("there are no scenarios to compare; the document has none")
        return list(document.scenarios)
    return list(dict.fromkeys(arguments.scenario or ()))


def _scenario(document: Blueprint, id: str) -> Blueprint:
    """The document as a scenario changes it."""
    from designer.editing.edit import EditRefused
    from designer.editing.scenarios import apply_scenario

    scenario = document.scenarios.get(id)
    if scenario is None:
        known = f"there are {', '.join(document.scenarios)}" if document.scenarios else "the document has none"
        raise refused(f"there is no scenario '{id}'; {known}")
    try:
        return apply_scenario(document, scenario)
    except EditRefused as error:
        raise refused(f"scenario '{id}': {error}") from error


def _specification(arguments: argparse.Namespace) -> Specification:
    from designer.simulation.specification import Specification

    given = {name: getattr(arguments, name) for name in ("cases", "days", "warm_up", "replications", "precision", "seed")}
    plain = {"compiled": False} if arguments.plain else {}
    return Specification(**{name: value for name, value in given.items() if value is not None}, **plain)


# -- running ------------------------------------------------------------------------------------------------------------------


def _simulated(run: _Run, blueprint: Blueprint) -> Base:
    from designer.simulation.variants import base

    return base(blueprint, run.specification, run.runner, run.progress)


@contextmanager
def _explained(source: Source, shown: str, library: Library) -> Iterator[None]:
    """Has what cannot be simulated refused with its place."""
    from designer.cli_linked import here
    from designer.simulation.refusals import CannotSimulate

    try:
        yield
    except CannotSimulate as error:
        raise Refused(*(_at(source, shown, here(reason.ref, source, library), reason.message) for reason in error.reasons)) from error


def _sides(run: _Run, main: Base, scenarios: dict[str, Blueprint]) -> tuple[Side, ...]:
    """What every scenario changes, with the window and the random numbers of `main`."""
    from designer.cli_linked import here
    from designer.simulation.compare import compare
    from designer.simulation.comparison_report import Side
    from designer.simulation.refusals import refusals
    from designer.simulation.variants import simulated

    for id, variant in scenarios.items():
        reasons = refusals(variant)
        if reasons:
            told = (_at(run.source, run.shown, here(reason.ref, run.source, run.library), reason.message) for reason in reasons)
            raise Refused(f"{PROGRAM}: error: scenario '{id}' cannot be simulated", *told)
    found = simulated(main, list(scenarios.values()), run.runner, run.progress) if scenarios else []
    return tuple(
        Side(variant.scenarios[id], variant, results, compare(main.results, results))
        for (id, variant), results in zip(scenarios.items(), found, strict=True)
        if results is not None
    )


@contextmanager
def _runner(arguments: argparse.Namespace) -> Iterator[tuple[Runner, Callable[[int, int], None]]]:
    """What runs the replications, and who hears how far it is; ends at once when the user interrupts it."""
    from designer.simulation.engine import Cancelled, Crowded
    from designer.simulation.experiments import cluster, keeping, processes
    from designer.simulation.simulate import here

    folder = Path(arguments.keep) if arguments.keep else None
    try:
        with refusing_file_problems(), ExitStack() as stack:
            progress = stack.enter_context(_progress())
            if arguments.cluster:
                runner = stack.enter_context(cluster(arguments.cluster, folder=folder))
            elif (arguments.jobs or SMALL) > 1:
                runner = stack.enter_context(processes(arguments.jobs, stack.enter_context(_interrupted()), folder))
            else:
                runner = keeping(folder, here())
            yield runner, progress
    except Cancelled:
        raise KeyboardInterrupt from None
    except Crowded as error:
        raise refused(f"the queue at '{error.step}' grows without end") from error
    except ImportError as error:
        if not arguments.cluster:
            raise
        raise refused("--cluster needs dask.distributed: pip install 'service-designer[cluster]'") from error
    except (OSError, ValueError) as error:
        if not arguments.cluster:
            raise
        raise refused(f"{arguments.cluster}: {error}") from error


@contextmanager
def _interrupted() -> Iterator[Callable[[], bool]]:
    """Tells whether the user wants to stop, and then ends the processes that work for us.

    The signal stays blocked while they are made, so that they never hear it: only this process does, and it looks ten times a second.
    """
    if not hasattr(signal, "pthread_sigmask") or threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))

    def stop() -> bool:
        if signal.SIGINT not in signal.sigpending():
            return False
        import multiprocessing

        for process in multiprocessing.active_children():
            process.terminate()
        return True

    try:
        yield stop
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT,))


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """Replications done of those wanted, on one line of a terminal; nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda done, wanted: None
        return

    def write(text: str) -> None:
        with suppress(OSError):  # a terminal that has gone away wants no progress
            sys.stderr.write(f"\r\033[K{text}")
            sys.stderr.flush()

    write("0 / 1")
    try:
        yield lambda done, wanted: write(f"{done} / {wanted}")
    finally:
        write("")


# -- what is told -------------------------------------------------------------------------------------------------------------


class _Told:
    """Gathers what is to be printed: the main results, those of scenarios, and sweeps."""

    def __init__(self, arguments: argparse.Namespace, document: Blueprint, main: Base, scenario: str, sides: tuple[Side, ...]) -> None:
        self.arguments, self.document, self.main, self.scenario, self.sides = arguments, document, main, scenario, sides
        self.parts: dict[str, object] = {}
        self.texts: list[str] = []

    def date(self, run: _Run) -> None:
        """Find the days and times that can be promised."""
        from designer.simulation.dates import dated
        from designer.simulation.dates_report import dates_json, dates_text

        found = dated(self.main, run.progress)
        self.parts["dates"] = dates_json(found)
        text = dates_text(self.main.blueprint, found)
        self.texts += [text] if text else []

    def sweep(self, run: _Run) -> None:
        """Simulate the sweeps that are asked for."""
        from designer.simulation import sweeps_report as tell

        if self.arguments.sensitivity:
            from designer.simulation.sensitivity import sensitivity

            effects = sensitivity(self.main, run.runner, run.progress)
            self.parts["sensitivity"] = tell.sensitivity_json(effects)
            self.texts.append(tell.sensitivity_text(self.main.blueprint, effects))
        if self.arguments.staffing:
            from designer.simulation.staffing import staffing

            found = staffing(self.main, run.runner, run.progress)
            self.parts["staffing"] = tell.staffing_json(found)
            self.texts.append(tell.staffing_text(self.main.blueprint, found))

    def json(self) -> dict[str, object]:
        from designer.simulation.comparison_report import differences_json
        from designer.simulation.report import to_json

        found = to_json(self.main.blueprint, self.main.results)
        if self.scenario:
            found["scenario"] = self.scenario
        if self.sides:
            found["scenarios"] = {
                side.scenario.id: {
                    **to_json(side.blueprint, side.results),
                    "changes": self._changes(side.scenario.id),
                    "differences": differences_json(side.differences),
                }
                for side in self.sides
            }
        return {**found, **self.parts}

    def text(self) -> str:
        from designer.simulation.comparison_report import comparison_text, headed, side_by_side_text
        from designer.simulation.report import to_text

        found = [to_text(self.main.blueprint, self.main.results).rstrip("\n")]
        if self.scenario:
            found.insert(0, headed(self.document.scenarios[self.scenario], self._changes(self.scenario)))
        found += [side_by_side_text(self.document, self.sides)] if len(self.sides) > 1 else []
        found += [comparison_text(self.document, side, self._changes(side.scenario.id)) for side in self.sides]
        return "\n\n".join([*found, *self.texts]) + "\n"

    def _changes(self, scenario: str) -> list[str]:
        """What a scenario changes, in words."""
        from designer.exchange.scenario_words import scenario_words

        return [line for lines in scenario_words(self.document, self.document.scenarios[scenario]) for line in lines]


# -- files --------------------------------------------------------------------------------------------------------------------


def _look_at_places(arguments: argparse.Namespace) -> None:
    """Complain about places that cannot be written to before anything is simulated, and make the folder that keeps results."""
    if arguments.log:
        if Path(arguments.log).suffix.lower() not in LOGS:
            raise refused(f"--log: the name must end with one of {' '.join(LOGS)}")
        folder = Path(arguments.log).resolve().parent
        if not folder.is_dir():
            raise refused(f"{arguments.log}: the file or its folder is not there")
    if arguments.keep:
        try:
            os.makedirs(arguments.keep, exist_ok=True)
        except OSError as error:
            raise refused(f"{arguments.keep}: {error.strerror or error}") from error


def _write_log(name: str, main: Base) -> None:
    """The first replication once more, with all its passages."""
    from designer.exchange.event_log import write_log

    with refusing_file_problems():
        write_log(Path(name), main.blueprint, main.results.window, main.specification)

"""How long what shows a simulation holds the window: ``python -m tests.benchmarks.stretches_simulated [STEPS|FILE] [--only NAME]``.

The same stretches as those of edits (`tests.benchmarks.stretches`). The run itself is on another thread and does not count.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from designer.model.blueprint import Blueprint
from tests.benchmarks.documents import grid_blueprint
from tests.benchmarks.stretches import Bench, Longest, opened, pace, report, stretch

TABS = ("Results", "Steps", "Charts", "What it takes", "What matters")
FRAMES = 50


class Simulated:
    """The simulation of one open window."""

    def __init__(self, bench: Bench, rounds: int) -> None:
        from designer.app.simulation.asked import Asked
        from tests.in_this_thread import in_this_thread

        self.bench, self.rounds = bench, rounds
        self.commands = bench.window.docks.simulation
        self.simulation = self.commands.simulation
        self.simulation.place = in_this_thread
        self.first = Longest()
        bench.window.docks.raise_panel("simulation")
        bench.window.resizeDocks([bench.window.docks.docks["simulation"]], [360], _vertical())
        bench.settle()
        self.commands.panel.form.show_asked(Asked(length="days", days=7, fixed=True, replications=2, given=True, warm_up=24))
        self.wait_for(self.commands.panel.run, self.first)
        self.found = self.simulation.found
        assert self.found is not None, [str(reason.message) for reason in self.simulation.reasons]

    def wait_for(self, work: Callable[[], object], into: Longest | None = None) -> None:
        """Do `work` and what follows until no job is under way; the stretch of `work` itself, and the longest one after it."""
        start, longest, until = stretch(work), 0.0, time.monotonic() + 1.0
        while self.simulation.jobs.busy or time.monotonic() < until:
            longest = max(longest, stretch(self.bench.app.processEvents))
            until = time.monotonic() + 1.0 if self.simulation.jobs.busy else until
            time.sleep(0.004)
        if into is not None:
            into.add(start, longest)

    # -- rows ---------------------------------------------------------------------------------------------------------

    def arriving(self) -> tuple[Longest, Longest]:
        """Other results than those before, with the tab of results open."""
        self.commands.panel.tabs.setCurrentIndex(0)
        other = replace(self.found)
        return self.bench.other(lambda: self.simulation.take(other), lambda: self.simulation.take(self.found), self.rounds)

    def leaving(self) -> tuple[Longest, Longest]:
        """No results any more, and back."""
        return self.bench.other(lambda: self.simulation.take(None), lambda: self.simulation.take(self.found), self.rounds)

    def tab(self, name: str) -> tuple[Longest, Longest]:
        """One tab after results have come while another one was open; and back to the first."""
        panel, done, undone = self.commands.panel, Longest(), Longest()
        number = TABS.index(name)
        for round_number in range(self.rounds + 1):
            self.bench.act(lambda: panel.tabs.setCurrentIndex((number + 1) % 2))
            self.bench.act(lambda: self.simulation.take(replace(self.found)))
            counted = round_number > 0
            self.bench.act(lambda: panel.tabs.setCurrentIndex(number), done if counted else None)
            self.bench.act(lambda: panel.tabs.setCurrentIndex((number + 1) % 2), undone if counted else None)
        return done, undone

    def charts(self) -> tuple[Longest, Longest]:
        """Every chart once, as a picture, and as a table."""
        panel, pictures, tables = self.commands.panel, Longest(), Longest()
        panel.tabs.setCurrentIndex(2)
        page = panel.tabs.widget(2)
        for as_table, into in ((False, pictures), (True, tables)):
            page.as_table.setChecked(as_table)
            self.bench.settle()
            for number in range(page.choice.count()):
                each = Longest()
                for _ in range(self.rounds):
                    page.choice.setCurrentIndex(number - 1)
                    self.bench.settle()
                    self.bench.act(partial(page.choice.setCurrentIndex, number), each)
                into.add(*each.figures)
        page.as_table.setChecked(False)
        return _worst(pictures), _worst(tables)

    def slider(self) -> tuple[Longest, Longest]:
        """One hour further, and from the mean to an hour and back."""
        slider, step, far = self.commands.bar.slider, Longest(), Longest()
        for hour in range(8, 8 + 3 * self.rounds):
            self.bench.act(partial(slider.setValue, hour), step)
        for _ in range(self.rounds):
            self.bench.act(partial(slider.setValue, -1), far)
            self.bench.act(partial(slider.setValue, 14), far)
        slider.setValue(-1)
        self.bench.settle()
        return step, far

    def animation(self) -> tuple[Longest, Longest]:
        """From the switch to the first frames; and single frames of the day at noon."""
        player, start, frames = self.commands.player, Longest(), Longest()
        for _ in range(min(2, self.rounds)):
            self.wait_for(lambda: player.switch.setChecked(True), start)
            player.now = 12 * 3600.0
            for _ in range(FRAMES):
                time.sleep(0.02)
                frames.add(stretch(self.bench.app.processEvents), 0.0)
            self.bench.act(lambda: player.switch.setChecked(False))
        return start, frames

    def pans(self, count: int = 60) -> tuple[list[float], list[float]]:
        """Milliseconds of frames while the map is scrolled, of this thread and by the clock."""
        bar, own, clock = self.bench.view.horizontalScrollBar(), [], []
        for number in range(count):
            began = time.perf_counter()
            own.append(stretch(lambda: (bar.setValue(bar.minimum() + number % 30 * 40), self.bench.app.processEvents())))  # noqa: B023
            clock.append((time.perf_counter() - began) * 1000)
            time.sleep(0.016)
        return own, clock

    def panning(self) -> None:
        """Frames of a map that is scrolled while processes simulate, against frames without, in turns."""
        from designer.app.simulation.asked import Asked
        from designer.app.simulation.places import in_processes

        self.simulation.place = in_processes
        self.commands.panel.form.show_asked(Asked(length="days", days=3650, fixed=True, replications=1000))
        figures: dict[bool, tuple[list[float], list[float]]] = {False: ([], []), True: ([], [])}
        for running in (False, True) * (self.rounds + 1):
            if running:
                self.commands.panel.run()
                until = time.monotonic() + 4.0  # processes are at work
                while time.monotonic() < until:
                    self.bench.app.processEvents()
                    time.sleep(0.01)
                assert self.simulation.jobs.busy
            for into, found in zip(figures[running], self.pans(), strict=True):
                into += found
            self.simulation.cancel()
            time.sleep(1.0)
        for place, what in enumerate(("CPU time of the window's thread", "the clock")):
            calm, busy = (statistics.median(figures[running][place]) for running in (False, True))
            print(f"a frame of scrolling by {what}: {calm:.1f} ms, {busy:.1f} ms during a run, ratio {busy / calm:.2f}")

    def table(self) -> dict[str, Callable[[], tuple[Longest, Longest]]]:
        """All rows by their names."""
        rows: dict[str, Callable[[], tuple[Longest, Longest]]] = {
            "simulation: run, and its results": lambda: (self.first, self.first),
            "simulation: other results": self.arriving,
            "simulation: results gone": self.leaving,
        }
        rows.update({f"simulation: tab {name}": partial(self.tab, name) for name in TABS})
        return rows | {
            "simulation: each chart, as a table": self.charts,
            "simulation: slider, mean and hour": self.slider,
            "simulation: animation, its frames": self.animation,
        }


def _worst(found: Longest) -> Longest:
    """The longest of acts of different sorts."""
    return Longest([max(found.frame)], [max(found.later)])


def _vertical() -> Any:
    from PySide6.QtCore import Qt

    return Qt.Orientation.Vertical


def document(named: str) -> Blueprint:
    """A file, or a grid of so many steps."""
    from designer.storage.document import read

    if named.isdigit():
        return grid_blueprint(int(named))
    loaded = read(Path(named).read_text(encoding="utf-8"))
    assert loaded.blueprint is not None
    return loaded.blueprint


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.stretches_simulated", description=__doc__)
    parser.add_argument("document", nargs="?", default="1000", help="how many steps, or a file")
    parser.add_argument("--only", default="", help="a part of the names to measure")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = opened(document(options.document), folder)
        print(f"{'CPU ms of the window thread':44} {'frame':>8} {'later':>8}   {'and back or worst of the second':>8}  {'pace':>6}")
        simulated = Simulated(bench, options.rounds)
        for name, run in simulated.table().items():
            if options.only in name:
                report(name, *run(), pace())
        if options.only in "scrolling":
            simulated.panning()
        os._exit(0)


if __name__ == "__main__":
    main()

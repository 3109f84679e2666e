"""How long each kind of edit holds the window: ``python -m tests.benchmarks.stretches [STEPS] [--only NAME]``.

A stretch is what the thread of the window does between two returns to its event loop. The first one of an edit is counted from the
command to the painted frame; panels, figures and checks follow in stretches of their own. CPU time of that thread alone counts, so
that neither the worker's share nor other programs disturb; the median of the rounds is printed, for a map of which a part is seen at
100 % and for one that is seen whole. A machine shared with others counts what they take from it as the thread's own, now and then: an act
that seems too long is measured again, up to `TRIES` times, and the median of all is what counts. The last column says how long a fixed
piece of work took beside each act, so that rows measured at another pace are known.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from designer.model.blueprint import Blueprint
from tests.benchmarks.documents import grid_blueprint
from tests.benchmarks.every_edit import EVERY_EDIT, Work, shown

MOST = 50.0
TRIES = 3


@dataclass(slots=True)
class Longest:
    """The stretches of one act: from the command to its frame, and the longest one after."""

    frame: list[float] = field(default_factory=list)
    later: list[float] = field(default_factory=list)

    def add(self, frame: float, later: float) -> None:
        self.frame.append(frame)
        self.later.append(later)

    @property
    def figures(self) -> tuple[float, float]:
        return statistics.median(self.frame), statistics.median(self.later)


def stretch(work: Callable[[], object]) -> float:
    """CPU milliseconds of this thread."""
    begin = time.thread_time()
    work()
    return (time.thread_time() - begin) * 1000


class Bench:
    """One open window and what is measured in it."""

    def __init__(self, app: Any, window: Any) -> None:
        self.app, self.window, self.session = app, window, window.session
        self.view, self.scene = window.page.view, window.page.scene

    def act(self, work: Callable[[], object], into: Longest | None = None) -> None:
        """Do `work` and everything that follows from it."""
        frame = stretch(lambda: (work(), self.app.processEvents()))
        later = self.settle()
        if into is not None:
            into.add(frame, later)

    def settle(self) -> float:
        """Let all that is under way end; the longest stretch of it."""
        longest, quiet = 0.0, 0
        while quiet < 12:
            took = stretch(self.app.processEvents)
            longest = max(longest, took)
            quiet = 0 if self.session.busy or self.scene.is_behind or took > 0.5 else quiet + 1
            time.sleep(0.004)
        return longest

    def edit(self, make: Callable[[Bench], Work], rounds: int) -> tuple[Longest, Longest]:
        """The stretches of an edit and of its undoing."""
        done, undone = Longest(), Longest()
        for number in range(rounds + 1):  # the first round is not counted
            self.session.break_merge()
            before = self.session.blueprint
            work = make(self)
            self.act(work, done if number else None)
            assert self.session.blueprint is not before, "the edit did nothing"
            self.act(self.session.undo, undone if number else None)
            assert self.session.blueprint is before
        return done, undone

    def other(self, there: Callable[[], object], back: Callable[[], object], rounds: int) -> tuple[Longest, Longest]:
        """The same for what is no edit."""
        done, undone = Longest(), Longest()
        for number in range(rounds + 1):
            self.act(there, done if number else None)
            self.act(back, undone if number else None)
        return done, undone


def opened(blueprint: Blueprint, folder: str) -> Bench:
    """A window with a map that has come to rest; what the program keeps is kept in `folder`."""
    from designer.app.main import begin
    from designer.storage.document import write

    os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_CACHE_HOME=folder)
    path = Path(folder, "measured.blueprint.yaml")
    path.write_text(write(blueprint), encoding="utf-8")
    app, program = begin([str(path)])
    window = program.windows[0]
    window.resize(1600, 1000)
    until = time.monotonic() + 3  # the rest of the start waits for the first paint
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.005)
    bench = Bench(app, window)
    bench.settle()
    return bench


def reset_layout(bench: Bench, rounds: int) -> tuple[Longest, Longest]:
    """Everything was placed by hand, and then the map finds it a place."""
    from designer.editing.edits import nudge, use_automatic_layout

    steps = bench.session.blueprint.steps
    bench.act(lambda: bench.session.perform(nudge(steps, 6, 4, shown(bench, steps))))
    found = bench.edit(lambda bench: lambda: bench.session.perform(use_automatic_layout()), rounds)
    bench.act(bench.session.undo)
    return found


def select_all(bench: Bench) -> Callable[[], object]:
    from designer.model.elements import Ref

    refs = [Ref("steps", id) for id in bench.session.blueprint.steps]
    return lambda: bench.window.selection.set(refs)


def drag_all(bench: Bench, rounds: int) -> Longest:
    """Press, pull and drop everything; each event of the pointer with its frame is a stretch."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    view, found = bench.view, Longest()

    def send(kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        whole = QPointF(view.viewport().mapToGlobal(place.toPoint()))
        bench.app.sendEvent(view.viewport(), QMouseEvent(kind, place, whole, button, held, Qt.KeyboardModifier.NoModifier))

    def press(at: QPointF) -> None:
        send(QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton)
        bench.app.processEvents()

    def move(to: QPointF) -> None:
        send(QEvent.Type.MouseMove, to, Qt.MouseButton.LeftButton)
        bench.app.processEvents()

    def drop(to: QPointF) -> None:
        send(QEvent.Type.MouseButtonRelease, to, Qt.MouseButton.NoButton)
        bench.app.processEvents()

    for _ in range(rounds):
        before = bench.session.blueprint
        bench.act(select_all(bench))
        center = bench.scene.map.boxes[view.visible_steps()[0][0]].center
        at = QPointF(view.mapFromScene(center.x, center.y))
        during = [stretch(partial(press, at)), *(stretch(partial(move, at + QPointF(4 * i, 2 * i))) for i in range(1, 12))]
        found.add(stretch(partial(drop, at + QPointF(44, 22))), max(*during, bench.settle()))
        if bench.session.blueprint is not before:
            bench.act(bench.session.undo)
        bench.act(lambda: bench.window.selection.set([]))
    return found


def pace() -> float:
    """CPU milliseconds of a fixed piece of work, the least of some."""
    return min(stretch(lambda: [str(number) for number in range(20_000)]) for _ in range(5))


def report(name: str, near: Longest, far: Longest, took: float) -> None:
    """One line."""
    figures = (*near.figures, *far.figures)
    late = "  OVER" if max(figures) > MOST else ""
    print(f"{name:44} {figures[0]:8.1f} {figures[1]:8.1f}   {figures[2]:8.1f} {figures[3]:8.1f}   {took:6.1f}{late}", flush=True)


def patiently(run: Callable[[], tuple[Longest, Longest]]) -> tuple[Longest, Longest]:
    """What `run` finds; it runs again while that seems too long, and the rounds of all runs count."""
    done, undone = run()
    for _ in range(TRIES - 1):
        if max(*done.figures, *undone.figures) <= MOST:
            break
        for all, again in zip((done, undone), run(), strict=True):
            all.frame += again.frame
            all.later += again.later
            if done is undone:
                break
    return done, undone


def measure(bench: Bench, only: str, rounds: int) -> None:
    """Everything, near and far."""
    print(
        f"{'CPU ms of the window thread':44} {'frame':>8} {'later':>8}   {'frame':>8} {'later':>8}   {'pace':>6}\n"
        f"{'':44} {'at 100 %':>17}   {'seen whole':>17}"
    )
    others: dict[str, Callable[[], tuple[Longest, Longest]]] = {
        "select all": lambda: bench.other(select_all(bench), lambda: bench.window.selection.set([]), rounds),
        "drag all (drop, longest move)": lambda: (drag_all(bench, rounds),) * 2,
        "theme": lambda: bench.other(lambda: _theme(bench, "dark"), lambda: _theme(bench, "light"), rounds),
        "automatic layout of all": lambda: reset_layout(bench, rounds),
        "load shown": lambda: bench.other(lambda: bench.window.page.set_heat(False), lambda: bench.window.page.set_heat(True), rounds),
    }
    for name, make in EVERY_EDIT.items():
        others.setdefault(name, lambda make=make: bench.edit(make, rounds))  # type: ignore[misc]
    for name, run in others.items():
        if only and only not in name:
            continue
        found = []
        for look in (lambda: bench.view.set_zoom(1.0), bench.view.fit):
            look()
            bench.settle()
            found.append(patiently(run))
        took = pace()
        report(name, found[0][0], found[1][0], took)
        if found[0][0] is not found[0][1]:
            report("  and back", found[0][1], found[1][1], took)


def _theme(bench: Bench, name: str) -> None:
    bench.window.program.settings.change(theme=name)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.stretches", description=__doc__)
    parser.add_argument("steps", type=int, nargs="?", default=1000)
    parser.add_argument("--only", default="", help="a part of the names to measure")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(opened(grid_blueprint(options.steps), folder), options.only, options.rounds)
        os._exit(0)


if __name__ == "__main__":
    main()

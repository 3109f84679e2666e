"""What this program takes, measured in a fresh process: ``python -m tests.benchmarks.ours WHAT STEPS`` prints one JSON object.

Frames go through the real main window with real events; times are wall milliseconds but for ``drag``, which is CPU time.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FRAMES = 24


def median_ms(work: Callable[[int], object], times: int, clock: Callable[[], float] = time.perf_counter) -> float:
    """The median duration of `work(i)`, after two calls that are not counted."""
    durations = []
    for i in range(times + 2):
        begin = clock()
        work(i)
        durations.append((clock() - begin) * 1000)
    return statistics.median(durations[2:])


def proportional_memory() -> float:
    """This process's share of the memory, in MB (what is shared with others counts in part)."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def written(steps: int, folder: str) -> Path:
    """The grid document of `steps` steps as a file."""
    from designer.storage.document import write
    from tests.benchmarks.documents import grid_blueprint

    path = Path(folder, f"{steps}.blueprint.yaml")
    path.write_text(write(grid_blueprint(steps)), encoding="utf-8")
    return path


def open_window(path: Path) -> tuple[Any, Any]:
    """Application and main window with `path` open and painted."""
    from designer.app.main import application
    from designer.app.program import Program

    app = application()
    program = Program(app)
    program.open([path])
    window = program.windows[-1]
    window.resize(1600, 1000)
    app.processEvents()
    window.grab()
    return app, window


def window_figures(steps: int) -> dict[str, float]:
    """Everything that happens on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        path = written(steps, folder)
        app, window = open_window(written(12, folder))
        found: dict[str, float] = {}
        begin = time.perf_counter()
        window.session.open(path)
        window.show_map()
        app.processEvents()
        window.page.view.viewport().repaint()
        found["open"] = (time.perf_counter() - begin) * 1000
        _settle(app, window)
        gc.collect()
        found["memory"] = proportional_memory()
        view = window.page.view
        view.set_zoom(1.0)
        found["near"] = median_ms(lambda i: _pan(app, view, i, 37, 23), FRAMES)
        found["drag"] = _drag(app, view)
        found["edit"] = _edit(app, window, view)
        view.fit()
        found["pan"] = median_ms(lambda i: _whole_frame(app, view), FRAMES)
        fitted = view.zoom
        found["zoom"] = median_ms(lambda i: (view.set_zoom(fitted * (0.9 + 0.01 * (i % 20))), app.processEvents()), FRAMES)
        return found


def _settle(app: Any, window: Any) -> None:
    until = time.perf_counter() + 10
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.01)
        if window.session.analysis is not None and not window.session.busy:
            break
    app.processEvents()


def _rest(app: Any) -> None:
    """Let the window and its helpers do what they do once it stands, as compiling the simulation, until they have nothing to do."""
    until = time.perf_counter() + 180
    while time.perf_counter() < until:
        spent, begin = time.process_time(), time.perf_counter()
        while time.perf_counter() < begin + 0.5:
            app.processEvents()
            time.sleep(0.02)
        helpers = [file.read_text() for file in Path("/proc/self/task").glob("*/children")]
        if time.process_time() - spent < 0.05 and not any(helpers):
            return


def _pan(app: Any, view: Any, i: int, dx: int, dy: int) -> None:
    sign = 1 if i % 20 < 10 else -1
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + sign * dx)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + sign * dy)
    app.processEvents()


def _whole_frame(app: Any, view: Any) -> None:
    """A map that is wholly visible has nowhere to scroll to: paint all of it, which is more than any pan has to."""
    view.viewport().update()
    app.processEvents()


def _drag(app: Any, view: Any) -> float:
    """CPU milliseconds per move of the mouse while one step is dragged."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    scene = view.scene()
    step = min(scene.map.boxes, key=lambda id: abs(int(id[1:]) - 1))
    center = scene.map.boxes[step].center
    view.centerOn(center.x, center.y)
    app.processEvents()
    at = QPointF(view.mapFromScene(center.x, center.y))

    def send(kind: QEvent.Type, place: QPointF, held: Qt.MouseButton) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        whole = QPointF(view.viewport().mapToGlobal(place.toPoint()))
        app.sendEvent(view.viewport(), QMouseEvent(kind, place, whole, button, held, Qt.KeyboardModifier.NoModifier))

    send(QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton)
    moves = 60
    begin = 0.0
    for i in range(moves + 5):
        if i == 5:
            begin = time.process_time()
        send(QEvent.Type.MouseMove, at + QPointF(10 + 3 * (i % 20), 6 + 2 * (i % 20)), Qt.MouseButton.LeftButton)
        app.processEvents()
    spent = (time.process_time() - begin) * 1000 / moves
    assert view.gesture is not None, "the drag did not start"
    view.cancel_gesture()
    send(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)
    app.processEvents()
    return spent


def _edit(app: Any, window: Any, view: Any) -> float:
    """From the command that moves a step to the painted frame."""
    from designer.editing.edits import Place, move_steps
    from designer.model.elements import Position

    step = window.session.blueprint.steps["s1"]
    box = view.scene().map.boxes["s1"]
    cell = view.scene().map.grid.cell(step.lane, step.stage)

    def move(i: int) -> None:
        place = Position(box.x - cell.x + (10 if i % 2 else 0), box.y - cell.y)
        assert window.session.perform(move_steps({"s1": Place(step.lane, step.stage, place)}))
        app.processEvents()

    return median_ms(move, 20)


def document_figures(steps: int) -> dict[str, float]:
    """Reading (every check of the reader included) and writing, beside PyYAML's C loader and dumper on the same text and data."""
    import yaml

    from designer.storage.document import read, write
    from tests.benchmarks.documents import grid_blueprint

    text = write(grid_blueprint(steps))
    data = yaml.load(text, yaml.CSafeLoader)
    blueprint = read(text).blueprint
    return {
        "read": median_ms(lambda _: read(text), 7),
        "write": median_ms(lambda _: write(blueprint), 7),
        "csafe_load": median_ms(lambda _: yaml.load(text, yaml.CSafeLoader), 5),
        "csafe_dump": median_ms(lambda _: yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True), 5),
    }


def core_figures(steps: int) -> dict[str, float]:
    """Closed forms, checks, an edit and the whole map."""
    from designer.analysis.analyse import analyse
    from designer.checks.registry import run_checks
    from designer.drawing.map import build
    from tests.benchmarks.documents import grid_blueprint

    blueprint = grid_blueprint(steps)
    analysis = analyse(blueprint)
    return {
        "closed_forms": median_ms(lambda _: analyse(blueprint), 7),
        "checks": median_ms(lambda _: run_checks(blueprint, analysis), 5),
        "map": median_ms(lambda _: build(blueprint), 5),
    }


def layout_figures(steps: int) -> dict[str, float]:
    """Automatic layout with routes of the layout harness' graph, given as JSON in the file that BENCH_FILE names."""
    from designer.drawing.map import build
    from designer.model.blueprint import Blueprint, Table
    from designer.model.elements import BANDS, Flow, Lane, Stage, Step

    graph = json.loads(Path(os.environ["BENCH_FILE"]).read_text())
    following: dict[int, list[Flow]] = {}
    for source, target in graph["edges"]:
        following.setdefault(source, []).append(Flow(f"s{target}"))
    lanes = [Lane(f"lane-{i}", f"Lane {i}", BANDS[min(i, 4)]) for i in range(6)]
    made = [Step(f"s{i}", f"Step {i}", f"lane-{graph['lane'][i]}", "all", next=tuple(following.get(i, ()))) for i in range(graph["n"])]
    blueprint = Blueprint(lanes=Table.of(lanes), stages=Table.of([Stage("all", "All")]), steps=Table.of(made))
    return {"layout": median_ms(lambda _: build(blueprint), 5)}


def output_figures(steps: int) -> dict[str, float]:
    """SVG and PDF of a map that is open in the window, as they come back from the peers, which keep them in memory: the first of each
    in this process. ``*_file`` is the next one, brought to the disk in one step.

    The caller takes the median of several processes. The load is left out, since the peers have none.
    """
    from designer.canvas.texts import translated
    from designer.drawing.theme import PRINT
    from designer.output.letters import PaperMeasure
    from designer.output.pages import PageSettings
    from designer.output.pdf import pdf_bytes, write_pdf
    from designer.output.poster import laid_out, poster
    from designer.output.svg import svg_text, write_svg
    from designer.storage.collector import undisturbed

    def made_svg() -> str:
        with undisturbed():
            return svg_text(poster(blueprint, map=chart, words=translated))

    def made_pdf() -> bytes:
        with undisturbed():
            return pdf_bytes(*laid_out(poster(blueprint, None, chart, PaperMeasure(), translated), sheet), PRINT)

    with tempfile.TemporaryDirectory() as folder:
        app, window = open_window(written(steps, folder))
        _settle(app, window)
        _rest(app)
        blueprint, chart, sheet = window.session.blueprint, window.page.scene.map, PageSettings(paper="A3")
        pdf, svg = Path(folder, "a.pdf"), Path(folder, "a.svg")
        return {
            "svg": _once_ms(made_svg),
            "pdf": _once_ms(made_pdf),
            "svg_file": _once_ms(lambda: write_svg(blueprint, svg, map=chart, words=translated)),
            "pdf_file": _once_ms(lambda: write_pdf(blueprint, pdf, sheet, map=chart)),
            "pdf_bytes": pdf.stat().st_size,
            "svg_bytes": svg.stat().st_size,
        }


def _once_ms(work: Callable[[], object]) -> float:
    gc.collect()
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


KINDS = {
    "window": window_figures,
    "document": document_figures,
    "core": core_figures,
    "layout": layout_figures,
    "output": output_figures,
}

if __name__ == "__main__":
    print(json.dumps(KINDS[sys.argv[1]](int(sys.argv[2]))), flush=True)
    os._exit(0)

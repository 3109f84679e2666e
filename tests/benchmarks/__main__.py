"""Runs the benchmarks beside their peers and prints ratios; see README.md in this folder."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.documents import grid_blueprint
from tests.benchmarks.peers import Peers

Figures = dict[str, float]
# what, our figure, the peer's figure, wanted ratio by number of steps (0: any)
ROWS: tuple[tuple[str, str, str, dict[int, float]], ...] = (
    ("open a file to painted map", "open", "open", {0: 3}),
    ("pan, whole map visible", "pan", "pan", {1000: 5, 5000: 15}),
    ("zoom, whole map visible", "zoom", "zoom", {1000: 5, 5000: 15}),
    ("drag one step, CPU per move", "drag", "drag", {1000: 20, 5000: 100}),
    ("edit to repainted map", "edit", "edit", {0: 5}),
    ("memory (MB)", "memory", "memory", {1000: 4}),
    ("start to painted window", "start", "start", {0: 2.5}),
    ("read the YAML", "read", "csafe_load", {0: 2}),
    ("write the YAML", "write", "csafe_dump", {0: 5}),
    ("automatic layout and routes", "layout", "layout", {1000: 10}),
    ("PDF", "pdf", "pdf", {1000: 4}),
    ("SVG", "svg", "svg", {1000: 4}),
    ("SVG, bytes", "svg_bytes", "svg_bytes", {1000: 2}),
    ("PDF, beside Graphviz", "pdf_file", "graphviz_pdf", {1000: 1}),
)


def run(module: str, *arguments: str, file: str = "") -> str:
    """What a fresh process of this program says."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCH_FILE": file}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's second start finds the byte code
    with tempfile.TemporaryDirectory() as home:
        environment.update(XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home)
        command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def ours(kind: str, steps: int, file: str = "") -> Figures:
    """The figures of one fresh process of this program."""
    out = run("ours", kind, str(steps), file=file)
    figures: Figures = json.loads(out.splitlines()[-1]) if out.strip() else {}
    return figures


def our_start() -> Figures:
    """Process start to the painted window with a document of 40 steps."""
    from designer.storage.document import write

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "forty.blueprint.yaml")
        path.write_text(write(grid_blueprint(40)), encoding="utf-8")
        run("start", str(path), "complete")
        begin = time.perf_counter()
        run("start", str(path))
        return {"start": (time.perf_counter() - begin) * 1000}


def our_layout(given: Peers, steps: int) -> Figures:
    """Layout and routes of the peers' graph."""
    assert given.folder
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump(peers.process_graph(given.folder, steps), file)
    try:
        return ours("layout", steps, file.name)
    finally:
        os.unlink(file.name)


def output_round(given: Peers, steps: int) -> tuple[Figures, Figures]:
    """The same for pictures and paper alone."""
    mine, theirs = ours("output", steps), {}
    if given.complete:
        theirs.update(peers.bpmn_js(given, steps))
    if shutil.which("neato"):
        theirs.update(peers.graphviz(steps))
    return mine, theirs


def one_round(given: Peers, steps: int) -> tuple[Figures, Figures]:
    """Our figures and the peers', taken in turn."""
    mine, theirs = ours("document", steps), {}
    theirs.update({name: mine[name] for name in ("csafe_load", "csafe_dump")})
    turns: list[tuple[Callable[[], Figures], Callable[[], Figures] | None]] = [
        (lambda: {**ours("window", steps), **ours("output", steps)}, (lambda: peers.bpmn_js(given, steps)) if given.complete else None),
        (our_start, (lambda: peers.chromium_start(given)) if given.complete else None),
    ]
    if given.folder and given.node_modules:
        turns.append((lambda: our_layout(given, steps), lambda: peers.elk(given, steps)))
    for mine_of, theirs_of in turns:
        mine.update(mine_of())
        if theirs_of:
            theirs.update(theirs_of())
    if shutil.which("neato"):
        theirs.update(peers.graphviz(steps))
    mine.update(ours("core", steps))
    return mine, theirs


def report(steps: int, rounds: list[tuple[Figures, Figures]]) -> None:
    """A line for each row that both sides have figures for."""
    for what, ours_key, theirs_key, wanted in ROWS:
        if not any(ours_key in mine for mine, _ in rounds):
            continue
        pairs = [(mine[ours_key], theirs[theirs_key]) for mine, theirs in rounds if ours_key in mine and theirs_key in theirs]
        target = wanted.get(steps, wanted.get(0))
        if not pairs:
            print(f"{steps:>6} {what:32} not measured: no peer given")
            continue
        ratios = sorted(b / a for a, b in pairs)
        ratio = statistics.median(ratios)
        verdict = "" if target is None else f"wanted {target:g}: {'reached' if ratio >= target else 'MISSED'}"
        a, b = statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
        print(f"{steps:>6} {what:32} peer {b:9.2f}  ours {a:8.2f}  ratio {ratio:7.1f} [{ratios[0]:.1f}-{ratios[-1]:.1f}]  {verdict}")
    for key in ("near", "closed_forms", "checks", "map", "svg", "svg_file", "pdf", "pdf_file"):
        values = [mine[key] for mine, _ in rounds if key in mine]
        if values:
            print(f"{steps:>6} {key:32} ours {statistics.median(values):8.2f} ms")


def near_ratio(repeats: int) -> None:
    """A frame at 100 % with 20,000 steps against one with 1,000."""
    ratios = [ours("window", 20_000)["near"] / ours("window", 1_000)["near"] for _ in range(repeats)]
    ratio = statistics.median(ratios)
    print(f" 20000 frame at 100 % against 1,000 steps: {ratio:.2f} times; wanted at most 2: {'reached' if ratio <= 2 else 'MISSED'}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--node-modules", type=Path)
    parser.add_argument("--chromium", type=Path)
    parser.add_argument("--steps", default="100,1000,5000")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--only", choices=("output",), help="pictures and paper alone")
    parser.add_argument("--large", action="store_true", help="also 20,000 steps against 1,000 at 100 %%")
    options = parser.parse_args()
    given = Peers(options.peers, options.node_modules, options.chromium)
    for steps in map(int, options.steps.split(",")):
        rounds = output_round if options.only else one_round
        report(steps, [rounds(given, steps) for _ in range(options.repeats)])
    if options.large:
        near_ratio(options.repeats)


if __name__ == "__main__":
    main()

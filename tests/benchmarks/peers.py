"""The other tools, each through its own harness; figures come back as plain numbers in milliseconds or megabytes."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Peers:
    """Where the harnesses, the packages of Node.js and Chromium are; None: not given."""

    folder: Path | None
    node_modules: Path | None
    chromium: Path | None

    @property
    def complete(self) -> bool:
        return None not in (self.folder, self.node_modules, self.chromium)


def _node(*arguments: str) -> list[dict[str, Any]]:
    out = subprocess.run(["node", *arguments], check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines() if line.startswith("{")]


def bpmn_js(peers: Peers, steps: int) -> dict[str, float]:
    """One session of bpmn-js in headless Chromium."""
    raw = _node(f"{peers.folder}/canvas/bpmnjs.mjs", str(peers.node_modules), str(peers.chromium), str(steps), "1")[-1]
    return {
        "open": raw["import"]["total"],
        "pan": raw["pan_fit"]["med"],
        "zoom": raw["zoom_fit"]["med"],
        "drag": raw["drag1"]["cpu"],
        "edit": raw["move_cmd"]["to_frame"],
        "memory": raw["mem"]["tree"],
        "pdf": raw["pdf_ms"],
        "svg": raw["save"]["svg"],
        "svg_bytes": raw["save"]["svg_bytes"],
    }


def graphviz(steps: int) -> dict[str, float]:
    """Graphviz with the positions of our map given (``neato -n2``), started as a program of its own: its usual way to be used."""
    from designer.drawing.map import build
    from tests.benchmarks.documents import grid_blueprint

    blueprint = grid_blueprint(steps)
    boxes = build(blueprint).boxes
    nodes = [f'{id}[pos="{boxes[id].center.x},{-boxes[id].center.y}!" label="{step.name}"]' for id, step in blueprint.steps.items()]
    flows = [f"{step.id}->{flow.target}" for step, flow in blueprint.flows()]
    shape = "node[shape=box style=rounded fixedsize=true width=1.67 height=0.83 fontsize=12]"
    source = f"digraph{{splines=line {shape};{';'.join([*nodes, *flows])}}}"
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("pdf", "svg"):
            begin = time.perf_counter()
            subprocess.run(["neato", "-n2", f"-T{kind}", "-o", f"{folder}/map"], input=source, check=True, capture_output=True, text=True)
            found[f"graphviz_{kind}"] = (time.perf_counter() - begin) * 1000
    return found


def chromium_start(peers: Peers) -> dict[str, float]:
    """Process start to a painted page with bpmn-js."""
    rows = _node(f"{peers.folder}/startup/chromium_cold.mjs", str(peers.node_modules), str(peers.chromium), "1")
    return {"start": statistics.median(row["total_ms"] for row in rows)}


@cache
def process_graph(folder: Path, steps: int) -> dict[str, Any]:
    """The layout harness' process-like graph: ``edges`` and ``lane`` per step."""
    out = subprocess.run([sys.executable, f"{folder}/layout/graphgen.py", str(steps)], check=True, capture_output=True, text=True).stdout
    graph: dict[str, Any] = json.loads(out)
    return graph


def elk(peers: Peers, steps: int) -> dict[str, float]:
    """elkjs layered with orthogonal routes, once warm."""
    assert peers.folder
    with tempfile.TemporaryDirectory() as folder:
        graph, out = Path(folder, "graph.json"), Path(folder, "out.json")
        graph.write_text(json.dumps(process_graph(peers.folder, steps)))
        arguments = ["--stack-size=8000", f"{peers.folder}/layout/elk.mjs", str(peers.node_modules), str(graph), str(out), "elk"]
        subprocess.run(["node", *arguments], check=True, capture_output=True)
        return {"layout": json.loads(out.read_text())["warm"]}

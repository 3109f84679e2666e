"""The simulation engine beside SimPy, Ciw, salabim and Prosimos on one model, and against exact theory; see README.md in this folder."""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.simulation_theory import theory

Figures = dict[str, Any]
# peer, cases in one of its runs, wanted ratio of plain Python, of compiled
PEERS: tuple[tuple[str, int, float | None, float | None], ...] = (
    ("simpy", 10_000, 1.5, 30),
    ("ciw", 4_000, None, 80),
    ("salabim_nomon", 2_000, None, None),
    ("salabim", 2_000, None, None),
    ("prosimos", 1_000, 15, 300),
)
OURS = {"plain": 20_000, "compiled": 400_000}
MANY, MOST = 200_000, 2_000_000


def our_run(what: str, *arguments: str) -> Figures:
    """A fresh process of this program."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "tests.benchmarks.simulation_ours", what, *arguments]
    return _last(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout)


def peer_run(folder: Path, python: str, name: str, cases: int, variant: str, seed: int) -> Figures:
    """A fresh process of another engine's harness."""
    command = [python, "engines.py", name, str(cases), variant, str(seed)]
    return _last(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=folder).stdout)


def _last(out: str) -> Figures:
    found: Figures = json.loads(out.strip().splitlines()[-1])
    return found


def speed(folder: Path, python: str, variant: str, repeats: int) -> None:
    """Cases a second of CPU time, engine by engine in turn; the ratio is the median over the rounds."""
    rounds = [dict(_round(folder, python, variant, seed)) for seed in range(1, repeats + 1)]
    print(f"\n{variant}: CPU microseconds a case, median of {repeats} rounds (load now {os.getloadavg()[0]:.1f})")
    for name in rounds[0]:
        runs = [each[name] for each in rounds]
        micro = statistics.median(1e6 * run["cpu_s"] / run["cases"] for run in runs)
        print(
            f"  {name:14} {micro:9.2f}  {runs[0]['cases']:>7} cases a run   mean cycle {statistics.fmean(run['cycle'] for run in runs):6.1f} min"
        )
    for mine in OURS:
        print(f"  {mine}: ready in {max(each[mine]['ready_s'] for each in rounds):.1f} s of wall time at most, apart from the figures")
        for name, _, *wanted in PEERS:
            ratios = sorted(_each(one[name]) / _each(one[mine]) for one in rounds)
            _say(f"{mine} against {name}", statistics.median(ratios), ratios[0], ratios[-1], wanted[mine == "compiled"])


def _round(folder: Path, python: str, variant: str, seed: int) -> Iterator[tuple[str, Figures]]:
    for mine, cases in OURS.items():
        yield mine, our_run("once", mine, str(folder), variant, str(cases), str(seed))
    for name, cases, *_ in PEERS:
        found = peer_run(folder, python, name, cases, variant, seed)
        yield name, {**found, "cases": cases}


def _each(run: Figures) -> float:
    return float(run["cpu_s"]) / float(run["cases"])


def _say(what: str, ratio: float, least: float, most: float, wanted: float | None) -> None:
    verdict = "" if wanted is None else f"wanted {wanted:g}: {'reached' if ratio >= wanted else 'MISSED'}"
    print(f"  {what:36} ratio {ratio:7.1f} [{least:.1f}-{most:.1f}]  {verdict}")


def memory(folder: Path, python: str, peak: float | None) -> None:
    """Peak memory, statistics only; `peak` is Prosimos' in MB where it is known from an earlier run, which takes many minutes."""
    known = peak or float(peer_run(folder, python, "prosimos", MANY, "markov", 7)["rss_peak"])
    print(f"\nmemory: Prosimos, {MANY} cases: {known:.0f} MB{'' if peak is None else ' (given)'}")
    for mine in OURS:
        few, many = (our_run("once", mine, str(folder), "markov", str(cases), "7")["peak_mb"] for cases in (MANY, MOST))
        print(f"  {mine}: {few:.1f} MB with {MANY} cases, {many:.1f} MB with {MOST}")
        _say(f"{mine}: less memory than Prosimos", known / few, known / few, known / many, 20)


def cores(folder: Path, repeats: int) -> None:
    """Two replications at once against one after the other; the time in which other programs had the cores is left out."""
    print(f"\ntwo cores of {os.cpu_count()}:")
    for mine, cases in (("bare", 2 * OURS["plain"]), *((mine, 2 * cases) for mine, cases in OURS.items())):
        found = our_run("two", mine, str(folder), "markov", str(cases), str(repeats))
        ratio, wall = found["one_s"] / found["two_s"], found["one_wall_s"] / found["two_wall_s"]
        print(f"  {mine}: by the clock on the wall {wall:.2f}")
        what = "what the machine gives two bare loops of Python" if mine == "bare" else f"{mine}: two cores against one"
        _say(what, ratio, ratio, ratio, None if mine == "bare" else 1.8)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.simulation", description=__doc__)
    parser.add_argument("--peers", type=Path, help="the folder with the peers' harnesses engines.py and model.py")
    parser.add_argument("--python", default=sys.executable, help="an interpreter that has the peers")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--only", choices=("speed", "memory", "cores", "theory"))
    parser.add_argument("--prosimos-peak", type=float, help="its peak in MB at 200,000 cases, so that it need not run for many minutes")
    parser.add_argument("--cases", type=int, default=20_000_000, help="for the theory")
    options = parser.parse_args()
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr] # a line at once, in a file too: some runs take many minutes
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {' '.join(f'{each:.1f}' for each in os.getloadavg())}")
    wanted = {options.only} if options.only else {"speed", "memory", "cores", "theory"}
    if options.peers is None:
        wanted &= {"theory"}
    if "speed" in wanted:
        for variant in ("markov", "mixed"):
            speed(options.peers, options.python, variant, options.repeats)
    if "memory" in wanted:
        memory(options.peers, options.python, options.prosimos_peak)
    if "cores" in wanted:
        cores(options.peers, options.repeats)
    if "theory" in wanted:
        for what, exact, found in theory(options.cases):
            _off(what, exact, found)


def _off(what: str, exact: float, found: float) -> None:
    error = abs(found / exact - 1)
    verdict = "reached" if math.isfinite(error) and error <= 0.01 else "MISSED"
    print(f"  {what:44} theory {exact:9.3f}  simulated {found:9.3f}  off {100 * error:5.2f} %  wanted 1 %: {verdict}")


if __name__ == "__main__":
    main()

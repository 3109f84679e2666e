"""A process in another file: a case through it fares as through the same steps written into the document, to the last bit."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.joined import joined
from designer.model.blueprint import Blueprint
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import PLAIN, Mode, Window, replicate
from designer.simulation.refusals import refusals
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from designer.simulation.tally import Tally
from designer.storage.document import read
from designer.storage.files import read_file
from designer.storage.linked import read_linked
from tests.linked_files import SPACE, put, two_files, written_out
from tests.simulation.modes import MODES


@pytest.fixture
def whole(tmp_path: Path) -> Blueprint:
    path = two_files(tmp_path)
    blueprint = read_file(path).blueprint
    return joined(blueprint, read_linked(blueprint, path))


def once(blueprint: Blueprint, mode: Mode) -> Tally:
    assert refusals(blueprint) == ()
    network, names = compile_network(blueprint)
    return replicate(with_streams(network, names, 1, 0), names, Window(cases=2000), mode)


@MODES
def test_that_a_linked_file_is_simulated_as_its_steps_written_out(whole: Blueprint, mode: Mode) -> None:
    one, other = once(whole, mode), once(read(written_out()).blueprint, mode)
    for field in fields(Tally):
        assert getattr(one, field.name) == getattr(other, field.name), field.name
    assert one.steps[f"{SPACE}wash", "guests"].visits > 1000


def test_that_figures_of_a_linked_file_are_those_of_its_steps_written_out(whole: Blueprint) -> None:
    one, other = analyse(whole), analyse(read(written_out()).blueprint)
    assert one == other
    assert one.steps[f"{SPACE}wash"].visits == pytest.approx(0.5 / 0.8)
    assert one.pools[f"{SPACE}washer"].unit_load_s == pytest.approx(0.5 / 0.8 * 200)
    assert one.pools["clerk"].unit_load_s == pytest.approx(240 + 60 + 0.5 * 30)  # the clerk of the same id signs
    assert one.steps["laundry"].time_mean_s == 0  # what stood in for the process counts no more


def test_that_results_name_what_comes_from_the_other_file(whole: Blueprint) -> None:
    found = simulate(whole, Specification(cases=50, replications=5, compiled=False))
    assert found.get("pool", f"{SPACE}washer", "utilisation") is not None
    assert whole.staff[f"{SPACE}washer"].name == "Laundry: Washers"
    assert not any("not followed" in str(remark) for remark in (*found.remarks, *analyse(whole).remarks))


def test_that_a_link_that_is_not_followed_takes_its_own_time_and_says_so(tmp_path: Path) -> None:
    path = two_files(tmp_path, "gone.yaml")
    blueprint = read_file(path).blueprint
    left = joined(blueprint, read_linked(blueprint, path))
    assert left is blueprint
    found = simulate(left, Specification(cases=50, replications=5, compiled=False))
    assert "links that are not followed take the time given on them: Have it washed" in map(str, found.remarks)
    figures = analyse(left)
    assert "Links that are not followed take the time given on them: Have it washed." in map(str, figures.remarks)
    assert figures.steps["laundry"].time_mean_s == 600


def test_that_random_numbers_stay_when_the_document_around_is_edited(whole: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "hotel.blueprint.yaml"
    blueprint = read_file(path).blueprint
    more = blueprint.put("steps", replace(blueprint.steps["goodbye"], id="wash", name="Wash the car", next=(), staff=()))
    again = joined(more, read_linked(more, path))
    one, other = once(whole, PLAIN), once(again, PLAIN)
    assert one.demands == other.demands
    assert one.steps[f"{SPACE}wash", "guests"] == other.steps[f"{SPACE}wash", "guests"]


def test_that_a_link_that_nothing_follows_leads_over_into_the_file(tmp_path: Path) -> None:
    path = two_files(tmp_path)
    text = path.read_text(encoding="utf-8").replace(", next: goodbye}", "}")
    blueprint = read_file(put(tmp_path, {"over.yaml": text})).blueprint
    whole = joined(blueprint, read_linked(blueprint, tmp_path / "over.yaml"))
    assert once(whole, PLAIN).steps[f"{SPACE}done", "guests"].visits > 500
    assert analyse(whole).steps["goodbye"].visits == pytest.approx(0.5)


def test_that_work_changes_lanes_into_a_linked_process_and_back(whole: Blueprint) -> None:
    """Half of the guests: to the cellar and back, each time past the line of visibility."""
    figures = analyse(whole)
    assert figures.hand_offs == pytest.approx(1.0)
    assert figures.crossings["visibility"] == pytest.approx(1.0)
    found = simulate(whole, Specification(cases=500, replications=5, compiled=False))
    visits, changes = (found.get(*key) for key in (("step", "laundry", "visits"), ("service", "", "hand_offs")))
    assert visits is not None
    assert changes is not None
    assert changes.mean == pytest.approx(2 * visits.mean)

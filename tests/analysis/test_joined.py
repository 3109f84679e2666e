"""What comes along from a linked document: pools, schedules, lanes, shares, and what stays behind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.graph import routing
from designer.analysis.joined import joined, stand_ins
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, StepKind
from designer.storage.files import read_file
from designer.storage.linked import read_linked
from tests.linked_files import FILE, LAUNDRY, SPACE, hotel, put, two_files


def whole(path: Path) -> Blueprint:
    blueprint = read_file(path).blueprint
    return joined(blueprint, read_linked(blueprint, path))


def hotel_with(folder: Path, laundry: str, *, text: str = "", **more: str) -> Blueprint:
    return whole(put(folder, {"hotel.blueprint.yaml": text or hotel(), FILE: laundry, **more}))


def test_that_steps_come_in_the_stage_of_the_link_and_demand_stays_behind(tmp_path: Path) -> None:
    found = whole(two_files(tmp_path))
    assert list(found.steps)[-5:] == [SPACE + id for id in ("bring", "wash", "clean", "sign", "done")]
    assert {step.stage for step in found.steps.values()} == {"stay"}
    assert list(found.stages) == ["stay"]
    assert list(found.demand) == ["guests"]
    assert found.steps[f"{SPACE}wash"].name == "Laundry: Wash"
    link = found.steps["laundry"]
    assert (link.kind, link.link, link.time, link.staff) == (StepKind.LINK, f"{SPACE}bring", None, ())


def test_that_a_pool_of_the_same_id_is_shared_and_another_comes_with_its_schedule(tmp_path: Path) -> None:
    text = LAUNDRY.replace("count: 2", "count: 2, schedule: day")
    text = text.replace("demand:", 'schedules:\n  day: [{days: mon-fri, from: "08:00", to: "12:00"}]\ndemand:', 1)
    found = hotel_with(tmp_path, text)
    assert list(found.staff) == ["clerk", f"{SPACE}washer"]
    assert found.staff["clerk"].name == "Clerks"
    assert found.staff[f"{SPACE}washer"].schedule == f"{SPACE}day"
    assert found.schedules[f"{SPACE}day"].periods[0].end == 12 * 3600
    assert found.steps[f"{SPACE}sign"].staff[0].pool == "clerk"


def test_that_a_pool_of_a_file_on_the_way_is_shared_where_the_document_has_none(tmp_path: Path) -> None:
    dry = LAUNDRY.replace("name: Laundry", "name: Dry cleaner").replace("Washers, count: 2", "Cleaners, count: 9")
    laundry = LAUNDRY.replace("done: {type: end, name: Done", "done: {type: link, link: dry.yaml, name: Done")
    found = hotel_with(tmp_path, laundry, **{"parts/dry.yaml": dry})
    assert list(found.staff) == ["clerk", f"{SPACE}washer"]
    assert found.staff[f"{SPACE}washer"].count == 2
    assert found.steps["parts-dry--wash"].staff[0].pool == f"{SPACE}washer"


def test_that_lanes_are_shared_by_id_and_band(tmp_path: Path) -> None:
    same = hotel_with(tmp_path / "a", LAUNDRY.replace("cellar", "desk").replace("back office", "front office"))
    assert list(same.lanes) == ["desk"]
    other = hotel_with(tmp_path / "b", LAUNDRY.replace("cellar", "desk"))
    assert list(other.lanes) == ["desk", f"{SPACE}desk"]
    assert analyse(other).crossings["visibility"] > 0


def test_that_only_what_cases_can_come_to_is_brought(tmp_path: Path) -> None:
    more = (
        LAUNDRY
        + "  repair: {type: start, name: Repair, lane: cellar, stage: work, next: mend}\n  mend: {name: Mend, lane: cellar, stage: work}\n"
    )
    found = hotel_with(tmp_path, more, text=hotel(f"{FILE}#bring"))
    assert f"{SPACE}mend" not in found.steps
    assert f"{SPACE}wash" in found.steps


def test_that_two_links_to_one_file_lead_to_one_process(tmp_path: Path) -> None:
    text = hotel().replace("goodbye: {name: Say goodbye,", f"goodbye: {{type: link, link: {FILE}, name: Say goodbye,")
    found = hotel_with(tmp_path, LAUNDRY, text=text)
    assert len([id for id in found.steps if id.startswith(SPACE)]) == 5
    assert analyse(found).steps[f"{SPACE}wash"].visits == pytest.approx(1.5 / 0.8)


SHARES = LAUNDRY.replace("share: 20 %", "share: {neighbours: 50 %, guests: 10 %}").replace(
    "share: 80 %", "share: {neighbours: 50 %, guests: 90 %}"
)


def test_that_shares_are_those_of_the_same_segment_or_else_of_all_who_come_there(tmp_path: Path) -> None:
    """By hand: guests come back with 10 %; who is no segment there as the mean of 1 / h with 50 % and 3 / h with 10 %, which is 20 %."""
    text = SHARES.replace("demand:\n", "demand:\n  guests: {start: bring, rate: 3 / h}\n")
    known = hotel_with(tmp_path / "a", text)
    assert analyse(known).steps[f"{SPACE}wash"].visits == pytest.approx(0.5 / 0.9)
    unknown = hotel_with(tmp_path / "b", text, text=hotel().replace("guests: {start", "visitors: {start"))
    assert analyse(unknown).steps[f"{SPACE}wash"].visits == pytest.approx(0.5 / 0.8)
    nobody = hotel_with(tmp_path / "c", text, text=hotel().replace("demand:\n  guests: {start: greet, rate: 20 / h}\n", ""))
    assert analyse(nobody).steps[f"{SPACE}wash"].visits == pytest.approx(0.5 / 0.8)


def test_that_costs_of_another_currency_are_left_out(tmp_path: Path) -> None:
    found = hotel_with(tmp_path, LAUNDRY.replace("name: Laundry", "name: Laundry\ncurrency: USD", 1).replace("EUR", "USD"))
    assert found.staff[f"{SPACE}washer"].cost is None
    assert found.staff["clerk"].cost == pytest.approx(18 / 3600)


def test_that_a_link_that_closes_a_circle_keeps_its_time(tmp_path: Path) -> None:
    back = LAUNDRY.replace("done: {type: end, name: Done", "done: {type: link, link: ../hotel.yaml, time: 1 h, name: Done")
    found = hotel_with(tmp_path, back)
    assert found.steps[f"{SPACE}done"].link == "../hotel.yaml"
    assert analyse(found).steps[f"{SPACE}done"].time_mean_s == 3600


def test_that_joining_again_changes_nothing(tmp_path: Path) -> None:
    path = two_files(tmp_path)
    blueprint = read_file(path).blueprint
    library = read_linked(blueprint, path)
    once = joined(blueprint, library)
    assert joined(once, library) is once
    more = once.put("steps", replace(once.steps["goodbye"], kind=StepKind.LINK, link=FILE))
    again = joined(more, library)
    assert again.steps["goodbye"].link == f"{SPACE}bring"
    assert len(again.steps) == len(once.steps)


def test_that_a_link_that_names_a_step_of_its_own_file_does_not_lead_into_the_document(tmp_path: Path) -> None:
    inner = LAUNDRY.replace("done: {type: end, name: Done", "done: {type: link, link: greet, time: 2 min, name: Done")
    found = hotel_with(tmp_path, inner)
    assert found.linked(found.steps[f"{SPACE}done"]) is None
    assert routing(found).steps


def test_that_the_links_through_which_cases_come_to_a_file_stand_for_it(tmp_path: Path) -> None:
    laundry = LAUNDRY.replace("done: {type: end, name: Done", "done: {type: link, link: dry.yaml, name: Done")
    path = put(tmp_path, {"hotel.blueprint.yaml": hotel(), FILE: laundry, "parts/dry.yaml": LAUNDRY})
    blueprint = read_file(path).blueprint
    found = stand_ins(blueprint, read_linked(blueprint, path))
    assert found == {FILE: (Ref("steps", "laundry"),), "parts/dry.yaml": (Ref("steps", "laundry"),)}

"""The shipped templates, read from their real files: complete, believable, canonical, and with the figures they promise."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.figures import Analysis
from designer.analysis.hours import WEEK
from designer.checks.findings import Severity
from designer.checks.registry import run_checks
from designer.drawing.map import build
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, StaffUse, StepKind
from designer.resources import template_names, template_path
from designer.simulation.compiler import compile_network
from designer.simulation.engine import Window, replicate
from designer.simulation.records import Passage
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from designer.storage.document import Source, canonical, read, write

NAMES = template_names()


def source(name: str) -> Source:
    return read(template_path(name).read_bytes(), name)


@pytest.fixture(scope="module")
def hotel() -> Blueprint:
    return source("hotel").blueprint


@pytest.fixture(scope="module")
def figures(hotel: Blueprint) -> Analysis:
    return analyse(hotel)


def kinds(blueprint: Blueprint, kind: StepKind) -> list[str]:
    return [step.id for step in blueprint.steps.values() if step.kind is kind]


def test_that_the_hotel_the_restaurant_the_bank_and_an_empty_process_are_shipped() -> None:
    assert NAMES[0] == "hotel"
    assert {"hotel", "restaurant", "bank", "empty"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
class TestEveryTemplate:
    def test_that_it_is_canonical_and_written_back_byte_for_byte(self, name: str) -> None:
        found = source(name)
        assert canonical(found) == found.text
        assert write(found.blueprint, found) == found.text

    def test_that_its_first_line_names_the_schema(self, name: str) -> None:
        first = template_path(name).read_text("utf-8").splitlines()[0]
        path = first.removeprefix("# yaml-language-server: $schema=")
        assert path == "../schema/service-blueprint-1.schema.json"

    def test_that_it_has_no_finding_of_severity_error_and_no_idle_suppression(self, name: str) -> None:
        found = run_checks(source(name).blueprint)
        assert [str(finding.message) for finding in found if finding.severity is Severity.ERROR] == []
        assert "DOC110" not in {finding.code for finding in found}

    def test_that_it_has_no_layout_and_its_automatic_map_is_clean(self, name: str) -> None:
        blueprint = source(name).blueprint
        assert not blueprint.layout
        drawn = build(blueprint)
        for step in blueprint.steps.values():
            box, cell = drawn.boxes[step.id], drawn.grid.cell(step.lane, step.stage)
            assert cell.x <= box.x
            assert box.right <= cell.right
            assert cell.y <= box.y
            assert box.bottom <= cell.bottom
        for (one, a), (other, b) in combinations(drawn.boxes.items(), 2):
            assert not a.overlaps(b), f"{one} lies on {other}"

    def test_that_it_covers_all_five_bands(self, name: str) -> None:
        assert {lane.band for lane in source(name).blueprint.lanes.values()} == set(Band)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "empty"])
class TestEveryExample:
    def test_that_each_pool_has_work_and_none_is_overloaded(self, name: str) -> None:
        for pool, found in analyse(source(name).blueprint).pools.items():
            assert 0 < found.implied_utilisation < 0.9, pool

    def test_that_each_step_of_the_process_is_reached_and_has_a_time_or_needs_none(self, name: str) -> None:
        blueprint = source(name).blueprint
        found = analyse(blueprint)
        for step in blueprint.steps.values():
            if step.kind is not StepKind.EVIDENCE:
                assert found.steps[step.id].visits > 0, step.id
            if step.kind is StepKind.ACTIVITY:
                assert step.time is not None, step.id

    def test_that_every_figure_has_a_source_or_is_marked_as_assumed(self, name: str) -> None:
        assert list(unmarked_figures(template_path(name).read_text("utf-8"))) == []

    def test_that_each_moment_of_truth_has_evidence(self, name: str) -> None:
        for step in source(name).blueprint.steps.values():
            assert step.evidence or not step.moment_of_truth, step.id


def unmarked_figures(text: str) -> Iterator[str]:
    """Lines of steps with a time, a cost or a first share that no comment marks, and sections of figures that no comment opens."""
    section, before = "", ""
    for line in text.splitlines():
        if line[:1].isalpha():
            section = line.split(":")[0]
        elif before.startswith(("staff:", "schedules:", "demand:", "promises:")) and not ("ssumed" in line and "#" in line):
            yield line
        figure = line.strip().startswith(("time:", "cost:")) or ("share:" in line and before.strip() == "next:")
        if section == "steps" and figure and "# assumed" not in line:
            yield line
        before = line


class TestHotel:
    def test_that_it_has_the_size_asked_for(self, hotel: Blueprint) -> None:
        assert 25 <= len(hotel.steps) <= 45
        assert len(hotel.stages) >= 5
        assert len(hotel.staff) >= 6
        assert hotel.schedules
        assert sum(pool.schedule != "" for pool in hotel.staff.values()) >= 6
        assert {hotel.band(step) for step in hotel.steps.values()} == set(Band)

    def test_that_it_runs_from_cost_enquiry_to_check_out(self, hotel: Blueprint) -> None:
        stages = list(hotel.stages.values())
        assert "enquiry" in stages[0].name
        assert "check-out" in stages[-1].name
        assert hotel.steps[next(iter(hotel.demand.values())).start].stage == stages[0].id
        assert any(hotel.steps[id].stage == stages[-1].id for id in kinds(hotel, StepKind.END))

    def test_that_it_has_marks_of_every_kind(self, hotel: Blueprint) -> None:
        steps = hotel.steps.values()
        assert len(kinds(hotel, StepKind.EVIDENCE)) >= 5
        assert sum(step.fail_point is not None for step in steps) >= 4
        assert sum(step.wait_point is not None for step in steps) >= 4
        assert sum(step.moment_of_truth for step in steps) >= 4
        assert hotel.notes

    def test_that_it_has_decisions_a_parallel_part_and_a_rework_loop(self, hotel: Blueprint, figures: Analysis) -> None:
        assert len(kinds(hotel, StepKind.DECISION)) >= 2
        assert len(kinds(hotel, StepKind.FORK)) >= 1
        assert kinds(hotel, StepKind.JOIN)
        bills, payments = figures.steps["prepare-bill"].visits, figures.steps["pay"].visits
        assert bills == pytest.approx(payments / (1 - 0.06))

    def test_that_a_guest_stays_two_nights_on_average(self, figures: Analysis) -> None:
        assert figures.steps["use-room"].visits == pytest.approx(2 * figures.steps["check-in"].visits)

    def test_that_the_rooms_are_four_fifths_full_as_the_file_says(self, hotel: Blueprint, figures: Analysis) -> None:
        hours = 7 * 14
        stays = figures.demand_per_s * 3600 * hours * figures.steps["check-in"].visits
        assert stays == pytest.approx(0.4 * 2940 + 140)
        assert 2 * stays / 7 / 460 == pytest.approx(0.82, abs=0.02)

    def test_that_exactly_one_promise_is_missed_and_it_is_the_key(self, figures: Analysis) -> None:
        verdicts = {id: promise.verdict for id, promise in figures.promises.items()}
        assert len(verdicts) >= 4
        assert [id for id, verdict in verdicts.items() if verdict != "kept"] == ["key-in-hand"]
        assert verdicts["key-in-hand"] == "missed"

    def test_that_the_key_is_late_because_the_receptionists_are_the_bottleneck(self, hotel: Blueprint, figures: Analysis) -> None:
        missed = figures.promises["key-in-hand"]
        assert missed.kept is not None
        assert missed.kept_without_wait is not None
        assert missed.kept < missed.target - 0.1 < missed.kept_without_wait
        assert figures.bottleneck == "receptionist"
        assert missed.contributions[0][0] == "check-in"
        wait = figures.steps["check-in"].wait_mean_s
        assert wait is not None
        assert wait > 120

    def test_that_one_more_receptionist_or_hidden_typing_keeps_the_promise(self, hotel: Blueprint) -> None:
        more = hotel.put("staff", replace(hotel.staff["receptionist"], count=4))
        assert analyse(more).promises["key-in-hand"].verdict == "kept"
        typing = replace(hotel.steps["enter-passport"], lane="accounts", staff=(StaffUse("accountant"),))
        assert analyse(hotel.put("steps", typing)).promises["key-in-hand"].verdict == "kept"

    def test_that_a_short_simulation_finds_the_same_promise_missed_and_kept_by_one_more_receptionist(self, hotel: Blueprint) -> None:
        found = simulate(hotel, Specification(replications=3))
        assert found.window.warm_up == WEEK
        assert {id: one.verdict for id, one in found.promises.items() if one.verdict != "kept"} == {"key-in-hand": "missed"}
        assert found.bottleneck is not None
        assert not found.growing
        assert not [remark for remark in found.remarks if "replications" not in str(remark)]
        more = hotel.put("staff", replace(hotel.staff["receptionist"], count=4))
        assert simulate(more, Specification(replications=3)).promises["key-in-hand"].kept.low > 0.85

    def test_that_guests_arrive_after_two_and_check_out_in_the_morning(self, hotel: Blueprint) -> None:
        network, names = compile_network(hotel)
        kept: list[Passage] = []
        replicate(network, names, Window(cases=500), keep=kept.extend)
        hours = {step: [one.since / 3600 % 24 for one in kept if one.step == step] for step in ("journey", "rise", "queue-out")}
        assert all(hours.values())
        assert set(hours["journey"]) == {14.0}
        assert set(hours["rise"]) == {7.0}
        assert 7.5 <= min(hours["queue-out"]) <= max(hours["queue-out"]) <= 12.5

    def test_that_the_missed_promise_is_a_warning(self, hotel: Blueprint, figures: Analysis) -> None:
        found = [finding for finding in run_checks(hotel, figures) if "key-in-hand" in {ref.id for ref in finding.elements}]
        assert [finding.severity for finding in found] == [Severity.WARNING]

"""A fix mends its finding, and does nothing else that a check would call worse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from designer.analysis.analyse import analyse
from designer.checks.findings import Finding
from designer.checks.fixes import fixes
from designer.checks.registry import CHECKS, run_checks
from designer.editing.edits import EditRefused, perform, suppress
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Demand, StepKind
from designer.storage.document import read

CASES = Path(__file__).parent.parent / "cases"
MENDED_BY_ONE_EDIT = {
    "STR101", "STR102", "STR103", "STR104", "STR105", "STR106", "STR109", "STR110", "STR111", "STR112", "STR113", "VIS101", "VIS102", "VIS103", "CAP101", "CAP102", "CAP105",
    "CAP106", "CAP107", "CAP108", "PRO101", "PRO102", "PRO103", "DOC104", "DOC105", "DOC106", "DOC110",
}  # fmt: skip


def bad(code: str) -> tuple[Blueprint, Finding]:
    blueprint = read((CASES / code / "bad.yaml").read_bytes()).blueprint
    return blueprint, next(finding for finding in run_checks(blueprint) if finding.code == code)


def still_there(blueprint: Blueprint, finding: Finding) -> bool:
    return any((other.code, other.elements) == (finding.code, finding.elements) for other in run_checks(blueprint))


@pytest.mark.parametrize("code", sorted(MENDED_BY_ONE_EDIT))
def test_that_every_fix_mends_its_finding(code: str) -> None:
    blueprint, finding = bad(code)
    offered = fixes(blueprint, finding)
    assert offered
    for edit in offered:
        assert not still_there(perform(blueprint, edit), finding), str(edit.label)


def test_that_nothing_is_offered_where_a_person_has_to_think() -> None:
    for check in CHECKS:
        if check.code not in MENDED_BY_ONE_EDIT:
            assert fixes(*bad(check.code)) == ()


def test_that_a_dead_end_is_connected_to_the_only_end() -> None:
    blueprint, finding = bad("STR104")
    first = fixes(blueprint, finding)[0]
    assert str(first.label) == "Connect 'Serve coffee' to 'Leave'"
    assert perform(blueprint, first).flow("serve", "leave")


def test_that_the_only_dead_end_leads_to_what_nobody_gets_to() -> None:
    blueprint, _ = bad("STR103")
    loose = blueprint.put("steps", replace(blueprint.steps["leave"], next=()))
    finding = next(found for found in run_checks(loose) if found.code == "STR103")
    first, second = fixes(loose, finding)
    assert str(first.label) == "Connect 'Leave' to 'Clear the table'"
    assert not [found for found in run_checks(perform(loose, first)) if found.code in ("STR103", "STR104")]
    assert str(second.label) == "Put a start before 'Clear the table'"


def test_that_a_fork_behind_a_step_takes_all_ways_and_so_has_no_shares() -> None:
    blueprint, finding = bad("STR111")
    step = blueprint.steps[finding.elements[0].id]
    demand = next(iter(blueprint.demand.values())) if blueprint.demand else Demand("guests", next(iter(blueprint.steps)), 0.1)
    shared = blueprint.put("demand", demand).put(
        "steps", replace(step, next=tuple(replace(flow, share=None, shares=((demand.id, 0.5),)) for flow in step.next))
    )
    fork = next(edit for edit in fixes(shared, finding) if "fork" in str(edit.label))
    after = perform(shared, fork)
    (made,) = (other for other in after.steps.values() if other.kind is StepKind.FORK)
    assert {flow.target for flow in made.next} == {flow.target for flow in step.next}
    assert all(flow.share is None and not flow.shares for flow in made.next)


def test_that_a_step_without_work_becomes_a_start_itself() -> None:
    blueprint, finding = bad("STR103")
    bare = blueprint.put("steps", replace(blueprint.steps["clear-table"], time=None, staff=()))
    (edit,) = fixes(bare, finding)
    assert str(edit.label) == "Make 'Clear the table' a start"
    assert perform(bare, edit).steps["clear-table"].kind is StepKind.START


def test_that_work_keeps_its_step_when_the_split_behind_it_is_said() -> None:
    blueprint, finding = bad("STR111")
    decide, part = (perform(blueprint, edit) for edit in fixes(blueprint, finding))
    for after, kind in ((decide, StepKind.DECISION), (part, StepKind.FORK)):
        assert after.steps["serve"].staff == blueprint.steps["serve"].staff
        (flow,) = after.steps["serve"].next
        assert after.steps[flow.target].kind is kind
        assert after.steps[flow.target].next == blueprint.steps["serve"].next


def test_that_a_step_without_work_becomes_the_decision_or_the_fork() -> None:
    blueprint, finding = bad("STR111")
    bare = blueprint.put("steps", replace(blueprint.steps["serve"], time=None, staff=()))
    after = [perform(bare, edit).steps["serve"].kind for edit in fixes(bare, finding)]
    assert after == [StepKind.DECISION, StepKind.FORK]


def test_that_shares_are_scaled_in_proportion_to_exactly_all() -> None:
    blueprint, finding = bad("STR105")  # 85 % and 10 %
    after = perform(blueprint, fixes(blueprint, finding)[0])
    assert [flow.share for flow in after.steps["content"].next] == [0.895, 0.105]


def test_that_the_offered_people_bring_the_load_to_85_percent_at_most() -> None:
    blueprint, finding = bad("CAP101")  # 30 / h x 2 min is one person's time; availability 50 %: 2 / 0.85 = 2.35 people
    after = perform(blueprint, fixes(blueprint, finding)[0])
    assert after.staff["barista"].count == 3
    assert not [found for found in run_checks(after) if found.code in ("CAP101", "CAP102")]


@pytest.mark.parametrize("code", sorted(MENDED_BY_ONE_EDIT))
def test_that_a_given_analysis_offers_the_same_fixes(code: str) -> None:
    blueprint, finding = bad(code)
    given = fixes(blueprint, finding, analyse(blueprint))
    assert [str(edit.label) for edit in given] == [str(edit.label) for edit in fixes(blueprint, finding)]


def test_that_figures_are_taken_from_the_given_analysis_and_not_computed_anew() -> None:
    blueprint, finding = bad("CAP101")
    busier = blueprint.with_(demand=Table.of([replace(each, rate=3 * each.rate) for each in blueprint.demand.values()]))
    (edit,) = fixes(blueprint, finding, analyse(busier))  # 3 x 2 / 0.85 = 7.06 people
    assert str(edit.label) == "Plan 8 people in 'Barista'"
    assert fixes(blueprint, finding, analyse(Blueprint())) == ()


def test_that_the_offered_promise_is_kept() -> None:
    blueprint, finding = bad("PRO102")
    after = perform(blueprint, fixes(blueprint, finding)[0])
    assert not [found for found in run_checks(after) if found.code.startswith("PRO")]


def test_that_a_fix_is_one_step_of_undo_with_a_label_of_its_own() -> None:
    blueprint, finding = bad("STR106")
    (edit,) = fixes(blueprint, finding)
    assert str(edit.label) == "Make 'Is the guest content?' an activity"
    assert perform(blueprint, edit).steps["content"].kind is StepKind.ACTIVITY


def test_that_accepting_marks_this_finding_only() -> None:
    blueprint, finding = bad("DOC103")
    after = perform(blueprint, suppress(finding.code, finding.ids, "the machine tells how"))
    marked = [found for found in run_checks(after) if found.code == "DOC103"]
    assert [found.suppressed for found in marked] == ["the machine tells how"]


def test_that_accepting_needs_a_reason() -> None:
    blueprint, finding = bad("DOC103")
    with pytest.raises(EditRefused):
        perform(blueprint, suppress(finding.code, finding.ids, "  "))


def test_that_a_fix_of_an_element_that_is_gone_is_not_offered() -> None:
    blueprint, finding = bad("CAP106")
    assert fixes(blueprint.with_(staff=blueprint.staff.without(["runner"])), finding) == ()

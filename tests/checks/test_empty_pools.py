"""A pool without people is one defect, however many steps and promises feel it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from designer.checks.findings import Finding
from designer.checks.fixes import fixes
from designer.checks.registry import run_checks
from designer.editing.edits import perform
from designer.model.blueprint import Blueprint
from designer.storage.document import read


@pytest.fixture
def empty(hotel_path: Path) -> Blueprint:
    """The hotel without receptionists."""
    hotel = read(hotel_path.read_bytes()).blueprint
    return hotel.put("staff", replace(hotel.staff["receptionist"], count=0))


def findings(blueprint: Blueprint, code: str) -> list[Finding]:
    return [finding for finding in run_checks(blueprint) if finding.code == code]


def test_that_one_finding_names_the_pool_and_all_its_steps(empty: Blueprint) -> None:
    needing = [step.id for step in empty.steps.values() if any(use.pool == "receptionist" for use in step.staff)]
    assert len(needing) > 4
    (finding,) = findings(empty, "CAP107")
    assert finding.ids == ("receptionist", *needing)
    assert str(finding.message).startswith(f"{len(needing)} steps need 'Receptionists', but there is nobody in it: 'Check the guest in'")


def test_that_its_fix_puts_one_person_in(empty: Blueprint) -> None:
    (finding,) = findings(empty, "CAP107")
    (edit,) = fixes(empty, finding)
    after = perform(empty, edit)
    assert after.staff["receptionist"].count == 1
    assert findings(after, "CAP107") == []


def test_that_a_promise_through_it_says_that_nobody_is_there(empty: Blueprint) -> None:
    texts = {finding.ids[0]: str(finding.message) for finding in findings(empty, "PRO102")}
    assert texts["key-in-hand"] == "'Key in hand' cannot be kept for 90 %: nobody is in 'Receptionists'"


def test_that_too_much_work_is_still_told_as_such(hotel_path: Path) -> None:
    hotel = read(hotel_path.read_bytes()).blueprint
    few = hotel.put("staff", replace(hotel.staff["receptionist"], count=1))
    texts = {finding.ids[0]: str(finding.message) for finding in findings(few, "PRO102")}
    assert texts["key-in-hand"].endswith("work comes in faster than it is done")

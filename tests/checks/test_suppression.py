"""Accepted findings stay, marked with the reason."""

from __future__ import annotations

import pytest

from designer.checks.findings import Finding
from designer.checks.registry import run_checks
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Lane, Ref, Stage, Step, Suppression


@pytest.fixture
def lanes() -> Blueprint:
    """Two lanes that nobody owns, and two stages in which nothing happens."""
    lanes = [Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("store", "Store", Band.BACK_OFFICE)]
    stages = [Stage("all", "All"), Stage("pay", "Pay"), Stage("leave", "Leave")]
    steps = [Step(lane.id + "-work", "Work", lane.id, "all") for lane in lanes]
    return Blueprint("Test", lanes=Table.of(lanes), stages=Table.of(stages), steps=Table.of(steps))


def of(blueprint: Blueprint, code: str) -> list[Finding]:
    return [finding for finding in run_checks(blueprint) if finding.code == code]


def test_that_a_suppression_marks_and_does_not_drop(lanes: Blueprint) -> None:
    quiet = lanes.with_(suppress=(Suppression("DOC101", "a pilot", ("desk",)),))
    assert [(finding.ids, finding.suppressed) for finding in of(quiet, "DOC101")] == [(("desk",), "a pilot"), (("store",), "")]
    assert all(not finding.suppressed for finding in of(quiet, "DOC104"))


def test_that_a_suppression_without_elements_holds_for_all(lanes: Blueprint) -> None:
    quiet = lanes.with_(suppress=(Suppression("DOC101", "a pilot"),))
    assert [finding.suppressed for finding in of(quiet, "DOC101")] == ["a pilot", "a pilot"]


def test_that_every_element_of_the_finding_must_be_named() -> None:
    from designer.checks.suppression import holds_for
    from designer.checks.visibility import VISIBILITY
    from designer.i18n import say

    check = next(check for check in VISIBILITY if check.code == "VIS105")
    finding = Finding(check.code, check.severity, say(check.title), (Ref("steps", "a"), Ref("steps", "b")))
    assert holds_for(Suppression("VIS105", "why", ("a", "b", "c")), finding)
    assert not holds_for(Suppression("VIS105", "why", ("a",)), finding)
    assert not holds_for(Suppression("VIS104", "why", ("a", "b")), finding)


def test_that_an_unknown_check_is_told(lanes: Blueprint) -> None:
    (finding,) = of(lanes.with_(suppress=(Suppression("XYZ999", "why"),)), "DOC110")
    assert str(finding.message) == "There is no check 'XYZ999' to suppress"


def test_that_a_suppression_of_idle_suppressions_is_not_idle_itself(lanes: Blueprint) -> None:
    quiet = lanes.with_(suppress=(Suppression("STR101", "not yet", ("desk",)), Suppression("DOC110", "kept for later")))
    assert [finding.suppressed for finding in of(quiet, "DOC110")] == ["kept for later"]

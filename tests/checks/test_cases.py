"""Every check has a page, a bad case that it finds, and the same case mended, in which it finds nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from designer.checks.findings import Check, Finding
from designer.checks.registry import BY_CODE, CHECKS, run_checks
from designer.model.blueprint import Blueprint
from designer.resources import help_page, resource
from designer.storage.document import Source, read

CASES = Path(__file__).parent.parent / "cases"
FAMILIES = ("STR", "VIS", "CAP", "PRO", "DOC")


def case(code: str, kind: str) -> Source:
    return read((CASES / code / f"{kind}.yaml").read_bytes(), f"{code}/{kind}.yaml")


def findings(source: Source, code: str) -> list[Finding]:
    return [finding for finding in run_checks(source.blueprint) if finding.code == code]


@pytest.fixture(params=CHECKS, ids=lambda check: check.code)
def check(request: pytest.FixtureRequest) -> Check:
    found: Check = request.param
    return found


def test_that_the_bad_case_is_found(check: Check) -> None:
    found = findings(case(check.code, "bad"), check.code)
    assert found
    assert all(finding.severity is check.severity for finding in found)
    assert not any(finding.suppressed for finding in found)


def test_that_the_mended_case_is_not_found(check: Check) -> None:
    assert findings(case(check.code, "good"), check.code) == []


def test_that_a_finding_names_elements_of_the_document_and_says_what_to_do(check: Check) -> None:
    source = case(check.code, "bad")
    for finding in findings(source, check.code):
        assert all(source.blueprint.get(ref) is not None for ref in finding.elements)
        assert str(finding.remedy)
        assert "{" not in str(finding.message)
        line, column = source.place(finding.elements[0] if finding.elements else None, finding.attribute)
        assert 1 <= line <= source.text.count("\n") + 1
        assert column >= 1


def test_that_the_help_page_tells_the_same_title_and_severity(check: Check) -> None:
    page = help_page(check.code).read_text(encoding="utf-8")
    assert page.startswith(f"# {check.code} {check.title}\n\nSeverity: {check.severity.value}\n")
    for heading in ("## What it means", "## Why it matters", "## What to do"):
        assert heading in page


def test_that_codes_are_unique_and_stand_with_their_family() -> None:
    codes = [check.code for check in CHECKS]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"(STR|VIS|CAP|PRO|DOC)1\d\d", code) for code in codes)
    assert codes == sorted(codes, key=lambda code: (FAMILIES.index(code[:3]), code))


def test_that_there_is_no_case_and_no_page_without_a_check() -> None:
    assert {folder.name for folder in CASES.iterdir()} == set(BY_CODE)
    assert {page.stem for page in resource("help", "checks").glob("*.md")} == set(BY_CODE)


def test_that_links_between_pages_lead_to_pages() -> None:
    for page in resource("help").rglob("*.md"):
        for target in re.findall(r"\]\(([^)#]+\.md)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).is_file(), f"{page.name} links to {target}"


def test_that_errors_come_first_and_the_order_is_stable() -> None:
    blueprint = case("STR102", "bad").blueprint
    ranks = [("error", "warning", "hint").index(finding.severity.value) for finding in run_checks(blueprint)]
    assert ranks == sorted(ranks)
    assert run_checks(blueprint) == run_checks(blueprint)


def test_that_nothing_is_said_about_an_empty_document() -> None:
    assert run_checks(Blueprint()) == ()

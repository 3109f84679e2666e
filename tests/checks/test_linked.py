"""Findings about links to other files, and about what linked processes bring with them."""

from __future__ import annotations

from pathlib import Path

from designer.checks.findings import Finding
from designer.checks.fixes import fixes
from designer.checks.registry import run_checks
from designer.model.elements import Ref
from designer.storage.files import read_file
from designer.storage.linked import read_linked
from tests.linked_files import FILE, LAUNDRY, hotel, put, two_files


def findings(path: Path, code: str) -> list[Finding]:
    blueprint = read_file(path).blueprint
    library = read_linked(blueprint, path)
    return [finding for finding in run_checks(blueprint, library=library) if finding.code == code]


def test_that_a_link_that_can_be_followed_is_no_finding(tmp_path: Path) -> None:
    assert findings(two_files(tmp_path), "STR114") == []


def test_that_a_missing_file_is_found_at_the_link(tmp_path: Path) -> None:
    (found,) = findings(two_files(tmp_path, "gone.yaml"), "STR114")
    assert str(found.message) == (
        "'Have it washed' takes the time given on it and does not follow its link 'gone.yaml': there is no such file beside the document"
    )
    assert (found.elements, found.attribute) == ((Ref("steps", "laundry"),), "link")


def test_that_a_broken_file_is_found_with_its_place(tmp_path: Path) -> None:
    path = put(tmp_path, {"hotel.yaml": hotel(), FILE: LAUNDRY + "  nonsense: 3\n"})
    (found,) = findings(path, "STR114")
    assert f"'{FILE}': {FILE}:{LAUNDRY.count(chr(10)) + 1}:13: " in str(found.message)


def test_that_a_circle_behind_a_followed_link_is_found_at_the_link_that_leads_there(tmp_path: Path) -> None:
    back = LAUNDRY.replace("done: {type: end, name: Done", "done: {type: link, link: hotel.yaml, name: Back to the hotel")
    path = put(tmp_path, {"hotel.yaml": hotel("laundry.yaml"), "laundry.yaml": back})
    (found,) = findings(path, "STR114")
    assert str(found.message) == (
        "'Have it washed' leads to laundry.yaml, where 'Back to the hotel' takes the time given on it and does not follow its link 'hotel.yaml': "
        "the files link to each other in a circle: hotel.yaml → laundry.yaml → hotel.yaml"
    )
    assert found.elements == (Ref("steps", "laundry"),)


def test_that_several_ways_on_from_a_link_to_a_file_are_found(tmp_path: Path) -> None:
    path = put(tmp_path, {"hotel.yaml": hotel().replace(", next: goodbye}", ", next: [{to: goodbye}, {to: leave}]}"), FILE: LAUNDRY})
    assert [str(found.message) for found in findings(path, "STR114")] == [
        "'Have it washed' leads to a linked process and has several ways on"
    ]


def test_that_an_overload_of_linked_staff_is_found_at_the_link(tmp_path: Path) -> None:
    path = put(tmp_path, {"hotel.yaml": hotel(), FILE: LAUNDRY.replace("mean: 200 s", "mean: 20 min")})
    (found,) = findings(path, "CAP101")
    assert str(found.message).startswith("'Laundry: Washers' has work for ")
    assert found.elements == (Ref("steps", "laundry"),)
    assert fixes(read_file(path).blueprint, found) == ()


def test_that_a_pool_that_only_a_linked_process_needs_has_work(tmp_path: Path) -> None:
    text = hotel().replace("staff:\n", "staff:\n  washer: {name: Our washers, count: 2}\n", 1)
    path = put(tmp_path, {"hotel.yaml": text, FILE: LAUNDRY})
    assert findings(path, "CAP106") == []
    blueprint = read_file(path).blueprint
    assert "CAP106" in [finding.code for finding in run_checks(blueprint)]


def test_that_what_only_concerns_the_other_document_is_found_there_alone(tmp_path: Path) -> None:
    path = put(tmp_path, {"hotel.yaml": hotel(), FILE: LAUNDRY.replace(", staff: washer", "")})
    assert findings(path, "CAP105") == []
    assert findings(tmp_path / FILE, "CAP105") != []


def test_that_a_finding_at_a_link_can_be_accepted(tmp_path: Path) -> None:
    text = hotel("gone.yaml") + "suppress:\n  - {check: STR114, elements: [laundry], reason: Not written yet.}\n"
    (found,) = findings(put(tmp_path, {"hotel.yaml": text}), "STR114")
    assert found.suppressed == "Not written yet."

"""SARIF as its consumers need it: section numbers are those of SARIF 2.1.0."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from designer.checks.registry import CHECKS, run_checks
from designer.exchange.sarif import sarif, uri
from designer.storage.document import read

DOCUMENT = """\
format: service-blueprint/1
name: Desk
stages:
  all: {name: All}
lanes:
  desk: {name: Desk, band: front office, owner: Chief}
  store: {name: Store, band: back office}
steps:
  come: {type: start, name: Come, lane: desk, stage: all, next: serve}
  serve: {name: Serve, lane: desk, stage: all, time: 5 min, procedure: Greet}
suppress:
  - {check: DOC105, elements: [store], reason: used from May on}
"""

MODULES = Path(os.environ.get("SERVICE_DESIGNER_NODE_MODULES", "node_modules"))
OFFICIAL = MODULES / "@microsoft" / "jest-sarif" / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"  # the one that OASIS approved

# What GitHub, GitLab and editors read, told as a schema: 3.13 log, 3.14 run, 3.18 tool, 3.27 result, 3.28 location, 3.35 suppression.
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
PLACE = {
    "type": "object",
    "required": ["artifactLocation", "region"],
    "properties": {
        "artifactLocation": {"type": "object", "required": ["uri"], "properties": {"uri": {"type": "string", "pattern": r"^\S+$"}}},
        "region": {
            "type": "object",
            "required": ["startLine", "startColumn"],
            "properties": {"startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1}},
        },
    },
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "suppressions"],
    "additionalProperties": False,
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": TEXT,
        "locations": {
            "type": "array",
            "items": {"type": "object", "required": ["physicalLocation"], "properties": {"physicalLocation": PLACE}},
        },
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "suppressions": {
            "type": "array",
            "items": {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["inSource", "external"]}}},
        },
    },
}
LOG = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {"type": "object", "required": ["tool", "results"], "properties": {"results": {"items": RESULT}}},
        },
    },
}


def line_of(text: str) -> int:
    """The line of the document, counted from 1, that begins with `text`."""
    (found,) = [number for number, line in enumerate(DOCUMENT.splitlines(), 1) if line.strip().startswith(text)]
    return found


@pytest.fixture
def log() -> dict[str, Any]:
    source = read(DOCUMENT, "a folder/desk.yaml")
    found: dict[str, Any] = json.loads(json.dumps(sarif([(source, run_checks(source.blueprint))])))
    return found


def test_that_the_log_has_the_shape_that_consumers_read(log: dict[str, Any]) -> None:
    jsonschema.validate(log, LOG)


@pytest.mark.node
@pytest.mark.skipif(not OFFICIAL.exists(), reason=f"no @microsoft/jest-sarif in {MODULES} (`make test-node` brings it)")
@pytest.mark.parametrize("name", ["desk", "hotel", "nothing"])
def test_that_the_official_schema_accepts_the_log(name: str, log: dict[str, Any], hotel_path: Path) -> None:
    hotel = read(hotel_path.read_text(encoding="utf-8"), "hotel.yaml")
    logs = {"desk": log, "hotel": sarif([(hotel, run_checks(hotel.blueprint))]), "nothing": sarif([])}
    schema = json.loads(OFFICIAL.read_text(encoding="utf-8"))
    judge = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    judge.validate(json.loads(json.dumps(logs[name])))


def test_that_each_result_points_at_its_rule_and_its_line(log: dict[str, Any]) -> None:
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [check.code for check in CHECKS]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    dead_end = next(result for result in run["results"] if result["ruleId"] == "STR104")
    physical = dead_end["locations"][0]["physicalLocation"]
    assert physical["region"]["startLine"] == line_of("serve: {name: Serve,")
    assert physical["artifactLocation"]["uri"] == "a%20folder/desk.yaml"
    assert dead_end["level"] == "error"


def test_that_a_suppressed_finding_is_a_suppressed_result(log: dict[str, Any]) -> None:
    lane = next(result for result in log["runs"][0]["results"] if result["ruleId"] == "DOC105")
    assert lane["suppressions"] == [{"kind": "inSource", "justification": "used from May on"}]
    assert lane["level"] == "note"
    assert sum(bool(result["suppressions"]) for result in log["runs"][0]["results"]) == 1


def test_that_fingerprints_tell_results_apart(log: dict[str, Any]) -> None:
    prints = [result["partialFingerprints"]["finding/v1"] for result in log["runs"][0]["results"]]
    assert len(set(prints)) == len(prints)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("desk.yaml", "desk.yaml"), ("-", "stdin"), ("/tmp/a b.yaml", "file:///tmp/a%20b.yaml"), ("ä#1.yaml", "%C3%A4%231.yaml")],
)
def test_that_names_become_uri_references(name: str, expected: str) -> None:
    assert uri(name) == expected

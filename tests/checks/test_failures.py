"""A check with a mistake in it says so, and takes no other finding away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from designer.analysis.figures import Analysis
from designer.checks.findings import Severity, Spot
from designer.checks.registry import CHECKS, run_checks
from designer.exchange.findings_report import to_text
from designer.exchange.sarif import sarif
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Suppression
from designer.storage.document import Source, read
from tests.checks.test_cases import CASES

BROKEN = "STR104"


def raising(_blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Finds one thing and then divides by zero."""
    yield Spot(say(QT_TRANSLATE_NOOP("checks", "Half a result")))
    raise ZeroDivisionError("nobody at the desk")


CHECKS_WITH_A_MISTAKE = tuple(replace(check, find=raising) if check.code == BROKEN else check for check in CHECKS)


@pytest.fixture
def source() -> Source:
    return read((CASES / BROKEN / "bad.yaml").read_bytes(), "bad.yaml")


def test_that_all_other_findings_stand(source: Source, caplog: pytest.LogCaptureFixture) -> None:
    whole = run_checks(source.blueprint)
    found = run_checks(source.blueprint, checks=CHECKS_WITH_A_MISTAKE)
    caplog.clear()
    assert [finding for finding in found if finding.code != BROKEN] == [finding for finding in whole if finding.code != BROKEN]


def test_that_the_failure_is_an_error_that_names_the_check_and_says_what_to_do(source: Source, caplog: pytest.LogCaptureFixture) -> None:
    (failure,) = [finding for finding in run_checks(source.blueprint, checks=CHECKS_WITH_A_MISTAKE) if finding.code == BROKEN]
    caplog.clear()
    assert failure.severity is Severity.ERROR
    assert BROKEN in str(failure.message)
    assert "report" in str(failure.remedy)


def test_that_the_log_tells_the_exception(source: Source, caplog: pytest.LogCaptureFixture) -> None:
    run_checks(source.blueprint, checks=CHECKS_WITH_A_MISTAKE)
    (record,) = caplog.records
    caplog.clear()
    assert (record.name, record.levelname) == ("designer.checks", "ERROR")
    assert BROKEN in record.getMessage()
    assert record.exc_info
    assert isinstance(record.exc_info[1], ZeroDivisionError)


def test_that_no_suppression_hides_a_failure_or_is_called_idle_by_it(source: Source, caplog: pytest.LogCaptureFixture) -> None:
    accepted = source.blueprint.with_(suppress=(Suppression(BROKEN, "known"),))
    found = run_checks(accepted, checks=CHECKS_WITH_A_MISTAKE)
    caplog.clear()
    assert [finding.suppressed for finding in found if finding.code == BROKEN] == [""]
    assert not [finding for finding in found if finding.code == "DOC110"]


def test_that_reports_tell_the_failure(source: Source, caplog: pytest.LogCaptureFixture) -> None:
    checked = [(source, run_checks(source.blueprint, checks=CHECKS_WITH_A_MISTAKE))]
    caplog.clear()
    assert f"bad.yaml:1:1: {BROKEN} error" in to_text(checked)
    assert f'"{BROKEN}"' in json.dumps(sarif(checked)["runs"][0]["results"])

"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import designer
from designer.checks.findings import Check, Finding, Severity
from designer.checks.registry import CHECKS
from designer.storage.document import Source

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_RULE_INDEX = {check.code: index for index, check in enumerate(CHECKS)}


def sarif(checked: Iterable[tuple[Source, Iterable[Finding]]]) -> dict[str, Any]:
    """One run of all checks over the given files. A suppressed finding is a result with a suppression, as the standard asks."""
    results = [_result(source, finding) for source, findings in checked for finding in findings]
    driver = {"name": "service-designer", "version": designer.__version__, "rules": [_rule(check) for check in CHECKS]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(check: Check) -> dict[str, Any]:
    return {
        "id": check.code,
        "shortDescription": {"text": str(check.title)},
        "help": {"text": str(check.remedy)},
        "defaultConfiguration": {"level": LEVELS[check.severity]},
    }


def _result(source: Source, finding: Finding) -> dict[str, Any]:
    line, column = place(source, finding)
    remedy = f" {finding.remedy}" if finding.remedy else ""
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": _RULE_INDEX[finding.code],
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.message}.{remedy}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": uri(source.name)},
                    "region": {"startLine": line, "startColumn": column},
                },
                "logicalLocations": [{"name": ref.id, "fullyQualifiedName": f"{ref.collection}/{ref.id}"} for ref in finding.elements],
            }
        ],
        "partialFingerprints": {"finding/v1": ":".join((finding.code, *finding.ids))},
        # 3.27.23: either every result of a run tells its suppressions or none does
        "suppressions": [{"kind": "inSource", "justification": finding.suppressed}] if finding.suppressed else [],
    }
    if not finding.elements:
        del result["locations"][0]["logicalLocations"]
    return result


def place(source: Source, finding: Finding) -> tuple[int, int]:
    """Line and column (from 1) of what `finding` is about."""
    first = finding.elements[0] if finding.elements and finding.attribute != "suppress" else None
    return source.place(first, finding.attribute)


def uri(name: str) -> str:
    """A file's name as a URI reference: relative names stay relative, standard input is called ``stdin``."""
    if name in ("", "-"):
        return "stdin"
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())

"""Findings for the command line: a line each for people and editors, and JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from designer.checks.findings import Finding
from designer.exchange.sarif import place
from designer.storage.document import Source

Checked = Iterable[tuple[Source, Iterable[Finding]]]


def to_text(checked: Checked) -> str:
    """``file:line:col: CODE severity message`` per finding, as compilers write it; a suppressed one says why."""
    lines = []
    for source, findings in checked:
        for finding in findings:
            line, column = place(source, finding)
            reason = f" (suppressed: {' '.join(finding.suppressed.split())})" if finding.suppressed else ""
            where = f"{_shown(source)}:{line}:{column}"
            lines.append(f"{where}: {finding.code} {finding.severity.value} {finding.message}{reason}\n")
    return "".join(lines)


def to_json(checked: Checked) -> dict[str, Any]:
    """``{"findings": [...]}`` with code, severity, message, elements (ids), file, line, column, remedy and suppressed (reason)."""
    return {"findings": [_finding(source, finding) for source, findings in checked for finding in findings]}


def _finding(source: Source, finding: Finding) -> dict[str, Any]:
    line, column = place(source, finding)
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": str(finding.message),
        "elements": list(finding.ids),
        "file": _shown(source),
        "line": line,
        "column": column,
        "remedy": str(finding.remedy) if finding.remedy else "",
        "suppressed": finding.suppressed or None,
    }


def _shown(source: Source) -> str:
    return "<stdin>" if source.name in ("", "-") else source.name

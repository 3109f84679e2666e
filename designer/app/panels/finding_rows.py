"""What the findings panel lists: findings as sections by severity, filtered by text and family."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from designer.app.messages import text
from designer.app.panels.marks import ALARM, WARNING
from designer.app.panels.sections_model import Row, Section
from designer.checks.findings import Finding, Severity

HINT = "ℹ"
SYMBOLS = {Severity.ERROR: ALARM, Severity.WARNING: WARNING, Severity.HINT: HINT}
MARKS = {Severity.ERROR: "alarm", Severity.WARNING: "warning", Severity.HINT: ""}


def families() -> list[tuple[str, str]]:
    """The families of checks by the first letters of their codes, all of them first."""
    return [
        ("", QCoreApplication.translate("findings", "All checks")),
        ("STR", QCoreApplication.translate("findings", "Structure")),
        ("VIS", QCoreApplication.translate("findings", "Visibility")),
        ("CAP", QCoreApplication.translate("findings", "Capacity")),
        ("PRO", QCoreApplication.translate("findings", "Promises")),
        ("DOC", QCoreApplication.translate("findings", "Documentation")),
    ]


def title(severity: Severity, count: int) -> str:
    """The heading of the findings of a severity."""
    return {
        Severity.ERROR: QCoreApplication.translate("findings", "Errors ({count})"),
        Severity.WARNING: QCoreApplication.translate("findings", "Warnings ({count})"),
        Severity.HINT: QCoreApplication.translate("findings", "Hints ({count})"),
    }[severity].format(count=count)


def key(finding: Finding) -> tuple[object, ...]:
    """What makes a finding the same one after the next run of the checks."""
    return finding.code, finding.elements, finding.attribute


def sections(findings: Iterable[Finding], words: str, family: str, with_suppressed: bool) -> tuple[Section, ...]:
    """The findings that fit the filter, by severity; the suppressed ones stand last, on demand."""
    open_ones: dict[Severity, list[Row]] = {severity: [] for severity in Severity}
    suppressed: list[Row] = []
    for finding in findings:
        if not finding.code.startswith(family) or (finding.suppressed and not with_suppressed):
            continue
        row = finding_row(finding)
        if words and not any(words in cell.casefold() for cell in row.cells):
            continue
        (suppressed if finding.suppressed else open_ones[finding.severity]).append(row)
    found = [Section(title(severity, len(rows)), tuple(rows), severity.value) for severity, rows in open_ones.items() if rows]
    if suppressed:
        heading = QCoreApplication.translate("findings", "Suppressed ({count})").format(count=len(suppressed))
        found.append(Section(heading, tuple(suppressed), "suppressed"))
    return tuple(found)


def finding_row(finding: Finding) -> Row:
    """The line of one finding."""
    cells = (text(finding.message), f"{SYMBOLS[finding.severity]} {finding.code}")
    mark = "faint" if finding.suppressed else MARKS[finding.severity]
    return Row(cells, finding.elements, lambda: remedy_words(finding), mark, value=key(finding))


def remedy_words(finding: Finding) -> str:
    """What to do about a finding, or why it was suppressed."""
    if finding.suppressed:
        return QCoreApplication.translate("findings", "Suppressed: {reason}").format(reason=finding.suppressed)
    return text(finding.remedy) if finding.remedy is not None else ""

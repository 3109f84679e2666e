"""All checks, and running them."""

from __future__ import annotations

from designer.analysis.analyse import analyse
from designer.analysis.figures import Analysis
from designer.checks.capacity import CAPACITY
from designer.checks.documentation import DOCUMENTATION
from designer.checks.findings import SEVERITIES, Check, Finding
from designer.checks.promises import PROMISES
from designer.checks.structure import STRUCTURE
from designer.checks.suppression import IDLE, idle_suppressions, mark
from designer.checks.visibility import VISIBILITY
from designer.model.blueprint import Blueprint

CHECKS: tuple[Check, ...] = (*STRUCTURE, *VISIBILITY, *CAPACITY, *PROMISES, *DOCUMENTATION, IDLE)
BY_CODE: dict[str, Check] = {check.code: check for check in CHECKS}
_ORDER = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def run_checks(blueprint: Blueprint, analysis: Analysis | None = None) -> tuple[Finding, ...]:
    """Every finding, errors first and then in the order of `CHECKS`; the suppressed ones stand marked among them."""
    figures = analyse(blueprint) if analysis is None else analysis
    found = [finding for check in CHECKS for finding in check.findings(blueprint, figures)]
    found.extend(idle_suppressions(blueprint, found, frozenset(BY_CODE)))
    if blueprint.suppress:
        found = mark(blueprint, found)
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))

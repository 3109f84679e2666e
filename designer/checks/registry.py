"""All checks, and running them."""

from __future__ import annotations

from collections.abc import Sequence

from designer.analysis.analyse import analyse
from designer.analysis.figures import Analysis
from designer.checks.capacity import CAPACITY
from designer.checks.documentation import DOCUMENTATION
from designer.checks.findings import SEVERITIES, Check, Finding, Severity
from designer.checks.promises import PROMISES
from designer.checks.structure import STRUCTURE
from designer.checks.suppression import IDLE, idle_suppressions, mark
from designer.checks.visibility import VISIBILITY
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint

CHECKS: tuple[Check, ...] = (*STRUCTURE, *VISIBILITY, *CAPACITY, *PROMISES, *DOCUMENTATION, IDLE)
BY_CODE: dict[str, Check] = {check.code: check for check in CHECKS}
_ORDER = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def run_checks(blueprint: Blueprint, analysis: Analysis | None = None, checks: Sequence[Check] = CHECKS) -> tuple[Finding, ...]:
    """Every finding, errors first and then in the order of `checks`; the suppressed ones stand marked among them.

    A check that raises is an error finding of its own code, which nothing suppresses: its mistake takes no other finding away. The log
    of ``designer.checks`` has the exception.
    """
    figures = analyse(blueprint) if analysis is None else analysis
    found: list[Finding] = []
    failures: dict[str, Finding] = {}
    for check in checks:
        try:
            found += tuple(check.findings(blueprint, figures))
        except Exception as error:  # whatever it is: the findings of the other checks stand
            failures[check.code] = _failure(check, error)
    found.extend(idle_suppressions(blueprint, found, frozenset(BY_CODE), failures))
    if blueprint.suppress:
        found = mark(blueprint, found)
    return tuple(sorted((*failures.values(), *found), key=lambda finding: _ORDER[finding.severity]))


def _failure(check: Check, error: Exception) -> Finding:
    """What stands in the list in place of the findings of a check that raised `error`."""
    import logging  # the one need for it that most starts of the program do not have

    logging.getLogger("designer.checks").error("the check %s failed", check.code, exc_info=error)
    text = QT_TRANSLATE_NOOP("checks", "Check {code} failed by a mistake in the program; what it would find is not known")
    remedy = QT_TRANSLATE_NOOP(
        "checks",
        "Your document is not to blame, and all other checks were made. Please report {code} with the lines of the log that name it.",
    )
    return Finding(check.code, Severity.ERROR, say(text, code=check.code), remedy=say(remedy, code=check.code))

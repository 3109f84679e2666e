"""All checks, and running them."""

from __future__ import annotations

from collections.abc import Sequence

from designer.analysis.analyse import analyse
from designer.analysis.figures import Analysis
from designer.analysis.joined import joined
from designer.checks.capacity import CAPACITY
from designer.checks.documentation import DOCUMENTATION
from designer.checks.findings import SEVERITIES, Check, Finding, Severity
from designer.checks.linked import told_here, unfollowed
from designer.checks.promises import PROMISES
from designer.checks.structure import LINKS, STRUCTURE
from designer.checks.suppression import IDLE, idle_suppressions, mark
from designer.checks.visibility import VISIBILITY
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.library import NOTHING_LINKED, Library

CHECKS: tuple[Check, ...] = (*STRUCTURE, *VISIBILITY, *CAPACITY, *PROMISES, *DOCUMENTATION, IDLE)
BY_CODE: dict[str, Check] = {check.code: check for check in CHECKS}
_OF_FIGURES = frozenset(check.code for check in (*CAPACITY, *PROMISES))
_ORDER = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def run_checks(
    blueprint: Blueprint, analysis: Analysis | None = None, checks: Sequence[Check] = CHECKS, library: Library = NOTHING_LINKED
) -> tuple[Finding, ...]:
    """Every finding, errors first and then in the order of `checks`; the suppressed ones stand marked among them.

    `library` holds the documents that `blueprint` links to; `analysis` is that of all together (see `designer.analysis.joined`). What is
    found about a linked process stands at the links that lead there.

    A check that raises is an error finding of its own code, which nothing suppresses: its mistake takes no other finding away. The log
    of ``designer.checks`` has the exception.
    """
    whole = joined(blueprint, library)
    figures = analyse(whole) if analysis is None else analysis
    found: list[Finding] = []
    failures: dict[str, Finding] = {}
    for check in checks:
        try:
            found += _found(check, blueprint, whole, library, figures)
        except Exception as error:  # whatever it is: the findings of the other checks stand
            failures[check.code] = _failure(check, error)
    found.extend(idle_suppressions(blueprint, found, frozenset(BY_CODE), failures))
    if blueprint.suppress:
        found = mark(blueprint, found)
    return tuple(sorted((*failures.values(), *found), key=lambda finding: _ORDER[finding.severity]))


def _found(check: Check, blueprint: Blueprint, whole: Blueprint, library: Library, figures: Analysis) -> tuple[Finding, ...]:
    """What `check` finds: in `whole` where it asks of figures, to which linked processes belong."""
    if whole is not blueprint and check.code in _OF_FIGURES:
        return tuple(told_here(check.findings(whole, figures), blueprint, library))
    found = check.findings(blueprint, figures)
    return (*found, *check.made(unfollowed(blueprint, library))) if check.code == LINKS else tuple(found)


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

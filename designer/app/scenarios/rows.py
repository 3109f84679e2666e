"""What a scenario changes, and what that brings, as lines of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.analysis.amounts import NONE
from designer.app.messages import named, translated
from designer.app.panels.sections_model import Row, Section
from designer.exchange.change_texts import change_texts
from designer.model.elements import Change, Ref

if TYPE_CHECKING:
    from designer.app.scenarios.comparing import Compared
    from designer.simulation.compare import Difference
    from designer.simulation.figures import Key

COLLECTIONS = {"promise": "promises", "pool": "staff"}


def change_words(change: Change, currency: str) -> str:
    """One change, a line for each attribute that it sets."""
    return "\n".join(named(key, told) for key, told in change_texts((change,), currency).items() if key != "changes")


def comparison_headers() -> tuple[str, ...]:
    """The heads of the table of a comparison."""
    return (
        QCoreApplication.translate("scenarios", "Figure"),
        QCoreApplication.translate("scenarios", "Before"),
        QCoreApplication.translate("scenarios", "After"),
        QCoreApplication.translate("scenarios", "Difference (95 % interval)"),
        QCoreApplication.translate("scenarios", "Sure"),
    )


def comparison_section(compared: Compared) -> Section:
    """The main figures of both sides; those of what only one side has are there too."""
    from designer.simulation.report import main_keys

    keys = dict.fromkeys([*main_keys(compared.document), *main_keys(compared.after)])
    rows = tuple(_row(compared, key, compared.differences[key]) for key in keys if key in compared.differences)
    return Section(compared.scenario.name or compared.scenario.id, rows, "comparison")


def _row(compared: Compared, key: Key, found: Difference) -> Row:
    from designer.simulation.report import WHAT, name_of, signed, told_as

    kind, id, what = key
    collection, told = COLLECTIONS.get(kind), told_as(key)
    known = compared.document if collection is None or id in compared.document.table(collection) else compared.after
    before, after = (NONE if one is None else told(one.mean) for one in (found.before, found.after))
    change = NONE if found.change is None else signed(found.change, told)
    refs = (Ref(collection, id),) if collection is not None else ()
    return Row((named(name_of(known, key), translated(WHAT[what])), before, after, change, sure_words(found)), refs, value=key)


def sure_words(found: Difference) -> str:
    """Whether the figure is another one beyond doubt, in words."""
    if found.change is None:
        return QCoreApplication.translate("scenarios", "only on one side")
    if found.change.low == found.change.high == 0:
        return QCoreApplication.translate("scenarios", "no difference")
    if not found.sure:
        return QCoreApplication.translate("scenarios", "cannot tell")
    if found.change.mean > 0:
        return QCoreApplication.translate("scenarios", "surely more")
    return QCoreApplication.translate("scenarios", "surely less")

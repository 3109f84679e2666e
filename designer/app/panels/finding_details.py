"""One finding: what it says, what to do, the edits that mend it, suppressing it with a reason, and the help page of its check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from designer.app.messages import text
from designer.app.panels.buttons import FittingButton
from designer.app.panels.finding_help import HelpBrowser, help_text
from designer.app.panels.finding_rows import remedy_words
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip
from designer.checks.findings import Finding
from designer.checks.fixes import fixes
from designer.editing.edits import Edit, suppress, unsuppress


class FindingDetails(QWidget):
    """Shows one finding, and acts on it.

    `help_wanted` carries the code of a check whose help page should be shown where there is room; `settled` is sent when the
    finding was suppressed, mended or restored, before the next findings come.
    """

    help_wanted = Signal(str)
    settled = Signal(str)  # "suppressed", "restored" or "fixed"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.finding: Finding | None = None
        self._help_here = True
        self.message = plain_label()
        self.message.setWordWrap(True)
        self.remedy = plain_label()
        self.remedy.setWordWrap(True)
        self.help = HelpBrowser()
        self.help.asked.connect(self.help.show_check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 0)
        for part in (self.message, self.remedy, self._buttons(), self._reason_row(), self.help):
            layout.addWidget(part)
        layout.addStretch()
        self.show_finding(None)

    def _buttons(self) -> QWidget:
        self.fix_button = FittingButton(self.tr("Fix"))
        self.fix_button.setMenu(QMenu(self.fix_button))
        self.help_button = FittingButton(self.tr("Explain"), self._want_help, "help")
        self.suppress_button = FittingButton(self.tr("Suppress…"), self._ask_reason)
        self.suppress_button.setToolTip(plain_tooltip(self.tr("Suppress with a reason…")))
        self.restore_button = FittingButton(self.tr("Suppress no longer"), self._restore)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.fix_button, self.help_button, self.suppress_button, self.restore_button):
            layout.addWidget(button)
        layout.addStretch()
        return row

    def _reason_row(self) -> QWidget:
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why this is acceptable here"))
        self.reason.setAccessibleName(self.tr("Reason for suppressing"))
        self.reason.returnPressed.connect(self._suppress)
        self.confirm_button = FittingButton(self.tr("Suppress"), self._suppress)
        self.reason.textChanged.connect(lambda typed: self.confirm_button.setEnabled(bool(typed.strip())))
        self.confirm_button.setEnabled(False)
        self.reason_row = QWidget()
        layout = QHBoxLayout(self.reason_row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.confirm_button)
        return self.reason_row

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_finding(self, finding: Finding | None) -> None:
        """Show `finding`, or nothing."""
        if finding == self.finding and finding is not None:
            self._offer_fixes(finding)
            return
        self.finding = finding
        self.reason.clear()
        self.reason_row.hide()
        self.setVisible(finding is not None)
        if finding is None:
            return
        self.message.setText(text(finding.message))
        self.remedy.setText(remedy_words(finding))
        self.remedy.setVisible(bool(self.remedy.text()))
        self.suppress_button.setVisible(not finding.suppressed)
        self.restore_button.setVisible(bool(finding.suppressed))
        self._show_help()
        self._offer_fixes(finding)

    def keep_help(self, here: bool) -> None:
        """Show the help page below the finding, or only a button that asks for it elsewhere: there is little room here."""
        self._help_here = here
        self._show_help()

    def _show_help(self) -> None:
        code = self.finding.code if self.finding is not None else ""
        known = bool(help_text(code))
        self.help_button.setVisible(known and not self._help_here)
        self.help.setVisible(known and self._help_here and self.help.show_check(code))

    def _offer_fixes(self, finding: Finding) -> None:
        menu = self.fix_button.menu()
        menu.clear()
        figures = None if self._session.busy else self._session.analysis
        for edit in fixes(self._session.blueprint, finding, figures) if not finding.suppressed else ():
            self._add_fix(menu, edit)
        self.fix_button.setVisible(not menu.isEmpty())

    def _add_fix(self, menu: QMenu, edit: Edit) -> None:
        action = QAction(text(edit.label).replace("&", "&&"), menu)
        action.triggered.connect(lambda: self._settle(edit, "fixed"))
        menu.addAction(action)

    # -- acting -------------------------------------------------------------------------------------------------------

    def _ask_reason(self) -> None:
        self.reason_row.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want_help(self) -> None:
        if self.finding is not None:
            self.help_wanted.emit(self.finding.code)

    def _suppress(self) -> None:
        reason = self.reason.text().strip()
        if self.finding is not None and reason:
            self._settle(suppress(self.finding.code, self.finding.elements, reason), "suppressed")

    def _restore(self) -> None:
        if self.finding is not None:
            self._settle(unsuppress(self.finding.code, self.finding.elements), "restored")

    def _settle(self, edit: Edit, how: str) -> None:
        if self._session.perform(edit):
            self.settled.emit(how)

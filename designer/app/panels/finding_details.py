"""One finding: what it says, what to do, the edits that mend it, suppressing it with a reason, and the help page of its check."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from designer.app.messages import text
from designer.app.panels.finding_help import HelpBrowser
from designer.app.session import Session
from designer.canvas.texts import plain_label
from designer.checks.findings import Finding
from designer.checks.fixes import fixes
from designer.editing.edits import Edit, suppress, unsuppress


class FindingDetails(QWidget):
    """Shows one finding, and acts on it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.finding: Finding | None = None
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
        self.fix_button = QPushButton(self.tr("Fix"))
        self.fix_button.setMenu(QMenu(self.fix_button))
        self.suppress_button = QPushButton(self.tr("Suppress with a reason…"))
        self.suppress_button.clicked.connect(self._ask_reason)
        self.restore_button = QPushButton(self.tr("Suppress no longer"))
        self.restore_button.clicked.connect(self._restore)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.fix_button, self.suppress_button, self.restore_button):
            layout.addWidget(button)
        layout.addStretch()
        return row

    def _reason_row(self) -> QWidget:
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why this is acceptable here"))
        self.reason.setAccessibleName(self.tr("Reason for suppressing"))
        self.reason.returnPressed.connect(self._suppress)
        self.confirm_button = QPushButton(self.tr("Suppress"))
        self.reason.textChanged.connect(lambda typed: self.confirm_button.setEnabled(bool(typed.strip())))
        self.confirm_button.setEnabled(False)
        self.confirm_button.clicked.connect(self._suppress)
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
        self.remedy.setText(self._remedy_words(finding))
        self.remedy.setVisible(bool(self.remedy.text()))
        self.suppress_button.setVisible(not finding.suppressed)
        self.restore_button.setVisible(bool(finding.suppressed))
        self.help.setVisible(self.help.show_check(finding.code))
        self._offer_fixes(finding)

    def _remedy_words(self, finding: Finding) -> str:
        if finding.suppressed:
            return self.tr("Suppressed: {reason}").format(reason=finding.suppressed)
        return text(finding.remedy) if finding.remedy is not None else ""

    def _offer_fixes(self, finding: Finding) -> None:
        menu = self.fix_button.menu()
        menu.clear()
        for edit in fixes(self._session.blueprint, finding) if not finding.suppressed else ():
            self._add_fix(menu, edit)
        self.fix_button.setVisible(not menu.isEmpty())

    def _add_fix(self, menu: QMenu, edit: Edit) -> None:
        action = QAction(text(edit.label).replace("&", "&&"), menu)
        action.triggered.connect(lambda: self._session.perform(edit))
        menu.addAction(action)

    # -- acting -------------------------------------------------------------------------------------------------------

    def _ask_reason(self) -> None:
        self.reason_row.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suppress(self) -> None:
        reason = self.reason.text().strip()
        if self.finding is not None and reason:
            self._session.perform(suppress(self.finding.code, self.finding.elements, reason))

    def _restore(self) -> None:
        if self.finding is not None:
            self._session.perform(unsuppress(self.finding.code, self.finding.elements))

"""The dialogs, which show plain text only. They are imported when the first one is shown: most starts end without one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget

Button = QMessageBox.StandardButton


def box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, body: str, details: str = "") -> QMessageBox:
    """A message box whose texts are plain: what a document says is never read as HTML."""
    dialog = QMessageBox(parent)
    dialog.setIcon(icon)
    dialog.setWindowTitle(title)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setText(body)
    if details:
        dialog.setInformativeText(details)
    return dialog


def warn(parent: QWidget | None, title: str, body: str, details: str = "") -> None:
    """Something that did not happen, and why."""
    box(parent, QMessageBox.Icon.Warning, title, body, details).exec()


def close_buttons() -> QDialogButtonBox:
    """A row of buttons with *Close*, without the sign of Qt, which is black on a dark window, too."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    return buttons


def ask_to_save(parent: QWidget | None, name: str) -> Button:
    """Save, Discard or Cancel, before the document `name` is closed."""
    body = QCoreApplication.translate("messages", "Save the changes to {name}?").format(name=name)
    details = QCoreApplication.translate("messages", "Without saving, the changes since the last save are lost.")
    dialog = box(parent, QMessageBox.Icon.Question, QCoreApplication.translate("messages", "Unsaved changes"), body, details)
    dialog.setStandardButtons(Button.Save | Button.Discard | Button.Cancel)
    for button, words in (
        (Button.Save, QCoreApplication.translate("messages", "&Save")),
        (Button.Discard, QCoreApplication.translate("messages", "&Discard")),
        (Button.Cancel, QCoreApplication.translate("messages", "&Cancel")),
    ):
        dialog.button(button).setText(words)  # Qt's own words have no keys, or not in every language
    dialog.setDefaultButton(Button.Save)
    return Button(dialog.exec())


def confirm(parent: QWidget | None, title: str, body: str, details: str, yes: str, no: str) -> bool:
    """Whether `yes` was pressed; Enter and Escape take `no`, for what cannot be undone."""
    dialog = box(parent, QMessageBox.Icon.Warning, title, body, details)
    agreed = dialog.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    refused = dialog.addButton(no, QMessageBox.ButtonRole.RejectRole)
    dialog.setDefaultButton(refused)
    dialog.setEscapeButton(refused)
    dialog.exec()
    return dialog.clickedButton() is agreed


def choose(parent: QWidget | None, title: str, body: str, details: str, *choices: str) -> int:
    """The index of the button that was pressed; the last choice is the one Escape takes."""
    dialog = box(parent, QMessageBox.Icon.Warning, title, body, details)
    roles = [QMessageBox.ButtonRole.AcceptRole] * (len(choices) - 1) + [QMessageBox.ButtonRole.RejectRole]
    buttons = [dialog.addButton(label, role) for label, role in zip(choices, roles, strict=True)]
    dialog.setDefaultButton(buttons[0])
    dialog.setEscapeButton(buttons[-1])
    dialog.exec()
    return next((index for index, button in enumerate(buttons) if button is dialog.clickedButton()), len(choices) - 1)

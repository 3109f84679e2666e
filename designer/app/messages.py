"""Texts of the rooms below in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from designer.canvas import texts
from designer.i18n import Figure, Message, Template


def text(message: Message | Figure) -> str:
    """`message` in the language of the window; a translation that names an unknown value falls back to English."""
    try:
        return texts.translated(message)
    except (KeyError, IndexError, ValueError):
        return str(message)


def sentence(words: str) -> str:
    """`words` that stand by themselves in a window: with a capital letter, which those of the command line do not have."""
    return words[:1].upper() + words[1:]


def translated(template: Template) -> str:
    """A marked text without values in the language of the window."""
    return texts.translated_template(template)


def named(name: str, value: str) -> str:
    """A name and what there is to say of it, with a colon as the language writes it."""
    return QCoreApplication.translate("messages", "{name}: {value}").format(name=name, value=value)

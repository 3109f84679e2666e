"""What the shipped templates are called in the window."""

from __future__ import annotations

from designer.canvas.texts import translated_template
from designer.i18n import QT_TRANSLATE_NOOP

TITLES = {
    "hotel": QT_TRANSLATE_NOOP("templates", "Hotel"),
    "restaurant": QT_TRANSLATE_NOOP("templates", "Restaurant"),
    "bank": QT_TRANSLATE_NOOP("templates", "Bank counter"),
    "empty": QT_TRANSLATE_NOOP("templates", "Empty blueprint"),
}


def template_title(name: str) -> str:
    """The title of the template `name` in the window's language; a template without one is called by its file."""
    known = TITLES.get(name)
    return translated_template(known) if known is not None else name.replace("-", " ").capitalize()

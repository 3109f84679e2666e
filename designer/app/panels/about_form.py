"""The form of the document's own attributes: name, description, currency."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFormLayout, QWidget

from designer.app.panels.editor import Editor
from designer.app.panels.fitting_form import FittingForm
from designer.app.panels.text_editors import LineEditor, LongTextEditor
from designer.app.panels.words import word
from designer.app.session import Session
from designer.canvas.texts import plain_label
from designer.editing.edits import set_document
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.fields import Field, FieldType
from designer.model.quantities import QuantityError, is_currency

DOCUMENT_FIELDS = (
    Field(
        "name",
        "name",
        FieldType.TEXT,
        QT_TRANSLATE_NOOP("fields", "Name"),
        QT_TRANSLATE_NOOP("fields", "What the service is called"),
        "",
    ),
    Field(
        "description",
        "description",
        FieldType.LONG_TEXT,
        QT_TRANSLATE_NOOP("fields", "Description"),
        QT_TRANSLATE_NOOP("fields", "Anything a reader should know"),
        "",
    ),
    Field(
        "currency",
        "currency",
        FieldType.TEXT,
        QT_TRANSLATE_NOOP("fields", "Currency"),
        QT_TRANSLATE_NOOP("fields", "Three capital letters, such as EUR; amounts keep their numbers when it changes"),
        "EUR",
        True,
    ),
)


class CurrencyEditor(LineEditor):
    """A currency's three letters."""

    def read(self) -> Any:
        typed = self.line.text().strip()
        if not is_currency(typed):
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "a currency is three capital letters, such as EUR")))
        return typed


class AboutForm(FittingForm):
    """Name, description and currency of the document."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.editors: dict[str, Editor] = {}
        for field, make in zip(DOCUMENT_FIELDS, (LineEditor, LongTextEditor, CurrencyEditor), strict=True):
            self._add(self.rows, field, make(field))

    def _add(self, rows: QFormLayout, field: Field, editor: Editor) -> None:
        label = plain_label(word(field.label))
        label.setBuddy(editor)
        rows.addRow(label, editor)
        self.editors[field.attribute] = editor
        editor.edited.connect(lambda value: self._session.perform(set_document(**{field.attribute: value})))

    def refresh(self, fresh: bool = False) -> None:
        """Show what the document says now."""
        blueprint = self._session.blueprint
        for attribute, editor in self.editors.items():
            editor.show_value(getattr(blueprint, attribute), blueprint, fresh=fresh)

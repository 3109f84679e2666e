"""Editors by themselves: any text a person can type."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from designer.app.panels.editors import EDITORS, editor_for
from designer.app.panels.text_editors import CountEditor, LineEditor
from designer.model.blueprint import Blueprint
from designer.model.fields import FIELDS
from designer.model.scalars import format_scalar


@given(text=st.text(max_size=40))
@example(text="\x00")
@example(text="1e400 h")
@example(text="99999999999999999999 min")
@example(text="-5 min")
@example(text="٣ min")
@example(text="<b>")
def test_that_any_text_is_applied_or_marked_and_nothing_in_between(text: str) -> None:
    hotel = Blueprint(currency="EUR")
    for field in (field for fields in FIELDS.values() for field in fields if EDITORS.get(field.type) in (LineEditor, CountEditor)):
        editor = editor_for(field)
        assert isinstance(editor, LineEditor)
        editor.show_value(field.default, hotel)
        taken: list[object] = []
        editor.edited.connect(taken.append)
        editor.line.setText(text)
        editor.touched()
        typed = editor.line.text()
        if editor.problem:
            assert not taken
        elif taken and taken[0] is not None:
            assert format_scalar(field, taken[0], "EUR").strip() or not typed.strip()
        editor.deleteLater()

from __future__ import annotations

import pickle

from designer.i18n import QT_TRANSLATE_NOOP, fill, say


def test_that_a_message_is_filled_in_english_and_its_values_are_never_templates() -> None:
    message = say(QT_TRANSLATE_NOOP("edits", "Add {name}"), name="{lane} <b>")
    assert str(message) == "Add {lane} <b>"
    assert message.template.context == "edits"


def test_that_a_message_without_values_keeps_its_braces() -> None:
    assert fill("a {b}", ()) == "a {b}"


def test_that_a_message_survives_pickling_with_its_context() -> None:
    message = pickle.loads(pickle.dumps(say(QT_TRANSLATE_NOOP("edits", "Add {name}"), name="x")))
    assert message.template.context == "edits"
    assert str(message) == "Add x"

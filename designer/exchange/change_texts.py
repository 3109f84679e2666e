"""The changes of a scenario as lines of text, each under a key that says what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from designer.exchange.value_texts import rate_text, value_text
from designer.model.elements import Change, Demand
from designer.model.fields import Field, FieldType, field_of
from designer.model.scenarios import WORDS

_NOTHING = "nothing"  # what is set to it, where a comparison says "(none)" of what is not there


def change_texts(changes: Iterable[Change], currency: str) -> dict[str, str]:
    """``{"changes": "staff desk, step mail", "staff desk count": "4", "step mail": "cut"}``; `changes` tells their order."""
    changes = tuple(changes)
    texts = {"changes": ", ".join(map(_about, changes))}
    for change in changes:
        for key, text in _lines(change, currency):
            texts[_free(key, texts)] = text
    return texts


def _about(change: Change) -> str:
    return f"{WORDS[change.ref.collection]} {change.ref.id}"


def _free(key: str, taken: dict[str, str]) -> str:
    """`key`, with a number where an element is changed more than once."""
    number = 2
    free = key
    while free in taken:
        free, number = f"{key} ({number})", number + 1
    return free


def _lines(change: Change, currency: str) -> Iterable[tuple[str, str]]:
    about, values = _about(change), dict(change.values)
    name = f" '{values['name']}'" if "name" in values else ""
    match change.action:
        case "cut":
            return [(about, "cut")]
        case "pool":
            return [(about, f"{_ids(values['pools'])} together{name}")]
        case "split":
            who = "1 person forms" if values["count"] == 1 else f"{values['count']} people form"
            return [(about, f"{who} {values['into']}{name} for {_ids(values['steps'])}")]
    fields = ((field_of(change.ref.collection, attribute), value) for attribute, value in change.values)
    return [(f"{about} {field.key}", _text(field, value, currency) or _NOTHING) for field, value in fields]


def _ids(ids: Any) -> str:
    return ", ".join(ids)


def _text(field: Field, value: Any, currency: str) -> str:
    if field.type is FieldType.RATE:
        return rate_text(Demand("", "", profile=value) if isinstance(value, tuple) else Demand("", "", value))
    return value_text(field, value, currency)

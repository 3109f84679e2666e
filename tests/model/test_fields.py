from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

import pytest

from designer.i18n import Template
from designer.model.blueprint import COLLECTIONS
from designer.model.elements import Demand, Flow, Lane, Line, Note, Promise, Scenario, Schedule, StaffPool, Stage, Step, WalkThrough
from designer.model.fields import COLLECTION_NAMES, FIELDS, FLOW_FIELDS, Field, FieldType, field_of
from designer.model.quantities import QuantityError
from designer.model.scalars import LONGEST_TEXT, check_text, format_scalar, parse_scalar

CLASSES: dict[str, type[Any]] = {
    "stages": Stage,
    "lanes": Lane,
    "lines": Line,
    "staff": StaffPool,
    "schedules": Schedule,
    "demand": Demand,
    "steps": Step,
    "notes": Note,
    "promises": Promise,
    "scenarios": Scenario,
    "walk_throughs": WalkThrough,
    "flows": Flow,
}
ALL = [(name, field) for name, table in {**FIELDS, "flows": FLOW_FIELDS}.items() for field in table]


def test_that_every_collection_has_fields_and_a_name() -> None:
    assert set(FIELDS) == set(COLLECTIONS)
    assert set(COLLECTION_NAMES) == {*COLLECTIONS, "flows"}


@pytest.mark.parametrize("name", CLASSES)
def test_that_the_table_tells_every_attribute_of_the_class_and_no_other(name: str) -> None:
    told = {field.attribute for field in (FLOW_FIELDS if name == "flows" else FIELDS[name])}
    own = {field.name for field in fields(CLASSES[name])} - {"id", "extra"}
    assert told == own - {"profile", "shares", "listed"}  # a rate and a share stand for the first two; a file holds the last


@pytest.mark.parametrize(("name", "field"), ALL, ids=[f"{name}.{field.attribute}" for name, field in ALL])
def test_that_a_field_is_complete_and_agrees_with_its_class(name: str, field: Field) -> None:
    assert isinstance(field.label, Template)
    assert isinstance(field.help, Template)
    assert field.label.context == field.help.context == "fields"
    assert field_of(name, field.attribute) is field
    own = next(own for own in fields(CLASSES[name]) if own.name == field.attribute)
    if not field.required:
        assert own.default == field.default
    assert (field.type in (FieldType.REFERENCE, FieldType.REFERENCES, FieldType.FLOWS, FieldType.UNTIL)) == bool(field.collection)
    if field.type in (FieldType.CHOICE, FieldType.BAND, FieldType.KIND):
        assert field.choices
    assert own.default is MISSING or own.default is not field


def test_that_an_unknown_attribute_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        field_of("steps", "colour")


@pytest.mark.parametrize(
    ("name", "attribute", "text", "value", "written"),
    [
        ("promises", "within", "600 s", 600.0, "10 min"),
        ("promises", "target", "95%", 0.95, "95 %"),
        ("steps", "cost", "2,50 EUR", 2.5, "2.5 EUR"),
        ("staff", "cost", "18 EUR/h", 0.005, "18 EUR / h"),
        ("staff", "count", " 3 ", 3, "3"),
        ("steps", "name", "Check in", "Check in", "Check in"),
        ("steps", "procedure", "one\ntwo", "one\ntwo", "one\ntwo"),
    ],
)
def test_that_a_scalar_is_read_and_written_as_people_do(name: str, attribute: str, text: str, value: object, written: str) -> None:
    field = field_of(name, attribute)
    assert parse_scalar(field, text, "EUR") == value
    assert format_scalar(field, value, "EUR") == written


@pytest.mark.parametrize(
    ("name", "attribute", "text", "why"),
    [
        ("promises", "within", "", "needed"),
        ("promises", "within", "soon", "not a duration"),
        ("staff", "count", "-1", "whole number"),
        ("staff", "count", "1.5", "whole number"),
        ("staff", "count", "1234567", "whole number"),
        ("staff", "count", "٣", "whole number"),
        ("steps", "name", "a\nb", "control character U\\+000A"),
        ("steps", "name", "a\x00b", "control character U\\+0000"),
    ],
)
def test_that_an_impossible_scalar_is_refused_with_the_reason(name: str, attribute: str, text: str, why: str) -> None:
    with pytest.raises(QuantityError, match=why):
        parse_scalar(field_of(name, attribute), text, "EUR")


@pytest.mark.parametrize(
    ("name", "attribute", "empty"),
    [("steps", "cost", None), ("staff", "cost", None), ("staff", "count", 1), ("staff", "availability", 1.0)],
)
def test_that_an_empty_optional_scalar_is_its_default(name: str, attribute: str, empty: object) -> None:
    assert parse_scalar(field_of(name, attribute), " ", "EUR") == empty
    assert format_scalar(field_of(name, attribute), None, "EUR") == ""


@pytest.mark.parametrize("bad", ["\x00", "\x1b", "\x7f", "\x85", "\ufffe", "\uffff", "\ud800", "\r"])
def test_that_no_text_holds_control_characters(bad: str) -> None:
    for lines in (True, False):
        with pytest.raises(QuantityError, match="control character"):
            check_text(f"a{bad}b", lines)


def test_that_text_has_an_end() -> None:
    assert check_text("x" * LONGEST_TEXT)
    with pytest.raises(QuantityError, match="20000"):
        check_text("x" * (LONGEST_TEXT + 1))


@pytest.mark.parametrize("text", ["no", "on", "12:30", "1e3", "if a<b and c>d", "{name}", "日本語", "😀"])
def test_that_unusual_names_stay_text(text: str) -> None:
    assert parse_scalar(field_of("steps", "name"), text, "EUR") == text


def test_that_what_is_no_scalar_is_a_type_error() -> None:
    with pytest.raises(TypeError):
        parse_scalar(field_of("steps", "staff"), "x", "EUR")

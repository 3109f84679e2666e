"""The JSON Schema: shipped as made, and of one mind with the reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from designer.model.blueprint import Blueprint, key_of
from designer.model.fields import FIELDS
from designer.storage.document import read, write
from designer.storage.problems import DocumentError
from designer.storage.schema import json_schema, schema_text

ROOT = Path(__file__).parent.parent.parent
VALIDATOR = jsonschema.Draft7Validator(json_schema())
HEAD = {"format": "service-blueprint/1", "stages": {"s": {"name": "S"}}, "lanes": {"l": {"name": "L", "band": "customer"}}}


STEP = {"a": {"name": "A", "lane": "l", "stage": "s"}}


def test_that_the_shipped_schema_is_the_one_that_is_made() -> None:
    shipped = (ROOT / "resources" / "schema" / "service-blueprint-1.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text(), "run: python -m designer.storage.schema > resources/schema/service-blueprint-1.schema.json"


def test_that_the_schema_is_a_good_draft_7_schema_that_tells_every_key() -> None:
    jsonschema.Draft7Validator.check_schema(json_schema())
    definitions = json_schema()["definitions"]
    for collection, fields in FIELDS.items():
        if collection != "schedules":
            for field in fields:
                assert definitions[key_of(collection)]["properties"][field.key]["description"] == str(field.help)


@pytest.mark.parametrize(
    "file",
    [*(ROOT / "resources" / "templates").glob("*.yaml"), ROOT / "tests/documents/versions/1.blueprint.yaml"],
    ids=lambda file: file.name,
)
def test_that_good_documents_fit_the_schema(file: Path) -> None:
    VALIDATOR.validate(yaml.safe_load(file.read_text(encoding="utf-8")))


@given(seed=st.integers(0, 1_000_000))
def test_that_whatever_is_written_fits_the_schema(seed: int, make_blueprint: Callable[[Random], Blueprint]) -> None:
    VALIDATOR.validate(yaml.safe_load(write(make_blueprint(Random(seed)))))


@pytest.mark.parametrize(
    "wrong",
    [
        {"stagess": {}},
        {"stages": {"S": {"name": "x"}}},
        {"stages": {"s": {}}},
        {"stages": {"s": {"name": "S", "lifecycle": "sell"}}},
        {"currency": "euro"},
        {"steps": {"a": {"name": "A", "lane": "l"}}},
        {"steps": {"a": {"name": "A", "lane": "l", "stage": "s", "time": 5}}},
        {"steps": {"a": {"name": "A", "lane": "l", "stage": "s", "time": {"exponental": "5 min"}}}},
        {"steps": {"a": {"name": "A", "lane": "l", "stage": "s", "visible": "maybe"}}},
        {"steps": {"a": {"name": "A", "lane": "l", "stage": "s", "next": [{"share": "5 %"}]}}},
        {"walk-throughs": {"w": {"name": "W", "date": "04.05.2026"}}},
        {"steps": STEP, "walk-throughs": {"w": {"name": "W", "steps": {"a": {"perception": 8}}}}},
        {"steps": STEP, "walk-throughs": {"w": {"name": "W", "steps": {"a": {"sins": ["sloth"]}}}}},
        {"steps": STEP, "walk-throughs": {"w": {"name": "W", "steps": {"a": {"plagues": "rain"}}}}},
        {"layout": {"a": [1]}},
        {"suppress": [{"check": "VIS101"}]},
        {"format": "service-blueprint/2"},
    ],
)  # fmt: skip
def test_that_schema_and_reader_refuse_the_same(wrong: dict[str, Any]) -> None:
    document = {**HEAD, **wrong}
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(document)
    with pytest.raises(DocumentError):
        read(yaml.safe_dump(document))

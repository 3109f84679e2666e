"""How a `Blueprint` is written when there is no text to keep: canonical order of sections, elements and keys."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from operator import attrgetter
from typing import Any

from designer.model.blueprint import COLLECTIONS, DEFAULT_LINES, FORMAT, Blueprint, key_of
from designer.model.elements import Position, Suppression
from designer.model.fields import FIELDS, Field, FieldType
from designer.model.printing import AS_USUAL, PrintSettings
from designer.storage.emit_values import (
    LONGEST_LINE,
    STEP,
    WRITERS,
    Style,
    braces,
    brackets,
    dashes,
    extra_text,
    long_text,
    periods_text,
    table,
)
from designer.storage.printing import print_pairs
from designer.storage.quoting import scalar

# -- elements -----------------------------------------------------------------------------------------------------------------

_ALWAYS = object()  # no value is this default: a required field is written whatever it holds, and so is a rate unless it is None


def _rows(fields: tuple[Field, ...]) -> tuple[tuple[str, Any, Callable[[Any, Style], str]], ...]:
    return tuple((f.key, _ALWAYS if f.required else _default(f), WRITERS[f.type]) for f in fields)


def _default(field: Field) -> Any:
    """What is not written: how customers come must be said, so that a rate of zero is."""
    return None if field.type is FieldType.RATE else field.default


_ROWS = {name: _rows(fields) for name, fields in FIELDS.items()}
_VALUES: dict[str, Callable[[Any], tuple[Any, ...]]] = {
    name: attrgetter("id", *(field.attribute for field in fields)) for name, fields in FIELDS.items()
}
_VALUES["demand"] = lambda demand: (demand.id, *(value_of("demand", demand, field) for field in FIELDS["demand"]))


def value_of(collection: str, element: Any, field: Field) -> Any:
    """What `element` holds for `field`; of how customers come only the one that counts, a profile in place of a rate."""
    if collection != "demand":
        return getattr(element, field.attribute)
    if field.type is FieldType.RATE:
        return None if element.times or element.arrivals else element.profile or element.rate
    if field.type is FieldType.MOMENTS and element.arrivals:
        return ()
    return getattr(element, field.attribute)


def is_written(field: Field, value: Any) -> bool:
    """Whether a value is written at all: what is the default goes without saying."""
    return field.required or value != _default(field)


def pairs(collection: str, element: Any, style: Style) -> list[tuple[str, str]]:
    """Keys and texts of all that an element holds, in canonical order."""
    found = []
    for value, (key, default, write) in zip(_VALUES[collection](element)[1:], _ROWS[collection], strict=True):
        if value is not default and value != default:
            found.append((key, write(value, style)))
    for key, value in element.extra:
        found.append((scalar(key, True), extra_text(value)))
    return found


def element_text(collection: str, element: Any, style: Style) -> str:
    """What stands behind an element's id: ``{...}`` on the same line, or a block at `style.indent`."""
    if collection == "schedules":
        return periods_text(element.periods, style)
    if style.flow:
        return braces(pairs(collection, element, style))
    if collection not in ("steps", "scenarios", "walk_throughs"):
        line = braces(pairs(collection, element, style.inside))
        if len(line) + style.indent + len(element.id) <= LONGEST_LINE and "\\n" not in line:
            return line
    return table(pairs(collection, element, style.deeper()), style)


def coordinate_text(value: float) -> str:
    """A decimal number that reads back as the very same float."""
    return str(int(value)) if value == int(value) else f"{Decimal(repr(float(value))):f}"


def position_text(position: Position) -> str:
    """``[24, 12]``."""
    return f"[{coordinate_text(position.x)}, {coordinate_text(position.y)}]"


def suppression_text(value: Suppression) -> str:
    """A suppressed finding, in braces."""
    found = [("check", scalar(value.check, True))]
    if value.elements:
        found.append(("elements", brackets([scalar(id, True) for id in value.elements])))
    return braces([*found, ("reason", scalar(value.reason, True))])


def entry(key: str, text: str, indent: int) -> str:
    """A line (or block) of a mapping at `indent`, without its last line end."""
    gap = "" if text.startswith("\n") else " "
    return f"{' ' * indent}{key}:{gap}{text}"


# -- document -----------------------------------------------------------------------------------------------------------------


COLLECTION_OF = {key_of(collection): collection for collection in COLLECTIONS}
"""The collections by their keys."""


def top_level(blueprint: Blueprint) -> dict[str, Any]:
    """What a document holds at its top level besides its format: the attributes that are written, in canonical order."""
    found: dict[str, Any] = {"name": blueprint.name} if blueprint.name else {}
    if blueprint.description:
        found["description"] = blueprint.description
    found["currency"] = blueprint.currency
    for collection in COLLECTIONS:
        table = blueprint.table(collection)
        if collection == "lines":
            if table != DEFAULT_LINES:
                found[collection] = table
        elif table:
            found[key_of(collection)] = table
    if blueprint.suppress:
        found["suppress"] = blueprint.suppress
    if blueprint.print != AS_USUAL:
        found["print"] = blueprint.print
    if blueprint.layout:
        found["layout"] = blueprint.layout
    return found | dict(blueprint.extra)


def section_texts(settings: PrintSettings) -> dict[str, str]:
    """Keys and texts of the `print` section."""
    return print_pairs(settings) | {scalar(key, True): extra_text(value) for key, value in settings.extra}


def top_text(key: str, value: Any, style: Style) -> str:
    """What stands behind a top-level key; its lines stand at `style.indent`."""
    if key in ("name", "currency"):
        return scalar(value, style.flow)
    if key == "description":
        return long_text(value, style)
    if key in COLLECTION_OF:
        below, collection = style.deeper(), COLLECTION_OF[key]
        return table([(scalar(id, style.flow), element_text(collection, element, below)) for id, element in value.items()], style)
    if key == "layout":
        return table([(scalar(id, style.flow), position_text(position)) for id, position in value.items()], style)
    if key == "print":
        return table(list(section_texts(value).items()), style)
    if key == "suppress":
        items = [suppression_text(item) for item in value]
        return brackets(items) if style.flow else dashes(items, style)
    return extra_text(value)


def fresh(blueprint: Blueprint) -> str:
    """The whole document in canonical form."""
    style = Style(blueprint.currency, STEP)
    lines = [f"format: {FORMAT}"]
    for key, value in top_level(blueprint).items():
        lines.append(entry(scalar(key), top_text(key, value, style), 0))
    return "\n".join(lines) + "\n"

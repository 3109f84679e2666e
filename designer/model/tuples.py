"""Named tuples that are made by the thousand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeVar, cast

Made = TypeVar("Made", bound=tuple[Any, ...])


def from_fields(kind: type[Made]) -> Callable[[Iterable[object]], Made]:
    """What makes a `kind`, a named tuple, of all its fields in their order: in a third of the time of its own name.
    Nobody counts the fields."""
    return cast("Callable[[Iterable[object]], Made]", partial(tuple.__new__, kind))

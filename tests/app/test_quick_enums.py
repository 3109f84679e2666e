"""Enumerations made the quick way cannot be told from those that `enum` makes."""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterator
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from types import ModuleType
from typing import Any

import PySide6.QtCore
import PySide6.QtGui
import PySide6.QtWidgets
import pytest

from designer.app import quick_enums

pytestmark = pytest.mark.skipif(sys.version_info[:2] != quick_enums.KNOWN, reason="this version of Python makes them itself")

BOUND = ("__new__", "_iter_member_")  # methods, of which each class has its own binding


def enumerations(holder: Any, depth: int = 2) -> Iterator[Any]:
    """All enumerations in a module of Qt and in its classes."""
    for name in dir(holder) if depth else ():
        found = getattr(holder, name, None)
        if isinstance(found, EnumType) and found not in quick_enums.BASES:
            yield found
        elif isinstance(found, type) and found.__module__.startswith("PySide6"):
            yield from enumerations(found, depth - 1)


def facts(made: Any) -> dict[str, Any]:
    """All that an enumeration and its members are."""
    all_members = made.__members__.items()
    apart = {"_member_map_", "_value2member_map_", *BOUND, *made.__members__}
    return {
        "own": {key: value for key, value in vars(made).items() if key not in apart},
        "bound": [getattr(getattr(made, name, None), "__func__", getattr(made, name, None)) for name in BOUND],
        "members": [(name, vars(member) | {"__objclass__": None}, int(member.value), member.name) for name, member in all_members],
        "belong": all(member.__objclass__ is made and type(member) is made for _, member in all_members),
        "found": all(vars(made)[name] is member and made[name] is member for name, member in all_members),
        "values": [(value, member.name) for value, member in made._value2member_map_.items()],
        "words": [(repr(member), str(member), f"{member}", hash(member) == hash(made(member.value))) for member in made],
        "class": (made.__mro__[1:], len(made), made.__module__, made.__qualname__, repr(made)),
    }


def both(base: Any, name: str, pairs: list[tuple[str, int]], boundary: Any) -> tuple[Any, Any]:
    options = {"module": __name__, "qualname": f"Holder.{name}", "boundary": boundary}
    return quick_enums.make(base, name, pairs, **options), quick_enums.make_anew(base, name, pairs, **options)


@pytest.mark.parametrize("module", [PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets], ids=lambda module: module.__name__)
def test_that_the_enumerations_of_qt_are_the_same(module: ModuleType) -> None:
    count = 0
    for known in enumerations(module):
        base = known.__mro__[1]
        pairs = [(name, member.value) for name, member in known.__members__.items()]
        quick, plain = both(base, known.__name__, pairs, FlagBoundary.KEEP)
        assert facts(quick) == facts(plain)
        if issubclass(base, Flag):
            everything = [*quick], [*plain]
            assert [member.value for member in everything[0]] == [member.value for member in everything[1]]
            for one, other in zip(*everything, strict=True):
                assert (repr(~one), repr(one | quick(0)), one in quick) == (repr(~other), repr(other | plain(0)), other in plain)
        count += 1
    assert count > 30


@pytest.mark.parametrize("base", [Enum, IntEnum, Flag, IntFlag])
def test_that_odd_members_are_the_same(base: Any) -> None:
    odd: list[list[tuple[str, int]]] = [
        [],
        [("ZERO", 0)],
        [("B", 2), ("A", 1), ("AGAIN", 2), ("NONE", 0), ("BOTH", 3)],
        [("HIGH", 1 << 40), ("LOW", 1), ("MASK", 0xFF)],
        [("__str__", 1)],
        [("_ignored", 1), ("name", 2), ("value", 4)],
    ]
    for pairs in odd:
        quick, plain = both(base, "Odd", pairs, FlagBoundary.KEEP)
        if not any(name.startswith("_") for name, _ in pairs):
            assert facts(quick) == facts(plain)
        assert [repr(member) for member in quick] == [repr(member) for member in plain]
    if issubclass(base, Flag):
        quick, plain = both(base, "Odd", odd[2], FlagBoundary.KEEP)
        assert [repr(quick(value)) for value in range(8)] == [repr(plain(value)) for value in range(8)]
        assert [repr(member) for member in quick.BOTH] == [repr(member) for member in plain.BOTH]


def test_that_enumerations_are_made_as_ever_where_they_are_more_than_numbers() -> None:
    quick_enums.begin()
    try:
        assert EnumType.__dict__["_create_"] is quick_enums.make
        words = Enum("Words", "ONE TWO")
        assert ([member.value for member in words], words.__module__) == ([1, 2], __name__)
        assert IntEnum("Numbers", [("ONE", 1)]).__module__ == __name__
        assert Enum("Texts", [("ONE", "1")], type=str).ONE == "1"
        assert Enum("Mixed", {"ONE": 1.5}).ONE.value == 1.5
        with pytest.raises(TypeError):
            IntEnum("Twice", [("ONE", 1), ("ONE", 2)])
        with pytest.raises(ValueError, match="mro"):
            IntEnum("Wrong", [("mro", 1)])
    finally:
        quick_enums.end()
    assert EnumType.__dict__["_create_"] is quick_enums.make_anew
    assert enum.IntEnum("Later", [("ONE", 1)]).ONE == 1

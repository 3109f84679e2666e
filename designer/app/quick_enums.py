"""Makes the enumerations of Qt as `enum` does, in a fifth of the time: a start makes 230 of them, with 3,500 members, and is a tenth longer else.

`enum` looks at each name, puts each member into the class by way of a stand-in, and searches the bases anew for each class. Of
enumerations whose members are whole numbers by name, all that differs are the members: the rest comes from one that `enum` made.
"""

from __future__ import annotations

import sys
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from functools import lru_cache
from typing import Any

KNOWN = (3, 11)  # the version of Python whose enumerations these are
BASES: tuple[type[Enum], ...] = (Enum, IntEnum, Flag, IntFlag)
new_class, put = type.__new__, type.__setattr__
make_anew: Any = EnumType.__dict__.get("_create_")


def begin() -> None:
    """Have `enum` make enumerations here that are made by a call; does nothing under a Python that is not known."""
    if sys.version_info[:2] == KNOWN:
        EnumType._create_ = make  # type: ignore[attr-defined]


def end() -> None:
    """Leave it as it was."""
    if EnumType.__dict__.get("_create_") is make:
        EnumType._create_ = make_anew  # type: ignore[attr-defined]


def make(cls: Any, class_name: str, names: Any, *, module: Any = None, qualname: Any = None, type: Any = None, **options: Any) -> Any:
    """Stands in for what `enum` does when an enumeration is called with a name and members."""
    module = module or _caller()
    if cls not in BASES or module is None or type is not None or not _are_plain(cls, names):
        return make_anew(cls, class_name, names, module=module, qualname=qualname, type=type, **options)
    common = _common(cls, options.get("boundary"))
    own: dict[str, Any] = {key: value.copy() for key, value in common.items() if isinstance(value, dict | list)}
    own["__module__"] = module
    if qualname is not None:
        own["__qualname__"] = qualname
    made = new_class(EnumType, class_name, (cls,), common | own)
    (_add_flags if issubclass(cls, Flag) else _add)(made, names)
    return made


def _caller() -> Any:
    """The module in which the enumeration is made, if any: it called `enum`, which called `make`."""
    try:
        return sys._getframe(3).f_globals.get("__name__")
    except ValueError:
        return None


def _are_plain(cls: Any, names: Any) -> bool:
    """Whether all are pairs of a whole number and a name of its own that means nothing to `enum` or to the bases."""
    if type(names) is not list or not all(map(_is_plain, names)):
        return False
    different = {name for name, _ in names}
    return len(different) == len(names) and _taken(cls).isdisjoint(different)


def _is_plain(pair: Any) -> bool:
    return type(pair) is tuple and len(pair) == 2 and type(pair[0]) is str and pair[0][:1] != "_" and type(pair[1]) is int


@lru_cache(maxsize=16)
def _taken(cls: Any) -> frozenset[str]:
    return frozenset(("", "mro")).union(*map(vars, cls.__mro__))


@lru_cache(maxsize=16)
def _common(cls: Any, boundary: Any) -> dict[str, Any]:
    """What every enumeration of the kind has but its members."""
    return dict(make_anew(cls, "Common", (), module=__name__, boundary=boundary).__dict__)


def _member(made: Any, name: str, value: int) -> Any:
    member = int.__new__(made, value) if made._member_type_ is int else object.__new__(made)
    member._value_ = value
    member._name_ = name
    member.__objclass__ = made
    member._sort_order_ = len(made._member_names_)
    return member


def _add(made: Any, members: list[tuple[str, int]]) -> None:
    """Of members with the same number, the later ones are other names of the first."""
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = _member(made, name, value)
            order.append(name)
        by_name[name] = member
        put(made, name, member)


def _add_flags(made: Any, members: list[tuple[str, int]]) -> None:
    """Those of one bit are listed, the others are names of several or of none."""
    by_name, by_value, order, mask = made._member_map_, made._value2member_map_, made._member_names_, 0
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = _member(made, name, value)
            if value.bit_count() == 1 and value > 0:
                order.append(name)
        mask |= value
        by_name[name] = member
        put(made, name, member)
    singles = [by_name[name]._value_ for name in order]
    made._all_bits_ = 2 ** mask.bit_length() - 1
    made._flag_mask_ = mask
    if "_singles_mask_" in vars(made):
        made._singles_mask_ = sum(singles)
    else:  # the first releases of 3.11
        made._flag_mask_ = sum(singles)
    if singles != sorted(singles):
        made._iter_member_ = made._iter_member_by_def_

"""The engine compiled by numba (the extra ``fast``): the same functions as in plain Python, for arrays of machine numbers.

numba keeps what it compiled where `designer.simulation.ready` says, so only the first run on a machine waits for it. What stands here
is what the two modes cannot share: random numbers and the list of events.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import FunctionType, ModuleType
from typing import Any, TypeVar

import numba
import numpy as np

from designer.simulation import groups, kernel, moves, queues, sampling, state
from designer.simulation.chance import CASE, DRAW, MIX_1, MIX_2, UNIT
from designer.simulation.engine import Mode
from designer.simulation.network import Network
from designer.simulation.ready import folder
from designer.simulation.state import State, missing

Tables = TypeVar("Tables", Network, State)


def _compile(function: Any) -> Any:
    """Numba's version of `function`; where it keeps the code is settled here, so other users of numba keep theirs where they like."""
    config: Any = numba.config
    before, config.CACHE_DIR = config.CACHE_DIR, str(folder())
    try:
        return numba.njit(cache=True, nogil=True)(function)
    finally:
        config.CACHE_DIR = before


# -- what is written for machine numbers -----------------------------------------------------------------------------------------


@_compile
def case_key(base: Any, number: Any) -> Any:
    """See `designer.simulation.chance.case_key`."""
    return np.uint64(base) + np.uint64(number) * np.uint64(CASE)


@_compile
def uniform(stream: Any, case: Any, draw: Any) -> Any:
    """See `designer.simulation.chance.uniform`."""
    z = np.uint64(stream) + np.uint64(case) + np.uint64(draw) * np.uint64(DRAW)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(MIX_1)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(MIX_2)
    return ((z ^ (z >> np.uint64(31))) >> np.uint64(11)) * UNIT


@_compile
def first(times: Any, codes: Any) -> Any:
    """When the first event comes, and what it is."""
    return times[0], codes[0]


@_compile
def push(times: Any, codes: Any, size: int, time: float, code: int) -> int:
    """Put an event into the heap; the new number of events."""
    i = size
    while i > 0:
        above = (i - 1) >> 1
        if times[above] < time or (times[above] == time and codes[above] <= code):
            break
        times[i] = times[above]
        codes[i] = codes[above]
        i = above
    times[i] = time
    codes[i] = code
    return size + 1


@_compile
def replace(times: Any, codes: Any, size: int, time: float, code: int) -> None:
    """Take the first event out and put another in."""
    i = 0
    below = 1
    while below < size:
        right = below + 1
        if right < size and (times[right] < times[below] or (times[right] == times[below] and codes[right] < codes[below])):
            below = right
        if times[below] > time or (times[below] == time and codes[below] >= code):
            break
        times[i] = times[below]
        codes[i] = codes[below]
        i = below
        below = 2 * i + 1
    times[i] = time
    codes[i] = code


@_compile
def drop(times: Any, codes: Any, size: int) -> int:
    """Take the first event out; the new number of events."""
    size -= 1
    if size > 0:
        replace(times, codes, size, times[size], codes[size])
    return size


# -- what is the same ------------------------------------------------------------------------------------------------------------

_known: dict[str, Any] = {
    "case_key": case_key,
    "uniform": uniform,
    "first": first,
    "push": push,
    "replace": replace,
    "drop": drop,
}


def _compiled(module: ModuleType) -> None:
    """Compile the functions that `module` defines, in its order reversed where they call each other, with all that is compiled already."""
    own = [each for each in vars(module).values() if isinstance(each, FunctionType) and each.__module__ == module.__name__]
    space = dict(vars(module)) | _known
    for function in own:
        twin = FunctionType(function.__code__, space, function.__name__, function.__defaults__)
        twin.__module__, twin.__qualname__ = module.__name__, function.__name__
        space[function.__name__] = _known[function.__name__] = _compile(twin)


for _module in (sampling, queues, groups, moves, kernel):
    _compiled(_module)


# -- arrays ----------------------------------------------------------------------------------------------------------------------


def _arrays(tables: Tables) -> Tables:
    """The lists of `tables` as arrays; numbers stay numbers."""
    changed: dict[str, Any] = {}
    for name, kind in type(tables).__annotations__.items():
        value = getattr(tables, name)
        if not isinstance(value, int):
            changed[name] = np.array(value, _number(name, str(kind)))
    return tables._replace(**changed)


def _number(name: str, kind: str) -> Any:
    if name in state.KEYS:
        return np.uint64
    return np.float64 if "float" in kind else np.int64


def _state(network: Network, now: State) -> State:
    """A state in arrays; its events, sorted, are a heap."""
    events: Sequence[Any] = sorted(now.heap_time)
    room = _event_room(network, now)
    times: Any = np.zeros(room)
    codes: Any = np.zeros(room, np.int64)
    times[: len(events)] = [time for time, _ in events]
    codes[: len(events)] = [code for _, code in events]
    arrays = _arrays(now._replace(heap_time=[], heap_code=[]))._replace(heap_time=times, heap_code=codes)
    arrays.counts[state.EVENT_ROOM] = room - 2 * network.margin
    return arrays


def _event_room(network: Network, now: State) -> int:
    """Room for as many events as there are tokens twice over, and for what one event may bring."""
    return 2 * (len(now.token_step) + network.margin) + network.demands + network.pools + 8


def _enlarged(network: Network, now: State, rows: int) -> State:
    kinds = State.__annotations__
    more: dict[str, Any] = {
        name: np.concatenate([getattr(now, name), np.array(rest, _number(name, str(kinds[name])))])
        for name, rest in missing(network, now, rows).items()
    }
    grown = now._replace(**more)
    room = _event_room(network, grown)
    lacking = room - len(now.heap_time)
    times: Any = np.concatenate([now.heap_time, np.zeros(lacking)])
    codes: Any = np.concatenate([now.heap_code, np.zeros(lacking, np.int64)])
    grown.counts[state.EVENT_ROOM] = room - 2 * network.margin
    return grown._replace(heap_time=times, heap_code=codes)


COMPILED = Mode("compiled", _arrays, _state, _enlarged, _known["run"], 1_000_000)

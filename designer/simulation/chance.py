"""Random numbers that belong to what they decide: each is found from a stream, a case and a count, and from nothing else.

A stream is named (``step check-in time``), so adding a pool or cutting a step leaves the numbers of every other step as they were,
and the n-th customer meets the same luck in two scenarios: common random numbers without any bookkeeping. The generator counts in two
directions (cases and draws) by odd constants and mixes the sum by SplitMix64's finaliser (Steele, Lea and Flood, "Fast splittable
pseudorandom number generators", OOPSLA 2014); a number has 53 random bits.

`uniform` and `case_key` are the only functions of the engine that exist twice: here for Python's integers, in
`designer.simulation.compiled` for machine words.
"""

from __future__ import annotations

from hashlib import blake2b

MASK = (1 << 64) - 1
CASE = 0x9E3779B97F4A7C15
DRAW = 0xD1B54A32D192ED03
MIX_1 = 0xBF58476D1CE4E5B9
MIX_2 = 0x94D049BB133111EB
UNIT = 1.0 / (1 << 53)


def stream_key(seed: int, replication: int, name: str) -> int:
    """The 64-bit key of the stream `name` in one replication of a seed."""
    return int.from_bytes(blake2b(f"{seed}/{replication}/{name}".encode(), digest_size=8).digest(), "little")


def case_key(base: int, number: int) -> int:
    """The key of the case `number` of a demand whose cases begin at `base`."""
    return (base + number * CASE) & MASK


def uniform(stream: int, case: int, draw: int) -> float:
    """The random number in [0, 1) of a stream, a case and the count `draw` of numbers taken before."""
    z = (stream + case + draw * DRAW if draw else stream + case) & MASK
    z = ((z ^ (z >> 30)) * MIX_1) & MASK
    z = ((z ^ (z >> 27)) * MIX_2) & MASK
    return ((z ^ (z >> 31)) >> 11) * UNIT

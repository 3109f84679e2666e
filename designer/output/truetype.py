"""A TrueType font of but the letters that are needed, to be embedded (OpenType specification 1.9: glyf, head, hhea, hmtx, loca, maxp).

Hints are left out: paper has more dots than they serve.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence

Place = tuple[float, float]

_WORDS, _SCALE, _MORE, _TWO_SCALES, _FOUR_SCALES, _HINTS = 0x1, 0x8, 0x20, 0x40, 0x80, 0x100  # flags of a part of a composite outline
_PIECES = 3  # quadratic curves that stand for a cubic one: within a thousandth of an em


class Outlines:
    """The outlines of a font with the table ``glyf``."""

    def __init__(self, table: Callable[[str], bytes]) -> None:
        self._glyf, loca = table("glyf"), table("loca")
        wide = struct.unpack_from(">h", table("head"), 50)[0]
        self._places = struct.unpack(f">{len(loca) // 4}I", loca[: len(loca) // 4 * 4]) if wide else _doubled(loca)

    def of(self, glyph: int) -> bytes:
        """The outline of `glyph` without hints; nothing for a blank."""
        if glyph + 1 >= len(self._places):
            return b""
        outline = self._glyf[self._places[glyph] : self._places[glyph + 1]]
        if len(outline) < 12:
            return b""
        contours = struct.unpack_from(">h", outline)[0]
        if contours < 0:
            return outline
        hints = 10 + 2 * contours
        length = struct.unpack_from(">H", outline, hints)[0]
        return outline[:hints] + b"\0\0" + outline[hints + 2 + length :]

    def subset(self, glyphs: Sequence[int]) -> list[bytes]:
        """The outlines of `glyphs`, and after them those that they consist of, which are told by their new places."""
        order, found = list(glyphs), []
        known = {glyph: place for place, glyph in reversed(list(enumerate(order)))}
        for glyph in order:  # grows while it is gone through
            outline = self.of(glyph)
            if outline[:1] >= b"\x80":
                outline = _renumbered(outline, known, order)
            found.append(outline)
        return found


def _doubled(loca: bytes) -> tuple[int, ...]:
    return tuple([2 * place for place in struct.unpack(f">{len(loca) // 2}H", loca)])


def _renumbered(outline: bytes, known: dict[int, int], order: list[int]) -> bytes:
    """A composite outline whose parts have new numbers; parts that are not `known` yet are put at the end of the `order`."""
    made, at, flags = bytearray(outline), 10, _MORE
    while flags & _MORE:
        flags, part = struct.unpack_from(">HH", made, at)
        if part not in known:
            known[part] = len(order)
            order.append(part)
        struct.pack_into(">HH", made, at, flags & ~_HINTS, known[part])
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _FOUR_SCALES else 0
    return bytes(made[:at])


def drawn(contours: Iterable[Sequence[tuple[Place, bool]]]) -> bytes:
    """An outline of `contours`, each of which are places with whether they are on the curve, y upwards, in font units."""
    ends: list[int] = []
    flags, xs, ys = bytearray(), [], []
    for contour in contours:
        for (x, y), on in contour:
            flags.append(1 if on else 0)
            xs.append(round(x))
            ys.append(round(y))
        ends.append(len(xs) - 1)
    if not xs:
        return b""
    head = struct.pack(">5h", len(ends), min(xs), min(ys), max(xs), max(ys)) + struct.pack(f">{len(ends)}HH", *ends, 0)
    steps = [[b - a for a, b in zip([0, *values], values, strict=False)] for values in (xs, ys)]
    return head + bytes(flags) + b"".join(struct.pack(f">{len(step)}h", *step) for step in steps)


def quadratics(start: Place, first: Place, second: Place, end: Place) -> list[tuple[Place, bool]]:
    """The places of quadratic curves that stand for the cubic one from `start`, pulled to `first` and `second`, without `start`."""
    found: list[tuple[Place, bool]] = []
    for piece in range(_PIECES):
        a, b = piece / _PIECES, (piece + 1) / _PIECES
        (ax, ay), (adx, ady) = _at(start, first, second, end, a)
        (bx, by), (bdx, bdy) = _at(start, first, second, end, b)
        third = (b - a) / 4  # the middle of both ways of guessing where the piece is pulled to
        found += [(((ax + bx) / 2 + (adx - bdx) * third, (ay + by) / 2 + (ady - bdy) * third), False), ((bx, by), True)]
    return found


def _at(p: Place, q: Place, r: Place, s: Place, t: float) -> tuple[Place, Place]:
    """Place and speed of a cubic curve at `t`."""
    u = 1 - t
    where = [u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d for a, b, c, d in zip(p, q, r, s, strict=True)]
    speed = [3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c)) for a, b, c, d in zip(p, q, r, s, strict=True)]
    return (where[0], where[1]), (speed[0], speed[1])


def font_file(head: bytes, hhea: bytes, outlines: Sequence[bytes], advances: Sequence[int]) -> bytes:
    """A font of `outlines`; `advances` are those of the first of them. `head` and `hhea` are those of the whole font."""
    count = len(outlines)
    wide = [*advances, *[0] * (count - len(advances))]
    metrics = [
        struct.pack(">Hh", advance, struct.unpack_from(">h", one, 2)[0] if one else 0) for advance, one in zip(wide, outlines, strict=True)
    ]
    padded = [one + b"\0" * (-len(one) % 4) for one in outlines]
    places, at = [0], 0
    for one in padded:
        at += len(one)
        places.append(at)
    tables = {
        b"glyf": b"".join(padded),
        b"head": head[:8] + b"\0\0\0\0" + head[12:50] + b"\0\1" + head[52:54],
        b"hhea": hhea[:34] + struct.pack(">H", count),
        b"hmtx": b"".join(metrics),
        b"loca": struct.pack(f">{count + 1}I", *places),
        b"maxp": struct.pack(">I14H", 0x10000, count, 4096, 256, 4096, 256, 1, 0, 0, 0, 0, 0, 0, 64, 8),
    }
    return _assembled(tables)


def _assembled(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    directory = struct.pack(">I4H", 0x10000, count, 16 << power, power, 16 * (count - (1 << power)))
    body, at = b"", 12 + 16 * count
    for name, table in tables.items():
        padded = table + b"\0" * (-len(table) % 4)
        check = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4s3I", name, check, at + len(body), len(table))
        body += padded
    return directory + body

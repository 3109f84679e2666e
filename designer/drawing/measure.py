"""How wide a text is, and how it is broken into lines. No fonts are needed: `ESTIMATE` knows a usual sans serif by heart."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

ELLIPSIS = "…"


class Measure(Protocol):
    """Anything that knows how wide a text is."""

    def width(self, text: str, size: float, bold: bool) -> float:
        """The width of `text` in map units, at a font of `size` map units."""
        ...


# Advance widths in em of a usual sans serif, on the wide side: what fits by the estimate fits in the window.
_EM = {
    **dict.fromkeys("fijltrI'.,:;!|()[]{}-/\\`\"", 0.36),
    **dict.fromkeys("ijl'.,:;!|`", 0.30),
    **dict.fromkeys(" ", 0.32),
    **dict.fromkeys("mwMWÆŒ@%", 0.92),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ&", 0.69),
    **dict.fromkeys("csxzJ?*", 0.54),
    **dict.fromkeys("0123456789+=<>~#$€£", 0.63),
    ELLIPSIS: 0.9,
}
_BOLD = 1.08


@lru_cache(maxsize=4096)
def _em(character: str) -> float:
    known = _EM.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0.0
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.63


class Estimate:
    """Widths from a table of character classes: the same on every machine, and without a screen."""

    def width(self, text: str, size: float, bold: bool) -> float:
        """The width of `text` in map units, within about 10 % of a real font's."""
        return _estimated(text) * size * (_BOLD if bold else 1.0)


@lru_cache(maxsize=20_000)
def _estimated(text: str) -> float:
    return sum(map(_em, text))


ESTIMATE: Measure = Estimate()


def wrap(text: str, width: float, lines: int, size: float, measure: Measure, bold: bool = False) -> tuple[str, ...]:
    """`text` in at most `lines` lines of at most `width` map units; what does not fit ends in an ellipsis.

    Lines break at spaces, after hyphens, and between any two ideographs; a word wider than a line is broken where it must be.
    """
    done: list[str] = []
    line = ""
    # Each further line takes at most as many characters as are as narrow as a dot: the rest of an endless text is not looked at.
    most = int(lines * width / (size * 0.2)) + 2
    for piece in _pieces(text[:most]):
        joined = line + piece
        if measure.width(joined.rstrip(), size, bold) <= width:
            line = joined
            continue
        if line.strip():
            done.append(line.strip())
        line = piece.lstrip()
        while measure.width(line.rstrip(), size, bold) > width:
            head = _fitting(line, width, size, measure, bold)
            done.append(head)
            line = line[len(head) :]
        if len(done) > lines:
            break
    if line.strip():
        done.append(line.strip())
    if len(done) <= lines and len(text) <= most:
        return tuple(done)
    return (*done[: lines - 1], _elided(done[lines - 1], width, size, measure, bold))


def elide(text: str, width: float, size: float, measure: Measure, bold: bool = False) -> str:
    """`text` on one line, cut with an ellipsis where it is wider than `width`."""
    lines = wrap(text, width, 1, size, measure, bold)
    return lines[0] if lines else ""


def _elided(line: str, width: float, size: float, measure: Measure, bold: bool) -> str:
    while line and measure.width(line + ELLIPSIS, size, bold) > width:
        line = line[:-1].rstrip()
    return line + ELLIPSIS


def _fitting(word: str, width: float, size: float, measure: Measure, bold: bool) -> str:
    """The longest beginning of `word` that fits, but at least one character."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if measure.width(word[:middle], size, bold) <= width:
            low = middle
        else:
            high = middle - 1
    return word[:low]


def _pieces(text: str) -> Iterator[str]:
    """The unbreakable pieces of `text`, each with the blanks that follow it."""
    piece = ""
    for character in text.replace("\n", " "):
        wide = _em(character) == 1.0 and character not in "，。、：；！？）」』】"
        if piece and ((piece[-1] in " -/" and character != " ") or (wide and piece[-1] not in "（「『【")):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece

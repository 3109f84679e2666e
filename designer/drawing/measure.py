"""How wide a text is, and how it is broken into lines. No fonts are needed: `ESTIMATE` knows a usual sans serif by heart."""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate
from types import MappingProxyType
from typing import Protocol

ELLIPSIS = "…"
WIDEST = 1.2  # no character of the alphabet is wider, in em: a short text fits without being measured


class Measure(Protocol):
    """Anything that knows how wide a text is."""

    def width(self, text: str, size: float, bold: bool) -> float:
        """The width of `text` in map units, at a font of `size` map units."""
        ...

    def letters(self, size: float, bold: bool) -> tuple[Letters, float] | None:
        """How wide each printable ASCII character is, and how many map units the table's unit is: with it, texts break into lines at a
        glance. None where a plain text is not as wide as its characters are together, or where they are not known."""
        ...


MOST_WORDS = 20_000
JOINTS = "-/"  # between two words, a line may end after one of them
SHORT = 200  # characters: a longer text is looked at letter by letter, and no further than it may fit


class Letters(dict[str, float]):
    """How wide each character is, and each word that was asked for: words come back, so that each is added up but once.

    `spaced` tells how wide those words are that were learnt, together with the `space` that follows each.
    """

    __slots__ = ("space", "spaced")

    def __init__(self, widths: Mapping[str, float] = MappingProxyType({})) -> None:
        super().__init__(widths)
        self.space = float(widths.get(" ", 0.0))
        self.spaced: dict[str, float] = {}

    def __missing__(self, word: str) -> float:
        wide = self.unknown(word) if len(word) == 1 else sum(map(self.__getitem__, word))
        if len(self) < MOST_WORDS:
            self[word] = wide
        return wide

    def learn(self, word: str) -> float:
        """Take `word` up in `spaced` and tell how wide it is there; NaN if it is none of plain letters, or if a line may end within it."""
        plain = word.isalnum() or (word != "" and word.isprintable() and "-" not in word and "/" not in word)
        if not plain or not word.isascii():
            return math.nan
        if len(self.spaced) > MOST_WORDS:
            self.spaced.clear()
        wide = self.spaced[word] = sum(map(self.__getitem__, word), self.space)
        return wide

    def unknown(self, letter: str) -> float:
        """How wide a character is that is met for the first time."""
        raise KeyError(letter)


# Advance widths in hundredths of an em of a usual sans serif, on the wide side: what fits by the estimate fits in the window.
_EM = {
    **dict.fromkeys(map(chr, range(32, 127)), 63),
    **dict.fromkeys("fijltrI'.,:;!|()[]{}-/\\`\"", 36),
    **dict.fromkeys("ijl'.,:;!|`", 30),
    **dict.fromkeys(" ", 32),
    **dict.fromkeys("mwMWÆŒ@%", 92),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ&", 69),
    **dict.fromkeys("csxzJ?*", 54),
    ELLIPSIS: 90,
}
_LETTERS = Letters(_EM)
_BOLD = 1.08
_WIDE = 100


@lru_cache(maxsize=4096)
def _em(character: str) -> int:
    known = _EM.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else 63


class Estimate:
    """Widths from a table of character classes: the same on every machine, and without a screen."""

    def width(self, text: str, size: float, bold: bool) -> float:
        """The width of `text` in map units, within about 10 % of a real font's."""
        return _estimated(text) * size * (_BOLD if bold else 1.0) / 100

    def letters(self, size: float, bold: bool) -> tuple[Letters, float]:
        """How wide each printable ASCII character is, and how many map units the table's unit is."""
        return _LETTERS, size * (_BOLD if bold else 1.0) / 100


@lru_cache(maxsize=20_000)
def _estimated(text: str) -> int:
    return sum(map(_em, text))


ESTIMATE: Measure = Estimate()


def from_right(text: str) -> bool:
    """Whether `text` is read from right to left: its first letter that has a direction is (Unicode Standard Annex 9, rule P2)."""
    if text.isascii():
        return False
    return next((sort != "L" for sort in map(unicodedata.bidirectional, text) if sort in ("L", "R", "AL")), False)


def wrap(text: str, width: float, lines: int, size: float, measure: Measure, bold: bool = False) -> tuple[str, ...]:
    """`text` in at most `lines` lines of at most `width` map units; what does not fit ends in an ellipsis.

    Lines break at spaces, after hyphens and slashes that join two words, and between any two ideographs; a word wider than a line
    is broken where it must be. No width at all, and no line, has room for nothing.
    """
    if width <= 0.0 or lines <= 0:
        return ()
    known = measure.letters(size, bold)
    if known is not None and len(text) <= SHORT:
        found = _wrap_words(text, width / known[1], lines, known[0])
        if found:
            return found
    if text.isascii() and text.isprintable():
        if len(text) * size * WIDEST <= width:
            return (text.strip(),) if text.strip() else ()
        if known is not None and text[:1] > " ":
            return _wrap_plain(text, width, lines, size, measure, bold, *known)
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
    return _cut(done[:lines], width, size, measure, bold)


def _cut(lines: list[str], width: float, size: float, measure: Measure, bold: bool) -> tuple[str, ...]:
    """`lines` with an ellipsis at the end of the last."""
    return (*lines[:-1], _elided(lines[-1], width, size, measure, bold)) if lines else ()


def _wrap_plain(
    text: str, width: float, lines: int, size: float, measure: Measure, bold: bool, table: Letters, unit: float
) -> tuple[str, ...]:
    """The same for printable ASCII under an additive measure, found from the places where each character ends."""
    most = min(len(text), int(lines * width / (size * 0.2)) + 2)
    ends = list(accumulate(map(table.__getitem__, text[:most]), initial=0.0))
    room = width / unit
    if ends[-1] <= room and most == len(text):
        return (text.rstrip(),)
    done: list[str] = []
    start = 0
    while start < most:
        if len(done) == lines:
            return _cut(done, width, size, measure, bold)
        end = _line_end(text, most, start, max(bisect_right(ends, ends[start] + room) - 1, start + 1))
        done.append(text[start:end].rstrip())
        start = end
        while start < most and text[start] == " ":
            start += 1
    return tuple(done) if most == len(text) else _cut(done, width, size, measure, bold)


def _wrap_words(text: str, room: float, lines: int, table: Letters) -> tuple[str, ...]:
    """The lines of a text of which whole words alone need be looked at; none where it is not that simple."""
    known, line = table.spaced.get, ""
    done: tuple[str, ...] = ()
    full = left = room + table.space
    for word in text.split(" "):
        wide = known(word) or table.learn(word)
        left -= wide
        if left >= 0.0:
            line = f"{line} {word}" if line else word
            continue
        done, line, left = (*done, line), word, full - wide
        if not left >= 0.0 or len(done) == lines or not done[0]:  # also where a word is none
            return ()
    return (*done, line)


def _line_end(text: str, most: int, start: int, fitting: int) -> int:
    """Where the line of text[:most] ends that begins at `start` and has room up to `fitting`."""
    if fitting >= most or text[fitting] == " ":
        return fitting
    last = text.rfind(" ", start, fitting)
    for joint in JOINTS:
        place = text.rfind(joint, start, fitting)
        while place > last and not _joins(text, place):
            place = text.rfind(joint, start, place)
        last = max(last, place)
    return last + 1 if last >= 0 else fitting


def _joins(text: str, place: int) -> bool:
    """Whether the hyphen or slash at `place` stands between two words: in ``</b>`` and before ``-5`` it does not."""
    before = place - 2 if text[place - 1] in JOINTS else place - 1  # as in Früh-/Spätdienst
    return before >= 0 and place + 1 < len(text) and _of_word(text[before]) and _of_word(text[place + 1])


def _of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"  # vowels of many scripts are marks


def elide(text: str, width: float, size: float, measure: Measure, bold: bool = False) -> str:
    """`text` on one line, cut with an ellipsis where it is wider than `width`."""
    if len(text) <= SHORT and text.isprintable() and text.strip() == text and measure.width(text, size, bold) <= width:
        return text
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
    for place, character in enumerate(text.replace("\n", " ")):
        wide = _em(character) == _WIDE and character not in "，。、：；！？）」』】"
        blank = piece[-1:] == " " and character != " "
        if piece and (blank or (piece[-1] in JOINTS and _joins(text, place - 1)) or (wide and piece[-1] not in "（「『【")):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece

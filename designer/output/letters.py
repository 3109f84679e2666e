"""How wide a text is on paper: by the font's letters, each of which is asked of Qt but once."""

from __future__ import annotations

from designer.canvas.texts import QtMeasure
from designer.drawing.measure import Letters


class _Table(Letters):
    """How wide each letter is; one that is not known yet is measured."""

    __slots__ = ("_bold", "_size")

    def __init__(self, size: float, bold: bool) -> None:
        super().__init__()
        self._size, self._bold = size, bold
        self.space = self[" "]

    def unknown(self, letter: str) -> float:
        """How wide Qt says that `letter` is."""
        return QtMeasure().width(letter, self._size, self._bold)


class PaperMeasure:
    """Widths in the map's font without kerning, which is a tenth of a letter at most, and a tenth of the time.

    Texts beyond ASCII may be shaped, so Qt measures each. A measure is made for one picture, since fonts may change.
    """

    def __init__(self) -> None:
        self._tables: dict[tuple[float, bool], _Table] = {}
        self._qt = QtMeasure()

    def width(self, text: str, size: float, bold: bool) -> float:
        """The width of `text` in map units."""
        if not text.isascii():
            return self._qt.width(text, size, bold)
        table = self._tables.get((size, bold)) or self.letters(size, bold)[0]
        return table[text]

    def letters(self, size: float, bold: bool) -> tuple[Letters, float]:
        """How wide each letter and word is, in map units."""
        table = self._tables.get((size, bold))
        if table is None:
            table = self._tables[size, bold] = _Table(size, bold)
        return table, 1.0

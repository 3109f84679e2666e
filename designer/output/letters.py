"""How wide a text is on paper: by the font's letters, each of which is asked of Qt but once."""

from __future__ import annotations

from collections.abc import Mapping

from designer.canvas.texts import QtMeasure


class _Table(dict[str, float]):
    """How wide each letter is; one that is not known yet is measured."""

    def __init__(self, size: float, bold: bool) -> None:
        super().__init__()
        self._size, self._bold = size, bold

    def __missing__(self, letter: str) -> float:
        found = self[letter] = QtMeasure().width(letter, self._size, self._bold)
        return found


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
        return sum(map(table.__getitem__, text))

    def letters(self, size: float, bold: bool) -> tuple[Mapping[str, float], float]:
        """How wide each letter is, in map units."""
        table = self._tables.get((size, bold))
        if table is None:
            table = self._tables[size, bold] = _Table(size, bold)
        return table, 1.0

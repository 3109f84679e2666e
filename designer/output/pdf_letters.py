"""Texts in a PDF: which letters of which font they are, and the fonts themselves with the letters that are used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont, QTextLayout, QTextOption

from designer.canvas.texts import font, metrics
from designer.output.pdf_file import PdfFile, pdf_text
from designer.output.pdf_images import GlyphImage, GlyphImages, has_outlines
from designer.output.truetype import Outlines, Place, drawn, font_file, quadratics

FIRST_SHAPED = 0x3000  # numbers of letters below are their places in Unicode; from here on they are given as letters come
CLOSE = 0.01  # map units between letters that one glyph shows
MOST_GLYPHS = 8  # that stand for one syllable
FINE = 100.0  # size at which kerning is measured
_PUNCTUATION = range(0x2010, 0x2027)
_SPACE = "\0 "
_ESCAPED = b"()\\\r"
_TRUE_BOLD = 600  # weight from which on a font is bold by itself


class _Glyphs(dict[str, int]):
    """The font's number of each letter that needs no shaping; 0 where there is none, or where the letter does."""

    def __init__(self, raw: QRawFont) -> None:
        ascii = "".join(map(chr, range(32, 127)))
        super().__init__(zip(ascii, raw.glyphIndexesForString(ascii), strict=True))
        self._raw = raw

    def __missing__(self, letter: str) -> int:
        place = ord(letter)
        simple = (0xA0 <= place < 0x250 and place != 0xAD) or place in _PUNCTUATION or letter in "€−"
        glyph = self[letter] = self._raw.glyphIndexesForString(letter)[0] if simple else 0
        return glyph


class _Kerns(dict[tuple[str, str], str]):
    """What stands between two letters that are nearer to each other than they are wide, in thousandths of the size."""

    def __init__(self, bold: bool, italic: bool) -> None:
        super().__init__()
        self._wide = metrics(FINE, bold, italic).horizontalAdvance

    def __missing__(self, pair: tuple[str, str]) -> str:
        a, b = pair
        kern = round((self._wide(a) + self._wide(b) - self._wide(a + b)) * 1000 / FINE)
        told = self[pair] = f"){kern}(" if kern else ""
        return told


class _Words(dict[str, str]):
    """What shows a word, between brackets; KeyError where it needs shaping, or another font. Words come back."""

    def __init__(self, face: Face, kerns: _Kerns) -> None:
        super().__init__()
        self._face, self._kerns = face, kerns

    def __missing__(self, word: str) -> str:
        if not all(map(self._face.glyphs.__getitem__, word)):
            raise KeyError(word)
        self._face.used.update(word)
        kerns = [*map(self._kerns.__getitem__, pairwise(word)), ""]
        if any(kerns) or not word.isascii() or "(" in word or ")" in word or "\\" in word:
            shown = "".join([_coded(letter) + kern for letter, kern in zip(word, kerns, strict=False)])
        else:
            shown = "\0" + "\0".join(word) if word else ""
        self[word] = shown
        return shown


@dataclass(frozen=True, slots=True)
class Shaped:
    """A letter of a shaped text: of which face, its number there, and where it stands from the text's start (map units, y downwards).

    One whose glyph has no outline is shown by its `image`, and still said by its number.
    """

    face: Face
    number: int
    x: float
    y: float
    image: GlyphImage | None = None


class Face:
    """One font of the PDF, called `name` there."""

    def __init__(self, name: str, raw: QRawFont) -> None:
        self.name = name
        self._raw = QRawFont(raw)
        self._em = _units(raw)
        self._raw.setPixelSize(self._em)
        self.glyphs = _Glyphs(raw)
        self.used: set[str] = set()
        self._shaped: dict[tuple[int, str], int] = {}
        self._imaged: dict[int, float] = {}

    def number(self, glyph: int, text: str, image: GlyphImage | None) -> int:
        """The number in the PDF of a shaped `glyph` that says `text`, and that an `image` shows if it has no outline."""
        if image is not None:
            self._imaged[glyph] = image.advance * self._em
        return self._shaped.setdefault((glyph, text), FIRST_SHAPED + len(self._shaped))

    def write(self, file: PdfFile, number: int) -> None:
        """Put the font into `file` as the object `number`."""
        letters = {ord(letter): (self.glyphs[letter], letter) for letter in sorted(self.used)}
        letters.update({number: shaped for shaped, number in self._shaped.items()})
        numbers = [glyph for glyph, _ in letters.values()]
        told = zip(numbers, self._raw.advancesForGlyphIndexes(numbers), strict=True)
        advances = [round(self._imaged.get(glyph, advance.x())) for glyph, advance in told]
        per_mille = 1000 / self._em
        widths = "".join([f"{place}[{advance * per_mille:g}]" for place, advance in zip(letters, advances, strict=True)])
        places = bytearray(2 * (max(letters, default=0) + 1))
        for place, new in zip(letters, range(1, len(letters) + 1), strict=True):
            places[2 * place : 2 * place + 2] = new.to_bytes(2, "big")
        data = self._subset([0, *numbers], [0, *advances])
        name = f"/{_tag(letters)}+{_plain(self._raw)}"
        contained = file.stream(data, f"/Length1 {len(data)}")
        descriptor = file.add(
            f"<</Type/FontDescriptor/FontName{name}/Flags 4/FontBBox[-1000 -500 3000 1500]/ItalicAngle 0/StemV 80"
            f"/Ascent {self._raw.ascent() * per_mille:.0f}/Descent {-self._raw.descent() * per_mille:.0f}"
            f"/CapHeight {self._raw.capHeight() * per_mille:.0f}/FontFile2 {contained} 0 R>>"
        )
        map = file.stream(bytes(places))
        below = file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 0/W[{widths}]/CIDToGIDMap {map} 0 R>>"
        )
        said = file.stream(_said({place: text for place, (_, text) in letters.items()}))
        file.put(
            number,
            f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{below} 0 R]/ToUnicode {said} 0 R>>",
        )

    def _subset(self, glyphs: list[int], advances: list[int]) -> bytes:
        def table(name: str) -> bytes:
            return bytes(self._raw.fontTable(name).data())

        if not has_outlines(self._raw):
            return font_file(table("head"), table("hhea"), [drawn([]) for _ in glyphs], advances)
        variable = not self._raw.fontTable("fvar").isEmpty()  # its table has another weight than this
        outlined = not variable and not self._raw.fontTable("glyf").isEmpty()
        outlines = Outlines(table).subset(glyphs) if outlined else [drawn(_contours(self._raw.pathForGlyph(one))) for one in glyphs]
        return font_file(table("head"), table("hhea"), outlines, advances)


class Faces:
    """The fonts of one PDF."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int, int], Face] = {}
        self.images = GlyphImages()
        self._styles: dict[tuple[bool, bool], Style] = {}

    def __iter__(self) -> Iterator[Face]:
        return iter(self._known.values())

    def style(self, bold: bool, italic: bool) -> Style:
        """How texts look that are bold or italic."""
        found = self._styles.get((bold, italic))
        if found is None:
            found = self._styles[bold, italic] = Style(self, bold, italic)
        return found

    def face(self, raw: QRawFont) -> Face:
        """The face of a font of Qt's."""
        key = raw.familyName(), raw.styleName(), int(raw.weight()), raw.style().value
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Face(f"F{len(self._known)}", raw)
        return found


class Style:
    """Texts in the map's font, bold or italic or neither."""

    def __init__(self, faces: Faces, bold: bool, italic: bool) -> None:
        self._faces, self._bold, self._italic = faces, bold, italic
        raw = QRawFont.fromFont(font(FINE, bold, italic))
        self.face = faces.face(raw)
        self.heavier = bold and int(raw.weight()) < _TRUE_BOLD
        self._words = _Words(self.face, _Kerns(bold, italic))
        self.face.used.add(" ")

    def shown(self, text: str) -> str:
        """The operator that shows `text` and a space in `face`; empty where it needs shaping, or another font."""
        try:
            return f"[({_SPACE.join(map(self._words.__getitem__, text.split(' ')))}{_SPACE})]TJ"
        except KeyError:
            return ""

    def shaped(self, text: str, size: float) -> list[Shaped]:
        """The letters of `text` as Qt shapes it: joined, from right to left, and in other fonts where ours lacks letters."""
        layout = QTextLayout(text, font(size, self._bold, self._italic))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        given = layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
        runs = sorted(given, key=_begins)  # Qt gives those of several fonts in the order of their places in memory
        coded = text.encode("utf-16-le")
        starts = sorted({index for run in runs for index in run.stringIndexes()})
        said = {
            start: coded[2 * start : 2 * end].decode("utf-16-le", "replace")
            for start, end in zip(starts, [*starts[1:], len(coded) // 2], strict=True)
        }
        letters: list[tuple[int, Shaped]] = []
        for run in runs:
            face = self._faces.face(run.rawFont())
            blank = face.glyphs[" "] if run.isRightToLeft() else 0
            for glyph, at, index, told in zip(run.glyphIndexes(), run.positions(), run.stringIndexes(), _told(said, run), strict=True):
                image, y = self._faces.images.image(run.rawFont(), glyph), at.y() - line.ascent()
                apart = told[1:] if blank else ""
                letters.append((index, Shaped(face, face.number(glyph, told[: len(told) - len(apart)], image), at.x(), y, image)))
                for place, letter in enumerate(apart, 1):  # readers turn lines round: what one glyph said would come the wrong way round
                    letters.append((index, Shaped(face, face.number(blank, letter, None), at.x() - place * CLOSE, y)))
        return [letter for _, letter in sorted(letters, key=itemgetter(0))]  # in the order in which they are read


def _begins(run: QGlyphRun) -> tuple[int, str]:
    """Where a run begins in its text; of two that begin there, the name of its font."""
    return min(run.stringIndexes(), default=0), run.rawFont().familyName()


def _told(said: dict[int, str], run: QGlyphRun) -> list[str]:
    """What each glyph of `run` says of the texts that begin at its letters: of a text that several show, each a letter, the last the rest.

    Signs above and below stand where the next letter does, and say nothing: readers would take them for its signs.
    """
    indexes = run.stringIndexes()
    wide = [advance.x() > 0.0 for advance in run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())]
    told = []
    for place, index in enumerate(indexes):
        text, behind = said.get(index, ""), range(place + 1, min(place + MOST_GLYPHS, len(indexes)))
        if any(indexes[other] == index and wide[other] for other in behind):
            text = text[:1] if wide[place] else ""
        told.append(text)
        said[index] = said.get(index, "")[len(text) :]  # nothing is said twice: a blank behind may be told as of the first letter
    return told


def _coded(letter: str) -> str:
    """The two bytes of a letter, as they stand between brackets."""
    coded = divmod(ord(letter), 256)
    return "".join([f"\\{byte:03o}" if byte in _ESCAPED else chr(byte) for byte in coded])


def _said(texts: dict[int, str]) -> bytes:
    """The map from numbers to Unicode, by which a reader searches."""
    told = [(place, text.encode("utf-16-be").hex()) for place, text in texts.items() if text]
    blocks = []
    for start in range(0, len(told), 100):
        some = told[start : start + 100]
        lines = "".join([f"<{place:04x}><{text}>\n" for place, text in some])
        blocks.append(f"{len(some)} beginbfchar\n{lines}endbfchar\n")
    return (
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n{''.join(blocks)}"
        "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend"
    ).encode("ascii")


def _tag(letters: dict[int, tuple[int, str]]) -> str:
    """Six capitals that say which part of a font this is (ISO 32000-1, 9.6.4)."""
    rest = sum(place * place * (glyph + 1) for place, (glyph, _) in letters.items())
    made = ""
    for _ in range(6):
        rest, letter = divmod(rest, 26)
        made += chr(65 + letter)
    return made


def _units(raw: QRawFont) -> int:
    """The units to the em, by the font's own table: of a font without outlines Qt says now this, now that."""
    return int.from_bytes(bytes(raw.fontTable("head").data())[18:20], "big") or 1000


def _plain(raw: QRawFont) -> str:
    name = f"{raw.familyName()}-{raw.styleName()}"
    return "".join([letter for letter in name if letter.isascii() and (letter.isalnum() or letter == "-")])


def _contours(path: QPainterPath) -> list[list[tuple[Place, bool]]]:
    """The outline of a glyph from Qt's path, whose y grows downwards."""
    contours: list[list[tuple[Place, bool]]] = []
    index, count = 0, path.elementCount()
    while index < count:
        element = path.elementAt(index)
        at = (element.x, -element.y)
        if element.isMoveTo():
            contours.append([(at, True)])
        elif element.isLineTo():
            contours[-1].append((at, True))
        else:
            second, end = path.elementAt(index + 1), path.elementAt(index + 2)
            contours[-1] += quadratics(contours[-1][-1][0], at, (second.x, -second.y), (end.x, -end.y))
            index += 2
        index += 1
    return contours


__all__ = ["Face", "Faces", "Shaped", "Style", "pdf_text"]

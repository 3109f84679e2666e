"""The outer form of a PDF (ISO 32000-1, 7.5): numbered objects, where each begins, and the way in. The same objects, the same bytes.

Objects that are no streams stand together in compressed ones (7.5.7), and so do their places (7.5.8): a tenth of their size.
"""

from __future__ import annotations

import hashlib
import struct
import zlib

LEVEL = 4  # of compression: twice as quick as the usual one, and 3 % larger
TOGETHER = 256  # objects in one stream: readers unpack all of it for one of them


class PdfFile:
    """Objects that are numbered as they come, from 1 on."""

    def __init__(self) -> None:
        self._objects: list[str | bytes] = []

    def reserve(self) -> int:
        """The number of an object that is told later by `put`, so that others can refer to it before."""
        self._objects.append("")
        return len(self._objects)

    def put(self, number: int, value: str) -> None:
        """Tell a reserved object."""
        self._objects[number - 1] = value

    def add(self, value: str) -> int:
        """A new object; its number."""
        self._objects.append(value)
        return len(self._objects)

    def add_all(self, values: list[str]) -> int:
        """New objects; the number of the first, those of the others follow."""
        self._objects += values
        return len(self._objects) - len(values) + 1

    def stream(self, data: bytes, entries: str = "") -> int:
        """A new stream of `data` with more `entries` in its dictionary; its number."""
        packed = zlib.compress(data, LEVEL)
        self._objects.append(b"<</Filter/FlateDecode/Length %d%s>>stream\n%s\nendstream" % (len(packed), entries.encode("latin-1"), packed))
        return len(self._objects)

    def written(self, catalog: int, info: int) -> bytes:
        """The whole file, whose way in is the object `catalog` and what it says of itself the object `info`."""
        told = self._with_packed()
        parts, at = [b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"], 15
        places = [0, 0, 65535]  # of each object: how it is kept, and where
        for number, value in enumerate(told, 1):
            if isinstance(value, tuple):
                places += 2, *value
                continue
            places += 1, at, 0
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, value))
            at += len(parts[-1])
        places += 1, at, 0
        count = len(told) + 2
        name = hashlib.md5(b"".join(parts), usedforsecurity=False).hexdigest()
        table = zlib.compress(struct.pack(">" + count * "BIH", *places), LEVEL)
        entries = (
            f"<</Type/XRef/W[1 4 2]/Size {count}/Root {catalog} 0 R/Info {info} 0 R/ID[<{name}><{name}>]"
            f"/Filter/FlateDecode/Length {len(table)}>>"
        )
        parts.append(b"%d 0 obj\n%sstream\n%s\nendstream\nendobj\n" % (count - 1, entries.encode("ascii"), table))
        parts.append(b"startxref\n%d\n%%%%EOF\n" % at)
        return b"".join(parts)

    def _with_packed(self) -> list[bytes | tuple[int, int]]:
        """The objects as they stand in the file: streams, or in which stream they are and as the how many-th."""
        told: list[bytes | tuple[int, int]] = [value if isinstance(value, bytes) else (0, 0) for value in self._objects]
        loose = [number for number, value in enumerate(self._objects) if isinstance(value, str)]
        for start in range(0, len(loose), TOGETHER):
            some = loose[start : start + TOGETHER]
            places, at = [], 0
            for order, number in enumerate(some):
                places.append(f"{number + 1} {at}")
                at += len(self._objects[number]) + 1
                told[number] = len(self._objects) + 1 + start // TOGETHER, order
            head = " ".join(places) + "\n"
            texts = "\n".join([str(self._objects[number]) for number in some])
            packed = zlib.compress((head + texts).encode("latin-1"), LEVEL)
            entries = f"<</Type/ObjStm/N {len(some)}/First {len(head)}/Filter/FlateDecode/Length {len(packed)}>>"
            told.append(b"%sstream\n%s\nendstream" % (entries.encode("ascii"), packed))
        return told


def pdf_text(text: str) -> str:
    """`text` as a string for titles and the like."""
    if text.isascii() and text.isprintable():
        return "({})".format(text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
    return f"<feff{text.encode('utf-16-be').hex()}>"

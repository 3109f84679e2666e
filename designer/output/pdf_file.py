"""The outer form of a PDF (ISO 32000-1, 7.5): numbered objects, where each begins, and the way in. The same objects, the same bytes."""

from __future__ import annotations

import hashlib
import zlib

LEVEL = 4  # of compression: twice as quick as the usual one, and 3 % larger


class PdfFile:
    """Objects that are numbered as they come, from 1 on."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """The number of an object that is told later by `put`, so that others can refer to it before."""
        self._objects.append(b"")
        return len(self._objects)

    def put(self, number: int, value: str) -> None:
        """Tell a reserved object."""
        self._objects[number - 1] = value.encode("latin-1")

    def add(self, value: str) -> int:
        """A new object; its number."""
        number = self.reserve()
        self.put(number, value)
        return number

    def stream(self, data: bytes, entries: str = "") -> int:
        """A new stream of `data` with more `entries` in its dictionary; its number."""
        packed = zlib.compress(data, LEVEL)
        self._objects.append(b"<</Filter/FlateDecode/Length %d%s>>stream\n%s\nendstream" % (len(packed), entries.encode("latin-1"), packed))
        return len(self._objects)

    def written(self, catalog: int, info: int) -> bytes:
        """The whole file, whose way in is the object `catalog` and what it says of itself the object `info`."""
        parts = [b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"]
        places, at = [], len(parts[0])
        for number, value in enumerate(self._objects, 1):
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, value))
            places.append(at)
            at += len(parts[-1])
        name = hashlib.md5(b"".join(parts), usedforsecurity=False).hexdigest()
        table = "".join([f"{place:010d} 00000 n \n" for place in places])
        parts.append(
            f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer\n"
            f"<</Size {len(places) + 1}/Root {catalog} 0 R/Info {info} 0 R/ID[<{name}><{name}>]>>\nstartxref\n{at}\n%%EOF\n".encode("ascii")
        )
        return b"".join(parts)


def pdf_text(text: str) -> str:
    """`text` as a string for titles and the like."""
    return f"<feff{text.encode('utf-16-be').hex()}>"

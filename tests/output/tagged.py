"""Reads the structure tree of a PDF back: what those hear to whom it is read, with the texts that pages mark."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject


@dataclass
class Element:
    """One element: its kind, what is read in place of what it shows, its scope, and what is in it."""

    kind: str
    said: str = ""
    alt: str = ""
    scope: str = ""
    marks: list[tuple[int, int]] = field(default_factory=list)
    links: list[DictionaryObject] = field(default_factory=list)
    kids: list[Element] = field(default_factory=list)

    def all(self, kind: str) -> Iterator[Element]:
        """Those of a kind in it, in the order in which they are read."""
        for kid in self.kids:
            if kid.kind == kind:
                yield kid
            yield from kid.all(kind)


def structure(path: Path) -> Element:
    """The document element. What pages mark and what the elements name must be the same, each once; qpdf must find no fault."""
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
    reader = PdfReader(path, strict=True)
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    numbers = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages) if page.indirect_reference}
    tree = root["/StructTreeRoot"]
    nums = tree["/ParentTree"]["/Nums"]
    listed = dict(zip(nums[::2], nums[1::2], strict=True))
    assert list(listed) == sorted(listed) == list(range(tree["/ParentTreeNextKey"]))
    named: dict[tuple[int, int], int] = {}

    def element(reference: Any, parent: int) -> Element:
        one = reference.get_object()
        assert one.raw_get("/P").idnum == parent
        made = Element(one["/S"][1:], one.get("/ActualText", ""), one.get("/Alt", ""), one.get("/A", {}).get("/Scope", "")[1:])
        for kid in one["/K"]:
            told = kid.get_object()
            if isinstance(told, int):
                made.marks.append((numbers[one.raw_get("/Pg").idnum], told))
            elif told.get("/Type") == "/MCR":
                made.marks.append((numbers[told.raw_get("/Pg").idnum], told["/MCID"]))
            elif told.get("/Type") == "/OBJR":
                link = told["/Obj"].get_object()
                assert listed[link["/StructParent"]].idnum == reference.idnum
                made.links.append(link)
            else:
                made.kids.append(element(kid, reference.idnum))
        named.update(dict.fromkeys(made.marks, reference.idnum))
        return made

    (found,) = [element(tree.raw_get("/K"), tree.indirect_reference.idnum)]
    for at, page in enumerate(reader.pages):
        contents = page.get_contents()
        assert contents is not None
        data = contents.get_data()
        opened = re.findall(rb"/\w+(?:<</MCID (\d+)>>BDC| BMC)\n", data)
        assert len(opened) == data.count(b"EMC\n")
        marked = [int(one) for one in opened if one]
        assert marked == list(range(len(marked)))
        assert [one.idnum for one in listed[page["/StructParents"]]] == [named.pop((at, part)) for part in marked]
    assert not named
    return found


def told(path: Path) -> str:
    """The elements and their texts, as poppler reads them to others."""
    return subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True).stdout

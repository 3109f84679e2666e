"""Links to other files on the command line: the documents that they lead to are read from the folder of the document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli_files import STREAM, complain, shown_name

if TYPE_CHECKING:
    from designer.model.blueprint import Blueprint
    from designer.model.elements import Ref
    from designer.model.library import Library
    from designer.storage.document import Source


def library_of(source: Source, name: str) -> Library:
    """The documents that the one of `source`, in the file `name`, links to; standard input stands in the working folder."""
    from designer.storage.linked import read_linked

    return read_linked(source.blueprint, Path.cwd() if name == STREAM else Path(name))


def with_linked(source: Source, name: str) -> Blueprint:
    """The document with the processes of other files to which it links; links that are not followed are complained of."""
    from designer.analysis.joined import joined

    library = library_of(source, name)
    complain_of_links(source, name, library)
    return joined(source.blueprint, library)


def complain_of_links(source: Source, name: str, library: Library) -> None:
    """Say on standard error which links to other files are not followed, and why."""
    from designer.checks.linked import unfollowed

    for spot in unfollowed(source.blueprint, library):
        line, column = source.place(spot.elements[0], spot.attribute)
        complain(f"{shown_name(name)}:{line}:{column}: warning: {spot.message}")


def here(ref: Ref | None, source: Source, library: Library) -> Ref | None:
    """The element `ref` of the whole as it has a place in the document: what is linked stands at the first link that leads there."""
    from designer.analysis.joined import found_here

    return next(iter(found_here((ref,), source.blueprint, library)), None) if ref is not None else None

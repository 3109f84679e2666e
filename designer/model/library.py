"""The documents that links of a document lead to: what a link to another file says, and a `Library` of those that were read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import ID, Blueprint
from designer.model.elements import Ref, Step, StepKind
from designer.model.quantities import QuantityError
from designer.model.scalars import LONGEST_FILE
from designer.model.texts import is_file_below, shorten

BETWEEN = "--"
"""What stands between the name of a linked document and an id of its own: names that are made from words never have it."""
ENDINGS = (".yaml", ".yml")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


class Place(NamedTuple):
    """Where a link to another file leads: the file (with ``/``), from the folder of the linking one, and the step at which the process begins."""

    file: str
    start: str


@dataclass(frozen=True, slots=True)
class LinkedDocument:
    """A document that links lead to, its files read (see `designer.storage.series`).

    `file` is its path from the folder of the first document, `space` what its ids get put before them, `parent` the file by which it was
    met first (empty: the document itself).
    """

    file: str
    space: str
    parent: str
    blueprint: Blueprint


@dataclass(frozen=True, slots=True)
class LinkProblem:
    """Why the `link` of a step is not followed, or not in all. The step stands in `file` (empty: the document itself)."""

    step: str
    link: str
    file: str
    message: Message


@dataclass(frozen=True)
class Library:
    """The linked documents of one document, by their files; nobody changes it.

    `starts` gives the namespaced id of the step where a process begins, by the linking file and its link. `problems` are the links that are
    not followed, and `files` the paths of all files that were looked for, also of those that are not there.
    """

    documents: Mapping[str, LinkedDocument] = field(default_factory=dict)
    starts: Mapping[tuple[str, str], str] = field(default_factory=dict)
    problems: tuple[LinkProblem, ...] = ()
    files: tuple[str, ...] = ()

    def document_of(self, ref: Ref) -> LinkedDocument | None:
        """The linked document that the element `ref` of a joined blueprint comes from; None for an element of the document itself."""
        return next((one for one in self.documents.values() if ref.id.startswith(one.space + BETWEEN)), None)

    def file_of(self, file: str, link: str) -> str:
        """The file that a followed `link` in `file` leads to; "" where it is not followed."""
        start = self.starts.get((file, link), "")
        found = self.document_of(Ref("steps", start))
        return found.file if found is not None else ""


NOTHING_LINKED = Library()


def links_out(step: Step) -> bool:
    """Whether `step` links to another file: neither to a step of the document nor to an address on the web."""
    return step.kind is StepKind.LINK and bool(step.link) and not ID.fullmatch(step.link) and not _ADDRESS.match(step.link)


def links_in(blueprint: Blueprint) -> Iterator[tuple[str, str]]:
    """The links of `blueprint` to other files, by their steps; those that its scenarios would set as well."""
    for step in blueprint.steps.values():
        if links_out(step):
            yield step.id, step.link
    for scenario in blueprint.scenarios.values():
        for change in scenario.changes:
            link = dict(change.values).get("link") if change.action == "set" and change.ref.collection == "steps" else None
            if isinstance(link, str) and links_out(Step(change.ref.id, "", "", "", StepKind.LINK, link=link)):
                yield change.ref.id, link


def place_of(link: str) -> Place:
    """Where a link to another file leads, such as ``parts/laundry.blueprint.yaml`` or ``laundry.blueprint.yaml#bring``.

    Raises `QuantityError` for what is no path of a document in the folder of the linking one or below it (see `is_file_below`).
    """
    file, _, start = link.strip().partition("#")
    if "\\" in file:
        text = QT_TRANSLATE_NOOP("storage", "'{text}' has backslashes; write / between folder and file, on every system")
        raise QuantityError(say(text, text=shorten(link)))
    parts = [part for part in file.split("/") if part != "."]
    below = is_file_below("/".join(parts))
    if not below or not file.lower().endswith(ENDINGS) or len(file) > LONGEST_FILE or (start and not ID.fullmatch(start)):
        text = QT_TRANSLATE_NOOP("storage", "'{text}' is not the path of a document in this folder or below it, such as {example}")
        raise QuantityError(say(text, text=shorten(link), example="parts/laundry.blueprint.yaml"))
    return Place("/".join(parts), start)

"""The document: text to `Blueprint` and back, every problem with its place, the bytes of what was not edited kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import FORMAT, Blueprint
from designer.model.elements import Ref
from designer.model.texts import shorten
from designer.storage.chunks import NotNeat
from designer.storage.collector import undisturbed
from designer.storage.comments import find_comments, put_comments
from designer.storage.emit import fresh
from designer.storage.follow import follow
from designer.storage.migrations import CURRENT, migrate
from designer.storage.places import find_place
from designer.storage.problems import DocumentError
from designer.storage.reader import read_tree
from designer.storage.strict_yaml import compose_all, decode
from designer.storage.tree import Fault, Lines, Mapping, Node, Scalar
from designer.storage.values import Reading

_BOM = "\ufeff"
_FORMAT = re.compile(r"service-blueprint/([0-9]{1,6})")


@dataclass(frozen=True)
class Source:
    """A text that was read, with the blueprint it means; what a later `write` keeps the bytes of.

    `name` is what problems call the file; `migrated` says that the text is of an older format and will be written as the newest.
    """

    text: str
    blueprint: Blueprint
    name: str = ""
    migrated: bool = False
    root: Node | None = field(default=None, repr=False, compare=False)

    @property
    def body(self) -> str:
        """The text without a byte order mark: what the tree's offsets count."""
        return self.text.removeprefix(_BOM)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.body)

    def place(self, ref: Ref | None, attribute: str = "") -> tuple[int, int]:
        """Line and column (from 1) of an element or one of its attributes; of the element, or 1, 1, where that is not written."""
        return self._lines.place(find_place(self.root, ref, attribute))


def read(data: bytes | str, name: str = "") -> Source:
    """Read a document's bytes or text; `name` is what problems call it.

    Raises `DocumentError` with all that is wrong.
    """
    try:
        text = decode(data)
    except DocumentError as error:
        raise DocumentError(error.problems, name) from None
    body = text.removeprefix(_BOM)
    with undisturbed():
        root, faults = compose_all(body)
        if root is None:
            empty = say(QT_TRANSLATE_NOOP("storage", "the document is empty; it begins with format: {format}"), format=FORMAT)
            raise DocumentError(Lines(body).problems(faults or [Fault(0, empty)]), name)
        reading = Reading()
        version = _version(reading, root)
        migrated = version < CURRENT and isinstance(root, Mapping)
        if version <= CURRENT:
            blueprint = read_tree(migrate(root, version) if migrated and isinstance(root, Mapping) else root, reading)
    faults += reading.faults
    if faults:
        raise DocumentError(Lines(body).problems(faults), name)
    assert blueprint is not None
    return Source(text, blueprint, name, migrated, root)


def _version(reading: Reading, root: Node) -> int:
    """The version that the document says it is of; what is wrong with it is reported, and it is read as the current one."""
    row = root.items.get("format") if isinstance(root, Mapping) else None
    if row is None:
        if isinstance(root, Mapping):
            reading.fault(
                root, QT_TRANSLATE_NOOP("storage", "the format is missing; the document begins with format: {format}"), format=FORMAT
            )
        return CURRENT
    node = row[1]
    match = _FORMAT.fullmatch(node.text) if isinstance(node, Scalar) else None
    if match is None:
        found = shorten(node.text) if isinstance(node, Scalar) else ""
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "unknown format '{found}'; write {format}"), found=found, format=FORMAT)
        return CURRENT
    version = int(match[1])
    if version > CURRENT:
        template = QT_TRANSLATE_NOOP("storage", "the document is of the newer format {found}; this program reads up to {format}")
        reading.fault(node, template, found=match[0], format=FORMAT)
    return version


def write(blueprint: Blueprint, source: Source | None = None) -> str:
    """The text of `blueprint`; with the `source` it was edited from, all that was not edited keeps its bytes."""
    if source is None:
        return fresh(blueprint)
    if source.migrated:
        return _anew(blueprint, source)
    if blueprint is source.blueprint or blueprint == source.blueprint:
        return source.text
    assert source.root is not None
    try:
        text = follow(source.body, source.root, source.blueprint, blueprint)
    except NotNeat:
        return _anew(blueprint, source)
    return source.text[: len(source.text) - len(source.body)] + text


def canonical(source: Source) -> str:
    """The document in canonical order, indentation, quoting and quantities, with its comments; line ends stay what they are."""
    return _anew(source.blueprint, source)


def _anew(blueprint: Blueprint, source: Source) -> str:
    assert source.root is not None
    text = put_comments(find_comments(source.body, source.root), fresh(blueprint))
    return text.replace("\n", "\r\n") if "\r\n" in source.body else text

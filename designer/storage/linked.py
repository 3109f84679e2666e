"""Documents that links of a document lead to: the one place where these files are read, within limits, each of them once."""

from __future__ import annotations

import os
import posixpath
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from designer.i18n import QT_TRANSLATE_NOOP, Argument, Message, Template, say
from designer.model.blueprint import Blueprint, new_id
from designer.model.elements import StepKind
from designer.model.library import BETWEEN, ENDINGS, NOTHING_LINKED, Library, LinkedDocument, LinkProblem, links_in, place_of
from designer.model.quantities import QuantityError
from designer.storage.files import FileProblem, fingerprint, read_file
from designer.storage.problems import DocumentError, nearest
from designer.storage.series import SeriesError, with_series
from designer.storage.strict_yaml import MOST_BYTES

MOST_FILES = 64
MOST_DEPTH = 16
"""Files that links may lead through one behind the other."""
MOST_TRIED = 1000
"""Starts that are looked at for the one that was meant."""

Mark = tuple[object, ...]
"""What tells whether files have changed."""


class _Unfollowed(Exception):
    """A link is not followed; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def _unfollowed(template: Template, **args: Argument) -> _Unfollowed:
    return _Unfollowed(say(template, **args))


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a file held, or why that is of no use; as long as `mark` is that of the file and of what it names."""

    mark: Mark
    series: tuple[str, ...]
    found: Blueprint | Message


@dataclass
class Shelf:
    """Reads linked documents, and keeps what it has read until the files change. For one thread at a time."""

    _kept: dict[str, _Kept] = field(default_factory=dict)

    def read(self, blueprint: Blueprint, path: Path | None) -> Library:
        """The documents that `blueprint` links to.

        `path` is its file, or the folder that it is taken to stand in; without one no link to a file can be followed. Nothing is raised:
        what cannot be followed stands among the problems of the library.
        """
        if next(links_in(blueprint), None) is None:
            return NOTHING_LINKED
        if path is None:
            text = QT_TRANSLATE_NOOP("storage", "the file stands beside the document; save the document first")
            return Library(problems=tuple(LinkProblem(step, link, "", say(text)) for step, link in links_in(blueprint)))
        real = Path(os.path.realpath(path))
        folder, name = (real, "") if real.is_dir() else (real.parent, real.name)
        reading = _Reading(self, folder, blueprint)
        reading.follow(blueprint, [name])
        self._kept = {place: one for place, one in self._kept.items() if place in reading.looked_for}
        return Library(reading.documents, reading.starts, tuple(dict.fromkeys(reading.problems)), tuple(reading.looked_for))

    def blueprint(self, path: str) -> Blueprint:
        """The document in the file at `path`, its own files read. Raises `_Unfollowed`."""
        kept = self._kept.get(path)
        if kept is None or kept.mark != _mark(path, kept.series):
            kept = self._kept[path] = _read(path)
        if isinstance(kept.found, Message):
            raise _Unfollowed(kept.found)
        return kept.found


def read_linked(blueprint: Blueprint, path: Path | None) -> Library:
    """As `Shelf.read`, for those who ask once."""
    return Shelf().read(blueprint, path)


@dataclass
class _Reading:
    """One reading: files are named by their paths below `folder`, with ``/``; `first` is the document itself."""

    shelf: Shelf
    folder: Path
    first: Blueprint
    documents: dict[str, LinkedDocument] = field(default_factory=dict)
    starts: dict[tuple[str, str], str] = field(default_factory=dict)
    problems: list[LinkProblem] = field(default_factory=list)
    looked_for: dict[str, None] = field(default_factory=dict)
    bytes: int = 0

    def follow(self, blueprint: Blueprint, chain: list[str]) -> None:
        """Follow all links of the last document of `chain`, which is `blueprint`, and those behind them."""
        here = chain[-1] if len(chain) > 1 else ""
        for step, link in links_in(blueprint):
            if (here, link) in self.starts:
                continue
            try:
                document = self._document(link, chain)
                self.starts[here, link] = f"{document.space}{BETWEEN}{_start(document, link)}"
                self._costs(document, step, link, here)
            except _Unfollowed as error:
                self.problems.append(LinkProblem(step, link, here, error.message))

    def _document(self, link: str, chain: list[str]) -> LinkedDocument:
        """The document that a `link` of the last one of `chain` leads to. Raises `_Unfollowed`."""
        file = self._file(link, chain)
        if file in chain:
            circle = [*chain[chain.index(file) :], file]
            raise _unfollowed(QT_TRANSLATE_NOOP("storage", "the files link to each other in a circle: {chain}"), chain=_told(circle))
        if file not in self.documents:
            if len(chain) > MOST_DEPTH:
                text = QT_TRANSLATE_NOOP("storage", "the links lead through more than {most} files one behind the other: {chain}")
                raise _unfollowed(text, most=MOST_DEPTH, chain=_told([*chain[:3], "…", file]))
            document = self._put(file, chain)
            self.follow(document.blueprint, [*chain, file])
        return self.documents[file]

    def _file(self, link: str, chain: list[str]) -> str:
        """The file that a link leads to, whatever other names it has."""
        try:
            place = place_of(link)
        except QuantityError as error:
            raise _Unfollowed(error.message) from None
        base = posixpath.dirname(chain[-1]) if len(chain) > 1 else ""
        asked = self.folder / base / place.file
        self.looked_for[str(asked)] = None
        try:
            real = os.path.realpath(asked)
            status = os.stat(real)
        except (OSError, ValueError):
            raise _unfollowed(QT_TRANSLATE_NOOP("storage", "there is no such file beside the document")) from None
        if not Path(real).is_relative_to(self.folder):
            raise _unfollowed(QT_TRANSLATE_NOOP("storage", "the path leads out of the folder of the document"))
        if not stat.S_ISREG(status.st_mode):
            raise _unfollowed(QT_TRANSLATE_NOOP("storage", "{path}: this is not a file"), path=place.file)
        return Path(real).relative_to(self.folder).as_posix()

    def _put(self, file: str, chain: list[str]) -> LinkedDocument:
        """Read `file`, and put it among the documents. Raises `_Unfollowed`."""
        if len(self.documents) >= MOST_FILES:
            raise _unfollowed(QT_TRANSLATE_NOOP("storage", "the links lead to more than {most} files"), most=MOST_FILES)
        path = self.folder / file
        self.looked_for[str(path)] = None
        size = path.stat().st_size if path.is_file() else 0
        if self.bytes + size > MOST_BYTES:
            text = QT_TRANSLATE_NOOP("storage", "the linked files have more than {most} MB together")
            raise _unfollowed(text, most=MOST_BYTES // 1_000_000)
        self.bytes += size
        try:
            blueprint = self.shelf.blueprint(str(path))
        except _Unfollowed as error:
            args = {**dict(error.message.args), "file": file, "path": file}
            raise _unfollowed(error.message.template, **args) from None
        parent = chain[-1] if len(chain) > 1 else ""
        self.documents[file] = LinkedDocument(file, self._space(file), parent, blueprint)
        return self.documents[file]

    def _space(self, file: str) -> str:
        """What the ids of `file` get put before them: made from its path, and before no id of the document itself."""
        stem = next((file[: -len(ending)] for ending in ENDINGS if file.lower().endswith(ending)), file).removesuffix(".blueprint")
        taken = {one.space for one in self.documents.values()}
        taken |= {id.partition(BETWEEN)[0] for id in _ids(self.first) if BETWEEN in id}
        return new_id(stem, taken, "linked")

    def _costs(self, document: LinkedDocument, step: str, link: str, here: str) -> None:
        """Money of another currency cannot be added up."""
        other = document.blueprint.currency
        if other != self.first.currency and _has_costs(document.blueprint):
            text = QT_TRANSLATE_NOOP("storage", "{file} counts in {other}, this document in {own}: its costs are left out")
            self.problems.append(LinkProblem(step, link, here, say(text, file=document.file, other=other, own=self.first.currency)))


def _ids(blueprint: Blueprint) -> Iterator[str]:
    for collection in ("steps", "staff", "schedules", "lanes"):
        yield from blueprint.table(collection)


def _has_costs(blueprint: Blueprint) -> bool:
    return any(pool.cost is not None for pool in blueprint.staff.values()) or any(step.cost for step in blueprint.steps.values())


def _told(files: list[str]) -> str:
    return " → ".join(file or "-" for file in files)


def _start(document: LinkedDocument, link: str) -> str:
    """The step at which the linked process begins: that which the link names, the only start, or the only one where customers come in."""
    steps, asked = document.blueprint.steps, place_of(link).start
    starts = [id for id, step in steps.items() if step.kind is StepKind.START]
    if asked:
        if asked in starts:
            return asked
        near, _ = nearest(asked, starts, MOST_TRIED)
        if near is not None:
            text = QT_TRANSLATE_NOOP("storage", "{file} has no start '{start}'; did you mean '{near}'?")
            raise _unfollowed(text, file=document.file, start=asked, near=near)
        raise _unfollowed(QT_TRANSLATE_NOOP("storage", "{file} has no start '{start}'"), file=document.file, start=asked)
    linked = {step.link for step in steps.values() if step.kind is StepKind.LINK}
    for found in ([id for id in starts if id not in linked], _entries(document.blueprint, starts)):
        if len(found) == 1:
            return found[0]
    if not starts:
        raise _unfollowed(QT_TRANSLATE_NOOP("storage", "{file} has no start"), file=document.file)
    text = QT_TRANSLATE_NOOP("storage", "{file} has several starts; name one of them, as in {file}#{start}")
    raise _unfollowed(text, file=document.file, start=starts[0])


def _entries(blueprint: Blueprint, starts: list[str]) -> list[str]:
    return [id for id in starts if any(demand.start == id for demand in blueprint.demand.values())]


def _mark(path: str, series: tuple[str, ...]) -> Mark:
    """Another value after the file, or one of the CSV files that it names, has changed."""
    folder = os.path.dirname(path)
    return (fingerprint(path), *(fingerprint(os.path.join(folder, name)) for name in series))


def _read(path: str) -> _Kept:
    """Read the document in the file at `path`, and what stands in files beside it."""
    before, series = fingerprint(path), tuple[str, ...]()
    found: Blueprint | Message
    try:
        raw = read_file(path).blueprint
        series = _series(raw)
        marks = _mark(path, series)[1:]
        found = with_series(raw.with_(demand=type(raw.demand)()), Path(path).parent).with_(demand=raw.demand)
        return _Kept((before, *marks), series, found)
    except DocumentError as error:
        at = error.problems[0]
        text = QT_TRANSLATE_NOOP("storage", "{file}:{line}:{column}: {problem}")
        found = say(text, file="", line=at.line, column=at.column, problem=at.message)
    except SeriesError as error:
        first = error.problems[0]
        place = f"{first.file}:{first.line}" if first.line else first.file
        text = QT_TRANSLATE_NOOP("storage", "{file} names {place}: {problem}")
        found = say(text, file="", place=place, problem=first.message)
    except FileProblem as error:
        found = error.message
    return _Kept(_mark(path, series) if series else (before,), series, found)


def _series(blueprint: Blueprint) -> tuple[str, ...]:
    """The CSV files that hold times of `blueprint`."""
    times = [time for step in blueprint.steps.values() for time in (step.time, step.patience.time if step.patience else None)]
    return tuple(dict.fromkeys(time.source for time in times if time is not None and time.source))

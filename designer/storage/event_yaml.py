"""From a text to its tree over libyaml's events (PyYAML's pure parser where it is missing), with all that is wrong with it.

This is the grammar that counts, and the only one that finds faults; `designer.storage.block_yaml` only knows the commonest of
what is read here, faster.
"""

from __future__ import annotations

from typing import Any

import yaml

from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.texts import shorten
from designer.storage.problems import MOST_PROBLEMS
from designer.storage.tree import MOST_DEPTH, MOST_NODES, Broken, Fault, Mapping, Node, Scalar, Sequence

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose_events(text: str) -> tuple[Node | None, list[Fault]]:
    """The tree of `text` as far as it can be read, and all that is wrong with it as YAML."""
    composer = _Composer(text)
    try:
        composer.run()
    except _Stop:
        pass
    except yaml.MarkedYAMLError as error:
        composer.faults.append(_syntax_fault(error, text))
    except yaml.YAMLError as error:
        composer.faults.append(Fault(0, say(_NOT_YAML, reason=shorten(str(error), 200))))
    return composer.root, composer.faults


class _Stop(Exception):
    pass


_TOO_DEEP = QT_TRANSLATE_NOOP("storage", "the document is nested more than {most} levels deep")
_TOO_MANY = QT_TRANSLATE_NOOP("storage", "the document has more than {most} values")
_ALIAS = QT_TRANSLATE_NOOP("storage", "aliases (*{name}) are not read; write the value itself")
_ANCHOR = QT_TRANSLATE_NOOP("storage", "anchors (&{name}) are not read; take it away")
_TAG = QT_TRANSLATE_NOOP("storage", "tags ({name}) are not read; take it away")
_MERGE = QT_TRANSLATE_NOOP("storage", "merge keys (<<) are not read; write the values themselves")
_SECOND = QT_TRANSLATE_NOOP("storage", "a second document begins here; a file holds one")
_DUPLICATE = QT_TRANSLATE_NOOP("storage", "'{key}' stands here twice")
_KEY = QT_TRANSLATE_NOOP("storage", "a key must be a plain text")


class _Composer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Node | None = None
        self.faults: list[Fault] = []

    def run(self) -> None:
        loader = Loader(self.text)
        try:
            self._compose(loader.get_event)
        finally:
            loader.dispose()

    def _compose(self, next_event: Any) -> None:
        # The one hot loop of reading: nothing is called for a scalar but the parser.
        scalar_event, mapping_start, sequence_start = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
        mapping_end, sequence_end, make = yaml.MappingEndEvent, yaml.SequenceEndEvent, tuple.__new__
        blocks = "|" in self.text or ">" in self.text  # without these characters no scalar is a block,
        properties = "&" in self.text or "!" in self.text  # and none has an anchor or a tag: nothing to ask each one for
        most = MOST_NODES
        stack: list[tuple[Mapping | Sequence | None, Scalar | Broken | None]] = []
        container: Any = None  # Mapping | Sequence | None
        key: Scalar | Broken | None = None
        node: Node = Broken(0, 0)
        count = 0
        while True:
            event = next_event()
            kind = type(event)
            if kind is scalar_event:
                count += 1
                style = event.style
                if blocks and (style == "|" or style == ">"):
                    node = self._block_scalar(event)
                else:
                    node = make(Scalar, (event.value, event.start_mark.index, event.end_mark.index, style or ""))
                if properties and (event.anchor is not None or event.tag is not None):
                    self._refuse_properties(event)
            elif kind is mapping_start or kind is sequence_start:
                count += 1
                stack.append((container, key))
                container, key = self._begin(event, Mapping if kind is mapping_start else Sequence, len(stack)), None
                continue
            elif kind is mapping_end or kind is sequence_end:
                # In a block the parser's end runs ahead to the next token; the last value's end is the true one.
                container.end = event.end_mark.index if container.flow else max(container.start, node.end)
                node = container
                container, key = stack.pop()
            elif kind is yaml.StreamEndEvent:
                return
            else:
                other = self._other(event)
                if other is None:
                    continue
                node = other
            if count > most:
                self._stop(event, say(_TOO_MANY, most=most))
            if container is None:
                self.root = node
            elif type(container) is Sequence:
                container.items.append(node)
            elif key is None:
                key = node if type(node) is Scalar else self._bad_key(node)
            else:
                text = key[0]
                if type(node) is Scalar and node[0] == "":
                    node = self._behind_colon(key, node)
                if text in container.items or text == "<<" or type(key) is Broken:
                    self._refuse_key(container, key, node)
                else:
                    container.items[text] = key, node
                key = None

    def _begin(self, event: Any, kind: type[Mapping] | type[Sequence], depth: int) -> Mapping | Sequence:
        if depth > MOST_DEPTH:
            self._stop(event, say(_TOO_DEEP, most=MOST_DEPTH))
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        return kind(event.start_mark.index, bool(event.flow_style))

    def _behind_colon(self, key: Scalar | Broken, node: Scalar) -> Scalar:
        """A value that was not written may be reported at the next token: its place is right behind the colon."""
        if node.style or node.text:
            return node
        at = self.text.find(":", key.end)
        if at < 0 or self.text[key.end : at].strip():
            return Scalar("", key.end, key.end)  # {a, b}: keys without a colon
        return Scalar("", at + 1, at + 1)

    def _refuse_key(self, container: Mapping, key: Scalar | Broken, node: Node) -> None:
        if type(key) is not Scalar:
            return
        if key.text == "<<" and key.style:
            container.items[key.text] = key, node
        elif key.text == "<<":
            self._fault(key.start, say(_MERGE))
        else:
            self._fault(key.start, say(_DUPLICATE, key=shorten(key.text)))

    def _block_scalar(self, event: Any) -> Scalar:
        start, end = event.start_mark.index, event.end_mark.index
        block = self.text[start:end]
        keeps = "+" in block.partition("\n")[0].partition("#")[0]
        # The last line of the text; empty lines behind it belong to it only where they are kept ("|+").
        line_end = end - block.endswith("\n") if keeps else self.text.find("\n", start + len(block.rstrip()))
        stop = len(self.text) if line_end < 0 else line_end
        return Scalar(event.value, start, stop - (self.text[stop - 1] == "\r"), event.style)

    def _other(self, event: Any) -> Node | None:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.AliasEvent):
            self._fault(start, say(_ALIAS, name=shorten(str(event.anchor))))
            return Broken(start, end)
        if isinstance(event, yaml.DocumentStartEvent):
            if self.root is not None:
                self._stop(event, say(_SECOND))
            if event.tags:
                self._fault(start, say(_TAG, name="%TAG"))
        return None

    def _refuse_properties(self, event: Any) -> None:
        at = event.start_mark.index
        if event.anchor is not None:
            self._fault(at, say(_ANCHOR, name=shorten(event.anchor)))
        if event.tag is not None:
            self._fault(at, say(_TAG, name=shorten(event.tag)))

    def _bad_key(self, node: Node) -> Broken:
        if type(node) is not Broken:
            self._fault(node.start, say(_KEY))
        return Broken(node.start, node.end)

    def _fault(self, offset: int, message: Message) -> None:
        self.faults.append(Fault(offset, message))
        if len(self.faults) >= MOST_PROBLEMS:
            raise _Stop

    def _stop(self, event: Any, message: Message) -> None:
        self.faults.append(Fault(event.start_mark.index, message))
        raise _Stop


# -- syntax errors ------------------------------------------------------------------------------------------------------------

_TAB = QT_TRANSLATE_NOOP("storage", "a tab cannot indent; use spaces")
_NOT_YAML = QT_TRANSLATE_NOOP("storage", "this cannot be read as YAML: {reason}")
_SYNTAX: tuple[tuple[str, Template], ...] = (
    (
        "mapping values are not allowed",
        QT_TRANSLATE_NOOP("storage", "a colon is not expected here; put the text in quotes if it belongs to it"),
    ),
    ("could not find expected ':'", QT_TRANSLATE_NOOP("storage", "a ':' is missing after this key")),
    ("did not find expected key", QT_TRANSLATE_NOOP("storage", "the indentation does not fit, or a quote is missing before this line")),
    ("did not find expected ',' or '}'", QT_TRANSLATE_NOOP("storage", "a ',' or '}' is missing here")),
    ("did not find expected ',' or ']'", QT_TRANSLATE_NOOP("storage", "a ',' or ']' is missing here")),
    ("did not find expected '-' indicator", QT_TRANSLATE_NOOP("storage", "a list item begins with '- ' at the same indentation")),
    ("found unexpected end of stream", QT_TRANSLATE_NOOP("storage", "a quote that was opened is not closed")),
    ("found character that cannot start", QT_TRANSLATE_NOOP("storage", "a value cannot begin with this character; put it in quotes")),
    ("found unknown escape character", QT_TRANSLATE_NOOP("storage", "this escape is unknown; write \\\\ for a backslash in double quotes")),
    ("block sequence entries are not allowed", QT_TRANSLATE_NOOP("storage", "a list cannot begin here; put it on the next line")),
    ("did not find expected <document start>", QT_TRANSLATE_NOOP("storage", "the document ends above; this line does not belong to it")),
)


def _syntax_fault(error: yaml.MarkedYAMLError, text: str) -> Fault:
    mark: Any = error.problem_mark or error.context_mark
    context: Any = error.context_mark
    offset = min(mark.index, len(text)) if mark else 0
    problem = str(error.problem or error.context or "")
    if text[offset : offset + 1] == "\t" or "a tab character" in problem:
        return Fault(offset, say(_TAB))
    for start, template in _SYNTAX:
        if start in problem:
            if start == "found unexpected end of stream" and context:
                offset = context.index  # where the quote was opened says more than where the text ends
            return Fault(offset, say(template))
    return Fault(offset, say(_NOT_YAML, reason=shorten(problem, 200)))

"""The change from one blueprint to another, followed in the text of the first: only what changed is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from designer.model.blueprint import Blueprint
from designer.model.distributions import EMPIRICAL
from designer.model.elements import Change
from designer.model.fields import FIELDS, Field, FieldType
from designer.model.printing import AS_USUAL, PrintSettings
from designer.model.walk_throughs import OBSERVATION_FIELDS
from designer.storage import emit, emit_values
from designer.storage.chunks import Entry, NotNeat, column
from designer.storage.emit import COLLECTION_OF, is_written, position_text, section_texts, suppression_text, top_level, top_text, value_of
from designer.storage.emit_values import LONGEST_LINE, WRITERS, Style, extra_text
from designer.storage.patch import Patch, Row, merged
from designer.storage.quoting import scalar
from designer.storage.reader import TOP_LEVEL
from designer.storage.tree import Mapping, Node, Scalar, Sequence

_MONEY = (FieldType.MONEY, FieldType.MONEY_RATE, FieldType.CHANGES)


def follow(text: str, root: Node, old: Blueprint, new: Blueprint) -> str:
    """`text`, whose tree is `root` and whose meaning is `old`, changed where `new` differs.

    Raises `NotNeat` where the document as a whole must be written anew.
    """
    if not isinstance(root, Mapping):
        raise NotNeat
    patch = Patch(text, new.currency, _step(text, root))
    _Follower(patch, old.currency != new.currency).document(root, old, new)
    return patch.result()


def _step(text: str, root: Mapping) -> int:
    """How far the document indents a level."""
    for key, node in root.items.values():
        if isinstance(node, Mapping) and not node.flow:
            first = next(iter(node.items.values()))[0]
            return max(1, column(text, Entry("", first.start, 0)) - column(text, Entry("", key.start, 0)))
    return emit_values.STEP


class _Follower:
    def __init__(self, patch: Patch, other_money: bool) -> None:
        self.patch = patch
        self.other_money = other_money

    # -- document -------------------------------------------------------------------------------------------------------------

    def document(self, root: Mapping, old: Blueprint, new: Blueprint) -> None:
        before, after = top_level(old), top_level(new)
        for key, value in after.items():
            same = before.get(key) is value or before.get(key) == value
            if key in root.items and (not same or (self.other_money and key in ("staff", "steps", "scenarios"))):
                self._top(key, root.items[key], before.get(key), value, root.flow)
        gone = {key for key in before if key not in after}
        present = [key for key in root.items if key not in gone]
        written = [key for key in after if key in present or key not in before or before[key] != after[key]]
        canonical = [key for key in TOP_LEVEL if key in written or key == "format"]
        order = merged(present, [*canonical, *(key for key in written if key not in TOP_LEVEL)])
        order = _extras_as_in(order, dict(new.extra))
        self.patch.arrange((None, root), order, lambda key, style: top_text(key, after[key], style))

    def _top(self, key: str, row: Row, old: Any, new: Any, flow: bool) -> None:
        anew = partial(self.patch.replace, row, partial(_top_text, key, new), flow)
        if key in COLLECTION_OF:
            self.patch.attempt(lambda: self._table(COLLECTION_OF[key], row, old or {}, new), anew)
        elif key == "layout":
            self.patch.attempt(lambda: self._layout(row, old or {}, new), anew)
        elif key == "print":
            self.patch.attempt(lambda: self._print(row, old or AS_USUAL, new), anew)
        elif key == "suppress":
            self.patch.attempt(lambda: self._list(row, old or (), new, suppression_text), anew)
        else:
            anew()

    def _table(self, collection: str, row: Row, old: dict[str, Any], new: dict[str, Any]) -> None:
        node = _mapping(row)
        for id, element in new.items():
            before = old.get(id)
            if id in node.items and (self.other_money or (before is not element and before != element)):
                self._element(collection, node.items[id], before, element, node.flow)
        self.patch.arrange(row, list(new), lambda id, style: emit.element_text(collection, new[id], style))

    def _layout(self, row: Row, old: dict[str, Any], new: dict[str, Any]) -> None:
        node = _mapping(row)
        for id, position in new.items():
            if id in node.items and old.get(id) != position:
                text = position_text(position)
                self.patch.replace(node.items[id], lambda style, text=text: text, node.flow)  # type: ignore[misc]
        self.patch.arrange(row, list(new), lambda id, style: position_text(new[id]))

    def _print(self, row: Row, old: PrintSettings, new: PrintSettings) -> None:
        before, after = section_texts(old), section_texts(new)
        for name in _mapping(row).items:
            if name not in before and name not in after:  # as usual, and said nevertheless: it stays
                before[name] = after[name] = ""
        self.patch.pairs(row, before, after)

    # -- elements -------------------------------------------------------------------------------------------------------------

    def _element(self, collection: str, row: Row, old: Any, new: Any, flow: bool) -> None:
        def anew() -> None:
            self.patch.replace(row, lambda style: emit.element_text(collection, new, style), flow)

        if collection == "schedules":
            self.patch.attempt(lambda: self._periods(row, old, new), anew)
        else:
            self.patch.attempt(lambda: self._attributes(FIELDS[collection], partial(value_of, collection), row, old, new), anew)

    def _attributes(self, fields: tuple[Field, ...], value_of: Callable[[Any, Field], Any], row: Row, old: Any, new: Any) -> None:
        node = _mapping(row)
        render: dict[str, Callable[[Style], str]] = {}
        gone = set()
        for field in fields:
            before = value_of(old, field) if old is not None else None
            after = value_of(new, field)
            if old is not None and before == after and not (self.other_money and field.type in _MONEY):
                continue
            if not is_written(field, after):
                gone.add(field.key)
                continue
            render[field.key] = partial(_written, field, after)
            if field.key in node.items:
                self._value(field, node.items[field.key], before, after, node.flow)
        self._extra(node, old, new, render, gone)
        present = [key for key in node.items if key not in gone]
        canonical = [field.key for field in fields]
        order = merged(
            present, [*(key for key in canonical if key in present or key in render), *(key for key in render if key not in canonical)]
        )
        order = _extras_as_in(order, dict(_extra_of(new)))
        self.patch.arrange(row, order, lambda key, style: render[key](style))

    def _extra(self, node: Mapping, old: Any, new: Any, render: dict[str, Callable[[Style], str]], gone: set[str]) -> None:
        before, after = dict(_extra_of(old)), dict(_extra_of(new))
        gone.update(key for key in before if key not in after)
        for key, value in after.items():
            if key not in before or before[key] != value:
                render[key] = partial(_extra_text, value)
                if key in node.items:
                    self.patch.replace(node.items[key], render[key], node.flow)

    def _value(self, field: Field, row: Row, old: Any, new: Any, flow: bool) -> None:
        neat = _INSIDE.get(field.type)
        anew = partial(self.patch.replace, row, partial(_written, field, new), flow)
        if neat is None or old is None or isinstance(row[1], Scalar):
            anew()
        else:
            self.patch.attempt(lambda: neat(self, row, old, new), anew)

    # -- inside values --------------------------------------------------------------------------------------------------------

    def _list(self, row: Row, old: Any, new: Any, text: Callable[[Any], str]) -> None:
        """A list of plain items, which are told apart by their texts."""
        self._items(row, _counted([text(item) for item in old]), _counted([text(item) for item in new]), lambda index: text(new[index]))

    def _items(self, row: Row, old: list[str], new: list[str], text: Callable[[int], str]) -> None:
        if not isinstance(row[1], Sequence) or not new:
            raise NotNeat
        self.patch.arrange(row, new, lambda name, style: text(new.index(name)), old)

    def _references(self, row: Row, old: Any, new: Any) -> None:
        self._list(row, old, new, lambda id: scalar(id, True))

    def _periods(self, row: Row, old: Any, new: Any) -> None:
        self._list_of_pairs(
            row, old.periods if hasattr(old, "periods") else old, new.periods if hasattr(new, "periods") else new, emit_values.period_pairs
        )

    def _rate(self, row: Row, old: Any, new: Any) -> None:
        if not isinstance(old, tuple) or not isinstance(new, tuple):
            raise NotNeat
        self._list_of_pairs(row, old, new, emit_values.rate_pairs)

    def _list_of_pairs(self, row: Row, old: Any, new: Any, pairs: Callable[[Any], list[tuple[str, str]]]) -> None:
        """Items that have no names: as many as before are the same ones in their order, else those with the same text."""
        _, node = row
        if not isinstance(node, Sequence) or len(node.items) != len(old):
            raise NotNeat
        if len(old) != len(new):
            self._list(row, old, new, lambda item: emit_values.braces(pairs(item)))
            return
        for item, before, after in zip(node.items, old, new, strict=True):
            if before != after:
                self.patch.pairs((None, item), dict(pairs(before)), dict(pairs(after)))

    def _flows(self, row: Row, old: Any, new: Any) -> None:
        _, node = row
        if not isinstance(node, Sequence) or len(node.items) != len(old):
            raise NotNeat
        before = {flow.target: flow for flow in old}
        after = {flow.target: flow for flow in new}
        for item, target in zip(node.items, before, strict=True):
            if target in after and before[target] != after[target]:
                self._flow(item, before[target], after[target], node.flow)
        style = Style(self.patch.currency, 0, True)
        self._items(row, list(before), list(after), lambda index: emit_values.flow_text(new[index], style))

    def _flow(self, item: Node, old: Any, new: Any, flow: bool) -> None:
        if isinstance(item, Mapping):
            if old.shares and new.shares and old.shares != new.shares:
                self._shares(item, old.shares, new.shares)
            before, after = dict(emit_values.flow_pairs(old)), dict(emit_values.flow_pairs(new))
            if old.shares and new.shares:
                before["share"] = after["share"]  # its parts have been followed
            self.patch.pairs((None, item), before, after)
        else:
            self.patch.replace((None, item), lambda style: emit_values.flow_text(new, style.inside), flow)

    def _shares(self, item: Mapping, old: Any, new: Any) -> None:
        before, after = ({scalar(id): emit_values.share_text(share) for id, share in shares} for shares in (old, new))
        self.patch.pairs(item.items["share"], before, after, in_order=True)

    def _moments(self, row: Row, old: Any, new: Any) -> None:
        self._list_of_pairs(row, emit_values.same_days(old), emit_values.same_days(new), emit_values.moments_pairs)

    def _batch(self, row: Row, old: Any, new: Any) -> None:
        self.patch.pairs(row, dict(emit_values.batch_pairs(old)), dict(emit_values.batch_pairs(new)))

    def _patience(self, row: Row, old: Any, new: Any) -> None:
        style = Style(self.patch.currency, 0, True)
        before, after = dict(emit_values.patience_pairs(old, style)), dict(emit_values.patience_pairs(new, style))
        within = _mapping(row).items.get("after")
        if within is not None and old.time != new.time and isinstance(within[1], Mapping):
            anew = partial(self.patch.replace, within, lambda style: after["after"], _mapping(row).flow)
            self.patch.attempt(lambda: self._time(within, old.time, new.time), anew)
            before["after"] = after["after"]
        self.patch.pairs(row, before, after)

    def _staff(self, row: Row, old: Any, new: Any) -> None:
        self.patch.pairs(row, {use.pool: str(use.people) for use in old}, {use.pool: str(use.people) for use in new}, in_order=True)

    def _changes(self, row: Row, old: Any, new: Any) -> None:
        """Changes of the same element are the same one, wherever they stand."""
        _, node = row
        if not isinstance(node, Sequence) or len(node.items) != len(old):
            raise NotNeat
        names, wanted = (_counted([f"{change.action} {change.ref.id}" for change in changes]) for changes in (old, new))
        texts = emit_values.change_texts(new, self.patch.currency)
        was = "" if self.other_money else self.patch.currency
        for item, name, before in zip(node.items, names, old, strict=True):
            if name in wanted and (self.other_money or before != new[wanted.index(name)]):
                self._change(item, before, new[wanted.index(name)], was)
        self._items(row, names, wanted, lambda index: texts[index])

    def _change(self, item: Node, old: Change, new: Change, was: str) -> None:
        before, after = (
            dict(emit_values.pairs_of_change(change, currency)) for change, currency in ((old, was), (new, self.patch.currency))
        )
        self.patch.pairs((None, item), before, after)

    def _observations(self, row: Row, old: Any, new: Any) -> None:
        node = _mapping(row)
        before, after = ({one.step: one for one in observations} for observations in (old, new))
        for step, one in after.items():
            if step in node.items and step in before and before[step] != one:
                self._observation(node.items[step], before[step], one, node.flow)
        self.patch.arrange(row, list(after), lambda step, style: emit_values.observation_text(after[step], style))

    def _observation(self, row: Row, old: Any, new: Any, flow: bool) -> None:
        def anew() -> None:
            self.patch.replace(row, lambda style: emit_values.observation_text(new, style), flow)

        line = emit_values.observation_text(new, Style(self.patch.currency, 0, True))
        if not flow and isinstance(row[1], Mapping) and row[1].flow and len(line) > LONGEST_LINE:
            anew()  # it has outgrown its line
        else:
            self.patch.attempt(lambda: self._attributes(OBSERVATION_FIELDS, _attribute, row, old, new), anew)

    def _fail_point(self, row: Row, old: Any, new: Any) -> None:
        self.patch.pairs(row, dict(emit_values.fail_pairs(old)), dict(emit_values.fail_pairs(new)))

    def _wait_point(self, row: Row, old: Any, new: Any) -> None:
        self.patch.pairs(row, dict(emit_values.wait_pairs(old)), dict(emit_values.wait_pairs(new)))

    def _time(self, row: Row, old: Any, new: Any) -> None:
        node = _mapping(row)
        if old.kind != new.kind or list(node.items) != [new.kind]:
            raise NotNeat
        inner = node.items[new.kind]
        if new.kind == EMPIRICAL:
            anew = partial(self.patch.replace, inner, lambda style: emit_values.empirical_text(new), node.flow)
            self.patch.attempt(lambda: self._list(inner, old.parameters, new.parameters, emit_values.duration_text), anew)
            return
        before, after = dict(emit_values.time_parameters(old)), dict(emit_values.time_parameters(new))
        if len(after) > 1:
            self.patch.pairs(inner, before, after)
        else:
            self.patch.replace(inner, lambda style: next(iter(after.values())), node.flow)


_INSIDE: dict[FieldType, Callable[[_Follower, Row, Any, Any], None]] = {
    FieldType.REFERENCES: _Follower._references,
    FieldType.PERIODS: _Follower._periods,
    FieldType.RATE: _Follower._rate,
    FieldType.FLOWS: _Follower._flows,
    FieldType.STAFF: _Follower._staff,
    FieldType.FAIL_POINT: _Follower._fail_point,
    FieldType.WAIT_POINT: _Follower._wait_point,
    FieldType.TIME: _Follower._time,
    FieldType.CHANGES: _Follower._changes,
    FieldType.MOMENTS: _Follower._moments,
    FieldType.BATCH: _Follower._batch,
    FieldType.PATIENCE: _Follower._patience,
    FieldType.WORDS: _Follower._references,
    FieldType.OBSERVATIONS: _Follower._observations,
}
"""How a change inside a value of a type is followed; the other types are single words, replaced as a whole."""


def _mapping(row: Row) -> Mapping:
    if not isinstance(row[1], Mapping):
        raise NotNeat
    return row[1]


def _attribute(element: Any, field: Field) -> Any:
    return getattr(element, field.attribute)


def _extra_of(element: Any) -> Any:
    return getattr(element, "extra", ())


def _written(field: Field, value: Any, style: Style) -> str:
    return WRITERS[field.type](value, style)


def _top_text(key: str, value: Any, style: Style) -> str:
    return top_text(key, value, style)


def _extra_text(value: object, style: Style) -> str:
    return extra_text(value)


def _extras_as_in(order: list[str], extra: dict[str, object]) -> list[str]:
    """`order` with its ``x-`` keys in the order of `extra`, which is part of the value."""
    names = iter([name for name in extra if name in order])
    return [next(names, name) if name in extra else name for name in order]


def _counted(texts: list[str]) -> list[str]:
    """Names for items that may be equal: the second of two gets a number."""
    seen: dict[str, int] = {}
    names = []
    for text in texts:
        seen[text] = seen.get(text, 0) + 1
        names.append(text if seen[text] == 1 else f"{text} {seen[text]}")
    return names

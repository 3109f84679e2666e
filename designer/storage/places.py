"""Where an element and its attributes stand in a document."""

from __future__ import annotations

from designer.model.blueprint import key_of
from designer.model.elements import Ref, flow_ends
from designer.model.fields import FIELDS, FLOW_FIELDS
from designer.storage.tree import Mapping, Node, Scalar, Sequence


def find_place(root: Node | None, ref: Ref | None, attribute: str = "") -> int:
    """The offset of an element of the tree `root`, or of one of its attributes; what is not written gives way to what holds it."""
    if not isinstance(root, Mapping):
        return 0
    if ref is None:
        row = root.items.get(attribute)
        return row[0].start if row else 0
    if ref.collection == "flows":
        return _flow_place(root, ref, attribute)
    found = _element(root, ref.collection, ref.id)
    if found is None:
        return 0
    key, node = found
    row = node.items.get(_key(ref.collection, attribute)) if attribute and isinstance(node, Mapping) else None
    return row[0].start if row else key.start


def _key(collection: str, attribute: str) -> str:
    fields = FLOW_FIELDS if collection == "flows" else FIELDS.get(collection, ())
    return next((field.key for field in fields if field.attribute == attribute), attribute)


def _element(root: Mapping, collection: str, id: str) -> tuple[Scalar, Node] | None:
    table = root.items.get(key_of(collection))
    return table[1].items.get(id) if table and isinstance(table[1], Mapping) else None


def _flow_place(root: Mapping, ref: Ref, attribute: str) -> int:
    source, target = flow_ends(ref)
    found = _element(root, "steps", source)
    if found is None:
        return 0
    key, step = found
    row = step.items.get("next") if isinstance(step, Mapping) else None
    if row is None:
        return key.start
    for item in row[1].items if isinstance(row[1], Sequence) else [row[1]]:
        if isinstance(item, Scalar) and item.text == target:
            return item.start
        if isinstance(item, Mapping) and "to" in item.items:
            to = item.items["to"][1]
            if isinstance(to, Scalar) and to.text == target:
                part = item.items.get(_key("flows", attribute))
                return part[0].start if part else item.start
    return row[0].start

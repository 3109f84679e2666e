"""Some steps and notes of a picture with what joins them, and nothing around: for other people's documents. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial, reduce

from designer.drawing.geometry import Box
from designer.drawing.map import Map
from designer.drawing.pictures import Parts, reach
from designer.drawing.shapes import Rectangle
from designer.output.groups import MARKS, Group, LooseGroup
from designer.output.pages import Guide
from designer.output.poster import BORDER, Poster, no_headers


def excerpt(picture: Poster, map: Map, ids: Collection[str]) -> Poster:
    """Of the `picture` of `map` the steps and notes `ids`, and the flows and evidence between them; all of it where none is in the map."""
    boxes = [map.boxes[id] for id in ids if id in map.boxes]
    if not boxes:
        return picture
    groups = tuple(_among(picture, map, set(ids)))
    around = [reach(box.width, box.height, MARKS).moved(box.x, box.y) for box in boxes]
    ways = [way for way in (group.reach() for group in groups) if way is not None]
    page = reduce(Box.union, [*around, *ways]).grown(BORDER)
    paper = (Rectangle(page, "map.background"),)
    made = (LooseGroup("", "", lambda: Parts(paper)), *groups)
    return replace(
        picture,
        box=page,
        groups=made,
        headers=no_headers(page),
        guide=Guide(whole=tuple(boxes)),
        narrowed=partial(_same, picture, map, ids),
        content=(),
        block=None,
    )


def _same(picture: Poster, map: Map, ids: Collection[str], most: float) -> Poster:
    """There is no heading and no legend to make narrower."""
    return excerpt(picture, map, ids)


def _among(picture: Poster, map: Map, ids: set[str]) -> Iterator[Group]:
    wanted = {f"{sort}-{id}" for id in ids for sort in ("step", "note")}
    wanted.update(f"{sort}-{a}.{b}" for sort, ends in (("flow", map.routes), ("evidence", map.evidence)) for a, b in ends if {a, b} <= ids)
    return (group for group in picture.groups if group.id in wanted)

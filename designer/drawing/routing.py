"""The routes of all flows: each finds its way by itself, then what would lie on top of each other is set apart.

The three stages (ways, ports on a step's side, tracks in a channel) are functions of what stands near, and a `Network` remembers
what each one found. So `reroute` does again only what a change touches, and gives the same as routing everything anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from designer.drawing.areas import FARTHEST, Area, area_of, union
from designer.drawing.geometry import Box, Point, Rect
from designer.drawing.labels import label_box
from designer.drawing.network import REACH, End, Network, Route, Side, Wish
from designer.drawing.obstacles import Obstacles
from designer.drawing.ports import shifted, side_offsets
from designer.drawing.sizes import side_room
from designer.drawing.tracks import Channel, Key, Piece, apply, pieces, tracks
from designer.drawing.traffic import Traffic
from designer.drawing.ways import BOTTOM, TOP, Channels, Ends, Way, find_way, joined

MANY = 16  # from so many changes on, it is quicker to ask of each flow whether any concerns it
NEAREST = 3.0  # what a flow that was set apart keeps from boxes


def reroute(
    before: Network,
    wishes: dict[Key, Wish],
    obstacles: Obstacles,
    channels: Channels,
    lines: tuple[float, ...],
    dirty: Iterable[Key],
    labels: Callable[[set[Key]], Iterable[Key]] | None = None,
    shared: Iterable[Channel] = (),
    expected: Mapping[Key, Sequence[Point]] = MappingProxyType({}),
) -> Network:
    """The network of `wishes` among `obstacles`; only the `dirty` flows may find other ways than before.

    `lines` are the heights of lines across the map, which labels avoid. `labels` tells whose labels may stand elsewhere though their
    ways do not, given the flows that were found where they were `expected`; the flows of `shared` channels may have to be set apart
    otherwise.
    """
    network = before.copy()
    network.wishes, network.obstacles, network.channels, network.lines = wishes, obstacles, channels, lines
    asked = list(dict.fromkeys(dirty))
    changed = _find_ways(network, before, asked)
    changed |= _assign_ports(network, _sides_of(network, before, changed))
    touched = _fill_channels(network, before, changed).union(shared)
    finish = dict.fromkeys(asked)
    finish.update(dict.fromkeys(sorted(changed - finish.keys())))
    for channel in touched:
        finish.update(dict.fromkeys(_assign_tracks(network, channel)))
    changes = [change for key in finish if (change := _draw(network, key)) is not None]
    network.traffic = network.traffic.replaced(changes)
    named: Iterable[Key] = finish
    if not finish.keys() >= network.ways.keys():
        found = {key for key, _, points in changes if expected.get(key) == points}
        named = {key for key, *_ in changes}
        if wishes is not before.wishes:
            named.update(key for key in asked if wishes.get(key) != before.wishes.get(key))
        named.update(labels(found) if labels is not None else asked)
        named.update(stale_labels(network, (points for key, *both in changes if key not in found for points in both), ()))
    network.drawn = tuple(named)
    for key in named:
        if len(key) == 2:
            _label(network, key)
    return network


def _find_ways(network: Network, before: Network, asked: list[Key]) -> set[Key]:
    """Find the ways of `asked`; returns the flows that have another way than before, or none any more."""
    changed: set[Key] = set()
    areas: dict[Key, Area | None] = {}
    boxes = network.obstacles.boxes
    for key in asked:
        wish = network.wishes.get(key)
        if wish is None:
            if network.ways.pop(key, None) is not None:
                changed.add(key)
                areas[key] = None
            continue
        ends = Ends(wish.source, wish.target, boxes[wish.source], boxes[wish.target], wish.upright, wish.early, wish.out, wish.into)
        way = find_way(ends, network.obstacles, network.channels)
        old = before.ways.get(key)
        if old is None or old.points != way.points:
            changed.add(key)
        network.ways[key] = way
        areas[key] = _area(ends, way)
    network.areas = before.areas.with_(areas)
    return changed


def _area(ends: Ends, way: Way) -> Area:
    """Where anything that comes or goes may lead a flow another way: its channels may run on either side of its steps."""
    (ax, ay, aw, ah), (bx, by, bw, bh), (x, y, w, h) = ends.a, ends.b, way.region
    return (
        min(ax, bx, x) - REACH,
        min(ay, by, y) - REACH,
        max(ax + aw, bx + bw, x + w) + REACH,
        max(ay + ah, by + bh, y + h) + REACH,
    )


def _sides_of(network: Network, before: Network, changed: set[Key]) -> set[Side]:
    """Enter the changed flows at the sides where they now meet their steps; returns every side that is another than before."""
    touched: dict[Side, list[End]] = {}
    tables = [(ways, ways is network.ways) for ways in (before.ways, network.ways) if ways]
    for key in changed:
        for ways, add in tables:
            way = ways.get(key)
            if way is None:
                continue
            for side, end in (((key[0], way.out), (key, 0)), ((key[1], way.into), (key, -1))):
                members = touched.get(side)
                if members is None:
                    members = touched[side] = list(network.sides.get(side, ()))
                if add:
                    members.append(end)
                else:
                    members.remove(end)
        if key not in network.ways:
            for last in (0, -1):
                network.offsets.pop((key, last), None)
    for side, members in touched.items():
        if members:
            network.sides[side] = tuple(sorted(members)) if len(members) > 1 else tuple(members)
        else:
            network.sides.pop(side, None)
    return set(touched)


def _assign_ports(network: Network, sides: set[Side]) -> set[Key]:
    """Spread the flows along `sides`; returns those that meet a step elsewhere than before."""
    changed: set[Key] = set()
    for side in sides:
        members = network.sides.get(side, ())
        if len(members) == 1:  # as most are
            if network.offsets.pop(members[0], 0.0):
                changed.add(members[0][0])
            continue
        paths = [network.ways[key].points if last == 0 else network.ways[key].points[::-1] for key, last in members]
        offsets = side_offsets(paths, side[1], _room(network, side, members[0])) if members else []
        for end, offset in zip(members, offsets, strict=True):
            if network.offsets.get(end, 0.0) == offset:
                continue
            changed.add(end[0])
            if offset:
                network.offsets[end] = offset
            else:
                del network.offsets[end]
    return changed


def _room(network: Network, side: Side, end: End) -> float:
    kind = network.wishes[end[0]].kinds[end[1]]
    return side_room(kind, side[1] not in (TOP, BOTTOM))


def _fill_channels(network: Network, before: Network, changed: set[Key]) -> set[Channel]:
    """Move the inner segments of the changed flows to the channels that they now run in; returns the channels concerned."""
    added: dict[Channel, list[Piece]] = {}
    touched: set[Channel] = set()
    for key in changed:
        old = before.ported.get(key)
        if old is not None:
            touched.update(channel for channel, _ in pieces(key, old))
        way = network.ways.get(key)
        if way is None:
            network.ported.pop(key, None)
            continue
        offset = network.offsets.get
        points = shifted(way.points, way.out, offset((key, 0), 0.0), way.into, offset((key, -1), 0.0))
        network.ported[key] = points
        for channel, piece in pieces(key, points):
            added.setdefault(channel, []).append(piece)
    touched.update(added)
    for channel in touched:
        kept = [piece for piece in network.members.get(channel, ()) if piece.key not in changed]
        members = kept + added.get(channel, [])
        if members:
            network.members[channel] = tuple(members)
        else:
            network.members.pop(channel, None)
    return touched


def _assign_tracks(network: Network, channel: Channel) -> set[Key]:
    """Set the flows of a channel apart; returns those that must be drawn elsewhere than before."""
    before = network.moved.pop(channel, {})
    members = network.members.get(channel, ())
    after = tracks(members, channel[0]) if len(members) > 1 else {}
    if after:
        network.moved[channel] = after
    if before == after:
        return set()
    return {piece[0] for piece in before.keys() | after.keys() if before.get(piece) != after.get(piece)}


Redrawn = tuple[Key, tuple[Point, ...], tuple[Point, ...]]
"""A flow, its points before and its points now; none where it was or is not there."""


def _draw(network: Network, key: Key) -> Redrawn | None:
    """Make the points of one flow of what the stages found; returns what changed."""
    table, wish = network.table(key), network.wishes.get(key)
    old = table.get(key)
    before = old.points if old is not None else ()
    if wish is None:
        table.pop(key, None)
        return (key, before, ()) if old is not None else None
    points = _final_points(network, key, wish)
    if points == before:
        return None
    table[key] = Route(points)
    return key, before, points


def _label(network: Network, key: Key) -> None:
    """Find the place of a flow's label."""
    route = network.routes.get(key)
    if route is None:
        network.zones.pop(key, None)
        return
    label = network.wishes[key].label
    if not (label or route.label):
        return
    at: Box | None = None
    if label:
        at, network.zones[key] = label_box(key, route.points, label, network.obstacles, network.traffic, network.lines)
    else:
        del network.zones[key]
    if label != route.label or at != route.label_at:
        network.routes[key] = Route(route.points, label, at)


def _final_points(network: Network, key: Key, wish: Wish) -> tuple[Point, ...]:
    plain, ported = network.ways[key].points, network.ported[key]
    if len(plain) == 2:
        return plain
    shifts = []
    for channel, piece in pieces(key, ported) if network.moved else ():
        offset = network.moved.get(channel, {}).get((key, piece.number))
        if offset:
            shifts.append((piece.number, offset))
    apart = apply(ported, shifts) if shifts else ported
    for points in dict.fromkeys((apart, ported)):
        if points is plain or not network.obstacles.blocks_path(points, NEAREST, wish.source, wish.target):
            return joined(points) if any(a == b for a, b in pairwise(points)) else points
    return plain


def stale_labels(network: Network, routes: Iterable[Sequence[Point]], boxes: Sequence[Box]) -> set[Key]:
    """The flows whose labels may stand elsewhere, because the `routes` or `boxes` come or go."""
    stale = set(_reaching(network.zones, boxes))
    traffic = Traffic().replaced(((), (), points) for points in routes)
    around = union(list(traffic.bounds()))
    if around is not None:
        near = _meeting(network.zones, around)
        stale.update(key for key, zone in near if key not in stale and traffic.passes(_rect(zone), key))
    return stale


def _rect(area: Area) -> Rect:
    left, top, right, bottom = area
    return left, top, right - left, bottom - top


def _reaching(areas: Mapping[Key, Area], boxes: Sequence[Box]) -> list[Key]:
    """The flows whose areas hold a part of any of `boxes`."""
    around = union([area_of(box) for box in boxes])
    if around is None:
        return []
    left, top, right, bottom = around
    index = Obstacles({str(number): box for number, box in enumerate(boxes)})
    found = []
    for key, (x1, y1, x2, y2) in _meeting(areas, around):
        if not index.is_free(_rect((max(x1, left), max(y1, top), min(x2, right), min(y2, bottom)))):
            found.append(key)
    return found


def _meeting(areas: Mapping[Key, Area], wanted: Area) -> list[tuple[Key, Area]]:
    """The flows whose areas touch `wanted`: each is looked at, so that a call for each would cost more than the answers."""
    left, top, right, bottom = wanted
    return [item for item in areas.items() if item[1][0] <= right and item[1][2] >= left and item[1][1] <= bottom and item[1][3] >= top]


def route_points(network: Network, keys: Iterable[Key]) -> Iterator[tuple[Point, ...]]:
    """The points of those of `keys` that have a route."""
    routes = (network.table(key).get(key) for key in keys)
    return (route.points for route in routes if route is not None)


def dirty_flows(network: Network, boxes: Sequence[Box], xs: Iterable[float]) -> set[Key]:
    """The flows whose ways the coming or going of `boxes`, or of the channels at `xs`, may change."""
    strips: list[Area] = [(x, -FARTHEST, x, FARTHEST) for x in xs]
    if len(boxes) > MANY:
        return {*network.areas.touching(strips), *_reaching(network.areas.areas, boxes)}
    return set(network.areas.touching([*map(area_of, boxes), *strips]))

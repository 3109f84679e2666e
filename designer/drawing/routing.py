"""The routes of all flows: each finds its way by itself, then what would lie on top of each other is set apart.

The three stages (ways, ports on a step's side, tracks in a channel) are functions of what stands near, and a `Network` remembers
what each one found. So `reroute` does again only what a change touches, and gives the same as routing everything anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from designer.drawing.geometry import Box, Point
from designer.drawing.labels import label_box
from designer.drawing.obstacles import Obstacles
from designer.drawing.ports import shifted, side_offsets
from designer.drawing.sizes import side_room
from designer.drawing.tracks import Channel, Key, Piece, apply, pieces, tracks
from designer.drawing.ways import BOTTOM, TOP, Channels, Ends, Way, find_way
from designer.model.elements import StepKind

NEAREST = 3.0  # what a flow that was set apart keeps from boxes


@dataclass(frozen=True, slots=True)
class Route:
    """The way of a flow, with its label and the label's box; a label for which there is no room has none."""

    points: tuple[Point, ...]
    label: str = ""
    label_at: Box | None = None


class Wish(NamedTuple):
    """What is asked of the route of one flow; see `designer.drawing.ways.Ends`."""

    source: str
    target: str
    label: str = ""
    upright: bool = False
    early: bool = False
    kinds: tuple[StepKind, StepKind] = (StepKind.ACTIVITY, StepKind.ACTIVITY)


Side = tuple[str, int]
End = tuple[Key, int]
"""A flow's first (0) or last (-1) segment."""


@dataclass(slots=True)
class Network:
    """All that routing found out; never changed once `reroute` has returned it."""

    obstacles: Obstacles = field(default_factory=lambda: Obstacles({}))
    channels: Channels = field(default_factory=lambda: Channels(()))
    wishes: dict[Key, Wish] = field(default_factory=dict)
    ways: dict[Key, Way] = field(default_factory=dict)
    sides: dict[Side, tuple[End, ...]] = field(default_factory=dict)
    offsets: dict[End, float] = field(default_factory=dict)
    ported: dict[Key, tuple[Point, ...]] = field(default_factory=dict)
    members: dict[Channel, tuple[Piece, ...]] = field(default_factory=dict)
    moved: dict[Channel, dict[tuple[Key, int], float]] = field(default_factory=dict)
    routes: dict[Key, Route] = field(default_factory=dict)

    def copy(self) -> Network:
        """A network that may be changed apart from this one."""
        return Network(
            self.obstacles,
            self.channels,
            self.wishes,
            dict(self.ways),
            dict(self.sides),
            dict(self.offsets),
            dict(self.ported),
            dict(self.members),
            dict(self.moved),
            dict(self.routes),
        )


def reroute(before: Network, wishes: dict[Key, Wish], obstacles: Obstacles, channels: Channels, dirty: Iterable[Key]) -> Network:
    """The network of `wishes` among `obstacles`; only the `dirty` flows may find other ways than before."""
    network = before.copy()
    network.wishes, network.obstacles, network.channels = wishes, obstacles, channels
    asked = list(dict.fromkeys(dirty))
    changed = _find_ways(network, before, asked)
    changed |= _assign_ports(network, _sides_of(network, before, changed))
    touched = _fill_channels(network, before, changed)
    finish = dict.fromkeys(asked)
    finish.update(dict.fromkeys(sorted(changed)))
    for channel in touched:
        finish.update(dict.fromkeys(_assign_tracks(network, channel)))
    for key in finish:
        _finish(network, key)
    return network


def _find_ways(network: Network, before: Network, asked: list[Key]) -> set[Key]:
    """Find the ways of `asked`; returns the flows that have another way than before, or none any more."""
    changed: set[Key] = set()
    boxes = network.obstacles.boxes
    for key in asked:
        wish = network.wishes.get(key)
        if wish is None:
            if network.ways.pop(key, None) is not None:
                changed.add(key)
            continue
        ends = Ends(wish.source, wish.target, boxes[wish.source], boxes[wish.target], wish.upright, wish.early)
        way = find_way(ends, network.obstacles, network.channels)
        old = before.ways.get(key)
        if old is None or old.points != way.points:
            changed.add(key)
        network.ways[key] = way
    return changed


def _ends(key: Key, way: Way) -> tuple[tuple[Side, End], tuple[Side, End]]:
    return ((key[0], way.out), (key, 0)), ((key[1], way.into), (key, -1))


def _sides_of(network: Network, before: Network, changed: set[Key]) -> set[Side]:
    """Enter the changed flows at the sides where they now meet their steps; returns every side that is another than before."""
    touched: dict[Side, dict[End, None]] = {}
    for key in sorted(changed):
        for ways, add in ((before.ways, False), (network.ways, True)):
            way = ways.get(key)
            if way is None:
                continue
            for side, end in _ends(key, way):
                members = touched.get(side)
                if members is None:
                    members = touched[side] = dict.fromkeys(network.sides.get(side, ()))
                if add:
                    members[end] = None
                else:
                    members.pop(end, None)
        if key not in network.ways:
            for last in (0, -1):
                network.offsets.pop((key, last), None)
    for side, members in touched.items():
        if members:
            network.sides[side] = tuple(sorted(members))
        else:
            network.sides.pop(side, None)
    return set(touched)


def _assign_ports(network: Network, sides: set[Side]) -> set[Key]:
    """Spread the flows along `sides`; returns those that meet a step elsewhere than before."""
    changed: set[Key] = set()
    for side in sides:
        members = network.sides.get(side, ())
        if len(members) == 1:
            offsets = [0.0]
        else:
            paths = [network.ways[key].points if last == 0 else network.ways[key].points[::-1] for key, last in members]
            offsets = side_offsets(paths, side[1], _room(network, side, members[0])) if members else []
        for end, offset in zip(members, offsets, strict=True):
            if network.offsets.get(end) != offset:
                network.offsets[end] = offset
                changed.add(end[0])
    return changed


def _room(network: Network, side: Side, end: End) -> float:
    kind = network.wishes[end[0]].kinds[end[1]]
    return side_room(kind, side[1] not in (TOP, BOTTOM))


def _fill_channels(network: Network, before: Network, changed: set[Key]) -> set[Channel]:
    """Move the inner segments of the changed flows to the channels that they now run in; returns the channels concerned."""
    added: dict[Channel, list[Piece]] = {}
    touched: set[Channel] = set()
    for key in sorted(changed):
        old = before.ported.get(key)
        if old is not None:
            touched.update(channel for channel, _ in pieces(key, old))
        way = network.ways.get(key)
        if way is None:
            network.ported.pop(key, None)
            continue
        offsets = network.offsets
        points = shifted(way.points, way.out, offsets[key, 0], way.into, offsets[key, -1])
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


def _finish(network: Network, key: Key) -> None:
    """Make the route of one flow of what the stages found."""
    wish = network.wishes.get(key)
    if wish is None:
        network.routes.pop(key, None)
        return
    points = _final_points(network, key, wish)
    at = label_box(points, wish.label, network.obstacles) if wish.label else None
    route = Route(points, wish.label, at)
    if network.routes.get(key) != route:
        network.routes[key] = route


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
            return points
    return plain


def dirty_flows(network: Network, boxes: Iterable[Box], xs: Iterable[float]) -> list[Key]:
    """The flows whose ways or labels the coming or going of `boxes`, or of the channels at `xs`, may change."""
    areas = [(box.x, box.y, box.x + box.width, box.y + box.height) for box in boxes]
    areas += [(x, -1e9, x, 1e9) for x in xs]
    if not areas:
        return []
    found = []
    for key, way in network.ways.items():
        x, y, width, height = way.region
        label = network.wishes[key].label if key in network.wishes else ""
        reach = 160.0 if label else 40.0
        left, top, right, bottom = x - reach, y - reach, x + width + reach, y + height + reach
        for low_x, low_y, high_x, high_y in areas:
            if low_x < right and high_x > left and low_y < bottom and high_y > top:
                found.append(key)
                break
    return found

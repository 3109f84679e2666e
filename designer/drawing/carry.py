"""What routing found out, carried along with what only moved: so that a growing column costs no new ways right of it.

Everything that a way, a port, a track or a label depends on lies inside its flow's area. If all of that moved by whole map units
together, routing it anew would find the same, moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from designer.drawing.areas import Area, Areas
from designer.drawing.geometry import Point
from designer.drawing.moves import Moves
from designer.drawing.network import Network, Route
from designer.drawing.tracks import Channel, Key, Piece
from designer.drawing.traffic import Traffic
from designer.drawing.ways import EVERYWHERE, Way

Shift = tuple[float, float]
Points = tuple[Point, ...]


@dataclass(slots=True)
class Carried:
    """A network on the new grid without the `lost` flows, which need another way; `labels` need another look, and `channels` tracks.

    `expected` are the points of lost flows if each corner only moves along with where it lies: if a flow is found just there, it runs
    through the same labels as before.
    """

    network: Network
    lost: list[Key] = field(default_factory=list)
    labels: list[Key] = field(default_factory=list)
    expected: dict[Key, Points] = field(default_factory=dict)
    channels: set[Channel] = field(default_factory=set)


def carry(before: Network, moves: Moves) -> Carried:
    """The network `before` with everything moved as `moves` say."""
    carried = Carried(before.copy())
    network = carried.network
    shifts: dict[Key, Shift] = {}
    for key, area in before.areas.areas.items():
        shift = moves.of(area)
        if shift is None:
            carried.lost.append(key)
        else:
            shifts[key] = shift
    if moves.x.keeps_order and moves.y.keeps_order:
        routes = ((key, before.table(key).get(key)) for key in carried.lost)
        points = ((key, moves.of_points(route.points)) for key, route in routes if route is not None)
        carried.expected = {key: moved for key, moved in points if moved is not None}
    carried.labels = [key for key, zone in before.zones.items() if key in shifts and moves.of(zone) is None]
    network.zones = {key: _moved_area(zone, shifts[key]) for key, zone in before.zones.items() if key in shifts}
    network.areas = Areas().with_({key: _moved_area(before.areas.areas[key], shift) for key, shift in shifts.items()})
    _carry_ways(before, shifts, carried)
    _carry_channels(before, shifts, carried)
    network.routes, network.links = (_carry_routes(before, table, shifts, network) for table in (before.routes, before.links))
    drawn = ((key, (), route.points) for table in (network.routes, network.links) for key, route in table.items())
    network.traffic = Traffic().replaced(drawn)
    return carried


def _moved_area(area: Area, shift: Shift) -> Area:
    (x1, y1, x2, y2), (dx, dy) = area, shift
    return x1 + dx, y1 + dy, x2 + dx, y2 + dy


def moved_points(points: Points, shift: Shift) -> Points:
    """`points` elsewhere."""
    dx, dy = shift
    return tuple([Point(x + dx, y + dy) for x, y in points])


def _carry_ways(before: Network, shifts: dict[Key, Shift], carried: Carried) -> None:
    """Ways and what the ports made of them; of a lost flow stays at which sides it was."""
    network = carried.network
    for key, way in before.ways.items():
        shift = shifts.get(key)
        if shift is None:
            network.ways[key] = Way((), way.out, way.into, EVERYWHERE)
            del network.ported[key]
        elif shift != (0.0, 0.0):
            points = moved_points(way.points, shift)
            network.ways[key] = Way(points, way.out, way.into, way.region)
            ported = before.ported[key]
            network.ported[key] = points if ported is way.points else moved_points(ported, shift)


def _carry_routes(before: Network, routes: dict[Key, Route], shifts: dict[Key, Shift], network: Network) -> dict[Key, Route]:
    return {
        key: _moved_route(route, shift, before.ported[key], network.ported[key])
        for key, route in routes.items()
        if (shift := shifts.get(key)) is not None
    }


def _moved_route(route: Route, shift: Shift, before: Points, now: Points) -> Route:
    if shift == (0.0, 0.0):
        return route
    points = now if route.points is before else moved_points(route.points, shift)
    return Route(points, route.label, route.label_at and route.label_at.moved(*shift))


def _carry_channels(before: Network, shifts: dict[Key, Shift], carried: Carried) -> None:
    """Which flows share a channel: those of one channel may have moved to several, or from several to one."""
    members: dict[Channel, tuple[Piece, ...]] = {}
    offsets: dict[Channel, dict[tuple[Key, int], float]] = {}
    for channel, pieces in before.members.items():
        known = before.moved.get(channel)
        ways = {shifts.get(piece.key) for piece in pieces}
        for shift in ways:
            if shift is None:
                continue
            to, along = _moved_channel(channel, shift)
            if len(ways) > 1 or to in members:
                carried.channels.add(to)
            stay = pieces if len(ways) == 1 else [piece for piece in pieces if shifts.get(piece.key) == shift]
            members[to] = (*members.get(to, ()), *_moved_pieces(stay, along))
            if known:
                offsets[to] = {**offsets.get(to, {}), **{at: offset for at, offset in known.items() if shifts.get(at[0]) == shift}}
    carried.network.members, carried.network.moved = members, offsets


def _moved_channel(channel: Channel, shift: Shift) -> tuple[Channel, float]:
    """Where a channel is after `shift`, and how far its pieces have moved along it."""
    upright, at = channel
    across, along = shift if upright else (shift[1], shift[0])
    return (upright, at + int(across)), along


def _moved_pieces(pieces: Sequence[Piece], along: float) -> Sequence[Piece]:
    if not along:
        return pieces
    return [
        Piece(low + along, high + along, key, number, (first + along, last + along), turns)
        for low, high, key, number, (first, last), turns in pieces
    ]

"""What is asked of routing, and all that it found out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from designer.drawing.areas import Area, Areas
from designer.drawing.geometry import Box, Point
from designer.drawing.obstacles import Obstacles
from designer.drawing.tracks import Channel, Key, Piece
from designer.drawing.traffic import Traffic
from designer.drawing.ways import Channels, Way
from designer.model.elements import StepKind

REACH = 64.0  # how far around its steps and its way what stands there may concern a flow: set apart, or in another channel


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
    out: int = 0
    into: int = 0
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
    offsets: dict[End, float] = field(default_factory=dict)  # without those of 0
    ported: dict[Key, tuple[Point, ...]] = field(default_factory=dict)
    members: dict[Channel, tuple[Piece, ...]] = field(default_factory=dict)
    moved: dict[Channel, dict[tuple[Key, int], float]] = field(default_factory=dict)
    traffic: Traffic = field(default_factory=Traffic)
    areas: Areas = field(default_factory=Areas)
    zones: dict[Key, Area] = field(default_factory=dict)  # what decided where the label of a flow stands, where it has one
    lines: tuple[float, ...] = ()  # the heights of the lines across the map
    routes: dict[Key, Route] = field(default_factory=dict)
    links: dict[Key, Route] = field(default_factory=dict)
    drawn: tuple[Key, ...] = ()  # whose routes `reroute` may have made anew

    def table(self, key: Key) -> dict[Key, Route]:
        """Where the route of `key` is kept: flows, which have keys of two parts, apart from links to evidence."""
        return self.routes if len(key) == 2 else self.links

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
            self.traffic,
            self.areas,
            dict(self.zones),
            self.lines,
            dict(self.routes),
            dict(self.links),
        )

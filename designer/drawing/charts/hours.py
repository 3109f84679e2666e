"""Charts over the hours of the day or of the week: queues, and people busy against people on duty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.drawing.charts.chart import Chart, ChartTable, Column, Draft, Key, Piece, finite
from designer.drawing.charts.grid import Upright, below, upright
from designer.drawing.charts.looks import DUTY, LATE, SERIES, VALUE, Look, bar, mark
from designer.drawing.charts.values import NUMBER, SHARE, Label, Unit, as_argument, drawn, told
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Polygon, Shape
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.words import DAY_NAMES

DAY, WEEK = 24, 168

NO_CASES = QT_TRANSLATE_NOOP("charts", "There is nothing to show: no case was counted.")


@dataclass(frozen=True, slots=True)
class Course:
    """A figure by hour: 24 values of a day from 00:00 on, or 168 of a week from Monday 00:00 on."""

    name: Label
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What a chart of courses over the hours of the week is about: its title, its axis, how it tells the highest, and that there is none.

    `most` knows {name}, {day}, {hour} and {value}.
    """

    title: Message
    axis: Message
    most: Template
    none: Message
    unit: Unit = NUMBER


def courses_over_week(courses: Sequence[Course], said: Said) -> Chart:
    """A figure by hour of the week, a line for each course: of the highest, as many as can be told apart. The table holds all of them."""
    shown = _highest(courses)
    table = ChartTable(
        (*_hour_columns(WEEK), *(Column(course.name, said.unit) for course in courses)),
        tuple((*_hour_cells(hour, WEEK), *(course.values[hour] for course in courses)) for hour in range(WEEK if courses else 0)),
    )
    most, course = _peak(courses)
    if course is None or most <= 0:
        return Chart(said.title, said.none, table, None, said.none)
    hour = course.values.index(most)
    words = {"day": DAY_NAMES[hour // DAY], "hour": span(hour), "value": told(most, said.unit)}
    plot = HourLines(tuple(shown), WEEK, len(courses) - len(shown), said.axis, said.unit)
    return Chart(said.title, say(said.most, name=as_argument(course.name), **words), table, plot, said.none)


def queue_over_time(courses: Sequence[Course]) -> Chart:
    """The mean number of waiting cases by hour, a line for each pool or step: of the highest, as many as can be told apart.

    All courses are as long: 24 or 168. The table holds all of them. Raises `ValueError` for other lengths.
    """
    hours = _hours([course.values for course in courses])
    shown = _highest(courses)
    table = ChartTable(
        (*_hour_columns(hours), *(Column(course.name, NUMBER) for course in courses)),
        tuple((*_hour_cells(hour, hours), *(course.values[hour] for course in courses)) for hour in range(hours if courses else 0)),
    )
    title = (
        QT_TRANSLATE_NOOP("charts", "Queue by hour of the week")
        if hours == WEEK
        else QT_TRANSLATE_NOOP("charts", "Queue by hour of the day")
    )
    plot = HourLines(tuple(shown), hours, len(courses) - len(shown), say(QT_TRANSLATE_NOOP("charts", "Waiting cases, on average")))
    return Chart(say(title), _longest(courses, hours), table, plot if courses else None, say(NO_CASES))


def _longest(courses: Sequence[Course], hours: int) -> Message:
    """Where and when most cases wait."""
    most, course = _peak(courses)
    if course is None or most <= 0:
        return say(QT_TRANSLATE_NOOP("charts", "Nobody waits at any hour."))
    hour, name, queue = course.values.index(most), as_argument(course.name), told(most, NUMBER)
    if hours == WEEK:
        text = QT_TRANSLATE_NOOP("charts", "The longest queue is that of {name}, on {day} {hour}: {queue} on average.")
        return say(text, name=name, day=DAY_NAMES[hour // DAY], hour=span(hour), queue=queue)
    text = QT_TRANSLATE_NOOP("charts", "The longest queue is that of {name}, at {hour}: {queue} on average.")
    return say(text, name=name, hour=span(hour), queue=queue)


def _peak(courses: Sequence[Course]) -> tuple[float, Course | None]:
    """The highest figure of all hours, and whose it is."""
    peaks = [(max(finite(course.values), default=0.0), course) for course in courses]
    return max(peaks, key=lambda peak: peak[0], default=(0.0, None))


def _highest(courses: Sequence[Course]) -> list[Course]:
    """Those that have a look of their own, in their order."""
    ranked = sorted(range(len(courses)), key=lambda i: -max(finite(courses[i].values), default=0.0))
    return [courses[i] for i in sorted(ranked[: len(SERIES)])]


def utilisation_by_hour(name: Label, busy: Sequence[float], on_duty: Sequence[float]) -> Chart:
    """The people of a pool who are busy by hour, as bars, against those on duty, as a line: that line is 100 %.

    Both are 24 or 168 values. Who finishes what he began after his hours is busy beyond the line. Raises `ValueError` for other lengths.
    """
    hours = _hours([tuple(busy), tuple(on_duty)])
    rows = tuple((*_hour_cells(hour, hours), busy[hour], on_duty[hour], _share(busy[hour], on_duty[hour])) for hour in range(hours))
    columns = (
        *_hour_columns(hours),
        Column(say(QT_TRANSLATE_NOOP("charts", "Busy")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("charts", "On duty")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("charts", "Utilisation")), SHARE),
    )
    title = _utilisation_title(name, hours)
    work, duty = sum(finite(busy)), sum(finite(on_duty))
    plot = DutyBars(tuple(busy), tuple(on_duty), hours) if work or duty else None
    empty = say(QT_TRANSLATE_NOOP("charts", "There is nothing to show: nobody was on duty."))
    return Chart(title, _busiest(busy, on_duty, hours), ChartTable(columns, rows), plot, empty)


def _utilisation_title(name: Label, hours: int) -> Message:
    if hours == WEEK:
        return say(QT_TRANSLATE_NOOP("charts", "{name}: people busy by hour of the week"), name=as_argument(name))
    return say(QT_TRANSLATE_NOOP("charts", "{name}: people busy by hour of the day"), name=as_argument(name))


def _busiest(busy: Sequence[float], on_duty: Sequence[float], hours: int) -> Message:
    shares = [(_share(busy[hour], on_duty[hour]) or 0.0, -hour) for hour in range(hours)]
    most, hour = max(shares)[0], -max(shares)[1]
    duty = sum(finite(on_duty))
    if not duty or most <= 0:
        return say(QT_TRANSLATE_NOOP("charts", "Nobody is busy at any hour."))
    mean, peak = told(sum(finite(busy)) / duty, SHARE), told(most, SHARE)
    if hours == WEEK:
        text = QT_TRANSLATE_NOOP("charts", "People on duty are busy {mean} of the time, and most on {day} {hour}: {most}.")
        return say(text, mean=mean, day=DAY_NAMES[hour // DAY], hour=span(hour), most=peak)
    text = QT_TRANSLATE_NOOP("charts", "People on duty are busy {mean} of the time, and most at {hour}: {most}.")
    return say(text, mean=mean, hour=span(hour), most=peak)


def _share(busy: float, on_duty: float) -> float | None:
    return busy / on_duty if on_duty > 0 else None


# -- hours ----------------------------------------------------------------------------------------------------------------


def _hours(each: Sequence[Sequence[float]]) -> int:
    lengths = {len(values) for values in each} or {DAY}
    if len(lengths) > 1 or not lengths <= {DAY, WEEK}:
        raise ValueError(f"as many values are needed as a day or a week has hours, not {sorted(lengths)}")
    return lengths.pop()


def clock(hour: int) -> str:
    """``07:00``."""
    return f"{hour:02d}:00"


def span(hour: int) -> str:
    """``07:00–08:00``, also of an hour of the week."""
    return f"{clock(hour % DAY)}–{clock(hour % DAY + 1)}"


def _hour_columns(hours: int) -> tuple[Column, ...]:
    hour = Column(say(QT_TRANSLATE_NOOP("charts", "Hour")))
    return (hour,) if hours == DAY else (Column(say(QT_TRANSLATE_NOOP("charts", "Day"))), hour)


def _hour_cells(hour: int, hours: int) -> tuple[str | Message, ...]:
    return (clock(hour),) if hours == DAY else (say(DAY_NAMES[hour // DAY]), clock(hour % DAY))


def _hour_axis(grid: Upright, hours: int, draft: Draft) -> Iterator[Piece]:
    """The hours below a plot; of a week, its days."""
    box = grid.box
    if hours == DAY:
        step = next(step for step in (1, 2, 3, 4, 6, 12) if box.width * step / DAY >= draft.width("00:00") + 12.0 or step == 12)
        ticks = [(box.x + box.width * hour / DAY, clock(hour)) for hour in range(0, DAY + 1, step)]
        yield below(box, ticks, draft.say(say(QT_TRANSLATE_NOOP("charts", "Hour of the day"))), draft)
        return
    day = box.width / 7
    lines = [
        Polygon((Point(box.x + day * i, box.y), Point(box.x + day * i, box.bottom + 4)), "", "chart.grid", closed=False) for i in range(8)
    ]
    yield Piece(tuple(lines))
    names = [(box.x + day * (i + 0.5), draft.cut(draft.say(say(name)), day - 4.0)) for i, name in enumerate(DAY_NAMES)]
    yield below(box, names, draft.say(say(QT_TRANSLATE_NOOP("charts", "Hour of the week"))), draft)


# -- plots ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HourLines:
    """A line for each course; `more` are in the table only."""

    courses: tuple[Course, ...]
    hours: int
    more: int
    axis: Message
    unit: Unit = NUMBER

    @property
    def keys(self) -> tuple[Key, ...]:
        """The legend."""
        keys = [Key(SERIES[i], course.name) for i, course in enumerate(self.courses)]
        more = say(QT_TRANSLATE_NOOP("charts", "and {count} more in the table"), count=self.more)
        return (*keys, Key(Look(""), more)) if self.more else tuple(keys)

    def pieces(self, room: Box, draft: Draft) -> tuple[Box, list[Piece]]:
        """The lines, each through the middles of its hours."""
        most = max((drawn(value) for course in self.courses for value in course.values), default=0.0)
        grid = upright(room, most, self.unit, self.axis, draft)
        pieces = [*grid.pieces, *_hour_axis(grid, self.hours, draft)]
        for i, course in enumerate(self.courses):
            pieces += self._line(grid, course, SERIES[i], draft)
        return grid.box, pieces

    def _line(self, grid: Upright, course: Course, look: Look, draft: Draft) -> Iterator[Piece]:
        box, wide = grid.box, grid.box.width / self.hours
        points = tuple(Point(box.x + wide * (i + 0.5), grid.y(drawn(value))) for i, value in enumerate(course.values))
        yield Piece((Polygon(points, "", look.line, 1.8, look.dash, closed=False),))
        apart = 1 if self.hours == DAY and wide > 9 else 4 if self.hours == DAY else 12
        for i, point in enumerate(points):
            text = draft.named(f"{draft.say(course.name)}, {hour_told(i, self.hours, draft)}", draft.told(course.values[i], self.unit))
            shapes = (mark(look.mark, point, look.line, 2.6),) if i % apart == apart // 2 else ()
            yield Piece(shapes, text, Box(point.x - wide / 2, point.y - 5.0, wide, 10.0))


def hour_told(hour: int, hours: int, draft: Draft) -> str:
    """An hour in the reader's language."""
    return span(hour) if hours == DAY else f"{draft.say(say(DAY_NAMES[hour // DAY]))} {span(hour)}"


@dataclass(frozen=True, slots=True)
class DutyBars:
    """Bars of people busy below the line of people on duty."""

    busy: tuple[float, ...]
    on_duty: tuple[float, ...]
    hours: int

    @property
    def keys(self) -> tuple[Key, ...]:
        """The legend."""
        keys = [Key(VALUE, say(QT_TRANSLATE_NOOP("charts", "Busy"))), Key(DUTY, say(QT_TRANSLATE_NOOP("charts", "On duty (100 %)")))]
        if any(self._beyond(hour) > 0 for hour in range(self.hours)):
            keys.insert(1, Key(LATE, say(QT_TRANSLATE_NOOP("charts", "Busy beyond their hours"))))
        return tuple(keys)

    def _beyond(self, hour: int) -> float:
        busy, on_duty = drawn(self.busy[hour]), drawn(self.on_duty[hour])
        return max(0.0, busy - on_duty) if busy - on_duty > 1e-6 * max(1.0, busy) else 0.0

    def pieces(self, room: Box, draft: Draft) -> tuple[Box, list[Piece]]:
        """A bar for each hour, and the line."""
        most = max(map(drawn, (*self.busy, *self.on_duty)))
        grid = upright(room, most * 1.04, NUMBER, say(QT_TRANSLATE_NOOP("charts", "People, on average")), draft)
        pieces = [*grid.pieces, *_hour_axis(grid, self.hours, draft)]
        for hour in range(self.hours):
            pieces.append(self._bar(grid, hour, draft))
        return grid.box, [*pieces, Piece((self._line(grid),))]

    def _bar(self, grid: Upright, hour: int, draft: Draft) -> Piece:
        box, wide = grid.box, grid.box.width / self.hours
        gap = min(1.5, wide * 0.12)
        left, busy, beyond = box.x + wide * hour + gap, max(0.0, drawn(self.busy[hour])), self._beyond(hour)
        shapes: list[Shape] = []
        for low, high, look in ((0.0, busy - beyond, VALUE), (busy - beyond, busy, LATE)):
            top, bottom = grid.y(high), grid.y(low)
            if bottom > top:
                shapes += bar(Box(left, top, wide - 2 * gap, bottom - top), look, wide > 6)
        share = draft.told(_share(self.busy[hour], self.on_duty[hour]), SHARE)
        figures = f"{draft.told(self.busy[hour], NUMBER)} / {draft.told(self.on_duty[hour], NUMBER)} ({share})"
        return Piece(tuple(shapes), draft.named(hour_told(hour, self.hours, draft), figures), Box(left, box.y, wide, box.height))

    def _line(self, grid: Upright) -> Polygon:
        box, wide = grid.box, grid.box.width / self.hours
        points: list[Point] = []
        for hour, value in enumerate(self.on_duty):
            y = grid.y(max(0.0, drawn(value)))
            points += (Point(box.x + wide * hour, y), Point(box.x + wide * (hour + 1), y))
        return Polygon(tuple(points), "", DUTY.line, 2.0, closed=False)

"""The figures of charts as the tables of a report."""

from __future__ import annotations

from designer.drawing.charts.hours import DAY, WEEK, Course, queue_over_time, utilisation_by_hour
from designer.exchange.report.charts import tables
from designer.exchange.report.content import Table
from designer.exchange.report.sources import Sources, sources
from designer.model.blueprint import Blueprint

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def plain() -> Sources:
    return sources(Blueprint("Nothing"))


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_that_figures_of_a_week_have_a_row_for_each_hour_and_a_column_for_each_day() -> None:
    first, second = tuple(float(hour) for hour in range(WEEK)), tuple(float(2 * hour) for hour in range(WEEK))
    one, two = tables(plain(), queue_over_time([Course("Desk", first), Course("Kitchen", second)]))
    assert (one.caption, two.caption) == ("Queue by hour of the week: Desk", "Queue by hour of the week: Kitchen")
    assert one.heads == two.heads == ("Hour", *DAYS)
    assert [row[0] for row in texts(one)] == [f"{hour:02d}:00" for hour in range(24)]
    assert texts(one)[5][1:] == [str(day * DAY + 5) for day in range(7)]
    assert texts(two)[23][7] == "334"
    assert one.numbers == frozenset(range(1, 8))


def test_that_who_is_busy_in_a_week_is_told_beside_who_is_on_duty() -> None:
    busy = [0.0] * WEEK
    duty = [0.0] * 8 + [2.0] * (WEEK - 8)
    busy[0], busy[32] = 0.5, 1.5
    (table,) = tables(plain(), utilisation_by_hour("Desk", busy, duty))
    assert table.caption == "Desk: people busy by hour of the week: Busy / On duty (Utilisation)"
    rows = texts(table)
    assert rows[0][1:3] == ["0.5 / 0 (–)", "0 / 2 (0 %)"]
    assert rows[1][1] == "–"
    assert rows[8][2] == "1.5 / 2 (75 %)"


def test_that_figures_of_a_day_stay_one_table() -> None:
    (table,) = tables(plain(), queue_over_time([Course("Desk", (1.0,) * DAY), Course("Kitchen", (2.0,) * DAY)]))
    assert table.heads == ("Hour", "Desk", "Kitchen")
    assert len(table.rows) == DAY

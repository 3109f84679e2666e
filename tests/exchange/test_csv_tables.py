"""The table of steps, read back by another reader of CSV."""

from __future__ import annotations

import csv
import io

import pytest

from designer.analysis.analyse import analyse
from designer.exchange.csv_tables import COLUMNS, steps_csv
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import distribution, exponential
from designer.model.elements import Band, Demand, Flow, Lane, StaffPool, StaffUse, Stage, Step, StepKind


def desk(name: str = "Check in") -> Blueprint:
    serve = Step("serve", name, "desk", "all", time=exponential(300.0), staff=(StaffUse("clerk"),), next=(Flow("out", "done", 1.0),))
    return Blueprint(
        "Desk",
        stages=Table.of([Stage("all", "All, of it")]),
        lanes=Table.of([Lane("desk", 'The "desk"', Band.FRONT_OFFICE)]),
        staff=Table.of([StaffPool("clerk", "Clerk", 3)]),
        demand=Table.of([Demand("guests", "serve", 30 / 3600)]),
        steps=Table.of([serve, Step("out", "Leave", "desk", "all", StepKind.END, visible=False)]),
    )


def rows(blueprint: Blueprint) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(steps_csv(blueprint, analyse(blueprint)), newline=""), strict=True))


def test_that_a_row_tells_what_a_step_is_and_how_it_does() -> None:
    first, last = rows(desk())
    assert tuple(first) == COLUMNS
    assert (first["id"], first["lane"], first["band"], first["stage"]) == ("serve", 'The "desk"', "front office", "All, of it")
    assert (first["kind"], first["visible"], first["time"], first["staff"]) == ("activity", "yes", "exponential: 5 min", "clerk")
    assert (first["next"], first["visits"], float(first["time_mean_s"])) == ("out (done, 100 %)", "1", 300.0)
    assert (last["kind"], last["visible"], last["time"], last["utilisation"]) == ("end", "no", "", "")


def test_that_the_waits_of_the_test_vector_stand_in_the_table() -> None:
    first = rows(desk())[0]  # M/M/3 at 30 / h and 5 min: rho 0.833, P(wait) 0.702, mean wait 7.02 min
    assert float(first["utilisation"]) == pytest.approx(5 / 6, rel=1e-5)
    assert float(first["wait_probability"]) == pytest.approx(0.702, rel=0.005)
    assert float(first["wait_mean_s"]) == pytest.approx(7.02 * 60, rel=0.005)


@pytest.mark.parametrize("name", ["=1+1", "+49 30", "-5", "@SUM(A1)", "\tx"])
def test_that_no_text_becomes_a_formula(name: str) -> None:
    assert rows(desk(name))[0]["name"] == "'" + name


def test_that_lines_end_as_rfc_4180_says() -> None:
    text = steps_csv(desk(), analyse(desk()))
    assert text.count("\r\n") == 3
    assert text.count("\n") == 3
    assert '"All, of it"' in text
    assert '"The ""desk"""' in text


def test_that_figures_that_are_not_finite_are_left_out() -> None:
    endless = Step("a", "A", "desk", "all", time=distribution("fixed", {"value": 60.0}), staff=(StaffUse("clerk"),), next=(Flow("b"),))
    back = Step("b", "B", "desk", "all", next=(Flow("a"),))
    blueprint = desk().with_(steps=Table.of([endless, back]), demand=Table.of([Demand("guests", "a", 0.01)]))
    text = steps_csv(blueprint, analyse(blueprint))
    assert "inf" not in text
    assert "nan" not in text


def test_that_figures_that_mean_nothing_are_empty() -> None:
    bill = Step("bill", "Bill", "desk", "all", StepKind.EVIDENCE)
    unused = Step("late", "Late", "desk", "all", time=exponential(60.0), staff=(StaffUse("clerk"),))
    blueprint = desk()
    serve, out, evidence, late = rows(blueprint.with_(steps=blueprint.steps.put(bill).put(unused)))
    names = ("visits", "wait_mean_s", "wait_probability", "utilisation")
    assert all(serve[name] for name in names)
    assert [out[name] for name in names] == ["1", "", "", ""]  # cases pass the end; there is nobody to wait for
    assert [evidence[name] for name in (*names, "time_mean_s")] == [""] * 5
    assert late["visits"] == "0"  # a step of the process that nobody comes to: that is a figure

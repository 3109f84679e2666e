"""The smallest staffing, against Erlang's formula; what staff cannot do is said."""

from __future__ import annotations

import math

import pytest

from designer.analysis.amounts import duration
from designer.model.distributions import exponential, fixed
from designer.model.elements import Promise, StepKind
from designer.simulation.sensitivity import sensitivity
from designer.simulation.simulate import here
from designer.simulation.specification import Specification
from designer.simulation.staffing import staffing
from designer.simulation.sweeps_report import beyond_words, staffing_json, staffing_text
from designer.simulation.variants import base
from tests.simulation.conftest import make_service, make_step

HOUR = 3600.0
ENOUGH = Specification(cases=6_000, warm_up=5 * HOUR, replications=6)


def queue(clerks, target, within=300.0, work=None, rate=57.0):
    """Cases come at a desk that takes no time; the promise ends when the clerk has begun with them."""
    steps = [
        make_step("come", "serve"),
        make_step("serve", "end", time=work or exponential(300.0), staff={"clerk": 1}),
        make_step("end", "gone", time=fixed(10.0), staff={"porter": 1}),
        make_step("gone", kind=StepKind.END),
    ]
    promises = [Promise("soon", "Soon", "come", "serve", within, target)]
    return make_service(steps, {"clerk": clerks, "porter": 1, "idle": 2}, rate, promises)


def erlang_c(people, load):
    terms = [load**k / math.factorial(k) for k in range(people)]
    last = load**people / math.factorial(people) * people / (people - load)
    return last / (sum(terms) + last)


def in_time(people, load, rate, within):
    """P(wait + exponential work <= within), by the exponential rest of those who wait (rates per second)."""
    waits, rest = erlang_c(people, load), people * rate - load * rate
    both = 1 - (rest * math.exp(-rate * within) - rate * math.exp(-rest * within)) / (rest - rate)
    return (1 - waits) * (1 - math.exp(-rate * within)) + waits * both


def smallest(target, within, load=4.75, rate=1 / 300.0):
    return next(people for people in range(int(load) + 1, 40) if in_time(people, load, rate, within) >= target)


@pytest.mark.parametrize("clerks", [2, 6, 14])
def test_that_the_search_finds_as_many_as_erlang_says_from_below_and_from_above(clerks):
    wanted = smallest(0.82, 600.0)
    assert wanted == 7
    assert in_time(6, 4.75, 1 / 300.0, 600.0) < 0.79 < 0.83 < in_time(7, 4.75, 1 / 300.0, 600.0)  # the margin that luck may take
    found = staffing(base(queue(clerks, 0.82, 600.0), ENOUGH, here()), here())
    assert found.kept
    assert found.beyond == ()
    assert found.counts["clerk"] == wanted
    assert found.counts["porter"] == 1  # it is not on the way of the promise


def test_that_a_promise_that_people_cannot_keep_is_told_without_hiring_anybody():
    blueprint = queue(6, 0.9, within=299.0, work=fixed(300.0))
    found = staffing(base(blueprint, ENOUGH, here()), here())
    assert not found.kept
    assert found.beyond == ("soon",)
    assert 300.0 <= found.plenty["soon"] <= 300.0 * 1.022  # the work itself takes 300 s
    assert [str(line) for line in beyond_words(blueprint, found)] == [
        "However many people there are, they alone do not keep 'Soon': the work itself, shifts or batches take too long. "
        f"With plenty of people {duration(found.plenty['soon'])} can be promised to 90 %."
    ]
    told = staffing_text(blueprint, found)
    assert "they alone do not keep 'Soon'" in told
    assert staffing_json(found)["beyond"] == [{"promise": "soon", "can_promise_s": found.plenty["soon"]}]
    assert all(found.counts[id] <= pool.count for id, pool in blueprint.staff.items())


def test_that_one_more_where_all_wait_comes_first_and_helps_as_erlang_says():
    effects = sensitivity(base(queue(6, 0.82, 600.0), ENOUGH, here()), here())
    assert (effects[0].ref.id, effects[0].what) == ("clerk", "one more")
    assert effects[0].gain == pytest.approx(0.82 - in_time(6, 4.75, 1 / 300.0, 600.0), abs=0.03)
    porter = next(effect for effect in effects if effect.ref.id == "porter")
    assert porter.gain == pytest.approx(0.0, abs=1e-12)
    assert porter.differences["promise", "soon", "kept"].change.mean == 0.0

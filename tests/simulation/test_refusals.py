"""Why a blueprint cannot be simulated: each reason names its element."""

from __future__ import annotations

import pytest

from designer.model.distributions import Distribution, exponential, fixed
from designer.model.elements import Batch, Demand, Flow, Patience, Ref, StepKind
from designer.simulation.compiler import compile_network
from designer.simulation.engine import Cancelled, Window, replicate
from designer.simulation.records import Passage
from designer.simulation.refusals import CannotSimulate, refusals
from designer.simulation.simulate import simulate
from designer.simulation.specification import DAY, Specification


def told(blueprint):
    return [(str(reason.message), reason.ref) for reason in refusals(blueprint)]


def waiting(step, patience, **more):
    return step("serve", "end", time=exponential(300.0), staff={"clerk": 1}, patience=patience, **more)


def test_that_a_plain_service_can_be_simulated(one_queue):
    assert refusals(one_queue()) == ()


def test_that_a_loop_that_only_one_segment_cannot_leave_is_told(step, service):
    flows = (Flow("again", shares=(("vip", 1.0), ("plain", 0.0))), Flow("end", shares=(("vip", 0.0), ("plain", 1.0))))
    steps = [step("serve", *flows, kind=StepKind.DECISION), step("again", "serve"), step("end", kind=StepKind.END)]
    blueprint = service(steps, demand=[Demand("vip", "serve", 0.01), Demand("plain", "serve", 0.01)])
    assert told(blueprint) == [("who comes to 'Serve' never leaves: the loop has no way out (2 steps)", Ref("steps", "serve"))]


def test_that_patience_may_be_the_way_out_of_a_loop(step, service):
    serve = step("serve", "again", time=exponential(300.0), staff={"clerk": 1}, patience=Patience(fixed(600.0), "end"))
    blueprint = service([serve, step("again", "serve"), step("end", kind=StepKind.END)], {"clerk": 1})
    assert [message for message, _ in told(blueprint)] == []


@pytest.mark.parametrize("time", [fixed(0.0), exponential(0.001)])
def test_that_patience_that_leads_back_at_once_is_told(step, service, time):
    blueprint = service([waiting(step, Patience(time, "back")), step("back", "serve"), step("end", kind=StepKind.END)], {"clerk": 1})
    assert told(blueprint) == [("who loses patience at 'Serve' comes back to it at once, again and again", Ref("steps", "serve"))]


def test_that_patience_that_leads_back_in_time_is_simulated(step, service, run):
    steps = [waiting(step, Patience(fixed(30.0), "back")), step("back", "serve", time=fixed(60.0)), step("end", kind=StepKind.END)]
    blueprint = service(steps, {"clerk": 1}, 11.0)
    assert told(blueprint) == []
    assert run(blueprint, 2_000).unfinished == 0


def test_that_patience_to_what_no_work_passes_is_told(step, service):
    blueprint = service([waiting(step, Patience(fixed(60.0), "gone")), step("end", kind=StepKind.END)], {"clerk": 1})
    assert told(blueprint)[0][0] == "who loses patience at 'Serve' goes to 'gone', which is no step that work passes"


def test_that_patience_in_a_batch_or_without_staff_is_told(step, service):
    batch = waiting(step, Patience(fixed(60.0), "end"), batch=Batch(3, 60.0))
    assert "gathers a batch" in told(service([batch, step("end", kind=StepKind.END)], {"clerk": 1}))[0][0]
    free = step("serve", "end", time=fixed(60.0), patience=Patience(fixed(60.0), "end"))
    assert "which needs no staff" in told(service([free, step("end", kind=StepKind.END)]))[0][0]


def test_that_batches_that_cannot_fill_are_told(step, service):
    def blueprint(batch, listed):
        serve = step("serve", "end", time=fixed(60.0), staff={"clerk": 1}, batch=batch)
        demand = [Demand("guests", "serve", arrivals="a.csv", listed=listed)]
        return service([serve, step("end", kind=StepKind.END)], {"clerk": 1}, demand)

    message = "'Serve' waits for 8 cases, and only 3 ever come: say after what time it begins"
    assert told(blueprint(Batch(8), (1.0, 2.0, 3.0))) == [(message, Ref("steps", "serve"))]
    assert told(blueprint(Batch(8, 60.0), (1.0, 2.0, 3.0))) == []
    assert told(blueprint(Batch(1_000_000, 60.0), (1.0, 2.0))) == [
        ("'Serve' gathers more than 10,000 cases at once", Ref("steps", "serve"))
    ]


def test_that_a_last_batch_that_stays_unfilled_ends_the_run_with_a_remark(step, service):
    serve = step("serve", "end", time=fixed(60.0), staff={"clerk": 1}, batch=Batch(8))
    demand = [Demand("guests", "serve", arrivals="a.csv", listed=tuple(float(i) for i in range(10)))]
    blueprint = service([serve, step("end", kind=StepKind.END)], {"clerk": 1}, demand)
    results = simulate(blueprint, Specification(cases=10, replications=2, compiled=False))
    assert (results.cases, results.unfinished) == (16, 4)
    assert any("4 cases had not left" in str(remark) and "'Serve'" in str(remark) for remark in results.remarks)


def test_that_a_list_of_arrivals_is_simulated_from_its_first_to_its_last(step, service):
    demand = [Demand("guests", "serve", arrivals="a.csv", listed=(9 * 3600.0, 10 * 3600.0, 11 * 3600.0))]
    serve = step("serve", "end", time=fixed(60.0), staff={"clerk": 1})
    results = simulate(
        service([serve, step("end", kind=StepKind.END)], {"clerk": 1}, demand), Specification(replications=2, compiled=False)
    )
    assert (results.cases, results.window.warm_up, results.unfinished) == (6, 0.0, 0)
    assert results.get("service", "", "cycle") == pytest.approx((60.0, 60.0, 60.0))


def test_that_a_list_with_nobody_is_told(step, service):
    blueprint = service([step("serve", kind=StepKind.END)], demand=[Demand("guests", "serve", arrivals="a.csv")])
    assert told(blueprint)[0] == ("the demand 'guests' brings nobody: its rate is zero", Ref("demand", "guests"))


def test_that_measured_times_that_were_not_read_are_told(step, service):
    serve = step("serve", time=Distribution("empirical", (), "times.csv"))
    assert told(service([serve]))[0] == ("the times of 'Serve' stand in a file that was not read", Ref("steps", "serve"))


def test_that_a_step_nobody_comes_to_may_lack_people(step, service):
    steps = [step("serve", kind=StepKind.END), step("lost", time=fixed(60.0), staff={"clerk": 5})]
    assert told(service(steps, {"clerk": 1})) == []


def test_that_no_patience_at_all_is_a_loss_system(step, service, run):
    steps = [
        step("serve", "end", time=exponential(300.0), staff={"clerk": 2}, patience=Patience(fixed(0.0), "end")),
        step("end", kind=StepKind.END),
    ]
    tally = run(service(steps, {"clerk": 2}, 12.0), 40_000)
    found = tally.steps["serve", "guests"]
    assert found.waited == 0
    assert found.left / (found.left + found.visits) == pytest.approx(0.5, rel=0.02)  # Erlang B with one place and the load 1


def test_that_who_comes_back_after_losing_patience_draws_again(step, service):
    steps = [waiting(step, Patience(exponential(600.0), "back")), step("back", "serve", time=fixed(60.0)), step("end", kind=StepKind.END)]
    network, names = compile_network(service(steps, {"clerk": 1}, 11.0))
    kept: list[Passage] = []
    replicate(network, names, Window(cases=300), keep=kept.extend)
    waits: dict[int, list[float]] = {}
    for one in kept:
        if one.step == "serve" and one.began is None:
            waits.setdefault(one.case, []).append(round(one.ended - one.since, 6))
    several = [each for each in waits.values() if len(each) > 1]
    assert len(several) > 20
    assert all(len(set(each)) == len(each) for each in several)


def never(tasks):
    raise AssertionError("nothing should run")


def no_run(blueprint, **asked):
    """The reasons why a blueprint is not simulated, none of which a run found."""
    with pytest.raises(CannotSimulate) as error:
        simulate(blueprint, Specification(compiled=False, **asked), never)
    return [(str(reason.message), reason.ref) for reason in error.value.reasons]


def looping(step, service, share, rate):
    steps = [
        step("serve", "fine", time=fixed(0.1), staff={"clerk": 1}),
        step("fine", Flow("serve", share=share), Flow("end", share=1 - share), kind=StepKind.DECISION),
        step("end", kind=StepKind.END),
    ]
    return service(steps, {"clerk": 1}, rate)


def test_that_a_loop_that_hardly_anybody_leaves_is_told_before_any_run(step, service):
    message = "a case passes 'Serve' more than 1,000 times: hardly anybody finds the way out of the loop"
    assert no_run(looping(step, service, 0.9998, 1.0)) == [(message, Ref("steps", "serve"))]
    assert told(looping(step, service, 0.998, 1.0)) == []


def test_that_a_run_of_the_usual_length_has_fewer_cases_where_each_goes_round_often(step, service):
    windows: list[Window] = []

    def look(tasks):
        windows.extend(task.window for task in tasks)
        raise Cancelled

    for share in (0.5, 0.998):
        with pytest.raises(Cancelled):
            simulate(looping(step, service, share, 60.0), Specification(), look)
    assert windows[0].seconds == 2 * DAY  # 2,000 cases in whole days
    assert windows[1].seconds == pytest.approx(2_000 * 50 / 500 * 60)


def test_that_a_queue_of_a_million_is_told_before_any_run(one_queue):
    reasons = no_run(one_queue(1, fixed(300.0), 3_600_000.0), cases=1_000_000)
    assert [ref for _, ref in reasons] == [Ref("staff", "clerk")]
    assert "'Clerk' have more work than they can do: in so long a run more than 100,000 cases would come to wait" in reasons[0][0]


def test_that_a_million_cases_at_a_step_without_staff_are_told_before_any_run(step, service):
    blueprint = service([step("rest", "end", time=fixed(1e6)), step("end", kind=StepKind.END)], demand=7_200.0)
    assert no_run(blueprint, cases=2_000_000) == [
        ("more than 200,000 cases would be at 'Rest' at once, which is more than a run can hold", Ref("steps", "rest"))
    ]


def test_that_a_replication_that_would_take_hours_is_refused(one_queue):
    message = "one replication would take more than 50,000,000 events, and most at 'Serve'; ask for fewer cases or days"
    assert no_run(one_queue(40, fixed(1.0), 36_000.0), cases=100_000_000) == [(message, Ref("steps", "serve"))]


def test_that_thirteen_times_the_work_that_can_be_done_takes_few_events(one_queue):
    """As many cases come while the run waits for those that count as in its window: no more, however long the queue has become."""
    results = simulate(one_queue(1, fixed(300.0), 156.0), Specification(cases=2_000, replications=2, compiled=False))
    assert results.events < 2 * (2 * 2_000 + 2 * results.window.warm_up * 156 / 3600) * 1.2
    assert any("'Clerk' have more work than they can do" in str(remark) for remark in results.remarks)
    assert not any("had not left" in str(remark) for remark in results.remarks)


def test_that_a_run_of_centuries_is_refused(one_queue):
    with pytest.raises(CannotSimulate, match="more than a century"):
        simulate(one_queue(rate=1e-6), Specification(cases=100_000))

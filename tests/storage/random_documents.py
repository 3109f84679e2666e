"""Random blueprints in which everything occurs that a document can hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from random import Random

from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.distributions import Distribution, empirical
from designer.model.elements import (
    BANDS,
    LIFECYCLE,
    PRIORITIES,
    Batch,
    Change,
    Demand,
    FailPoint,
    Flow,
    Lane,
    Line,
    Moments,
    Note,
    Observation,
    Patience,
    Period,
    Position,
    Promise,
    RatePeriod,
    Ref,
    Scenario,
    Schedule,
    StaffPool,
    StaffUse,
    Stage,
    Step,
    StepKind,
    Suppression,
    WaitPoint,
    WalkThrough,
    flow_ref,
)
from designer.model.printing import COLOURS, ORIENTATIONS, PAGES, VIEWS, PrintSettings
from designer.model.scenarios import cut, pool, set_values, split
from designer.model.walk_throughs import PLAGUES, SINS

TEXTS = (
    "Check the guest in", "no", "On", "12:30", "1e3", "null", "~", "0x1F", "Is it ready?", "a: b", "a #b", "a#b", "- x", "[x]", "{x}",
    "it's", 'say "yes"', "back\\slash", "Über die Brücke", "帳單", "🙂 smile", "trailing ", " leading", "x:", "2001-12-14", "5", "1.5", "%",
    "!tag", "&a", "*a", "<<", "=", "@x", "`x`", "|", ">", "? x", "a, b", "semi; colon", "tilde~", "a  b", "# x", "true", "...", "---",
)  # fmt: skip
LONG_TEXTS = (
    *TEXTS,
    "one\ntwo",
    "one\ntwo\n",
    "one\n\ntwo\n",
    " one\ntwo",
    "one\n  two\n",
    "one\n\n",
    "tab\tx",
    "a: b\n# c\n- d",
    "\n",
    "one\n \ntwo",
)


def random_text(r: Random) -> str:
    return r.choice(TEXTS)


def _time(r: Random) -> Distribution | None:
    a, b, c = sorted(60.0 * r.randint(1, 90) for _ in range(3))
    return r.choice([
        None, Distribution("fixed", (a,)), Distribution("exponential", (b,)), Distribution("uniform", (a, c)),
        Distribution("triangular", (a, b, c)), Distribution("lognormal", (b, a)), Distribution("erlang", (b, float(r.randint(1, 9)))),
        Distribution("fixed", (r.randint(1, 10_000) / 1000,)), empirical((c, a, b)[: r.randint(1, 3)]),
        empirical(source=r.choice(["times.csv", "no.csv", "in here/5 min.CSV"])),
    ])  # fmt: skip


def _period(r: Random) -> Period:
    start, end = sorted(r.sample(range(0, 86401, 900), 2))
    return Period(tuple(sorted(r.sample(range(7), r.randint(1, 7)))), start // 60 * 60, end // 60 * 60)


def _extra(r: Random) -> tuple[tuple[str, object], ...]:
    if r.random() < 0.8:
        return ()
    values: list[object] = [1, 2.5, True, None, "text: x", "no", (("a", 1), ("b", "x")), "12"]
    return tuple((name, r.choice(values)) for name in r.sample(["x-a", "x-b", "x-owner"], r.randint(1, 2)))


def _step(r: Random, id: str, blueprint: Blueprint, steps: list[str]) -> Step:
    targets = r.sample(steps, min(len(steps), r.choice([0, 1, 1, 1, 2, 3])))
    plain = r.random() < 0.5
    return Step(
        id, random_text(r), r.choice(list(blueprint.lanes)), r.choice(list(blueprint.stages)), r.choice(list(StepKind)),
        r.choice([None, None, True, False]), _time(r),
        tuple(StaffUse(pool, r.randint(1, 3)) for pool in r.sample(list(blueprint.staff), r.randint(0, min(2, len(blueprint.staff))))),
        r.choice([None, 2.5, 3.0]), r.random() < 0.2,
        r.choice([None, None, FailPoint(r.choice(LONG_TEXTS)), FailPoint(random_text(r), r.choice(LONG_TEXTS))]),
        r.choice([None, None, WaitPoint(r.choice(LONG_TEXTS)), WaitPoint(random_text(r), 60.0 * r.randint(0, 9))]),
        tuple(r.sample(steps, min(len(steps), r.choice([0, 0, 1, 2])))), r.choice(["", "", *LONG_TEXTS]), r.choice(["", "", *LONG_TEXTS]),
        r.choice(["", random_text(r)]),
        tuple(Flow(t) if plain else Flow(t, r.choice(["", random_text(r)]), *random_shares(r, blueprint)) for t in targets if t != id),
        r.choice(["normal", *PRIORITIES]), r.choice([None, None, Batch(r.randint(1, 9)), Batch(8, 60.0 * r.randint(0, 99))]),
        r.choice([None, None, *(Patience(_time(r) or Distribution("fixed", (60.0,)), other) for other in steps if other != id)]),
        r.choice([None, None, 60 * r.randrange(1440), *blueprint.schedules]),
        extra=_extra(r),
    )  # fmt: skip


def random_shares(r: Random, blueprint: Blueprint) -> tuple[float | None, tuple[tuple[str, float], ...]]:
    if r.random() < 0.4 and blueprint.demand:
        some = r.sample(list(blueprint.demand), r.randint(1, len(blueprint.demand)))
        return None, tuple((id, r.randint(0, 100) / 100) for id in some)
    return r.choice([None, r.randint(0, 100) / 100]), ()


def _moments(r: Random) -> tuple[Moments, ...]:
    return tuple(Moments(r.choice([(0, 1, 2, 3, 4), (5,), (0, 2)]), 60 * r.randrange(1440)) for _ in range(r.randint(1, 5)))


def _demand(r: Random, id: str, steps: list[str]) -> Demand:
    rates = tuple(RatePeriod(_period(r), r.randint(1, 60) / 3600) for _ in range(r.randint(1, 3)))
    steady = r.random() < 0.5
    rate = r.randint(0, 60) / 3600
    if r.random() < 0.4:
        times = _moments(r) if r.random() < 0.5 else ()
        arrivals = "" if times else r.choice(["arrivals.csv", "data/on.csv"])
        return Demand(id, r.choice(steps), times=times, arrivals=arrivals, priority=r.choice(PRIORITIES), extra=_extra(r))
    return Demand(
        id, r.choice(steps), rate if steady else 0.0, () if steady else rates, name=r.choice(["", random_text(r)]), extra=_extra(r)
    )


def _print(r: Random) -> PrintSettings:
    if r.random() < 0.5:
        return PrintSettings()
    made = PrintSettings(
        paper=r.choice(["A3", "Ansi C", "300 x 500 mm", "roll 914 mm"]), orientation=r.choice(ORIENTATIONS), overlap=7.5,
        margins=r.choice([(5.0, 5.0, 5.0, 5.0), (1.0, 2.5, 3.0, 4.0)]), sheets=(r.randint(1, 9), r.randint(1, 9)),
        scale=r.choice([None, 0.5, 1.155]), pages=r.choice(PAGES), view=r.choice(VIEWS), colours=r.choice(COLOURS), crop_marks=True,
        coordinates=False, assembly_map=True, title_block=False, service=random_text(r), scenario=random_text(r), version=random_text(r), author=random_text(r),
        date=random_text(r), hide=("date", "hash"), legend=False, logo=r.choice(["logo.png", "in here/our logo.SVG"]), extra=_extra(r),
    )  # fmt: skip
    chosen = r.sample([field.name for field in fields(made)], 4)
    return PrintSettings(**{name: getattr(made, name) for name in chosen})


def random_change(r: Random, b: Blueprint) -> Change:
    """One of the changes that a scenario can make, with something of every kind of value."""
    model = _step(r, "model", b, list(b.steps))
    step = Ref("steps", r.choice(list(b.steps)))
    names = ("name", "lane", "visible", "time", "staff", "cost", "fail_point", "wait_point", "evidence", "procedure", "description")
    some = {name: getattr(model, name) for name in r.sample(names, r.randint(1, 4))}
    found = [set_values(step, some), cut(step.id), set_values(flow_ref(step.id, r.choice(list(b.steps))), {"share": r.choice([None, 0.4])})]
    if b.staff:
        values = {"count": r.randint(0, 9), "cost": r.choice([None, 17.5 / 3600]), "schedule": r.choice(["", *b.schedules])}
        some = {name: values[name] for name in r.sample(list(values), r.randint(1, 3))}
        found.append(set_values(Ref("staff", r.choice(list(b.staff))), some))
        found.append(split(r.choice(list(b.staff)), "own", r.randint(1, 3), [step.id], r.choice(["", random_text(r)])))
    if len(b.staff) > 1:
        found.append(pool(r.sample(list(b.staff), 2), r.choice(["both", *b.staff]), r.choice(["", random_text(r)])))
    if b.demand:
        rate = r.choice([40 / 3600, (RatePeriod(_period(r), 0.25), RatePeriod(_period(r), 7 / 86400))])
        found.append(set_values(Ref("demand", r.choice(list(b.demand))), {"rate": rate}))
    if b.schedules:
        found.append(set_values(Ref("schedules", r.choice(list(b.schedules))), {"periods": (_period(r),)}))
    return r.choice(found)


def _scenario(r: Random, id: str, b: Blueprint) -> Scenario:
    changes = [random_change(r, b) for _ in range(r.randint(0, 4))]
    return Scenario(id, random_text(r), r.choice(["", *LONG_TEXTS]), tuple(changes), _extra(r))


def _some(r: Random, words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if r.random() < 0.3)


def random_observation(r: Random, step: str) -> Observation:
    scores = [r.choice([None, r.randint(1, 7)]) for _ in range(2)]
    texts = [r.choice(["", "", *LONG_TEXTS]) for _ in range(4)]
    time = r.choice([None, 60.0 * r.randint(0, 90), 0.5])
    sins, plagues = _some(r, SINS), _some(r, PLAGUES)
    return Observation(step, texts[0], texts[1], texts[2], time, sins, plagues, scores[0], scores[1], texts[3])


def _walk_through(r: Random, id: str, b: Blueprint) -> WalkThrough:
    observed = tuple(random_observation(r, step) for step in r.sample(list(b.steps), r.randint(0, len(b.steps))))
    texts = [r.choice(["", random_text(r)]) for _ in range(3)]
    date, description = r.choice(["", "2026-05-04"]), r.choice(["", *LONG_TEXTS])
    return WalkThrough(id, random_text(r), texts[0], date, texts[1], texts[2], description, observed, _extra(r))


def _ids(r: Random, stem: str, most: int, least: int = 0) -> list[str]:
    return [f"{stem}{n}" for n in r.sample(range(most + 3), r.randint(least, most))]


def _frame(r: Random) -> Blueprint:
    return Blueprint(
        name=r.choice(["", *TEXTS]), description=r.choice(["", *LONG_TEXTS]), currency=r.choice(["EUR", "EUR", "USD"]),
        stages=Table.of(Stage(i, random_text(r), r.choice(["", *LIFECYCLE]), r.choice(["", *LONG_TEXTS]), _extra(r)) for i in _ids(r, "st", 3, 1)),
        lanes=Table.of(Lane(i, random_text(r), r.choice(BANDS), r.choice(["", random_text(r)]), "", _extra(r)) for i in _ids(r, "l", 3, 1)),
        schedules=Table.of(Schedule(i, tuple(_period(r) for _ in range(r.randint(0, 3)))) for i in _ids(r, "sh", 2)),
    )  # fmt: skip


def random_blueprint(r: Random) -> Blueprint:
    """A valid blueprint with something of everything."""
    b = _frame(r)
    pools = [
        StaffPool(
            i,
            random_text(r),
            r.randint(0, 9),
            r.choice([None, 18 / 3600]),
            r.choice([1.0, 0.85]),
            r.choice(["", *b.schedules]),
            "",
            _extra(r),
        )
        for i in _ids(r, "p", 3)
    ]
    b = b.with_(staff=Table.of(pools))
    if r.random() < 0.3:
        b = b.with_(lines=Table.of(Line(i, random_text(r), r.choice(BANDS), _extra(r)) for i in _ids(r, "li", 2)))
    steps = _ids(r, r.choice(["s", "no", "y"]), 6, 1)
    b = b.with_(demand=Table.of(_demand(r, i, steps) for i in _ids(r, "d", 2)))
    b = b.with_(
        steps=Table.of(_step(r, id, b, steps) for id in steps),
        notes=Table.of(Note(i, r.choice(LONG_TEXTS), r.choice(list(b.lanes)), r.choice(list(b.stages))) for i in _ids(r, "note", 2)),
        promises=Table.of(Promise(i, random_text(r), r.choice(steps), r.choice(steps), 600.0, 0.95, _extra(r)) for i in _ids(r, "pr", 2)),
        suppress=tuple(Suppression("VIS101", random_text(r), tuple(r.sample(steps, 1))) for _ in range(r.randint(0, 2))),
        print=_print(r),
        extra=_extra(r),
    )
    b = b.with_(scenarios=Table.of(_scenario(r, i, b) for i in _ids(r, "sc", 2)))
    b = b.with_(walk_throughs=Table.of(_walk_through(r, i, b) for i in _ids(r, "w", 2)))
    placed = [id for id in (*b.steps, *b.notes) if r.random() < 0.6]
    return b.with_(layout=Frozen({id: Position(r.randint(-9, 900) * 1.0, r.randint(0, 999) / 8) for id in placed}))

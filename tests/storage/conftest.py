"""Builders of random blueprints, of random ways to write them down, and of random edits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from random import Random
from typing import Any

import pytest

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
from designer.model.scenarios import carried, cut, made_by, pool, set_values, split
from designer.model.walk_throughs import PLAGUES, SINS
from designer.storage.quoting import quoted
from designer.storage.strict_yaml import compose
from designer.storage.tree import Mapping, Node, Scalar, Sequence

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


def _text(r: Random) -> str:
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
        id, _text(r), r.choice(list(blueprint.lanes)), r.choice(list(blueprint.stages)), r.choice(list(StepKind)),
        r.choice([None, None, True, False]), _time(r),
        tuple(StaffUse(pool, r.randint(1, 3)) for pool in r.sample(list(blueprint.staff), r.randint(0, min(2, len(blueprint.staff))))),
        r.choice([None, 2.5, 3.0]), r.random() < 0.2,
        r.choice([None, None, FailPoint(r.choice(LONG_TEXTS)), FailPoint(_text(r), r.choice(LONG_TEXTS))]),
        r.choice([None, None, WaitPoint(r.choice(LONG_TEXTS)), WaitPoint(_text(r), 60.0 * r.randint(0, 9))]),
        tuple(r.sample(steps, min(len(steps), r.choice([0, 0, 1, 2])))), r.choice(["", "", *LONG_TEXTS]), r.choice(["", "", *LONG_TEXTS]),
        r.choice(["", _text(r)]),
        tuple(Flow(t) if plain else Flow(t, r.choice(["", _text(r)]), *_shares(r, blueprint)) for t in targets if t != id),
        r.choice(["normal", *PRIORITIES]), r.choice([None, None, Batch(r.randint(1, 9)), Batch(8, 60.0 * r.randint(0, 99))]),
        r.choice([None, None, *(Patience(_time(r) or Distribution("fixed", (60.0,)), other) for other in steps if other != id)]),
        r.choice([None, None, 60 * r.randrange(1440), *blueprint.schedules]),
        extra=_extra(r),
    )  # fmt: skip


def _shares(r: Random, blueprint: Blueprint) -> tuple[float | None, tuple[tuple[str, float], ...]]:
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
    return Demand(id, r.choice(steps), rate if steady else 0.0, () if steady else rates, name=r.choice(["", _text(r)]), extra=_extra(r))


def _print(r: Random) -> PrintSettings:
    if r.random() < 0.5:
        return PrintSettings()
    made = PrintSettings(
        paper=r.choice(["A3", "Ansi C", "300 x 500 mm", "roll 914 mm"]), orientation=r.choice(ORIENTATIONS), overlap=7.5,
        margins=r.choice([(5.0, 5.0, 5.0, 5.0), (1.0, 2.5, 3.0, 4.0)]), sheets=(r.randint(1, 9), r.randint(1, 9)),
        scale=r.choice([None, 0.5, 1.155]), pages=r.choice(PAGES), view=r.choice(VIEWS), colours=r.choice(COLOURS), crop_marks=True,
        coordinates=False, assembly_map=True, title_block=False, service=_text(r), scenario=_text(r), version=_text(r), author=_text(r),
        date=_text(r), hide=("date", "hash"), legend=False, logo=r.choice(["logo.png", "in here/our logo.SVG"]), extra=_extra(r),
    )  # fmt: skip
    chosen = r.sample([field.name for field in fields(made)], 4)
    return PrintSettings(**{name: getattr(made, name) for name in chosen})


def _change(r: Random, b: Blueprint) -> Change:
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
        found.append(split(r.choice(list(b.staff)), "own", r.randint(1, 3), [step.id], r.choice(["", _text(r)])))
    if len(b.staff) > 1:
        found.append(pool(r.sample(list(b.staff), 2), r.choice(["both", *b.staff]), r.choice(["", _text(r)])))
    if b.demand:
        rate = r.choice([40 / 3600, (RatePeriod(_period(r), 0.25), RatePeriod(_period(r), 7 / 86400))])
        found.append(set_values(Ref("demand", r.choice(list(b.demand))), {"rate": rate}))
    if b.schedules:
        found.append(set_values(Ref("schedules", r.choice(list(b.schedules))), {"periods": (_period(r),)}))
    return r.choice(found)


def _scenario(r: Random, id: str, b: Blueprint) -> Scenario:
    changes = [_change(r, b) for _ in range(r.randint(0, 4))]
    return Scenario(id, _text(r), r.choice(["", *LONG_TEXTS]), tuple(changes), _extra(r))


def _some(r: Random, words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if r.random() < 0.3)


def _observation(r: Random, step: str) -> Observation:
    scores = [r.choice([None, r.randint(1, 7)]) for _ in range(2)]
    texts = [r.choice(["", "", *LONG_TEXTS]) for _ in range(4)]
    time = r.choice([None, 60.0 * r.randint(0, 90), 0.5])
    sins, plagues = _some(r, SINS), _some(r, PLAGUES)
    return Observation(step, texts[0], texts[1], texts[2], time, sins, plagues, scores[0], scores[1], texts[3])


def _walk_through(r: Random, id: str, b: Blueprint) -> WalkThrough:
    observed = tuple(_observation(r, step) for step in r.sample(list(b.steps), r.randint(0, len(b.steps))))
    texts = [r.choice(["", _text(r)]) for _ in range(3)]
    date, description = r.choice(["", "2026-05-04"]), r.choice(["", *LONG_TEXTS])
    return WalkThrough(id, _text(r), texts[0], date, texts[1], texts[2], description, observed, _extra(r))


def _ids(r: Random, stem: str, most: int, least: int = 0) -> list[str]:
    return [f"{stem}{n}" for n in r.sample(range(most + 3), r.randint(least, most))]


def _frame(r: Random) -> Blueprint:
    return Blueprint(
        name=r.choice(["", *TEXTS]), description=r.choice(["", *LONG_TEXTS]), currency=r.choice(["EUR", "EUR", "USD"]),
        stages=Table.of(Stage(i, _text(r), r.choice(["", *LIFECYCLE]), r.choice(["", *LONG_TEXTS]), _extra(r)) for i in _ids(r, "st", 3, 1)),
        lanes=Table.of(Lane(i, _text(r), r.choice(BANDS), r.choice(["", _text(r)]), "", _extra(r)) for i in _ids(r, "l", 3, 1)),
        schedules=Table.of(Schedule(i, tuple(_period(r) for _ in range(r.randint(0, 3)))) for i in _ids(r, "sh", 2)),
    )  # fmt: skip


def random_blueprint(r: Random) -> Blueprint:
    """A valid blueprint with something of everything."""
    b = _frame(r)
    pools = [
        StaffPool(
            i, _text(r), r.randint(0, 9), r.choice([None, 18 / 3600]), r.choice([1.0, 0.85]), r.choice(["", *b.schedules]), "", _extra(r)
        )
        for i in _ids(r, "p", 3)
    ]
    b = b.with_(staff=Table.of(pools))
    if r.random() < 0.3:
        b = b.with_(lines=Table.of(Line(i, _text(r), r.choice(BANDS), _extra(r)) for i in _ids(r, "li", 2)))
    steps = _ids(r, r.choice(["s", "no", "y"]), 6, 1)
    b = b.with_(demand=Table.of(_demand(r, i, steps) for i in _ids(r, "d", 2)))
    b = b.with_(
        steps=Table.of(_step(r, id, b, steps) for id in steps),
        notes=Table.of(Note(i, r.choice(LONG_TEXTS), r.choice(list(b.lanes)), r.choice(list(b.stages))) for i in _ids(r, "note", 2)),
        promises=Table.of(Promise(i, _text(r), r.choice(steps), r.choice(steps), 600.0, 0.95, _extra(r)) for i in _ids(r, "pr", 2)),
        suppress=tuple(Suppression("VIS101", _text(r), tuple(r.sample(steps, 1))) for _ in range(r.randint(0, 2))),
        print=_print(r),
        extra=_extra(r),
    )
    b = b.with_(scenarios=Table.of(_scenario(r, i, b) for i in _ids(r, "sc", 2)))
    b = b.with_(walk_throughs=Table.of(_walk_through(r, i, b) for i in _ids(r, "w", 2)))
    placed = [id for id in (*b.steps, *b.notes) if r.random() < 0.6]
    return b.with_(layout=Frozen({id: Position(r.randint(-9, 900) * 1.0, r.randint(0, 999) / 8) for id in placed}))


# -- ways to write ------------------------------------------------------------------------------------------------------------


def styled(text: str, r: Random) -> str:
    """Another text with the same meaning as the canonical `text`: block or flow, quotes, comments, empty lines, line ends."""
    root = compose(text)
    assert isinstance(root, Mapping)
    step = r.choice([2, 2, 4])
    lines = _commented(_block(root, 0, step, r).split("\n"), r)
    written = "\n".join(line for line in lines if line is not None)
    if r.random() < 0.3:
        written = written.replace("\n", "\r\n")
    return written if r.random() < 0.3 else written + ("\r\n" if "\r\n" in written else "\n")


def _block(node: Mapping, indent: int, step: int, r: Random) -> str:
    pad = " " * indent
    rows = []
    for name, (_, value) in node.items.items():
        rows.append(f"{pad}{_scalar(Scalar(name, 0, 0), r)}:{_value(value, indent, step, r)}")
    return "\n".join(rows)


def _value(value: Node, indent: int, step: int, r: Random) -> str:
    flow = r.random() < 0.3
    if isinstance(value, Mapping) and value.items and not flow:
        return "\n" + _block(value, indent + step, step, r)
    if isinstance(value, Sequence) and value.items and not flow:
        at = indent + r.choice([0, step])
        return "\n" + "\n".join(" " * at + "- " + _item(item, at + 2, step, r) for item in value.items)
    return r.choice([" ", " ", "  "]) + _flow(value, r)


def _item(item: Node, indent: int, step: int, r: Random) -> str:
    if isinstance(item, Mapping) and r.random() < 0.5:
        return _block(item, indent, step, r).lstrip()
    return _flow(item, r)


def _flow(value: Node, r: Random) -> str:
    if isinstance(value, Mapping):
        pairs = [f"{_scalar(key, r)}: {_flow(item, r)}" for key, item in value.items.values()]
        return "{" + r.choice([", ", ","]).join(pairs) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_flow(item, r) for item in value.items) + "]"
    assert isinstance(value, Scalar)
    return _scalar(value, r)


def _scalar(value: Scalar, r: Random) -> str:
    if value.style == "" and not set(value.text) & set(",[]{}?:#") and value.text:
        return value.text
    if r.random() < 0.3 and "\n" not in value.text and "\t" not in value.text:
        return "'" + value.text.replace("'", "''") + "'"
    return quoted(value.text)


def _commented(lines: list[str], r: Random) -> list[str]:
    written = []
    for line in lines:
        while r.random() < 0.12:
            written.append(
                r.choice(["", "# comment", " " * r.randint(0, 6) + "# further: [in", line[: len(line) - len(line.lstrip())] + "# above"])
            )
        written.append(line + ("  # behind" if r.random() < 0.1 else ""))
    return written


# -- edits --------------------------------------------------------------------------------------------------------------------


def random_edit(b: Blueprint, r: Random) -> Blueprint:
    """`b` after a few changes of any kind; what they would leave dangling is mended."""
    other = random_blueprint(r)
    for _ in range(r.choice([1, 1, 1, 2, 5])):
        b = r.choice(
            [
                _change_step,
                _change_step,
                _change_table,
                _change_scenario,
                _change_observation,
                _change_observation,
                _add,
                _remove,
                _reorder,
                _move,
                _plain,
            ]
        )(b, other, r)
    return mended(b)


def _change_step(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    if not b.steps:
        return b
    step, model = r.choice(list(b.steps.values())), r.choice(list(other.steps.values()))
    names = (
        "kind",
        "name",
        "time",
        "cost",
        "moment_of_truth",
        "fail_point",
        "wait_point",
        "procedure",
        "description",
        "visible",
        "extra",
        "staff",
        "next",
        "priority",
        "batch",
        "patience",
        "until",
    )
    some = {name: getattr(model, name) for name in r.sample(names, r.randint(1, 3))}
    if "next" in some and r.random() < 0.7:
        some["next"] = tuple(
            replace(flow, when=_text(r), **r.choice([{}, dict(zip(("share", "shares"), _shares(r, b), strict=True))])) for flow in step.next
        )
    return b.put("steps", replace(step, **some))


def _change_scenario(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    if not b.scenarios or not b.steps:
        return b
    scenario = r.choice(list(b.scenarios.values()))
    changes = list(scenario.changes)
    kind = r.choice(["add", "drop", "shuffle", "value"])
    if kind == "add" or not changes:
        changes.insert(r.randint(0, len(changes)), _change(r, b))
    elif kind == "drop":
        changes.pop(r.randrange(len(changes)))
    elif kind == "shuffle":
        r.shuffle(changes)
    else:
        at = r.randrange(len(changes))
        new = _change(r, b)
        if (new.action, new.ref.collection) == (changes[at].action, changes[at].ref.collection) == ("set", "steps"):
            changes[at] = set_values(changes[at].ref, {**dict(changes[at].values), **dict(new.values)})
    return b.put("scenarios", replace(scenario, changes=tuple(changes)))


def _change_observation(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    if not b.walk_throughs:
        return b
    walk = r.choice(list(b.walk_throughs.values()))
    seen = list(walk.observations)
    kind = r.choice(["add", "drop", "shuffle", "value", "value", "value"])
    free = [id for id in b.steps if walk.observation(id) is None]
    if (kind == "add" or not seen) and free:
        seen.insert(r.randint(0, len(seen)), _observation(r, r.choice(free)))
    elif kind == "drop" and seen:
        seen.pop(r.randrange(len(seen)))
    elif kind == "shuffle":
        r.shuffle(seen)
    elif seen:
        at = r.randrange(len(seen))
        model = _observation(r, "")
        names = ("people", "place", "time", "sins", "plagues", "expectation", "perception", "note")
        seen[at] = replace(seen[at], **{name: getattr(model, name) for name in r.sample(names, r.randint(1, 3))})
    return b.put("walk_throughs", replace(walk, observations=tuple(seen)))


def _change_table(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["stages", "lanes", "staff", "schedules", "demand", "notes", "promises", "lines"])
    if not b.table(name) or not other.table(name):
        return b
    id = r.choice(list(b.table(name)))
    return b.put(name, replace(r.choice(list(other.table(name).values())), id=id))


def _add(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["stages", "lanes", "staff", "schedules", "demand", "steps", "steps", "notes", "promises"])
    table = b.table(name)
    if not other.table(name) or "new" in b.steps or "new" in b.notes:
        return b
    return b.put(name, replace(r.choice(list(other.table(name).values())), id="new"), r.randint(0, len(table)))


def _remove(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(
        ["stages", "lanes", "staff", "schedules", "demand", "steps", "notes", "promises", "lines", "layout", "scenarios", "walk_throughs"]
    )
    table = getattr(b, name)
    gone = r.sample(list(table), r.randint(0, len(table)))
    return b.with_(**{name: table.without(gone)})


def _reorder(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["stages", "lanes", "staff", "steps", "promises"])
    elements = list(b.table(name).values())
    r.shuffle(elements)
    return b.with_(**{name: Table.of(elements)})


def _move(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    return b.with_(layout=b.layout.with_(r.choice([*b.steps, *b.notes, "gone"]), Position(r.randint(0, 99) * 1.0, 1 / 3)))


def _plain(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["name", "description", "currency", "extra", "suppress", "print"])
    return b.with_(**{name: getattr(other, name)})


def mended(b: Blueprint) -> Blueprint:
    """Without anything that points to what is not there."""
    b = b if b.stages else b.put("stages", Stage("st", "Stage"))
    b = b if b.lanes else b.put("lanes", Lane("l", "Lane", BANDS[0]))
    b = b.with_(demand=Table.of(d for d in b.demand.values() if d.start in b.steps))
    b = b.with_(staff=Table.of(replace(p, schedule=p.schedule if p.schedule in b.schedules else "") for p in b.staff.values()))
    b = b.with_(steps=Table.of(_mended_step(b, step) for step in b.steps.values()))
    b = b.with_(notes=Table.of(_placed(b, note) for note in b.notes.values() if note.id not in b.steps))
    promises = [p for p in b.promises.values() if p.from_step in b.steps and p.to_step in b.steps]
    b = b.with_(scenarios=Table.of(_mended_scenario(b, scenario) for scenario in b.scenarios.values()))
    walks = (replace(w, observations=tuple(one for one in w.observations if one.step in b.steps)) for w in b.walk_throughs.values())
    b = b.with_(walk_throughs=Table.of(walks))
    layout = Frozen({id: place for id, place in b.layout.items() if id in b.steps or id in b.notes})
    return b.with_(promises=Table.of(promises), layout=layout)


def _mended_scenario(b: Blueprint, scenario: Scenario) -> Scenario:
    kept: list[Change] = []
    made: set[str] = set()
    for change in scenario.changes:  # one at a time: it may name a pool only if that is made before it
        new = carried((change,), lambda ref: ref.id if ref.id in made or b.get(ref) or ref.collection == "flows" else None)
        kept += new
        made.update(made_by(one) for one in new)
    return replace(scenario, changes=tuple(kept))


def _placed(b: Blueprint, element: Any) -> Any:
    lane = element.lane if element.lane in b.lanes else next(iter(b.lanes))
    return replace(element, lane=lane, stage=element.stage if element.stage in b.stages else next(iter(b.stages)))


def _mended_step(b: Blueprint, step: Step) -> Step:
    return replace(
        _placed(b, step),
        staff=tuple(use for use in step.staff if use.pool in b.staff),
        evidence=tuple(id for id in step.evidence if id in b.steps),
        next=tuple(
            replace(flow, shares=tuple(pair for pair in flow.shares if pair[0] in b.demand))
            for flow in step.next
            if flow.target in b.steps and flow.target != step.id
        ),
        patience=step.patience if step.patience and step.patience.to in b.steps and step.patience.to != step.id else None,
        until=step.until if isinstance(step.until, int) or step.until in b.schedules else None,
    )


@pytest.fixture(scope="session")
def make_blueprint() -> Callable[[Random], Blueprint]:
    """Makes a random valid blueprint."""
    return random_blueprint


@pytest.fixture(scope="session")
def make_styled() -> Callable[[str, Random], str]:
    """Writes a canonical text in another style."""
    return styled


@pytest.fixture(scope="session")
def make_edit() -> Callable[[Blueprint, Random], Blueprint]:
    """Edits a blueprint at random."""
    return random_edit

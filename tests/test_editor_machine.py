"""A machine uses the editor as people do, in any order, on two documents; what must always hold is proved after every step."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from designer.editing import edits
from designer.editing.behaviours import settle
from designer.editing.edits import Edit, EditRefused, Place
from designer.editing.history import History
from designer.editing.rules import may_connect
from designer.model import elements as e
from designer.model.blueprint import COLLECTIONS, Blueprint, key_of
from designer.model.compare import compare
from designer.model.distributions import fixed
from designer.model.elements import Band, Lane, Period, Position, Ref, StaffPool, StaffUse, Stage, StepKind, flow_ref
from designer.model.printing import PrintSettings
from designer.model.quantities import parse_money_rate, parse_rate
from designer.model.scenarios import cut, pool, set_values, split
from designer.storage.document import Source, read, write
from tests.editor_documents import VALUES, documents, empty, names, number, position, prove, small, some


class Editor(RuleBasedStateMachine):
    """Two open documents, a clipboard, and beside each history a plain list of values that tells what undo must give."""

    @initialize()
    def open_both(self) -> None:
        self.histories = [History.start(small()), History.start(empty(), saved=False)]
        self.sources: list[Source | None] = [None, None]
        self.lines: list[list[Blueprint]] = [[history.current] for history in self.histories]
        self.clipboard = edits.copy_fragment(small(), ["ask", "sure", "cook", "card"])

    # -- doing ------------------------------------------------------------------------------------------------------------

    def blueprint(self, document: int) -> Blueprint:
        return self.histories[document].current

    def do(self, document: int, edit: Edit) -> None:
        """Perform `edit`; whatever comes of it, what was not touched is the same object."""
        history = self.histories[document]
        before, line = history.current, self.lines[document]
        try:
            after = history.do(edit)
        except EditRefused:
            return  # the value in the history is the one it was
        self.histories[document] = after
        if after.current is before:
            assert after is history
            return
        assert len(after.past) <= len(history.past) + 1
        del line[len(history.past) + 1 :]
        line[len(after.past) :] = [after.current]
        assert settle(before, after.current) is after.current
        changes = compare(before, after.current)
        assert changes or after.current is line[len(after.past)]
        for collection in COLLECTIONS:
            old, new = before.table(collection), after.current.table(collection)
            assert all(new[id] is old[id] or new[id] != old[id] for id in old.keys() & new.keys())

    def pick(self, document: int, collection: str, number: int) -> str:
        """The id of one element; an unlawful one when there is none, which every edit must bear."""
        table = list(self.blueprint(document).table(collection))
        return table[number % len(table)] if table else "nobody"

    def flow(self, document: int, number: int) -> tuple[str, str]:
        flows = [(step.id, flow.target) for step, flow in self.blueprint(document).flows()]
        return flows[number % len(flows)] if flows else ("nobody", "nothing")

    def ids(self, document: int, numbers: list[int]) -> list[str]:
        return [self.pick(document, "steps", n) for n in numbers if self.blueprint(document).steps]

    def change(self, document: int, n: int) -> e.Change:
        """A change that some scenario might make."""
        step, staff, other = self.pick(document, "steps", n), self.pick(document, "staff", n), self.pick(document, "staff", n + 1)
        lane = self.pick(document, "lanes", n)
        changes = [
            set_values(Ref("steps", step), {"lane": lane, "time": fixed(60.0), "staff": (StaffUse(other, 1 + n % 2),)}),
            set_values(Ref("steps", step), {"staff": (), "cost": None, "name": "Other", "wait_point": e.WaitPoint("Bill", 60.0)}),
            set_values(Ref("staff", staff), {"count": n, "schedule": "", "cost": parse_money_rate("17.35 EUR / h", "EUR")}),
            set_values(Ref("demand", self.pick(document, "demand", n)), {"rate": parse_rate("40 / h"), "start": step}),
            set_values(flow_ref(*self.flow(document, n)), {"share": 0.3}),
            set_values(Ref("promises", self.pick(document, "promises", n)), {"to_step": step}),
            cut(step),
            pool((staff, other), ("both", staff)[n % 2]),
            split(staff, "own", 1, (step,)),
            set_values(Ref("staff", ("both", "own")[n % 2]), {"count": 5}),
        ]
        return changes[n % len(changes)]

    def observations(self, document: int, n: int) -> tuple[e.Observation, ...]:
        """What might have been observed at one more step."""
        step = self.pick(document, "steps", n + 1)
        return () if n % 2 else (e.Observation(step, sins=("apathy",), expectation=1 + n % 7),)

    # -- adding -----------------------------------------------------------------------------------------------------------

    @rule(document=documents, kind=st.sampled_from(StepKind), lane=number, stage=number, name=names, at=position)
    def add_step(self, document: int, kind: StepKind, lane: int, stage: int, name: str, at: Position | None) -> None:
        blueprint = self.blueprint(document)
        step = edits.fresh_step(blueprint, kind, self.pick(document, "lanes", lane), self.pick(document, "stages", stage), name)
        self.do(document, edits.add_step(step, at))

    @rule(document=documents, source=number, name=names, kind=st.sampled_from([StepKind.ACTIVITY, StepKind.DECISION, StepKind.END]))
    def add_connected(self, document: int, source: int, name: str, kind: StepKind) -> None:
        blueprint, id = self.blueprint(document), self.pick(document, "steps", source)
        if id in blueprint.steps:
            old = blueprint.steps[id]
            self.do(document, edits.add_connected(id, edits.fresh_step(blueprint, kind, old.lane, old.stage, name)))

    @rule(document=documents, flow=number, name=names, known=st.one_of(st.none(), number))
    def insert(self, document: int, flow: int, name: str, known: int | None) -> None:
        blueprint, (source, target) = self.blueprint(document), self.flow(document, flow)
        if source not in blueprint.steps:
            return
        place = blueprint.steps[source]
        step = edits.fresh_step(blueprint, StepKind.ACTIVITY, place.lane, place.stage, name)
        if known is not None:
            step = blueprint.steps[self.pick(document, "steps", known)]
        self.do(document, edits.insert_on_flow(step, source, target, Position(1, 1)))

    @rule(
        document=documents,
        what=st.sampled_from([name for name in COLLECTIONS if name != "steps"]),
        name=names,
        n=number,
    )
    def add_element(self, document: int, what: str, name: str, n: int) -> None:
        first, last = self.pick(document, "steps", n), self.pick(document, "steps", n + 1)
        id = f"{key_of(what)}-{n}"
        elements: dict[str, Any] = {
            "stages": Stage(id, name),
            "lanes": Lane(id, name, list(Band)[n % 5]),
            "lines": e.Line(id, name, list(Band)[n % 5]),
            "staff": StaffPool(id, name, n, schedule=self.pick(document, "schedules", n) if n % 2 else ""),
            "schedules": e.Schedule(id, (Period((n % 7,), 0, 60 * (n + 1)),)),
            "notes": e.Note(id, name, self.pick(document, "lanes", n), self.pick(document, "stages", n)),
            "demand": e.Demand(id, first, parse_rate(f"{n} / d")),
            "promises": e.Promise(id, name, first, last, 60.0 * n, 0.95),
            "walk_throughs": e.WalkThrough(id, name, observations=(e.Observation(first, time=60.0), *self.observations(document, n))),
            "scenarios": e.Scenario(id, name, changes=(self.change(document, n), self.change(document, n // 2))),
        }
        self.do(document, edits.add_element(what, elements[what], n % 3 if n % 2 else None))

    # -- changing ---------------------------------------------------------------------------------------------------------

    @rule(document=documents, a=number, b=number, when=names, share=st.sampled_from([None, 0.0, 0.2, 0.8, 1.0, 1.5]))
    def connect(self, document: int, a: int, b: int, when: str, share: float | None) -> None:
        source, target = self.pick(document, "steps", a), self.pick(document, "steps", b)
        before, allowed = self.blueprint(document), may_connect(self.blueprint(document), source, target) is None
        self.do(document, edits.connect(source, target, when, share))
        if self.blueprint(document) is not before:
            assert allowed
            assert self.blueprint(document).flow(source, target) is not None

    @rule(document=documents, flow=number, a=number, b=number, ends=st.sampled_from([1, 2, 3]))
    def reconnect(self, document: int, flow: int, a: int, b: int, ends: int) -> None:
        source = self.pick(document, "steps", a) if ends & 1 else None
        target = self.pick(document, "steps", b) if ends & 2 else None
        self.do(document, edits.reconnect(*self.flow(document, flow), source, target))

    @rule(document=documents, flow=number, when=names, share=st.sampled_from([None, 0.3, 0.7]))
    def change_flow(self, document: int, flow: int, when: str, share: float | None) -> None:
        self.do(document, edits.set_flow(*self.flow(document, flow), when=when, share=share))

    @rule(document=documents, flow=number)
    def disconnect(self, document: int, flow: int) -> None:
        self.do(document, edits.disconnect(*self.flow(document, flow)))

    @rule(document=documents, numbers=some, lane=number, stage=number, at=position)
    def drag(self, document: int, numbers: list[int], lane: int, stage: int, at: Position | None) -> None:
        place = Place(self.pick(document, "lanes", lane), self.pick(document, "stages", stage), at)
        self.do(document, edits.move_steps(dict.fromkeys(self.ids(document, numbers), place)))

    @rule(document=documents, numbers=some, dx=st.sampled_from([-4, 4]), dy=st.sampled_from([-24, 24]))
    def nudge(self, document: int, numbers: list[int], dx: float, dy: float) -> None:
        self.do(document, edits.nudge(self.ids(document, numbers), dx, dy, {}))

    @rule(document=documents, what=st.sampled_from([*COLLECTIONS]), n=number, name=names)
    def rename(self, document: int, what: str, n: int, name: str) -> None:
        self.do(document, edits.rename(Ref(what, self.pick(document, what, n)), name))

    @rule(document=documents, value=st.sampled_from(VALUES), numbers=some)
    def set_attribute(self, document: int, value: tuple[str, str, Any], numbers: list[int]) -> None:
        collection, attribute, new = value
        self.do(document, edits.set_attribute([Ref(collection, self.pick(document, collection, n)) for n in numbers], attribute, new))

    @rule(document=documents, step=number, pools=some, things=some, to=some)
    def set_references(self, document: int, step: int, pools: list[int], things: list[int], to: list[int]) -> None:
        ref = Ref("steps", self.pick(document, "steps", step))
        named_pools = sorted({self.pick(document, "staff", n) for n in pools})  # their order means nothing; a file keeps its own
        uses = tuple(StaffUse(id, 1 + n) for n, id in enumerate(named_pools))
        self.do(document, edits.set_attribute([ref], "staff", uses))
        blueprint = self.blueprint(document)
        named = [id for id in dict.fromkeys(self.ids(document, things)) if blueprint.steps[id].kind is StepKind.EVIDENCE]
        self.do(document, edits.set_attribute([ref], "evidence", tuple(named)))

    @rule(document=documents, scenario=number, n=number, name=names, do=st.sampled_from(["add", "change", "forget", "copy", "apply"]))
    def scenarios(self, document: int, scenario: int, n: int, name: str, do: str) -> None:
        blueprint, id = self.blueprint(document), self.pick(document, "scenarios", scenario)
        if do == "add" or id not in blueprint.scenarios:
            self.do(document, edits.add_scenario(edits.fresh_scenario(blueprint, name, (self.change(document, n),))))
        elif do == "change":
            self.do(document, edits.with_change(blueprint, id, self.change(document, n)))
        elif do == "forget":
            self.do(document, edits.without_change(blueprint, id, n % 3))
        elif do == "copy":
            self.do(document, edits.duplicate_scenario(blueprint, id))
        else:
            self.do(document, edits.scenario_edit(blueprint, id))

    @rule(document=documents, numbers=some, visible=st.sampled_from([True, False, None]))
    def set_visibility(self, document: int, numbers: list[int], visible: bool | None) -> None:
        self.do(document, edits.set_visibility(self.ids(document, numbers), visible))

    @rule(
        document=documents,
        walk=number,
        step=number,
        seen=st.sampled_from(
            [
                ("people", "Kind"),
                ("people", ""),
                ("time", 240.0),
                ("time", None),
                ("perception", 3),
                ("perception", 8),
                ("sins", ("apathy",)),
            ]
        ),
    )
    def observe(self, document: int, walk: int, step: int, seen: tuple[str, Any]) -> None:
        self.do(document, edits.observe(self.pick(document, "walk_throughs", walk), self.pick(document, "steps", step), *seen))

    @rule(document=documents, what=st.sampled_from(COLLECTIONS), n=number, index=st.integers(-1, 6))
    def reorder(self, document: int, what: str, n: int, index: int) -> None:
        self.do(document, edits.reorder(Ref(what, self.pick(document, what, n)), index))

    @rule(document=documents, numbers=st.one_of(st.none(), some))
    def use_automatic_layout(self, document: int, numbers: list[int] | None) -> None:
        self.do(document, edits.use_automatic_layout(None if numbers is None else self.ids(document, numbers)))

    @rule(document=documents, numbers=some, flow=number, on_flow=st.booleans())
    def suppress(self, document: int, numbers: list[int], flow: int, on_flow: bool) -> None:
        elements: list[Ref | str] = list(dict.fromkeys(self.ids(document, numbers)))
        if on_flow and any(step.next for step in self.blueprint(document).steps.values()):
            elements.append(flow_ref(*self.flow(document, flow)))
        self.do(document, edits.suppress("VIS101", elements, "as agreed: yes"))

    @rule(document=documents, paper=st.sampled_from(["A4", "A3", "roll 914 mm"]), author=names)
    def set_print(self, document: int, paper: str, author: str) -> None:
        self.do(document, edits.set_print(PrintSettings(paper, author=author)))

    @rule(document=documents, n=number)
    def unsuppress(self, document: int, n: int) -> None:
        accepted = self.blueprint(document).suppress
        if accepted:
            self.do(document, edits.unsuppress("VIS101", accepted[n % len(accepted)].elements))

    @rule(document=documents, name=names, currency=st.sampled_from(["EUR", "USD", "euro"]))
    def set_document(self, document: int, name: str, currency: str) -> None:
        self.do(document, edits.set_document(name=name))
        self.do(document, edits.set_document(currency=currency))

    # -- deleting and copying -----------------------------------------------------------------------------------------------

    @rule(
        document=documents,
        steps=some,
        others=st.lists(st.tuples(st.sampled_from(COLLECTIONS), number), max_size=1),
        flow=st.one_of(st.none(), number),
    )
    def delete(self, document: int, steps: list[int], others: list[tuple[str, int]], flow: int | None) -> None:
        refs = [Ref("steps", id) for id in self.ids(document, steps)]
        refs += [Ref(what, self.pick(document, what, n)) for what, n in others]
        if flow is not None:
            refs.append(flow_ref(*self.flow(document, flow)))
        before = self.blueprint(document)
        self.do(document, edits.delete(refs))
        if self.blueprint(document) is not before:
            assert all(self.blueprint(document).get(ref) is None for ref in refs if ref.collection != "flows")

    @rule(document=documents, numbers=some)
    def duplicate(self, document: int, numbers: list[int]) -> None:
        ids, before = self.ids(document, numbers), self.blueprint(document)
        self.do(document, edits.duplicate(ids))
        assert len(edits.pasted_ids(before, self.blueprint(document))) == len(set(ids))

    @rule(document=documents, numbers=some)
    def copy(self, document: int, numbers: list[int]) -> None:
        fragment = edits.copy_fragment(self.blueprint(document), self.ids(document, numbers))
        prove(fragment)
        self.clipboard = read(write(fragment)).blueprint  # it travels as text
        assert self.clipboard == fragment

    @rule(document=documents, lane=st.one_of(st.none(), number), stage=st.one_of(st.none(), number))
    def paste(self, document: int, lane: int | None, stage: int | None) -> None:
        before = self.blueprint(document)
        at = (None if lane is None else self.pick(document, "lanes", lane), None if stage is None else self.pick(document, "stages", stage))
        self.do(document, edits.paste(self.clipboard, *at))
        after = self.blueprint(document)
        new = edits.pasted_ids(before, after)
        assert len(new) == len(self.clipboard.steps) + len(self.clipboard.notes)
        inner = sum(len(after.steps[id].next) for id in new if id in after.steps)
        assert inner == sum(1 for _ in self.clipboard.flows())

    # -- going back and forth, saving and opening -----------------------------------------------------------------------------

    @rule(document=documents, times=st.integers(1, 5))
    def undo(self, document: int, times: int) -> None:
        for _ in range(times):
            self.histories[document] = self.histories[document].undo()
            assert self.blueprint(document) is self.lines[document][len(self.histories[document].past)]

    @rule(document=documents, times=st.integers(1, 5))
    def redo(self, document: int, times: int) -> None:
        for _ in range(times):
            self.histories[document] = self.histories[document].redo()
            assert self.blueprint(document) is self.lines[document][len(self.histories[document].past)]

    @rule(document=documents)
    def undo_all_redo_all(self, document: int) -> None:
        history, line = self.histories[document], self.lines[document]
        while history.can_undo:
            history = history.undo()
        assert history.current is line[0]
        while history.can_redo:
            history = history.redo()
        assert history.current is line[-1]

    @rule(document=documents, reopen=st.booleans())
    def save(self, document: int, reopen: bool) -> None:
        blueprint = self.blueprint(document)
        text = write(blueprint, self.sources[document])
        source = read(text)
        assert source.blueprint == blueprint
        assert all(list(source.blueprint.table(name)) == list(blueprint.table(name)) for name in COLLECTIONS)
        assert write(source.blueprint, source) == text
        self.sources[document] = source
        self.histories[document] = self.histories[document].mark_saved()
        assert not self.histories[document].dirty
        if reopen:
            self.histories[document] = History.start(source.blueprint)
            self.lines[document] = [source.blueprint]

    @rule(document=documents)
    def save_as_new(self, document: int) -> None:
        assert read(write(self.blueprint(document))).blueprint == self.blueprint(document)

    # -- what always holds ----------------------------------------------------------------------------------------------------

    @invariant()
    def documents_are_whole(self) -> None:
        for history in self.histories:
            prove(history.current)

    @invariant()
    def histories_agree_with_the_plain_lists(self) -> None:
        for history, line in zip(self.histories, self.lines, strict=True):
            assert len(line) == len(history.past) + 1 + len(history.future)
            assert line[len(history.past)] is history.current
            assert history.dirty == (history.current is not history.saved)


TestEditor = Editor.TestCase
TestEditor.settings = settings(max_examples=40, stateful_step_count=40, derandomize=True, deadline=None)

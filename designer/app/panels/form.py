"""A form for elements of one collection, built from the table of fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from designer.app.messages import text
from designer.app.panels.choice_editors import Tick
from designer.app.panels.editor import Editor
from designer.app.panels.editors import EDITORS, SHARE, editor_for, value_of
from designer.app.panels.fitting_form import FittingForm, WrappedLabel
from designer.app.panels.names import name_of
from designer.app.panels.ways_of_coming import WaysOfComing
from designer.app.panels.words import SECTION_NAMES, word
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip
from designer.editing.edits import Edit, name_new, named_ref, set_attribute, together, type_new_name
from designer.editing.first_name import NAMING
from designer.i18n import Message
from designer.model.blueprint import Blueprint
from designer.model.elements import Demand, Ref, StepKind, flow_ends, flow_ref
from designer.model.fields import COLLECTION_NAMES, FIELDS, FLOW_FIELDS, Field, FieldType


def fields_of(collection: str) -> tuple[Field, ...]:
    """The fields of a collection, ``flows`` included, that a form can show."""
    fields = FLOW_FIELDS if collection == "flows" else FIELDS[collection]
    return tuple(field for field in fields if field.type in EDITORS)


def edit_of(blueprint: Blueprint, refs: tuple[Ref, ...], field: Field, value: Any) -> Edit:
    """The edit that gives `refs` the value of `field`, or ticks or unticks one id for each of them."""
    if isinstance(value, Tick):
        return _tick_edit(blueprint, refs, field, value)
    if field.type is FieldType.RATE:
        rate, profile = value
        return set_attribute(refs, "rate", profile or rate)
    if field is SHARE:
        return _share_edit(blueprint, refs, value)
    return set_attribute(refs, field.attribute, value)


def _share_edit(blueprint: Blueprint, refs: tuple[Ref, ...], value: Any) -> Edit:
    """A share takes the place of shares by demand and the other way round; nothing takes that of both."""
    if isinstance(value, tuple):
        return set_attribute(refs, "shares", value)
    edit = set_attribute(refs, "share", value)
    if value is None and any(flow is not None and flow.shares for flow in (blueprint.flow(*flow_ends(ref)) for ref in refs)):
        return together(edit.label, edit, set_attribute(refs, "shares", ()))
    return edit


def values_of(elements: list[Any], field: Field) -> tuple[Any, ...]:
    """What each of `elements` holds where the editor ticks what they name: evidence itself has none, unless there is nothing else."""
    if field.type is not FieldType.REFERENCES:  # the others show one value, and looking up thousands takes its time
        return ()
    holders = [element for element in elements if element.kind is not StepKind.EVIDENCE]
    return tuple(value_of(element, field) for element in holders or elements)


def _tick_edit(blueprint: Blueprint, refs: tuple[Ref, ...], field: Field, tick: Tick) -> Edit:
    """Evidence is met at steps that are none: evidence among `refs` is passed over."""
    edits = []
    for ref in refs:
        step = blueprint.steps[ref.id]
        if step.kind is not StepKind.EVIDENCE:
            others = tuple(id for id in step.evidence if id != tick.id)
            edits.append(set_attribute([ref], field.attribute, (*others, tick.id) if tick.on else others))
    whole = set_attribute(refs, field.attribute, (tick.id,))
    return together(whole.label, *edits) if edits else whole


class ElementForm(FittingForm):
    """Shows and edits the attributes of one element, or of several of the same collection at once."""

    def __init__(self, session: Session, collection: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.collection = collection
        self.refs: tuple[Ref, ...] = ()
        self.title = WrappedLabel()
        self.editors: dict[str, Editor] = {}
        self.labels: dict[str, QLabel] = {}
        self._refusal: Message | None = None
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.rows.addRow(self.title)
        for field in fields_of(collection):
            self._add(self.rows, field)
        self._ways = WaysOfComing(self) if collection == "demand" else None
        session.path_changed.connect(self.refresh)
        session.closed.connect(self._end_work)

    def _add(self, rows: QFormLayout, field: Field) -> None:
        editor = editor_for(field)
        label = plain_label(word(field.label))
        label.setToolTip(plain_tooltip(word(field.help)))
        label.setBuddy(editor)
        if editor.wide:
            rows.addRow(label)
            rows.addRow(editor)
        else:
            rows.addRow(label, editor)
        self.editors[field.attribute], self.labels[field.attribute] = editor, label
        editor.edited.connect(lambda value: self._apply(editor, value))
        editor.finished.connect(lambda: self._finish(editor))

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_refs(self, refs: tuple[Ref, ...]) -> None:
        """Show the elements of `refs`, all of this form's collection; what was typed for others is forgotten."""
        fresh = refs != self.refs
        self.refs = refs
        self.refresh(fresh)

    def refresh(self, fresh: bool = False) -> None:
        """Show what the document says now; impossible texts stay in their fields unless `fresh`."""
        blueprint = self._session.blueprint
        elements = [element for element in map(blueprint.get, self.refs) if element is not None]
        self.setEnabled(bool(elements))
        if not elements:
            return
        self._show_title(len(elements))
        for editor in self.editors.values():
            first = value_of(elements[0], editor.field)
            differ = any(value_of(element, editor.field) != first for element in elements[1:])  # it ends at the first that differs
            editor.element = elements[0]
            editor.folder = self._session.path.parent if self._session.path is not None else None
            editor.shared, editor.values = len(elements) > 1, values_of(elements, editor.field)
            editor.show_value(first, blueprint, differ, fresh)
        if self._ways is not None and isinstance(elements[0], Demand):
            self._ways.follow(elements[0], fresh)

    def _end_work(self) -> None:
        for editor in self.editors.values():
            editor.end_work()

    def _show_title(self, count: int) -> None:
        if count == 1:
            kind = word(COLLECTION_NAMES[self.collection])
            title = QCoreApplication.translate("form", "{kind}: {name}").format(
                kind=kind, name=name_of(self._session.blueprint, self.refs[0])
            )
            self.title.setToolTip(plain_tooltip(QCoreApplication.translate("form", "Id: {id}").format(id=self.refs[0].id)))
        else:
            title = QCoreApplication.translate("form", "{kind}: {count} at once").format(
                kind=word(SECTION_NAMES[self.collection]), count=count
            )
            self.title.setToolTip("")
        self.title.setText(title)

    def problems(self) -> Iterator[str]:
        """What is wrong in the fields as they stand."""
        return (editor.problem for editor in self.editors.values() if editor.problem)

    # -- applying -----------------------------------------------------------------------------------------------------

    def _apply(self, editor: Editor, value: Any) -> None:
        refs = self.refs
        if editor.field.attribute == "target" and self.collection == "flows":
            self.refs = tuple(flow_ref(flow_ends(ref)[0], value) for ref in refs)
        edit = edit_of(self._session.blueprint, refs, editor.field, value)
        if self._names(editor):
            edit = type_new_name(refs[0], value)
        self._refusal = None
        self._session.refused.connect(self._remember)
        try:
            done = self._session.perform(edit, dict(zip(refs, self.refs, strict=True)))
        finally:
            self._session.refused.disconnect(self._remember)
        if not done:
            self.refs = refs
            self._mark_refused(editor)

    def _names(self, editor: Editor) -> bool:
        """Whether what is typed there may be the first name of a step, or the first text of a note."""
        return len(self.refs) == 1 and NAMING.get(self.collection) == editor.field.attribute

    def _finish(self, editor: Editor) -> None:
        """A name was typed to its end: a new step or note gets its id from it."""
        element = self._session.blueprint.get(self.refs[0]) if self._names(editor) and not editor.problem else None
        if element is None:
            return
        name, before = getattr(element, editor.field.attribute), self.refs
        if self._session.history.newborn == before[0].id:
            self.refs = (named_ref(self._session.blueprint, before[0], name),)
            if not self._session.perform(name_new(before[0], name), {before[0]: self.refs[0]}):
                self.refs = before

    def _remember(self, reason: Message) -> None:
        self._refusal = reason

    def _mark_refused(self, editor: Editor) -> None:
        elements = [element for element in map(self._session.blueprint.get, self.refs) if element is not None]
        values = [value_of(element, editor.field) for element in elements]
        reason = text(self._refusal) if self._refusal is not None else QCoreApplication.translate("form", "this is not possible here")
        editor.refuse(reason, values[0], any(value != values[0] for value in values))

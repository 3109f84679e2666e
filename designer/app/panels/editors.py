"""Which editor a field gets, by its type; and how an element's attribute becomes the editor's value and back."""

from __future__ import annotations

from typing import Any

from designer.app.panels.changes_editor import ChangesEditor
from designer.app.panels.choice_editors import ChoiceEditor, FlagEditor, ReferencesEditor
from designer.app.panels.editor import Editor
from designer.app.panels.file_editor import FileEditor
from designer.app.panels.flows_editor import FlowsEditor
from designer.app.panels.moments_editor import MomentsEditor
from designer.app.panels.observation_editors import ScoreEditor, WordsEditor
from designer.app.panels.period_editors import PeriodsEditor, RateEditor
from designer.app.panels.point_editors import BatchEditor, FailPointEditor, WaitPointEditor
from designer.app.panels.shares_editor import ShareEditor
from designer.app.panels.staff_editor import StaffEditor
from designer.app.panels.text_editors import CountEditor, LineEditor, LongTextEditor
from designer.app.panels.time_editors import PatienceEditor, TimeEditor
from designer.app.panels.until_editor import UntilEditor
from designer.model.elements import Demand
from designer.model.fields import Field, FieldType, field_of

EDITORS: dict[FieldType, type[Editor]] = {
    FieldType.TEXT: LineEditor,
    FieldType.LONG_TEXT: LongTextEditor,
    FieldType.REFERENCE: ChoiceEditor,
    FieldType.REFERENCES: ReferencesEditor,
    FieldType.CHOICE: ChoiceEditor,
    FieldType.BAND: ChoiceEditor,
    FieldType.KIND: ChoiceEditor,
    FieldType.FLAG: FlagEditor,
    FieldType.VISIBILITY: ChoiceEditor,
    FieldType.COUNT: CountEditor,
    FieldType.DURATION: LineEditor,
    FieldType.TIME: TimeEditor,
    FieldType.SHARE: LineEditor,
    FieldType.MONEY: LineEditor,
    FieldType.MONEY_RATE: LineEditor,
    FieldType.RATE: RateEditor,
    FieldType.STAFF: StaffEditor,
    FieldType.FLOWS: FlowsEditor,
    FieldType.FAIL_POINT: FailPointEditor,
    FieldType.WAIT_POINT: WaitPointEditor,
    FieldType.PERIODS: PeriodsEditor,
    FieldType.UNTIL: UntilEditor,
    FieldType.DATE: LineEditor,
    FieldType.SCORE: ScoreEditor,
    FieldType.WORDS: WordsEditor,
    FieldType.MOMENTS: MomentsEditor,
    FieldType.FILE: FileEditor,
    FieldType.BATCH: BatchEditor,
    FieldType.PATIENCE: PatienceEditor,
    FieldType.CHANGES: ChangesEditor,
}

SHARE = field_of("flows", "share")


def editor_for(field: Field) -> Editor:
    """A new editor of `field`."""
    return ShareEditor(field) if field is SHARE else EDITORS[field.type](field)


def value_of(element: Any, field: Field) -> Any:
    """What the editor of `field` shows for `element`: parts that are told together in one value."""
    if field is SHARE:
        return element.shares or element.share
    if field.type is FieldType.RATE and isinstance(element, Demand):
        return (None if element.times or element.arrivals else element.rate), element.profile
    return getattr(element, field.attribute)

"""The handlers of the Edit and Insert menus: selection and clipboard in, edits out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from designer.editing.edits import Edit, delete, duplicate, pasted_ids, use_automatic_layout
from designer.model.elements import Ref, StepKind

if TYPE_CHECKING:
    from designer.app.insertions import Insertion
    from designer.app.main_window import MainWindow

ON_THE_MAP = ("steps", "notes", "flows", "lanes", "stages")


class EditCommands(QObject):
    """Edits what is selected in one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._selection = window.selection

    def copy(self) -> None:
        """Put the selected steps and notes on the clipboard as YAML."""
        ids = self._selection.ids("steps", "notes")
        if ids:
            QGuiApplication.clipboard().setText(self._session.copy(ids))

    def cut(self) -> None:
        """Copy, then delete."""
        self.copy()
        refs = [ref for ref in self._selection.refs if ref.collection in ("steps", "notes")]
        if refs:
            self._session.perform(delete(refs))

    def paste(self) -> None:
        """Paste from the clipboard, into the selected lane and stage if they are selected, and select what came."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            return
        lane = next(iter(self._selection.ids("lanes")), None)
        stage = next(iter(self._selection.ids("stages")), None)
        self._select_new(self._session.paste(text, lane, stage, self._apart))

    def duplicate(self) -> None:
        """Put copies of the selected steps and notes beside them, and select the copies."""
        before = self._session.blueprint
        if self._session.perform(self._apart(duplicate(self._selection.ids("steps", "notes")))):
            self._select_new(pasted_ids(before, self._session.blueprint))

    def _apart(self, edit: Edit) -> Edit:
        from designer.canvas.landing import apart

        return apart(self._window.page.scene.map, edit)

    def _select_new(self, ids: tuple[str, ...]) -> None:
        steps = self._session.blueprint.steps
        refs = [Ref("steps" if id in steps else "notes", id) for id in ids]
        if refs:
            self._selection.set(refs)
            for ref in reversed(refs):
                self._window.page.view.show_ref(ref)

    def delete(self) -> None:
        """Delete what is selected, whatever it is."""
        if self._selection.refs:
            self._session.perform(delete(self._selection.refs))

    def select_all(self) -> None:
        """Select every step and note."""
        blueprint = self._session.blueprint
        self._selection.set([Ref("steps", id) for id in blueprint.steps] + [Ref("notes", id) for id in blueprint.notes])

    def rename(self) -> None:
        """Edit the name of the selected element in its place on the map, or else in the properties."""
        if len(self._selection.refs) != 1:
            return
        ref = self._selection.refs[0]
        if ref.collection in ON_THE_MAP:
            self._window.page.view.start_editing_name(ref)
        else:
            self._window.docks.raise_panel("properties")

    def place_automatically(self) -> None:
        """Forget the positions of the selected steps and notes, of all when none is selected."""
        ids = self._selection.ids("steps", "notes")
        self._session.perform(use_automatic_layout(ids or None))

    # -- insert -------------------------------------------------------------------------------------------------------

    def insert_step(self, kind: StepKind) -> None:
        """Insert a step and begin to name it."""
        from designer.app import insertions

        found = insertions.insert_step(self._session.blueprint, kind, self._selection.refs)
        if found is None:
            self._refuse_without_cells()
        elif self._insert(found):
            self._window.page.view.start_editing_name(found.ref)

    def insert_note(self) -> None:
        """Insert a note and begin to write it."""
        from designer.app import insertions

        found = insertions.insert_note(self._session.blueprint, self._selection.refs)
        if found is None:
            self._refuse_without_cells()
        elif self._insert(found):
            self._window.page.view.start_editing_name(found.ref)

    def insert_lane(self) -> None:
        """Insert a lane below the selected one."""
        self._insert_element("lanes")

    def insert_beside(self, ref: Ref, offset: int) -> None:
        """Insert a lane or stage before (`offset` 0) or behind (1) the one that `ref` names, and begin to name it."""
        from designer.app import insertions

        found = insertions.insert_beside(self._session.blueprint, ref, offset)
        if self._insert(found):
            self._window.page.view.start_editing_name(found.ref)

    def insert_stage(self) -> None:
        """Insert a stage behind the selected one."""
        self._insert_element("stages")

    def insert_staff(self) -> None:
        """Insert a staff pool."""
        self._insert_element("staff")

    def insert_schedule(self) -> None:
        """Insert a schedule."""
        self._insert_element("schedules")

    def insert_demand(self) -> None:
        """Insert demand at the selected step or the first start."""
        self._insert_element("demand")

    def insert_promise(self) -> None:
        """Insert a promise between the first and the last selected step, or from start to end."""
        self._insert_element("promises")

    def _insert_element(self, collection: str) -> None:
        from designer.app import insertions

        found = insertions.insert_element(self._session.blueprint, collection, self._selection.refs)
        if found is not None and self._insert(found):
            self._window.docks.raise_panel("properties")

    def _insert(self, found: Insertion) -> bool:
        done = self._session.perform(found.edit)
        if done:
            self._selection.reveal((found.ref,))
        return done

    def _refuse_without_cells(self) -> None:
        from designer.app.panels.palette import no_place

        self._session.refused.emit(no_place())

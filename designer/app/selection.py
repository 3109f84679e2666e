"""What is selected in one window: named by `Ref`, shared by the map, the outline, the properties and the findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from designer.model.elements import Ref


class Selection(QObject):
    """The selected elements in the order they were chosen; `changed` is sent once per real change.

    `revealed` carries one `Ref` that the map should bring into sight (a finding or an outline row was chosen); `claimed` the panel of
    which a row is current now: no other panel has a current row of its own.
    """

    changed = Signal()
    revealed = Signal(object)
    claimed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refs: tuple[Ref, ...] = ()

    def set(self, refs: Iterable[Ref]) -> None:
        """Select exactly `refs`; the same ones again send nothing."""
        chosen = tuple(dict.fromkeys(refs))
        if chosen != self.refs:
            self.refs = chosen
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        self.set(())

    def reveal(self, refs: Iterable[Ref]) -> None:
        """Select `refs` and ask the map to bring the first one into sight."""
        chosen = tuple(refs)
        self.set(chosen)
        if chosen:
            self.revealed.emit(chosen[0])

    def keep(self, exists: Callable[[Ref], bool], renamed: Mapping[Ref, Ref]) -> None:
        """Go on with what is called otherwise now, and drop what is no longer there."""
        self.set(ref for ref in (renamed.get(ref, ref) for ref in self.refs) if exists(ref))

    def ids(self, *collections: str) -> tuple[str, ...]:
        """The ids of the selected elements of `collections` (of all, when none is named)."""
        return tuple(ref.id for ref in self.refs if not collections or ref.collection in collections)

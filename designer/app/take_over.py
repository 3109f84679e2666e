"""One window in the place of another one: the language is another, so that every text is made anew, and nothing else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow


def take_over(window: MainWindow, other: MainWindow) -> None:
    """Have `window`, a new one, hold and show what `other` does: document, history, selection, place, panels, questions and help."""
    if other.isMaximized() or other.isFullScreen():
        window.restoreGeometry(other.saveGeometry())
    else:
        window.setGeometry(other.geometry())
    problems = other.state.page == "problems"
    if other.state.page == "map" or (problems and other.before_problems == "map"):
        _take_map(window, other)
    if problems:
        window.appear()
        window.show_problems(*other.problems.shown)
    window.appear()
    window.help.go_on_from(other.help)


def _take_map(window: MainWindow, other: MainWindow) -> None:
    other.finish_typing()
    window.session.go_on_from(other.session)
    window.show_map()
    window.page.go_on_from(other.page)
    window.selection.set(other.selection.refs)
    window.restoreState(other.layout_state())
    window.docks.go_on_from(other.docks)
    if not other.page.notice.isHidden():
        window.file.ask_again()

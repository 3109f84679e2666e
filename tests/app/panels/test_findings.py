"""The findings through the real checks on the worker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTranslator, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeView
from pytestqt.qtbot import QtBot

from designer.app import translations
from designer.app.panels.figures import FiguresPanel
from designer.app.panels.finding_help import HelpBrowser, help_text
from designer.app.panels.finding_rows import SYMBOLS, key
from designer.app.panels.findings import FindingsPanel
from designer.app.selection import Selection
from designer.app.session import Session
from designer.checks.findings import Finding
from designer.checks.registry import CHECKS
from designer.editing.edits import disconnect, rename
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref


@pytest.fixture
def panel(session: Session, selection: Selection, qtbot: QtBot) -> FindingsPanel:
    session.perform(disconnect("clean", "go"))
    qtbot.waitUntil(lambda: not session.busy, timeout=10_000)
    panel = FindingsPanel(session, selection)
    qtbot.addWidget(panel)
    panel.resize(420, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def place_of(panel: FindingsPanel, code: str) -> QModelIndex:
    finding = next(finding for finding in panel._session.findings if finding.code == code)
    return panel.model.find(key(finding))


def click(view: QTreeView, place: QModelIndex) -> None:
    view.scrollTo(place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(place).center())


def listed(panel: FindingsPanel) -> list[str]:
    return [row.cells[1] for section in panel.model.sections for row in section.rows]


def dead_end(session: Session) -> Finding:
    return next(finding for finding in session.findings if Ref("steps", "clean") in finding.elements and finding.code.startswith("STR"))


def test_that_findings_are_grouped_by_severity_with_counts(panel: FindingsPanel, session: Session) -> None:
    titles = [section.title for section in panel.model.sections]
    assert titles[0].startswith("Errors (")
    for section in panel.model.sections:
        assert section.title.endswith(f"({len(section.rows)})")
    assert len(listed(panel)) == len(session.findings)
    assert panel.counts.accessibleName().startswith("Errors: ")


def test_that_a_click_selects_what_a_finding_is_about_and_reveals_it(
    panel: FindingsPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    finding = dead_end(session)
    place = panel.model.find(key(finding))
    with qtbot.waitSignal(selection.revealed) as revealed:
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(place).center())
    assert revealed.args[0] == finding.elements[0]
    assert panel.details.finding == finding
    assert panel.details.isVisible()


def test_that_text_and_family_filter(panel: FindingsPanel) -> None:
    panel.family.choose("STR")
    panel.family.activated.emit(0)
    assert listed(panel)
    assert all("STR" in code for code in listed(panel))
    QTest.keyClicks(panel.filter, "no such words")
    assert not listed(panel)
    assert panel.empty.isVisible()
    assert panel.empty.text() == "Nothing fits the filter."


def test_that_the_help_page_of_the_check_is_shown(panel: FindingsPanel, session: Session) -> None:
    finding = dead_end(session)
    panel.view.setCurrentIndex(panel.model.find(key(finding)))
    assert finding.code in panel.details.help.toPlainText()


def test_that_every_check_has_a_help_page() -> None:
    assert [check.code for check in CHECKS if not help_text(check.code)] == []


def test_that_a_help_page_never_loads_anything_and_knows_only_codes(qtbot: QtBot) -> None:
    browser = HelpBrowser()
    qtbot.addWidget(browser)
    assert not browser.openExternalLinks()
    assert help_text("../../secrets") == ""
    assert not browser.show_check("XYZ999")


@pytest.mark.parametrize(("language", "title"), [("fr", "Étape sans durée"), ("es", "Paso sin tiempo"), ("ms", "Langkah tanpa masa")])
def test_that_the_help_page_is_in_the_language_of_the_window(qapp: QApplication, qtbot: QtBot, language: str, title: str) -> None:
    installed: list[QTranslator] = []
    translations.install(qapp, language, installed)
    try:
        browser = HelpBrowser()
        qtbot.addWidget(browser)
        assert browser.show_check("DOC102")
        assert browser.toPlainText().startswith(f"DOC102 {title}")
        with qtbot.waitSignal(browser.asked) as asked:
            browser.anchorClicked.emit(QUrl("CAP109.md"))
        assert asked.args == ["CAP109"]
    finally:
        translations.install(qapp, "en", installed)


def test_that_fix_mends_the_finding_and_undo_brings_it_back(panel: FindingsPanel, session: Session, qtbot: QtBot) -> None:
    finding = dead_end(session)
    panel.view.setCurrentIndex(panel.model.find(key(finding)))
    actions = panel.details.fix_button.menu().actions()
    assert actions
    actions[0].trigger()
    qtbot.waitUntil(lambda: finding not in session.findings, timeout=10_000)
    session.undo()
    qtbot.waitUntil(lambda: finding in session.findings, timeout=10_000)


def test_that_a_finding_is_suppressed_with_a_reason_shown_on_demand_and_restored(
    panel: FindingsPanel, session: Session, qtbot: QtBot
) -> None:
    finding = dead_end(session)
    panel.view.setCurrentIndex(panel.model.find(key(finding)))
    panel.details.suppress_button.click()
    assert panel.details.reason.hasFocus()
    assert not panel.details.confirm_button.isEnabled()
    QTest.keyClicks(panel.details.reason, "Drawn next week")
    QTest.keyClick(panel.details.reason, Qt.Key.Key_Return)
    assert session.blueprint.suppress[0].reason == "Drawn next week"
    qtbot.waitUntil(lambda: not panel.model.find(key(finding)).isValid(), timeout=10_000)
    panel.show_suppressed.click()
    assert panel.model.sections[-1].title == "Suppressed (1)"
    panel.view.setCurrentIndex(panel.model.find(key(finding)))
    assert "Drawn next week" in panel.details.remedy.text()
    panel.details.restore_button.click()
    qtbot.waitUntil(lambda: not session.busy and not session.blueprint.suppress, timeout=10_000)
    assert finding in session.findings


def test_that_after_suppressing_the_keyboard_is_at_the_next_finding_and_the_panel_says_where_it_went(
    panel: FindingsPanel, session: Session, qtbot: QtBot
) -> None:
    finding = dead_end(session)
    place = panel.model.find(key(finding))
    panel.view.setCurrentIndex(place)
    expected = panel.finding_at(panel._neighbour(place))
    assert expected not in (None, finding)
    panel.details.suppress_button.click()
    QTest.keyClicks(panel.details.reason, "Drawn next week")
    QTest.keyClick(panel.details.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not session.busy and not panel.model.find(key(finding)).isValid(), timeout=10_000)
    assert panel.view.hasFocus()
    assert panel.finding_at(panel.view.currentIndex()) == expected
    assert panel.notice.isVisible()
    assert "Tick 'Suppressed'" in panel.notice.text()
    panel.show_suppressed.click()
    assert not panel.notice.isVisible()


def test_that_a_low_panel_gives_help_a_page_of_its_own(panel: FindingsPanel, session: Session) -> None:
    finding = dead_end(session)
    panel.view.setCurrentIndex(panel.model.find(key(finding)))
    assert panel.details.help.isVisible()
    assert not panel.details.help_button.isVisible()
    panel.resize(900, 170)
    assert not panel.details.help.isVisible()
    panel.details.help_button.click()
    assert panel.help.isVisible()
    assert finding.code in panel.help.browser.toPlainText()
    QTest.keyClick(panel.help.back, Qt.Key.Key_Escape)
    assert panel.view.isVisible()
    assert panel.view.hasFocus()


def test_that_a_finding_on_a_promise_brings_its_steps_into_sight(panel: FindingsPanel, selection: Selection) -> None:
    revealed: list[Ref] = []
    selection.revealed.connect(revealed.append)
    code = next(finding.code for finding in panel._session.findings if finding.elements[:1] == (Ref("promises", "key"),))
    panel.view.setCurrentIndex(place_of(panel, code))
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert selection.refs == (Ref("promises", "key"),)
    assert revealed == [Ref("steps", "check-in"), Ref("steps", "come")]


def test_that_only_one_panel_has_a_current_row(panel: FindingsPanel, session: Session, selection: Selection, qtbot: QtBot) -> None:
    figures = FiguresPanel(session, selection)
    qtbot.addWidget(figures)
    figures.resize(330, 600)
    with qtbot.waitExposed(figures):
        figures.show()
    finding = dead_end(session)
    click(panel.view, panel.model.find(key(finding)))
    assert panel.details.isVisible()
    for value in ("bottleneck", ("promise", "key")):
        click(figures.view, figures.model.find(value))
        assert figures.view.currentIndex() == figures.model.find(value)
        assert not panel.view.currentIndex().isValid()
        assert not panel.view.selectionModel().hasSelection()
        assert not panel.beside.isVisible()
    click(panel.view, panel.model.find(key(finding)))
    assert not figures.view.selectionModel().hasSelection()
    click(figures.view, figures.model.find("bottleneck"))
    selection.set([Ref("steps", "come")])  # on the map
    assert not figures.view.selectionModel().hasSelection()
    click(panel.view, panel.model.find(key(finding)))
    session.perform(rename(Ref("steps", "clean"), "Clean it well"))
    qtbot.waitUntil(lambda: not session.busy, timeout=10_000)
    assert panel.view.currentIndex() == panel.model.find(key(finding))


def test_that_the_field_for_the_reason_comes_into_sight_in_a_low_panel(panel: FindingsPanel, session: Session, qtbot: QtBot) -> None:
    panel.resize(900, 140)
    panel.view.setCurrentIndex(panel.model.find(key(dead_end(session))))
    QTest.qWait(30)
    QTest.mouseClick(panel.details.suppress_button, Qt.MouseButton.LeftButton)
    row = panel.details.reason_row
    qtbot.waitUntil(lambda: panel.beside.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())


@pytest.mark.parametrize("how", ["suppress", "arrow"])
def test_that_another_finding_is_shown_from_its_beginning(panel: FindingsPanel, session: Session, qtbot: QtBot, how: str) -> None:
    panel.resize(560, 320)
    place = panel.model.find(key(dead_end(session)))
    panel.view.setCurrentIndex(place)
    bar = panel.beside.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    if how == "suppress":
        panel.details.suppress_button.click()
        QTest.keyClicks(panel.details.reason, "Drawn next week")
        bar.setValue(bar.maximum())
        QTest.keyClick(panel.details.reason, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not session.busy and panel.model.find(key(panel._session.findings[0])) != place, timeout=10_000)
    else:
        bar.setValue(bar.maximum())
        panel.view.setFocus()
        QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.details.finding is not None
    qtbot.waitUntil(lambda: bar.value() == 0)


@pytest.mark.parametrize("width", [260, 420, 900])
def test_that_messages_wrap_in_the_list(panel: FindingsPanel, width: int) -> None:
    panel.resize(width, 700)
    QTest.qWait(30)
    for number, section in enumerate(panel.model.sections):
        for place, row in enumerate(section.rows):
            rect = panel.view.visualRect(panel.model.index(place, 0, panel.model.index(number, 0)))
            text = panel.view.fontMetrics().boundingRect(0, 0, rect.width() - 6, 9999, Qt.TextFlag.TextWordWrap, row.cells[0])
            assert text.height() <= rect.height()


def test_that_the_current_finding_stays_current_when_new_ones_come(panel: FindingsPanel, session: Session, qtbot: QtBot) -> None:
    finding = dead_end(session)
    panel.view.setCurrentIndex(panel.model.find(key(finding)))
    with qtbot.waitSignal(session.findings_changed, timeout=10_000):
        session.perform(disconnect("check-in", "ready"))
    assert panel.finding_at(panel.view.currentIndex()) == finding


def test_that_an_empty_document_says_so(session: Session, selection: Selection, qtbot: QtBot) -> None:
    panel = FindingsPanel(session, selection)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(session.replaced):
        session.new(Blueprint())
    assert panel.stack.currentWidget() is panel.empty
    assert panel.empty.text() == "The checks have not run yet."


def test_that_severities_differ_by_symbol() -> None:
    assert len(set(SYMBOLS.values())) == 3

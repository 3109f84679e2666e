"""What is remembered from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from designer.app.settings import MOST_RECENT, Settings, SettingsStore


def test_that_settings_come_back_as_they_were(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore()
    store.change(theme="dark", language="ms", heat=False, geometry=b"\x00\x01\xff", recent=(str(tmp_path / "a, b.yaml"),))
    assert SettingsStore().value == store.value


def test_that_defaults_stand_where_nothing_is_remembered(qapp: QApplication) -> None:
    assert SettingsStore().value == Settings()


def test_that_one_recent_file_and_none_are_told_apart(qapp: QApplication) -> None:
    store = SettingsStore()
    store.change(recent=("/only",))
    assert SettingsStore().value.recent == ("/only",)
    store.forget_recent()
    assert SettingsStore().value.recent == ()


def test_that_recent_files_are_few_unique_and_newest_first(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore()
    for number in range(MOST_RECENT + 5):
        store.add_recent(tmp_path / f"{number}.yaml")
    store.add_recent(tmp_path / "10.yaml")
    assert len(store.value.recent) == MOST_RECENT
    assert store.value.recent[0] == str(tmp_path / "10.yaml")
    assert len(set(store.value.recent)) == MOST_RECENT
    assert store.value.folder == str(tmp_path)


def test_that_a_file_with_nonsense_in_it_does_not_stop_the_program(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "config" / "service-designer" / "service-designer.ini"
    file.parent.mkdir(parents=True)
    file.write_text("[General]\ntheme=purple\nheat=perhaps\nrecent=@Invalid()\ngeometry=text\n", encoding="utf-8")
    assert SettingsStore().value == Settings(heat=False)

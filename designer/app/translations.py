"""The window's language: our own catalogue and Qt's, installed on the application."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from designer.resources import resource

LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "ms": "Bahasa Melayu"}
"""The languages the program speaks, each by its own name."""


def chosen_language(setting: str) -> str:
    """The language that `setting` names; the system's, if the program speaks it, when it names none; else English."""
    if setting in LANGUAGES:
        return setting
    for name in QLocale.system().uiLanguages():
        if name[:2].lower() in LANGUAGES:
            return name[:2].lower()
    return "en"


def current_language() -> str:
    """The language that the program speaks now, such as ``fr``."""
    return QLocale().name()[:2]


def install(app: QCoreApplication, language: str, installed: list[QTranslator]) -> None:
    """Put the catalogues of `language` in place of those in `installed`, which is changed. English needs none."""
    for old in installed:
        app.removeTranslator(old)
    installed.clear()
    QLocale.setDefault(locale_of(language, QLocale.system()))
    for name, folder in _catalogues(language):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            installed.append(translator)


def locale_of(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the user's `system` does it where it speaks `language`, else as `language` does there."""
    wanted = QLocale(language)
    return system if system.language() == wanted.language() else QLocale(wanted.language(), system.territory())


def _catalogues(language: str) -> list[tuple[str, str]]:
    if language == "en":
        return []
    ours = str(resource("translations"))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [(f"qtbase_{language}", qts), (f"qtbase_{language}", ours), (f"service-designer_{language}", ours)]

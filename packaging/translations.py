"""Brings the catalogues of resources/translations up to date: extracts texts (lupdate) and compiles them (lrelease).

``--compile`` only compiles. Prints how many texts of each language are not translated; exit status 1 if there are any.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LANGUAGES = ("fr", "es", "ms")
ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent


def catalogue(language: str) -> Path:
    """The source of one language's texts."""
    return FOLDER / f"service-designer_{language}.ts"


def extract() -> None:
    """Add new texts to the catalogues and drop those that are gone."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "designer").rglob("*.py"))
    for language in LANGUAGES:
        target = str(catalogue(language).relative_to(ROOT))
        command = [str(TOOLS / "pyside6-lupdate"), *sources, "-ts", target, "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", language]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def compile_all() -> None:
    """Compile every catalogue, Qt's own texts in Malay among them."""
    for source in sorted(FOLDER.glob("*.ts")):
        subprocess.run([str(TOOLS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)


def untranslated(path: Path) -> list[str]:
    """The texts of a catalogue that have no translation yet."""
    missing = []
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or not (translation.text or list(translation)):
            missing.append(message.findtext("source", ""))
    return missing


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    if "--compile" not in sys.argv:
        extract()
    compile_all()
    status = 0
    for path in sorted(FOLDER.glob("*.ts")):
        missing = untranslated(path)
        print(f"{path.name}: {len(missing)} texts are not translated")
        status = max(status, int(bool(missing)))
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Every text of the window is in every catalogue, and what is shipped is what the catalogues say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es", "ms")
PLACEHOLDER = re.compile(r"\{\w*\}")


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found, f"{name} comes with pyside6-essentials"
    return found


def texts(catalogue: Path) -> list[tuple[str, str, str]]:
    """Context, source and translation of each text."""
    found = []
    for context in ElementTree.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            words = "" if translation is None else translation.text or ""
            found.append((context.findtext("name", ""), message.findtext("source", ""), words))
    return found


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What the sources hold now."""
    target = tmp_path_factory.mktemp("catalogue") / "all.ts"
    sources = sorted(str(path) for path in (ROOT / "designer").rglob("*.py"))
    subprocess.run([tool("pyside6-lupdate"), *sources, "-ts", str(target)], check=True, capture_output=True)
    return {(context, source) for context, source, _ in texts(target)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_text_is_translated(language: str, extracted: set[tuple[str, str]]) -> None:
    known = {(context, source) for context, source, words in texts(FOLDER / f"service-designer_{language}.ts") if words}
    assert sorted(extracted - known) == []


def test_that_every_text_has_a_context(extracted: set[tuple[str, str]]) -> None:
    assert all(context for context, _ in extracted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_translations_keep_the_placeholders(language: str) -> None:
    for _, source, words in texts(FOLDER / f"service-designer_{language}.ts"):
        assert sorted(PLACEHOLDER.findall(words)) == sorted(PLACEHOLDER.findall(source)), source


@pytest.mark.parametrize("catalogue", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_that_the_compiled_catalogue_is_the_source_compiled(catalogue: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(compiled)], check=True)
    assert compiled.read_bytes() == catalogue.with_suffix(".qm").read_bytes()

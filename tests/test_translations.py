"""Every text of the window is in every catalogue, what is shipped is what the catalogues say, and every help page has its translations."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from designer.checks.registry import CHECKS

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es", "ms")
HELP = ROOT / "resources" / "help"
PAGES = sorted(str(page.relative_to(HELP)) for page in (*HELP.glob("*.md"), *HELP.glob("checks/*.md")))
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


# -- help -----------------------------------------------------------------------------------------------------------------


def blocks(page: str) -> list[str]:
    """What stands on a page, in order: headings by level, lists by items, tables by cells, code as it is."""
    return [shape(block) for block in re.findall(r"```.*?```|(?:(?!```)[^\n]+\n?)+", page, re.DOTALL)]


def shape(block: str) -> str:
    if block.startswith("```"):
        return block
    if block.startswith("#"):
        return "#" * (len(block) - len(block.lstrip("#")))
    if block.startswith("|"):
        return "table " + " ".join(str(len(re.findall(r"(?<!\\)\|", row)) - 1) for row in block.splitlines())
    items = re.findall(r"^(?:-|\d+\.) ", block, re.MULTILINE)
    return f"list of {len(items)}" if items else "words"


def prose(page: str) -> str:
    """A page without its blocks of code."""
    return re.sub(r"```.*?```", "", page, flags=re.DOTALL)


def named(page: str) -> list[str]:
    """What stands in backquotes: keys, commands, values."""
    return sorted(" ".join(words.split()) for words in re.findall(r"`([^`]+)`", prose(page)))


def links(page: str) -> list[str]:
    return sorted(re.findall(r"\]\(([^)]+)\)", prose(page)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_help_page_is_translated_and_no_other(language: str) -> None:
    assert sorted(str(page.relative_to(HELP / language)) for page in (HELP / language).rglob("*.md")) == PAGES


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_translated_page_is_built_like_the_english_one(language: str, page: str) -> None:
    english, other = ((folder / page).read_text(encoding="utf-8") for folder in (HELP, HELP / language))
    assert blocks(other) == blocks(english)
    assert named(other) == named(english)
    assert links(other) == links(english)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_translated_page_calls_a_check_what_the_window_calls_it(language: str) -> None:
    titles = {source: words for context, source, words in texts(FOLDER / f"service-designer_{language}.ts") if context == "checks"}
    overview = (HELP / language / "checks.md").read_text(encoding="utf-8")
    for check in CHECKS:
        page = (HELP / language / "checks" / f"{check.code}.md").read_text(encoding="utf-8")
        assert page.startswith(f"# {check.code} {titles[check.title]}\n")
        assert re.search(rf"^\| \[{check.code}\]\(.*\| {re.escape(titles[check.title])} \|$", overview, re.MULTILINE)

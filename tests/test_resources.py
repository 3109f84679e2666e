"""The locator knows a source tree and an installed program."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import designer
from designer.analysis.analyse import analyse
from designer.checks.findings import Severity
from designer.checks.registry import BY_CODE, run_checks
from designer.model.distributions import KINDS
from designer.model.fields import FIELDS
from designer.resources import help_page, resource, root, template_names, template_path
from designer.storage.document import canonical, read, write

TOPICS = {
    "getting-started",
    "canvas",
    "checks",
    "figures",
    "printing",
    "command-line",
    "yaml",
    "keyboard",
    "simulation",
    "reports",
    "walk-through",
}


def test_that_a_source_tree_has_its_resources_beside_the_package() -> None:
    assert root() == Path(designer.__file__).parent.parent / "resources"


def test_that_an_installed_program_finds_its_resources_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "designer"
    package.mkdir()
    for name in ("__init__.py", "resources.py"):
        shutil.copy(Path(designer.__file__).parent / name, package)
    (package / "_resources" / "templates").mkdir(parents=True)
    (package / "_resources" / "templates" / "bar.blueprint.yaml").touch()
    code = "from designer.resources import template_names, template_path; print(*template_names(), template_path('bar'))"
    found = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["bar", str(package / "_resources" / "templates" / "bar.blueprint.yaml")]


def test_that_every_template_has_a_file_and_the_hotel_comes_first() -> None:
    names = template_names()
    assert names[0] == "hotel"
    assert all(template_path(name).is_file() for name in names)


def test_that_every_topic_has_a_page_with_one_title() -> None:
    assert {page.stem for page in resource("help").glob("*.md")} == TOPICS
    for topic in TOPICS:
        page = help_page(topic).read_text(encoding="utf-8")
        assert len(re.findall(r"^# ", re.sub(r"```.*?```", "", page, flags=re.DOTALL), re.MULTILINE)) == 1


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_that_the_page_of_a_check_lies_with_the_checks(code: str) -> None:
    assert help_page(code) == resource("help", "checks", f"{code}.md")


def test_that_a_page_comes_in_the_language_and_in_english_where_there_is_none(tmp_path: Path) -> None:
    package = tmp_path / "designer"
    package.mkdir()
    for name in ("__init__.py", "resources.py"):
        shutil.copy(Path(designer.__file__).parent / name, package)
    for page in ("canvas.md", "checks/STR101.md", "checks/STR102.md", "fr/canvas.md", "fr/checks/STR101.md"):
        path = package / "_resources" / "help" / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    wanted = [("canvas", "fr"), ("canvas", "de"), ("STR101", "fr"), ("STR102", "fr"), ("STR101", "en")]
    code = f"from designer.resources import help_page, resource\nfor each in {wanted}: print(help_page(*each).relative_to(resource('help')).as_posix())"
    found = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["fr/canvas.md", "canvas.md", "fr/checks/STR101.md", "checks/STR102.md", "checks/STR101.md"]


def test_that_the_page_on_checks_names_every_check_with_its_title() -> None:
    page = help_page("checks").read_text(encoding="utf-8")
    for code, check in BY_CODE.items():
        assert f"[{code}](checks/{code}.md) | {check.severity.value} | {check.title} |" in page


def test_that_the_document_on_the_help_page_is_a_good_one() -> None:
    text = re.findall(r"```yaml\n(format.*?)```", help_page("yaml").read_text(encoding="utf-8"), re.DOTALL)[0]
    source = read(text)
    assert write(source.blueprint, source) == text
    assert read(canonical(source)).blueprint == source.blueprint
    assert [finding.code for finding in run_checks(source.blueprint) if not finding.suppressed] == []


def test_that_the_page_on_yaml_names_all_that_a_simulation_reads() -> None:
    page = help_page("yaml").read_text(encoding="utf-8")
    words = set(re.findall(r"[\w-]+", " ".join(re.findall(r"```yaml\n.*?```|`[^`\n]+`", page, re.DOTALL))))
    keys = {field.key for collection in ("steps", "demand", "staff", "promises", "schedules", "scenarios") for field in FIELDS[collection]}
    assert (keys | set(KINDS)) - words == {"fixed"}  # which is a time alone


def test_that_the_document_of_the_readme_is_a_good_one() -> None:
    readme = Path(__file__).parent.parent / "README.md"
    text = re.findall(r"```yaml\n(format.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)[0]
    source = read(text)
    assert write(source.blueprint, source) == text
    assert [str(finding.message) for finding in run_checks(source.blueprint) if finding.severity is Severity.ERROR] == []
    assert {promise.verdict for promise in analyse(source.blueprint).promises.values()} == {"kept"}


def test_that_the_page_on_the_command_line_names_every_command() -> None:
    from designer.cli import COMMANDS

    page = help_page("command-line").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"`service-designer {command}" in page

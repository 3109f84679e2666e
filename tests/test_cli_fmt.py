"""Canonical form from the command line: which files are written, and when none is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from designer.cli import main

ROOT = Path(__file__).parent.parent


def test_that_fmt_is_done_once(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("# kept\nname:   Bar\nformat: service-blueprint/1\n", encoding="utf-8")
    assert main(["fmt", "--check", str(path)]) == 1
    assert main(["fmt", str(path)]) == 0
    text = path.read_text(encoding="utf-8")
    assert "# kept" in text
    assert text.index("format:") < text.index("name: Bar")
    assert main(["fmt", "--check", str(path)]) == 0
    assert main(["fmt", str(path)]) == 0
    assert path.read_text(encoding="utf-8") == text


def test_that_fmt_writes_no_file_where_one_is_broken(tmp_path: Path) -> None:
    path, broken = tmp_path / "mine.yaml", tmp_path / "broken.yaml"
    broken.write_text("format: service-blueprint/1\nnam: Broken\n", encoding="utf-8")
    text = "name:   Bar\nformat: service-blueprint/1\n"
    path.write_text(text, encoding="utf-8")
    assert main(["fmt", str(path), str(broken)]) == 2
    assert path.read_text(encoding="utf-8") == text


FMT_AS_NOBODY = """
import os, sys
from designer.cli import main
main(["fmt", "--check", *sys.argv[1:]])  # all modules are known before their folder may become one that nobody may read
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
sys.exit(main(["fmt", *sys.argv[1:]]))
"""


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
def test_that_fmt_changes_no_file_where_one_cannot_be_written(tmp_path: Path, order: tuple[str, str]) -> None:
    text = "name:   Bar\nformat: service-blueprint/1\n"
    files = [tmp_path / name for name in order]
    for file in files:
        file.write_text(text, encoding="utf-8")
    tmp_path.chmod(0o777)
    (tmp_path / "a").chmod(0o666)
    (tmp_path / "b").chmod(0o444)
    for part in tmp_path.parents:
        if part.stat().st_uid == os.getuid() and str(part).startswith("/tmp/"):
            part.chmod(part.stat().st_mode | 0o055)
    done = subprocess.run([sys.executable, "-c", FMT_AS_NOBODY, *map(str, files)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    assert f"{tmp_path / 'b'}: you may not do this here" in done.stderr
    assert [file.read_text(encoding="utf-8") for file in files] == [text, text]
    assert {file.name for file in tmp_path.iterdir()} == {"a", "b"}

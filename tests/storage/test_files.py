"""Files: whole or untouched, whatever happens while one is saved."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from designer.model.blueprint import Blueprint
from designer.storage.document import read, write
from designer.storage.files import (
    FileProblem,
    copy_file,
    drop_journal,
    file_stem,
    fingerprint,
    read_file,
    read_file_with_fingerprint,
    read_journals,
    same_bytes,
    save_file,
    save_files,
    write_journal,
)

OLD, NEW = "format: service-blueprint/1\nname: Old\n", "format: service-blueprint/1\nname: Ünew\n"
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions and limits")


def run(code: str, *args: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code, *map(str, args)], capture_output=True, text=True, timeout=60, check=False)


def test_that_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "a b.blueprint.yaml"
    save_file(file, NEW)
    assert file.read_bytes() == NEW.encode()
    source = read_file(file)
    assert (source.blueprint.name, source.text, source.name) == ("Ünew", NEW, str(file))
    assert os.listdir(tmp_path) == [file.name]


def test_that_line_ends_are_saved_as_they_are(tmp_path: Path) -> None:
    text = "\ufeffformat: service-blueprint/1\r\nname: x\r\n"
    save_file(tmp_path / "f", text)
    assert read_file(tmp_path / "f").text == text


def test_that_permissions_stay_and_a_new_file_gets_the_usual_ones(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_text(OLD)
    file.chmod(0o640)
    save_file(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    save_file(tmp_path / "new", NEW)
    (tmp_path / "usual").write_text("")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_that_a_link_stays_a_link_to_the_saved_file(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "f", tmp_path / "link"
    target.write_text(OLD)
    link.symlink_to(target)
    save_file(link, NEW)
    assert link.is_symlink()
    assert target.read_text() == NEW


@pytest.mark.parametrize("name", ["n" * 255, "帳" * 85])
def test_that_a_name_of_the_longest_length_can_be_saved(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    save_file(file, NEW)
    assert file.read_text() == NEW


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda folder: folder / "gone" / "f", "the file or its folder is not there"),
        (lambda folder: folder, "this is a folder"),
        (lambda folder: ((folder / "f.txt").write_text("") and None) or folder / "f.txt" / "below", "not there"),
    ],
)
def test_that_a_vanished_folder_is_told(make: object, reason: str, tmp_path: Path) -> None:
    path = make(tmp_path)  # type: ignore[operator]
    with pytest.raises(FileProblem, match=reason) as caught:
        save_file(path, NEW)
    assert str(path) in str(caught.value)


READ_ONLY = """
import os, sys, tempfile
from designer.storage.files import FileProblem, save_file
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    save_file(sys.argv[1], "x")
except FileProblem as problem:
    print(problem)
"""


@posix
def test_that_a_read_only_folder_and_a_read_only_file_are_told_and_left_alone(tmp_path: Path) -> None:
    for part in (tmp_path, *tmp_path.parents):
        if part != Path("/") and part.stat().st_uid == os.getuid() and str(part).startswith("/tmp/"):
            part.chmod(part.stat().st_mode | 0o055)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "f").write_text(OLD)
    folder.chmod(0o555)
    open_folder = tmp_path / "open"
    open_folder.mkdir()
    open_folder.chmod(0o777)
    (open_folder / "f").write_text(OLD)
    (open_folder / "f").chmod(0o444)
    for file in (folder / "f", open_folder / "f"):
        assert "permission denied" in run(READ_ONLY, file).stdout
        assert file.read_text() == OLD
        assert os.listdir(file.parent) == ["f"]


FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
from designer.storage.files import FileProblem, save_file, write_journal
for save in (lambda: save_file(sys.argv[1], "x" * 1_000_000), lambda: write_journal(sys.argv[2], "w", "f", "x" * 1_000_000)):
    try:
        save()
    except FileProblem as problem:
        print(problem)
"""


@posix
def test_that_a_file_that_cannot_grow_leaves_the_old_one_whole(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_text(OLD)
    assert run(FULL, file, tmp_path / "journal").stdout.count("the file would be larger than is allowed here") == 2
    assert file.read_text() == OLD
    assert sorted(os.listdir(tmp_path)) == ["f", "journal"]
    assert os.listdir(tmp_path / "journal") == []


COPY = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
from designer.storage.files import FileProblem, copy_file
try:
    copy_file(sys.argv[1], sys.argv[2])
except FileProblem as problem:
    print(problem)
"""


def test_that_a_copy_holds_the_same(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_bytes(b"08:00\r\n" * 200_000)
    copy_file(first, second)
    assert second.read_bytes() == first.read_bytes()
    assert same_bytes(first, second)
    second.write_bytes(first.read_bytes()[:-1] + b"\r")
    assert not same_bytes(first, second)
    for work in (copy_file, same_bytes):
        with pytest.raises(FileProblem, match="nowhere: the file or its folder is not there"):
            work(tmp_path / "nowhere", second)
    assert second.stat().st_size == first.stat().st_size


@posix
def test_that_nothing_is_left_of_a_copy_that_finds_no_room(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    large.write_text("x" * 200_000)
    assert "copy.csv: the file would be larger than is allowed here" in run(COPY, large, tmp_path / "copy.csv").stdout
    assert os.listdir(tmp_path) == ["large.csv"]


def test_that_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("a small disk can be mounted by root only")
    try:
        file = disk / "f"
        save_file(file, OLD)
        with pytest.raises(FileProblem, match="the disk is full"):
            save_file(file, "x" * 1_000_000)
        assert file.read_text() == OLD
        assert os.listdir(disk) == ["f"]
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for name in ("f", "g"):  # one that is there, and a new one
            with pytest.raises(FileProblem, match="the disk can only be read"):
                save_file(disk / name, NEW)
        assert file.read_text() == OLD
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@posix
def test_that_a_device_is_written_to_and_not_replaced() -> None:
    full = Path("/dev/full")
    if not full.is_char_device():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(FileProblem, match="the disk is full"):
        save_file(full, NEW)
    save_file("/dev/null", NEW)
    assert full.is_char_device()
    assert Path("/dev/null").is_char_device()


TORTURE = """
import sys
from designer.storage.files import save_file, write_journal
texts = ["a" * 300_000, "b" * 200_000]
print("ready", flush=True)
n = 0
while True:
    n += 1
    save_file(sys.argv[1], texts[n % 2])
    write_journal(sys.argv[2], "w", "f", texts[n % 2])
"""


@posix
def test_that_a_killed_program_never_leaves_a_torn_file(tmp_path: Path) -> None:
    file, folder = tmp_path / "f", tmp_path / "journal"
    save_file(file, "a" * 300_000)
    r = random.Random(4)
    for _ in range(12):
        child = subprocess.Popen([sys.executable, "-c", TORTURE, str(file), str(folder)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(r.uniform(0.0, 0.08))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        assert file.read_text() in ("a" * 300_000, "b" * 200_000)
        assert all(entry.text in ("a" * 300_000, "b" * 200_000) for entry in read_journals(folder))


def test_that_a_change_on_disk_changes_the_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "f"
    assert fingerprint(file) is None
    save_file(file, OLD)
    first = fingerprint(file)
    assert first == fingerprint(file)
    save_file(file, NEW)
    assert fingerprint(file) != first


def test_that_journals_keep_what_was_not_saved_until_they_are_dropped(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "journal"
    assert read_journals(folder) == []
    write_journal(folder, "window/1", tmp_path / "Ü\n.yaml", NEW)
    write_journal(folder, "window-2", None, OLD)
    write_journal(folder, "window/1", tmp_path / "Ü\n.yaml", OLD)
    found = {entry.path: entry for entry in read_journals(folder)}
    assert set(found) == {"", str(tmp_path / "Ü\n.yaml")}
    assert all(entry.text == OLD for entry in found.values())
    (folder / "broken.journal").write_bytes(b"\xff\xfe")
    for entry in read_journals(folder):
        drop_journal(folder, entry.key)
    assert read_journals(folder) == []
    drop_journal(folder, "never there")


@posix
def test_that_journals_are_for_nobody_else_to_read(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    write_journal(folder, "w", None, OLD)
    (file,) = folder.iterdir()
    assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(folder.stat().st_mode)) == (0o600, 0o700)
    file.chmod(0o644)  # as an earlier version left them
    folder.chmod(0o755)
    write_journal(folder, "w", None, NEW)
    assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(folder.stat().st_mode)) == (0o600, 0o700)
    assert [entry.text for entry in read_journals(folder)] == [NEW]


MASKED = """
import os, sys, threading
os.umask(0o027)
from designer.storage.files import save_file
seen, asked = [], os.umask
os.umask = lambda mask: seen.append(mask) or asked(mask)
save_file(sys.argv[1], "x")
print(seen)
"""


@posix
def test_that_saving_never_touches_the_mask_of_the_other_threads(tmp_path: Path) -> None:
    assert run(MASKED, tmp_path / "f").stdout.strip() == "[]"
    assert stat.S_IMODE((tmp_path / "f").stat().st_mode) == 0o640


def test_that_reading_and_saving_tell_the_fingerprint_of_that_very_file(tmp_path: Path) -> None:
    file = tmp_path / "f"
    assert save_file(file, OLD) == fingerprint(file)
    source, found = read_file_with_fingerprint(file)
    assert (source.text, found) == (OLD, fingerprint(file))


@posix
def test_that_what_is_written_while_a_file_is_read_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "f"
    save_file(file, OLD)
    asked = os.fstat

    def fstat_then_written_to(handle: int) -> os.stat_result:
        status = asked(handle)
        if status.st_ino == file.stat().st_ino:
            file.write_text(NEW, encoding="utf-8")
        return status

    monkeypatch.setattr(os, "fstat", fstat_then_written_to)
    _, found = read_file_with_fingerprint(file)
    monkeypatch.undo()
    assert found != fingerprint(file)


def test_that_several_files_are_saved_or_none(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text(OLD)
    with pytest.raises(FileProblem, match="the file or its folder is not there"):
        save_files([(one, NEW), (tmp_path / "gone" / "f", NEW)])
    assert one.read_text() == OLD
    assert os.listdir(tmp_path) == ["one"]
    save_files([(one, NEW), (other, NEW)])
    assert one.read_bytes() == other.read_bytes() == NEW.encode()


def test_that_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="the file or its folder is not there"):
        read_file(tmp_path / "gone.yaml")
    with pytest.raises(FileProblem, match="this is a folder"):
        read_file(tmp_path)


def test_that_a_fresh_document_can_be_saved_and_read(tmp_path: Path) -> None:
    save_file(tmp_path / "f", write(Blueprint(name="N")))
    assert read_file(tmp_path / "f").blueprint == Blueprint(name="N") == read(write(Blueprint(name="N"))).blueprint


def test_that_the_list_of_journals_reads_no_document(tmp_path: Path) -> None:
    write_journal(tmp_path, "w", tmp_path / "a.yaml", NEW)
    (tmp_path / "w.journal").write_bytes((tmp_path / "w.journal").read_bytes() + b"\xff")
    (tmp_path / "long.journal").write_bytes(b"# recovery of: " + b"x" * 100_000)
    (entry, other) = sorted(read_journals(tmp_path), key=lambda found: found.key, reverse=True)
    assert (entry.key, entry.path, entry.text) == ("w", str(tmp_path / "a.yaml"), NEW + "\N{REPLACEMENT CHARACTER}")
    assert other.key == "long"
    assert len(other.path) < 70_000
    drop_journal(tmp_path, "w")
    with pytest.raises(FileProblem):
        _ = entry.text


NAMES = [("Hotel: a stay/2", "Hotel- a stay-2"), ("../a/b:c", "a-b-c"), ("", "blueprint"), ("???", "blueprint"), ("Çafé", "Çafé")]


@pytest.mark.parametrize(("name", "stem"), NAMES)
def test_that_a_document_gives_its_file_a_harmless_name(name: str, stem: str) -> None:
    assert file_stem(name) == stem

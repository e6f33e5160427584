"""Compiled files: used where they are right, built anew where anything is wrong with them."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from feudcheck import store


class Builds:
    """A build function that counts how often it runs."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, database: sqlite3.Connection) -> None:
        self.count += 1
        database.execute("CREATE TABLE word(n INTEGER PRIMARY KEY, text TEXT)")
        database.executemany("INSERT INTO word VALUES (?, ?)", [(n, f"word {n}") for n in range(2000)])


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def open_words(builds: Builds, signature: str = "one") -> int:
    connection = store.opened("words", signature, builds)
    try:
        count: int = connection.execute("SELECT count(*) FROM word").fetchone()[0]
        return count
    finally:
        connection.close()


def test_built_once_then_used(cache: Path) -> None:
    builds = Builds()
    assert [open_words(builds) for _ in range(3)] == [2000] * 3
    assert builds.count == 1
    assert [file.name for file in cache.iterdir()] == ["words.sqlite"]


def test_read_only(cache: Path) -> None:
    connection = store.opened("words", "one", Builds())
    with pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM word")
    connection.close()


def test_private(cache: Path) -> None:
    open_words(Builds())
    if os.name == "posix":
        assert cache.stat().st_mode & 0o777 == 0o700
        assert (cache / "words.sqlite").stat().st_mode & 0o777 == 0o600


def truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4096])


def header_only(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:100])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def text_file(file: Path) -> None:
    file.write_text("no database\n" * 500)


def scrambled(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:100] + bytes(len(data) - 100))


def foreign(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE meta(key, value)")
        database.execute("INSERT INTO meta VALUES ('signature', 'one')")
    database.close()


def other_format(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute(f"PRAGMA user_version={store.FORMAT + 1}")
    database.close()


def unsigned(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("DELETE FROM meta")
    database.close()


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


SPOILERS = (truncated, header_only, emptied, text_file, scrambled, foreign, other_format, unsigned)


@pytest.mark.parametrize("spoil", SPOILERS, ids=lambda spoil: spoil.__name__)
def test_spoilt_file_is_built_anew(cache: Path, spoil: Callable[[Path], None]) -> None:
    builds = Builds()
    open_words(builds)
    spoil(cache / "words.sqlite")
    assert open_words(builds) == 2000
    assert builds.count == 2
    open_words(builds)
    assert builds.count == 2, "the new file is in place"


def test_stale_signature_is_built_anew(cache: Path) -> None:
    builds = Builds()
    for signature in ("one", "two", "two"):
        open_words(builds, signature)
    assert builds.count == 2


def test_folder_in_the_place_of_the_file(cache: Path) -> None:
    builds = Builds()
    open_words(builds)
    a_folder(cache / "words.sqlite")
    assert open_words(builds) == 2000
    assert [file.name for file in cache.iterdir()] == ["words.sqlite"], "nothing is left behind"


def test_unusable_folder_means_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", Path(os.devnull)):
        monkeypatch.setenv("FEUDCHECK_CACHE", str(folder))
        assert open_words(Builds()) == 2000


def test_full_disk_means_memory(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    connection = store.opened("words", "one", Builds())
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (2000,)
    with pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM word")
    connection.close()
    assert list(cache.iterdir()) == []


def test_errors_of_the_build_pass_through(cache: Path) -> None:
    def build(database: sqlite3.Connection) -> None:
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        store.opened("words", "one", build)
    assert not cache.exists()


def test_shipped_file_comes_first(cache: Path, tmp_path: Path) -> None:
    store.write(tmp_path / "shipped.sqlite", "one", Builds())
    builds = Builds()
    store.opened("words", "one", builds, tmp_path / "shipped.sqlite").close()
    assert builds.count == 0
    assert not cache.exists()
    store.opened("words", "two", builds, tmp_path / "shipped.sqlite").close()
    assert builds.count == 1


def test_odd_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "a b?mode=rw#%20ذاكرة"))
    builds = Builds()
    open_words(builds)
    open_words(builds)
    assert builds.count == 1


def test_which_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FEUDCHECK_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert store.cache_folder() == str(tmp_path / "feudcheck")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    assert store.cache_folder() == str(tmp_path / "home" / ".cache" / "feudcheck")


def test_long_unused_files_go_and_other_peoples_stay(cache: Path) -> None:
    store.opened("old", "one", Builds()).close()
    old, theirs, left = cache / "old.sqlite", cache / "theirs.sqlite", cache / ".x.sqlite.1.ab.tmp"
    theirs.write_text("not ours")
    left.write_text("")
    past = time.time() - 200 * 86400
    for file in (old, theirs, left):
        os.utime(file, (past, past))
    store.opened("new", "one", Builds()).close()
    assert sorted(file.name for file in cache.iterdir()) == ["new.sqlite", "theirs.sqlite"]


def test_use_keeps_a_file(cache: Path) -> None:
    builds = Builds()
    open_words(builds)
    past = time.time() - 200 * 86400
    os.utime(cache / "words.sqlite", (past, past))
    open_words(builds)
    assert (cache / "words.sqlite").stat().st_mtime > past


def test_threads_build_at_once(cache: Path) -> None:
    builds = Builds()
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: open_words(builds), range(24))) == [2000] * 24
    assert [file.name for file in cache.iterdir()] == ["words.sqlite"]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(store.__file__).parents[1])}


PROCESS = """
from feudcheck import store
def build(database):
    database.execute("CREATE TABLE word(n)")
    database.executemany("INSERT INTO word VALUES (?)", [(n,) for n in range(5000)])
for turn in range(20):
    connection = store.opened("words", SIGNATURE + str(turn), build)
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (5000,)
    connection.close()
"""


def test_processes_fight_over_one_file(cache: Path) -> None:
    programs = [f"SIGNATURE = {name!r}\n{PROCESS}" for name in ("a", "a", "b")]
    running = [subprocess.Popen([sys.executable, "-c", program], env=environment()) for program in programs]
    assert [process.wait(timeout=120) for process in running] == [0, 0, 0]
    assert [file.name for file in cache.iterdir()] == ["words.sqlite"]


def test_start_up_is_light() -> None:
    program = (
        "import sys; import feudcheck.store\n"
        "print([m for m in ('json', 're', 'pathlib', 'typing', 'hashlib', 'tempfile', 'yaml') if m in sys.modules])"
    )
    command = [sys.executable, "-S", "-c", program]
    out = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    assert out.stdout == "[]\n"


def test_stamp_follows_the_code(tmp_path: Path) -> None:
    package = tmp_path / "package"
    (package / "inner").mkdir(parents=True)
    module = package / "inner" / "module.py"
    module.write_text("one = 1\n")
    code, release = store.code_stamp(str(package)), store.release_stamp(str(package))
    os.utime(module, (1, 1))
    assert store.code_stamp(str(package)) != code
    assert store.release_stamp(str(package)) == release, "the same for the same contents"
    module.write_text("two = 2\n")
    assert store.release_stamp(str(package)) != release
    (package / "_compiled").mkdir()
    (package / "_compiled" / "BUILD").write_text(release + "\n")
    assert store.code_stamp(str(package)) == release

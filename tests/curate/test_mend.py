"""Edits of a base's files: verified, whole or not at all, one writer at a time."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from feudcheck.curate.mend import writing
from feudcheck.curate.mend.append import with_item
from feudcheck.curate.mend.edits import Edit, Manuscript, applied, manuscript, revised, tree
from feudcheck.curate.mend.spots import spots
from feudcheck.curate.mend.writing import locked, replace_files
from feudcheck.errors import WriteError

TEXT = """\
# kept
sources:
  a: {title: {en: A}}   # of the first

facts:
  - id: one   # the first
    statement: {en: "It \\"is\\" so."}
    sources: [{id: a}]

  - id: two
    statement:
      en: |
        It is.

    # a note on two
# the end
"""


def test_spots_slice_back() -> None:
    root = spots(TEXT)
    assert root is not None
    for path, written in [
        (("sources", "a"), "{title: {en: A}}"),
        (("facts", 0, "id"), "one"),
        (("facts", 0, "statement", "en"), '"It \\"is\\" so."'),
        (("facts", -1, "statement", "en"), "|\n        It is."),
    ]:
        spot = root.at(*path)
        assert spot is not None
        assert TEXT[spot.start : spot.end] == written
    assert root.at("facts", 7) is None
    assert root.at("facts", 0, "nothing", "there") is None


def test_edits_are_applied_together_and_never_overlap() -> None:
    assert applied("abcdef", [Edit(4, 5, "E"), Edit(0, 1, ""), Edit(6, 6, "!"), Edit(6, 6, "?")]) == "bcdEf!?"
    for wrong in ([Edit(0, 2, "x"), Edit(1, 3, "y")], [Edit(3, 2, "")], [Edit(0, 99, "")], [Edit(-1, 0, "")]):
        with pytest.raises(WriteError):
            applied("abcdef", wrong)


def test_an_edit_that_reads_otherwise_is_refused() -> None:
    given = Manuscript("a: 1\nb: x\n")
    assert revised(given, [Edit(8, 9, "y")], {"a": tree("1"), "b": "y"}).text == "a: 1\nb: y\n"
    for edit in (Edit(8, 9, "1"), Edit(8, 9, "[y"), Edit(3, 4, "'1'"), Edit(8, 9, "y\n\tc")):
        with pytest.raises(WriteError):
            revised(given, [edit], {"a": tree("1"), "b": "y"})


def test_bytes_come_back() -> None:
    for data in (b"\xef\xbb\xbfa: 1\r\n", b"a: \xc3\xa9", b"", b"\n"):
        assert manuscript(data).encoded() == data
    with pytest.raises(WriteError, match="UTF-8"):
        manuscript(b"a: \xff")


FACT = ["- id: three", "  statement:", "    en: It was.", "  sources: [{id: a}]"]

ADDED = "".join(f"  {line}\n" for line in FACT)
DEEPER = "".join(f"    {line}\n" for line in FACT)
APPENDED: dict[str, tuple[str, str]] = {
    "after the last, its comments and a blank line": (
        TEXT,
        TEXT.replace(
            "    # a note on two\n",
            f"    # a note on two\n\n{ADDED}",
        ),
    ),
    "no blank lines where there are none": (
        "facts:\n- id: one\n- id: two",
        "facts:\n- id: one\n- id: two\n- id: three\n  statement:\n    en: It was.\n  sources: [{id: a}]\n",
    ),
    "before the next section": (
        "facts:\n    - id: one   # x\n\nsources:\n  a: {}\n",
        f"facts:\n    - id: one   # x\n\n{DEEPER}\nsources:\n  a: {{}}\n",
    ),
    "an empty list": (
        "facts: []  # none yet\nsources: {}\n",
        f"facts:  # none yet\n{ADDED}sources: {{}}\n",
    ),
    "nothing after the key": (
        "facts:\nsources: {}\n",
        f"facts:\n{ADDED}sources: {{}}\n",
    ),
    "no such section": (
        "# ours\nsources: {}\n...\n",
        f"# ours\nsources: {{}}\n\nfacts:\n{ADDED}...\n",
    ),
    "an empty file": ("", f"facts:\n{ADDED}"),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("name", APPENDED)
def test_an_item_is_added(name: str, newline: str) -> None:
    before, after = (text.replace("\n", newline) for text in APPENDED[name])
    if newline == "\r\n" and "\n" not in before:
        pytest.skip("a file without line ends has none of its own")
    assert with_item(Manuscript(before), "facts", FACT).text == after


def test_a_source_is_added() -> None:
    out = with_item(Manuscript(TEXT), "sources", ["b:", "  title: {en: B}"]).text
    assert out == TEXT.replace("# of the first\n", "# of the first\n\n  b:\n    title: {en: B}\n")


@pytest.mark.parametrize(
    ("text", "section", "lines"),
    [
        (TEXT, "sources", ["a:", "  title: {en: B}"]),
        ("{facts: [{id: one}]}\n", "facts", FACT),
        ("facts: [{id: one}]\n", "facts", FACT),
        ("- one\n", "facts", FACT),
        (TEXT, "facts", ["id: three"]),
        (TEXT, "facts", ["- id: [three"]),
        ("facts: [", "facts", FACT),
    ],
)
def test_what_cannot_be_added_is_refused(text: str, section: str, lines: list[str]) -> None:
    with pytest.raises(WriteError):
        with_item(Manuscript(text), section, lines)


def test_replaced_whole(tmp_path: Path) -> None:
    path, link = tmp_path / "a.yaml", tmp_path / "link.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    with locked(str(link)):
        replace_files({str(link): b"new"}, {str(link): b"old"})
    assert (path.read_bytes(), link.is_symlink(), stat.S_IMODE(path.stat().st_mode)) == (b"new", True, 0o640)
    replace_files({str(tmp_path / "fresh.yaml"): b"x"})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.yaml", "fresh.yaml", "link.yaml"]


def test_a_change_of_somebody_else_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"theirs")
    with pytest.raises(WriteError, match="somebody else"):
        replace_files({str(path): b"mine"}, {str(path): b"old"})
    with pytest.raises(WriteError, match="somebody else"):
        replace_files({str(path): b"mine"}, {str(path): None})
    assert path.read_bytes() == b"theirs"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("failing", ["fsync", "replace", "chmod"])
def test_a_failed_write_leaves_all_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    one, two = tmp_path / "one.yaml", tmp_path / "two.yaml"
    one.write_bytes(b"1")
    two.write_bytes(b"2")
    real, calls = getattr(os, failing), []

    def fail(*args: object, **kwargs: object) -> object:
        calls.append(args)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        return real(*args, **kwargs)

    monkeypatch.setattr(os, failing, fail)
    with pytest.raises(WriteError, match="No space left"):
        replace_files({str(one): b"one", str(two): b"two"})
    monkeypatch.undo()
    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_or_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        replace_files({str(tmp_path): b"x"})
    with pytest.raises(WriteError), locked(str(tmp_path / "none" / "a.yaml")):
        pass


def test_two_writers_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "n.txt"
    path.write_bytes(b"0")

    def count() -> None:
        for _ in range(10):
            with locked(str(path)):
                replace_files({str(path): str(int(path.read_bytes()) + 1).encode()})

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert path.read_bytes() == b"40"


def test_a_writer_that_takes_too_long_is_named(tmp_path: Path) -> None:
    path = str(tmp_path / "a.yaml")
    with locked(path), pytest.raises(WriteError, match="another feudcheck"), locked(path, wait=0.1):
        pass


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_writer_leaves_no_lock_and_its_litter_goes(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    program = (
        "import os, signal, sys\n"
        "from feudcheck.curate.mend import writing\n"
        "os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "with writing.locked(sys.argv[1]): writing.replace_files({sys.argv[1]: b'new'})\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2
    with locked(str(path), wait=1):
        replace_files({str(path): b"new"})
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]


def test_where_nothing_can_be_locked_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_try_lock", lambda _: False)
    with locked(str(tmp_path / "a.yaml")):
        replace_files({str(tmp_path / "a.yaml"): b"x"})
    assert (tmp_path / "a.yaml").read_bytes() == b"x"

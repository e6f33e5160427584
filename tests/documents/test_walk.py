"""Which files a run reads: the ones named, and in folders what git would not ignore."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from feudcheck.documents import files, listed
from feudcheck.documents.patterns import Patterns
from feudcheck.errors import InputError
from feudcheck.model.review import Failure

TREE = [
    "a.md", "b.md", "ab.md", "a b.md", "[x].md", "#c.md", "!d.md", "d/a.md", "d/b.md", "d/e/a.md", "d/e/f/b.md",
    "ab/a.md", "ab/d/b.md", "e/d/a.md", "e/f.md/a.md", "مسودة/نص.md",
]  # fmt: skip
WORDS = [
    "a", "b", "ab", "d", "e", "f", "*", "**", "?", "/", "/", ".md", "*.md", "!", "#", "\\", " ", "[ab]",
    "[!a]", "[^b]", "[]a]", "[a-c]", "[[:alpha:]]", "\\*", "\\ ", "مسودة", "نص", "a/**/b.md", "**/d", "/d/**",
    "d/", "a*b*", "\n",
]  # fmt: skip
LISTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map("".join), max_size=4).map("\n".join)
LONE = re.compile(r"[^/!\n]\*\*|\*\*[^/\n]")  # as a single star by git's manual, not always by git


def plant(root: Path, names: list[str]) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def found(*paths: str, **options: object) -> list[str]:
    """Names in order; a failure as ``!path``."""
    given_ = files(paths, **options)  # type: ignore[arg-type]
    return [f"!{one.path}" if isinstance(one, Failure) else one for one in given_]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not shutil.which("git"):
        pytest.skip("no git")
    root = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    plant(root, TREE)
    return root


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(outer=LISTS, inner=LISTS)
def test_folders_are_read_as_git_sees_them(repository: Path, outer: str, inner: str) -> None:
    assume(not LONE.search(outer + "\n" + inner))
    (repository / ".gitignore").write_text(outer, encoding="utf-8")
    (repository / "d" / ".gitignore").write_text(inner, encoding="utf-8")
    command = ["git", "-c", "core.excludesFile=/dev/null", "ls-files", "-z", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=repository, capture_output=True, check=True)
    expected = {name for name in done.stdout.decode().split("\0") if name.endswith(".md")}
    here = os.getcwd()
    os.chdir(repository)
    try:
        assert set(found(".")) == expected
    finally:
        os.chdir(here)


def test_order_is_steady_and_each_file_comes_once(here: Path) -> None:
    plant(here, ["b.md", "a.md", "c/z.txt", "c/a.html", "c.md", "d.py", "e.MD"])
    assert found(".") == ["a.md", "b.md", "c/a.html", "c/z.txt", "c.md", "e.MD"]
    assert found("b.md", ".", "./b.md") == ["b.md", "a.md", "c/a.html", "c/z.txt", "c.md", "e.MD"]
    assert found("c/", str(here / "c")) == ["c/a.html", "c/z.txt"]


def test_a_file_that_is_named_is_read_whatever_it_is(here: Path) -> None:
    plant(here, ["draft", ".hidden/x.md", "x.py", "build/a.md"])
    (here / ".gitignore").write_text("build/\n", encoding="utf-8")
    assert found("draft", "x.py", ".hidden/x.md", "build/a.md") == ["draft", "x.py", ".hidden/x.md", "build/a.md"]
    assert found("build/a.md", exclude=["build"]) == ["build/a.md"]
    assert found("build/a.md", "draft", exclude=["build"], force_exclude=True) == ["draft"]


def test_hidden_folders_and_files_are_passed_over(here: Path) -> None:
    plant(here, [".git/x.md", ".venv/x.md", "._a.md", "a.md"])
    assert found(".") == ["a.md"]


def test_excluded_paths_are_relative_to_the_working_folder(here: Path) -> None:
    plant(here, ["news/a.md", "news/old/b.md", "old/c.md", "d.txt"])
    assert found(".", exclude=["old/"]) == ["d.txt", "news/a.md"]
    assert found("news", exclude=["/old"]) == ["news/a.md", "news/old/b.md"]
    assert found("news", exclude=["/news/old"]) == ["news/a.md"]
    assert found(".", exclude=["*.md", "!a.md"]) == ["d.txt", "news/a.md"]


def test_lists_above_the_folder_count_inside_a_repository(here: Path) -> None:
    plant(here, ["x/y/a.md", "x/y/b.md"])
    (here / ".gitignore").write_text("/x/y/a.md\n", encoding="utf-8")
    assert found("x/y") == ["x/y/a.md", "x/y/b.md"]
    (here / ".git" / "info").mkdir(parents=True)
    assert found("x/y") == ["x/y/b.md"]
    (here / ".git" / "info" / "exclude").write_text("b.md\n", encoding="utf-8")
    assert found("x/y") == []


def test_what_is_missing_or_vanishes_is_named_and_the_rest_is_read(here: Path) -> None:
    plant(here, ["a.md", "b.md"])
    assert found("gone.md", "a.md", "b\0d") == ["!gone.md", "a.md", "!b\0d"]
    walk = files(["."])
    assert next(walk) == "a.md"
    (here / "b.md").unlink()
    (failure,) = list(walk)
    assert isinstance(failure, Failure)
    assert (failure.path, failure.message) == ("b.md", "No such file or directory")


def test_links_that_run_in_circles_end(here: Path) -> None:
    plant(here, ["d/a.md"])
    os.symlink("..", here / "d" / "up")
    os.symlink("loop.md", here / "loop.md")
    os.symlink("a.md", here / "d" / "b.md")
    os.symlink("nowhere.md", here / "z.md")
    assert found(".") == ["d/a.md", "!loop.md", "!z.md"]
    assert found("d/up") == ["d/up/d/a.md", "!d/up/loop.md", "!d/up/z.md"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_may_not_be_read_is_named(here: Path) -> None:
    plant(here, ["a/x.md", "b.md"])
    (here / "a").chmod(0)
    try:
        assert found(".") == ["!a", "b.md"]
    finally:
        (here / "a").chmod(0o755)


def test_very_deep_folders_are_walked(here: Path) -> None:
    deep = here
    for _ in range(400):
        deep = deep / "d"
    os.makedirs(deep)
    (deep / "x.md").write_text("x", encoding="utf-8")
    assert len(found(".")) == 1


def test_a_hostile_pattern_takes_no_longer(here: Path) -> None:
    plant(here, ["a" * 200 + ".md"])
    (here / ".gitignore").write_text("*a" * 60 + "*b\n" + "**/" * 400 + "b\n", encoding="utf-8")
    assert len(found(".")) == 1


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (b"", []),
        (b"a.md\nb c.md\n", ["a.md", "b c.md"]),
        (b"\xef\xbb\xbfa.md\r\n\r\nb.md", ["a.md", "b.md"]),
        (b"a\nb.md\0c.md\0", ["a\nb.md", "c.md"]),
        ("مسودة.md\n".encode(), ["مسودة.md"]),
    ],
)
def test_lists_of_paths(data: bytes, paths: list[str], tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(data)
    assert listed(str(tmp_path / "list")) == paths
    assert listed("-", io.BytesIO(data)) == paths


def test_a_list_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone: No such file or directory"):
        listed(str(tmp_path / "gone"))


def test_standard_input_is_handed_on(here: Path) -> None:
    plant(here, ["a.md"])
    assert found("-", "a.md") == ["-", "a.md"]


def test_patterns_about_another_folder(here: Path) -> None:
    patterns = Patterns(["drafts/", "!drafts/final/", "*.txt"], str(here / "news"))
    matched = ["news/drafts/a.md", "news/x/drafts/b/c.md", "news/a.txt", "drafts/a.md", "a.txt"]
    assert [patterns.match(str(here / path)) for path in matched] == [True, True, True, False, False]
    assert patterns.match("drafts/x", otherwise="drafts/x")

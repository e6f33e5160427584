"""The words of the languages are data: a key that stands twice in a file would lose its first words unseen."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections import Counter
from pathlib import Path

import pytest
import yaml

import feudcheck.language
from feudcheck.language import data

HOME = Path(feudcheck.language.__file__).parent
FILES = sorted(HOME.rglob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_no_key_stands_twice(file: Path) -> None:
    keys = Counter(re.findall(r"^([^\s#:]+):", file.read_text(encoding="utf-8"), re.MULTILINE))
    assert [key for key, times in keys.items() if times > 1] == []


def test_no_list_of_the_syntax_stands_in_two_files() -> None:
    keys = Counter(key for path in HOME.joinpath("syntax").glob("*.yaml") for key in yaml.safe_load(path.read_bytes()))
    assert [key for key, times in keys.items() if times > 1] == []
    assert set(data.section("syntax")) == set(keys)


def test_the_syntax_is_not_compiled_where_a_list_stands_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "language"
    shutil.copytree(HOME, home, ignore=shutil.ignore_patterns("*.py", "__pycache__", "things-*"))
    monkeypatch.setattr(data, "HERE", str(home))
    before = data.signature()
    home.joinpath("syntax", "zz.yaml").write_text("commas: [x]\n", encoding="utf-8")
    assert data.signature() != before
    with sqlite3.connect(":memory:") as database, pytest.raises(ValueError, match=r"zz\.yaml: .*: commas$"):
        data.fill(database)


@pytest.mark.parametrize("file", [f for f in FILES if f.parent.name == "syntax"], ids=lambda f: f.name)
def test_lists_of_the_syntax_are_no_wider_than_the_code(file: Path) -> None:
    assert max(map(len, file.read_text(encoding="utf-8").splitlines())) <= 120


def test_two_checkouts_keep_their_words_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {data.own_name()}
    monkeypatch.setattr(data, "HERE", str(tmp_path))
    names.add(data.own_name())
    assert len(names) == 2

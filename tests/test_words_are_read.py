"""No word file keeps a list that nobody reads: every key is named somewhere in the code, or in a page it fills."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import feudcheck
from feudcheck.language.words import CLASS

HOME = Path(feudcheck.__file__).parent
LANGUAGE = sorted([*(HOME / "language").glob("*.yaml"), *(HOME / "language" / "syntax").glob("*.yaml")])
WORDS = [HOME / "report" / "page" / "words.yaml", HOME / "report" / "timeline" / "words.yaml"]
IN_WORDS = ("page", "script", "values", "kinds", "counts", "outcomes", "formats")  # groups whose members are named


@cache
def nodes() -> tuple[ast.AST, ...]:
    """All of the code."""
    return tuple(n for path in HOME.rglob("*.py") for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def named() -> frozenset[str]:
    """Every text of the code, and every word of what the pages are made of."""
    found = {n.value for n in nodes() if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    for ending in ("*.html", "*.js"):
        for path in HOME.rglob(ending):
            found |= set(re.findall(r"\w+", path.read_text(encoding="utf-8")))
    return frozenset(found)


@cache
def stems() -> tuple[str, ...]:
    """What names are put together with: "words_of_" + …, … + "_ends"."""
    sums = (n for n in nodes() if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Add))
    texts = (str(one.value) for n in sums for one in (n.left, n.right) if isinstance(one, ast.Constant))
    return tuple(text for text in texts if re.fullmatch(r"[a-z_]+_|_[a-z_]+", text))


def is_named(key: str) -> bool:
    """Whether the code has ``key``, as a class of words too, or a part of it that begins or ends it."""
    if not named().isdisjoint((key, CLASS + key)):
        return True
    return any(key.startswith(stem) if stem.endswith("_") else key.endswith(stem) for stem in stems())


def keys(content: dict[str, Any]) -> Iterator[str]:
    """The keys of a file of labels by language, with those of the groups whose members have names of their own."""
    for own in content.values():
        yield from own
        for group in IN_WORDS:
            yield from own.get(group, ())


@pytest.mark.parametrize("file", LANGUAGE, ids=lambda f: f.name)
def test_every_list_of_a_language_is_read(file: Path) -> None:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert [key for key in content if not is_named(str(key))] == []


@pytest.mark.parametrize("file", WORDS, ids=lambda f: f.parent.name)
def test_every_label_is_read(file: Path) -> None:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert sorted({key for key in keys(content) if not is_named(key)}) == []


def test_a_list_that_nobody_reads_is_found() -> None:
    assert not is_named("before_verbs" + "_of_old")
    assert is_named("month_ends")  # data[unit + "_ends"]
    assert is_named("words_of_rise")  # syntax("words_of_" + name)

"""Whatever the bytes: problems with places, never another error; the same without the C parser."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.factbase.loader import read_paths
from feudcheck.factbase.yaml_reader import decoded
from feudcheck.factbase.yaml_recovery import read_all
from tests.factbase.conftest import BASE

_PIECES = (
    "facts:\n|sources:\n|  |- |id: a|\n|: |{|}|[|]|,|\"|'|>-\n|#|&a |*a|!x |!!str |? |---\n|...\n|%YAML 1.1\n|<<: |\t|"
    "مسرة|é|\u2028|~|0x1f|\\u0041|@|`|>|\r|\x85"
)
PIECES = st.sampled_from(_PIECES.split("|"))


def read(data: bytes) -> list[tuple[int, int, str]]:
    problems: list[tuple[int, int, str]] = []

    def report(line: int, column: int, message: str) -> None:
        problems.append((line, column, message))

    read_all(decoded(data, report), report)
    return problems


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.one_of(st.lists(PIECES, max_size=25).map(lambda pieces: "".join(pieces).encode()), st.binary(max_size=60)))
def test_nothing_but_problems(data: bytes) -> None:
    assert all(line > 0 and column > 0 and message for line, column, message in read(data))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.data())
def test_one_character_changed(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(BASE) - 1))
    text = BASE[:at] + data.draw(PIECES) + BASE[at + data.draw(st.integers(0, 3)) :]
    assert all(line > 0 and column > 0 and message for line, column, message in read(text.encode()))


def test_without_the_c_parser(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = read_paths([str(folder)])
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert read_paths([str(folder)]) == with_it


def test_byte_order_mark_and_windows_lines(folder: Path) -> None:
    plain = read_paths([str(folder)]).facts
    (folder / "base.yaml").write_bytes(b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode())
    assert read_paths([str(folder)]).facts == plain


@pytest.mark.parametrize(
    "text", ["a: b\n" * 3000, "facts: [" + "{}," * 3000, "- [\n" * 3000, "facts:\n" + "- {\n" * 3000]
)
def test_many_errors_end(text: str) -> None:
    assert read(text.encode())

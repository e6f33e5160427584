"""The words of the languages are data: a key that stands twice in a file would lose its first words unseen."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import feudcheck.language

HOME = Path(feudcheck.language.__file__).parent
FILES = sorted(HOME.rglob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_no_key_stands_twice(file: Path) -> None:
    keys = Counter(re.findall(r"^([^\s#:]+):", file.read_text(encoding="utf-8"), re.MULTILINE))
    assert [key for key, times in keys.items() if times > 1] == []

"""The words and concepts of ``words.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(str(word) for word in _file()[name])


@cache
def foreign(language: str) -> frozenset[str]:
    """Small words of other languages in the letters of this one."""
    words: Mapping[str, list[str]] = _file()["foreign"]  # type: ignore[assignment]
    return frozenset(words[language])


@cache
def couples() -> tuple[tuple[str, str], ...]:
    """Concepts of which the first comes before the second, of the same two parties."""
    return tuple((str(couple[0]), str(couple[1])) for couple in _file()["couples"])


@cache
def _file() -> Mapping[str, list[str | list[str]]]:
    import yaml

    text = Path(__file__).with_name("words.yaml").read_text(encoding="utf-8")
    content: Mapping[str, list[str | list[str]]] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return content

"""What each rule and flag means: ``rules.yaml``, read when somebody asks."""

from __future__ import annotations

import os
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Example:
    """One claim and the statements on file that make the rule apply to it."""

    __slots__ = ("claim", "on_file")

    def __init__(self, record: Mapping[str, object]) -> None:
        on_file = record["on_file"]
        self.on_file: list[str] = [str(text) for text in on_file] if isinstance(on_file, list) else [str(on_file)]
        self.claim = str(record["claim"])


class Told:
    """What a rule is called, means and asks for, in one language."""

    __slots__ = ("meaning", "mend", "title")

    def __init__(self, title: str, meaning: str, mend: str) -> None:
        self.title, self.meaning, self.mend = title, meaning, mend


class Rule:
    """The documentation of one rule, or of a flag (then ``verdict`` is ``"flag"``)."""

    __slots__ = ("example_ar", "example_en", "id", "meaning", "mend", "title", "verdict")

    def __init__(self, name: str, record: Mapping[str, object]) -> None:
        self.id = name
        self.title, self.verdict = str(record["title"]), str(record["verdict"])
        self.meaning, self.mend = str(record["meaning"]).strip(), str(record["mend"]).strip()
        self.example_en, self.example_ar = _example(record["example_en"]), _example(record["example_ar"])

    def as_record(self) -> dict[str, object]:
        """The same as a plain dict, for JSON."""
        examples = {
            key: {"on_file": example.on_file, "claim": example.claim}
            for key, example in (("example_en", self.example_en), ("example_ar", self.example_ar))
        }
        words = {"id": self.id, "title": self.title, "verdict": self.verdict, "meaning": self.meaning}
        return {**words, **examples, "mend": self.mend}


def _example(record: object) -> Example:
    if not isinstance(record, dict):
        raise TypeError("an example in rules.yaml must have on_file and claim")
    return Example(record)


def in_short(name: str) -> str:
    """What a rule means, in a sentence; the name itself where there is none such."""
    found = find(name)
    return f"{found.title}: {found.meaning}" if found else name


def told(name: str, lang: str) -> Told | None:
    """The same in ``lang`` ("en" or "ar"), or ``None``."""
    if lang == "ar":
        return arabic().get(name)
    rule = find(name)
    return Told(rule.title, rule.meaning, rule.mend) if rule else None


@cache
def all_rules() -> dict[str, Rule]:
    """Every rule and flag by its id, in the order of ``rules.yaml``."""
    return {name: Rule(name, record) for name, record in _read("rules.yaml").items()}


@cache
def arabic() -> dict[str, Told]:
    """The same in Arabic (``rules.ar.yaml``)."""
    read = _read("rules.ar.yaml")
    return {name: Told(**{key: text.strip() for key, text in one.items()}) for name, one in read.items()}


def _read(name: str) -> dict[str, Any]:
    import yaml

    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        content: dict[str, Any] = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return content


def find(name: str) -> Rule | None:
    """The rule or flag with this id, or ``None``."""
    return all_rules().get(name)

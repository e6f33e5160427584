"""Syntax words as sets and maps, and the names of the word classes that matter to the parser."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from feudcheck.language.data import section

IGNORED = "w:ignore"
SPEECH_KINDS = (
    "accuse", "deny", "confirm", "question", "forecast", "promise", "demand", "warn", "criticise", "praise",
    "describe", "estimate", "believe", "report", "say",
)  # fmt: skip
CLASS = "w:"
SPEECH_CLASSES = frozenset(CLASS + kind for kind in SPEECH_KINDS)


@cache
def syntax(*names: str) -> frozenset[str]:
    """The normalised words of one list of ``syntax/``, or of several together."""
    return frozenset().union(*[section("syntax")[name] for name in names])


@cache
def syntax_map(name: str) -> Mapping[str, str]:
    """One mapping of ``syntax/``, its keys normalised."""
    words: Mapping[str, str] = section("syntax")[name]
    return words


@cache
def building() -> frozenset[str]:
    """Words that only build sentences, whatever else a dictionary says of them."""
    lists = ("conjunctions", "subordinators", "relatives", "quoters", "be_forms", "have_forms", "modals_plain")
    return syntax(*lists).union(syntax_map("prepositions"))

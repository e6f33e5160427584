"""How far the words of a phrase may stand apart: what ends it, and what belongs to another noun."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from feudcheck.language.normal import fold
from feudcheck.model import Token

LEADING = frozenset({"الي", "من", "عن"})

# An entry that a word may start: level and base of its form, further words, those of them a text must have, id.
Start = tuple[int, str, tuple[str, ...], frozenset[str], str]


def goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word belongs to the noun before it, which "to" leads in: "تراجع X إلى ارتفاع الأسعار"."""
    noun = tokens[at - 1]
    if len(noun.text) < 3 or noun.text.startswith("ال") or tokens[at - 2].text not in LEADING:
        return False
    if tokens[at].text[0] in "بل":
        return False  # it has a preposition of its own
    return not noun.raw.endswith(("ه", "ها", "هم", "هما"))


def opens_compound(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is the first of several that hyphens join."""
    return at + 2 < len(tokens) and tokens[at + 1].text == "-" and tokens[at + 1].start == tokens[at].end


def adjectives_first(entries: Iterable[Start]) -> list[Start]:
    """Entries by level, those of words in "ي" before the others of their level."""
    return sorted(entries, key=lambda e: (e[0], e[1][-1] != "ي"))


def borders(syntax: Mapping[str, object]) -> frozenset[str]:
    """The words that begin another clause."""
    out: set[str] = set()
    for name in ("conjunctions", "subordinators", "relatives", "reason_openers"):
        words = syntax.get(name)
        if isinstance(words, list):
            out.update(fold(str(word)) for word in words if " " not in str(word))
    return frozenset(out)


def particles(syntax: Mapping[str, object]) -> frozenset[str]:
    """The prepositions: words without inflection."""
    words = syntax.get("prepositions")
    return frozenset(fold(str(word)) for word in words) if isinstance(words, dict) else frozenset()

"""How far the words of a phrase may stand apart: what ends it, and what belongs to another noun."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence

from feudcheck.language.normal import fold
from feudcheck.model import Token

LEADING = frozenset({"الي", "من", "عن"})
WHEREABOUTS = frozenset({"في", "علي"})
OFFERED = frozenset({"بعرض", "عرضا"})
COMMAS = frozenset(",،")
GLUED = "ل"  # the one preposition that a phrase ends with and that is written onto the next word
THAT = frozenset({"ان", "بان"})  # before these a phrase may go on behind an aside
BARE = frozenset({"بناء"})  # nouns that only build sentences before their preposition, «بناء على»; not with an article
ASIDE = 8  # tokens between the commas of an aside

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


def goes_past(word: str, named: bool) -> bool:
    """Whether a phrase may have its ``word`` behind an aside: "that", or «بالانتخابات» of «فازت X، مرشحة الحزب، …»."""
    return word in THAT or (named and word[0] == "ب")


def behind_aside(tokens: Sequence[Token], comma: int) -> int:
    """The index behind what two commas hold, "X, the former accountant, testified that"; 0 where there is no second."""
    for at in range(comma + 2, min(comma + 2 + ASIDE, len(tokens))):
        if tokens[at].text in COMMAS:
            return at + 1
    return 0


def glued(tokens: Sequence[Token], at: int, last: int, entries: Callable[[str], object]) -> bool:
    """Whether the token ``at``, right behind the one at ``last``, has the preposition written onto it: "نظرا لتأخر"."""
    text = tokens[at].text if at < len(tokens) else ""
    return at == last + 1 and len(text) > 3 and text.startswith(GLUED) and not entries(text)


def titles(
    tokens: Sequence[Token], at: int, rest: Sequence[str], owned: Container[int],
    entries: Callable[[str], Iterable[tuple[tuple[str, ...], str]]],
) -> bool:
    """Whether a word inside "made an offer" or a longer phrase only says what the name behind it is: «شركة X»."""
    if (len(rest) < 2 and rest[-1] not in OFFERED) or at in owned or at + 1 not in owned:
        return False
    return any(id_ == "w:generic_nouns" and not more for more, id_ in entries(tokens[at].text))


def of_several(word: str) -> bool:
    """Whether an Arabic word can only be a verb of what two or more do: «يؤديان», «تؤديان», «يؤدون»."""
    return len(word) > len("يان") + 2 and word[0] in "يت" and word.endswith(("ان", "ون"))


def led_elsewhere(tokens: Sequence[Token], places: Sequence[int], at: int, word: str) -> bool:
    """Whether the "in" of a phrase leads in another word than its next: "قضى في 11 مايو بسجن X", "في طرابلس بسجن"."""
    last = places[-1]
    if at == last + 1 or tokens[last].text != "في":
        return False
    own = tokens[at].text[0] in "بل" and word[0] != tokens[at].text[0]  # it has a preposition of its own
    return own or tokens[last + 1].kind == "number"


def written_on(tokens: Sequence[Token]) -> frozenset[str]:
    """The preposition that may be written onto a word of ``tokens``, if one begins with its letter."""
    return frozenset(GLUED if any(token.text[0] == GLUED for token in tokens) else ())


def small(word: str) -> bool:
    """Whether a word of a phrase is a preposition or "that", so that the verb before it says what it says alone."""
    return len(word) <= 3 or (word.startswith(("ان", "بان")) and word.removeprefix("ب")[2:] in ("ه", "ها", "هم", "هما"))


def adjectives_first(entries: Iterable[Start], word: str, is_verb: Callable[[str], bool]) -> list[Start]:
    """Entries by level, those in "ي" before the others of their level: of adjectives in ``word``, and of weak verbs."""
    return sorted(entries, key=lambda e: (e[0], e[1][-1] != "ي" or not (e[1] in word or is_verb(e[1]))))


def borders(syntax: Mapping[str, object]) -> frozenset[str]:
    """The words that begin another clause, or turn what is told of the noun behind them."""
    out: set[str] = set()
    for name in ("conjunctions", "subordinators", "relatives", "reason_openers", "turning_nouns"):
        words = syntax.get(name)
        if isinstance(words, list):
            out.update(fold(str(word)) for word in words if " " not in str(word))
    return frozenset(out)


_LOST = "فقد"  # "and so", and with any ending "lost"


def no_form(word: str, base: str, rest: tuple[str, ...], small: frozenset[str]) -> bool:
    """Whether an Arabic word is no form of a small one: by its ending, or a noun with its article: «البناء على X»."""
    ended = base in small and word.endswith(("ت", "وا"))
    return ended or (base == _LOST and not word.endswith(base)) or (bool(rest) and base in BARE and "ال" + base in word)


def particles(syntax: Mapping[str, object]) -> frozenset[str]:
    """The prepositions: words without inflection."""
    words = syntax.get("prepositions")
    return frozenset(fold(str(word)) for word in words) if isinstance(words, dict) else frozenset()

"""A rule for some of a kind is none for the kind: "doctors will get more" of "doctors who work in villages will"."""

from __future__ import annotations

from feudcheck.compare.known import known
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import definite
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import building, syntax, syntax_map
from feudcheck.parse.clauses.noun_phrases import end_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim

NEAR = 3  # words behind a noun that tell which of its kind are meant
_SEVERAL = ("ين", "ون")
_TO_COME = ("سي", "ست", "وسي", "وست")
_LED = ("ال", "لل", "بال", "وال")


def of_some(a: Alignment) -> tuple[int, str] | None:
    """The claim's kind of which the fact tells the rule only for those that it goes on to single out."""
    for n in known(a.claim, _kinds):
        first = a.claim.items[n].words[:1]
        places = [m for m, fact in enumerate(a.facts) if fact.kind == "term" and fact.words[:1] == first]
        singled = [_singled_out(a, m) for m in places if a.facts[m].span[1]]
        if singled and all(singled):
            told = set(plain_words(a.claim.text))
            if all(told.isdisjoint(set(words) - building() - ARTICLES) for words in singled):
                return n, " ".join(singled[0])
    return None


def _kinds(claim: Claim, _: int) -> list[int]:
    """The nouns of a claim that tells a rule, or what is to come, by which it speaks of all of a kind."""
    words = plain_words(claim.text)
    rules = syntax("ruling_words")
    ahead = claim.lang == "ar" and any(w.startswith(_TO_COME) for w in words)
    if not ahead and rules.isdisjoint(words):
        return []
    return [n for n, item in enumerate(claim.items) if item.kind == "term" and not item.verbal and _bare(claim, n)]


def _bare(claim: Claim, n: int) -> bool:
    """Whether a noun stands for its kind: a plural without an article, or an Arabic one with it, and nothing else."""
    item, text = claim.items[n], claim.text
    before = plain_words(text[: item.span[0]])[-1:]
    if n and claim.items[n - 1].kind == "amount":
        return False
    if claim.lang == "ar":
        return text[slice(*item.span)].startswith(_LED) and not known(claim, _followed, n)
    plural = item.words[0] != plain_words(text[slice(*item.span)])[-1:][0] or item.words[0] in syntax("plain_plurals")
    free = not before or before[0] in syntax("said_that", "supposing", "conjunctions") or _verb_before(claim, n)
    return plural and free and not known(claim, _followed, n)


def _verb_before(claim: Claim, n: int) -> bool:
    """Whether nothing but a space stands between a verb and the noun: "will pay farmers"."""
    before = claim.items[n - 1] if n else None
    return before is not None and before.verbal and claim.text[before.span[1] : claim.items[n].span[0]] == " "


def _followed(claim: Claim, n: int) -> bool:
    """Whether the claim itself goes on to tell which of them are meant, or where."""
    following = plain_words(claim.text[end_of(claim.statement, n) :])[:1]
    if claim.lang == "en" and following and following[0] in syntax_map("prepositions"):
        return True
    return bool(_restriction(claim.statement.lang, claim.text[end_of(claim.statement, n) :]))


def _singled_out(a: Alignment, m: int) -> tuple[str, ...]:
    """The words by which the fact tells which of a kind it means, right behind the noun."""
    statement = a.view.statement
    if m and a.facts[m - 1].kind == "amount":
        return ()
    rest = statement.text[end_of(statement, m) :]
    noun = statement.text[slice(*a.facts[m].span)]
    words = _restriction(statement.lang, rest)
    if words and statement.lang == "ar" and not _several(noun, words):
        return ()
    return words


def _several(noun: str, words: tuple[str, ...]) -> bool:
    """Whether an Arabic noun and what goes on about it tell of several: «المحال التي», not «المدرسة التي»."""
    if words[0] in syntax("who_of_several") or words[0].endswith(_SEVERAL):
        return True
    return not noun.endswith(("ة", "ى", "اء")) and words[0] in syntax("of_her_or_them")


def _restriction(lang: str, rest: str) -> tuple[str, ...]:
    """The words of a relative clause or a participle that no comma parts from the noun before it."""
    if not rest.startswith(" "):
        return ()
    words = plain_words(rest.partition(",")[0].partition("،")[0])
    stop = next((at for at, word in enumerate(words) if word in syntax("ruling_words")), len(words))
    words = words[: min(stop, NEAR)]
    if not words:
        return ()
    first = words[0]
    if lang == "ar":
        participle = definite(first) and first.endswith(_SEVERAL)
        return words if participle or first in syntax("who_of_several", "of_her_or_them") else ()
    participle = words[1:2] == ("by",) or (first.endswith(("ing", "ed")) and len(words) > 1)
    return words if participle or first in syntax("singling_out") else ()

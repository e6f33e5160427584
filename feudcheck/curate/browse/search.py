"""Facts by words, in either language and however they are spelt: keys find them, likeness of the text ranks them.

What the words mean is looked up first (names, concepts, figures, days), so that a word of one language finds a fact
that is told in the other; a word that nobody knows stands for those of the base that look like it.
"""

from __future__ import annotations

import datetime as dt
from math import log

from feudcheck import retrieve
from feudcheck.curate.browse.listing import Filter, listed, possible
from feudcheck.errors import InputError
from feudcheck.language.normal import language_of
from feudcheck.language.tokens import tokenize
from feudcheck.model.browse import Hit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.factbase.base import FactBase
    from feudcheck.model import Statement
    from feudcheck.pipeline import Checker

LONGEST = 500  # characters of a query
RESCORED = 200  # facts whose text is compared with the query
FEW = 5  # facts found by keys; fewer, and all texts are compared
SHARE_OF_TEXT = 0.4  # what likeness of the text counts for, beside the keys
LEAST = 0.3  # of what fits perfectly; less is chance
FAR = 0.65  # of the best; what fits less is not meant
ALIKE, FORMS = 72.0, 6  # how alike (of 100) a word of the base must be, and how many stand for one
YEARS = range(1000, 3000)  # what a bare number may be
SHORTEST = 3  # letters; shorter words have too many neighbours


def search(checker: Checker, text: str, limit: int = 20, wanted: Filter = Filter()) -> tuple[Hit, ...]:  # noqa: B008
    """Up to ``limit`` facts that ``text`` may mean, of those that pass the filter, the likeliest first.

    Raises InputError for a text that nothing can be looked for with.
    """
    asked = " ".join(token.text for token in tokenize(text[:LONGEST]) if token.kind != "mark")
    if not asked:
        raise InputError("nothing to search for")
    base = checker.base
    keys = _keys(checker.read(text[:LONGEST], dt.date(2000, 1, 1)), base)
    allowed = possible(base, wanted)
    found, whole = _by_keys(keys, base, None if isinstance(allowed, range) else frozenset(allowed))
    ranked = sorted(found, key=lambda n: (-found[n], n))[:RESCORED]
    if len(ranked) < FEW:
        ranked = list(dict.fromkeys([*ranked, *_by_text(asked, base, allowed)]))
    scored = [(_score(asked, n, found.get(n, 0.0) / whole, base), n) for n in ranked]
    hits: list[Hit] = []
    for score, n in sorted(scored, key=lambda entry: (-entry[0], entry[1])):
        if score < max(LEAST, FAR * (hits[0].score if hits else 0.0)) or len(hits) >= limit:
            break
        fact = listed(checker, n)
        if wanted.lets(fact, checker):
            hits.append(Hit(fact, round(score, 3)))
    return tuple(hits)


def _keys(statement: Statement, base: FactBase) -> dict[str, dict[str, float]]:
    """What to look up for each thing the query names: key → weight; any of its keys will do."""
    asked: dict[str, dict[str, float]] = {}
    known: set[str] = set()
    for number, item in enumerate(statement.items):
        one = dict(retrieve.keys_of(_alone(statement, number)))
        if item.amount is not None and item.amount.unit is None and item.amount.low is not None:
            figure = item.amount.low
            one |= dict.fromkeys(base.keys(f"a {figure.normalize()} "), 1.5)  # "500 billion", of whatever
        if item.words and item.words[0].isdecimal() and int(item.words[0]) in YEARS:
            one[f"y {item.words[0]}"] = 1.5
        present = {key: weight for key, weight in one.items() if base.postings(key)}
        if present:
            asked[str(number)] = present
            known.update(t.text for t in tokenize(statement.text[item.span[0] : item.span[1]]))
    strange = [t for t in tokenize(statement.text) if t.kind != "mark" and t.text not in known]
    for token in strange:
        if len(token.text) >= SHORTEST:
            asked[token.text] = _alike(token.text, base) if token.kind == "word" else {}
    return asked


def _alone(statement: Statement, number: int) -> Statement:
    from feudcheck.frozen import replace

    return replace(statement, items=(statement.items[number],))


def _alike(word: str, base: FactBase) -> dict[str, float]:
    """The words and names of the base that look like ``word``, as keys."""
    from rapidfuzz import fuzz, process

    if base.postings("w " + word):
        return {"w " + word: 1.0}
    out: dict[str, float] = {}
    words = [key[2:] for key in base.keys("w ")]
    for near, score, _ in process.extract(word, words, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=FORMS):
        out["w " + near] = score / 100
    names = _names(base)
    for near, score, _ in process.extract(word, list(names), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=FORMS):
        for id_ in names[near]:
            out["m " + id_] = max(score / 100, out.get("m " + id_, 0.0))
    return {key: weight for key, weight in out.items() if base.postings(key)}


def _names(base: FactBase) -> dict[str, set[str]]:
    """Each word of the names, with the entities so called."""
    words: dict[str, set[str]] = {}
    for id_ in base.entity_ids():
        entity = base.entity(id_)
        for name in (*entity.names.values(), *entity.aliases):
            for token in tokenize(name):
                if len(token.text) >= SHORTEST:
                    words.setdefault(token.text, set()).add(id_)
    return words


def _by_keys(
    asked: dict[str, dict[str, float]], base: FactBase, allowed: frozenset[int] | None
) -> tuple[dict[int, float], float]:
    """The facts that have some of what is asked for, each with its score, and the score of one that has all."""
    scores: dict[int, float] = {}
    whole = 0.0
    for keys in asked.values():
        best: dict[int, float] = {}
        for key, weight in keys.items():
            numbers = base.postings(key)
            gain = weight * log(1 + base.count / len(numbers))
            for n in numbers:
                if gain > best.get(n, 0.0) and (allowed is None or n in allowed):
                    best[n] = gain
        whole += max(best.values(), default=log(1 + base.count))  # what no fact has counts against all
        for n, gain in best.items():
            scores[n] = scores.get(n, 0.0) + gain
    return scores, whole or 1.0


def _by_text(asked: str, base: FactBase, allowed: Iterable[int]) -> list[int]:
    """The facts whose texts look most like the query: a look at all of them."""
    from rapidfuzz import fuzz, process

    texts = {(n, place): text for n in allowed for place, text in enumerate(_texts(n, base))}
    found = process.extract(asked, texts, scorer=fuzz.partial_ratio, score_cutoff=ALIKE, limit=RESCORED)
    return [key[0] for _, _, key in found]


def _score(asked: str, n: int, keyed: float, base: FactBase) -> float:
    """How well a fact fits, from 0 to 1; one that has the very words fits best."""
    texts = _texts(n, base)
    if any(f" {asked} " in f" {text} " for text in texts):
        return 1.0
    if language_of(asked) not in base.fact(n).statement:
        return keyed  # its words are another language's
    words = asked.split()
    return (1 - SHARE_OF_TEXT) * keyed + SHARE_OF_TEXT * max(_likeness(words, text.split()) for text in texts)


def _likeness(asked: list[str], words: list[str]) -> float:
    """How much of what is asked for a text has, from 0 to 1: each word's best counterpart."""
    from rapidfuzz import fuzz, process

    found = [process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=ALIKE) for word in asked]
    return sum(best[1] for best in found if best) / (100 * len(asked))


def _texts(n: int, base: FactBase) -> list[str]:
    """All that a fact says, in words as the query's: its statements, its quote, its note, its id."""
    record = base.fact(n)
    told = [*record.statement.values(), *(record.quote.text.values() if record.quote else ())]
    told += [record.note] if record.note else []
    return [" ".join(t.text for t in tokenize(text) if t.kind != "mark") for text in (*told, record.id)]

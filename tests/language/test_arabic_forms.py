"""Inflected Arabic words reach their concept: pronouns after weak letters, duals in construct, passives, plurals."""

from __future__ import annotations

import pytest

from feudcheck.language.data import lexicon
from feudcheck.language.normal import fold
from feudcheck.language.tokens import tokenize

REACHED = {
    # a pronoun after a hamza
    "عملائه": "customer", "أبنائها": "son", "شراؤه": "buy", "بناؤها": "build", "وزرائهم": "minister",
    "إلغائه": "cancel",
    # a pronoun or the plural after the yaa of a verb
    "بنته": "build", "بنوه": "build", "ألغته": "cancel", "ألقوها": "throw", "اشتروا": "buy", "رمته": "throw",
    # a dual in construct
    "مدرستا": "school", "شركتا": "company", "مدينتا": "city",
    # hollow verbs in the passive
    "يدار": "manage", "تدار": "manage", "يستضاف": "host-receive", "تزار": "visit", "يعاد": "give-back",
    # a plural after a hamza
    "بدؤوا": "begin", "لجؤوا": "resort-to",
}  # fmt: skip
KEPT = {"عادوا": "return", "الترام": "tram", "وادي": "valley", "دولته": "country", "صناعته": "sector", "هواية": "hobby"}
STRANGE = {"عادوا": "ordinary", "الترام": "seek-goal", "وادي": "reject", "دولته": "international", "هواية": "air"}


def _ids(word: str) -> tuple[str, ...]:
    match = lexicon({}).match(tokenize(word), 0)
    return () if match is None else match.ids


@pytest.mark.parametrize(("word", "concept"), [*REACHED.items(), *KEPT.items()])
def test_a_form_is_its_word(word: str, concept: str) -> None:
    assert concept in _ids(word), (fold(word), _ids(word))


@pytest.mark.parametrize(("word", "concept"), STRANGE.items())
def test_a_form_is_no_stranger(word: str, concept: str) -> None:
    assert concept not in _ids(word)

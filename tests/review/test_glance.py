"""A sentence whose words alone show that it matters to nothing is read no further, and answered the same."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline
from feudcheck.review import glance
from feudcheck.review.references import references

DAY = dt.date(2025, 6, 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "The rain that had fallen over the coast stopped late in the evening.",
        "A spokeswoman for the council declined to comment.",
        "Analysts expect little to change before the end of the year.",
    ],
)
def test_a_sentence_that_stands_alone(sentence: str) -> None:
    checker = pipeline.checker(pipeline.load())
    assert glance.stands_alone(sentence, checker.words(sentence, DAY), checker.lexicon)
    statement = checker.read(sentence, DAY)
    assert statement.checkable
    assert not checker.knows(statement)
    assert not references(statement, checker.lexicon, {})
    assert statement == checker.read(sentence, DAY, checker.words(sentence, DAY))


@pytest.mark.parametrize(
    "sentence",
    [
        "He declined to comment.",
        "The company declined to comment.",
        "The mayor smiled and pointed at the clock.",
        "The two men declined to comment.",
        "Two schools share the building.",
        "The rain stopped on 3 May.",
        "The rain stopped over Grantchester.",
        "Has the rain stopped?",
        "توقف المطر في المساء.",
    ],
)
def test_a_sentence_to_be_read_whole(sentence: str) -> None:
    checker = pipeline.checker(pipeline.load())
    assert not glance.stands_alone(sentence, checker.words(sentence, DAY), checker.lexicon)

"""The words of a text, folded and without the marks around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feudcheck.language.plain_words import MARKS, plain, plain_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The harbour, it said, “was closed”.", ("the", "harbour", "it", "said", "was", "closed")),
        ("Paid - 3.5 million!", ("paid", "-", "3.5", "million")),
        ("the workers' pay (again)", ("the", "workers", "pay", "again")),
        ("don't", ("don't",)),
        ("أُغلق «الميناء»، نهائيًّا؟", ("اغلق", "الميناء", "نهاييا")),
        (" ، . ", ()),
        ("", ()),
    ],
)
def test_words(text: str, words: tuple[str, ...]) -> None:
    assert plain_words(text) == words


@given(st.text())
def test_no_mark_is_left_at_an_end(text: str) -> None:
    assert all(word and word == word.strip(MARKS) for word in plain_words(text))


@given(st.text(alphabet=st.characters(categories=("Lu", "Ll", "Lo", "Nd"))))
def test_one_word_is_read_as_a_text_of_one(word: str) -> None:
    assert plain_words(word) in ((), (plain(word),))

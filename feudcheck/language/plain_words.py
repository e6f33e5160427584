"""The words of a text as a list of them is searched: folded, without the marks around them."""

from __future__ import annotations

from functools import lru_cache

from feudcheck.language.normal import fold

MARKS = ".,;:!?\"'“”«»()،؛؟"
REMEMBERED = 500  # texts: a fact's are asked for by many rooms one after another, and by the next claim


@lru_cache(maxsize=REMEMBERED)
def plain_words(text: str) -> tuple[str, ...]:
    """The words of ``text``; a mark that stands by itself is none."""
    return tuple([word for raw in fold(text).split() if (word := raw.strip(MARKS))])


def plain(word: str) -> str:
    """One word of a text as ``plain_words`` has it."""
    return fold(word).strip(MARKS)

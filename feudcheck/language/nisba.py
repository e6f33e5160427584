"""Arabic adjectives made of nouns, «طيني», «الطينية», «طينيين»: one word, whatever its gender, number and article."""

from __future__ import annotations

_ARTICLES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
_ENDINGS = ("يتين", "يتان", "يين", "يون", "يان", "يات", "يه", "يا", "ي")
_OF_PLACES = ("يا", "ا", "يه", "ه")  # what a name loses before its people's ending: تورانيا, توراني
_SHORTEST = 3


def spelt(word: str) -> tuple[str, ...]:
    """The form of "he" of a folded adjective; none for a word that has no such ending."""
    for bare in dict.fromkeys((_without_article(word), word)):
        ending = next((e for e in _ENDINGS if bare.endswith(e)), "")
        if ending and len(bare) - len(ending) >= _SHORTEST:
            return (bare.removesuffix(ending) + "ي",)
    return ()


def of_place(name: str) -> str:
    """The adjective of a folded one-word name of a place."""
    bare = _without_article(name)
    ending = next((e for e in _OF_PLACES if bare.endswith(e) and len(bare) - len(e) >= _SHORTEST), "")
    return bare.removesuffix(ending) + "ي"


def _without_article(word: str) -> str:
    article = next((a for a in _ARTICLES if word.startswith(a) and len(word) - len(a) > _SHORTEST), "")
    return word.removeprefix(article)

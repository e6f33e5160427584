"""Texts under the key of one language that are written in another one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from feudcheck.curate.lint.faults import Fault, Where, entity, fact, source
from feudcheck.curate.lint.ground import Ground
from feudcheck.curate.lint.words import foreign
from feudcheck.factbase.formats import LANGUAGE_NAMES, OUR_LANGUAGES
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold, is_arabic, language_of
from feudcheck.language.words import building

LEAST_FOREIGN = 3  # small words of another language, for a text to be in it: names have one or two
LEAST_ENGLISH = 2  # small English words, for a text with names in Latin letters to be in English
_WORD = re.compile(r"[^\W\d_]+")


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of texts in another language than their key says."""
    for where, language, text in _texts(ground):
        if found := written_in(language, text):
            key = f"“{language}” ({LANGUAGE_NAMES[language]})"
            yield Fault("wrong-language", where, f"stands under {key}, and is written in {found}")
    for id_ in ground.base.entity_ids():  # an Arabic name may be in Latin letters
        name = ground.base.entity(id_).names.get("en", "")
        if name and language_of(name) == "ar":
            yield Fault("wrong-language", entity(id_, "name", "en"), "stands under “en” (English), and is in Arabic")


def _texts(ground: Ground) -> Iterator[tuple[Where, str, str]]:
    for record in ground.facts:
        yield from _by_language(fact(record.id, "statement"), record.statement)
        if record.quote:
            yield from _by_language(fact(record.id, "quote", "text"), record.quote.text)
    for id_, data in ground.content.sources.items():
        yield from _by_language(source(id_, "title"), data.get("title") or {})


def _by_language(where: Where, texts: Mapping[str, str]) -> Iterator[tuple[Where, str, str]]:
    """The texts of the languages that are looked into; a title or a quote may be in any other one too."""
    for language, text in texts.items():
        if language in OUR_LANGUAGES:
            yield Where(where.kind, where.id, (*where.way, language)), language, text


def written_in(language: str, text: str) -> str:
    """What a text is written in that ``language`` (English or Arabic) is not; ``""`` where it may well be that."""
    if script := _other_script(text):
        return f"{script} letters"
    if language == "en" and language_of(text) == "ar":
        return "Arabic"
    words = _WORD.findall(text)
    if language == "ar" and language_of(text) == "en":
        arabic = sum(is_arabic(word[0]) for word in words)
        plain = not arabic and sum(map(str.islower, words)) >= LEAST_ENGLISH
        return "English" if plain or _own(words) >= LEAST_ENGLISH else ""
    foreign_words = foreign(language)
    others = sum(word in foreign_words for word in words)
    return "another language" if others >= LEAST_FOREIGN and others > _own(words) else ""


def _own(words: list[str]) -> int:
    """How many of the words are small words of English or Arabic."""
    return sum(word in building() or word in ARTICLES for word in map(fold, words))


def _other_script(text: str) -> str:
    """The name of a script that most letters are of, if it is neither Latin nor Arabic."""
    if text.isascii():
        return ""
    odd = [char for char in text if char.isalpha() and char > "\u024f" and not is_arabic(char)]
    if not odd or len(odd) * 2 <= sum(map(str.isalpha, text)):
        return ""
    return unicodedata.name(odd[0], "other").split()[0].capitalize()

"""Words in quotation marks: whose they are, and whether they are on file in one wording."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from feudcheck.curate.lint import frames
from feudcheck.curate.lint.faults import Fault, Where, fact
from feudcheck.curate.lint.ground import Ground
from feudcheck.factbase.records import FactRecord
from feudcheck.language.tokens import tokenize
from feudcheck.model import Statement

LEAST_SPEECH = 5  # words in quotation marks; fewer are a title or a scare quote
TITLE = 0.5  # share of words with a capital from which on words in quotation marks are a title
LEAST_COMPARED = 6  # words of a quote that may be nearly alike with another
MOST_CHANGED = 0.2  # share of the words of the longer one that may differ for two quotes to be meant as one


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of quotations."""
    for number, record in enumerate(ground.facts):
        if ground.wants("quote-without-speaker"):
            yield from _speaker(ground, number, record)
        if record.quote is not None and ground.wants("quote-differs"):
            yield from _stated(ground, number, record)
    if ground.wants("near-quote"):
        yield from _nearly_alike(ground)


def _speaker(ground: Ground, number: int, record: FactRecord) -> Iterator[Fault]:
    """Words that nobody is on file as having said."""
    if record.quote is not None or record.attributed_to or record.reported_by:
        return
    spoken = {language: _speech(ground.statement(number, language)) for language in record.statement}
    language = next((language for language, told in spoken.items() if told is False), None)
    if language is not None and True not in spoken.values():
        yield Fault(
            "quote-without-speaker", fact(record.id, "statement", language),
            "quotes words, and neither the statement nor a field says whose they are",
        )  # fmt: skip


def _speech(statement: Statement) -> bool | None:
    """True: a speaker is told; False: words without one; None: nothing quoted that is long enough to be speech."""
    quotes = [quote for quote in statement.quotes if len(quote.words) >= LEAST_SPEECH]
    long = [quote for quote in quotes if not _is_title(statement.text[quote.span[0] : quote.span[1]])]
    if not long:
        return None
    return all(quote.speaker is not None for quote in long)


def _is_title(text: str) -> bool:
    """Whether most words begin with a capital: a book, a song, a report."""
    words = [word for word in text.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > TITLE * len(words)


def _stated(ground: Ground, number: int, record: FactRecord) -> Iterator[Fault]:
    """The quotation inside a statement and the quote on file are the same words, by the same speaker."""
    assert record.quote is not None
    for language, text in record.statement.items():
        if language not in record.quote.text:
            continue
        on_file = _words(record.quote.text[language])
        statement = ground.statement(number, language)
        inside = [quote for quote in statement.quotes if len(quote.words) >= LEAST_SPEECH]
        if len(inside) == 1 and len(on_file) >= LEAST_SPEECH and not _part_of(list(inside[0].words), on_file):
            start, end = inside[0].span
            yield Fault(
                "quote-differs", fact(record.id, "quote", "text", language),
                f"the quote is not the words that the statement quotes (“{_short(text[start:end])}”)",
                ((fact(record.id, "statement", language), "the statement"),),
            )  # fmt: skip
        speaker = statement.items[inside[0].speaker] if len(inside) == 1 and inside[0].speaker is not None else None
        if speaker is not None and speaker.ids and record.quote.speaker not in speaker.ids:
            yield Fault(
                "quote-differs", fact(record.id, "quote", "speaker"),
                f"the quote is {ground.name(record.quote.speaker)}'s, the statement gives it to "
                f"{ground.name(speaker.ids[0])}",
                ((fact(record.id, "statement", language), "the statement"),),
            )  # fmt: skip


def _part_of(one: list[str], other: list[str]) -> bool:
    """Whether the shorter of two word lists stands in the other, in order: an honest ellipsis leaves words out."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return all(any(_same(word, next_) for next_ in rest) for word in short)


def _same(word: str, other: str) -> bool:
    """Whether two words are the same but for the Arabic "and" that begins one of them."""
    return word == other or (word in (other.removeprefix("و"), other.removeprefix("ف"))) or (
        other in (word.removeprefix("و"), word.removeprefix("ف"))
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Quoted:
    """One quote on file in one language."""

    number: int
    language: str
    speaker: str
    where: Where
    words: tuple[str, ...]


def _nearly_alike(ground: Ground) -> Iterator[Fault]:
    """Quotes of one speaker that share a run of words and differ in a few: one of them is mistyped."""
    told: set[tuple[int, int]] = set()
    for together in frames.gathered(list(_all(ground)), _keys):
        for one, other in frames.pairs(together):
            pair = (one.number, other.number)
            if one.number == other.number or pair in told or not _near(one.words, other.words):
                continue
            told.add(pair)
            yield Fault(
                "near-quote", other.where,
                f"nearly the quote of the fact “{ground.facts[one.number].id}”: "
                f"{_difference(one.words, other.words)}",
                ((one.where, "the other wording"),),
            )  # fmt: skip


def _all(ground: Ground) -> Iterator[_Quoted]:
    for number, record in enumerate(ground.facts):
        for language, text in (record.quote.text if record.quote else {}).items():
            assert record.quote is not None
            words = tuple(_words(text))
            if len(words) >= LEAST_COMPARED:
                where = fact(record.id, "quote", "text", language)
                yield _Quoted(number, language, record.quote.speaker, where, words)


def _keys(quoted: _Quoted) -> set[tuple[str, ...]]:
    """Each third of a quote by itself: a slip leaves two of them as they are, unless words were left out."""
    size = max(2, len(quoted.words) // 3)
    parts = (quoted.words[:size], quoted.words[-size:], quoted.words[size : 2 * size])
    return {(quoted.language, quoted.speaker, *part) for part in parts}


def _near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Not the same words, nor a part of them, but nearly."""
    if one == other or _part_of(list(one), list(other)):
        return False
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(one, other) <= MOST_CHANGED * max(len(one), len(other))


def _difference(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    from rapidfuzz.distance import Levenshtein

    for step in Levenshtein.opcodes(one, other):
        if step.tag != "equal":
            here, there = " ".join(other[step.dest_start : step.dest_end]), " ".join(one[step.src_start : step.src_end])
            return f"“{here or '…'}” for “{there or '…'}”"
    return ""


def _words(text: str) -> list[str]:
    return [token.text for token in tokenize(text) if token.kind != "mark"]


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"

"""Tokens to atoms: each stretch of a text once, as a name, date, amount, term or syntax word."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence
from functools import lru_cache

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES, Lexicon, Match
from feudcheck.language.morphology import stem
from feudcheck.language.normal import is_arabic
from feudcheck.language.tokens import adjacent
from feudcheck.language.units import large
from feudcheck.language.words import building, syntax
from feudcheck.model import Span, Token
from feudcheck.parse.amounts import prices
from feudcheck.parse.amounts.finder import find_amounts
from feudcheck.parse.amounts.scores import find_scores
from feudcheck.parse.atom import Atom
from feudcheck.parse.dates import lifespans
from feudcheck.parse.dates.clock import find_clock
from feudcheck.parse.dates.finder import find_dates
from feudcheck.parse.names import means, proper, sides, sounding
from feudcheck.parse.names.demonyms import find_demonyms
from feudcheck.parse.names.mentions import Found, Names, find_mentions, find_misspelt
from feudcheck.parse.names.titles import find_titles
from feudcheck.parse.words import arabic_forms, fillers, homographs, kinds, lone_verbs, ordinals, trailing
from feudcheck.parse.words.meaning import SYNTAX, term, undone

_NEAR_RECORD = 4  # words between "the highest level" and "since"


def tag(
    tokens: Sequence[Token], lexicon: Lexicon, names: Names, reference: dt.date
) -> list[Atom]:
    """All atoms of ``tokens``, in order and without overlap."""
    owner: dict[int, Atom] = {}

    def own(atom: Atom) -> None:
        if atom.start < atom.stop and not any(i in owner for i in range(atom.start, atom.stop)):
            owner.update(dict.fromkeys(range(atom.start, atom.stop), atom))

    arabic = any(is_arabic(token.text[0]) for token in tokens)
    mentions = find_mentions(tokens, names, (), lexicon.knows)
    opening = {found.start for found in mentions}
    for found in mentions:
        if found.stop < len(tokens) and _before_currency(tokens, found.stop):
            continue
        if not (_stated(tokens, found, lexicon) or _answered(tokens, found, opening, lexicon)):
            own(_mention(sounding.to_its_end(found, tokens, names, lexicon.knows), tokens))
            continue
        for part in _named_in(tokens, found, names, lexicon):  # "the head of X" is stated; the name in it is a name
            own(_mention(part, tokens))
    starts, ends = [t.start for t in tokens], [t.end for t in tokens]

    def covered(span: Span) -> tuple[int, int]:
        return bisect_right(ends, span[0]), bisect_left(starts, span[1])

    for title in find_titles(tokens):
        own(title)
    for ref in find_dates(tokens, reference, owner):
        start, stop = covered(ref.span)
        if not _in_title(tokens, start, stop) and not _of_record(tokens, start, stop):
            own(Atom("date", start, stop, date=ref))
    for time in find_clock(tokens, owner):
        own(time)
    for score in find_scores(tokens, owner):
        own(score)
    for rank in ordinals.ranks(tokens):
        own(rank)
    for nth in ordinals.arabic_ordinals(tokens, owner) if arabic else ():
        own(nth)
    for amount in find_amounts(tokens, owner):
        own(Atom("amount", *covered(amount.span), amount=amount))
    for found in find_demonyms(tokens, names, owner, lexicon.knows):
        own(_mention(found, tokens))
    for found in find_misspelt(tokens, names, owner, lexicon.knows):
        if not _stated(tokens, found, lexicon):
            for i in range(found.start, found.stop):
                owner.pop(i, None)  # a part of the name, read by itself
            own(_mention(found, tokens))
    return _with_terms(tokens, lexicon, owner, names)


def _in_title(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Whether a season is a word of a name: "Summer Harbor"."""
    if stop != start + 1 or tokens[start].text not in syntax("seasons_in_names") or stop >= len(tokens):
        return False
    return tokens[start].raw[0].isupper() and tokens[stop].raw[:1].isupper()


def _of_record(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Whether it is for how long it was not so high: "the highest level since 32 months", «أعلى مستوى منذ 32 شهرا»."""
    if stop - start < 2 or tokens[start].text not in syntax("record_spans"):
        return False
    return any(token.text in syntax("record_levels") for token in tokens[max(0, start - _NEAR_RECORD) : start])


def _before_currency(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adjacent currency sign shows that "US" belongs to an amount."""
    return tokens[at].text in "$€£¥" and adjacent(tokens[at - 1], tokens[at])


def _stated(tokens: Sequence[Token], found: Found, lexicon: Lexicon) -> bool:
    """Whether "the head of X" is what the sentence states of its subject, not a name for somebody."""
    if found.stop - found.start < 2:
        return False
    before = found.start - 1
    while before >= 0 and tokens[before].text in ARTICLES:
        before -= 1
    return before >= 1 and tokens[before].text in syntax("copulas") and _by_calling(tokens, found, lexicon)


def _answered(tokens: Sequence[Token], found: Found, opening: Container[int], lexicon: Lexicon) -> bool:
    """Whether "the head of X" is what the sentence says a name of: "the head of X is Y", «رئيس X هو Y»."""
    if found.stop - found.start < 2 or found.stop + 1 not in opening or found.stop + 1 >= len(tokens):
        return False
    return tokens[found.stop].text in syntax("saying_who") and _by_calling(tokens, found, lexicon)


def _named_in(tokens: Sequence[Token], found: Found, names: Names, lexicon: Lexicon) -> list[Found]:
    """The names inside of a name for somebody, whichever end of it they stand at: "the head of X", "X's head"."""
    parts: list[Found] = []
    for start, stop in ((found.start, found.stop - 1), (found.start + 1, found.stop)):
        for part in find_mentions(tokens[start:stop], names, (), lexicon.knows):
            there = replace(part, start=part.start + start, stop=part.stop + start)
            if any(there.start < other.stop and other.start < there.stop for other in parts):
                continue
            parts += _named_in(tokens, there, names, lexicon) if _by_calling(tokens, there, lexicon) else [there]
    return parts


def _by_calling(tokens: Sequence[Token], found: Found, lexicon: Lexicon) -> bool:
    """Whether a name for somebody says what he is: "the head of X", "the X CEO", "X's maker"."""
    arabic = is_arabic(tokens[found.start].text[0])  # no capitals tell that "foods" belongs to a name
    named = tokens[found.start : found.stop]
    spelt = {token.text for token in named}
    said = [
        (token, concept)
        for token in (named[:1] if arabic else named)  # a surname may be a calling
        for level in lexicon.forms(token.text)
        for base in level
        for rest, id_ in lexicon.entries(base)
        if spelt.issuperset(rest) and (concept := lexicon.concept(id_)) is not None
    ]
    if arabic:
        things = any(concept.kind == "thing" and not concept.person for _, concept in said)  # «مصنع»: a factory, too
        return not things and any(concept.person for _, concept in said)
    return any(
        concept.person or concept.kind == "thing" or token.text in syntax("makers")
        for token, concept in said
        if not token.raw[:1].isupper() or (token.raw.isupper() and concept.person)  # "the X CEO"
    )


def _mention(found: Found, tokens: Sequence[Token]) -> Atom:
    words = tuple(t.text for t in tokens[found.start : found.stop] if t.kind != "mark")
    return Atom("mention", found.start, found.stop, found.ids, words, found.prep, joined=found.joined)


def _with_terms(tokens: Sequence[Token], lexicon: Lexicon, owner: dict[int, Atom], names: Names) -> list[Atom]:
    atoms: list[Atom] = []
    taken: set[int] = set(owner)
    spelt = lexicon.spelt(read := arabic_forms.without_person(tokens, lexicon, owner))
    at = 0
    while at < len(tokens):
        if at in owner:
            atoms.append(owner[at])
            at = owner[at].stop
            continue
        if at in taken:
            at += 1
            continue
        token = tokens[at]
        if (nth := ordinals.ordinal(tokens, at, taken)) is not None:
            atoms.append(nth)
            at = nth.stop
            continue
        unread = token.kind == "number" or _capital_month(token, at)
        match = None if unread else arabic_forms.resuming(tokens, at, lexicon)
        match = match or (None if unread else trailing.matched(read, at, lexicon, owner, taken, spelt))
        match = homographs.found_there(tokens, at, homographs.ranked_behind(tokens, at, match), lexicon)
        match = homographs.out_of(tokens, at, homographs.of_the_day(tokens, at, match, owner), owner)
        match = homographs.for_or_against(tokens, homographs.from_office(tokens, at, match, lexicon))
        match = kinds.of_its_object(tokens, at, match, lexicon, owner, names)
        match = prices.apart(arabic_forms.as_spelt(token, match), tokens, at, lexicon)
        if (change := _direction(tokens, at, owner) or sides.side(tokens, at, lexicon)):
            atoms.append(Atom("term", at, at + 1, (change,), (token.text,)))
        elif _prefixed(tokens, at, match):
            atoms.append(_with_prefix(tokens, at, lexicon))
            taken.update(range(at, atoms[-1].stop))
        elif _only_builds(tokens, at, match, owner, lexicon):
            atoms.append(Atom("word", at, at + 1, words=(token.text,)))
        elif match and len(match.places) == 1 and homographs.is_verb(tokens, at, owner, lexicon):
            atoms.append(term(at, homographs.as_verb(match), tokens, lexicon))
        elif (denial := homographs.denying(tokens, at, owner, lexicon)) is not None:
            atoms.append(denial)
        elif match and (token.kind == "word" or len(match.places) > 1):
            atoms.append(term(at, match, tokens, lexicon))
            taken.update(match.places)
        elif token.kind == "mark":
            atoms.append(Atom("mark", at, at + 1, words=(token.text,)))
        else:
            atoms.append(undone(tokens, at, lexicon) or _unknown(tokens, at))
        at += 1
    atoms = lone_verbs.told(tokens, atoms)
    return means.marked(tokens, lifespans.expanded(tokens, proper.joined(tokens, atoms, lexicon), lexicon))


def _direction(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> str:
    """ "up 4 %", "4 % lower": the small word tells the change."""
    names = _changes(tokens[at].text)
    near = (owner.get(at - 1), owner.get(at + 1), owner.get(at + 2)) if names else ()
    measured = any(a is not None and a.kind == "amount" and a.amount is not None and a.amount.unit for a in near)
    following = near[1].amount if near and near[1] is not None else None
    return names[0] if measured or (following is not None and large(following)) else ""


@lru_cache(maxsize=20_000)
def _changes(word: str) -> tuple[str, ...]:
    """The changes that a small word may tell."""
    return tuple([name for name in ("rise", "fall") if word in syntax("words_of_" + name)])


def _only_builds(
    tokens: Sequence[Token], at: int, match: Match | None, owner: dict[int, Atom], lexicon: Lexicon
) -> bool:
    """Whether a word only holds the sentence together here, whatever else a dictionary says of it."""
    token = tokens[at]
    if token.kind != "word":
        return False
    if token.text[0] == "'" or fillers.only_joins(tokens, at, owner) or homographs.what_it_was(tokens, at):
        return True
    if token.text in syntax("date_words", "dates_told_of") and fillers.names_date(tokens, at, owner):
        return True
    if token.text not in building() or _capital_month(token, at) or _KASRA in token.raw:
        return False
    if homographs.is_verb(tokens, at, owner, lexicon) or homographs.denying(tokens, at, owner, lexicon) is not None:
        return False
    if match is None:
        return True
    # what a class says of it stays: "not", "because"
    return len(match.places) == 1 and not any(i.startswith("w:") and i not in SYNTAX for i in match.ids)


_KASRA = "\u0650"


def _prefixed(tokens: Sequence[Token], at: int, match: Match | None) -> bool:
    """Whether "re" is that of "re-opened" and no filler: what is done once more is not just done."""
    if tokens[at].text not in syntax("prefixes_apart") or at + 2 >= len(tokens) or tokens[at + 1].text != "-":
        return False
    return (match is None or len(match.places) == 1) and adjacent(tokens[at], tokens[at + 1])


def _with_prefix(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Atom:
    """ "re-opened" as "reopened", where a dictionary has that."""
    verb = tokens[at + 2]
    whole = Token(tokens[at].text + verb.text, tokens[at].start, verb.end, "word", tokens[at].raw + verb.raw)
    match = lexicon.match([whole], 0)
    if match is None:
        return _unknown(tokens, at)
    done = term(0, match, [whole], lexicon)
    return Atom(done.kind, at, at + 3, done.ids, done.words, "", done.level, classes=done.classes)


def _unknown(tokens: Sequence[Token], at: int) -> Atom:
    token = tokens[at]
    if token.kind == "number":
        return Atom("term", at, at + 1, words=(token.text,), classes=frozenset({"w:number"}))
    classes = {"w:unknown"}
    word = token.text[:-1] if token.raw[-1] == "s" and len(token.raw) > 2 and token.raw[:-1].isupper() else token.text
    if token.raw[0].isupper() and not proper.only_opens(tokens, at):
        classes.add("w:proper")  # at a sentence's start too: the lexicon knows most words
    return Atom("term", at, at + 1, words=(word, stem(word)), classes=frozenset(classes))


def _capital_month(token: Token, at: int) -> bool:
    """ "a May interview" is not the modal verb."""
    return at > 0 and token.raw == "May"

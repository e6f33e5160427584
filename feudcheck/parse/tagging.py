"""Tokens to atoms: each stretch of a text once, as a name, date, amount, term or syntax word."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES, Lexicon, Match
from feudcheck.language.morphology import stem
from feudcheck.language.normal import is_arabic
from feudcheck.language.tokens import adjacent
from feudcheck.language.words import IGNORED, SPEECH_KINDS, building, syntax, syntax_map
from feudcheck.model import Span, Token
from feudcheck.parse import arabic_forms, fillers, lifespans, proper, sides, trailing
from feudcheck.parse.amounts import find_amounts
from feudcheck.parse.atom import Atom
from feudcheck.parse.dates import find_dates
from feudcheck.parse.mentions import Found, Names, find_mentions, find_misspelt
from feudcheck.parse.scores import find_scores


def tag(
    tokens: Sequence[Token], lexicon: Lexicon, names: Names, reference: dt.date
) -> list[Atom]:
    """All atoms of ``tokens``, in order and without overlap."""
    owner: dict[int, Atom] = {}

    def own(atom: Atom) -> None:
        if atom.start < atom.stop and not any(i in owner for i in range(atom.start, atom.stop)):
            owner.update(dict.fromkeys(range(atom.start, atom.stop), atom))

    for found in find_mentions(tokens, names, (), lexicon.knows):
        if found.stop < len(tokens) and _before_currency(tokens, found.stop):
            continue
        if not _stated(tokens, found, lexicon):
            own(_mention(found, tokens))
            continue
        inside = found.start + 1  # "the head of X" is stated; the name in it is still a name
        for part in find_mentions(tokens[inside : found.stop], names, (), lexicon.knows):
            own(_mention(replace(part, start=part.start + inside, stop=part.stop + inside), tokens))
    starts, ends = [t.start for t in tokens], [t.end for t in tokens]

    def covered(span: Span) -> tuple[int, int]:
        return bisect_right(ends, span[0]), bisect_left(starts, span[1])

    for ref in find_dates(tokens, reference, owner):
        start, stop = covered(ref.span)
        if not _in_title(tokens, start, stop):
            own(Atom("date", start, stop, date=ref))
    for score in find_scores(tokens, owner):
        own(score)
    for amount in find_amounts(tokens, owner):
        own(Atom("amount", *covered(amount.span), amount=amount))
    for found in find_misspelt(tokens, names, owner, lexicon.knows):
        if not _stated(tokens, found, lexicon):
            for i in range(found.start, found.stop):
                owner.pop(i, None)  # a part of the name, read by itself
            own(_mention(found, tokens))
    return _with_terms(tokens, lexicon, owner)


def _in_title(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Whether a season is a word of a name: "Summer Harbor"."""
    if stop != start + 1 or tokens[start].text not in syntax("seasons_in_names") or stop >= len(tokens):
        return False
    return tokens[start].raw[0].isupper() and tokens[stop].raw[:1].isupper()


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
    if before < 1 or tokens[before].text not in syntax("copulas"):
        return False
    arabic = is_arabic(tokens[found.start].text[0])  # no capitals tell that "foods" belongs to a name
    return any(
        concept.kind == "thing" and (concept.person or not arabic)
        for token in tokens[found.start : found.stop]
        if not token.raw[:1].isupper()
        for level in lexicon.forms(token.text)
        for base in level
        for rest, id_ in lexicon.entries(base)
        if not rest and (concept := lexicon.concept(id_)) is not None
    )


def _mention(found: Found, tokens: Sequence[Token]) -> Atom:
    words = tuple(t.text for t in tokens[found.start : found.stop] if t.kind != "mark")
    return Atom("mention", found.start, found.stop, found.ids, words, found.prep, joined=found.joined)


def _with_terms(tokens: Sequence[Token], lexicon: Lexicon, owner: dict[int, Atom]) -> list[Atom]:
    atoms: list[Atom] = []
    taken: set[int] = set(owner)
    spelt = lexicon.spelt(read := arabic_forms.without_person(tokens))
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
        if (nth := _ordinal(tokens, at, taken)) is not None:
            atoms.append(nth)
            at = nth.stop
            continue
        unread = token.kind == "number" or _capital_month(token, at)
        match = None if unread else arabic_forms.resuming(tokens, at, lexicon)
        match = match or (None if unread else trailing.matched(read, at, lexicon, owner, taken, spelt))
        if (change := _direction(tokens, at, owner) or sides.side(tokens, at, lexicon)):
            atoms.append(Atom("term", at, at + 1, (change,), (token.text,)))
        elif _only_builds(tokens, at, match, owner):
            atoms.append(Atom("word", at, at + 1, words=(token.text,)))
        elif match and _accepts(tokens, at):
            atoms.append(_term(at, replace(match, ids=tuple(i for i in match.ids if i != IGNORED)), tokens, lexicon))
        elif match and (token.kind == "word" or len(match.places) > 1):
            atoms.append(_term(at, match, tokens, lexicon))
            taken.update(match.places)
        elif token.kind == "mark":
            atoms.append(Atom("mark", at, at + 1, words=(token.text,)))
        else:
            atoms.append(_unknown(tokens, at, atoms))
        at += 1
    return lifespans.expanded(tokens, proper.joined(tokens, atoms, lexicon), lexicon)


def _ordinal(tokens: Sequence[Token], at: int, taken: Container[int]) -> Atom | None:
    """ "15th", "fifteenth": the one or the other of a row."""
    number, stop = tokens[at].text, at + 1
    if tokens[at].kind == "number":
        ends = stop < len(tokens) and stop not in taken and tokens[stop].text in syntax("ordinal_endings")
        if not ends or not adjacent(tokens[at], tokens[stop]):
            return None
        stop += 1
    else:
        number = syntax_map("ordinal_words").get(number, "")
        if not number:
            return None
    concept = syntax_map("ordinals").get(number)
    ids = (concept,) if concept else ()
    return Atom("term", at, stop, ids, (number,), classes=frozenset({"w:number", "w:ordinal"}))


def _direction(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> str:
    """ "up 4 %", "4 % lower": the small word tells the change."""
    word = tokens[at].text
    for name in ("rise", "fall"):
        if word in syntax("words_of_" + name):
            near = [owner.get(at - 1), owner.get(at + 1), owner.get(at + 2)]
            if any(a is not None and a.kind == "amount" and a.amount is not None and a.amount.unit for a in near):
                return name
    return ""


def _only_builds(tokens: Sequence[Token], at: int, match: Match | None, owner: dict[int, Atom]) -> bool:
    """Whether a word only holds the sentence together here, whatever else a dictionary says of it."""
    token = tokens[at]
    if token.kind != "word":
        return False
    if token.text[0] == "'" or fillers.only_joins(tokens, at, owner):
        return True
    if token.text in syntax("date_words") and fillers.names_date(tokens, at, owner):
        return True
    if token.text not in building() or _capital_month(token, at) or _KASRA in token.raw or _accepts(tokens, at):
        return False
    if match is None:
        return True
    # what a class says of it stays: "not", "because"
    return len(match.places) == 1 and not any(i.startswith("w:") and i not in _SYNTAX for i in match.ids)


_KASRA = "\u0650"


def _accepts(tokens: Sequence[Token], at: int) -> bool:
    """Whether "قبل" is the verb "accepted": with its vowel, or at the head of a sentence that nothing divides."""
    if tokens[at].text in syntax("accepting"):
        return True  # "قبلت": of no other sense
    if tokens[at].text != "قبل":
        return False
    return _KASRA in tokens[at].raw or (at == 0 and all(t.text not in syntax("commas") for t in tokens))


def _term(at: int, match: Match, tokens: Sequence[Token], lexicon: Lexicon) -> Atom:
    classes = frozenset(i for i in match.ids if i.startswith("w:"))
    concepts = tuple(i for i in match.ids if not i.startswith("w:"))
    if concepts and _in_use(tokens[at].text, match):
        classes -= _FILLING  # "moved", "owns": no filler where it is a verb
    concepts = () if len(match.places) == 1 and tokens[at].text in syntax("pure_negators") else concepts
    # a phrase hides the class of its verb: "deny a report" is a denial, "write on" is writing
    kinds = {id_ for name in concepts if (c := lexicon.concept(name)) is not None for id_ in (name, *c.isa)}
    classes |= {"w:" + kind for kind in _ACTS if kind in kinds}
    classes |= {"w:" + kind for kind in SPEECH_KINDS if kind in concepts}
    if len(match.places) > 1:
        if not concepts or not syntax("authoring").issuperset(concepts):  # who "wrote the novel" said nothing
            dropped = {"w:dropped"} if "cancel" in concepts else set()  # "dropped the plan": none is left
            classes, kept = classes - {"w:plan"} if dropped else classes, _KEPT | dropped
            classes |= {id_ for rest, id_ in lexicon.entries(match.lemma) if not rest and id_ in kept}
        concepts += _noun_of_phrase(at, match, tokens, lexicon)
        concepts += trailing.plain_senses(match, tokens, concepts, lexicon)
    filler = len(match.places) > 1 and not concepts and "w:not_negators" not in classes
    if filler and lexicon.negates_any(tokens, match.places):
        classes |= {"w:negators"}  # "has never before": the phrase is filler, its "never" is not
    kind = "word" if not concepts and classes <= _SYNTAX else "term"
    if IGNORED in classes and not classes & (_TELLING - {"w:negators"}):
        kind = "word"  # "take", "make": what they mean stands in the words around them
    rest = [tokens[i].text for i in match.places[1:]]
    name = " ".join((match.lemma, *rest))  # a phrase is one word: "make a loss" is no form of "make"
    words = tuple(dict.fromkeys((name, *rest, tokens[at].text)))
    return Atom(kind, at, at + 1, concepts, words, "", match.level, classes=classes)


def _in_use(word: str, match: Match) -> bool:
    """Whether a word that is filler or generic by itself is inflected as the verb it may be too."""
    if match.level != 1 or len(match.places) > 1 or match.lemma in syntax("light_verbs"):
        return False
    return word.endswith(("ed", "ing")) or (match.lemma == "own" and word.endswith("s"))


_FILLING = frozenset({IGNORED, "w:generic_nouns", "w:titles"})
def _noun_of_phrase(at: int, match: Match, tokens: Sequence[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """ "the vote in May" is no "vote in": after an article the first word is a thing by itself."""
    led = at and (tokens[at - 1].text in ARTICLES or tokens[at - 1].text in syntax("possessives"))
    if not led or len(match.places) > 2 or tokens[match.places[-1]].text not in syntax("phrase_ends"):
        return ()
    alone = (id_ for rest, id_ in lexicon.entries(match.lemma) if not rest and id_ not in match.ids)
    return tuple(id_ for id_ in alone if (c := lexicon.concept(id_)) is not None and c.kind == "thing")


# classes whose words carry no content of their own beside what the class itself says
_SYNTAX = frozenset(
    "w:" + name
    for name in (
        "ignore", "negators", "not_negators", "false_markers", "passive_agent", "cause", "complete_list",
        "question_starts", "imperative_starts", "titles", "generic_nouns",
    )
)  # fmt: skip
# what a verb stays, whatever phrase it heads: writing, denying, accusing
_KEPT = frozenset({"w:say", "w:deny", "w:accuse", "w:forecast"})
_ACTS = ("accuse", "deny", "criticise", "praise")  # to mock is to criticise; to sign is not to say
_TELLING = frozenset("w:" + name for name in ("negators", "plan", "attempt", "unreal", *SPEECH_KINDS))


def _unknown(tokens: Sequence[Token], at: int, before: Sequence[Atom]) -> Atom:
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

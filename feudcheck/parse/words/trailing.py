"""Phrases that are none: the "by" of who did it, the "in" of a year, the "has" of another verb, "sold … to"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES, Lexicon, Match
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_PAST = ("ed", "eld", "ew", "aw")  # dismissed, upheld, threw, saw
_SPANS = ("century", "decade", "year", "month", "week", "day")
_BETWEEN = 6  # tokens between the two figures of a change
_OPENS_OBJECT = frozenset(("a", "an", "the", "his", "her", "its", "their", "all", "both"))


def matched(
    tokens: Sequence[Token], at: int, lexicon: Lexicon, owner: dict[int, Atom], taken: set[int], spelt: frozenset[str]
) -> Match | None:
    """The word or phrase that begins at ``at``, a phrase only where it is one."""
    match = lexicon.match(tokens, at, taken, spelt)
    if match is None:
        return _of_acronym(tokens, at, lexicon)
    if len(match.places) > 1 and auxiliary(tokens, at, lexicon):
        match = lexicon.match(tokens[: at + 1], at, taken, spelt)  # "has given up its plan": it has none
    if match is None or len(match.places) < 2:
        return match
    if led_in(tokens, match, owner):  # "rose in 2022" is no "rises in the hills"
        match = lexicon.match(tokens[: match.places[-1]], at, taken, spelt)
    if match and _for_so_long(tokens, match, owner):  # "the best for 20 years": good for nobody
        match = lexicon.match(tokens, at, {*taken, match.places[-1]}, spelt)
    if match and _qualifying(tokens, at, match):  # "its leading actor forced X to stop": it leads to nothing
        match = lexicon.match(tokens[: at + 1], at, taken, spelt)
    if match and passive_by(tokens, at, match):
        match = lexicon.match(tokens, at, {*taken, match.places[-1]}, spelt)  # "was started by": no "started by"
    if match and _of_noun(tokens, match, lexicon):  # "cleared the sale of X": of nothing
        match = lexicon.match(tokens, at, {*taken, match.places[-1]}, spelt)
    if match and _ranked(tokens, at, match):  # "the first ship to dock": nobody ships it
        match = lexicon.match(tokens, at, {*taken, match.places[-1]}, spelt)
    if match and _beats(tokens, match, owner):  # «هزم X Y في الانتخابات»: X did not lose
        match = lexicon.match(tokens[: at + 1], at, taken, spelt)
    if match and _acts(tokens, match, owner):  # "the appeal court granted his appeal": no "appeal granted"
        match = lexicon.match(tokens, at, {*taken, match.places[-1]}, spelt)
    return match


def _ranked(tokens: Sequence[Token], at: int, match: Match) -> bool:
    """Whether a phrase has taken the "to" of what the first, the last, the only one does."""
    if len(match.places) < 2 or tokens[match.places[-1]].text != "to":
        return False
    return at > 0 and tokens[at - 1].text in syntax("ranks_to")


def _for_so_long(tokens: Sequence[Token], match: Match, owner: dict[int, Atom]) -> bool:
    """Whether an opinion has taken the "for" of a span of time that follows: "the worst for decades"."""
    last = match.places[-1]
    if len(match.places) < 2 or tokens[last].text != "for" or "w:opinion" not in match.ids or last + 1 >= len(tokens):
        return False
    span = owner.get(last + 1)
    timed = span is not None and span.amount is not None and span.amount.unit in _SPANS
    return timed or tokens[last + 1].text in ("decades", "years", "generations", "centuries", "months", "weeks")


def _qualifying(tokens: Sequence[Token], at: int, match: Match) -> bool:
    """Whether a phrase with a gap begins with a participle that stands before its noun: "the leading actor … to"."""
    if len(match.places) < 2 or match.places[1] == at + 1 or not at or not tokens[at].text.endswith("ing"):
        return False
    if tokens[at + 1].text in syntax_map("prepositions"):
        return False  # "the folding of X into Y"
    return tokens[at - 1].text in ARTICLES or tokens[at - 1].text in syntax("possessives")


def _beats(tokens: Sequence[Token], match: Match, owner: dict[int, Atom]) -> bool:
    """Whether a verb of losing, spelt alike in the active, has two names behind it: the one beats the other."""
    first, last = match.places[0], match.places[-1]
    if tokens[first].text not in syntax("beats_or_is_beaten"):
        return False
    names = {owner[i].start for i in range(first + 1, last) if i in owner and owner[i].kind == "mention"}
    return len(names) > 1


def _acts(tokens: Sequence[Token], match: Match, owner: dict[int, Atom]) -> bool:
    """Whether a phrase has taken for its participle the verb of another noun: "the bill committee passed the plan"."""
    first, last = match.places[0], match.places[-1]
    if last - first < 2 or last + 1 >= len(tokens) or not tokens[last].text.endswith(_PAST):
        return False
    named = last + 1 in owner and owner[last + 1].kind == "mention"
    if not (named or tokens[last + 1].text in _OPENS_OBJECT) or tokens[last - 1].text in syntax("be_forms"):
        return False
    between = [tokens[i].text for i in range(first + 1, last) if i not in match.places and tokens[i].kind != "mark"]
    return bool(between) and syntax("be_forms").isdisjoint(between)


def _of_noun(tokens: Sequence[Token], match: Match, lexicon: Lexicon) -> bool:
    """Whether the "of" that a phrase has taken says whose deed the noun before it is."""
    last = match.places[-1]
    if len(match.places) != 2 or tokens[last].text != "of" or last - match.places[0] < 2:
        return False
    noun, deed = tokens[last - 1].text, tokens[last - 2].text
    if deed not in ARTICLES and deed not in syntax("possessives"):
        return False
    named = [c for rest, id_ in lexicon.entries(noun) if not rest and (c := lexicon.concept(id_)) is not None]
    return any(c.kind == "event" for c in named) and not any(c.person for c in named)


def _of_acronym(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    """ "GPUs": what "GPU" says."""
    token = tokens[at]
    if not (token.raw.endswith("s") and len(token.raw) > 2 and token.raw[:-1].isupper()):
        return None
    found = lexicon.match([replace(token, text=token.text[:-1])], 0)
    return None if found is None else replace(found, places=(at,))


def passive_by(tokens: Sequence[Token], at: int, match: Match) -> bool:
    """Whether a phrase has taken the "by" of who did it: "was started by X"."""
    if len(match.places) != 2 or tokens[match.places[1]].text != "by" or not at:
        return False
    return tokens[at].text.endswith("ed") and tokens[at - 1].text in syntax("be_forms")


def led_in(tokens: Sequence[Token], match: Match, owner: dict[int, Atom]) -> bool:
    """Whether the last word of a phrase is the preposition of the date that follows, or the "from" of "from 3 to 5"."""
    last = match.places[-1]
    following = owner.get(last + 1)
    if len(match.places) < 2 or (last == match.places[-2] + 1 and last - match.places[0] != len(match.places) - 1):
        return False  # else also of its own verb, the object between: "took effect on 1 May"
    if following is not None and following.amount is not None and following.start == last + 1:
        return syntax_map("prepositions").get(tokens[last].text) == "from" and _changes(tokens, following, owner)
    if following is None or following.date is None or following.date.offset or following.start != last + 1:
        return False
    return tokens[last].text in ("in", "on", "at")


def _changes(tokens: Sequence[Token], amount: Atom, owner: dict[int, Atom]) -> bool:
    """Whether behind a figure another follows to which it changed: "from 3 million in 1990 to 5 million"."""
    for at in range(amount.stop, min(amount.stop + _BETWEEN, len(tokens) - 1)):
        after = owner.get(at + 1)
        if syntax_map("prepositions").get(tokens[at].text) == "to" and after is not None:
            return after.amount is not None
    return False


def auxiliary(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a form of "have" only helps the participle right after it."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.kind != "word" or tokens[at].text not in syntax("have_forms"):
        return False
    if after.text in syntax("differences"):
        return False  # "has more than 400,000 inhabitants"
    return lexicon.is_irregular(after.text) or (after.text.endswith("ed") and len(after.text) > 4)


def plain_senses(
    match: Match, tokens: Sequence[Token], concepts: tuple[str, ...], lexicon: Lexicon
) -> tuple[str, ...]:
    """ "sold X to Y": with its preposition it means no more than by itself; it is no idiom and keeps all its senses."""
    if len(match.places) > 2 or tokens[match.places[-1]].text not in syntax_map("prepositions"):
        return ()
    alone = [id_ for rest, id_ in lexicon.entries(match.lemma) if not rest and not id_.startswith("w:")]
    if not concepts or not set(concepts) < set(alone):
        return ()
    told = [(id_, lexicon.concept(id_)) for id_ in alone if id_ not in concepts]
    return tuple([id_ for id_, concept in told if concept is not None and concept.kind != "state"])

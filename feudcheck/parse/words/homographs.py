"""Words that only hold a sentence together in most places, and are verbs, or deny, in some."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES, Lexicon, Match
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import IGNORED, SPEECH_CLASSES, syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.words import arabic_forms

_DAMMA, _KASRA = "\u064f", "\u0650"
_FILLING = frozenset({IGNORED, "w:negators"})
_RESUMED = ("ه", "ها", "هم", "هما", "هن", "وا")

_FOUND_IN = 2  # words of "found in"
_PHRASE = 5  # words of «شكل الوزير X لجنة»
_MEANT = "w:meant"  # a verb that means little elsewhere, and is meant here
_OFFICE = 2  # words of "finance minister"
_WITNESS = 5  # words behind "testified" among which its side is told
_NEAR = 3  # words before it among which "is" may stand


def is_verb(tokens: Sequence[Token], at: int, owner: Container[int], lexicon: Lexicon) -> bool:
    """Whether a particle is the verb spelt like it: «قبل» accepted, «فقد» lost, "bit" did bite."""
    word = tokens[at].text
    if word in syntax("small_parts"):
        led = not at or tokens[at - 1].text in ARTICLES | syntax("before_small_parts")
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        return not led and (at + 1 in owner or after in ARTICLES | syntax("possessives", "pronouns_done_to"))
    if word in syntax("accepting"):
        return True  # "قبلت": of no other sense
    if word in syntax_map("meant_before"):
        return _meant(tokens, at)
    if word in syntax("ordering"):
        return _orders(tokens, at, owner)
    if word == "قبل":
        if not {_DAMMA, _KASRA}.isdisjoint(tokens[at].raw):
            return True
        return at == 0 and all(t.text not in syntax("commas") for t in tokens)
    if word in syntax_map("appointing_her"):
        return arabic_forms.behind_named(tokens, at, owner)
    if word in syntax("losing_verbs"):
        told = at + 1 >= len(tokens) or _tells_what_was_done(tokens, at + 1, owner, lexicon)
        return not told and (at + 1 in owner or word[0] == "و")
    return word in syntax("verbs_before_names") and _heads(tokens, at) and at + 1 in owner


def as_verb(match: Match) -> Match:
    """What is found of such a word, without what it says as a particle."""
    meant = (_MEANT,) if match.lemma in syntax_map("meant_before") else ()
    return replace(match, ids=(*(i for i in match.ids if i not in _FILLING), *meant))


def _meant(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun of the right kind stands behind: «شكل الوزير لجنة», not «شكل عبئا على اللجنة»."""
    bodies = syntax_map("meant_before")[tokens[at].text] == "bodies"
    nouns, reach = (syntax("bodies"), _PHRASE) if bodies else (syntax("spectators"), 2 * _PHRASE)
    return any(token.text in nouns for token in tokens[at + 1 : at + 1 + reach])


def _orders(tokens: Sequence[Token], at: int, owner: Container[int]) -> bool:
    """ «أمر القاضي X بإعادة المال» gives an order; «أمر القاضي غريب» is an affair, and «في أمر» too."""
    opens = not at or tokens[at - 1].text in syntax("quoters", "commas") or at - 1 in owner
    ordered = (t.text for t in tokens[at + 1 : at + 2 + _PHRASE])
    opens = opens or tokens[at].text[0] == "و"
    return (opens or tokens[at].text.endswith("ت")) and any(t[0] == "ب" and len(t) > _PHRASE - 1 for t in ordered)


def of_the_day(tokens: Sequence[Token], at: int, match: Match | None, owner: Mapping[int, Atom]) -> Match | None:
    """What is found of «فجر», «ظهر», which before a date tell the part of the day: «فجر الأحد»."""
    part = syntax_map("parts_before_dates").get(tokens[at].text)
    dated = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text == "يوم")
    after = owner.get(dated)
    if match is None or part is None or after is None or after.kind != "date":
        return match
    return replace(match, places=match.places[:1], ids=(part,))


def ranked_behind(tokens: Sequence[Token], at: int, match: Match | None) -> Match | None:
    """What is found of «خلف», which behind a rank or a lead succeeds nobody: «حل X ثانيا خلف Y»."""
    if match is None or len(match.places) > 1 or not at or tokens[at].text not in syntax("behind"):
        return match
    if tokens[at - 1].text not in syntax("before_behind"):
        return match
    return replace(match, ids=tuple(i for i in match.ids if not i.startswith("succe")))


def out_of(tokens: Sequence[Token], at: int, match: Match | None, owner: Mapping[int, Atom]) -> Match | None:
    """What is found of «من أصل», which before a figure is "out of" and tells no origin: «ثلاثة من أصل عشرين»."""
    first = at if tokens[at].text == "من" else at - 1
    figure = owner.get(first + 2)
    if match is None or first < 1 or tokens[first].text != "من" or figure is None or figure.kind != "amount":
        return match
    if first - 1 in owner:
        return match  # «نجح 4 من أصل 30» counts no other noun
    if tokens[first + 1].text not in syntax("of_them_all") or (first == at and at + 1 not in match.places):
        return match
    return None if first == at else replace(match, places=match.places[:1], ids=(IGNORED,))


def what_it_was(tokens: Sequence[Token], at: int) -> bool:
    """Whether «ما كان» denies nothing, behind a measure: «ضعف ما كان عليه» is twice what it was."""
    if not at or at + 1 >= len(tokens) or tokens[at].text != "ما" or tokens[at + 1].text not in syntax("copulas"):
        return False
    return tokens[at - 1].text in syntax("measured_by")


def found_there(tokens: Sequence[Token], at: int, match: Match | None, lexicon: Lexicon) -> Match | None:
    """ "Ship found in Malta": somebody found it; "the plant is found in Malta": it grows there."""
    if match is None or len(match.places) != _FOUND_IN or tokens[at].text != "found" or "located-in" not in match.ids:
        return match
    before = {token.text for token in tokens[max(0, at - _NEAR) : at]}
    if not syntax("be_now").isdisjoint(before) or any(token.text == "that" for token in tokens[at:]):
        return match
    return _alone(tokens, at, lexicon)


def _alone(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    """What a word is found to say by itself."""
    alone = lexicon.match(tokens[at : at + 1], 0)
    return None if alone is None else Match((at,), alone.ids, alone.level, alone.lemma)


def from_office(tokens: Sequence[Token], at: int, match: Match | None, lexicon: Lexicon) -> Match | None:
    """ "Dismissed as manager": out of an office; "dismissed as a crank", "dismissed as nonsense": called so."""
    if match is None or "dismiss-as" not in match.ids or match.places[-1] + 1 >= len(tokens):
        return match
    behind = [token.text for token in tokens[match.places[-1] + 1 :][:_OFFICE]]
    named = (c for word in behind for rest, id_ in lexicon.entries(word) if not rest and (c := lexicon.concept(id_)))
    if behind[0] in ARTICLES or not any(c.person for c in named):
        return match
    return _alone(tokens, at, lexicon)


def for_or_against(tokens: Sequence[Token], match: Match | None) -> Match | None:
    """What is found of "testified against X", «شهد ضد X», which tells a deed and no words."""
    if match is None or syntax("bearing_witness").isdisjoint(match.ids):
        return match
    if not _takes_side(tokens, match.places[-1] + 1):
        return match
    return replace(match, ids=tuple(i for i in match.ids if i not in SPEECH_CLASSES))


def _takes_side(tokens: Sequence[Token], start: int) -> bool:
    """Whether "against" follows, or "for", and no "that"; an Arabic verb has its doer before it."""
    near = tokens[start : start + _WITNESS]
    sides = [syntax_map("for_or_against").get(token.text, "") for token in near]
    if not near or any(token.text in syntax("said_that") for token in near):
        return False
    return any(sides) if is_arabic(tokens[start - 1].text[0]) else bool(sides[0])


def denying(tokens: Sequence[Token], at: int, owner: Container[int], lexicon: Lexicon) -> Atom | None:
    """The "not" that «ما» is before a deed of the past and who did it: «ما حضر X», not «ما أعلنته X»."""
    if tokens[at].text not in ("ما", "وما") or not _heads(tokens, at) or at + 2 >= len(tokens) or at + 1 in owner:
        return None
    verb, behind = tokens[at + 1], tokens[at + 2]
    if verb.text in syntax("after_what") or verb.text.endswith(_RESUMED) or not _past(verb.text, lexicon):
        return None
    if at + 2 not in owner and not behind.text.startswith("ال"):
        return None
    later = tokens[at + 3 :]
    if any(t.text in syntax("copulas") or (t.text[0] == "ي" and _past(t.text, lexicon)) for t in later):
        return None  # «ما أقلق السوق هو …», «ما قال X يكفي»: what worried it, what X said
    return Atom("word", at, at + 1, words=(tokens[at].text,), classes=frozenset({"w:negators"}))


def _heads(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence, or what somebody says, begins with the word."""
    return at == 0 or tokens[at - 1].text in syntax("quoters")


def _tells_what_was_done(tokens: Sequence[Token], at: int, owner: Container[int], lexicon: Lexicon) -> bool:
    """Whether a verb stands behind «فقد»: «فقد أعلن» has announced."""
    if at in owner:
        return False
    word = tokens[at].text
    return word in syntax("never_lost") or _past(word, lexicon)


def _past(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is an Arabic verb as written, or with the ending of "she" or "they"."""
    if word.startswith("ال") and not lexicon.entries(word):
        return False
    bases = [base for level in lexicon.forms(word)[:2] for base in level]
    return any(lexicon.is_arabic_verb(base) and lexicon.entries(base) for base in bases)

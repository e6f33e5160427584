"""Arabic words as the lexicon may look them up: after "لم", and behind the noun that they resume."""

from __future__ import annotations

from collections.abc import Container, Sequence

from feudcheck.frozen import replace
from feudcheck.language.concept import Concept
from feudcheck.language.lexicon import Lexicon, Match
from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_NOT = frozenset({"لم", "ولم", "فلم"})
_NEVER_WILL = frozenset({"لن", "ولن", "فلن"})
_PRONOUNS = ("ها", "ه", "هم", "هما", "هن")
_HAMZA = frozenset("أإؤئء")
_SUBJECT = 5  # words of a noun phrase that opens a sentence, before its verb
_FEMININE = ("ة", "ات")
_NEAR_PLAN = 7  # atoms between "decided" and what was decided on
_FAR = 2  # words between a noun and its "which": "the civil suit which"


def without_person(tokens: Sequence[Token], lexicon: Lexicon, named: Container[int] = ()) -> Sequence[Token]:
    """``tokens`` with verbs as one says them of "he": "لم تبع" is no "followed", "القوات تدخل" no intervention.

    ``named``: the tokens of names, figures and days.
    """
    told = [at for at, token in enumerate(tokens) if at and _told_of_her(tokens, at, lexicon)]
    she = syntax_map("said_of_her")
    done = [at for at, token in enumerate(tokens) if token.text in she and _done_by_her(tokens, at, lexicon, named)]
    dotted = syntax_map("spelt_with_dots")
    ends = [at for at, token in enumerate(tokens) if token.text in dotted and token.raw[-1] == "ة"]
    her = syntax_map("appointing_her")
    put = [at for at, t in enumerate(tokens) if t.text in her and behind_named(tokens, at, named)]
    back = syntax_map("pointing_back")
    led = [at for at, token in enumerate(tokens) if at and token.text in back]
    if not (told or done or ends or put or led) and not any(token.text in _NOT for token in tokens):
        return tokens
    out = list(tokens)
    read = {**she, **dotted, **her, **back}
    for at in done + ends + put + led:
        out[at] = replace(tokens[at], text=read[tokens[at].text])
    for at in told:
        out[at] = replace(tokens[at], text="ي" + tokens[at].text[1:])
    for at, token in enumerate(tokens[1:], 1):
        if tokens[at - 1].text not in _NOT or token.text[0] not in "يتنا":
            continue
        out[at - 1] = replace(tokens[at - 1], text="لم")
        if token.text[1:] == "ستعد" and not any(t.text[:1] == "ل" for t in tokens[at + 1 : at + 1 + _NEAR_PLAN]):
            out[at] = replace(token, text="يستعيد")  # got nothing back; who prepares does so for something
        if len(token.text) == 3 and token.text[0] == "ت":
            out[at] = replace(token, text="ي" + token.text[1:])
    return out


def behind_named(tokens: Sequence[Token], at: int, named: Container[int]) -> bool:
    """Whether the word before token ``at`` belongs to a name or is "who", and this one is no «عينة» of theirs."""
    if not at or tokens[at].raw[-1] == "ة" or tokens[at - 1].kind == "number":
        return False
    return at - 1 in named or tokens[at - 1].text in syntax("relatives", "clefts")


def _done_by_her(tokens: Sequence[Token], at: int, lexicon: Lexicon, named: Container[int]) -> bool:
    """Whether «بنت» opens a sentence with who built something behind it: no daughter, who would do or be something."""
    if (at and tokens[at - 1].text not in syntax("quoters")) or at + 1 >= len(tokens):
        return False
    if at + 1 not in named and not tokens[at + 1].text.startswith("ال") and not _body(tokens[at + 1].text, lexicon):
        return False
    behind = [token.text for k, token in enumerate(tokens[at + 1 : at + 1 + _SUBJECT], at + 1) if k not in named]
    near = behind[:2]
    if not behind or near[0] == "في" or _person(near[0], lexicon):
        return False
    return not any(lexicon.is_arabic_verb(base) for word in near for base in _he(word, lexicon))


def _person(word: str, lexicon: Lexicon) -> bool:
    """Whether a word names somebody by what he is: «بنت X طبيبة»."""
    return any(c.person for c in _meant(word, lexicon))


def _body(word: str, lexicon: Lexicon) -> bool:
    """Whether a word names a body, which has no daughter: «بنت شركة X»."""
    return any(c.id in syntax("builders") for c in _meant(word, lexicon))


def _meant(word: str, lexicon: Lexicon) -> list[Concept]:
    forms = (base for level in lexicon.forms(word)[:2] for base in level)
    named = (lexicon.concept(id_) for base in forms for rest, id_ in lexicon.entries(base) if not rest)
    return [c for c in named if c is not None]


def _he(word: str, lexicon: Lexicon) -> list[str]:
    """The forms that a word which begins like a verb of today may have."""
    return [base for level in lexicon.forms(word)[:2] for base in level] if word[:1] in ("ي", "ت") else []


def _told_of_her(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a word that is a noun or a verb of "he" too stands behind the "she" or "they" that opens its sentence."""
    word, before = tokens[at].text, tokens[at - 1]
    if word[0] != "ت" or len(word) < 4 or not lexicon.entries(word):
        return False
    if at + 1 < len(tokens) and tokens[at + 1].text in syntax("resumed_in"):
        return False  # «الجامعة تبرع لها X»
    if not lexicon.entries("ي" + word[1:]) or not lexicon.is_arabic_verb("ي" + word[1:]):
        return False
    feminine = before.raw.endswith(_FEMININE) and before.text.startswith("ال")
    if not feminine and (before.text in syntax("he_countries") or not _country(before.text, lexicon)):
        return False
    first = at - 1
    while first and tokens[first - 1].kind == "word" and at - first <= _SUBJECT:
        first -= 1
    phrase = [token.text for token in tokens[first:at]]
    leads = syntax_map("prepositions")
    return len(phrase) <= _SUBJECT and not any(w in leads or lexicon.is_arabic_verb(w) for w in phrase)


def _country(word: str, lexicon: Lexicon) -> bool:
    named = (lexicon.concept(id_) for rest, id_ in lexicon.entries(word) if not rest)
    return any(c is not None and c.family == "country" for c in named)


def as_spelt(token: Token, match: Match | None) -> Match | None:
    """``match`` without what the hamza of its word excludes: "يبدأ" begins, it does not seem."""
    if match is None or len(match.ids) < 2 or not is_arabic(token.text[0]) or _HAMZA.isdisjoint(token.raw[1:]):
        return match
    excluded = syntax_map("spelt_with_hamza")
    if excluded.keys().isdisjoint(match.ids):
        return match
    kept = tuple(i for i in match.ids if i in excluded or i not in syntax("spelt_without"))
    return replace(match, ids=kept)


def resuming(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    """What a verb says with the noun before it that it resumes: "الدعوى التي رفعتها", "دعوى رفعتها" are suing."""
    if not at or not tokens[at].text.endswith(_PRONOUNS) or len(tokens[at].text) < 4 or "ة" in tokens[at].raw[-2:]:
        return None
    which = at > 1 and tokens[at - 1].text in syntax("relatives")
    for back in range(at - 2, max(-1, at - 2 - _FAR), -1) if which else (at - 1,):
        if tokens[back].kind != "word":
            return None
        found = lexicon.match([tokens[at], tokens[back]], 0)
        if found is None or len(found.places) < 2 or not lexicon.is_arabic_verb(found.lemma):
            continue
        if any(not i.startswith("w:") for i in found.ids):
            return replace(found, places=(at,))
    return None


def names_thing(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a word that names a thing too ("هاتف": a phone, or "phoned") is counted, or named before its verb."""
    atom = atoms[at]
    if atom.level or not any(c.kind == "thing" for c in map(lexicon.concept, atom.ids) if c):
        return False
    before = atoms[at - 1] if at and atoms[at - 1].stop == atom.start else None
    if before is not None and (before.kind == "amount" or _of_nouns_alone(before, tokens, lexicon)):
        return True
    if at + 2 >= len(atoms) or atoms[at + 1].kind != "mention" or atoms[at + 2].start != atoms[at + 1].stop:
        return False
    verb = atoms[at + 2]
    return verb.kind == "term" and lexicon.is_arabic_verb(verb.lemma) and tokens[verb.start].text[0] not in "وف"


def owned(
    at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon, verbal: Sequence[bool]
) -> bool:
    """Whether a clause with a verb of its own has here a thing and whose it is: «ردت المحكمة طلبها»."""
    atom = atoms[at]
    word = tokens[atom.start].text
    if atom.stop != atom.start + 1 or not word.endswith(("ها", "هم", "هما")) or word[0] in "وف":
        return False
    if not any(c.kind == "thing" for c in map(lexicon.concept, atom.ids) if c):
        return False
    if at + 1 < len(atoms) and atoms[at + 1].kind != "mark":
        return False  # «لوحة رسمها X»: a verb, and who did it
    for back in range(at - 1, -1, -1):
        text = tokens[atoms[back].start].text
        if atoms[back].kind == "mark" or text[0] == "و" or text in syntax("relatives") or text in syntax("quoters"):
            return False
        if text in syntax("subordinators") or text in syntax("conjunctions"):
            return False
        if verbal[back]:
            return back < at - 1
    return False


def _of_nouns_alone(atom: Atom, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether an atom is an Arabic noun that goes on to say of what: "سعر هاتف"."""
    word = tokens[atom.start].text
    if atom.kind != "term" or not atom.ids or not is_arabic(word[0]) or lexicon.is_arabic_verb(atom.lemma):
        return False
    return not definite(word) and all(
        c.kind == "thing" for c in map(lexicon.concept, atom.ids) if c
    )


def is_past(atoms: Sequence[Atom], at: int, word: str) -> bool:
    """Whether the word at token ``at`` is past though it begins like a verb of today: "تسلمت", "تسلموا"."""
    lemma = next((atom.lemma for atom in atoms if atom.start == at), "")
    return word[0] == "ت" == lemma[:1] and word.endswith(("ت", "وا")) and word.startswith(lemma[:-1])


def is_future(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether an Arabic verb has the future's letter before it: "سيبني", "وستبني", or "لن"."""
    word, lemma = tokens[atom.start].text, atom.lemma
    if atom.start and tokens[atom.start - 1].text in _NEVER_WILL and word[0] in "يتنا":
        return True
    if not lemma or lemma[0] not in "يتنا":
        return False
    # the lemma is the form of "he"; "she will" and "we will" have another letter there
    glued = next((word[: word.index(first + lemma[1:])] for first in lemma[0] + "تن" if first + lemma[1:] in word), "")
    return glued in ("س", "وس", "فس")


def decided_on(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool]) -> bool:
    """Whether a word is what somebody decided on: «قررت الوزارة في 12 مايو حظر الهواتف»."""
    if tokens[atoms[at].start].text[0] in "وف":
        return False
    for back in range(at - 1, max(-1, at - _NEAR_PLAN), -1):
        text = tokens[atoms[back].start].text
        if atoms[back].kind == "mark" or text in syntax("quoters") or text in syntax("relatives"):
            return False
        if verbal[back]:
            alone = at - back > 1 and " " not in atoms[back].words[0]
            return alone and not syntax("deciding_on").isdisjoint(atoms[back].ids)
    return False


def does_it(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ «طلب آسيوي يرفع X», «تزايد الإنتاج يهبط بـX»: at the head of all, before a verb of its own, a noun."""
    word = tokens[atoms[at].start].text
    if at and atoms[at - 1].kind != "mark":
        return False
    behind = atoms[at + 1 : at + 1 + _NEAR_PLAN]
    if not behind or behind[0].kind != "term" or not (word[0] == "ت" or _nisba(tokens[behind[0].start].text)):
        return False
    stop = atoms[at].stop
    for atom in behind:
        text = tokens[atom.start].text
        if atom.start != stop or atom.kind != "term" or text[0] in "وف":
            return False
        if atom.lemma[:1] == "ي" and text[0] in "يت":
            return atom is not behind[0]
        stop = atom.stop
    return False


def _nisba(word: str) -> bool:
    """Whether a word without the article ends like «آسيوي», «صينية»."""
    return not word.startswith("ال") and word.endswith(("ي", "يه"))

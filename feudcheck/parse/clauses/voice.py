"""The active and the passive voice: "was sued", "تم رفع", "رُفعت", "تأسست على يد"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import of_one_name

_DAMMA = "\u064f"
_OF_FOUR = 4
_OF_FIVE = 5
_NEAR = 4  # atoms behind a verb of which one may be what it is done to


def _has_damma(raw: str) -> bool:
    """Whether a damma stands near a verb's front: "رُفع", "اتُهم"; the one that ends "رفعُ" is a noun's."""
    at = raw[:4].find(_DAMMA)
    return at == 1 or (at > 1 and len(raw) - at > 2)


def is_done(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether a noun tells what "تم" says was done: "تم توقيع العقد"."""
    before = tokens[atoms[at].start - 1].text if atoms[at].start else ""
    return before in syntax("passive_helpers")


def is_done_by(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int]) -> bool:
    """Whether an Arabic verb without an object has the one who does it behind it: "تأسست على يد X"."""
    if not is_arabic(tokens[atoms[at].start].text[0]):
        return False
    after = [atoms[i] for i in clause if i > at and atoms[i].kind == "mention"]
    by = next((a for a in after if a.prep == "by"), None)
    return by is not None and not any(a.prep in ("", "against") and a.start < by.start for a in after[1:])


def _without_object(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether nothing that it is done to follows a verb, and somebody stands right before it."""
    start = atoms[at].start
    second = [*atoms[at].words[0].split(), ""][1]
    if second and second not in syntax_map("prepositions"):
        return False  # a phrase has its object in it: "X dismissed in March the appeal"
    if not at or atoms[at - 1].stop != start:
        return False
    later = {token.text for token in tokens[atoms[at].stop :]}
    if tokens[start].text == "found" and not later.isdisjoint(("favour", "favor", "that", "its", "their")):
        return False  # "the court found in her favour", "found in its report that"
    if atoms[at - 1].kind != "mention" and not _all_led(at, atoms, tokens):
        return False
    if atoms[at - 1].kind == "mention" and atoms[at - 1].prep:
        return False
    behind = next((k for k in range(start + 1, len(tokens))), None)
    leads = behind is None or tokens[behind].kind == "mark" or tokens[behind].text in syntax_map("prepositions")
    near = atoms[at + 1 : at + 1 + _NEAR]
    return leads and all(a.prep or a.kind not in ("mention", "term") or not a.ids for a in near[:1])


def _all_led(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether a noun stands before a verb, and only whereabouts and days behind it: "Roman ship found in a harbour"."""
    if atoms[at - 1].kind != "term" or any(atom.kind == "mark" for atom in atoms[:at]):
        return False
    rest = [atom for atom in atoms[at + 1 :] if atom.kind in ("mention", "term", "amount", "date")]
    told = [atom for k, atom in enumerate(rest) if not (atom.prep or atom.kind == "date" or _goes_on(rest, k))]
    return bool(rest) and not told


def _goes_on(rest: Sequence[Atom], k: int) -> bool:
    """Whether a noun is the end of what a preposition leads: "in Malta harbour"."""
    return k > 0 and rest[k].kind == "term" and rest[k - 1].stop == rest[k].start and rest[k - 1].kind != "amount"


def is_given_away(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int]) -> bool:
    """Whether a prize is named right behind a verb of giving, and then who got it: «منحت جائزة X لفلان»."""
    after = [atoms[i] for i in clause if i > at and atoms[i].kind == "mention"]
    if not is_arabic(tokens[atoms[at].start].text[0]) or syntax("giving").isdisjoint(atoms[at].ids) or len(after) < 2:
        return False
    prize = after[0]
    behind = prize.start == atoms[at].stop and not prize.prep and tokens[prize.start].text in syntax("prize_words")
    return behind and after[1].prep == "to" and all(a.prep for a in after[1:])


def _is_participle(text: str) -> bool:
    """Whether a word has the shape of «مفعول», whatever its gender, number and case."""
    ending = next((e for e in ("ين", "ون", "ان", "ات", "ه", "ا") if text.endswith(e) and len(text) > _OF_FIVE), "")
    bare = text.removesuffix(ending)
    return len(bare) == _OF_FIVE and bare[0] == "م" and bare[3] == "و"


def _of_attitude(atom: Atom, tokens: Sequence[Token]) -> bool:
    """ "was opposed to the sale": what somebody is by himself, and nobody did it to him."""
    after = tokens[atom.start + 1].text if atom.start + 1 < len(tokens) else ""
    return tokens[atom.start].text in syntax("attitudes") and after in syntax("led_by_attitudes")


def is_passive(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether the verb at ``atoms[at]`` is passive: "was sued", "تم رفع", "رُفعت"."""
    atom = atoms[at]
    token = tokens[atom.start]
    if is_arabic(token.text[0]):
        before = tokens[atom.start - 1].text if atom.start else ""
        bare = token.text[1:] if token.text[:1] in "وف" else token.text
        lemma = atom.lemma
        if " " in atom.words[0] and not syntax("losing").isdisjoint(atom.ids):
            return False  # «هُزم أمام»: the phrase tells it of who is beaten
        if lemma[:1] == "ا" and lemma[-2:-1] == "ا" and bare.removesuffix("ت") == lemma[:-2] + "ي" + lemma[-1:]:
            return True  # أقيل of أقال
        if len(lemma) > 3 and lemma[0] == "ا" and lemma[-2] == "ي" and bare.removesuffix("ت") == lemma:
            return True  # "أدين", listed by itself
        if len(lemma) == _OF_FOUR and lemma[1] == "ا" and bare.removesuffix("ت") == f"{lemma[0]}و{lemma[2:]}":
            return True  # صودر of صادر
        if _is_participle(token.text):
            return True  # «ممنوع», forbidden
        return (
            before in syntax("passive_helpers")
            or _has_damma(token.raw)
            or token.text in syntax("passive_verbs")
            or bare in syntax("passive_verbs")
            or of_one_name.befell(at, atoms, tokens)
        )
    if token.text == atom.lemma and not token.text.endswith(("ed", "en", "wn", "t", "d", "e")):
        return False
    if token.text.endswith("ing") or _of_attitude(atom, tokens):
        return False
    behind = tokens[atom.start + 1].text if atom.start + 1 < len(tokens) else ""
    if f"{token.text} {behind}" in syntax("stative_participles"):
        return True  # "a series based on a novel"
    for back in range(atom.start - 1, max(-1, atom.start - 5), -1):
        text = tokens[back].text
        if text in syntax("have_forms"):
            return False  # "having defeated X", too
        if text in syntax("be_forms"):
            return True
        if tokens[back].kind == "mark":
            break  # "X, directed by Y"
        if not text.endswith("ly") and text not in syntax("passive_gaps"):
            break
    after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    if token.text in syntax("headline_passives") and _without_object(at, atoms, tokens):
        return True  # "X jailed for six years"
    return after == "by" and (token.text.endswith("ed") or token.text != atom.lemma)

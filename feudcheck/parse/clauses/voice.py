"""The active and the passive voice: "was sued", "تم رفع", "رُفعت", "تأسست على يد"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_DAMMA = "\u064f"
_SAID_OF_ONE = frozenset({"w:accuse", "w:describe"})  # they take somebody, and what he is called
_NEAR = 4  # atoms behind a verb of which one may be what it is done to
_LED_IN = frozenset({"في", "خلال", "جراء", "اثر", "بعد", "قرب", "اثناء", "عندما", "حين"})


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
    if not at or atoms[at - 1].stop != start or atoms[at - 1].kind != "mention" or atoms[at - 1].prep:
        return False
    behind = next((k for k in range(start + 1, len(tokens))), None)
    leads = behind is None or tokens[behind].kind == "mark" or tokens[behind].text in syntax_map("prepositions")
    near = atoms[at + 1 : at + 1 + _NEAR]
    return leads and all(a.prep or a.kind not in ("mention", "term") or not a.ids for a in near[:1])


def is_given_away(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int]) -> bool:
    """Whether a prize is named right behind a verb of giving, and then who got it: «منحت جائزة X لفلان»."""
    after = [atoms[i] for i in clause if i > at and atoms[i].kind == "mention"]
    if not is_arabic(tokens[atoms[at].start].text[0]) or syntax("giving").isdisjoint(atoms[at].ids) or len(after) < 2:
        return False
    prize = after[0]
    behind = prize.start == atoms[at].stop and not prize.prep and tokens[prize.start].text in syntax("prize_words")
    return behind and after[1].prep == "to" and all(a.prep for a in after[1:])


def is_killed_alone(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether all that «قتل» has behind it is one name: «قتل X في انفجار» is what befell X."""
    name = atoms[at + 1] if at + 1 < len(atoms) else None
    if atoms[at].words[0] not in syntax("killing_verbs") or name is None or name.kind != "mention" or name.prep:
        return False
    if name.start != atoms[at].stop:
        return False
    after = tokens[name.stop].text if name.stop < len(tokens) else "."
    dated = any(atom.kind == "date" and atom.start == name.stop for atom in atoms[at + 2 : at + 4])
    return dated or after in syntax("sentence_ends") or (after != "و" and after in _LED_IN)


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
        return (
            before in syntax("passive_helpers")
            or _has_damma(token.raw)
            or token.text in syntax("passive_verbs")
            or bare in syntax("passive_verbs")
            or _tells_of_one(at, atoms, tokens)
            or _is_ousted(at, atoms, tokens)
            or _put_in_office(at, atoms, tokens)
        )
    if token.text == atom.lemma and not token.text.endswith(("ed", "en", "wn", "t", "d", "e")):
        return False
    if token.text.endswith("ing"):
        return False
    for back in range(atom.start - 1, max(-1, atom.start - 5), -1):
        text = tokens[back].text
        if text in syntax("be_forms"):
            return True
        if text in syntax("have_forms"):
            return False
        if tokens[back].kind == "mark":
            break  # "X, directed by Y"
        if not text.endswith("ly") and text not in syntax("passive_gaps"):
            break
    after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    if token.text in syntax("headline_passives") and _without_object(at, atoms, tokens):
        return True  # "X jailed for six years"
    return after == "by" and (token.text.endswith("ed") or token.text != atom.lemma)


def _is_ousted(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ «فصل X من Y»: of a verb of putting out that has one name and no other object, X is put out."""
    if tokens[atoms[at].start].text not in syntax("ousting_verbs") or at + 2 >= len(atoms):
        return False
    name = atoms[at + 1]
    if name.kind != "mention" or name.prep or name.start != atoms[at].stop:
        return False
    if any(a.kind == "mention" and not a.prep for a in atoms[:at]):
        return False  # «X … وفصل Y من Z»
    behind = next((a for a in atoms[at + 2 :] if a.kind not in ("date", "word", "mark")), None)
    return behind is not None and behind.prep == "from"


def _tells_of_one(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ "اتهم X بالكذب", "وصف X بأنه كاذب": of one name, before what is said of it, it is not he who says it."""
    if atoms[at].classes.isdisjoint(_SAID_OF_ONE) or at + 1 >= len(atoms) or atoms[at + 1].kind != "mention":
        return False
    name = atoms[at + 1]
    before = [a for a in atoms[max(0, at - 2) : at] if a.kind == "mention" and not a.prep]
    if name.prep or name.start != atoms[at].stop or before or name.stop >= len(tokens):
        return False
    if atoms[at].start and tokens[atoms[at].start - 1].text in syntax("clefts"):
        return False  # «Y هو من اتهم X بالكذب»
    following = tokens[name.stop].text
    adverb = following in syntax("later_words") and name.stop + 1 < len(tokens)
    said = tokens[name.stop + adverb].text
    if said[:1] != "ب":
        return False
    if "w:accuse" in atoms[at].classes and not any(a.kind == "mention" and not a.prep for a in atoms[at + 2 :]):
        return True  # «اتهم X بتسريب التقرير»
    return said in syntax("quoters") or said[1:3] in ("", "ـ", "ال")


def _put_in_office(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ «عين X مدربا لفريق Y»: of one name, the office that X has got, and of what it is."""
    if syntax("putting_in_office").isdisjoint(atoms[at].ids) or at + 3 >= len(atoms):
        return False
    name, office, last = atoms[at + 1], atoms[at + 2], atoms[at + 3]
    if name.kind != "mention" or name.prep or name.start != atoms[at].stop or office.kind != "term":
        return False
    led = last.kind == "mention" and last.prep == "to" and last.start == office.stop
    indefinite = tokens[office.start].text.endswith(("ا", "ه")) and not tokens[office.start].text.startswith("ال")
    return led and indefinite and office.start == name.stop and (not at or atoms[at - 1].kind != "mention")

"""Verbs that only carry what another word tells: "managed to control", "launched an attack on"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import IGNORED, syntax, syntax_map
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import negation
from feudcheck.parse.draft import Draft
from feudcheck.parse.names import means
from feudcheck.parse.words import verbs

_SAYING = frozenset({"w:say", "w:report"})
_INTENDING = frozenset({"w:plan", "w:attempt"})
_THINKING = _INTENDING | {"w:estimate", "w:believe"}
_WEEK = 7  # days: what is longer is a month, a quarter, a year
FAR = 12
NEAR = 5  # atoms between a support verb and the noun it supports


def light(atom: Atom) -> bool:
    """A verb that means little by itself: "make", "take"."""
    if "w:meant" in atom.classes:
        return False
    return atom.lemma in syntax("light_verbs") and (" " not in atom.words[0] or IGNORED in atom.classes)


def to_keep(draft: Draft, i: int) -> bool:
    """Whether a light verb tells by itself what was decided: "voted to keep the ban", not "to keep it open"."""
    at = draft.atoms[i].start
    if not at or draft.atoms[i].lemma != "keep" or draft.tokens[at - 1].text != "to":
        return False
    behind = [draft.atoms[k] for k in range(i + 1, min(i + 4, len(draft.atoms))) if draft.atoms[k].kind == "term"]
    return not any(draft.tokens[a.start].text.endswith("ing") or "open" in a.ids for a in behind)


def helper(draft: Draft, i: int) -> bool:
    """Whether a verb only carries another: light, or of saying, planning, believing and no event itself."""
    atom = draft.atoms[i]
    if light(atom) or i in draft.causal or supports(draft, i) or counts_among(draft, i) or means.uses(draft.atoms, i):
        return True
    if only_frames(draft, i):
        return True
    if atom.classes & _SAYING:
        return not shows(draft, i)
    concepts = (draft.lexicon.concept(id_) for id_ in atom.ids)
    return bool(atom.classes & _THINKING) and not any(c and c.once and c.kind == "event" for c in concepts)


def to_do_with_thing(draft: Draft, i: int) -> bool:
    """ "Won the contract to run the bridge", "plans to keep the port": what is to be done with a thing."""
    atom, k = draft.atoms[i], i + 1
    while k < len(draft.atoms) and _opens_noun(draft, k):
        k += 1
    after = draft.atoms[k] if k < len(draft.atoms) else None
    if atom.lemma not in syntax("light_but_telling") or not atom.start or draft.tokens[atom.start - 1].text != "to":
        return False
    if after is None or after.prep or draft.number[k] != draft.number[i]:
        return False
    kinds = {c.kind for c in map(draft.lexicon.concept, after.ids) if c}
    counted = draft.atoms[k - 1].amount is not None
    return after.kind == "mention" or kinds == {"thing"} or (counted and "thing" in kinds)


def _opens_noun(draft: Draft, k: int) -> bool:
    """Whether an atom only stands before its noun: "the", "two"."""
    atom = draft.atoms[k]
    counts = atom.amount is not None and atom.amount.unit is None
    return draft.tokens[atom.start].text in ARTICLES or counts


def before_relative(draft: Draft, clause: Sequence[int], verb: int, events: Sequence[int]) -> int | None:
    """ «فشل X في بناء جسر يربط …»: the verb right behind an indefinite noun only tells which one."""
    noun = draft.atoms[verb - 1] if verb > clause[0] else None
    if noun is None or noun.kind != "term" or draft.verbal[verb - 1] or noun.stop != draft.atoms[verb].start:
        return None
    word = draft.tokens[noun.start].text
    if not is_arabic(word[0]) or definite(word):
        return None
    told = next((i for i in clause if i < verb and draft.verbal[i] and helper(draft, i)), None)
    deeds = [i for i in events if told is not None and told < i < verb - 1 and not draft.verbal[i]]
    return deeds[0] if deeds else None


def counts_among(draft: Draft, i: int) -> bool:
    """Whether a verb only says that somebody is one of those named next: "lists X among its backers"."""
    if not draft.verbal[i] or draft.atoms[i].lemma not in syntax("counting"):
        return False
    named = draft.atoms[i + 1 : i + 2]
    after = " ".join(t.text for t in draft.tokens[named[0].stop : named[0].stop + 2]) if named else ""
    led = {after, after.split(" ")[0]}
    return bool(named) and named[0].kind == "mention" and not led.isdisjoint(syntax("among"))


def only_frames(draft: Draft, i: int) -> bool:
    """Whether a verb only says who found it out ("…, the board found") or in which year ("closed 2025 with …")."""
    if not draft.verbal[i]:
        return False
    return _found_last(draft, i) or _has_year(draft, i) or _came_from(draft, i) or _left_undone(draft, i)


def _left_undone(draft: Draft, i: int) -> bool:
    """ "left the bill unpaid", "remained unanswered": what was not done is told by the last word."""
    if draft.atoms[i].lemma not in syntax("left_undone"):
        return False
    rest = (k for k in range(i + 1, min(i + 1 + FAR, len(draft.atoms))) if draft.number[k] == draft.number[i])
    return any("w:undone" in draft.atoms[k].classes for k in rest)


def _found_last(draft: Draft, i: int) -> bool:
    atoms = draft.atoms
    if syntax("finding").isdisjoint(atoms[i].ids) or any(k > i for k in draft.item_of):
        return False
    back = i - 1
    while back > 0 and atoms[back].kind in ("mention", "term", "word") and not draft.verbal[back]:
        back -= 1
    told = any(draft.verbal[k] or verbs.is_event(atoms[k], draft.lexicon) for k in range(back))
    return told and back < i - 1 and draft.tokens[atoms[back].start].text in syntax("commas")


def _came_from(draft: Draft, i: int) -> bool:
    """ "The donation came from X": X made it."""
    atoms = draft.atoms
    if atoms[i].words[0] not in syntax("coming_from") or i + 1 == len(atoms) or atoms[i + 1].kind != "mention":
        return False
    before = (k for k in range(i) if draft.number[k] == draft.number[i] and atoms[k].kind == "term")
    return any(not syntax("giving").isdisjoint(atoms[k].ids) for k in before)


def _has_year(draft: Draft, i: int) -> bool:
    following = draft.atoms[i + 1] if i + 1 < len(draft.atoms) else None
    if following is None or following.date is None or draft.atoms[i].lemma not in syntax("closing"):
        return False
    days = (following.date.end - following.date.start).days
    bare = draft.tokens[following.start - 1].text not in syntax_map("prepositions") and days > _WEEK
    after = draft.tokens[following.stop].text if following.stop < len(draft.tokens) else ""
    return bare and after in ("with", "in", "on")


def shows(draft: Draft, i: int) -> bool:
    """Whether "كشف عن X" tells that a thing was shown: an event, and no "that" follows."""
    atom = draft.atoms[i]
    if not draft.verbal[i] or atom.words[1:2] != ("عن",):
        return False
    events = any(c.kind == "event" for c in map(draft.lexicon.concept, atom.ids) if c)
    return events and not any(t.text in syntax("said_that") for t in draft.tokens[atom.stop :])


def supports(draft: Draft, i: int) -> bool:
    """Whether a verb says no more than that what follows it came about, or did not."""
    atom = draft.atoms[i]
    if not draft.verbal[i]:
        return False
    if negation.listed(atom, "failing") and negation.governed(draft.atoms, draft.tokens, i) is not None:
        return _event_after(draft, i, FAR)
    if negation.listed(atom, "managing"):
        return _event_after(draft, i, FAR) and (_led_on(draft, i) or negation.listed(atom, "managing_alone"))
    if " " in atom.words[0] and atom.ids and draft.tokens[atom.start].text in syntax("always_passive"):
        return False  # "قوبل بالرفض" tells it all
    if " " in atom.words[0] and syntax("handed_in").intersection(atom.ids):
        return False  # «تقدم باستقالته» tells it all, whatever he heads
    carries = negation.listed(atom, "support_verbs") or negation.listed(atom, "undergoing")
    return carries and _event_after(draft, i, NEAR)


def _led_on(draft: Draft, i: int) -> bool:
    """Whether "في", "من" or "أن" leads from a verb to what was managed: not "the plan succeeded"."""
    after = [draft.tokens[a.start].text for a in draft.atoms[i + 1 : i + FAR] if a.kind == "word"]
    return any(text in ("في", "من", "ان") for text in (*draft.atoms[i].words[1:], *after[:1]))


def _event_after(draft: Draft, i: int, within: int) -> bool:
    """Whether a noun or verb that tells an event follows atom ``i`` in its clause."""
    later = range(i + 1, min(i + 1 + within, len(draft.atoms)))
    return any(
        draft.number[k] == draft.number[i] and draft.atoms[k].kind == "term" and not _before_name(draft, k)
        and verbs.is_event(draft.atoms[k], draft.lexicon) for k in later
    )  # fmt: skip


def _before_name(draft: Draft, k: int) -> bool:
    """Whether a word is the title of the name that follows: «نالت الروائية X جائزة»."""
    atom, after = draft.atoms[k], draft.atoms[k + 1] if k + 1 < len(draft.atoms) else None
    return "w:titles" in atom.classes and after is not None and after.kind == "mention" and after.start == atom.stop


def carrier(draft: Draft, clause: Sequence[int], main: int | None) -> int | None:
    """The verb whose subject does what the noun ``main`` tells: "X plans the takeover of Y"."""
    if main is None or draft.verbal[main]:
        return None
    before = [i for i in clause if i < main and draft.verbal[i] and draft.atoms[i].kind == "term"]
    if not before:
        return None
    last = before[-1]
    carries = light(draft.atoms[last]) or draft.atoms[last].classes & _INTENDING or supports(draft, last)
    return last if carries and not draft.atoms[last].classes & _SAYING else None

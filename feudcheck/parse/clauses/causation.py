"""What brought it about: "a strike forced X to cancel", "X was behind Y", "the reason for Y was X"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.frozen import dataclass
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.parse.clauses import carriers, negation, voice
from feudcheck.parse.words import verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.draft import Draft

NEAR = 2  # atoms between "the reason" and the copula that says what it is


@dataclass(frozen=True, slots=True)
class Causation:
    """``word``: the atom that says no more than that; ``reason``: the atoms of what brought it about, in order."""

    word: int | None
    reason: tuple[int, ...] = ()


def find(draft: Draft, clause: Sequence[int]) -> Causation | None:
    """What a clause says brought about the rest of it; None where it says nothing of the kind."""
    for i in clause:
        if draft.atoms[i].kind not in ("term", "word"):
            continue
        if draft.verbal[i] and _drives(draft, clause, i) and not _meant_by_another(draft, clause, i):
            found = _by_verb(draft, clause, i)
        elif not draft.verbal[i] and _names_reason(draft, i):
            found = _by_noun(draft, clause, i)
        else:
            continue
        if found is not None:
            return Causation(found.word, _told(draft, found.reason))
    return None


def _meant_by_another(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """ "Was founded without a need to generate returns": nothing has brought about returns."""
    if draft.tokens[draft.atoms[i].start - 1].text != "to":
        return False
    before = (k for k in clause if k < i and draft.verbal[k] and draft.atoms[k].kind == "term")
    return any(not carriers.helper(draft, k) for k in before)


def _told(draft: Draft, reason: tuple[int, ...]) -> tuple[int, ...]:
    """The reason without who found it: "the board found that …"."""
    after = [n for n, i in enumerate(reason) if _opens_told(draft, i)]
    return reason[after[-1] :] if after else reason


def _opens_told(draft: Draft, i: int) -> bool:
    start = draft.atoms[i].start - 1
    while start >= 0 and draft.tokens[start].text in ARTICLES:
        start -= 1
    return start >= 0 and draft.tokens[start].text in syntax("quoters")


def over(draft: Draft, clause: Sequence[int], main: int | None) -> int | None:
    """The "over" after a verb of what happens once that leads in the reason: "resigned over a scandal"."""
    if main is None or not draft.verbal[main]:
        return None
    if not any(c.once and c.kind == "event" for c in map(draft.lexicon.concept, draft.atoms[main].ids) if c):
        return None
    return next((i for i in clause if i > main and draft.tokens[draft.atoms[i].start].text == "over"), None)


def brought_about(draft: Draft, i: int) -> bool:
    """Whether atom ``i`` is the first verb after "forced X to": it has come about."""
    for k in range(i - 1, -1, -1):
        if draft.number[k] != draft.number[i]:
            return False
        if draft.verbal[k]:
            return k in draft.causal
    return False


def _drives(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """Whether a verb brings about what follows it: of causing, or "drove X to", where a verb follows."""
    atom = draft.atoms[i]
    told = atom.start > 0 and draft.tokens[atom.start - 1].text in syntax("be_forms")
    if told and all(draft.atoms[k].prep != "by" for k in clause):
        return False  # "was forced to sign": by nothing told
    if not syntax("causing").isdisjoint(atom.ids) or atom.words[0] in syntax("costing") or _results(draft, i):
        return True
    if atom.lemma in syntax("leaving"):
        return _left_so(draft, clause, i) is not None
    if not negation.listed(atom, "drivers"):
        return False
    if atom.lemma in syntax("pushing"):
        return any(_led_to(draft, i, k) and _event(draft, k) for k in clause if k > i)
    return any(draft.verbal[k] and _infinitive(draft, k) for k in clause if k > i)


def _led_to(draft: Draft, i: int, k: int) -> bool:
    """Whether "to" leads atom ``k`` in, though the verb ``i`` may have taken it with it: «دفع X إلى الإغلاق»."""
    atom, before = draft.atoms[k], draft.tokens[draft.atoms[k].start - 1].text
    return atom.prep == "to" or (before in draft.atoms[i].words[1:-1] and before in syntax("pushed_to"))


def _results(draft: Draft, i: int) -> bool:
    """Whether a verb has what it tells of before it and the reason behind: "stemmed from", "نجم عن"."""
    return draft.atoms[i].words[0] in syntax("resulting")


def _left_so(draft: Draft, clause: Sequence[int], i: int) -> int | None:
    """The participle after the object of "left": "left 400 homes flooded"."""
    for k in (k for k in clause if k > i):
        text = draft.tokens[draft.atoms[k].start].text
        if draft.verbal[k]:
            return k if text.endswith("ed") and k > i + 1 else None
        if draft.atoms[k].kind == "date" or draft.atoms[k].prep or text in syntax("conjunctions"):
            return None
    return None


def _infinitive(draft: Draft, k: int) -> bool:
    start = draft.atoms[k].start
    return start > 0 and draft.tokens[start - 1].text == "to"


def _by_verb(draft: Draft, clause: Sequence[int], i: int) -> Causation | None:
    if draft.atoms[i].words[0] in syntax("costing"):
        reason = tuple(k for k in clause if k < i and draft.atoms[k].kind in ("term", "mention"))
        return Causation(None, reason) if reason else None
    if draft.atoms[i].lemma in syntax("leaving"):
        return Causation(i)  # whoever left it so did it
    if _results(draft, i):
        return _from_behind(draft, clause, i)
    if "w:say" in draft.atoms[i].classes and is_arabic(draft.tokens[draft.atoms[i].start].text[0]):
        named = [k for k in clause if k > i and draft.atoms[k].kind in ("term", "mention")]
        led = next((k for k in named if draft.atoms[k].prep == "to"), None)  # «عزا X الأمر إلى Z»: X says so
        commas = (k for k in clause if led is not None and k > led and draft.atoms[k].kind == "mark")
        stop = next(commas, len(draft.atoms))  # "…, and Y to W"
        return None if led is None else Causation(i, tuple(k for k in named if led <= k < stop))
    effect = next((k for k in clause if k > i and _event(draft, k)), None)
    passive = voice.is_passive(i, draft.atoms, draft.tokens)
    if effect is None and not (passive and _stated_by(draft, clause, i)):
        return None
    said = [k for k in clause if k < i and draft.atoms[k].classes & {"w:say", "w:report"}]
    told = [k for k in clause if draft.atoms[k].kind in ("term", "mention") and (not said or k > said[-1])]
    if passive:  # "was forced by a strike to cancel", "… to cancel by a strike"
        by = next((k for k in told if k > i and draft.atoms[k].prep == "by"), None)
        if by is None:
            return Causation(i)
        if effect is None or by == effect or not draft.verbal[effect]:
            # "was caused by eroded beams": what is told of comes before
            later = (k for k in clause if k > by and draft.verbal[k] and _infinitive(draft, k))
            effect = next(later, -1)
        return Causation(i, tuple(k for k in told if by <= k and (by > effect or k < effect)))
    if negation.listed(draft.atoms[i], "obliged"):
        return Causation(i)  # "اضطرت": by what is not said
    if is_arabic(draft.tokens[draft.atoms[i].start].text[0]):
        return _by_arabic_verb(draft, told, i)
    reason = tuple(k for k in told if k < i)
    return Causation(i, reason) if reason else None


def _stated_by(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """Whether something that comes about was caused by what stands behind: "the fire was caused by a short circuit"."""
    if syntax("causing").isdisjoint(draft.atoms[i].ids):
        return False
    return any(_event(draft, k) or draft.atoms[k].ids for k in clause if k < i and draft.atoms[k].kind == "term")


def _from_behind(draft: Draft, clause: Sequence[int], i: int) -> Causation | None:
    """ "The fire stemmed from neglect", «نجم الحريق عن الإهمال»."""
    named = [k for k in clause if draft.atoms[k].kind in ("term", "mention")]
    led = i
    if is_arabic(draft.tokens[draft.atoms[i].start].text[0]):
        taken = draft.atoms[i].words[1:-1]
        led = next((k - 1 for k in named if k > i and draft.tokens[draft.atoms[k].start - 1].text in taken), i)
    reason = tuple(k for k in named if k > led)
    told = any(_event(draft, k) for k in named if k not in reason and k != i)
    return Causation(i, reason) if reason and told else None


def _by_arabic_verb(draft: Draft, told: Sequence[int], i: int) -> Causation | None:
    """ "أدت الأمطار إلى إغلاق الطريق", "دفع العجز المجلس إلى إقالة المدير"."""
    taken = draft.atoms[i].words[1:-1]  # the preposition of the phrase
    led = next((k for k in told if k > i and draft.tokens[draft.atoms[k].start - 1].text in taken), None)
    leads = draft.atoms[i].words[0].split(" ")[0] in syntax("leading_to")
    following = next((k for k in told if k > i), None)
    if led is None and leads and told[0] < i and not draft.atoms[told[0]].prep and following is not None:
        led = following if _event(draft, following) else None  # «الرياح تؤدي لانهيار جسر في X»
    if led is None:
        led = next((k for k in told if k > i and draft.atoms[k].prep in ("to", "against", "in", "about")), None)
    if led is None and leads:
        led = next((k for k in told if k > i and _event(draft, k)), None)  # "تؤدي لمقتل"
    if led is None:
        return None
    between = [k for k in told if i < k < led]
    before = [k for k in told if k < i]
    if before and not draft.atoms[before[0]].prep and draft.atoms[i].lemma in syntax("pushing"):
        between = []  # «النقص يدفع X إلى الإغلاق»
    if len(between) > 1 and negation.listed(draft.atoms[i], "drivers"):
        between = between[:-1]  # who was driven to it
    reason = tuple(between) or tuple(k for k in told if k < i)
    return Causation(i, reason) if reason else None


def _names_reason(draft: Draft, i: int) -> bool:
    if draft.atoms[i].words[0] in syntax("blaming"):
        return True
    return draft.tokens[draft.atoms[i].start].text in syntax("reasons", "arabic_reasons")


def _by_noun(draft: Draft, clause: Sequence[int], i: int) -> Causation | None:
    """ "X was the reason for Y", "X was behind Y", "the reason for Y was X", "…, the reason being X"."""
    told = [k for k in clause if draft.atoms[k].kind in ("term", "mention") and k != i]
    tokens, first = draft.tokens, draft.atoms[i].start
    at = first - 1
    while at >= 0 and (tokens[at].text in ARTICLES or tokens[at].text in syntax("whole_reasons")):
        at -= 1
    before = [k for k in told if k < i and k not in _lead(draft, clause)]
    if is_arabic(tokens[first].text[0]):
        if not before or not _copula_opens(draft, clause):
            return None
        return Causation(i, tuple(before)) if any(_event(draft, k) for k in told if k > i) else None
    if at >= 0 and tokens[at].text in syntax("definers") and before:
        return Causation(i, tuple(before)) if any(_event(draft, k) for k in told if k > i) else None
    if tokens[first].text not in syntax("reason_nouns"):
        return None
    copula = next((n for n in range(first + 1, len(tokens)) if tokens[n].text in syntax("stating")), None)
    if copula is None:
        return None
    reason = tuple(k for k in told if draft.atoms[k].start > copula)
    rest = [k for k in told if k not in reason]
    if not reason or not any(_event(draft, k) for k in rest):
        return None
    return Causation(i, reason)


def _lead(draft: Draft, clause: Sequence[int]) -> range:
    """The atoms of the "according to X," that a clause opens with."""
    if "w:say" not in draft.atoms[clause[0]].classes or draft.verbal[clause[0]]:
        return range(0)
    commas = (k for k in clause if draft.tokens[draft.atoms[k].start].text in syntax("commas"))
    return range(clause[0], next(commas, clause[0]))


def _copula_opens(draft: Draft, clause: Sequence[int]) -> bool:
    """Whether "was" opens an Arabic clause: "كان X سبب Y"."""
    opening = draft.atoms[clause[0]].start
    return any(t.text in ("كان", "كانت") for t in draft.tokens[max(0, opening - 1) : opening + 1])


def _event(draft: Draft, k: int) -> bool:
    """Whether something that comes about is told by atom ``k``: a verb, or a noun with a name or "the" before it."""
    atom = draft.atoms[k]
    if atom.kind != "term" or not atom.ids or not verbs.is_event(atom, draft.lexicon):
        return False
    if draft.verbal[k]:
        return True
    concepts = [c for c in map(draft.lexicon.concept, atom.ids) if c is not None]
    return any(c.kind == "event" for c in concepts)

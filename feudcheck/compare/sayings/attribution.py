"""Whose word the claim says it is beside whose word the fact says it is (VERDICTS §6)."""

from __future__ import annotations

from feudcheck.compare.comparison import SHARED, UNKNOWN
from feudcheck.compare.contents import OWN_WORD
from feudcheck.compare.keys import Link
from feudcheck.compare.tone import UNPROVEN
from feudcheck.frozen import replace
from feudcheck.language.demonyms import stems
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.sayings import media, sayers
    from feudcheck.model import Item, SlotComparison, Speech
else:
    media, sayers = later("feudcheck.compare.sayings.media", "feudcheck.compare.sayings.sayers")

Recorded = tuple[str, str | None]  # kind of speech, and the speaker: an id, a name, or None for nobody named
_SPEAKING = frozenset(
    {"say", "interview", "interview-thing", "post-online", "criticise", "praise", "reply", "speech", "mock"}
)
_SOURCING = ("report", "promise", "demand", "confirm")  # acts of speech that the source vouches for itself


def compared(a: Alignment) -> list[SlotComparison]:
    """The first clause whose word is not the recorded one's; no comparison where all is well."""
    if a.claim.unvoiced and a.view.unvoiced:
        return []
    for clause in a.clauses:
        if a.claim.speaking and a.claim.by_clause[clause] and sayers.leads_in(a.claim, clause):
            continue
        index = a.claim.clauses[clause].speech
        claimed = a.claim.speeches[index] if index is not None else None
        recorded = _recorded(a, clause)
        if claimed is None and recorded is None and a.view.record.status not in UNPROVEN:
            continue
        found = _judged(a, clause, claimed, recorded) or _unproven(a, claimed, recorded)
        found = found or _denial(a, clause, claimed, recorded)
        if found is not None:
            return [found]
    return []


def _recorded(a: Alignment, clause: int) -> Recorded | None:
    theirs = a.home_clause(clause)
    index = theirs.speech if theirs is not None and not sayers.only_answered(a, theirs) else None
    speech = a.view.statement.speeches[index] if index is not None else None
    if a.view.record.attributed_to:
        return ("say" if speech is None or speech.kind == "report" else speech.kind), a.view.record.attributed_to
    if speech is None:
        return None
    alleged = a.view.record.status == "alleged"
    if speech.speaker is None or (alleged and _only_told_of(a.view.statement.text, a.facts, speech)):
        return speech.kind, None
    return speech.kind, _named(a.facts[speech.speaker])


def _of_a_place(a: Alignment, clause: int) -> bool:
    """Whether the fact names who says it by his country alone, in its adjective: "the Kestrian army"."""
    home = a.home_clause(clause)
    speaker = a.view.statement.speeches[home.speech].speaker if home and home.speech is not None else None
    item = None if speaker is None else a.facts[speaker]
    told = item if item and item.words and a.views.kind(item) == "place" and stems(item.words[-1]) else None
    return told is not None and told.words[-1] not in a.views.entity_words(told.ids[0])


def _named(item: Item) -> str:
    return item.ids[0] if item.ids else " ".join(item.words)


def _told_by_himself(a: Alignment, claimed: Speech, kind: str) -> bool:
    """ "X warned them" beside "X said that he had warned them": that he did is only his word."""
    m = a.pairs.get(claimed.verb) if claimed.verb is not None else None
    if m is None or claimed.kind == kind:
        return False
    speeches = a.view.statement.speeches
    inner = next((s for s in speeches if s.verb == m and s.kind == claimed.kind), None)
    if inner is None or inner.kind == kind or not a.facts[m].verbal:
        return False
    return any(s.kind == kind and s.speaker == inner.speaker and s.verb is not None and s.verb < m for s in speeches)


def _only_told_of(text: str, items: Sequence[Item], speech: Speech) -> bool:
    """ "It was claimed that X left": X stands in what was said, and says nothing."""
    if speech.verb is None or speech.speaker is None:
        return False
    return text[items[speech.verb].span[1] : items[speech.speaker].span[0]].split()[:1] == ["that"]


def _judged(a: Alignment, clause: int, claimed: Speech | None, recorded: Recorded | None) -> SlotComparison | None:
    speaker = a.claim.items[claimed.speaker] if claimed and claimed.speaker is not None else None
    reporting = speaker is not None and claimed is not None and _reports(a, claimed, speaker)
    if claimed is not None and (_turned_by_himself(a, claimed) or (a.found & SHARED and claimed.speaker in a.pairs)):
        return None  # "X blamed the rents, Y the fees": whose word each is, has been judged
    if recorded is not None and recorded[1] is not None and (_own_word(a, *recorded) or _of_a_place(a, clause)):
        if claimed is not None and claimed.speaker is not None and _told_by_himself(a, claimed, recorded[0]):
            return _slot(a, "attribution-missing", None, recorded[1], claimed)
        return _of_own_word(a, claimed, speaker, recorded[0], recorded[1], reporting=reporting)
    if speaker is None or claimed is None:
        return None
    if recorded is not None and recorded[1] is not None and recorded[1] in speaker.ids:
        return None
    if recorded is None and a.claim.by_clause[clause] and _is_aside(a, clause):
        return None
    if reporting:
        return media.compared(a, speaker, claimed, recorded)
    if media.publishes(a, speaker):
        return None
    part = claimed.speaker is not None and Link.SAME in a.hits[claimed.speaker].values()
    if part and not _silent(a, claimed) and not sayers.only_told_of(a, clause, claimed):
        return None  # the speaker takes part in the fact; the act itself is judged as a part
    who = _by_whom(a, clause, claimed)
    said = _slot(a, "other-speaker", speaker, None if who is None else _named(a.facts[who]), claimed)
    return replace(said, matched=who)


def _is_aside(a: Alignment, clause: int) -> bool:
    """ "X said that Y, which belongs to Z, was hiring": whose Y is, who writes it tells himself."""
    start = a.claim.clauses[clause].span[0]
    before, words = a.claim.text[:start].rstrip(), fold(a.claim.text[start:]).lstrip("،, ").split()
    apart = before.endswith((",", "،")) or a.claim.text[start] in ",،"
    return apart and bool(words) and not syntax("relatives", "asides").isdisjoint(words[:1])


def _by_whom(a: Alignment, clause: int, claimed: Speech) -> int | None:
    """The fact's name of who does the act of speech that the claim gives to another, or whose word the fact is."""
    m = a.pairs.get(claimed.verb) if claimed.verb is not None else None
    home, speeches = a.home_clause(clause), a.view.statement.speeches
    told = [s.speaker for s in speeches if s.verb == m] if m is not None else []
    told += [k for k, f in enumerate(a.facts) if m is not None and f.role == "agent" and f.clause == a.facts[m].clause]
    told += [speeches[home.speech].speaker] if home is not None and home.speech is not None else []
    names = (k for k in told if k is not None and a.facts[k].kind == "mention")
    return next((k for k in names if not media.is_medium(a, a.facts[k].ids)), None)


def _turned_by_himself(a: Alignment, claimed: Speech) -> bool:
    """ "X confirmed" beside "X denied a report by Y": the act itself is what differs, not who did it."""
    m = a.pairs.get(claimed.verb) if claimed.verb is not None else None
    if m is None or claimed.verb is None or claimed.speaker is None:
        return False
    there = a.facts[m]
    doers = (k for k in a.hits[claimed.speaker] if a.facts[k].role == "agent" and a.facts[k].clause == there.clause)
    return a.linked(claimed.verb, m) is Link.OPPOSITE and there.verbal and any(True for _ in doers)


def _silent(a: Alignment, claimed: Speech) -> bool:
    """Whether the fact has the claim's speaker only forget, doubt or prove what the claim has him say."""
    verb = claimed.verb
    if verb is None or verb in a.pairs or claimed.speaker is None or not a.claim.items[verb].soft:
        return False
    there, text = a.hits[claimed.speaker], a.view.statement.text
    if a.view.statement.quotes or any(s.speaker in there for s in a.view.statement.speeches):
        return False
    for m in there:
        head = a.view.clauses[a.facts[m].clause].predicate
        if head is None or not a.facts[head].verbal or not syntax("uttering").isdisjoint(a.facts[head].ids):
            continue
        following = text[a.facts[head].span[1] :].split(maxsplit=1)
        if following and fold(following[0]) in syntax("quoters"):
            return True
    return False


def _unproven(a: Alignment, claimed: Speech | None, recorded: Recorded | None) -> SlotComparison | None:
    """A fact whose status says that it was only alleged, or denied, backs only a claim that says so too."""
    status = a.view.record.status
    if status is None and recorded is not None and _alleged(a, recorded):
        status = "alleged"
    if status not in UNPROVEN:
        return None
    if recorded is not None and (recorded[0] == "deny" or (status == "alleged" and a.view.record.attributed_to)):
        return None  # whose word it is has been judged
    said = claimed.kind if claimed is not None else ""
    if status == "denied":
        rule = "denied-not-confirmed" if said else "outcome-open"
        return None if said == "deny" else media.slot(a, "speaker", UNKNOWN, rule, "happened", "denied", claimed)
    if claimed is None or said == "deny":
        return _slot(a, "attribution-missing", None, None, claimed)
    who = _sayer(a, claimed)
    if who is None or (recorded is not None and recorded[1] is not None):
        return None
    return _slot(a, "other-speaker", who, None, claimed)  # nobody named has alleged it


def _alleged(a: Alignment, recorded: Recorded) -> bool:
    """ "It was alleged that …", "X is accused of …": what nobody by name says for certain."""
    verbs = [s.verb for s in a.view.statement.speeches if s.kind == recorded[0] and s.hearsay and s.verb is not None]
    if recorded[1] is not None or not verbs:
        return False
    concepts = [c for m in verbs for c in a.view.concepts(m)]
    return recorded[0] == "accuse" or any(c.id == "claim" or "claim" in c.isa for c in concepts)


def _sayer(a: Alignment, claimed: Speech) -> Item | None:
    """Who speaks in the claim: its speaker, or in Arabic a name of no entity right behind the verb."""
    if _only_told_of(a.claim.text, a.claim.items, claimed):
        return None
    if claimed.speaker is not None:
        return a.claim.items[claimed.speaker]
    if claimed.verb is None or claimed.verb + 1 >= len(a.claim.items):
        return None
    verb, after = a.claim.items[claimed.verb], a.claim.items[claimed.verb + 1]
    between = a.claim.text[verb.span[1] : after.span[0]]
    arabic = is_arabic(a.claim.text[verb.span[0]])
    return after if arabic and verb.verbal and not between.strip() and "w:unknown" in after.ids else None


def _denial(a: Alignment, clause: int, claimed: Speech | None, recorded: Recorded | None) -> SlotComparison | None:
    """ "X denied it" of what the fact tells without any denial."""
    if claimed is None or claimed.kind != "deny" or (recorded and recorded[0] == "deny"):
        return None
    if claimed.verb in a.pairs and "w:deny" in a.facts[a.pairs[claimed.verb]].ids:
        return None
    if claimed.verb is None or not any(item.verbal for item in a.claim.items[claimed.verb + 1 :]):
        return None  # "contested the season": nothing told is denied
    theirs = a.home_clause(clause)
    if a.view.denials or (theirs is not None and theirs.negated):
        return None
    told = recorded[1] if recorded else None
    return media.slot(a, "speaker", UNKNOWN, "denied-not-confirmed", "denied", told, claimed)


def _reports(a: Alignment, claimed: Speech, speaker: Item) -> bool:
    """Whether the speaker is a medium that tells the news, not one that is in it."""
    if claimed.kind != "report" and claimed.speaker is not None and Link.SAME in a.hits[claimed.speaker].values():
        return False
    return media.is_medium(a, speaker.ids)


def _of_own_word(
    a: Alignment, claimed: Speech | None, speaker: Item | None, kind: str, who: str, *, reporting: bool
) -> SlotComparison | None:
    """A fact that is on file only as somebody's word backs only what is given as that word."""
    if speaker is None:
        if kind == "deny" and claimed is None and _decides(a):
            return None
        if a.quoted or _told_as_act(a, kind, who) or _act_alone(a, who) or sayers.in_office(a, claimed, who):
            return None  # the words on file, or the act of speech itself, and the claim names nobody else
        return _slot(a, "attribution-missing", None, who, claimed)
    if who in speaker.ids or (not speaker.ids and set(speaker.words) <= set(who.split())):
        return None
    if reporting:
        return _slot(a, "attribution-missing", None, who, claimed)
    return _slot(a, "other-speaker", speaker, who, claimed)


def _decides(a: Alignment) -> bool:
    """Whether the fact's word of denying is in the claim what a body does: "dismissed the claims", "threw them out"."""
    verbs = {s.verb for s in a.view.statement.speeches if s.kind == "deny"}
    told = [n for n, m in a.pairs.items() if m in verbs and a.claim.items[n].verbal and m in a.hits[n]]
    return bool(told) and all("w:deny" not in a.claim.items[n].ids for n in told)


def _own_word(a: Alignment, kind: str, who: str | None) -> bool:
    if a.view.record.attributed_to or kind in OWN_WORD:
        return True
    return kind not in _SOURCING and a.views.is_person(who)


def _told_as_act(a: Alignment, kind: str, who: str) -> bool:
    """Whether the claim itself tells the speech act, with the fact's own word for it."""
    wanted = "w:" + kind
    verbs = {s.verb for s in a.view.statement.speeches if s.kind == kind}
    if _acts(a, who) and any(m in verbs and a.claim.items[n].verbal and a.view.concepts(m) for n, m in a.pairs.items()):
        return True  # …or another word for it
    return any(
        a.claim.items[n].kind == "term" and wanted in a.claim.items[n].ids and wanted in a.facts[m].ids
        for n, m in a.pairs.items()
    )


def _act_alone(a: Alignment, who: str) -> bool:
    """Whether the fact tells no more than that somebody spoke, and the claim that he did: "gave an interview"."""
    terms = [m for m in a.view.terms if not a.facts[m].soft and a.view.concepts(m)]
    if not all(_speaks(a, m) for m in terms) or a.view.record.quote or a.view.statement.quotes:
        return False
    return _acts(a, who) and any(m in a.pairs.values() for m in terms)


def _acts(a: Alignment, who: str) -> bool:
    """Whether the claim too names the recorded speaker as the one who acts."""
    return any(who in a.facts[m].ids and a.claim.items[n].role == "agent" for n, m in a.pairs.items())


def _speaks(a: Alignment, m: int) -> bool:
    return any(not _SPEAKING.isdisjoint((c.id, *c.isa)) for c in a.view.concepts(m))


def _slot(
    a: Alignment, rule: str, speaker: Item | None, recorded: str | None, claimed: Speech | None
) -> SlotComparison:
    said = a.claim.text[speaker.span[0] : speaker.span[1]] if speaker is not None else ""
    return media.slot(a, "speaker", UNKNOWN, rule, said, recorded, claimed)

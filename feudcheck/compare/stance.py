"""Clause by clause: who does it to whom, yes or no, done or planned, and whose word it is."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.compare import mentions
from feudcheck.compare.terms import Link
from feudcheck.compare.view import named
from feudcheck.language.words import syntax
from feudcheck.model import Clause, Item, Modality, Outcome, SlotComparison, Speech

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Aligner
    from feudcheck.compare.view import View, Views

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN

# words that stay the speaker's own; what such a fact says is not said by the source
OWN_WORD = frozenset({"accuse", "describe", "believe", "criticise", "praise", "forecast", "deny", "warn", "question"})


def _fact_clause(aligner: Aligner, clause: int) -> Clause | None:
    clauses = aligner.view.statement.clauses
    home = aligner.home[clause]
    return clauses[home] if home < len(clauses) else None


def roles(aligner: Aligner) -> list[SlotComparison]:
    """Roles reversed, or a name that stands in the fact's place of somebody else."""
    out = []
    for clause in aligner.clauses:
        head = aligner.claim.clauses[clause].predicate
        paired = aligner.pairs.get(head) if head is not None else None
        if head is None or paired is None:
            crossed = _crossed(aligner, _places(aligner, clause, False))
            if crossed is not None:  # "A is the parent of B"
                out.append(_role_slot(aligner, crossed[0], UNKNOWN, crossed[1]))
            continue
        if _symmetric(aligner, head):
            continue
        swap = aligner.linked(head, paired) is Link.CONVERSE
        places = _places(aligner, clause, swap)
        if swap and not _voice(aligner, head) and not any(aligner.facts[aligner.pairs[n]].role == place for n, place in places.items() if place):
            item = aligner.claim.items[head]  # lost for won: only known roles make it the same
            out.append(
                SlotComparison("relation", UNKNOWN, aligner.text(item), aligner.recorded(paired), "uncovered-part",
                               item.span, 0.0, item=head, fact=aligner.view.number)
            )  # fmt: skip
            continue
        crossed = _crossed(aligner, places)
        verbal = aligner.facts[paired].verbal and aligner.claim.items[head].verbal
        if crossed is not None and not verbal:
            out.append(_role_slot(aligner, crossed[0], UNKNOWN, crossed[1]))
            continue
        if crossed is not None:
            n, m = crossed
            out.append(_role_slot(aligner, n, CONFLICTS, m))
            continue
        if not aligner.facts[paired].verbal and aligner.claim.items[head].verbal and _undirected(aligner, places):
            n = next(n for n, place in places.items() if place == "agent")
            out.append(_role_slot(aligner, n, UNKNOWN, aligner.pairs[n]))
            continue
        if aligner.facts[paired].clause != aligner.home[clause]:
            continue
        here = [m for m, f in enumerate(aligner.facts) if f.clause == aligner.home[clause] and f.role]
        for n, place in places.items():
            m = aligner.pairs[n]
            fact = aligner.facts[m]
            home = aligner.facts[paired].clause
            subject = aligner.view.statement.clauses[home].subject
            at_home = any(f.clause == home and aligner.linked(n, k) for k, f in enumerate(aligner.facts)) or (
                subject is not None and aligner.linked(n, subject) is not None
            )
            if place not in ("agent", "patient") or (fact.role == place and at_home):
                continue
            if not at_home and _stands_instead(aligner, clause, n, paired):
                out.append(_role_slot(aligner, n, UNKNOWN, m))
                break
            if not (fact.role or fact.prep) or (aligner.claim.items[n].prep and aligner.claim.items[n].prep == fact.prep):
                continue
            if place == "agent" and fact.role == "patient" and "patient" not in places.values():
                continue  # "the line opened": who opened it is left out
            filler = next((k for k in here if aligner.facts[k].role == place), None)
            if filler is not None and not fact.role and any(
                k in aligner.pairs and aligner.pairs[k] == filler and other == place for k, other in places.items()
            ):
                continue
            if filler is not None and mentions.rivals(aligner.claim.items[n], aligner.facts[filler], aligner.views):
                other = place == "agent" and verbal and filler not in aligner.pairs.values() and not aligner.open_list(filler)
                out.append(_role_slot(aligner, n, CONFLICTS if other else UNKNOWN, filler, place if other else ""))
                break
    return out


def _voice(aligner: Aligner, head: int) -> bool:
    return not syntax("voice_converses").isdisjoint(aligner.claim.items[head].ids)


def _stands_instead(aligner: Aligner, clause: int, n: int, paired: int) -> bool:
    """Whether the clause that tells the relation names somebody whom the claim does not name there."""
    taken = set(aligner.pairs.values())
    item = aligner.claim.items[n]
    return any(
        f.kind == "mention" and f.clause == aligner.facts[paired].clause and m not in taken
        and f.prep not in ("in", "by", "of", "about", "via") and m not in aligner.fact_speakers
        and mentions.rivals(item, f, aligner.views)
        for m, f in enumerate(aligner.facts)
    )  # fmt: skip


def _undirected(aligner: Aligner, places: dict[int, str]) -> bool:
    """Whether a noun of the fact ("an investment from Y", "her successor") points the other way."""
    agents = [n for n, place in places.items() if place == "agent"]
    others = [n for n, place in places.items() if place in ("patient", "against", "in", "to", "with", "of")]
    for n in agents:
        for k in others:
            if not mentions.rivals(aligner.claim.items[n], aligner.claim.items[k], aligner.views):
                continue
            there_n, there_k = _place(aligner.facts[aligner.pairs[n]]), _place(aligner.facts[aligner.pairs[k]])
            if there_n == "patient" or there_k in ("by", "from", "agent") or (there_n != "agent" and there_k == "patient"):
                return there_n not in ("by", "from")
    return False


def _places(aligner: Aligner, clause: int, swap: bool) -> dict[int, str]:
    """Paired mentions of a clause and the place each has: its role, or the preposition before it."""
    out = {}
    for n in aligner.pairs:
        item = aligner.claim.items[n]
        if item.kind == "mention" and item.clause == clause and aligner.linked(n, aligner.pairs[n]) is not None:
            place = item.role or item.prep
            out[n] = _other(place) if swap and item.role else place
    subject = aligner.claim.clauses[clause].subject
    if subject in aligner.pairs and "agent" not in out.values():
        out[subject] = "patient" if aligner.claim.clauses[clause].passive != swap else "agent"
    return out


def _crossed(aligner: Aligner, places: dict[int, str]) -> tuple[int, int] | None:
    """Two names of which each stands where the fact has the other."""
    for n, mine in places.items():
        for k, theirs in places.items():
            if n == k or not mine or not theirs or mine == theirs:
                continue
            fact_n, fact_k = aligner.facts[aligner.pairs[n]], aligner.facts[aligner.pairs[k]]
            there_n, there_k = _place(fact_n), _place(fact_k)
            if fact_n.clause != fact_k.clause:
                if aligner.view.statement.clauses[fact_n.clause].subject == aligner.pairs[k]:
                    there_k = "agent"
                elif aligner.view.statement.clauses[fact_k.clause].subject == aligner.pairs[n]:
                    there_n = "agent"
                else:
                    continue
            if _LIKE.get(there_n, there_n) == _LIKE.get(theirs, theirs) and _LIKE.get(there_k, there_k) == _LIKE.get(mine, mine):
                return n, aligner.pairs[k]
    return None


_LIKE = {"against": "patient", "to": "of"}  # "beat X" and "won against X" put X in one place


def _place(fact: Item) -> str:
    return fact.role or fact.prep


def _role_slot(aligner: Aligner, n: int, outcome: Outcome, m: int, place: str = "") -> SlotComparison:
    """``place``: the role that another has in the fact; without it the two have changed places."""
    item = aligner.claim.items[n]
    rule = {"agent": "actor-differs", "patient": "counterpart-differs"}.get(place, "roles-reversed")
    return SlotComparison(
        item.role or "agent", outcome, aligner.text(item), aligner.recorded(m),
        rule if outcome is CONFLICTS else "uncovered-part", item.span, 0.0, item=n,
        fact=aligner.view.number,
    )  # fmt: skip


def _other(role: str) -> str:
    return "patient" if role == "agent" else "agent"


def _symmetric(aligner: Aligner, head: int) -> bool:
    concepts = [c for c in map(aligner.lexicon.concept, aligner.claim.items[head].ids) if c]
    return any(c.id in c.converse for c in concepts)


def polarity(aligner: Aligner) -> list[SlotComparison]:
    """Whether claim and fact both say yes or both say no, counting every negation on the way."""
    out = []
    for clause in aligner.clauses:
        mine, theirs = aligner.claim.clauses[clause], _fact_clause(aligner, clause)
        if theirs is None:
            continue
        head = mine.predicate
        if head is not None and aligner.claim.items[head].soft and head not in aligner.pairs:
            head = None  # "said": what is said may still be denied
        if head is not None and head not in aligner.pairs:
            continue
        if head is None and not _mostly_told(aligner, home=aligner.home[clause]):
            continue  # what the fact denies is not what the claim says
        if head is not None and aligner.linked(head, aligner.pairs[head]) is Link.OPPOSITE:
            continue  # judged with the word itself
        home = aligner.facts[aligner.pairs[head]].clause if head is not None else aligner.home[clause]
        theirs = aligner.view.statement.clauses[home]
        pairs = [(n, m) for n, m in aligner.pairs.items() if aligner.claim.items[n].clause == clause]
        opposed = any(aligner.linked(n, m) is Link.OPPOSITE for n, m in pairs)
        claim_no = mine.negated
        fact_no = theirs.negated
        for n, m in pairs:
            item, fact = aligner.claim.items[n], aligner.facts[m]
            if item.kind in ("mention", "amount", "date"):
                continue
            claim_no ^= item.negated
            fact_no ^= fact.negated
        if aligner.view.record.status in ("did-not-happen", "cancelled") and not _says_no(aligner, home):
            fact_no = not fact_no
        if claim_no and fact_no and _narrower(aligner, home):
            span = aligner.claim.items[head].span if head is not None else mine.span
            out.append(
                SlotComparison("polarity", UNKNOWN, "never", "not then", "other-time", span, 0.0, item=head,
                               fact=aligner.view.number)
            )  # fmt: skip
            continue
        if claim_no == fact_no or opposed:
            continue
        planned = _modality(aligner, theirs) is Modality.PLANNED or (
            head is not None and aligner.facts[aligner.pairs[head]].planned
        )
        if claim_no and planned and _came_to_nothing(aligner):
            continue  # it did not come about: that is what the sources say
        span = aligner.claim.items[head].span if head is not None else mine.span
        out.append(
            SlotComparison(
                "polarity", CONFLICTS if _clear(aligner, clause, home) else UNKNOWN,
                "not so" if claim_no else "so", "not so" if fact_no else "so", "opposite", span, 0.0,
                item=head, fact=aligner.view.number,
            )
        )  # fmt: skip
    return out


def _mostly_told(aligner: Aligner, home: int) -> bool:
    """Whether the claim has half of the things and events that the fact's clause speaks of."""
    terms = [m for m, f in enumerate(aligner.facts) if f.clause == home and f.kind == "term" and not f.soft]
    told = set(aligner.pairs.values())
    return 2 * sum(m in told for m in terms) >= len(terms)


def _narrower(aligner: Aligner, home: int) -> bool:
    """Whether the fact's "not" holds only of a time the claim does not name: "not … after leaving"."""
    told = set(aligner.pairs.values())
    later = [n for n, c in enumerate(aligner.view.statement.clauses) if c.link in ("after", "since", "until")]
    linked = any(n > home and not any(aligner.facts[m].clause == n for m in told) for n in later)
    led = any(f.prep in ("after", "since", "until") and m not in told for m, f in enumerate(aligner.facts))
    return linked or led


def _says_no(aligner: Aligner, home: int) -> bool:
    clause = aligner.view.statement.clauses[home]
    words = {i for item in aligner.facts if item.clause == home for i in item.ids}
    return clause.negated or clause.dropped or bool({"w:unreal", "w:dropped", "w:deny"} & words) or any(
        item.negated for item in aligner.facts if item.clause == home
    )


def _clear(aligner: Aligner, clause: int, home: int) -> bool:
    """No unmatched refusal or denial on either side that could turn the statement once more."""
    pairs = aligner.pairs
    for n, item in enumerate(aligner.claim.items):
        if item.clause == clause and {"w:unreal", "w:deny"} & set(item.ids) and n not in pairs:
            return False
    taken = set(pairs.values())
    for m, fact in enumerate(aligner.facts):
        if fact.clause == home and {"w:unreal", "w:deny"} & set(fact.ids) and m not in taken:
            return False
    return True


def modality(aligner: Aligner) -> list[SlotComparison]:
    """A plan is no event, an event is no plan; a question or forecast backs only its like."""
    out = []
    for clause in aligner.clauses:
        mine, theirs = aligner.claim.clauses[clause], _fact_clause(aligner, clause)
        if theirs is None or not _says_something(aligner, clause):
            continue
        head = mine.predicate
        meant, told = mine.modality, _modality(aligner, theirs)
        if head is not None and head in aligner.pairs:
            fact = aligner.facts[aligner.pairs[head]]
            theirs = aligner.view.statement.clauses[fact.clause]
            told = _modality(aligner, theirs)
            if fact.planned and told is Modality.HAPPENED:
                told = Modality.PLANNED  # "presented a plan to cut": the cut is only planned
            if aligner.claim.items[head].planned and meant is Modality.HAPPENED:
                meant = Modality.PLANNED
        if meant is told or _compatible(meant, told) or _plan_told(aligner, clause):
            continue
        span = aligner.claim.items[head].span if head is not None else mine.span
        outcome, rule = UNKNOWN, "outcome-open"
        if told in (Modality.PLANNED, Modality.ATTEMPTED) and meant is Modality.HAPPENED:
            if _came_to_nothing(aligner):
                if mine.negated:
                    continue  # it did not come about: that is what the sources say
                if theirs.modality is not Modality.HAPPENED or (head in aligner.pairs and aligner.facts[aligner.pairs[head]].planned):
                    outcome, rule = CONFLICTS, "plan-is-no-event"
        out.append(
            SlotComparison(
                "modality", outcome, meant.value, told.value, rule, span, 0.0, item=head,
                fact=aligner.view.number,
            )
        )  # fmt: skip
    return out


def _modality(aligner: Aligner, clause: Clause) -> Modality:
    if aligner.view.record.status == "planned":
        return Modality.PLANNED
    return clause.modality


def cause(aligner: Aligner, slots: Sequence[SlotComparison]) -> list[SlotComparison]:
    """Another reason than the recorded one: no part of the claim's is a part of the fact's."""
    out = []
    for clause in aligner.clauses:
        mine, theirs = aligner.claim.clauses[clause], _fact_clause(aligner, clause)
        if mine.cause is None or theirs is None or theirs.cause is None:
            continue
        reasons = [
            n for n, i in enumerate(aligner.claim.items)
            if n >= mine.cause and i.clause == clause and i.kind in ("term", "mention") and not i.soft
        ]  # fmt: skip
        lost = {s.item for s in slots if s.outcome is UNKNOWN}
        lost |= {n for n, m in aligner.pairs.items() if m < theirs.cause or aligner.facts[m].clause != aligner.home[clause]}
        if not reasons or not all(n in lost for n in reasons):
            continue
        recorded = [m for m, f in enumerate(aligner.facts) if m >= theirs.cause and f.clause == aligner.home[clause]]
        start, end = aligner.claim.items[reasons[0]].span[0], aligner.claim.items[reasons[-1]].span[1]
        text = aligner.view.statement.text
        there = [aligner.facts[m].span for m in recorded if aligner.facts[m].span != (0, 0)]
        out.append(
            SlotComparison(
                "cause", CONFLICTS, aligner.claim.text[start:end],
                text[there[0][0] : there[-1][1]] if there else None, "cause-differs", (start, end), 1.0,
                item=reasons[0], fact=aligner.view.number,
            )
        )  # fmt: skip
        aligner.replaced.update(reasons)
    return out


# what such a word governs has not happened for that: "broke a promise to pay", "denied selling"
_UNFACTIVE = frozenset("w:" + kind for kind in ("unreal", "deny", "dropped", "promise", "demand", "question", "warn"))


def embedded(aligner: Aligner) -> list[SlotComparison]:
    """The claim's event stands in the fact only under a word that leaves it open or denies it."""
    out = []
    taken = set(aligner.pairs.values())
    for clause in aligner.clauses:
        head = aligner.claim.clauses[clause].predicate
        m = aligner.pairs.get(head) if head is not None else None
        if head is None or m is None:
            continue
        over = [
            k for k in range(m)
            if aligner.facts[k].clause == aligner.facts[m].clause and k not in taken
            and _UNFACTIVE & set(aligner.facts[k].ids) and aligner.facts[k].verbal
        ]  # fmt: skip
        over += [
            k for k, f in enumerate(aligner.facts) if "w:deny" in f.ids and f.verbal and k not in taken and k != m
        ]  # a party's denial anywhere in the fact leaves the rest open
        if over:
            item = aligner.claim.items[head]
            out.append(
                SlotComparison("modality", UNKNOWN, aligner.text(item), aligner.recorded(over[-1]), "outcome-open",
                               item.span, 0.0, item=head, fact=aligner.view.number)
            )  # fmt: skip
    return out


def _says_something(aligner: Aligner, clause: int) -> bool:
    """More than a name before a colon, or "as X reported"."""
    return any(
        i.clause == clause and i.kind in ("term", "amount", "date") and not i.soft for i in aligner.claim.items
    )


def _plan_told(aligner: Aligner, clause: int) -> bool:
    """Whether the claim has the fact's own word of planning, wherever it stands in it."""
    home = aligner.home[clause]
    taken = set(aligner.pairs.values())
    return any(
        m in taken for m, f in enumerate(aligner.facts) if f.clause == home and {"w:plan", "w:attempt"} & set(f.ids)
    )


def links(aligner: Aligner) -> list[SlotComparison]:
    """Before, after, since, until: the fact must put the two in the same order."""
    told = {c.link for c in aligner.view.statement.clauses} | {f.prep for f in aligner.facts}
    told |= {str(f.date.relation) for f in aligner.facts if f.date and f.date.offset}
    caused = any(c.cause is not None for c in aligner.view.statement.clauses)
    out = []
    for n, item in enumerate(aligner.claim.items):
        clause = aligner.claim.clauses[item.clause]
        first = all(k >= n for k, i in enumerate(aligner.claim.items) if i.clause == item.clause)
        link = item.prep if item.prep in _ORDER else clause.link if first else ""
        if item.clause not in aligner.clauses or link not in _ORDER or n in aligner.settled or item.date:
            continue
        if link in told or (link == "after" and (caused or "since" in told)) or (link == "since" and "after" in told):
            continue
        if link == "after" and _told_later(aligner, n, item.clause):
            continue
        outcome = CONFLICTS if _ORDER[link] in told else UNKNOWN
        rule = "order-differs" if outcome is CONFLICTS else "uncovered-part"
        out.append(
            SlotComparison("order", outcome, link, _ORDER[link] if outcome is CONFLICTS else None, rule, item.span, 0.0,
                           item=n, fact=aligner.view.number)
        )  # fmt: skip
    return out


def _told_later(aligner: Aligner, n: int, clause: int) -> bool:
    """Whether the fact itself tells the one after the other: "X rejected it and Y dropped it"."""
    right = [aligner.pairs[k] for k in range(n, len(aligner.claim.items)) if k in aligner.pairs and _event(aligner, k)]
    left = [aligner.pairs[k] for k in range(n) if k in aligner.pairs and _event(aligner, k)]
    if not right or not left:
        return False
    return aligner.facts[left[-1]].clause > aligner.facts[right[0]].clause


def _event(aligner: Aligner, n: int) -> bool:
    concepts = (c for c in map(aligner.lexicon.concept, aligner.claim.items[n].ids) if c)
    return aligner.claim.items[n].verbal or any(c.kind == "event" for c in concepts)


_ORDER = {"before": "after", "after": "before", "since": "until", "until": "since"}


def _compatible(claim: Modality, fact: Modality) -> bool:
    intents = (Modality.PLANNED, Modality.ATTEMPTED)
    return claim in intents and fact in (*intents, Modality.FORECAST)


def _came_to_nothing(aligner: Aligner) -> bool:
    for view in (aligner.view, *aligner.siblings):
        if view.record.status in ("cancelled", "did-not-happen") or any(c.dropped for c in view.statement.clauses):
            return True
    return False


def speech(aligner: Aligner) -> list[SlotComparison]:
    """Whose word the claim says it is beside whose word the fact says it is."""
    for clause in aligner.clauses:
        index = aligner.claim.clauses[clause].speech
        claimed = aligner.claim.speeches[index] if index is not None else None
        recorded = _recorded_speech(aligner, clause)
        found = _judged(aligner, claimed, recorded)
        if found is not None:
            return [found]
    return []


def _recorded_speech(aligner: Aligner, clause: int) -> tuple[str, str | None] | None:
    """The kind and the speaker's id ("" where nobody is named) of the fact's speech."""
    record = aligner.view.record
    theirs = _fact_clause(aligner, clause)
    index = theirs.speech if theirs is not None else None
    speech = aligner.view.statement.speeches[index] if index is not None else None
    if record.attributed_to:
        return ("say" if speech is None or speech.kind == "report" else speech.kind), record.attributed_to
    if speech is None:
        return None
    return speech.kind, _speaker(aligner, speech)


def _speaker(aligner: Aligner, speech: Speech) -> str | None:
    if speech.speaker is None:
        return None
    item = aligner.facts[speech.speaker]
    return item.ids[0] if item.ids else " ".join(item.words)


def _judged(
    aligner: Aligner, claimed: Speech | None, recorded: tuple[str, str | None] | None
) -> SlotComparison | None:
    needs = recorded is not None and recorded[1] is not None and _own_word(aligner, *recorded)
    speaker = aligner.claim.items[claimed.speaker] if claimed and claimed.speaker is not None else None
    if speaker is not None and claimed is not None and claimed.kind != "report" and _takes_part(aligner, claimed):
        media = False  # a publisher that is itself in the story speaks for itself
    else:
        media = speaker is not None and _medium(aligner, speaker.ids)
    if needs:
        assert recorded is not None
        who = recorded[1]
        if speaker is None and aligner.quoted:
            return None  # the words on file, and the claim names nobody else
        if speaker is not None and who in speaker.ids:
            return None
        if speaker is not None and _same_name(aligner, speaker, who):
            return None
        if speaker is None and _is_told_as_act(aligner, recorded[0]):
            return None
        if speaker is None or media:
            return _slot(aligner, UNKNOWN, "attribution-missing", "", who, claimed)
        return _slot(aligner, UNKNOWN, "other-speaker", aligner.text(speaker), who, claimed)
    if speaker is None or claimed is None:
        return None
    if recorded is not None and recorded[1] is not None and recorded[1] in speaker.ids:
        return None
    if media:
        return _medium_slot(aligner, speaker.ids, aligner.text(speaker), claimed, recorded)
    if any(aligner.linked(claimed.speaker, m) is Link.SAME for m in range(len(aligner.facts)) if claimed.speaker is not None):
        return None  # the speaker takes part in the fact; the act itself is judged as a part
    return _slot(aligner, UNKNOWN, "other-speaker", aligner.text(speaker), None, claimed)


def own_word(view: View, views: Views) -> frozenset[str]:
    """The entities as whose word alone a fact is recorded."""
    if view.own_word is None:
        view.own_word = _own_words(view, views)
    return view.own_word


def _own_words(view: View, views: Views) -> frozenset[str]:
    if view.record.attributed_to:
        return frozenset({view.record.attributed_to})
    out: set[str] = set()
    for speech in view.statement.speeches:
        if speech.speaker is None:
            continue
        speaker = view.statement.items[speech.speaker]
        if speech.kind in OWN_WORD or (speech.kind == "say" and views.kind(speaker) == "person"):
            out.update(speaker.ids)
    return frozenset(out)


def _takes_part(aligner: Aligner, speech: Speech) -> bool:
    return speech.speaker is not None and Link.SAME in aligner.hits[speech.speaker].values()


def _same_name(aligner: Aligner, speaker: Item, who: str | None) -> bool:
    """Whether an unlisted speaker's name is that of the fact's: "Tavik" for "Jonas Tavik"."""
    return not speaker.ids and bool(who) and set(speaker.words) <= set(str(who).split())


def _own_word(aligner: Aligner, kind: str, who: str | None) -> bool:
    if aligner.view.record.attributed_to:
        return True
    if kind in OWN_WORD:
        return True
    if kind in ("report", "promise", "demand", "confirm"):
        return False
    return _kind(aligner, who) == "person"


def _kind(aligner: Aligner, id_: str | None) -> str:
    try:
        return aligner.views.base.entity(id_ or "").kind or ""
    except KeyError:
        return ""


def _is_told_as_act(aligner: Aligner, kind: str) -> bool:
    """Whether the claim itself tells the speech act, with the fact's own word for it."""
    for n, m in aligner.pairs.items():
        item, fact = aligner.claim.items[n], aligner.facts[m]
        if item.kind == "term" and f"w:{kind}" in item.ids and f"w:{kind}" in fact.ids:
            return True
    return False


def _medium(aligner: Aligner, ids: tuple[str, ...]) -> bool:
    media = aligner.views.publishers()
    return any(_kind(aligner, i) in _MEDIA or i in media for i in ids)


_MEDIA = frozenset({"medium", "media", "newspaper", "broadcaster", "agency", "magazine", "channel"})


def _publishers(aligner: Aligner) -> set[str]:
    """Entities that the fact's own sources are published by."""
    out = set()
    base = aligner.views.base
    for ref in aligner.view.record.sources:
        publisher = base.source(ref.id).publisher
        if publisher:
            out |= named(publisher, base)
    return out


def _medium_slot(
    aligner: Aligner,
    ids: tuple[str, ...],
    text: str,
    claimed: Speech,
    recorded: tuple[str, str | None] | None,
) -> SlotComparison | None:
    if _publishers(aligner) & set(ids):
        return None
    reporter = aligner.view.record.reported_by
    media = named(reporter, aligner.views.base) if reporter else set()
    if recorded is not None and recorded[0] == "report" and recorded[1]:
        media.add(recorded[1])
    if media & set(ids):
        return None
    who = reporter or (recorded[1] if recorded else None)
    # several media may report one event: only the report's own date or occasion pins the report
    pinned = bool(media) and any(aligner.claim.items[n].date for n in aligner.pairs)
    return _slot(aligner, CONFLICTS if pinned else UNKNOWN, "wrong-medium" if pinned else "other-medium", text, who, claimed)


def _slot(
    aligner: Aligner, outcome: Outcome, rule: str, claimed: str, recorded: str | None, speech: Speech | None
) -> SlotComparison:
    name = recorded
    if recorded:
        try:
            names = aligner.views.base.entity(recorded).names
            name = names.get(aligner.claim.lang) or next(iter(names.values()), recorded)
        except KeyError:
            name = recorded
    item = speech.speaker if speech else None
    span = aligner.claim.items[item].span if item is not None else None
    slot = "medium" if "medium" in rule else "speaker"
    return SlotComparison(slot, outcome, claimed, name, rule, span, 0.0, item=item, fact=aligner.view.number)

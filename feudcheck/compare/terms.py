"""Plain words and relations: the same, the opposite, or backed by another fact of the event."""

from __future__ import annotations

from feudcheck.compare import belonging
from feudcheck.compare.claim import SIDES
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.morphology import stem
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

SHORTEST_NAME_WORD = 3  # letters of a word that may stand for a name it is part of
SHORTEST_STEMMED = 5
SHORT_QUOTE = 3  # words of a quotation that are set against each other one by one


def compared(a: Alignment, n: int) -> SlotComparison:
    """One word of the claim, or its relation."""
    item = a.claim.items[n]
    home = a.home[item.clause]
    same = a.ordered(n, Link.SAME, Link.CONVERSE)
    if item.verbal and n == a.claim.clauses[item.clause].predicate:
        same = [m for m in same if a.facts[m].verbal or not _spoken_for(a, n, m)]
        same.sort(key=lambda m: not a.facts[m].verbal)  # "were stolen" is "stole" rather than "thieves"
    if same and belonging.elsewhere(a, n, same[0]):
        same = [m for m in same if not belonging.elsewhere(a, n, m)]
        if not same and (there := _family_rival(a, n, prep=True)) is not None:
            return a.slot(n, CONFLICTS, "place-differs", there)
        if not same:
            return a.slot(n, UNKNOWN, "uncovered-part")
    if same and a.facts[same[0]].clause != home and _told_against(a, n, same[0]):
        return a.slot(n, UNKNOWN, "uncovered-part", same[0])
    opposed = [m for m in a.ordered(n, Link.OPPOSITE) if a.facts[m].clause == home and not _aside(a, n, m)]
    if same and _ranked_lower(a, same[0]):
        return a.slot(n, UNKNOWN, "uncovered-part", same[0])
    if same and not (opposed and _only_akin(item, a.facts[same[0]])):
        return a.slot(n, AGREES, m=same[0])
    if opposed:
        turned = a.view.clauses[home].negated != a.facts[opposed[0]].negated
        if a.claim.parity(n) != turned or _both_ask(a, n, opposed[0]):
            return a.slot(n, AGREES, m=opposed[0])
        if a.view.clauses[home].modality is Modality.QUESTIONED and not item.verbal:
            return a.slot(n, UNKNOWN, "outcome-open", opposed[0])  # who asks whether it is so does not say so
        if item.verbal and belonging.other_object(a, n):
            return a.slot(n, UNKNOWN, "uncovered-part")
        return a.slot(n, CONFLICTS, "opposite" if a.claim.is_event(n) else "attribute-differs", opposed[0])
    if (done := _done_after_all(a, n)) is not None:
        return a.slot(n, CONFLICTS, "opposite", done)
    if _part_of_name(a, n) or _inside_phrase(a, n):
        return a.slot(n, AGREES)
    if (work := _dated_work(a, n)) is not None:
        return a.slot(n, AGREES, m=work)
    if (counts := _score_told(a, n)) is not None:
        return a.slot(n, AGREES, m=counts)
    if (holder := _held_by(a, n)) is not None:
        return a.slot(n, AGREES, m=holder)
    if (maker := _genitive(a, n)) is not None:
        return a.slot(n, AGREES, m=maker)
    if (rival := _family_rival(a, n)) is not None:
        places = syntax("place_families")
        rule = "attribute-differs" if places.isdisjoint(a.claim.families[n]) else "place-differs"
        return a.slot(n, CONFLICTS, rule, rival)
    if n != a.claim.clauses[item.clause].predicate:
        if (other := _opposed_elsewhere(a, n)) is not None:
            return other
        if not a.claim.acts(n) and (helper := sibling(a, n, caused=_is_cause(a, n))) is not None:
            a.helpers.add(helper)
            return a.slot(n, AGREES)
    if (word := _quoted_instead(a, n)) is not None:
        return a.slot(n, CONFLICTS, "misquote", word)
    return a.slot(n, UNKNOWN, "uncovered-part")


def _both_ask(a: Alignment, n: int, m: int) -> bool:
    """Who asks whether it is true asks whether it is false."""
    asked = (a.claim.clauses[a.claim.items[n].clause], a.view.clauses[a.facts[m].clause])
    return not a.claim.items[n].verbal and all(clause.modality is Modality.QUESTIONED for clause in asked)


def _quoted_instead(a: Alignment, n: int) -> int | None:
    """The word that the fact quotes in the place of a quoted word of the claim: «liar» for «genius»."""
    quote, home = a.claim.items[n].quote, a.home[a.claim.items[n].clause]
    if quote is None or len(a.claim.quotes[quote].words) > SHORT_QUOTE:
        return None
    taken = {m for hits in a.hits for m, link in hits.items() if link is Link.SAME}
    short = {k for k, q in enumerate(a.view.statement.quotes) if len(q.words) <= SHORT_QUOTE}
    words = (m for m, f in enumerate(a.facts) if f.quote in short and f.clause == home and f.kind == "term")
    return next((m for m in words if m not in taken), None)


def _told_against(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact says it in a clause of the contrary: "won A but lost B"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    there = a.view.clauses[a.facts[m].clause]
    if head is None or there.predicate is None or n < head:
        return False
    if a.pairs.get(head) is not None and there.negated != a.view.clauses[a.home[a.claim.items[n].clause]].negated:
        return not a.claim.items[n].negated and a.facts[m].clause != a.facts[a.pairs[head]].clause
    link = a.linked(head, there.predicate)
    same_one = any(there.subject in a.hits[k] for k, i in enumerate(a.claim.items) if i.role == "agent")
    return (link is Link.OPPOSITE or link is Link.CONVERSE) and there.subject is not None and same_one


def _only_akin(item: Item, fact: Item) -> bool:
    """Whether a verb has but a noun of its field in the fact: "won the election" beside "lost … the election"."""
    return item.verbal and not fact.verbal and item.words[:1] != fact.words[:1]


def _dated_work(a: Alignment, n: int) -> int | None:
    """A fact's "a 2009 film" where the claim says that it came out."""
    if n != a.claim.clauses[a.claim.items[n].clause].predicate:
        return None
    if syntax("coming_out").isdisjoint(a.claim.items[n].ids):
        return None
    home = a.home[a.claim.items[n].clause]
    works = [m for m, names in a.view.families if "work" in names and a.facts[m].clause == home]
    return next((m for m in works if a.year(m) is not None), None)


def _score_told(a: Alignment, n: int) -> int | None:
    """A fact's "by five votes to four" where the claim has "5-4"."""
    if "w:score" not in a.claim.items[n].ids:
        return None
    counts = {str(i.amount.low): m for m in a.view.amounts if (i := a.facts[m]).amount and i.amount.unit is None}
    high, _, low = a.claim.items[n].words[0].partition("-")
    return counts[high] if high in counts and low in counts else None


def _done_after_all(a: Alignment, n: int) -> int | None:
    """The fact's verb where the claim "refused to" or "failed to" do the very thing, and the fact says it was done."""
    item = a.claim.items[n]
    if not item.verbal or "w:unreal" not in item.ids:
        return None
    undone = next((k for k in range(n + 1, len(a.claim.items)) if a.claim.items[k].verbal), None)
    if undone is None or not a.claim.items[undone].negated or a.claim.items[undone].clause != item.clause:
        return None
    for m in a.ordered(undone, Link.SAME):
        fact = a.facts[m]
        told = a.view.clauses[fact.clause]
        if fact.verbal and not fact.negated and not fact.planned and told.predicate == m:
            return m if not told.negated and told.modality is Modality.HAPPENED else None
    return None


def _spoken_for(a: Alignment, n: int, m: int) -> bool:
    """Whether another item of the claim is the very word of the fact's item ``m``."""
    words = a.facts[m].words[:1]
    return any(
        k != n and m in a.hits[k] and i.kind == "term" and i.words[:1] == words for k, i in enumerate(a.claim.items)
    )


def _family_rival(a: Alignment, n: int, *, prep: bool = False) -> int | None:
    """The fact's other country, city or the like where the claim has one; ``prep``: only one led in alike."""
    mine = a.claim.families[n]
    if not mine:
        return None
    home, led = a.home[a.claim.items[n].clause], a.claim.items[n].prep
    taken = {m for k, hits in enumerate(a.hits) if not prep for m, link in hits.items() if link is Link.SAME}
    free = [
        m for m, theirs in a.view.families
        if a.facts[m].clause == home and m not in taken and m not in a.hits[n] and not mine.isdisjoint(theirs)
    ]  # fmt: skip
    alike = next((m for m in free if a.facts[m].prep == led), None)
    if alike is not None or prep or mine.isdisjoint(syntax("place_families")):
        return alike
    return free[0] if free else None


def _part_of_name(a: Alignment, n: int) -> bool:
    """Whether the word is part of a name in the fact: "councillors" of a council."""
    words = a.claim.items[n].words
    names = a.view.name_words
    if any(word in names for word in words if len(word) >= SHORTEST_NAME_WORD and not word.isdigit()):
        return True
    return bool(words) and len(words[0]) >= SHORTEST_STEMMED and stem(words[0]) in a.view.name_stems


def _inside_phrase(a: Alignment, n: int) -> bool:
    """Whether a phrase of the fact has swallowed the word: "won the presidential election"."""
    home, words = a.home[a.claim.items[n].clause], a.claim.items[n].words
    return bool(words) and any(
        f.clause == home and f.kind == "term" and words[0] in f.words[1:] and " " in f.words[0] for f in a.facts
    )  # fmt: skip


def _genitive(a: Alignment, n: int) -> int | None:
    """The fact's "model of X" where the claim says that the model comes from X."""
    item = a.claim.items[n]
    if syntax("origins").isdisjoint(item.ids) or n + 1 >= len(a.claim.items):
        return None
    maker = a.claim.items[n + 1]
    if maker.kind != "mention" or maker.clause != item.clause or item.negated or not n:
        return None
    subject = {m for k in range(n) if a.claim.items[k].clause == item.clause for m in a.hits[k]}
    return next(
        (m for m in a.ordered(n + 1, Link.SAME) if a.facts[m].prep == "of" and subject & {m - 1, m - 2}), None
    )  # fmt: skip


def _held_by(a: Alignment, n: int) -> int | None:
    """The fact's person whom "the president" stands for: an office of his on file, and nobody else named for him."""
    item = a.claim.items[n]
    if "w:titles" not in item.ids or item.kind != "term" or not item.words:
        return None
    named = {m for hits in a.hits for m, link in hits.items() if link is Link.SAME}
    home = a.home[item.clause]
    for m, fact in enumerate(a.facts):
        free = fact.kind == "mention" and fact.clause == home and m not in named and a.views.kind(fact) == "person"
        if free and any(item.words[0] in a.views.entity_words(id_) for id_ in fact.ids):
            return m
    return None


def _ranked_lower(a: Alignment, m: int) -> bool:
    """Whether the fact says "the second richest" where the claim says "the richest"."""
    before, text = a.facts[m - 1] if m else None, a.view.recorded(m)
    if before is None or before.kind != "term" or before.words[-1] not in syntax("lower_ranks"):
        return False
    highest = text.endswith("est") or text[:1] == "أ"
    return highest and not any(m - 1 in hits for hits in a.hits)


def _aside(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's opposite word only dates what it tells: "fell into turmoil after the departure"."""
    prep = a.facts[m].prep
    return prep in SIDES and prep != a.claim.items[n].prep and m not in a.view.predicates


def _is_cause(a: Alignment, n: int) -> bool:
    cause = a.claim.clauses[a.claim.items[n].clause].cause
    return cause is not None and n >= cause


def sibling(a: Alignment, n: int, *, caused: bool = False) -> int | None:
    """The number of another fact of the event that has item ``n`` (as a reason, where ``caused``).

    It must say it in the same breath as something else of the claim: a word that any fact of
    the event happens to have is no backing.
    """
    same = a.claim.keys[n].same
    for view in a.pairing.siblings():
        if view.index.keys().isdisjoint(same) or (caused and all(c.cause is None for c in view.clauses)):
            continue
        for m in {m for key in same for m in view.index.get(key, ())}:
            alike = _said_alike(a, n, view, m) and _in_company(a, n, view, m)
            if alike and not _under_another_verb(a, n, view, m):
                return view.number
    return None


def _said_alike(a: Alignment, n: int, view: View, m: int) -> bool:
    """Whether the sister fact says the word as the claim does: both so, or both not so."""
    if view.facts[m].negated != a.claim.items[n].negated:
        return False
    return view.clauses[view.facts[m].clause].negated == a.claim.clauses[a.claim.items[n].clause].negated


def _in_company(a: Alignment, n: int, view: View, m: int) -> bool:
    """Whether the clause of item ``m`` of a sister fact shares another word, figure or two names with the claim's."""
    hits = a.pairing.beside(view).hits
    clause, names = view.facts[m].clause, 0
    for k in a.claim.by_clause[a.claim.items[n].clause]:
        item = a.claim.items[k]
        shared = (j for j, link in hits[k].items() if link is Link.SAME and j != m)
        if k == n or not any(view.facts[j].clause == clause for j in shared):
            continue
        if item.kind != "mention" and not item.soft:
            return True
        names += item.kind == "mention"
    return names > 1


def _under_another_verb(a: Alignment, n: int, view: View, m: int) -> bool:
    """Whether a name stands in another fact under a verb that the claim does not tell: "to compete with X"."""
    verb = view.facts[m - 1] if m else None
    if a.claim.items[n].kind != "mention" or verb is None or verb.kind != "term" or not verb.verbal or verb.soft:
        return False
    if verb.clause != view.facts[m].clause:
        return False
    return not any(hits.get(m - 1) is Link.SAME for hits in a.pairing.beside(view).hits)


def _opposed_elsewhere(a: Alignment, n: int) -> SlotComparison | None:
    """A sister fact that tells the same with the opposite word."""
    against = a.claim.keys[n].opposite
    if not against:
        return None
    for view in a.pairing.telling(a.claim.items[n].clause):
        if view.index.keys().isdisjoint(against):
            continue
        for m, link in sorted(a.pairing.beside(view).hits[n].items()):
            fact = view.facts[m]
            if fact.kind == "term" and link is Link.OPPOSITE:
                outcome = UNKNOWN if a.claim.parity(n) or fact.negated else CONFLICTS
                return a.from_sibling(n, outcome, "attribute-differs", view, m)
    return None

"""What the fact tells of another deed: "causes headaches and is used against malaria" has nothing cause malaria.

Asked where nothing else speaks against the fact; long sentences of several verbs have words for almost any claim.
"""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare import complements
from feudcheck.compare.claim import SIDES
from feudcheck.compare.clauses import governors, left_out, made_so, other_doers, others_too
from feudcheck.compare.clauses.other_doers import OWNS, Deed
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_ENDS = (". ", "! ", "? ", "; ")
_DOING = ("er", "or")
_OWNED = 2  # words behind "X's" among which the thing is
_THEM = 24  # characters behind a verb among which "it" stands for an object named before


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where what the claim joins is joined in the fact too."""
    if a.claim.lang != "en" or a.view.language != "en":
        return []  # another language has its own order
    untold = tuple(_untold(a))
    if (n := _quality_of_another(a, untold)) is not None:
        return [a.aspect("attribute", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(a.pairs[n]), n)]
    for clause in a.clauses:
        head = _head(a.claim, clause)
        m = _told(a, head) if head is not None else None
        if head is None or m is None or a.claim.clauses[clause].negated:
            continue
        deed = Deed(clause, head, m, a.claim.items[head].verbal, untold)
        if (n := _of_no_word(a, deed)) is not None:
            return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n, clause)]
        for n, j in _parts(a, deed):
            if (maker := made_so.another(a, deed, n, j)) is not None:
                written, recorded = a.claim.written(n), a.view.recorded(maker)
                return [a.aspect("relation", UNKNOWN, "uncovered-part", written, recorded, n, clause)]
            if _counted_again(a, n, m) or governors.there_meanwhile(a, j) or others_too.told_of_all(a.view, m, j):
                continue
            verb = other_doers.verb_of(a, deed, n, j) if _is_doer(a, deed, n) else _of_another(a, deed, n, j)
            if verb is not None and not made_so.himself(a, deed, verb, n):
                written, recorded = a.claim.written(n), a.view.recorded(verb)
                return [a.aspect("relation", UNKNOWN, "uncovered-part", written, recorded, n, clause)]
    return []


def _of_no_word(a: Alignment, deed: Deed) -> int | None:
    """What the claim joins with a deed that the fact only dates: "(1920 – 1999)" tells not where one died."""
    if any(link is Link.SAME and other_doers.told_in_words(a.view, k) for k, link in a.hits[deed.head].items()):
        return None
    behind = (n for n, _ in _parts(a, deed) if n > deed.head and a.claim.items[n].kind != "date")
    return None if other_doers.told_in_words(a.view, deed.m) else next(behind, None)


def _counted_again(a: Alignment, n: int, verb: int) -> bool:
    """Whether noun ``n`` is counted beside the fact's verb without being said again: "and received 12 of them"."""
    for k, p in a.pairs.items():
        amount = a.facts[p].amount
        if amount is None or a.facts[p].clause != a.facts[verb].clause or a.claim.items[k].amount is None:
            continue
        if a.claim.nouns(k)[:1] == [n] and not set((amount.noun or "").split()).isdisjoint(a.claim.items[n].words):
            return True
    return False


def _put_forward(a: Alignment, k: int) -> bool:
    """Whether the claim calls somebody's what the fact has made by him: "X's motion" of "a motion tabled by X"."""
    if syntax("put_forward").isdisjoint(a.facts[k].ids) or k + 1 >= len(a.facts) or a.facts[k + 1].prep != "by":
        return False
    thing = a.view.statement.text[: a.facts[k].span[0]].casefold().split()[-1:]
    owners = (n for n, m in a.pairs.items() if m == k + 1)
    behind = (a.claim.text[a.claim.items[n].span[1] :].casefold() for n in owners)
    return any(rest.startswith(OWNS) and thing[0] in rest.split()[1 : 1 + _OWNED] for rest in behind if thing)


def _untold(a: Alignment) -> list[int]:
    """The fact's verbs that the claim has no word for."""
    heard = {m for hits in a.hits for m, link in hits.items() if link is not Link.OPPOSITE}
    heard |= {m for n, m in a.pairs.items() if "new" in a.claim.items[n].ids}  # "new homes" of "build homes"
    said = {word for item in a.claim.items for word in (*item.words, *item.ids)}
    told = (k for k in known(a.view, _verbs) if k not in heard)
    told = (k for k in told if said.isdisjoint((*a.facts[k].words, *a.facts[k].ids)))
    return [k for k in told if not _put_forward(a, k)]


def _verbs(view: View, _: int) -> list[int]:
    """The verbs of a fact that tell something that was done, those spelt like nouns too: "and cut the tax"."""
    acting = (k for k, f in enumerate(view.facts) if f.verbal or (f.kind == "term" and _may_act(view, k)))
    return [k for k in acting if other_doers.told_in_words(view, k) and "w:say" not in view.facts[k].ids]


def _may_act(view: View, k: int) -> bool:
    """Whether a term that is no verb by its form can only tell what is done, and stands where a verb may."""
    kinds = {c.kind for c in view.concepts(k)}
    written = view.recorded(k).casefold()
    if kinds != {"event"} or written in syntax("not_words"):
        return False
    if written.endswith(_DOING) and not view.facts[k].words[0].endswith(_DOING):
        return False  # "producer and mixer X"
    if view.facts[k].prep not in ("", view.facts[k - 1].prep if k else ""):
        return False
    before = view.statement.text[: view.facts[k].span[0]].casefold().split()
    return bool(before) and before[-1] == "and"


def _head(claim: Claim, clause: int) -> int | None:
    """What a clause tells of its subject: its verb, or the noun behind "is a"."""
    head = claim.clauses[clause].predicate
    if head is not None and claim.items[head].verbal:
        return head
    if not known(claim, _is_one, clause) or any("w:cause" in claim.items[n].ids for n in claim.by_clause[clause]):
        return None
    nouns = (n for n in claim.by_clause[clause] if claim.items[n].kind == "term" and not claim.items[n].soft)
    return next(nouns, None) if head is None else head


def _is_one(claim: Claim, clause: int) -> bool:
    """Whether a clause says what its subject is: "is a member", "became mayor"."""
    start, end = claim.clauses[clause].span
    words = claim.text[start:end].casefold().split()
    determined = ARTICLES | syntax("possessives") | {"one"}
    determined |= {word for n in claim.by_clause[clause] if n in claim.persons for word in claim.items[n].words}
    if any(one in syntax("be_forms") and two in determined for one, two in pairwise(words)):
        return True
    return not syntax("became").isdisjoint(words)


def _told(a: Alignment, head: int) -> int | None:
    """The fact's word for the head; verbs that say little are paired with none."""
    m = a.pairs.get(head)
    if m is None:
        m = next(iter(a.ordered(head, Link.SAME)), None)
    if m is None or a.hits[head].get(m) is not Link.SAME:
        return None  # "handed over to X" beside "X succeeded him" has its own order
    return m if a.facts[m].kind == "term" and a.facts[m].span != (0, 0) else None


def _quality_of_another(a: Alignment, untold: tuple[int, ...]) -> int | None:
    """A quality that the fact has of another thing: "the new bridge" of "closed the old bridge, opened a new one"."""
    for n in range(len(a.claim.items) - 1):
        j, of = a.pairs.get(n), a.pairs.get(n + 1)
        quality, thing = a.claim.items[n], a.claim.items[n + 1]
        if j is None or of is None or thing.prep or quality.clause != thing.clause or thing.verbal:
            continue
        if not all(c.kind == "quality" for c in a.claim.concepts(n)) or not a.claim.concepts(n):
            continue
        glued = thing.span[0] - quality.span[1] == 1 and quality.kind == thing.kind == "term"
        if glued and any(min(j, of) < k < max(j, of) for k in untold):
            return n
    return None


def _parts(a: Alignment, deed: Deed) -> list[tuple[int, int]]:
    """What the claim joins with its deed and where the fact has it; when and why may have a clause of their own."""
    out = []
    for n in a.claim.by_clause[deed.clause]:
        item = a.claim.items[n]
        if n > deed.head and (item.prep in SIDES or a.claim.clauses[deed.clause].in_reason(n)):
            break
        if item.soft and item.prep and n not in a.pairs:
            j = next(iter(a.ordered(n, Link.SAME)), None)
        else:
            j = a.pairs.get(n)
        if n == deed.head or j is None or (item.soft and not item.prep) or a.facts[j].span == (0, 0):
            continue
        if not _outdone(a, deed, n):
            out.append((n, j))
    return out


def _outdone(a: Alignment, deed: Deed, n: int) -> bool:
    """Whether the claim says that somebody beat item ``n`` to something, which a fact tells as what each did."""
    item = a.claim.items[n]
    return n == deed.head + 1 and item.kind == "mention" and a.claim.text.startswith(" to ", item.span[1])


def _is_doer(a: Alignment, deed: Deed, n: int) -> bool:
    """Whether item ``n`` is the subject of an active verb: before it, and with no preposition of its own."""
    item, head = a.claim.items[n], a.claim.items[deed.head]
    passive = a.claim.clauses[deed.clause].passive
    if not deed.acts or n > deed.head or passive or item.prep or item.kind == "date":
        return False
    if "w:say" in head.ids or "w:report" in head.ids:
        return False
    if any(not i.prep and not i.soft and i.kind != "date" for i in a.claim.items[n + 1 : deed.head]):
        return False  # the next name is the subject: "In the trial of X, Y prevented"
    before = (w for w in reversed(a.claim.text[: item.span[0]].casefold().split()) if w not in ARTICLES)
    led = next(before, "")
    return led not in syntax_map("prepositions") and led not in syntax("leading_in")


def _of_another(a: Alignment, deed: Deed, n: int, j: int) -> int | None:
    """The other verb of the fact that what the claim has as object, place or day is of."""
    m = deed.m
    if deed.acts and n > deed.head and (owned := _only_owns(a, n, j)) is not None:
        return owned
    if not deed.acts and j < m and a.facts[j].clause != a.facts[m].clause and n > deed.head:
        return _before_it(a, deed, n, j)
    if not deed.acts and n < deed.head and (made_so.said_of_it(a, m) or complements.of_its_subject(a, j, m)):
        return None
    if not deed.acts:
        return _parting(a, deed, min(m, j), max(m, j), day=a.facts[j].kind == "date")
    if n < deed.head:
        return None
    if j > m:
        return _parting(a, deed, m, j, day=a.facts[j].kind in ("date", "amount"), led=not _is_object(a, deed, n))
    return _before_it(a, deed, n, j)


def _parting(a: Alignment, deed: Deed, first: int, last: int, *, day: bool, led: bool = False) -> int | None:
    """The untold verb that stands between two items of the fact, or is what the sentence of the second tells.

    ``led``: the claim has a preposition where the fact may have a verb: "the contract for", "the contract to build".
    """
    one, two, text = a.facts[first], a.facts[last], a.view.statement.text
    ended = any(end in text[one.span[1] : two.span[0]] for end in _ENDS)
    if day and not ended and (two.kind != "date" or not _under_another(a, deed, first, last)):
        return None  # figures and days stand last, whichever verb they are of
    for k in deed.untold:
        if not first < k < last and not (ended and a.facts[k].clause == two.clause):
            continue
        into = text[: a.facts[k].span[0]].endswith(" to ")
        right_behind = text[one.span[1] : a.facts[k].span[0]].strip() == "to" or left_out.only_votes(a, first, k)
        if deed.acts and into and (led or right_behind):
            continue  # "pledged to give": both have the object
        inside = a.facts[k].clause not in (one.clause, two.clause) and one.clause == two.clause
        if not inside and syntax("becoming").isdisjoint(a.facts[k].ids):
            return k
    return None


def _only_owns(a: Alignment, n: int, j: int) -> int | None:
    """What the fact has of item ``j`` and the claim leaves out: "meets Ana's brother" beside "meets Ana"."""
    item, text = a.claim.items[n], a.view.statement.text
    if item.kind != "mention" or item.prep == "of" or j + 1 >= len(a.facts):
        return None
    if not text[a.facts[j].span[1] :].startswith(OWNS):
        return None
    if a.claim.text[item.span[1] :].startswith(OWNS) or any(j + 1 in hits for hits in a.hits):
        return None
    return j + 1 if a.facts[j + 1].kind == "term" and not a.facts[j + 1].soft else None


def _under_another(a: Alignment, deed: Deed, first: int, last: int) -> bool:
    """Whether a day stands in a clause of another verb, no comma before it: "died in X, where she lived from 1990"."""
    day, verb = a.facts[last], a.view.clauses[a.facts[last].clause].predicate
    if day.clause == a.facts[first].clause or verb is None or verb not in deed.untold:
        return False
    stretch = a.view.statement.text[a.facts[last - 1].span[1] : day.span[0]]
    return "," not in stretch


def _before_it(a: Alignment, deed: Deed, n: int, j: int) -> int | None:
    """The verb before item ``j`` of which that is object, place or day, where another clause tells the claim's deed."""
    fact, there = a.facts[j], a.facts[deed.m]
    verb = a.view.clauses[fact.clause].predicate
    if fact.clause == there.clause or fact.kind == "amount":
        return None
    if verb is None or verb not in deed.untold or verb > j:
        return None
    if a.claim.items[n].prep == "of" != fact.prep:
        return verb  # "born in Malta" beside "mayor of Malta"
    if fact.prep or fact.kind == "date":
        own = (f for f in a.facts[deed.m :] if f.clause == there.clause and f.kind in ("date", "mention", "term"))
        rival = any((f.kind == "date") == (fact.kind == "date") and f.prep == fact.prep for f in own)
        return verb if rival else None
    return verb if _is_object(a, deed, n) and not _named_again(a, deed.m) else None


def _is_object(a: Alignment, deed: Deed, n: int) -> bool:
    """Whether item ``n`` stands behind the claim's verb with nothing led in between."""
    return all(not i.prep and not i.verbal and i.kind != "date" for i in a.claim.items[deed.head + 1 : n + 1])


def _named_again(a: Alignment, m: int) -> bool:
    """Whether the fact's verb ``m`` may have an object named before: "and sold it", "after buying five"."""
    there, text = a.facts[m], a.view.statement.text
    following = a.facts[m + 1 : m + 2]
    if following and following[0].amount is not None and not following[0].amount.noun:
        return True
    if not there.verbal and not syntax("possessives").isdisjoint(text[: there.span[0]].casefold().split()[-1:]):
        return True  # "dismissed X and appointed Y as her successor"
    behind = text[there.span[1] : there.span[1] + _THEM].casefold().replace(".", " ").split()
    return not syntax("pronouns").isdisjoint(behind[:2]) or a.view.clauses[there.clause].passive

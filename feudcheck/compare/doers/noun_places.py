"""Where a common noun stands by its verb: "the bomb was injured", "the trial ended" of what others did or underwent.

Asked only where all else agrees, of claims of one clause, whose verb is the fact's own.
"""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.frozen import dataclass
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison

_THAT = "that"
_THE = "ال"
_NOUNS = ("term", "mention")
_PLACED = frozenset({"in", "at", "on", "near", "over", "from"})
_DONE_BY_HIM = (["for"], ["of"])


@dataclass(frozen=True, slots=True)
class Told:
    """A claim's verb, the noun that is its subject, and the first that is its object; ``says``: it is one of saying."""

    head: int
    subject: int
    target: int | None
    passive: bool
    says: bool


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where each noun stands in the fact where it stands in the claim."""
    told = known(a.claim, _told, 0)
    if told is None or told.head not in a.pairs:
        return []
    found = _misplaced(a, told, a.pairs[told.head])
    if found is None:
        return []
    n, m = found
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]


def _told(claim: Claim, _: int) -> Told | None:
    told = claim.clauses[0]
    head = told.predicate
    items = claim.items
    said = any(s.verb is None or items[s.verb].verbal for s in claim.speeches)  # no "hid a report"
    if len(claim.clauses) != 1 or head is None or items[head].soft or told.negated:
        return None
    if said and (claim.lang != "en" or told.passive or any(s.verb != head for s in claim.speeches)):
        return None
    if claim.lang == "ar":
        subject, rest = head + 1, range(head + 2, len(items))
        if not items[head].verbal or subject >= len(items):
            return None
    else:
        subject, rest = head - 1, range(head + 1, len(items))
    while claim.lang == "en" and subject > 0 and items[subject].soft and "w:plan" in items[subject].ids:
        subject -= 1  # "would be converted"
    if subject < 0 or items[subject].kind not in _NOUNS or items[subject].prep or items[subject].verbal:
        return None
    before = fold(claim.text[: items[subject].span[0]]).split()[-1:]
    if before and (before[0] == _THAT or before[0] in syntax("relatives")):
        return None  # "the sum that the council approved"
    if told.passive and _by(claim) and claim.lang == "ar":
        return None
    if claim.lang == "ar" and (head or (not told.passive and items[subject].kind != "term")):
        return None
    return Told(head, subject, next((k for k in rest if _bare(items[k])), None), told.passive, said)


def _of_itself(a: Alignment, told: Told) -> bool:
    """Whether what is so treated does it too: "a library opened" of "the city opened a library"."""
    words = a.claim.items[told.head].words[0].split(" ")
    return told.target is None and len(words) == 1 and words[0] in syntax("of_itself")


def _by(claim: Claim) -> bool:
    return any(f" {led} " in fold(claim.text) for led in syntax("done_by"))


def _bare(item: Item) -> bool:
    """Whether an item is a noun that no preposition leads in, or a figure of such nouns."""
    return not item.prep and (item.kind in _NOUNS or item.amount is not None)


def _misplaced(a: Alignment, told: Told, m: int) -> tuple[int, int] | None:
    """The claim's noun that stands elsewhere, and the fact's noun in its place."""
    english = a.claim.lang == "en" == a.view.statement.lang
    arabic = a.claim.lang == "ar" == a.view.statement.lang
    fact, n = a.facts[m], told.subject
    if fact.kind != "term" or not (english or arabic) or a.linked(told.head, m) is not Link.SAME:
        return None
    if english and not told.passive and not told.says and (other := _seen_or_thanked(a, told, m)) is not None:
        return n, other
    here = a.view.clauses[fact.clause]
    if not fact.verbal and not (english and told.passive):
        return _of_noun(a, told, m) if arabic else _made_so(a, told, m)
    if here.passive or here.predicate != m:
        return None
    if not told.says and _granted(a, told, m):
        return n, m
    if told.passive:
        return _done_to_another(a, told, m) if english else _done_to_another_in_arabic(a, told, m)
    if arabic:
        return _of_anothers(a, told, m)
    if not english or not a.claim.items[told.head].verbal:
        return None
    doer = _doer(a, m)
    hits = set(a.hits[n])
    if doer is None and (first := _shared_doer(a, m)) is not None and hits and all(first + 1 < p < m for p in hits):
        return n, first  # "the village caused an exodus" of "gunmen attacked the village and caused an exodus"
    elsewhere = bool(hits) and all(a.facts[p].clause != fact.clause for p in hits)
    if doer is not None and doer not in hits and elsewhere and here.subject is None and _is_body(a, doer):
        return None if _answered(a, doer) else (n, doer)  # "X bought it, but the court annulled the sale"
    if told.says:
        return None  # who says what, others judge
    if doer is not None and not _answered(a, doer) and hits and doer not in hits:
        if told.target is None and elsewhere:
            return n, doer  # "the trial ended" of "the trial went on although the talks ended"
        if told.target is None and (placed := _done_to_another(a, told, m)) is not None and min(hits) > m:
            return placed  # "port sold" of "the firm sold a stake in the port"
        if a.facts[doer].kind == "term" and _acts(a, n) and min(hits) > m and not _of_itself(a, told):
            return n, doer  # "the club approved the plan" of "the council approved the plan of the club"
    done_to = _object(a, m)
    o = told.target
    taken = o is not None and doer in a.hits[o] and _same_word(a, told.head, m)
    if taken and doer is not None and hits and all(p > m and a.facts[p].prep for p in hits):
        return n, doer  # "doctors passed the bill" of "the bill passed despite opposition from doctors"
    if o != told.head + 1 or done_to is None or _answered(a, done_to) or a.facts[done_to].kind not in _NOUNS:
        return None
    if a.claim.items[o].kind not in _NOUNS:
        return None
    theirs = a.hits[o]
    if theirs and max(theirs) < m and not any(a.facts[p].prep for p in theirs) and a.claim.items[o].clause == 0:
        return o, done_to  # "X defrauded a court" of "a court jailed X for defrauding a bank"
    return None


def _made_so(a: Alignment, told: Told, m: int) -> tuple[int, int] | None:
    """ "The factory recycles glass" of "makes bricks from recycled glass": who did so to it nobody says."""
    participle = a.view.recorded(m).endswith("ed") and told.target is not None and m + 1 in a.hits[told.target]
    return (told.subject, m) if participle and m and m - 1 not in a.hits[told.target or 0] else None


def _granted(a: Alignment, told: Told, m: int) -> bool:
    """ "The council got the go-ahead" of "the council approved the plan": who gives leave does not get it."""
    item, fact = a.claim.items[told.head], a.facts[m]
    got = "get-approval" in item.ids or (not item.verbal and "approve" in item.ids and _getting(a.claim))
    if not got or "get-approval" in fact.ids or "approve" not in fact.ids or not fact.verbal:
        return False
    doer = m + 1 if a.claim.lang == "ar" else _doer(a, m)
    return doer is not None and set(a.hits[told.subject]) == {doer} and not a.facts[doer].prep


def _getting(claim: Claim) -> bool:
    return not syntax("getting_leave").isdisjoint(fold(claim.text).split())


def _done_to_another(a: Alignment, told: Told, m: int) -> tuple[int, int] | None:
    """ "The bomb was injured", "Town destroyed" of what the bomb or something in the town did to another."""
    done_to = _object(a, m)
    hits = a.hits[told.subject]
    if done_to is None or not hits or done_to in hits:
        return None
    if not _same_word(a, told.head, m) and any(clause.passive for clause in a.view.clauses):
        return None  # "hit a bus and was damaged"
    home = a.facts[m].clause
    there = a.facts[done_to].kind in _NOUNS and not _answered(a, done_to)  # "a bomb on a bus", of the bus
    doers = not _by(a.claim)
    wrong = all(
        (a.facts[p].clause == home and ((doers and p < m) or (there and a.facts[p].prep in _PLACED)))
        or (there and any(a.facts[k].verbal for k in range(done_to + 1, p)))  # "arrested a man accused of killing X"
        for p in hits
    )
    return (told.subject, done_to) if wrong else None


def _seen_or_thanked(a: Alignment, told: Told, m: int) -> int | None:
    """Whom the claim's doer only saw do it, or thanked for it: "thanked Y for saving Z"."""
    hits, k = a.hits[told.subject], m - 1
    if k < 1 or not hits or max(hits) >= k or a.facts[k].prep or a.facts[k].kind not in _NOUNS:
        return None
    met = a.facts[k]
    if not (met.kind == "mention" or any(c.person or c.party for c in a.view.concepts(k))):
        return None
    if a.view.clauses[met.clause].passive or not any(a.facts[p].verbal for p in range(max(hits) + 1, k)):
        return None
    between = fold(a.view.statement.text[met.span[1] : a.facts[m].span[0]]).split()
    written = a.view.recorded(m).split()[0].casefold()
    seen = not between and written == a.facts[m].words[0].split()[0]
    return k if seen or (between in _DONE_BY_HIM and written.endswith("ing")) else None


def _done_to_another_in_arabic(a: Alignment, told: Told, m: int) -> tuple[int, int] | None:
    """ «أصيبت القنبلة» of «أصابت القنبلة شخصين»."""
    spelled_alike = fold(a.claim.written(told.head)) == fold(a.view.recorded(m))
    if spelled_alike or not _same_word(a, told.head, m) or set(a.hits[told.subject]) != {m + 1}:
        return None
    for k in range(m + 2, len(a.facts)):
        fact = a.facts[k]
        if fact.clause != a.facts[m].clause or fact.prep or fact.verbal:
            return None
        if not _answered(a, k) and _bare(fact):
            return told.subject, k
    return None


def _of_anothers(a: Alignment, told: Told, m: int) -> tuple[int, int] | None:
    """ «وافق النادي على الخطة» of «وافق المجلس على خطة النادي»."""
    hits = a.hits[told.subject]
    doer = m + 1
    if doer >= len(a.facts) or not hits or _answered(a, doer) or min(hits) <= doer + 1:
        return None
    fact = a.facts[doer]
    own = fact.kind == "term" and not fact.prep and not fact.verbal and fact.clause == a.facts[m].clause
    definite = a.claim.written(told.subject).startswith(_THE) and a.view.recorded(doer).startswith(_THE)
    return (told.subject, doer) if own and definite and _acts(a, told.subject) else None


def _of_noun(a: Alignment, told: Told, m: int) -> tuple[int, int] | None:
    """ «انتهت المحاكمة» of «استمرت المحاكمة رغم انتهاء المحادثات»."""
    if told.target is not None or m + 1 >= len(a.facts):
        return None
    own = a.facts[m + 1]
    between = a.view.statement.text[a.facts[m].span[1] : own.span[0]]
    hits = a.hits[told.subject]
    if not {word.removeprefix(_THE) for word in own.words}.isdisjoint(a.claim.items[told.subject].words):
        return None  # «تأسيس الجامعة» of «جامعة البيادر»: the same one
    if own.kind not in _NOUNS or own.clause != a.facts[m].clause or between.strip() or _answered(a, m + 1):
        return None
    return (told.subject, m + 1) if hits and max(hits) < m and a.facts[m].prep else None


def _answered(a: Alignment, m: int) -> bool:
    return any(m in hits for hits in a.hits)


def _same_word(a: Alignment, head: int, m: int) -> bool:
    return a.claim.items[head].words[:1] == a.facts[m].words[:1]


def _acts(a: Alignment, n: int) -> bool:
    """Whether the claim's noun names people, or a body of them."""
    return a.claim.items[n].kind == "term" and any(c.person or c.party for c in a.claim.concepts(n))


def _is_body(a: Alignment, m: int) -> bool:
    return a.facts[m].kind == "term" and any(c.party for c in a.view.concepts(m))


def _doer(a: Alignment, m: int) -> int | None:
    """The noun before the fact's verb that does it."""
    for k in range(m - 1, -1, -1):
        fact = a.facts[k]
        if fact.clause != a.facts[m].clause or fact.verbal:
            return None
        if not fact.prep and fact.kind in _NOUNS:
            again = a.view.clauses[fact.clause].subject
            return again if again is not None and fact.words[:1] == a.facts[again].words[-1:] else k  # "the club"
    return None


def _shared_doer(a: Alignment, m: int) -> int | None:
    """Who does what the clause before tells, where the verb goes on of the same: "attacked X and caused …"."""
    number = a.facts[m].clause
    if not m or a.facts[m - 1].clause != number - 1 or a.view.recorded(m).split()[0] == a.facts[m].words[0].split()[0]:
        return None
    between = fold(a.view.statement.text[a.facts[m - 1].span[1] : a.facts[m].span[0]]).split()
    if between not in (["and"], ["but"]):
        return None
    if a.view.clauses[number].subject is not None:
        return a.view.clauses[number].subject
    verb = a.view.clauses[number - 1].predicate
    return _doer(a, verb) if verb is not None and a.facts[verb].verbal else None


def _object(a: Alignment, m: int) -> int | None:
    """The noun right behind the fact's verb, the last of its run; none behind "succeeded her"."""
    behind = fold(a.view.statement.text[a.facts[m].span[1] :]).split()[:1]
    if behind and behind[0] in syntax("pronouns"):
        return None
    found = None
    for k in range(m + 1, len(a.facts)):
        fact = a.facts[k]
        if fact.clause != a.facts[m].clause or not _bare(fact) or fact.verbal:
            break
        found = k
    return found

"""What the words before a deed leave open: "nearly sold", "should have sold", "if X sold", "supported selling"."""

from __future__ import annotations

from feudcheck.compare.being import states
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.compare.mood import modality, supposed, wished
from feudcheck.compare.views import COUNTRY
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_TO_COME = (Modality.PLANNED, Modality.FORECAST)
LONGEST = 4  # words of a phrase that stands right before a deed
BEFORE = 32  # characters that hold two words
NOUN_BEFORE = 3  # words before "that" among which the noun is that it explains


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause whose deed the fact's words leave open, where the claim's do not."""
    out = []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if m is None and head is not None and a.claim.items[head].soft:
            m = next(iter(a.ordered(head, Link.SAME)), None)  # "speaks", "uses": read over, and yet what is done
        if head is None and (own := next((n for n in a.claim.by_clause[clause] if n in a.pairs), None)) is not None:
            if word := supposed.follows(a, a.pairs[own]):  # "will take some wine", whose verb says nothing
                out.append(a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(own), word, own, clause))
            continue
        if head is None or m is None or a.facts[m].kind != "term" or a.claim.clauses[clause].negated:
            continue
        word = _opened(a, head, m)
        if not word and a.claim.clauses[clause].modality in _TO_COME:
            word = supposed.hangs_on(a, m)
        word = word or supposed.follows(a, m)
        if word:
            out.append(a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(head), word, head, clause))
    if not out and (left_out := supposed.narrower(a)) is not None:
        return [a.aspect("modality", UNKNOWN, "outcome-open", a.claim.text, a.view.recorded(left_out), None)]
    return out or _qualified(a)


def _qualified(a: Alignment) -> list[SlotComparison]:
    """ "a fake passport", "the blocked sale", "a future minister": what it is called, it is not, or not yet."""
    if not known(a.view, _may_qualify):
        return []
    mine = known(a.claim, _words)
    present = known(a.claim, states.is_of_today) or not mine.isdisjoint(syntax("present_be"))
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if fact.kind != "term" or item.kind != "term" or item.negated or item.clause not in a.clauses:
            continue
        if a.claim.clauses[item.clause].negated:
            continue
        start = fact.span[0]
        words = _split(a.view.statement.text[max(0, start - BEFORE, _last_deed(a, m)) : start])[-2:]
        own = _split(a.view.recorded(m).replace("-", " "))
        named = len(own) > 1 and not fact.verbal
        words += own[:1] if named or not syntax("bygone_adjectives").isdisjoint(own[:1]) else ()
        for word in words:
            if word == "late" and not _may_be_dead(a, m):
                continue
            if word in syntax("fictional") and not syntax("of_fiction").isdisjoint(item.words):
                continue  # a fictional character is a character
            bygone = word in syntax("bygone_adjectives") and (present or _aside(a, item.span[0]) or _nameless(a, n, m))
            bygone = bygone and not _of_what_country(a, m)
            if (bygone or word in syntax("unreal_adjectives")) and word not in mine and not _planned_too(a, n, m, word):
                written, recorded = a.claim.written(n), f"{word} {a.view.recorded(m)}"
                return [a.aspect("modality", UNKNOWN, "outcome-open", written, recorded, n, item.clause)]
        if _in_doubt(a, m):
            written, doubt = a.claim.written(n), a.view.recorded(m - 1)
            return [a.aspect("modality", UNKNOWN, "outcome-open", written, doubt, n, item.clause)]
    return []


def _nameless(a: Alignment, n: int, m: int) -> bool:
    """ "The mayor was arrested" of "the former mayor was arrested": nothing but the office tells who is meant."""
    nouns = (a.claim.items, n), (a.facts, m)
    beside = any(k + 1 < len(items) and items[k + 1].kind == "mention" for items, k in nouns)
    return a.view.is_person(m) and not beside and not (a.claim.items[n].verbal or a.facts[m].verbal)


def _of_what_country(a: Alignment, m: int) -> bool:
    """ "a former Irish boxer": a boxer no more, but Irish; a former Irish colony is another matter."""
    after = m + 1
    while after < len(a.facts) and a.facts[after].kind == "term" and not a.facts[after].prep:
        if any(c.person for c in a.view.concepts(after)):
            return COUNTRY in _families(a, m)
        after += 1
    return False


def _families(a: Alignment, m: int) -> frozenset[str]:
    return next((names for k, names in a.view.families if k == m), frozenset())


def _planned_too(a: Alignment, n: int, m: int, word: str) -> bool:
    """ "eleven minutes before landing", "was due to land" of what was so long "before the planned landing"."""
    if word not in syntax("planned_adjectives"):
        return False
    item, fact = a.claim.items[n], a.facts[m]
    return item.planned or (item.prep == fact.prep == "before" and not item.verbal)


def _may_be_dead(a: Alignment, m: int) -> bool:
    """Whether "late" is said of somebody: a late frost is a frost."""
    return not a.facts[m].verbal and any(c.person for c in a.view.concepts(m))


def _in_doubt(a: Alignment, m: int) -> bool:
    """ "the unclear funding of X": that there is any is not said, unless the claim has the doubt too."""
    if not m or m - 1 in a.pairs.values():
        return False
    doubt, fact = a.facts[m - 1], a.facts[m]
    beside = doubt.clause == fact.clause and fact.span[0] - doubt.span[1] == 1
    return beside and not doubt.verbal and "w:question" in doubt.ids and "w:question" not in fact.ids


def _may_qualify(view: View, _: int) -> bool:
    """Whether the fact has such a word anywhere; what only its typed fields say is looked at in any case."""
    text = fold(view.statement.text)
    adjectives = syntax("unreal_adjectives", "bygone_adjectives")
    typed = any(view.facts[m].span == (0, 0) or "w:question" in view.facts[m].ids for m in view.terms)
    return typed or any(word in text for word in adjectives)


def _words(side: View | Claim, _: int) -> frozenset[str]:
    return frozenset(_split(side.statement.text))


def _aside(a: Alignment, start: int) -> bool:
    """Whether the claim tells it as what somebody is: "X, the mayor of Y, said"."""
    return a.claim.text[:start].endswith((", the ", ", a ", ", an "))


def _last_deed(a: Alignment, m: int) -> int:
    """Where the last word before item ``m`` ends that is a verb, or that the claim tells: "cancelled 140 flights"."""
    taken, gone = set(a.pairs.values()), syntax("bygone_adjectives")
    told = (f for k, f in enumerate(a.facts[:m]) if k in taken or (f.verbal and gone.isdisjoint(f.words)))
    return max((f.span[1] for f in told), default=0)


def _opened(a: Alignment, head: int, m: int) -> str:
    """The words that leave the fact's item ``m`` open, "" where there are none or the claim has them too."""
    before, mine = _words_before(a.view, m), known(a.claim, _words)
    before = before if a.facts[m].verbal else _to_be(before)
    clause = a.claim.clauses[a.claim.items[head].clause]
    told = clause.modality
    told_of_later = told in _TO_COME or modality.estimated(a, clause, a.view.clauses[a.facts[m].clause])
    for name, found in _leaving_open(before):
        if found.endswith(" be") and told is not Modality.HAPPENED:
            continue  # "was to be sold": a plan claimed as a plan
        if found in syntax("future_in_past") and told_of_later and _foretold(a, m):
            continue
        own = set(found.split()) - syntax("be_forms") if found.endswith((" be", " been")) else found.split()
        if mine.isdisjoint(syntax(name)) and mine.isdisjoint(own):
            return found
    if found := _unproven(before, mine):
        return found
    return _under_gerund(a, head, m, before)


def _foretold(a: Alignment, m: int) -> bool:
    """Whether somebody says that it will be so, on no condition but the claim's: "said that prices would double"."""
    clause = a.view.clauses[a.facts[m].clause]
    teller = clause.predicate
    told = teller is not None and teller < m and not syntax("foretelling").isdisjoint(a.facts[teller].ids)
    if clause.speech is None and not told:
        return False
    supposed = not syntax("conditional_words").isdisjoint(known(a.view, _words))
    return not supposed or not syntax("conditional_words").isdisjoint(known(a.claim, _words))


def _leaving_open(before: Sequence[str]) -> list[tuple[str, str]]:
    """The words before a deed that leave it open, each with the name of its kind."""
    return [(name, found) for name, finder in _FINDERS if (found := finder(before))]


def _words_before(view: View, m: int) -> tuple[str, ...]:
    """The words of the fact's sentence up to item ``m``, from the last comma on."""
    home = view.clauses[view.facts[m].clause] if view.clauses else None
    start = 0 if home is None else home.span[0]
    text = view.statement.text
    while start and text[start - 1] not in ".,;:!?،؛؟":
        start -= 1  # a clause is cut behind its "if"
    stretch = text[start : view.facts[m].span[0]]
    for mark in syntax("commas"):
        stretch = stretch.rpartition(mark)[2]
    return _split(stretch)


def _to_be(before: tuple[str, ...]) -> tuple[str, ...]:
    """The words before "become" and the like, where it is that which stands right before a noun."""
    at = len(before)
    while at and before[at - 1] in ARTICLES:
        at -= 1
    return before[: at - 1] if at and before[at - 1] in syntax("became") | syntax("be_forms") else before


def _split(text: str) -> tuple[str, ...]:
    return plain_words(fold(text).replace("n't", " not"))


def _possible(before: Sequence[str]) -> str:
    """ "could sell", "should have sold", "يمكن أن يبيع"; "could not sell" is told by its "not"."""
    at = len(before) - 1
    while at >= 0 and before[at] in syntax("modal_gaps"):
        at -= 1
    return before[at] if at >= 0 and before[at] in syntax("possible") else ""


def _nearly(before: Sequence[str]) -> str:
    """ "almost sold", "on the verge of selling", "كاد X يبيع"."""
    for size in range(1, LONGEST + 1):
        phrase = " ".join(before[-size:])
        if phrase in syntax("nearly"):
            return phrase
    near = (word for word in before if word in syntax("on_the_point"))
    return next(near, "")


def _supposing(before: Sequence[str]) -> str:
    """ "if X sold", "unless", "should X sell"."""
    for at, word in enumerate(before):
        following = before[at + 1] if at + 1 < len(before) else ""
        if word in syntax("supposing") and following not in syntax("supposing_nothing"):
            return word
    if len(before) < 2 or before[0] not in syntax("supposing_first"):
        return ""
    bare = before[0] in syntax("be_forms") and "to" not in before  # "people, among them children, were killed when …"
    return "" if bare else before[0]


_FINDERS = (
    ("possible", _possible), ("nearly", _nearly), ("supposing", _supposing), ("wishing_words", wished.for_it),
    ("liking_words", wished.gladly), ("wanting_words", wished.of_another),
)  # fmt: skip


def _unproven(before: Sequence[str], mine: frozenset[str]) -> str:
    """ "the idea that X sold", "a rumour said that": what "that" leads in is no more than a thought."""
    for at, word in enumerate(before):
        if word not in syntax("said_that") and word not in syntax("told_how"):
            continue
        for noun in before[max(0, at - NOUN_BEFORE) : at]:
            if noun in syntax("mere_thoughts") and noun not in mine:
                return noun
    wrongly = (word for word in before if word in syntax("wrongly") and word not in mine)
    return next(wrongly, "")


def _under_gerund(a: Alignment, head: int, m: int, before: Sequence[str]) -> str:
    """ "supported selling", "a vote on selling": who speaks of doing something has not done it for that."""
    if not before or not a.view.recorded(m).casefold().split()[0].endswith("ing"):
        return ""
    if a.claim.written(head).casefold().endswith("ing") or before[-1] in syntax("be_forms"):
        return ""
    if a.claim.items[head].planned or a.claim.clauses[a.claim.items[head].clause].modality is not Modality.HAPPENED:
        return ""  # a plan claimed as a plan
    led = before[-1] in syntax("gerund_leads")
    taken = set(a.pairs.values())
    k = m - 1
    while k >= 0 and a.facts[k].kind != "term":
        k -= 1
    bare = k == m - 1
    if k < 0 or k in taken or a.facts[k].clause != a.facts[m].clause:
        return ""
    over = a.facts[k]
    if before[-1] == "for" and not over.verbal:  # "sentenced a banker for cheating": what it hangs on is the verb
        heads = (j for j in range(k - 1, -1, -1) if a.facts[j].verbal and a.facts[j].clause == over.clause)
        verb = next(heads, None)
        if verb is not None and not syntax("paid_for").isdisjoint((*a.facts[verb].ids, *a.facts[verb].words)):
            return ""
    bare = bare and over.verbal and not a.view.statement.text[over.span[1] : a.facts[m].span[0]].strip()
    if not (led or bare) or any(not syntax(name).isdisjoint((*over.ids, *over.words)) for name in _FACTIVE):
        return ""
    return a.view.recorded(k)


_FACTIVE = ("bringing_about", "done_gerunds")

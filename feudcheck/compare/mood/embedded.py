"""What the fact tells only under a word that leaves it open or denies it: "refused to sell", "إلغاء مقابلة"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.mood import undone
from feudcheck.compare.tone import UNDOING
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.mood import denied as denials
    from feudcheck.model import SlotComparison
else:
    (denials,) = later("feudcheck.compare.mood.denied")

NOUN_PHRASE = 4  # characters between a noun and the noun it governs


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause whose event the fact tells only under such a word."""
    out: list[SlotComparison] = []
    if not a.view.hedged:
        return out
    taken = set(a.pairs.values()).union(*(hits for n, hits in enumerate(a.hits) if a.claim.items[n].soft))
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if denials.both_ways(a, clause) or _frames_a_quotation(a, clause):
            continue
        if head is None or m is None:
            goes_on = a.hits[head] if head is not None else ()
            denied = [k for k in a.view.denials if k not in taken and not any(_goes_on(a, k, j) for j in goes_on)]
            if head is not None and denied and any(a.claim.items[n].clause == clause for n in a.pairs):
                written, recorded = a.claim.written(head), a.view.recorded(denied[-1])
                out.append(a.aspect("modality", UNKNOWN, "outcome-open", written, recorded, head))
            continue
        if _voted_against(a, head, m) and not a.claim.clauses[clause].negated:
            out.append(a.aspect("polarity", CONFLICTS, "opposite", "so", a.view.recorded(m), head))
            continue
        over = [k for k in a.view.unfactive if k < m and k not in taken and a.facts[k].clause == a.facts[m].clause]
        if _not_only_opposed(a, clause, head):
            over += [k for k in a.view.unwanted if k < m and k not in taken and a.facts[k].clause == a.facts[m].clause]
        over = [k for k in over if not _had_happened(a, clause, k, m)]
        if m and _undone(a, m) and m - 1 not in taken:
            over.append(m - 1)
        # a party's denial anywhere in the fact leaves the rest open
        denied = [k for k in a.view.denials if k not in taken and k != m and not _goes_on(a, k, m)]
        over += [k for k in denied if not _of_its_own(a, head, k, m)]
        undone = bool(over) and (all(_undoes(a, k, m) for k in over) or _voted_down(a, head, over))
        if undone and not a.claim.clauses[clause].negated:
            out.append(a.aspect("polarity", CONFLICTS, "opposite", "so", a.view.recorded(over[-1]), head))
        elif over and not (undone and a.facts[m].negated and _plainly_not(a, clause)):
            written, recorded = a.claim.written(head), a.view.recorded(over[-1])
            out.append(a.aspect("modality", UNKNOWN, "outcome-open", written, recorded, head))
    return out


def _frames_a_quotation(a: Alignment, clause: int) -> bool:
    """Whether a clause only says who spoke words in quotation marks, which are judged by themselves."""
    items = [a.claim.items[n] for n in a.claim.by_clause[clause] if n not in a.settled]
    if not a.settled or a.claim.clauses[clause].negated:
        return False
    return all(i.kind == "mention" or i.soft or i.date is not None or "w:say" in i.ids for i in items)


def _plainly_not(a: Alignment, clause: int) -> bool:
    """ "did not sign" is what "failed to sign" says; "never signed" is more, "almost failed to sign" is less."""
    never = not syntax("at_no_time").isdisjoint(plain_words(a.claim.text))
    nearly = not syntax("not_quite_done").isdisjoint(plain_words(a.view.statement.text))
    return a.claim.clauses[clause].negated and not never and not nearly


def _of_its_own(a: Alignment, head: int, k: int, m: int) -> bool:
    """Whether the denial is of a deed told with it, in a later clause: "resigned; he denied having taken bribes"."""
    if a.facts[k].clause <= a.facts[m].clause or not a.facts[k].verbal or a.view.language != "en":
        return False
    deeds = [j for j, f in enumerate(a.facts) if j > k and f.clause == a.facts[k].clause and f.verbal and not f.soft]
    return bool(deeds) and not any(j in a.hits[head] for j in deeds)


def _had_happened(a: Alignment, clause: int, k: int, m: int) -> bool:
    """ «توقف الحفر بعد انهيار أودى بحياة ستة»: what an Arabic "after" or "since" leads in is told as such."""
    led = (j for j in range(k + 1, m + 1) if a.facts[j].prep in ("after", "since") and a.facts[j].kind == "term")
    after = next((j for j in led if not a.facts[j].verbal), None)
    if a.view.language != "ar" or after is None:
        return False
    return all(p >= after for n, p in a.pairs.items() if a.claim.items[n].clause == clause)


def _goes_on(a: Alignment, k: int, m: int) -> bool:
    """Whether "and" joins the fact's deed to the denial: "denied taking money and accused the paper of lying"."""
    fact, text = a.facts[m], a.view.statement.text
    if m < k or not fact.verbal or fact.planned or fact.clause == a.facts[k].clause:
        return False
    words = list(plain_words(text[a.facts[k].span[1] : fact.span[1]]))
    if not syntax("said_that").isdisjoint(words[:-1]):
        return False  # "denied that he took money and hid it"
    own = len(plain_words(text[slice(*fact.span)]))
    joined = words[-own - 1 :][:1] if a.view.language == "en" else words[-own:][:1]
    return bool(joined) and (joined[0] in ("and", "but") or (a.view.language == "ar" and joined[0].startswith("و")))


def _undoes(a: Alignment, k: int, m: int) -> bool:
    """Whether the fact's "refused", "failed" stands right over the verb that the claim tells as done."""
    between = a.facts[k + 1 : m]
    refused = "w:unreal" in a.facts[k].ids and a.facts[k].clause == a.facts[m].clause
    if refused and not a.facts[m].verbal and not a.facts[m].negated:
        return undone.object_of(a.facts, a.view.concepts, k) == m
    return refused and not any(f.verbal and not f.soft for f in between)


def _voted_down(a: Alignment, head: int, over: list[int]) -> bool:
    """ "voted to raise the fee" beside "rejected a proposal to raise the fee": what was voted for was refused."""
    m = a.pairs.get(deed) if (deed := _resolved_on(a, head)) is not None else None
    if m is None or not over:
        return False
    refused = all(not syntax("turning_down").isdisjoint(a.facts[k].ids) and not a.facts[k].negated for k in over)
    return refused and max(over) < m


def _voted_against(a: Alignment, head: int, m: int) -> bool:
    """ "voted to merge" beside "voted down the merger"."""
    against, deed = syntax("turning_down"), _resolved_on(a, head)
    if deed is None or against.isdisjoint(a.facts[m].ids) or a.facts[m].negated:
        return False
    return against.isdisjoint(a.claim.items[deed].ids) and a.pairs.get(deed, -1) > m


def _resolved_on(a: Alignment, head: int) -> int | None:
    """What the claim says was voted, decided or agreed to be done."""
    items = a.claim.items
    if syntax("resolving").isdisjoint(items[head].ids) or not items[head].verbal or items[head].negated:
        return None
    if not syntax("turning_down").isdisjoint(items[head].ids):
        return None
    deed = next((k for k in range(head + 1, len(items)) if items[k].kind == "term"), None)
    if deed is None or items[deed].clause != items[head].clause or items[deed].prep or items[deed].negated:
        return None
    return deed if items[deed].verbal else None


def _not_only_opposed(a: Alignment, clause: int, head: int) -> bool:
    """Whether the claim tells that it came about: a verb, or "managed to", and no "against" before it."""
    members = a.claim.by_clause[clause]
    if any("w:achieved" in a.claim.items[n].ids for n in members):
        return True
    return a.claim.items[head].verbal and not any(a.claim.items[n].prep == "against" and n < head for n in members)


def _undone(a: Alignment, m: int) -> bool:
    """Whether a noun of calling off stands right before the fact's event: "إلغاء مقابلة", "cancellation of talks"."""
    noun, event = a.facts[m - 1], a.facts[m]
    near = 0 <= event.span[0] - noun.span[1] <= NOUN_PHRASE
    return near and noun.kind == "term" and not noun.verbal and not UNDOING.isdisjoint(noun.ids)

"""Verbs beside a noun that tells the deed: "the walkout began", "the purchase cost X 5 million", "was followed by"."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.units import is_currency
from feudcheck.language.words import syntax
from feudcheck.model import Modality

_NEAR_MARK = 4  # items before a mark within which "score", "rating" stands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim


def begun(a: Alignment, n: int) -> int | None:
    """ "The walkout began on 6 May": the fact's "went on strike on 6 May"."""
    item = a.claim.items[n]
    if "begin" not in item.ids or n != a.claim.clauses[item.clause].predicate:
        return None
    told = _told_before(a, n)
    if told is None or syntax("begun_by").isdisjoint(a.facts[told].ids) or a.facts[told].planned:
        return None
    return told if (a.view.recorded(told) or "").casefold().split()[0] in syntax("begun_as") else None


def cost(a: Alignment, n: int) -> int | None:
    """ "The purchase cost X 5 million": the fact's "bought it for 5 million"."""
    item = a.claim.items[n]
    if syntax("costing_so_much").isdisjoint(fold(a.claim.written(n)).split()):
        return None
    told = _told_before(a, n)
    sums = [a.pairs[k] for k in a.claim.by_clause[item.clause] if k > n and k in a.pairs and a.claim.items[k].amount]
    if told is None or len(sums) != 1 or a.facts[told].planned or a.facts[told].negated:
        return None
    if syntax("paid_for_deeds").isdisjoint(a.facts[told].ids):
        return None
    if a.facts[sums[0]].clause != a.facts[told].clause or a.facts[sums[0]].prep not in syntax("price_leads"):
        return None
    payers = [a.facts[a.pairs[k]] for k in range(n + 1, len(a.claim.items)) if k in a.pairs and _named(a, k)]
    return told if all(fact.role == "agent" for fact in payers) else None


def followed(a: Alignment, n: int) -> int | None:
    """ "The find was followed by five arrests": the fact's "arrested five after finding it"."""
    item = a.claim.items[n]
    if syntax("following").isdisjoint(item.ids) or not item.verbal or n != a.claim.clauses[item.clause].predicate:
        return None
    first = _deed(a, [k for k in a.claim.by_clause[item.clause] if k < n])
    last = _deed(a, [k for k in a.claim.by_clause[item.clause] if k > n])
    if first is None or last is None:
        return None
    if not a.claim.clauses[item.clause].passive:
        first, last = last, first
    earlier, later = a.facts[first], a.facts[last]
    after = a.view.clauses[earlier.clause].link == "after" and earlier.clause != later.clause
    return last if after or (earlier.prep == "after" and later.prep != "after") else None


def turned_into(a: Alignment, n: int) -> int | None:
    """ "X turned into a museum", «تحول إلى متحف»: the fact's "became a museum"."""
    item, k = a.claim.items[n], n + 1
    so = not syntax("growing_so").isdisjoint(item.words[:1])
    if not (so or "become" in item.ids) or not item.verbal or k not in a.pairs or a.claim.items[k].kind != "term":
        return None
    if a.claim.items[k].clause != item.clause or a.claim.clauses[item.clause].predicate != n:
        return None
    if a.claim.written(n).split()[0].endswith("ing"):
        return None  # "is turning into"
    m = a.pairs[k]
    start = a.facts[m - 1].span[1] if m else 0
    before = fold(a.view.statement.text[start : a.facts[m].span[0]]).split()
    return m if not syntax("became_it").isdisjoint(before) and not a.facts[m].negated else None


def flowed(a: Alignment, n: int) -> int | None:
    """ "5 million of X's money has gone into Y": the fact's "X invested 5 million in Y"."""
    item = a.claim.items[n]
    if not item.verbal or not item.words or syntax("flowing").isdisjoint(item.words[0].split(" ")[:1]):
        return None
    here = [k for k in a.claim.by_clause[item.clause] if k != n and k in a.pairs]
    sums = [k for k in here if (amount := a.claim.items[k].amount) is not None and is_currency(amount.unit)]
    if len(sums) != 1 or sums[0] > n or a.claim.items[sums[0]].prep:
        return None
    p = a.pairs[sums[0]]
    told = a.view.clauses[a.facts[p].clause].predicate
    if told is None or told > p or a.facts[p].prep or syntax("money_given").isdisjoint(a.facts[told].ids):
        return None
    if a.facts[told].planned or a.facts[told].negated or not a.facts[told].verbal:
        return None
    named = [k for k in here if a.claim.items[k].kind == "mention"]
    givers = [k for k in named if k < n or a.claim.items[k].prep == "from"]
    takers = [a.facts[a.pairs[k]] for k in named if k not in givers]
    given = all(a.facts[a.pairs[k]].role == "agent" for k in givers)
    taken = all(fact.role != "agent" and fact.clause == a.facts[told].clause for fact in takers)
    return told if given and taken and takers else None


def nearing(a: Alignment, n: int) -> int | None:
    """ «تناهز كلفتها 30 مليارا»: the fact's «بكلفة 30 مليارا», whose figure has been found to agree."""
    if syntax("nearing").isdisjoint(fold(a.claim.written(n)).split()):
        return None
    noun, m = a.pairs.get(n + 1), a.pairs.get(n + 2)
    if noun is None or m is None or a.claim.items[n + 2].amount is None or a.facts[m].amount is None:
        return None
    right = a.hits[n + 1].get(noun) is Link.SAME and m == noun + 1 and not a.facts[noun].negated
    return noun if right and a.facts[noun].clause == a.facts[m].clause else None


def broke_out(a: Alignment, n: int) -> int | None:
    """ «أدى إلى نشوب خلاف», "led to the outbreak of a row": the fact's row, which has come about."""
    item = a.claim.items[n]
    m = a.pairs.get(n + 1)
    if item.verbal or m is None or syntax("breaking_out").isdisjoint(fold(a.claim.written(n)).split()):
        return None
    deed, fact = a.claim.items[n + 1], a.facts[m]
    if deed.clause != item.clause or deed.verbal or deed.prep not in ("", "of") or not a.claim.is_event(n + 1):
        return None
    if fact.planned or fact.negated or a.view.clauses[fact.clause].negated:
        return None
    return m if a.hits[n + 1].get(m) is Link.SAME else None


def of_repute(a: Alignment, n: int) -> int | None:
    """ «X معروف بأنه من المانحين»: the fact's «يُعرف X بأنه من المانحين»."""
    item = a.claim.items[n]
    if "known" not in item.ids or item.quote is not None:
        return None
    home = a.view.clauses[a.home[item.clause]]
    told = home.predicate
    if told is None or not home.passive or a.facts[told].negated or a.facts[told].planned:
        return None
    return told if "know" in a.facts[told].ids and told not in a.pairs.values() else None


def there_is(a: Alignment, n: int) -> int | None:
    """ "A race is going on between X and Y", "a rift opened": the fact's "race" they are in, "rift" that there is."""
    item, k = a.claim.items[n], n - 1
    words = fold(a.claim.text[item.span[0] :]).replace("-", " ").split()
    if not {words[0], " ".join(words[:2]).rstrip(".,")} & syntax("being_there") or item.negated:
        return None
    while k >= 0 and a.claim.items[k].clause == item.clause and (a.claim.items[k].prep or k not in a.pairs):
        k -= 1
    m = a.pairs.get(k) if k >= 0 and a.claim.items[k].clause == item.clause else None
    if m is None or a.claim.items[k].kind != "term" or a.hits[k].get(m) is not Link.SAME or a.facts[m].verbal:
        return None
    fact, home = a.facts[m], a.view.clauses[a.facts[m].clause]
    if fact.planned or fact.negated or home.negated or home.dropped or home.modality is not Modality.HAPPENED:
        return None
    led = home.predicate if home.predicate != m else None
    told = led is None or (a.facts[led].soft and "w:report" in a.facts[led].ids)
    return m if told or led is None or not syntax("within_it").isdisjoint(a.facts[led].ids) else None


def laid_on(a: Alignment, n: int) -> int | None:
    """ "A fine of 5 million was imposed on X", "a sentence was handed to X": the fact's "X was fined"."""
    item = a.claim.items[n]
    clause = a.claim.clauses[item.clause]
    if n != clause.predicate or not clause.passive or syntax("laid_on").isdisjoint(item.words[0].split(" ")[:1]):
        return None
    told = _told_before(a, n)
    if told is None or not a.facts[told].verbal or a.facts[told].planned or a.facts[told].negated:
        return None
    home = a.view.clauses[a.facts[told].clause]
    behind = [k for k in a.claim.by_clause[item.clause] if k > n and k in a.pairs]
    laid = [k for k in behind if a.claim.items[k].prep in ("on", "to", "against")][:1]
    for k in (*laid, *(k for k in behind if a.claim.items[k].prep == "by")):
        led = a.claim.items[k].prep
        p = a.pairs[k]
        fact = a.facts[p]
        doer = fact.role == "agent" or fact.prep == "by"
        suffers = not fact.prep and not doer and (p < told) == home.passive
        if fact.clause != a.facts[told].clause or not (doer if led == "by" else suffers):
            return None
    return told


def _told_before(a: Alignment, n: int) -> int | None:
    """What the fact's clause tells by its verb, where a plain noun before item ``n`` tells it in the claim."""
    found = _deed(a, [k for k in a.claim.by_clause[a.claim.items[n].clause] if k < n])
    home = None if found is None else a.view.clauses[a.facts[found].clause].predicate
    return found if found is not None and found == home else None


def _deed(a: Alignment, among: list[int]) -> int | None:
    """What the fact has for the first noun of a deed ``among`` items of the claim, the head of its phrase."""
    for k in among:
        item = a.claim.items[k]
        m = a.pairs.get(k)
        if item.kind == "term" and not item.verbal and m is not None and a.claim.is_event(k):
            return m if a.hits[k].get(m) is Link.SAME and a.facts[m].kind == "term" else None
    return None


def _named(a: Alignment, k: int) -> bool:
    return a.claim.items[k].kind == "mention" and not a.claim.items[k].prep


def is_time_of(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is the "era" of "the Roman era", or the "dates from" before it."""
    item = claim.items[n]
    if not syntax("eras").isdisjoint(item.ids):
        return item.kind == "term" and not item.verbal
    return "date-back" in item.ids and any(is_time_of(claim, k) for k in (n + 1, n + 2) if k < len(claim.items))


def of_its_time(a: Alignment, n: int) -> int | None:
    """ "A cemetery from the Roman era": the fact's "Roman cemetery"."""
    era = next(k for k in (n, n + 1, n + 2) if not syntax("eras").isdisjoint(a.claim.items[k].ids))
    which = era + 1 if a.claim.lang == "ar" else era - 1
    if not 0 < which < len(a.claim.items) or a.claim.items[which].clause != a.claim.items[era].clause:
        return None
    things = {m for k in range(min(n, which)) for m, link in a.hits[k].items() if link is Link.SAME}
    for m, link in a.hits[which].items():
        thing = m - 1 if a.view.language == "ar" else m + 1
        beside = 0 <= thing < len(a.facts) and a.facts[thing].clause == a.facts[m].clause and not a.facts[thing].verbal
        led = a.facts[m].prep != a.facts[thing].prep if beside else True
        if link is Link.SAME and beside and not led and thing in things:
            return m
    return None


def off_it(a: Alignment, n: int) -> int | None:
    """ "Off the coast of X", «قبالة سواحل X»: the fact's "off X"."""
    told = n + 1 < len(a.claim.items) and a.claim.items[n + 1].clause == a.claim.items[n].clause
    for m, link in a.hits[n + 1].items() if told else ():
        before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-1:]
        if link is Link.SAME and not syntax("lying_off").isdisjoint(before):
            return m
    return None


def scored(a: Alignment, n: int) -> int | None:
    """ "X scored 72 out of 100": the fact's "has a score of 72 out of 100", "is rated 7.2"."""
    item = a.claim.items[n]
    figure = a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
    m = a.pairs.get(n + 1)
    if m is None or figure is None or figure.amount is None or syntax("scoring").isdisjoint(item.words[0].split()[:1]):
        return None
    amount = a.facts[m].amount
    mark = amount is not None and (amount.unit == "%" or (amount.unit or "").startswith("of-"))
    told = next((k for k in range(m - 1, max(-1, m - _NEAR_MARK), -1) if "has-rating" in a.facts[k].ids), None)
    if not mark or figure.prep or told is None or a.facts[told].clause != a.facts[m].clause:
        return None
    between = a.facts[told + 1 : m]
    return told if all(f.kind == "term" and not f.verbal and not f.negated for f in between) else None


def registered(a: Alignment, n: int) -> int | None:
    """ "X recorded 222 deaths": the fact's "222 deaths were reported in X"; both only say that they were counted."""
    item = a.claim.items[n]
    if not item.verbal or n != a.claim.clauses[item.clause].predicate or syntax("registering").isdisjoint(item.words):
        return None
    counted = [a.pairs[k] for k in a.claim.by_clause[item.clause] if k in a.pairs and a.claim.items[k].amount]
    clauses = {a.facts[m].clause for m in counted}
    verbs = [m for m, f in enumerate(a.facts) if f.clause in clauses and f.verbal]
    if len(verbs) != 1 or a.facts[verbs[0]].negated or syntax("registering").isdisjoint(a.facts[verbs[0]].words):
        return None
    before = [k for k in a.claim.by_clause[item.clause] if k < n and k in a.pairs]
    doers = [a.pairs[k] for k in before if a.claim.items[k].amount is None]
    if any(m > verbs[0] and a.facts[m].prep not in ("in", "by") for m in doers):
        return None  # "were reported to the police"
    return verbs[0] if all((f := a.facts[m].amount) is not None and f.unit is None for m in counted) else None


def work_on(a: Alignment, n: int) -> int | None:
    """ "Work on the line began", "building work began": the fact's "construction of the line began"."""
    item = a.claim.items[n]
    if item.verbal or syntax("work_on").isdisjoint(item.words[:1]):
        return None
    before, behind = a.pairs.get(n - 1), a.pairs.get(n + 1)
    if before is not None and not a.claim.text[a.claim.items[n - 1].span[1] : item.span[0]].strip():
        return before if _is_work(a, before) else None
    return behind - 1 if behind and _is_work(a, behind - 1) and a.claim.items[n + 1].clause == item.clause else None


def _is_work(a: Alignment, m: int) -> bool:
    """Whether the fact has a noun there that tells of work: "construction", «ترميم»."""
    fact = a.facts[m]
    told = fact.kind == "term" and not (fact.verbal or fact.negated)
    return told and not syntax("building_works").isdisjoint(fact.ids)

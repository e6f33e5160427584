"""Whose deed an Arabic sentence tells: not that of the one whose lawyer, rival or guest did it."""

from __future__ import annotations

from feudcheck.compare.being import succession
from feudcheck.compare.comparison import TOGETHER, UNKNOWN
from feudcheck.compare.doers import sides, standing
from feudcheck.compare.keys import Link
from feudcheck.language.normal import VOWEL_SIGNS, definite, fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_NAMING = frozenset({"w:titles", "w:generic_nouns"})  # "شركة X": they stand before the name of who is one
_NO_DOERS = frozenset({"to", "with", "from", "of", "for", "against", "about", "before", "after"})
_PASSIVE = frozenset({"ُ"})  # the vowel behind the first letter of a verb without its doer: «رُفض»
_KINDS = frozenset({"w:generic_nouns", "company", "team", "sports-club", "local-government"})
_BODIES = ("organisation", "company", "team")
_BODIES_AND_PLACES = (*_BODIES, "place")
_PRONOUNS = ("ها", "هما", "هم", "ه")
_TO = "ل"
_THE = "ال"
_TWO = 2
_BESIDE = 2  # characters between a noun and the name it belongs to, less one


def compared(a: Alignment) -> list[SlotComparison]:
    """The first name that does in the claim what somebody else does in the fact."""
    if a.claim.lang != "ar" or a.found & TOGETHER:
        return []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or a.linked(head, m) is not Link.SAME or not a.claim.items[head].verbal:
            continue
        if (n := _told_of_nobody(a, head, m)) is not None:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
        if (n := _at_the_other_end(a, head, m)) is not None:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
        if a.view.language != "ar" or succession.ends(a, head, m) is not None:
            continue
        if (n := _of_the_other(a, head, m)) is not None:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m - 1), n)]
        if (n := _done_to_his(a, clause, m)) is not None:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m + 1), n)]
        if (n := _whole_for_part(a, clause, m)) is not None:
            recorded = a.view.recorded(a.pairs[n] - 1)
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]
        n = _doer(a, clause) if plain_deed(a, clause, head, m) else None
        if n is not None and n in a.pairs and (other := _another(a, n, m)) is not None:
            recorded = a.view.recorded(other)
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]
    return []


def _told_of_nobody(a: Alignment, head: int, m: int) -> int | None:
    """Who does in the claim what was done in the fact by nobody that it names: «رفضت X الطلب», «رُفض الطلب»."""
    home = a.view.clauses[a.facts[m].clause]
    passive = home.passive and home.predicate == m and a.view.language == "en"
    passive = passive or not _PASSIVE.isdisjoint(a.view.recorded(m)[1:3])
    if not passive or not _PASSIVE.isdisjoint(a.claim.written(head)[1:3]):
        return None
    if not a.facts[m].verbal or a.claim.clauses[a.claim.items[head].clause].passive:
        return None
    named = [n for n in a.claim.by_clause[a.claim.items[head].clause] if a.claim.items[n].role == "agent"]
    done = next((n for n in named if n == head + 1 and a.hits[n]), None)
    told = fold(a.view.statement.text[a.facts[m].span[1] :])
    by = any(f" {phrase} " in told for phrase in syntax("done_by"))
    if by or done is None or any(p == m + 1 or a.facts[p].clause == a.facts[m].clause for p in a.hits[done]):
        return None
    return done


def _at_the_other_end(a: Alignment, head: int, m: int) -> int | None:
    """ «خسر نادي الصقور» of «خسر نادي النسور أمام نادي الصقور»: nobody on file, yet another has done it."""
    if a.view.statement.lang != "ar" or not a.facts[m].verbal or a.view.clauses[a.facts[m].clause].passive:
        return None
    together = syntax("with_each_other", "mutual")
    if not together.isdisjoint(a.claim.items[head].ids) or set(a.claim.items[head].words).isdisjoint(a.facts[m].words):
        return None
    if a.claim.clauses[a.claim.items[head].clause].passive:
        return None
    mine = _first_noun(a.claim.items, a.claim.text, head)
    theirs = _first_noun(a.facts, a.view.statement.text, m)
    if mine is None or theirs is None or a.claim.items[mine].kind != "term":
        return None
    if not a.hits[mine].keys() - {m} and not set(a.facts[m].words[0].split()[1:]).isdisjoint(a.claim.items[mine].words):
        return mine  # «أحالت المحكمة الملف» of «أحال المدعي الملف إلى المحكمة»
    places = a.hits[mine]
    if not places or theirs in places or a.view.recorded(theirs) in syntax("number_of", "quantifiers"):
        return None
    if all(a.facts[p].clause == a.facts[m].clause and _led(a.facts, a.view.statement.text, p) for p in places):
        return mine
    later = (k for k in range(mine + 1, len(a.claim.items)) if theirs in a.hits[k] and not _has_preposition(a, k))
    turned = any(a.claim.items[k].clause == a.claim.items[mine].clause for k in later)
    return mine if turned and min(places) > theirs else None


def _has_preposition(a: Alignment, k: int) -> bool:
    text = a.claim.text
    before = fold(text[: a.claim.items[k].span[0]]).split()[-1:]
    led = bool(before) and before[0] in syntax_map("prepositions")
    return led or bool(a.claim.items[k].prep) or _led(a.claim.items, text, k)


def _first_noun(items: Sequence[Item], text: str, head: int) -> int | None:
    """What tells who is named right behind a verb: «النسور» of «خسر نادي النسور»; None where a preposition leads it."""
    k = head + 1
    while k < len(items) and items[k].kind in ("term", "mention") and not _led(items, text, k):
        names_kind = items[k].soft or not _KINDS.isdisjoint(items[k].ids)
        beside = k + 1 < len(items) and items[k + 1].span[0] - items[k].span[1] < _BESIDE
        if beside and all(text.startswith(_THE, items[j].span[0]) for j in (k, k + 1)):
            names_kind = False  # «منح النادي المجلس»: two of them
        if items[k].verbal or not (names_kind and beside and not _led(items, text, k + 1)):
            return None if items[k].verbal else k
        k += 1
    return None


def _led(items: Sequence[Item], text: str, k: int) -> bool:
    """Whether "against", "to" or "from" leads the item, or the noun of its kind right before it."""
    word = fold(text[items[k].span[0] : items[k].span[1]])
    before = fold(text[: items[k].span[0]]).split()[-1:]
    if before and before[0] in syntax("at_other_ends"):
        return True
    if word.startswith(_TO) and items[k].words and not items[k].words[0].startswith(_TO):
        return True
    kind = k > 0 and (items[k - 1].soft or not _KINDS.isdisjoint(items[k - 1].ids)) and not items[k - 1].verbal
    return kind and items[k].span[0] - items[k - 1].span[1] < _BESIDE and _led(items, text, k - 1)


def _of_the_other(a: Alignment, head: int, m: int) -> int | None:
    """ «خلف X Y الذي تقاعد»: of two persons named behind a verb the relative clause tells it of the second."""
    before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()
    if len(before) < len("XYZ") or before[-1] not in syntax("relatives"):
        return None
    verb = next((k for k in range(m - 1, -1, -1) if not syntax("done_to_persons").isdisjoint(a.facts[k].ids)), m)
    phrase = range(verb + 1, m)
    if len(phrase) < _TWO or any(a.facts[k].prep or a.facts[k].span[0] - a.facts[k - 1].span[1] >= _BESIDE
                                 for k in phrase):  # fmt: skip
        return None
    named: list[int] = []
    for n in range(head + 1, len(a.claim.items)):
        if set(a.hits[n]).isdisjoint(phrase) or a.claim.items[n].prep:
            break
        named.append(n)
    told = [k for k in phrase if any(k in a.hits[n] for n in named)]
    alone = len(told) == 1 and (len(phrase) > _TWO or a.view.recorded(m - 1).startswith("ال"))
    return named[0] if told and not alone and told == list(phrase)[: len(told)] and told[-1] < m - 1 else None


def plain_deed(a: Alignment, clause: int, head: int, m: int) -> bool:
    """Whether the claim has a verb for the fact's deed, both told from the side of who does it."""
    item, fact = a.claim.items[head], a.facts[m]
    if fact.kind != "term" or a.claim.clauses[clause].passive or a.view.clauses[fact.clause].passive:
        return False
    handed = not syntax("getting").isdisjoint(item.ids) and not syntax("giving").isdisjoint(fact.ids)
    if handed or sides.two_sided(a, m):
        return False  # who gets what is given, others judge
    return (syntax("mutual") | syntax("changing_owners")).isdisjoint(item.ids)


def _whole_for_part(a: Alignment, clause: int, m: int) -> int | None:
    """Whom the claim has it done to, where the fact has it done to his lawyer or house: "فتشوا منزل X"."""
    for n in a.claim.by_clause[clause]:
        item = a.claim.items[n]
        if item.kind != "mention" or item.prep or n not in a.pairs or not n:
            continue
        before = a.claim.items[n - 1]
        written = a.claim.written(n - 1)
        of_noun = before.kind == "term" and not (before.verbal or before.soft)
        if of_noun and not (written.startswith("ال") or written.endswith("ون")):
            continue
        at = a.pairs[n]
        if a.facts[m].verbal and (m < at or at == m - 1) and _belongs(a, at, m):
            return n
    return None


def _done_to_his(a: Alignment, clause: int, m: int) -> int | None:
    """Whom the claim has it done to, where the fact has it done to somebody of his: «سجنت X وبرأت مساعده»."""
    k = m + 1
    if k >= len(a.facts) or not a.facts[m].verbal or a.facts[k].kind != "term" or not _people_of_his(a, k):
        return None
    named = {k + 1} if k + 1 < len(a.facts) and a.facts[k + 1].kind == "mention" else set()
    undergoing = (n for n in a.claim.by_clause[clause] if a.claim.items[n].role == "patient" and n in a.pairs)
    return next((n for n in undergoing if a.pairs[n] < m and named.isdisjoint(a.hits[n])), None)


def _people_of_his(a: Alignment, k: int) -> bool:
    """Whether a noun of the fact is for people and has a pronoun for whose they are: «شقيقه», «مساعده»."""
    written = fold(a.view.recorded(k)).removeprefix("و")
    bare = {written.removesuffix(end).removesuffix("ت") for end in _PRONOUNS if written.endswith(end)}
    words = bare.union(a.facts[k].words)
    people = a.view.is_person(k) or not syntax("kin_words", "people_of_his").isdisjoint(words)
    return _of_before(a.view.recorded(k), a.facts[k]) or (people and _his(a.view.recorded(k)))


def _doer(a: Alignment, clause: int) -> int | None:
    own = (n for n in a.claim.by_clause[clause] if a.claim.items[n].role == "agent")
    n = next(own, a.claim.clauses[clause].subject)
    before = a.claim.items[n - 1] if n else None
    return None if before is not None and before.kind == "term" and not (before.verbal or before.soft) else n


def _another(a: Alignment, n: int, m: int) -> int | None:
    """The fact's item that does fact item ``m``, or of which only says whose it is what claim item ``n`` names."""
    if (met := _brought_to_it(a, n, m)) is not None:
        return met
    if not a.facts[m].verbal:
        return None
    home, there, at = a.facts[m].clause, a.hits[n], a.pairs[n]
    behind = a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
    if a.facts[at].role == "patient" and (behind is None or behind.date is not None):
        return None  # "تأسست X" beside "أسس Y X": who did it is left out
    named = [k for k, f in enumerate(a.facts) if f.kind == "mention" and f.role == "agent" and f.clause == home]
    if named == [at] and (_belongs(a, at, m) or _of_relative(a, at, m)):
        return at - 1
    subject = a.view.clauses[home].subject
    if not named and subject is not None:
        named = [subject]
    if any(k in there for k in named):
        return None
    rivals = [k for k in named if standing.rivals(a.claim.items[n], a.facts[k], a.views)]
    if rivals:
        return rivals[0]
    if named:
        return None
    fact = a.facts[at]
    if _belongs(a, at, m) or (fact.clause != home and fact.role == "agent"):
        return max(at - 1, 0)
    led = fact.prep in _NO_DOERS or (fact.prep == "in" and at == m + 2 and _acts(a, m + 1))
    elsewhere = led and not standing.through_its_team(a, at) and fact.clause == home and fact.role != "agent"
    return at if elsewhere and fact.prep != a.claim.items[n].prep else None


def _brought_to_it(a: Alignment, n: int, m: int) -> int | None:
    """Whom the claim's doer saw do it, let do it or helped in it: "ساعد X Y في شراء Z"."""
    clause = a.view.clauses[a.facts[m].clause]
    verb, met = clause.predicate, a.facts[m - 1]
    if verb is None or verb >= a.pairs[n] or not a.facts[verb].verbal or a.pairs[n] >= m - 1 or clause.passive:
        return None
    if met.kind != "mention" or met.clause != a.facts[m].clause or m - 1 in a.hits[n] or verb in a.pairs.values():
        return None
    if (met.role != "patient" and met.prep not in ("to", "from")) or _joined(a, m):
        return None
    return m - 1 if standing.rivals(a.claim.items[n], met, a.views) else None


def _joined(a: Alignment, m: int) -> bool:
    """Whether "and" is glued to the fact's verb: "أشاد X بـY ووصفه"."""
    written = a.view.recorded(m)
    return written[:1] in ("و", "ف") and written[:2] != a.facts[m].words[0][:2]


def _acts(a: Alignment, k: int) -> bool:
    """Whether fact item ``k`` is a noun that says something and that the claim does not have."""
    noun = a.facts[k]
    return noun.kind == "term" and not (noun.verbal or noun.soft or noun.prep) and k not in a.pairs.values()


def _belongs(a: Alignment, at: int, m: int) -> bool:
    """Whether a name only says whose the noun right before it is: "محامي X", not "شركة X", "الملياردير X"."""
    noun, name = a.facts[at - 1], a.facts[at]
    if not at or not _acts(a, at - 1) or name.prep or not _NAMING.isdisjoint(noun.ids):
        return False
    if _people_of_his(a, at - 1):
        return False  # «وشقيقها X»: he is X
    kinds = frozenset(noun.ids).union(*(c.isa for c in a.view.concepts(at - 1)))
    if not _KINDS.isdisjoint(kinds) and a.views.kind(name) in _BODIES:
        return False  # «فريق X», «شركة X للاتصالات»: it says what X is
    if fold(a.view.recorded(at - 1)) in syntax("acting_organs") and a.views.kind(name) in _BODIES_AND_PLACES:
        return False  # «مجلس بلدية X», «خارجية X»: X acts through it
    if noun.clause != a.facts[m].clause or name.span[0] - noun.span[1] >= _BESIDE:
        return False
    last = a.view.recorded(at - 1).split()[-1]
    own = noun.words[0].startswith(last[: len("وال")]) and not last.startswith(_THE)  # «والد», not «السلطات»
    return own or not definite(last)


def _of_before(written: str, noun: Item) -> bool:
    """Whether a noun has a pronoun for whose it is, and what is named behind it is its own name: «شقيقها X»."""
    ends = next((e for e in _PRONOUNS if written.endswith(e)), "")
    return bool(ends) and bool(noun.words) and not noun.words[0].endswith(ends)


def _his(written: str) -> bool:
    """«شقيقه», not «شقيقة»: with the vowel signs off, only a pronoun ends so."""
    return written.rstrip(VOWEL_SIGNS).endswith(_PRONOUNS)


def _of_relative(a: Alignment, at: int, m: int) -> bool:
    """ "الرجل الذي عينه X استقال": X did what the relative clause tells, not what the sentence does."""
    before = a.view.statement.text[: a.facts[at].span[0]].split()
    return at < m and len(before) > 1 and before[-2] in syntax("relatives")

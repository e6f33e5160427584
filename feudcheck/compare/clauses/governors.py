"""What governs what: words exchanged between two verbs, or a name that only another verb of the fact brings in."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.contents import UNFACTIVE
from feudcheck.compare.keys import Link
from feudcheck.compare.tone import UNDOING
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_OBJECTS = frozenset({"", "about", "of", "on", "for", "to", "against"})
_WHERE = frozenset({"in", "at"})
_JUDGED = ("unfactive", "intending")  # what stands over a deed so, modality judges
_PLACES = ("in", "near", "at", "off")
_PRONOUNS = ("ه", "ها", "هم")
_OPENING = 6  # letters that hold "when"
CHARGED = 3  # items after "on a charge of" that tell of what


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where each word depends on the same in claim and fact."""
    n = _exchanged(a)
    if n is None:
        n = _brought_in(a)
    if n is None:
        n = _accused_of(a)
    if n is None:
        n = _of_phrase(a)
    if n is None:
        n = _turned_round(a)
    if n is None:
        n = _under_another(a)
    if n is None:
        return []
    return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(a.pairs[n]), n)]


def _exchanged(a: Alignment) -> int | None:
    """A word of two that stand under each other's verb: "put off A to do B" of "put off B to do A"."""
    placed = []
    for n, m in a.pairs.items():
        mine = a.claim.governor(n) if a.claim.items[n].kind == "term" else None
        if mine is not None and mine in a.pairs and (theirs := a.view.governor(m)) is not None:
            placed.append((n, m, a.pairs[mine], theirs))
    for n, m, here, there in placed:
        for k, other, also_here, also_there in placed:
            if abs(k - n) == abs(other - m) == 1:
                continue  # words of one noun phrase: "the north stand"
            if _antecedent(a, m, here) or _antecedent(a, other, also_here):
                continue
            if here != there and also_here == there and also_there == here and not {m, other} & {here, there}:
                return n
    return None


def _antecedent(a: Alignment, m: int, verb: int) -> bool:
    """Whether the fact's item is what the relative clause of ``verb`` is of: «المؤتمر الذي عقد»."""
    start = a.view.clauses[a.facts[verb].clause].span[0]
    return start - a.facts[m].span[1] in (0, 1) and a.view.statement.text[start:].startswith(("الذي", "التي"))


def _brought_in(a: Alignment) -> int | None:
    """A name that stands in the fact under a verb the claim does not tell: "with X" of "to compete with X"."""
    taken = set(a.pairs.values())
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "mention" or not item.prep or fact.prep != item.prep or not m or n == 0:
            continue
        verb = a.facts[m - 1]
        if verb.kind != "term" or not verb.verbal or verb.soft or verb.clause != fact.clause or m - 1 in taken:
            continue
        if verb.words and verb.words[0].split(" ")[0] in syntax("light_verbs"):
            continue
        if there_meanwhile(a, m):
            continue  # "was killed when a crane collapsed in X": in X
        if a.claim.items[n - 1].kind == "term" and n - 1 in a.pairs and a.pairs[n - 1] < m - 1:
            return n
    return None


def there_meanwhile(a: Alignment, m: int) -> bool:
    """Whether the fact's item is where something happened that is told by "when": "killed when a crane fell in X"."""
    if a.facts[m].prep not in _PLACES:
        return False
    start = a.view.clauses[a.facts[m].clause].span[0]
    return fold(a.view.statement.text[start : start + _OPENING]).split()[:1] in (["when"], ["as"])


def _under_another(a: Alignment) -> int | None:
    """What the fact has only as what another verb is done to: "stopped the attack", "the merger was blocked"."""
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or not a.claim.items[head].verbal:
            continue
        over, undergone = _verb_over(a, m), _undergone(a, m)
        if over is None and undergone is None:
            continue
        told = {m for hits in a.hits for m, link in hits.items() if link is Link.SAME}.union(a.pairs.values())
        told.update(a.hits[head])
        joined = over is not None and _joined_outcome(a, over, m)  # «أسفر عن مقتل أ وإصابة ب»
        if over is not None and over not in told and not joined and not _brings_about(a.facts[over], _JUDGED):
            return head
        if undergone is not None and undergone not in told and not _brings_about(a.facts[undergone]):
            return head
    return None


def _joined_outcome(a: Alignment, over: int, m: int) -> bool:
    """Whether "and" joins noun ``m`` to the outcome that the phrase of verb ``over`` has taken in."""
    words = a.facts[over].words[0].split(" ")
    outcome = a.view.language == "ar" and len(words) > 2 and words[0] in syntax("outcome_verbs")
    return outcome and a.view.recorded(m).startswith("و") and not a.facts[m].words[0].startswith("و")


def _verb_over(a: Alignment, m: int) -> int | None:
    """The verb right before the fact's noun ``m``, but for who does it."""
    noun = a.facts[m]
    if noun.verbal or noun.kind != "term" or noun.prep not in _OBJECTS:
        return None
    for k in range(m - 1, -1, -1):
        item = a.facts[k]
        if item.clause != noun.clause:
            return None
        if item.verbal:
            if item.words[0].split()[-1] in _WHERE:
                return None  # "found in its report": the noun is only where
            between = a.view.statement.text[item.span[1] : noun.span[0]]
            return None if _acts(a, k, m) or any(mark in between for mark in syntax("commas")) else k
        subject = k and a.facts[k - 1].verbal and a.view.recorded(k).startswith("ال")  # "ناقش المجلس الصفقة"
        if item.role != "agent" and not item.soft and not subject:
            return None
    return None


def _acts(a: Alignment, verb: int, m: int) -> bool:
    """Whether the noun right behind an Arabic verb is its subject: "كلف الاستحواذ مليونا", not "ألغي الاستحواذ"."""
    if a.view.statement.lang != "ar" or verb != m - 1 or a.facts[m].prep:
        return False
    if verb and verb - 1 in a.pairs.values() and _names_doer(a, verb):
        return False
    return not a.view.clauses[a.facts[m].clause].passive and UNDOING.isdisjoint(a.facts[verb].ids)


def _names_doer(a: Alignment, verb: int) -> bool:
    """Whether the noun with which a sentence opens stands right before its verb: «المجلس يؤجل التصويت»."""
    doer = a.facts[verb - 1]
    first = all(f.clause != a.facts[verb].clause for f in a.facts[: verb - 1])
    return first and doer.kind in ("term", "mention") and not (doer.verbal or doer.prep)


def _undergone(a: Alignment, m: int) -> int | None:
    """The verb behind the fact's noun ``m`` of which that is what it is done to: "the merger was blocked"."""
    noun, home = a.facts[m], a.facts[m].clause
    if noun.verbal or noun.prep or noun.kind != "term":
        return None
    if not all(f.kind == "mention" or f.soft for f in a.facts[:m] if f.clause == home):
        return None
    verb = next((k for k in range(m + 1, len(a.facts)) if a.facts[k].clause == home and a.facts[k].verbal), None)
    if verb is None:
        return None
    before = a.view.statement.text[: a.facts[verb].span[0]].casefold().split()
    done = before[-1:] and before[-1] in syntax("be_forms") and a.view.statement.lang == "en"
    passive = a.view.clauses[home].passive and a.view.clauses[home].predicate == verb
    return verb if done or passive or not UNDOING.isdisjoint(a.facts[verb].ids) else None


def _brings_about(verb: Item, judged: Sequence[str] = ()) -> bool:
    """Whether a deed has come about where this is done to it; ``judged``: words of which others judge that."""
    if judged and not (UNFACTIVE.isdisjoint(verb.ids) and syntax("light_verbs").isdisjoint(verb.words)):
        return True
    return not verb.ids or any(not syntax(n).isdisjoint(verb.ids) for n in ("bringing_about", *judged))


def _accused_of(a: Alignment) -> int | None:
    """What the fact tells only as what somebody is accused of: "jailed on a charge of spreading X"."""
    if a.claim.accuses or not a.view.charges or _convicted(a) or _answered(a):
        return None
    told = {m for hits in a.hits for m in hits}
    phrases = {word for item in a.claim.items if item.words for word in item.words[0].split()}
    for n, m in a.pairs.items():
        if a.facts[m].kind != "term" or a.claim.items[n].clause not in a.clauses:
            continue
        for k in range(m - 1, max(-1, m - CHARGED), -1):
            charge = a.facts[k]
            if charge.clause != a.facts[m].clause or charge.kind != "term" or charge.verbal:
                break
            known = not phrases.isdisjoint((charge.words[0], charge.words[0].removeprefix("ب")))
            if "w:accuse" in charge.ids and k not in told and not known:
                return n
    return None


def _convicted(a: Alignment) -> bool:
    """Whether the claim tells of a conviction, and the fact of one: what the charge was, is what it is for."""
    heads = [head for clause in a.clauses if (head := a.claim.clauses[clause].predicate) is not None]
    told, proven = syntax("convicting"), syntax("sentencing")
    return any(
        head in a.pairs and not told.isdisjoint(a.claim.items[head].ids)
        and not proven.isdisjoint(a.facts[a.pairs[head]].ids) for head in heads
    )  # fmt: skip


def _answered(a: Alignment) -> bool:
    """Whether the claim tells how somebody answered a charge, and so does the fact: "admitted", "denies" it."""
    heads = [head for clause in a.clauses if (head := a.claim.clauses[clause].predicate) is not None]
    told = syntax("answering_charges")
    return any(
        head in a.pairs and not told.isdisjoint(a.claim.items[head].ids)
        and not told.isdisjoint(a.facts[a.pairs[head]].ids) for head in heads
    )  # fmt: skip


def _behind_doer(a: Alignment, head: int) -> int:
    """The item behind a verb and, in Arabic, behind who does it: «استقال رئيس X الألماني فلان»."""
    items, after = a.claim.items, head + 1
    if a.claim.lang == "ar" and after in a.claim.persons:
        clause = items[head].clause
        return next((k + 1 for k in a.claim.by_clause[clause] if k > head and items[k].role == "agent"), after)
    while after < len(items) and items[after].role == "agent":
        after += 1
    return after


def _of_phrase(a: Alignment) -> int | None:
    """What the claim's verb is done to, where the fact's phrase has an object of its own: "dismissed the appeal"."""
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or not a.facts[m].words:
            continue  # a figure may answer to a verb: "doubled"
        if " " not in a.facts[m].words[0] or " " in a.claim.items[head].words[0]:
            continue
        if not a.claim.items[head].verbal or _tells_state(a, head, m) or _with_pronoun(a, m):
            continue  # «ودعاها»: to one told before; a noun is done to nothing; «كلف 5» beside «كلفته 5» is of costs
        after = _behind_doer(a, head)
        there = a.pairs.get(after)
        if there is None or a.facts[there].clause == a.facts[m].clause:
            continue
        item = a.claim.items[after]
        if a.hits[head].get(m) is Link.OPPOSITE and not syntax("rulings").isdisjoint(item.ids):
            continue  # "quashed the verdict" beside "dismissed the appeal": the appeal is against the verdict
        between = fold(a.claim.text[a.claim.items[head].span[1] : item.span[0]]).split()
        if not syntax("subordinators").isdisjoint(between):
            continue  # "was killed when a train hit a lorry": killed no train
        if item.kind == "term" and item.clause == clause and not item.prep and not item.verbal:
            return after
    return None


def _with_pronoun(a: Alignment, m: int) -> bool:
    """Whether whom the fact's Arabic verb is done to is glued to it: «ودعاها»."""
    written, word = fold(a.view.recorded(m)), a.facts[m].words[0].split(" ")[0]
    return a.view.statement.lang == "ar" and written.endswith(_PRONOUNS) and not word.endswith(_PRONOUNS)


def _tells_state(a: Alignment, head: int, m: int) -> bool:
    """Whether claim and fact tell with these words what a thing is like: its cost, its length."""
    return any(c.kind == "state" and c.id in a.facts[m].ids for c in a.claim.concepts(head))


def _turned_round(a: Alignment) -> int | None:
    """A name that a noun of the claim has for its object, and that does the same in the fact: "as successor to X"."""
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or item.verbal or not fact.verbal or n + 1 not in a.pairs:
            continue
        named, there = a.claim.items[n + 1], a.facts[a.pairs[n + 1]]
        if named.kind != "mention" or named.prep not in ("to", "of") or named.clause != item.clause:
            continue
        if named.role == "agent" or not syntax("mutual").isdisjoint(item.ids):
            continue  # "owned by X", "the husband of X"
        if there.role == "agent" and there.clause == fact.clause and any(c.converse for c in a.claim.concepts(n)):
            return n + 1 if a.hits[n].get(m) is Link.SAME and not a.view.clauses[fact.clause].passive else None
    return None

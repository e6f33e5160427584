"""What a long Arabic sentence tells in one of its parts is not told in another: «بينما», «الذي», «بعد أن», «وقال»."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare.clauses.arabic_reach import Reach, parts_of
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.doers.arabic_doers import another, bare_of_object, object_pronoun, places_of, word_before
from feudcheck.compare.known import known
from feudcheck.compare.times import of_nouns
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.clauses.arabic_part import Part
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_NAMING = frozenset({"w:titles", "w:generic_nouns"})
_WAYS = {"الي": "من", "من": "الي"}
_GAP = 0  # items that a claim may leave out between the name and what it says of it
_SEVERAL = ("ون", "ين", "ات")
_OBJECT = 2  # words behind a verb among which its object is
_DOER_AND_OBJECT = 2  # nouns behind a verb: more of them, and whom its pronoun means is a guess
_SHORTEST, _SHORT, _LONG = 3, 5, 20  # letters; spaces, spaces
NEARLY_ALL = 0.75  # share of what the fact says
_LEAST = 2  # parts of a sentence in which a word may be in the wrong one


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for the first word that the fact has in another part than its verb."""
    if a.view.language != "ar" or a.claim.lang != "ar" or a.view.statement.lang != "ar":
        return []
    if known(a.view, _spaces) < _SHORT or _told_nearly_whole(a):
        return []
    theirs = parts_of(a.view)
    if len(theirs.parts) < _LEAST or known(a.claim, _gives_reason):
        return []
    mine = parts_of(a.claim)
    if len(mine.parts) > len(theirs.parts) and known(a.view, _spaces) < _LONG:
        return []  # other facts back some of it
    for part in mine.parts:
        if _is_quoted(a, part):
            continue
        n = _apart(a, mine, theirs, part)
        if n is None:
            n = _named_for(a, part)
        if n is not None and a.claim.items[n].clause in a.clauses:
            recorded = a.view.recorded(a.pairs[n]) if n in a.pairs else None
            return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]
    return []


def _spaces(view: View, _: int) -> int:
    """Of how many words a fact is: what is far apart in a long sentence is seldom told together."""
    return view.statement.text.count(" ")


def _told_nearly_whole(a: Alignment) -> bool:
    """Whether hardly anything is left in the fact that the claim may have mixed up."""
    taken = set(a.pairs.values())
    told = sum(weight for m, _, weight in a.view.content if m in taken)
    return told > NEARLY_ALL * sum(weight for _, _, weight in a.view.content)


def _is_quoted(a: Alignment, part: Part) -> bool:
    """Whether all of a part stands in quotation marks, in the fact too: quotes are compared word by word."""
    return bool(part.items) and all(n in a.settled and a.claim.items[n].quote is not None for n in part.items)


def _gives_reason(claim: Claim, _: int) -> bool:
    """Whether it says what the reason of something was: what that is, others judge."""
    return any(bare_of_object(claim.written(n)) in syntax("arabic_reasons") for n in range(len(claim.items)))


def _apart(a: Alignment, mine: Reach, theirs: Reach, part: Part) -> int | None:
    head = part.head if part.head is None else _told_by(a, mine, part, part.head)
    items = [n for n in part.items if n != head and _says_more(a, n)]
    heads = _heads(a, theirs, head) if head is not None else set()
    opens = bool(part.items) and not a.claim.items[part.items[0]].span[0]
    if head is not None and opens and head != part.items[0] and not mine.verb(head):
        heads = set()  # «X رسامة»
    if not heads or head is None:
        several = len(mine.parts) > 1 or any(a.claim.items[n].verbal for n in part.items[2:])
        if several or a.claim.statement.speeches or known(a.view, _spaces) < _LONG:
            return None
        told = [n for n in part.items if not (a.claim.items[n].soft or a.claim.items[n].prep) and places_of(a, n)]
        told = [n for n in told if not _taken_up(a, n)]
        return _strewn(a, theirs, told)
    items = [n for n in items if heads.isdisjoint(places_of(a, n))]
    missed = None
    for m in sorted(heads):
        if known(a.view, _spaces) < _LONG and not _tells_it_there(a, theirs, head, m):
            return None
        number = theirs.of.get(m)
        if number is None:
            return None
        wrong = _outside(a, theirs, m, items) or another(a, mine, theirs, m, part, items)
        if not wrong:
            return _miscounted(a, theirs, items)
        missed = missed or wrong
    return missed[0] if missed else None


def _taken_up(a: Alignment, n: int) -> bool:
    """Whether the fact goes on about a name with a pronoun: «المحطة …، وهي مجهزة برافعات»."""
    if a.claim.items[n].kind != "mention" or n not in a.pairs:
        return False
    rest = [m for k, m in a.pairs.items() if k != n and a.claim.items[k].kind == "term"]
    first = min(rest, default=None)
    if first is None or first <= a.pairs[n]:
        return False
    after = a.view.statement.text[a.facts[a.pairs[n]].span[1] : a.facts[first].span[0]]
    others = any(a.facts[m].kind == "mention" for m in range(a.pairs[n] + 1, first))
    return not others and fold(after).split()[-1:] in (["وهي"], ["وهو"])


def _told_by(a: Alignment, mine: Reach, part: Part, head: int) -> int:
    """What tells the deed: the noun behind a verb as light as «جاء», «شهد»."""
    words = a.claim.items[head].words
    if not words or words[0] not in syntax("coming_about"):
        return head
    return next((n for n in part.items if n > head and mine.event(n) and places_of(a, n)), head)


def _says_more(a: Alignment, n: int) -> bool:
    """Whether the fact's words for claim item ``n`` have a place in the sentence that matters here."""
    item = a.claim.items[n]
    if (item.kind == "mention" and item.ids) or a.claim.written(n) in syntax_map("prepositions"):
        return False  # who on file does what to whom is judged by roles
    if item.soft or not _NAMING.isdisjoint(item.ids) or any(n == s.speaker for s in a.claim.statement.speeches):
        return False
    if item.date is not None and n in a.pairs and of_nouns.noun(a.claim, n) is not None:
        return False  # «اتفاق مارس»: when the agreement was, wherever the fact tells that
    places = places_of(a, n)
    return bool(places) and all(a.facts[m].span[1] for m in places)


def _tells_it_there(a: Alignment, theirs: Reach, head: int, m: int) -> bool:
    """Whether the fact has the claim's very verb, or the deed as a noun whose doer no pronoun stands for."""
    recorded = a.view.recorded(m)
    if _bare(recorded) == _bare(a.claim.written(head)):
        return True
    return theirs.event(m) and not object_pronoun(recorded) and a.claim.items[head].verbal


def _heads(a: Alignment, theirs: Reach, head: int) -> set[int]:
    """The fact's words for the claim's verb: the very verb, where it has it."""
    found = places_of(a, head)
    if a.claim.items[head].kind != "term":
        return found
    word = _bare(a.claim.written(head))
    same = {m for m, f in enumerate(a.facts) if f.verbal and theirs.verb(m) and _bare(a.view.recorded(m)) == word}
    return same or found


def _bare(written: str) -> str:
    """A verb without what is glued to it: «وأعدتها» → «اعد»."""
    word = bare_of_object(written)
    if word[:1] == "و" and len(word) > _SHORTEST:
        word = word[1:]
    return word.removesuffix("ت") if len(word) > _SHORTEST else word


def _outside(a: Alignment, theirs: Reach, told: int, items: list[int]) -> list[int]:
    """The claim's words that the fact has out of reach of its verb ``told``, and of what the claim says further on."""
    reach, number = theirs.reach(told), theirs.of[told]
    out: list[int] = []
    theirs_too: set[int] = set()  # what a pronoun stands for in the fact: «أجورهم» for «أجور العمال»
    for n in items:
        places = places_of(a, n)
        if _led_otherwise(a, n, places):
            out.append(n)
            continue
        meant = _by_pronoun(a, told, n, places) or _by_object(a, theirs, told, n, places)
        if meant or (n - 1 in theirs_too and _goes_on(a, n, places)):
            theirs_too.add(n)
            continue
        kin = {theirs.kin(m) for m in places if m in theirs.of}
        if None not in kin and kin.isdisjoint(a.pairs.values()):
            out.append(n)
            continue
        if not reach.isdisjoint(places):
            continue
        below = [m for m in places if m in theirs.of and theirs.below(theirs.of[m], number)]
        if below and a.claim.is_event(n):
            reach = reach.union(*map(theirs.reach, below))
        else:
            out.append(n)
    return out


def _by_pronoun(a: Alignment, told: int, n: int, places: set[int]) -> bool:
    """Whether the fact has people named before, and here only a pronoun of them: «ورفعت أجورهم»."""
    noun, text = word_before(a.claim.text, a.claim.items[n].span[0]), a.view.statement.text
    behind = fold(text[a.facts[told].span[0] :]).split()[: 1 + _OBJECT]
    if not places or max(places) >= told or len(noun) < _SHORTEST or f"{noun}هم" not in behind:
        return False
    between = range(max(places) + 1, told)
    return any(c.person for m in places for c in a.view.concepts(m)) and not any(_are_others(a, k, n) for k in between)


def _by_object(a: Alignment, theirs: Reach, told: int, n: int, places: set[int]) -> bool:
    """Whether the verb has a pronoun for a noun of the part before it: «وأيدت المحكمة الغرامة لكنها خفضتها»."""
    pronoun = object_pronoun(a.view.recorded(told))
    number = theirs.of[told] - 1
    if not pronoun or number < 0 or not theirs.verb(told) or a.claim.items[n].prep:
        return False
    over = theirs.parts[number]
    named = [m for m in over.items if over.head is not None and m > over.head and _fits(a, m)]
    return 0 < len(named) <= _DOER_AND_OBJECT and named[-1] in places


def _fits(a: Alignment, m: int) -> bool:
    """Whether a pronoun may stand for the fact's item: no date, no figure, nothing that a preposition leads."""
    item = a.facts[m]
    return item.kind in ("term", "mention") and not (item.soft or item.prep or item.verbal)


def _are_others(a: Alignment, k: int, n: int) -> bool:
    """Whether a fact's item may be the people meant as well, and is not what the claim's ``n`` is called otherwise."""
    if a.facts[k].kind == "mention":
        return a.views.kind(a.facts[k]) == "person"
    people = a.view.recorded(k).endswith(_SEVERAL) or any(c.person for c in a.view.concepts(k))
    return people and a.facts[k].kind == "term" and set(a.facts[k].ids).isdisjoint(a.claim.items[n].ids)


def _goes_on(a: Alignment, n: int, places: set[int]) -> bool:
    """Whether the fact too has item ``n`` right behind the one before it."""
    return bool(places & {m + 1 for m in places_of(a, n - 1)})


def _led_otherwise(a: Alignment, n: int, places: set[int]) -> bool:
    """Whether the claim has "to" where the fact has "from", or the reverse."""
    mine = word_before(a.claim.text, a.claim.items[n].span[0])
    if mine not in _WAYS:
        return False
    return all(word_before(a.view.statement.text, a.facts[m].span[0]) == _WAYS[mine] for m in places)


def _strewn(a: Alignment, theirs: Reach, items: list[int]) -> int | None:
    """The first word of a claim without a verb that the fact has far from the others."""
    if len(items) < 2:
        return None
    lists = [sorted(places_of(a, n)) for n in items]
    for start in lists[0]:
        near = sorted({start, *(min(found, key=lambda m: abs(m - start)) for found in lists[1:])})
        skipped = [range(b + 1, c) for b, c in pairwise(near)]
        said = set(a.pairs.values())
        free = [[k for k in gap if k not in said and not a.facts[k].soft] for gap in skipped]
        whole = all(len([k for k in gap if a.facts[k].kind != "date"]) <= _GAP for gap in free)
        people = [k for gap in skipped for k in gap if not (a.facts[k].soft and k - 1 in said)]  # «ثلاثة رجال»
        whole = whole and not any(c.person for k in people for c in a.view.concepts(k))
        whole = whole or all(not gap or theirs.kin(gap[0]) == gap[0] - 1 for gap in skipped)
        if whole and not any(theirs.verb(k) for k in range(near[0] + 1, near[-1])):
            return None
    return items[-1]


def _miscounted(a: Alignment, theirs: Reach, items: list[int]) -> int | None:
    """A number whose noun the fact has, but not behind that number."""
    for n in items:
        item, noun = a.claim.items[n], n + 1
        if item.kind != "amount" or noun not in items or a.claim.items[noun].kind != "term" or n not in a.pairs:
            continue
        if item.amount is None or a.claim.items[noun].prep not in ("", item.prep, "from"):
            continue
        if (item.amount.unit is not None) != (a.claim.items[noun].prep == "from"):
            continue
        m = a.pairs[n]
        if a.facts[m].kind != "amount" or m + 1 >= len(a.facts):
            continue
        near = {m - 1, m + 1}
        if m + 2 < len(a.facts) and a.facts[m + 2].span[0] - a.facts[m + 1].span[1] <= 1:
            near.add(m + 2)
        if places_of(a, noun).isdisjoint(near):
            return noun
    return None


def _named_for(a: Alignment, part: Part) -> int | None:
    """A place that only stands in the fact as part of a name: «طيران كندا», «بنك لشبونة»."""
    for n in part.items:
        if a.claim.items[n].prep != "in" or n not in a.pairs or not n:
            continue
        before = fold(a.claim.text[: a.claim.items[n].span[0]]).split()[-1:]
        if before != ["في"]:
            continue
        named = fold(a.claim.written(n))
        for m in [m for m in places_of(a, n) if fold(a.view.recorded(m)) == named] or places_of(a, n):
            words = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-1:]
            if not words or words[0].removeprefix("ل") not in syntax("named_for_places"):
                break
        else:
            return n
    return None

"""Phrases of one side whose words stand apart on the other: "won the presidential election", "افتتاح المصنع"."""

from __future__ import annotations

from feudcheck.compare.known import known
from feudcheck.compare.words import callings
from feudcheck.frozen import dataclass
from feudcheck.language.morphology import stem
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item

_GLUED = ("وال", "فال", "بال", "كال", "ولل", "ال", "لل")
NEAR_OBJECT = 2  # items behind a verb among which its object is: «قبلت الجمعية العرض»
SHORTEST = 4  # letters of a word of a phrase that says something by itself


@dataclass(frozen=True, slots=True)
class Phrase:
    """A term of a fact that is several words: these, the head last; without articles; and their stems."""

    item: int
    clause: int
    words: tuple[str, ...]
    bare: frozenset[str]
    stems: frozenset[str]


def told(facts: Sequence[Item]) -> list[Phrase]:
    """The phrases of a fact but those that turn what they say: "non-profit" has no profit in it."""
    terms = [(m, f.clause, f.words[1:]) for m, f in enumerate(facts) if f.kind == "term" and " " in f.words[0]]
    plain = [(m, clause, words) for m, clause, words in terms if syntax("negating_parts").isdisjoint(words)]
    return [Phrase(m, clause, words, frozenset(map(_bare, words)), stems(words)) for m, clause, words in plain]


def stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of those words that say something by themselves."""
    return frozenset([stem(word) for word in words if len(word) >= SHORTEST])


def inside(a: Alignment, n: int) -> bool:
    """Whether a phrase of the fact has swallowed the word."""
    words = a.claim.items[n].words
    if not words or " " in words[0] or not (phrases := _phrases(a, n)):
        return False
    own, bare = stem(words[0]) if len(words[0]) >= SHORTEST else "", _bare(words[0])
    for phrase in phrases:
        if (bare in phrase.bare or (own and own in phrase.stems)) and not _of_a_person(a, n, phrase.item):
            return True
    quality = {c.id for c in a.claim.concepts(n) if c.kind == "quality"}
    if quality and any(not quality.isdisjoint(known(a.view, _named, phrase.item)) for phrase in phrases):
        return True  # "a defective signal" of "a faulty signal"
    if a.claim.lang == a.view.language:
        return False  # a synonym may stand for another of the phrase's words
    mine = _things(a, n)  # "تصوير فيلم" has the film in it
    return bool(mine) and any(not mine.isdisjoint(known(a.view, _named, phrase.item)) for phrase in phrases)


def _of_a_person(a: Alignment, n: int, m: int) -> bool:
    """Whether the phrase is who somebody is, and the claim has only of what: the hotel is not the "hotel owner"."""
    item, fact = a.claim.items[n], a.facts[m]
    if a.claim.lang != "en" or fact.verbal or item.verbal or not any(c.person for c in a.view.concepts(m)):
        return False
    if callings.qualifies(a.claim, n):
        return False
    first, *rest = fact.words[0].split(" ")
    told = any(m in a.hits[k] or a.claim.items[k].words[:1] == (rest[-1],) for k in range(len(a.hits)) if k != n)
    return bool(rest) and item.words[0] == first and not told


def taken_in(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's phrase ``m`` is a deed done to the very thing that item ``n`` names: "ended the strike"."""
    words = a.claim.items[n].words
    phrase = next((phrase for phrase in a.view.phrases if phrase.item == m), None)
    if phrase is None or not words or a.claim.items[n].verbal or " " in words[0] or len(words[0]) < SHORTEST:
        return False
    head = fold(a.facts[m].words[0]).split(" ")[0]
    return a.facts[m].verbal and stem(words[0]) in phrase.stems - {stem(head)}


def written_out(a: Alignment, n: int) -> bool:
    """Whether the fact has an Arabic compound's words side by side, though not as one: «ضربت عاصفة ثلجية»."""
    item = a.claim.items[n]
    if a.claim.lang != "ar" or item.verbal or n in a.claim.persons or not is_phrase(item):
        return False
    words = [_plain(word) for word in item.words[0].split(" ")]
    if any(word in syntax_map("prepositions") for word in words):
        return False
    told = known(a.view, _row_of_words, 0)
    return any(told[k : k + len(words)] == words for k in range(len(told) - len(words) + 1))


def _row_of_words(view: View, _: int) -> list[str]:
    return [_plain(word) for word in plain_words(view.statement.text)]


def _plain(word: str) -> str:
    """A word without its article and what is glued before that: «بالعاصفة», «والعاصفة»."""
    for prefix in _GLUED:
        if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST - 1:
            return stem(word.removeprefix(prefix))
    return stem(word)


def swallowed(a: Alignment, n: int) -> int | None:
    """The fact's phrase that has the claim's in it: "became chief executive" has the chief executive."""
    mine = _things(a, n)
    if not mine:
        return None
    told = [phrase for phrase in _phrases(a, n) if any(c.kind != "thing" for c in a.view.concepts(phrase.item))]
    lexicon = a.views.lexicon
    return next((phrase.item for phrase in told if not mine.isdisjoint(_named_in(phrase.words[:-1], lexicon))), None)


def _phrases(a: Alignment, n: int) -> list[Phrase]:
    """The phrases of the clause compared."""
    home, after = a.home[a.claim.items[n].clause], a.hits[n + 1] if n + 1 < len(a.hits) else {}
    named = {a.facts[m].clause for m in after if a.facts[m].kind == "mention"}  # «سفينة X»: where X is named
    above = a.view.clauses[home].subject if home in range(len(a.view.clauses)) else None
    if above is not None and _goes_along(a, home):
        named.add(a.facts[above].clause)  # "won the contract, beating X"
    return [phrase for phrase in a.view.phrases if phrase.clause == home or phrase.clause in named]


def _goes_along(a: Alignment, clause: int) -> bool:
    """Whether a clause of the fact only adds what went with the deed before it: ", beating X"."""
    head = a.view.clauses[clause].predicate
    return head is not None and a.view.recorded(head).endswith("ing")


def _things(a: Alignment, n: int) -> set[str]:
    return {c.id for c in a.claim.concepts(n) if c.kind == "thing"}


def _named(view: View, m: int) -> set[str]:
    """The same of the words of the fact's phrase ``m``."""
    return _named_in(view.facts[m].words[1:], view.lexicon)


def _named_in(words: tuple[str, ...], lexicon: Lexicon) -> set[str]:
    """The concepts that the words of a phrase name, one by one or several together."""
    named: set[str] = set()
    for i, word in enumerate(words):
        for base in (base for level in lexicon.forms(word) for base in level):
            named.update(id_ for rest, id_ in lexicon.entries(base) if words[i + 1 : i + 1 + len(rest)] == rest)
    return named


def is_phrase(item: Item, *, turned: bool = False) -> bool:
    """Whether a term is several words; of which none turns the others ("non-profit"), unless they may be ``turned``."""
    if not item.words or " " not in item.words[0]:
        return False
    return turned or syntax("negating_parts").isdisjoint(item.words[0].split(" "))


def without_object(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim's phrase is the fact's verb with a thing that the fact has not: "wrote a novel", "wrote"."""
    item, fact = a.claim.items[n], a.facts[m]
    if not is_phrase(item, turned=True) or not fact.words:
        return False
    head, *led = fact.words[0].split(" ")
    if item.words[0].split(" ")[0] != head or not all(word in syntax_map("prepositions") for word in led):
        return False
    objects = [word for word in item.words[1:-1] if len(word) >= SHORTEST]
    if not objects or a.view.term_stems.issuperset(map(stem, objects)):
        return False
    concepts = map(a.views.lexicon.concept, _named_in(tuple(objects), a.views.lexicon))
    named = {c.id for c in concepts if c is not None and c.kind == "thing"}
    return bool(named) and not any(not named.isdisjoint(a.facts[k].ids) for k in a.view.terms)


def with_another(a: Alignment, n: int, m: int) -> bool:
    """Whether two phrases of one sense have taken in different things of one kind: "converted to X", "to Y"."""
    item, fact = a.claim.items[n], a.facts[m]
    if not (is_phrase(item, turned=True) and is_phrase(fact, turned=True)):
        return False
    mine = known(a.claim, _of_families, n)
    if not mine:
        return False
    theirs = _of_families(a.view, m)
    return any(family in theirs and ids.isdisjoint(theirs[family]) for family, ids in mine.items())


def _of_families(side: View | Claim, n: int) -> dict[str, set[str]]:
    """The things that the inner words of phrase ``n`` name, by the family whose members exclude each other."""
    found: dict[str, set[str]] = {}
    for concept in map(side.lexicon.concept, _named_in(side.statement.items[n].words[1:-1], side.lexicon)):
        if concept is not None and concept.family:
            found.setdefault(concept.family, set()).add(concept.id)
    return found


def in_pieces(a: Alignment, n: int) -> int | None:
    """The fact's item that says the first word of the claim's phrase, where the fact has its other words too."""
    item = a.claim.items[n]
    first = item.words[0].split(" ")
    rest = [stem(word) for word in first[1:] if len(word) >= SHORTEST]
    if rest and a.claim.lang != a.view.language:
        return _across(a, n, first)
    if not rest or not a.view.term_stems.issuperset(rest):
        return None
    if syntax("turning_nouns").isdisjoint(first) and _turned(a, rest[-1]):
        return None
    phrases = [f.words[0].split(" ") for f in a.facts if f.kind == "term" and " " in f.words[0]]
    if any(words[0] in syntax("negating_qualities") and stem(words[-1]) in rest for words in phrases):
        return None  # "found guilty" of "found … not guilty"
    home = a.home[item.clause]
    lexicon = a.views.lexicon
    meant = {id_ for more, id_ in lexicon.entries(first[0]) if not more and not id_.startswith("w:")}
    here = [m for m, f in enumerate(a.facts) if f.kind == "term" and f.clause == home]
    if any(_bare(word) == first[0] for m in here if " " in a.facts[m].words[0] for word in _rest(a.facts[m])):
        words = {stem(word): m for m in here for word in a.facts[m].words}
        return words.get(rest[-1])  # "حكمت محكمة الجنايات" and "محكمة الجنايات"
    telling = {id_ for id_ in meant if (c := lexicon.concept(id_)) is not None and c.kind in ("event", "state")}
    for m in a.view.terms:
        fact = a.facts[m]
        if fact.clause == home and fact.negated == item.negated and not telling.isdisjoint(fact.ids):
            return m
    return None


def _across(a: Alignment, n: int, words: Sequence[str]) -> int | None:
    """The fact's deed and its noun where the claim's phrase is both in another language: «رفض العرض», "dam burst"."""
    lexicon, item = a.views.lexicon, a.claim.items[n]
    for head, rest in ((words[0], words[1:]), (words[-1], words[:-1])) if a.claim.is_event(n) else ():
        concepts = map(lexicon.concept, _named_in((head,), lexicon))
        meant = {c.id for c in concepts if c is not None and c.kind != "thing"}
        nouns = [_named_in((word,), lexicon) for word in rest if len(word) >= SHORTEST or head == words[-1]]
        nouns = [{id_ for id_ in ids if not id_.startswith("w:")} for ids in nouns]
        for m in a.view.terms if meant and all(nouns) else ():
            fact = a.facts[m]
            if not (fact.verbal or (not item.verbal and any(c.kind == "event" for c in a.view.concepts(m)))):
                continue
            if fact.negated != item.negated or (fact.planned and not item.planned) or meant.isdisjoint(fact.ids):
                continue
            near = _nouns_of(a, m)
            if all(any(_is_object(a.facts[k], fact, ids) for k in near) for ids in nouns):
                return m
    return None


def _nouns_of(a: Alignment, m: int) -> list[int]:
    """What stands near a deed of the fact up to another deed: that is no more than "refused to discuss the offer"."""
    out = list(range(max(0, m - 1), m)) if a.view.language == "en" else []
    for k in range(m + 1, min(m + 1 + NEAR_OBJECT, len(a.facts))):
        out.append(k)
        if any(c.kind == "event" for c in a.view.concepts(k)):
            break
    return out


def _is_object(item: Item, verb: Item, ids: set[str]) -> bool:
    led = item.prep and not (item.prep == "of" and not verb.verbal)
    return item.clause == verb.clause and not item.verbal and not led and not ids.isdisjoint(item.ids)


def _turned(a: Alignment, last: str) -> bool:
    """Whether the fact has that word only behind an "end" or a "threat" of it: "declared an end to the war"."""
    m = next((m for m in a.view.terms if any(stem(word) == last for word in a.facts[m].words)), 0)
    before = (*a.facts[m - 1].words, *_rest(a.facts[m]), a.facts[m].words[-1]) if m else ()
    return not syntax("turning_nouns").isdisjoint(before)


def _bare(word: str) -> str:
    """A word without its article."""
    return word.removeprefix("ال")


def _rest(fact: Item) -> list[str]:
    """The words of a phrase but its first."""
    return fact.words[0].split(" ")[1:]

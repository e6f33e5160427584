"""Words of a claim that something else of the fact stands for: a name's part, an office, a score, a price."""

from __future__ import annotations

from feudcheck.compare.being import offices
from feudcheck.compare.claim import TITLE
from feudcheck.compare.doers import handing
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.compare.words import announcing, closed_to, for_long, led, other_names, other_ways, phrases, rises
from feudcheck.language.morphology import stem
from feudcheck.language.normal import fold
from feudcheck.language.units import is_currency
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.being import made_new
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.words import by_sound, demonyms
    from feudcheck.model import Item
else:
    by_sound, demonyms, made_new = later(
        "feudcheck.compare.words.by_sound", "feudcheck.compare.words.demonyms", "feudcheck.compare.being.made_new",
    )  # fmt: skip

SHORTEST_NAME_WORD = 3  # letters of a word that may stand for a name it is part of
SHORTEST_STEMMED = 5
_FEWEST_PARTS = 2  # words of a phrase that a name may have apart
NEAR_PARTS = 2  # items between the words of a compound that a fact spells out
_DESCRIBING = ("say", "describe")


def part_of_wording(a: Alignment, n: int) -> bool:
    """Whether the fact has the word inside a name or a phrase."""
    if _part_of_name(a, n) or phrases.inside(a, n) or _spelt_out(a, n) or phrases.written_out(a, n):
        return True
    return a.claim.lang == "ar" and (by_sound.of_its_name(a, n) or demonyms.of_a_place(a, n))


def _dated_work(a: Alignment, n: int) -> int | None:
    """A fact's "a 2009 film" where the claim says that it came out."""
    home = a.home[a.claim.items[n].clause]
    works = [m for m, names in a.view.families if "work" in names and a.facts[m].clause == home]
    return next((m for m in works if a.year(m) is not None), None)


def _score_told(a: Alignment, n: int) -> int | None:
    """A fact's "by five votes to four" where the claim has "5-4"."""
    counts = {str(i.amount.low): m for m in a.view.amounts if (i := a.facts[m]).amount and i.amount.unit is None}
    high, _, low = a.claim.items[n].words[0].partition("-")
    return counts[high] if high in counts and low in counts else None


def _part_of_name(a: Alignment, n: int) -> bool:
    """Whether the word is part of a name in the fact: "councillors" of a council."""
    number, words, stemmed = known(a.claim, _as_name, n)
    names = a.view.name_words
    if number and number not in names:
        return False  # "Model 8" is no part of "Model 7"
    return not names.isdisjoint(words) or (bool(stemmed) and stemmed in a.view.name_stems) or _apart_in_name(a, n)


def _apart_in_name(a: Alignment, n: int) -> bool:
    """Whether one name of the fact has all words of an Arabic phrase: «المصرف المركزي» of «مصرف دارين المركزي»."""
    item = a.claim.items[n]
    parts = item.words[0].split(" ") if a.claim.lang == "ar" and item.kind == "term" and item.words else []
    if len(parts) < _FEWEST_PARTS or item.verbal:
        return False
    for fact in a.facts:
        if fact.kind == "mention" and fact.words and a.view.language == "ar":
            named = {bare(word) for word in fact.words} | _alike(fact, a)
            if all(bare(part) in named for part in parts):
                return True
    return False


def _alike(fact: Item, a: Alignment) -> set[str]:
    """What else the words of a name may be called: «بنك» for «مصرف»."""
    said = {bare(word) for word in fact.words}
    return {word for row in syntax("same_in_names") if not said.isdisjoint(pair := row.split(" ")) for word in pair}


def bare(word: str) -> str:
    """A word of a name without its article."""
    return word.removeprefix("ال")


def _as_name(claim: Claim, n: int) -> tuple[str, list[str], str]:
    """The number right behind a word, those of its words that may stand in a name, and the first one's stem."""
    words = claim.items[n].words
    after = claim.text[claim.items[n].span[1] :].split(None, 1)[:1]
    following = claim.items[n + 1].amount if n + 1 < len(claim.items) else None
    measured = following is not None and following.unit is not None
    number = fold(after[0]) if after and after[0].isdigit() and not measured else ""
    telling = [word for word in words if len(word) >= SHORTEST_NAME_WORD and not word.isdigit()]
    if len(words) > 1 and " " in words[0] and claim.items[n].kind == "term":
        telling = telling[:1] if claim.lang == "ar" else telling  # "the court of cassation" is no "court of appeal"
    return number, telling, stem(words[0]) if words and len(words[0]) >= SHORTEST_STEMMED else ""


def _spelt_out(a: Alignment, n: int) -> bool:
    """Whether the fact has each word of a compound near the others: "election defeat", "defeat in the election"."""
    item, lexicon = a.claim.items[n], a.views.lexicon
    if item.verbal or not item.words or " " not in item.words[0]:
        return False
    parts = item.words[0].split(" ")
    if not syntax("phrase_ends").isdisjoint(parts) or not syntax("negating_parts").isdisjoint(parts):
        return False
    places: list[int] = []
    for part in parts:
        keys = {"= " + part, "~ " + stem(part)}
        keys.update(id_ for rest, id_ in lexicon.entries(part) if not rest and not id_.startswith("w:"))
        found = [m for key in keys for m in a.view.index.get(key, ()) if a.facts[m].kind == "term"]
        found = found or _in_name_beside(a, n, part)
        near = [m for m in found if not places or abs(m - places[-1]) <= NEAR_PARTS]
        if not near:
            return False
        places.append(near[0])
    return len(set(places)) == len(parts)


def _in_name_beside(a: Alignment, n: int, part: str) -> list[int]:
    """The fact's name that has the word, where the claim has that name right before: "Northern train drivers"."""
    items = a.claim.items
    if not n or items[n - 1].kind != "mention" or a.claim.text[items[n - 1].span[1] : items[n].span[0]].strip():
        return []
    names = (m for m in a.hits[n - 1] if a.facts[m].kind == "mention")
    return [m for m in names if stem(part) in {stem(word) for word in a.facts[m].words[1:]}][:1]


def _genitive(a: Alignment, n: int) -> int | None:
    """The fact's "model of X" where the claim says that the model comes from X."""
    item = a.claim.items[n]
    if n + 1 >= len(a.claim.items):
        return None
    maker = a.claim.items[n + 1]
    if maker.kind != "mention" or maker.clause != item.clause or item.negated or not n:
        return None
    subject = {m for k in range(n) if a.claim.items[k].clause <= item.clause for m in a.hits[k]}
    return next(
        (m for m in a.ordered(n + 1, Link.SAME) if a.facts[m].prep == "of" and subject & {m - 1, m - 2}), None
    )  # fmt: skip


def _placed(a: Alignment, n: int) -> int | None:
    """The fact's place where the claim says that its subject stands there, or goes there: "the plant in X"."""
    item = a.claim.items[n]
    if n + 1 >= len(a.claim.items) or item.negated:
        return None
    place, bound = a.claim.items[n + 1], _is_bound(a.claim, n)
    subject = {m for k in range(n) if a.claim.items[k].clause == item.clause for m in a.hits[k]}
    if place.kind not in ("mention", "term") or place.verbal or place.clause != item.clause or not subject:
        return None
    led = "to" if bound else "in"
    if bound and place.prep not in ("to", "for"):
        return None
    return next((m for m in a.ordered(n + 1, Link.SAME) if a.facts[m].prep == led and m - 1 in subject), None)


def _is_bound(claim: Claim, n: int) -> bool:
    """Whether item ``n`` only leads to where something goes: "flights bound for X", «المتجهة إلى»."""
    said = fold(claim.written(n)).split()[:1]
    return bool(said) and not syntax("bound_for").isdisjoint((said[0], bare(said[0])))


def _held_by(a: Alignment, n: int) -> int | None:
    """The fact's person whom "the president" stands for: an office of his on file, and nobody else named for him."""
    item = a.claim.items[n]
    named = {m for hits in a.hits for m, link in hits.items() if link is Link.SAME}
    home = a.home[item.clause]
    for m, fact in enumerate(a.facts):
        free = fact.kind == "mention" and fact.clause == home and m not in named and a.views.kind(fact) == "person"
        if free and any(item.words[0] in a.views.entity_words(id_) for id_ in fact.ids):
            return m
    return None


def _described(a: Alignment, n: int) -> int | None:
    """The fact's "said that X is …" where the claim has the same one describe X as that."""
    for speech in a.claim.speeches:
        if speech.verb != n or speech.kind != "describe" or speech.speaker is None:
            continue
        speaker = a.hits[speech.speaker]
        for told in a.view.statement.speeches:
            if told.kind in _DESCRIBING and told.speaker in speaker and told.verb is not None:
                return told.verb
    return None


def _paid(a: Alignment, n: int) -> int | None:
    """The fact's "bought … for $5 million" where the claim says that so much was paid."""
    home = a.home[a.claim.items[n].clause]
    figures = [a.facts[m].amount for m in a.view.amounts if a.facts[m].clause == home]
    priced = any(figure is not None and figure.unit not in (None, "%") for figure in figures)
    bought = a.view.clauses[home].predicate
    if not priced or bought is None or syntax("buying").isdisjoint(a.facts[bought].ids):
        return None
    return bought


def _sum(a: Alignment, n: int) -> int | None:
    """The fact's figure in a currency where the claim, which has a figure too, speaks of "the money"."""
    item = a.claim.items[n]
    if item.verbal or item.negated:
        return None
    units = [i.amount.unit for i in a.claim.items if i.amount is not None]
    if "share" not in units and not any(map(is_currency, units)):
        return None
    home = a.home[item.clause]
    figures = ((m, a.facts[m].amount) for m in a.view.amounts if a.facts[m].clause == home)
    return next((m for m, figure in figures if figure is not None and is_currency(figure.unit)), None)


def _tells(claim: Claim, n: int, words: str) -> bool:
    """Whether item ``n`` is what its clause tells, by one of these words."""
    return n == claim.clauses[claim.items[n].clause].predicate and _is(claim, n, words)


def _is(claim: Claim, n: int, words: str) -> bool:
    return not syntax(words).isdisjoint(claim.items[n].ids)


def _is_description(claim: Claim, n: int) -> bool:
    return any(speech.verb == n and speech.kind == "describe" for speech in claim.speeches)


STAND_INS: tuple[tuple[Callable[[Claim, int], bool], Callable[[Alignment, int], int | None]], ...] = (
    (lambda claim, n: _tells(claim, n, "coming_out"), _dated_work),
    (lambda claim, n: "w:score" in claim.items[n].ids, _score_told),
    (lambda claim, n: TITLE in claim.items[n].ids and bool(claim.items[n].words), _held_by),
    (lambda claim, n: _is(claim, n, "origins"), _genitive),
    (lambda claim, n: _is(claim, n, "whereabouts") or _is_bound(claim, n), _placed),
    (lambda claim, n: phrases.is_phrase(claim.items[n], turned=True), phrases.swallowed),
    (lambda claim, n: phrases.is_phrase(claim.items[n]), phrases.in_pieces),
    (_is_description, _described),
    (lambda claim, n: _tells(claim, n, "paying"), _paid),
    (lambda claim, n: _tells(claim, n, "installing"), offices.held),
    (lambda claim, n: _tells(claim, n, "changes") and not _is(claim, n, "bringing_changes"), rises.at_its_end),
    (lambda claim, n: _tells(claim, n, "bringing_changes"), rises.reason_given),
    (lambda claim, n: _tells(claim, n, "announcing"), announcing.told),
    (other_names.is_body, other_names.called),
    (other_ways.is_time_of, other_ways.of_its_time),
    (lambda claim, n: "off-coast" in claim.items[n].ids, other_ways.off_it),
    (led.leads_in, led.on_that_side),
    (led.is_aboard, led.on_it),
    (closed_to.keeps_out, closed_to.closed),
    (handing.is_getting, handing.handed),
    (handing.goes_to, handing.fallen),
    (for_long.is_span, for_long.told),
    (for_long.is_whole, for_long.whole),
    (lambda claim, n: "new" in claim.items[n].ids and made_new.is_new(claim, n), lambda a, n: made_new.made(a, n)),
    (lambda claim, n: not syntax("sums").isdisjoint(claim.items[n].words[:1]), _sum),
)
"""What says in a fact's own way what item ``n`` of a claim says: whether it may for this claim, and the fact's item."""

"""A word that tells a state the fact tells by others: "was unable to pay", "was formerly", "belongs to X"."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_GENITIVE = 2  # characters of "'s"
_NEAR = 3  # words before a verb among which "could not" stands


def unable(a: Alignment, n: int) -> int | None:
    """ "was unable to pay": the fact's "could not pay"."""
    k = n + 1
    m = a.pairs.get(k)
    if m is None or syntax("unable_words").isdisjoint((*fold(a.claim.written(n)).split(), *a.claim.items[n].words)):
        return None
    deed = a.claim.items[k]
    if deed.clause != a.claim.items[n].clause or not deed.negated or a.hits[k].get(m) is not Link.SAME:
        return None
    before = fold(a.view.statement.text[: a.facts[m].span[0]]).replace("n't", " not").replace("cannot", "can not")
    words = before.split()[-_NEAR:]
    denied = not syntax("could_forms").isdisjoint(words) and "not" in words
    return m if a.facts[m].verbal and denied else None


def only_so(a: Alignment, n: int) -> int | None:
    """ "only an Irish film" of a film that is no Irish one: what is not so is not only so."""
    item = a.claim.items[n]
    if "w:complete_list" not in item.ids or item.verbal or a.claim.clauses[item.clause].negated:
        return None
    if syntax("only_words").isdisjoint(plain_words(a.claim.written(n))):
        return None
    if a.claim.text[: item.span[0]].casefold().endswith(("the ", "not ")):
        return None
    return next((a.pairs[k] for k in a.claim.by_clause[item.clause] if k in a.pairs), None)


def some(a: Alignment, n: int) -> int | None:
    """ "wrote some novels": whoever wrote novels wrote some."""
    item, noun = a.claim.items[n], n + 1
    while noun < len(a.claim.items) and a.claim.items[noun].kind == "term" and noun in a.pairs:
        noun += 1
    noun -= 1
    m = a.pairs.get(noun)
    if m is None or noun == n or a.claim.written(n).casefold() != "some" or a.claim.clauses[item.clause].negated:
        return None
    home = a.view.clauses[a.facts[m].clause]
    many = a.view.recorded(m).endswith("s") and a.claim.written(noun).endswith("s")
    return m if many and a.hits[noun].get(m) is Link.SAME and not (home.negated or a.facts[m].negated) else None


def once_so(a: Alignment, n: int) -> int | None:
    """ "was formerly an investor": the fact's "was once an investor"."""
    item, home = a.claim.items[n], a.home_clause(a.claim.items[n].clause)
    if item.verbal or home is None or syntax("once_words").isdisjoint(fold(a.claim.written(n)).split()):
        return None
    told = fold(a.view.statement.text[slice(*home.span)]).split()
    if syntax("once_words").isdisjoint(told):
        return None
    return next((a.pairs[k] for k in a.claim.by_clause[item.clause] if k > n and k in a.pairs), None)


def belongs(a: Alignment, n: int) -> int | None:
    """ "X belongs to Y": the fact's "X is Y's platform"."""
    item, text = a.claim.items[n], a.view.statement.text
    if "belong-to" not in item.ids or a.claim.lang != "en" or item.words[0].split(" ")[0] != "belong":
        return None
    clause = a.claim.by_clause[item.clause]
    owners = [k for k in clause if k > n and a.claim.items[k].kind == "mention" and k in a.pairs]
    things = [k for k in clause if k < n and a.claim.items[k].kind == "mention" and k in a.pairs]
    if len(owners) != 1 or len(things) != 1:
        return None
    owner, thing = a.pairs[owners[0]], a.pairs[things[0]]
    clause_there = a.facts[thing].clause
    phrase = [m for m in range(owner + 1, len(a.facts)) if a.facts[m].clause == clause_there and not a.facts[m].prep]
    if thing >= owner or not phrase or any(a.facts[m].kind != "term" or a.facts[m].verbal for m in phrase):
        return None
    between = fold(text[a.facts[thing].span[1] : a.facts[owner].span[0]]).split()
    whose = text[a.facts[owner].span[1] :].startswith(tuple(syntax("genitives")))
    behind = text[a.facts[owner].span[1] + _GENITIVE : a.view.clauses[clause_there].span[1]]
    words = fold(behind).replace("-", "").strip(" .").split() or [""]
    owned = words[-1] in syntax("owned_things") and syntax("not_owned").isdisjoint(words)
    return phrase[-1] if between in (["is"], ["was"]) and whose and owned else None


def part_of_it(a: Alignment, n: int) -> int | None:
    """ "X is part of the alliance": the fact's "X joined the alliance"."""
    item, k = a.claim.items[n], n + 1
    if item.verbal or syntax("parts_of_it").isdisjoint(item.words) or k not in a.pairs:
        return None
    if fold(a.claim.text[item.span[0] : a.claim.items[k].span[0]]).split()[1:2] != ["of"]:
        return None
    told = a.pairs[k] - 1
    if told < 0 or "join" not in a.facts[told].ids or not a.facts[told].verbal or a.facts[a.pairs[k]].prep:
        return None
    if a.facts[told].planned or a.facts[told].negated or a.view.clauses[a.facts[told].clause].negated:
        return None
    members = [j for j in a.claim.by_clause[item.clause] if j < n and a.claim.items[j].kind == "mention"]
    joined = all(j in a.pairs and a.facts[a.pairs[j]].role == "agent" for j in members)
    return told if members and joined else None

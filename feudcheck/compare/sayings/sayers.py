"""Who says it, where no name tells: what the ministry says of the hospital is not what the hospital says of it."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.words import SPEECH_CLASSES, syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Clause, SlotComparison, Speech, Statement


def leads_in(claim: Claim, clause: int) -> bool:
    """Whether a clause is no more than the name in "X: …", or the lead of "X in a tweet on Monday: …"."""
    told, lead = claim.by_clause[clause], claim.clauses[clause].predicate is None
    return all(n in claim.speaking for n in told) or (lead and told[0] in claim.speaking)


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has somebody say it of whom, in the fact, another one speaks."""
    spoken = known(a.claim, _of_claim)
    there = known(a.view, _of_fact) if spoken else spoken
    heard_of = {m for n in a.claim.in_clauses(a.clauses) if n not in spoken for m in _set_beside(a, n)} if there else ()
    for n in sorted(spoken) if not there.isdisjoint(heard_of) else ():
        if (found := _set_beside(a, n)) and there.isdisjoint(found):
            told = a.view.recorded(min(there))
            return [a.aspect("speaker", UNKNOWN, "other-speaker", a.claim.written(n), told, n)]
    return []


def only_told_of(a: Alignment, clause: int, claimed: Speech) -> bool:
    """Whether an unnamed one says in the fact what the claim has X say, and X is only in it: «قالت النيابة إن X»."""
    home, text = a.home_clause(clause), a.view.statement.text
    speech = a.view.statement.speeches[home.speech] if home is not None and home.speech is not None else None
    if speech is None or speech.speaker is not None or speech.verb is None or claimed.speaker is None or speech.hearsay:
        return False
    verb = a.facts[speech.verb]
    if not verb.verbal or not is_arabic(text[verb.span[0]]) or speech.kind == "report":
        return False
    same = [m for m, link in a.hits[claimed.speaker].items() if link is Link.SAME]
    for m in same:
        between = fold(text[verb.span[1] : a.facts[m].span[0]]).split() if m > speech.verb else []
        that = next((k for k, word in enumerate(between) if word in syntax("quoters")), 0)
        if not that:
            return False  # X speaks, or nobody stands between the verb and "that"
    return bool(same)


def _set_beside(a: Alignment, n: int) -> set[int]:
    """The fact's items that are what item ``n`` is; a word like "the club" is compared with none, and is itself."""
    found = set(a.hits[n]) | ({a.pairs[n]} if n in a.pairs else set())
    if not found and a.claim.items[n].soft:
        words = set(a.claim.items[n].words)
        found = {m for m, fact in enumerate(a.facts) if not words.isdisjoint(fact.words)}
    return found


def _of_claim(claim: Claim, _: int) -> frozenset[int]:
    return frozenset(n for n in _sayers(claim.statement) if n not in claim.speaking and claim.items[n].kind == "term")


def _of_fact(view: View, _: int) -> frozenset[int]:
    return _sayers(view.statement)


def _sayers(statement: Statement) -> frozenset[int]:
    """The items that speak in a statement, as far as their place tells."""
    verbs = [s.verb for s in statement.speeches if s.speaker is None and s.verb is not None and not s.hearsay]
    found = {s.speaker for s in statement.speeches if s.speaker is not None}
    for v in verbs:
        undergone = statement.items[v].words[0].split(" ")[0] in syntax("undergoing")  # «تعرض X لانتقادات»
        if not undergone and statement.items[v].verbal and (who := _beside(statement, v)) is not None:
            found.update((who, *_names_behind(statement, who)))
    if statement.lang == "ar":
        items = statement.items
        named = {s.verb: s.speaker for s in statement.speeches if s.speaker is not None}
        found.update(
            n + 1 for n, item in enumerate(items[:-1])
            if item.soft and not item.verbal and fold(statement.text[slice(*item.span)]) in syntax("according")
            and items[n + 1].span[0] - item.span[1] == 1 and _names(statement, n + 1)
            and not _is_his(statement, n + 1, named.get(n, named.get(n + 1)))
        )  # fmt: skip
    return frozenset(found)


def _beside(statement: Statement, v: int) -> int | None:
    """The noun that the verb of saying ``v`` has for its doer: before it, or where nothing is, behind it."""
    items, clause = statement.items, statement.items[v].clause
    before = [n for n in range(v) if items[n].clause == clause]
    if before:
        last = statement.text[: items[v].span[0]].split()[-1:]
        passive = bool(last) and fold(last[0]) in syntax("be_forms")
        if passive:
            return v + 1 if v + 1 < len(items) and items[v + 1].prep == "by" else None
        return before[0] if len(before) == 1 and _names(statement, before[0]) else None
    joined = fold(statement.text[: items[v].span[0]]).split()[-1:]
    if statement.lang == "en" and clause and joined and joined[0] in syntax("conjunctions"):
        verb = statement.clauses[clause - 1].predicate  # "visited the mayor and praised the plan": who visited
        ahead = [n for n in range(verb or 0) if items[n].clause == clause - 1]
        return ahead[0] if len(ahead) == 1 and _names(statement, ahead[0]) else None
    led = statement.text[items[v].span[1] : items[v + 1].span[0]].split() if v + 1 < len(items) else []
    if led and statement.lang == "ar" and fold(led[-1]) in syntax_map("prepositions"):
        return None  # «ودعاها إلى X»
    inverted = statement.lang == "ar" or all(item.clause != clause for item in items[v + 2 :])
    return v + 1 if inverted and v + 1 < len(items) and _names(statement, v + 1) else None


def _is_his(statement: Statement, n: int, speaker: int | None) -> bool:
    """Whether a noun is only what the speaker is or what he says: «بحسب الخبير فلان», «وفق تقدير فلان»."""
    items = statement.items
    if speaker is None or items[n].kind != "term":
        return False
    says = not SPEECH_CLASSES.isdisjoint(items[n].ids)
    titled = statement.text[items[n].span[0] :].startswith("ال")
    between = range(n + 1, speaker)
    return (says or titled) and all(items[k].kind == "term" and not items[k].prep for k in between)


def _names_behind(statement: Statement, n: int) -> list[int]:
    """The words of no dictionary right behind a noun: what the one is called."""
    out: list[int] = []
    for k in range(n + 1, len(statement.items)):
        if "w:unknown" not in statement.items[k].ids:
            break
        out.append(k)
    return out


def _names(statement: Statement, n: int) -> bool:
    item = statement.items[n]
    return item.kind in ("mention", "term") and not item.verbal and not item.prep


def only_answered(a: Alignment, theirs: Clause) -> bool:
    """ "answered the letter", "did not respond": what the answer was is not told, so nothing is anybody's word."""
    if theirs.speech is None or a.view.statement.quotes or len(a.view.clauses) > 1:
        return False
    verb = a.view.statement.speeches[theirs.speech].verb
    if verb is None or "reply" not in a.facts[verb].ids or not a.facts[verb].verbal:
        return False
    return theirs.negated or any(m == verb and "reply" in a.claim.items[n].ids for n, m in a.pairs.items())


_LED_OFFICE = ("", "the")


def in_office(a: Alignment, claimed: Speech | None, who: str) -> bool:
    """Whether the claim's sentence begins with the office that the fact sets beside its speaker, and then says."""
    if claimed is None or claimed.verb is None or claimed.speaker is not None or a.claim.lang != "en":
        return False
    verb, items = claimed.verb, a.claim.items
    office = [n for n in range(verb) if items[n].clause == items[verb].clause and not items[n].soft]
    if not office or office != list(range(office[0], verb)) or not _an_office(a, office):
        return False
    start = a.claim.clauses[items[verb].clause].span[0]
    if fold(a.claim.text[start : items[office[0]].span[0]]).strip(" ,“\"") not in _LED_OFFICE:
        return False  # "a former head of X"
    if a.claim.text[items[verb - 1].span[1] : items[verb].span[0]].strip():
        return False
    there = {a.pairs[n] for n in office if n in a.pairs}
    if len(there) < len(office):
        return False
    return any(who in f.ids and _beside_name(a, m, there) for m, f in enumerate(a.facts))


def _an_office(a: Alignment, office: list[int]) -> bool:
    """Whether one noun of a person stands among names and nothing else."""
    people = [n for n in office if a.claim.items[n].kind == "term"]
    persons = [n for n in people if any(c.person for c in a.claim.concepts(n)) and not a.claim.items[n].verbal]
    return bool(persons) and people == persons


def _beside_name(a: Alignment, speaker: int, there: set[int]) -> bool:
    """Whether the fact's words stand right behind its speaker as an aside on him, or right before his name."""
    facts = a.facts
    if there == set(range(speaker - len(there), speaker)):
        between = a.view.statement.text[facts[speaker - 1].span[1] : facts[speaker].span[0]]
        return between.strip() in ("", ",")
    asides = {facts[m].clause for m in there}
    if len(asides) != 1 or facts[speaker].clause in asides:
        return False
    aside = a.view.clauses[asides.pop()]
    told = aside.predicate is not None and facts[aside.predicate].verbal
    return aside.subject == speaker and min(there) == speaker + 1 and not told

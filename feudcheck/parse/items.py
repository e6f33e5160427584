"""The items of a statement: each name, amount, date and term as the comparison sees it."""

from __future__ import annotations

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.units import left_open
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Item
from feudcheck.parse.amounts import counted, prices
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import carriers, causation
from feudcheck.parse.draft import Draft
from feudcheck.parse.mood import stance
from feudcheck.parse.names import means
from feudcheck.parse.words import verbs

# what these words say is judged in a slot of its own: whose word, done or planned
SOFT = frozenset(
    "w:" + name
    for name in ("generic_nouns", "say", "report", "plan", "attempt", "titles", "estimate", "believe", "accuse")
)


def item(draft: Draft, i: int) -> Item:
    """The item that atom ``i`` becomes, once roles and negations are known."""
    atom = draft.atoms[i]
    ids = atom.ids if atom.kind == "mention" else (*_meant(draft, i), *sorted(atom.classes))
    amount = None if atom.amount is None else counted.with_noun(atom, i, draft.atoms, draft.tokens)
    planned = not causation.brought_about(draft, i) and stance.planned(
        draft.atoms, draft.tokens, i, draft.number, draft.verbal
    )
    return Item(
        atom.kind, draft.span(atom.start, atom.stop), draft.number[i], ids, atom.words, atom.prep,
        draft.role.get(i, ""), draft.verbal[i], i in draft.negated, _soft(draft, i), draft.in_quote[i], planned,
        amount, atom.date,
    )  # fmt: skip


def _meant(draft: Draft, i: int) -> tuple[str, ...]:
    """The concepts of a term; a noun before "for" or "to" keeps none that its own thing excludes: "a defeat for"."""
    atom = draft.atoms[i]
    if draft.verbal[i] and len(atom.ids) > 1 and _in_the_past(draft, i):
        told = [c.id for c in map(draft.lexicon.concept, atom.ids) if c is not None and c.kind != "thing"]
        return (tuple(told) or atom.ids) + _voted_for(draft, i)  # "called", "appealed" are no call, no appeal
    following = draft.tokens[atom.stop].text if atom.stop < len(draft.tokens) else ""
    if draft.verbal[i] and (followed := _followed(draft, i) or _voted_for(draft, i)):
        return (*atom.ids, *followed)
    if len(atom.ids) < 2 or draft.verbal[i] or following not in ("for", "to", "at", "against", "in"):
        return atom.ids
    things = [c for c in map(draft.lexicon.concept, atom.ids) if c is not None and c.kind == "thing"]
    against = frozenset().union(*(c.opposite for c in things))
    return tuple([id_ for id_ in atom.ids if id_ not in against]) or atom.ids


def _followed(draft: Draft, i: int) -> tuple[str, ...]:
    """ "تولى X المنصب خلفا لـY": what the verb tells where a noun behind it says after whom."""
    told = tuple([also for id_ in draft.atoms[i].ids if (also := syntax_map("followed").get(id_))])
    if not told or not set(told).isdisjoint(draft.atoms[i].ids):
        return ()
    behind = [k for k in range(i + 1, len(draft.atoms)) if draft.number[k] == draft.number[i]]
    names = [k for k in behind if draft.atoms[k].kind == "mention"]
    after = any(draft.atoms[k].prep == "to" and not set(told).isdisjoint(draft.atoms[k - 1].ids) for k in names)
    return told if after or any(draft.atoms[k].prep == "from" for k in names) else ()


def _voted_for(draft: Draft, i: int) -> tuple[str, ...]:
    """ "voted by 24 votes to 9 to build X": what is to be done has been approved."""
    if "vote" not in draft.atoms[i].ids:
        return ()
    approved = tuple(sorted(syntax("voting_for")))
    atoms, tokens = draft.atoms, draft.tokens
    for k in range(i + 1, len(atoms)):
        if draft.number[k] != draft.number[i]:
            return ()
        if draft.verbal[k]:
            led = tokens[atoms[k].start - 1].text == "to" and syntax("turning_down").isdisjoint(atoms[k].ids)
            return approved if led else ()
        votes = "w:score" in atoms[k].classes or not set(atoms[i].ids).isdisjoint(atoms[k].ids)
        if not votes and atoms[k].kind not in ("amount", "date", "word", "mark"):
            return ()
    return ()


def _in_the_past(draft: Draft, i: int) -> bool:
    """Whether the form of an English verb is one that no noun has."""
    word = draft.tokens[draft.atoms[i].start].text
    return word.endswith("ed") and word not in draft.atoms[i].words[:1]


def _soft(draft: Draft, i: int) -> bool:
    """Whether a term adds nothing that a source must say: its meaning is judged elsewhere."""
    atom = draft.atoms[i]
    if atom.kind != "term":
        return False
    if "w:complete_list" in atom.classes and i + 1 < len(draft.atoms) and draft.atoms[i + 1].kind == "amount":
        return True  # "only $3 million": the amount says it
    if _plainly_joint(draft, i) or i in draft.causal or _tells_who(draft, i) or _newly_there(draft, i):
        return True
    if carriers.supports(draft, i) or carriers.only_frames(draft, i) or _makes(draft, i):
        return True
    if carriers.counts_among(draft, i) or means.uses(draft.atoms, i):
        return True
    if prices.of_traded(i, draft.atoms, draft.tokens):
        return True
    if draft.tokens[atom.start].text in syntax("parts_of_named"):
        return True  # "X التابعة لـY": which X is meant
    if draft.in_quote[i] is not None and not draft.verbal[i] and (atom.ids or _quoted_alone(draft, i)):
        return False  # words put in quotation marks are meant
    if carriers.light(atom) and (draft.verbal[i] or "w:unknown" in atom.classes):
        return not (carriers.to_keep(draft, i) or carriers.to_do_with_thing(draft, i))
    if _holds_count(draft, i) or _names(draft, i) or _in_the_name(draft, i):
        return True
    if _spoken_of(draft, i) or verbs.part_of(i, draft.atoms, draft.tokens):
        return False
    if _said_of_it(draft, i):
        return False
    classes = atom.classes & SOFT
    if classes == {"w:generic_nouns"} and _is_all_it_is(draft, i):
        return False
    if classes & {"w:report", "w:say"} and not draft.verbal[i] and _written(draft, i):
        return False
    if atom.prep == "from" and draft.tokens[atom.start].text in syntax("the_state"):
        return False  # "bought X from the state"
    if classes == {"w:report"} and carriers.shows(draft, i):
        return False  # "كشف عن X": showing it is what happened
    if classes == {"w:titles"}:
        if _stated(draft, i):
            return False
        return _before_name(draft, i)
    if classes == {"w:believe"} and _of_article(draft, i):
        return False
    return bool(classes) and not once(draft, atom)


def _quoted_alone(draft: Draft, i: int) -> bool:
    """Whether a word is all that stands between two quotation marks."""
    return draft.in_quote.count(draft.in_quote[i]) == 1


def _makes(draft: Draft, i: int) -> bool:
    """ "battery maker X": what it makes is told by the word before, who it is by the name."""
    atom, after = draft.atoms[i], draft.atoms[i + 1] if i + 1 < len(draft.atoms) else None
    if atom.lemma not in syntax("makers") or not i or after is None or after.kind != "mention":
        return False
    return draft.atoms[i - 1].kind == "term" and draft.atoms[i - 1].stop == atom.start and after.start == atom.stop


def _tells_who(draft: Draft, i: int) -> bool:
    """ "…, wrote X": a clause that says no more than whose word it is."""
    if "w:say" not in draft.atoms[i].classes or not draft.verbal[i] or not draft.number[i]:
        return False
    mine = [k for k in draft.item_of if draft.number[k] == draft.number[i]]
    named = i + 1 < len(draft.atoms) and draft.atoms[i + 1].kind == "mention"
    return mine[0] == i and named and all(draft.atoms[k].kind == "date" for k in mine[2:])


def _said_of_it(draft: Draft, i: int) -> bool:
    """ "The partnership had been expected": nothing follows that was expected of it."""
    quality = any(c.kind == "quality" for c in map(draft.lexicon.concept, draft.atoms[i].ids) if c)
    return quality and draft.verbal[i] and all(draft.atoms[k].kind != "term" for k in draft.item_of if k > i)


def _stated(draft: Draft, i: int) -> bool:
    """Whether an office is what a sentence says of somebody: "was governor of X", "named Y mayor", not "Governor Y"."""
    start = draft.atoms[i].start
    before = start - 1
    while before >= 0 and draft.tokens[before].text in ARTICLES:
        before -= 1
    named = draft.atoms[i - 1] if i else None  # nothing parts it from the name: "named Y mayor"
    beside = named is not None and named.kind == "mention" and named.stop > before
    following = draft.atoms[i + 1] if i + 1 < len(draft.atoms) else None
    if is_arabic(draft.tokens[start].text[0]) and (beside or (following is not None and following.prep == "to")):
        return True  # "رئيس X", "الأمين العام لشركة X": of what
    if following is not None and following.kind == "mention" and not following.prep:
        return False
    return beside or (before >= 0 and draft.tokens[before].text in syntax("copulas"))


def _is_all_it_is(draft: Draft, i: int) -> bool:
    """ "X is a city.", "X is an old walled town": the word is all that the sentence says."""
    behind = [token.text for token in draft.tokens[draft.atoms[i].stop :]]
    if any(draft.verbal) or behind not in ([], ["."]) or not draft.atoms[i].ids:
        return False
    words = [token.text for token in draft.tokens[: draft.atoms[i].start]]
    while words and words[-1] not in ARTICLES and words[-1] not in syntax("copulas"):
        words.pop()
    if words[-1:] == ["the"]:
        return False
    if len(words) > 1 and words[-1] in ("are", "were") and draft.tokens[draft.atoms[i].start].text.endswith("s"):
        return True  # "X and Y are both cities."
    return len(words) > 1 and (words[-2] in syntax("copulas") or words[-2:-1] == ["not"])


def _written(draft: Draft, i: int) -> bool:
    """Whether a noun is what a verb of writing before it tells: "wrote a report", «كتب X رواية»."""
    before = (k for k in range(i - 1, -1, -1) if draft.atoms[k].kind not in ("word", "mention"))
    verb = next(before, None)
    return verb is not None and draft.verbal[verb] and not syntax("authoring").isdisjoint(draft.atoms[verb].ids)


def _before_name(draft: Draft, i: int) -> bool:
    """Whether an office stands at its holder's name: "Judge X", "the mayor of Y, X", "X, the mayor"."""
    atoms = draft.atoms
    for k in (i + 1, i + 2):
        if k < len(atoms) and atoms[k].kind == "mention" and not atoms[k].prep:
            return True
        if k >= len(atoms) or draft.verbal[k] or draft.number[k] != draft.number[i]:
            break
    before = atoms[i - 1] if i else None
    if before is None or before.kind != "mention":
        return False
    return any(t.text in syntax("commas") for t in draft.tokens[before.stop : atoms[i].start])


def _holds_count(draft: Draft, i: int) -> bool:
    """ "houses 45,000 works": what is counted says it, whatever the verb."""
    following = draft.atoms[i + 1].amount if i + 1 < len(draft.atoms) else None
    if following is None or following.unit is not None or not draft.verbal[i]:
        return False
    figure = counted.with_noun(draft.atoms[i + 1], i + 1, draft.atoms, draft.tokens)
    if left_open(figure):
        return False  # "cost 300 million": nothing is counted
    if figure.noun in draft.atoms[i].words[1:]:
        return False  # "has 900 employees": the phrase has taken in what is counted
    if any(atom.words == (":",) for atom in draft.atoms[i + 2 : i + 4]):
        return False  # "chairs three companies: X, Y and Z"
    return any(c.kind == "state" for c in map(draft.lexicon.concept, draft.atoms[i].ids) if c)


def _spoken_of(draft: Draft, i: int) -> bool:
    """ "The comment is hostility": a word of speech that a clause without a verb is about."""
    if draft.quotes or "w:say" not in draft.atoms[i].classes:
        return False
    if not is_arabic(draft.tokens[draft.atoms[i].start].text[0]):
        return False
    mine = [k for k in draft.item_of if draft.number[k] == draft.number[i]]
    alone = not any(draft.verbal[k] for k in range(len(draft.atoms)))
    return alone and mine[0] == i and len(mine) > 1 and not stance.leads(draft.atoms, draft.tokens, i)


def _in_the_name(draft: Draft, i: int) -> bool:
    """ "Accounts in X's name": that they are X's is told by the name of X."""
    before = next((draft.atoms[k] for k in range(i - 1, -1, -1) if draft.atoms[k].kind != "word"), None)
    led = before is not None and before.kind == "mention" and before.prep == "in"
    return led and draft.atoms[i].lemma in syntax("name_words") and draft.tokens[draft.atoms[i].start - 1].text == "'s"


def _names(draft: Draft, i: int) -> bool:
    """ "an oven called Solenne", "the oven is called Solenne": the name itself says it."""
    atom = draft.atoms[i]
    if draft.tokens[atom.start].text not in syntax("naming") or not i or i + 1 >= len(draft.atoms):
        return False
    following, before = draft.atoms[i + 1], draft.atoms[i - 1]
    if following.kind != "mention" or following.start - atom.stop > 1:
        return False
    if draft.tokens[atom.start - 1].text in syntax("be_forms") or is_arabic(draft.tokens[atom.start].text[0]):
        return True
    told = any(draft.verbal[k] and draft.number[k] == draft.number[i] for k in range(len(draft.atoms)) if k != i)
    return told and before.kind == "term" and not draft.verbal[i - 1]


def _newly_there(draft: Draft, i: int) -> bool:
    """ "appointed X as its new director": whoever is put in an office is new there."""
    if draft.tokens[draft.atoms[i].start].text not in syntax("new_words"):
        return False
    beside = [draft.atoms[k] for k in (i - 1, i + 1) if 0 <= k < len(draft.atoms)]
    people = (c for atom in beside for c in map(draft.lexicon.concept, atom.ids) if c and c.person)
    if not any(people) and not any("w:titles" in atom.classes for atom in beside):
        return False
    told = (k for k in draft.item_of if draft.number[k] == draft.number[i])
    return any(not syntax("installing").isdisjoint(draft.atoms[k].ids) for k in told)


def _plainly_joint(draft: Draft, i: int) -> bool:
    """ "X and Y jointly built": that they did it together is said by naming both."""
    if "joint" not in draft.atoms[i].ids or draft.tokens[draft.atoms[i].start].text not in syntax("jointly"):
        return False
    acting = [k for k, role in draft.role.items() if role == "agent" and draft.number[k] == draft.number[i]]
    return len(acting) > 1


def once(draft: Draft, atom: Atom) -> bool:
    """Whether a term tells an event that happens once."""
    return any(c.once for c in map(draft.lexicon.concept, atom.ids) if c)


def _of_article(draft: Draft, i: int) -> bool:
    """Whether a word that is spelt as a verb has the article: "جائزة للشعر" is for poetry, and nobody felt it."""
    atom = draft.atoms[i]
    written = definite(draft.tokens[atom.start].text)
    if not written or draft.verbal[i] or not draft.lexicon.is_arabic_verb(atom.lemma):
        return False
    return any(c.kind == "thing" for c in map(draft.lexicon.concept, atom.ids) if c)

"""The main term of a clause, its understood subject, and how it links to the one before."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import VOWEL_SIGNS, is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Clause
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import arabic_beside, carriers, masdar
from feudcheck.parse.clauses.lead_in import is_yet
from feudcheck.parse.draft import Draft
from feudcheck.parse.words import verbs

_SHORTEST = 4  # letters of a noun that something is glued to


def main_term(draft: Draft, clause: Sequence[int]) -> int | None:
    """The main term: a verb that tells an event before one that only reports or plans."""
    events = [i for i in clause if draft.atoms[i].kind == "term" and verbs.is_event(draft.atoms[i], draft.lexicon)]
    heads = [i for i in clause if draft.verbal[i] and draft.atoms[i].kind == "term"]
    for candidates in (heads, _no_persons(draft, events)):
        full = [i for i in candidates if not carriers.helper(draft, i)]
        if full:
            carried = carriers.before_relative(draft, clause, full[0], events) if candidates is heads else None
            return _behind_participle(draft, full) if carried is None else carried
    telling = [i for i in heads if not draft.atoms[i].classes & {"w:say", "w:report"}]
    return next(iter(telling or heads or events), None)


def _no_persons(draft: Draft, nouns: Sequence[int]) -> Sequence[int]:
    """The nouns that tell what happened rather than who: "farmers had their worst harvest" tells of the harvest."""
    first = draft.atoms[nouns[0]] if len(nouns) > 1 else None
    if first is None or first.stop >= len(draft.tokens) or draft.tokens[first.stop].text not in syntax("have_forms"):
        return nouns
    person = any(c is not None and c.person for c in map(draft.lexicon.concept, first.ids))
    return nouns[1:] if person else nouns


def _behind_participle(draft: Draft, verbs_there: Sequence[int]) -> int:
    """The verb of "a jet carrying 164 people made a landing": "carrying" only tells which jet did."""
    first, tokens = draft.atoms[verbs_there[0]], draft.tokens
    before = draft.atoms[verbs_there[0] - 1] if verbs_there[0] else None
    if not tokens[first.start].text.endswith("ing") or before is None or before.kind not in ("mention", "term"):
        return verbs_there[0]
    if draft.verbal[verbs_there[0] - 1] or before.prep or before.stop != first.start:
        return verbs_there[0]
    for i in verbs_there[1:]:
        start, stop = draft.atoms[i].start, draft.atoms[i].stop
        words = [t.text for t in tokens[start : start + 1]] + [t.text for t in tokens[stop : stop + 1]]
        finite = words[0].endswith("ed") or draft.lexicon.is_irregular(words[0])
        if finite and words[-1] != "by" and tokens[start - 1].text not in syntax("modals"):
            return i
    return verbs_there[0]


def understood_subject(
    draft: Draft, clause: list[int], earlier: list[Clause], members: dict[int, list[int]]
) -> int | None:
    """The atom of the understood subject: before "which", or shared over "and"."""
    if draft.number[clause[0]] in draft.reduced:
        return next((i for i in members[0] if draft.atoms[i].kind == "mention"), None)
    if draft.number[clause[0]] in draft.asides:
        return next((i for i in range(clause[0] - 1, -1, -1) if draft.atoms[i].kind == "mention"), None)
    first = draft.atoms[clause[0]]
    if draft.tokens[first.start].text == "that":
        return None  # of which noun before it, nothing tells
    opening = [draft.tokens[draft.atoms[i].start].text for i in clause[:3]]
    if (again := _named_again(draft, clause)) is not None:
        return again
    number = draft.number[clause[0]]
    aside = any(i > clause[-1] for i in members[0]) and number == max(members) and number > 0
    names = (i for i in members[0 if aside else number - 1] if draft.atoms[i].kind == "mention" and i < clause[0])
    before = [i for i in names if i not in draft.whose]
    if aside:
        return before[-1] if before else None
    if any(word in syntax("relatives") for word in opening):
        return _antecedent(draft, before, opening)
    if first.kind == "mark" and first.words[0] in (";", "؛"):
        return None
    if (head := _head_of_relative(draft, clause, members[number - 1])) is not None:
        return head
    if (saying := _goes_on_saying(draft, clause, earlier)) is not None:
        return saying
    agents = [i for i in before if draft.role.get(i) == masdar.AGENT]
    patients = [i for i in before if draft.role.get(i) == masdar.PATIENT]
    if earlier[-1].passive:
        return next(iter(patients or agents), None)
    if not agents and earlier[-1].subject is not None and _joined_verb(draft, clause):
        return _atom_of(draft, earlier[-1].subject)  # "X left, joined Y and founded Z": X did that too
    if not agents and _opens_with_verb(draft, clause):
        before = [i for i in before if draft.role.get(i) != masdar.PATIENT and not draft.atoms[i].prep]
    return next(iter(agents or before), None)


def _antecedent(draft: Draft, before: Sequence[int], opening: Sequence[str]) -> int | None:
    """What a relative clause is on: «الجسر فوق النهر، الذي» is on the bridge or the river, so on neither for sure."""
    if len(before) < 2 or opening[0] not in syntax("commas") or opening[1:2] not in (["الذي"], ["التي"]):
        return before[-1] if before else None
    thing, where = before[-2:]
    there = draft.atoms[where].prep == "on" and draft.atoms[thing].stop + 1 == draft.atoms[where].start
    if not there or draft.atoms[thing].prep:
        return where
    feminine = [draft.tokens[draft.atoms[i].start].raw.rstrip(VOWEL_SIGNS).endswith("ة") for i in (thing, where)]
    fitting = [i for i, ends in zip((thing, where), feminine, strict=True) if ends == (opening[1] == "التي")]
    return fitting[0] if len(fitting) == 1 else None


def _opens_with_verb(draft: Draft, clause: Sequence[int]) -> bool:
    """Whether a clause goes on with a verb: Y of "protesters gathered outside Y and burned tyres" burned none."""
    verb = next((i for i in clause if draft.atoms[i].kind not in ("mark", "word")), None)
    if verb is None or not draft.verbal[verb]:
        return False
    lead = [draft.tokens[draft.atoms[i].start].text for i in clause if i < verb and draft.atoms[i].kind == "word"]
    behind = draft.tokens[draft.atoms[verb].stop : draft.atoms[verb].stop + 1]
    both = any(token.text in syntax("both_words") for token in behind)  # «وينفي الاثنان»: those of whom it was told
    return all(word in syntax("goes_on_with") for word in lead) and not both


def _joined_verb(draft: Draft, clause: Sequence[int]) -> bool:
    """Whether a clause is a verb joined to the one before by "and" or "then": nobody new does it."""
    lead = [i for i in clause[:4] if draft.atoms[i].kind != "mark"]
    verb = next((i for i in lead if draft.atoms[i].kind != "word"), None)
    if verb is None or not draft.verbal[verb]:
        return False
    words = [draft.tokens[draft.atoms[i].start].text for i in lead if i < verb]
    glued = draft.tokens[draft.atoms[verb].start].text[0] == "و" and not draft.atoms[verb].lemma.startswith("و")
    return all(w in syntax("goes_on_with") for w in words) and (glued or bool(words))


def _atom_of(draft: Draft, item: int | None) -> int | None:
    return next((i for i, number in draft.item_of.items() if number == item), None)


def _goes_on_saying(draft: Draft, clause: Sequence[int], earlier: Sequence[Clause]) -> int | None:
    """Who spoke before and speaks on: "X said Y had lied and added “…”" is no word of Y."""
    verb = next((i for i in clause if draft.atoms[i].kind not in ("mark", "word")), None)
    if verb is None or not _joined_verb(draft, clause) or "w:say" not in draft.atoms[verb].classes:
        return None
    quotes = any(draft.in_quote[i] is not None for i in clause)
    if not (quotes or carriers.helper(draft, verb)):
        return None  # "X said Y sued and wrote a letter": Y may have written it
    spoken = [c.speech for c in earlier if c.speech is not None]
    speaker = draft.speeches[spoken[-1]].speaker if spoken else None
    return _atom_of(draft, speaker)


def _named_again(draft: Draft, clause: Sequence[int]) -> int | None:
    """The one name before that has the noun beside the verb for its kind: «القانون» after "قانون X"."""
    noun = _noun_beside_verb(draft, clause)
    if noun is None:
        return None
    word, names = draft.tokens[noun.start].text, (i for i in range(clause[0]) if draft.atoms[i].kind == "mention")
    if is_arabic(word[0]):
        known = [i for i in names if _bare(draft.tokens[draft.atoms[i].start].text) == word[len("ال") :]]
    else:
        known = [i for i in names if _of_kind(draft, draft.atoms[i], word)]
    return known[0] if len({draft.atoms[i].ids for i in known}) == 1 else None


def _of_kind(draft: Draft, name: Atom, word: str) -> bool:
    """Whether an English name has the word for its kind: "Harbour Club", "Ministry of the Interior"."""
    words = [token.text for token in draft.tokens[name.start : name.stop]]
    return words[-1] == word or (words[0] == word and words[1:2] == ["of"])


def _noun_beside_verb(draft: Draft, clause: Sequence[int]) -> Atom | None:
    """The definite noun that does what a clause tells: «ورفض النادي», «لكن النادي رفض», "but the club refused"."""
    said = [i for i in clause if draft.atoms[i].kind != "mark"]
    if said and draft.verbal[said[0]]:
        verb, at = said[0], said[0] + 1
    else:
        at = next((i for i in said if draft.atoms[i].kind != "word"), -1)
        verb = next((i for i in said if i > at and draft.atoms[i].kind != "word"), -1)
    if at not in clause or verb not in clause or not draft.verbal[verb]:
        return None
    noun, first = draft.atoms[at], draft.tokens[draft.atoms[at].start].text
    if noun.kind != "term" or draft.verbal[at] or noun.prep:
        return None
    if is_arabic(first[0]):
        beside = noun.start == draft.atoms[verb].stop or noun.stop == draft.atoms[verb].start
        return noun if beside and first.startswith("ال") else None
    return noun if at < verb and noun.start and draft.tokens[noun.start - 1].text == "the" else None


def _bare(word: str) -> str:
    """A noun without the article and what is glued to it."""
    for leading in ("وال", "بال", "كال", "لل", "ال"):
        if word.startswith(leading):
            return word.removeprefix(leading)
    return word[1:] if word[:1] in "ولب" and len(word) > _SHORTEST else word


def _head_of_relative(draft: Draft, clause: Sequence[int], before: Sequence[int]) -> int | None:
    """ "X, which Y founded, built Z": X did. The clause goes on behind the comma that ends a relative one."""
    verb = next((i for i in clause if draft.atoms[i].kind != "mark"), None)
    first = next((i for i in before if draft.atoms[i].kind in ("mention", "term")), None)
    if before and before[0] and draft.tokens[draft.atoms[before[0]].start].text in syntax("commas"):
        first = before[0] - 1  # "It is said that X, which Y founded, built Z": the relative is a clause of its own
    if verb is None or first is None or draft.atoms[first].kind != "mention":
        return None
    text = [t.text for t in draft.tokens[draft.atoms[first].stop : draft.atoms[first].stop + 2]]
    opened = len(text) > 1 and text[0] in syntax("commas") and text[1] in syntax("relatives")
    goes_on = draft.tokens[draft.atoms[clause[0]].start].text in syntax("commas")
    finite = draft.verbal[verb] or draft.tokens[draft.atoms[verb].start].text in syntax("be_forms", "have_forms")
    return first if opened and goes_on and finite else None


def has_own_subject(draft: Draft, clause: list[int], main: int | None, *, passive: bool) -> bool:
    """Whether a clause that no relative opens names its own subject right at its start."""
    opening = [draft.tokens[draft.atoms[i].start].text for i in clause[:3]]
    if main is None or not draft.verbal[main] or any(word in syntax("relatives") for word in opening):
        return False
    wanted = masdar.PATIENT if passive else masdar.AGENT
    if _behind_arabic_verb(draft, clause, main, wanted):
        return True
    first = next((i for i in clause if draft.atoms[i].kind in ("mention", "term")), None)
    if first is None or first >= main or draft.role.get(first) != wanted or draft.atoms[first].prep:
        return False
    return draft.atoms[first].kind == "mention"


def has_noun_of_its_own(draft: Draft, clause: Sequence[int], main: int | None) -> bool:
    """ "After X had offered 3 million, the board refused": the board did, whoever the clause before is on."""
    if main is None or not draft.verbal[main]:
        return False
    if _led_by_noun(draft, clause, main) or _body_acts(draft, clause):
        return True
    if draft.number[clause[0]] != 1 or draft.atoms[clause[0]].kind != "mark":
        return False
    led = draft.tokens[draft.atoms[clause[0]].stop].text
    distance = draft.atoms[0].date
    timed = draft.tokens[0].text in syntax_map("links") or (distance is not None and distance.offset is not None)
    if led not in ("the", "its", "his", "her", "their") or not timed:
        return False
    nouns = [i for i in clause if i < main and draft.atoms[i].kind in ("mention", "term")]
    return bool(nouns) and all(draft.atoms[i].kind == "term" and not draft.verbal[i] for i in nouns)


def _body_acts(draft: Draft, clause: Sequence[int]) -> bool:
    """ "X bought it, but the court annulled the sale": a body does it of which no name before says that it is one."""
    noun = _noun_beside_verb(draft, clause)
    if noun is None or "w:generic_nouns" in noun.classes or _named_again(draft, clause) is not None:
        return False
    return any(c is not None and c.party and c.kind == "thing" for c in map(draft.lexicon.concept, noun.ids))


def _led_by_noun(draft: Draft, clause: Sequence[int], main: int) -> bool:
    """ "X was hurt when a crane collapsed": the crane did, and not X."""
    first = draft.atoms[clause[0]].start
    words = [t.text for t in draft.tokens[first : first + 2]]
    if len(words) < 2 or words[0] not in syntax("telling_when") or words[1] not in ("a", "an", "the"):
        return False
    nouns = [i for i in clause if i < main and draft.atoms[i].kind in ("mention", "term")]
    plain = all(draft.atoms[i].kind == "term" and not draft.verbal[i] for i in nouns)
    return bool(nouns) and plain and draft.atoms[nouns[-1]].stop == draft.atoms[main].start


def _behind_arabic_verb(draft: Draft, clause: list[int], main: int, wanted: str) -> bool:
    """ "وخلفته X": the name right behind the verb and its pronoun, without a preposition, is its subject."""
    verb = draft.atoms[main]
    if not is_arabic(draft.tokens[verb.start].text[0]) or not arabic_beside.resumes(verb, draft.tokens):
        return False
    name = next((i for i in clause if i > main and draft.atoms[i].kind != "mark"), None)
    if name is None or draft.atoms[name].kind != "mention" or draft.atoms[name].prep:
        return False
    return draft.role.get(name) == wanted


def link(draft: Draft, clause: Sequence[int]) -> str:
    """How a clause is tied to the one before: the kind of its opening words, "" for none."""
    first = draft.atoms[clause[0]].start
    if draft.tokens[first].kind == "mark":
        first += 1
    if first == len(draft.tokens) or is_yet(draft.tokens, first):
        return ""
    if any(draft.verbal[i] and draft.atoms[i].start == first for i in clause):
        return ""  # «قُبل خمسون»: were admitted, not "before"
    links = syntax_map("links")
    for length in (2, 1):
        phrase = " ".join(t.text for t in draft.tokens[first : first + length])
        if phrase in links:
            return links[phrase]
    return ""

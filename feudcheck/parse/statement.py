"""Text to Statement: the extractors put together, for claims and for facts alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES, Lexicon
from feudcheck.language.normal import language_of
from feudcheck.language.tokens import tokenize
from feudcheck.language.units import is_currency
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Amount, Clause, Item, Modality, Quotation, Span, Speech, Statement, Token
from feudcheck.parse import clauses, roles, stance, verbs
from feudcheck.parse.mentions import Names
from feudcheck.parse.quotes import find_quotes
from feudcheck.parse.tagging import Atom, tag

# what these words say is judged in a slot of its own: whose word, done or planned
_SOFT = frozenset(
    "w:" + name
    for name in ("generic_nouns", "say", "report", "plan", "attempt", "titles", "estimate", "believe", "accuse")
)
MILLION = 1_000_000  # smaller bare numbers beside a sum are counts
_CONTENT = ("mention", "amount", "date", "term")


def parse(text: str, names: Names, lexicon: Lexicon, reference: dt.date) -> Statement:
    """What ``text`` says. ``reference``: the day that "yesterday" and "last March" count from."""
    tokens = tokenize(text)
    atoms = tag(tokens, lexicon, names, reference)
    return _Builder(text, tokens, atoms, lexicon).statement()


class _Builder:
    """The state of one parse; thrown away with it."""

    def __init__(self, text: str, tokens: list[Token], atoms: list[Atom], lexicon: Lexicon) -> None:
        self.text, self.tokens, self.atoms, self.lexicon = text, tokens, atoms, lexicon
        self.quotes = find_quotes(text)
        self.in_quote = self._quoted()
        self.verbal = verbs.find_verbs(atoms, tokens, lexicon)
        self.number = clauses.split(atoms, tokens, self.verbal)
        _lead_in(atoms, tokens, self.verbal)
        self.item_of: dict[int, int] = {}
        for i, atom in enumerate(atoms):
            if atom.kind in _CONTENT:
                self.item_of[i] = len(self.item_of)
        self.role: dict[int, str] = {}
        self.negated: set[int] = set()
        self.speeches: list[Speech] = []

    def statement(self) -> Statement:
        members: dict[int, list[int]] = {}
        for i, number in enumerate(self.number):
            members.setdefault(number, []).append(i)
        built: list[Clause] = []
        for number in sorted(members):
            built.append(self._clause(members[number], built, members))
        built = self._spread_speech(built)
        items = _with_currency(_with_units([self._item(i) for i in self.item_of]))
        lang = language_of(self.text)
        return Statement(
            self.text, lang, items, tuple(built), tuple(self.speeches), self._quotations(items, built),
            self._checkable(built), any("w:complete_list" in a.classes for a in self.atoms),
            self._has("open_lists") or self._one_of(), self._has("repeaters"),
        )  # fmt: skip

    def _has(self, name: str) -> bool:
        """Whether a word or phrase of a syntax list stands in the text."""
        texts = [t.text for t in self.tokens]
        joined = " " + " ".join(texts) + " "
        return any(f" {phrase} " in joined for phrase in syntax(name))

    def _one_of(self) -> bool:
        """ "X من المنضمين": an Arabic name, then "of those who"."""
        texts = [t.text for t in self.tokens]
        return any(
            a.kind == "mention" and a.stop + 1 < len(texts) and texts[a.stop] == "من"
            and texts[a.stop + 1].startswith("ال") and not any(self.verbal)
            for a in self.atoms[:2]
        )  # fmt: skip

    def _span(self, start: int, stop: int) -> Span:
        return self.tokens[start].start, self.tokens[stop - 1].end

    def _quoted(self) -> list[int | None]:
        """The number of the quotation each atom stands in."""
        out: list[int | None] = []
        number = 0
        for atom in self.atoms:
            start, end = self._span(atom.start, atom.stop)
            while number < len(self.quotes) and self.quotes[number][1] < end:
                number += 1
            inside = number < len(self.quotes) and self.quotes[number][0] <= start
            out.append(number if inside else None)
        return out

    def _clause(self, clause: list[int], earlier: list[Clause], members: dict[int, list[int]]) -> Clause:
        outside = [i for i in clause if self.in_quote[i] is None] or clause
        predicate = self._predicate(outside)
        subject = self._inherited(clause, earlier, members) if earlier else None
        passive = False
        speech = self._speech(outside, subject)
        teller = None
        if speech is not None and self.speeches[speech].verb != self.item_of.get(predicate if predicate is not None else -1):
            teller = self.speeches[speech].speaker
        if predicate is not None:
            verbal = self.verbal[predicate]
            passive = verbal and verbs.is_passive(predicate, self.atoms, self.tokens)
            self.role.update(
                roles.assign(
                    self.atoms, self.tokens, [i for i in outside if self.item_of.get(i, -2) != teller], predicate,
                    verbal=verbal, passive=passive, inherited=subject,
                )
                if verbal or not any(self.verbal[i] for i in outside)
                else {}
            )
        negated, denied = stance.negations(self.atoms, self.tokens, outside, predicate, self.verbal)
        self.negated |= denied
        self._copula(outside, predicate)
        causes = [i for i in outside if "w:cause" in self.atoms[i].classes and self.atoms[i].kind in ("word", "term")]
        reason = next((i for i in clause if causes and i > causes[0] and i in self.item_of), None)
        if reason is not None and self.atoms[reason].kind in ("amount", "date"):
            reason = None  # "over five years"
        cause = self.item_of[reason] if reason is not None else None
        understood = self.item_of.get(subject) if subject is not None else None
        meant = stance.modality(self.atoms, self.tokens, outside, predicate, self.verbal)
        acting = any(self.role.get(i) == roles.AGENT for i in outside)
        opening = self.tokens[self.atoms[clause[0]].start].text
        goes_on = opening not in (";", "؛") and opening not in syntax("conjunctions")
        dropped = any("w:dropped" in self.atoms[i].classes for i in outside)
        if earlier and earlier[-1].modality is Modality.PLANNED and goes_on and not acting and not dropped:
            meant = Modality.PLANNED  # "plans a company to rival X": what goes on without a subject is planned too
        return Clause(
            self._span(self.atoms[clause[0]].start, self.atoms[clause[-1]].stop),
            self.item_of.get(predicate) if predicate is not None else None,
            understood, passive, negated, meant, speech, cause,
            any("w:dropped" in self.atoms[i].classes for i in outside), self._link(clause) if earlier else "",
        )  # fmt: skip

    def _link(self, clause: Sequence[int]) -> str:
        first = self.atoms[clause[0]].start
        if self.tokens[first].kind == "mark":
            first += 1
        links = syntax_map("links")
        for length in (2, 1):
            phrase = " ".join(t.text for t in self.tokens[first : first + length])
            if phrase in links:
                return links[phrase]
        return ""

    def _predicate(self, clause: Sequence[int]) -> int | None:
        """The main term: a verb that tells an event before one that only reports or plans."""
        events = [i for i in clause if self.atoms[i].kind == "term" and verbs.is_event(self.atoms[i], self.lexicon)]
        heads = [i for i in clause if self.verbal[i] and self.atoms[i].kind == "term"]
        for candidates in (heads, events):
            full = [i for i in candidates if not self._helper(self.atoms[i])]
            if full:
                return full[0]
        telling = [i for i in heads if not self.atoms[i].classes & {"w:say", "w:report"}]
        return (telling or heads or events or [None])[0]

    def _copula(self, clause: Sequence[int], predicate: int | None) -> None:
        """ "X is the founder of Y": X is the one who is it."""
        if predicate is not None and self.verbal[predicate]:
            return
        first = next((i for i in clause if self.atoms[i].kind == "mention" and not self.atoms[i].prep), None)
        if first is not None and roles.in_construct(self.atoms, self.tokens, first):
            return
        if first is not None and self.atoms[first].stop < len(self.tokens):
            if self.tokens[self.atoms[first].stop].text in syntax("copulas"):
                self.role[first] = roles.AGENT

    def _helper(self, atom: Atom) -> bool:
        return self._light(atom) or bool(atom.classes & {"w:say", "w:report", "w:plan", "w:attempt", "w:estimate", "w:believe"}) and not any(
            c.kind == "event" and not atom.classes & {"w:say", "w:report"}
            for c in map(self.lexicon.concept, atom.ids)
            if c and c.once
        )

    def _inherited(self, clause: list[int], earlier: list[Clause], members: dict[int, list[int]]) -> int | None:
        """The atom of the understood subject: before "which", or shared over "and"."""
        first = self.atoms[clause[0]]
        opening = [self.tokens[self.atoms[i].start].text for i in clause[:3]]
        number = self.number[clause[0]]
        aside = any(i > clause[-1] for i in members[0]) and number == max(members) and number > 0
        before = [i for i in members[0 if aside else number - 1] if self.atoms[i].kind == "mention" and i < clause[0]]
        if aside:
            return before[-1] if before else None
        if any(word in syntax("relatives") for word in opening):
            return before[-1] if before else None
        if first.kind == "mark" and first.words[0] in (";", "؛"):
            return None
        agents = [i for i in before if self.role.get(i) == roles.AGENT]
        patients = [i for i in before if self.role.get(i) == roles.PATIENT]
        if earlier[-1].passive:
            return (patients or agents or [None])[0]
        return (agents or before[:1] or [None])[0]

    def _speech(self, clause: Sequence[int], subject: int | None) -> int | None:
        first = None
        for i in clause:
            atom = self.atoms[i]
            kind = stance.speech_kind(atom) if atom.kind in ("term", "word") else None
            if kind is None:
                continue
            who = stance.speaker(self.atoms, self.tokens, clause, i, verbal=self.verbal[i])
            word = self.tokens[atom.start].text
            if word.endswith("ing") or (word.endswith("ا") and kind is not None and not self.verbal[i]):
                agents = [k for k in clause if k < i and self.atoms[k].kind == "mention" and not self.atoms[k].prep]
                who = subject if subject is not None else (agents[:1] or [None])[0]
            elif who is None and self.verbal[i] and not any(self.atoms[k].kind == "mention" for k in clause):
                who = subject  # "…and called him a liar"
            if who is None and not self.verbal[i] and kind not in ("report",):
                continue
            speech = Speech(kind, self.item_of.get(who) if who is not None else None, self.item_of.get(i))
            self.speeches.append(speech)
            if first is None or self.speeches[first].kind == "report":
                first = len(self.speeches) - 1  # the outermost word, but a report only frames
        return first

    def _spread_speech(self, built: list[Clause]) -> list[Clause]:
        """A speech covers the clauses after it up to a semicolon; a trailing one those before it."""
        out = list(built)
        for n, clause in enumerate(built):
            if clause.speech is None:
                continue
            later = n + 1
            while later < len(out) and out[later].speech is None and not self._after_semicolon(out[later]):
                out[later] = replace(out[later], speech=clause.speech)
                later += 1
            if n and self._only_says(n):
                for before in range(n - 1, -1, -1):
                    if out[before].speech is not None or self._after_semicolon(out[before + 1]):
                        break
                    out[before] = replace(out[before], speech=clause.speech)
        return out

    def _only_says(self, number: int) -> bool:
        """Whether a clause is no more than "…, X said on Monday"."""
        saying = {at for s in self.speeches for at in (s.speaker, s.verb)}
        told = [
            i for i, at in self.item_of.items()
            if self.number[i] == number and at not in saying
            and self.atoms[i].kind in ("mention", "amount", "term") and not self.atoms[i].classes & _SOFT
        ]  # fmt: skip
        return not told

    def _after_semicolon(self, clause: Clause) -> bool:
        before = self.text[: clause.span[0]].rstrip()
        return before[-1:] in (";", "؛", ".") or self.text[clause.span[0]] in ";؛"

    def _item(self, i: int) -> Item:
        atom = self.atoms[i]
        ids = atom.ids if atom.kind == "mention" else (*atom.ids, *sorted(atom.classes))
        if atom.amount is not None:
            atom_amount = _with_noun(atom, i, self.atoms, self.tokens)
        else:
            atom_amount = None
        return Item(
            atom.kind, self._span(atom.start, atom.stop), self.number[i], ids, atom.words, atom.prep,
            self.role.get(i, ""), self.verbal[i], i in self.negated,
            self._soft(i),
            self.in_quote[i], stance.planned(self.atoms, self.tokens, i, self.number, self.verbal), atom_amount, atom.date,
        )  # fmt: skip

    def _soft(self, i: int) -> bool:
        atom = self.atoms[i]
        if atom.kind != "term":
            return False
        if "w:complete_list" in atom.classes and i + 1 < len(self.atoms) and self.atoms[i + 1].kind == "amount":
            return True  # "only $3 million": the amount says it
        if self._light(atom) and (self.verbal[i] or "w:unknown" in atom.classes):
            return True
        if self._holds_count(i):
            return True
        classes = atom.classes & _SOFT
        if classes == {"w:titles"}:
            return any(0 <= k < len(self.atoms) and self.atoms[k].kind == "mention" for k in (i - 1, i + 1, i + 2))
        return bool(classes) and not self._once(atom)

    def _holds_count(self, i: int) -> bool:
        """ "houses 45,000 works": what is counted says it, whatever the verb."""
        following = self.atoms[i + 1].amount if i + 1 < len(self.atoms) else None
        if following is None or following.unit is not None or not self.verbal[i]:
            return False
        return any(c.kind == "state" for c in map(self.lexicon.concept, self.atoms[i].ids) if c)

    @staticmethod
    def _light(atom: Atom) -> bool:
        return atom.lemma in syntax("light_verbs") and " " not in atom.words[0]

    def _once(self, atom: Atom) -> bool:
        return any(c.once for c in map(self.lexicon.concept, atom.ids) if c)

    def _quotations(self, items: Sequence[Item], built: Sequence[Clause]) -> tuple[Quotation, ...]:
        out = []
        for start, end in self.quotes:
            words = tuple(t.text for t in self.tokens if start <= t.start and t.end <= end and t.kind != "mark")
            speaker = None
            for clause in built:
                if clause.speech is not None and clause.span[0] <= end and start <= clause.span[1]:
                    speaker = self.speeches[clause.speech].speaker
            if speaker is None:
                speaker = self._before_colon(start)
            if speaker is None:
                spoken = [s.speaker for s in self.speeches if s.speaker is not None]
                speaker = spoken[0] if spoken else None
            out.append(Quotation(words, (start, end), speaker))
        return tuple(out)

    def _before_colon(self, start: int) -> int | None:
        """The name in "NAME: “…”"."""
        head = self.text[: start - 1].rstrip()
        if not head.endswith(":"):
            return None
        end = len(head[:-1].rstrip())
        return next(
            (n for i, n in self.item_of.items() if self.atoms[i].kind == "mention"
             and self.tokens[self.atoms[i].stop - 1].end == end), None,
        )  # fmt: skip

    def _names_prize(self, i: int) -> bool:
        """ "best screenplay": a prize's name is no opinion."""
        following = self.atoms[i + 1] if i + 1 < len(self.atoms) else None
        return following is not None and following.kind in ("term", "mention") and following.start == self.atoms[i].stop

    def _checkable(self, built: Sequence[Clause]) -> bool:
        last = self.text.rstrip().rstrip("\"'»”’)")[-1:]
        if last in ("?", "؟") and not self.speeches:
            return False
        if not self.item_of:
            return False
        solid = any(a.kind in ("amount", "date") for a in self.atoms) or self.quotes or self.speeches
        if any("w:opinion" in a.classes and not self._names_prize(i) for i, a in enumerate(self.atoms)) and not solid:
            return False
        first = self.atoms[0]
        if "w:imperative_starts" in first.classes and not any(self.verbal[1:]) and not solid:
            return False
        return last != "!" or bool(solid)


def _with_units(items: list[Item]) -> list[Item]:
    """ "from 3,000 to 4,500 pounds": the unit is that of both."""
    out = list(items)
    for n in range(len(out) - 1):
        first, second = out[n].amount, out[n + 1].amount
        if first is None or second is None or second.unit is None or first.unit is not None or first.noun:
            continue
        if out[n].prep == "from" and out[n + 1].prep == "to":
            out[n] = replace(out[n], amount=replace(first, unit=second.unit))
    return out


def _with_currency(items: list[Item]) -> tuple[Item, ...]:
    """A bare sum beside another in a currency is in it too: "$100 billion now, 500 billion later"."""
    currency = next((i.amount.unit for i in items if i.amount is not None and is_currency(i.amount.unit)), None)
    if currency is None:
        return tuple(items)
    out = []
    for item in items:
        amount = item.amount
        if amount is not None and amount.unit is None and amount.noun is None and amount.quantum >= MILLION:
            item = replace(item, amount=replace(amount, unit=currency))
        out.append(item)
    return tuple(out)


def _with_noun(atom: Atom, at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> Amount:
    assert atom.amount is not None
    words: list[str] = []
    for later in atoms[at + 1 : at + 4]:
        if later.words and later.words[0] in ("of", "من", "-"):
            continue  # "thousands of beds", "a 240-bed wing"
        if later.kind != "term" or later.start > atom.stop + 3:
            break
        words.append(later.words[0])
    first = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    if first in syntax("rates"):
        words = ["per", *words]
    elif any(t.text in syntax("ages") for t in tokens[max(0, atom.start - 1) : atom.stop + 1]):
        words = ["age"]
    return replace(atom.amount, noun=" ".join(words) or None)


def _subject_next(atoms: Sequence[Atom], at: int, verbal: Sequence[bool]) -> bool:
    """Whether the comma after ``atoms[at]`` ends an opening phrase: "…with X, Y said"."""
    if at + 1 >= len(atoms) or atoms[at + 1].kind != "mark":
        return False
    later = at + 2
    while later < len(atoms) and atoms[later].kind == "word":
        later += 1
    return (
        later + 1 < len(atoms)
        and atoms[later].kind == "mention"
        and (verbal[later + 1] or (atoms[later + 1].kind == "word" and later + 2 < len(atoms) and verbal[later + 2]))
    )


def _preposition_before(atom: Atom, tokens: Sequence[Token]) -> str:
    """The preposition right before a name, even one that a phrase ("hire away from") took in."""
    at = atom.start - 1
    while at >= 0 and tokens[at].text in ARTICLES:
        at -= 1
    text = tokens[at].text if at >= 0 else ""
    return syntax_map("prepositions").get(text, "") if text != "'s" else ""


def _lead_in(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool]) -> None:
    """Set ``prep`` of each content atom: the preposition that leads its noun phrase in."""
    pending, open_phrase = "", False
    prepositions = syntax_map("prepositions")
    agents = syntax("passive_agents")
    for i, atom in enumerate(atoms):
        text = tokens[atom.start].text
        if atom.kind == "mark":
            if text not in syntax("commas"):
                pending, open_phrase = "", False
            elif not open_phrase:
                pending = ""
        elif atom.kind in ("mention", "amount", "date", "term"):
            if atom.prep:
                pending = atom.prep
            elif atom.kind == "mention" and (led := _preposition_before(atom, tokens)):
                atom.prep = pending = led
            elif verbal[i]:
                pending = ""
            else:
                atom.prep = pending
            if atom.kind in ("amount", "date"):
                pending, open_phrase = "", False
            if atom.kind == "mention":
                following = tokens[atom.stop].text if atom.stop < len(tokens) else ""
                open_phrase = following in ("and", ",", "،", "و", "or", "&") and not _subject_next(atoms, i, verbal)
                if not open_phrase:
                    pending = ""
        phrase = " ".join(t.text for t in tokens[atom.start : atom.start + 2])
        if phrase in agents or (text in agents and atom.kind == "word"):
            pending, open_phrase = "by", False
        elif text in prepositions and atom.kind in ("word", "term") and not verbal[i] and text != "'s":
            pending, open_phrase = prepositions[text], False
        elif atom.kind == "word" and text not in ARTICLES and not open_phrase and text not in ("and", "و"):
            pending = ""


"""One sentence of a draft in its context: what it points back to is filled in, and a guess never accuses.

The sentence is judged as it stands and, where a reference of it can be resolved, with the name in its place:

- contradicted as it stands, and for the same reason with the name in place: contradicted
- with the name in place supported: supported, and the hint tells how it was read
- with the name in place contradicted, and its own figure or day tells which event it means: contradicted
- with the name in place contradicted: unsourced ("antecedent-guessed"), and the hint tells what the sources say
- supported or contradicted only because it does not say of whom: unsourced ("antecedent-open")
- where several could be meant, what is only likely counts if the sentence itself tells which event it means
"""

from __future__ import annotations

import datetime as dt

from feudcheck import answer
from feudcheck.frozen import replace
from feudcheck.language.normal import language_of
from feudcheck.model import Finding, Span, Verdict
from feudcheck.review import continued, glance
from feudcheck.review.days import Days
from feudcheck.review.focus import Focus
from feudcheck.review.pinned import may_pin, pinned
from feudcheck.review.references import PERSON, Reference, fits, references

LONGEST = 1_500  # characters of a sentence that is judged in its context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.factbase.base import FactBase
    from feudcheck.model import Statement
    from feudcheck.pipeline import Checker

_AND = {"en": " and ", "ar": " و"}
GUESSED, OPEN = "antecedent-guessed", "antecedent-open"
_BEFORE = Reference((0, 0), PERSON)  # the place for a speaker before a quotation that goes on
_NOTHING = frozenset({"no-fact-near", "not-checkable"})
_SUMMARIES = {
    OPEN: "It does not say of whom or what, and the sentences before it do not settle it.",
    GUESSED: "The sources say otherwise if this is read as the sentences before it suggest; no verdict rests on that.",
}


class Judge:
    """Answers the sentences of one document, in their order."""

    def __init__(self, checker: Checker, as_of: dt.date) -> None:
        self._checker, self.as_of = checker, as_of
        self._focus = Focus(self._kind_of, checker.views.entity_words)
        self._days = Days()
        self._heard: Statement | None = None
        self._speaker = ""  # of a quotation that may go on with the next sentence
        self._spoke = ""  # whose word the last sentence was

    def heading(self) -> None:
        """What follows stands under a new heading."""
        self._focus.clear()
        self._spoke = ""

    def block(self) -> None:
        """What follows stands in a paragraph of its own."""
        self._speaker = ""

    def answer(self, claim: str, *, headline: bool = False) -> Finding:
        """The finding for the next sentence; of a ``headline`` only what states something is judged."""
        self._heard = None
        goes_on = bool(self._speaker) and continued.only_quotation(claim)
        finding = self._answer(claim, headline=headline, speaker=self._speaker if goes_on else "")
        self._note_day(self._heard)
        if not goes_on:
            self._speaker = self._speaker_at_end(self._heard)
            self._spoke = continued.speaker_of(self._heard)
        return finding

    def _note_day(self, statement: Statement | None) -> None:
        if statement is not None:
            self._days.hear(statement)

    def _speaker_at_end(self, statement: Statement | None) -> str:
        """Whose words a quotation that follows goes on with, by name; ""."""
        item = continued.speaker_at_end(statement) if statement else None
        if statement is None or item is None:
            return ""
        return _name(self._checker.base, item.ids[0], statement.lang) if item.ids else statement.text[slice(*item.span)]

    def _answer(self, claim: str, *, headline: bool, speaker: str) -> Finding:
        checker = self._checker
        if len(claim) > LONGEST:
            return checker.check(claim, self.as_of)
        matters = glance.matters(claim, checker.base)
        if not (matters or self._focus.anything):
            return answer.nothing_near(claim, language_of(claim))
        words = checker.words(claim, self.as_of)
        if not (matters or speaker) and glance.stands_alone(claim, words, checker.lexicon):
            self._focus.pass_on()
            return answer.nothing_near(claim, language_of(claim))
        statement = self._heard = checker.read(claim, self.as_of, words)
        if claim.isupper() or (headline and not any(i.verbal or i.amount or i.date for i in statement.items)):
            self._focus.hear(statement)
            return answer.nothing_near(claim, statement.lang)
        kinds = {id_: self._kind_of(id_) for item in statement.items for id_ in item.ids if item.kind == "mention"}
        open_ = references(statement, checker.lexicon, kinds)
        meant = [(made, self._meant(made, statement)) for made in open_]
        known = [(made, ids) for made, ids in meant if ids]
        open_ = [made for made, ids in meant if ids or not made.loose]
        days = self._days.edits(claim, statement)
        edits = [(made, self._written(made, ids, claim)) for made, ids in known]
        edits = sorted(edits + days, key=lambda edit: edit[0].span)
        likely = [(made, ids[0] if len(ids) == 1 else self._likely(made, statement)) for made, ids in meant]
        found = self._settled(claim, statement, open_, known, edits, speaker)
        unsettled = statement.checkable and not speaker and len(known) < len(meant)
        if found.verdict is Verdict.UNSOURCED and unsettled and may_pin(statement):
            return self._as_is_likely(claim, likely, days) or found
        return found

    def _as_is_likely(
        self, claim: str, likely: list[tuple[Reference, str | None]], days: list[tuple[Reference, str]]
    ) -> Finding | None:
        """The finding with what each reference most likely stands for, where the sentence itself pins the event."""
        told = [(made, self._written(made, (id_,), claim)) for made, id_ in likely if id_ is not None]
        if len(told) < len(likely):
            return None
        told = sorted(told + days, key=lambda edit: edit[0].span)
        filled = self._checker.read(_with(claim, told), self.as_of)
        full = _moved_back(self._checker.answer(filled, self.as_of), claim, told)
        if not pinned(full, [made.span for made, _ in told]):
            return None
        self._heard = filled
        reading = "; ".join(_reading(made, name, claim, "") for made, name in told)
        return replace(full, hints=(f"{reading}.", *full.hints))

    def _likely(self, made: Reference, statement: Statement) -> str | None:
        return None if made.two else self._focus.likely(made, _named_beside(made, statement))

    def _settled(
        self, claim: str, statement: Statement, open_: list[Reference],
        known: list[tuple[Reference, tuple[str, ...]]], edits: list[tuple[Reference, str]], speaker: str,
    ) -> Finding:  # fmt: skip
        """The finding with what the sentences before it settle."""
        checker = self._checker
        if speaker:
            edits.insert(0, (_BEFORE, continued.attributed(speaker, statement.lang)))
        if not edits or not statement.checkable:
            self._focus.hear(statement)
            pointing = bool(open_) and self._focus.anything
            if statement.checkable and not pointing and not checker.knows(statement):
                return answer.nothing_near(claim, statement.lang)
            return self._as_it_stands(checker.answer(statement, self.as_of), statement, open_)
        filled = checker.read(_with(claim, edits), self.as_of)
        self._focus.hear(filled)
        self._heard = filled
        full = _moved_back(checker.answer(filled, self.as_of), claim, edits)
        if full.verdict is Verdict.CONTRADICTED and _names(statement) and len(known) == len(open_):
            plain = checker.answer(statement, self.as_of)
            if _alike(plain, full):
                return plain
        reading = "; ".join(_reading(made, name, claim, speaker) for made, name in edits)
        if pinned(full, [made.span for made, _ in edits]) and full.verdict is Verdict.CONTRADICTED:
            return replace(full, hints=(f"{reading}.", *full.hints))
        if full.verdict is Verdict.CONTRADICTED:
            return _open(full, GUESSED, (f"{reading}: {full.summary}", *full.hints))
        if full.verdict is Verdict.SUPPORTED:
            if len(known) < len(open_):
                return _open(full, OPEN, full.hints)
            return replace(full, hints=(f"{reading}.", *full.hints))
        return full

    def _meant(self, made: Reference, statement: Statement) -> tuple[str, ...]:
        """The entity that a reference stands for, or the two: who spoke before, where it speaks on; () for none."""
        if made.two:
            return self._focus.two(made, _named_beside(made, statement))
        if self._spoke and continued.speaks_on(made, statement) and fits(made, self._kind_of(self._spoke)):
            return (self._spoke,)
        found = self._focus.antecedent(made, _named_beside(made, statement))
        return () if found is None else (found,)

    def _as_it_stands(self, plain: Finding, statement: Statement, open_: list[Reference]) -> Finding:
        if plain.verdict is Verdict.UNSOURCED:
            return plain
        denied = plain.verdict is Verdict.CONTRADICTED and (open_ or not _names(statement))
        if denied and pinned(plain, [made.span for made in open_]) and self._spoken_of(plain):
            return plain
        if open_:
            return _open(plain, OPEN, plain.hints)
        if _names(statement) or plain.rule in ("misquote", "misattribution"):
            return plain
        if plain.verdict is Verdict.SUPPORTED and not open_ and self._spoken_of(plain):
            return plain
        return _open(plain, OPEN, plain.hints)

    def _spoken_of(self, finding: Finding) -> bool:
        """Whether the document has named something that the deciding fact names."""
        base = self._checker.base
        for evidence in finding.evidence:
            if evidence.stance == "near":
                continue
            for text in evidence.statement.values():
                items = self._checker.read(text, self.as_of).items
                ids = {id_ for item in items if item.kind == "mention" for id_ in item.ids}
                if not ids or not ids.isdisjoint(self._focus.seen):
                    return True
        return base.count == 0

    def _kind_of(self, id_: str) -> str:
        return self._checker.views.kind_of(id_)

    def _written(self, made: Reference, ids: tuple[str, ...], claim: str) -> str:
        """The name as it stands in the place of ``made``, or both names."""
        lang = language_of(claim)
        name = _AND[lang].join(_name(self._checker.base, id_, lang) for id_ in ids)
        if made.shape == "possessive":
            return f"{name}'s"
        return f" {name}" if made.shape == "after" else name


def _reading(made: Reference, name: str, claim: str, speaker: str) -> str:
    if made is _BEFORE:
        return f"The quotation is read as going on with the words of {speaker}"
    if made.shape == "after":
        return f"Who does it is not told, and read as {name.strip()}"
    return f"“{claim[slice(*made.span)]}” is read as {name}"


def _named_beside(made: Reference, statement: Statement) -> frozenset[str]:
    """Who is named behind a word that stands for a name, and so is somebody else: "The company paid X"."""
    if made.shape == "possessive":
        return frozenset()
    named = (i for i in statement.items if i.kind == "mention" and i.quote is None)
    return frozenset(id_ for i in named if made.inset or i.span[0] >= made.span[1] for id_ in i.ids)


def covered(finding: Finding) -> bool:
    """Whether the base knows anything of what a sentence says."""
    return finding.checkable and finding.rule not in _NOTHING


def _names(statement: Statement) -> bool:
    return any(item.kind == "mention" and item.ids for item in statement.items) or bool(statement.quotes)


def _alike(plain: Finding, full: Finding) -> bool:
    """Whether a sentence is contradicted in the same point without its reading as with it."""
    if plain.verdict is not Verdict.CONTRADICTED:
        return False
    return plain.rule == full.rule and [e.fact for e in plain.evidence][:1] == [e.fact for e in full.evidence][:1]


def _open(finding: Finding, rule: str, hints: tuple[str, ...]) -> Finding:
    evidence = tuple([replace(e, stance="near") for e in finding.evidence])
    return replace(
        finding, verdict=Verdict.UNSOURCED, rule=rule, summary=_SUMMARIES[rule], evidence=evidence, hints=hints
    )


def _with(claim: str, edits: list[tuple[Reference, str]]) -> str:
    for made, name in reversed(edits):
        claim = claim[: made.span[0]] + name + claim[made.span[1] :]
    return claim


def _moved_back(finding: Finding, claim: str, edits: list[tuple[Reference, str]]) -> Finding:
    """``finding`` on the filled-in sentence as one on the sentence as written."""

    def place(offset: int, *, end: bool) -> int:
        shift = 0
        for made, name in edits:
            start = made.span[0] + shift
            if offset <= start:
                break
            if offset <= start + len(name):
                return made.span[1] if end else made.span[0]
            shift += len(name) - (made.span[1] - made.span[0])
        return offset - shift

    def span(there: Span | None) -> Span | None:
        return None if there is None else (place(there[0], end=False), place(there[1], end=True))

    parts = tuple([replace(part, span=span(part.span)) for part in finding.parts])
    return replace(finding, claim=claim, parts=parts)


def _name(base: FactBase, id_: str, lang: str) -> str:
    names = base.entity(id_).names
    return names.get(lang) or next(iter(names.values()), id_)

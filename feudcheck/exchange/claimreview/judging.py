"""A review to what a base may honestly hold of it.

A claim rated true is a fact of the review. A claim rated false becomes one only where the review says what is true:
then that is the fact. Every other claim is kept as what it is, a claim: somebody made it, and the note gives its
rating; such a record backs only "X claimed that …", never the claim.
"""

from __future__ import annotations

from functools import cache

from feudcheck.documents import sentences_of
from feudcheck.exchange.candidates import Candidate, Unfit
from feudcheck.exchange.claimreview.ratings import FALSE, TRUE
from feudcheck.exchange.convert.naming import source_id
from feudcheck.exchange.convert.rows import checked, identified
from feudcheck.factbase.formats import shown
from feudcheck.factbase.schema import FACT
from feudcheck.language.data import section
from feudcheck.language.normal import fold
from feudcheck.language.words import building
from feudcheck.model import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feudcheck.exchange.claimreview.reviews import Review
    from feudcheck.exchange.convert.naming import Names
    from feudcheck.exchange.convert.trial import Trial

MOST_SENTENCES = 20
"""Sentences of an explanation that are looked at."""
_ARTICLES = frozenset({"the", "a", "an"})
_ENDS = " .؟!…"


def candidate(review: Review, names: Names, trial: Trial) -> Candidate:
    """The records that a review becomes. Raises Unfit where it can become none."""
    sources, references = _cited(review)
    published = next((s.get("published", "") for s in sources.values()), "")
    for text in review.claim.values():
        if not trial.states(text):
            raise Unfit(f"{shown(text)} is no statement that can be checked")
        if trial.moved(text, review.claimed_on, published):
            raise Unfit(f"{shown(text)} counts its time from the day it was said, which a fact can't tell")
    if review.kind == TRUE:
        return _finished(review, {"statement": dict(review.claim)}, sources, references)
    if review.kind == FALSE and (made := _corrected(review, trial)) is not None:
        remark = f"rated {shown(review.rating)}: taken in as what the review says is true"
        return _finished(review, made, sources, references, remark=remark)
    return _kept(review, names, trial, sources, references)


def _cited(review: Review) -> tuple[dict[str, dict[str, Any]], list[dict[str, str]]]:
    sources: dict[str, dict[str, Any]] = {}
    references: list[dict[str, str]] = []
    for cited in review.sources:
        id_ = cited.id or source_id(cited.record)
        if cited.record:
            sources[id_] = cited.record
        references.append({"id": id_, "locator": cited.locator} if cited.locator else {"id": id_})
    return sources, references


def _corrected(review: Review, trial: Trial) -> dict[str, Any] | None:
    """The fact that a review of a false claim states instead, with the status opposite to the claim's."""
    for text in _truths(review, trial):
        (lang, claim), *_ = review.claim.items()
        fact: dict[str, Any] = {"statement": {lang: text}}
        finding = trial.says(fact, {}, claim)
        backs = finding.verdict is Verdict.SUPPORTED
        if backs or trial.verdict(fact, {}, text) is not Verdict.SUPPORTED:
            continue
        denies = finding.verdict is Verdict.CONTRADICTED
        if not denies and text not in _sentences(review.explained):
            continue  # a long text tells much that is no answer to the claim
        if denies and finding.rule == "opposite":
            status = {"status": "did-not-happen" if _negated(trial, text) else "happened"}
            stands = trial.verdict({**fact, **status}, {}, claim) is Verdict.CONTRADICTED
            if stands and trial.verdict({**fact, **status}, {}, text) is Verdict.SUPPORTED:
                fact |= status
        return fact
    return None


def _truths(review: Review, trial: Trial) -> Iterator[str]:
    """The sentences in which a review says itself how things are, of the claim's own matter."""
    from feudcheck.language.normal import language_of

    (lang, claim), *_ = review.claim.items()
    about = trial.named(claim)
    for text in [*_sentences(review.explained), *_sentences(review.told)]:
        if language_of(text) != lang or not trial.states(text) or _of_claims(text):
            continue
        said = trial.parse(text)
        if said.speeches or said.quotes or trial.points_back(text) or trial.moved(text, "", ""):
            continue
        if not about or not about.isdisjoint(trial.named(text)):
            yield text


def _sentences(texts: tuple[str, ...]) -> list[str]:
    return [text[slice(*span)] for text in texts for span in sentences_of(text)][:MOST_SENTENCES]


@cache
def _claim_words() -> frozenset[str]:
    return frozenset(fold(word) for word in section("ratings")["telling"])


def _of_claims(text: str) -> bool:
    """Whether a sentence speaks of a claim and its rating, and may hold the claim itself."""
    from feudcheck.language.tokens import tokenize

    words = " ".join(["", *(token.text for token in tokenize(text)), ""])
    return any(f" {word} " in words for word in _claim_words())


def _negated(trial: Trial, text: str) -> bool:
    statement = trial.parse(text)
    return any(clause.negated for clause in statement.clauses) or any(item.negated for item in statement.items)


def _kept(
    review: Review, names: Names, trial: Trial, sources: dict[str, dict[str, Any]], references: list[dict[str, str]]
) -> Candidate:
    """The claim as somebody's claim; Unfit where even that would back the claim itself."""
    entities: dict[str, dict[str, Any]] = {}
    typed: dict[str, Any] = {"status": "alleged"}
    forms = section("ratings")["claimed"]
    stated = {}
    for lang, text in review.claim.items():
        if review.claimant:
            typed["attributed_to"] = names.entity(review.claimant, lang, review.claimant_kind, entities)
        form = forms[lang]["named" if review.claimant else "nobody"]
        stated[lang] = form.format(who=review.claimant, claim=_inside(text.strip(_ENDS)))
    fact = {"statement": stated, **typed}
    for text in review.claim.values():
        if trial.verdict(fact, entities, text) is not Verdict.UNSOURCED:
            raise Unfit(f"{shown(text)} can't be kept apart from a fact")
    remark = f"kept as a claim, no fact: rated {shown(review.rating)}" if review.rating else "kept as a claim, no fact"
    return _finished(review, fact, sources, references, entities, _note(review), remark)


def _inside(text: str) -> str:
    """A sentence as it stands after "that": a word which only builds sentences loses its capital."""
    first = text.split(" ", 1)[0]
    lower = first.lower()
    return lower + text[len(first) :] if lower in building() | _ARTICLES and first.istitle() else text


def _note(review: Review) -> str:
    reviewer = next((c.record.get("publisher") or c.record.get("author") for c in review.sources), None)
    rated = f"rated “{review.rating}”" if review.rating else "reviewed without a rating"
    return f"A claim, no fact: {rated}{f' by {reviewer}' if reviewer else ''}."


def _finished(
    review: Review, fact: dict[str, Any], sources: dict[str, dict[str, Any]], references: list[dict[str, str]],
    entities: dict[str, dict[str, Any]] | None = None, note: str = "", remark: str = "",
) -> Candidate:  # fmt: skip
    noted = " ".join(filter(None, (note, review.note)))
    made = {**fact, "sources": references, **({"note": noted} if noted else {})}
    identified(made, review.id)
    checked(FACT, made)
    return Candidate(made, sources, entities or {}, {}, remark)

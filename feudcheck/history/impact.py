"""Drafts reviewed with two states of a base: the sentences whose verdict is another one, and what made it so."""

from __future__ import annotations

from feudcheck.language.tokens import tokenize
from feudcheck.model.history import RENAMED, Change, Flip
from feudcheck.model.review import Failure, Review

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from feudcheck.model import Finding
    from feudcheck.model.review import Checked

    Outcome = Review | Failure
    Key = tuple[str, int]


def flips(old: Iterable[Outcome], new: Iterable[Outcome], changes: Sequence[Change]) -> Iterator[Flip]:
    """The sentences that ``new`` judges otherwise than ``old``: reviews of the same drafts, in the same order.

    What a draft suppresses is left out.
    """
    by_record = Reasons(changes)
    for before, after in zip(old, new, strict=True):
        if isinstance(before, Failure) or isinstance(after, Failure):
            continue
        judged = dict(keyed(before.checked))
        for key, now in keyed(after.checked):
            then = judged.get(key)
            if then is None or now.suppressed is not None or then.finding.verdict == now.finding.verdict:
                continue
            place = now.finding.location
            assert place is not None
            found = then.finding
            reasons = by_record.of(found, now.finding)
            yield Flip(place, str(found.verdict), found.rule, deciding(found), now.finding, reasons)


def keyed(checked: Iterable[Checked]) -> Iterator[tuple[Key, Checked]]:
    """Sentences by their words, the second of the same words with number 2."""
    seen: dict[str, int] = {}
    for one in checked:
        words = " ".join(one.finding.claim.split())
        seen[words] = seen.get(words, 0) + 1
        yield (words, seen[words]), one


def deciding(finding: Finding) -> tuple[str, ...]:
    """The facts that a verdict rests on; of an unsourced sentence the nearest one."""
    decided = [one.fact for one in finding.evidence if one.stance != "near"]
    return tuple(dict.fromkeys(decided or [one.fact for one in finding.evidence[:1]]))


def considered(finding: Finding) -> tuple[str, ...]:
    """All facts that a finding shows or compares with, those that decide first."""
    return tuple(dict.fromkeys([*deciding(finding), *[one.fact for one in finding.evidence], *_compared(finding)]))


def _compared(finding: Finding) -> list[str]:
    return [part.fact for part in finding.parts if part.fact is not None]


class Reasons:
    """Finds, among the changes of a base, those that a verdict can have changed by."""

    def __init__(self, changes: Sequence[Change]) -> None:
        self._facts: dict[str, Change] = {}
        for change in changes:
            if change.kind == "fact":
                self._facts[change.id] = change
                if change.former:
                    self._facts[change.former] = change
        self._entities = [(change, _names(change)) for change in changes if change.kind == "entity"]
        self._relations = tuple([change for change in changes if change.kind == "relation"])
        self._sources = {change.id: change for change in changes if change.kind == "source"}

    def of(self, *findings: Finding) -> tuple[Change, ...]:
        """The facts that any of the findings (of one sentence) rests on, else those it is near to, else the names."""
        for ids in ([deciding(one) for one in findings], [considered(one) for one in findings]):
            found = [self._facts[id_] for some in ids for id_ in some if id_ in self._facts]
            told = [change for change in found if change.what != RENAMED or change.fields]
            if told:
                return tuple(dict.fromkeys(told))
        named = self._named(findings[-1].claim)
        return named or self._cited(findings) or self._relations

    def _named(self, claim: str) -> tuple[Change, ...]:
        """The entities with a name, today or before, that stands in the sentence."""
        words = f" {' '.join(token.text for token in tokenize(claim))} "
        return tuple([change for change, names in self._entities if any(f" {name} " in words for name in names)])

    def _cited(self, findings: Sequence[Finding]) -> tuple[Change, ...]:
        """The sources of what is shown: their day is what relative dates count from."""
        shown = [citation for one in findings for e in one.evidence for citation in e.citations]
        ids = dict.fromkeys(citation.source.id for citation in shown)
        return tuple([self._sources[id_] for id_ in ids if id_ in self._sources])


def _names(change: Change) -> set[str]:
    """All names of an entity before and after a change, as words are compared."""
    texts = [text for _, text in change.title]
    for one in change.fields:
        for value in (one.old, one.new):
            texts += [value] if isinstance(value, str) else [str(v) for v in value] if isinstance(value, list) else []
    joined = (" ".join(token.text for token in tokenize(text)) for text in texts)
    return {name for name in joined if name}

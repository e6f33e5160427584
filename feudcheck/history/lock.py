"""The verdicts of published drafts, kept in a file: what each sentence came to, and the facts it rested on.

The file is JSON, one field a line, in a fixed order, so that version control shows what changed. Paths are from
the folder that the file lies in. A draft's ``text`` tells whether its sentences are still the same: only then does
a sentence that is not listed mean that the base knew nothing of it.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from hashlib import sha256

from feudcheck import json_file, whole_file
from feudcheck.errors import LockError
from feudcheck.frozen import dataclass, field
from feudcheck.history import named
from feudcheck.history.difference import fields, title
from feudcheck.history.impact import considered, deciding, keyed
from feudcheck.model.history import CHANGED, CITED, REMOVED, Change, Flip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from feudcheck.history.impact import Key
    from feudcheck.history.snapshot import OnFile
    from feudcheck.model import Finding
    from feudcheck.model.review import Checked, Review

SCHEMA = 1
_VERDICTS = ("supported", "contradicted", "unsourced")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one sentence came to; ``facts``: those that decided."""

    claim: str
    verdict: str
    rule: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft: the day its relative dates counted from, what tells its sentences, and those the base knew of."""

    as_of: dt.date
    text: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Lock:
    """``drafts`` by path from the folder of the file; ``facts``: those that decided, as they were, by id.

    ``entities``: those whom the sentences name, as they were; a lock of earlier versions has none.
    """

    drafts: dict[str, Draft] = field(default_factory=dict)
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    version: str = ""
    entities: dict[str, dict[str, Any]] = field(default_factory=dict)


def read(path: str) -> Lock:
    """The lock in the file at ``path``. Raises LockError, with its place, for anything else."""
    content = json_file.read(path, LockError, "--write-lock")
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise LockError(f"{path}:1:1: no lock of this version; make it anew with --write-lock")
    try:
        drafts = {str(name): _draft(draft) for name, draft in content["drafts"].items()}
        facts = {str(id_): dict(record) for id_, record in content["facts"].items()}
        entities = {str(id_): dict(record) for id_, record in content.get("entities", {}).items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise LockError(f"{path}:1:1: is damaged ({error}); make it anew with --write-lock") from error
    return Lock(drafts, facts, str(content.get("feudcheck", "")), entities)


def _draft(data: Mapping[str, Any]) -> Draft:
    return Draft(dt.date.fromisoformat(data["as_of"]), str(data["text"]), tuple(map(_sentence, data["sentences"])))


def _sentence(data: Mapping[str, Any]) -> Sentence:
    if data["verdict"] not in _VERDICTS:
        raise ValueError(f"no verdict {data['verdict']!r}")
    facts = data["facts"]
    if not isinstance(facts, list):
        raise TypeError("facts is no list")
    return Sentence(str(data["claim"]), data["verdict"], str(data["rule"]), tuple(map(str, facts)))


def written(path: str, lock: Lock) -> None:
    """Write ``lock`` to ``path``, whole or not at all. Raises LockError."""
    cited = {id_ for draft in lock.drafts.values() for one in draft.sentences for id_ in one.facts}
    content = {
        "schema": SCHEMA,
        "feudcheck": lock.version,
        "drafts": {
            name: {
                "as_of": draft.as_of.isoformat(),
                "text": draft.text,
                "sentences": [
                    {"claim": one.claim, "verdict": one.verdict, "rule": one.rule, "facts": list(one.facts)}
                    for one in draft.sentences
                ],
            }
            for name, draft in sorted(lock.drafts.items())
        },
        "facts": {id_: lock.facts[id_] for id_ in sorted(cited) if id_ in lock.facts},
        "entities": dict(sorted(lock.entities.items())),
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    try:
        whole_file.write(path, text.encode("utf-8", "backslashreplace").decode() + "\n")
    except OSError as error:
        raise LockError(f"{path}: can't be written: {error.strerror or error}") from error


def name_of(path: str, lock_path: str) -> str:
    """What a draft is called in the lock at ``lock_path``."""
    folder = os.path.dirname(os.path.realpath(lock_path))
    try:
        return os.path.relpath(os.path.realpath(path), folder).replace(os.sep, "/")
    except ValueError:  # on another drive
        return os.path.realpath(path).replace(os.sep, "/")


def path_of(name: str, lock_path: str) -> str:
    """Where the draft of that name is, as short as it can be said from the working folder."""
    full = os.path.join(os.path.dirname(os.path.realpath(lock_path)), name)
    try:
        short = os.path.relpath(full)
    except (ValueError, OSError):
        return full
    return full if short.startswith(os.pardir) else short


def taken(review: Review, as_of: dt.date) -> Draft:
    """What a review comes to."""
    sentences = [
        Sentence(words, str(one.finding.verdict), one.finding.rule, deciding(one.finding))
        for (words, _), one in keyed(review.checked)
        if one.covered
    ]
    return Draft(as_of, text_mark(review), tuple(sentences))


def text_mark(review: Review) -> str:
    """What tells the sentences of a draft from others."""
    claims = "\n".join(words for (words, _), _ in keyed(review.checked))
    return "sha256:" + sha256(claims.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Compared:
    """A draft beside its lock: the sentences that flipped, and how many of the lock's it has no more."""

    flips: tuple[Flip, ...]
    gone: int = 0
    new: int = 0


def compared(review: Review, draft: Draft, lock: Lock, records: OnFile, entities: OnFile) -> Compared:
    """The sentences of ``review`` that are not what ``draft`` says; the facts and entities on file now, by id."""
    was = dict(_listed(draft.sentences))
    same_text = text_mark(review) == draft.text
    found: list[Flip] = []
    new = 0
    met: set[Key] = set()
    for key, one in keyed(review.checked):
        before = was.get(key)
        met.add(key)
        if before is None:
            if not one.covered:
                continue
            if not same_text:
                new += 1
                continue
            before = Sentence(key[0], "unsourced", "no-fact-near")
        if before.verdict != str(one.finding.verdict) and one.suppressed is None:
            found.append(_flip(one, before, lock, records, entities))
    return Compared(tuple(found), len(was.keys() - met), new)


def _listed(sentences: Iterable[Sentence]) -> Iterator[tuple[Key, Sentence]]:
    seen: dict[str, int] = {}
    for one in sentences:
        seen[one.claim] = seen.get(one.claim, 0) + 1
        yield (one.claim, seen[one.claim]), one


def _flip(one: Checked, before: Sentence, lock: Lock, records: OnFile, entities: OnFile) -> Flip:
    place = one.finding.location
    assert place is not None
    reasons = tuple(_reasons(one.finding, before, lock, records, entities))
    return Flip(place, before.verdict, before.rule, before.facts, one.finding, reasons)


def _reasons(
    finding: Finding, before: Sentence, lock: Lock, records: OnFile, entities: OnFile
) -> Iterator[Change]:
    """What changed of the facts that the verdict rested on, or of those named; else the facts that it rests on now."""
    changed = list(_changed(before.facts, lock, records)) or list(_changed(considered(finding), lock, records))
    changed += named.changed(before.claim, lock.entities, entities)
    yield from changed
    if not changed:
        for id_ in deciding(finding):
            if id_ not in before.facts and str(finding.verdict) != "unsourced":
                yield Change("fact", id_, CITED, (), title("fact", records.get(id_) or {}))


def _changed(ids: Iterable[str], lock: Lock, records: OnFile) -> Iterator[Change]:
    for id_ in ids:
        then, now = lock.facts.get(id_), records.get(id_)
        if then is None or then == now:
            continue
        if now is None:
            yield Change("fact", id_, REMOVED, (), title("fact", then))
        else:
            yield Change("fact", id_, CHANGED, tuple(fields(then, now)), title("fact", now))

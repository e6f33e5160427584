"""``feudcheck impact --lock`` and ``--write-lock``: the verdicts of published drafts, kept in a file."""

from __future__ import annotations

import datetime as dt
import os

import click

from feudcheck.cli.drafts import many, reviewed, tasks
from feudcheck.cli.output import tell
from feudcheck.frozen import replace
from feudcheck.history import lock as locks
from feudcheck.history import named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.config import Settings
    from feudcheck.factbase.base import FactBase
    from feudcheck.model.history import Change, Impact
    from feudcheck.model.review import Failure, Review
    from feudcheck.review.run import Task


def keep(words: Sequence[str], path: str, settings: Settings, exclude: tuple[str, ...], jobs: int) -> int:
    """Write the verdicts of the drafts named, beside those of other drafts that ``path`` has already.

    Without drafts, those that it has are judged anew. What can't be read keeps its verdicts, and the status is 2.
    """
    from feudcheck import __version__, pipeline
    from feudcheck.history.snapshot import entities_of, facts_of
    from feudcheck.model.review import Failure

    before = locks.read(path) if os.path.exists(path) else locks.Lock()
    if not words and not before.drafts:
        raise click.UsageError("which drafts? feudcheck impact --write-lock FILE PATH...")
    gone = [name for name in before.drafts if not words and not os.path.exists(locks.path_of(name, path))]
    wanted = words or [locks.path_of(name, path) for name in before.drafts if name not in gone]
    base = pipeline.load(*settings.facts)
    drafts, failures = tasks(wanted, settings, exclude=exclude)
    made, facts = {name: one for name, one in before.drafts.items() if name not in gone}, facts_of(base)
    today = dt.date.today()  # noqa: DTZ011 - the reader's own day
    cited, entities, records = dict(before.facts), dict(before.entities), entities_of(base)
    for task, outcome in zip(drafts, reviewed(drafts, settings, jobs=jobs, base=base), strict=True):
        if isinstance(outcome, Failure):
            failures.append(outcome)
            continue
        draft = locks.taken(outcome, settings.as_of or task.settings.as_of or today)
        made[locks.name_of(task.path, path)] = draft
        cited.update((id_, facts.get(id_) or {}) for one in draft.sentences for id_ in one.facts)
        who = {id_ for one in draft.sentences for id_ in named.named(base, one.claim)}
        entities.update((id_, records.get(id_) or {}) for id_ in who)
    locks.written(path, locks.Lock(made, cited, __version__, entities))
    count = sum(len(draft.sentences) for draft in made.values())
    tell(f"{many(count, 'sentence')} of {many(len(made), 'draft')} written to {path}")
    for name in gone:
        tell(f"{name} is not there any more and was left out")
    for failure in failures:
        tell(f"{failure.path}: {failure.message}")
    return 2 if failures else 0


def compared(words: Sequence[str], path: str, settings: Settings, exclude: tuple[str, ...], jobs: int) -> Impact:
    """The sentences that come to another verdict than the lock at ``path`` has for them."""
    from feudcheck import __version__, pipeline
    from feudcheck.history.snapshot import entities_of, facts_of
    from feudcheck.model.history import Flip, Impact
    from feudcheck.model.review import Failure

    lock = locks.read(path)
    base = pipeline.load(*settings.facts)
    facts, entities = facts_of(base), entities_of(base)
    wanted = words or [locks.path_of(name, path) for name in lock.drafts]
    drafts, failures = tasks(wanted, settings, exclude=exclude)
    flips: list[Flip] = []
    gone = new = sentences = 0
    unknown = [task.shown for task in drafts if locks.name_of(task.path, path) not in lock.drafts]
    known = [task for task in drafts if locks.name_of(task.path, path) in lock.drafts]
    for task, outcome in zip(known, _as_of_then(known, path, lock, settings, base, jobs), strict=True):
        if isinstance(outcome, Failure):
            failures.append(outcome)
            continue
        found = locks.compared(outcome, lock.drafts[locks.name_of(task.path, path)], lock, facts, entities)
        flips += found.flips
        gone, new, sentences = gone + found.gone, new + found.new, sentences + len(outcome.checked)
    changes: list[Change] = []  # a field may hold a list, which no set takes
    changes += (one for flip in flips for one in flip.reasons if one.what != "cited" and one not in changes)
    notes = _notes(gone, new, unknown, lock, __version__)
    return Impact(
        os.path.basename(path), "", tuple(changes), tuple(flips), len(known), sentences, tuple(failures), notes,
        __version__,
    )  # fmt: skip


def _as_of_then(
    known: Sequence[Task], path: str, lock: locks.Lock, settings: Settings, base: FactBase, jobs: int
) -> Iterator[Review | Failure]:
    """The reviews, each with the day that the lock was written with: no verdict must turn because a day has passed."""
    if settings.as_of is not None:
        return reviewed(known, settings, jobs=jobs, base=base)
    days = [lock.drafts[locks.name_of(task.path, path)].as_of for task in known]
    dated = [replace(task, today=day) for task, day in zip(known, days, strict=True)]
    return reviewed(dated, settings, jobs=jobs, base=base)


def _notes(gone: int, new: int, unknown: Sequence[str], lock: locks.Lock, version: str) -> tuple[str, ...]:
    notes = [f"of the lock, not in the drafts any more: {many(gone, 'sentence')}"] if gone else []
    notes += [f"of changed drafts, not in the lock: {many(new, 'sentence')}"] if new else []
    notes += [f"{path} is not in the lock" for path in unknown]
    if gone or new or unknown:
        notes.append("--write-lock keeps the verdicts of today")
    if lock.version and lock.version != version:
        notes.append(f"the lock was written by feudcheck {lock.version}, this is {version}")
    return tuple(notes)

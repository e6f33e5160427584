"""Many files, in order, in one process or several: each ends as a Review or a Failure."""

from __future__ import annotations

import datetime as dt
import os

from feudcheck import documents
from feudcheck.errors import FeudcheckError
from feudcheck.frozen import dataclass, field
from feudcheck.model.review import Failure, Review
from feudcheck.review import Circumstances, review

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.context import BaseContext

    from feudcheck.factbase.base import FactBase
    from feudcheck.model.document import Document
    from feudcheck.pipeline import Checker
    from feudcheck.review.changes import Ranges

WORTH_A_PROCESS = 4  # files for each process; below that starting it costs more than it saves


class WorkerError(FeudcheckError):
    """A worker process that ended before its work was done."""


@dataclass(frozen=True, slots=True)
class PathSettings:
    """What the configuration says of some paths. ``None`` or empty: as for all others."""

    ignored: frozenset[str] = frozenset()
    gate: tuple[str, ...] | None = None
    as_of: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One file to review: where it is, and what is special about it."""

    path: str
    shown: str
    settings: PathSettings = PathSettings()
    changed: Ranges | None = None
    data: bytes | None = None  # its content, where it has been read already: standard input
    today: dt.date | None = None  # where that is another day than for the others


@dataclass(frozen=True, slots=True)
class Work:
    """What all files of a run are reviewed with; small enough to be sent to a worker process."""

    facts: tuple[str, ...]
    today: dt.date
    as_of: dt.date | None = None
    rules: tuple[str, ...] = ()
    known: frozenset[str] = field(default_factory=frozenset)

    def done(self, task: Task, checker: Checker) -> Review | Failure:
        """What came of one file."""
        own = task.settings
        day = self.as_of or own.as_of
        today = task.today or self.today
        under = Circumstances(
            day or today, day is not None, self.rules, own.ignored, self.known, task.changed, own.gate
        )
        try:
            document = _document(task)
            return review(document, checker, under)
        except FeudcheckError as error:
            return Failure(task.shown, str(error))
        except RecursionError:
            return Failure(task.shown, "is nested too deeply")


def _document(task: Task) -> Document:
    if task.data is not None:
        return documents.from_bytes(task.data, task.shown)
    return documents.read(task.path, task.shown)


def reviewed(
    tasks: Sequence[Task], work: Work, jobs: int = 1, base: FactBase | None = None
) -> Iterator[Review | Failure]:
    """What came of each of ``tasks``, in their order, whatever ``jobs`` is; ``base`` in the place of the work's own."""
    jobs = min(jobs, len(tasks) // WORTH_A_PROCESS)
    checker = _opened(work, base)  # before any process is started: a broken base is reported once
    if jobs < 2:
        for task in tasks:
            yield work.done(task, checker)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    pool = ProcessPoolExecutor(jobs, _context(), initializer=_begin, initargs=(work, base))
    try:
        yield from pool.map(_do, tasks, chunksize=max(1, min(8, len(tasks) // (jobs * 4))))
    except BrokenProcessPool as error:
        raise WorkerError("a worker process was killed (out of memory?); --jobs 1 needs the least") from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def cores() -> int:
    """How many processes can run at once here."""
    counted = getattr(os, "sched_getaffinity", None)
    return len(counted(0)) if counted else os.cpu_count() or 1


def _context() -> BaseContext:
    """Forked workers have the base open already; elsewhere each opens it for itself."""
    import multiprocessing as mp

    return mp.get_context("fork" if "fork" in mp.get_all_start_methods() and os.name == "posix" else "spawn")


_WORKER: dict[str, object] = {}  # a worker process's own work and checker


def _begin(work: Work, base: FactBase | None) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it and ends us
    _end_with_parent()
    _WORKER["work"], _WORKER["checker"] = work, _opened(work, base)


def _end_with_parent() -> None:
    """End this worker when its parent ends in whatever way: a killed one can't tell it, and it would wait for ever."""
    import signal
    import threading
    from multiprocessing import connection, parent_process

    parent = parent_process()
    if parent is None:
        return
    sentinel = parent.sentinel

    def watch() -> None:
        connection.wait([sentinel])
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()


def _do(task: Task) -> Review | Failure:
    work, checker = _WORKER["work"], _WORKER["checker"]
    assert isinstance(work, Work)
    return work.done(task, checker)  # type: ignore[arg-type]


def _opened(work: Work, base: FactBase | None) -> Checker:
    from feudcheck import pipeline

    return pipeline.Checker(base or pipeline.load(*work.facts))

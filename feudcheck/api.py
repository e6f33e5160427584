"""What Python callers get: open a base, make one from records, check a claim against it."""

from __future__ import annotations

import os

from feudcheck import pipeline
from feudcheck.factbase import base as compiled_base
from feudcheck.factbase import opening

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Self

    from feudcheck.model import Finding
    from feudcheck.model.lint import LintFinding


class FactBase(compiled_base.FactBase):
    """A fact base ready to check claims. It may be shared by threads and sent to worker processes."""

    @classmethod
    def from_records(cls, records: Mapping[str, object]) -> Self:
        """The base made of records with the top-level keys of a fact-base file, held in memory.

        Raises FactBaseError, which lists every problem, as ``load`` does for files.
        """
        made = opening.from_records(records, pipeline._analyse, kind=cls)
        assert isinstance(made, cls)
        return made


def load(*paths: str | os.PathLike[str]) -> FactBase:
    """The base made of these files and folders; without any, the bundled one.

    Raises FactBaseError, which lists every problem of every file.
    """
    made = opening.load(paths or opening.bundled_path(), pipeline._analyse, kind=FactBase)
    assert isinstance(made, FactBase)
    return made


def check(claim: str, base: FactBase, as_of: dt.date | None = None) -> Finding:
    """What ``base`` says of ``claim``. ``as_of``: the day that "yesterday" counts from; default today."""
    return pipeline.check(claim, base, as_of)


def check_document(
    text: str, base: FactBase, name: str = "draft.md", as_of: dt.date | None = None
) -> Iterator[Finding]:
    """What ``base`` says of each sentence of a draft, in its order, with ``location`` set.

    The ending of ``name`` tells how ``text`` is read: Markdown, HTML, plain text. Sentences that the base
    knows nothing about are among the findings (``rule`` is ``no-fact-near`` or ``not-checkable``).
    ``as_of``: the day that its relative dates count from; default what the draft says of itself, else today.
    """
    import datetime as dt

    from feudcheck import documents
    from feudcheck.review import Circumstances, review

    under = Circumstances(as_of or dt.date.today(), firm=as_of is not None)  # noqa: DTZ011 - the reader's own day
    for one in review(documents.from_text(text, name), pipeline.checker(base), under).checked:
        yield one.finding


def lint(
    *paths: str | os.PathLike[str],
    as_of: dt.date | None = None,
    stale_after: int = 365,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> list[LintFinding]:
    """What is wrong in the base made of these files and folders, by place; without any, in the bundled one.

    What can't be loaded is among the findings (``severity`` is ``error``), and the rest is looked at all the same.
    ``as_of``: the day that ages count from; default today. ``stale_after``: days after which a state's ``as_of`` is
    old. ``select``, ``ignore``: ids of rules or families. What comments silence is left out. Raises FactBaseError
    where there is no file to read, ConfigError for a rule that there is not.
    """
    import datetime as dt

    from feudcheck.curate.lint import run
    from feudcheck.curate.lint.ground import Options
    from feudcheck.curate.lint.table import chosen

    named = [os.fspath(path) for path in paths] or [opening.bundled_path()]
    day = as_of or dt.date.today()  # noqa: DTZ011 - the reader's own day
    return list(run.run(named, Options(day, stale_after, chosen(select, ignore))).active)

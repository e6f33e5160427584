"""What Python callers get: open a base, make one from records, check a claim against it."""

from __future__ import annotations

import os

from feudcheck import pipeline
from feudcheck.extends import expanded
from feudcheck.factbase import base as compiled_base
from feudcheck.factbase import opening

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Self

    from feudcheck.model import Finding
    from feudcheck.model.browse import Hit, Listed, Shown, Statistics


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

    def facts(
        self,
        *,
        entity: str | Iterable[str] | None = None,
        relation: str | None = None,
        source: str | None = None,
        date: str | None = None,
        since: str | None = None,
        until: str | None = None,
        language: str | None = None,
        without_language: str | None = None,
        attributed_to: str | None = None,
        status: str | None = None,
        event: str | None = None,
    ) -> Iterator[Listed]:
        """The facts that have all that is asked for, in the order of their ids; without arguments, all of them.

        Names may be ids, names or aliases in either language, slips forgiven (``entity``: several must all be named);
        ``relation`` may be a word for it; ``date``, ``since`` and ``until`` are written as a fact's date ("2024-03",
        "2023/2024-06"); ``attributed_to`` may be "any" or "none". Raises UnknownNameError and InputError.
        """
        from feudcheck.curate.browse.filters import wanted
        from feudcheck.curate.browse.listing import every

        checker = pipeline.checker(self)
        chosen = wanted(
            checker, entity=entity, relation=relation, source=source, date=date, since=since, until=until,
            language=language, without_language=without_language, attributed_to=attributed_to, status=status,
            event=event,
        )  # fmt: skip
        return every(checker, chosen)

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Up to ``limit`` facts that ``text`` may mean, the likeliest first: names, deeds, sums, days, in either
        language, slips of spelling forgiven. Raises InputError where there is nothing to look for.
        """
        from feudcheck.curate.browse.search import search

        return search(pipeline.checker(self), text, limit)

    def show(self, fact: str) -> Shown:
        """A fact by its id, in full: as on file, as it is understood, its sources, and the facts beside it.

        Raises UnknownNameError where there is none.
        """
        from feudcheck.curate.browse.show import shown

        return shown(pipeline.checker(self), fact)

    def statistics(self) -> Statistics:
        """What the base covers: facts by entity, source, year, kind and more, and what no fact names."""
        from feudcheck.curate.browse.statistics import statistics

        return statistics(pipeline.checker(self))


def load(*paths: str | os.PathLike[str], revision: str | None = None) -> FactBase:
    """The base made of these files and folders; without any, the bundled one.

    ``"bundled"`` names the bundled base, a configuration file (``….toml``) the base it configures. A record of a
    later path may take the place of one of an earlier path where it says ``override: true``. ``revision``: as the
    files were in that git revision, read from git's objects; nothing is checked out. Raises FactBaseError, which
    lists every problem of every file, ConfigError, and RevisionError where there is no such revision.
    """
    if revision is None:
        made = opening.load(expanded(paths) or opening.bundled_path(), pipeline._analyse, kind=FactBase)
    else:
        from feudcheck.history.revision import files_at

        files = files_at(revision, expanded(paths) or [opening.bundled_path()])
        made = opening.from_files(files.contents, pipeline._analyse, FactBase)
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

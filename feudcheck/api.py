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
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, Self

    from feudcheck.exchange.candidates import Skipped
    from feudcheck.exchange.gather import Imported
    from feudcheck.model import Finding
    from feudcheck.model.addition import Added, Addition
    from feudcheck.model.browse import Hit, Listed, Shown, Statistics
    from feudcheck.model.ground import Ground
    from feudcheck.model.history import Difference, Flip
    from feudcheck.model.lint import LintFinding
    from feudcheck.model.timeline import Timeline


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


def import_facts(
    *paths: str | os.PathLike[str],
    beside: FactBase | None = None,
    format: str | None = None,  # noqa: A002 - as the command line calls it
    columns: Mapping[str, str] | None = None,
    constants: Mapping[str, str] | None = None,
    dates: str | None = None,
    encoding: str | None = None,
    tell: Callable[[Skipped], None] | None = None,
) -> Imported:
    """The facts in ClaimReview (JSON-LD), CSV, TSV, JSONL and YAML files, to be looked through or written.

    ``beside``: the base that the result is loaded together with; its names are used and not repeated. ``format``:
    "claimreview", "csv", "tsv", "jsonl" or "yaml", by default as the names end. ``columns``: column → field;
    ``constants``: field → the value of rows that give none; ``dates``: "day-first" or "month-first". ``tell`` hears of
    every row that is left out, and of those taken in as something less than a fact. Raises InputError for a file that
    can't be read. Close what is returned, or use it in a ``with``.
    """
    from feudcheck.exchange.gather import Imported, gather, settle
    from feudcheck.exchange.readers import Way

    way = Way(format or "", encoding or "", dict(columns or {}), dict(constants or {}), dates or "")
    made = Imported(beside)
    try:
        for path in paths:
            for one in gather(os.fspath(path), way, made):
                if tell is not None:
                    tell(one)
        for one in settle(made):
            if tell is not None:
                tell(one)
    except BaseException:
        made.close()
        raise
    return made


def export_facts(
    base: FactBase,
    path: str | os.PathLike[str],
    format: str | None = None,  # noqa: A002 - as the command line calls it
    *,
    author: str | None = None,
    force: bool = False,
) -> None:
    """Write the facts of ``base`` to the file ``path``, whole or not at all.

    ``format``: "yaml", "jsonl", "csv", "tsv", "claimreview" or "sqlite", by default as the name ends. ``author``: the
    newsroom that reviews, for "claimreview". Raises WriteError, also for a file that is there, without ``force``.
    """
    from feudcheck.exchange import outlet

    name = os.fspath(path)
    kind = format or outlet.by_name(name) or "yaml"
    outlet.write(name, kind, outlet.Stored(base), base=base, author=author, force=force)


def verify_facts(
    base: FactBase, *articles: str | os.PathLike[str], sources: Sequence[str] = ()
) -> Ground:
    """Look up the facts of ``base`` in the articles that they cite: which parts of which facts are not there.

    ``sources``: the source of each article, in order; without, an article is matched by its SHA-256, else by its
    file's name, which is the source's id. Raises InputError.
    """
    from feudcheck.curate.ground.verify import verify

    return verify([os.fspath(path) for path in articles], base, sources)


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


def plan_fact(
    path: str | os.PathLike[str] | FactBase,
    record: Mapping[str, Any],
    sources: Mapping[str, Mapping[str, Any]] | None = None,
    *,
    file: str | os.PathLike[str] | None = None,
) -> Addition:
    """What ``add_fact`` would write and where, how the fact is understood, and which facts it repeats or deny it."""
    import os

    from feudcheck.curate.add.adding import planned

    base = path if isinstance(path, FactBase) else _begun(path)
    return planned(pipeline.checker(base), [record], sources, file=None if file is None else os.fspath(file))


def add_fact(
    path: str | os.PathLike[str] | FactBase,
    record: Mapping[str, Any],
    sources: Mapping[str, Mapping[str, Any]] | None = None,
    *,
    file: str | os.PathLike[str] | None = None,
) -> Added:
    """Add a fact to the files of a base: the one at ``path``, which may be new, or one that is open already.

    Of a base that builds on others, its own files, the last ones, are added to. ``record``: the fields of a fact as
    in a file; without an ``id`` one is made. ``sources``: new ones, by id.
    ``file``: which of the base's files it goes to, or a new one among them; default where its like is. Everything
    else in the file stays as it is, byte for byte. The open base goes on with what it was opened with.
    Raises NewFactError for what the base can't take, WhichFileError where no file can be told for it, WriteError
    where nothing could be written; then the files are what they were.
    """
    from feudcheck.curate.add.adding import written

    base = path if isinstance(path, FactBase) else _begun(path)
    return written(plan_fact(base, record, sources, file=file), pipeline.checker(base))


def _begun(path: str | os.PathLike[str]) -> FactBase:
    made = opening.begun(expanded([path]), pipeline._analyse, FactBase)
    assert isinstance(made, FactBase)
    return made
def timeline(
    base: compiled_base.FactBase, entities: Iterable[str] = (), since: str | None = None, until: str | None = None
) -> Timeline:
    """The facts of ``base`` in order of time, narrowed to those that name one of ``entities``.

    ``entities``: ids, names or aliases in any language, a slip in the spelling forgiven. ``since`` and ``until``:
    dates of any precision ("2018", "2018-02", "20 February 2018"), both included. Raises UnknownNameError for a name
    that nobody goes by, InputError for one that several go by, or for a date that is none.
    """
    from feudcheck.chronicle import build

    return build(base, entities, since, until)


def diff(old: compiled_base.FactBase, new: compiled_base.FactBase) -> Difference:
    """What changed from one base to another: facts, entities, sources and relations, field by field."""
    from feudcheck.history import difference, snapshot
    from feudcheck.model.history import Difference

    return Difference("old", "new", difference.changes(snapshot.of_base(old), snapshot.of_base(new)))


def impact(
    text: str,
    old: compiled_base.FactBase,
    new: compiled_base.FactBase,
    name: str = "draft.md",
    as_of: dt.date | None = None,
) -> list[Flip]:
    """The sentences of a draft that ``new`` judges otherwise than ``old``, in its order, with the reasons.

    ``name`` and ``as_of`` as for ``check_document``.
    """
    import datetime as dt

    from feudcheck import documents
    from feudcheck.history.impact import flips
    from feudcheck.review import Circumstances, review

    document = documents.from_text(text, name)
    under = Circumstances(as_of or dt.date.today(), firm=as_of is not None)  # noqa: DTZ011 - the reader's own day
    before, after = (review(document, pipeline.checker(base), under) for base in (old, new))
    return list(flips([before], [after], diff(old, new).changes))

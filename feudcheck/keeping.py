"""What Python callers get for keeping a base: look through it, add to it, bring facts in and take them out, its story.

Opening a base and checking a claim against it are in ``api``.
"""

from __future__ import annotations

import os

from feudcheck import pipeline
from feudcheck.api import FactBase
from feudcheck.extends import expanded
from feudcheck.factbase import base as compiled_base
from feudcheck.factbase import opening

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from feudcheck.exchange.candidates import Skipped
    from feudcheck.exchange.gather import Imported
    from feudcheck.model.addition import Added, Addition
    from feudcheck.model.ground import Ground
    from feudcheck.model.history import Difference, Flip
    from feudcheck.model.lint import LintFinding
    from feudcheck.model.timeline import Timeline


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
    """The facts in ClaimReview (JSON-LD), CSV, TSV, JSONL, YAML and SQLite files, to be looked through or written.

    ``beside``: the base that the result is loaded together with; its names are used and not repeated. ``format``:
    one of ``exchange.formats.READ``, by default as the names end. ``columns``: column → field; ``constants``:
    field → the value of rows that give none; ``dates``: "day-first" or "month-first". ``tell`` hears of every row
    that is left out, and of those taken in as something less than a fact. Raises InputError for a file that
    can't be read and for a format, a field or an order of dates that there is not. Close what is returned, or use it
    in a ``with``.
    """
    from feudcheck.exchange.gather import Imported, gather, settle
    from feudcheck.exchange.read.readers import Way

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

    ``format``: "yaml", "jsonl", "csv", "tsv", "claimreview" or "sqlite", by default as the name ends, and "yaml"
    where that tells none. ``author``: the newsroom that reviews, for "claimreview". Raises InputError for another
    format, WriteError where nothing could be written, also for a file that is there, without ``force``.
    """
    from feudcheck.exchange import formats
    from feudcheck.exchange.write import outlet

    name = os.fspath(path)
    outlet.write(name, formats.written(format, name), outlet.Stored(base), base=base, author=author, force=force)


def verify_facts(
    base: FactBase, *articles: str | os.PathLike[str], sources: Sequence[str] = ()
) -> Ground:
    """Look up the facts of ``base`` in the articles that they cite: which parts of which facts are not there.

    ``sources``: the source of each article, in order; without, an article is matched by its SHA-256, else by its
    file's name, which is the source's id. Raises InputError.
    """
    from feudcheck.curate.ground.verify import verify

    return verify([os.fspath(path) for path in articles], base, sources)


def lint(
    *paths: str | os.PathLike[str],
    as_of: dt.date | None = None,
    stale_after: int = 365,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
) -> list[LintFinding]:
    """What is wrong in the base made of these files and folders, by place; without any, in the bundled one.

    What can't be loaded is among the findings (``severity`` is ``error``), and the rest is looked at all the same.
    ``as_of``: the day that ages count from; default today. ``stale_after``: days after which a state's ``as_of`` is
    old. ``select``, ``ignore``: ids of rules or families, one or several. What comments silence is left out.
    Raises FactBaseError where there is no file to read, ConfigError for a rule that there is not.
    """
    import datetime as dt

    from feudcheck.curate.lint import run
    from feudcheck.curate.lint.ground import Options
    from feudcheck.curate.lint.table import chosen

    named = [os.fspath(path) for path in paths] or [opening.bundled_path()]
    day = as_of or dt.date.today()  # noqa: DTZ011 - the reader's own day
    return list(run.run(named, Options(day, stale_after, chosen(_several(select), _several(ignore)))).active)


def plan_fact(
    path: str | os.PathLike[str] | FactBase,
    record: Mapping[str, Any],
    sources: Mapping[str, Mapping[str, Any]] | None = None,
    *,
    file: str | os.PathLike[str] | None = None,
) -> Addition:
    """What ``add_fact`` would write and where, how the fact is understood, and which facts it repeats or deny it.

    Takes what ``add_fact`` takes, writes nothing, and raises NewFactError and WhichFileError as that does, InputError
    for a ``file`` that is not one of the base's.
    """
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
    base: compiled_base.FactBase,
    entities: str | Iterable[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> Timeline:
    """The facts of ``base`` in order of time, narrowed to those that name one of ``entities``.

    ``entities``: an id, name or alias, or several, in any language, a slip in the spelling forgiven. ``since``
    and ``until``: dates of any precision ("2018", "2018-02", "20 February 2018"), both included. Raises
    UnknownNameError for a name that nobody goes by, InputError for one that several go by, or for a date that is none.
    """
    from feudcheck.chronicle import build

    return build(base, _several(entities), since, until)


def _several(names: str | Iterable[str]) -> Iterable[str]:
    return (names,) if isinstance(names, str) else names


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

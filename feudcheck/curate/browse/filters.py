"""A filter from what somebody types: names in any spelling that is on file, days as a fact's date writes them."""

from __future__ import annotations

from feudcheck.curate.browse import days, names
from feudcheck.curate.browse.listing import ANY, NONE, Filter
from feudcheck.errors import InputError
from feudcheck.factbase.formats import OUR_LANGUAGES
from feudcheck.factbase.schema import STATUSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.pipeline import Checker


def wanted(
    checker: Checker,
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
) -> Filter:
    """The filter. Raises UnknownNameError for a name the base has not, InputError for a value that can't be used.

    ``entity``: each of several must be named. ``date``, ``since``, ``until``: "2024", "2024-03", "2023/2024-06".
    ``attributed_to``: a name, "any" or "none".
    """
    asked = [entity] if isinstance(entity, str) else list(entity or ())
    return Filter(
        tuple([names.entities(name, checker.base) for name in asked]),
        names.relations(relation, checker.lexicon) if relation is not None else None,
        names.sources(source, checker.base) if source is not None else None,
        _speakers(attributed_to, checker),
        _dates(date, since, until),
        _one_of("language", language, OUR_LANGUAGES),
        _one_of("language", without_language, OUR_LANGUAGES),
        _one_of("status", status, STATUSES),
        event,
    )


def _speakers(name: str | None, checker: Checker) -> frozenset[str] | None:
    if name is None or name in (ANY, NONE):
        return frozenset({name}) if name else None
    return names.entities(name, checker.base)


def _dates(date: str | None, since: str | None, until: str | None) -> days.Range | None:
    """The days that all three leave."""
    spans = [days.span(date)] if date else []
    spans += [days.span(f"{since}/..")] if since else []
    spans += [days.span(f"../{until}")] if until else []
    if not spans:
        return None
    found = max(start for start, _ in spans), min(end for _, end in spans)
    if found[0] >= found[1]:
        raise InputError("no day lies in all of these dates")
    return found


def _one_of(kind: str, value: str | None, known: tuple[str, ...]) -> str | None:
    if value is not None and value not in known:
        raise InputError(f"{value!r} is no {kind} of a fact: {', '.join(known)}")
    return value

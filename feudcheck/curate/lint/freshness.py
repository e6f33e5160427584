"""States that were true when they were written down, so long ago that somebody should look again."""

from __future__ import annotations

from collections.abc import Iterator

from feudcheck.curate.lint.faults import Fault, fact
from feudcheck.curate.lint.ground import Ground
from feudcheck.parse.dates.field import read_date


def check(ground: Ground) -> Iterator[Fault]:
    """The states with an ``as_of`` older than the age asked for."""
    for record in ground.facts:
        if not record.as_of:
            continue
        held = read_date(record.as_of)
        age = (ground.options.as_of - held.end).days + 1
        if held.start > ground.options.as_of:
            yield Fault("stale-fact", fact(record.id, "as_of"), f"holds as of {record.as_of}, a day still to come")
        elif age > ground.options.stale_after:
            yield Fault(
                "stale-fact", fact(record.id, "as_of"),
                f"holds as of {record.as_of}, {age:,} days ago (more than {ground.options.stale_after:,})",
            )  # fmt: skip

"""One fact in full: as it is on file, as it is understood, where it is from and what stands beside it."""

from __future__ import annotations

from feudcheck.curate.browse import names
from feudcheck.curate.browse.listing import listed
from feudcheck.curate.browse.neighbours import neighbours, on_file, typed
from feudcheck.curate.browse.understanding import reading
from feudcheck.model import Citation
from feudcheck.model.browse import Shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.pipeline import Checker


def shown(checker: Checker, id_: str) -> Shown:
    """Everything there is to know of fact ``id_``; UnknownNameError where there is none."""
    base, number = checker.base, names.fact(id_, checker.base)
    one = on_file(number, checker)
    return Shown(
        listed(checker, number),
        tuple([reading(statement, checker.views) for statement in typed(one, checker)]),
        tuple([Citation(base.source(ref.id), ref.locator) for ref in one.record.sources]),
        neighbours(one, checker),
    )

"""The two states of a base that a command names, as records and as bases that check."""

from __future__ import annotations

import os

from feudcheck import pipeline
from feudcheck.errors import RevisionError
from feudcheck.extends import expanded
from feudcheck.factbase.opening import bundled_path
from feudcheck.history import difference, snapshot
from feudcheck.history.revision import WORKING, Files, files_at, span
from feudcheck.model.history import Difference

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.factbase.base import FactBase
    from feudcheck.history.snapshot import Snapshot


class Side:
    """One state of the base made of ``paths`` (none: the bundled one): in a revision, or in the working tree (None)."""

    def __init__(self, paths: Sequence[str], revision: str | None) -> None:
        """Raises RevisionError for a revision that isn't there."""
        self.label = WORKING if revision is None else revision
        self._paths = expanded(paths) or [_bundled_here()]
        self._files: Files | None = None if revision is None else files_at(revision, self._paths)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader should know of it."""
        missing = self._files.missing if self._files else ()
        return tuple([f"{self.label} has no facts in {path}: there, all of them are new" for path in missing])

    def snapshot(self) -> Snapshot:
        """Its records. Raises FactBaseError for a base that the loader refuses."""
        return snapshot.of_paths(self._paths) if self._files is None else snapshot.of_files(self._files.contents)

    def base(self) -> FactBase:
        """The base, ready to check claims. Raises FactBaseError."""
        return pipeline.load(*self._paths) if self._files is None else pipeline.from_files(self._files.contents)


def _bundled_here() -> str:
    """The bundled facts, where the working folder is in the checkout they belong to: there they are one's own."""
    path = bundled_path()
    home, here = os.path.realpath(os.path.dirname(path)), os.path.realpath(os.getcwd())
    if os.path.basename(path) == "facts" and (here == home or here.startswith(os.path.join(home, ""))):
        return path
    raise RevisionError("no fact base of your own is named, and the bundled one has no history here: give --facts PATH")


def sides(paths: Sequence[str], old: str, new: str | None = None) -> tuple[Side, Side]:
    """The states that ``old`` (``A``, ``A..B``, ``A...B``) and ``new`` name; without a second one the working tree."""
    first, second = span(old)
    return Side(paths, first), Side(paths, new if new is not None else second)


def compared(old: Side, new: Side) -> Difference:
    """What changed from one state to the other."""
    changes = difference.changes(old.snapshot(), new.snapshot())
    return Difference(old.label, new.label, changes, (*old.notes, *new.notes))

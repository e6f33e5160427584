"""Facts that come through a pipe: put into a file for as long as they are looked at, and told under their own name."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from feudcheck.curate.lint.ground import Options
from feudcheck.errors import InputError
from feudcheck.frozen import replace
from feudcheck.model.lint import LintRun
from feudcheck.model.places import Place


@dataclass(frozen=True, slots=True)
class Piped:
    """Standard input in the file ``path``, which nobody else sees; ``name``: what it is called."""

    path: str
    name: str

    def put(self, paths: Sequence[str]) -> list[str]:
        """The paths with the file in the place of "-"."""
        return [self.path if path == "-" else path for path in paths]

    def options(self, options: Options) -> Options:
        """The same for what is wanted; nothing is kept of a base that will not be there again."""
        return replace(options, own=tuple(self.put(options.own)), kept=False)

    def told(self, found: LintRun) -> LintRun:
        """What was found, with the name that readers know."""
        return replace(found, findings=tuple([
            replace(one, place=self._named(one.place), related=tuple([
                replace(other, place=self._named(other.place)) for other in one.related
            ]))
            for one in found.findings
        ]))  # fmt: skip

    def _named(self, place: Place) -> Place:
        return replace(place, path=self.name) if place.path == self.path else place


@contextmanager
def in_a_file(name: str) -> Iterator[Piped]:
    """Standard input in a file of a folder of its own, gone afterwards; a name that ends in .jsonl tells its form."""
    folder = tempfile.mkdtemp(prefix="feudcheck-")
    try:
        path = os.path.join(folder, "stdin.jsonl" if name.lower().endswith(".jsonl") else "stdin.yaml")
        try:
            with open(path, "wb") as file:
                if sys.stdin is not None:
                    shutil.copyfileobj(sys.stdin.buffer, file)
        except OSError as error:
            raise InputError(f"standard input can't be kept in {folder}: {error.strerror}") from error
        yield Piped(path, name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

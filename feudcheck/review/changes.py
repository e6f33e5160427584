"""Which lines of which files changed since a revision, as git tells; each file is asked of its own repository."""

from __future__ import annotations

import os
import re

from feudcheck.errors import RevisionError
from feudcheck.git import Repository, repository_of

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
Ranges = tuple[tuple[int, int], ...]


class ChangesError(RevisionError):
    """git can't tell what changed."""


class Changes:
    """The changes of working trees since one revision; asked file by file."""

    def __init__(self, revision: str) -> None:
        """Raises ChangesError for what can be no revision of any repository."""
        if not revision or revision.startswith("-"):
            raise ChangesError(f"--changed-since: {revision!r} is no revision")
        self._revision = revision
        self._by_folder: dict[str, _Tree] = {}
        self._by_top: dict[str, _Tree] = {}

    def of(self, path: str) -> Ranges | None:
        """The changed lines of the file at ``path`` (rising, both ends in); None where all are new.

        Raises ChangesError where the file lies in no repository, or its repository has no such revision.
        """
        real = os.path.realpath(path)
        try:
            return self._tree(os.path.dirname(real)).of(real)
        except RevisionError as error:
            raise ChangesError(f"--changed-since: {error}") from error

    def _tree(self, folder: str) -> _Tree:
        known = self._by_folder.get(folder)
        if known is None:
            repository = repository_of(folder)
            known = self._by_top.get(repository.top)
            if known is None:
                known = self._by_top[repository.top] = _Tree(repository, self._revision)
            self._by_folder[folder] = known
        return known


class _Tree:
    """The working tree of one repository beside one revision."""

    def __init__(self, repository: Repository, revision: str) -> None:
        self._repository, self._commit = repository, repository.commit(revision)
        # Not "git diff", which would write down in the index which files only look touched.
        touched = repository.run("diff-index", "--name-only", "-z", "--no-renames", self._commit, "--")
        known = repository.run("ls-files", "-z", "--full-name")
        self._known = {os.fsdecode(name) for name in known.split(b"\0") if name}
        self._touched = {os.fsdecode(name) for name in touched.split(b"\0") if name}

    def of(self, real: str) -> Ranges | None:
        name = self._repository.inside(real)
        if name not in self._known:
            return None
        if name not in self._touched:
            return ()
        diff = self._repository.run(
            "diff-index", "-p", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text",
            self._commit, "--", f":(top,literal){name}",
        )  # fmt: skip
        ranges = []
        for found in _HUNK.finditer(diff):
            first, count = int(found[1]), int(found[2] or b"1")
            if count:
                ranges.append((first, first + count - 1))
        return tuple(ranges)

"""Which lines of which files changed since a revision, as git tells."""

from __future__ import annotations

import os
import re
import subprocess

from feudcheck.errors import FeudcheckError

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
Ranges = tuple[tuple[int, int], ...]


class ChangesError(FeudcheckError):
    """git can't tell what changed."""


class Changes:
    """The changes of the working tree since one revision; asked file by file."""

    def __init__(self, revision: str, folder: str = ".") -> None:
        """Raises ChangesError outside a repository, or for a revision that git doesn't know."""
        if revision.startswith("-"):
            raise ChangesError(f"--changed-since: {revision!r} is no revision")
        self._top = os.path.realpath(os.fsdecode(_git(["rev-parse", "--show-toplevel"], folder).rstrip(b"\n")))
        self._commit = _git(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"], folder,
            f"--changed-since: no such revision: {revision}",
        ).decode().strip()  # fmt: skip
        touched = _git(["diff", "--name-only", "-z", "--no-renames", self._commit, "--"], self._top)
        new = _git(["ls-files", "-z", "--others", "--exclude-standard", "--full-name"], self._top)
        self._new = {os.fsdecode(name) for name in new.split(b"\0") if name}
        self._touched = {os.fsdecode(name) for name in touched.split(b"\0") if name}

    def of(self, path: str) -> Ranges | None:
        """The changed lines of the file at ``path`` (rising, both ends in); None where all are new."""
        real = os.path.realpath(path)
        name = os.path.relpath(real, self._top).replace(os.sep, "/")
        if name.startswith("../") or name in self._new:
            return None
        if name not in self._touched:
            return ()
        diff = _git(
            ["diff", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text", self._commit,
             "--", name], self._top,
        )  # fmt: skip
        ranges = []
        for found in _HUNK.finditer(diff):
            first, count = int(found[1]), int(found[2] or b"1")
            if count:
                ranges.append((first, first + count - 1))
        return tuple(ranges)


def _git(arguments: list[str], folder: str, message: str = "") -> bytes:
    try:
        done = subprocess.run(
            ["git", "-c", "core.quotePath=false", *arguments], cwd=folder, capture_output=True, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except OSError as error:
        raise ChangesError(f"--changed-since needs git: {error.strerror or error}") from error
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ChangesError(message or f"--changed-since: {told[-1] if told else 'git failed'}")
    return done.stdout

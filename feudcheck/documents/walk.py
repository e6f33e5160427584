"""The files that a run reads: those named, and the drafts in the folders named."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator

from feudcheck.documents.kinds import KINDS
from feudcheck.documents.patterns import Patterns
from feudcheck.errors import InputError
from feudcheck.model.review import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

STDIN = "-"
"""Stands for standard input among the paths."""

LONGEST_LIST = 16 * 1024 * 1024
"""Bytes of a list of paths or patterns: a hundred thousand of them."""


def files(
    paths: Iterable[str], *, exclude: Iterable[str] = (), force_exclude: bool = False
) -> Iterator[str | Failure]:
    """Every file to read, once, in the order of ``paths`` and by name within a folder; what can't be is a Failure.

    A file that is named is read whatever it is called, and ``-`` is handed on as it is. A folder is searched
    for drafts (``KINDS``), but for hidden ones, what git would ignore there, and what ``exclude`` names: patterns
    as in ``.gitignore``, relative to the working folder (``force_exclude``: of named files too). Folders behind
    links are not entered.
    """
    walk = _Walk(Patterns(exclude), force_exclude)
    for path in paths:
        yield from walk.named(path)


def listed(path: str, stream: IO[bytes] | None = None) -> list[str]:
    """The paths in the list ``path``: one a line, or with zero bytes between them (``find -print0``).

    ``stream`` is read in its place if given. Raises InputError.
    """
    try:
        if stream is not None:
            data = stream.read(LONGEST_LIST + 1)
        else:
            with open(path, "rb") as file:
                data = file.read(LONGEST_LIST + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: {_reason(error)}") from error
    if len(data) > LONGEST_LIST:
        raise InputError(f"{path}: a list of more than {LONGEST_LIST // 1024**2} MB")
    data = data.removeprefix(b"\xef\xbb\xbf")
    pieces = data.split(b"\0") if b"\0" in data else [line.removesuffix(b"\r") for line in data.split(b"\n")]
    return [os.fsdecode(piece) for piece in pieces if piece.strip()]


class _Walk:
    def __init__(self, exclude: Patterns, force: bool) -> None:
        self._exclude, self._force = exclude, force
        self._seen: set[tuple[int, int]] = set()

    def named(self, path: str) -> Iterator[str | Failure]:
        """What one path on the command line means."""
        if path == STDIN:
            yield path
            return
        try:
            status = os.stat(path)
        except (OSError, ValueError) as error:
            yield _failure(path, error)
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._folder(path)
        elif not (self._force and self._exclude.match(path, otherwise=path)) and self._first(status):
            yield path

    def _first(self, status: os.stat_result) -> bool:
        """Whether this file was not reached before, under any name."""
        key = (status.st_dev, status.st_ino)
        if key in self._seen and key[1]:
            return False
        self._seen.add(key)
        return True

    def _folder(self, top: str) -> Iterator[str | Failure]:
        """The drafts below ``top``, deepest branch first by name; no recursion, however deep the folders are."""
        shown = "" if os.path.normpath(top) == "." else os.path.join(top, "")
        # What is still to do, last first: path, path below top, lists of patterns with the folder each is about.
        todo = [(top, "", _above(os.path.abspath(top)), True)]
        while todo:
            path, below, rules, folder = todo.pop()
            if not folder:
                try:
                    status = os.stat(path)
                except OSError as error:
                    yield _failure(shown + below, error)
                    continue
                if stat.S_ISREG(status.st_mode) and self._first(status):
                    yield shown + below
                continue
            try:
                with os.scandir(path) as found:
                    entries = sorted(found, key=lambda entry: entry.name)
            except OSError as error:
                yield _failure(shown + below if below else top, error)
                continue
            if any(entry.name == ".gitignore" for entry in entries):
                rules = [*rules, _read(os.path.join(path, ".gitignore"), path)]
            for entry in reversed(entries):
                inside = _is_folder(entry)
                name = f"{below}/{entry.name}" if below else entry.name
                if entry.name.startswith(".") or not (inside or _is_draft(entry)):
                    continue
                if _git_ignores(rules, os.path.abspath(entry.path), inside):
                    continue
                if not (self._exclude and self._exclude.match(entry.path, folder=inside, otherwise=name)):
                    todo.append((entry.path, name, rules, inside))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_draft(entry: os.DirEntry[str]) -> bool:
    try:
        return os.path.splitext(entry.name)[1].lower() in KINDS and not entry.is_dir()
    except OSError:
        return True  # its reader will say what is wrong


def _git_ignores(rules: list[Patterns], full: str, folder: bool) -> bool:
    """The innermost list that says anything of a path decides."""
    for one in reversed(rules):
        said = one.says(one.below(full), folder)
        if said is not None:
            return said
    return False


def _above(top: str) -> list[Patterns]:
    """The lists of the repository around ``top``, outermost first; none outside a repository."""
    found: list[Patterns] = []
    folder = top
    while True:
        if folder != top and os.path.isfile(os.path.join(folder, ".gitignore")):
            found.append(_read(os.path.join(folder, ".gitignore"), folder))
        if os.path.exists(os.path.join(folder, ".git")):
            found.append(_read(os.path.join(folder, ".git", "info", "exclude"), folder))
            return found[::-1]
        if os.path.dirname(folder) == folder:
            return []
        folder = os.path.dirname(folder)


def _read(path: str, folder: str) -> Patterns:
    """The patterns in a file, about what is below ``folder``; a file that can't be read has none."""
    try:
        with open(path, "rb") as file:
            text = file.read(LONGEST_LIST).decode("utf-8", "surrogateescape")
    except (OSError, ValueError):
        text = ""
    return Patterns(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), folder)


def _reason(error: OSError | ValueError) -> str:
    return str(getattr(error, "strerror", "") or error)


def _failure(path: str, error: OSError | ValueError) -> Failure:
    return Failure(path.replace(os.sep, "/"), _reason(error))

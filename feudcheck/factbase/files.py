"""Which files a fact base is made of, and what tells one state of them from another."""

from __future__ import annotations

import os

from feudcheck.errors import FactBaseError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    from collections.abc import Sequence

UNREADABLE = "unreadable-file"
EXTENSIONS = (".yaml", ".yml", ".jsonl")
READ_AT_ONCE = 4_000_000  # bytes in all; their digest takes about 5 ms, and survives a fresh checkout
RACY_SECONDS = 2.0  # a file changed so lately may change again within one tick of its clock


def found_files(paths: Sequence[str], *, begun: bool = True) -> list[str]:
    """The files of a base, each once, in order; FactBaseError names every path that gives none.

    ``begun`` is False for a base that is to be begun: an empty folder, a file that is not there yet.
    """
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for path in paths:
        before = len(found), len(problems)
        if os.path.isdir(path):
            inside = _inside(path, problems)
            if begun and not inside and len(problems) == before[1]:
                problems.append(Problem(path, 1, 1, "no .yaml, .yml or .jsonl file in this folder", UNREADABLE))
        elif os.path.isfile(path):
            inside = [path]
        elif not begun and _may_begin(path):
            continue
        else:
            there = os.path.lexists(path)
            why = "is no regular file" if there else "no such file or folder"
            problems.append(Problem(path, 1, 1, why, UNREADABLE))
            continue
        for file in inside:
            found.setdefault(os.path.realpath(file), file)
    if not paths:
        problems.append(Problem(".", 1, 1, "no fact base named", UNREADABLE))
    if problems:
        raise FactBaseError(problems)
    return list(found.values())


def _may_begin(path: str) -> bool:
    """Whether a file of a base could be made at ``path``."""
    named = path.lower().endswith(EXTENSIONS) and not os.path.lexists(path)
    return named and os.path.isdir(os.path.dirname(os.path.abspath(path)))


def layer_of(file: str, paths: Sequence[str]) -> int:
    """Which of ``paths`` a file of ``found_files`` comes from: the first that is it or holds it."""
    held = (n for n, path in enumerate(paths) if file == path or file.startswith(os.path.join(path, "")))
    return next(held, max(len(paths) - 1, 0))  # a file yet to be made belongs to the base that is being kept


def _inside(folder: str, problems: list[Problem]) -> list[str]:
    """Files below ``folder``, sorted; hidden ones are left out, links to folders not followed."""

    def unreadable(error: OSError) -> None:
        problems.append(Problem(str(error.filename or folder), 1, 1, f"can't be read: {error.strerror}", UNREADABLE))

    out = []
    for place, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            if name.lower().endswith(EXTENSIONS) and not name.startswith("."):
                path = os.path.join(place, name)
                if os.path.isfile(path):
                    out.append(path)
                else:
                    problems.append(Problem(path, 1, 1, "is no regular file", UNREADABLE))
    return sorted(out)


def signature(files: Sequence[str]) -> str:
    """What tells the contents of ``files`` from others: digests, or for big files sizes and times."""
    import time

    now, lines = time.time(), []
    try:
        states = [os.stat(path) for path in files]
        big = sum([status.st_size for status in states]) > READ_AT_ONCE
        for path, status in zip(files, states, strict=True):
            line = os.path.abspath(path)
            if big:
                line += f" {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"
            if not big or now - max(status.st_mtime, status.st_ctime) < RACY_SECONDS:
                with open(path, "rb") as file:
                    line += " " + digest(file.read())
            lines.append(line)
    except OSError as error:
        raise FactBaseError([Problem(str(error.filename), 1, 1, f"can't be read: {error.strerror}")]) from None
    return "\n".join(lines)


def short_name(text: str) -> str:
    """A file name for a cache entry: the same for the same text."""
    return digest(text.encode("utf-8", "surrogateescape"))[:20]


def digest(data: bytes) -> str:
    """What tells these bytes from others."""
    try:
        from _blake2 import blake2b  # hashlib would load all of OpenSSL
    except ImportError:
        from hashlib import blake2b
    return blake2b(data, digest_size=16).hexdigest()

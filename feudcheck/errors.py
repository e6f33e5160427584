"""What can go wrong, as types. Every one carries a message fit for a person."""

from __future__ import annotations


class FeudcheckError(Exception):
    """Base of every error feudcheck raises on purpose; the command line exits 2 on it."""


class Problem:
    """One fault in one file: ``path:line:column: message`` (line and column from 1).

    ``kind``: what sort of fault it is, as a short name ("unknown-key"), where that is known.
    """

    __slots__ = ("column", "kind", "line", "message", "path")

    def __init__(self, path: str, line: int, column: int, message: str, kind: str = "") -> None:
        self.path, self.line, self.column, self.message, self.kind = path, line, column, message, kind

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


class FactBaseError(FeudcheckError):
    """A fact base that can't be loaded; ``problems`` lists every fault found."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(p) for p in problems))


class NewFactError(FactBaseError):
    """A new fact or source that its base can't take; ``problems`` lists every fault found."""


class ConfigError(FeudcheckError):
    """A configuration file, environment variable or option that can't be used."""


class DocumentError(FeudcheckError):
    """A document that can't be read; one line that says why, without the name of the file."""


class WriteError(FeudcheckError):
    """A file that can't be changed safely; it is what it was."""


class UnknownNameError(FeudcheckError):
    """A name that nothing in a fact base has; ``kind`` of thing, ``near``: names that may have been meant."""

    def __init__(self, kind: str, name: str, near: tuple[str, ...] = ()) -> None:
        self.kind, self.name, self.near = kind, name, near
        hint = f"; near it: {', '.join(near)}" if near else ""
        super().__init__(f"the fact base has no {kind} {name!r}{hint}")


class InputError(FeudcheckError):
    """A claim, document or corpus that can't be read."""


class RevisionError(FeudcheckError):
    """A git revision that isn't there, or a repository that can't be read."""


class LockError(FeudcheckError):
    """A lock file that can't be read or written."""


class WhichFileError(InputError):
    """A new fact that may belong in any of ``files``."""

    def __init__(self, files: tuple[str, ...]) -> None:
        self.files = files
        listed = "".join(f"\n  {path}" for path in files)
        super().__init__(f"which file is it for? Nothing near it is on file; name one with --file:{listed}")

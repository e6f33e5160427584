"""What git knows, asked of its own command: nothing is checked out and nothing is written."""

from __future__ import annotations

import os
import subprocess

from feudcheck.errors import RevisionError
from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# What a hook tells the commands it runs of its own repository; a file may lie in another one.
_OF_ONE_REPOSITORY = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE")
SHALLOW = (
    "; this is a shallow clone, which holds only the newest commits: git fetch --unshallow brings the others "
    "(in a GitHub workflow: actions/checkout with fetch-depth: 0)"
)
LINK = "120000"
_FILES = ("100644", "100755", "100664", LINK)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a commit: its path from the top of the repository (``/`` between), its mode and its object."""

    path: str
    mode: str
    object: str


class Repository:
    """One repository, as seen from a folder in it."""

    def __init__(self, folder: str, *, inherited: bool = False) -> None:
        """Raises RevisionError outside a repository, or where there is no git. ``inherited``: see ``repository_of``."""
        self._environment = _environment(inherited=inherited)
        self.top = folder
        self.top = os.path.realpath(os.fsdecode(self.run("rev-parse", "--show-toplevel").rstrip(b"\n")))

    def run(self, *arguments: str, message: str = "", stdin: bytes | None = None) -> bytes:
        """What git prints; RevisionError with ``message``, else with what git says, where it fails."""
        try:
            done = subprocess.run(
                ["git", "-c", "core.quotePath=false", *arguments], cwd=self.top, env=self._environment,
                capture_output=True, check=False, input=stdin or b"",
            )  # fmt: skip
        except OSError as error:
            raise RevisionError(f"needs git: {error.strerror or error}") from error
        except ValueError as error:  # a zero byte
            raise RevisionError(message or str(error)) from error
        if done.returncode:
            raise RevisionError(message or _told(done.stderr))
        return done.stdout

    def commit(self, revision: str) -> str:
        """The id of the commit that ``revision`` names. Raises RevisionError, with a hint in a shallow clone."""
        missing = f"no such revision: {revision or '(empty)'}"
        if not revision or revision.startswith("-"):
            raise RevisionError(missing)
        try:
            found = self.run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        except RevisionError:
            raise RevisionError(missing + (SHALLOW if self.shallow else "")) from None
        return found.decode("ascii", "replace").strip()

    @property
    def shallow(self) -> bool:
        """Whether only the newest commits are there."""
        return self.run("rev-parse", "--is-shallow-repository").strip() == b"true"

    def fork_point(self, one: str, other: str) -> str:
        """The commit from which two revisions went apart."""
        commits = self.commit(one), self.commit(other)
        hint = SHALLOW if self.shallow else ""
        found = self.run("merge-base", *commits, message=f"{one} and {other} have no commit in common{hint}")
        return found.decode("ascii", "replace").strip()

    def inside(self, path: str) -> str | None:
        """``path`` from the top of the repository, ``""`` for the top itself; None for what lies outside."""
        try:
            name = os.path.relpath(os.path.realpath(path), self.top).replace(os.sep, "/")
        except ValueError:  # on another drive
            return None
        if name == ".." or name.startswith("../"):
            return None
        return "" if name == "." else name

    def files(self, commit: str, path: str) -> list[Entry]:
        """The files of ``commit`` at or below ``path`` (from the top), in the order of their names."""
        listed = self.run("ls-tree", "-r", "-z", "--full-tree", commit, *(["--", path] if path else []))
        found = []
        for line in listed.split(b"\0"):
            state, _, name = line.partition(b"\t")
            if name:
                mode, _, object_ = state.decode("ascii", "replace").split()
                entry = Entry(os.fsdecode(name), mode, object_)
                if mode in _FILES and (not path or entry.path == path or entry.path.startswith(f"{path}/")):
                    found.append(entry)
        return found

    def contents(self, commit: str, entries: Iterable[Entry]) -> list[bytes]:
        """What stands in each of these files; a link is followed within the commit. Raises RevisionError."""
        wanted = list(entries)
        names = [f"{commit}:{one.path}" if one.mode == LINK else one.object for one in wanted]
        if any("\n" in name for name in names):
            raise RevisionError("a link with a line end in its name can't be followed")
        asked = "".join(f"{name}\n" for name in names)
        data = self.run("cat-file", "--batch", "--follow-symlinks", stdin=os.fsencode(asked))
        found, at = [], 0
        for one in wanted:
            end = data.find(b"\n", at)
            head = data[at:end].split(b" ")
            if end < 0 or len(head) != 3 or head[1] != b"blob" or not head[2].isdigit():
                lead = " is a link that leads nowhere in that commit" if one.mode == LINK else " can't be read"
                raise RevisionError(f"{one.path}{lead}")
            size = int(head[2])
            found.append(data[end + 1 : end + 1 + size])
            at = end + 2 + size
        return found


def repository_of(path: str) -> Repository:
    """The repository that ``path`` (which need not exist any more) lies in: its own, whatever a hook says.

    Raises RevisionError where there is none.
    """
    folder = os.path.realpath(path)
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    try:
        return Repository(folder)
    except RevisionError:
        if not any(name in os.environ for name in _OF_ONE_REPOSITORY):
            raise
        return Repository(folder, inherited=True)


def _environment(*, inherited: bool) -> dict[str, str]:
    """The environment for git: its own language, no questions, no refreshed index."""
    kept = {name: value for name, value in os.environ.items() if inherited or name not in _OF_ONE_REPOSITORY}
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def _told(output: bytes) -> str:
    """What git says went wrong, in one line."""
    lines = [line.strip() for line in output.decode("utf-8", "replace").splitlines() if line.strip()]
    fatal = [line for line in lines if line.startswith(("fatal:", "error:"))]
    return (fatal or lines or ["git failed"])[0].removeprefix("fatal: ").removeprefix("error: ")

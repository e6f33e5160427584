"""The files of a fact base as they were in a git revision, read from git's objects: nothing is checked out."""

from __future__ import annotations

import os

from feudcheck import whole_file
from feudcheck.errors import RevisionError
from feudcheck.factbase.files import EXTENSIONS, found_files
from feudcheck.factbase.opening import bundled_path
from feudcheck.frozen import dataclass
from feudcheck.git import SHALLOW, Entry, Repository, repository_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.factbase.loader import Given

WORKING = "working tree"
_POINTER = b"version https://git-lfs.github.com/spec/"


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a base in one revision: the layer of each, what to call it (``main:facts/a.yaml``), what is in it.

    ``missing``: the paths of the base that the revision does not have.
    """

    contents: tuple[Given, ...]
    missing: tuple[str, ...] = ()


def span(text: str) -> tuple[str, str | None]:
    """The revisions that ``A``, ``A..B`` or ``A...B`` name; None is the working tree.

    With three dots the first is given back as ``A...B``: the commit from which both went apart.
    """
    for dots in ("...", ".."):
        first, found, second = text.partition(dots)
        if found:
            if dots == ".." or not first:
                return first or "HEAD", second or None
            return f"{first}...{second or 'HEAD'}", second or None
    return text, None


def files_at(revision: str, paths: Sequence[str]) -> Files:
    """The files of the base made of ``paths`` (folders and files as they are called today) in ``revision``.

    Each path is looked for in its own repository; the bundled base, where others build on it, stays what it is: it
    has a history of its own. Raises RevisionError for a revision that isn't there, and where a path lies in no
    repository.
    """
    contents: dict[str, Given] = {}
    missing: list[str] = []
    repositories: dict[str, tuple[Repository, str]] = {}
    for layer, path in enumerate(paths):
        if len(paths) > 1 and path == bundled_path():
            contents.update((file, (layer, file, whole_file.read(file, RevisionError))) for file in found_files([path]))
            continue
        repository = repository_of(path)
        if repository.top not in repositories:
            repositories[repository.top] = repository, _commit(repository, revision)
        repository, commit = repositories[repository.top]
        name = repository.inside(path)
        if name is None:
            raise RevisionError(f"{path} lies outside of the repository {repository.top}")
        entries = [entry for entry in repository.files(commit, name) if _counts(entry, name)]
        if not entries:
            missing.append(path)
        for entry, data in zip(entries, repository.contents(commit, entries), strict=True):
            if data.startswith(_POINTER):
                raise RevisionError(f"{entry.path} is kept in Git LFS, not in git's own objects")
            contents.setdefault(f"{repository.top}/{entry.path}", (layer, f"{revision}:{entry.path}", data))
    return Files(tuple(contents.values()), tuple(missing))


def _commit(repository: Repository, revision: str) -> str:
    first, dots, second = revision.partition("...")
    if dots:
        return repository.fork_point(first, second)
    try:
        return repository.commit(revision)
    except RevisionError as error:
        raise RevisionError(f"{error} (in {repository.top})" if SHALLOW not in str(error) else str(error)) from None


def _counts(entry: Entry, base: str) -> bool:
    """Whether a file belongs to a base, as on disk: by its ending, and not hidden; a file that is named always does."""
    if entry.path == base:
        return True
    below = entry.path[len(base) + 1 :] if base else entry.path
    hidden = any(part.startswith(".") for part in below.split("/"))
    return not hidden and os.path.splitext(entry.path)[1].lower() in EXTENSIONS

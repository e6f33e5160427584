"""Bases that build on others: the word ``bundled`` and configuration files among a base's paths, resolved.

The paths of a base are its layers, the first one at the bottom: a record of a later one may override.
"""

from __future__ import annotations

import os

from feudcheck.errors import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BUNDLED = "bundled"
DEEPEST = 20  # configuration files that build on one another
MOST = 500  # files and folders of one base


def expanded(named: Sequence[str | os.PathLike[str]]) -> list[str]:
    """The files and folders that ``named`` means, each once, in order; empty only for none.

    A configuration file (``….toml``) stands for the base that it configures, ``bundled`` for the bundled one unless
    there is such a file or folder here. Raises ConfigError for files that build on one another in a circle.
    """
    paths = [os.fspath(path) for path in named]
    if not any(path == BUNDLED or path.endswith(".toml") for path in paths):
        return paths
    found: dict[str, str] = {}
    for path in _each(paths, ()):
        found.setdefault(os.path.realpath(path), path)
        if len(found) > MOST:
            raise ConfigError(f"a fact base of more than {MOST} files and folders")
    return list(found.values())


def _each(paths: Sequence[str], trail: tuple[str, ...]) -> Iterator[str]:
    for path in paths:
        if path == BUNDLED and not os.path.lexists(path):
            from feudcheck.factbase.opening import bundled_path

            yield bundled_path()
        elif path.endswith(".toml"):
            yield from _configured(path, trail)
        else:
            yield path


def _configured(path: str, trail: tuple[str, ...]) -> Iterator[str]:
    """The paths of the base that a configuration file is for."""
    from feudcheck.config import built_on, read_config

    real = os.path.realpath(path)
    if real in trail:
        circle = " → ".join([*trail[trail.index(real) :], real])
        raise ConfigError(f"{path}: bases build on one another in a circle: {circle}")
    if len(trail) >= DEEPEST:
        raise ConfigError(f"{path}: more than {DEEPEST} configuration files build on one another")
    paths = built_on(read_config(path))
    if not paths:
        raise ConfigError(f"{path}: names no fact base: it has neither facts nor extends")
    yield from _each(paths, (*trail, real))

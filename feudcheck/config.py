"""What a run is to do, put together from options, environment and the nearest configuration file.

A folder's ``feudcheck.toml`` goes before its ``pyproject.toml``; the latter counts only
with a ``[tool.feudcheck]`` table. Without a file this costs two ``stat`` calls a folder.
"""

from __future__ import annotations

import datetime as dt
import os

from feudcheck.errors import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

FORMATS = ("text", "json", "jsonl")
FAILING = {"contradicted": ("contradicted",), "unsourced": ("contradicted", "unsourced"), "never": ()}
"""The verdicts that make a run fail, by ``fail-on``."""
FAIL_ON = tuple(FAILING)
COLORS = ("auto", "always", "never")
_CHOICES = {"fail-on": FAIL_ON, "format": FORMATS, "color": COLORS}
_MAY_BEGIN = (b"[tool.feudcheck", b"tool.feudcheck", b"[tool]", b"tool=")  # all ways to write the table
_KEYS = (
    "facts", "extends", "fail-on", "format", "as-of", "color", "exclude", "force-exclude", "ignore", "baseline",
    "per-path", "lint",
)  # fmt: skip
_OF_DRAFTS = ("exclude", "force-exclude", "ignore", "baseline", "per-path")


class Settings:
    """One run's settings, complete and checked. ``facts`` is empty for the bundled base.

    ``own``: the paths among ``facts`` that are kept here, without the bases that these build on.

    ``drafts``: what the configuration says of drafts alone, by key: ``exclude``, ``force-exclude``, ``ignore``,
    ``baseline``, ``per-path``. ``lint``: what it says of looking through the base itself, by key: ``select``,
    ``ignore``, ``stale-after``, ``fail-on``.
    """

    __slots__ = ("as_of", "color", "drafts", "explain", "facts", "fail_on", "format", "lint", "own", "quiet")

    def __init__(
        self,
        facts: tuple[str, ...] = (),
        *,
        form: str = "text",
        fail_on: str = "contradicted",
        as_of: dt.date | None = None,
        color: str = "auto",
        explain: bool = False,
        quiet: bool = False,
        drafts: Mapping[str, Any] | None = None,
        lint: Mapping[str, Any] | None = None,
        own: tuple[str, ...] = (),
    ) -> None:
        self.facts, self.format, self.fail_on, self.as_of = facts, form, fail_on, as_of
        self.color, self.explain, self.quiet = color, explain, quiet
        self.drafts: Mapping[str, Any] = drafts or {}
        self.lint: Mapping[str, Any] = lint or {}
        self.own = own or facts


def settle(
    facts: tuple[str, ...] = (),
    *,
    form: str | None = None,
    fail_on: str | None = None,
    as_of: str | None = None,
    color: str | None = None,
    config: str | None = None,
    explain: bool = False,
    quiet: bool = False,
) -> Settings:
    """The settings of a run: options (``None`` or empty: not given), environment, file, default.

    Raises ConfigError for a value that can't be used, wherever it was written.
    """
    path = config or find_config(_working_folder())
    table = read_config(path) if path else {}
    named = os.environ.get("FEUDCHECK_FACTS", "").split(os.pathsep)
    from_environment = tuple(entry for entry in named if entry)
    date = table.get("as-of")
    return Settings(
        facts or from_environment or built_on(table),
        form=form or table.get("format", "text"),
        fail_on=fail_on or table.get("fail-on", "contradicted"),
        as_of=parse_day(as_of, "--as-of") if as_of is not None else date,
        color=color or table.get("color", "auto"),
        explain=explain,
        quiet=quiet,
        drafts={key: table[key] for key in _OF_DRAFTS if key in table},
        lint=table.get("lint"),
        own=facts or from_environment or table.get("facts", ()),
    )


def built_on(table: Mapping[str, Any]) -> tuple[str, ...]:
    """The paths of the base that a configuration's table describes: what it builds on, then its own."""
    return (*table.get("extends", ()), *table.get("facts", ()))


def _working_folder() -> str:
    try:
        return os.getcwd()
    except OSError:  # removed under our feet; the root has no configuration either
        return os.sep


def parse_day(text: str, where: str) -> dt.date:
    """``text`` ("2025-01-28") as a date; ConfigError beginning with ``where`` for anything else."""
    try:
        if len(text) == 10:
            return dt.date.fromisoformat(text)
        reason = "not a date written YYYY-MM-DD"
    except ValueError as error:
        reason = str(error)
    raise ConfigError(f"{where}: {text!r} is no usable date ({reason}); write it like 2025-01-28")


def find_config(folder: str) -> str | None:
    """The nearest configuration file from ``folder`` upward, or ``None``."""
    while True:
        own = os.path.join(folder, "feudcheck.toml")
        if os.path.isfile(own):
            return own
        shared = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(shared) and _has_table(shared):
            return shared
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def read_config(path: str) -> dict[str, Any]:
    """The checked content of a configuration file: ``facts`` as paths, ``as-of`` as a date.

    Raises ConfigError naming ``path:line:column`` for what can't be used, all of it at once.
    """
    from feudcheck import config_file

    return config_file.read(path, _KEYS, _CHOICES)


def _has_table(path: str) -> bool:
    """Whether a pyproject.toml has a table for us. Most don't, and reading TOML costs more than a claim does."""
    from feudcheck import whole_file

    data = whole_file.read(path, ConfigError)
    if b"feudcheck" not in data:
        return False
    lines = (line.translate(None, b" \t\"'") for line in data.splitlines())
    if not any(line.startswith(_MAY_BEGIN) for line in lines):
        return False
    from feudcheck import config_file

    return config_file.has_table(path, data)

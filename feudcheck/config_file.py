"""Reading ``feudcheck.toml`` and ``[tool.feudcheck]``, with the place of everything that is wrong."""

from __future__ import annotations

import datetime as dt
import os

from feudcheck import whole_file
from feudcheck.errors import ConfigError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Table = dict[str, Any]


def has_table(path: str, data: bytes) -> bool:
    """Whether a pyproject.toml with the content ``data`` has a ``[tool.feudcheck]`` table."""
    return _own_table(_parse(path, data)) is not None


def read(path: str, keys: tuple[str, ...], choices: Mapping[str, tuple[str, ...]]) -> Table:
    """The checked table of the file at ``path``; only ``keys`` are allowed, some with ``choices``."""
    data = whole_file.read(path, ConfigError)
    whole = _parse(path, data)
    prefix = "tool.feudcheck" if os.path.basename(path) == "pyproject.toml" else ""
    table = _own_table(whole) if prefix else whole
    if table is None:
        raise ConfigError(f"{path}: has no [tool.feudcheck] table")
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: tool.feudcheck must be a table")
    lines = data.decode("utf-8").splitlines()
    found: Table = {}
    problems: list[Problem] = []
    for key, value in table.items():
        checked, fault = _check(key, value, keys, choices, os.path.dirname(os.path.abspath(path)))
        if fault:
            problems.append(Problem(path, *_place(lines, prefix, key), fault))
        else:
            found[key] = checked
    if problems:
        raise ConfigError("\n".join(map(str, problems)))
    return found


def _own_table(whole: Table) -> object | None:
    tool = whole.get("tool")
    return tool.get("feudcheck") if isinstance(tool, dict) else None


def _parse(path: str, data: bytes) -> Table:
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode("utf-8")) + 1
        raise ConfigError(str(Problem(path, line, column, "not UTF-8"))) from error
    except tomllib.TOMLDecodeError as error:
        message, _, place = str(error).rpartition(" (at ")
        numbers = [int(word) for word in place.rstrip(")").replace(",", " ").split() if word.isdecimal()]
        if len(numbers) != 2:  # "at end of document", or a message without a place
            numbers = [data.count(b"\n") + 1, 1]
        raise ConfigError(str(Problem(path, numbers[0], numbers[1], message or str(error)))) from error
    except RecursionError as error:
        raise ConfigError(f"{path}: nested too deeply") from error


def _check(
    key: str, value: object, keys: tuple[str, ...], choices: Mapping[str, tuple[str, ...]], folder: str
) -> tuple[object, str]:
    """The usable form of a value, and the fault of one that has none (else ``""``)."""
    if key not in keys:
        from difflib import get_close_matches

        close = get_close_matches(key.replace("_", "-"), keys, 1)
        hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(keys)}"
        return None, f"unknown key {key!r}; {hint}"
    if key in ("facts", "extends", "exclude", "ignore", "paths"):
        if not (isinstance(value, list) and value and all(isinstance(item, str) and item for item in value)):
            return None, f"{key} must be a list of {_LISTED[key]}"
        if key == "facts":
            return tuple(os.path.join(folder, os.path.expanduser(item)) for item in value), ""
        return (_bases(value, folder) if key == "extends" else tuple(value)), ""
    if key == "force-exclude":
        return (value, "") if isinstance(value, bool) else (None, "force-exclude must be true or false")
    if key == "baseline":
        if isinstance(value, str) and value:
            return os.path.join(folder, os.path.expanduser(value)), ""
        return None, "baseline must be the path of a file"
    if key == "lint":
        return _lint(value)
    if key == "per-path":
        return _per_path(value, choices, folder)
    if key == "as-of":
        if type(value) is dt.date:
            return value, ""
        try:
            return dt.date.fromisoformat(value if isinstance(value, str) and len(value) == 10 else ""), ""
        except ValueError:
            return None, "as-of must be a date like 2025-01-28"
    if value not in choices[key]:
        return None, f"{key} must be one of {', '.join(choices[key])}; not {value!r}"
    return value, ""


_LISTED = {"facts": "paths", "extends": 'bases: "bundled", paths, other configuration files',
    "exclude": "patterns like \"archive/**\"", "ignore": "rules", "paths": "patterns like \"opinion/**\""}
_OF_PATHS = ("paths", "ignore", "fail-on", "as-of")


def _bases(named: list[str], folder: str) -> tuple[str, ...]:
    """The paths of the bases that another one builds on; "./bundled" is a folder of that name."""
    from feudcheck.factbase.opening import bundled_path

    return tuple(
        bundled_path() if item == "bundled" else os.path.join(folder, os.path.expanduser(item)) for item in named
    )


def _per_path(value: object, choices: Mapping[str, tuple[str, ...]], folder: str) -> tuple[object, str]:
    """Settings for the drafts that some patterns name: each a table with ``paths`` and what differs there."""
    tables = value if isinstance(value, list) else [None]
    if not tables or not all(isinstance(table, dict) for table in tables):
        return None, "per-path must be tables: [[per-path]] with paths and ignore, fail-on or as-of"
    made = []
    for number, table in enumerate(tables, 1):
        checked = {key: _check(key, one, _OF_PATHS, choices, folder) for key, one in table.items()}
        faults = [fault for _, fault in checked.values() if fault]
        if not faults and "paths" not in table:
            faults = ["paths is missing"]
        if faults:
            return None, f"per-path {number}: {'; '.join(faults)}"
        made.append({"folder": folder, **{key: usable for key, (usable, _) in checked.items()}})
    return tuple(made), ""


def _lint(value: object) -> tuple[object, str]:
    """The table of ``facts lint``."""
    if not isinstance(value, dict):
        return None, "lint must be a table: [lint] with select, ignore, stale-after or fail-on"
    made: Table = {}
    for key, one in value.items():
        if key in ("select", "ignore") and isinstance(one, list) and all(isinstance(name, str) for name in one):
            made[key] = tuple(one)
        elif (key == "stale-after" and type(one) is int and one >= 0) or (key == "fail-on" and one in _LINT_FAIL_ON):
            made[key] = one
        elif key in _OF_LINT:
            return None, f"lint: {key} must be {_OF_LINT[key]}"
        else:
            return None, f"lint: unknown key {key!r}; known: {', '.join(_OF_LINT)}"
    return made, ""


_LINT_FAIL_ON = ("error", "warning", "note", "never")
_OF_LINT = {
    "select": "a list of rules", "ignore": "a list of rules", "stale-after": "a number of days",
    "fail-on": f"one of {', '.join(_LINT_FAIL_ON)}",
}  # fmt: skip


def _place(lines: list[str], table: str, key: str) -> tuple[int, int]:
    """Line and column of ``key`` in ``table`` (``""``: the top), as well as a look at the lines can tell."""
    inside, header = not table, (1, 1)
    for number, line in enumerate(lines, 1):
        bare = line.strip()
        if bare.startswith("["):
            name = bare.lstrip("[").split("]")[0].replace(" ", "").replace('"', "")
            inside = name == table
            if inside or name == f"{table}.{key}".lstrip("."):
                header = (number, line.index("[") + 1)
            if name == f"{table}.{key}".lstrip("."):
                return header
        elif inside:
            name = bare.split("=")[0].strip().strip("\"'")
            if name == key or name.split(".")[0].strip() == key:
                return number, len(line) - len(line.lstrip()) + 1
    return header

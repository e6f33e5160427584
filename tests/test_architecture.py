"""The house: imports run downward, one room prints, small modules, no word of a topic in the code."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "feudcheck"
LONGEST = 300
FULL = 25  # modules in one folder, beside its __init__: more of them nobody sees at a glance
STILL_FULLER = {"feudcheck/documents": 32}  # may only become emptier

# From the ground up: a room imports only from rooms on lower floors.
STAGES = ("factbase", "parse", "retrieve", "compare", "verdict", "documents")  # in the order of the journey
FLOORS = (
    ("errors", "frozen", "json_file", "json_text", "later", "whole_file"),
    ("git", "model"),
    ("codec", "store"),
    ("language",),
    STAGES,
    ("analyse", "answer", "config_file", "evaluate", "rules"),
    ("config",),
    ("extends",),
    ("pipeline", "report"),
    ("review",),
    ("curate", "exchange"),
    ("chronicle", "history"),
    ("api",),
    ("keeping",),
    ("cli",),
    ("__init__", "__main__"),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
# The same inside the largest room of helpers: the way in and the way out of somebody's file.
EXCHANGE = (
    ("candidates", "cells", "formats"),
    ("convert", "ledger"),
    ("claimreview", "write"),
    ("read",),
    ("gather",),
    ("__init__",),
)
IN_EXCHANGE = {room: number for number, rooms in enumerate(EXCHANGE) for room in rooms}
# And the rooms of comparison; what lies beside them in the folder lays claims over facts and may ask them all.
COMPARE = (
    ("being", "clauses", "figures", "sayings"),
    ("mood", "times"),
    ("doers",),
    ("frames", "words"),
)
IN_COMPARE = {room: number for number, rooms in enumerate(COMPARE) for room in rooms}
# The rooms of the parser, from numbers up; what lies beside them in the folder puts a statement together.
PARSE = (("names", "numbers"), ("amounts",), ("dates",), ("words",), ("clauses",), ("mood",))
IN_PARSE = {room: number for number, rooms in enumerate(PARSE) for room in rooms}
# What stages may share at run time: the opened base they look things up in, as plain data, the one reader of
# amounts, which the field of a fact and the words of a claim are read with, those of noun phrases, of gifts and of the
# parts of an English sentence.
SHARED = (
    "feudcheck.factbase.base", "feudcheck.factbase.records", "feudcheck.parse.amounts.finder",
    "feudcheck.parse.clauses.english_parts", "feudcheck.parse.clauses.gave_whom",
    "feudcheck.parse.clauses.noun_phrases",
)  # fmt: skip
# Run while the wheel is made, never with the package.
BUILD_ONLY = ("feudcheck/factbase/_native_build.py", "feudcheck/factbase/_wheel_hook.py")
HEAVY = {"click", "dateutil", "rapidfuzz", "rich", "yaml"}  # each costs more than the rest of a run


class Import(NamedTuple):
    """One import: where it stands, what it names, whether it happens at run time and at once."""

    path: str
    line: int
    module: str
    real: bool
    top: bool

    def __str__(self) -> str:
        return f"{self.path}:{self.line} imports {self.module}"


@cache
def sources() -> dict[str, tuple[str, ast.Module]]:
    """Every module of the package: path from the root → text and tree."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("feudcheck/_compiled") and name not in BUILD_ONLY:
            text = path.read_text(encoding="utf-8")
            found[name] = text, ast.parse(text)
    assert len(found) > 30
    return found


@cache
def imports() -> tuple[Import, ...]:
    """Every import of the package, each once."""
    return tuple(dict.fromkeys(found for path, (_, tree) in sources().items() for found in _imports(path, tree)))


def _imports(path: str, tree: ast.Module) -> Iterator[Import]:
    for_types, inside = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            for_types |= {id(child) for statement in node.body for child in ast.walk(statement)}
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inside |= {id(child) for child in ast.walk(node)}
    for node in ast.walk(tree):
        real, top = id(node) not in for_types, id(node) not in inside
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(path, node.lineno, alias.name, real, top)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: relative import"
            for alias in node.names:
                yield Import(path, node.lineno, _target(node.module or "", alias.name), real, top)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            yield Import(
                path, node.lineno, str(getattr(node.args[0], "value", "")), real, top
            )  # an import all the same


def _target(module: str, name: str) -> str:
    """The module that ``from module import name`` means."""
    inner = ROOT.joinpath(*module.split("."), name)
    return f"{module}.{name}" if inner.with_suffix(".py").exists() or (inner / "__init__.py").exists() else module


def _room(module: str, depth: int = 1) -> str:
    parts = module.split(".")
    return parts[depth] if len(parts) > depth else "__init__"


def _home(path: str, depth: int = 1) -> str:
    return _room(path.removesuffix(".py").replace("/", "."), depth)


def test_every_room_has_its_floor() -> None:
    assert {_home(path) for path in sources()} <= set(FLOOR), "a new room: say in FLOORS where it belongs"


def test_imports_run_downward() -> None:
    wrong = []
    for found in imports():
        if not found.module.startswith("feudcheck") or found.module == "feudcheck":  # the package: its version only
            continue
        here, there = _home(found.path), _room(found.module)
        if here == there or FLOOR.get(there, -1) < FLOOR.get(here, -1):
            continue
        if here in STAGES and there in STAGES:
            continue  # the next test's
        wrong.append(str(found))
    assert not wrong, "\n".join(wrong)


def test_imports_inside_the_exchange_run_downward() -> None:
    wrong = []
    for found in imports():
        if _home(found.path) == "exchange" == _room(found.module):
            here, there = _home(found.path, 2), _room(found.module, 2)
            if here != there and IN_EXCHANGE[there] >= IN_EXCHANGE[here]:
                wrong.append(str(found))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("stage", "floors"), [("parse", IN_PARSE), ("compare", IN_COMPARE)])
def test_rooms_of_a_stage_import_downward(stage: str, floors: dict[str, int]) -> None:
    wrong = []
    for found in imports():
        here, there = _home(found.path, 2), _room(found.module, 2)
        inside = _home(found.path) == stage == _room(found.module) and {here, there} <= set(floors)
        if inside and here != there and floors[there] >= floors[here]:
            wrong.append(str(found))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("stage", "floors"), [("parse", IN_PARSE), ("compare", IN_COMPARE)])
def test_every_room_of_a_stage_says_what_it_is_for(stage: str, floors: dict[str, int]) -> None:
    rooms = {path.parent.name: path for path in PACKAGE.joinpath(stage).glob("*/__init__.py")}
    assert set(rooms) == set(floors), "a new room: say above where it belongs"
    assert all(ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) for path in rooms.values())


def test_no_folder_is_too_full_to_be_seen_at_a_glance() -> None:
    held = Counter(path.rpartition("/")[0] for path in sources() if not path.endswith("/__init__.py"))
    assert {folder: n for folder, n in held.items() if n > STILL_FULLER.get(folder, FULL)} == {}


def test_stages_do_not_import_one_another() -> None:
    """A stage may name, for the type checker only, what an earlier one hands on."""
    wrong = []
    for found in imports():
        here, there = _home(found.path), _room(found.module)
        if here not in STAGES or there not in STAGES or here == there or found.module in SHARED:
            continue
        if found.real or STAGES.index(there) > STAGES.index(here):
            wrong.append(str(found))
    assert not wrong, "\n".join(wrong)


def test_costly_libraries_are_imported_where_they_are_used() -> None:
    wrong = [
        str(found)
        for found in imports()
        if found.real and found.top and found.module.split(".")[0] in HEAVY and _home(found.path) != "cli"
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_command_line_knows_click_prints_or_exits() -> None:
    wrong = [str(found) for found in imports() if found.module.startswith("click") and _home(found.path) != "cli"]
    for path, (_, tree) in sources().items():
        if _home(path) not in ("cli", "__main__"):
            wrong += [f"{path}:{node.lineno}: {ast.unparse(node)}" for node in ast.walk(tree) if _speaks(node)]
    assert not wrong, "\n".join(wrong)


def _speaks(node: ast.AST) -> bool:
    """Whether an expression prints, reads the keyboard or ends the process."""
    if isinstance(node, ast.Name):
        return node.id in ("print", "exit", "quit", "input", "SystemExit")
    return (
        isinstance(node, ast.Attribute)
        and getattr(node.value, "id", "") in ("sys", "os")
        and node.attr in ("exit", "_exit", "stdin", "stdout", "stderr", "abort")
    )


def test_no_network_no_clock_no_chance() -> None:
    far = {"socket", "urllib", "http", "ssl", "asyncio", "random", "secrets", "requests"}
    wrong = [str(found) for found in imports() if found.module.split(".")[0] in far]
    assert not wrong, "\n".join(wrong)


def test_modules_are_short_and_say_what_they_are() -> None:
    wrong = []
    for path, (text, tree) in sources().items():
        if (lines := text.count("\n")) > LONGEST:
            wrong.append(f"{path}: {lines} lines")
        if not ast.get_docstring(tree):
            wrong.append(f"{path}: no docstring")
    assert not wrong, "\n".join(wrong)


# Words of the bundled topic

NAMED = ("person", "organisation", "product")
# Names that are ordinary words of the news in any topic.
ORDINARY = re.compile(
    r"(?:the )?(?:US )?(?:Congress|Democrat\w*|Republican\w*|EU|European Union|\w+ government)", re.IGNORECASE
)


def _topic_words() -> list[str]:
    import yaml

    entities = yaml.safe_load((ROOT / "facts" / "entities.yaml").read_text(encoding="utf-8"))["entities"]
    words = set()
    for entity in entities.values():
        if entity.get("kind") in NAMED:
            words |= {*entity["name"].values(), *entity.get("aliases", ())}
    return sorted(word for word in words if len(word) > 2 and word.lower() != word and not ORDINARY.fullmatch(word))


def _arabic_topic_words() -> list[str]:
    import yaml

    entities = yaml.safe_load((ROOT / "facts" / "entities.yaml").read_text(encoding="utf-8"))["entities"]
    return sorted(e["name"]["ar"] for e in entities.values() if e.get("kind") == "person" and "ar" in e["name"])


def test_no_word_of_the_bundled_topic_in_code_or_lexicons() -> None:
    words = {*_topic_words(), *_arabic_topic_words()}
    assert len(words) > 100
    longest = max(len(word.split()) for word in words)
    wrong = []
    for path in sorted(PACKAGE.rglob("*")):
        inside = path.relative_to(PACKAGE).parts
        if path.suffix not in (".py", ".yaml") or inside[0] in ("_facts", "_compiled"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            tokens = [(m.start(), m.end()) for m in re.finditer(r"[\w'’.-]*\w", line)]
            for n, (start, _) in enumerate(tokens):
                for _, end in tokens[n : n + longest]:
                    if line[start:end] in words:
                        wrong.append(f"{path.relative_to(ROOT)}:{number}: {line[start:end]}")
    assert not wrong, "\n".join(wrong)


def test_nothing_needs_the_bundled_facts(tmp_path: Path) -> None:
    """A copy without ``facts/`` imports everywhere, says plainly what is missing, and checks another base."""
    copy = tmp_path / "feudcheck"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__", "_facts", "_compiled"))
    program = """
import importlib, pathlib, sys
import feudcheck
assert pathlib.Path(feudcheck.__file__).parent == pathlib.Path(sys.argv[1]), feudcheck.__file__
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    if path.name not in ("__init__.py", "__main__.py", "_native_build.py", "_wheel_hook.py"):
        importlib.import_module(".".join(path.relative_to(pathlib.Path.cwd()).with_suffix("").parts))
try:
    feudcheck.load()
    sys.exit("a base that is not there was loaded")
except feudcheck.FactBaseError as error:
    assert "no such file or folder" in str(error), error
base = feudcheck.load(sys.argv[2])
print(feudcheck.check("Nour Karim founded the Sarin Valley Railway in 2016.", base).verdict)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(copy), str(ROOT / "examples" / "railway" / "facts" / "railway.yaml")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "FEUDCHECK_CACHE": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "supported\n"), done.stderr


@pytest.mark.parametrize("name", ["feudcheck", "feudcheck.cli.entry"])
def test_importing_costs_next_to_nothing(name: str) -> None:
    program = f"import sys; before = set(sys.modules); import {name}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    loaded = set(done.stdout.split())
    allowed = {"feudcheck", "feudcheck.errors", "feudcheck.cli", "feudcheck.cli.entry"}
    assert {module for module in loaded if module.startswith("feudcheck")} <= allowed
    assert not loaded & {"dataclasses", "decimal", "enum", "json", "re", "sqlite3", "typing"}

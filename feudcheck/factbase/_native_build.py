"""Run by the wheel hook where FEUDCHECK_NATIVE asks for it: the rooms a claim passes through, compiled by mypyc.

The Python files stay in the wheel beside the compiled ones. What was compiled must answer as they do,
else there is no wheel.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOOLS = ("mypy[mypyc]==2.4.*", "setuptools>=70")
ROOMS = ("answer", "compare", "language", "parse", "verdict")
SINGLE = ("codec", "model/statement", "model/values", "pipeline", "retrieve", "verdict/__init__")
LEFT = {  # not compiled, and why
    "compare/view": "slots that are filled when they are asked for",
    "language/forms": "one method under two names",
    "parse/dates/vocabulary": "tables set by name",
    "parse/names/mentions": "a protocol inside a condition",
}

_COMPILE = """
import sys
from setuptools import setup
from mypyc.build import mypycify
names = sys.argv.pop().split()
made = mypycify(["--ignore-missing-imports", *names], opt_level="1", debug_level="0", multi_file=True,
                group_name="feudcheck")
setup(name="feudcheck-native", ext_modules=made, packages=[])
"""
# Every statement on file, and each with other figures.
_ANSWERS = """
import datetime, json, sys
from feudcheck import pipeline
from feudcheck.report.json_format import as_record
base, day, other = pipeline.load(), datetime.date(2026, 1, 15), str.maketrans("0123456789", "1234567899")
sys.stdout.reconfigure(encoding="utf-8")
for n in range(base.count):
    for said in base.fact(n).statement.values():
        for claim in dict.fromkeys([said, said.translate(other)]):
            print(json.dumps(as_record(pipeline.check(claim, base, day))))
"""


def modules(package: Path) -> list[str]:
    """The modules to compile, as names from the package on, without their ending."""
    paths = [path for room in ROOMS for path in package.joinpath(room).rglob("*.py")]
    inside = [path.relative_to(package).with_suffix("").as_posix() for path in paths]
    return sorted(
        {name for name in inside if not name.endswith("__init__") and "/compile" not in name and name not in LEFT}
        | set(SINGLE)
    )


def build(root: str, target: str) -> list[Path]:
    """Compile into the folder ``target``, a working copy; the compiled files in it. RuntimeError where that fails."""
    copy = Path(target, "feudcheck")
    shutil.copytree(Path(root, "feudcheck"), copy, ignore=shutil.ignore_patterns("__pycache__", "_compiled", "_facts"))
    frozen = copy / "frozen.py"
    frozen.write_text(_typed(frozen.read_text(encoding="utf-8")), encoding="utf-8")
    names = modules(copy)
    for name in names:
        path = copy / f"{name}.py"
        path.write_text(native(path.read_text(encoding="utf-8")), encoding="utf-8")
    _run(["-c", _COMPILE, "build_ext", "--inplace", " ".join(f"feudcheck/{name}.py" for name in names)], target)
    shutil.rmtree(Path(target, "build"))
    facts = Path(root, "facts")
    if facts.is_dir():
        shutil.copytree(facts, Path(target, "facts"))
        with tempfile.TemporaryDirectory() as cache:
            told, meant = (_run(["-c", _ANSWERS], folder, cache) for folder in (target, root))
        if not told or told != meant:
            raise RuntimeError("what was compiled answers otherwise than the Python files")
    return [path for path in Path(target).rglob("*") if path.suffix in (".so", ".pyd")]


def _run(arguments: list[str], folder: str, cache: str = "") -> str:
    path = os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH")]))
    settings = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1", "FEUDCHECK_CACHE": cache}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=settings, capture_output=True, encoding="utf-8", errors="replace"
    )
    if done.returncode:
        told = [line for line in (done.stdout + done.stderr).splitlines() if ": warning: " not in line]
        raise RuntimeError("not compiled: " + "\n".join(told)[-3000:])
    return done.stdout


def _typed(frozen: str) -> str:
    """``frozen`` with a ``replace`` that takes the classes which ``native`` makes."""
    old = "    from dataclasses import replace as replace\n"
    new = ["from typing import Any, TypeVar", "V = TypeVar('V')", "def replace(value: V, /, **changes: Any) -> V: ..."]
    assert old in frozen
    return frozen.replace(old, "".join(f"    {line}\n" for line in new))


def native(source: str) -> str:
    """A module with its value classes as plain ones, whose methods are written out: these mypyc makes structs of.

    Nothing refuses a change of their fields then: ``Final`` made mypyc 2.4 write C that reads what was never set.
    The types that are handed to callers are therefore left as they are.
    """
    source = _at_once(source)
    tree, lines = ast.parse(source), source.split("\n")
    classes = [(node, frozen) for node in tree.body if isinstance(node, ast.ClassDef)
               and (frozen := _value_class(node)) is not None]  # fmt: skip
    for node, frozen in reversed(classes):
        lines[node.end_lineno : node.end_lineno] = _methods(node, frozen=frozen)
        fields = _fields(node)
        for field in reversed(fields):
            lines[field.lineno - 1 : field.end_lineno] = [f"    {_name(field)}: {ast.unparse(field.annotation)}"]
        names = ", ".join(repr(_name(field)) for field in fields)
        lines.insert(fields[0].lineno - 1, f"    __match_args__: ClassVar[tuple[str, ...]] = ({names},)")
        lines[node.decorator_list[0].lineno - 1] = ""
    if classes:
        at = next(n for n, line in enumerate(lines) if line.startswith("from __future__"))
        lines[at + 1 : at + 1] = [
            "TYPE_CHECKING = False",
            "if TYPE_CHECKING:",
            "    from typing import ClassVar",
        ]
    return "\n".join(lines)


def _at_once(source: str) -> str:
    """A module that imports at its start what it imports later: what is compiled calls functions, no stand-ins."""
    lines = source.split("\n")
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.If) and node.orelse and "later(" in ast.unparse(node.orelse[0]):
            standing = [target for inner in node.orelse if isinstance(inner, ast.Assign) for target in inner.targets]
            names = [name.id for target in standing for name in ast.walk(target) if isinstance(name, ast.Name)]
            told = [inner for inner in node.body if isinstance(inner, ast.ImportFrom) and any(
                (alias.asname or alias.name) in names for alias in inner.names)]  # fmt: skip
            lines[node.orelse[0].lineno - 2 : node.end_lineno] = [ast.unparse(inner) for inner in told]
            for inner in reversed(told):
                lines[inner.lineno - 1 : inner.end_lineno] = ["    pass"]
    return "\n".join(lines)


def _value_class(node: ast.ClassDef) -> bool | None:
    """Whether a class of values is frozen; None for other classes."""
    for call in node.decorator_list:
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "dataclass":
            return any(word.arg == "frozen" for word in call.keywords)
    return None


def _fields(node: ast.ClassDef) -> list[ast.AnnAssign]:
    return [statement for statement in node.body if isinstance(statement, ast.AnnAssign)]


def _name(field: ast.AnnAssign) -> str:
    return ast.unparse(field.target)


def _methods(node: ast.ClassDef, *, frozen: bool) -> list[str]:
    names = [_name(field) for field in _fields(node)]
    values = "".join(f"self.{name}, " for name in names)
    parameters, settings = [], []
    for name, field in zip(names, _fields(node), strict=True):
        kind, default, value = ast.unparse(field.annotation), "", name
        if isinstance(field.value, ast.Call) and ast.unparse(field.value.func) == "field":
            make = ast.unparse(field.value.keywords[0].value)
            kind, default, value = f"{kind} | None", " = None", f"{make}() if {name} is None else {name}"
        elif field.value is not None:
            default = f" = {ast.unparse(field.value)}"
        parameters.append(f"{name}: {kind}{default}")
        settings.append(f"        self.{name} = {value}")
    same = " and ".join(f"self.{name} == other.{name}" for name in names)
    shown = ", ".join(f"{name}={{self.{name}!r}}" for name in names)
    made = [f"    def __init__(self, {', '.join(parameters)}) -> None:", *settings]
    made += [
        "    def __eq__(self, other: object) -> bool:",
        f"        return isinstance(other, {node.name}) and {same}",
    ]
    made += ["    def __repr__(self) -> str:", f'        return f"{node.name}({shown})"']
    made += ["    def __reduce__(self) -> tuple[object, ...]:", f"        return {node.name}, ({values})"]
    if frozen:
        made += ["    def __hash__(self) -> int:", f"        return hash(({values}))"]
    return made

"""What the native build compiles can be compiled, and the classes it writes out behave as the ones they stand for."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "feudcheck"


def _module(name: str) -> ModuleType:
    """A module of the build, which is loaded by its path."""
    spec = importlib.util.spec_from_file_location(name, PACKAGE / "factbase" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build = _module("_native_build")
NAMES = build.modules(PACKAGE)


def test_every_module_named_is_there() -> None:
    assert not [name for name in (*NAMES, *build.LEFT) if not PACKAGE.joinpath(f"{name}.py").exists()]
    assert not set(build.LEFT) & set(NAMES)
    assert len(NAMES) > 100


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_mypyc_refuses(name: str) -> None:
    tree = ast.parse(PACKAGE.joinpath(f"{name}.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            starred = [e for c in node.comparators for e in getattr(c, "elts", []) if isinstance(e, ast.Starred)]
            assert not starred, f"line {node.lineno}: name the tuple first"
        if isinstance(node, ast.If | ast.FunctionDef):
            inner = [n.lineno for n in node.body if isinstance(n, ast.ClassDef)]
            assert not inner, f"line {inner}: a class inside something; else leave the module out, in LEFT"
        if isinstance(node, ast.FunctionDef):
            assert node.name not in ("__getattr__", "__setattr__"), f"line {node.lineno}: leave the module out, in LEFT"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_out_is_python(name: str) -> None:
    source = PACKAGE.joinpath(f"{name}.py").read_text(encoding="utf-8")
    written = build.native(source)
    assert "@dataclass" not in written
    compile(written, name, "exec")
    assert "= later(" not in written
    if "@dataclass" not in source and "= later(" not in source:
        assert written == source


LATE = """
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck import codec, store
    from feudcheck.model import Span
else:
    (codec,) = later("feudcheck.codec")
    store, = later("feudcheck.store")
"""


def test_what_stands_for_modules_is_imported_at_once() -> None:
    written = ast.parse(build.native(LATE)).body
    names = {alias.name for node in written if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert names == {"later", "codec", "store"}


SAMPLE = '''
"""A module."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """Where."""

    name: str
    floor: int = 0  # from the ground
    tags: dict[str, str] = field(default_factory=dict)

    def above(self) -> int:
        """The next floor."""
        return self.floor + 1


@dataclass(slots=True)
class Box:
    size: int
    things: list[int] = field(default_factory=list)


DEEP = 7
'''


def test_classes_written_out() -> None:
    asked: dict[str, Any] = {"__name__": "sample"}
    meant: dict[str, Any] = {"__name__": "sample"}
    exec(compile(SAMPLE, "sample", "exec", dont_inherit=True), meant)
    exec(compile(build.native(SAMPLE), "sample", "exec", dont_inherit=True), asked)
    for space in (meant, asked):
        place, box = space["Place"], space["Box"]
        assert place("hall", 2) == place("hall", floor=2) != place("hall")
        assert place("hall", 2) != ("hall", 2, {})
        assert repr(place("hall", 2)) == "Place(name='hall', floor=2, tags={})"
        assert place("hall").tags is not place("hall").tags
        assert place.__match_args__ == ("name", "floor", "tags")
        assert place("hall").above() == 1
        assert place("hall").__reduce__() == (place, ("hall", 0, {}))
        assert hash(place("hall", 1, ())) == hash(("hall", 1, ()))
        assert box(1).things == []
        with pytest.raises(TypeError):
            hash(box(1))
        with pytest.raises(TypeError):
            place()
        assert space["DEEP"] == 7


def test_only_the_asked_for_build_needs_more(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("hatchling")
    hook = _module("_wheel_hook").WheelHook.__new__(_module("_wheel_hook").WheelHook)
    monkeypatch.delenv("FEUDCHECK_NATIVE", raising=False)
    assert hook.dependencies() == []
    monkeypatch.setenv("FEUDCHECK_NATIVE", "1")
    assert hook.dependencies() == list(build.TOOLS)


def test_the_comparing_program_runs() -> None:
    """What the compiled and the Python files are asked before a wheel is made: one line an answer."""
    program = build._ANSWERS.replace("base.count", "2")
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    assert len(told.stdout.splitlines()) >= 2

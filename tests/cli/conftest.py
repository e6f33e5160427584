"""The command line with a fake engine: in this process (``cli``) and in one of its own (``start``)."""

from __future__ import annotations

import importlib.util
import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ENGINE = HERE / "fake_engine.py"
OUTSIDE = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FEUDCHECK_FACTS")


class Answer:
    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err


def runner(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *command: str
) -> Callable[..., Answer]:
    """``run(*arguments, stdin=b"")``: the command in this process, with the engine that stands there now."""
    from feudcheck.cli.entry import run as main

    def run(*arguments: str, stdin: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        status = main([*command, *arguments])
        return Answer(status, *capsys.readouterr())

    return run


def _engine() -> Any:
    spec = importlib.util.spec_from_file_location("fake_engine", ENGINE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., Answer]:
    """``cli(*arguments, stdin=b"")`` in an empty folder."""
    import feudcheck

    engine = _engine()
    monkeypatch.setitem(sys.modules, "feudcheck.pipeline", engine)
    monkeypatch.setattr(feudcheck, "pipeline", engine, raising=False)
    monkeypatch.chdir(tmp_path)
    for name in OUTSIDE:
        monkeypatch.delenv(name, raising=False)
    return runner(monkeypatch, capsys)


@pytest.fixture
def environment() -> dict[str, str]:
    """An environment for a process of its own, without what the caller's terminal asks for."""
    kept = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": ""}


@pytest.fixture
def start(tmp_path: Path, environment: dict[str, str]) -> Callable[..., subprocess.Popen[bytes]]:
    """``start(*arguments, **options of Popen)``: the command in a process, its streams piped."""

    def begin(*arguments: str, env: dict[str, str] | None = None, **options: Any) -> subprocess.Popen[bytes]:
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        command = [sys.executable, str(ENGINE), *arguments]
        if os.name == "posix":  # a job in the background hands an ignored Ctrl-C on to its children
            options.setdefault("preexec_fn", lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        return subprocess.Popen(command, cwd=tmp_path, env={**environment, **(env or {})}, **{**pipes, **options})

    return begin

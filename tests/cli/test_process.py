"""The command in a process of its own: streaming, closed pipes, signals, colour, a full disk, a terminal."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path

import pytest

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and devices")


def test_an_answer_comes_before_the_next_line_is_written(start):
    with start("--format", "jsonl") as process:
        for claim in (b"first one", b"second wrong", b"third one"):
            process.stdin.write(claim + b"\n")
            process.stdin.flush()
            assert claim in process.stdout.readline()
        process.stdin.close()
        assert process.wait(20) == 1


@posix
def test_a_closed_pipe_ends_quietly(start):
    with start() as process:
        process.stdout.close()
        process.stdin.write(b"one two\n" * 2000)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 141


@posix
def test_ctrl_c_exits_130_and_leaves_whole_json(start):
    with start("--format", "json") as process:
        process.stdin.write(b"one two\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"[\n"
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
        assert process.wait(20) == 130
        assert rest.endswith(b"\n]\n")
        assert b"Traceback" not in process.stderr.read()


@posix
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
def test_a_full_disk_is_told(start):
    with open("/dev/full", "wb") as full, start("one two", stdout=full) as process:
        _, told = process.communicate(timeout=20)
        assert process.returncode == 2
        assert told.startswith(b"feudcheck: can't write")
        assert told.count(b"\n") == 1


@pytest.mark.parametrize(
    ("env", "options", "colored"),
    [
        ({}, (), False),
        ({"FORCE_COLOR": "1"}, (), True),
        ({"FORCE_COLOR": "0"}, (), False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, (), False),
        ({"NO_COLOR": "1"}, ("--color", "always"), True),
        ({"FORCE_COLOR": "1"}, ("--color", "never"), False),
    ],
)
def test_colour(start, env, options, colored):
    out, _ = start(*options, "one two", env=env).communicate(timeout=20)
    assert (b"\x1b[" in out) is colored


def test_utf8_whatever_the_locale(start):
    env = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    out, err = start("جسر خطأ", "x y", env=env).communicate(timeout=20)
    assert "جسر خطأ".encode() in out
    assert b"2 claims" in err


def test_columns_say_how_wide(start):
    out, _ = start("word " * 40, env={"COLUMNS": "50"}).communicate(timeout=20)
    assert max(map(len, out.decode().splitlines())) <= 50


@posix
def test_nothing_at_all_on_a_terminal_prints_a_short_help(start):
    pty = pytest.importorskip("pty")
    keyboard, screen = pty.openpty()
    try:
        with start(stdin=screen) as process:
            out, err = process.communicate(timeout=20)
        assert (process.returncode, out) == (2, b"")
        assert len(re.findall(rb"^  .*feudcheck", err, re.MULTILINE)) == 3
    finally:
        os.close(keyboard)
        os.close(screen)


@posix
def test_a_terminal_gets_colour_and_its_own_width(start):
    pty = pytest.importorskip("pty")
    keyboard, screen = pty.openpty()
    try:
        with start("one two", stdout=screen, env={"TERM": "xterm"}) as process:
            process.wait(20)
        assert b"\x1b[1;32mSUPPORTED" in os.read(keyboard, 4096)
    finally:
        os.close(keyboard)
        os.close(screen)


@posix
def test_closed_streams(start, tmp_path: Path):
    shell = start  # a closed standard input counts as none, a closed standard output is told
    with shell("one two", preexec_fn=lambda: os.close(1), stdout=None) as process:
        _, told = process.communicate(timeout=20)
        assert process.returncode == 2
        assert b"standard output" in told

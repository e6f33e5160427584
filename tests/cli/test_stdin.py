"""Claims on standard input: order, empty lines, bad bytes, long lines."""

from __future__ import annotations

import io
import json

import pytest

from feudcheck.cli.lines import LONGEST, read_claims
from feudcheck.errors import InputError


def test_one_claim_a_line_in_order(cli):
    answer = cli("--format", "jsonl", stdin="one wrong\n\n  \r\nجسر مجهول\r\nlast one".encode())
    assert [json.loads(line)["claim"] for line in answer.out.splitlines()] == ["one wrong", "جسر مجهول", "last one"]


def test_a_dash_is_standard_input(cli):
    assert cli("-", stdin=b"one wrong\n").status == 1


def test_nothing_on_standard_input_is_nothing_found(cli):
    assert (cli(stdin=b"").status, cli(stdin=b"").out) == (0, "")
    assert cli("--format", "json", stdin=b"\n").out == "[]\n"


def test_bytes_that_are_no_utf8_come_after_the_answers_before_them(cli):
    answer = cli("--format", "json", stdin=b"good one\n\xd8\xacx \xff\xfe\nnever read\n")
    assert answer.status == 2
    assert "<stdin>:2:4: not UTF-8 (byte 0xff)" in answer.err
    assert [finding["claim"] for finding in json.loads(answer.out)] == ["good one"]


def test_marks_at_the_start_of_a_file():
    assert list(read_claims(io.BytesIO("\ufeffa b\n\ufeff".encode()), "x")) == ["a b", "\ufeff"]
    with pytest.raises(InputError, match="UTF-16"):
        list(read_claims(io.BytesIO("a b\n".encode("utf-16")), "x"))


def test_long_lines():
    million = "ا" * 1_048_576
    assert list(read_claims(io.BytesIO(million.encode() + b"\nx"), "x")) == [million, "x"]
    with pytest.raises(InputError, match="x:2:1: a line longer"):
        list(read_claims(io.BytesIO(b"x\n" + b"y" * (LONGEST + 1)), "x"))


def test_controls_never_reach_the_terminal(cli):
    answer = cli(stdin="a\x00b \x1b[31mred \u202eevil\u2066 c\x85d\n".encode())
    for char in "\x00\x1b\u202e\u2066\x85":
        assert char not in answer.out
    assert "a␀b ␛[31mred evil c d" in answer.out


def test_a_million_commas_are_answered_briefly(cli):
    answer = cli(stdin=b"a b" + b"," * 1_000_000)
    assert answer.status == 0
    assert len(answer.out) < 2000
    assert "1,000,003 characters" in answer.out


def test_a_claim_that_comes_again_gets_its_answer_again(cli):
    answers = cli("--format", "jsonl", stdin=b"one wrong\nlast one\n" * 3).out.splitlines()
    assert len(answers) == 6
    assert answers[0::2] == [answers[0]] * 3
    assert answers[1::2] == [answers[1]] * 3
    assert answers[0] != answers[1]

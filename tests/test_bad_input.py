"""Bad input from end to end: a clear answer or a clear error each, in bounded time, nothing half-written."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import json
import os
import shutil
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies

import feudcheck

ROOT = Path(__file__).parent.parent
RAILWAY = ROOT / "examples" / "railway" / "facts" / "railway.yaml"
CLAIM = "Nour Karim founded the Sarin Valley Railway in 2016."
TODAY = dt.date(2026, 1, 15)
SECONDS = 5  # for a claim of any size; what is no sentence must not be weighed like one
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX devices and limits")

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail what takes more processor time, where the system can interrupt it; other processes don't count."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        pytest.fail(f"still not done after {seconds} s")

    # What thousands of tests left in this process is not walked through on this one's time.
    gc.freeze()
    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        gc.unfreeze()


@cache
def railway() -> feudcheck.FactBase:
    base = feudcheck.load(RAILWAY)
    feudcheck.check(CLAIM, base, TODAY)
    return base


@pytest.fixture
def base() -> feudcheck.FactBase:
    return railway()


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """``run(*arguments, stdin=…, cache=…)``: the command on the example base, in a process of its own."""

    def start(
        *arguments: str | bytes,
        stdin: bytes = b"",
        facts: str | Path = RAILWAY,
        cache: str | Path | None = None,
        **options: Any,
    ) -> subprocess.CompletedProcess[bytes]:
        names = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FEUDCHECK_FACTS")
        env = {k: v for k, v in os.environ.items() if k not in names} | {"PYTHONPATH": str(ROOT)}
        if cache is not None:
            env["FEUDCHECK_CACHE"] = str(cache)
        folder = tmp_path / "work"
        folder.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "feudcheck", f"--facts={facts}", "--as-of=2026-01-15", *arguments]
        streams = {} if "stdout" in options else {"stdout": subprocess.PIPE}
        return subprocess.run(
            command, cwd=folder, env=env, input=stdin, timeout=60, check=False,
            stderr=subprocess.PIPE, **streams, **options,
        )  # fmt: skip

    return start


def warm(cache: Path) -> Path:
    """``cache`` as a folder that holds the compiled words already: to make them takes seconds."""
    from feudcheck import store
    from feudcheck.language.data import own_name

    cache.mkdir()
    known = Path(store.cache_folder() or cache, own_name() + ".sqlite")
    if known.is_file():
        shutil.copy(known, cache)
    return cache


def refused(done: subprocess.CompletedProcess[bytes], saying: str) -> None:
    """The command ended with status 2, no answer, and a message that says so."""
    told = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b""), told
    assert saying in told
    assert told.startswith("feudcheck: ")
    assert "Traceback" not in told


# One claim of any size

MB = 1_000_000
HUGE: dict[str, Callable[[int], str]] = {
    "plain words": lambda n: "the bridge was opened by some people on the road " * (n // 49),
    "known names": lambda n: "Karim sued Halden Rail over Blue Arrow in March 2024 for $5 billion, " * (n // 69),
    "known names, Arabic": lambda n: "كريم قاضت هالدن للسكك بسبب السهم الأزرق في مارس 2024 " * (n // 53),
    "one name": lambda n: "Karim " * (n // 6),
    "one letter": lambda n: "a" * n,
    "Arabic letters": lambda n: "م" * n,
    "clitics": lambda n: "و" * n,
    "articles": lambda n: "ال" * (n // 2),
    "digits": lambda n: "7" * n,
    "numbers": lambda n: "7 " * (n // 2),
    "number words": lambda n: "million " * (n // 8),
    "number words, joined": lambda n: "مليون و " * (n // 8),
    "grouped digits": lambda n: "1," * (n // 2),
    "a range without end": lambda n: "1-" * (n // 2),
    "dates": lambda n: "1 March 2024 " * (n // 13),
    "money": lambda n: "$5 bn " * (n // 6),
    "quotation marks": lambda n: '"' * n,
    "opening marks": lambda n: "“" * n,
    "apostrophes": lambda n: "'" * n,
    "nested quotations": lambda n: "“" * (n // 10) + "no" + "”" * (n // 10),
    "nested quotations, mixed": lambda n: "“«" * (n // 20) + "no" + "»”" * (n // 20),
    "quoted words": lambda n: '"a" ' * (n // 4),
    "commas": lambda n: "," * n,
    "commas and words": lambda n: "a," * (n // 2),
    "full stops": lambda n: "." * n,
    "brackets": lambda n: "(" * n,
    "negations": lambda n: "not " * (n // 4),
    "sayings": lambda n: "Karim said that " * (n // 16),
    "clauses": lambda n: "who sued the man " * (n // 17),
    "spaces": lambda n: "a" + " " * n + "b",
    "letters and digits": lambda n: "a1" * (n // 2),
    "strange words": lambda n: " ".join(f"w{i:x}q" for i in range(n // 7)),
    "combining marks": lambda n: "Z" + "\u0301" * n,
    "combining marks, several": lambda n: ("Z" + "\u0301\u0320\u033f" * 10) * (n // 31),
    "lengthened": lambda n: "م" + "ـ" * n,
    "ligatures": lambda n: "ﷺ" * n,
    "null bytes": lambda n: "\0" * n,
    "direction overrides": lambda n: "\u202e" * n,
    "direction overrides and words": lambda n: "\u202ea " * (n // 3),
    "halves of characters": lambda n: "\ud800" * n,
}


@pytest.mark.parametrize("made", HUGE.values(), ids=HUGE)
def test_a_huge_claim_is_answered_in_bounded_time(base: feudcheck.FactBase, made: Callable[[int], str]) -> None:
    with within(SECONDS):
        finding = feudcheck.check(made(MB), base, TODAY)
    assert finding.verdict is feudcheck.Verdict.UNSOURCED
    assert finding.summary


@pytest.mark.parametrize("made", HUGE.values(), ids=HUGE)
@pytest.mark.parametrize("size", [1_000, 2_000])
def test_a_long_sentence_is_answered_soon(base: feudcheck.FactBase, made: Callable[[int], str], size: int) -> None:
    with within(2):
        finding = feudcheck.check(made(size), base, TODAY)
    assert finding.verdict is not feudcheck.Verdict.SUPPORTED


# What a claim may be put together from, sensibly or not.
PIECES = (
    *CLAIM.split(), "Osk Dahl", "Halden Rail", "sued", "was", "not", "never", "said", "that", "denied", "plans to",
    "by", '"', "“", "”", "«", "»", ",", "—", "(", "’s", "?", "!", "$5 billion", "€310 million", "84", "km", "%",
    "between", "and", "more than", "half", "a dozen", "1e9", "9" * 40, "in 2016", "5 March 2022", "31 February 2024",
    "31/12/9999", "0001-01-01", "in winter 2018", "Q3 2024", "last Monday", "a month later", "10,000 years after",
    "5,000 years before", "before", "since", "نور كريم", "أسست", "سكة حديد وادي سارين", "ليس", "لم", "قال", "أن",
    "٥٠٠", "مليون يورو", "في شتاء 2018", "عام 2016", "من", "إلى", "نصف", "مليارين", "و", "\0", "\u202e", "ـ", "\u0301",
    "\ud800",
)  # fmt: skip


@pytest.mark.parametrize("claim", ["", " ", "\n", "\t\u00a0\u3000", "\0", "\u202e\u202c", "...", "؟", "\ufeff", ";:"])
def test_nothing_to_check(base: feudcheck.FactBase, claim: str) -> None:
    finding = feudcheck.check(claim, base, TODAY)
    assert (finding.verdict, finding.checkable) == (feudcheck.Verdict.UNSOURCED, False)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(
    strategies.lists(strategies.text(max_size=8) | strategies.sampled_from(PIECES), min_size=1, max_size=16).map(
        " ".join
    )
)
def test_any_text_is_answered(claim: str) -> None:
    finding = feudcheck.check(claim, railway(), TODAY)
    assert finding.claim == claim
    for part in finding.parts:
        if part.span:
            assert 0 <= part.span[0] <= part.span[1] <= len(claim)
    if finding.verdict is not feudcheck.Verdict.UNSOURCED:
        assert finding.checkable
        assert any(evidence.citations for evidence in finding.evidence)


def test_a_huge_line_on_standard_input(run: Run) -> None:
    line = b"the bridge was opened by some people " * (MB // 37)
    done = run("--format", "jsonl", stdin=CLAIM.encode() + b"\n" + line + b"\n" + CLAIM.encode())
    assert [json.loads(answer)["verdict"] for answer in done.stdout.splitlines()] == [
        "supported", "unsourced", "supported",
    ]  # fmt: skip


def test_a_line_without_end(run: Run) -> None:
    done = run(stdin=b"x" * (5 * MB))
    refused(done, "<stdin>:1:1: a line longer than")


# What must never reach a terminal

HOSTILE = "Karim\x1b[2J\x07\u202eevil\u2066 \u0085founded\x9b31m the railway\r in 2016"


@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_control_characters_stay_inside(run: Run, form: str) -> None:
    done = run("--format", form, stdin=HOSTILE.encode())
    shown = (done.stdout + done.stderr).decode()
    isolates = "\u2066\u2067\u2068\u2069"
    bad = [c for c in shown if unicodedata.category(c) in ("Cc", "Cf") and c not in "\n" + isolates]
    assert not bad
    assert done.returncode in (0, 1)


# Arguments and lines that are no text


@pytest.mark.parametrize("claim", ["", "   ", "\t"])
def test_an_empty_argument(run: Run, claim: str) -> None:
    refused(run(claim), "argument 1 is empty")


@posix
def test_an_argument_that_is_no_utf8(run: Run) -> None:
    refused(run(b"Karim founded \xff\xfe in 2016"), "argument 1 is not UTF-8 (at character 15)")


def test_empty_lines_are_passed_over(run: Run) -> None:
    done = run("--format", "jsonl", stdin=b"\n\n  \n" + CLAIM.encode() + b"\r\n\n")
    assert len(done.stdout.splitlines()) == 1
    assert run(stdin=b"").stdout == b""


def test_a_line_that_is_no_utf8_comes_after_the_answers_before_it(run: Run) -> None:
    done = run("--format", "jsonl", stdin=CLAIM.encode() + b"\nab \xe9 cd\n")
    assert done.returncode == 2
    assert json.loads(done.stdout)["verdict"] == "supported"
    assert b"<stdin>:2:4: not UTF-8 (byte 0xe9)" in done.stderr


def test_null_bytes_on_standard_input(run: Run) -> None:
    done = run("--format", "jsonl", stdin=b"Karim\0founded\0 the railway in 1816\n\0\0\n" + CLAIM.encode())
    assert done.returncode in (0, 1)
    assert b"\0" not in done.stdout
    first, *rest = [json.loads(line)["verdict"] for line in done.stdout.splitlines()]
    assert first != "supported"
    assert rest[-1] == "supported"


# Fact bases

FAULTS = """\
sources:
  a: {title: {en: A}, publishd: B}
  b: {title: B}
  c: {title: {en: C}, url: example, published: 12/05/2024}
entities:
  x: {kind: person}
  y: {name: {en: Y}, alias: [Z]}
  z: {name: {en: Z}, aliases: Zed}
relations:
  win: {once: true}
persons: {}
facts:
  - id: one
    statement: {en: One.}
  - id: two
    statement: {fr: Deux.}
    sources: [{id: a}]
  - id: three
    statement: {en: Three.}
    sources: []
  - id: four
    statement: {en: Four.}
    sources: [{id: nowhere}]
    subject: nobody
    amounts: ["?!"]
    date: 2024-02-30
    once: sometimes
    status: rumoured
    quote: {text: {en: Hm.}}
  - id: four
    statement: {en: Four again.}
    sources: [{id: a}]
  - sources: [{id: a}]
  - just a text
  - id: five
    statement: {en: !!python/object/apply:os.system [id]}
    sources: [{id: a}]
"""


def test_every_fault_of_a_base_is_told_in_one_run(run: Run, tmp_path: Path) -> None:
    path, cache = tmp_path / "base.yaml", warm(tmp_path / "cache")
    path.write_text(FAULTS, encoding="utf-8")
    done = run(CLAIM, facts=path, cache=cache)
    refused(done, "problems; nothing was checked")
    told = done.stderr.decode().splitlines()[1:]
    assert len(told) >= 20
    assert all(line.startswith(f"{path}:") and line.split(":")[1].isdigit() for line in told)
    assert not list(cache.glob("facts-*")), "something of a faulty base was kept"


BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB + "facts: *i\n",
        "facts: &f [*f]\n",
        "facts: " + "[" * 100_000,
        "facts: " + "{a: " * 50_000,
        "- " * 100_000,
        "facts:\n" + "".join(" " * n + "a:\n" for n in range(1, 1500)),
        "\0",
        "facts: \x80",
        "",
        "---\n...\n",
        "just words",
        "facts: {}",
        '"' + "x" * MB,
        "? " * 50_000,
        "facts: [{id: a, statement: {en: A.}, sources: [{id: s}]}]\nsources: {s: {title: {en: " + "x" * MB + "}}}\n!",
    ],
    ids=lambda text: f"{text[:18]!r} {len(text)}",
)
def test_a_base_that_is_none(run: Run, tmp_path: Path, text: str) -> None:
    path = tmp_path / "base.yaml"
    path.write_bytes(text.encode("latin-1"))
    refused(run(CLAIM, facts=path, **_memory(1 << 30)), "nothing was checked")


@pytest.mark.parametrize("name", ["missing", "missing.yaml", "empty", "fifo", "loop", "dangling", "folder.yaml"])
def test_a_path_that_is_no_base(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "empty":
        path.mkdir()
    elif name == "folder.yaml":
        (path / "inside.yaml").mkdir(parents=True)
    elif name == "fifo":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no FIFOs here")
        os.mkfifo(path)
    elif name in ("loop", "dangling"):
        path.symlink_to(path if name == "loop" else tmp_path / "gone")
    refused(run(CLAIM, facts=path), str(path))


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
@pytest.mark.parametrize("part", [".", "base.yaml"])
def test_an_unreadable_base(run: Run, tmp_path: Path, part: str) -> None:
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "base.yaml").write_text(RAILWAY.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / part).chmod(0)
    try:
        refused(run(CLAIM, facts=folder), "can't be read: Permission denied")
    finally:
        (folder / part).chmod(0o700)


# The cache and the disk


@pytest.mark.parametrize("place", ["file", "file/inside", "read-only"])
def test_a_cache_folder_that_is_none(run: Run, tmp_path: Path, place: str) -> None:
    cache = tmp_path / place
    if place == "read-only":
        cache.mkdir(mode=0o500)
    else:
        (tmp_path / "file").write_text("mine")
    done = run(CLAIM, cache=cache)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"SUPPORTED")
    if place.startswith("file"):
        assert (tmp_path / "file").read_text() == "mine"


@posix
def test_a_disk_that_fills_up_while_the_cache_is_written(run: Run, tmp_path: Path) -> None:
    def little_room() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    cache = tmp_path / "cache"
    done = run(CLAIM, cache=cache, preexec_fn=little_room)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"SUPPORTED")
    assert not list(cache.iterdir()), "half a file was left"


@posix
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_a_full_disk_for_the_answer(run: Run, form: str) -> None:
    with open("/dev/full", "wb") as full:
        done = run("--format", form, CLAIM, stdout=full)
    assert done.returncode == 2
    assert done.stderr.startswith(b"feudcheck: can't write the answer: No space left")
    assert done.stderr.count(b"\n") == 1


@posix
def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "feudcheck", f"--facts={RAILWAY}", "--format=jsonl"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=tmp_path, env=env, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(CLAIM.encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["verdict"] == "supported"
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write((CLAIM.encode() + b"\n") * 100)
            process.stdin.close()
        assert process.wait(20) == 141
        assert process.stderr.read() == b""


def _memory(limit: int) -> dict[str, Any]:
    """Options for a process that may not take more than ``limit`` bytes of address space."""
    if sys.platform == "win32":
        return {}

    def little() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

    return {"preexec_fn": little}

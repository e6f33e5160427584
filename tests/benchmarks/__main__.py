"""``python -m tests.benchmarks``: how fast feudcheck is, as ratios taken in one run on this machine.

What is measured is what a user has: this checkout, installed as a wheel into an environment made for it; or the
script that ``--command`` names, such as that of an editable install, which looks at every file of its checkout first.
With ``--check`` the exit status is 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from tests.benchmarks import claims, desk, drafts, lint
from tests.benchmarks.measure import environment, installed, instructions, interleaved, peak_megabytes, seconds

HERE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COLD, FIRST, WARM_MS, PER_SECOND, MEGABYTES = 6.0, 25.0, 2.0, 1000.0, 60.0
Line = Callable[..., None]


def main() -> int:
    """Measure, print a line for each figure, and say which targets are missed."""
    options = _options()
    missed: list[str] = []

    def line(name: str, value: float, unit: str, target: float = 0.0, least: bool = False) -> None:
        fails = bool(target) and (value < target if least else value > target)
        if fails:
            missed.append(name)
        wanted = f"{'at least' if least else 'at most'} {target:g}" if target else ""
        _say(f"{name:<46}{value:>10.2f} {unit:<9}{wanted:<16}{'MISSED' if fails else 'ok' if target else ''}".rstrip())

    with tempfile.TemporaryDirectory() as folder:
        if not options.command:
            options.command = [installed(HERE, os.path.join(folder, "env"))]
            _say("measured: this checkout, installed as a wheel")
        else:
            _say(f"measured: {shlex.join(options.command)}")
        env = environment(FEUDCHECK_CACHE=os.path.join(folder, "cache"), XDG_CACHE_HOME=folder, LC_ALL="C.UTF-8")
        _cold(options, env, folder, line, missed)
        _warm(options.command, line)
        _stream(options, env, folder, line)
        drafts.measured(options.command, env, folder, line, 3 if options.quick else 7)
        lint.measured(options.command, env, folder, line)
        desk.measured(options.command, env, folder, line, options.runs, quick=options.quick)
    _say("\nEvery target is met." if not missed else f"\nMissed: {', '.join(missed)}")
    return int(options.check and bool(missed))


def _cold(options: argparse.Namespace, env: dict[str, str], folder: str, line: Line, missed: list[str]) -> None:
    """Start to answer for one claim, beside an empty Python and two linters on a one-line file."""
    draft = os.path.join(folder, "draft.md")
    with open(draft, "w", encoding="utf-8") as file:
        file.write(claims.CLAIMS[0] + "\n")
    nothing = [_python(options.command), "-c", "pass"]
    for claim in claims.CLAIMS:  # an error would be quick, too
        answered = subprocess.run([*options.command, claim], env=env, capture_output=True, text=True, check=False)
        if answered.returncode not in (0, 1):
            raise SystemExit(f"feudcheck can't answer {claim!r}:\n{answered.stderr}")
    english, arabic = ([*options.command, claim] for claim in (claims.CLAIMS[0], claims.CLAIMS[12]))
    first, empty = [], []
    for run in range(3):
        fresh = env | {"FEUDCHECK_CACHE": os.path.join(folder, f"first-{run}")}
        # Byte code counts too: -X pycache_prefix leaves what is installed alone.
        fresh["PYTHONPYCACHEPREFIX"] = os.path.join(folder, f"pyc-{run}") if options.bytecode else ""
        first.append(seconds(english, fresh))
        empty.append(seconds(nothing, env))
    commands = {"pass": nothing, "english": english, "arabic": arabic}
    for name, arguments in (("codespell", [draft]), ("proselint", ["check", draft])):
        beside = os.path.join(os.path.dirname(sys.executable), name)
        if found := (beside if os.path.exists(beside) else shutil.which(name)):
            commands[name] = [found, *arguments]
    times = interleaved(commands, env, options.runs)
    _say(f"python -c pass takes {times['pass'] * 1000:.1f} ms here; below, x is a multiple of that")
    line("cold start, English claim", times["english"] / times["pass"], "x", COLD)
    line("cold start, Arabic claim", times["arabic"] / times["pass"], "x", COLD)
    for name in ("codespell", "proselint"):
        if name in times:
            line(f"  {name}, a one-line file", times[name] / times["pass"], "x")
            if times["english"] >= times[name]:
                missed.append(f"slower than {name}")
        else:
            _say(f"  {name}: not installed")
    line("first run, nothing compiled yet", statistics.median(first) / statistics.median(empty), "x", FIRST)
    base = None if options.quick else instructions(nothing, env)
    if base is None:
        _say("instructions: not counted" + ("" if options.quick else " (no valgrind)"))
        return
    for name in [n for n in times if n != "pass"]:
        counted = instructions(commands[name], env)
        if counted:
            target = COLD if name in ("english", "arabic") else 0.0
            line(f"instructions, {name}", counted / base, "x", target)


_TIMED = """
import datetime, gc, statistics, sys, time
from feudcheck import pipeline
from tests.benchmarks.claims import CLAIMS
base, day = pipeline.load(), datetime.date(2025, 6, 1)
times = {claim: [] for claim in CLAIMS}
for turn in range(6):
    for claim in CLAIMS:
        begun = time.perf_counter()
        pipeline.check(claim, base, day)
        if turn:
            times[claim].append(time.perf_counter() - begun)
    gc.collect()
found = sorted(statistics.median(taken) for taken in times.values())
print(statistics.median(found) * 1000, found[-1] * 1000)
"""


def _warm(command: list[str], line: Line) -> None:
    """One claim after others, in one process."""
    # The installed package goes first, as for the console script; the checkout only adds the claims.
    program = f"import sys; import feudcheck; sys.path.append({HERE!r})\n{_TIMED}"
    told = subprocess.run(
        [_python(command), "-P", "-c", program], env=environment(), capture_output=True, text=True, check=True, cwd="/"
    )
    median, slowest = map(float, told.stdout.split())
    line("warm claim, median", median, "ms", WARM_MS)
    line("warm claim, slowest", slowest, "ms")


def _python(command: list[str]) -> str:
    """The interpreter beside a script."""
    beside = os.path.join(os.path.dirname(command[0]), "python") if os.sep in command[0] else sys.executable
    return beside if os.path.exists(beside) else sys.executable


def _stream(options: argparse.Namespace, env: dict[str, str], folder: str, line: Line) -> None:
    """Many claims on standard input: how many a second on one core, and the memory that takes."""
    path = os.path.join(folder, "claims.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(claims.stream(options.stream))
    command = [*options.command, "--format", "jsonl", "-"]
    begun = time.perf_counter()
    memory = peak_megabytes(command, env, path)
    taken = time.perf_counter() - begun
    line(f"stream of {options.stream} claims", options.stream / taken, "claims/s", PER_SECOND, least=True)
    if memory is not None:
        line("peak memory of that stream", memory, "MB", MEGABYTES)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit 1 where a target is missed")
    parser.add_argument("--quick", action="store_true", help="fewer runs, no instruction counts, a shorter stream")
    parser.add_argument("--runs", type=int, help="interleaved runs of each command (default: 15)")
    parser.add_argument("--stream", type=int, help="claims in the stream (default: 10,000)")
    parser.add_argument("--bytecode", action="store_true", help="let the first run compile Python byte code too")
    parser.add_argument("--command", type=shlex.split, help="the feudcheck to measure (default: this checkout's wheel)")
    options = parser.parse_args()
    options.runs = options.runs or (5 if options.quick else 15)
    options.stream = options.stream or (500 if options.quick else 10_000)
    return options


sys.exit(main())

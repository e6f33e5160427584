"""Whole processes, timed, counted and weighed."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

_COLLECTED = re.compile(r"Collected : (\d+)")


def environment(**more: str) -> dict[str, str]:
    """This process's environment with byte code allowed and no settings of feudcheck's."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("FEUDCHECK_", "PYTHON", "COVERAGE"))}
    return kept | more


def installed(checkout: str, folder: str) -> str:
    """The console script of ``checkout``, installed as a wheel into a new environment in ``folder``."""
    import venv

    venv.create(folder, with_pip=True)
    scripts = os.path.join(folder, "Scripts" if sys.platform == "win32" else "bin")
    done = subprocess.run(
        [os.path.join(scripts, "python"), "-m", "pip", "install", "--quiet", checkout],
        env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"the wheel can't be installed (--command measures another one):\n{done.stderr}")
    return os.path.join(scripts, "feudcheck")


def seconds(command: Sequence[str], env: Mapping[str, str], stdin: str | None = None) -> float:
    """The wall time of one run of ``command``; its output is thrown away."""
    begun = time.perf_counter()
    subprocess.run(
        command, env=env, input=None if stdin is None else stdin.encode(), check=False,
        stdin=subprocess.DEVNULL if stdin is None else None, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    return time.perf_counter() - begun


def interleaved(commands: Mapping[str, Sequence[str]], env: Mapping[str, str], runs: int) -> dict[str, float]:
    """The median wall time of each command in seconds; one run of each in turn, so that all share the noise."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for command in commands.values():
        seconds(command, env)
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(seconds(command, env))
    return {name: statistics.median(found) for name, found in times.items()}


def instructions(command: Sequence[str], env: Mapping[str, str]) -> int | None:
    """How many instructions one run takes, counted by callgrind; None without valgrind."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        return None
    counted = subprocess.run(
        [valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
        env={**env, "PYTHONHASHSEED": "0"}, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    found = _COLLECTED.search(counted.stderr)
    return int(found[1]) if found else None


_WEIGH = """
import resource, subprocess, sys
with open(sys.argv[1], "rb") as claims:
    subprocess.run(sys.argv[2:], stdin=claims, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def peak_megabytes(command: Sequence[str], env: Mapping[str, str], stdin_path: str) -> float | None:
    """The most memory a run of ``command`` had at once; None where the system doesn't tell."""
    if sys.platform == "win32":
        return None
    told = subprocess.run(
        [sys.executable, "-c", _WEIGH, stdin_path, *command], env=env, capture_output=True, text=True, check=True
    )
    return int(told.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)

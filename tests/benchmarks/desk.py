"""How long an editor waits who looks up a fact of a large base, or adds one to it."""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence

from tests.benchmarks.bases import base
from tests.benchmarks.measure import seconds

SIZE, FEWER = 10_000, 1_000
MOST = 10.0  # times an empty Python, which takes about 20 ms
NEW = "Somebody opened a bakery in the old harbour on 3 May 2019."


def measured(
    command: Sequence[str], env: Mapping[str, str], folder: str, line: Callable[..., None], runs: int, *, quick: bool
) -> None:
    """Whole processes, the base compiled; an empty Python in between, so that all share the noise."""
    size = FEWER if quick else SIZE
    path = os.path.join(folder, "desk.yaml")
    text = base(size)
    show = [*command, "facts", "show", f"f{size // 2}", "--facts", path, "--format", "json"]
    search = [*command, "facts", "search", "bakrey opend", "--facts", path]
    add = [*command, "facts", "add", "--statement", NEW, "--source", "s1", "--yes", "--facts", path]
    times: dict[str, list[float]] = {"pass": [], "show": [], "search": [], "add": [], "after": []}
    for run in range(runs + 1):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        if not run:
            seconds(show, env)  # compiles it
        found = {
            "pass": seconds([sys.executable, "-c", "pass"], env), "show": seconds(show, env),
            "search": seconds(search, env), "add": seconds(add, env),
        }  # fmt: skip
        if run == 1:
            with open(path, encoding="utf-8") as file:
                if NEW not in file.read():
                    raise SystemExit("feudcheck facts add added nothing")
            aside = {**env, "FEUDCHECK_CACHE": os.path.join(folder, "aside")}
            times["after"].append(_next(show, env, aside))
        for name in found if run else ():
            times[name].append(found[name])
    usual = {name: statistics.median(found) for name, found in times.items()}
    line(f"show one of {size:,} facts", usual["show"] / usual["pass"], "x", MOST)
    line("add one to them", usual["add"] / usual["pass"], "x", MOST)
    line("  search them", usual["search"] / usual["pass"], "x")
    line("  the next look, which takes in what changed", usual["after"] / usual["pass"], "x")


def _next(show: Sequence[str], env: Mapping[str, str], aside: dict[str, str]) -> float:
    """The first run after a change, with a copy of the cache: the other runs want the base as it was."""
    import shutil

    shutil.copytree(env["FEUDCHECK_CACHE"], aside["FEUDCHECK_CACHE"])
    return seconds(show, aside)

"""How long a look through a large fact base takes on one core, and how it grows with the base."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence

from tests.benchmarks.bases import base
from tests.benchmarks.measure import seconds

SIZE, SMALLER = 10_000, 2_500
MOST_SECONDS = 20.0
MOST_GROWTH = 1.3  # of the time a fact takes, from the smaller base to the larger


def measured(command: Sequence[str], env: Mapping[str, str], folder: str, line: Callable[..., None]) -> None:
    """The first look, which compiles the base as every command does, and the next one."""
    times: dict[int, tuple[float, float]] = {}
    for size in (SMALLER, SIZE):
        path = os.path.join(folder, f"base-{size}.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(base(size))
        arguments = [*command, "facts", "lint", path, "--fail-on", "never", "--as-of", "2026-01-01"]
        times[size] = (seconds(arguments, env), seconds(arguments, env))
    first, again = times[SIZE]
    line(f"lint of {SIZE:,} facts", again, "s", MOST_SECONDS)
    line("  the first time, which compiles them", first, "s")
    line("  per fact, beside a quarter of them", again / times[SMALLER][1] * SMALLER / SIZE, "x", MOST_GROWTH)

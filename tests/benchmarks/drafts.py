"""Drafts as a newsroom has them, and how long a run takes on them beside codespell and proselint."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence

from tests.benchmarks import claims
from tests.benchmarks.measure import interleaved

WORDS, FILES = 10_000, 200
LEAST_GAIN = 1.7
OTHERS = (
    "The rain that had fallen over the coast for most of the week stopped late in the evening.",
    "Residents said they had not been told of the plans before the notices went up on their doors.",
    "A spokeswoman for the council declined to comment while the matter was before a committee.",
    "Analysts expect little to change before the end of the year, whatever the outcome of the vote.",
    "Prices at the market rose for a third month, and several stalls have closed for good.",
    "Her neighbours describe a quiet woman who kept bees and seldom spoke of her years abroad.",
    "The orchestra will play its last concert in the old hall before the builders move in.",
    "Nobody was hurt, but the road stayed shut until the wreck had been cleared away.",
    "Two schools and a library share the building, which was designed for a smaller town.",
    "Asked whether he would stand again, the mayor smiled and pointed at the clock.",
)
"""Sentences of the day that no base has anything on; most of a draft is like them."""


def draft(words: int, shift: int = 0) -> str:
    """Markdown of about ``words`` words: of five sentences one is on the base's topic."""
    paragraphs: list[str] = []
    sentences: list[str] = []
    count, turn = 0, shift
    while count < words:
        if turn % 5 == 2:
            claim = claims.CLAIMS[turn // 5 % len(claims.CLAIMS)]
            sentence = claim if claim.endswith(".") else claim + "."
        else:
            sentence = OTHERS[turn % len(OTHERS)]
        count += len(sentence.split())
        sentences.append(sentence)
        turn += 1
        if len(sentences) == 4:
            paragraphs.append(" ".join(sentences))
            sentences = []
    return "# A draft\n\n" + "\n\n".join([*paragraphs, " ".join(sentences)]) + "\n"


def measured(
    command: Sequence[str], env: Mapping[str, str], folder: str, line: Callable[..., None], runs: int
) -> None:
    """One long draft beside two linters that read it; many drafts with two processes beside one."""
    path = os.path.join(folder, "long.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write(draft(WORDS))
    commands: dict[str, Sequence[str]] = {"feudcheck": [*command, "check", path]}
    for name, arguments in (("codespell", [path]), ("proselint", ["check", path])):
        beside = os.path.join(os.path.dirname(sys.executable), name)
        if found := (beside if os.path.exists(beside) else shutil.which(name)):
            commands[name] = [found, *arguments]
    times = interleaved(commands, env, runs)
    if len(commands) == 3:
        both = times["codespell"] + times["proselint"]
        line(f"a draft of {WORDS} words, codespell + proselint = 1", times["feudcheck"] / both, "x", 1.0)
    line("  feudcheck on it", times["feudcheck"], "s")
    many = os.path.join(folder, "many")
    os.mkdir(many)
    for number in range(FILES):
        with open(os.path.join(many, f"{number:03}.md"), "w", encoding="utf-8") as file:
            file.write(draft(250, number))
    once = interleaved(
        {jobs: [*command, "check", many, "--jobs", jobs] for jobs in ("1", "2")}, env, max(3, runs // 3)
    )
    line(f"{FILES} drafts, two processes beside one", once["1"] / once["2"], "x", LEAST_GAIN, least=True)

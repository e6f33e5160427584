"""Whatever is made of the words of a base's own sentences, there is an answer, and it never comes without a source."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest
import yaml

from feudcheck import pipeline
from feudcheck.model import Verdict

ROOT = Path(__file__).parent
BASES = sorted([*(ROOT / "corpus").glob("*/base.yaml"), *(ROOT.parent / "examples").glob("*/facts/*.yaml")])
DAY = dt.date(2026, 1, 15)
MIXED = 120  # of each base
GLUE = ("who", "of", "and", "by", "one of", "not", "which", "و", "التي", "من", "إلى", "أن", "لا", "،", ",", "«", "»",
        '"', "'s", "$5", "2019", "5 million")  # fmt: skip


def mixed(texts: list[str], seed: str) -> list[str]:
    """Sentences with words left out, put elsewhere or brought in from another, the same at every run."""
    chance = random.Random(seed)
    out = []
    for _ in range(MIXED):
        words, other = chance.choice(texts).split(), chance.choice(texts).split()
        for _ in range(chance.randint(1, 3)):
            at, there = chance.randrange(len(words) + 1), chance.randrange(len(other))
            what = chance.randrange(5)
            if what == 0:
                words[at:at] = other[there : there + 6]
            elif what == 1:
                words = words[:at] + other[there:]
            elif what == 2:
                words[at:at] = [chance.choice(GLUE)]
            elif what == 3 and len(words) > 2:
                del words[min(at, len(words) - 1)]
            else:
                words.insert(at, words.pop(chance.randrange(len(words))))
        out.append(" ".join(words))
    return out


@pytest.mark.parametrize("path", BASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_mixed_sentences_are_answered(path: Path) -> None:
    loaded = yaml.safe_load(path.read_text("utf-8"))
    records = loaded if isinstance(loaded, list) else loaded.get("facts", [])
    texts = [text for record in records for text in record["statement"].values() if len(text.split()) > 2]
    if not texts:
        pytest.skip("no facts in this file")
    checker = pipeline.Checker(pipeline.load(path if path.name == "base.yaml" else path.parent))
    for claim in mixed(texts, path.parent.name):
        finding = checker.check(claim, DAY)
        assert finding.verdict is Verdict.UNSOURCED or any(e.citations for e in finding.evidence), claim

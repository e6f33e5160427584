"""No statement of a base backs itself with another name, figure or month in it, or with a "not"."""

from __future__ import annotations

import datetime as dt
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from feudcheck import pipeline

ROOT = Path(__file__).parent
BASES = sorted([*(ROOT / "corpus").glob("*/base.yaml"), *(ROOT.parent / "examples").glob("*/facts/*.yaml")])
DAY = dt.date(2026, 1, 15)
ONE_IN = 5  # of all mutants, which ones is told by their own text: a base is gone through in two seconds

DENIED = {
    "en": [(" was ", " was not "), (" is ", " is not "), (" are ", " are not "), (" were ", " were not "),
           (" had ", " had never "), (" has ", " has never "), (" said that ", " denied that ")],
    "ar": [(" كان ", " لم يكن "), (" كانت ", " لم تكن "), (" هو ", " ليس "), ("قال ", "نفى "), ("قالت ", "نفت ")],
}  # fmt: skip
MONTHS = {
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
    "ar": "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
}
UNTRUE = {"en": "It is not true that ", "ar": "ليس صحيحا أن "}

# What the bases say all the same, in another fact (part of the mutant: why)
TRUE = {
    "defeating Salma Diwani": "she won another contest against her",
    "up to 901 kilometres an hour": "a bound: what is up to 300 is up to 901 too",
}


def swapped(text: str, language: str, entities: dict[str, dict[str, object]]) -> Iterator[str]:
    """The text with one name in the place of another of its kind that it does not have."""
    names = [
        (entity.get("kind"), name) for entity in entities.values()
        if isinstance(entity["name"], dict) and (name := entity["name"].get(language))
    ]  # fmt: skip
    for kind, name in names:
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            others = [other for k, other in names if k == kind and other not in text and name not in other]
            yield from (text.replace(name, other) for other in others[:2])


def altered(text: str, language: str) -> Iterator[str]:
    """The text with another figure, year or month, and with a "not"."""
    for found in re.finditer(r"\d[\d,.]*\d|\d", text):
        value = float(found[0].replace(",", "")) if re.fullmatch(r"[\d,]+(\.\d+)?", found[0]) else None
        if value is not None:
            other = int(value) + 3 if 1900 < value < 2100 else int(value * 3 + 1)
            yield text[: found.start()] + str(other) + text[found.end() :]
    months = MONTHS[language].split("|")
    for number, month in enumerate(months):
        if re.search(rf"(?<!\w){month}(?!\w)", text):
            yield text.replace(month, months[(number + 5) % 12], 1)
    yield from (text.replace(said, denied, 1) for said, denied in DENIED[language] if said in text)
    if not re.search("[;؛]", text):
        yield UNTRUE[language] + text


@pytest.mark.parametrize("path", BASES, ids=lambda path: path.parent.name)
def test_mutants(path: Path) -> None:
    base, entities = pipeline.load(str(path)), yaml.safe_load(path.read_text("utf-8"))["entities"]
    backed = []
    for number in range(base.count):
        for language, text in base.fact(number).statement.items():
            for mutant in [*swapped(text, language, entities), *altered(text, language)]:
                if zlib.crc32(mutant.encode()) % ONE_IN or any(part in mutant for part in TRUE):
                    continue
                if str(pipeline.check(mutant, base, DAY).verdict) == "supported":
                    backed.append(mutant)
    assert not backed

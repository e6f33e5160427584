"""``facts verify``: every part of a fact is looked up where the fact says, as a value and in either language."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import feudcheck
from feudcheck import FactBase, InputError
from feudcheck.curate.ground.outline import Place, places
from feudcheck.model.ground import Ground
from tests.cli.conftest import Answer

ENGLISH = """\
A dear bridge
Norvik, 6 May 2019 (Wire)

The Harbour Bridge in Norvik cost about $40 million, the city said. Mayor Tove Lund called it "the last bridge of its
kind".

Work on the bridge took four years. It had been planned for 12 million dollars, and another 3 million for the ramps.

How it began

In 2015 Lund presented the plans. On 4 March, the council agreed.

Less than six months later a court stopped the work.

2018

In June the first ship passed under the bridge. In the autumn of the same year the ramps were finished.
"""
ARABIC = """\
جسر باهظ
نورفيك، 6 مايو 2019

بلغت تكلفة جسر الميناء في نورفيك نحو 40 مليون دولار، وفق المدينة. ووصفته العمدة توفه لوند بأنه "آخر جسر من نوعه".

عام 2018

في يونيو مرت أول سفينة تحت الجسر. وكان لوند "سعيدًا" بذلك.
"""
RECORDS: dict[str, Any] = {
    "sources": {
        "wire": {"publisher": "Wire", "published": "2019-05-06", "language": "en"},
        "wakala": {"publisher": "وكالة", "published": "2019-05-06", "language": "ar"},
    },
    "entities": {
        "bridge": {"name": {"en": "Harbour Bridge", "ar": "جسر الميناء"}, "kind": "project"},
        "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "place"},
        "lund": {"name": {"en": "Tove Lund", "ar": "توفه لوند"}, "kind": "person", "aliases": ["Lund", "لوند"]},
        "stranger": {"name": {"en": "Omar Selim", "ar": "عمر سليم"}, "kind": "person"},
    },
}


def fact(statement: dict[str, str], source: str, locator: str | None = None, **typed: Any) -> dict[str, Any]:
    reference = {"id": source, "locator": locator} if locator else {"id": source}
    return {"id": "it", "statement": statement, "sources": [reference], **typed}


COST = {"en": "The Harbour Bridge cost about $40 million.", "ar": "كلف جسر الميناء نحو 40 مليون دولار."}
SOUND = {
    "amount": fact(COST, "wire", "paragraph 1", amounts=["about 40 million USD"], subject="bridge"),
    "amount-in-arabic": fact(COST, "wakala", "paragraph 1", amounts=["40 million USD"]),
    "english-fact-of-arabic-article": fact({"en": COST["en"]}, "wakala", "introduction"),
    "arabic-fact-of-english-article": fact({"ar": COST["ar"]}, "wire"),
    "quote": fact(
        {"en": "Tove Lund praised the Harbour Bridge."}, "wire", "introduction, paragraph 1",
        quote={"speaker": "lund", "text": {"en": "The last bridge, of its kind!"}},
    ),
    "part-of-a-quote": fact({"en": 'Lund spoke of "the last bridge".'}, "wire", "paragraph 1"),
    "quote-with-an-ending": fact({"ar": "وصف لوند نفسه بأنه «سعيد»."}, "wakala", "section 2018"),
    "quote-in-the-other-language": fact(
        COST, "wakala", quote={"speaker": "lund", "text": {"en": "the very last bridge"}}
    ),
    "duration": fact({"en": "Work on the Harbour Bridge took four years."}, "wire", "paragraph 2", amounts=["4 years"]),
    "currency-left-out": fact({"en": "The ramps cost 3 million dollars."}, "wire", amounts=["3 million USD"]),
    "date-under-a-heading": fact({"en": "The council agreed."}, "wire", "section How it began", date="2015"),
    "date-of-the-paragraph-before": fact({"en": "A ship passed."}, "wire", "section 2018", date="2018-06"),
    "date-in-arabic": fact({"en": "It was June 2018."}, "wakala", "section عام 2018, paragraph 1", date="2018-06"),
    "season-of-the-same-year": fact({"en": "The ramps were finished in autumn 2018."}, "wire", "section 2018"),
    "span-from-a-day": fact({"en": "A court stopped it."}, "wire", "section How it began", date="2015-03/2015-09"),
    "day-of-the-article": fact({"en": "Norvik told of it on 6 May 2019."}, "wire", date="2019-05-06"),
    "name-elsewhere": fact({"en": "Tove Lund saw the court stop the work."}, "wire", "section How it began"),
    "headline": fact({"en": "A bridge was dear."}, "wire", "headline and paragraph 1"),
    "place": fact(COST, "wire", place="Norvik"),
    "no-such-words-needed": fact({"en": "The Harbour Bridge is beautiful."}, "wire"),
}  # fmt: skip
GROUNDLESS: dict[str, tuple[dict[str, Any], list[tuple[str, bool]]]] = {
    "amount": (fact({"en": "The Harbour Bridge cost $45 million."}, "wire"), [("amount", False)]),
    "currency": (fact({"en": "The Harbour Bridge cost €40 million."}, "wire"), [("amount", False)]),
    "bound": (fact({"en": "The Harbour Bridge cost more than $30 million."}, "wire"), [("amount", False)]),
    "typed-amount": (fact({"en": "It was dear."}, "wakala", amounts=["41 million USD"]), [("amount", False)]),
    "amount-elsewhere": (fact(COST, "wire", "section 2018"), [("amount", True)]),
    "year": (fact({"en": "A ship passed in June 2017."}, "wakala", "section 2018"), [("date", False)]),
    "year-without-one": (fact({"en": "A ship passed."}, "wire", "section 2018", date="1918-06"), [("date", False)]),
    "day": (fact({"en": "It opened."}, "wire", "section How it began", date="2015-03-05"), [("date", False)]),
    "name": (fact({"en": "Omar Selim built the bridge."}, "wire"), [("name", False)]),
    "subject": (fact(COST, "wire", subject="stranger"), [("name", False)]),
    "speaker": (fact(COST, "wire", attributed_to="stranger"), [("name", False)]),
    "quote": (
        fact(COST, "wire", quote={"speaker": "lund", "text": {"en": "the first bridge of its kind"}}),
        [("quote", False)],
    ),
    "day-within-a-span": (fact({"en": "A court stopped it."}, "wire", date="2015-05-06"), [("date", False)]),
    "quote-elsewhere": (fact({"en": 'It is "the last bridge".'}, "wire", "section 2018"), [("quote", True)]),
    "section": (fact(COST, "wire", "section The end"), [("locator", False)]),
    "paragraph": (fact(COST, "wire", "paragraph 12"), [("locator", False)]),
    "unknown-words": (fact(COST, "wire", "on the back"), [("locator", False)]),
    "two": (
        fact({"en": "Omar Selim paid $9 million."}, "wire"), [("name", False), ("amount", False)],
    ),
}  # fmt: skip


@pytest.fixture
def look(tmp_path: Path) -> Callable[..., Ground]:
    """``look(*facts)``: these facts in the two articles, named as their sources are."""
    (tmp_path / "wire.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "wakala.txt").write_text(ARABIC, encoding="utf-8")

    def made(*facts: dict[str, Any], **sources: dict[str, Any]) -> Ground:
        records = copy.deepcopy(RECORDS) | {"facts": list(facts)}
        for id_, more in sources.items():
            records["sources"][id_] |= more
        base = FactBase.from_records(records)
        return feudcheck.verify_facts(base, tmp_path / "wire.txt", tmp_path / "wakala.txt")

    return made


@pytest.mark.parametrize("kind", SOUND)
def test_a_fact_with_its_ground(look: Callable[..., Ground], kind: str) -> None:
    ground = look(SOUND[kind])
    assert ground.ungrounded == ()
    assert ground.sound


@pytest.mark.parametrize("kind", GROUNDLESS)
def test_a_fact_without_ground(look: Callable[..., Ground], kind: str) -> None:
    wrong, missing = GROUNDLESS[kind]
    (found,) = look(wrong).ungrounded
    assert found.fact == "it"
    assert [(one.kind, one.elsewhere is not None) for one in found.missing] == missing


def test_a_part_may_stand_in_any_of_the_sources(look: Callable[..., Ground]) -> None:
    both = fact({"en": 'Work took four years, and Lund was "سعيدًا".'}, "wire", amounts=["4 years"])
    assert look(both).ungrounded
    both["sources"].append({"id": "wakala"})
    assert look(both).sound


def test_what_an_article_not_given_may_have_is_open(tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    one = fact({"en": "Omar Selim built the bridge."}, "wire")
    one["sources"].append({"id": "wakala"})
    ground = feudcheck.verify_facts(FactBase.from_records({**RECORDS, "facts": [one]}), path)
    assert (ground.ungrounded, ground.open, ground.facts) == ((), 1, 1)


def test_what_no_fact_covers(look: Callable[..., Ground]) -> None:
    articles = {article.source: article for article in look(SOUND["amount"], {**SOUND["duration"], "id": "b"}).articles}
    left = {one.text: one.parts for one in articles["wire"].uncovered}
    assert "In 2015 Lund presented the plans." in left
    assert not any(text.startswith("The Harbour Bridge in Norvik") and not parts for text, parts in left.items())
    whole = next(one for one in articles["wire"].uncovered if one.text.startswith("In 2015"))
    assert (whole.location.line, whole.location.column) == (11, 1)


def test_a_text_that_is_not_the_archived_one(look: Callable[..., Ground]) -> None:
    right, wrong = hashlib.sha256(ENGLISH.encode()).hexdigest(), "0" * 64
    assert [a.sha256 for a in look(SOUND["amount"], wire={"sha256": right.upper()}).articles] == ["matches", "unknown"]
    ground = look(SOUND["amount"], wire={"sha256": wrong})
    assert [article.sha256 for article in ground.articles] == ["differs", "unknown"]
    assert not ground.sound


def test_which_source_an_article_belongs_to(tmp_path: Path) -> None:
    records = copy.deepcopy(RECORDS) | {"facts": [SOUND["amount"]]}
    records["sources"]["wire"]["sha256"] = hashlib.sha256(ENGLISH.encode()).hexdigest()
    base, path = FactBase.from_records(records), tmp_path / "saved page.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    assert feudcheck.verify_facts(base, path).articles[0].source == "wire"
    assert feudcheck.verify_facts(base, path, sources=["wakala"]).articles[0].source == "wakala"
    path.write_text(ENGLISH + "\n", encoding="utf-8")
    for how, message in (
        ({}, "no source has its SHA-256"), ({"sources": ["nobody"]}, "has no source 'nobody'"),
        ({"sources": ["wire", "wakala"]}, "2 sources for 1 articles"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=message):
            feudcheck.verify_facts(base, path, **how)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="another article was given"):
        feudcheck.verify_facts(base, path, path, sources=["wire", "wire"])
    with pytest.raises(InputError, match="No such file"):
        feudcheck.verify_facts(base, tmp_path / "nope.txt")
    path.write_bytes(b"\x89PNG\r\n")
    with pytest.raises(InputError, match="PNG"):
        feudcheck.verify_facts(base, path, sources=["wire"])


@pytest.mark.parametrize("ending", ["md", "html"])
def test_articles_of_other_kinds(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"wire.{ending}"
    text = "# A dear bridge\n\nIntro text.\n\n## How much\n\nThe Harbour Bridge cost about $40 million.\n"
    cost = "The Harbour Bridge cost about $40&nbsp;million."
    page = f"<h1>A dear bridge</h1><p>Intro text.</p><h2>How much</h2><p>{cost}</p>"
    path.write_text(text if ending == "md" else page, encoding="utf-8")
    base = FactBase.from_records({**RECORDS, "facts": [fact(COST, "wire", "section How much, paragraph 1")]})
    assert feudcheck.verify_facts(base, path).sound


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        ("section 21 January", [Place("section", "21 January")]),
        ("section A, B and C, paragraphs 1-3", [Place("section", "A, B and C", (1, 2, 3))]),
        ("القسم الأول، الفقرة ٢", [Place("section", "الأول", (2,))]),
        ("paragraphs 1, 6", [Place("", "", (1, 6))]),
        ("الفقرة 3", [Place("", "", (3,))]),
        ("introduction, paragraph 1", [Place("introduction", "", (1,))]),
        ("headline and paragraph 1", [Place("title"), Place("", "", (1,))]),
        ("العنوان", [Place("title")]),
        ("title; section X", [Place("title"), Place("section", "X")]),
        ("heading The end", [Place("heading", "The end")]),
        ("page 12", []),
        ("paragraph", []),
        ("paragraphs 1-999999999", [Place("", "", (1, 999999999))]),
        ("", []),
    ],
)
def test_locators(locator: str, expected: list[Place]) -> None:
    assert places(locator) == expected


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[..., Answer]:
    from feudcheck.cli.entry import run

    monkeypatch.chdir(tmp_path)
    Path("wire.txt").write_text(ENGLISH, encoding="utf-8")
    facts = [SOUND["amount"], {**GROUNDLESS["amount"][0], "id": "wrong"}]
    Path("base.jsonl").write_text(
        "".join(json.dumps({key: value}) + "\n" for key, value in RECORDS.items())
        + "".join(json.dumps(one) + "\n" for one in facts),
        encoding="utf-8",
    )

    def made(*arguments: str) -> Answer:
        capsys.readouterr()
        return Answer(run(["facts", "verify", "--facts", "base.jsonl", *arguments]), *capsys.readouterr())

    return made


def test_the_report(command: Callable[..., Answer]) -> None:
    answer = command("wire.txt")
    assert answer.status == 1
    assert "NO GROUND  wrong" in answer.out
    assert "Amount   $45 million: not in the article" in answer.out
    assert "NOT COVERED  wire.txt" in answer.out
    assert "2 facts looked up, 1 without ground" in answer.out
    assert "NOT COVERED" not in command("wire.txt", "--quiet").out


def test_the_report_for_programs(command: Callable[..., Answer]) -> None:
    whole = json.loads(command("wire.txt", "--format", "json").out)
    assert (whole["sound"], whole["facts"]) == (False, 2)
    assert whole["ungrounded"][0]["missing"] == [{"kind": "amount", "text": "$45 million", "elsewhere_line": None}]
    lines = [json.loads(line) for line in command("wire.txt", "--format", "jsonl").out.splitlines()]
    assert [line["type"] for line in lines if line["type"] != "uncovered"] == ["article", "ungrounded", "summary"]
    assert sum(line["type"] == "uncovered" for line in lines) == len(whole["articles"][0]["uncovered"])


def test_wrong_usage(command: Callable[..., Answer]) -> None:
    assert command().status == 2
    assert command("nope.txt").status == 2
    assert command("wire.txt", "--source", "nobody").status == 2

"""CSV, TSV and JSONL of other people: headers, encodings, ragged rows, and every row left out told by its line."""

from __future__ import annotations

import json
import re
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

import feudcheck
from feudcheck import InputError
from tests.exchange.conftest import Brought

Bring = Callable[..., Brought]
HEADER = "claim,publisher,published,url\n"
ROW = "Norvik opened the Harbour Bridge in 2019.,The Gazette,2019-05-05,https://gazette.example/1\n"
CLAIM = "Norvik opened the Harbour Bridge in 2019."


def test_usual_headers(bring: Bring) -> None:
    brought = bring("facts.csv", HEADER + ROW)
    ((id_, source),) = brought.records["sources"].items()
    assert source == {"publisher": "The Gazette", "published": "2019-05-05", "url": "https://gazette.example/1"}
    assert brought.facts[0]["sources"] == [{"id": id_}]
    assert brought.verdict(CLAIM) == "supported"
    assert not brought.told


@pytest.mark.parametrize(
    ("name", "header", "cells"),
    [
        ("tab.tsv", "Statement\tSource\tLink", f"{CLAIM}\tThe Gazette\thttps://g.example/1"),
        ("semi.csv", "Fact;Outlet;Source URL", f"{CLAIM};The Gazette;https://g.example/1"),
        ("pipe.csv", "text|newspaper|web address", f"{CLAIM}|The Gazette|https://g.example/1"),
        ("excel.csv", "sep=;\nClaim Text;Publisher;URL", f"{CLAIM};The Gazette;https://g.example/1"),
        ("arabic.csv", "الادعاء,الناشر,الرابط", f"{CLAIM},The Gazette,https://g.example/1"),
        ("case.csv", "  CLAIM_TEXT ,Publisher Name,source-url", f"{CLAIM},The Gazette,https://g.example/1"),
        ("language.csv", "statement (EN),publisher,url", f"{CLAIM},The Gazette,https://g.example/1"),
    ],
)
def test_headers_as_people_write_them(bring: Bring, name: str, header: str, cells: str) -> None:
    brought = bring(name, f"{header}\n{cells}\n")
    assert brought.statements == [CLAIM]
    assert [s["url"] for s in brought.records["sources"].values()] == ["https://g.example/1"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_encodings(bring: Bring, encoding: str) -> None:
    text = "الادعاء,الناشر\nافتتحت مدينة نورفيك جسر الميناء عام 2019.,صحيفة المدينة\n"
    brought = bring("a.csv", text.encode(encoding))
    assert brought.statements == ["افتتحت مدينة نورفيك جسر الميناء عام 2019."]


def test_an_encoding_that_is_named(bring: Bring) -> None:
    claim = "Łódź opened the Wrocław line in 2019."
    text = f"claim,publisher\n{claim},Z\n".encode("cp1250")
    assert bring("a.csv", text, encoding="cp1250").statements == [claim]
    with pytest.raises(InputError, match="unknown encoding"):
        bring("a.csv", text, encoding="klingon")


def test_columns_and_constants_the_user_names(bring: Bring) -> None:
    text = "X,Y,Z\n" + CLAIM + ",p. 3,12\n"
    how = {"columns": {"X": "statement_en", "Y": "locator"}, "constants": {"publisher": "The Gazette"}}
    brought = bring("a.csv", text, **how)
    assert brought.facts[0]["sources"][0]["locator"] == "p. 3"
    assert [str(one) for one in brought.told] == ["a.csv:1: columns not used: Z"]


@pytest.mark.parametrize(
    ("text", "how", "message"),
    [
        ("", {}, "is empty"),
        ("a,b\n1,2\n", {}, "a column is needed that holds the statement"),
        (HEADER + ROW, {"columns": {"nope": "statement"}}, "there is no column 'nope'"),
        (HEADER + ROW, {"columns": {"claim": "statment"}}, "did you mean 'statement'"),
        (HEADER + ROW, {"constants": {"colour": "red"}}, "there is no field 'colour'"),
        (HEADER + ROW, {"columns": {"claim": "url"}}, "two columns for url|a column is needed"),
    ],
)
def test_what_can_not_be_read_at_all(bring: Bring, text: str, how: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        bring("a.csv", text, **how)


LEFT_OUT = {
    "short": ("just this\n", "has 1 cells, the header 4"),
    "long": (ROW.strip() + ",more,and more\n", "has 6 cells, the header 4"),
    "no-statement": (",The Gazette,2019,https://g.example\n", "no statement"),
    "no-source": (f"{CLAIM},,,\n", "no source"),
    "bad-date": (f"{CLAIM},The Gazette,31/02/2019,\n", "no day of the calendar"),
    "either-date": (f"{CLAIM},The Gazette,03/04/2019,\n", "may be day or month first"),
    "no-address": (f"{CLAIM},The Gazette,2019,gazette.example\n", "a web address"),
    "script": ("Озеро высохло в 2019 году.,The Gazette,2019,\n", "neither English nor Arabic"),
    "question": ("Did Norvik open the bridge?,The Gazette,2019,\n", "is a question"),
    "figures": ("2019,The Gazette,2019,\n", "neither English nor Arabic|no statement"),
    "broken-bytes": ("Norvik \udcff افتتحت جسر الميناء.,The Gazette,2019,\n", "is not of the file's encoding"),
    "after-quote": ('"Norvik"x,The Gazette,2019,\n', "expected after"),
}


@pytest.mark.parametrize("kind", LEFT_OUT)
def test_a_row_that_is_left_out(bring: Bring, kind: str) -> None:
    row, reason = LEFT_OUT[kind]
    text = (HEADER + ROW + "\n" + row + ROW.replace("2019.", "2018.")).encode("utf-8", "surrogateescape")
    brought = bring("a.csv", text)
    assert len(brought.facts) == 2
    (told,) = brought.reasons
    assert told.startswith("a.csv:4: skipped: ")
    assert re.search(reason, told)
    assert (brought.rows, brought.skipped) == (3, 1)


def test_a_quotation_mark_never_closed_costs_one_row(bring: Bring) -> None:
    others = "".join(ROW.replace("2019.", f"{year}.") for year in range(1500, 1900))
    for place in (others + '"Norvik opened,P,2019,\n' + ROW, '"Norvik opened,P,2019,\n' + others + ROW):
        brought = bring("a.csv", HEADER + place)
        assert len(brought.facts) == 401
        assert ["never closed" in reason for reason in brought.reasons] == [True]


def test_a_cell_of_several_lines(bring: Bring) -> None:
    brought = bring("a.csv", HEADER + '"Norvik opened\nthe Harbour Bridge\nin 2019.",The Gazette,2019,\n' + "x\n")
    assert brought.statements == [CLAIM]
    assert brought.reasons[0].startswith("a.csv:5:")


def test_a_line_of_megabytes_is_no_row(bring: Bring) -> None:
    brought = bring("a.csv", HEADER + "x" * 3_000_000 + "\n" + ROW)
    assert len(brought.facts) == 1
    assert "too long" in brought.reasons[0]


def test_typed_cells_and_names(bring: Bring) -> None:
    header = "id,statement_en,statement_ar,publisher,subject,with,amounts,date,once,status,quote,quote_speaker,note"
    row = (
        "bridge-cost,The Harbour Bridge cost Norvik $40 million.,كلف جسر الميناء نورفيك 40 مليون دولار.,The Gazette,"
        "Harbour Bridge [bridge],Norvik; The Port,40 million USD,4 May 2019,yes,happened,It was dear,Mayor Lund,n"
    )
    brought = bring("a.csv", f"{header}\n{row}\n")
    fact = brought.facts[0]
    assert (fact["id"], fact["subject"], fact["with"]) == ("bridge-cost", "bridge", ["norvik", "the-port"])
    assert (fact["amounts"], fact["date"], fact["once"]) == (["40 million USD"], "2019-05-04", True)
    assert fact["quote"] == {"speaker": "mayor-lund", "text": {"en": "It was dear"}}
    assert brought.records["entities"]["bridge"] == {"name": {"en": "Harbour Bridge"}}
    assert brought.verdict("بلغت كلفة جسر الميناء 60 مليون دولار.") in ("contradicted", "unsourced")


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("amounts", "some", "an amount"),
        ("status", "maybe", "is none of happened"),
        ("once", "perhaps", "neither yes nor no"),
        ("quote", "It was dear", "a quote without its speaker"),
        ("id", "a b", "an id"),
        ("as_of", "someday", "no date that can be read"),
        ("archived_url", "file:///etc/passwd", "a web address"),
    ],
)
def test_a_typed_cell_that_is_wrong(bring: Bring, column: str, cell: str, reason: str) -> None:
    brought = bring("a.csv", f"claim,publisher,{column}\n{CLAIM},The Gazette,{cell}\n{CLAIM},The Gazette,\n")
    assert len(brought.facts) == 1
    assert reason in brought.reasons[0]


def test_rows_with_ratings_are_reviews(bring: Bring) -> None:
    header = "claim,verdict,publisher,correction,claimant\n"
    rows = (
        f"{CLAIM},True,Veritas,,\n"
        "Mara Lind founded the Isle Line in 2016.,False,Veritas,Mara Lind founded the Isle Line in 2018.,\n"
        "The port of Tarsan is dry.,False,Veritas,,Omar Selim\n"
    )
    brought = bring("a.csv", header + rows)
    assert [fact.get("status") for fact in brought.facts] == [None, None, "alleged"]
    assert brought.verdict("Mara Lind founded the Isle Line in 2016.") == "contradicted"
    assert brought.verdict("The port of Tarsan is dry.") == "unsourced"


def test_a_review_without_its_rating_is_no_fact(bring: Bring) -> None:
    rows = f"claim,rating,publisher\n{CLAIM},,Veritas\n"
    assert bring("a.csv", rows).verdict(CLAIM) == "unsourced"
    row = {"claim": CLAIM, "rating": None, "publisher": "Veritas"}
    assert bring("a.jsonl", json.dumps(row)).verdict(CLAIM) == "unsourced"


def test_jsonl_of_rows_facts_parts_and_reviews(bring: Bring) -> None:
    lines = [
        {"sources": {"gazette": {"publisher": "The Gazette"}}, "entities": {"norvik": {"name": {"en": "Norvik"}}}},
        {"id": "f", "statement": {"en": CLAIM}, "sources": [{"id": "gazette"}], "subject": "norvik"},
        {"text": "Norvik closed the old pier in 2020.", "source": "The Gazette", "tags": ["a"], "amounts": None},
        {"@type": "ClaimReview", "claimReviewed": "Norvik has two bridges.", "author": "V",
         "reviewRating": {"ratingValue": 5}},
        {"id": "g", "statement": {"en": "Norvik grew."}, "sources": [{"id": "nobody"}]},
        {"id": "h", "statement": {"en": "Norvik grew."}, "sources": [{"id": "gazette"}], "colour": "red"},
        7,
    ]  # fmt: skip
    text = "\n".join(json.dumps(line) for line in lines) + '\n{"a": 1, "a": 2}\nnot json\n\n'
    brought = bring("a.jsonl", text)
    assert brought.statements == [CLAIM, "Norvik closed the old pier in 2020.", "Norvik has two bridges."]
    told = "\n".join(brought.reasons)
    reasons = ("5: skipped: no source", "6: skipped: unknown key", "7: skipped", "8: skipped", "9: skipped")
    assert all(f"a.jsonl:{reason}" in told for reason in reasons)


def test_a_base_beside_gives_names_and_is_not_repeated(bring: Bring) -> None:
    beside = feudcheck.FactBase.from_records({
        "sources": {"gazette": {"publisher": "The Gazette"}},
        "entities": {"norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "aliases": ["the harbour town"]}},
        "facts": [{"id": "there", "statement": {"en": "Norvik is old."}, "sources": [{"id": "gazette"}]}],
    })  # fmt: skip
    text = "id,claim,subject,source\nnew,Norvik opened a school in 2020.,the harbour town,gazette\n"
    brought = bring("a.csv", text + "there,Norvik opened a pool in 2021.,نورفيك,gazette\n", beside=beside)
    assert brought.records["sources"] == brought.records["entities"] == {}
    assert [(fact["id"], fact["subject"], fact["sources"]) for fact in brought.facts] == [
        ("new", "norvik", [{"id": "gazette"}])
    ]
    assert "has a fact with the id" in brought.reasons[0]


def test_two_rows_with_one_id(bring: Bring) -> None:
    same = f"a,{CLAIM},Gazette\na,{CLAIM},Herald\n"
    (fact,) = bring("a.csv", "id,claim,publisher\n" + same).facts
    assert len(fact["sources"]) == 2
    other = bring("b.csv", f"id,claim,publisher\na,{CLAIM},Gazette\na,Norvik is old.,Gazette\n")
    assert "is taken by another fact (b.csv:2)" in other.reasons[0]


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"

    def peak(rows: int) -> int:
        with path.open("w") as file:
            file.write("claim,publisher,url\n")
            for n in range(rows):
                ragged = f"ragged {n}\n"
                file.write(ragged if n % 9 == 1 else f"Dam {n} was built in 1950.,Paper,https://p.example/{n}\n")
        tracemalloc.start()
        with feudcheck.import_facts(path) as imported:
            assert imported.facts == rows - len(range(1, rows, 9))
            found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    small = peak(600)
    assert peak(2_400) < small * 1.5 + 1_000_000


def test_a_source_beside_its_publisher_is_its_title(bring: Bring) -> None:
    header = "statement,source,publisher,url\n"
    brought = bring("a.csv", header + "Nora Kay opened the Gull Bridge.,Gull Bridge opens,Gazette,https://g.example/1\n")
    (source,) = brought.records["sources"].values()
    assert (source["title"], source["publisher"]) == ({"en": "Gull Bridge opens"}, "Gazette")


def test_a_source_that_is_its_publisher_again_is_no_title(bring: Bring) -> None:
    brought = bring("a.csv", "statement,source,publisher\nNora Kay opened the Gull Bridge.,Gazette,Gazette\n")
    (source,) = brought.records["sources"].values()
    assert source == {"publisher": "Gazette"}

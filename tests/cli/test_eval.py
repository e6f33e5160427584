"""``feudcheck eval``: the figures, the gates, and what is said of bad corpora."""

from __future__ import annotations

import json

import pytest

from feudcheck.evaluate import Score

ROWS = [
    {"claim": "a wrong one", "label": "contradicted", "lang": "en", "tags": ["date"]},
    {"claim": "a good one", "label": "unsourced", "lang": "en", "tags": ["date", "trap"], "id": "r2"},
    {"claim": "nobody here", "label": "unsourced", "why": "extra fields are fine"},
    {"claim": "جسر خطأ", "label": "supported"},
]


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "corpus.jsonl"
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in ROWS) + "\n\n", encoding="utf-8")
    return "corpus.jsonl"


def test_figures(cli, corpus):
    record = json.loads(cli("eval", corpus, "--format", "json").out)
    assert (record["n"], record["accuracy"]) == (4, 0.5)
    assert record["macro_f1"] == pytest.approx((0 + 2 / 3 + 2 / 3) / 3)
    assert record["false_supported"] == record["false_contradicted"] == 0.25
    assert record["confusion"]["unsourced"] == {"supported": 1, "contradicted": 0, "unsourced": 1}
    assert record["by_lang"]["ar"]["n"] == 1
    assert record["by_tag"]["date"]["n"] == 2
    assert [miss["claim"] for miss in record["misses"]] == ["a good one", "جسر خطأ"]


def test_text(cli, corpus):
    plain, full = cli("eval", corpus), cli("eval", corpus, "--explain")
    assert plain.status == 0
    assert "accuracy            0.500" in plain.out
    assert "by tag" not in plain.out
    assert "unsourced    supported    supported            [r2] a good one\n" in plain.out
    assert "by language" in full.out
    assert "trap" in full.out
    assert "misses" not in cli("eval", corpus, "-q").out


@pytest.mark.parametrize(
    ("gate", "status"),
    [(("--min-f1", "0.4"), 0), (("--min-f1", "0.5"), 1), (("--max-false-supported", "0.25"), 0),
     (("--max-false-supported", "0.02"), 1)],
)  # fmt: skip
def test_gates(cli, corpus, gate, status):
    assert cli("eval", *gate, corpus).status == status


def test_bad_lines_are_all_told(cli, tmp_path):
    lines = [b"{nope", b"[]", b'{"label": "supported"}', b'{"claim": "a b", "label": "true"}', b'{"claim": "\xff"}',
             b'{"claim": "a b", "label": "supported", "tags": "x"}',
             b'{"claim": "a b", "label": "supported", "as_of": "x"}', b"[" * 100_000]  # fmt: skip
    (tmp_path / "bad.jsonl").write_bytes(b"\n".join(lines))
    answer = cli("eval", "bad.jsonl")
    assert (answer.status, answer.out) == (2, "")
    for place in ("1:2", "2:1", "3:1", "4:18", "5:12", "6:40", "7:40", "8:"):
        assert f"bad.jsonl:{place}" in answer.err


def test_an_empty_corpus_and_a_missing_one(cli, tmp_path):
    (tmp_path / "empty.jsonl").write_bytes(b"\n")
    assert "empty.jsonl:1:1: no rows" in cli("eval", "empty.jsonl").err
    assert cli("eval", "missing.jsonl").status == 2


def test_a_class_that_never_occurs_is_left_out_of_macro_f1():
    score = Score()
    score.add("supported", "supported")
    assert score.macro_f1 == 1.0
    assert Score().macro_f1 == 0.0

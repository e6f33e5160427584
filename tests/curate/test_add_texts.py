"""Whatever a text looks like, it is written so that it reads as it was given, and nothing else in the file changes."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.curate.add import content
from feudcheck.factbase.formats import fault
from feudcheck.factbase.loader import read_paths

HEAD = "# ours\nsources:\n  a: {}\nentities:\n  x: {name: {en: X}}\n"
FILES = {
    "flow": HEAD + "facts:\n- id: old\n  statement: {en: It was dry., ar: كان جافا.}\n  sources: [{id: a}]\n",
    "blocks": HEAD + "facts:\n  - id: old\n    statement:\n      en: It was dry.\n    sources:\n      - id: a\n",
    "wide": HEAD + "facts:\n-   statement:\n        en: It was dry.\n    sources: [{id: a}]",
    "inline": HEAD + "facts:\n- {id: old, statement: {en: 'Dry.', ar: 'جاف.'}, sources: [{id: a}]}\n",
    "single": HEAD + "facts:\n  - statement: {en: 'It was dry.', ar: 'كان جافا.'}\n    sources: [{id: a}]\n# end\n",
    "double": HEAD + 'facts:\n  - statement:\n      en: "Dry."\n      ar: "جاف."\n    sources: [{id: a}]\n',
    "not the last": "facts:\n  - statement: {en: Dry.}\n    sources: [{id: a}]\n    note: |+\n      kept\n\n" + HEAD,
    "carriage returns": f"{HEAD}facts:\n  - statement: {{en: D.}}\n    sources: [{{id: a}}]\n\n".replace("\n", "\r\n"),
    "byte order mark": "\ufeff" + HEAD + "facts:\n  - statement: {en: Dry.}\n    sources: [{id: a}]\n",
    "none yet": HEAD + "facts: []\n",
    "no list": HEAD,
    "jsonl": '{"sources": {"a": {}}, "entities": {"x": {"name": {"en": "X"}}}}\n',
}
LOOKS = (
    "yes", "no", "null", "~", "1e3", "0x1F", "12:30:45", "2024-01-02", "2024", "1_000", ".5", "-", "- a", "? b", ": c",
    "a: b", "a #b", "#c", "'quoted'", '"double"', "back\\slash", "two\nlines", "tab\there", "{a: b}", "[1, 2]", "a, b",
    "&anchor", "*alias", "!tag", "%dir", "@at", "`tick`", "|", ">", "trailing:", "نعم: لا", "\u200fعربي\u200e",
    "a\u00a0b", "a\u2028b", "ends with space ", " begins with one", "=", "<<", "true", "Off", "---", "... end",
    "say “yes”", "it's", "١٢٣", "𝕏", "می‌خواهم", "a\n\n  b\n", "\ufeffmark", "\u2066turned\u2069", "#", "\\", '"', "''",
)  # fmt: skip


def added(data: bytes, path: str, record: dict[str, Any]) -> bytes:
    """The file with the record; what was there must stand around it, byte for byte."""
    how = content.manner_of(data, path)
    after = content.with_facts(data, path, [content.fact_text(record, path, how)])
    before = data.replace(b" []\n", b"\n")  # which the first fact replaces
    kept = next((n for n, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), len(before))
    assert after.endswith(before[kept:]), (data, after)
    return after


def read(data: bytes, path: str) -> dict[str, dict[str, Any]]:
    """The facts of a file, by id, as the loader reads them."""
    facts = read_paths([path], instead={path: data}, begun=False).facts
    return {fact["id"]: fact for fact in facts}


def path_of(name: str) -> str:
    return "/nowhere/base.jsonl" if name == "jsonl" else "/nowhere/base.yaml"


@pytest.mark.parametrize("text", LOOKS)
def test_texts_that_look_like_something_else(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feudcheck.factbase.loader.found_files", lambda *_, **__: [])
    record = {
        "id": "new", "statement": {"en": text, "ar": text}, "sources": [{"id": "a", "locator": text}],
        "quote": {"speaker": "x", "text": {"en": text}}, "place": text, "note": text,
    }  # fmt: skip
    for name, file in FILES.items():
        data, path = file.encode("utf-8"), path_of(name)
        after = added(data, path, record)
        before, now = read(data, path), read(after, path)
        assert now.pop("new") == record, name
        assert now == before, name
        if name != "jsonl":  # other readers of YAML take it for the same
            assert yaml.safe_load(after.decode("utf-8-sig"))["facts"][-1] == record, name


WORDS = st.one_of(
    st.sampled_from(LOOKS),
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12),
    st.sampled_from([": ", " #", "- ", "\n", '"', "'", "{", "}", "[", "]", ",", "\u200f", "1e3", "yes", "2024-02-30"]),
)
TEXT = st.lists(WORDS, min_size=1, max_size=5).map("".join).filter(lambda text: not fault("text", text))
RECORD = st.fixed_dictionaries(
    {
        "id": st.from_regex(r"\A[a-z0-9][a-z0-9.:/+-]{0,12}\Z").map(lambda text: "n" + text),
        "statement": st.dictionaries(st.sampled_from(["en", "ar"]), TEXT, min_size=1),
        "sources": st.lists(
            st.fixed_dictionaries({"id": st.just("a")}, optional={"locator": TEXT}), min_size=1, max_size=3
        ),
    },
    optional={
        "event": st.sampled_from(["2024", "yes", "null", "a:b", "e-1"]),
        "subject": st.just("x"),
        "with": st.lists(st.just("x"), max_size=2),
        "amounts": st.lists(st.sampled_from(["500 billion USD", "51 %", "12", "1e3"]), max_size=2),
        "date": st.sampled_from(["2024", "2024-03", "2024-03-01", "2024-Q1", "2023/2024-06"]),
        "place": TEXT,
        "once": st.booleans(),
        "status": st.sampled_from(["planned", "did-not-happen"]),
        "quote": TEXT.map(lambda text: {"speaker": "x", "text": {"ar": text}, "original": False}),
        "reported_by": TEXT,
        "as_of": st.sampled_from(["2024", "2024-03", "2024-03-01"]),
        "note": TEXT,
    },
)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(sorted(FILES)), RECORD)
def test_one_fact_more_that_equals_the_record(name: str, record: dict[str, Any]) -> None:
    data, path = FILES[name].encode("utf-8"), path_of(name)
    amounts = record.get("amounts", ())
    if any(fault("amount", text) for text in amounts):
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("feudcheck.factbase.loader.found_files", lambda *_, **__: [])
        before, now = read(data, path), read(added(data, path, record), path)
    assert now.pop(record["id"]) == record
    assert now == before


@settings(max_examples=25, deadline=None)
@given(st.lists(RECORD, min_size=2, max_size=4, unique_by=lambda record: record["id"]))
def test_several_at_once(records: list[dict[str, Any]]) -> None:
    records = [record for record in records if not any(fault("amount", a) for a in record.get("amounts", ()))]
    data, path = FILES["flow"].encode("utf-8"), path_of("flow")
    how = content.manner_of(data, path)
    after = content.with_facts(data, path, [content.fact_text(record, path, how) for record in records])
    assert after.startswith(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("feudcheck.factbase.loader.found_files", lambda *_, **__: [])
        now = read(after, path)
    assert [now[record["id"]] for record in records] == records

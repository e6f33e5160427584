"""Faults in files: every one is found, in one run, at its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from feudcheck.errors import FactBaseError
from feudcheck.factbase.loader import derived_id, read_paths, read_records

Faults = Callable[..., list[str]]

SOURCES = "sources:\n  s: {title: {en: T}}\n"
ENTITIES = "entities:\n  e: {name: {en: E}}\n"
FACT = "facts:\n- id: f\n  statement: {en: A sentence.}\n  sources: [{id: s}]\n"
GOOD = SOURCES + ENTITIES + FACT  # 8 lines; a field added comes to line 9


def test_the_good_base_is_good(faults: Faults) -> None:
    assert faults({"a.yaml": GOOD}) == []


FIELDS = {
    "unknown key": ("  stauts: happened", '9:3: facts[f]: unknown key "stauts" (did you mean "status"?)'),
    "far key": ("  xyzzy: 1", '9:3: facts[f]: unknown key "xyzzy"; known are id, statement, sources'),
    "list wanted": ("  amounts: 5 USD", '9:12: facts[f].amounts: expected a list, got the text "5 USD"'),
    "text wanted": ("  place: [Rome]", "9:10: facts[f].place: expected text, got a list"),
    "text, not number": ("  place: 12", "9:10: facts[f].place: expected text, got the number 12 (put it in quotes)"),
    "text, not truth": ("  note: true", "9:9: facts[f].note: expected text, got the truth value true"),
    "truth wanted": ("  once: maybe", '9:9: facts[f].once: expected true or false, got the text "maybe"'),
    "quoted truth": ('  once: "yes"', '9:9: facts[f].once: expected true or false, got the text "yes"'),
    "null": ("  note: null", "9:9: facts[f].note: expected text, got nothing"),
    "nothing": ("  note:", "9:8: facts[f].note: expected text, got nothing"),
    "blank": ('  note: " "', "9:9: facts[f].note: is empty"),
    "control character": (r'  note: "a\eb"', "9:9: facts[f].note: holds the control character U+001B"),
    "no date": ("  date: yesterday", '9:9: facts[f].date: "yesterday" is not a date'),
    "no such day": ("  date: 2025-02-30", '9:9: facts[f].date: "2025-02-30" is no day of the calendar'),
    "no such month": ("  date: 2025-13", '9:9: facts[f].date: "2025-13" is not a date'),
    "no such quarter": ("  date: 2025-Q5", '9:9: facts[f].date: "2025-Q5" is not a date'),
    "backward range": ("  date: 2025/2024", '9:9: facts[f].date: "2025/2024" ends before it begins'),
    "range as point": ("  as_of: 2024/2025", '9:10: facts[f].as_of: "2024/2025" is not a date'),
    "no amount": ('  amounts: [5 USD, "?"]', "9:20: facts[f].amounts[1]: "),
    "status": ("  status: hapened", '9:11: facts[f].status: "hapened" is none of happened, planned'),
    "dangling subject": ("  subject: ee", '9:12: facts[f].subject: no entity has the id "ee"'),
    "dangling with": ("  with: [e, nobody]", '9:13: facts[f].with[1]: no entity has the id "nobody"'),
    "dangling speaker": (
        "  quote: {speaker: x, text: {en: Y}}",
        '9:20: facts[f].quote.speaker: no entity has the id "x"',
    ),
    "quote without words": ("  quote: {speaker: e}", '9:10: facts[f].quote: "text" is missing'),
    "quote as text": ("  quote: Hear, hear", "9:10: facts[f].quote: expected a mapping with speaker, text, original"),
    "bad id": ("  event: two words", '9:10: facts[f].event: "two words" is not an id'),
    "key given twice": ("  id: g", '9:3: the key "id" is given twice'),
    "custom tag": ("  note: !thing x", "9:9: the tag !thing is not allowed"),
    "object tag": ("  note: !!python/object:os.system x", "9:9: the tag tag:yaml.org,2002:python/object:os.system"),
    "tagged list": ("  with: !!set [e]", "9:9: the tag tag:yaml.org,2002:set is not allowed"),
    "unknown alias": ("  note: *nowhere", "9:9: the alias *nowhere has no anchor"),
    "merge key": ("  <<: {note: x}", '9:3: facts[f]: unknown key "<<"'),
    "syntax": ("  note: 'open", "YAML syntax: "),
    "tab": ("\tnote: x", "9:1: YAML syntax: "),
}


@pytest.mark.parametrize("name", FIELDS)
def test_fault_in_a_field(faults: Faults, name: str) -> None:
    line, expected = FIELDS[name]
    found = faults({"a.yaml": GOOD + line + "\n"})
    assert len(found) == 1
    assert expected in found[0]


FILES = {
    "fact without source": (
        SOURCES + "facts:\n- statement: {en: A.}\n",
        'a.yaml:4:3: facts[0]: "sources" is missing',
    ),
    "no source listed": (
        SOURCES + "facts:\n- statement: {en: A.}\n  sources: []\n",
        "a.yaml:5:12: facts[0].sources: is an empty list",
    ),
    "fact without statement": (
        SOURCES + "facts:\n- sources: [{id: s}]\n",
        'a.yaml:4:3: facts[0]: "statement" is missing',
    ),
    "statement in no language": (
        SOURCES + "facts:\n- statement: {}\n  sources: [{id: s}]\n",
        "a.yaml:4:14: facts[0].statement: is an empty mapping",
    ),
    "statement in another": (
        SOURCES + "facts:\n- statement: {fr: Une phrase.}\n  sources: [{id: s}]\n",
        'a.yaml:4:15: facts[0].statement: "fr" is not en or ar',
    ),
    "statement as text": (
        SOURCES + "facts:\n- statement: A.\n  sources: [{id: s}]\n",
        'a.yaml:4:14: facts[0].statement: expected a mapping, got the text "A."; write {en: …} or {ar: …}',
    ),
    "dangling source": (
        SOURCES + "facts:\n- statement: {en: A.}\n  sources: [{id: t}]\n",
        'a.yaml:5:18: facts[0].sources[0].id: no source has the id "t"',
    ),
    "source as text": (
        SOURCES + "facts:\n- statement: {en: A.}\n  sources: [s]\n",
        "a.yaml:5:13: facts[0].sources[0]: expected a mapping with id, locator",
    ),
    "duplicate fact": (GOOD + FACT[7:], 'a.yaml:9:7: the fact id "f" is taken (first at a.yaml:6:7)'),
    "unknown top level": (GOOD + "fact: []\n", 'a.yaml:9:1: unknown key "fact"'),
    "list at the top": ("- a\n", "a.yaml:1:1: expected a mapping with sources, entities, relations, facts, got a list"),
    "text at the top": ("hello\n", "a.yaml:1:1: expected a mapping"),
    "facts as mapping": (SOURCES + "facts: {f: {}}\n", "a.yaml:3:8: facts: expected a list, got a mapping"),
    "sources as list": ("sources: [a]\n" + "facts: []\n", "a.yaml:1:10: sources: expected a mapping, got a list"),
    "second document": (GOOD + "---\n" + GOOD, "a.yaml:9:1: a second YAML document"),
    "bad url": (
        "sources: {s: {url: example.org}}\n" + ENTITIES + FACT,
        'a.yaml:1:20: sources.s.url: "example.org" is not a web address',
    ),
    "bad checksum": (
        "sources: {s: {sha256: abc}}\n" + FACT,
        'a.yaml:1:23: sources.s.sha256: "abc" is not 64 hexadecimal',
    ),
    "bad language": (
        "sources: {s: {title: {em: T}}}\n" + FACT,
        'a.yaml:1:23: sources.s.title: "em" is not a language code',
    ),
    "entity without name": (
        SOURCES + "entities: {e: {kind: club}}\n" + FACT,
        'a.yaml:3:15: entities.e: "name" is missing',
    ),
    "bad entity id": (
        SOURCES + "entities: {'a b': {name: {en: E}}}\n" + FACT,
        'a.yaml:3:12: entities: "a b" is not an id',
    ),
    "relation without words": (
        SOURCES + "relations: {r: {once: true}}\n" + FACT,
        'a.yaml:3:16: relations.r: "words" is',
    ),
    "indented by a tab": (
        GOOD + "\t- id: f\n",
        "a.yaml:9:1: YAML syntax: while scanning for the next token found character that cannot start any token: a tab",
    ),
    "list as a key": (GOOD + "? [a]\n: b\n", "a.yaml:9:3: a key must be a plain word"),
}


@pytest.mark.parametrize("name", FILES)
def test_fault_in_a_file(faults: Faults, name: str) -> None:
    content, expected = FILES[name]
    assert [problem[: len(expected)] for problem in faults({"a.yaml": content})] == [expected]


def test_nul(faults: Faults) -> None:
    assert faults({"a.yaml": GOOD + "  note: a\0b\n"}) == ["a.yaml:9:10: NUL character in the text"]


def test_invalid_utf8(faults: Faults) -> None:
    assert faults({"a.yaml": GOOD.encode() + b"  note: \xe9t\xe9\n"}) == ["a.yaml:9:9: not UTF-8: byte 0xe9"]


def test_column_counts_characters(faults: Faults) -> None:
    line = "  quote: {text: {ar: قال ذلك}, speaker: x}\n"
    assert faults({"a.yaml": GOOD + line}) == [
        f'a.yaml:9:{line.index("x}") + 1}: facts[f].quote.speaker: no entity has the id "x"'
    ]


def test_duplicates_across_files(faults: Faults) -> None:
    found = faults({"a.yaml": GOOD, "b/c.yml": GOOD})
    assert [problem.split(" (")[0] for problem in found] == [
        'b/c.yml:2:3: the source id "s" is taken',
        'b/c.yml:4:3: the entity id "e" is taken',
        'b/c.yml:6:7: the fact id "f" is taken',
    ]


def test_broken_file_hides_no_other_and_breaks_no_reference(faults: Faults) -> None:
    found = faults({"a.yaml": ENTITIES + "\n  - [\n" + SOURCES, "b.yaml": FACT + "  subject: nobody\n  date: never\n"})
    assert [problem.split(" ")[0] for problem in found] == ["a.yaml:4:3:", "b.yaml:5:12:", "b.yaml:6:9:"]


def test_a_relation_may_be_a_word_of_the_lexicon(faults: Faults) -> None:
    assert faults({"a.yaml": GOOD + "  relation: win\n"}) == []


def test_billion_laughs(faults: Faults) -> None:
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]\n" for n in range(1, 12))
    found = faults({"a.yaml": "l0: &l0 [ha, ha]\n" + levels + GOOD})
    assert any("aliases stand for more than 100,000 values" in problem for problem in found)


def test_loop_of_aliases(faults: Faults) -> None:
    assert any("lies inside it" in problem for problem in faults({"a.yaml": "facts: &a [*a]\n"}))


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000, "? " * 100_000], ids=len)
def test_deep_nesting(faults: Faults, text: str) -> None:
    assert any("nested deeper" in p or "key must be" in p for p in faults({"a.yaml": "facts: \n  " + text}))


def test_useful_aliases_work(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        SOURCES + "facts:\n- {id: a, statement: {en: A.}, sources: &x [{id: s, locator: 7}]}\n"
        "- {id: b, statement: {en: B.}, sources: *x}\n"
    )
    assert [fact["sources"] for fact in read_paths([str(tmp_path)]).facts] == [[{"id": "s", "locator": "7"}]] * 2


def test_scalars(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        SOURCES + "entities: {007: {name: {no: NO, en: On}, aliases: [2024-05-12]}}\nfacts:\n"
        "- {id: 2025, statement: {en: A.}, sources: [{id: s}], date: 2024, amounts: [12], once: on, subject: 007}\n"
    )
    content = read_paths([str(tmp_path)])
    assert content.entities == {"007": {"name": {"no": "NO", "en": "On"}, "aliases": ["2024-05-12"]}}
    fact = content.facts[0]
    assert (fact["id"], fact["date"], fact["amounts"], fact["once"]) == ("2025", "2024", ["12"], True)
    assert {type(value) for value in (fact["id"], fact["date"], fact["amounts"][0])} == {str}


def test_places_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)
    path = str(tmp_path / "a.yaml")
    assert read_paths([path]).places == {
        ("source", "s"): (path, 2, 3), ("entity", "e"): (path, 4, 3), ("fact", "f"): (path, 6, 7)
    }  # fmt: skip


def test_order_does_not_matter(tmp_path: Path) -> None:
    facts = [f"- {{id: f{n}, statement: {{en: S{n}.}}, sources: [{{id: s}}]}}\n" for n in range(5)]
    for name, order in (("a", facts), ("b", facts[::-1])):
        (tmp_path / f"{name}.yaml").write_text(SOURCES + "facts:\n" + "".join(order))
    assert read_paths([str(tmp_path / "a.yaml")]).facts == read_paths([str(tmp_path / "b.yaml")]).facts


def test_a_statement_makes_an_id(faults: Faults, tmp_path: Path) -> None:
    one = "- {statement: {en: A.}, sources: [{id: s}]}\n"
    (tmp_path / "a.yaml").write_text(SOURCES + "facts:\n" + one)
    assert read_paths([str(tmp_path)]).facts[0]["id"] == derived_id({"en": "A."})
    assert "is taken" in faults({"a.yaml": SOURCES + "facts:\n" + one + one})[0]


@pytest.mark.parametrize("name", ["missing", "empty folder", "no facts", "empty file", "comment"])
def test_nothing_there(tmp_path: Path, name: str) -> None:
    path = tmp_path / "base.yaml"
    content = {"no facts": SOURCES, "empty file": "", "comment": "# to do\n"}.get(name)
    if content is not None:
        path.write_text(content)
    with pytest.raises(FactBaseError) as caught:
        read_paths([str(tmp_path if name == "empty folder" else path)])
    expected = {"missing": "no such file or folder", "empty folder": "no .yaml, .yml or .jsonl file in this folder"}
    assert str(caught.value).endswith(":1:1: " + expected.get(name, "holds no facts"))


def test_hidden_files_are_left_out(faults: Faults) -> None:
    assert faults({"a.yaml": GOOD, ".git/b.yaml": "[", ".c.yaml": "[", "notes.txt": "["}) == []


def test_records_from_python() -> None:
    fact = {"statement": {"en": "A."}, "sources": [{"id": "s"}]}
    assert read_records({"sources": {"s": {"title": {"en": "T"}}}, "facts": [fact]}).facts[0]["sources"] == [
        {"id": "s"}
    ]
    with pytest.raises(FactBaseError) as caught:
        read_records({"facts": [{**fact, "onse": 1}]})
    assert [str(problem) for problem in caught.value.problems] == [
        '<records>:1:1: facts[0]: unknown key "onse" (did you mean "once"?)',
        '<records>:1:1: facts[0].sources[0].id: no source has the id "s"',
    ]

"""Bases that build on one another: whose record stands, and what is refused with both places named."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import feudcheck
from feudcheck import ConfigError, FactBaseError
from feudcheck.extends import DEEPEST, expanded
from feudcheck.factbase import opening

LOWER = """\
sources: {gazette: {publisher: The Gazette, published: 2019-05-06}}
entities: {bridge: {name: {en: Harbour Bridge}}}
relations: {span: {words: {en: [spanned]}}}
facts:
- id: cost
  statement: {en: The Harbour Bridge cost $40 million.}
  sources: [{id: gazette}]
- id: length
  statement: {en: The Harbour Bridge is 3 km long.}
  sources: [{id: gazette}]
"""
SHIPPED = """\
sources: {post: {publisher: The Post}}
facts:
- id: bell
  statement: {en: The bell of Norvik weighs 3 tons.}
  sources: [{id: post}]
"""
COST = "The Harbour Bridge cost $50 million."
UPPER = f"""\
facts:
- id: cost
  override: true
  statement: {{en: {COST}}}
  sources: [{{id: gazette}}]
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write("desk/base.yaml", LOWER)
    write("mine/more.yaml", UPPER)
    write("shipped/base.yaml", SHIPPED)
    monkeypatch.setattr(opening, "bundled_path", lambda: str(tmp_path / "shipped"))  # the real one is large
    return tmp_path


def write(name: str, text: str) -> None:
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def problems(*paths: str) -> list[str]:
    with pytest.raises(FactBaseError) as caught:
        feudcheck.load(*paths)
    return [str(problem) for problem in caught.value.problems]


def test_a_later_record_that_overrides_stands_alone() -> None:
    base = feudcheck.load("desk", "mine")
    assert base.fact_ids() == ("cost", "length")
    assert feudcheck.check(COST, base).verdict == "supported"
    assert feudcheck.check("The Harbour Bridge cost $40 million.", base).verdict == "contradicted"
    assert feudcheck.check("The Harbour Bridge is 3 km long.", base).verdict == "supported"


def test_the_same_id_without_the_word_is_refused() -> None:
    write("mine/more.yaml", UPPER.replace("  override: true\n", ""))
    (problem,) = problems("desk", "mine")
    place = os.path.join("desk", "base.yaml")
    assert problem.startswith(os.path.join("mine", "more.yaml") + ":2:7: ")
    assert f'the fact id "cost" is taken (first at {place}:5:7); override: true' in problem


def test_the_lower_base_can_not_override() -> None:
    found = problems("mine", "desk")
    assert any("overrides no fact: no base before this one has the id" in problem for problem in found)


def test_a_base_does_not_override_itself() -> None:
    write("desk/zz.yaml", UPPER)
    assert "is taken in the same base" in problems("desk")[0]
    assert "is taken in the same base" in problems("desk", "mine")[0]


def test_nothing_to_override_is_a_slip() -> None:
    write("mine/more.yaml", UPPER.replace("cost", "cots"))
    (problem,) = problems("desk", "mine")
    assert problem.endswith('overrides no fact: no base before this one has the id "cots"')


def test_each_kind_of_record_may_override() -> None:
    write("mine/more.yaml", """\
sources: {gazette: {publisher: The Old Gazette, override: true}}
entities: {bridge: {name: {en: Old Bridge}, override: true}}
relations: {span: {words: {en: [vaulted]}, override: yes}}
""")
    base = feudcheck.load("desk", "mine")
    assert base.source("gazette").publisher == "The Old Gazette"
    assert base.source("gazette").published is None  # the whole record, not a part of it
    assert base.entity("bridge").names == {"en": "Old Bridge"}
    assert base.relations["span"].words == {"en": ("vaulted",)}
    assert not any("override" in record for kind in ("source", "entity", "fact") for _, record in base.stored(kind))


@pytest.mark.parametrize("value", ["maybe", "3", "[true]", "null"])
def test_the_word_is_a_truth_value(value: str) -> None:
    write("mine/more.yaml", UPPER.replace("override: true", f"override: {value}"))
    assert any("expected true or false" in problem for problem in problems("desk", "mine"))


def test_override_false_is_no_override() -> None:
    write("mine/more.yaml", UPPER.replace("override: true", "override: false"))
    assert "is taken" in problems("desk", "mine")[0]


def test_jsonl_and_three_layers() -> None:
    claim = "The Harbour Bridge cost $60 million."
    fact = {"id": "cost", "override": True, "statement": {"en": claim}, "sources": [{"id": "gazette"}]}
    write("top/x.jsonl", json.dumps(fact) + "\n")
    base = feudcheck.load("desk", "mine", "top")
    assert feudcheck.check(claim, base).verdict == "supported"
    assert base.count == 2


def test_the_cache_knows_the_order_and_every_layer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))
    assert feudcheck.check(COST, feudcheck.load("desk", "mine")).verdict == "supported"
    assert feudcheck.check(COST, feudcheck.load("desk", "mine")).verdict == "supported"
    write("mine/more.yaml", UPPER.replace("$50", "$55"))
    assert feudcheck.check(COST, feudcheck.load("desk", "mine")).verdict == "contradicted"
    write("desk/base.yaml", LOWER.replace("3 km", "4 km"))
    assert feudcheck.check("The Harbour Bridge is 4 km long.", feudcheck.load("desk", "mine")).verdict == "supported"


# The configuration


def test_extends_of_a_configuration() -> None:
    write("mine/feudcheck.toml", 'facts = ["."]\nextends = ["bundled", "../desk"]\n')
    assert expanded(["mine/feudcheck.toml"]) == [
        opening.bundled_path(), os.path.join(os.getcwd(), "mine", "../desk"), os.path.join(os.getcwd(), "mine", "."),
    ]  # fmt: skip
    base = feudcheck.load("mine/feudcheck.toml")
    assert feudcheck.check(COST, base).verdict == "supported"
    assert base.count == feudcheck.load().count + 2


def test_a_configuration_that_builds_on_another() -> None:
    write("desk/feudcheck.toml", 'facts = ["base.yaml"]\n')
    write("mine/pyproject.toml", '[tool.feudcheck]\nfacts = ["more.yaml"]\nextends = ["../desk/feudcheck.toml"]\n')
    assert feudcheck.check(COST, feudcheck.load("mine/pyproject.toml")).verdict == "supported"


def test_the_same_base_by_two_ways_is_one() -> None:
    write("a/feudcheck.toml", 'extends = ["../desk"]\n')
    write("b/feudcheck.toml", 'extends = ["../desk", "../a/feudcheck.toml"]\nfacts = ["../mine"]\n')
    assert feudcheck.load("b/feudcheck.toml").count == 2


def test_bases_in_a_circle() -> None:
    write("a/feudcheck.toml", 'extends = ["../b/feudcheck.toml"]\n')
    write("b/feudcheck.toml", 'extends = ["../a/feudcheck.toml"]\nfacts = ["../desk"]\n')
    with pytest.raises(ConfigError, match=r"in a circle: .*a.feudcheck.toml → .*b.feudcheck.toml → "):
        feudcheck.load("a/feudcheck.toml")


def test_bases_upon_bases_have_an_end() -> None:
    for n in range(DEEPEST + 3):
        write(f"c{n}/feudcheck.toml", f'extends = ["../c{n + 1}/feudcheck.toml"]\n')
    with pytest.raises(ConfigError, match=f"more than {DEEPEST}"):
        feudcheck.load("c0/feudcheck.toml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('extends = "bundled"\n', r"feudcheck.toml:1:1: extends must be a list of bases"),
        ("extends = []\n", "extends must be a list"),
        ("extends = [3]\n", "extends must be a list"),
        ('extends = [""]\n', "extends must be a list"),
        ('format = "json"\n', "names no fact base"),
        ('extend = ["bundled"]\n', "did you mean 'extends'"),
    ],
)
def test_an_extends_that_can_not_be_used(text: str, message: str) -> None:
    write("mine/feudcheck.toml", text)
    with pytest.raises(ConfigError, match=message):
        feudcheck.load("mine/feudcheck.toml")


def test_a_base_that_is_not_there() -> None:
    write("mine/feudcheck.toml", 'extends = ["../nowhere"]\n')
    assert "no such file or folder" in problems("mine/feudcheck.toml")[0]
    write("mine/feudcheck.toml", 'extends = ["../nowhere.toml"]\n')
    with pytest.raises(ConfigError, match="No such file"):
        feudcheck.load("mine/feudcheck.toml")


def test_a_folder_named_bundled_goes_before_the_word() -> None:
    write("bundled/base.yaml", LOWER)
    assert feudcheck.load("bundled").count == 2
    write("feudcheck.toml", 'extends = ["bundled"]\n')
    assert feudcheck.load("feudcheck.toml").count == feudcheck.load().count
    write("feudcheck.toml", 'extends = ["./bundled"]\n')
    assert feudcheck.load("feudcheck.toml").count == 2


def test_what_lint_compiles_knows_where_each_thing_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))
    feudcheck.lint("desk", "mine")
    base = feudcheck.load("desk", "mine")
    assert base.place("fact", "cost") == (os.path.join("mine", "more.yaml"), 2, 7)
    assert base.place("fact", "length") == (os.path.join("desk", "base.yaml"), 8, 7)

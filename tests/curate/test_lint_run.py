"""One look through a base: strict faults beside judgement, places, comments, choices, the table of rules."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import feudcheck
from feudcheck.curate.lint.run import FAMILIES
from feudcheck.curate.lint.table import all_rules, chosen
from feudcheck.errors import ConfigError
from feudcheck.factbase.opening import bundled_path

TODAY = dt.date(2026, 6, 1)
GOOD = """\
sources:
  gazette: {title: {en: The bridge}, published: 2024-03-10}
entities:
  varna: {name: {en: City of Varna}, kind: place, aliases: [Varna]}
facts:
  - id: sound
    statement: {en: Varna opened a tram line in May 2019.}
    sources: [{id: gazette}]
"""

STRICT: dict[str, str] = {
    "syntax-error": "facts:\n  - {id: a, statement: {en: 'Varna opened.}\n",
    "forbidden-yaml": "facts:\n  - {id: a, statement: {en: !!python/name:os.system x}, sources: [{id: gazette}]}\n",
    "duplicate-key": "facts:\n  - {id: a, id: b, statement: {en: Varna opened it.}, sources: [{id: gazette}]}\n",
    "unknown-key": "facts:\n  - {id: a, statment: {en: Varna opened it.}, sources: [{id: gazette}]}\n",
    "missing-key": "facts:\n  - {id: a, statement: {en: Varna opened it.}}\n",
    "wrong-type": "facts:\n  - {id: a, statement: Varna opened it., sources: [{id: gazette}]}\n",
    "bad-value": "facts:\n  - {id: a, statement: {en: Varna opened it.}, sources: [{id: gazette}], date: 2024-13}\n",
    "unknown-id": "facts:\n  - {id: a, statement: {en: Varna opened it.}, sources: [{id: gazete}]}\n",
    "duplicate-id": "facts:\n  - {id: sound, statement: {en: Varna closed it.}, sources: [{id: gazette}]}\n",
    "unreadable-file": "facts:\n  - {id: a, statement: {en: Varna\x07 opened it.}, sources: [{id: gazette}]}\n",
}


def lint(folder: Path, **files: str) -> list[feudcheck.LintFinding]:
    for name, text in files.items():
        path = folder / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
    return feudcheck.lint(folder, as_of=TODAY)


@pytest.mark.parametrize("rule", STRICT)
def test_what_loading_refuses_is_told_and_the_rest_is_judged(rule: str, tmp_path: Path) -> None:
    other = "facts:\n  - {id: odd, statement: {en: What a wonderful bridge!}, sources: [{id: gazette}]}\n"
    found = lint(tmp_path, a=GOOD, b=STRICT[rule], c=other)
    told = {(one.rule, Path(one.place.path).name) for one in found}
    assert (rule, "b.yaml") in told
    assert ("not-a-statement", "c.yaml") in told
    assert all(one.severity == "error" for one in found if Path(one.place.path).name == "b.yaml")
    with pytest.raises(feudcheck.FactBaseError):
        feudcheck.load(tmp_path)


def test_no_facts(tmp_path: Path) -> None:
    assert [one.rule for one in lint(tmp_path, a="sources: {}\n")] == ["no-facts"]


def test_every_fault_of_loading_has_a_rule() -> None:
    strict = {id_ for id_, rule in all_rules().items() if rule.family == "strict"}
    assert strict == {*STRICT, "no-facts"}


def test_no_file_at_all(tmp_path: Path) -> None:
    with pytest.raises(feudcheck.FactBaseError, match="no such file"):
        feudcheck.lint(tmp_path / "none")


def test_places_are_those_of_the_values(tmp_path: Path) -> None:
    text = GOOD.replace("aliases: [Varna]", "aliases: [Varna, bridge,\n    Varna]") + (
        "  - id: late\n    statement:\n      en: >-\n        Varna opened a ferry.\n    sources: [{id: gazette}]\n"
        "    date: 2025-06-01\n"
    )
    found = {one.rule: one for one in lint(tmp_path, a=text)}
    assert [(one.place.line, one.place.column) for one in found.values()] == [(4, 68), (5, 5), (15, 11)]
    assert list(found) == ["everyday-alias", "repeated-alias", "fact-after-source"]
    late = found["fact-after-source"]
    assert late.about == "fact late"
    assert [(r.place.line, r.place.column) for r in late.related] == [(2, 49)]
    assert str(late).startswith(f"{tmp_path / 'a.yaml'}:15:11: warning: the date says 2025-06-01")


def test_places_in_jsonl(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(
        '{"id": "x", "statement": {"en": "Varna opened a ferry."}, "sources": [{"id": "gazette"}]}\n'
        '{"id": "y", "statement": {"en": "Varna  opened a port."}, "sources": [{"id": "gazette"}]}\n',
        encoding="utf-8",
    )
    [found] = feudcheck.lint(tmp_path, as_of=TODAY)
    assert (found.rule, found.place.line, found.place.column, found.about) == ("untidy-text", 2, 33, "fact y")


SILENCED = {
    "the item below": "  # feudcheck-ignore-next-line untidy-text: as printed\n{fact}",
    "any rule": "  # feudcheck-ignore-next-line\n{fact}",
    "one line": "{fact}".replace("{fact}", "{line}   # feudcheck-ignore untidy-text, shared-alias\n{rest}"),
    "a stretch": "  # feudcheck-disable untidy-text\n{fact}  # feudcheck-enable untidy-text\n",
    "to the end": "  # feudcheck-disable untidy-text: all of it\n{fact}",
}
LINE = '  - {id: a, statement: {en: "Varna  opened a port."},'
REST = "     sources: [{id: gazette}]}\n"


@pytest.mark.parametrize("name", SILENCED)
def test_a_comment_silences(name: str, tmp_path: Path) -> None:
    text = SILENCED[name].replace("{fact}", f"{LINE}\n{REST}").replace("{line}", LINE).replace("{rest}", REST)
    assert lint(tmp_path, a=GOOD + text) == []


def test_a_comment_covers_its_item_only(tmp_path: Path) -> None:
    before = "  # feudcheck-ignore-next-line untidy-text\n"
    found = lint(tmp_path, a=GOOD + before + f"{LINE}\n{REST}" + f"{LINE}\n{REST}".replace("id: a", "id: b"))
    assert {(one.rule, one.about) for one in found} == {("untidy-text", "fact b"), ("duplicate-fact", "fact b")}


def test_a_comment_in_a_text_is_none(tmp_path: Path) -> None:
    text = GOOD + '  - {id: a, statement: {en: "Varna # feudcheck-ignore is  here."}, sources: [{id: gazette}]}\n'
    assert "untidy-text" in {one.rule for one in lint(tmp_path, a=text)}


def test_what_loading_refuses_is_never_silenced(tmp_path: Path) -> None:
    text = GOOD + "  # feudcheck-ignore-next-line\n  - {id: a, statement: {en: Varna opened it.}}\n"
    assert "missing-key" in {one.rule for one in lint(tmp_path, a=text)}


def test_choices() -> None:
    names = chosen(["names"], ["shared-alias"])
    assert {"everyday-alias", "syntax-error"} <= names
    assert not {"shared-alias", "front-page"} & names
    with pytest.raises(ConfigError, match="did you mean shared-alias"):
        chosen(["shard-alias"])


def test_the_table_is_whole() -> None:
    for rule in all_rules().values():
        assert rule.family in {"strict", "silenced", *FAMILIES}
        for text in (rule.title, rule.meaning, rule.mend):
            assert text
            assert text.isprintable()
        assert not rule.title.endswith(".")
        assert rule.meaning.endswith(".")
        assert rule.mend.endswith((".", "…"))


def test_the_bundled_base_has_nothing_to_mend() -> None:
    found = feudcheck.lint(bundled_path(), as_of=dt.date(2026, 12, 31))
    assert [str(one) for one in found if one.severity != "note"] == []
    assert {one.rule for one in found} <= {"stale-fact", "undated-source"}


def test_the_order_of_files_and_facts_changes_nothing(tmp_path: Path) -> None:
    extra = "facts:\n  - {id: a, statement: {en: Varna opened a tram line in June 2019.}, sources: [{id: gazette}]}\n"
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    first = lint(one, a=GOOD, b=extra)
    second = lint(two, b=GOOD, a=extra)
    assert [f.rule for f in first] == [f.rule for f in second]


def layered(tmp_path: Path, more: str) -> None:
    """A base that builds on another one, in which there is something to find, too."""
    (tmp_path / "below").mkdir()
    (tmp_path / "ours").mkdir()
    odd = "  - {id: odd, statement: {en: Varna opened a ferry on 4 May 2025.}, sources: [{id: gazette}], with: [varna, varna]}\n"
    (tmp_path / "below" / "base.yaml").write_text(GOOD + odd, encoding="utf-8")
    (tmp_path / "ours" / "facts.yaml").write_text(f"facts:\n{more}", encoding="utf-8")
    (tmp_path / "feudcheck.toml").write_text('extends = ["below"]\nfacts = ["ours"]\n', encoding="utf-8")


def test_what_a_base_builds_on_is_not_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from feudcheck.cli.entry import run

    layered(
        tmp_path, "  - {id: ours, statement: {en: Varna opened a tram line in June 2019.}, sources: [{id: gazette}]}\n"
    )
    monkeypatch.chdir(tmp_path)
    before = Path("below/base.yaml").read_text(encoding="utf-8")
    assert run(["facts", "lint", "--fix", "--ignore", "conflicts"]) == 0
    assert Path("below/base.yaml").read_text(encoding="utf-8") == before
    assert {one.rule for one in feudcheck.lint("feudcheck.toml")} >= {"fact-after-source", "repeated-item"}


def test_a_fact_that_contradicts_the_base_below_is_told_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layered(
        tmp_path, "  - {id: aa, statement: {en: Varna opened a tram line in June 2019.}, sources: [{id: gazette}]}\n"
    )
    monkeypatch.chdir(tmp_path)
    from feudcheck.curate.lint.ground import Options
    from feudcheck.curate.lint.run import run

    [found] = run(["below", "ours"], Options(TODAY, 365, chosen(["conflicts"]), ("ours",))).findings
    assert (found.rule, found.place.path) == ("contradicting-facts", "ours/facts.yaml")
    assert [one.place.path for one in found.related] == ["below/base.yaml"]


def test_a_record_in_the_place_of_another_is_found_where_it_stands(tmp_path: Path) -> None:
    layered(tmp_path, "  - {id: odd, override: true, statement: {en: What a bridge!}, sources: [{id: gazette}]}\n")
    found = feudcheck.lint(tmp_path / "below", tmp_path / "ours", as_of=TODAY)
    assert [(one.rule, Path(one.place.path).name, one.place.line) for one in found] == [
        ("not-a-statement", "facts.yaml", 2)
    ]


def test_a_series_is_no_crowd() -> None:
    """What is alike in all but its figures meets its neighbours, not all others: time grows with the base only."""
    from feudcheck.curate.lint.frames import MOST_IN_A_BUCKET, pairs

    assert len(list(pairs(list(range(5_000))))) <= 5_000 * MOST_IN_A_BUCKET

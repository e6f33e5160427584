"""``--fix``: what is mechanical is mended; everything else in the file is byte for byte what it was."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import feudcheck
from feudcheck.curate.lint.fixing import fix
from feudcheck.curate.lint.ground import Options
from feudcheck.curate.lint.table import chosen
from feudcheck.curate.mend import mending
from feudcheck.curate.mend.changes import Drop, Lead, Put
from feudcheck.curate.mend.mending import Wish, mend
from feudcheck.errors import WriteError

TODAY = dt.date(2026, 6, 1)
BASE = """\
# Our base.   Kept as it is.
sources:
  gazette:   # daily
    title: {en: "The  bridge"}   # two blanks
    published: 2024-03-10
    url: 'https://gazette.example/b?id=1&utm_source=feed'   # from the feed

entities:
  varna: {name: {en: City of Varna}, kind: place, aliases: [Varna, varna,
    the City of Varna, "Várna"]}   # both spellings
  selen:
    name: {en: Selen Works}
    aliases:
      - Selen      # short
      - selen      # again
      # the next one is a person's
      - Works of Selen

facts:
  # the first
  - statement:
      en: Selen opened a plant in Varna.   # no id
    sources:
      - {id: gazette, locator: p. 1}
      - {id: gazette, locator: p. 1}
    subject: selen
    with: [varna, selen]

  - {id: "b", statement: {en: 'Selen sued\u200b Varna.'}, sources: [{id: gazette}], with: [selen], subject: selen}
"""
MENDED = """\
# Our base.   Kept as it is.
sources:
  gazette:   # daily
    title: {en: "The bridge"}   # two blanks
    published: 2024-03-10
    url: 'https://gazette.example/b?id=1'   # from the feed

entities:
  varna: {name: {en: City of Varna}, kind: place, aliases: [Varna,
    the City of Varna]}   # both spellings
  selen:
    name: {en: Selen Works}
    aliases:
      - Selen      # short
      # again
      # the next one is a person's
      - Works of Selen

facts:
  # the first
  - id: ID
    statement:
      en: Selen opened a plant in Varna.   # no id
    sources:
      - {id: gazette, locator: p. 1}
    subject: selen
    with: [varna]

  - {id: "b", statement: {en: 'Selen sued Varna.'}, sources: [{id: gazette}], with: [], subject: selen}
"""


def options(*select: str) -> Options:
    return Options(TODAY, 365, chosen(select))


@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_mended(tmp_path: Path, newline: str, bom: str) -> None:
    path = tmp_path / "base.yaml"
    path.write_bytes((bom + BASE).replace("\n", newline).encode())
    before = {fact.rule for fact in feudcheck.lint(path, as_of=TODAY)}
    [done] = fix([str(path)], options())
    after = path.read_bytes().decode()
    made = after.split("- id: ")[1].split()[0]
    assert after == (bom + MENDED.replace("ID", made)).replace("\n", newline)
    assert done.count == 10
    left = feudcheck.lint(path, as_of=TODAY)
    assert not [one for one in left if one.fixable]
    assert {one.rule for one in left} <= before
    assert fix([str(path)], options()) == []


def test_comments_of_an_item_stay(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    item = "      - id: gazette   # {}\n        locator: 'p. #1'   # {}\n"
    text = BASE.replace("      - {id: gazette, locator: p. 1}\n" * 2, item.format("one", "two") + item.format("3 # 4", "5"))
    path.write_text(text, encoding="utf-8")
    [done] = fix([str(path)], options("repeated-item"))
    kept = item.format("one", "two") + "      # 3 # 4\n      # 5\n"
    assert kept in done.after


def test_nothing_is_written_for_a_diff(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(BASE, encoding="utf-8")
    [done] = fix([str(path)], options(), write=False)
    assert done.after != BASE
    assert path.read_text(encoding="utf-8") == BASE


def test_only_the_rules_wanted(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    path.write_text(BASE, encoding="utf-8")
    fix([str(path)], options("tracking-address"))
    assert path.read_text(encoding="utf-8") == BASE.replace("&utm_source=feed", "")


def test_what_is_silenced_stays(tmp_path: Path) -> None:
    path = tmp_path / "base.yaml"
    text = BASE.replace("# from the feed", "# feudcheck-ignore tracking-address: they ask for it")
    path.write_text(text, encoding="utf-8")
    fix([str(path)], options("sources"))
    assert path.read_text(encoding="utf-8") == text


def test_jsonl(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BASE, encoding="utf-8")
    lines = (
        '{"statement": {"en": "Varna  opened a \\u201cferry\\u201d."}, "sources": [{"id": "gazette"}]}',
        '{"id": "z",  "statement": {"en": "Varna grew."}, "sources": [{"id": "gazette"}], "with": ["selen", "selen"]}',
    )
    path = tmp_path / "b.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    fix([str(tmp_path)], options("untidy-text", "repeated-item"))
    assert path.read_text(encoding="utf-8").split("\n") == [
        lines[0].replace('"Varna  opened a \\u201cferry\\u201d."', '"Varna opened a “ferry”."'),
        lines[1].replace(', "selen"]', "]"),
    ]


def test_a_base_with_faults_is_mended_where_it_is_sound(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BASE, encoding="utf-8")
    broken = "facts:\n  - {id: x, statement: {en: 'Oh\n"
    (tmp_path / "b.yaml").write_text(broken, encoding="utf-8")
    [done] = fix([str(tmp_path)], options())
    assert done.path.endswith("a.yaml")
    assert (tmp_path / "b.yaml").read_text(encoding="utf-8") == broken


def test_a_file_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: [x, y]\n", encoding="utf-8")
    with pytest.raises(WriteError, match="somebody else"):
        mend({str(path): [Wish(("a", 0), Drop())]}, {str(path): {"a": ["x", "y", "z"]}})
    assert path.read_text(encoding="utf-8") == "a: [x, y]\n"


CHANGES: dict[str, tuple[str, list[Wish], str, int]] = {
    "the last of a list, and the one before": (
        "a: [x, y, z]\n",
        [Wish(("a", 1), Drop()), Wish(("a", 2), Drop())],
        "a: [x]\n",
        2,
    ),
    "all of a list": ("a: [x, y]\n", [Wish(("a", 0), Drop()), Wish(("a", 1), Drop())], "a: []\n", 2),
    "a comment between is kept": ("a: [x, # one\n  y]\n", [Wish(("a", 0), Drop())], "a: [ # one\n  y]\n", 1),
    "the only one of a block stays": ("a:\n  - x\n", [Wish(("a", 0), Drop())], "a:\n  - x\n", 0),
    "an item that is a mapping": (
        "a:\n  - {b: 1}\n  - c: 2\n    d: 3\n  - e\n",
        [Wish(("a", 1), Drop())],
        "a:\n  - {b: 1}\n  - e\n",
        1,
    ),
    "a text that needs quotation marks": ("a: x\n", [Wish(("a",), Put("y: z"))], 'a: "y: z"\n', 1),
    "a word of YAML": ("a: x\n", [Wish(("a",), Put("no"))], 'a: "no"\n', 1),
    "a quote in single marks": ("a: 'x'\n", [Wish(("a",), Put("it's"))], "a: 'it''s'\n", 1),
    "a block of text stays": ("a: |\n  x\n", [Wish(("a",), Put("y"))], "a: |\n  x\n", 0),
    "what an alias stands for stays": ("a: &p x\nb: *p\n", [Wish(("b",), Put("y"))], "a: &p x\nb: *p\n", 0),
    "an anchor stays": ("a: &p x\nb: *p\n", [Wish(("a",), Put("y"))], "a: &p x\nb: *p\n", 0),
    "no such place": ("a: x\n", [Wish(("b", 3), Drop()), Wish(("a",), Put("new"))], "a: new\n", 1),
    "first in a flow mapping": ("a: {b: x}\n", [Wish(("a",), Lead("id", "k"))], "a: {id: k, b: x}\n", 1),
    "first in a block mapping": (
        "a:\n  # one\n  b: x\n",
        [Wish(("a",), Lead("id", "k"))],
        "a:\n  # one\n  id: k\n  b: x\n",
        1,
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_changes(name: str, tmp_path: Path) -> None:
    before, wishes, after, count = CHANGES[name]
    path = tmp_path / "a.yaml"
    path.write_text(before, encoding="utf-8")
    from feudcheck.curate.mend.edits import tree

    done = mend({str(path): wishes}, {str(path): tree(before)})
    assert path.read_text(encoding="utf-8") == after
    assert sum(one.count for one in done) == count


def test_a_failed_write_leaves_all_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = tmp_path / "a.yaml", tmp_path / "b.yaml"
    one.write_text(BASE, encoding="utf-8")
    two.write_text("facts:\n  - {id: q, statement: {en: 'Varna  rose.'}, sources: [{id: gazette}]}\n", encoding="utf-8")
    before = one.read_bytes(), two.read_bytes()

    def fail(*_: object) -> None:
        raise WriteError("no")

    monkeypatch.setattr(mending, "replace_files", fail)
    with pytest.raises(WriteError):
        fix([str(tmp_path)], options())
    assert (one.read_bytes(), two.read_bytes()) == before

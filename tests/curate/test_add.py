"""A fact added: the right file, in its manner, every other byte kept; refused or failed, and nothing has changed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import feudcheck
from feudcheck import pipeline
from feudcheck.curate.add import adding, content
from feudcheck.errors import FactBaseError, InputError, NewFactError, UnknownNameError, WhichFileError, WriteError
from feudcheck.frozen import replace
from tests.curate.conftest import BASE

ROOT = Path(__file__).parents[2]
RECORD: dict[str, Any] = {
    "statement": {"en": "Jonas Lund left the museum in June 2022."},
    "sources": [{"id": "radio", "locator": "minute 9"}],
}


def test_a_fact_is_added_and_found(desk: Path) -> None:
    added = feudcheck.add_fact(desk, RECORD)
    (place,) = added.places
    (fact,) = added.addition.facts
    assert (fact.id, place.path, place.line, place.column) == (
        "jonas-lund-left-museum-2022", str(desk / "harbour.yaml"), BASE.count("\n") + 1, 3,
    )  # fmt: skip
    text = (desk / "harbour.yaml").read_text(encoding="utf-8")
    assert text == BASE + (
        "  - id: jonas-lund-left-museum-2022\n"
        "    statement: {en: Jonas Lund left the museum in June 2022.}\n"
        "    sources: [{id: radio, locator: minute 9}]\n"
    )
    base = feudcheck.load(desk)
    assert feudcheck.check("Jonas Lund left the museum in 2022.", base).verdict == "supported"
    (found,) = base.facts(date="2022-06")
    assert found.place == replace(place, column=9)  # a fact on file is placed by its id


def test_a_plan_writes_nothing_and_tells_what_it_meets(desk: Path) -> None:
    before = (desk / "harbour.yaml").read_bytes()
    wrong = {"statement": {"en": "The Harbour Bridge cost $60 million."}, "sources": [{"id": "radio"}]}
    plan = feudcheck.plan_fact(desk, wrong)
    (fact,) = plan.facts
    assert [(d.fact, d.stance, d.rule) for d in fact.doubts] == [("bridge-cost", "contradicts", "amount-differs")]
    assert [p.meaning for p in fact.readings[0].parts if p.slot == "amount"] == ["60,000,000 USD"]
    again = feudcheck.plan_fact(desk, wrong | {"statement": {"en": "The Harbour Bridge cost $40 million."}})
    assert [(d.fact, d.stance) for d in again.facts[0].doubts] == [("bridge-cost", "same")]
    assert (desk / "harbour.yaml").read_bytes() == before


def test_relative_dates_count_from_the_source(desk: Path) -> None:
    record = {"statement": {"en": "Jonas Lund left the museum last week."}, "sources": [{"id": "gazette"}]}
    (part,) = (p for p in feudcheck.plan_fact(desk, record).facts[0].readings[0].parts if p.slot == "date")
    assert part.meaning.startswith("2021-04-2")


FACT = {"id": "new", "statement": {"en": "It rained."}, "sources": [{"id": "a"}]}
HEAD = "sources: {a: {}}\nfacts:\n"
OTHER = "- id: old\n  statement: {en: It was dry.}\n  sources: [{id: a}]"
ADDED = "\n- id: new\n  statement: {en: It rained.}\n  sources: [{id: a}]\n"
BLOCKS = """\
  - id: old
    statement:
      en: It was dry.
    sources:
      - id: a
"""
TURNED = """\
-   sources: [{id: a}]
    statement: {en: 'It was dry.', ar: 'كان جافا.'}
    id: old
"""
FILES: dict[str, tuple[str, str]] = {
    "no line end at the end": (HEAD + OTHER, f"{HEAD}{OTHER}\n{ADDED}"),
    "facts are not the last": (
        f"facts:\n{OTHER}\n# the sources\nsources: {{a: {{}}}}\n",
        f"facts:\n{OTHER}\n{ADDED}# the sources\nsources: {{a: {{}}}}\n",
    ),
    "blocks": (HEAD + BLOCKS, HEAD + BLOCKS + "\n" + BLOCKS.replace("old", "new").replace("was dry", "rained")),
    "each in one line": (
        HEAD + "  - {sources: [{id: a}], statement: {en: 'Dry.', ar: 'جاف.'}, id: old}\n",
        HEAD + "  - {sources: [{id: a}], statement: {en: 'Dry.', ar: 'جاف.'}, id: old}\n"
        + "\n  - {sources: [{id: a}], statement: {en: 'It rained.'}, id: new}\n",
    ),
    "keys in another order, wide dashes, quotation marks": (
        HEAD + TURNED,
        HEAD + TURNED + "\n" + TURNED.replace("old", "new").replace("was dry.', ar: 'كان جافا", "rained"),
    ),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("name", FILES)
def test_in_the_manner_of_the_file(tmp_path: Path, name: str, newline: str) -> None:
    before, after = (text.replace("\n", newline).encode("utf-8") for text in FILES[name])
    path = tmp_path / "a.yaml"
    path.write_bytes(before)
    feudcheck.add_fact(path, FACT)
    assert path.read_bytes() == after


@pytest.mark.parametrize(
    "text",
    [
        "{sources: {a: {}}, facts: [{statement: {en: It was dry.}, sources: [{id: a}]}]}\n",
        "sources: {a: {}}\nfacts: [{statement: {en: It was dry.}, sources: [{id: a}]}]\n",
        json.dumps({"sources": {"a": {}}, "facts": [{"statement": {"en": "It was dry."}, "sources": [{"id": "a"}]}]}),
    ],
)
def test_flow_style_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WriteError, match="block style only"):
        feudcheck.add_fact(path, FACT)
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_jsonl(tmp_path: Path, end: str) -> None:
    old = {"id": "old", "statement": {"ar": "كان جافا."}, "sources": [{"id": "a"}]}
    lines = [json.dumps({"sources": {"a": {}}}), json.dumps(old, ensure_ascii=False)]
    path = tmp_path / "a.jsonl"
    path.write_bytes((end or "\n").join(lines).encode() + end.encode())
    before = path.read_bytes()
    feudcheck.add_fact(path, FACT | {"statement": {"ar": "هطل المطر."}}, {"b": {"title": {"en": "B"}}})
    after = path.read_bytes()
    assert after.startswith(before)
    assert [fact.id for fact in feudcheck.load(path).facts()] == ["new", "old"]
    assert "هطل المطر." in after.decode()


def test_a_new_source_goes_where_the_others_are(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text("sources:\n  a: {title: {en: A}}\n", encoding="utf-8")
    (tmp_path / "facts.yaml").write_text(f"facts:\n{OTHER}\n", encoding="utf-8")
    source = {"title": {"en": "Yes: no"}, "published": "2024", "url": None, "language": "no"}
    added = feudcheck.add_fact(tmp_path, FACT | {"sources": [{"id": "b"}]}, {"b": source})
    assert added.addition.sources_path == str(tmp_path / "sources.yaml")
    base = feudcheck.load(tmp_path)
    told = base.source("b")
    assert (told.title, told.published, told.url, told.language) == ({"en": "Yes: no"}, "2024", None, "no")
    assert (tmp_path / "sources.yaml").read_text(encoding="utf-8") == (
        'sources:\n  a: {title: {en: A}}\n\n  b:\n    title: {en: "Yes: no"}\n    published: "2024"\n    url: null\n'
        '    language: "no"\n'
    )


@pytest.fixture
def files(tmp_path: Path) -> Path:
    def fact(id_: str, text: str, more: str = "") -> str:
        return f"  - id: {id_}\n    statement: {{en: {text}}}\n    sources: [{{id: a}}]\n{more}"

    head = "sources: {a: {}, b: {}}\nentities:\n  lena: {name: {en: Lena Holm}}\n  clinic: {name: {en: Bay Clinic}}\n"
    (tmp_path / "people.yaml").write_text(
        head + "facts:\n" + fact("founded", "Lena Holm founded the Bay Clinic in 2015."), encoding="utf-8"
    )
    (tmp_path / "rain.yaml").write_text(
        "facts:\n" + fact("rained", "Rain fell on the coast.", "    event: storm\n"), encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize(
    ("text", "more", "file"),
    [
        ("Lena Holm left the Bay Clinic in 2020.", {}, "people.yaml"),
        ("Rain fell on the coast for a week.", {}, "rain.yaml"),
        ("Lena Holm lost her boat.", {"event": "storm"}, "rain.yaml"),
    ],
)
def test_a_fact_goes_where_its_like_is(files: Path, text: str, more: dict[str, str], file: str) -> None:
    record = {"statement": {"en": text}, "sources": [{"id": "a"}], **more}
    assert feudcheck.plan_fact(files, record).path == str(files / file)


def test_where_nothing_is_near_somebody_must_say(files: Path) -> None:
    record = {"statement": {"en": "Wolves howled."}, "sources": [{"id": "b"}]}
    with pytest.raises(WhichFileError) as caught:
        feudcheck.add_fact(files, record)
    assert caught.value.files == (str(files / "people.yaml"), str(files / "rain.yaml"))
    feudcheck.add_fact(files, record, file=files / "rain.yaml")
    feudcheck.add_fact(files, record | {"id": "w2"}, file=files / "new" / ".." / "wolves.yaml")
    assert (files / "wolves.yaml").read_text(encoding="utf-8").startswith("facts:\n  - id: w2\n")
    assert len(list(feudcheck.load(files).facts())) == 4


@pytest.mark.parametrize("name", ["../outside.yaml", "notes.txt", ".hidden.yaml", "none/x.yaml"])
def test_a_file_that_the_base_would_not_read(files: Path, name: str) -> None:
    with pytest.raises((InputError, WriteError)):
        feudcheck.add_fact(files / ".", FACT, file=files / name)
    assert {path.name for path in files.iterdir()} == {"people.yaml", "rain.yaml"}


@pytest.mark.parametrize("name", ["new.yaml", "new.jsonl", "folder", "only-sources.yaml"])
def test_a_base_is_begun(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
    elif name.startswith("only"):
        path.write_text("# ours\nsources:\n  b: {}\n", encoding="utf-8")
    added = feudcheck.add_fact(path, FACT, {"a": {"title": {"en": "A"}}})
    assert not added.rechecked
    assert [fact.id for fact in feudcheck.load(path).facts()] == ["new"]


def test_the_bundled_base_of_an_installation_and_one_in_memory_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = feudcheck.FactBase.from_records({"sources": {"a": {}}, "facts": [FACT]})
    with pytest.raises(InputError, match="in memory"):
        feudcheck.add_fact(memory, FACT | {"id": "x"})
    bundled = feudcheck.load()
    monkeypatch.setattr("feudcheck.curate.add.placing.PACKAGE", os.path.dirname(bundled.roots[0]))
    with pytest.raises(InputError, match="part of feudcheck"):
        feudcheck.plan_fact(bundled, FACT | {"sources": [{"id": bundled.source_ids()[0]}]})


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"sources": []}, "is an empty list"),
        ({"statement": {"en": " "}}, "is empty"),
        ({"statement": {"fr": "Il pleut."}}, "en or ar"),
        ({"sources": [{"id": "rado"}]}, 'did you mean "radio"'),
        ({"subject": "nobody"}, "no entity"),
        ({"relation": "blurb"}, "no relation"),
        ({"date": "2024-13"}, "is not a date"),
        ({"amounts": ["many"]}, "amounts"),
        ({"colour": "red"}, "unknown key"),
        ({"id": "bridge-cost"}, "is taken"),
        ({"once": "perhaps"}, "true or false"),
        ({"note": "bell \x07"}, "control character"),
        ({"statement": {"en": "lone \ud800"}}, "control character"),
    ],
)
def test_what_no_base_may_hold_is_refused(desk: Path, more: dict[str, Any], told: str) -> None:
    with pytest.raises(NewFactError, match=told):
        feudcheck.add_fact(desk, RECORD | more)
    assert (desk / "harbour.yaml").read_text(encoding="utf-8") == BASE


def test_all_faults_are_told_at_once(desk: Path) -> None:
    with pytest.raises(NewFactError) as caught:
        feudcheck.add_fact(desk, {"statement": {}, "sources": [{"id": "x"}], "date": "1"}, {"radio": {}})
    assert len(caught.value.problems) == 4


# Big files are not read from their beginning.


def _big(newline: str = "\n", tail: str = "") -> bytes:
    facts = "".join(
        f"  - id: f{n:04}\n    statement: {{en: Rain fell on day {n}.}}\n    sources: [{{id: a}}]\n" for n in range(60)
    )
    return f"sources: {{a: {{}}}}\nfacts:\n{facts}{tail}".replace("\n", newline).encode("utf-8")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "tail",
    [
        "",
        "  # the end\n",
        "    note: |\n      - id: f0001\n\nentities:\n  x: {name: {en: X}}\n",
        "    note: |+\n      kept\n\n\n",
        "    note: \"over\n\n      lines\"\n",
    ],
    ids=range(5),
)
def test_the_end_of_a_big_file_is_enough(
    tmp_path: Path, newline: str, tail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "_SMALL", 500)
    path = tmp_path / "big.yaml"
    data = _big(newline, tail)
    path.write_bytes(data)
    base = feudcheck.load(path)
    last = base.last_facts(str(path))
    assert [id_ for _, id_ in last] == ["f0059", "f0058", "f0057", "f0056"]
    head, rest = content._parted(data, str(path), last)
    assert len(rest.text) < 2000
    assert data.endswith(rest.text[len("facts:" + newline) :].encode())
    assert head
    item = ["- id: new", "  statement: {en: It rained.}", "  sources: [{id: a}]"]
    assert content.with_facts(data, str(path), [item], last) == content.with_facts(data, str(path), [item])
    with monkeypatch.context() as patch:
        patch.setattr(adding, "_read_strictly", None)  # nothing else is read
        feudcheck.add_fact(base, FACT)
    assert len(list(feudcheck.load(path).facts())) == 61


@pytest.mark.parametrize("odd", ["anchor", "line ends", "line ends at the end", "indented"])
def test_what_the_end_alone_does_not_tell_is_read_as_a_whole(
    tmp_path: Path, odd: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "_SMALL", 500)
    text = _big(tail='    note: "a \u2028 b"\n' if odd.endswith("at the end") else "").decode()
    if odd == "anchor":
        text = text.replace("day 3.}\n    sources: [", "day 3.}\n    sources: &s [")
        text = text.replace("day 59.}\n    sources: [{id: a}]", "day 59.}\n    sources: *s")
    elif odd == "line ends":
        text = text.replace("{en: Rain fell on day 3.}", '{en: "Rain \u2028 fell \u0085 on day 3."}')
    elif odd == "indented":
        text = "".join(f" {line}\n" for line in text.splitlines()) + " entities: {}\n"
    path = tmp_path / "big.yaml"
    path.write_bytes(text.encode())
    before = {fact.id for fact in feudcheck.load(path).facts()}
    feudcheck.add_fact(path, FACT)
    assert {fact.id for fact in feudcheck.load(path).facts()} == before | {"new"}


# Other people, other processes


def test_what_others_added_meanwhile_is_kept_and_checked(desk: Path) -> None:
    path = desk / "harbour.yaml"
    open_base = feudcheck.load(desk)
    theirs = BASE + "  - id: theirs\n    statement: {en: Boats came.}\n    sources: [{id: radio}]\n"
    path.write_text(theirs, encoding="utf-8")
    added = feudcheck.add_fact(open_base, RECORD)
    assert added.rechecked
    assert path.read_text(encoding="utf-8").startswith(theirs)
    assert len(list(feudcheck.load(desk).facts())) == 7


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (BASE + "  - id: mine\n    statement: {en: Boats came.}\n    sources: [{id: radio}]\n", "is taken"),
        (BASE.replace("  radio:", "  wireless:"), "no source has the id"),
        (BASE + "  - broken\n", "expected a mapping"),
        (BASE + "  - [", "YAML|flow"),
    ],
)
def test_a_base_that_would_break_is_never_written(desk: Path, change: str, told: str) -> None:
    path = desk / "harbour.yaml"
    open_base = feudcheck.load(desk)
    path.write_text(change, encoding="utf-8")
    with pytest.raises((FactBaseError, WriteError), match=told):
        feudcheck.add_fact(open_base, RECORD | {"id": "mine"})
    assert path.read_text(encoding="utf-8") == change
    assert [p.name for p in desk.iterdir()] == ["harbour.yaml"]


def test_a_file_that_went_away(desk: Path) -> None:
    open_base = feudcheck.load(desk)
    plan = feudcheck.plan_fact(open_base, RECORD)
    (desk / "harbour.yaml").unlink()
    with pytest.raises(FactBaseError):
        adding.written(plan, pipeline.checker(open_base))
    assert not list(desk.iterdir())


posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and limits")


def _command(desk: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "feudcheck", "facts", "add", "--facts", str(desk), "--source", "radio", *more]


def test_two_editors_at_once(desk: Path) -> None:
    processes = [
        subprocess.Popen(
            _command(desk, "--yes", "--statement", f"Mira Solberg visited harbour number {n}.", "--id", f"visit-{n}"),
            env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for n in range(4)
    ]  # fmt: skip
    told = [(*process.communicate(timeout=120), process.returncode) for process in processes]
    assert [status for _, _, status in told] == [0, 0, 0, 0], told
    text = (desk / "harbour.yaml").read_text(encoding="utf-8")
    assert text.startswith(BASE)
    assert {f.id for f in feudcheck.load(desk).facts()} > {f"visit-{n}" for n in range(4)}
    assert len(list(feudcheck.load(desk).facts())) == 9
    assert [p.name for p in desk.iterdir()] == ["harbour.yaml"]


@posix
def test_a_full_disk(desk: Path) -> None:
    feudcheck.load(desk)  # compiled before the disk is full

    def little_room() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))

    done = subprocess.run(
        _command(desk, "--yes", "--statement", "Mira Solberg left."),
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
        preexec_fn=little_room,
    )  # fmt: skip
    assert done.returncode == 2
    assert "can't be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert (desk / "harbour.yaml").read_text(encoding="utf-8") == BASE
    assert [p.name for p in desk.iterdir()] == ["harbour.yaml"]


@pytest.mark.parametrize(("failing", "error"), [("fsync", 28), ("replace", 13), ("open", 30)])
def test_a_write_that_fails(desk: Path, monkeypatch: pytest.MonkeyPatch, failing: str, error: int) -> None:
    base = feudcheck.load(desk)
    plan = feudcheck.plan_fact(base, RECORD)
    real = getattr(os, failing)

    def fail(path: Any, *more: Any, **named: Any) -> Any:
        if failing != "open" or ".feudcheck-edit-" in str(path):
            raise OSError(error, os.strerror(error), str(path))
        return real(path, *more, **named)

    monkeypatch.setattr(os, failing, fail)
    with pytest.raises(WriteError, match="nothing was changed"):
        adding.written(plan, pipeline.checker(base))
    monkeypatch.undo()
    assert (desk / "harbour.yaml").read_text(encoding="utf-8") == BASE
    assert [p.name for p in desk.iterdir()] == ["harbour.yaml"]


@posix
@pytest.mark.parametrize("moment", ["fsync", "replace"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_interrupted_in_the_middle(desk: Path, moment: str, number: int) -> None:
    program = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a job in the background is born deaf to it
        f"real = os.{moment}\n"
        "def stop(*given):\n"
        f"    os.kill(os.getpid(), {int(number)})\n"
        "    return real(*given)\n"
        f"os.{moment} = stop\n"
        "from feudcheck.cli.entry import run\n"
        "sys.exit(run(sys.argv[1:]))\n"
    )
    feudcheck.load(desk)
    command = [sys.executable, "-c", program, *_command(desk, "--yes", "--statement", "Mira Solberg left.")[3:]]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode in (130, -signal.SIGKILL)
    assert (desk / "harbour.yaml").read_text(encoding="utf-8") == BASE
    if number == signal.SIGINT:
        assert done.stderr.endswith("feudcheck: nothing was written\n")
        assert [p.name for p in desk.iterdir()] == ["harbour.yaml"]
    feudcheck.add_fact(desk, RECORD)  # whatever the killed one left is no hindrance
    assert [p.name for p in desk.iterdir()] == ["harbour.yaml"]


@posix
def test_a_lock_that_somebody_holds(desk: Path) -> None:
    from feudcheck.curate.mend.writing import locked

    path = str(desk / "harbour.yaml")
    program = (
        "import sys, time\n"
        "from feudcheck.curate.mend.writing import locked\n"
        "with locked(sys.argv[1]):\n"
        "    print('held', flush=True)\n"
        "    time.sleep(60)\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program, path]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as holder:
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "held\n"
            with pytest.raises(WriteError, match="another feudcheck is writing"), locked(path, wait=0.2):
                pass
        finally:
            holder.kill()
    feudcheck.add_fact(desk, RECORD)


def test_names_of_facts(desk: Path) -> None:
    def name(**statement: str) -> str:
        return feudcheck.plan_fact(desk, {"statement": statement, "sources": [{"id": "radio"}]}).facts[0].id

    assert name(en="Mira Solberg's boat sank.") == "mira-solberg-boat-sank"
    assert name(ar="أسس يوناس لوند شركة عام 2020.") == "found-jonas-2020"
    assert name(en="The bridge opened.", ar="افتتح الجسر.").isascii()
    feudcheck.add_fact(desk, {"statement": {"en": "Mira Solberg's boat sank."}, "sources": [{"id": "radio"}]})
    assert name(en="Mira Solberg's boat sank.") == "mira-solberg-boat-sank-2"


def test_unknown_names_are_typed_errors(desk: Path) -> None:
    assert issubclass(NewFactError, FactBaseError)
    assert issubclass(WhichFileError, InputError)
    with pytest.raises(UnknownNameError):
        list(feudcheck.load(desk).facts(entity="Nobody At All"))


# Bases that build on others


@pytest.fixture
def layers(tmp_path: Path) -> tuple[Path, Path]:
    """A base, and one that builds on it."""
    below, own = tmp_path / "below", tmp_path / "own"
    below.mkdir()
    own.mkdir()
    (below / "harbour.yaml").write_text(BASE, encoding="utf-8")
    (own / "feudcheck.toml").write_text('extends = ["../below"]\nfacts = ["facts"]\n', encoding="utf-8")
    (own / "facts").mkdir()
    return below, own / "feudcheck.toml"


def test_a_fact_goes_to_the_base_that_is_kept(layers: tuple[Path, Path]) -> None:
    below, config = layers
    record = {"statement": {"en": "The Harbour Bridge cost $60 million."}, "sources": [{"id": "radio"}]}
    first = feudcheck.add_fact(config, record)
    assert [d.fact for d in first.addition.facts[0].doubts] == ["bridge-cost"]
    second = feudcheck.add_fact(config, RECORD | {"sources": [{"id": "tv"}]}, {"tv": {"title": {"en": "News"}}})
    own = str(config.parent / "facts" / "facts.yaml")
    assert [added.places[0].path for added in (first, second)] == [own, own]
    assert second.addition.sources_path == own
    assert len(list(feudcheck.load(config).facts())) == 7
    assert (below / "harbour.yaml").read_text(encoding="utf-8") == BASE


def test_a_fact_takes_the_place_of_one_below(layers: tuple[Path, Path]) -> None:
    below, config = layers
    told = {"statement": {"en": "The Harbour Bridge cost $60 million."}, "sources": [{"id": "radio"}]}
    record = {"id": "bridge-cost", **told}
    with pytest.raises(NewFactError, match="override: true puts this one in its place"):
        feudcheck.add_fact(config, record)
    with pytest.raises(NewFactError, match="overrides no fact"):
        feudcheck.add_fact(config, record | {"id": "other", "override": True})
    feudcheck.add_fact(config, record | {"override": True})
    base = feudcheck.load(config)
    assert feudcheck.check("The Harbour Bridge cost $60 million.", base).verdict == "supported"
    assert len(list(base.facts())) == 5
    with pytest.raises(NewFactError, match="is taken"):
        feudcheck.add_fact(config, record | {"override": True})
    assert (below / "harbour.yaml").read_text(encoding="utf-8") == BASE


def test_ids_made_up_at_the_same_time_get_other_numbers(desk: Path) -> None:
    sold: dict[str, Any] = {"statement": {"en": "Norvik sold the ferry."}, "sources": [{"id": "gazette"}]}
    checkers = [pipeline.checker(pipeline.load(desk)) for _ in range(3)]
    plans = [adding.planned(checker, [sold]) for checker in checkers]
    made = [adding.written(plan, one).addition.facts[0].id for plan, one in zip(plans, checkers, strict=True)]
    assert made == [plans[0].facts[0].id + end for end in ("", "-2", "-3")]
    assert {fact.id for fact in feudcheck.load(desk).facts()} >= set(made)


def test_an_id_that_was_given_is_refused_where_it_is_taken_meanwhile(desk: Path) -> None:
    sold: dict[str, Any] = {
        "id": "ferry", "statement": {"en": "Norvik sold the ferry."}, "sources": [{"id": "gazette"}]
    }  # fmt: skip
    checkers = [pipeline.checker(pipeline.load(desk)) for _ in range(2)]
    plans = [adding.planned(checker, [sold]) for checker in checkers]
    adding.written(plans[0], checkers[0])
    before = (desk / "harbour.yaml").read_bytes()
    with pytest.raises(FactBaseError, match="ferry"):
        adding.written(plans[1], checkers[1])
    assert (desk / "harbour.yaml").read_bytes() == before

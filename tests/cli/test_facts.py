"""``feudcheck facts list|show|search|stats|add``: formats, widths, questions, exit status."""

from __future__ import annotations

import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import feudcheck
from tests.cli.conftest import OUTSIDE, ROOT, Answer, runner
from tests.curate.conftest import BASE

FSI, PDI = "\u2068", "\u2069"
Facts = Callable[..., Answer]


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Facts:
    """``facts(*arguments, stdin=b"")`` in a folder with the base ``harbour.yaml``."""
    (tmp_path / "harbour.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in OUTSIDE:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FEUDCHECK_FACTS", "harbour.yaml")
    return runner(monkeypatch, capsys, "facts")


def test_a_list_in_a_pipe_is_tab_separated(facts: Facts) -> None:
    answer = facts("list", "--entity", "norvik", "--date", "2019")
    head, row = answer.out.splitlines()
    told = dict(zip(head.split("\t"), row.split("\t"), strict=True))
    assert (told["id"], told["date"], told["status"]) == ("bridge-opened", "2019-05-04", "happened")
    assert told["statement_ar"] == "افتتحت نورفيك جسر الميناء في 4 مايو 2019."
    assert told["location"] == "harbour.yaml:10:9"
    assert (answer.status, answer.err) == (0, "")


def test_lists_as_json(facts: Facts) -> None:
    records = json.loads(facts("list", "--format", "json").out)
    lines = [json.loads(line) for line in facts("list", "--format", "jsonl").out.splitlines()]
    assert records == lines
    (plan,) = (record for record in records if record["id"] == "museum-plan")
    assert plan["quote"] == {"speaker": "jonas", "text": {"ar": "سنبني متحفا"}}
    assert plan["understood"]["dates"] == ["2030"]
    assert plan["location"]["line"] == BASE[: BASE.index("museum-plan")].count("\n") + 1
    assert json.loads(facts("list", "--event", "none", "--format", "json").out) == []


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_table_fits_and_arabic_stays_in_its_cell(
    facts: Facts, monkeypatch: pytest.MonkeyPatch, width: int, language: str
) -> None:
    from feudcheck.report.safe_text import cells

    monkeypatch.setenv("COLUMNS", str(width))
    for arguments in (
        ("list", "--language", language), ("search", "--language", language, "norvik"), ("stats",),
        ("show", "bridge-cost"), ("show", "museum-plan", "--explain"),
    ):  # fmt: skip
        out = facts(*arguments, "--format", "text").out
        assert out.endswith("\n")
        for line in out.splitlines():
            assert cells(line) <= width or " " not in line.strip(), line
            assert line.count(FSI) == line.count(PDI)
            outside = re.sub(f"{FSI}[^{PDI}]*{PDI}", "", line)
            assert not re.search("[\u0600-\u06ff]", outside), line


def test_a_table_tells_what_it_must(facts: Facts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    out = facts("list", "--format", "text").out
    assert re.search(r"^lund-accused +alleged +Mira Solberg accused Jonas Lund of lying", out, re.MULTILINE)
    assert out.endswith("\n\n5 facts\n")
    assert facts("list", "--event", "none", "--format", "text").out == "No facts.\n"
    assert facts("search", "xyzzy", "--format", "text").out == "Nothing found.\n"


def test_what_steers_a_screen_is_taken_out(facts: Facts, tmp_path: Path) -> None:
    nasty = json.dumps("A \u202eturned\u202c\u200b text\nin two\tlines \u2028 and more")
    text = f"sources: {{a: {{}}}}\nfacts:\n- id: f\n  statement: {{en: {nasty}}}\n  sources: [{{id: a}}]\n"
    (tmp_path / "harbour.yaml").write_text(text, encoding="utf-8")
    for form in ("text", "tsv", "json", "jsonl"):
        for arguments in (("list",), ("show", "f"), ("search", "turned"), ("stats",)):
            out = facts(*arguments, "--format", form).out
            assert not set(out) & set("\u202e\u202c\u2028\x1b"), (form, arguments)
    assert len(facts("list").out.splitlines()) == 2
    assert len({line.count("\t") for line in facts("list").out.splitlines()}) == 1


def test_search(facts: Facts) -> None:
    answer = facts("search", "Harbor", "Brigde", "cost")
    assert answer.out.splitlines()[1].split("\t")[1] == "bridge-cost"
    (hit, *_) = json.loads(facts("search", "تكلفة الجسر", "--format", "json", "--limit", "1").out)
    assert (hit["id"], 0.5 < hit["score"] <= 1) == ("bridge-cost", True)
    (line,) = facts("search", "Norvik", "--date", "2022", "--format", "jsonl").out.splitlines()
    assert json.loads(line)["id"] == "solberg-resigned"


def test_show(facts: Facts) -> None:
    told = json.loads(facts("show", "bridge-cost").out)
    assert told["fact"]["note"] == "the paper rounds"
    assert [reading["language"] for reading in told["readings"]] == ["en", "ar"]
    assert [source["locator"] for source in told["sources"]] == ["page 2", None]
    assert {other["stance"] for other in told["neighbours"]} >= {"event"}
    assert len(json.loads(facts("show", "bridge-cost", "lund-accused").out)) == 2
    assert len(facts("show", "bridge-cost", "lund-accused", "--format", "jsonl").out.splitlines()) == 2
    assert facts("show", "bridge-cost", "--format", "tsv").out.startswith("language\tslot\ttext\tmeaning\tids\n")
    text = facts("show", "bridge-cost", "--format", "text").out
    assert text.startswith("bridge-cost  harbour.yaml:15:9\n  The Harbour Bridge cost $40 million.\n")
    assert "how much  $40 million     40,000,000 USD" in text
    assert "  Same event\n    bridge-opened\n" in text


def test_stats(facts: Facts) -> None:
    text = facts("stats", "--format", "text").out
    assert text.startswith("5 facts, 2 sources, 4 entities, 1 event\n\nBy entity\n  Norvik         3 ██")
    assert re.search(r"^By year\n  2019 +1 █+\n  2022 +1 █+\n  2030 +1 █+\n  undated +2 █+$", text, re.MULTILINE)
    whole = json.loads(facts("stats", "--format", "json").out)
    assert list(whole["by"]) == ["entity", "source", "year", "kind"]
    assert whole["by"]["source"][0] == {"id": "radio", "name": {"ar": "صباح الخير"}, "facts": 4}
    rows = facts("stats", "--by", "status", "--by", "language").out.splitlines()
    assert "status\tplanned\t\t\t1" in rows
    assert "  and 3 more, up to 2 each" in facts("stats", "--format", "text", "--limit", "1", "--by", "entity").out
    assert "that no fact here names: " in facts("stats", "--format", "text", "--status", "planned").out


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        ((), "which command? feudcheck facts lint|"),
        (("lits",), "did you mean: feudcheck facts list"),
        (("xyz",), "there are: lint, "),
        (("show",), "Missing argument"),
        (("show", "bridge-cots"), "near it: bridge-cost"),
        (("search",), "Missing argument"),
        (("search", "?!"), "nothing to search for"),
        (("list", "--limit", "0"), "'0' is no number"),
        (("list", "--limit", "ten"), "'ten' is no number"),
        (("list", "--entity", "Zork"), "no entity 'Zork'"),
        (("list", "--date", "soon"), "'soon' is not a date"),
        (("list", "--status", "done"), "'done' is not one of"),
        (("list", "more"), "unexpected extra argument"),
        (("list", "--format", "xml"), "'xml' is not one of"),
        (("list", "--facts", "nowhere"), "nowhere:1:1: no such file or folder"),
        (("show", "bridge-cost", "--colour"), "No such option"),
        (("add",), "which fact? --statement TEXT"),
        (("add", "--statement", "It rained."), "nobody can be asked here"),
        (("add", "--statement", "It rained.", "--yes"), "a fact needs --statement TEXT, and --source ID"),
        (("add", "--source", "radio", "--yes"), "a fact needs --statement TEXT, and --source ID"),
        (("add", "--statement", "A.", "--statement", "B.", "--source", "radio", "-y"), "two texts in one language"),
        (("add", "--statement", "A.", "--statement-en", "B.", "--source", "radio", "-y"), "two statements in one"),
        (("add", "--statement", "A.", "--source", "xyz", "-y"), "no source 'xyz'"),
        (("add", "--statement", "A.", "--source", "radio", "--locator", "1", "--locator", "2", "-y"), "2 locators"),
        (("add", "--statement", "A.", "--source", "radio", "--title", "T", "-y"), "--new-source ID"),
        (("add", "--statement", "A.", "--source", "radio", "--quote", "Q", "-y"), "--speaker NAME"),
        (("add", "--statement", "A.", "--source", "radio", "--subject", "Zork", "-y"), "no entity 'Zork'"),
        (("add", "--statement", "A.", "--source", "radio", "--date", "soon", "-y"), "the new fact has 1 problem"),
        (("add", "--statement", "A.", "--source", "radio", "--file", "x.txt", "-y"), "is no file of this fact base"),
        (("add", "--from-json", "none.json", "-y"), "none.json: No such file"),
        (("add", "--from-json", "-", "--id", "x", "-y"), "can't go with --id"),
        (("add", "--statement"), "requires an argument"),
    ],
)
def test_slips_are_told_and_nothing_is_written(facts: Facts, arguments: tuple[str, ...], hint: str) -> None:
    answer = facts(*arguments)
    assert answer.status == 2
    assert hint in answer.err
    assert "Traceback" not in answer.err
    assert Path("harbour.yaml").read_text(encoding="utf-8") == BASE


def test_help(facts: Facts) -> None:
    assert "feudcheck facts search" in facts("--help").out
    for name in ("list", "show", "search", "stats", "add"):
        answer = facts(name, "--help")
        assert answer.out.startswith(f"Usage: feudcheck facts {name} [OPTIONS]")
        assert answer.status == 0
    assert facts("--facts", "harbour.yaml", "show", "bridge-cost").status == 0


def test_add_by_options(facts: Facts) -> None:
    answer = facts(
        "add", "--statement", "Mira Solberg told Jonas Lund “we will build it” in May 2022.",
        "--statement", "قالت ميرا سولبرغ ليوناس لوند «سنبنيه» في مايو 2022.", "--source", "Norvik Gazette", "--locator",
        "page 7", "--new-source=tv-2022", "--title", "Evening: news", "--published", "2022-05-09", "--publisher", "TV",
        "--source-language", "en", "--locator", "minute 3", "--id", "we-will", "--event", "building", "--subject",
        "Solberg", "--object", "يوناس لوند", "--with", "norvik", "--amount", "12 million EUR", "--date=2022-05",
        "--place", "Norvik", "--not-once", "--status", "happened", "--quote", "we will build it", "--speaker", "mira",
        "--translation", "--reported-by", "TV", "--as-of", "2022-05-09", "--note", "said: twice #1", "--yes",
    )  # fmt: skip
    assert answer.status == 0, answer.err
    assert answer.out.endswith("Added we-will to harbour.yaml:39:3\n")
    (fact,) = feudcheck.load("harbour.yaml").facts(event="building")
    assert fact.record == {
        "id": "we-will",
        "statement": {
            "en": "Mira Solberg told Jonas Lund “we will build it” in May 2022.",
            "ar": "قالت ميرا سولبرغ ليوناس لوند «سنبنيه» في مايو 2022.",
        },
        "sources": [{"id": "gazette", "locator": "page 7"}, {"id": "tv-2022", "locator": "minute 3"}],
        "event": "building", "subject": "mira", "object": "jonas", "with": ["norvik"], "amounts": ["12 million EUR"],
        "date": "2022-05", "place": "Norvik", "once": False, "status": "happened",
        "quote": {"speaker": "mira", "text": {"en": "we will build it"}, "original": False}, "reported_by": "TV",
        "as_of": "2022-05-09", "note": "said: twice #1",
    }  # fmt: skip
    assert feudcheck.load("harbour.yaml").source("tv-2022").title == {"en": "Evening: news"}


def test_each_of_several_is_told_where_it_is(facts: Facts) -> None:
    ids = ("wolves", "wolves-2", "wolves-2b")  # each begins like the next
    given = [{"id": id_, "statement": {"en": "Wolves howled."}, "sources": [{"id": "radio"}]} for id_ in ids]
    answer = facts("add", "--from-json", "-", "--yes", stdin=json.dumps(given).encode())
    lines = Path("harbour.yaml").read_text(encoding="utf-8").split("\n")
    where = [lines.index(f"  - id: {id_}") + 1 for id_ in ids]
    told = [f"Added {id_} to harbour.yaml:{line}:3" for id_, line in zip(ids, where, strict=True)]
    assert answer.out.splitlines()[-3:] == told


def test_a_file_may_be_named_from_the_folder_of_the_base(facts: Facts) -> None:
    Path("desk").mkdir()
    Path("harbour.yaml").rename("desk/harbour.yaml")
    given = ("--statement", "Wolves howled.", "--source", "radio", "--file", "harbour.yaml", "--yes")
    answer = facts("add", "--facts", "desk", *given)
    assert (answer.status, Path("harbour.yaml").exists()) == (0, False)
    assert Path("desk/harbour.yaml").read_text(encoding="utf-8").startswith(BASE + "  - id: ")


def test_add_tells_what_the_base_says_already(facts: Facts) -> None:
    answer = facts("add", "--statement", "The Harbour Bridge cost $60 million.", "--source", "radio", "--dry-run")
    assert answer.status == 0
    assert "  Denies it\n    bridge-cost (amount-differs)\n" in answer.out
    assert "  + - id: harbour-bridge-cost\n" in answer.out
    assert answer.err == "feudcheck: the base already has its say: the new fact is denied by bridge-cost\n"
    again = facts("add", "--statement", "The Harbour Bridge cost $40 million.", "--source", "radio", "--dry-run")
    assert "says the same as bridge-cost" in again.err
    assert Path("harbour.yaml").read_text(encoding="utf-8") == BASE


ONE = {"statement": {"en": "Boats came."}, "sources": [{"id": "radio"}]}
TWO = {"id": "two", "statement": {"ar": "غادرت القوارب."}, "sources": [{"id": "new"}], "date": "2022"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (json.dumps(ONE), 1),
        (json.dumps(ONE, indent=2), 1),
        (json.dumps([ONE, ONE | {"id": "x"}]), 2),
        (json.dumps(ONE) + "\n" + json.dumps(ONE | {"id": "x"}) + "\n", 2),
        (json.dumps({"facts": [ONE, TWO], "sources": {"new": {"title": {"ar": "خبر"}}}}, ensure_ascii=False), 2),
        ("\ufeff" + json.dumps(ONE), 1),
    ],
)
def test_add_from_json(facts: Facts, text: str, count: int) -> None:
    answer = facts("add", "--from-json", "-", "--yes", "--format", "json", stdin=text.encode("utf-8"))
    assert answer.status == 0, answer.err
    told = json.loads(answer.out)
    assert (told["written"], len(told["facts"])) == (True, count)
    assert len(list(feudcheck.load("harbour.yaml").facts())) == 5 + count
    line = told["facts"][0]["location"]["line"]
    assert "- id: boats-came" in Path("harbour.yaml").read_text(encoding="utf-8").splitlines()[line - 1]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (b"", "JSON syntax"),
        (b"{", "<stdin>:1:2: JSON syntax"),
        (b'{"statement": {"en": "A."},\n "sources": [}', "<stdin>:2:14: JSON syntax"),
        (b'{"a": 1, "a": 2}', "given twice"),
        (b"[]", "holds no facts"),
        (b"3", "expected a fact"),
        (b'[1, "x"]', "expected a fact"),
        (b'{"statement": {"en": "A."}}', '"sources" is missing'),
        (b'{"statement": {"en": "A."}, "sources": [{"id": "nope"}]}', 'no source has the id "nope"'),
        (b"[" * 100_000, "nested too deep"),
        (b"\xff\xfe", "not UTF-8"),
        (json.dumps(ONE).encode() + b"\n{bad\n" + json.dumps(ONE).encode(), "<stdin>:2:2"),
        (json.dumps([ONE | {"id": "x"}] * 2).encode(), 'the fact id "x" is given twice'),
    ],
)
def test_json_that_is_no_fact(facts: Facts, text: bytes, hint: str) -> None:
    answer = facts("add", "--from-json", "-", "--yes", stdin=text)
    assert answer.status == 2
    assert hint in answer.err
    assert "Traceback" not in answer.err
    assert Path("harbour.yaml").read_text(encoding="utf-8") == BASE


@pytest.mark.parametrize(
    "arguments", [("show", "bridge-cost"), ("add", "--statement", "Boats came.", "--source", "radio", "-n")]
)
def test_plain_calls_do_without_click(facts: Facts, arguments: tuple[str, ...]) -> None:
    program = "import sys; from feudcheck.cli.entry import run; run(sys.argv[1:]); sys.exit('click' in sys.modules)"
    command = [sys.executable, "-c", program, "facts", *arguments]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=False)
    assert done.returncode == 0, done


# On a terminal


class Terminal:
    """The command at a terminal: what it shows, and what is typed."""

    def __init__(self, keyboard: int, process: subprocess.Popen[bytes]) -> None:
        self.keyboard, self.process, self.shown = keyboard, process, ""

    def wait_for(self, text: str) -> None:
        until = time.monotonic() + 30
        while text not in self.shown:
            assert time.monotonic() < until, self.shown
            if select.select([self.keyboard], [], [], 0.5)[0]:
                self.shown += os.read(self.keyboard, 65536).decode("utf-8", "replace")

    def type(self, text: str) -> None:
        os.write(self.keyboard, text.encode("utf-8"))
        self.shown = ""

    def answer(self, question: str, text: str) -> None:
        self.wait_for(question)
        self.type(text + "\r")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    pty = pytest.importorskip("pty")
    (tmp_path / "harbour.yaml").write_text(BASE, encoding="utf-8")
    keyboard, screen = pty.openpty()
    running: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str) -> Terminal:
        kept = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
        env = {**kept, "PYTHONPATH": str(ROOT), "TERM": "dumb", "LC_ALL": "C.UTF-8", "COLUMNS": "100"}

        def own_terminal() -> None:
            import fcntl
            import termios

            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)
            signal.signal(signal.SIGINT, signal.SIG_DFL)

        running.append(
            subprocess.Popen(
                [sys.executable, "-m", "feudcheck", "facts", *arguments, "--facts", "harbour.yaml"],
                cwd=tmp_path, env=env, stdin=screen, stdout=screen, stderr=screen, preexec_fn=own_terminal,
            )
        )  # fmt: skip
        return Terminal(keyboard, running[-1])

    yield begin
    for process in running:
        if process.poll() is None:
            process.kill()
        process.wait()
    os.close(keyboard)
    os.close(screen)


def test_the_guided_way(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    screen = terminal("add")
    screen.answer("Statement, in English or Arabic:", "ميرا سولبرغ غادرت نورفيك في يونيو 2023.")
    screen.wait_for("Understood, Arabic")
    screen.answer("Is this what it says?", "n")
    screen.answer("Statement, in English or Arabic:", "غادرت ميرا سولبرغ نورفيك في يونيو 2023.")
    screen.wait_for("2023-06")
    screen.answer("Is this what it says?", "")
    screen.answer("The same in English", "Mira Solberg left Norvik in June 2023.")
    screen.answer("Is this what it says?", "y")
    screen.wait_for("2  radio")
    screen.answer("Source (", "nowhere")
    screen.answer("no source 'nowhere'", "+")
    screen.answer("Title:", "Farewell")
    screen.answer("Publisher", "TV Norvik")
    screen.answer("Author", "")
    screen.answer("Published", "last week")
    screen.answer("is not a date", "2023-06-30")
    screen.answer("Address", "")
    screen.answer("Id [tv-norvik-2023-06-30]", "")
    screen.answer("Place in it", "minute 2")
    screen.answer("Source (Enter: no more)", "2")
    screen.answer("Place in it", "")
    screen.answer("Source (Enter: no more)", "")
    screen.answer("Is it about one of them?", "")
    screen.answer("Anything else", "once: maybe")
    screen.answer("true or false", "with: Jonas Lund، bridge")
    screen.answer("Anything else", "once: yes")
    screen.answer("Anything else", "")
    screen.wait_for("  + tv-norvik-2023-06-30:")
    screen.wait_for("  +   once: true")
    screen.answer("Write the fact?", "i")
    screen.answer("Id", "bridge-cost")
    screen.answer("is taken", "solberg-left")
    screen.answer("Write the fact?", "y")
    screen.wait_for("Added solberg-left to harbour.yaml:")
    assert screen.process.wait(20) == 0
    base = feudcheck.load(tmp_path / "harbour.yaml")
    (fact,) = base.facts(date="2023-06")
    assert fact.record == {
        "id": "solberg-left",
        "statement": {"en": "Mira Solberg left Norvik in June 2023.", "ar": "غادرت ميرا سولبرغ نورفيك في يونيو 2023."},
        "sources": [{"id": "tv-norvik-2023-06-30", "locator": "minute 2"}, {"id": "radio"}],
        "with": ["jonas", "bridge"],
        "once": True,
    }
    assert base.source("tv-norvik-2023-06-30").publisher == "TV Norvik"


def test_an_event_near_is_offered(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    screen = terminal("add", "--statement", "The Harbour Bridge cost $41 million.")
    screen.answer("Source (", "Harbour news")
    screen.wait_for("\n  gazette")  # the one that the words were taken for
    screen.answer("Place in it", "")
    screen.answer("Source (Enter: no more)", "no")  # also a part of words in titles
    screen.wait_for("1  opening")
    screen.answer("Is it about one of them?", "1")
    screen.answer("Anything else", "")
    screen.wait_for("Denies it")
    screen.answer("Write the fact?", "yse")
    screen.answer("Write the fact?", "no")
    screen.wait_for("nothing was written")
    assert screen.process.wait(20) == 1
    assert (tmp_path / "harbour.yaml").read_text(encoding="utf-8") == BASE


@pytest.mark.parametrize(("key", "status"), [("\x03", 130), ("\x04", 1)])
@pytest.mark.parametrize("question", ["Statement", "Source (", "Write the fact?"])
def test_ctrl_c_and_ctrl_d(
    terminal: Callable[..., Terminal], tmp_path: Path, key: str, status: int, question: str
) -> None:
    given = {"Statement": (), "Source (": ("--statement", "Boats came.")}
    screen = terminal("add", *given.get(question, ("--statement", "Boats came.", "--source", "radio")))
    screen.wait_for(question)
    time.sleep(0.3)  # until it really waits for an answer
    screen.type(key)
    screen.wait_for("\nfeudcheck: nothing was written")
    assert screen.process.wait(20) == status
    assert "Traceback" not in screen.shown
    assert (tmp_path / "harbour.yaml").read_text(encoding="utf-8") == BASE


def test_a_terminal_gets_a_table(terminal: Callable[..., Terminal]) -> None:
    screen = terminal("list", "--entity", "mira")
    screen.wait_for("2 facts")
    assert "\t" not in screen.shown
    assert "statement" in screen.shown

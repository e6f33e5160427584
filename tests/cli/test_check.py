"""``feudcheck check``: what it reads, where its reports go, and what its exit status says."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, runner

BASE = """\
sources:
  gazette: {title: {en: The bridge}, publisher: The Gazette, published: 2025-06-01}
entities:
  bridge: {name: {en: Harbour Bridge, ar: جسر الميناء}, kind: project}
facts:
- id: cost
  statement: {en: The Harbour Bridge cost $40 million., ar: بلغت تكلفة جسر الميناء 40 مليون دولار.}
  sources: [{id: gazette, locator: page 2}]
"""
WRONG, RIGHT = "The Harbour Bridge cost $60 million.", "The Harbour Bridge cost $40 million."
OPEN = "The Harbour Bridge cost $40 million in 2019."
WRONG_AR = "بلغت تكلفة جسر الميناء 60 مليون دولار."

Check = Callable[..., Answer]


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Check:
    """``check(*arguments, stdin=b"")`` in a folder with the fact base ``base.yaml``."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (tmp_path / "base.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.setenv("FEUDCHECK_FACTS", str(tmp_path / "base.yaml"))
    monkeypatch.chdir(folder)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    return runner(monkeypatch, capsys, "check")


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


@pytest.mark.parametrize(
    ("text", "arguments", "status"),
    [
        (WRONG, (), 1),
        (WRONG_AR, (), 1),
        (RIGHT, (), 0),
        (OPEN, (), 0),
        (OPEN, ("--fail-on", "unsourced"), 1),
        (WRONG, ("--fail-on", "never"), 0),
        (WRONG, ("--exit-zero",), 0),
        ("Rain fell.", ("--fail-on", "unsourced"), 0),
        ("", (), 0),
    ],
)
def test_exit_status(check: Check, text: str, arguments: tuple[str, ...], status: int) -> None:
    assert check(write("draft.md", text), *arguments).status == status


def test_a_finding_is_shown_with_its_place_its_source_and_what_to_write(check: Check) -> None:
    answer = check(write("news/draft.md", f"# Bridge\n\nRain fell. {WRONG}\n"))
    assert answer.status == 1
    for piece in ("news/draft.md", "3:12", "amount-differs", "$40 million", "The Gazette", "1 June 2025", "page 2"):
        assert piece in answer.out, piece


def test_folders_are_walked_in_order_and_all_files_are_told(check: Check) -> None:
    for name in ("b/two.md", "a/one.html", "b/three.txt", "b/.hidden.md", "b/picture.png"):
        write(name, WRONG)
    lines = [json.loads(line) for line in check("b", "a", "--format", "jsonl").out.splitlines()]
    assert [line["location"]["path"] for line in lines] == ["b/three.txt", "b/two.md", "a/one.html"]


def test_what_is_left_out(check: Check) -> None:
    write(".gitignore", "drafts/old/\n")
    for name in ("drafts/old/a.md", "drafts/new/b.md", "drafts/new/c.md"):
        write(name, WRONG)
    subprocess.run(["git", "init", "-q"], check=True)
    out = check("drafts", "--exclude", "c.md", "--format", "jsonl").out
    assert [json.loads(line)["location"]["path"] for line in out.splitlines()] == ["drafts/new/b.md"]


def test_the_others_are_checked_where_one_cannot_be_read(check: Check) -> None:
    write("good.md", WRONG)
    Path("bad.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    answer = check("missing.md", "bad.md", "good.md")
    assert answer.status == 2
    assert "good.md" in answer.out
    assert "missing.md: " in answer.err
    assert "bad.md: " in answer.err


def test_standard_input_has_a_name(check: Check) -> None:
    answer = check("-", "--stdin-filename", "page.html", "--format", "jsonl", stdin=f"<p>{WRONG}</p>".encode())
    assert json.loads(answer.out)["location"] == {
        "path": "page.html", "line": 1, "column": 4, "end_line": 1, "end_column": 4 + len(WRONG),
    }  # fmt: skip


def test_paths_from_a_file(check: Check) -> None:
    write("a.md", WRONG)
    write("b c.md", WRONG)
    write("list.txt", "a.md\nb c.md\n")
    assert check("--files-from", "list.txt", "--format", "jsonl").out.count("\n") == 2
    assert check("--files-from", "-", "--format", "jsonl", stdin=b"a.md\0b c.md\0").out.count("\n") == 2


def test_reports_go_where_they_are_sent(check: Check) -> None:
    write("draft.md", WRONG)
    answer = check("draft.md", "--format", "sarif:out.sarif", "--format", "json")
    assert json.loads(answer.out)[0]["rule"] == "amount-differs"
    assert json.loads(Path("out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert check("draft.md", "--format", "jsonl", "--output", "out.jsonl").out == ""
    assert json.loads(Path("out.jsonl").read_text(encoding="utf-8"))["claim"] == WRONG
    assert sorted(os.listdir()) == ["draft.md", "out.jsonl", "out.sarif"]


def test_a_report_that_cannot_be_written_leaves_what_was_there(check: Check) -> None:
    write("draft.md", WRONG)
    Path("folder").mkdir()
    assert check("draft.md", "--output", "nowhere/out.txt").status == 2
    assert check("draft.md", "--output", "folder").status == 2
    assert sorted(os.listdir()) == ["draft.md", "folder"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "which drafts?"),
        (("draft.md", "--format", "pdf"), "no format 'pdf'"),
        (("draft.md", "--format", "sarif:"), "names no file"),
        (("draft.md", "--format", "sarif", "--format", "json"), "only one report"),
        (("draft.md", "--format", "sarif:x", "--format", "json:x"), "same file"),
        (("draft.md", "--format", "sarif:x", "--output", "y"), "--output"),
        (("-", "-"), "once only"),
        (("draft.md", "--write-baseline"), "--baseline"),
        (("draft.md", "--baseline", "k.json", "--write-baseline", "--changed-since", "HEAD"), "--changed-since"),
        (("draft.md", "--baseline", "none.json"), "none.json"),
        (("draft.md", "--jobs", "-1"), "--jobs"),
        (("draft.md", "--changed-since", "no-such-thing"), "--changed-since"),
        (("draft.md", "--as-of", "tomorrow"), "--as-of"),
    ],
)
def test_wrong_usage(check: Check, arguments: tuple[str, ...], told: str) -> None:
    write("draft.md", WRONG)
    answer = check(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err


def test_a_baseline_keeps_what_is_known_from_failing(check: Check) -> None:
    write("draft.md", WRONG)
    assert check("draft.md", "--baseline", "known.json", "--write-baseline").status == 0
    assert check("draft.md", "--baseline", "known.json").status == 0
    write("draft.md", f"Rain fell.\n\n{WRONG} The Harbour Bridge cost $70 million.")
    answer = check("draft.md", "--baseline", "known.json")
    assert answer.status == 1
    assert "$70 million" in answer.out
    assert "$60 million" not in answer.out
    write("draft.md", RIGHT)
    assert "1 finding of the baseline no longer occurs" in check("draft.md", "--baseline", "known.json").err


def test_a_baseline_knows_a_draft_however_its_path_is_written(check: Check) -> None:
    write("drafts/draft.md", WRONG)
    assert check("drafts", "--baseline", "known.json", "--write-baseline").status == 0
    for path in ("drafts/draft.md", "./drafts/../drafts/draft.md", "./drafts", os.path.abspath("drafts"), "."):
        answer = check(path, "--baseline", "known.json")
        assert (answer.status, answer.err) == (0, "")


def test_a_baseline_says_nothing_of_drafts_that_are_not_in_the_run(check: Check) -> None:
    write("one.md", WRONG)
    write("two.md", RIGHT)
    assert check(".", "--baseline", "known.json", "--write-baseline").status == 0
    assert "no longer" not in check("two.md", "--baseline", "known.json").err


def test_an_empty_list_of_paths_is_no_wrong_usage(check: Check) -> None:
    answer = check("--files-from", "-", stdin=b"")
    assert answer.status == 0
    assert "no drafts there to check" in answer.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_is_no_plain_file_is_written_to_and_never_replaced(check: Check) -> None:
    write("draft.md", WRONG)
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDWR | os.O_NONBLOCK)
    try:
        for arguments in (("--baseline", "pipe", "--write-baseline"), ("--output", "pipe")):
            assert check("draft.md", *arguments).status in (0, 1)
            assert b"draft.md" in os.read(reader, 1 << 16)
            assert stat.S_ISFIFO(os.lstat("pipe").st_mode)
    finally:
        os.close(reader)


def test_a_link_stays_a_link(check: Check) -> None:
    write("draft.md", WRONG)
    write("shared/known.json", "")
    os.symlink("shared/known.json", "known.json")
    assert check("draft.md", "--baseline", "known.json", "--write-baseline").status == 0
    assert os.path.islink("known.json")
    assert "draft.md" in Path("shared/known.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"schema": 2, "findings": []}', '{"schema": 1, "findings": [{}]}'])
def test_a_broken_baseline_is_told_with_its_place(check: Check, content: str) -> None:
    write("draft.md", WRONG)
    write("known.json", content)
    answer = check("draft.md", "--baseline", "known.json")
    assert answer.status == 2
    assert "known.json:1:" in answer.err


def test_only_changed_lines_are_checked(check: Check) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b")
        subprocess.run(["git", *who, *arguments], check=True, capture_output=True)

    write("old.md", f"{WRONG}\n\nRain fell.\n")
    write("same.md", WRONG)
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "drafts")
    write("old.md", f"{WRONG}\n\nRain fell.\n\n{WRONG_AR}\n")
    write("new.md", WRONG)
    answer = check(".", "--changed-since", "HEAD", "--format", "jsonl")
    places = [(line["location"]["path"], line["location"]["line"]) for line in map(json.loads, answer.out.splitlines())]
    assert ("new.md", 1) in places
    assert ("old.md", 5) in places
    assert "same.md" not in answer.out
    assert check("same.md", "--changed-since", "HEAD").status == 0
    assert check("old.md", "--changed-since", "HEAD").status == 1
    git("add", ".")
    git("commit", "-qm", "more")
    assert check(".", "--changed-since", "HEAD").status == 0


def repository(folder: str) -> Callable[..., None]:
    """``git(*arguments)`` in a new repository."""
    Path(folder).mkdir(parents=True, exist_ok=True)

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)

    git("init", "-q")
    return git


def two_repositories(text: str, more: str) -> None:
    """The repositories "one" and "two", each with ``text`` in draft.md; in "two" it goes on with ``more`` since."""
    for name in ("one", "two"):
        git = repository(name)
        write(f"{name}/draft.md", f"{text}\n")
        git("add", ".")
        git("commit", "-qm", "drafts")
    write("two/draft.md", f"{text}\n\n{more}\n")


def test_each_file_is_asked_of_its_own_repository(check: Check) -> None:
    two_repositories(f"{WRONG}\n\nRain fell.", WRONG_AR)
    answer = check("one", "two", "--changed-since", "HEAD", "--format", "jsonl")
    places = [(line["location"]["path"], line["location"]["line"]) for line in map(json.loads, answer.out.splitlines())]
    assert places == [("two/draft.md", 5)]
    os.chdir("one")
    assert check("../two/draft.md", "draft.md", "--changed-since", "HEAD").status == 1
    assert check("draft.md", "--changed-since", "HEAD").status == 0


def test_a_hook_s_repository_is_not_taken_for_another_file_s(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    two_repositories(WRONG, WRONG_AR)
    monkeypatch.setenv("GIT_DIR", os.path.abspath("one/.git"))
    monkeypatch.setenv("GIT_WORK_TREE", os.path.abspath("one"))
    answer = check("two/draft.md", "--changed-since", "HEAD", "--format", "jsonl")
    assert [json.loads(line)["claim"] for line in answer.out.splitlines()] == [WRONG_AR]


def test_odd_names_and_ignored_files_are_asked_for_all_the_same(check: Check) -> None:
    git = repository(".")
    for name in ("a[1].md", "مسودة.md", ":(top)b.md", "*.md"):
        write(name, f"{WRONG}\n")
    git("add", ".")
    git("commit", "-qm", "drafts")
    write(".gitignore", "ignored.md\n")
    write("ignored.md", WRONG)
    write("a[1].md", f"{WRONG}\n\n{WRONG_AR}\n")
    named = ("a[1].md", "مسودة.md", ":(top)b.md", "*.md", "ignored.md")
    answer = check(*named, "--changed-since", "HEAD", "--format", "jsonl")
    places = [(line["location"]["path"], line["location"]["line"]) for line in map(json.loads, answer.out.splitlines())]
    assert places == [("a[1].md", 3), ("ignored.md", 1)]


def test_a_shallow_clone_is_told_how_to_get_the_rest(check: Check) -> None:
    git = repository("full")
    for text in (RIGHT, WRONG):
        write("full/draft.md", text)
        git("add", ".")
        git("commit", "-qm", "draft")
    origin = Path("full").absolute().as_uri()
    subprocess.run(["git", "clone", "-q", "--depth", "1", origin, "shallow"], check=True, capture_output=True)
    answer = check("shallow/draft.md", "--changed-since", "HEAD~1")
    assert (answer.status, answer.out) == (2, "")
    assert "no such revision: HEAD~1" in answer.err
    assert "git fetch --unshallow" in answer.err
    assert "unshallow" not in check("full/draft.md", "--changed-since", "HEAD~9").err


def test_nothing_is_written_into_the_repository(check: Check) -> None:
    git = repository(".")
    write("draft.md", WRONG)
    git("add", ".")
    git("commit", "-qm", "draft")
    os.utime("draft.md", (1, 1))  # git would note this in its index
    before = {path: path.read_bytes() for path in Path(".git").rglob("*") if path.is_file()}
    assert check("draft.md", "--changed-since", "HEAD").status == 0
    assert {path: path.read_bytes() for path in Path(".git").rglob("*") if path.is_file()} == before


def test_what_is_on_unchanged_lines_is_counted(check: Check) -> None:
    git = repository(".")
    write("draft.md", f"{WRONG}\n")
    git("add", ".")
    git("commit", "-qm", "draft")
    write("draft.md", f"{WRONG}\n\n<!-- feudcheck-ignore-next-line: told so -->\n{WRONG_AR}\n\n{RIGHT}\n")
    out = " ".join(check("draft.md", "--changed-since", "HEAD").out.split())
    assert "1 supported, 0 contradicted, 0 unsourced; 1 suppressed, 1 on unchanged lines" in out


def test_a_draft_that_cannot_be_read_keeps_its_baseline(check: Check) -> None:
    write("one.md", WRONG)
    write("two/b.md", WRONG_AR)
    assert check("one.md", "two", "--baseline", "known.json", "--write-baseline").status == 0
    before = Path("known.json").read_text(encoding="utf-8")
    Path("one.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    answer = check("one.md", "two", "--baseline", "known.json", "--write-baseline")
    assert answer.status == 2
    assert "2 findings written to known.json; 1 of them kept of drafts that could not be read" in answer.err
    assert Path("known.json").read_text(encoding="utf-8") == before
    write("one.md", WRONG)
    assert check("one.md", "two", "--baseline", "known.json").status == 0
    write("known.json", "{")  # not to be lost either
    Path("one.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert check("one.md", "--baseline", "known.json", "--write-baseline").status == 2
    assert Path("known.json").read_text(encoding="utf-8") == "{"


def test_what_is_written_to_a_baseline_is_counted(check: Check) -> None:
    write("draft.md", f"<!-- feudcheck-ignore-next-line -->\n{WRONG}\n\n{WRONG_AR}\n")
    answer = check("draft.md", "--baseline", "known.json", "--write-baseline")
    assert answer.err == "feudcheck: 1 finding written to known.json; 1 suppressed in the drafts left out\n"


@pytest.mark.parametrize("text", [f"<!-- feudcheck-ignore-next-line: as announced -->\n{WRONG}\n"])
@pytest.mark.parametrize("name", ["draft.txt", "draft.md", "draft.html"])
def test_a_comment_lets_the_next_line_through_in_plain_text_too(check: Check, name: str, text: str) -> None:
    answer = check(write(name, text))
    assert answer.status == 0
    assert "1 suppressed" in answer.out


def test_named_files_are_left_out_if_that_is_asked_for(check: Check) -> None:
    for name in ("archive/a.md", "news/b.md"):
        write(name, WRONG)
    named = ("archive/a.md", "news/b.md", "--format", "jsonl")

    def paths(*arguments: str) -> list[str]:
        return [json.loads(line)["location"]["path"] for line in check(*named, *arguments).out.splitlines()]

    assert paths("--exclude", "archive/") == ["archive/a.md", "news/b.md"]
    assert paths("--exclude", "archive/", "--force-exclude") == ["news/b.md"]
    write("feudcheck.toml", 'exclude = ["archive/"]\nforce-exclude = true\n')
    assert paths() == ["news/b.md"]


def test_settings_for_some_paths(check: Check) -> None:
    write("feudcheck.toml", """\
exclude = ["archive/"]

[[per-path]]
paths = ["opinion/**"]
fail-on = "never"

[[per-path]]
paths = ["*.txt"]
ignore = ["amount-differs"]
""")
    for name in ("archive/a.md", "opinion/b.md", "news/c.txt"):
        write(name, WRONG)
    assert check(".").status == 0
    write("news/d.md", WRONG)
    assert check(".").status == 1


@pytest.mark.parametrize(
    "line",
    [
        'exclude = "x"',
        "ignore = [1]",
        "baseline = 3",
        'force-exclude = "yes"',
        "per-path = 1",
        "[[per-path]]",
        '[[per-path]]\npaths = ["a"]\nx = 1',
    ],
)
def test_a_broken_setting_is_told_with_its_place(check: Check, line: str) -> None:
    write("feudcheck.toml", line)
    answer = check(write("draft.md", WRONG))
    assert answer.status == 2
    assert "feudcheck.toml:1:" in answer.err


def test_several_processes_give_the_same_bytes(check: Check) -> None:
    for number in range(12):
        write(f"drafts/{number:02}.md", f"Rain fell {number} times. {WRONG if number % 3 else RIGHT} {OPEN}")
    alone = check("drafts", "--format", "jsonl", "--jobs", "1")
    assert check("drafts", "--format", "jsonl", "--jobs", "3").out == alone.out
    assert alone.out.count("\n") == 24


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc")
@pytest.mark.parametrize("ended_by", [signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_killed_leaves_no_workers(check: Check, ended_by: signal.Signals) -> None:
    for number in range(400):
        write(f"drafts/{number:03}.md", f"{WRONG} {RIGHT} {OPEN}\n\n" * 20)
    command = [sys.executable, "-m", "feudcheck", "check", "drafts", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True, env=_here()) as run:
        until = time.monotonic() + 30
        while len(_group(run.pid)) < 3 and run.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        assert len(_group(run.pid)) == 3
        run.send_signal(ended_by)
    until = time.monotonic() + 20
    while _group(run.pid) and time.monotonic() < until:
        time.sleep(0.05)
    left = _group(run.pid)
    for process in left:
        os.kill(process, signal.SIGKILL)
    assert left == []


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc")
def test_a_worker_that_is_killed_is_told_in_one_line(check: Check) -> None:
    for number in range(400):
        write(f"drafts/{number:03}.md", f"{WRONG} {RIGHT} {OPEN}\n\n" * 20)
    command = [sys.executable, "-m", "feudcheck", "check", "drafts", "--jobs", "2"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, start_new_session=True, env=_here(), **pipes) as run:  # type: ignore[call-overload]
        until = time.monotonic() + 30
        while len(_group(run.pid)) < 3 and run.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        os.kill(max(_group(run.pid)), signal.SIGKILL)
        out, err = run.communicate(timeout=60)
    assert (run.returncode, out) == (2, b"")
    assert err.decode().splitlines() == [
        "feudcheck: a worker process was killed (out of memory?); --jobs 1 needs the least"
    ]


def _here() -> dict[str, str]:
    """This environment, with the checkout on the path, installed or not."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}


def _group(leader: int) -> list[int]:
    """The processes of the group that ``leader`` leads or led, but for those that have ended."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                state, _, group = (entry / "stat").read_text().rpartition(")")[2].split()[:3]
            except OSError:
                continue
            if int(group) == leader and state != "Z":
                found.append(int(entry.name))
    return found


def test_the_step_summary_of_a_workflow(check: Check, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    answer = check(write("draft.md", WRONG), "--format", "github")
    assert answer.out.startswith("::error file=draft.md,line=1,")
    assert "draft.md" in (tmp_path / "summary.md").read_text(encoding="utf-8")

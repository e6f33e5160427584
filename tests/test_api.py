"""The Python API: bases from files and records, side by side, in threads and in worker processes."""

from __future__ import annotations

import datetime as dt
import gc
import multiprocessing
import os
import pickle
import subprocess
import sys
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import feudcheck
from feudcheck import FactBase, FactBaseError, FeudcheckError, Finding, Verdict

ROOT = Path(__file__).parent.parent
RAILWAY = ROOT / "examples" / "railway" / "facts" / "railway.yaml"
TODAY = dt.date(2026, 1, 15)


def harbour(year: int = 2019, cost: str = "$40 million") -> dict[str, Any]:
    """Records of a small base; the same keys as in a file."""
    return {
        "sources": {"gazette": {"title": {"en": "Bridge opens"}, "publisher": "Gazette", "published": "2019-05-05"}},
        "entities": {
            "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "city"},
            "bridge": {"name": {"en": "Harbour Bridge", "ar": "جسر الميناء"}},
        },
        "facts": [
            {
                "id": "opened",
                "statement": {"en": f"Norvik opened the Harbour Bridge on 4 May {year} at a cost of {cost}."},
                "sources": [{"id": "gazette", "locator": "page 1"}],
                "once": True,
            }
        ],
    }


CLAIMS = {
    "Norvik opened the Harbour Bridge on 4 May 2019.": Verdict.SUPPORTED,
    "Norvik opened the Harbour Bridge on 4 May 2017.": Verdict.CONTRADICTED,
    "The moon is made of cheese.": Verdict.UNSOURCED,
}


@pytest.fixture
def base() -> FactBase:
    return FactBase.from_records(harbour())


def test_a_claim_and_its_finding(base: FactBase) -> None:
    finding = feudcheck.check("Norvik opened the Harbour Bridge in 2017", base, as_of=TODAY)
    assert isinstance(finding, Finding)
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.verdict == "contradicted"
    assert f"{finding.verdict}" == "contradicted"
    assert finding.rule == "date-differs"
    assert {part.slot for part in finding.parts if part.outcome == "conflicts"} == {"date"}
    assert finding.evidence[0].fact == "opened"
    assert finding.evidence[0].citations[0].source.publisher == "Gazette"
    assert finding.evidence[0].citations[0].locator == "page 1"


@pytest.mark.parametrize(("claim", "verdict"), CLAIMS.items())
def test_records_answer(base: FactBase, claim: str, verdict: Verdict) -> None:
    assert feudcheck.check(claim, base, TODAY).verdict is verdict


def test_records_and_files_answer_alike() -> None:
    import yaml

    from_records = FactBase.from_records(yaml.safe_load(RAILWAY.read_text(encoding="utf-8")))
    from_file = feudcheck.load(RAILWAY)
    assert type(from_file) is type(from_records) is FactBase
    assert from_file.fact_ids() == from_records.fact_ids()
    for claim in (ROOT / "examples" / "railway" / "claims.txt").read_text(encoding="utf-8").splitlines():
        assert feudcheck.check(claim, from_file, TODAY) == feudcheck.check(claim, from_records, TODAY)


def test_a_base_may_come_from_several_files(tmp_path: Path) -> None:
    extra = tmp_path / "extra.yaml"
    extra.write_text(
        "sources: {own: {title: {en: Notes}}}\n"
        "facts: [{statement: {en: Osk Dahl was born in Mirwan in 1971.}, sources: [{id: own}]}]\n",
        encoding="utf-8",
    )
    alone, both = feudcheck.load(str(RAILWAY)), feudcheck.load(RAILWAY, str(extra))
    assert both.count == alone.count + 1
    assert feudcheck.check("Osk Dahl was born in Mirwan in 1971.", alone, TODAY).verdict is Verdict.UNSOURCED
    assert feudcheck.check("Osk Dahl was born in Mirwan in 1971.", both, TODAY).verdict is Verdict.SUPPORTED


def test_without_a_path_the_bundled_base_is_loaded() -> None:
    assert feudcheck.load().count > 100


def test_two_bases_side_by_side() -> None:
    bases = {year: FactBase.from_records(harbour(year)) for year in (2019, 2020)}
    for _ in range(2):
        for year, base in bases.items():
            for claimed in bases:
                finding = feudcheck.check(f"Norvik opened the Harbour Bridge in {claimed}.", base, TODAY)
                assert finding.verdict is (Verdict.SUPPORTED if claimed == year else Verdict.CONTRADICTED)


def test_words_that_a_base_adds_are_its_own() -> None:
    plain = harbour()
    plain["facts"] = [
        {"id": "f", "statement": {"en": "Norvik gromped the Harbour Bridge."}, "sources": [{"id": "gazette"}]}
    ]
    more = {**plain, "relations": {"gromp": {"words": {"en": ["gromped", "gromping", "the gromp"]}, "once": True}}}
    without, having = FactBase.from_records(plain), FactBase.from_records(more)
    assert having.relations.keys() == {"gromp"}
    assert not without.relations
    for base in (without, having, without):
        assert feudcheck.check("Norvik gromped the Harbour Bridge.", base, TODAY).verdict is Verdict.SUPPORTED


def test_records_are_left_as_they_are() -> None:
    records = harbour()
    FactBase.from_records(records)
    assert records == harbour()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda r: r.update(persons={}), "persons"),
        (lambda r: r["facts"][0].update(subject="nobody"), "no entity has the id"),
        (lambda r: r["facts"][0].pop("sources"), "sources"),
        (lambda r: r["facts"].clear(), "holds no facts"),
        (lambda r: r["facts"][0].update(once="perhaps"), "once"),
        (lambda r: r["sources"]["gazette"].update(published=object()), "published"),
    ],
)
def test_faulty_records_are_refused(spoil: Any, told: str) -> None:
    records = harbour()
    spoil(records)
    with pytest.raises(FactBaseError) as caught:
        FactBase.from_records(records)
    assert isinstance(caught.value, FeudcheckError)
    assert any(told in problem.message for problem in caught.value.problems)
    assert all(problem.path == "<records>" for problem in caught.value.problems)


def test_a_missing_base_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FactBaseError, match="no such file or folder"):
        feudcheck.load(tmp_path / "nowhere")


def test_relative_dates_count_from_as_of(base: FactBase) -> None:
    claim = "Norvik opened the Harbour Bridge last May."
    assert feudcheck.check(claim, base, as_of=dt.date(2019, 11, 1)).verdict is Verdict.SUPPORTED
    assert feudcheck.check(claim, base, as_of=dt.date(2023, 11, 1)).verdict is Verdict.CONTRADICTED


def test_threads_share_a_base() -> None:
    base = feudcheck.load(RAILWAY)
    claims = (ROOT / "examples" / "railway" / "claims.txt").read_text(encoding="utf-8").splitlines()
    expected = [feudcheck.check(claim, feudcheck.load(RAILWAY), TODAY) for claim in claims]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda claim: feudcheck.check(claim, base, TODAY), claims * 8))
    assert found == expected * 8


def answer(base: FactBase, claim: str) -> Finding:
    return feudcheck.check(claim, base, TODAY)


def ask(base: FactBase, queue: Any, claim: str) -> None:
    queue.put(answer(base, claim))


def test_a_base_survives_a_fork(base: FactBase) -> None:
    if "fork" not in multiprocessing.get_all_start_methods():
        pytest.skip("no fork here")
    context = multiprocessing.get_context("fork")
    for own in (base, feudcheck.load(RAILWAY)):
        expected = {claim: answer(own, claim) for claim in CLAIMS}
        queue = context.SimpleQueue()
        for claim in CLAIMS:
            child = context.Process(target=ask, args=(own, queue, claim))
            child.start()
            child.join(60)
            assert child.exitcode == 0
            assert queue.get() == expected[claim]
        assert {claim: answer(own, claim) for claim in CLAIMS} == expected


WORKER = """
import datetime, pickle, sys
import feudcheck
base, claims, expected = pickle.load(sys.stdin.buffer)
assert [feudcheck.check(c, base, datetime.date(2026, 1, 15)) for c in claims] == expected
assert type(base) is feudcheck.FactBase
print("alike")
"""


@pytest.mark.parametrize("kind", ["records", "file"])
def test_a_base_may_be_sent_to_another_process(kind: str) -> None:
    base = FactBase.from_records(harbour()) if kind == "records" else feudcheck.load(RAILWAY)
    claims = list(CLAIMS)
    parcel = pickle.dumps((base, claims, [answer(base, claim) for claim in claims]))
    done = subprocess.run(
        [sys.executable, "-c", WORKER], input=parcel, capture_output=True, timeout=60, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.strip() == b"alike", done.stderr.decode()


def test_a_pool_of_spawned_workers(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import sys, datetime\n"
        "from concurrent.futures import ProcessPoolExecutor\n"
        "from functools import partial\n"
        "from multiprocessing import get_context\n"
        "import feudcheck\n"
        "def main():\n"
        "    base = feudcheck.load(sys.argv[1])\n"
        "    ask = partial(feudcheck.check, base=base, as_of=datetime.date(2026, 1, 15))\n"
        "    claims = ['Osk Dahl founded the Sarin Valley Railway.'] * 4\n"
        "    with ProcessPoolExecutor(2, mp_context=get_context('spawn')) as pool:\n"
        "        print(*[f.verdict for f in pool.map(ask, claims)])\n"
        "if __name__ == '__main__':\n"
        "    main()\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(program), str(RAILWAY)], capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.split() == ["contradicted"] * 4, done.stderr


def test_a_base_goes_when_nobody_holds_it() -> None:
    base = FactBase.from_records(harbour())
    feudcheck.check("Norvik opened the Harbour Bridge.", base, TODAY)
    gone = weakref.ref(base)
    del base
    gc.collect()
    assert gone() is None


def test_the_public_names() -> None:
    for name in feudcheck.__all__:
        assert getattr(feudcheck, name) is not None
    assert set(feudcheck.__all__) <= set(dir(feudcheck))
    with pytest.raises(AttributeError, match="no attribute 'checks'"):
        _ = feudcheck.checks  # type: ignore[attr-defined]
    assert feudcheck.__version__.count(".") == 2
    assert issubclass(FactBaseError, FeudcheckError)


def test_findings_are_frozen_and_can_be_pickled(base: FactBase) -> None:
    finding = answer(base, next(iter(CLAIMS)))
    assert pickle.loads(pickle.dumps(finding)) == finding
    with pytest.raises(AttributeError):
        finding.rule = "other"  # type: ignore[misc]


def test_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "feudcheck", "--facts", str(RAILWAY), "Osk Dahl founded the Sarin Valley Railway."],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("CONTRADICTED")


def test_the_story_in_order_of_time_again_and_again(base: FactBase) -> None:
    for _ in range(2):  # importing what it is made of must not take its name
        made = feudcheck.timeline(base)
        assert isinstance(made, feudcheck.Timeline)
        assert [one.fact for moment in made.moments for one in moment.happenings] == ["opened"]
    assert feudcheck.timeline(base, ["نورفيك"], "2019", "May 2019").dated == 1
    assert feudcheck.timeline(base, since="2020").dated == 0
    with pytest.raises(feudcheck.UnknownNameError, match="Peter"):
        feudcheck.timeline(base, ["Peter"])
    with pytest.raises(FeudcheckError, match="--from"):
        feudcheck.timeline(base, since="soon")


def test_what_changed_between_two_bases_and_which_sentences_turn(base: FactBase) -> None:
    newer = FactBase.from_records(harbour(2020))
    found = feudcheck.diff(base, newer)
    assert isinstance(found, feudcheck.Difference)
    ((change),) = found.changes
    assert (change.kind, change.id, change.what) == ("fact", "opened", "changed")
    assert [one.field for one in change.fields] == ["statement.en"]
    assert feudcheck.diff(base, base).changes == ()
    draft = "Rain fell.\n\nNorvik opened the Harbour Bridge on 4 May 2019."
    ((flip),) = feudcheck.impact(draft, base, newer, as_of=TODAY)
    assert isinstance(flip, feudcheck.Flip)
    assert (flip.was, str(flip.finding.verdict), flip.worse) == ("supported", "contradicted", True)
    assert flip.reasons == (change,)
    assert (flip.location.line, flip.claim) == (3, "Norvik opened the Harbour Bridge on 4 May 2019.")
    assert feudcheck.impact(draft, base, base) == []


def test_a_base_as_it_was_in_a_revision(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    import json

    path = tmp_path / "base.jsonl"
    git("init", "-q")
    for year in (2019, 2020):
        path.write_text(json.dumps(harbour(year)), encoding="utf-8")
        git("add", ".")
        git("commit", "-qm", str(year))
    then, now = feudcheck.load(path, revision="HEAD~1"), feudcheck.load(path)
    assert "2019" in then.fact(0).statement["en"]
    assert feudcheck.diff(then, now).changes
    assert pickle.loads(pickle.dumps(then)).count == 1
    with pytest.raises(feudcheck.RevisionError, match="no such revision: nowhere"):
        feudcheck.load(path, revision="nowhere")
    with pytest.raises(FeudcheckError):
        feudcheck.load(RAILWAY, revision="--output=x")


def test_one_name_stands_for_a_list_of_one() -> None:
    base = feudcheck.load(RAILWAY)
    assert feudcheck.timeline(base, "Halden Rail") == feudcheck.timeline(base, ["Halden Rail"])
    assert feudcheck.lint(RAILWAY, select="freshness") == feudcheck.lint(RAILWAY, select=["freshness"])


@pytest.mark.parametrize("field", ["entity", "relation", "source", "attributed_to", "status", "language"])
def test_a_filter_by_an_empty_name_is_none(base: FactBase, field: str) -> None:
    with pytest.raises(FeudcheckError, match="''"):
        list(base.facts(**{field: ""}))

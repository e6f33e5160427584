"""An open base: look-ups, and what becomes of it in threads, children and damaged files."""

from __future__ import annotations

import os
import pickle
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import yaml

from feudcheck import store
from feudcheck.errors import FactBaseError
from feudcheck.factbase import files, opening
from feudcheck.factbase.base import FactBase, packed, unpacked
from feudcheck.factbase.records import Entity, FactRecord, Quote, Relation, SourceRef
from feudcheck.model import Source
from tests.factbase.conftest import BASE, analyse


@pytest.fixture(params=["compiled", "records", "pickled"])
def base(request: pytest.FixtureRequest, folder: Path) -> FactBase:
    if request.param == "records":
        return opening.from_records(yaml.safe_load(BASE.replace("2024-05-12", '"2024-05-12"')), analyse)
    loaded = opening.load(folder, analyse)
    if request.param == "pickled":
        copy: FactBase = pickle.loads(pickle.dumps(loaded))
        return copy
    return loaded


def test_facts(base: FactBase) -> None:
    assert base.count == 2
    assert base.fact_ids() == ("crowd", "final")
    assert [base.number(id_) for id_ in base.fact_ids()] == [0, 1]
    assert base.fact(1) == FactRecord(
        id="final",
        statement={
            "en": "Rovers beat United 2-1 on 12 May 2024.",
            "ar": "فاز روفرز على يونايتد 2-1 في 12 مايو 2024.",
        },
        sources=(SourceRef("gazette", "3"),),
        event="cup-final",
        subject="rovers",
        relation="beat",
        object="united",
        with_=("coach",),
        amounts=("2 goals",),
        date="2024-05-12",
        once=True,
        status="happened",
        quote=Quote("coach", {"en": "We earned it."}, True),
    )
    assert base.fact(0).sources == (SourceRef("gazette"),)
    assert base.event_facts("cup-final") == (0, 1)
    assert base.event_facts("cup") == ()


def test_what_analysis_kept(base: FactBase) -> None:
    assert [base.parsed(n, "subject") for n in (0, 1)] == [None, "Rovers FC"]
    assert base.postings("year:2024") == (0, 1)
    assert base.postings("entity:rovers") == (1,)
    assert base.postings("entity:nobody") == ()


def test_names(base: FactBase) -> None:
    assert base.aliases("rovers") == [(("rovers", "fc"), "rovers"), (("rovers",), "rovers")]
    assert base.aliases("the") == [(("the", "reds"), "rovers")]
    assert base.aliases("انا") == [(("انا", "دياز"), "coach")]
    assert base.aliases("reds") == []
    assert (("united",), "united") in base.alias_by_skeleton("untd")
    assert (("the", "reds"), "rovers") in base.alias_by_skeleton("~ders")


def test_entities_sources_relations(base: FactBase) -> None:
    assert base.entity("rovers") == Entity("rovers", {"en": "Rovers FC", "ar": "روفرز"}, "club", ("Rovers", "the Reds"))
    assert base.source("gazette") == Source(
        "gazette", {"en": "Cup final", "ar": "نهائي الكأس"}, "Gazette", published="2024-05-12"
    )
    assert base.relations == {
        "relegate": Relation("relegate", {"en": ("relegated", "relegation"), "ar": ("هبط",)}, False)
    }
    assert base.entity_ids() == ("coach", "rovers", "united")
    assert base.source_ids() == ("gazette",)


def test_absent_things(base: FactBase) -> None:
    for look_up in (base.number, base.entity, base.source):
        with pytest.raises(KeyError):
            look_up("x")
    with pytest.raises(KeyError):
        base.fact(2)
    assert base.parsed(2, "subject") is None


def test_packed_numbers() -> None:
    assert packed([1, 258]) == bytes([1, 0, 0, 0, 2, 1, 0, 0])
    assert unpacked(packed([0, 7, 2**32 - 1])) == (0, 7, 2**32 - 1)


class Counted:
    """An analysis that counts its calls."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, record: FactRecord, names: FactBase) -> tuple[Any, Iterable[str]]:
        self.calls += 1
        return analyse(record, names)


def aged(folder: Path) -> None:
    """Make the files look as if they had been there for long, as far as a test may."""
    for file in folder.iterdir():
        os.utime(file, (time.time() - 100, time.time() - 100))


def test_compiled_once(folder: Path) -> None:
    counted = Counted()
    for _ in range(3):
        opening.load(folder, counted)
    assert counted.calls == 2


@pytest.mark.parametrize("limit", [files.READ_AT_ONCE, 0], ids=["small", "big"])
def test_edited_file_is_seen_at_once(folder: Path, limit: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "READ_AT_ONCE", limit)
    file = folder / "base.yaml"
    for name in ("Reds", "Blue", "Pink"):  # the same size each time, within the same second
        file.write_text(BASE.replace("the Reds", f"the {name}"), encoding="utf-8")
        aged(folder)
        assert opening.load(folder, analyse).entity("rovers").aliases == ("Rovers", f"the {name}")


def test_fresh_checkout_of_the_same_files(folder: Path) -> None:
    counted = Counted()
    opening.load(folder, counted)
    aged(folder)
    opening.load(folder, counted)
    assert counted.calls == 2


def test_added_and_removed_files_are_seen(folder: Path) -> None:
    extra = folder / "extra.jsonl"
    assert opening.load(folder, analyse).count == 2
    extra.write_text('{"statement": {"en": "It rained."}, "sources": [{"id": "gazette"}]}\n')
    assert opening.load(folder, analyse).count == 3
    extra.unlink()
    assert opening.load(folder, analyse).count == 2


def test_faulty_base_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    (folder / "extra.yaml").write_text("facts: [1]")
    for _ in range(2):
        with pytest.raises(FactBaseError, match=r"extra\.yaml:1:9: facts\[0\]: expected a mapping"):
            opening.load(folder, analyse)
    assert not list((tmp_path / "cache").glob("facts-*"))


def test_warm_start_reads_no_yaml(folder: Path) -> None:
    program = (
        f"import sys\nfrom feudcheck.factbase import files, opening\nbase = opening.load({str(folder)!r}, None)\n"
        "assert base.fact(1).id == 'final'\n"
        "print([m for m in ('yaml', 'typing', 'pathlib', 'hashlib', 'feudcheck.factbase.loader') if m in sys.modules])"
    )
    opening.load(folder, analyse)
    out = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, env=environment())
    assert (out.stdout, out.stderr) == ("[]\n", "")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(store.__file__).parents[1])}


def compiled_file(tmp_path: Path) -> Path:
    (file,) = (tmp_path / "cache").glob("facts-*.sqlite")
    return file


@pytest.mark.parametrize("spoil", ["rows", "records", "pages"])
def test_damage_found_late_is_repaired(folder: Path, tmp_path: Path, spoil: str) -> None:
    opening.load(folder, analyse)
    file = compiled_file(tmp_path)
    if spoil == "pages":
        data = bytearray(file.read_bytes())
        for at in range(4096, len(data), 4096):
            if b"signature" not in data[at : at + 4096]:  # else it would be noticed on opening
                data[at : at + 4096] = b"\xff" * len(data[at : at + 4096])
        file.write_bytes(data)
    else:
        with sqlite3.connect(file) as database:
            database.execute("DROP TABLE fact" if spoil == "rows" else "UPDATE fact SET record = '{\"broken'")
        database.close()
    base = opening.load(folder, analyse)
    assert base.fact(1).id == "final"
    assert base.postings("year:2024") == (0, 1)
    assert opening.load(folder, analyse).fact(1).id == "final"


def test_unwritable_cache(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in its place")
    assert opening.load(folder, analyse).fact(1).id == "final"


def test_threads(folder: Path) -> None:
    base = opening.load(folder, analyse)

    def look(n: int) -> tuple[Any, ...]:
        return base.fact(n % 2).id, base.aliases(f"word{n % 50}"), base.postings("year:2024"), base.count

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(look, range(2000)))
    assert found == [("final" if n % 2 else "crowd", [], (0, 1), 2) for n in range(2000)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("kind", ["file", "memory", "replaced file"])
def test_after_a_fork(folder: Path, tmp_path: Path, kind: str) -> None:
    if kind == "memory":
        base = opening.from_records(yaml.safe_load(BASE.replace("2024-05-12", '"2024-05-12"')), analyse)
    else:
        base = opening.load(folder, analyse)
    base.fact(0)
    if kind == "replaced file":
        compiled_file(tmp_path).write_bytes(b"") if os.name == "nt" else os.replace(
            folder / "base.yaml", compiled_file(tmp_path)
        )
    with base._lock:  # as if another thread were at it
        child = os.fork()
        if child == 0:  # pragma: no cover - in the child
            try:
                code = 0 if base.fact(1).id == "final" and base.postings("year:2024") == (0, 1) else 1
            except BaseException:
                code = 2
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert base.fact(1).id == "final"


def test_shipped_base(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "bundled_path", lambda: str(folder))
    target = tmp_path / "_compiled"
    target.mkdir()
    opening.ship(target, analyse)
    monkeypatch.setattr(store, "shipped_path", lambda name: str(target / name))
    monkeypatch.setattr(store, "build_stamp", store.release_stamp)
    counted = Counted()
    base = opening.load(str(folder), counted)
    assert (base.count, counted.calls) == (2, 0)
    (target / opening.SHIPPED_NAME).write_bytes(b"torn")
    assert opening.load(str(folder), counted).count == 2
    assert counted.calls == 2


def test_compiled_in_a_checkout(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editable install compiles beside the code; that counts until the facts change, and in a child, too."""
    monkeypatch.setattr(opening, "bundled_path", lambda: str(folder))
    target = tmp_path / "_compiled"
    opening.ship(target, analyse, checkout=True)
    monkeypatch.setattr(store, "shipped_path", lambda name: str(target / name))
    monkeypatch.setattr(store, "build_stamp", lambda *package: None)
    counted = Counted()
    base = opening.load(str(folder), counted)
    again = base._reopen() if base._reopen else None
    assert (base.count, counted.calls, again is not None) == (2, 0, True)
    if again:
        again.close()
    path = min(folder.rglob("*.yaml"))
    path.write_text(path.read_text() + "# changed\n")
    assert opening.load(str(folder), counted).count == 2
    assert counted.calls == 2

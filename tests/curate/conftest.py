"""A small base in two languages, and a folder to put it in."""

from __future__ import annotations

from pathlib import Path

import pytest

import feudcheck

BASE = """\
sources:
  gazette: {title: {en: Harbour news, ar: أخبار الميناء}, publisher: Norvik Gazette, published: 2021-05-03, language: en}
  radio: {title: {ar: صباح الخير}, publisher: Radio Mirwan, published: "2022"}
entities:
  norvik: {name: {en: Norvik, ar: نورفيك}, kind: city, aliases: [the harbour city]}
  bridge: {name: {en: Harbour Bridge, ar: جسر الميناء}, kind: building}
  mira: {name: {en: Mira Solberg, ar: ميرا سولبرغ}, kind: person, aliases: [Solberg, سولبرغ]}
  jonas: {name: {en: Jonas Lund, ar: يوناس لوند}, kind: person}
facts:
  - id: bridge-opened
    statement: {en: Norvik opened the Harbour Bridge on 4 May 2019., ar: افتتحت نورفيك جسر الميناء في 4 مايو 2019.}
    sources: [{id: gazette, locator: page 1}]
    event: opening
    date: 2019-05-04
  - id: bridge-cost
    statement: {en: The Harbour Bridge cost $40 million., ar: بلغت تكلفة جسر الميناء 40 مليون دولار.}
    sources: [{id: gazette, locator: page 2}, {id: radio}]
    event: opening
    once: true
    note: the paper rounds
  - id: lund-accused
    statement: {en: Mira Solberg accused Jonas Lund of lying about the museum.}
    sources: [{id: radio}]
    attributed_to: mira
    relation: accuse
  - id: museum-plan
    statement: {ar: تخطط نورفيك لبناء متحف في عام 2030.}
    sources: [{id: radio}]
    status: planned
    quote: {speaker: jonas, text: {ar: سنبني متحفا}}
  - id: solberg-resigned
    statement: {en: Mira Solberg resigned as mayor of Norvik in March 2022., ar: استقالت ميرا سولبرغ من منصب عمدة نورفيك في مارس 2022.}
    sources: [{id: radio, locator: minute 7}]
"""  # noqa: E501


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The base in a file that is never written to."""
    path = tmp_path_factory.mktemp("base") / "harbour.yaml"
    path.write_text(BASE, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def base(compiled: Path) -> feudcheck.FactBase:
    return feudcheck.load(compiled)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with the base in one file, to be added to."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "harbour.yaml").write_text(BASE, encoding="utf-8")
    return folder

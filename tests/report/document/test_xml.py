"""JUnit and Checkstyle: parsed back, by the rules of their schemas."""

from __future__ import annotations

from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report.document import checkstyle, junit
from feudcheck.report.document.xml_text import content, tag

# Element → its required and other attributes, and the elements inside it: the schema that Jenkins shares with others.
JUNIT = {
    "testsuites": ({"name"}, {"time", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"time", "skipped"}, {"testcase", "system-err"}),
    "testcase": ({"name"}, {"time", "classname"}, {"failure", "skipped"}),
    "failure": (set(), {"type", "message"}, set()),
    "skipped": (set(), {"type", "message"}, set()),
    "system-err": (set(), set(), set()),
}
CHECKSTYLE = {
    "checkstyle": ({"version"}, set(), {"file"}),
    "file": ({"name"}, set(), {"error"}),
    "error": ({"line", "severity", "message", "source"}, {"column"}, set()),
}


def check(element: ET.Element, schema: dict[str, tuple[set[str], set[str], set[str]]]) -> None:
    required, other, inside = schema[element.tag]
    assert required <= set(element.attrib) <= required | other
    for child in element:
        assert child.tag in inside
        check(child, schema)


@given(st.text())
def test_text_comes_back_less_what_xml_forbids(text: str) -> None:
    root = ET.fromstring(f"<{tag('a', b=text)}>{content(text)}</a>".encode("utf-8", "strict"))
    allowed = "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
    assert root.attrib["b"] == allowed
    assert (root.text or "") == allowed


@pytest.mark.parametrize(("made", "schema"), [(junit, JUNIT), (checkstyle, CHECKSTYLE)])
def test_valid(made: SimpleNamespace, schema: dict[str, tuple[set[str], set[str], set[str]]], runs: list[Run]) -> None:
    for run in runs:
        text = made.render(run)
        assert text.endswith(">\n")
        assert "]]>" not in text
        assert not [c for c in text if (c < " " and c != "\n") or c == "\x1b"]
        check(ET.fromstring(text.encode()), schema)


def test_the_nastiest_name_is_the_file_s(hostile: Run, make: SimpleNamespace) -> None:
    name = make.nasty.replace("\x1b", "").replace("\x00", "").replace("\x07", "")
    for made, path in ((junit, "testsuite"), (checkstyle, "file")):
        root = ET.fromstring(made.render(hostile).encode())
        assert {element.attrib["name"] for element in root.findall(path)} == {name}


def test_counts_add_up(runs: list[Run]) -> None:
    for run in runs:
        root = ET.fromstring(junit.render(run).encode())
        for suite in (root, *root.findall("testsuite")):
            cases = list(suite.iter("testcase"))
            assert int(suite.attrib["tests"]) == len(cases)
            assert int(suite.attrib["failures"]) == sum(case.find("failure") is not None for case in cases)


def test_junit(plain: Run) -> None:
    root = ET.fromstring(junit.render(plain).encode())
    unread, english, arabic = root.findall("testsuite")
    assert unread.find("testcase/failure").attrib == {"message": "is not text", "type": "unreadable-file"}
    outcomes = [[child.tag for child in case] for case in english.findall("testcase")]
    assert outcomes == [[], ["failure"], ["skipped"], ["skipped"], ["skipped"]]
    assert [case.attrib["name"] for case in english.findall("testcase")][1] == (
        "3:1 Norvik opened the Harbour Bridge in 2019 for $60 million."
    )
    told = [element.attrib["message"] for element in english.iter("skipped")]
    assert told[1:] == ["suppressed: quoted on purpose", "listed in the baseline"]
    assert "Source: Norvik Gazette" in english.find("testcase/failure").text
    assert english.find("system-err").text == "5:1 unused-suppression: this comment suppresses nothing"
    assert arabic.attrib["name"] == "مسودات/جسر 1.html"
    gated = ET.fromstring(junit.render(replace(plain, failing=("contradicted", "unsourced"))).encode())
    assert gated.attrib["failures"] == "4"


def test_checkstyle(plain: Run) -> None:
    root = ET.fromstring(checkstyle.render(plain).encode())
    found = [(error.attrib["line"], error.attrib["severity"], error.attrib["source"]) for error in root.iter("error")]
    assert found == [
        ("1", "error", "feudcheck.unreadable-file"), ("3", "error", "feudcheck.amount-differs"),
        ("5", "warning", "feudcheck.unused-suppression"), ("1", "error", "feudcheck.amount-differs"),
    ]  # fmt: skip

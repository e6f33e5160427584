"""The findings a newsroom knows of already: a file of fingerprints, written once and compared with from then on."""

from __future__ import annotations

import json

from feudcheck import whole_file
from feudcheck.errors import FeudcheckError
from feudcheck.model import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model.review import Review

SCHEMA = 1


class BaselineError(FeudcheckError):
    """A baseline that can't be read or written."""


def read(path: str) -> dict[str, str]:
    """The fingerprints in the file at ``path``, each with the path of its draft.

    Raises BaselineError, with its place, for anything else.
    """
    try:
        with open(path, encoding="utf-8-sig") as file:
            content = json.load(file)
    except json.JSONDecodeError as error:
        raise BaselineError(f"{path}:{error.lineno}:{error.colno}: {error.msg}") from error
    except UnicodeDecodeError as error:
        raise BaselineError(f"{path}: not UTF-8") from error
    except RecursionError as error:
        raise BaselineError(f"{path}: nested too deeply") from error
    except OSError as error:
        hint = "; make it with --write-baseline" if isinstance(error, FileNotFoundError) else ""
        raise BaselineError(f"{path}: {error.strerror or error}{hint}") from error
    findings = content.get("findings") if isinstance(content, dict) else None
    if not isinstance(findings, list) or content.get("schema") != SCHEMA:
        raise BaselineError(f"{path}:1:1: no baseline of this version; make it anew with --write-baseline")
    marks = {}
    for number, entry in enumerate(findings, 1):
        mark = entry.get("fingerprint") if isinstance(entry, dict) else None
        if not isinstance(mark, str):
            raise BaselineError(f"{path}:1:1: finding {number} has no fingerprint")
        marks[mark] = str(entry.get("path", ""))
    return marks


def write(path: str, reviews: Iterable[Review], failing: Iterable[str]) -> int:
    """Write the findings with a verdict of ``failing`` to ``path``, whole or not at all; how many they are."""
    wanted = frozenset(failing) or frozenset({str(Verdict.CONTRADICTED)})
    entries = [
        {
            "path": review.document.path,
            "fingerprint": one.fingerprint,
            "verdict": str(one.finding.verdict),
            "rule": one.finding.rule,
            "claim": one.finding.claim,
        }
        for review in reviews
        for one in review.checked
        if one.covered and one.suppressed is None and str(one.finding.verdict) in wanted
    ]
    entries.sort(key=lambda entry: (entry["path"], entry["fingerprint"]))
    text = json.dumps({"schema": SCHEMA, "findings": entries}, ensure_ascii=False, indent=1) + "\n"
    try:
        whole_file.write(path, text)
    except OSError as error:
        raise BaselineError(f"{path}: can't be written: {error.strerror or error}") from error
    return len(entries)

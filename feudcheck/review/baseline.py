"""The findings a newsroom knows of already: a file of fingerprints, written once and compared with from then on."""

from __future__ import annotations

import json
import os

from feudcheck import json_file, whole_file
from feudcheck.errors import FeudcheckError
from feudcheck.frozen import dataclass
from feudcheck.model import Verdict
from feudcheck.review import path_of_record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from feudcheck.model.review import Failure, Run

SCHEMA = 1


class BaselineError(FeudcheckError):
    """A baseline that can't be read or written."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many findings a baseline lists now, and how many of these are of drafts that could not be read."""

    count: int
    kept: int = 0


def read(path: str) -> dict[str, str]:
    """The fingerprints in the file at ``path``, each with the path of its draft.

    Raises BaselineError, with its place, for anything else.
    """
    return {entry["fingerprint"]: str(entry.get("path", "")) for entry in _entries(path)}


def _entries(path: str) -> list[dict[str, Any]]:
    content = json_file.read(path, BaselineError, "--write-baseline")
    findings = content.get("findings") if isinstance(content, dict) else None
    if not isinstance(findings, list) or content.get("schema") != SCHEMA:
        raise BaselineError(f"{path}:1:1: no baseline of this version; make it anew with --write-baseline")
    for number, entry in enumerate(findings, 1):
        if not isinstance(entry, dict) or not isinstance(entry.get("fingerprint"), str):
            raise BaselineError(f"{path}:1:1: finding {number} has no fingerprint")
    return findings


def write(path: str, run: Run, failing: Iterable[str]) -> Written:
    """Write the findings with a verdict of ``failing`` to ``path``, whole or not at all.

    What was listed of drafts that could not be read stays: nothing is known of them now. Raises BaselineError.
    """
    kept = _of_unread(path, run.failures)
    wanted = frozenset(failing) or frozenset({str(Verdict.CONTRADICTED)})
    entries = [
        {
            "path": review.document.path,
            "fingerprint": one.fingerprint,
            "verdict": str(one.finding.verdict),
            "rule": one.finding.rule,
            "claim": one.finding.claim,
        }
        for review in run.reviews
        for one in review.checked
        if one.covered and one.suppressed is None and str(one.finding.verdict) in wanted
    ]
    entries += kept
    entries.sort(key=lambda entry: (entry["path"], entry["fingerprint"]))
    text = json.dumps({"schema": SCHEMA, "findings": entries}, ensure_ascii=False, indent=1) + "\n"
    try:
        whole_file.write(path, text)
    except OSError as error:
        raise BaselineError(f"{path}: can't be written: {error.strerror or error}") from error
    return Written(len(entries), len(kept))


def _of_unread(path: str, failures: Sequence[Failure]) -> list[dict[str, Any]]:
    """The entries of the baseline at ``path`` about drafts, or drafts in folders, that could not be read."""
    if not failures or not os.path.isfile(path):
        return []
    unread = [path_of_record(failure.path) for failure in failures]

    def concerned(name: str) -> bool:
        return any(name == one or name.startswith(f"{one.rstrip('/')}/") or one == "." for one in unread)

    return [entry for entry in _entries(path) if concerned(path_of_record(str(entry.get("path", ""))))]

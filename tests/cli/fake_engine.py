"""``python fake_engine.py ARGUMENTS…``: the real command line with an engine of three answers.

A claim with "wrong" (خطأ) is contradicted, one with "nobody" (مجهول) is unsourced, others are supported.
"""

from __future__ import annotations

import datetime as dt
import sys
import types

from feudcheck.errors import FactBaseError, Problem
from feudcheck.model import Citation, Evidence, Finding, Outcome, Part, Source, Verdict

SOURCE = Source("gazette", {"en": "Bridge opens"}, publisher="The Gazette", published="2019-05-05", language="en")
OPENED = {"en": "The bridge was opened in May 2019.", "ar": "افتتح الجسر في مايو 2019."}


def load(*paths: str) -> tuple[str, ...]:
    if any(path.endswith("broken") for path in paths):
        raise FactBaseError([Problem("a.yaml", 1, 2, "unknown key 'x'"), Problem("b.yaml", 3, 4, "no source")])
    return paths


def check(claim: str, base: tuple[str, ...], as_of: dt.date | None = None) -> Finding:
    lang = "ar" if any("\u0620" <= c <= "\u064a" for c in claim) else "en"
    verdict, rule, outcome, recorded = Verdict.SUPPORTED, "supported", Outcome.AGREES, "May 2019"
    if "wrong" in claim or "خطأ" in claim:
        verdict, rule, outcome = Verdict.CONTRADICTED, "date-differs", Outcome.CONFLICTS
    elif "nobody" in claim or "مجهول" in claim:
        verdict, rule, outcome = Verdict.UNSOURCED, "uncovered-part", Outcome.UNKNOWN
    stance = {"supported": "supports", "contradicted": "contradicts"}.get(verdict, "near")
    evidence = Evidence("bridge-opened", stance, 0.9, OPENED, (Citation(SOURCE, "page 1"),))
    return Finding(
        claim=claim, lang=lang, verdict=verdict, rule=rule, checkable=True,
        summary=f"facts: {', '.join(base) or 'bundled'}; as of {as_of or 'today'}",
        parts=(Part("date", outcome, claim[-9:], recorded, "bridge-opened", (0, 3)),), evidence=(evidence,),
    )  # fmt: skip


def install() -> None:
    """Put this engine in the place of the real one."""
    engine = types.ModuleType("feudcheck.pipeline")
    engine.load, engine.check = load, check  # type: ignore[attr-defined]
    sys.modules["feudcheck.pipeline"] = engine
    import feudcheck

    feudcheck.pipeline = engine  # type: ignore[attr-defined]


if __name__ == "__main__":
    install()
    from feudcheck.cli import main

    main()

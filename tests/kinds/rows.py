"""Rows of a test module: each a claim under an id of its own, with the verdict that the module's base must give."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from feudcheck.model import Finding

S, C, U = "supported", "contradicted", "unsourced"


def verdicts(rows: Mapping[str, tuple[str, str]]) -> Callable[..., None]:
    """The test of ``rows``: id → verdict and claim."""

    @pytest.mark.parametrize(("verdict", "claim"), rows.values(), ids=rows)
    def test(answer: Callable[[str], Finding], verdict: str, claim: str) -> None:
        finding = answer(claim)
        assert str(finding.verdict) == verdict, (finding.rule, finding.summary, finding.parts)

    return test

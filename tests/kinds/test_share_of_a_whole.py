"""A share of a whole: "half of the 60 passengers" are 30, and not 60."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "half": ("Half of the 60 passengers were rescued by a ferry on its way to Malta.", {
        S: ("A ferry rescued 30 passengers.", "A ferry rescued half of the 60 passengers."),
        C: ("A ferry rescued 20 passengers.",), U: ("A ferry rescued 60 passengers.",)}),
    "third": ("A third of the 90 workers were dismissed.", {S: ("30 workers were dismissed.",)}),
    "per-cent": ("About 20 per cent of the 500 shops closed.", {
        S: ("About 100 shops closed.",), C: ("300 shops closed.",), U: ("500 shops closed.",)}),
}  # fmt: skip

test_share_of_a_whole = judged(PAIRS)

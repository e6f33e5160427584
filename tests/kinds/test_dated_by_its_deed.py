"""The day of a suit or of some very words, where the fact goes on with something else; and days of something else."""

from __future__ import annotations

import pytest

from tests.kinds.rows import C, S, U, by_one_fact

ENTITIES = {
    "torvane": {"name": {"en": "Torvane", "ar": "تورفان"}, "kind": "company"},
    "halden": {"name": {"en": "Halden", "ar": "هالدن"}, "kind": "company"},
    "mira": {"name": {"en": "Mira Solberg", "ar": "ميرا سولبرغ"}, "kind": "person"},
}
SUED = "On 3 March 2022 Mira Solberg sued Torvane, alleging that Torvane had become a closed-source front for Halden."
WROTE_AR = "في 3 مارس 2022 كتبت ميرا سولبرغ على مدونتها: «تورفان سفينة بلا دفة»."
ROWS = [
    (SUED, S, "Mira Solberg sued Torvane on 3 March 2022."),
    (SUED, U, "Mira Solberg's lawsuit alleging that Torvane was a front for Halden was reported on 9 March 2022."),
    (SUED, U, "Mira Solberg's lawsuit alleging that Torvane was a front for Halden was dismissed on 9 March 2022."),
    (WROTE_AR, S, "كتبت ميرا سولبرغ في 3 مارس 2022: «تورفان سفينة بلا دفة»."),
    (WROTE_AR, C, "كتبت ميرا سولبرغ في 9 مارس 2022: «تورفان سفينة بلا دفة»."),
    (WROTE_AR, U, "كتبت ميرا سولبرغ في 9 مارس 2022 أن تورفان مدينة."),
]

verdict = by_one_fact(ENTITIES)


@pytest.mark.parametrize(("fact", "wanted", "claim"), ROWS)
def test_dated_by_its_deed(fact: str, wanted: str, claim: str) -> None:
    assert verdict(fact, claim) == wanted

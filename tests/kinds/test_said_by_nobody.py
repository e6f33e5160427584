"""What is alleged without a name: whoever stands in it says nothing, and it backs only what is told as alleged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

NAMES = {
    "selen": ("Selen Works", "مصانع سيلين", "company"),
    "orbit": ("Orbit Foods", "أوربت للأغذية", "company"),
    "mira": ("Mira Halden", "ميرا هالدن", "person"),
    "tomas": ("Tomas Brekke", "توماس بريكه", "person"),
}
ENTITIES = {id_: {"name": {"en": en, "ar": ar}, "kind": kind} for id_, (en, ar, kind) in NAMES.items()}
FACTS = {
    "bribe": {"en": "It was alleged that Selen Works bribed two officials."},
    "bribe-ar": {"ar": "زُعم أن مصانع سيلين رشت موظفين."},
    "river": {"en": "Orbit Foods is alleged to have poisoned the river Anse."},
    "workers": {"en": "It was claimed Orbit Foods fired 300 workers."},
    "painting": {"ar": "يُزعم أن ميرا هالدن سرقت اللوحة."},
    "dam": {"en": "It has been alleged that the dam was sabotaged by Tomas Brekke."},
    "theft": {"en": "Mira Halden is accused of stealing the statue."},
    "losses": {"en": "It was alleged by Mira Halden that Orbit Foods hid its losses."},
    "merger": {"en": "It was announced that Orbit Foods closed its mill in 2020."},
}
LEFT_OPEN = (
    "Selen Works bribed two officials.",
    "Selen Works said it bribed two officials.",
    "Tomas Brekke said that Selen Works bribed two officials.",
    "Orbit Foods poisoned the river Anse.",
    "Orbit Foods said it poisoned the river Anse.",
    "Orbit Foods fired 300 workers.",
    "Orbit Foods claimed it fired 300 workers.",
    "Tomas Brekke sabotaged the dam.",
    "Tomas Brekke said he sabotaged the dam.",
    "Mira Halden stole the statue.",
    "Mira Halden said she stole the statue.",
    "Selen Works accused Mira Halden of stealing the statue.",
    "Orbit Foods hid its losses.",
    "Orbit Foods said it hid its losses.",
    "رشت مصانع سيلين موظفين.",
    "قالت مصانع سيلين إنها رشت موظفين.",
    "ميرا هالدن سرقت اللوحة.",
    "قالت ميرا هالدن إنها سرقت اللوحة.",
    "اعترفت ميرا هالدن بأنها سرقت اللوحة.",
)
BACKED = (
    "It was alleged that Selen Works bribed two officials.",
    "Orbit Foods is alleged to have poisoned the river Anse.",
    "It has been alleged that Tomas Brekke sabotaged the dam.",
    "Mira Halden was accused of stealing the statue.",
    "Mira Halden alleged that Orbit Foods hid its losses.",
    "Orbit Foods closed its mill in 2020.",
    "يُزعم أن مصانع سيلين رشت موظفين.",
    "زُعم أن ميرا هالدن سرقت اللوحة.",
)


@pytest.mark.parametrize("claim", LEFT_OPEN)
def test_left_open(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict == "unsourced"


@pytest.mark.parametrize("claim", BACKED)
def test_backed_as_it_was_told(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict == "supported"

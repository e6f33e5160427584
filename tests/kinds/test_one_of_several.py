"""What is told with "a" may be told of others: a member, a vice president, the owner of a flat; an office may not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

NAMES = {
    "selen": ("Selen Works", "مصانع سيلين", "company"),
    "varna": ("Varna", "فارنا", "city"),
    "mira": ("Mira Halden", "ميرا هالدن", "person"),
    "tomas": ("Tomas Brekke", "توماس بريكه", "person"),
}
ENTITIES = {id_: {"name": {"en": en, "ar": ar}, "kind": kind} for id_, (en, ar, kind) in NAMES.items()}
FACTS = {
    "member": {
        "en": "Mira Halden is a member of the board of Selen Works.",
        "ar": "ميرا هالدن عضو في مجلس إدارة مصانع سيلين.",
    },
    "vice": {"en": "Mira Halden is a vice president of Selen Works."},
    "deputy": {"en": "Mira Halden was a deputy mayor of Varna."},
    "flat": {"en": "Mira Halden owns a flat in Varna."},
    "chief": {"en": "Mira Halden is the chief executive of Selen Works."},
    "mayor": {"en": "Mira Halden is the mayor of Varna.", "ar": "ميرا هالدن هي عمدة فارنا."},
}
LEFT_OPEN = (
    "Tomas Brekke is a member of the board of Selen Works.",
    "Nora Vik is a member of the board of Selen Works.",
    "Tomas Brekke is a vice president of Selen Works.",
    "Tomas Brekke was a deputy mayor of Varna.",
    "Tomas Brekke owns a flat in Varna.",
    "Tomas Brekke is a director of Selen Works.",
    "توماس بريكه عضو في مجلس إدارة مصانع سيلين.",
)
DENIED = (
    "Tomas Brekke is the chief executive of Selen Works.",
    "Tomas Brekke is the mayor of Varna.",
    "Mira Halden is not a member of the board of Selen Works.",
    "توماس بريكه هو عمدة فارنا.",
)
BACKED = (
    "Mira Halden is a member of the board of Selen Works.",
    "Mira Halden owns a flat in Varna.",
    "ميرا هالدن هي عمدة فارنا.",
)


@pytest.mark.parametrize("claim", LEFT_OPEN)
def test_left_open(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict == "unsourced"


@pytest.mark.parametrize("claim", DENIED)
def test_denied(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict == "contradicted"


@pytest.mark.parametrize("claim", BACKED)
def test_backed(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict == "supported"

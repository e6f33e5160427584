"""From where and to where: what was moved from X to Y was not moved to X."""

from __future__ import annotations

import pytest

from tests.kinds.pairs import found, judged

MOVES = ("moved", "was moved", "was transferred", "returned")
PLACES = (("the Palace cinema", "the opera house"), ("the old port", "the airport"), ("the north", "the south"))


@pytest.mark.parametrize("places", PLACES)
@pytest.mark.parametrize("verb", MOVES)
def test_start_and_goal(verb: str, places: tuple[str, str]) -> None:
    start, goal = places
    fact = f"The band {verb} on 4 September from {start} to {goal}."
    assert str(found(fact, f"The band {verb} to {goal}.").verdict) == "supported"
    assert str(found(fact, f"The band {verb} from {start} to {goal}.").verdict) == "supported"
    assert str(found(fact, f"The band {verb} to {start}.").verdict) != "supported"
    assert str(found(fact, f"The band {verb} from {goal} to {start}.").verdict) != "supported"


PAIRS = {
    "moved-ar": (
        "نُقل حفل الافتتاح في 4 سبتمبر من سينما القصر إلى دار الأوبرا.",
        {"supported": ("نُقل حفل الافتتاح إلى دار الأوبرا.", "نُقل حفل الافتتاح من سينما القصر."),
         "unsourced": ("نُقل حفل الافتتاح إلى سينما القصر.",)},
    ),
    "player-ar": (
        "انتقل اللاعب من النادي الأزرق إلى النادي الأحمر في يوليو.",
        {"supported": ("انتقل اللاعب إلى النادي الأحمر.",), "unsourced": ("انتقل اللاعب إلى النادي الأزرق.",)},
    ),
    "goods-ar": (
        "نقلت الشاحنات القمح من الميناء إلى المطحنة.",
        {"supported": ("نقلت الشاحنات القمح إلى المطحنة.",), "unsourced": ("نقلت الشاحنات القمح إلى الميناء.",)},
    ),
}  # fmt: skip

test_from_and_to = judged(PAIRS)

"""The rest of them: so many who did not do it deny nothing of so many who did."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "survived": (
        "The accident injured 38 passengers, four of whom died.",
        {"unsourced": ("34 of the injured passengers survived.",)},
    ),
    "elected": (
        "The council has nine members, three of them elected by the workers.",
        {"unsourced": ("Six members of the council are not elected by the workers.",)},
    ),
    "turned": (
        "The council approved the plan for the new bridge.",
        {"contradicted": ("The council did not approve the plan for the new bridge.",)},
    ),
    "trust-ar": (
        "أظهر استطلاع أن 46 في المئة يثقون بالبلدية.",
        {"unsourced": ("لا يثق 54 في المئة بالبلدية.",)},
    ),
    "survived-ar": (
        "أصاب الحادث 38 راكبا توفي أربعة منهم.",
        {"unsourced": ("نجا 34 راكبا من الحادث.",)},
    ),
}  # fmt: skip

test_the_rest = judged(PAIRS)

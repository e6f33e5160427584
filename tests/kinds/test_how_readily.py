"""How readily it was done is something told too: "without delay" is more than that it was done."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "approved": (
        "The council of Dora approved the loan in May 2021.",
        {S: ("The council of Dora approved the loan.",), C: ("The council of Dora rejected the loan in May 2021.",),
         U: ("The council of Dora approved the loan without delay.",
             "The council of Dora approved the loan without hesitation.")},
    ),
    "approved-ar": (
        "وافق مجلس مدينة دورة على القرض في مايو 2021.",
        {S: ("وافق مجلس مدينة دورة على القرض.",), C: ("رفض مجلس مدينة دورة القرض في مايو 2021.",),
         U: ("وافق مجلس مدينة دورة على القرض دون تردد.",
             "وافق مجلس مدينة دورة على القرض دون تأخير.")},
    ),
}  # fmt: skip

test_how_readily = judged(PAIRS)

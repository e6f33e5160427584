"""What came first, where claim and fact put the two things on opposite sides of "before" and "after"."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "storm": (
        "Storm Ida hit the coast a day after the mayor closed the schools.",
        {
            S: (
                "The mayor closed the schools before Storm Ida hit the coast.",
                "The closure of the schools came before Storm Ida hit the coast.",
                "Storm Ida hit the coast after the mayor closed the schools.",
            ),
            C: (
                "The mayor closed the schools after Storm Ida hit the coast.",
                "The closure of the schools came after Storm Ida hit the coast.",
            ),
            U: (
                "Storm Ida hit the coast before the mayor closed the schools.",
                "The mayor closed the schools before Storm Ida hit the island of Skerry.",
            ),
        },
    ),
    "coach": (
        "The club sacked its coach two weeks after the defeat in Porto.",
        {
            S: (
                "The defeat in Porto came before the club sacked its coach.",
                "The sacking of the coach came after the defeat in Porto.",
                "After the defeat in Porto, the club sacked its coach.",
            ),
            C: (
                "The defeat in Porto came after the club sacked its coach.",
                "The sacking of the coach came before the defeat in Porto.",
            ),
            U: ("The sacking of the coach came after the victory in a cup.",),
        },
    ),
    "court": (
        "The court freed the banker after the inquiry into the bank ended.",
        {
            S: ("The inquiry into the bank ended before the court freed the banker.",),
            C: ("The inquiry into the bank ended after the court freed the banker.",),
            U: ("The inquiry into the bank began before the court freed the banker.",),
        },
    ),
    "company": (
        "Orvex bought the shipyard before its founder died.",
        {
            S: ("The founder of Orvex died after the company bought the shipyard.",),
            C: ("The founder of Orvex died before the company bought the shipyard.",),
        },
    ),
    "opened": (
        "After the tunnel collapsed, the ministry halted the works.",
        {
            S: ("The tunnel collapsed before the ministry halted the works.",),
            C: (
                "The tunnel collapsed after the ministry halted the works.",
                "Before the tunnel collapsed, the ministry halted the works.",
            ),
        },
    ),
    "coach-ar": (
        "أقال النادي مدربه بعد أسبوعين من الخسارة في بورتو.",
        {
            S: ("جاءت الخسارة في بورتو قبل أن يقيل النادي مدربه.", "جاءت إقالة المدرب بعد الخسارة في بورتو."),
            C: ("جاءت الخسارة في بورتو بعد أن أقال النادي مدربه.",),
        },
    ),
    "mayor-ar": (
        "أغلق العمدة المدارس قبل يوم من وصول العاصفة.",
        {S: ("أغلق العمدة المدارس قبل وصول العاصفة.",), C: ("أغلق العمدة المدارس بعد وصول العاصفة.",)},
    ),
    "strike-ar": (
        "رفعت الشركة أسعارها بعد إضراب العمال.",
        {S: ("أضرب العمال قبل أن ترفع الشركة أسعارها.",), U: ("جاء إضراب العمال بعد أن رفعت الشركة أسعارها.",)},
    ),
    "bridge-ar": (
        "انهار الجسر بعد أن حذر المهندسون الوزارة.",
        {
            S: ("حذر المهندسون الوزارة قبل أن ينهار الجسر.", "جاء تحذير المهندسين قبل انهيار الجسر."),
            U: ("جاء تحذير المهندسين بعد انهيار الجسر.",),
        },
    ),
}  # fmt: skip
ABOUT = {
    "mill": (
        "The mill pressed about 1,700 tonnes of oil in 2022.",
        {
            S: ("The mill pressed 1,680 tonnes of oil in 2022.", "The mill pressed 1,730 tonnes of oil in 2022."),
            C: ("The mill pressed 1,620 tonnes of oil in 2022.", "The mill pressed 1,780 tonnes of oil in 2022."),
        },
    ),
    "crowd": (
        "Around 500 people attended the concert in Tarnwick.",
        {
            S: ("497 people attended the concert in Tarnwick.",),
            C: ("540 people attended the concert in Tarnwick.", "480 people attended the concert in Tarnwick."),
        },
    ),
    "exact": (
        "The ship carried 1,700 tonnes of grain in 2022.",
        {C: ("The ship carried 1,680 tonnes of grain in 2022.",)},
    ),
    "dozens": ("About 30 people were hurt in the crash.", {C: ("27 people were hurt in the crash.",)}),
    "mill-ar": (
        "عصرت المعصرة نحو 1700 طن من الزيت في 2022.",
        {S: ("عصرت المعصرة 1680 طنا من الزيت في 2022.",), C: ("عصرت المعصرة 1590 طنا من الزيت في 2022.",)},
    ),
}

test_order = judged(PAIRS)
test_about = judged(ABOUT)

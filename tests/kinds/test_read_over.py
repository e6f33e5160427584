"""Words that are read over elsewhere and yet say something: "took place", "was held", "is against", «ضد»."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "cancelled": ("The festival was cancelled in May 2023.", {
        S: ("The festival was called off in May 2023.",),
        U: ("The festival took place in May 2023.", "The festival was held in May 2023.",
            "The festival happened in May 2023.")}),
    "called-off": ("The council called off the Norra festival in May 2023.", {
        C: ("The Norra festival took place in May 2023.", "The Norra festival was held.")}),
    "abandoned": ("The festival was abandoned in May 2023.", {U: ("The festival took place in May 2023.",)}),
    "postponed": ("The council postponed the Norra festival.", {
        U: ("The Norra festival took place.", "The Norra festival was held.")}),
    "banned": ("The council banned the Norra festival.", {
        U: ("The Norra festival took place.", "The Norra festival was held.")}),
    "opened": ("The Norra festival opened in May 2023.", {S: ("The Norra festival took place in May 2023.",)}),
    "cancelled-ar": ("أُلغي المهرجان في مايو 2023.", {
        U: ("جرى المهرجان في مايو 2023.", "حدث المهرجان في مايو 2023.", "أقيم المهرجان في مايو 2023.")}),
    "postponed-ar": ("أجل المجلس المهرجان في مايو 2023.", {U: ("جرى المهرجان في مايو 2023.",)}),
    "opened-ar": ("افتتح المهرجان في مايو 2023.", {S: ("جرى المهرجان في مايو 2023.",)}),
    "supports": ("Mara Lund supports the bridge.", {
        S: ("Mara Lund is for the bridge.", "Mara Lund is in favour of the bridge."),
        C: ("Mara Lund is against the bridge.",)}),
    "opposes": ("Mara Lund opposes the bridge.", {
        S: ("Mara Lund is against the bridge.",),
        C: ("Mara Lund is for the bridge.", "Mara Lund is in favour of the bridge.")}),
    "designed": ("Mara Lund designed the bridge.", {U: ("Mara Lund is against the bridge.",)}),
    "supports-ar": ("تؤيد مارا لوند الجسر.", {S: ("مارا لوند مع الجسر.",), C: ("مارا لوند ضد الجسر.",)}),
    "designed-ar": ("صممت مارا لوند الجسر.", {U: ("مارا لوند ضد الجسر.",)}),
}  # fmt: skip

test_read_over = judged(PAIRS)

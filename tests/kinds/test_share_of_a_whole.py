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
    "led-in": ("Of the 94 films shown at the festival 41 were directed by women.", {
        S: ("Fewer than half of the 94 films shown at the festival were directed by women.",
            "About 44 per cent of the 94 films were directed by women."),
        C: ("More than half of the 94 films shown at the festival were directed by women.",
            "A third of the films were directed by women."),
        U: ("Fewer than half of the films won prizes.", "More than half of the films were directed by men.",
            "Fewer than half of the 70 films were directed by women.")}),
    "led-in-buses": ("Of the 60 buses bought in 2022, 18 are electric.", {
        S: ("Less than a third of the buses bought in 2022 are electric.",),
        U: ("Fewer than half of the 60 buses are red.",
            "Fewer than half of the 60 trams bought in 2022 are electric.")}),
    "led-in-pupils": ("Of 320 pupils 200 passed the exam.", {
        S: ("More than half of the 320 pupils passed the exam.",),
        C: ("Less than half of the pupils passed the exam.",),
        U: ("More than half of the 320 pupils liked the exam.",)}),
    "led-in-shops": ("Out of 200 shops in the old town 150 have closed since 2019.", {
        S: ("Three quarters of the shops in the old town have closed since 2019.",),
        C: ("Half of the shops in the old town have closed since 2019.",),
        U: ("Half of the shops in the new town have closed since 2019.",)}),
    "two-parts": ("Of the 94 films, 60 were European and 41 were directed by women.", {
        S: ("More than half of the films were European.",),
        C: ("More than half of the 94 films were directed by women.",),
        U: ("More than half of the 94 films were directed by newcomers.",)}),
    "led-in-ar": ("من بين 94 فيلما عرضت في المهرجان أخرجت نساء 41 فيلما.", {
        S: ("أخرجت نساء أقل من نصف الأفلام التي عرضت في المهرجان.",),
        C: ("أخرجت نساء أكثر من نصف الأفلام التي عرضت في المهرجان.",), U: ("أقل من نصف الأفلام نالت جوائز.",)}),
    "led-in-hospitals-ar": ("من أصل 80 مستشفى أغلق 50 مستشفى أبوابه.", {
        S: ("أغلق أكثر من نصف المستشفيات أبوابه.",), C: ("أغلق أقل من نصف المستشفيات أبوابه.",)}),
    "led-in-houses-ar": ("ومن بين 300 منزل في القرية دمر الفيضان 120 منزلا.", {
        S: ("دمر الفيضان أقل من نصف منازل القرية.",), C: ("دمر الفيضان أكثر من نصف منازل القرية.",),
        U: ("دمر الحريق أقل من نصف منازل القرية.",)}),
}  # fmt: skip

test_share_of_a_whole = judged(PAIRS)

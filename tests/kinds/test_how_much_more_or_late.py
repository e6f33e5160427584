"""Which way a per cent goes, how long a strike lasted, how late or early, by how much: told in other words."""

from __future__ import annotations

import pytest

from tests.kinds.rows import C, S, U, by_one_fact

ENTITIES = {
    "solvei": {"name": {"en": "Solvei", "ar": "سولفاي"}, "kind": "organisation"},
    "meridian": {"name": {"en": "Meridian", "ar": "ميريديان"}, "kind": "organisation"},
    "fjordbank": {"name": {"en": "Fjordbank", "ar": "فيوردبنك"}, "kind": "organisation"},
    "osby": {"name": {"en": "Osby", "ar": "أوسبي"}, "kind": "place"},
    "mirza": {"name": {"en": "Mirza Dam", "ar": "سد ميرزا"}, "kind": "work"},
}
PORT = "Solvei handled 3.4 million tonnes in 2024, 9 percent more than in 2023."
PORT_AR = "استقبلت سولفاي 3.4 مليون طن في عام 2024، بزيادة 9 في المئة على عام 2023."
STRIKE = "Drivers of Solvei struck from 3 to 6 June 2022 over pay."
STRIKE_AR = "أضرب سائقو سولفاي من 3 إلى 6 يونيو 2022 بسبب الأجور."
DAM = "The Mirza Dam was finished on 3 May 2021, three months ahead of schedule."
FEE = "Solvei cut its annual fee from 60 to 40 euros in May 2023."
FEE_AR = "خفضت سولفاي رسمها السنوي من 60 إلى 40 يورو في مايو 2023."
RENTS = (
    "The survey group Meridian put the rise in rents in Osby since the sale of Solvei at 23 percent; Fjordbank put it "
    "at 8 percent."
)
BUSES = "Solvei ordered 24 buses from Fjordbank for 9 million euros and took options on 12 more."
WORKS = (
    "Solvei lengthened the Osby quay for 96 million euros; the work began on 17 March 2022 and was finished on "
    "12 December 2022, six weeks ahead of schedule."
)

ROWS = {
    "up-en": (S, PORT, "Solvei handled 3.4 million tonnes in 2024, up 9 percent."),
    "up-on-the-year-en": (S, PORT, "Solvei handled 3.4 million tonnes in 2024, up 9 % on the year before."),
    "down-en": (C, PORT, "Solvei handled 3.4 million tonnes in 2024, down 9 percent."),
    "up-another-en": (C, PORT, "Solvei handled 3.4 million tonnes in 2024, up 19 percent."),
    "up-ar": (S, PORT_AR, "استقبلت سولفاي 3.4 مليون طن في 2024 بارتفاع 9 في المئة على عام 2023."),
    "down-ar": (C, PORT_AR, "استقبلت سولفاي 3.4 مليون طن في 2024 بانخفاض 9 في المئة عن عام 2023."),
    "lasted-en": (S, STRIKE, "The Solvei drivers' strike over pay lasted from 3 to 6 June 2022."),
    "lasted-days-en": (S, STRIKE, "The Solvei drivers' strike lasted four days."),
    "lasted-longer-en": (C, STRIKE, "The Solvei drivers' strike over pay lasted from 3 to 12 June 2022."),
    "lasted-days-ar": (S, STRIKE_AR, "استمر إضراب سائقي سولفاي في يونيو 2022 أربعة أيام."),
    "lasted-longer-ar": (C, STRIKE_AR, "استمر إضراب سائقي سولفاي بسبب الأجور من 3 إلى 12 يونيو 2022."),
    "ahead-en": (S, DAM, "The Mirza Dam was finished three months ahead of schedule."),
    "behind-en": (C, DAM, "The Mirza Dam was finished three months behind schedule."),
    "ahead-is-no-length-en": (S, WORKS, "It took just under nine months to lengthen the quay at Osby."),
    "third-en": (S, FEE, "Solvei cut its annual fee by a third."),
    "knocked-off-en": (S, FEE, "Solvei knocked 20 euros off its annual fee."),
    "knocked-off-another-en": (U, FEE, "Solvei knocked 30 euros off its annual fee."),
    "third-ar": (S, FEE_AR, "خفضت سولفاي رسمها السنوي بمقدار الثلث."),
    "third-by-ar": (S, FEE_AR, "خفضت سولفاي رسمها السنوي بالثلث."),
    "half-ar": (U, FEE_AR, "خفضت سولفاي رسمها السنوي بمقدار النصف."),
    "first-third-ar": (U, FEE_AR, "خفضت سولفاي رسمها السنوي في الثلث الأول من 2023."),
    "each-its-own-en": (S, RENTS, "Meridian put the rise in rents in Osby at 23 percent."),
    "each-its-own-other-en": (S, RENTS, "Fjordbank put the rise in rents in Osby at 8 percent."),
    "others-figure-en": (C, RENTS, "Fjordbank put the rise in rents in Osby at 23 percent."),
    "nobodys-figure-en": (U, RENTS, "Rents in Osby rose 23 percent."),
    "another-many-en": (U, BUSES, "Solvei has an option on another 20 buses."),
}


@pytest.mark.parametrize(("verdict", "fact", "claim"), ROWS.values(), ids=ROWS)
def test_told_otherwise(verdict: str, fact: str, claim: str) -> None:
    assert by_one_fact(ENTITIES)(fact, claim) == verdict

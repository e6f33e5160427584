"""One deal from each of its sides: who has it before, who has it then, and what goes over."""

from __future__ import annotations

import pytest

from tests.kinds.rows import C, S, U, by_one_fact

NAMES = {
    "person": ("Mark Dolan", "Grace Tolley", "Sam Tolley", "Leo Marin", "Nora Vance", "Peter Lunn", "Simon Crane",
               "Amy Dorr", "Tom Verney", "أنس دروبي", "هالة مطر", "كريم نصار", "جمال فارس", "ريم عوض", "سامر حداد"),
    "organisation": ("Northway Rail", "Carden Homes", "Rowan Museum", "Port Vale City", "Ashfield Rovers",
                     "Glenmoor", "Hopkins Ale", "Castle Films", "Brayton Council",
                     "Keller Bank", "Ostler Capital", "Halden Energy", "Brix",
                     "Stenn", "شركة المرجان", "مجموعة الصفا", "بنك الساحل", "مصنع الوادي", "نادي الوحدة",
                     "نادي الفرسان", "مستشفى الياسمين", "مؤسسة الفجر"),
    "work": ("Elm Street Depot", "Winter Fields", "Marlow Estate", "Opal Theatre", "فندق النخيل"),
}  # fmt: skip
ENTITIES = {
    f"{kind}-{n}": {"name": {"en" if name.isascii() else "ar": name}, "kind": kind}
    for kind, names in NAMES.items() for n, name in enumerate(names)
}  # fmt: skip
judged = by_one_fact(ENTITIES)

ROWS = {
    "sale": ("Northway Rail sold the Elm Street Depot to Carden Homes in May 2021.", {
        "went": (S, "The Elm Street Depot went from Northway Rail to Carden Homes in May 2021."),
        "went back": (U, "The Elm Street Depot went from Carden Homes to Northway Rail."),
        "got": (S, "Carden Homes got the Elm Street Depot from Northway Rail."),
        "bought": (S, "Carden Homes bought the Elm Street Depot from Northway Rail."),
        "bought back": (C, "Northway Rail bought the Elm Street Depot from Carden Homes in May 2021."),
        "given": (U, "Northway Rail donated the Elm Street Depot to Carden Homes."),
    }),
    "went": ("The Elm Street Depot went from Northway Rail to Carden Homes.", {
        "sold": (U, "Northway Rail sold the Elm Street Depot to Carden Homes."),
        "got": (S, "Carden Homes got the Elm Street Depot from Northway Rail."),
    }),
    "gift": ("Mark Dolan donated Winter Fields to the Rowan Museum in March 2021.", {
        "gave": (S, "Mark Dolan gave Winter Fields to the Rowan Museum."),
        "was given": (S, "The Rowan Museum was given Winter Fields by Mark Dolan."),
        "received": (S, "The Rowan Museum received Winter Fields from Mark Dolan."),
        "received back": (U, "Mark Dolan received Winter Fields from the Rowan Museum."),
        "sold": (U, "Mark Dolan sold Winter Fields to the Rowan Museum."),
    }),
    "given": ("Mark Dolan gave Winter Fields to the Rowan Museum.", {
        "donated": (U, "Mark Dolan donated Winter Fields to the Rowan Museum."),
        "itself": (S, "Winter Fields was given to the Rowan Museum by Mark Dolan."),
    }),
    "not given": ("Mark Dolan did not give Winter Fields to the Rowan Museum.", {
        "got": (U, "The Rowan Museum got Winter Fields from Mark Dolan."),
    }),
    "planned": ("Mark Dolan plans to sell Winter Fields to the Rowan Museum.", {
        "went": (U, "Winter Fields went from Mark Dolan to the Rowan Museum."),
    }),
    "will": ("Sam Tolley inherited the Marlow Estate from Grace Tolley in 2012.", {
        "left": (S, "Grace Tolley left the Marlow Estate to Sam Tolley in 2012."),
        "passed": (S, "The Marlow Estate passed from Grace Tolley to Sam Tolley."),
        "left back": (U, "Sam Tolley left the Marlow Estate to Grace Tolley."),
    }),
    "player": ("Port Vale City sold Leo Marin to Ashfield Rovers in July 2019.", {
        "moved": (S, "Leo Marin moved from Port Vale City to Ashfield Rovers in July 2019."),
        "left": (S, "Leo Marin left Port Vale City for Ashfield Rovers."),
        "signed": (S, "Ashfield Rovers signed Leo Marin from Port Vale City in July 2019."),
        "joined": (S, "Leo Marin joined Ashfield Rovers from Port Vale City."),
    }),
    "free": ("Leo Marin moved from Port Vale City to Ashfield Rovers in July 2019.", {
        "sold": (U, "Port Vale City sold Leo Marin to Ashfield Rovers."),
        "bought": (U, "Ashfield Rovers bought Leo Marin from Port Vale City."),
    }),
    "hired": ("Keller Bank hired Tom Verney from Ostler Capital in January 2020.", {
        "joined": (S, "Tom Verney joined Keller Bank from Ostler Capital in January 2020."),
        "poached": (S, "Tom Verney left Ostler Capital for Keller Bank."),
        "back": (U, "Tom Verney joined Ostler Capital from Keller Bank."),
    }),
    "rented": ("Castle Films rented the Opal Theatre from Brayton Council in 2018.", {
        "let": (S, "Brayton Council rented the Opal Theatre to Castle Films."),
    }),
    "rented to": ("Brayton Council rented the Opal Theatre to Castle Films in 2018.", {
        "leased": (C, "Castle Films leased the Opal Theatre to Brayton Council in 2018."),
    }),
    "taught": ("Nora Vance taught Peter Lunn the violin.", {
        "learned": (S, "Peter Lunn learned the violin from Nora Vance."),
    }),
    "coached": ("Simon Crane coached Amy Dorr.", {
        "her coach": (S, "Amy Dorr's coach was Simon Crane."),
        "turned": (U, "Amy Dorr coached Simon Crane."),
    }),
    "coach": ("Amy Dorr's coach was Simon Crane.", {
        "coached": (S, "Simon Crane coached Amy Dorr."),
        "turned": (U, "Amy Dorr coached Simon Crane."),
        "turned round": (U, "Simon Crane was coached by Amy Dorr."),
    }),
    "paid for": ("Halden Energy paid the contractor Brix 6 million euros for a power station built by Stenn.", {
        "received": (S, "Brix received 6 million euros from Halden Energy."),
        "another": (U, "Stenn received 6 million euros from Halden Energy."),
    }),
    "offer-from": ("The owners of Glenmoor turned down an offer from Hopkins Ale.", {
        "rejected": (S, "Glenmoor's owners rejected Hopkins Ale's offer."),
        "turned": (U, "Hopkins Ale's owners rejected Glenmoor's offer."),
    }),
    "offer": ("Glenmoor made an offer of $70 million for Hopkins Ale, but its owners turned it down.", {
        "rejected": (S, "The owners of Hopkins Ale rejected Glenmoor's $70 million offer."),
        "turned": (U, "The owners of Glenmoor rejected Hopkins Ale's $70 million offer."),
        "itself": (U, "Glenmoor rejected Hopkins Ale's $70 million offer."),
    }),
    "by her": ("The museum bought a painting by Amy Dorr.", {"bought": (U, "Amy Dorr bought a painting.")}),
    "ar sale": ("باعت شركة المرجان فندق النخيل لمجموعة الصفا في مارس 2021.", {
        "went": (S, "انتقل فندق النخيل من شركة المرجان إلى مجموعة الصفا."),
        "went back": (C, "انتقل فندق النخيل من مجموعة الصفا إلى شركة المرجان في مارس 2021."),
        "bought": (S, "اشترت مجموعة الصفا من شركة المرجان فندق النخيل."),
    }),
    "ar treated": ("عالج أطباء مستشفى الياسمين اللاعب سامر حداد.", {
        "had treatment": (S, "تلقى سامر حداد العلاج على يد أطباء مستشفى الياسمين."),
        "turned": (U, "عالج سامر حداد أطباء مستشفى الياسمين."),
    }),
    "ar taught": ("علّمت هالة مطر كريم نصار الرسم.", {
        "learned": (S, "تعلم كريم نصار الرسم من هالة مطر."),
        "learned by": (S, "تعلم كريم نصار الرسم على يد هالة مطر."),
    }),
    "ar coach": ("جمال فارس هو مدرب ريم عوض.", {
        "trained": (S, "تدربت ريم عوض على يد جمال فارس."),
        "turned": (U, "درب ريم عوض جمال فارس."),
        "with": (U, "تدرب جمال فارس مع ريم عوض."),
    }),
    "ar loan": ("أقرض بنك الساحل مصنع الوادي 3 ملايين دولار.", {
        "borrowed": (S, "اقترض مصنع الوادي 3 ملايين دولار من بنك الساحل."),
        "turned": (U, "اقترض بنك الساحل 3 ملايين دولار من مصنع الوادي."),
    }),
    "ar player": ("باع نادي الوحدة أنس دروبي إلى نادي الفرسان في مارس 2021.", {
        "left": (S, "غادر أنس دروبي نادي الوحدة إلى نادي الفرسان."),
        "came": (S, "انضم أنس دروبي إلى نادي الفرسان قادما من نادي الوحدة."),
        "back": (U, "غادر أنس دروبي نادي الفرسان إلى نادي الوحدة."),
    }),
}  # fmt: skip
CASES = {f"{key}-{name}": (fact, *row) for key, (fact, rows) in ROWS.items() for name, row in rows.items()}


@pytest.mark.parametrize(("fact", "verdict", "claim"), CASES.values(), ids=CASES)
def test_deal(fact: str, verdict: str, claim: str) -> None:
    assert judged(fact, claim) == verdict


BODIES = {
    "bank": {"name": {"ar": "بنك السنابل"}, "kind": "organisation"},
    "other": {"name": {"ar": "بنك الميناء"}, "kind": "organisation"},
    "head": {"name": {"ar": "فؤاد الخطيب"}, "kind": "person"},
}
LEFT = "استقال رئيس بنك السنابل فؤاد الخطيب في 14 يونيو 2022 بسبب المرض."
HEADS = {
    "itself": (LEFT, S, "استقال رئيس بنك السنابل."),
    "handed in": (LEFT, S, "تقدم رئيس بنك السنابل باستقالته."),
    "handed in by name": (LEFT, S, "تقدم فؤاد الخطيب باستقالته."),
    "gave": (LEFT, S, "قدم رئيس بنك السنابل استقالته في يونيو 2022."),
    "deputy": (LEFT, U, "استقال نائب رئيس بنك السنابل."),
    "the deputy's chief": ("استقال نائب رئيس بنك السنابل فؤاد الخطيب.", U, "تقدم رئيس بنك السنابل باستقالته."),
    "another's": ("استقال رئيس بنك السنابل بعد لقاء مع رئيس بنك الميناء.", U, "تقدم رئيس بنك الميناء باستقالته."),
    "asked for": ("طالب مساهمون باستقالة رئيس بنك السنابل فؤاد الخطيب.", U, "تقدم رئيس بنك السنابل باستقالته."),
    "refused": ("رفض رئيس بنك السنابل فؤاد الخطيب استقالة نائبه.", U, "تقدم فؤاد الخطيب باستقالته."),
}


@pytest.mark.parametrize(("fact", "verdict", "claim"), HEADS.values(), ids=HEADS)
def test_head_of_a_body(fact: str, verdict: str, claim: str) -> None:
    """«استقال رئيس X» of «استقال رئيس X فلان»: the name only tells whose head resigned."""
    assert by_one_fact(BODIES)(fact, claim) == verdict

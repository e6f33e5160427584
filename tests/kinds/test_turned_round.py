"""Relations told the wrong way round are never backed: who lent, hired, sold, supplied, taught, praised, gave whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

ENTITIES = {
    "orla": {"name": {"en": "Orla Finch", "ar": "أورلا فنش"}, "kind": "person"},
    "tarek": {"name": {"en": "Tarek Madi", "ar": "طارق ماضي"}, "kind": "person"},
    "nils": {"name": {"en": "Nils Roth", "ar": "نيلز روث"}, "kind": "person"},
    "velt": {"name": {"en": "Velt Energy", "ar": "فيلت للطاقة"}, "kind": "company"},
    "sarn": {"name": {"en": "Sarn Capital", "ar": "سارن كابيتال"}, "kind": "company"},
    "kobo": {"name": {"en": "Kobo Rail", "ar": "كوبو للقطارات"}, "kind": "company"},
    "brine": {"name": {"en": "Brine Rovers", "ar": "براين روفرز"}, "kind": "organisation"},
    "loam": {"name": {"en": "Loam Town", "ar": "لوم تاون"}, "kind": "organisation"},
}
FACTS = {
    "replaced": {
        "en": "In May 2024 Velt Energy replaced its supplier Kobo Rail with Sarn Capital.",
        "ar": "في مايو 2024 حلت سارن كابيتال محل كوبو للقطارات في توريد البطاريات لفيلت للطاقة.",
    },
    "lent": {
        "en": "Sarn Capital lent Velt Energy 20 million euros in 2020.",
        "ar": "أقرضت سارن كابيتال فيلت للطاقة 20 مليون يورو عام 2020.",
    },
    "hired": {
        "en": "Kobo Rail hired Nils Roth from Velt Energy in 2019.",
        "ar": "استقطبت كوبو للقطارات نيلز روث من فيلت للطاقة عام 2019.",
    },
    "player": {
        "en": "Nils Roth moved from Brine Rovers to Loam Town in July 2021 for 2 million euros.",
        "ar": "انتقل نيلز روث من براين روفرز إلى لوم تاون في يوليو 2021 مقابل مليوني يورو.",
    },
    "sold": {
        "en": "Velt Energy sold its grid to Kobo Rail in 2018.",
        "ar": "باعت فيلت للطاقة شبكتها إلى كوبو للقطارات عام 2018.",
    },
    "supplies": {
        "en": "Kobo Rail supplies Velt Energy with batteries.",
        "ar": "تزود كوبو للقطارات فيلت للطاقة بالبطاريات.",
    },
    "owns": {
        "en": "Sarn Capital owns Kobo Rail.",
        "ar": "تملك سارن كابيتال كوبو للقطارات.",
    },
    "lawyer": {
        "en": "Tarek Madi is the lawyer of Orla Finch.",
        "ar": "طارق ماضي هو محامي أورلا فنش.",
    },
    "taught": {
        "en": "Orla Finch taught Nils Roth at the academy.",
        "ar": "درّست أورلا فنش نيلز روث في الأكاديمية.",
    },
    "accused": {
        "en": "Orla Finch accused Tarek Madi of fraud on 3 May 2022.",
        "ar": "اتهمت أورلا فنش طارق ماضي بالاحتيال في 3 مايو 2022.",
    },
    "praised": {
        "en": "Nils Roth praised Orla Finch in an interview.",
        "ar": "أشاد نيلز روث بأورلا فنش في مقابلة.",
    },
    "gift": {
        "en": "Tarek Madi gave Nils Roth a painting.",
        "ar": "أهدى طارق ماضي نيلز روث لوحة.",
    },
    "inherited": {
        "en": "Orla Finch inherited a house from Tarek Madi.",
        "ar": "ورثت أورلا فنش منزلا عن طارق ماضي.",
    },
    "fined": {
        "en": "The regulator fined Kobo Rail 5 million euros over complaints from Velt Energy.",
        "ar": "غرمت الهيئة الناظمة كوبو للقطارات 5 ملايين يورو بسبب شكاوى من فيلت للطاقة.",
    },
    "ranked": {
        "en": "Brine Rovers finished second behind Loam Town in 2020.",
        "ar": "حل براين روفرز ثانيا خلف لوم تاون عام 2020.",
    },
    "older": {
        "en": "Orla Finch is two years older than Nils Roth.",
        "ar": "أورلا فنش أكبر من نيلز روث بعامين.",
    },
    "pay": {
        "en": "Velt Energy must pay Kobo Rail 8 million euros, the court ruled in 2023.",
        "ar": "قضت المحكمة عام 2023 بأن تدفع فيلت للطاقة 8 ملايين يورو لكوبو للقطارات.",
    },
}

BACKED = {
    "replaced": "In May 2024 Velt Energy replaced Kobo Rail with Sarn Capital.",
    "replaced-by": "In May 2024 Sarn Capital replaced Kobo Rail as a supplier.",
    "loan": "Velt Energy received a loan of 20 million euros from Sarn Capital.",
    "ar-borrow": "اقترضت فيلت للطاقة 20 مليون يورو من سارن كابيتال.",
    "ar-loan": "حصلت فيلت للطاقة على قرض بقيمة 20 مليون يورو من سارن كابيتال.",
    "player": "Loam Town signed Nils Roth from Brine Rovers in July 2021.",
    "player-got": "Brine Rovers got 2 million euros from Loam Town for Nils Roth.",
    "ar-player-j": "انضم نيلز روث إلى لوم تاون قادما من براين روفرز.",
    "grid": "Kobo Rail bought the grid from Velt Energy in 2018.",
    "grid-took": "Kobo Rail took over the grid of Velt Energy in 2018.",
    "ar-grid": "اشترت كوبو للقطارات الشبكة من فيلت للطاقة عام 2018.",
    "supplier": "Kobo Rail is a supplier of Velt Energy.",
    "gets-batt": "Velt Energy gets its batteries from Kobo Rail.",
    "owner": "The owner of Kobo Rail is Sarn Capital.",
    "belongs": "Kobo Rail belongs to Sarn Capital.",
    "lawyer": "Orla Finch's lawyer is Tarek Madi.",
    "lawyer-has": "Orla Finch has Tarek Madi as her lawyer.",
    "painting": "Nils Roth got a painting from Tarek Madi.",
    "painting-g": "The painting was a gift from Tarek Madi to Nils Roth.",
}
TURNED = {
    "replaced-t": "In May 2024 Sarn Capital replaced its supplier Kobo Rail with Velt Energy.",
    "replaced-t2": "In May 2024 Velt Energy replaced its supplier Sarn Capital with Kobo Rail.",
    "replaced-t3": "In May 2024 Kobo Rail replaced Sarn Capital as a supplier.",
    "borrow-t": "Sarn Capital borrowed 20 million euros from Velt Energy in 2020.",
    "loan-t": "Sarn Capital received a loan of 20 million euros from Velt Energy.",
    "loan-gave-t": "Velt Energy gave Sarn Capital a loan of 20 million euros.",
    "ar-borrow-t": "اقترضت سارن كابيتال 20 مليون يورو من فيلت للطاقة.",
    "ar-loan-t": "حصلت سارن كابيتال على قرض بقيمة 20 مليون يورو من فيلت للطاقة.",
    "hired-t": "Velt Energy hired Nils Roth from Kobo Rail in 2019.",
    "hired-t2": "Nils Roth left Kobo Rail for Velt Energy in 2019.",
    "hired-lost-t": "Kobo Rail lost Nils Roth to Velt Energy in 2019.",
    "ar-hired-t": "استقطبت فيلت للطاقة نيلز روث من كوبو للقطارات عام 2019.",
    "player-t": "Brine Rovers signed Nils Roth from Loam Town in July 2021.",
    "player-sold-t": "Loam Town sold Nils Roth to Brine Rovers for 2 million euros.",
    "player-got-t": "Loam Town got 2 million euros from Brine Rovers for Nils Roth.",
    "player-paid-t": "Brine Rovers paid Loam Town 2 million euros for Nils Roth.",
    "ar-player-t": "انتقل نيلز روث من لوم تاون إلى براين روفرز في يوليو 2021.",
    "ar-player-jt": "انضم نيلز روث إلى براين روفرز قادما من لوم تاون.",
    "grid-t": "Velt Energy bought the grid from Kobo Rail in 2018.",
    "grid-took-t": "Velt Energy took over the grid from Kobo Rail in 2018.",
    "ar-grid-t": "اشترت فيلت للطاقة الشبكة من كوبو للقطارات عام 2018.",
    "ar-grid-aal-t": "آلت الشبكة إلى فيلت للطاقة عام 2018.",
    "grid-went-t": "The grid of Kobo Rail went to Velt Energy in 2018.",
    "supplier-t": "Velt Energy is a supplier of Kobo Rail.",
    "gets-batt-t": "Kobo Rail gets its batteries from Velt Energy.",
    "customers-t": "Velt Energy counts Kobo Rail among its customers.",
    "ar-gets-t": "تحصل كوبو للقطارات على البطاريات من فيلت للطاقة.",
    "owner-t": "The owner of Sarn Capital is Kobo Rail.",
    "owner2-t": "Kobo Rail is the owner of Sarn Capital.",
    "belongs-t": "Sarn Capital belongs to Kobo Rail.",
    "subsidiary-t": "Sarn Capital is a subsidiary of Kobo Rail.",
    "ar-owner-t": "تعود ملكية سارن كابيتال إلى كوبو للقطارات.",
    "lawyer-t": "Tarek Madi's lawyer is Orla Finch.",
    "lawyer-has-t": "Tarek Madi has Orla Finch as his lawyer.",
    "ar-lawyer-t": "أورلا فنش هي محامية طارق ماضي.",
    "learned-t": "Orla Finch learned from Nils Roth at the academy.",
    "accuser-t": "Orla Finch's accuser is Tarek Madi.",
    "accusation-t": "Tarek Madi's accusation of fraud against Orla Finch came on 3 May 2022.",
    "faced-t": "Orla Finch faced an accusation of fraud from Tarek Madi.",
    "won-praise-t": "Nils Roth won praise from Orla Finch.",
    "got-praise-t": "Nils Roth got praise from Orla Finch in an interview.",
    "had-praise-t": "Orla Finch had praise for Nils Roth in an interview.",
    "ar-praise-t": "حظي نيلز روث بإشادة أورلا فنش.",
    "ar-praise-t2": "نال نيلز روث إشادة من أورلا فنش.",
    "painting-t": "Tarek Madi got a painting from Nils Roth.",
    "painting-g-t": "The painting was a gift from Nils Roth to Tarek Madi.",
    "painting-went-t": "The painting went to Tarek Madi.",
    "ar-painting-t": "حصل طارق ماضي على لوحة من نيلز روث.",
    "house-t": "Tarek Madi inherited a house from Orla Finch.",
    "house-left-t": "Orla Finch left Tarek Madi a house.",
    "house-got-t": "Tarek Madi got a house from Orla Finch.",
    "fined-by": "Velt Energy fined Kobo Rail 5 million euros.",
    "fined-t": "The regulator fined Velt Energy 5 million euros over complaints from Kobo Rail.",
    "ahead-t": "Brine Rovers finished ahead of Loam Town in 2020.",
    "ar-ahead-t": "حل لوم تاون ثانيا خلف براين روفرز عام 2020.",
    "younger-t": "Orla Finch is two years younger than Nils Roth.",
    "older-t": "Nils Roth is two years older than Orla Finch.",
    "pay-t": "Velt Energy was awarded 8 million euros from Kobo Rail by the court in 2023.",
    "pay-gets-t": "Velt Energy gets 8 million euros from Kobo Rail, the court ruled in 2023.",
    "ar-pay-t": "قضت المحكمة عام 2023 بأن تدفع كوبو للقطارات 8 ملايين يورو لفيلت للطاقة.",
}


@pytest.mark.parametrize("claim", BACKED.values(), ids=BACKED)
def test_told_from_either_side(answer: Callable[[str], Finding], claim: str) -> None:
    assert str(answer(claim).verdict) == "supported"


@pytest.mark.parametrize("claim", TURNED.values(), ids=TURNED)
def test_turned_round(answer: Callable[[str], Finding], claim: str) -> None:
    assert str(answer(claim).verdict) != "supported"

"""A figure taken up again by another verb, a thing withdrawn told as sold, and a refusal by nobody that is named."""

from __future__ import annotations

from tests.kinds.pairs import found, judged

ROWS = {
    "other-sum": (
        "Carl Dorn pledged $5 million to the museum and donated $2 million.",
        {
            "unsourced": (
                "Carl Dorn pledged $5 million to the museum and donated all of it.",
                "Carl Dorn pledged $5 million to the museum and donated it.",
            ),
            "supported": ("Carl Dorn pledged $5 million to the museum and donated $2 million.",),
        },
    ),
    "planned": (
        "Carl Dorn pledged to donate $5 million to the museum.",
        {
            "unsourced": (
                "Carl Dorn pledged $5 million to the museum and donated all of it.",
                "Carl Dorn pledged $5 million and donated it.",
            ),
            "supported": ("Carl Dorn pledged $5 million to the museum.",),
        },
    ),
    "same-sum": (
        "Carl Dorn raised $5 million and spent all of it on boats.",
        {"supported": (
            "Carl Dorn raised $5 million and spent it on boats.",
            "Carl Dorn raised $5 million and spent all of it on boats.",
        )},
    ),
    "gave-it": (
        "Carl Dorn won $5 million in 2019 and gave it to the museum.",
        {"supported": ("Carl Dorn won $5 million and gave it to the museum.",)},
    ),
    "repaid": (
        "Lumo borrowed 3 million euros in 2010 and repaid 1 million.",
        {"unsourced": ("Lumo borrowed 3 million euros and repaid all of it.",)},
    ),
    "repaid-ar": (
        "اقترضت لومن 3 ملايين يورو عام 2010 وسددت مليونا.",
        {
            "unsourced": ("اقترضت لومن 3 ملايين يورو وسددتها كلها.",),
            "supported": ("اقترضت لومن 3 ملايين يورو.",),
        },
    ),
    "pledged-ar": (
        "تعهد كارل دورن بالتبرع بخمسة ملايين دولار للمتحف.",
        {"unsourced": ("تعهد كارل دورن بخمسة ملايين دولار للمتحف وتبرع بها كلها.",)},
    ),
    "withdrawn": (
        "The gallery withdrew a gold ring from its auction of 7 May 2020.",
        {
            "unsourced": (
                "The gold ring was sold at the auction of 7 May 2020.",
                "The gallery sold the gold ring at its auction.",
            ),
            "supported": ("The gallery withdrew a gold ring from its auction.",),
        },
    ),
    "withdrawn-ar": (
        "سحبت الدار سوارا ذهبيا من مزادها في 7 مايو 2020.",
        {"unsourced": ("بيع السوار الذهبي في مزاد 7 مايو 2020.", "باعت الدار السوار الذهبي في مزادها.")},
    ),
}
PLACES = {
    "torv": {"name": {"en": "Torv", "ar": "تورف"}, "kind": "place"},
    "malm": {"name": {"en": "Malm", "ar": "مالم"}, "kind": "place"},
}

test_taken_up = judged(ROWS)


def test_who_asked_is_not_who_refused() -> None:
    fact = "طلبت تورف من مالم إعادة القارب، وكان طلب أول قد رُفض عام 1974."
    for claim in ("رفضت تورف عام 1974 طلبا من مالم.", "رفضت تورف طلبا عام 1974."):
        assert str(found(fact, claim, PLACES).verdict) == "unsourced"
    assert str(found(fact, "طلبت تورف من مالم إعادة القارب.", PLACES).verdict) == "supported"

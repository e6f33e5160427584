"""Opposites that exclude each other without one of them having to hold, and those of which one must."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "karsia-bank": {"name": {"en": "Bank of Karsia", "ar": "بنك كارسيا"}, "kind": "organisation"},
    "mira-holt": {"name": {"en": "Mira Holt", "ar": "ميرا هولت"}, "kind": "person"},
    "odd-strand": {"name": {"en": "Odd Strand", "ar": "أود ستراند"}, "kind": "person"},
    "tarn": {"name": {"en": "Tarn", "ar": "تارن"}, "kind": "place"},
    "vela-rovers": {"name": {"en": "Vela Rovers", "ar": "فيلا روفرز"}, "kind": "organisation"},
}
FACTS = {
    "rates": {"en": "The Bank of Karsia did not raise interest rates in May 2022."},
    "cut": {"en": "The Bank of Karsia cut interest rates in June 2023."},
    "silver": {"en": "Mira Holt did not win the silver medal at the Tarn regatta."},
    "wheat": {"ar": "لم ترتفع أسعار القمح في تارن عام 2021."},
    "crash": {"en": "Odd Strand did not survive the 2019 crash near Tarn."},
    "talks": {"ar": "لم تنجح محادثات تارن عام 2018."},
    "funeral": {"en": "Mira Holt did not attend the funeral of Odd Strand."},
    "club": {"en": "Mira Holt left Vela Rovers in 2016."},
    "strike": {"en": "The rebels laid down their arms in Tarn in 2014."},
}

ROWS = {
    # What did not rise need not have fallen, who did not come second need not have come third
    "not-raised-is-not-cut": (U, "The Bank of Karsia cut interest rates in May 2022."),
    "not-raised": (S, "The Bank of Karsia did not raise interest rates in May 2022."),
    "raised": (C, "The Bank of Karsia raised interest rates in May 2022."),
    "not-cut-beside-not-raised": (U, "The Bank of Karsia did not cut interest rates in May 2022."),
    "not-silver-is-not-bronze": (U, "Mira Holt won the bronze medal at the Tarn regatta."),
    "not-risen-is-not-fallen-ar": (U, "انخفضت أسعار القمح في تارن عام 2021."),
    "risen-ar": (C, "ارتفعت أسعار القمح في تارن عام 2021."),
    # What fell did not rise
    "cut-is-not-raised": (S, "The Bank of Karsia did not raise interest rates in June 2023."),
    "cut-raised": (C, "The Bank of Karsia raised interest rates in June 2023."),
    # Of some pairs one must hold
    "not-survived-is-died": (S, "Odd Strand died in the 2019 crash near Tarn."),
    "not-survived-survived": (C, "Odd Strand survived the 2019 crash near Tarn."),
    "no-success-is-failure-ar": (S, "فشلت محادثات تارن عام 2018."),
    "not-attended-is-skipped": (S, "Mira Holt skipped the funeral of Odd Strand."),
    # Who left was not left there
    "left-is-not-stayed": (C, "Mira Holt stayed at Vela Rovers in 2016."),
    "left": (S, "Mira Holt quit Vela Rovers in 2016."),
    # A possessive may stand inside a phrase
    "laid-down-their-arms": (S, "The rebels surrendered in Tarn in 2014."),
}

test_contrary = verdicts(ROWS)

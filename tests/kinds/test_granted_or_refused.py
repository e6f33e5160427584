"""What a body granted or refused: of a request, an appeal, a deal; and verbs that other words lay claim to."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

PAIRS = {
    "appeal-court": (
        "The appeal court rejected the club's appeal against the fine on 3 May 2024.",
        {
            C: (
                "The appeal court granted the club's appeal against the fine on 3 May 2024.",
                "The appeal court allowed the club's appeal against the fine on 3 May 2024.",
            ),
            S: ("The appeal court turned down the club's appeal against the fine in May 2024.",),
            U: ("The appeal court reduced the club's fine on 3 May 2024.",),
        },
    ),
    "committee": (
        "The lawsuit committee dismissed the director in June 2023.",
        {S: ("The director was dismissed by the lawsuit committee in June 2023.",)},
    ),
    "no-suit": (
        "The council dismissed the director in June 2023.",
        {U: ("The lawsuit was dismissed in June 2023.", "The complaint was dismissed in June 2023.")},
    ),
    "suit": (
        "The judge dismissed the suit of the club in June 2023.",
        {S: ("The lawsuit of the club was dismissed in June 2023.", "The club's lawsuit was dismissed in June 2023.")},
    ),
    "case": (
        "The court dismissed the case against the minister in May 2024.",
        {S: ("The lawsuit against the minister was dismissed.", "The case against the minister was thrown out.")},
    ),
    "strike": (
        "The labour court rejected an application by the company to ban the strike.",
        {
            S: ("The labour court refused to ban the strike.",),
            C: (
                "The labour court granted the company's request to ban the strike.",
                "The labour court agreed to ban the strike.",
            ),
            U: ("The labour court refused to ban the march.",),
        },
    ),
    "market": (
        "The council rejected a proposal by the mayor to close the market.",
        {
            S: ("The council refused to close the market.",),
            C: ("The council granted the mayor's request to close the market.",),
            U: ("The council refused to close the theatre.",),
        },
    ),
    "stadium": (
        "The ministry turned down a request by the club to extend the stadium.",
        {
            S: ("The ministry refused to extend the stadium.",),
            C: ("The ministry granted the club's request to extend the stadium.",),
        },
    ),
    "match": (
        "The league accepted a request by the club to move the match.",
        {S: ("The league granted the club's request to move the match.",)},
    ),
    "merger": (
        "The merger of Norvik Rail and Southern Lines took effect on 1 August 2025.",
        {
            S: ("The merger of Norvik Rail and Southern Lines came into force on 1 August 2025.",),
            C: ("The merger of Norvik Rail and Southern Lines took effect in October 2025.",),
            U: ("Southern Lines turned down Norvik Rail.", "Southern Lines had rejected an offer from Norvik Rail."),
        },
    ),
    "tax": (
        "The tax took effect on 1 March 2024.",
        {
            S: ("The tax came into force on 1 March 2024.",),
            U: ("The tax was accepted on 1 March 2024.", "The tax was refused."),
        },
    ),
    "cleared": (
        "The Competition Board approved the takeover of Southern Lines on 11 June 2025.",
        {
            S: (
                "The Competition Board cleared the takeover of Southern Lines.",
                "The Competition Board gave the green light to the takeover of Southern Lines.",
            ),
            C: ("The Competition Board blocked the takeover of Southern Lines in June 2025.",),
            U: ("The Competition Board cleared Southern Lines of fraud.",),
        },
    ),
    "harbour": (
        "The regulator approved the sale of the harbour in March 2024.",
        {
            S: ("The regulator cleared the sale of the harbour in March 2024.",),
            C: ("The regulator rejected the sale of the harbour in March 2024.",),
            U: ("The regulator cleared the harbour of mines.",),
        },
    ),
    "strike-ar": (
        "رفضت محكمة العمل في بورت مارين طلب الشركة.",
        {
            S: ("ردّت محكمة العمل في بورت مارين طلبها.",),
            C: (
                "قبلت محكمة العمل في بورت مارين طلب الشركة.",
                "استجابت محكمة العمل في بورت مارين لطلب الشركة.",
            ),
        },
    ),
    "ground-ar": (
        "رفض مجلس المدينة طلب النادي توسيع الملعب في مايو 2024.",
        {
            C: (
                "استجاب مجلس المدينة لطلب النادي توسيع الملعب في مايو 2024.",
                "لبى مجلس المدينة طلب النادي توسيع الملعب في مايو 2024.",
            ),
        },
    ),
    "laboratory-ar": (
        "وافقت الوزارة على طلب الجامعة بناء مختبر.",
        {
            S: ("استجابت الوزارة لطلب الجامعة بناء مختبر.",),
            C: ("رفضت الوزارة طلب الجامعة بناء مختبر.",),
        },
    ),
}

test_granted_or_refused = judged(PAIRS)

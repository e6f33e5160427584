"""What several did between them is told of none of them alone, and what was only the occasion is nobody's deed."""

from __future__ import annotations

from tests.kinds.pairs import judged

SUMS = {
    "gave": (
        "Anna Berg and Carl Dorn donated $5 million to the Lund Museum in 2019.",
        {
            "unsourced": (
                "Anna Berg donated $5 million to the Lund Museum.",
                "Carl Dorn alone donated $5 million to the Lund Museum.",
                "Carl Dorn gave the Lund Museum $5 million in 2019.",
            ),
            "supported": (
                "Anna Berg and Carl Dorn donated $5 million to the Lund Museum.",
                "Together with Carl Dorn, Anna Berg donated $5 million to the Lund Museum.",
                "Anna Berg donated to the Lund Museum in 2019.",
            ),
        },
    ),
    "gave-each": (
        "Anna Berg and Carl Dorn each donated $5 million to the Lund Museum in 2019.",
        {"supported": ("Anna Berg donated $5 million to the Lund Museum.",)},
    ),
    "among": (
        "Anna Berg was among those who put $9 million into Lumo at its launch.",
        {
            "unsourced": ("Anna Berg put $9 million into Lumo.", "Anna Berg alone put $9 million into Lumo."),
            "supported": ("Anna Berg was one of those who put $9 million into Lumo.",),
        },
    ),
    "such-as": (
        "Companies such as Sandvik and Volta Motors paid 12 million euros to the town in 2020.",
        {
            "unsourced": ("Sandvik paid 12 million euros to the town.",),
            "supported": ("Sandvik was among the companies that paid 12 million euros to the town in 2020.",),
        },
    ),
    "fires": (
        "Fires in Torv and Malm killed 20 people in May.",
        {
            "unsourced": ("Fires in Torv killed 20 people in May.", "Fires in Malm killed 20 people."),
            "supported": ("Fires in Torv and Malm killed 20 people.",),
        },
    ),
    "from": (
        "The start-up Lumo raised $30 million from Index and Accel in 2021.",
        {
            "unsourced": ("Lumo raised $30 million from Accel.",),
            "supported": ("Lumo raised $30 million from Index and Accel.", "Lumo raised $30 million in 2021."),
        },
    ),
    "bought": (
        "Sandvik and Volta Motors bought 40 trucks from Skane Works in 2018.",
        {"unsourced": ("Sandvik bought 40 trucks from Skane Works.",), "supported": (
            "Sandvik bought trucks from Skane Works in 2018.",
            "Sandvik and Volta Motors bought 40 trucks from Skane Works.",
        )},
    ),
    "worth": (
        "Anna Berg signed a contract worth $3 million with Skane Works and Volta Motors.",
        {"supported": ("Anna Berg signed a $3 million contract with Skane Works and Volta Motors.",)},
    ),
    "alone": (
        "Nils Brandt built the boat in 1999.",
        {
            "unsourced": ("Nils Brandt single-handedly built the boat.", "Nils Brandt built the boat by himself."),
            "supported": ("Nils Brandt built the boat.",),
        },
    ),
    "alone-too": (
        "Nils Brandt built the boat by himself in 1999.",
        {"supported": ("Nils Brandt built the boat by himself.", "Nils Brandt built the boat single-handedly.")},
    ),
    "gave-ar": (
        "تبرعت آنا بيرغ وكارل دورن بخمسة ملايين دولار لمتحف لوند عام 2019.",
        {
            "unsourced": (
                "تبرعت آنا بيرغ بخمسة ملايين دولار لمتحف لوند.",
                "تبرعت آنا بيرغ وحدها بخمسة ملايين دولار لمتحف لوند.",
            ),
            "supported": (
                "تبرعت آنا بيرغ وكارل دورن بخمسة ملايين دولار لمتحف لوند.",
                "تبرعت آنا بيرغ مع كارل دورن بخمسة ملايين دولار لمتحف لوند.",
            ),
        },
    ),
    "among-ar": (
        "دفعت شركات منها لومن وسكيري 12 مليون يورو للبلدية عام 2020.",
        {
            "unsourced": ("دفعت لومن 12 مليون يورو للبلدية.", "دفعت سكيري وحدها 12 مليون يورو للبلدية."),
            "supported": ("كانت لومن بين الشركات التي دفعت 12 مليون يورو للبلدية.",),
        },
    ),
    "invested-ar": (
        "استثمرت لومن وسكيري 8 ملايين دولار في شركة فولتا عند تأسيسها.",
        {"unsourced": ("استثمرت لومن 8 ملايين دولار في شركة فولتا.", "استثمرت سكيري بمفردها 8 ملايين دولار في فولتا.")},
    ),
}
OCCASIONS = {
    "opening": (
        "Anna Berg and Carl Dorn spoke at the opening of the Lund Museum.",
        {"unsourced": ("Anna Berg and Carl Dorn opened the Lund Museum.",)},
    ),
    "sale": (
        "Volta Motors sponsored the team after the sale of Skane Works.",
        {"unsourced": ("Volta Motors sold Skane Works.",)},
    ),
    "opening-ar": (
        "تحدثت آنا بيرغ وكارل دورن عند افتتاح متحف لوند.",
        {"unsourced": ("افتتحت آنا بيرغ وكارل دورن متحف لوند.", "افتتح كارل دورن متحف لوند.")},
    ),
    "founding-ar": (
        "استثمرت لومن وسكيري 8 ملايين دولار في شركة فولتا عند تأسيسها.",
        {
            "unsourced": ("أسست لومن وسكيري شركة فولتا.", "أسست سكيري شركة فولتا."),
            "supported": ("تأسست شركة فولتا.",),
        },
    ),
    "sale-ar": ("غادر كريم ناصر المدينة بعد بيع شركة سكيري.", {"unsourced": ("باع كريم ناصر شركة سكيري.",)}),
    "his-own-ar": (
        "استقال الوزير كريم ناصر بعد شرائه قصرا في لوند.",
        {"supported": ("اشترى كريم ناصر قصرا في لوند.",)},
    ),
    "departure-ar": (
        "تسببت استقالة آنا بيرغ من شركة سكانه في خلاف بين آنا بيرغ وكارل دورن.",
        {
            "unsourced": ("استقالت آنا بيرغ وكارل دورن من شركة سكانه.",),
            "supported": ("استقالت آنا بيرغ من شركة سكانه.",),
        },
    ),
}
GIFTS = {
    "provided": (
        "Skane Works provided Volta Motors with battery technology.",
        {
            "unsourced": ("Volta Motors gave Skane Works battery technology.",),
            "supported": (
                "Skane Works gave Volta Motors battery technology.",
                "Volta Motors got battery technology from Skane Works.",
                "Volta Motors was given battery technology by Skane Works.",
            ),
        },
    ),
    "lent": (
        "Anna Berg lent Carl Dorn a boat in 2019.",
        {"unsourced": ("Carl Dorn gave Anna Berg a boat.",), "supported": ("Anna Berg lent Carl Dorn a boat.",)},
    ),
    "supplied-later": (
        "Skane Works invested $2 million in Volta Motors and supplied Volta Motors with batteries.",
        {"unsourced": ("Volta Motors gave Skane Works batteries.",)},
    ),
}

test_sums = judged(SUMS)
test_occasions = judged(OCCASIONS)
test_gifts = judged(GIFTS)

"""What another verb of an English sentence tells: clauses cut out of it with the wrong doer, object, day or place."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "driver": (
        "A cyclist who was eating an apple hit a dog near the Mill Bridge.",
        {"unsourced": ("A dog hit a cyclist.",)},
    ),
    "adviser": (
        "The admiral, an adviser to the king, criticised the raid on the harbour.",
        {
            "supported": ("The admiral criticised the raid.", "An adviser to the king criticised the raid."),
            "unsourced": ("The king criticised the raid.",),
        },
    ),
    "plant": (
        "The dairy, which employs 90 people, exports half of its butter to Norway.",
        {
            "supported": ("The dairy exports half of its butter to Norway.",),
            "unsourced": ("The dairy employs people in Norway.",),
        },
    ),
    "team": (
        "The Danish crew beat the crew that had won the regatta last year.",
        {"unsourced": ("The Danish crew won the regatta.",)},
    ),
    "pupil": (
        "The choir was founded by Edna Marl, who was trained by the tenor Piet Rusk.",
        {"supported": ("Edna Marl founded the choir.",), "unsourced": ("Edna Marl trained Piet Rusk.",)},
    ),
    "lorries": (
        "The quay was closed to lorries in 2017 and torn down in 2020.",
        {"supported": ("The quay was torn down in 2020.",), "unsourced": ("Lorries were torn down in 2020.",)},
    ),
    "passages": (
        "The editor withdrew the novel after a reader found copied passages.",
        {"supported": ("The editor withdrew the novel.",), "unsourced": ("The editor copied passages.",)},
    ),
    "ended": (
        "The nurses' strike ended when the Orle clinic agreed to raise their pay.",
        {"supported": ("The Orle clinic agreed to raise their pay.",)},
    ),
    "bought-from": (
        "The airline Talvik bought three planes from the maker Orsk for 90 million dollars.",
        {
            "supported": ("Talvik bought three planes for 90 million dollars.",),
            "unsourced": ("Talvik bought Orsk for 90 million dollars.",),
        },
    ),
    "lent-to": (
        "The museum in Elmby lent two of its vases to a gallery in Rome.",
        {"unsourced": ("A gallery in Rome lent two vases to the museum in Elmby.",)},
    ),
    "book-about": (
        "The poet Ida Brenn was awarded the Orle Prize for her book about her aunt.",
        {
            "supported": ("Ida Brenn was awarded the Orle Prize.",),
            "unsourced": ("Ida Brenn's aunt was awarded the Orle Prize.",),
        },
    ),
    "tank": (
        "Half a million litres of milk leaked out of a tank at the Sorrel dairy.",
        {"unsourced": ("A tank leaked out of the Sorrel dairy.",)},
    ),
    "against-the-sale": (
        "Members of the Lund club voted against the sale of the boathouse.",
        {
            "supported": ("Members of the Lund club voted against the sale of the boathouse.",),
            "unsourced": ("Members of the Lund club voted against the boathouse.",),
        },
    ),
    "suit": (
        "The court dismissed the fishermen's suit against the harbour.",
        {
            "supported": ("The court dismissed the fishermen's suit.",),
            "unsourced": ("The court dismissed the fishermen.",),
        },
    ),
    "association": (
        "The treasurer of the village's music society resigned over the price of drums.",
        {
            "supported": ("The treasurer of the music society resigned.",),
            "unsourced": ("The music society resigned.",),
        },
    ),
    "by-so-much": (
        "The water in the tarn dropped by four metres within two years.",
        {
            "supported": ("The water in the tarn dropped by four metres.",),
            "unsourced": ("The water in the tarn dropped to four metres.",),
        },
    ),
    "by-so-much-ar": (
        "انخفض منسوب البحيرة أربعة أمتار خلال عامين.",
        {
            "supported": ("انخفض منسوب البحيرة أربعة أمتار.",),
            "unsourced": ("انخفض منسوب البحيرة إلى أربعة أمتار.",),
        },
    ),
    "less-than": (
        "The new lamp from Ilmar costs 20 euros less than the one from Brask.",
        {"unsourced": ("The new lamp from Ilmar costs 20 euros.",)},
    ),
    "all-of-three": (
        "The museum in Elmby lent three of its vases to a gallery in Rome.",
        {"unsourced": ("The museum in Elmby lent all of its vases to a gallery in Rome.",)},
    ),
    "never-of-no-longer": (
        "Water from the spring at Orle is no longer safe to drink.",
        {"unsourced": ("Water from the spring at Orle was never safe to drink.",)},
    ),
}
test = judged(PAIRS)

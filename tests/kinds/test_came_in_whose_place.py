"""Who came in whose place, by whatever verb: took over from, replaced, «تولى … خلفا لـ»; exchanged it is denied."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"en": "Rana Holt"}, "kind": "person"},
    "e1": {"name": {"en": "Piet Vos"}, "kind": "person"},
    "e2": {"name": {"en": "Selm Port Authority"}, "kind": "company"},
    "e3": {"name": {"en": "Jan Brok"}, "kind": "person"},
    "e4": {"name": {"en": "Selm Gazette"}, "kind": "company"},
    "e5": {"name": {"ar": "رنا هولت"}, "kind": "person"},
    "e6": {"name": {"ar": "بيت فوس"}, "kind": "person"},
    "e7": {"name": {"ar": "ميناء سلم"}, "kind": "company"},
    "e8": {"name": {"ar": "جريدة سلم"}, "kind": "company"},
}
PAIRS = {
    "succeeded": (
        "On 1 October 2020 Rana Holt succeeded Piet Vos as head of the Selm Port Authority.",
        {
            "supported": (
                "Rana Holt took over from Piet Vos as head of the Selm Port Authority on 1 October 2020.",
                "Rana Holt took over as head of the Selm Port Authority from Piet Vos.",
                "Piet Vos was succeeded by Rana Holt as head of the Selm Port Authority.",
            ),
            "contradicted": (
                "Piet Vos took over from Rana Holt at the head of the Selm Port Authority on 1 October 2020.",
                "Piet Vos took over from Rana Holt as head of the Selm Port Authority on 1 October 2020.",
                "Piet Vos replaced Rana Holt as head of the Selm Port Authority on 1 October 2020.",
                "Rana Holt was succeeded by Piet Vos as head of the Selm Port Authority on 1 October 2020.",
            ),
            "unsourced": (
                "Rana Holt took over from Jan Brok as head of the Tarvik Port Authority.",
                "Piet Vos took over from Jan Brok as head of the Selm Port Authority in 2012.",
            ),
        },
    ),
    "took-over": (
        "In May 2021 Rana Holt took over from Piet Vos as editor of the Selm Gazette.",
        {
            "supported": (
                "In May 2021 Rana Holt succeeded Piet Vos as editor of the Selm Gazette.",
                "In May 2021 Rana Holt replaced Piet Vos as editor of the Selm Gazette.",
                "Rana Holt became editor of the Selm Gazette in May 2021.",
            ),
            "contradicted": (
                "Piet Vos took over from Rana Holt as editor of the Selm Gazette in May 2021.",
                "In May 2021 Piet Vos succeeded Rana Holt as editor of the Selm Gazette.",
            ),
        },
    ),
    "succeeded-ar": (
        "خلفت رنا هولت بيت فوس في رئاسة ميناء سلم في 1 أكتوبر 2020.",
        {
            "supported": (
                "تولت رنا هولت رئاسة ميناء سلم في 1 أكتوبر 2020 خلفا لبيت فوس.",
                "حلت رنا هولت محل بيت فوس في رئاسة ميناء سلم.",
            ),
            "contradicted": (
                "تولى بيت فوس رئاسة ميناء سلم في 1 أكتوبر 2020 خلفا لرنا هولت.",
                "حل بيت فوس محل رنا هولت في رئاسة ميناء سلم في 1 أكتوبر 2020.",
                "تسلم بيت فوس رئاسة ميناء سلم من رنا هولت في 1 أكتوبر 2020.",
            ),
            "unsourced": (
                "تولى بيت فوس رئاسة ميناء سلم عام 2012.",
                "تولت رنا هولت رئاسة ميناء تارفيك خلفا لبيت فوس.",
            ),
        },
    ),
    "took-over-ar": (
        "تولت رنا هولت رئاسة تحرير جريدة سلم في مايو 2021 خلفا لـبيت فوس.",
        {
            "supported": ("خلفت رنا هولت بيت فوس في رئاسة تحرير جريدة سلم في مايو 2021.",),
            "contradicted": (
                "خلف بيت فوس رنا هولت في رئاسة تحرير جريدة سلم في مايو 2021.",
                "تولى بيت فوس رئاسة تحرير جريدة سلم في مايو 2021 خلفا لرنا هولت.",
            ),
        },
    ),
}

test = judged(PAIRS, ENTITIES)

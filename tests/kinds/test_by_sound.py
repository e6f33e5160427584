"""Words and names that no dictionary has, in Arabic letters on one side and in Latin ones on the other."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

PAIRS = {
    "moved": (
        "Kroon moved its factory from Antwerp to Leuven in 2019.",
        {"supported": ("نقلت كرون مصنعها من أنتويرب إلى لوفن في 2019.",),
         "unsourced": ("نقلت كرون مصنعها من لوفن إلى أنتويرب في 2019.",
                       "نقلت كروم مصنعها من أنتويرب إلى لوفن في 2019.",
                       "نقلت كرون مصنعها من أنتوين إلى لوفن في 2019.")},
    ),
    "criticised": (
        "Luc Martens criticised Hendrik Duval in May 2021.",
        {"supported": ("انتقد لوك مارتنز هندريك دوفال في مايو 2021.",),
         "unsourced": ("انتقد هندريك دوفال لوك مارتنز في مايو 2021.",
                       "انتقد لوكاس مارتنز هندريك دوفال في مايو 2021.",
                       "انتقد لوك مارتن هندريك دوفال في مايو 2021.")},
    ),
    "criticised-in-arabic": (
        "انتقد لوك مارتنز هندريك دوفال في مايو 2021.",
        {"supported": ("Luc Martens criticised Hendrik Duval in May 2021.",
                       "Hendrik Duval was criticised by Luc Martens in May 2021."),
         "unsourced": ("Hendrik Duval criticised Luc Martens in May 2021.",
                       "Luc Martens was criticised by Hendrik Duval in May 2021.",
                       "Lucas Martens criticised Hendrik Duval in May 2021.",
                       "Luc Martens criticised Hendriks Duval in May 2021.")},
    ),
    "lost": (
        "Kroon lost to Duval in the final in Antwerp in 2019.",
        {"supported": ("خسر كرون أمام دوفال في نهائي أنتويرب عام 2019.",),
         "unsourced": ("خسر دوفال أمام كرون في نهائي أنتويرب عام 2019.",)},
    ),
    "lost-in-arabic": (
        "خسر كرون أمام دوفال في نهائي أنتويرب عام 2019.",
        {"supported": ("Kroon lost to Duval in the final in Antwerp in 2019.",),
         "unsourced": ("Duval lost to Kroon in the final in Antwerp in 2019.",)},
    ),
    "found": (
        "Inspectors found listeria on 14 farms in August 2023.",
        {"supported": ("عثر المفتشون على الليستريا في 14 مزرعة في أغسطس 2023.",),
         "unsourced": ("عثر المفتشون على السالمونيلا في 14 مزرعة في أغسطس 2023.",
                       "عثر المفتشون على الهستيريا في 14 مزرعة في أغسطس 2023.")},
    ),
    "found-in-arabic": (
        "عثر المفتشون على الليستريا في 14 مزرعة في أغسطس 2023.",
        {"supported": ("Inspectors found listeria on 14 farms in August 2023.",),
         "unsourced": ("Inspectors found salmonella on 14 farms in August 2023.",)},
    ),
}  # fmt: skip

NAMES = {
    "kestrel": {"name": {"en": "Kestrel Ocean Lines"}, "kind": "company", "aliases": ["Kestrel", "شركة كيستريل"]},
    "luc": {"name": {"en": "Luc Morvaux"}, "kind": "person", "aliases": ["لوك مورفو"]},
    "hendrik": {"name": {"en": "Hendrik Morvaux"}, "kind": "person", "aliases": ["هندريك مورفو"]},
}
OF_A_NAME: Pairs = {
    "company": (
        "Kestrel Ocean Lines was founded in Antwerp in 1987 by the brothers Luc and Hendrik Morvaux.",
        {"supported": ("أسس الشقيقان لوك وهندريك مورفو شركة كيستريل أوشن لاينز في أنتويرب عام 1987.",
                       "تأسست شركة كيستريل أوشن لاينز في أنتويرب عام 1987."),
         "unsourced": ("أسس الشقيقان لوكا وهندريك مورفو شركة كيستريل أوشن لاينز في أنتويرب عام 1987.",
                       "تأسست شركة كيستريل أوشن لاندز في أنتويرب عام 1987.",
                       "تأسست شركة كيستريل أوشن لاينز في روتن عام 1987.")},
    ),
}  # fmt: skip

test_by_sound = judged(PAIRS)
test_of_a_name = judged(OF_A_NAME, NAMES)

"""A rule for some of a kind is none for the kind; what befell some of them may be told of them."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_of_some = judged({
    "who": ("Doctors who work in villages will get higher pay from March.", {
        "supported": ("Doctors who work in villages will get higher pay.",),
        "unsourced": ("Doctors will get higher pay.",),
    }),
    "comma": ("Nurses, who work at night, will be paid more.", {"supported": ("Nurses will be paid more.",)}),
    "participle": ("Students living abroad must pay a fee of 300 euros.", {
        "supported": ("Students living abroad must pay a fee.",),
        "unsourced": ("Students must pay a fee of 300 euros.",),
    }),
    "said": ("The minister said that farms hit by the flood would get aid.", {
        "supported": ("The minister said that farms hit by the flood would get aid.",),
        "unsourced": ("The minister said that farms would get aid.",),
    }),
    "aged": ("Women over 60 will travel free on the buses.", {
        "supported": ("Women over 60 will travel free on the buses.",),
        "unsourced": ("Women will travel free on the buses.",),
    }),
    "object": ("The state will pay farmers who lost animals 300 euros each.", {
        "unsourced": ("The state will pay farmers 300 euros each.",),
    }),
    "one": ("The museum that burned down will reopen in May.", {"supported": ("The museum will reopen in May.",)}),
    "befell": ("Residents displaced by the flood returned home in May.", {
        "supported": ("Residents returned home in May.",),
    }),
    "at": ("Workers at the port will get a bonus.", {"supported": ("Workers will get a bonus.",)}),
    "who-ar": ("سيحصل الأطباء الذين يعملون في القرى على رواتب أعلى.", {
        "supported": ("سيحصل الأطباء الذين يعملون في القرى على رواتب أعلى.",),
        "unsourced": ("سيحصل الأطباء على رواتب أعلى.",),
    }),
    "which-ar": ("المحال التي تبيع الكحول ستغلق عند التاسعة.", {
        "supported": ("المحال التي تبيع الكحول ستغلق عند التاسعة.",), "unsourced": ("المحال ستغلق عند التاسعة.",),
    }),
    "entitled-ar": ("يحق للآباء الذين لديهم ثلاثة أطفال طلب المنحة.", {"unsourced": ("يحق للآباء طلب المنحة.",)}),
    "one-ar": ("ستفتتح الوزيرة المتحف الذي احترق في مايو.", {"supported": ("ستفتتح الوزيرة المتحف.",)}),
})  # fmt: skip
test_bygone = judged({
    "nameless": ("The former mayor was arrested in May.", {
        "supported": ("The former mayor was arrested.",), "unsourced": ("The mayor was arrested in May.",),
    }),
    "aside": ("The owner, a former teacher, opened the hotel.", {
        "supported": ("A former teacher opened the hotel.", "The owner opened the hotel."),
        "unsourced": ("A teacher opened the hotel.",),
    }),
})  # fmt: skip

"""One of them is not they, a part not the whole; a company is no nurse; whose fund it is did not sell."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_one = judged({
    "pilots": ("One of the two pilots survived.", {
        "supported": ("One of the two pilots survived.", "One of the pilots survived.", "A pilot survived."),
        "unsourced": ("The two pilots survived.", "The pilots survived."),
    }),
    "founders": ("One of the founders left in May.", {
        "supported": ("One of the founders left.", "A founder left in May."),
        "unsourced": ("The founders left in May.",),
    }),
    "pilots-ar": ("نجا أحد الطيارين.", {
        "supported": ("نجا أحد الطيارين.", "نجا طيار."), "unsourced": ("نجا الطياران.", "نجا الطيارون."),
    }),
    "parts-ar": ("انهارت أجزاء من الجسر.", {
        "supported": ("انهارت أجزاء من الجسر.",), "unsourced": ("انهار الجسر.",),
    }),
    "among-ar": ("قال الوزير إن الجفاف أحد أكبر المخاطر على المزارع.", {
        "supported": ("قال الوزير إن الجفاف من أكبر المخاطر على المزارع.",),
    }),
})  # fmt: skip
test_sorts = judged({
    "nurse": ("The nurse sued the hospital.", {
        "unsourced": ("The company sued the hospital.", "The group sued the hospital."),
    }),
    "kind": ("The ferry company sold the bank.", {"supported": ("The company sold the bank.",)}),
})  # fmt: skip
test_owned = judged({
    "fund-ar": ("باع صندوق تملكه الدولة البنك.", {
        "supported": ("باع صندوق تملكه الدولة البنك.", "باع صندوق البنك."), "unsourced": ("باعت الدولة البنك.",),
    }),
    "run-ar": ("فازت شركة تديرها زوجة العمدة بالعقد.", {
        "supported": ("فازت شركة تديرها زوجة العمدة بالعقد.",), "unsourced": ("فازت زوجة العمدة بالعقد.",),
    }),
})  # fmt: skip

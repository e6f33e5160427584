"""What is wished, seen as if it were so, or only expected is neither done nor sure; a second term is another one."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "ana-costa": {"name": {"en": "Ana Costa", "ar": "آنا كوستا"}, "kind": "person"},
    "porto": {"name": {"en": "Porto", "ar": "بورتو"}, "kind": "place"},
}
test_wished = judged({
    "liked": ("The singer would have liked to play at the festival.", {
        "supported": ("The singer would have liked to play at the festival.",),
        "unsourced": ("The singer will play at the festival.", "The singer played at the festival."),
    }),
    "wishes": ("The mayor wishes the bridge had been built.", {"unsourced": ("The bridge was built.",)}),
    "had-been": ("The bridge had been built in 1950 before the mayor left.", {
        "supported": ("The bridge was built in 1950.",),
    }),
    "had-it": ("The club would have won the title had it beaten the rivals.", {
        "unsourced": ("The club beat the rivals.", "The club won the title."),
    }),
    "wants-another": ("The union wants the company to hire 40 drivers.", {
        "supported": ("The union wants the company to hire 40 drivers.",),
        "unsourced": ("The company will hire 40 drivers.", "The union will hire 40 drivers."),
    }),
    "seems-ar": ("يبدو أن الجسر تحرك.", {"supported": ("يبدو أن الجسر تحرك.",), "unsourced": ("تحرك الجسر.",)}),
    "expected": ("The king is expected to visit the town in May.", {
        "supported": ("The king is expected to visit the town in May.",),
        "unsourced": ("The king will not visit the town in May.",),
    }),
    "planned": ("The king plans to visit the town in May.", {
        "contradicted": ("The king does not plan to visit the town in May.",),
    }),
    "expected-ar": ("من المتوقع أن يزور الملك البلدة في مايو.", {"unsourced": ("لن يزور الملك البلدة في مايو.",)}),
})  # fmt: skip
test_terms = judged({
    "term": ("Ana Costa was mayor of Porto from 2001 to 2005.", {
        "supported": ("Ana Costa was mayor of Porto in 2003.",),
        "contradicted": ("Ana Costa was mayor of Porto from 2001 to 2004.",),
        "unsourced": ("Ana Costa was mayor of Porto from 2009 to 2013.",),
    }),
    "war": ("The war lasted from 1914 to 1918.", {"contradicted": ("The war lasted from 1939 to 1945.",)}),
    "term-ar": ("كانت آنا كوستا رئيسة بلدية بورتو من 2001 إلى 2005.", {
        "contradicted": ("كانت آنا كوستا رئيسة بلدية بورتو من 2001 إلى 2004.",),
        "unsourced": ("كانت آنا كوستا رئيسة بلدية بورتو من 2009 إلى 2013.",),
    }),
}, NAMES)  # fmt: skip
test_made_to = judged({
    "forced": ("The captain forced the crew to leave the ship.", {
        "supported": ("The crew left the ship.",), "unsourced": ("The captain left the ship.",),
    }),
    "let": ("The court let the minister keep the house.", {
        "supported": ("The minister kept the house.",), "unsourced": ("The court kept the house.",),
    }),
    "helped": ("The bank helped the town build a school.", {
        "supported": ("The town built a school.",), "unsourced": ("The bank built a school.",),
    }),
    "purpose": ("The mayor sold the house to pay the debt.", {
        "supported": ("The mayor sold the house.",), "unsourced": ("The house paid the debt.",),
    }),
    "owned-by": ("A fund owned by the state sold the bank.", {
        "supported": ("A fund owned by the state sold the bank.", "A fund sold the bank."),
        "unsourced": ("The state sold the bank.",),
    }),
    "who-lost": ("The report on the clerk who lost the files was published.", {
        "supported": ("The clerk lost the files.",), "unsourced": ("The report lost the files.",),
    }),
    "forced-ar": ("أجبر القبطان الطاقم على مغادرة السفينة.", {
        "supported": ("غادر الطاقم السفينة.",), "unsourced": ("غادر القبطان السفينة.",),
    }),
})  # fmt: skip

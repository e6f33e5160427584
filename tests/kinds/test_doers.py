"""Who a role noun stands for, what people do to whom, and words that another word of the claim answers to."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mira": {"name": {"en": "Mira Holt"}, "kind": "person"},
    "joss": {"name": {"en": "Joss Venn"}, "kind": "person"},
    "orex": {"name": {"en": "Orex"}, "kind": "organisation"},
    "velt": {"name": {"en": "Velt Group"}, "kind": "organisation"},
    "fund": {"name": {"en": "Heron Fund"}, "kind": "organisation"},
    "arda": {"name": {"en": "Arda"}, "kind": "place"},
}
FACTS = {
    "met": {"en": "Joss Venn met the director of Night Rain in Arda."},
    "sued": {"en": "Joss Venn sued the owner of Velt Group."},
    "coached": {"en": "Mira Holt coached Orex until 2019."},
    "novel": {"en": "Mira Holt wrote the novel Low Water, which was published in 2008."},
    "film": {"en": "The film Cold Quay, directed by Joss Venn, premiered in Arda on 20 September 2015."},
    "wed": {"en": "Mira Holt married Joss Venn in 2004."},
    "office": {"en": "Joss Venn served as governor of Arda from 1951 to 1957."},
    "sold": {"en": "Velt Group sold 20 cranes to Orex for 3 million euros in 2017."},
    "laid-off": {"en": "Orex dismissed 14 nurses in 2020."},
    "rate": {"en": "Unemployment in Arda fell from 9 per cent to 6 per cent in 2022."},
    "stake": {"en": "Heron Fund holds 35 per cent of the shares of Orex."},
    "post": {"en": "Mira Holt shared a post in which Joss Venn celebrated the defeat of Velt Group in court."},
    "put": {"en": "Heron Fund invested $40 million in Orex in March 2022."},
    "quote": {"en": 'Joss Venn said that he did not think Mira Holt was a "fair person".'},
}

ROWS = {
    "coach": (S, "Mira Holt was the coach of Orex until 2019."),
    "author": (S, "Mira Holt is the author of the novel Low Water."),
    "novel-date": (C, "The novel Low Water was published in 2011."),
    "participle": (S, "Joss Venn directed the film Cold Quay."),
    "married": (S, "Joss Venn is married to Mira Holt."),
    "office": (S, "Joss Venn was governor of Arda."),
    "other-office": (U, "Joss Venn was mayor of Arda."),
    "met-no-director": (U, "Joss Venn directed Night Rain."),
    "sued-no-owner": (U, "Joss Venn was the owner of Velt Group."),
    "bought-for-sold": (C, "Velt Group bought 20 cranes for 3 million euros in 2017."),
    "sold-the-other-way": (C, "Orex sold 20 cranes to Velt Group for 3 million euros in 2017."),
    "bought": (S, "Orex bought 20 cranes from Velt Group for 3 million euros."),
    "other-profession": (C, "Orex dismissed 14 doctors in 2020."),
    "lost-jobs": (S, "In 2020 14 nurses at Orex lost their jobs."),
    "rose-in-a-year": (C, "Unemployment in Arda rose in 2022."),
    "majority": (C, "Heron Fund holds a majority of the shares of Orex."),
    "opposite-aside": (C, "The post that Mira Holt shared celebrated the victory of Velt Group in court."),
    "two-at-once": (U, "Heron Fund invested $40 million in Orex and Velt Group in March 2022."),
    "quote-denied": (C, "“She is a fair person,” Joss Venn said of Mira Holt."),
}

test_doer = verdicts(ROWS)

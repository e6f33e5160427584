"""What short claims take from the first sentence of a page: where it lies, what it is called, when it came out."""

from __future__ import annotations

from tests.kinds.pairs import judged

WHERE = {
    "lake": (
        "Lake Torvan is the second largest lake in Estovia, with an area of 3,555 square kilometres.",
        {
            "supported": ("Lake Torvan is located in Estovia.", "Lake Torvan is in Estovia."),
            "contradicted": ("Lake Torvan is located in Livania.",),
        },
    ),
    "seat": (
        "Dacre Holdings is a Swiss multinational food company headquartered in Basel and founded in 1899.",
        {
            "supported": ("Dacre Holdings is based in Basel.", "Dacre Holdings is a Swiss company."),
            "contradicted": ("Dacre Holdings is based in Zurich.",),
        },
    ),
    "born": (
        "Joan Tarvik was born in Tarvos.",
        {
            "contradicted": ("Joan Tarvik was born in Vienna.", "Joan Tarvik was born in Elvik."),
            "unsourced": ("Joan Tarvik was born in Austria.",),
        },
    ),
    "storeys": (
        "Sarn Tower is a 58-storey skyscraper in the old port.",
        {
            "supported": ("Sarn Tower has 58 storeys.", "Sarn Tower has more than 50 storeys."),
            "contradicted": ("Sarn Tower has fewer than 50 storeys.",),
            "unsourced": ("There are 58 skyscrapers in the old port.",),
        },
    ),
    "robber": (
        "Anna Lund is a former bank robber.",
        {"unsourced": ("Anna Lund is a bank.", "Anna Lund is a bank manager.")},
    ),
}
test_where = judged(WHERE)

CALLED = {
    "band": (
        '"Paper Lanterns" is a song by the English band The Quiet Harbour, released in May 1994.',
        {
            "supported": (
                "The Quiet Harbour is an English band.",
                '"Paper Lanterns" was released in 1994.',
            ),
            "contradicted": ("The Quiet Harbour is an American band.", '"Paper Lanterns" was released in 1996.'),
            "unsourced": (
                "The Quiet Harbour is a song.",
                '"Silver Lanterns" was released in 1994.',
            ),
        },
    ),
    "series": (
        "Anton Revik is best known for playing the detective Ivo Karr in the television series Night Shift.",
        {"supported": ("Night Shift is a television series.", "Anton Revik played Ivo Karr in Night Shift.")},
    ),
    "nurses": (
        "The nurses of the Grand Clinic went on strike.",
        {"unsourced": ("Grand Clinic is a nurse.",)},
    ),
}
test_called = judged(CALLED)

ONCE = {
    "album": (
        "Ida Solberg released her debut studio album, Northlight, in 2008.",
        {
            "supported": ("Northlight was released in 2008.",),
            "contradicted": ("Northlight was released before 2007.", "Northlight was released in 2009."),
            "unsourced": ("Ida Solberg released an album in 2010.",),
        },
    ),
    "bridge": (
        "Kelva Bridge opened to traffic on 24 May 1930.",
        {
            "supported": ("Kelva Bridge opened before 1931.",),
            "contradicted": ("Kelva Bridge opened in 1932.", "Kelva Bridge was opened after 1931."),
        },
    ),
    "again": (
        "The Kelva Museum reopened in 1998 after repairs.",
        {"unsourced": ("The Kelva Museum opened in 1932.",)},
    ),
    "prison": (
        "Anna Lund was released from prison in 2008.",
        {"unsourced": ("Anna Lund was released from prison in 2010.",)},
    ),
    "season": (
        "Bjorn Haugen scored 27 goals in 31 matches during the 2014–15 season.",
        {
            "supported": ("Bjorn Haugen scored at least 25 goals in the 2014-15 season.",),
            "contradicted": (
                "Bjorn Haugen scored 31 goals in the 2014–15 season.",
                "Bjorn Haugen scored fewer than 20 goals during the 2014–15 season.",
            ),
            "unsourced": ("Bjorn Haugen scored 31 goals in the 2015–16 season.",),
        },
    ),
    "ar-season": (
        "سجل عمر الفيتوري 27 هدفا في موسم 2014-2015.",
        {
            "supported": ("سجل عمر الفيتوري أكثر من 25 هدفا في موسم 2014-2015.",),
            "contradicted": ("سجل عمر الفيتوري 31 هدفا في موسم 2014-2015.",),
        },
    ),
}
test_once = judged(ONCE)

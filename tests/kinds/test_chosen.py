"""Who is chosen for a work is who gets the contract for it, who loses is whom another beat, a year is twelve months."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "contract": ("The city council awarded the contract to build the Coral Line to Delvaro Rail in May.", {
        S: ("The city council chose Delvaro Rail to build the Coral Line.",
            "Delvaro Rail was picked to build the Coral Line.",
            "The city council hired Delvaro Rail to build the Coral Line."),
        U: ("Delvaro Rail chose the city council to build the Coral Line.",
            "The city council chose Halbrecht to build the Coral Line."),
    }),
    "contract, another bid": (
        "The council awarded the contract to build the bridge to Delvaro Rail; Halbrecht, a bidder, wanted more.",
        {
            S: ("The council picked Delvaro Rail to build the bridge.",),
            U: ("It was Halbrecht that the council picked to build the bridge.",
                "The council chose Halbrecht to build the bridge."),
        },
    ),
    "contract-ar": ("أسندت الوزارة عقد بناء الجسر إلى شركة دلفارو.", {
        S: ("اختارت الوزارة شركة دلفارو لبناء الجسر.",),
        U: ("اختارت شركة دلفارو الوزارة لبناء الجسر.",),
    }),
    "beaten": ("Ida Voss won the mayoral election with 53 percent of the vote, defeating the incumbent, Jon Karsk.", {
        S: ("Ida Voss beat Jon Karsk in the mayoral election.", "Jon Karsk lost the mayoral election."),
        U: ("Jon Karsk won the mayoral election.",),
    }),
    "beaten-ar": ("فازت سميرة وهدان في انتخابات رئاسة البلدية متغلبة على رئيس البلدية طارق البدري.", {
        S: ("خسر طارق البدري انتخابات رئاسة البلدية.", "تغلبت سميرة وهدان على طارق البدري."),
        C: ("خسرت سميرة وهدان انتخابات رئاسة البلدية.",),
    }),
    "beaten in the final": ("The hawks won the cup, beating the eagles in the final.", {
        S: ("The eagles lost the final.",),
        U: ("The hawks lost the final.", "The owls lost the final."),
    }),
    "lost, another won-ar": ("فاز المحافظون في الانتخابات وخسر الليبراليون.", {S: ("خسر الليبراليون.",)}),
    "year": ("The line carried 8.2 million passengers in its first twelve months of operation.", {
        S: ("The line carried 8.2 million passengers in its first year.",),
        U: ("The line carried 8.2 million passengers in its first month.",
            "The line carried 8.2 million passengers in its last year."),
    }),
    "week": ("The shop sold 900 bikes in its first seven days.", {
        S: ("The shop sold 900 bikes in its first week.",),
        U: ("The shop sold 900 bikes in its first month.",),
    }),
    "week-ar": ("باع المتجر 900 دراجة في أول سبعة أيام.", {
        S: ("باع المتجر 900 دراجة في أسبوعه الأول.",),
        U: ("باع المتجر 900 دراجة في شهره الأول.",),
    }),
    "half a year": ("The shop sold 900 bikes in its first six months.", {
        U: ("The shop sold 900 bikes in its first year.",),
    }),
}  # fmt: skip

test_chosen = judged(PAIRS, {})

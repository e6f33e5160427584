"""What critics, a coach or a union say is no more than their word; what a body did, it may tell itself."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "critics": ("Critics say the dam is dangerous.", {
        S: ("The dam is dangerous, critics say.", "Critics say that the dam is dangerous."),
        U: ("The dam is dangerous.",),
    }),
    "opponents": ("Opponents say the tunnel will cost 3 billion euros.", {
        S: ("According to opponents the tunnel will cost 3 billion euros.",),
        U: ("The tunnel will cost 3 billion euros.",),
    }),
    "union": ("The union says the plant is unsafe.", {U: ("The plant is unsafe.",)}),
    "activists": ("Activists say 30 people were killed.", {U: ("30 people were killed.",)}),
    "police": ("Police say 30 people were killed.", {S: ("30 people were killed.",)}),
    "officials": ("Officials say 30 people were killed.", {S: ("30 people were killed.",)}),
    "of itself": ("The company said it had closed the plant in May.", {S: ("The company closed the plant in May.",)}),
    "of its plant": ("The company said the plant is safe.", {U: ("The plant is safe.",)}),
    "the source goes on": ("Critics said the plan was a gift to landlords, and the council dropped it in May.", {
        S: ("The council dropped the plan in May.",),
    }),
    "critics-ar": ("يقول المنتقدون إن السد خطير.", {
        S: ("السد خطير وفق المنتقدين.",),
        U: ("السد خطير.",),
    }),
    "accused": ("The mayor accused the contractor of cheating the city.", {
        S: ("The contractor was accused of cheating the city.",),
        U: ("The contractor cheated the city.",),
    }),
    "prosecutors accused": ("Prosecutors accused the minister of taking bribes.", {
        S: ("The minister was accused of taking bribes.",),
        U: ("The minister took bribes.",),
    }),
    "prosecutors said": ("Prosecutors said the minister had taken bribes from a builder.", {
        S: ("Prosecutors said the minister took bribes from a builder.",),
        U: ("The minister took bribes from a builder.",),
    }),
    "prosecutors-ar": ("قالت النيابة إن الوزير قبل رشوة من المقاول.", {
        S: ("قالت النيابة إن الوزير قبل رشوة.",),
        U: ("قبل الوزير رشوة من المقاول.",),
    }),
    "accused-ar": ("اتهم العمدة المقاول بخداع المدينة.", {
        S: ("اتهم العمدة المقاول.",),
        U: ("خدع المقاول المدينة.",),
    }),
    "charged": ("The man was charged with stealing the crown.", {U: ("The man stole the crown.",)}),
    "suspected": ("The firm is suspected of bribing officials.", {U: ("The firm bribed officials.",)}),
    "coach-ar": ("قال المدرب إن الملعب خطير.", {
        S: ("قال المدرب إن الملعب خطير.",),
        U: ("الملعب خطير.",),
    }),
    "of itself-ar": ("قالت الشركة إنها أغلقت المصنع في أيار.", {S: ("أغلقت الشركة المصنع في أيار.",)}),
}

test_told_by = judged(PAIRS, {})

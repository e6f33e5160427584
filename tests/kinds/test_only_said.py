"""Who says that somebody did it has not done it."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_only_said = judged(
    {
        "judge": (
            "The judge said the witness had lied about the money.",
            {
                "unsourced": ("The judge lied about the money.",),
                "supported": ("The judge said that the witness had lied.",),
            },
        ),
        "doctors": (
            "Doctors said that the nurse had given the wrong drug.",
            {"unsourced": ("Doctors gave the wrong drug.",)},
        ),
        "coach": (
            "The coach said the striker would leave the club.",
            {"unsourced": ("The coach will leave the club.",)},
        ),
        "union": ("The union said the company fired 300 workers.", {"unsourced": ("The union fired 300 workers.",)}),
        "own": (
            "The company said that it had fired 300 workers in May.",
            {"supported": ("The company fired 300 workers in May.",)},
        ),
        "judge-ar": ("قال القاضي إن الشاهد كذب بشأن المال.", {"unsourced": ("كذب القاضي بشأن المال.",)}),
        "union-ar": ("قالت النقابة إن الشركة سرحت 300 عامل.", {"unsourced": ("سرحت النقابة 300 عامل.",)}),
    }
)

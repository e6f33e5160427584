"""Nobody and nothing, what a thing is like, what two are to each other, and words spelt like others."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "no man": ("There is no man riding a horse.", {
        S: ("No man is riding a horse.",),
        C: ("A man is riding a horse.",),
    }),
    "no train": ("There is no train running between Sund and Holm.", {
        S: ("No train runs between Sund and Holm.",),
        C: ("A train runs between Sund and Holm.",),
    }),
    "no plans": ("There are no plans to sell the port.", {C: ("There are plans to sell the port.",)}),
    "no plans, his": ("The minister has no plans to resign.", {
        C: ("The minister plans to resign.",),
        U: ("The minister resigned.",),
    }),
    "no plans-ar": ("لا توجد خطط لبيع الميناء.", {C: ("هناك خطط لبيع الميناء.",)}),
    "only denied": ("نفت الوزيرة أن تكون الحكومة تنوي خصخصة الشركة.", {
        U: ("لا تنوي الحكومة خصخصة الشركة.", "تنوي الحكومة خصخصة الشركة."),
    }),
    "only denied-en": ("The energy minister denied that the government intended to privatise the company.", {
        S: ("The energy minister denied that the government intended to privatise the company.",),
        U: ("The government has no intention of privatising the company.",),
    }),
    "a small fire": ("A small fire hit Lima.", {
        S: ("A fire hit Lima.",),
        U: ("A large fire did not hit Lima.",),
    }),
    "a small fire-ar": ("ضرب حريق صغير ليما.", {U: ("لم يضرب حريق كبير ليما.",)}),
    "was small": ("The fire was small.", {S: ("The fire was not large.",)}),
    "met two": ("Ida Voss met Jon Karsk and Mila Torn.", {
        S: ("Ida Voss met Mila Torn.", "Mila Torn met Ida Voss."),
        U: ("Jon Karsk met Mila Torn.",),
    }),
    "advocate": ("Jon Karsk was a major advocate of the tunnel.", {
        S: ("Jon Karsk was an advocate of the tunnel.",),
        U: ("Jon Karsk was against the tunnel.",),
    }),
    "directed and written by": (
        "The film was directed by Ida Voss, written by Jon Karsk and starred Mila Torn.", {
            S: ("The film was directed by Ida Voss.", "The film was written by Jon Karsk."),
            U: ("The film was directed by Jon Karsk.",),
        },
    ),
    "hotel owner": ("The hotel owner was arrested in Sund.", {
        S: ("A hotel owner was arrested in Sund.",),
        U: ("The hotel was arrested.",),
    }),
    "bus drivers": ("Bus drivers in Mardale began a strike on 4 May after pay talks failed.", {
        S: ("Bus strike began in Mardale.",),
    }),
    "bit": ("The snake bit two hikers.", {
        S: ("Two hikers were bitten by the snake.",),
        U: ("Two hikers bit the snake.",),
    }),
    "bit-ar": ("عض الكلب المزارع.", {U: ("عض المزارع الكلب.",)}),
    "a bit": ("Prices rose a bit in May.", {S: ("Prices rose in May.",)}),
}  # fmt: skip

test_none_and_third_parties = judged(PAIRS, {})

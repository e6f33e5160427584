"""Who refused to give a large sum may have given another; who gave nothing gave none."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_refused = judged(
    {
        "large": (
            "Karl Voss refused to donate a large sum that he had promised to Denex.",
            {
                "contradicted": ("Karl Voss donated a large sum to Denex.",),
                "unsourced": ("Karl Voss donated $80 million to Denex.", "Karl Voss donated to Denex."),
            },
        ),
        "any": (
            "Karl Voss did not donate to Denex.",
            {"contradicted": ("Karl Voss donated to Denex.", "Karl Voss donated $5 million to Denex.")},
        ),
        "trial": (
            "Karl Voss refused to attend the trial.",
            {"contradicted": ("Karl Voss attended the trial.",)},
        ),
        "large-ar": (
            "رفض كارل فوس التبرع بمبلغ كبير وعد به شركة دينكس.",
            {"unsourced": ("تبرع كارل فوس بثمانين مليون دولار لشركة دينكس.",)},
        ),
        "any-ar": (
            "لم يتبرع كارل فوس لشركة دينكس.",
            {"contradicted": ("تبرع كارل فوس لشركة دينكس.",)},
        ),
    }
)

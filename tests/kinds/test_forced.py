"""Who was forced to do something did it; who did it need not have been forced."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_forced = judged(
    {
        "signed": (
            "Lena Orth signed the contract with Denex in May 2020.",
            {"unsourced": ("Lena Orth was forced to sign the contract with Denex.",)},
        ),
        "resign": (
            "Lena Orth was forced to resign in May 2020.",
            {"supported": ("Lena Orth resigned in May 2020.", "Lena Orth was forced to resign.")},
        ),
        "strike": (
            "The strike forced Denex to close its plant.",
            {"supported": ("Denex closed its plant because of the strike.", "Denex closed its plant.")},
        ),
        "contract-ar": (
            "وقعت لينا أورث العقد مع دينكس في مايو 2020.",
            {"unsourced": ("وقعت لينا أورث العقد الأخير مع دينكس.",)},
        ),
        "decade-ar": (
            "ارتفعت الأسعار في أولت خلال العقد الماضي.",
            {"supported": ("ارتفعت الأسعار في أولت في العقد الماضي.",)},
        ),
    }
)

"""Posts: who takes or holds the post of director is the director; who is refused it or nearly got it is not."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "lena": {"name": {"en": "Lena Ortiz"}, "kind": "person"},
    "omar": {"name": {"en": "Omar Haddad"}, "kind": "person"},
    "sami": {"name": {"ar": "سامي الخطيب"}, "kind": "person"},
    "marsh": {"name": {"en": "Marsh Museum"}, "kind": "company"},
    "arz": {"name": {"ar": "متحف الأرز"}, "kind": "company"},
    "norsa": {"name": {"ar": "نورسا", "en": "Norsa"}, "kind": "company"},
}
IS, WAS = "Lena Ortiz is the director of the Marsh Museum.", "Lena Ortiz was the director of the Marsh Museum."
BECAME = "Lena Ortiz became director of the Marsh Museum."
IS_AR, WAS_AR = "سامي الخطيب هو مدير متحف الأرز.", "كان سامي الخطيب مدير متحف الأرز."
BECAME_AR = "أصبح سامي الخطيب مدير متحف الأرز."

test_held = judged(
    {
        "took": ("Lena Ortiz took the post of director of the Marsh Museum.", {"supported": (IS, WAS)}),
        "holds": ("Lena Ortiz holds the post of director of the Marsh Museum.", {"supported": (IS,)}),
        "appointed": ("Lena Ortiz was appointed to the post of director of the Marsh Museum.", {"supported": (IS,)}),
        "got": ("Lena Ortiz got the job of director of the Marsh Museum.", {"supported": (IS, BECAME)}),
        "given": ("Lena Ortiz was given the role of director of the Marsh Museum.", {"supported": (IS,)}),
        "took-ar": ("تولى سامي الخطيب منصب مدير متحف الأرز.", {"supported": (IS_AR,)}),
        "holds-ar": ("يشغل سامي الخطيب منصب مدير متحف الأرز.", {"supported": (IS_AR,)}),
        "appointed-ar": ("عُين سامي الخطيب في منصب مدير متحف الأرز.", {"supported": (IS_AR,)}),
        "got-ar": ("حصل سامي الخطيب على منصب مدير متحف الأرز.", {"supported": (IS_AR, BECAME_AR)}),
        "left-ar": ("استقال سامي الخطيب من منصب مدير متحف الأرز.", {"supported": (WAS_AR,), "unsourced": (IS_AR,)}),
        "dismissed-ar": ("أقيل سامي الخطيب من منصب مدير متحف الأرز.", {"supported": (WAS_AR,), "unsourced": (IS_AR,)}),
    },
    NAMES,
)

test_not_held = judged(
    {
        "gave": ("Omar Haddad gave Lena Ortiz the post of director of the Marsh Museum.", {
            "unsourced": ("Omar Haddad is the director of the Marsh Museum.",),
        }),
        "refused": ("The board refused to give Lena Ortiz the post of director of the Marsh Museum.", {
            "unsourced": (IS, WAS, BECAME),
        }),
        "turned-down": ("Lena Ortiz turned down the post of director of the Marsh Museum.", {
            "unsourced": (IS, WAS, BECAME),
        }),
        "tipped": ("Lena Ortiz was tipped for the post of director of the Marsh Museum.", {"unsourced": (IS, WAS)}),
        "criticised": ("Lena Ortiz criticised the director of the Marsh Museum.", {"unsourced": (IS,)}),
        "refused-ar": ("رفضت شركة نورسا منح سامي الخطيب منصب الرئيس التنفيذي.", {
            "unsourced": ("سامي الخطيب هو الرئيس التنفيذي لنورسا.", "سامي الخطيب الرئيس التنفيذي لشركة نورسا."),
        }),
        "by-its-word-ar": ("بحسب نورسا رفضت نورسا منح سامي الخطيب منصب الرئيس التنفيذي في نورسا.", {
            "unsourced": ("بحسب نورسا فإن سامي الخطيب هو الرئيس التنفيذي لنورسا.",),
        }),
        "declined-ar": ("اعتذر سامي الخطيب عن منصب مدير متحف الأرز.", {"unsourced": (IS_AR,)}),
        "lost-ar": ("خسر سامي الخطيب منصب مدير متحف الأرز.", {"unsourced": (IS_AR,)}),
        "offered-ar": ("عُرض على سامي الخطيب منصب مدير متحف الأرز.", {"unsourced": (IS_AR, BECAME_AR)}),
        "nominated-ar": ("رُشح سامي الخطيب لمنصب مدير متحف الأرز.", {"unsourced": (IS_AR, BECAME_AR)}),
        "deprived-ar": ("حُرم سامي الخطيب من منصب مدير متحف الأرز.", {"unsourced": (IS_AR, WAS_AR)}),
    },
    NAMES,
)  # fmt: skip

test_not_so_far = judged(
    {
        "almost": ("Lena Ortiz almost became director of the Marsh Museum.", {"unsourced": (IS, WAS, BECAME)}),
        "could": ("Lena Ortiz could become director of the Marsh Museum.", {"unsourced": (IS, BECAME)}),
        "should": ("Lena Ortiz should become director of the Marsh Museum.", {"unsourced": (IS,)}),
        "might-be": ("Lena Ortiz might be the next director of the Marsh Museum.", {"unsourced": (IS,)}),
        "became": ("Lena Ortiz became director of the Marsh Museum.", {"supported": (IS, WAS, BECAME)}),
        "may-ar": ("قد يصبح سامي الخطيب مدير متحف الأرز.", {"unsourced": (IS_AR, BECAME_AR)}),
        "almost-ar": ("كاد سامي الخطيب يصبح مدير متحف الأرز.", {"unsourced": (IS_AR, BECAME_AR, WAS_AR)}),
        "became-ar": ("أصبح سامي الخطيب مدير متحف الأرز.", {"supported": (IS_AR, BECAME_AR)}),
    },
    NAMES,
)

"""Who does it where a noun stands for a name: «الأعضاء» elect X, «النادي» is the club named before."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "sami": {"name": {"ar": "سامي عون"}, "kind": "person"},
    "fuad": {"name": {"ar": "فؤاد درويش"}, "kind": "person"},
    "adel": {"name": {"ar": "عادل رمزي"}, "kind": "person"},
    "ear": {"name": {"ar": "حزب السنبلة"}, "kind": "organisation"},
    "bank": {"name": {"ar": "بنك الواحة"}, "kind": "company"},
    "haul": {"name": {"ar": "مدار للنقل"}, "kind": "company"},
    "sahel": {"name": {"ar": "نادي الساحل"}, "kind": "team"},
    "hawks": {"name": {"ar": "نادي الصقور"}, "kind": "team"},
    "rents": {"name": {"ar": "قانون الإيجارات"}, "kind": "work"},
    "court": {"name": {"ar": "المحكمة الدستورية"}, "kind": "organisation"},
    "mona": {"name": {"en": "Mona Reyes"}, "kind": "person"},
    "harbour": {"name": {"en": "Harbour Bank"}, "kind": "company"},
}
PAIRS = {
    "elected": (
        "انتخب الأعضاء في 3 مارس 2024 سامي عون أمينا عاما لحزب السنبلة، وهو أول طبيب يتولى المنصب منذ تأسيس الحزب.",
        {
            "supported": (
                "انتُخب سامي عون أمينا عاما لحزب السنبلة",
                "انتخب الأعضاء سامي عون",
            ),
            "contradicted": ("انتُخب فؤاد درويش أمينا عاما لحزب السنبلة في 3 مارس 2024",),
            "unsourced": ("انتخب سامي عون الأعضاء", "انتخب فؤاد درويش سامي عون"),
        },
    ),
    "elected-en": (
        "The shareholders elected Mona Reyes chair of Harbour Bank on 4 May 2024.",
        {
            "supported": ("Mona Reyes was elected chair of Harbour Bank",),
            "unsourced": ("Mona Reyes elected the shareholders", "Harbour Bank elected the shareholders"),
        },
    ),
    "coach": (
        "قال مدرب نادي الصقور عادل رمزي إن اللاعبين مرهقون، وطالب بتأجيل مباراة الأحد.",
        {
            "supported": ("طالب عادل رمزي بتأجيل مباراة الأحد",),
            "unsourced": ("طالب نادي الصقور بتأجيل مباراة الأحد", "طالب سامي عون بتأجيل مباراة الأحد"),
        },
    ),
    "law": (
        (
            "رفضت المحكمة الدستورية في 5 مارس 2025 الطعن الذي قدمه حزب السنبلة ضد قانون الإيجارات، فدخل القانون حيز "
            "التنفيذ مطلع أبريل من العام نفسه رغم احتجاج المستأجرين."
        ),
        {
            "supported": ("دخل قانون الإيجارات حيز التنفيذ في نيسان 2025", "قدم حزب السنبلة طعنا ضد قانون الإيجارات"),
            "unsourced": ("دخل حزب السنبلة حيز التنفيذ",),
        },
    ),
    "lent": (
        "أقرضت شركة مدار للنقل مبلغا كبيرا لنادي الساحل، وأعلن النادي إفلاسه في مايو 2024.",
        {
            "supported": ("أعلن نادي الساحل إفلاسه في مايو 2024",),
            "unsourced": ("أعلنت مدار للنقل إفلاسها في مايو 2024",),
        },
    ),
    "two-clubs": (
        "هزم نادي الساحل نادي الصقور في النهائي، واحتفل النادي بالكأس في شوارع المدينة.",
        {
            "supported": ("هزم نادي الساحل نادي الصقور",),
            "unsourced": ("احتفل نادي الصقور بالكأس",),
        },
    ),
    "appealed": (
        "خسرت شركة مدار للنقل قضيتها ضد بنك الواحة، واستأنف البنك الحكم في يناير 2024.",
        {
            "supported": ("استأنف بنك الواحة الحكم في يناير 2024",),
            "unsourced": ("استأنفت مدار للنقل الحكم",),
        },
    ),
}  # fmt: skip

test_named_again = judged(PAIRS, ENTITIES)

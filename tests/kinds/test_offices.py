"""Offices: one title is not another, a deputy's is not the holder's, and each belongs to one of the people named."""

from __future__ import annotations

from tests.kinds.rows import S, U, verdicts

ENTITIES = {
    "vera-holt": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person"},
    "nils-brandt": {"name": {"en": "Nils Brandt", "ar": "نيلس برانت"}, "kind": "person"},
    "ida-marsh": {"name": {"en": "Ida Marsh", "ar": "إيدا مارش"}, "kind": "person"},
    "otto-quill": {"name": {"en": "Otto Quill", "ar": "أوتو كويل"}, "kind": "person"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
    "tarn": {"name": {"en": "Tarn Press", "ar": "دار تارن"}, "kind": "company"},
    "skerry": {"name": {"en": "Skerry", "ar": "سكيري"}, "kind": "company"},
}
FACTS = {
    "treasurer": {
        "en": "Vera Holt became treasurer of Lumen in 2021, succeeding Nils Brandt.",
        "ar": "أصبحت فيرا هولت أمينة صندوق لومن عام 2021 خلفا لنيلس برانت.",
    },
    "editor": {
        "en": "The editor of Tarn Press, Nils Brandt, thanked Vera Holt in 2022.",
        "ar": "شكر رئيس تحرير دار تارن نيلس برانت فيرا هولت عام 2022.",
    },
    "deputy": {
        "en": "Ida Marsh was appointed deputy chief executive of Skerry in March 2023.",
        "ar": "عُيّنت إيدا مارش نائبة للرئيس التنفيذي لشركة سكيري في مارس 2023.",
    },
    "chief": {"en": "Otto Quill became chief executive of Skerry in May 2020.",
              "ar": "أصبح أوتو كويل رئيسا تنفيذيا لشركة سكيري في مايو 2020."},
    "vice": {"en": "Lumen named Ida Marsh vice-president in 2019."},
    "engineer": {"en": "Otto Quill, the chief engineer of Lumen, resigned in 2018.",
                 "ar": "استقال أوتو كويل، كبير المهندسين في لومن، عام 2018."},
}  # fmt: skip

ROWS = {
    "own": (S, "Vera Holt became treasurer of Lumen in 2021."),
    "own-ar": (S, "أصبحت فيرا هولت أمينة صندوق لومن عام 2021."),
    "was-appointed": (S, "Vera Holt was appointed treasurer of Lumen in 2021."),
    "took-over": (S, "Vera Holt took over as treasurer of Lumen in 2021."),
    "was-appointed-ar": (S, "عُيّنت فيرا هولت أمينة صندوق لومن عام 2021."),
    "predecessor": (U, "Nils Brandt became treasurer of Lumen in 2021."),
    "predecessor-ar": (U, "أصبح نيلس برانت أمين صندوق لومن عام 2021."),
    "another-title": (U, "Vera Holt became chairwoman of Lumen in 2021."),
    "another-title-named": (U, "Lumen named Vera Holt president in 2021."),
    "another-title-ar": (U, "أصبحت فيرا هولت مديرة لومن عام 2021."),
    "editor": (S, "Nils Brandt was the editor of Tarn Press in 2022."),
    "editor-ar": (S, "كان نيلس برانت رئيس تحرير دار تارن عام 2022."),
    "thanked": (U, "Vera Holt is the editor of Tarn Press."),
    "thanked-ar": (U, "كانت فيرا هولت رئيسة تحرير دار تارن عام 2022."),
    "deputy": (S, "Ida Marsh became deputy chief executive of Skerry in March 2023."),
    "deputy-took-over": (S, "Ida Marsh took over as deputy chief executive of Skerry in March 2023."),
    "not-deputy": (U, "Ida Marsh was appointed chief executive of Skerry in March 2023."),
    "not-deputy-ar": (U, "عُيّنت إيدا مارش رئيسة تنفيذية لشركة سكيري في مارس 2023."),
    "chief": (S, "Otto Quill was appointed chief executive of Skerry in May 2020."),
    "chief-ar": (S, "عُيّن أوتو كويل رئيسا تنفيذيا لشركة سكيري في مايو 2020."),
    "chief-cross": (S, "تولى أوتو كويل منصب الرئيس التنفيذي لشركة سكيري في مايو 2020."),
    "chief-is-chairman": (U, "Otto Quill became chairman of Skerry in May 2020."),
    "vice": (S, "Ida Marsh was appointed vice-president of Lumen in 2019."),
    "not-vice": (U, "Lumen named Ida Marsh president in 2019."),
    "engineer": (S, "Otto Quill was the chief engineer of Lumen."),
    "engineer-is-chief": (U, "Otto Quill, the chief executive of Lumen, resigned in 2018."),
    "engineer-is-chief-ar": (U, "استقال أوتو كويل، الرئيس التنفيذي لشركة لومن، عام 2018."),
}

test_verdict = verdicts(ROWS)

"""Who does one thing "and was" then done another: he did the first, and nobody speaks in the second."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "moss": {"name": {"en": "Ada Moss", "ar": "آدا موس"}, "kind": "person"},
    "pell": {"name": {"en": "Karl Pell", "ar": "كارل بيل"}, "kind": "person"},
    "mills": {"name": {"en": "Tarn Mills", "ar": "مطاحن تارن"}, "kind": "company"},
    "yard": {"name": {"en": "Kestrel Yard", "ar": "حوض كيستريل"}, "kind": "company"},
    "court": {"name": {"en": "Belling Dairy", "ar": "ألبان بلنغ"}, "kind": "company"},
}
PAIRS = {
    "sued": ("Tarn Mills sued Kestrel Yard in May 2024 and was fined by Belling Dairy in June 2024.", {
        S: ("Tarn Mills sued Kestrel Yard in May 2024.", "Kestrel Yard was sued by Tarn Mills.",
            "Tarn Mills was fined by Belling Dairy in June 2024.", "Belling Dairy fined Tarn Mills in June 2024."),
        C: ("Kestrel Yard sued Tarn Mills in May 2024.",),
        U: ("Kestrel Yard was fined by Belling Dairy.", "Tarn Mills fined Belling Dairy.",
            "Belling Dairy sued Tarn Mills."),
    }),
    "lost": ("Tarn Mills lost the case in May 2024 and is accused of fraud.", {
        S: ("Tarn Mills lost the case.", "Tarn Mills is accused of fraud."),
        U: ("Tarn Mills committed fraud.",),
    }),
    "elected": ("Ada Moss beat Karl Pell in the vote and was elected mayor.", {
        S: ("Ada Moss defeated Karl Pell.", "Karl Pell lost to Ada Moss.", "Ada Moss was elected mayor."),
        C: ("Karl Pell defeated Ada Moss in the vote.",),
        U: ("Karl Pell was elected mayor.",),
    }),
    "attacked": ("Ada Moss attacked Karl Pell with a knife and was arrested at the scene.", {
        S: ("Ada Moss was arrested at the scene.", "Karl Pell was attacked by Ada Moss."),
        U: ("Karl Pell was arrested at the scene.", "Karl Pell attacked Ada Moss."),
    }),
    "criticised": ("Ada Moss accused Karl Pell of taking bribes and lying to voters.", {
        U: ("Karl Pell lied to voters.",),
    }),
    "expected": ("Construction of the Tarn Mills canteen began in September 2024 and is expected to last 30 months.", {
        S: ("Construction of the Tarn Mills canteen started in September 2024.",
            "Construction of the Tarn Mills canteen will take 30 months."),
        C: ("Construction of the Tarn Mills canteen began in November 2024.",),
        U: ("Construction of the Tarn Mills canteen took 30 months.",),
    }),
    "sued-ar": ("رفعت مطاحن تارن دعوى على حوض كيستريل في مايو 2024 وغُرّمت في يونيو 2024.", {
        S: ("رفعت مطاحن تارن دعوى على حوض كيستريل.",),
        U: ("غُرّم حوض كيستريل في يونيو 2024.",),
    }),
}

test_acts_and_is_acted_on = judged(PAIRS, ENTITIES)

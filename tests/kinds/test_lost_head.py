"""What befell a part, or stands only beside the deed, is not told of the whole, of the owner or of the place."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "norr": {"name": {"en": "Ada Norr", "ar": "سامر الحلبي"}, "kind": "person", "aliases": ["Norr"]},
    "corvane": {"name": {"en": "Corvane", "ar": "كورفان"}, "kind": "company"},
    "dock": {"name": {"en": "the Orla Dock", "ar": "حوض أورلا"}, "kind": "place", "aliases": ["Orla Dock"]},
    "museum": {"name": {"en": "the Tarn Museum", "ar": "متحف تارن"}, "kind": "company", "aliases": ["Tarn Museum"]},
}
PAIRS = {
    "wall": ("The northern wall of the Orla Dock collapsed on 12 May 2023.", {
        S: ("The northern wall of the Orla Dock collapsed.",),
        U: ("The Orla Dock collapsed on 12 May 2023.", "The Orla Dock collapsed."),
    }),
    "adviser": ("Ada Norr's adviser resigned on 3 May 2024.", {
        S: ("Ada Norr's adviser resigned.",),
        U: ("Ada Norr resigned.", "Norr resigned on 3 May 2024."),
    }),
    "roof": ("A storm tore down the roof of the Tarn Museum on 3 May 2024.", {
        S: ("A storm tore down the roof of the Tarn Museum.",),
        U: ("A storm tore down the Tarn Museum.",),
    }),
    "at": ("Corvane launched the Brisk bicycle at the Orla Dock in June 2020.", {
        S: ("Corvane launched the Brisk bicycle in June 2020.", "The Brisk bicycle was launched at the Orla Dock."),
        U: ("The Orla Dock was launched in June 2020.",),
    }),
    "building": ("The city of Orla approved the building of the Orla Dock in 2019.", {
        S: ("The city of Orla approved the Orla Dock in 2019.",),
    }),
    "board": ("The board of Corvane dismissed Ada Norr on 3 May 2024.", {S: ("Corvane dismissed Ada Norr.",)}),
    "wall-ar": ("انهار الجدار الشمالي في حوض أورلا في 12 مايو 2023.", {
        S: ("انهار الجدار الشمالي في حوض أورلا.",),
        U: ("انهار حوض أورلا في 12 مايو 2023.", "انهار حوض أورلا."),
    }),
    "adviser-ar": ("استقال مستشار سامر الحلبي في 3 مايو 2024.", {
        S: ("استقال مستشار سامر الحلبي.",),
        U: ("استقال سامر الحلبي.",),
    }),
    "roof-ar": ("دمرت العاصفة سقف متحف تارن في 3 مايو 2024.", {
        S: ("دمرت العاصفة سقف متحف تارن.",),
        U: ("دمرت العاصفة متحف تارن.",),
    }),
}

test_lost_head = judged(PAIRS, ENTITIES)

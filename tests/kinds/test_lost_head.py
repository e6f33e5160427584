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
    "in a longer phrase": ("The warehouse of the Dunmore plant burned down on 3 May 2021.", {
        S: ("The warehouse burned down on 3 May 2021.", "The Dunmore plant's warehouse burned down in May 2021."),
        U: ("The Dunmore plant burned down in May 2021.", "The plant burned down on 3 May 2021."),
    }),
    "two steps up": ("The daughter of the former governor of Halva was elected mayor of Tarn in 2021.", {
        S: ("The daughter of the former governor of Halva was elected mayor of Tarn.",),
        U: ("The former governor of Halva was elected mayor of Tarn in 2021.", "Halva was elected mayor of Tarn."),
    }),
    "share": ("Exports made up 57 percent of the cooperative's sales in 2023.", {
        S: ("Exports made up 57 percent of sales in 2023.",),
        U: ("Exports made up 57 percent of the cooperative in 2023.",),
    }),
    "its post": ("Ada Norr resigned from the post of director of the Tarn Museum on 3 May 2024.", {
        S: ("Ada Norr resigned as director of the Tarn Museum.",),
    }),
    "in a longer phrase-ar": ("احترق مستودع مصنع دنمور للورق في 3 مايو 2021.", {
        S: ("احترق مستودع المصنع في مايو 2021.",),
        U: ("احترق مصنع دنمور للورق في مايو 2021.", "احترق المصنع في 3 مايو 2021."),
    }),
    "two steps up-ar": ("انتُخبت ابنة الحاكم السابق لهالفا رئيسة لبلدية تارن عام 2021.", {
        S: ("انتُخبت ابنة الحاكم السابق لهالفا رئيسة لبلدية تارن.",),
        U: ("انتُخب الحاكم السابق لهالفا رئيسا لبلدية تارن عام 2021.",),
    }),
    "lawyer-ar": ("استقال محامي شركة أورل للشحن في 4 يونيو 2020.", {
        S: ("استقال محامي الشركة في يونيو 2020.",),
        U: ("استقالت شركة أورل للشحن في يونيو 2020.",),
    }),
    "his coach-ar": ("أقال نادي أورلا مدربه سامر الحلبي في 3 مايو 2024.", {S: ("أقال نادي أورلا سامر الحلبي.",)}),
}

test_lost_head = judged(PAIRS, ENTITIES)

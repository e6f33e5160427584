"""To whom it was said: what was said to the staff was not told to the press, nor written in a letter."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {"norr": {"name": {"en": "Ada Norr", "ar": "سامر الحلبي"}, "kind": "person", "aliases": ["Norr", "الحلبي"]}}
PAIRS = {
    "speech": ("\"We paid for the bell and lost the tower,\" Ada Norr told the choir on 5 March 2021.", {
        S: ("Ada Norr said: \"We paid for the bell and lost the tower.\"",
            "Norr told the choir: \"We paid for the bell and lost the tower.\""),
        U: ("Ada Norr told the press: \"We paid for the bell and lost the tower.\"",
            "Norr told reporters: \"We paid for the bell and lost the tower.\"",
            "Norr told police: \"We paid for the bell and lost the tower.\"",
            "Norr told parliament: \"We paid for the bell and lost the tower.\""),
    }),
    "reporters": ("Ada Norr told reporters on 5 March 2021 that the tower had cost 4 million euros.", {
        S: ("Ada Norr told journalists that the tower had cost 4 million euros.",
            "Ada Norr said that the tower had cost 4 million euros."),
        U: ("Ada Norr told police that the tower had cost 4 million euros.",),
    }),
    "speech-ar": ("قال سامر الحلبي في خطاب أمام الجوقة في 5 مارس 2021: «دفعنا ثمن الجرس وخسرنا البرج».", {
        S: ("قال سامر الحلبي: «دفعنا ثمن الجرس وخسرنا البرج».",),
        U: ("قال سامر الحلبي للصحفيين: «دفعنا ثمن الجرس وخسرنا البرج».",
            "قال الحلبي للشرطة: «دفعنا ثمن الجرس وخسرنا البرج»."),
    }),
}

test_told_to_the_press = judged(PAIRS, ENTITIES)

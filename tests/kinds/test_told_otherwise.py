"""A statement with another name, figure, day or a "not" in it is not what the statement says."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "marrow-hospital": {"name": {"en": "Marrow Hospital", "ar": "مستشفى مارو"}},
    "quay-clinic": {"name": {"en": "Quay Clinic", "ar": "عيادة كواي"}},
    "ines-falk": {"name": {"en": "Ines Falk", "ar": "إينيس فالك"}},
    "skerry": {"name": {"en": "Skerry", "ar": "سكيري"}, "kind": "city"},
    "tidal-line": {"name": {"en": "Tidal Line", "ar": "خط المد"}, "kind": "company"},
    "vossberg": {"name": {"en": "Vossberg Capital", "ar": "فوسبرغ كابيتال"}, "kind": "company"},
    "harbour-board": {"name": {"en": "Harbour Board", "ar": "مجلس الميناء"}, "kind": "organisation"},
}
FACTS = {
    "beds": {
        "en": "The hospital is short of 85 nurses, Ines Falk said.",
        "ar": "قالت إينيس فالك إن المستشفى ينقصه 85 ممرضا.",
    },
    "warned": {"en": "Marrow Hospital had ignored two warnings, Jan Kell of the nurses' union said."},
    "second": {
        "en": "Marrow Hospital plans to open a second clinic in Skerry by 2027.",
        "ar": "يعتزم مستشفى مارو افتتاح عيادة ثانية في سكيري بحلول عام 2027.",
    },
    "jabs": {"en": "By the end of February 2025 Marrow Hospital had vaccinated 4,200 people."},
    "plan": {"en": "On 9 June 2024 Tidal Line announced that it would cut 300 jobs by the end of 2026."},
    "dam": {
        "en": "Tidal Line built the Skerry barrage between 1986 and 1991.",
        "ar": "بنت شركة خط المد سد سكيري بين عامي 1986 و1991.",
    },
    "jobs": {"en": "The Harbour Board agreed that 280 instead of 450 jobs would go at Tidal Line."},
    "offer": {"en": "The Harbour Board rejected Vossberg Capital's first offer on 3 May 2025."},
    "parts": {"en": "The gates were supplied by Tamsa Hydraulics in 1989."},
    "quote": {"en": 'Ines Falk said in May 2024: "We will not close a single ward."'},
    "sued": {"en": "On 1 March 2024 Vossberg Capital sued Tidal Line."},
    "talks": {"en": "Tidal Line was in talks to buy Quay Clinic; the talks ended without an agreement in May 2024."},
    "resigned": {"en": "Tidal Line chief executive Mika Orre resigned in April 2025."},
    "cases": {"en": "The number of cases at Marrow Hospital rose to 79 in March 2024."},
    "oil": {"ar": "الذهب إلى أدنى مستوى والدولار يواصل الصعود في سكيري"},
    "drilling": {"ar": "بدء التنقيب عن الغاز قبالة السواحل"},
    "jailed": {"ar": "حبس الناشط السياسي حازم نجم في سكيري بتهمة نشر أخبار كاذبة"},
    "drowned": {"ar": "غرق العشرات قرب السواحل"},
}

ROWS = {
    # Whose word it is, though the base does not say that the speaker is a person
    "word-told-bare": (U, "The hospital is short of 85 nurses."),
    "word-told-bare-ar": (U, "المستشفى ينقصه 85 ممرضا."),
    "word-of-speaker": (S, "Ines Falk said that the hospital is short of 85 nurses."),
    "trailing-word-told-bare": (U, "Marrow Hospital had ignored two warnings."),
    # A day until which, a span from which to which
    "plan-by": (S, "Marrow Hospital plans to open a second clinic in Skerry by 2027."),
    "plan-by-later": (U, "Marrow Hospital plans to open a second clinic in Skerry by 2030."),
    "plan-by-later-ar": (U, "يعتزم مستشفى مارو افتتاح عيادة ثانية في سكيري بحلول عام 2030."),
    "count-by-later": (U, "By the end of July 2025 Marrow Hospital had vaccinated 4,200 people."),
    "to-be-done-later": (U, "On 9 June 2024 Tidal Line announced that it would cut 300 jobs by the end of 2029."),
    "to-be-done": (S, "On 9 June 2024 Tidal Line announced that it would cut 300 jobs by the end of 2026."),
    "from-to": (S, "Tidal Line built the Skerry barrage between 1986 and 1991."),
    "from-to-wider-ar": (C, "بنت شركة خط المد سد سكيري بين عامي 1986 و1996."),
    # "instead of": each denies a figure
    "instead-of": (S, "The Harbour Board agreed that 280 instead of 450 jobs would go at Tidal Line."),
    "instead-of-another": (U, "The Harbour Board agreed that 280 instead of 900 jobs would go at Tidal Line."),
    # One name in two places, a name that goes on
    "own-offer": (U, "The Harbour Board rejected the Harbour Board's first offer on 3 May 2025."),
    "name-goes-on": (U, "The gates were supplied by Skerry Hydraulics in 1989."),
    # "it is not true that", "without", a quotation that was never said
    "not-true-that-on-a-day": (C, "It is not true that on 1 March 2024 Vossberg Capital sued Tidal Line."),
    "never-said": (C, 'It is not true that Ines Falk said in May 2024: "We will not close a single ward."'),
    "did-say": (S, 'Ines Falk said in May 2024: "We will not close a single ward."'),
    "without-agreement": (C, "The talks of Tidal Line to buy Quay Clinic ended without an agreement in May 2028."),
    # An office between two names, a bound far off
    "who-resigned": (S, "Mika Orre resigned in April 2025."),
    "company-did-not-resign": (U, "Tidal Line resigned in April 2025."),
    "within-sight": (S, "The number of cases at Marrow Hospital rose to more than 70 in March 2024."),
    "out-of-sight": (U, "The number of cases at Marrow Hospital rose to under 114,000 in March 2024."),
    # Contraries that are not told of one thing, or of one time
    "gold-not-dollar": (S, "الذهب يهبط والدولار يواصل صعوده في سكيري"),
    "stopped-after-beginning": (U, "توقف التنقيب عن الغاز قبالة السواحل"),
    # On a charge is not for the deed; "false news" is a thing, and denies nothing
    "on-a-charge": (S, "حبس حازم نجم في سكيري بتهمة نشر أخبار كاذبة"),
    "for-the-deed": (U, "حبس الناشط السياسي حازم نجم في سكيري لقيامه بنشر أخبار كاذبة"),
    "survived-drowning": (U, "نجاة العشرات من الغرق قرب السواحل"),
}

test_otherwise = verdicts(ROWS)

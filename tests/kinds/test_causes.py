"""What brought something about, however it is put; and only what the fact gives as the reason."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "pier": {"name": {"en": "Old Pier", "ar": "الرصيف القديم"}, "kind": "place"},
    "nordbank": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "organisation"},
}
FACTS = {
    "cancelled": {
        "en": "Isle Lines cancelled 40 sailings on 3 May 2024 because of a strike by engineers.",
        "ar": "ألغت خطوط الجزر 40 رحلة في 3 مايو 2024 بسبب إضراب المهندسين.",
    },
    "pier": {"en": "The city closed the Old Pier in June 2023 after divers found rotten beams."},
    "resigned": {"en": "Tove Brask resigned as treasurer of Nordbank on 9 January 2022 over a loan scandal."},
    "fire": {
        "en": "An inquiry announced in October 2024 that the fire at the Old Pier had resulted from neglected wiring.",
        "ar": "أعلنت لجنة تحقيق في أكتوبر 2024 أن حريق الرصيف القديم نجم عن إهمال الأسلاك.",
    },
    "minister": {"ar": "استقال الوزير في نوفمبر 2024 على خلفية تقرير عن حريق نوردبنك."},
    "storm": {"en": "A storm sank two boats of Isle Lines in 2019, and Nordbank paid for the damage."},
}

ROWS = {
    "forced": (S, "A strike by engineers forced Isle Lines to cancel 40 sailings on 3 May 2024."),
    "led-to": (S, "A walkout of engineers led Isle Lines to cancel 40 sailings."),
    "prompted-noun": (S, "A strike by engineers prompted the cancellation of 40 sailings by Isle Lines."),
    "passive": (S, "Isle Lines was forced to cancel 40 sailings by a strike of engineers."),
    "behind": (S, "A strike by engineers was behind the cancellation of 40 sailings by Isle Lines."),
    "reason-was": (S, "The reason for the closure of the Old Pier was rotten beams."),
    "was-reason": (S, "Rotten beams were the reason for the closure of the Old Pier."),
    "drove": (S, "A loan scandal drove Tove Brask to resign as treasurer of Nordbank."),
    "cost-post": (S, "A loan scandal cost Tove Brask her post as treasurer of Nordbank."),
    "forced-ar": (S, "أجبر إضراب المهندسين خطوط الجزر على إلغاء 40 رحلة في 3 مايو 2024."),
    "other-cause": (C, "Fog forced Isle Lines to cancel 40 sailings on 3 May 2024."),
    "other-cause-over": (C, "Tove Brask resigned as treasurer of Nordbank over her health."),
    "other-cause-ar": (C, "أجبر الضباب خطوط الجزر على إلغاء 40 رحلة في 3 مايو 2024."),
    # the cause and what it brought about in each other's place
    "turned-round": (U, "The cancellation of 40 sailings by Isle Lines forced engineers to strike."),
    # the reason behind the verb, before it, or to blame
    "resulted": (S, "The fire at the Old Pier resulted from neglected wiring."),
    "resulted-ar": (S, "نتج حريق الرصيف القديم عن إهمال الأسلاك."),
    "to-blame": (S, "Neglected wiring was to blame for the fire at the Old Pier."),
    "to-blame-else": (C, "A heatwave was to blame for the fire at the Old Pier."),
    "resulted-else": (C, "The fire at the Old Pier resulted from a heatwave."),
    "resulted-else-ar": (C, "نجم حريق الرصيف القديم عن موجة الحر."),
    # what is itself the reason for something else has none on file
    "of-the-reason-ar": (U, "نجم حريق نوردبنك عن موجة الحر."),
    # somebody's view is nobody else's
    "in-a-view": (U, "Tove Brask said that a heatwave was to blame for the fire at the Old Pier."),
    # told side by side, not as a reason
    "beside": (U, "Payments of Nordbank forced Isle Lines to sink two boats."),
    "not-the-reason": (U, "The damage led Nordbank to sink two boats of Isle Lines."),
    "half-a-reason": (U, "A strike by engineers and fog forced Isle Lines to cancel 40 sailings."),
}

test_cause = verdicts(ROWS)

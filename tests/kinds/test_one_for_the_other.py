"""One thing put off for another, brought forward, done rather than another, hardly done: what each of them denies."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "rita-holm": {"name": {"en": "Rita Holm", "ar": "ريتا هولم"}, "kind": "person"},
    "omar-zein": {"name": {"en": "Omar Zein", "ar": "عمر زين"}, "kind": "person"},
    "veldt": {"name": {"en": "Veldt", "ar": "فيلت"}, "kind": "company"},
    "lakeside": {"name": {"en": "Lakeside Trust", "ar": "مؤسسة ليكسايد"}, "kind": "organisation"},
}
FACTS = {
    "put-off": {
        "en": "Rita Holm postponed new stations in order to focus on repairing the bridges.",
        "ar": "أجلت ريتا هولم المحطات الجديدة من أجل التركيز على إصلاح الجسور.",
    },
    "rejected": {"en": "Omar Zein criticised the mayor and praised the council."},
    "launch": {
        "en": "Veldt postponed the launch of its second satellite.",
        "ar": "أجلت فيلت إطلاق قمرها الثاني.",
    },
    "appeal": {"en": "Lakeside Trust appealed on 9 December 2024 against the planning ruling."},
    "sold": {"en": "Veldt sold its mill and did not close it."},
    "believed": {
        "en": "Almost no one at Veldt believed that Rita Holm had left because of the merger.",
        "ar": "لم يصدق أحد تقريبا في فيلت أن ريتا هولم غادرت بسبب الاندماج.",
    },
}

ROWS = {
    "put-off": (S, "To focus on repairing the bridges, Rita Holm postponed new stations."),
    "turned": (C, "Rita Holm postponed repairing the bridges in order to focus on new stations."),
    "turned-ar": (C, "أجلت ريتا هولم إصلاح الجسور من أجل التركيز على المحطات الجديدة."),
    "turned-another": (U, "Omar Zein postponed repairing the bridges in order to focus on new stations."),
    "put-off-other": (U, "Rita Holm postponed repairing the harbour in order to focus on new roads."),
    # Who blames one and lauds the other may do the reverse another time
    "both-ways": (U, "Omar Zein criticised the council and praised the mayor."),
    "brought-forward": (C, "Veldt brought the launch of its second satellite forward."),
    "brought-forward-ar": (C, "قدمت فيلت موعد إطلاق قمرها الثاني."),
    "brought-forward-another": (U, "Veldt brought the sale of its mill forward."),
    "brought-forward-theirs": (U, "Lakeside Trust brought the launch of its second satellite forward."),
    "appealed": (S, "Lakeside Trust appealed against the planning ruling on 9 December 2024."),
    "no-appeal": (C, "Lakeside Trust never appealed against the planning ruling."),
    "no-appeal-another": (U, "Lakeside Trust did not appeal against the tax ruling of March 2021."),
    "rather": (S, "Rather than close its mill, Veldt sold it."),
    "rather-turned": (C, "Rather than sell its mill, Veldt closed it."),
    "instead": (S, "Veldt sold its mill instead of closing it."),
    "instead-turned": (C, "Veldt closed its mill instead of selling it."),
    "rather-another": (U, "Rather than sell its harbour, Veldt closed it."),
    "hardly": (S, "Hardly anybody at Veldt believed that Rita Holm had left because of the merger."),
    "many": (U, "Most people at Veldt believed that Rita Holm had left because of the merger."),
    "hardly-another": (U, "Hardly anybody at Veldt believed that Rita Holm had left because of the strike."),
    "hardly-them": (U, "Hardly anybody at Lakeside Trust believed that Rita Holm had left because of the merger."),
}

test_one_for_the_other = verdicts(ROWS)


UNDONE = {
    "not-cleaned": {"en": "The Morning Post reported that the tower of Veldt had not been cleaned for 14 months."},
    "repaired": {"en": "Lakeside Trust repaired its western pier in May 2023."},
    "unsigned": {"en": "The contract of Omar Zein with Veldt remained unsigned."},
}
FACTS |= UNDONE
UNDONE_ROWS = {
    "uncleaned": (S, "The tower of Veldt went uncleaned for 14 months, the Morning Post reported."),
    "uncleaned-more": (S, "The tower of Veldt went uncleaned for more than a year, the Morning Post reported."),
    "cleaned": (C, "The tower of Veldt had been cleaned for 14 months, the Morning Post reported."),
    "uncleaned-another": (U, "The bridge of Veldt went uncleaned for 14 months, the Morning Post reported."),
    "unrepaired": (C, "The western pier of Lakeside Trust went unrepaired in May 2023."),
    "unrepaired-another": (U, "The eastern tunnel of Lakeside Trust went unrepaired in May 2023."),
    "unsigned": (S, "The contract of Omar Zein with Veldt was not signed."),
    "signed": (C, "The contract of Omar Zein with Veldt was signed."),
}

test_left_undone = verdicts(UNDONE_ROWS)

"""What was voted for was refused, who confirmed had denied, before what came after; what may both be so is not denied.

Near-misses: another thing put to the vote, another thing it is put before, an office taken up and laid down again.
"""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

PAIRS: Pairs = {
    "voted": (
        "On 3 May 2020 the city council rejected a proposal to close the pool by 9 votes to 3.",
        {
            "contradicted": (
                "On 3 May 2020 the city council voted to close the pool.",
                "The city council voted on 3 May 2020 to close the pool.",
            ),
            "supported": ("On 3 May 2020 the city council voted against closing the pool.",),
            "unsourced": (
                "On 3 May 2020 the council voted to close the school.",
                "On 3 May 2020 the council approved the closure of the school.",
            ),
        },
    ),
    "merger": (
        "The shareholders voted down the merger with Orion Bank on 3 May 2020.",
        {
            "contradicted": (
                "On 3 May 2020 the shareholders voted to merge with Orion Bank.",
                "On 3 May 2020 the shareholders agreed to merge with Orion Bank.",
            ),
            "supported": ("The shareholders voted against the merger with Orion Bank on 3 May 2020.",),
        },
    ),
    "closure": (
        "On 3 May 2020 the council rejected the closure of the pool.",
        {
            "contradicted": ("On 3 May 2020 the council approved the closure of the pool.",),
            "unsourced": ("On 3 May 2020 the council approved the closure of the school.",),
        },
    ),
    "closure-ar": (
        "رفض مجلس المدينة في 3 مايو 2020 اقتراحا بإغلاق المسبح.",
        {
            "contradicted": ("وافق مجلس المدينة في 3 مايو 2020 على إغلاق المسبح.",),
            "unsourced": ("وافق مجلس المدينة في 3 مايو 2020 على إغلاق المدرسة.",),
        },
    ),
    "denied-report": (
        "On 3 May 2020 Oak City denied a report by The Herald that it was selling Nils Berg.",
        {
            "contradicted": ("On 3 May 2020 Oak City confirmed that it was selling Nils Berg.",),
            "supported": ("On 3 May 2020 Oak City denied that it was selling Nils Berg.",),
            "unsourced": (
                "Oak City is selling Nils Berg.",
                "On 3 May 2020 The Herald confirmed that Oak City was selling Nils Berg.",
            ),
        },
    ),
    "denied-report-ar": (
        "نفت كورفو في 3 مايو 2020 تقريرا لصحيفة الفجر عن بيع المصنع.",
        {"contradicted": ("أكدت كورفو في 3 مايو 2020 بيع المصنع.",), "unsourced": ("باعت كورفو المصنع.",)},
    ),
    "days-after": (
        "The strike broke out a few days after the election of Jane Dole.",
        {
            "contradicted": (
                "The strike broke out before the election of Jane Dole.",
                "The strike broke out shortly before the election of Jane Dole.",
            )
        },
    ),
    "days-after-ar": (
        "اندلع الإضراب بعد أيام قليلة من انتخاب رنا صالح.",
        {
            "contradicted": ("اندلع الإضراب قبل انتخاب رنا صالح.",),
            "unsourced": ("اندلع الإضراب قبل انتخاب نيلس بيرغ.",),
        },
    ),
    "weeks-before-ar": (
        "أفرجت المحكمة عن نيلس بيرغ قبل أسابيع قليلة من محاكمة رنا صالح.",
        {
            "contradicted": ("أفرجت المحكمة عن نيلس بيرغ بعد محاكمة رنا صالح.",),
            "unsourced": ("أفرجت المحكمة عن رنا صالح بعد محاكمة نيلس بيرغ.",),
        },
    ),
    "after-the-flood": (
        "Lumen moved to Brenmoor after the flood.",
        {
            "contradicted": ("Lumen moved to Brenmoor before the flood.",),
            "unsourced": ("Lumen moved to Brenmoor before the fire.",),
        },
    ),
    "laid-down": (
        "Jane Dole resigned as head of the Lunar Fund on 3 May 2020.",
        {
            "contradicted": (
                "Jane Dole took over as head of the Lunar Fund on 3 May 2020.",
                "Jane Dole did not resign as head of the Lunar Fund.",
            ),
            "unsourced": ("Jane Dole took over as head of the Lunar Fund.",),
        },
    ),
    "laid-down-undated": (
        "Jane Dole resigned as head of the Lunar Fund.",
        {
            "contradicted": ("Jane Dole remained head of the Lunar Fund.",),
            "unsourced": (
                "Jane Dole took over as head of the Lunar Fund.",
                "Jane Dole was elected head of the Lunar Fund.",
            ),
        },
    ),
    "laid-down-ar": (
        "استقالت جين دول من رئاسة صندوق القمر.",
        {
            "contradicted": ("لم تستقل جين دول من رئاسة صندوق القمر.",),
            "unsourced": ("تولت جين دول رئاسة صندوق القمر.",),
        },
    ),
    "taken-up-ar": (
        "تولت جين دول رئاسة صندوق القمر.",
        {"unsourced": ("استقالت جين دول من رئاسة صندوق القمر.",)},
    ),
    "sued": (
        "The Lunar Fund sued Orion Bank.",
        {
            "contradicted": ("The Lunar Fund did not sue Orion Bank.",),
            "unsourced": ("The Lunar Fund dropped its lawsuit against Orion Bank.",),
        },
    ),
    "few": (
        "Most employees did not believe the speech of Jane Dole.",
        {"unsourced": ("Few employees believed the speech of Jane Dole.",)},
    ),
}

test_what_was_decided = judged(PAIRS)

BOARD = {"board": {"name": {"en": "Marine Board"}, "kind": "organisation", "aliases": ["the inquiry"]}}
FOUND: Pairs = {
    "found": (
        "The Marine Board found that a faulty valve, not the driver, caused the derailment.",
        {
            "supported": (
                "According to the inquiry, the derailment was caused by a faulty valve.",
                "The inquiry found that a faulty valve caused the derailment.",
            ),
            "unsourced": ("According to the inquiry, the fire was caused by a faulty valve.",),
        },
    ),
}
test_what_the_board_found = judged(FOUND, BOARD)

FIRMS = {
    "corvo": {"name": {"en": "Corvo", "ar": "شركة كورفو"}, "kind": "company"},
    "lumen": {"name": {"en": "Lumen", "ar": "شركة لومن"}, "kind": "company"},
    "ministry": {"name": {"en": "Transport Ministry", "ar": "وزارة النقل"}, "kind": "organisation"},
}
AWARDED: Pairs = {
    "awarded": (
        "The Transport Ministry awarded the contract for the bridge to Corvo after the bid of Lumen had been excluded.",
        {
            "supported": ("The Transport Ministry awarded the contract for the bridge to Corvo.",),
            "unsourced": ("The Transport Ministry awarded the contract for the tunnel to Lumen.",),
        },
    ),
    "awarded-ar": (
        "أرست وزارة النقل عقد بناء الجسر على شركة كورفو بعد استبعاد عرض شركة لومن.",
        {
            "contradicted": ("أرست وزارة النقل عقد بناء الجسر على شركة لومن.",),
            "unsourced": ("أرست وزارة النقل عقد بناء النفق على شركة لومن.",),
        },
    ),
}
test_whom_it_went_to = judged(AWARDED, FIRMS)

"""Claims as a newsroom would type them, on and off the bundled base's topic: what the benchmarks ask."""

from __future__ import annotations

CLAIMS = (
    "Elon Musk founded OpenAI in 2015 with $1 billion.",
    "Sam Altman was dismissed as head of OpenAI in November 2023.",
    "Musk sued OpenAI in March 2024, saying it had broken its founding agreement.",
    "On 21 January 2025 Donald Trump announced a $500 billion project called Stargate.",
    "OpenAI bought xAI for $40 billion.",
    "Microsoft has put more than $10 billion into OpenAI.",
    "Musk wrote that the partners of Stargate “don't actually have the money”.",
    "xAI was founded by Sam Altman in July 2023.",
    "Altman denied that Musk had ever been offered control of the company.",
    "The court dismissed the case because the contract had expired.",
    "Tesla employs fewer than 100 people.",
    "The Louvre was robbed on a Sunday morning in October 2025.",
    "أسس إيلون ماسك شركة أوبن إيه آي عام 2015 بمليار دولار",
    "أقيل سام ألتمان من رئاسة أوبن إيه آي في نوفمبر 2023",
    "رفع ماسك دعوى قضائية ضد أوبن إيه آي في مارس 2024",
    "أعلن دونالد ترامب في 21 يناير 2025 مشروع ستارغيت بقيمة 500 مليار دولار",
    "استحوذت مايكروسوفت على أوبن إيه آي مقابل أربعين مليار دولار",
    "قال ماسك إن شركاء ستارغيت لا يملكون المال",
    "أسس سام ألتمان شركة xAI في يوليو 2023",
    "نفى ألتمان أن يكون ماسك قد عرض شراء الشركة",
    "انسحب ماسك من مجلس إدارة أوبن إيه آي قبل عام 2018",
    "فاز المنتخب بثلاثة أهداف مقابل هدفين مساء الجمعة",
)
"""English and Arabic in about equal parts; the last of each language has nothing to do with the base."""


def stream(count: int) -> str:
    """``count`` claims, one a line, no two lines the same.

    The number behind a claim is on no file: none is backed by the first fact that has the rest, so all go the long way.
    """
    lines = []
    for number in range(count):
        claim = CLAIMS[number % len(CLAIMS)]
        turn = number // len(CLAIMS)
        lines.append(f"{claim.rstrip('.')} ({turn})" if turn else claim)
    return "\n".join(lines) + "\n"

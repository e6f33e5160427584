"""Whose somebody is, or of which kind he is, did not do what he did: the hospital is not its director."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_whose = judged({
    "compound": ("The hospital director fired the nurse.", {
        "supported": ("The director fired the nurse.", "The hospital's director fired the nurse."),
        "unsourced": ("The hospital fired the nurse.",),
    }),
    "compound-of-three": ("The school bus driver was arrested.", {
        "supported": ("The driver was arrested.", "The bus driver was arrested."),
        "unsourced": ("The school was arrested.", "The bus was arrested."),
    }),
    "owner": ("The bank's lawyer praised the judge.", {
        "supported": ("The lawyer praised the judge.", "The bank's lawyer praised the judge."),
        "unsourced": ("The bank praised the judge.",),
    }),
    "of-passive": ("The goalkeeper was praised by the coach of the rivals.", {
        "supported": ("The coach of the rivals praised the goalkeeper.",),
        "unsourced": ("The rivals praised the goalkeeper.",),
    }),
    "deputy-passive": ("The law was signed by the president's deputy.", {
        "supported": ("The president's deputy signed the law.",),
        "unsourced": ("The law was signed by the president.", "The president signed the law."),
    }),
    "generic": ("The team's fans attacked a bus.", {
        "supported": ("Fans attacked a bus.", "The team's fans attacked a bus."),
        "unsourced": ("The team attacked a bus.",),
    }),
    "union": ("The bus drivers' union called a strike.", {
        "supported": ("The union called a strike.", "The bus drivers' union called a strike."),
        "unsourced": ("The bus drivers called a strike.",),
    }),
    "serving": ("Police officers arrested the singer.", {"supported": ("The police arrested the singer.",)}),
    "body": ("The city council closed the pool.", {"supported": ("The city closed the pool.",)}),
    "kin": ("The wife of the mayor's brother bought the villa.", {
        "supported": ("The wife of the mayor's brother bought the villa.",),
        "unsourced": ("The mayor's wife bought the villa.", "The mayor bought the villa."),
    }),
    "owner-ar": ("أشاد محامي البنك بالقاضي.", {
        "supported": ("أشاد المحامي بالقاضي.", "أشاد محامي البنك بالقاضي."),
        "unsourced": ("أشاد البنك بالقاضي.",),
    }),
    "fans-ar": ("هاجم مشجعو الفريق حافلة.", {
        "supported": ("هاجم مشجعو الفريق حافلة.",), "unsourced": ("هاجم الفريق حافلة.",),
    }),
    "kin-ar": ("اشترت زوجة شقيق العمدة الفيلا.", {
        "supported": ("اشترت زوجة شقيق العمدة الفيلا.",), "unsourced": ("اشترت زوجة العمدة الفيلا.",),
    }),
    "union-ar": ("نقابة سائقي الحافلات دعت إلى إضراب.", {
        "supported": ("دعت نقابة سائقي الحافلات إلى إضراب.",), "unsourced": ("سائقو الحافلات دعوا إلى إضراب.",),
    }),
    "body-ar": ("أغلق مجلس المدينة المسبح.", {"supported": ("أغلقت المدينة المسبح.",)}),
})  # fmt: skip

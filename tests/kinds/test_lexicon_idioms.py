"""Idioms of the news beside the plain words for them, and what they must not be taken for."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

FACTS = {
    "acquit": {"en": "A jury acquitted Mara Dietz of fraud in Bruck in 2012."},
    "jail": {"en": "The judge sent Otto Brant to prison for nine years."},
    "quit": {"en": "Prime minister Ida Falken quit in 2009."},
    "bankrupt": {"en": "Baltic Mills collapsed into bankruptcy in 2016."},
    "redundant": {"en": "Orsay Steel made 300 workers redundant in Tarma in March 2018."},
    "boots": {"en": "Kofi Mensa hung up his boots in 2018."},
    "ferry": {"en": "The Harwick ferry ran aground off Odelia in 1987."},
    "race": {"en": "Greta Lowen threw her hat into the ring for mayor of Bexel in 2005."},
    "shelved": {"en": "Corva council shelved the tram plan in 2006."},
    "surrendered": {"ar": "ألقى المتمردون السلاح في قرنة عام 2014."},
    "quit-ar": {"ar": "قدّم الوزير سالم الدوري استقالته في مارس 2021."},
    "died-ar": {"ar": "توفيت ليا شتيرن في بروك عام 2019."},
    "reveal-ar": {"ar": "كشف التحقيق عن تورط شركة الأفق في الفضيحة."},
    "fire-ar": {"ar": "شبّ حريق في سوق دلما يوم 4 مايو 2010."},
    "prison-ar": {"ar": "فرّ أوتو برانت من سجن بروك عام 2015."},
    "sued": {"en": "Aldo Renn sued the mayor of Bexel in 2007."},
    "elected": {"en": "Ivo Stahl was elected mayor of Odelia in 2008."},
    "faith": {"en": "Tove Lund is a Catholic."},
    "hearing": {"en": "Pia Lund was born deaf in 1980."},
}

ROWS = {
    "cleared": (S, "A jury cleared Mara Dietz of fraud in Bruck in 2012."),
    "found-guilty": (C, "A jury found Mara Dietz guilty of fraud in Bruck in 2012."),
    "jailed": (S, "The judge jailed Otto Brant for nine years."),
    "bowed-out": (S, "Prime minister Ida Falken stepped down in 2009."),
    "went-bust": (S, "Baltic Mills went belly up in 2016."),
    "laid-off": (S, "Orsay Steel laid off 300 workers in Tarma in March 2018."),
    "hired": (C, "Orsay Steel hired 300 workers in Tarma in March 2018."),
    "retired": (S, "Kofi Mensa retired in 2018."),
    "sandbank": (S, "The Harwick ferry hit a sandbank off Odelia in 1987."),
    "not-sunk": (U, "The Harwick ferry sank off Odelia in 1987."),
    "running": (S, "Greta Lowen ran for mayor of Bexel in 2005."),
    "not-won": (U, "Greta Lowen became mayor of Bexel in 2005."),
    "on-ice": (S, "Corva council put the tram plan on ice in 2006."),
    "not-scrapped-by-a-vote": (U, "Corva council discussed the tram plan in 2006."),
    "laid-down-arms-ar": (S, "استسلم المتمردون في قرنة عام 2014."),
    "resigned-ar": (S, "استقال الوزير سالم الدوري في مارس 2021."),
    "dismissed-ar": (U, "أقيل الوزير سالم الدوري في مارس 2021."),
    "passed-away-ar": (S, "وافت المنية ليا شتيرن في بروك عام 2019."),
    "unveiled-ar": (S, "أماط التحقيق اللثام عن تورط شركة الأفق في الفضيحة."),
    "flames-ar": (S, "اندلعت النيران في سوق دلما يوم 4 مايو 2010."),
    "escaped-ar": (S, "هرب أوتو برانت من سجن بروك عام 2015."),
    # An office that somebody is said to have must be on file as his
    "not-mayor": (U, "Greta Lowen was mayor of Bexel in 2005."),
    "sued-the-mayor": (U, "Aldo Renn was the mayor of Bexel in 2007."),
    "elected-mayor": (S, "Ivo Stahl became mayor of Odelia in 2008."),
    "christian": (S, "Tove Lund is a Christian."),
    "protestant": (C, "Tove Lund is a Protestant."),
    "blind": (C, "Pia Lund was born blind in 1980."),
}

test_idiom = verdicts(ROWS)

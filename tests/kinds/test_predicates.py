"""What news sentences say of their subjects: set phrases in other words or the other language, near-misses beside."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "lindqvist": {"name": {"en": "the Lindqvist Foundation", "ar": "مؤسسة ليندكفيست"}, "kind": "organisation"},
    "khatib": {"name": {"en": "Samer Khatib", "ar": "سامر الخطيب"}, "kind": "person"},
    "rummana": {"name": {"en": "Rummana Hospital", "ar": "مستشفى رمانة"}, "kind": "organisation"},
    "orsa": {"name": {"en": "Orsa Library", "ar": "مكتبة أورسا"}, "kind": "organisation"},
}
FACTS = {
    "bill": {"en": "The Lindqvist Foundation footed the bill for Orsa Library in 2014."},
    "rating": {"en": "Morava Ratings downgraded the credit rating of Tessaly in May 2016."},
    "promise": {"en": "Mayor Ilse Brandt broke her promise to the dockers in 2011."},
    "ground-ar": {"ar": "وضع الوزير سامر الخطيب حجر الأساس لمستشفى رمانة في أبريل 2015."},
    "wreath-ar": {"ar": "وضع السفير بيتر هولم إكليلا من الزهور في مقبرة دلما عام 2013."},
    "bomb": {"en": "Police defused a bomb in the Karsk market on 4 June 2010."},
    "mines-ar": {"ar": "زرع المتمردون ألغاما في وادي نور عام 2009."},
    "case": {"en": "Prosecutors closed the case against Otto Brant in 2012."},
    "siege-ar": {"ar": "فكّ الجيش الحصار عن مدينة قرنة عام 2016."},
    "cremated": {"en": "The poet Mara Dietz was cremated in Bruck in 2019."},
    "penalty": {"en": "Kofi Mensa saved a penalty in the 2018 final."},
    "forecast": {"en": "Sales of Baltic Mills beat expectations in 2015."},
    "customers-ar": {"ar": "باعت شركة الأفق مصنعها في بروك إلى عملائها عام 2011."},
    "painting-ar": {"ar": "أعلن المتحف شراءه لوحة الغروب عام 2007."},
}

ROWS = {
    "paid": (S, "The Lindqvist Foundation paid for Orsa Library in 2014."),
    "paid-ar": (S, "تكفلت مؤسسة ليندكفيست بتكاليف مكتبة أورسا عام 2014."),
    "not-built": (U, "The Lindqvist Foundation designed Orsa Library in 2014."),
    "cut": (S, "Morava Ratings cut the credit rating of Tessaly in May 2016."),
    "raised": (C, "Morava Ratings raised the credit rating of Tessaly in May 2016."),
    "renege": (S, "Mayor Ilse Brandt reneged on her promise to the dockers in 2011."),
    "kept": (C, "Mayor Ilse Brandt kept her promise to the dockers in 2011."),
    "stone": (S, "Minister Samer Khatib broke ground on Rummana Hospital in April 2015."),
    "opened": (U, "افتتح الوزير سامر الخطيب مستشفى رمانة في أبريل 2015."),
    "wreath": (S, "وضع السفير بيتر هولم إكليل زهور في مقبرة دلما عام 2013."),
    "disarmed": (S, "Police disarmed a bomb in the Karsk market on 4 June 2010."),
    "set-off": (C, "Police detonated a bomb in the Karsk market on 4 June 2010."),
    "cleared-mines": (U, "نزع المتمردون الألغام من وادي نور عام 2009."),
    "shelved": (S, "Prosecutors shelved the case against Otto Brant in 2012."),
    "reopened": (U, "Prosecutors reopened the case against Otto Brant in 2012."),
    "siege-lifted": (S, "رفع الجيش الحصار عن مدينة قرنة عام 2016."),
    "besieged": (U, "حاصر الجيش مدينة قرنة عام 2016."),
    "buried": (U, "The poet Mara Dietz was buried in Bruck in 2019."),
    "stopped": (S, "Kofi Mensa stopped a penalty in the 2018 final."),
    "converted": (U, "Kofi Mensa scored a penalty in the 2018 final."),
    "topped": (S, "Sales of Baltic Mills topped expectations in 2015."),
    "missed": (C, "Sales of Baltic Mills fell short of expectations in 2015."),
    "to-its-customers": (S, "باعت شركة الأفق مصنعها في بروك عام 2011."),
    "bought": (S, "اشترى المتحف لوحة الغروب عام 2007."),
}

test_predicate = verdicts(ROWS)

"""Who of two did it where the base has neither by name: Arabic subjects by their place, English ones picked out."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "lost": ("خسر نادي النسور أمام نادي الصقور 2-1.", {
        S: ("خسر نادي النسور.", "خسر النسور أمام الصقور."),
        U: ("خسر نادي الصقور أمام نادي النسور 2-1.", "خسر نادي الصقور.", "خسر الصقور أمام النسور."),
    }),
    "won": ("فاز فريق النجم على فريق الوداد 2-1.", {
        S: ("فاز النجم على الوداد.", "فاز فريق النجم."),
        U: ("فاز فريق الوداد على فريق النجم 2-1.", "فاز الوداد على النجم."),
    }),
    "case": ("خسرت شركة النخيل القضية أمام بلدية سوران.", {
        S: ("خسرت شركة النخيل القضية.",),
        U: ("خسرت بلدية سوران القضية أمام شركة النخيل.", "خسرت بلدية سوران القضية."),
    }),
    "sold": ("باعت شركة النخيل مصنعا لشركة الأفق.", {
        S: ("باعت النخيل مصنعا للأفق.", "باعت شركة النخيل مصنعا."),
        U: ("باعت شركة الأفق مصنعا لشركة النخيل.", "باعت شركة الأفق مصنعا."),
    }),
    "beat": ("هزم نادي النسور نادي الصقور.", {U: ("هزم نادي الصقور نادي النسور.",)}),
    "bought": ("اشترت البلدية الأرض من المصنع.", {
        S: ("اشترت البلدية الأرض.",),
        U: ("اشترى المصنع الأرض.", "اشترى المصنع الأرض من البلدية."),
    }),
    "with": ("وقّع الاتحاد اتفاقا مع الوزارة.", {S: ("وقعت الوزارة اتفاقا مع الاتحاد.",)}),
    "drew": ("تعادل فريق النجم مع فريق الوداد.", {S: ("تعادل الوداد مع النجم.",)}),
    "granted": ("منح المجلس النادي رخصة بناء مدرج.", {
        S: ("حصل النادي على رخصة بناء مدرج.",),
        U: ("منح النادي المجلس رخصة بناء مدرج.",),
    }),
    "lent": ("أقرض البنك المزارع 5 آلاف يورو.", {U: ("أقرض المزارع البنك 5 آلاف يورو.",)}),
    "late subject": ("انضمت إلى الاتحاد ثلاث نقابات جديدة.", {S: ("انضمت ثلاث نقابات جديدة إلى الاتحاد.",)}),
    "done to": ("سلّم المتحف اللوحة إلى السفارة.", {S: ("سلمت اللوحة إلى السفارة.",), U: ("سلمت السفارة اللوحة.",)}),
    "goes on": ("Gunmen attacked the village and caused an exodus.", {
        S: ("The gunmen caused an exodus.", "Gunmen attacked the village."),
        U: ("The village caused an exodus.",),
    }),
    "goes on, says": ("The minister visited the mayor and praised the bridge.", {
        S: ("The minister praised the bridge.",),
        U: ("The mayor praised the bridge.",),
    }),
    "goes on in a relative clause": ("The judge met the girl who sang and danced at the fair.", {
        S: ("The girl danced at the fair.",),
    }),
    "picked out": ("The union accused the management of hiding a leak.", {
        S: ("It was the union that accused the management of hiding a leak.",),
        U: ("It was the management that accused the union of hiding a leak.",),
    }),
    "picked out, sold": ("The council sold the land to the brewery.", {
        S: ("It was the council that sold the land to the brewery.",),
        U: ("It was the brewery that sold the land to the council.",),
    }),
    "picked out by name": ("Telvia bought the channel Kanal Sju in 2020.", {
        S: ("It was Telvia that bought Kanal Sju.",),
        U: ("It was Kanal Sju that bought Telvia.",),
    }),
}

test_nobody_on_file = judged(PAIRS, {})

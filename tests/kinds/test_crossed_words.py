"""Words exchanged between two nouns that both stay: what is told of the one is not told of the other."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "plant": ("The plant grows in northern Peru and southern Ecuador.", {
        S: ("The plant grows in southern Ecuador and northern Peru.",),
        U: ("The plant grows in southern Peru and northern Ecuador.",)}),
    "boats": ("The red boats sail in May and the blue ships in October.", {
        U: ("The blue boats sail in May and the red ships in October.",)}),
    "studied": ("Nora Vane studied law in Lyon and medicine in Turin.", {
        S: ("Nora Vane studied medicine in Turin and law in Lyon.",),
        U: ("Nora Vane studied medicine in Lyon and law in Turin.",)}),
    "hallem": ("The town lies east of Hallem and west of Torven.", {
        S: ("The town lies west of Torven and east of Hallem.",),
        U: ("The town lies west of Hallem and east of Torven.",)}),
    "ambrey": ("Lord Ambrey was the son of Sir Edwin Tarrow and the father of Jane Moor.", {
        S: ("Lord Ambrey was the father of Jane Moor and the son of Sir Edwin Tarrow.",),
        U: ("Lord Ambrey was the father of Sir Edwin Tarrow and the son of Jane Moor.",)}),
    "bridge": ("The bridge joins the old town of Varn with the new district of Leth.", {
        S: ("The bridge joins the new district of Leth with the old town of Varn.",),
        U: ("The bridge joins the new town of Varn with the old district of Leth.",)}),
    "belgian": ("The Belgian player of Turkish descent left.", {
        U: ("The Turkish player of Belgian descent left.",)}),
    "price": ("The price is lower when the demand is weaker and the supply is higher.", {
        U: ("The price is higher when the demand is weaker and the supply is lower.",)}),
    "northern": ("The northern part of the isle belongs to Cordova Province and the southern part to Elim Province.", {
        U: ("The southern part of the isle belongs to Cordova Province and the northern part to Elim Province.",)}),
    "young": ("A young driver with a Danish licence hit an old cyclist.", {
        U: ("An old driver with a Danish licence hit a young cyclist.",)}),
    "large": ("A large group of Asian tourists ate in a small hotel.", {
        U: ("A small group of Asian tourists ate in a large hotel.",
            "A group of tourists ate in a large Asian hotel.",)}),
    "tallest": ("The tallest tower in Dalby stands near the oldest church.", {
        U: ("The oldest tower in Dalby stands near the tallest church.",)}),
    "ar-13": ("درست نورا القانون في ليون والطب في تورينو.", {
        U: ("درست نورا الطب في ليون والقانون في تورينو.",)}),
    "ar-14": ("ينمو النبات في شمال بيرو وجنوب الإكوادور.", {
        S: ("ينمو النبات في جنوب الإكوادور وشمال بيرو.",),
        U: ("ينمو النبات في جنوب بيرو وشمال الإكوادور.",)}),
    "ar-15": ("تقع القرية شرق حلم وغرب طورفن.", {
        U: ("تقع القرية غرب حلم وشرق طورفن.",)}),
    "ar-16": ("اشترت شركة كورسو المصنع القديم وباعت الفندق الجديد.", {
        U: ("اشترت شركة كورسو المصنع الجديد وباعت الفندق القديم.",
            "باعت شركة كورسو المصنع القديم واشترت الفندق الجديد.",)}),
    "ar-17": ("هاجم جيش غالفيا ميناء موريا.", {
        U: ("هاجم جيش موريا ميناء غالفيا.",)}),
    "commission": ("The commission fined a Danish bank over loans to Polish firms.", {
        U: ("The commission fined a Polish bank over loans to Danish firms.",)}),
    "connects": ("The bridge connects the old town of Varn with the new district of Leth.", {
        S: ("The bridge connects the new district of Leth with the old town of Varn.",),
        U: ("The bridge connects the new town of Varn with the old district of Leth.",)}),
    "ferry": ("The ferry links Dalby to Orrin.", {
        S: ("The ferry links Orrin to Dalby.", "The ferry connects Dalby with Orrin.",),
        U: ("The ferry links Dalby to Torven.",)}),
    "ar-21": ("يربط الجسر مدينة دالبي بمدينة أورين.", {
        S: ("يربط الجسر مدينة أورين بمدينة دالبي.",)}),
}  # fmt: skip

test_crossed_words = judged(PAIRS)

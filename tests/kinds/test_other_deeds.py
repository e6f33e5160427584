"""Long sentences of several verbs: what one of them tells is not told of the others."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "drug": ("The drug causes headaches and is used against malaria.", {
        U: ("The drug causes malaria.",), S: ("The drug causes headaches.",)}),
    "wife": ("An official said that Vera Plum, wife of Josef Wills, worked for the customs office.", {
        U: ("Josef Wills worked for the customs office.",)}),
    "adviser": ("Reporters learned that Ana Diaz, an adviser to Josef Wills, had left the customs office.", {
        U: ("Josef Wills left the customs office.",), S: ("Ana Diaz left the customs office.",)}),
    "member": ("Judith Marl was jailed for refusing to name who had identified a member of the guild, Vera Plum.", {
        U: ("Judith Marl is a member of the guild.",), S: ("Judith Marl was jailed.",)}),
    "director": ("The mayor thanked the director of the museum, Ana Diaz.", {
        U: ("The mayor is the director of the museum.",), S: ("Ana Diaz is the director of the museum.",)}),
    "subsidiary": ("Nour Bank asked Delta Law to review the books of Malta Rail, a subsidiary with 300 workers.", {
        U: ("Malta Rail is a subsidiary of Delta Law.", "Delta Law is a subsidiary of Nour Bank.")}),
    "replaced": ("Nour Bank introduced a new card in 2020, replacing the old system of monthly fees.", {
        U: ("Nour Bank introduced monthly fees in 2020.",), S: ("Nour Bank introduced a new card in 2020.",)}),
    "two-sentences": ("In 2001 the league introduced passports. This replaced the old six months of quarantine.", {
        U: ("In 2001 the league introduced a six-month quarantine.",),
        S: ("The league introduced passports in 2001.",)}),
    "moved": ('Ana Diaz wrote "The Tiger". In 1999 she moved to Malta.', {
        U: ('"The Tiger" was written in Malta.', '"The Tiger" was written in 1999.'),
        S: ("Ana Diaz moved to Malta in 1999.",)}),
    "became": ("Ana Diaz, who was born in Malta, moved to Norvik in 1999 and became mayor in 2010.", {
        U: ("Ana Diaz became mayor of Malta.", "Ana Diaz moved to Malta.", "Ana Diaz was born in Norvik."),
        S: ("Ana Diaz became mayor in 2010.", "Ana Diaz was born in Malta.")}),
    "storm": ("Storm Ada killed 12 people in Norvik and left 4,000 homes in Kolberg without power.", {
        U: ("Storm Ada killed 12 people in Kolberg.", "Storm Ada left 4,000 homes in Norvik without power."),
        S: ("Storm Ada killed 12 people in Norvik.",)}),
    "lent": ("The museum lent two paintings to the Louvre after buying five from a dealer in Lisbon.", {
        U: ("The museum lent two paintings to a dealer.",), S: ("The museum lent two paintings to the Louvre.",)}),
    "while": ("Nour Bank said it would cut 300 jobs in Malta, while its rival Delta Bank plans to hire 200 people.", {
        U: ("Nour Bank plans to hire 200 people.", "Delta Bank will cut 300 jobs."),
        S: ("Delta Bank plans to hire 200 people.",)}),
    "children": ("The drug, approved in 2015 for adults, was withdrawn in 2020 after nine children fell ill.", {
        U: ("The drug was approved for children.",),
        C: ("The drug was withdrawn in 2015.",),
        S: ("The drug was approved in 2015.", "The drug was withdrawn in 2020.")}),
    "robbed": ("Police arrested two men after a shop was robbed in Kolberg on Monday.", {
        U: ("Two men robbed a shop in Kolberg.", "Police robbed a shop in Kolberg."),
        S: ("Police arrested two men.", "A shop was robbed in Kolberg on Monday.")}),
    "bridge": ("The city closed the old bridge, built in 1950, and opened a new one that cost 40 million euros.", {
        U: ("The new bridge was built in 1950.", "The city opened the old bridge."),
        S: ("The city closed the old bridge.",)}),
    "sales": ("Malta Rail's profit rose to 12 million euros although its sales fell by 3 per cent.", {
        C: ("Malta Rail's sales rose to 12 million euros.",),
        S: ("Malta Rail's sales fell by 3 per cent.", "Malta Rail's profit rose to 12 million euros.")}),
    "stroke": ("Scientists in Norvik found that the drug halves the risk of stroke but doubles that of bleeding.", {
        U: ("The drug doubles the risk of stroke.", "The drug halves the risk of bleeding."),
        S: ("The drug halves the risk of stroke.",)}),
    "bank": ("Tom Reed sued the Bank of Lisbon in March.", {
        U: ("Tom Reed sued a bank in Lisbon.", "Tom Reed filed suit in Lisbon."),
        S: ("Tom Reed took the Bank of Lisbon to court.",)}),
    "air": ("Chicago-based Boras has scrubbed three slots booked by Air Canada.", {
        U: ("Boras is based in Canada.", "The headquarters of Boras is in Canada."),
        S: ("Boras is based in Chicago.",)}),
    "exchange": ("Ana Diaz works for the London Stock Exchange.", {
        U: ("Ana Diaz works in London.",), S: ("Ana Diaz is employed by the London Stock Exchange.",)}),
    "rovers": ("Ana Diaz plays for Paris Rovers.", {U: ("Ana Diaz plays in Paris.", "Ana Diaz was in Paris.")}),
    "woman": ("Nour Bank hired Ana Diaz.", {
        U: ("Nour Bank hired a woman.",), S: ("Ana Diaz was hired by Nour Bank.",)}),
    "man": ("Tom Reed married Ana Diaz.", {U: ("Tom Reed married a man.",)}),
    "woman-told": ("A woman was arrested in Norvik.", {S: ("A woman was arrested in Norvik.",)}),
    "driver": ("Prosecutors charged the banker with fraud and released his driver, who had been held for two days.", {
        U: ("Prosecutors charged the driver with fraud.", "Prosecutors released the banker."),
        S: ("Prosecutors released his driver.", "Prosecutors charged the banker with fraud.")}),
    "painter": ("The painter died in Malta, where she had lived since selling her house in Lisbon in 1990.", {
        U: ("The painter died in Lisbon.", "The painter died in 1990."),
        S: ("The painter died in Malta.", "The painter sold her house in Lisbon in 1990.")}),
    "hotels": ("Because of a strike, the airport cancelled 90 flights and hotels took in 2,000 stranded travellers.", {
        U: ("The airport took in 2,000 travellers.", "Hotels cancelled 90 flights."),
        S: ("The airport cancelled 90 flights.", "Hotels took in 2,000 travellers.")}),
    "novel": ("The novel that won the prize was written by Ana Diaz, whose first book sold 3,000 copies.", {
        U: ("The novel sold 3,000 copies.", "Ana Diaz's first book won the prize."),
        S: ("Ana Diaz wrote the novel that won the prize.",)}),
    "bread": ("The government raised the tax on fuel by 5 per cent and cut that on bread by 2 per cent.", {
        U: ("The government raised the tax on bread by 5 per cent.",),
        S: ("The government raised the tax on fuel by 5 per cent.",)}),
    "brother": ("Omar Hadi beat Tom Reed in the final and will meet Ana Diaz's brother, Luis, in Lisbon.", {
        U: ("Omar Hadi beat Ana Diaz.", "Omar Hadi will meet Ana Diaz.", "Omar Hadi beat Tom Reed in Lisbon."),
        S: ("Omar Hadi beat Tom Reed in the final.", "Omar Hadi will meet Luis in Lisbon.")}),
    "council": ("The council voted 12 to 9 to sell the hall to a developer who had given money to the mayor.", {
        U: ("The council gave money to the mayor.", "The mayor sold the hall."),
        S: ("The council voted to sell the hall.",)}),
    "unlike": ("Unlike Malta Rail, which made a loss, Nour Bank earned 40 million euros and paid no tax.", {
        U: ("Malta Rail earned 40 million euros.", "Nour Bank made a loss."),
        S: ("Nour Bank earned 40 million euros.", "Malta Rail made a loss.")}),
    "woman-ar": ("وظف بنك نور آنا دياز.", {U: ("وظف بنك نور امرأة.", "وظف بنك نور رجلا.")}),
}  # fmt: skip

test_other_deeds = judged(PAIRS)

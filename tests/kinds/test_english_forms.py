"""Forms of sentences that say the same, with near-misses that must not flip: one row, one id."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

NAMES = {
    "mara-lind": ("Mara Lind", "مارا ليند", "person"),
    "tove-brask": ("Tove Brask", "توفه براسك", "person"),
    "fjord-ferries": ("Fjord Ferries", "عبارات الفيورد", "organisation"),
    "isle-lines": ("Isle Lines", "خطوط الجزر", "organisation"),
    "nordisk-rail": ("Nordisk Rail", "سكك نورديسك", "organisation"),
    "blue-arrow": ("Blue Arrow", "السهم الأزرق", "product"),
    "the-herald": ("the Herald", "هيرالد", "medium"),
}
ENTITIES = {id_: {"name": {"en": en, "ar": ar}, "kind": kind} for id_, (en, ar, kind) in NAMES.items()}
FACTS = {
    "founded": ({"en": "Fjord Ferries was founded in 1998.", "ar": "تأسست عبارات الفيورد عام 1998."}, {}),
    "engineers": ({"en": "Isle Lines was founded by former engineers of Nordisk Rail."}, {}),
    "launch": (
        {"en": "Fjord Ferries launched the ferry Blue Arrow in May 2019.",
         "ar": "أطلقت عبارات الفيورد العبارة السهم الأزرق في مايو 2019."},
        {"date": "2019-05"},
    ),
    "cut": ({"en": "Tove Brask closed the Norvik line one month after the launch of Blue Arrow."}, {"date": "2019-06"}),
    "largest": (
        {"en": "Fjord Ferries is the best-known shipping company in the north.",
         "ar": "عبارات الفيورد أشهر شركة ملاحة في الشمال."}, {},
    ),
    "moved": ({"en": "Mara Lind moved from Isle Lines to Fjord Ferries."}, {}),
    "left": ({"en": "On 3 April 2018 Mara Lind left Isle Lines."}, {"date": "2018-04-03", "event": "exit"}),
    "left-year": ({"en": "In 2018 Mara Lind left the board of Isle Lines."}, {"date": "2018", "event": "exit"}),
    "mocked": ({"en": "On 9 June 2021 Mara Lind appeared to mock Tove Brask's plans."}, {"date": "2021-06-09"}),
    "spoke": ({"en": "Mara Lind spoke to the Herald in an interview in Oslo."}, {}),
    "stems": ({"en": "Mara Lind said that Tove Brask's criticism stemmed from envy of Fjord Ferries."}, {}),
    "kind": (
        {"en": "On 9 June 2021 Mara Lind said she did not think Tove Brask was a fair rival."},
        {"date": "2021-06-09", "event": "spat"},
    ),
    "replied": (
        {"en": "On 9 June 2021 Mara Lind replied to Tove Brask."}, {"date": "2021-06-09", "event": "spat"},
    ),
    "unknown": (
        {"en": "Mara Lind told reporters that she did not know whether the harbour partners had the permits."}, {},
    ),
    "defeat": ({"en": "The ruling is a victory for Isle Lines in the dispute over the harbour."}, {}),
    "ferry": ({"en": "Isle Lines aims to build a ferry with more than 900 berths."}, {}),
    "prizes": ({"en": "Blue Arrow won the prize for best design but lost best engine to Isle Lines."}, {}),
    "priority": ({"en": "Tove Brask postponed new timetables in order to focus on improving the harbour."}, {}),
    "blamed": ({"en": "Inspectors blamed faulty brakes for the collision at Norvik pier."}, {}),
    "rival": ({"en": "Mara Lind plans a shipyard to compete with Nordisk Rail."}, {}),
    "asked": ({"en": "On 2 May 2022 Mara Lind questioned whether the Norvik permit was fake."}, {"date": "2022-05-02"}),
    "signed": ({"en": "Tove Brask signed the harbour accord in Oslo."}, {}),
    "refused": ({"en": "Fjord Ferries refused to give Tove Brask the post of chief engineer."}, {}),
    "country": ({"en": "Nordisk Rail is a Swedish company."}, {}),
    "joined": ({"en": "Nordisk Rail joined the alliance of Fjord Ferries and Isle Lines."}, {}),
    "said-whole": ({"en": 'Mara Lind said: "Soon our ferries will serve all parts of the coast."'}, {}),
    "said-swap": ({"en": 'Tove Brask wrote: "What is good for the islands is not always cheap for the owners."'}, {}),
    "before": ({"en": "The contract for the pier was signed before Isle Lines bought Blue Arrow."}, {}),
    "built": ({"en": "Fjord Ferries and Isle Lines together built a dry dock."}, {}),
    "talked": ({"en": "Isle Lines discussed buying shares in Nordisk Rail."}, {"status": "planned"}),
    "model": ({"en": "Isle Lines decided to switch to the Blue Arrow engine of Nordisk Rail."}, {}),
    "stalled": (
        {"en": "The tunnel plan of Isle Lines stalled because of uncertainty over its cost."}, {"once": True},
    ),
    "vote": ({"en": "The founders of Isle Lines unanimously rejected Tove Brask's proposal."}, {}),
    "stake": ({"en": "Mara Lind holds no equity in Isle Lines."}, {}),
    "fair": (
        {"en": "On 4 May 2020 Mara Lind said she did not think Tove Brask was a fair rival."}, {"date": "2020-05-04"},
    ),
    "co-found": (
        {"en": "Tove Brask co-founded Isle Lines in 2001, later withdrew from Isle Lines and founded a shipyard."}, {},
    ),
    "accused": ({"en": "Fjord Ferries and Isle Lines accused each other of breaking contracts."}, {}),
}

ROWS = {
    # "YEAR was the year in which…"
    "year-in-which": (S, "1998 was the year in which Fjord Ferries was founded."),
    "year-bare": (S, "1998 was the year Fjord Ferries was founded."),
    "year-wrong": (C, "2003 was the year in which Fjord Ferries was founded."),
    # A date told of the fact's own event is not that of another event named in it
    "own-date": (S, "Fjord Ferries launched the ferry Blue Arrow in May 2019."),
    "date-of-another-event": (C, "In June 2019 the launch of Blue Arrow took place."),
    # Nobody is more than X: X is most
    "superlative-negated-en": (S, "No shipping company in the north is better known than Fjord Ferries."),
    "superlative-negated-ar": (S, "لا شركة ملاحة في الشمال أشهر من عبارات الفيورد."),
    "superlative-of-another": (U, "No shipping company in the north is better known than Isle Lines."),
    # Who qualifies a noun does not act
    "qualifier": (S, "Isle Lines was founded by former Nordisk Rail engineers."),
    "qualifier-other": (C, "Isle Lines was founded by former Fjord Ferries engineers."),
    "qualifier-acts": (U, "Isle Lines was founded by Nordisk Rail."),
    # An inflected verb is no filler
    "moved": (S, "Mara Lind moved from Isle Lines to Fjord Ferries."),
    "moved-back": (C, "Mara Lind moved from Fjord Ferries to Isle Lines."),
    "owns": (U, "Tove Brask owns Isle Lines."),
    # The facts of one event tell its date as exactly as the most exact of them
    "exact-date": (S, "Mara Lind left Isle Lines in 2018."),
    "exact-date-late": (C, "Mara Lind left Isle Lines in late 2018."),
    "exact-date-another-year": (C, "Mara Lind left Isle Lines in 2020."),
    # Acts of speech told with another word
    "mocking": (S, "Mara Lind seemed to poke fun at Tove Brask's plans on 9 June 2021."),
    "mocking-by-another": (U, "Tove Brask poked fun at Mara Lind's plans on 9 June 2022."),
    "interview": (S, "Mara Lind gave the Herald an interview in Oslo."),
    "interview-of-another": (U, "Tove Brask gave the Herald an interview in Oslo."),
    # Who puts it down to what
    "put-down-to": (S, "Mara Lind put Tove Brask's criticism down to envy of Fjord Ferries."),
    "put-down-to-bare": (U, "Tove Brask's criticism stemmed from envy of Fjord Ferries."),
    "put-down-by-another": (U, "Isle Lines put Tove Brask's criticism down to envy of Fjord Ferries."),
    # What a sister fact denies is not borrowed from it
    "denied-elsewhere": (C, "On 9 June 2021 Mara Lind replied to Tove Brask that she was a fair rival."),
    # Not to know whether is not to know that
    "not-knowing": (S, "Mara Lind told reporters she did not know whether the harbour partners had the permits."),
    "being-sure": (C, "Mara Lind told reporters she was sure that the harbour partners had the permits."),
    # "to defeat" and "a defeat" are two words
    "victory": (S, "The ruling is a win for Isle Lines in the dispute over the harbour."),
    "defeat": (C, "The ruling is a defeat for Isle Lines in the dispute over the harbour."),
    # "is to hold": a plan
    "is-to": (S, "Isle Lines' planned ferry is to have over 900 berths."),
    "each-other": (S, "Both Fjord Ferries and Isle Lines accuse the other side of breaking contracts."),
    # Won one, lost the other
    "prize": (S, "Blue Arrow won the prize for best design."),
    "prize-lost": (U, "Blue Arrow won the prize for best engine."),
    # Two things exchanged between two verbs
    "put-off-for": (S, "Tove Brask put off new timetables to concentrate on improving the harbour."),
    "put-off-exchanged": (C, "Tove Brask put off improving the harbour to concentrate on new timetables."),
    # "driver for" is not "drive for"
    "blamed": (S, "Inspectors blamed defective brakes for the crash at Norvik pier."),
    "blamed-another": (U, "Inspectors blamed the driver for the collision at Norvik pier."),
    # A name under a verb that the claim does not tell
    "rival": (S, "Mara Lind plans a shipyard to rival Nordisk Rail."),
    "rival-as-partner": (U, "Mara Lind plans a shipyard together with Nordisk Rail."),
    # Under a question an opposite asks the same
    "whether-real": (S, "On 2 May 2022 Mara Lind questioned whether the Norvik permit was genuine."),
    "said-real": (U, "On 2 May 2022 Mara Lind said that the Norvik permit was genuine."),
    # To refuse what was done, to have done what was refused
    "refused-what-was-done": (C, "Tove Brask refused to sign the harbour accord in Oslo."),
    "refused-another": (U, "Mara Lind refused to sign the harbour accord in Oslo."),
    "did-what-was-refused": (C, "Fjord Ferries gave Tove Brask the post of chief engineer."),
    "refused": (S, "Fjord Ferries declined to give Tove Brask the post of chief engineer."),
    # What a party is, told in passing
    "apposition": (S, "Nordisk Rail, a Swedish company, joined the alliance of Fjord Ferries and Isle Lines."),
    "apposition-wrong": (C, "Nordisk Rail, a Danish company, joined the alliance of Fjord Ferries and Isle Lines."),
    "apposition-unknown": (U, "Nordisk Rail, a listed company, joined the alliance of Fjord Ferries and Isle Lines."),
    # Translated words told with others, and with words exchanged
    "quote-other-words": (U, "Mara Lind said: “Soon our ferries will serve the whole coast.”"),
    "quote-turned": (C, "Mara Lind said: “Soon our ferries will leave all parts of the coast.”"),
    "quote-exchanged": (C, "Tove Brask wrote: “What is good for the owners is not always cheap for the islands.”"),
    # A verb that only puts one thing before another
    "predated": (S, "The contract for the pier predated the purchase of Blue Arrow by Isle Lines."),
    # Together, where both are named
    "jointly": (S, "Fjord Ferries and Isle Lines jointly built a dry dock."),
    "jointly-with-another": (U, "Fjord Ferries and Nordisk Rail jointly built a dry dock."),
    # Talks told as talks, and as done
    "talks": (S, "Isle Lines went as far as discussing buying shares in Nordisk Rail."),
    "talks-told-as-done": (U, "Isle Lines bought shares in Nordisk Rail."),
    # Where it comes from
    "origin": (S, "The Blue Arrow engine came from Nordisk Rail."),
    "origin-other": (U, "The Blue Arrow engine came from Fjord Ferries."),
    # Another reason, also where a clause tells it
    "because-clause": (C, "The tunnel plan of Isle Lines stalled because the neighbours objected."),
    "because-same": (S, "The tunnel plan of Isle Lines stalled because of uncertainty over its cost."),
    # One against all, some against none
    "by-majority": (C, "The founders of Isle Lines rejected Tove Brask's proposal by a narrow majority."),
    "stake-none": (S, "Mara Lind owns no stake in Isle Lines."),
    "stake-some": (C, "Mara Lind took a seven per cent stake in Isle Lines."),
    # To consider somebody something is no plan
    "consider-as": (S, "Mara Lind said on 4 May 2020 that she did not consider Tove Brask a fair rival."),
    # The year of one verb is not that of the next
    "year-of-next-verb": (U, "Tove Brask withdrew from Isle Lines in 2001."),
    "years": (S, "Tove Brask co-founded Isle Lines in 2001."),
    # Offsets of different units
    "offset": (S, "Tove Brask closed the Norvik line a month after Blue Arrow was launched."),
    "offset-other-unit": (C, "Tove Brask closed the Norvik line a year after Blue Arrow was launched."),
    "order": (C, "Blue Arrow was launched before Fjord Ferries was founded."),
}

test_form = verdicts(ROWS)

"""Who pays another for a thing buys it from him; a stake in a firm is no firm; what was promised too is not done."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "rovers": {"name": {"en": "Danby Rovers", "ar": "دانبي روفرز"}, "kind": "company"},
    "lumo": {"name": {"en": "Sporting Lumo", "ar": "سبورتنغ لومو"}, "kind": "company"},
    "varga": {"name": {"en": "Mateo Varga", "ar": "ماتيو فارغا"}, "kind": "person"},
    "fund": {"name": {"en": "Helm Fund", "ar": "صندوق هلم"}, "kind": "company"},
    "air": {"name": {"en": "Solway Air", "ar": "طيران سولواي"}, "kind": "company"},
    "link": {"name": {"en": "Northlink", "ar": "نورثلنك"}, "kind": "company"},
    "lorvia": {"name": {"en": "Lorvia", "ar": "لورفيا"}, "kind": "place"},
    "voss": {"name": {"en": "Carla Voss", "ar": "كارلا فوس"}, "kind": "person"},
}
PAIRS = {
    "bought": ("Danby Rovers bought Mateo Varga from Sporting Lumo for $38 million in July 2024.", {
        S: ("Danby Rovers paid Sporting Lumo $38 million for Mateo Varga.",
            "Danby Rovers paid $38 million for Mateo Varga."),
        C: ("Danby Rovers paid Sporting Lumo $28 million for Mateo Varga in July 2024.",),
        U: ("Sporting Lumo paid Danby Rovers $38 million for Mateo Varga in July 2024.",
            "Danby Rovers paid Mateo Varga $38 million."),
    }),
    "paid": ("Danby Rovers paid Sporting Lumo $38 million for Mateo Varga in July 2024.", {
        S: ("Danby Rovers bought Mateo Varga from Sporting Lumo for $38 million.",
            "Sporting Lumo sold Mateo Varga to Danby Rovers for $38 million."),
        U: ("Sporting Lumo paid $38 million for Mateo Varga.",),
    }),
    "stake": ("The government of Lorvia sold its 30% stake in Solway Air to the Helm Fund in January 2025.", {
        S: ("The Helm Fund bought a 30% stake in Solway Air.", "The Helm Fund bought 30% of Solway Air."),
        U: ("The Helm Fund bought Solway Air.", "The government of Lorvia sold Solway Air."),
    }),
    "shipyard": ("Solway Air sold its hangar in Lorvia to the Helm Fund for $95 million in October 2023.", {
        S: ("The Helm Fund bought Solway Air's hangar in Lorvia for $95 million.",),
        U: ("The Helm Fund bought Solway Air.", "Solway Air paid the Helm Fund $95 million."),
    }),
    "hired-from": ("Solway Air hired Carla Voss as chief executive from Northlink in June 2024.", {
        S: ("Carla Voss became chief executive of Solway Air in June 2024.",
            "Solway Air appointed Carla Voss as chief executive."),
        U: ("Carla Voss became chief executive of Northlink.",),
    }),
    "promised": ("Carla Voss promised to build 3,000 flats and to scrap the car tax.", {
        S: ("Carla Voss promised to scrap the car tax.", "Carla Voss pledged to abolish the car tax."),
        C: ("Carla Voss promised to keep the car tax.",),
        U: ("Carla Voss scrapped the car tax.", "Carla Voss has built 3,000 flats."),
    }),
    "dropped": ("The council decided to scrap the plan for a bridge at Lorvia.", {
        S: ("The plan for a bridge at Lorvia was scrapped.",),
    }),
    "not-paying": ("The regulator fined Solway Air $7 million for failing to pay refunds to passengers.", {
        S: ("Solway Air was fined $7 million.",),
        U: ("Solway Air was fined for paying refunds to passengers.", "Solway Air paid refunds to passengers.",
            "Solway Air was fined for not paying refunds to passengers."),
    }),
    "to-join": ("Carla Voss resigned as chief executive of Solway Air in June 2024, blaming cuts.", {
        S: ("Carla Voss quit as chief executive of Solway Air.",),
        U: ("Carla Voss quit as chief executive of Solway Air to join a charity.",),
    }),
    "bought-ar": ("اشترى دانبي روفرز ماتيو فارغا من سبورتنغ لومو مقابل 38 مليون دولار في يوليو 2024.", {
        S: ("باع سبورتنغ لومو ماتيو فارغا إلى دانبي روفرز.",),
        U: ("باع سبورتنغ لومو ماتيو فارغا إلى طيران سولواي.",),
    }),
}

test_paid_for = judged(PAIRS, ENTITIES)

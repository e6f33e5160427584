"""Headlines: a noun that does it before its verb, what of two things rose and what fell."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES: dict[str, dict[str, object]] = {}
FACTS = {
    "reassure": {"ar": "رئيس الوزراء الكيني يطمئن بيرو بشأن خط الغاز"},
    "reassure-en": {"en": "The Chilean prime minister reassured Malta over the canal."},
    "attack": {"ar": "القوات البوليفية المسلحة تهاجم باراغواي"},
    "visit": {"ar": "وزير الخارجية النرويجي يزور فيجي"},
    "grain": {"ar": "القمح يهبط مع صعود الذرة"},
    "metals": {"en": "Nickel rose as zinc fell."},
    "trade": {"ar": "صادرات السكر تراجعت وواردات البن ارتفعت في مايو"},
}

ROWS = {
    # who does it stands before the verb, whoever is named behind it
    "reassured": (S, "كينيا تطمئن بيرو بشأن خط الغاز"),
    "reassured-reversed": (U, "بيرو تطمئن كينيا حول خط الغاز"),
    "reassured-en": (S, "Chile reassured Malta over the canal."),
    "reassured-en-reversed": (U, "Malta reassured Chile over the canal."),
    "attacked": (S, "القوات البوليفية تهاجم باراغواي"),
    "attacked-reversed": (U, "باراغواي تهاجم بوليفيا"),
    "visited": (S, "وزير خارجية النرويج يزور فيجي"),
    "visited-reversed": (U, "وزير خارجية فيجي يزور النرويج"),
    # of two things each has its own rise or fall
    "grain": (S, "هبوط أسعار القمح مع صعود أسعار الذرة"),
    "grain-crossed": (U, "صعود أسعار القمح مع هبوط أسعار الذرة"),
    "grain-crossed-in": (U, "صعود في سعر القمح مع انخفاض في سعر الذرة"),
    "metals": (S, "A rise in nickel with a fall in zinc."),
    "metals-crossed": (U, "A fall in nickel with a rise in zinc."),
    "trade": (S, "ارتفاع واردات البن في مايو"),
    "trade-turned": (C, "صادرات السكر ارتفعت في مايو"),
    "trade-of-neither": (U, "ارتفاع صادرات البن في مايو"),
}

test_row = verdicts(ROWS)

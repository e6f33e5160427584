"""The table of judges: its rooms can be asked, each once, and what silences them is something that can be found."""

from __future__ import annotations

from feudcheck.compare import judges
from feudcheck.compare.comparison import DENIED, EXCHANGED, OPEN, SHARED, UNSHOWN


def test_every_room_of_the_table_can_be_asked_and_stands_there_once() -> None:
    rooms = [room for _, row in judges.TABLE for room in row]
    assert all(callable(room.compared) for room in rooms)
    assert len({room.__name__ for room in rooms}) == len(rooms)


def test_rooms_are_passed_over_for_known_findings_only() -> None:
    known = {judges.ALWAYS, DENIED, OPEN, SHARED, EXCHANGED, UNSHOWN}
    assert len(known) == 6
    assert {unless for unless, _ in judges.TABLE} <= known

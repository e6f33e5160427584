"""What only the order of words tells: whose, than whom, by whom, in which clause, then or now, asked for or got."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"en": "News of the coast"}, "publisher": "The Gazette", "published": "2025-06-01"}
KINDS = {
    "A": "company", "B": "company", "C": "company", "P": "person", "Q": "person", "R": "person",
    "T": "city", "U": "city",
}  # fmt: skip
CASTS = (
    {"A": "Nour Bank", "B": "Sama Air", "C": "Delta Foods", "P": "Vera Holt", "Q": "Nils Brandt", "R": "Omar Haddad",
     "T": "Tarnwick", "U": "Skerry"},
    {"A": "Kestrel Rovers", "B": "Harbour United", "C": "Northgate City", "P": "Ana Ruiz", "Q": "Paul Mensah",
     "R": "Ivo Kral", "T": "Lisbon", "U": "Oslo"},
)  # fmt: skip
# a fact; what it does not say, parted by bars; what it does
FAMILIES = {
    "in-turn": (
        (
            "{A} and {B} opened in 1990 and 1995 respectively.",
            "{A} opened in 1995.|{B} opened in 1990.|{A} and {B} opened in 1995.",
            "{A} opened in 1990.|{B} opened in 1995.",
        ),
        (
            "{P} and {Q} were born in {T} and {U}, respectively.",
            "{P} was born in {U}.|{Q} was born in {T}.",
            "{P} was born in {T}.|{Q} was born in {U}.",
        ),
        (
            "{P} and {Q} finished first and third respectively.",
            "{P} finished third.|{Q} finished first.",
            "{P} finished first.|{Q} finished third.",
        ),
        (
            "{A} makes ships and {B} trains.",
            "{A} makes trains.|{B} makes ships.",
            "{A} makes ships.|{B} makes trains.",
        ),
        (
            "{P} was jailed for five years and {Q} for two.",
            "{P} was jailed for two years.|{Q} was jailed for five years.",
            "{P} was jailed for five years.",
        ),
        (
            "{P} met {Q} in 2010 and {R} in 2015.",
            "{P} met {R} in 2010.|{P} met {Q} in 2015.",
            "{P} met {Q} in 2010.|{P} met {R} in 2015.",
        ),
        (
            "{P} met {Q} and {R}; the former resigned in 2020 and the latter in 2021.",
            "{Q} resigned in 2021.|{R} resigned in 2020.",
            "{P} met {Q} and {R}.",
        ),
        (
            "{A}, {B} and {C} opened in 2010.",
            "{A}, {B} and {C} opened in 2011.",
            "{A} opened in 2010.|{B} and {C} opened in 2010.",
        ),
        (
            "{A} sold the mill to {B} and the dairy to {C}.",
            "{A} sold the dairy to {B}.|{A} sold the mill to {C}.",
            "{A} sold the mill to {B}.",
        ),
        (
            "افتتح {P} و{Q} المتحف عامي 1990 و1995 على التوالي.",
            "افتتح {P} المتحف عام 1995.",
            "افتتح {P} المتحف عام 1990.",
        ),
    ),
    "nested": (
        (
            "The firm that {P} founded bought {A} in 2020.",
            "{P} founded {A}.|{P} bought {A} in 2020.",
            "The firm founded by {P} bought {A} in 2020.",
        ),
        ("The woman {P} married sued {Q}.", "{P} sued {Q}.|{P} married {Q}.", "The woman {P} married sued {Q}."),
        ("The court that convicted {P} acquitted {Q}.", "{P} acquitted {Q}.|{Q} was convicted.", "{Q} was acquitted."),
        (
            "{A}, which {B} bought in 2018, sued {C}.",
            "{B} sued {C}.|{A} bought {B} in 2018.|{B} bought {C} in 2018.",
            "{A} sued {C}.|{B} bought {A} in 2018.",
        ),
        (
            "{P} met the minister whose brother founded {A}.",
            "{P} founded {A}.|The minister founded {A}.|{P} met the brother.",
            "{P} met the minister.",
        ),
        (
            "{P} works for the bank that fired {Q}.",
            "{P} fired {Q}.|{Q} works for the bank.",
            "{P} works for the bank.",
        ),
        (
            "The storm that hit {T} killed three people in {U}.",
            "The storm hit {U}.|The storm killed three people in {T}.",
            "The storm hit {T}.|The storm killed three people in {U}.",
        ),
        ("{A} is a series created by {P} that aired on {B} in 2010.", "{P} created {B}.", "{A} aired on {B} in 2010."),
    ),
    "apposed": (
        (
            "{P}, the founder of {A}, sued {Q}, the founder of {B}, in 2021.",
            (
                "{P}, the founder of {B}, sued {Q} in 2021.|{P} sued {Q}, the founder of {A}, in 2021.|"
                "{Q} is the founder of {A}."
            ),
            "{P}, the founder of {A}, sued {Q} in 2021.|{P} sued {Q}, the founder of {B}, in 2021.",
        ),
        (
            "{P}, the mayor of {T}, met {Q}, the mayor of {U}, in 2020.",
            "{P}, the mayor of {U}, met {Q} in 2020.|{Q} is the mayor of {T}.",
            "{P}, the mayor of {T}, met {Q} in 2020.",
        ),
        (
            "{P}, a striker for {A}, scored twice against {B}.",
            "{P}, a striker for {B}, scored twice.",
            "{P}, a striker for {A}, scored twice.",
        ),
        (
            "{P}, who coaches {A}, criticised {Q}, who coaches {B}.",
            "{P}, who coaches {B}, criticised {Q}.|{P} criticised {Q}, who coaches {A}.",
            "{P}, who coaches {A}, criticised {Q}.",
        ),
        (
            "{P} and {Q}, founders of {A}, praised {B}.",
            "{P} and {Q}, founders of {B}, praised {A}.",
            "{P} and {Q}, founders of {A}, praised {B}.",
        ),
    ),
    "undergone": (
        (
            "{A} was beaten by {B} in the final in 2021.",
            "{A} beat {B} in the final in 2021.",
            "{B} beat {A} in the final in 2021.|{A} lost to {B} in the final in 2021.",
        ),
        (
            "{A} was sued by {B} in 2020.",
            "{A} sued in 2020.|{A} sued {B} in 2020.",
            "{B} sued {A} in 2020.|{A} was sued in 2020.",
        ),
        ("{P} was taught by {Q} in {T}.", "{P} taught in {T}.", "{Q} taught {P} in {T}."),
        (
            "{P} was given a car by {A}.",
            "{P} gave a car to {A}.|{P} gave a car.",
            "{A} gave {P} a car.|{A} gave a car to {P}.",
        ),
        ("{C} was sold to {A} in 2020.", "{C} was sold by {A} in 2020.|{A} sold {C} in 2020.", "{C} was sold to {A}."),
        ("{P} had his car stolen by {Q}.", "{P} stole a car.|{P} stole his car.", "{P} had his car stolen by {Q}."),
        (
            "{P} and {Q} were married in 2010 in {T}.",
            "{R} married {Q} in 2010.",
            "{P} married {Q} in 2010.",
        ),
        ("The law was praised by {P}.", "{P} was praised.", "{P} praised the law.|The law was praised."),
        ("{A} was owned by {B}.", "{A} owned {B}.", "{B} owned {A}.|{A} was owned by {B}."),
        ("The plant was closed by {A} in 2020.", "{A} was closed in 2020.", "The plant closed in 2020."),
    ),
    "degrees": (
        (
            "{A} employs more people than {B}.",
            "{B} employs more people than {A}.|{B} employs more people.",
            "{A} employs more people than {B}.",
        ),
        ("{P} is older than {Q}.", "{Q} is older than {P}.|{P} is as old as {Q}.", "{P} is older than {Q}."),
        (
            "{A} is one of the largest banks in {T}.",
            "{A} is the largest bank in {T}.",
            "{A} is among the largest banks in {T}.",
        ),
        (
            "{A} is almost as big as {B}.",
            "{A} is as big as {B}.|{A} is bigger than {B}.",
            "{A} is almost as big as {B}.",
        ),
        (
            "{A} is bigger than {B} but smaller than {C}.",
            "{A} is bigger than {C}.|{A} is smaller than {B}.",
            "{A} is bigger than {B}.|{A} is smaller than {C}.",
        ),
        (
            "{A} sold twice as many tickets as {B} in 2020.",
            "{A} sold as many tickets as {B} in 2020.",
            "{A} sold twice as many tickets as {B} in 2020.",
        ),
        ("{A} has the largest fleet after {B}.", "{A} has the largest fleet.", "{A} has the largest fleet after {B}."),
        (
            "{A} is the largest bank in {T}.",
            "{A} is the smallest bank in {T}.",
            "{A} is one of the largest banks in {T}.",
        ),
    ),
    "tenses": (
        ("{A} owned {B}.", "{A} owns {B}.", "{A} owned {B}.|{B} was owned by {A}."),
        ("{P} lived in {T} until 2020.", "{P} lives in {T}.", "{P} lived in {T}."),
        ("{P} used to coach {A}.", "{P} coaches {A}.", "{P} used to coach {A}."),
        ("{A} had 500 employees.", "{A} has 500 employees.", "{A} had 500 employees."),
        ("{A} was based in {T}.", "{A} is based in {T}.", "{A} was based in {T}."),
        (
            "{A} is the former owner of {B}.",
            "{A} owns {B}.|{A} is the owner of {B}.",
            "{A} is the former owner of {B}.",
        ),
        ("{P}, the former mayor of {T}, praised {A}.", "{P}, the mayor of {T}, praised {A}.", "{P} praised {A}."),
        ("{P} has worked for {A} since 2010.", "{P} has worked for {B} since 2010.", "{P} works for {A}."),
        ("{A}, owned by {B}, sued {C}.", "{A} owns {B}.", "{B} owns {A}."),
        ("{A} sued {B}.", "{A} owns {B}.", "{A} sues {B}."),
    ),
    "bounds": (
        (
            "Between 40 and 50 people died in {T} in 2020.",
            "50 people died in {T} in 2020.|At least 50 people died in {T} in 2020.",
            "At least 40 people died in {T} in 2020.",
        ),
        (
            "Nearly 100 people died in {T} in 2020.",
            "At least 100 people died in {T} in 2020.",
            "Almost 100 people died in {T} in 2020.",
        ),
        (
            "{A} has 30 members at most.",
            "{A} has 30 members.|{A} has more than 30 members.",
            "{A} has at most 30 members.",
        ),
        (
            "{A} has 30 members or more.",
            "{A} has 30 members.|{A} has at most 30 members.",
            "{A} has at least 30 members.",
        ),
    ),
    "asked-for": (
        ("{P} applied for the job in 2020.", "{P} got the job in 2020.", "{P} applied for the job in 2020."),
        (
            "{P} requested a visa in 2020.",
            "{P} received a visa in 2020.|{P} got a visa in 2020.",
            "{P} requested a visa in 2020.",
        ),
        ("{A} ordered ten ships in 2020.", "{A} received ten ships in 2020.", "{A} ordered ten ships in 2020."),
        ("{P} auditioned for the role in 2020.", "{P} got the role in 2020.", "{P} auditioned for the role in 2020."),
        ("{P} ran for president in 2020.", "{P} became president in 2020.", "{P} ran for president in 2020."),
        (
            "{P} asked for a visa and received it in 2020.",
            "{Q} received a visa in 2020.",
            "{P} received a visa in 2020.",
        ),
        ("{P} can speak French.", "{P} speaks German.|{P} speaks French.", "{P} can speak French."),
        ("{A} is able to build ships.", "{A} builds ships.", "{A} is able to build ships."),
        ("{P} was able to escape in 2020.", "{Q} escaped in 2020.", "{P} escaped in 2020."),
    ),
    "hearsay": (
        (
            "Reports that {A} bought {B} in 2020 drove up its shares.",
            "{B} bought {A} in 2020.",
            "Reports that {A} bought {B} in 2020 drove up its shares.",
        ),
        ("The FT reported that {A} bought {B} in 2020.", "{B} bought {A} in 2020.", "{A} bought {B} in 2020."),
        ("It emerged that {A} bought {B} in 2020.", "{B} bought {A} in 2020.", "{A} bought {B} in 2020."),
    ),
}  # fmt: skip
HEARSAY = (
    "It is rumoured that {}.", "It is widely believed that {}.", "Some think that {}.", "Allegedly, {}.",
    "A report that {} was false.", "Reports that {} were dismissed.", "The claim that {} is a hoax.",
    "Allegations that {} were dropped.", "According to rumours, {}.", "In the novel, {}.",
    "A satirical site wrote that {}.",
)  # fmt: skip
SEEMING = ("is said to have", "is rumoured to have", "is believed to have", "appears to have", "allegedly")
DEEDS = ("{A} bought {B} in 2020", "{P} attacked {Q} in {T}", "{A} closed the plant in {T}", "{P} bribed {Q}")
TURNED = (  # what the fact denies
    ("{A} and {B} opened in 1990 and 1995 respectively.", "{A} opened in 1995."),
    ("{P} and {Q} were born in {T} and {U}, respectively.", "{P} was born in {U}."),
    ("{A} employs more people than {B}.", "{B} employs more people than {A}."),
    ("{A} was beaten by {B} in the final in 2021.", "{A} beat {B} in the final in 2021."),
)  # fmt: skip
ROWS = [(name, *row) for name, rows in FAMILIES.items() for row in rows]


def verdicts(cast: dict[str, str], fact: str, claims: list[str]) -> list[str]:
    """What the base with this one fact answers to the claims."""
    entities = {k.lower(): {"name": {"en": cast[k]}, "kind": kind} for k, kind in KINDS.items()}
    statement = {"ar" if fact[0] > "}" else "en": fact.format(**cast)}
    facts = [{"id": "told", "statement": statement, "sources": [{"id": "gazette"}]}]
    base = pipeline.from_records({"sources": {"gazette": SOURCE}, "entities": entities, "facts": facts})
    return [str(pipeline.check(claim.format(**cast), base, dt.date(2026, 1, 1)).verdict) for claim in claims]


@pytest.mark.parametrize("cast", CASTS, ids=["firms", "clubs"])
@pytest.mark.parametrize(("name", "fact", "wrong", "right"), ROWS, ids=[f"{r[0]}-{r[1]}" for r in ROWS])
def test_not_backed_and_backed(cast: dict[str, str], name: str, fact: str, wrong: str, right: str) -> None:
    claims = wrong.split("|")
    assert {c: v for c, v in zip(claims, verdicts(cast, fact, claims), strict=True) if v == "supported"} == {}, name
    claims = right.split("|")
    assert {c: v for c, v in zip(claims, verdicts(cast, fact, claims), strict=True) if v != "supported"} == {}, name


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("frame", HEARSAY)
def test_hearsay_backs_no_deed(frame: str, deed: str) -> None:
    fact = frame.format(deed)
    assert verdicts(CASTS[0], fact, [deed + "."]) != ["supported"]
    assert verdicts(CASTS[0], fact, [fact]) == ["supported"]


@pytest.mark.parametrize("word", SEEMING)
def test_what_seems_so_backs_no_deed(word: str) -> None:
    fact = f"{{A}} {word} bought {{B}} in 2020."
    assert verdicts(CASTS[0], fact, ["{A} bought {B} in 2020."]) != ["supported"]
    assert verdicts(CASTS[0], fact, [fact]) == ["supported"]


@pytest.mark.parametrize(("fact", "claim"), TURNED)
def test_turned_round(fact: str, claim: str) -> None:
    assert verdicts(CASTS[0], fact, [claim]) == ["contradicted"]


def test_a_value_told_of_the_other_denies_nothing() -> None:
    fact = "Temperatures in {T} and {U} reached 41 and 38 degrees respectively."
    assert "contradicted" not in verdicts(CASTS[0], fact, ["Temperatures in {T} reached 41 degrees."])

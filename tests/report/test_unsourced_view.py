"""What an unsourced claim is told: its own open words, in its own language, and no differences from other events."""

from __future__ import annotations

import pytest

from feudcheck import check, load


def test_a_quotation_on_file_nowhere_is_one_part():
    found = check('Sam Altman said "I hope OpenAI fails"', load())
    open_words = [(p.slot, p.claimed) for p in found.parts if p.outcome == "unknown" and p.fact is None]
    assert open_words == [("quote", "I hope OpenAI fails")]
    assert found.summary == "Nothing on file covers: I hope OpenAI fails."


def test_a_name_alone_is_no_event():
    found = check("Musk is 54 years old", load())
    assert (found.rule, found.summary) == ("no-fact-near", "Nothing on file tells this.")
    assert all(p.recorded is None for p in found.parts if p.outcome != "agrees")


def test_a_word_in_common_is_no_fact_near():
    found = check("The weather in Oslo is nice", load())
    assert (found.rule, found.evidence, found.parts) == ("no-fact-near", (), ())


def test_names_on_file_are_told_in_the_language_of_the_claim():
    found = check("Altman met Nadella in Oslo", load())
    assert found.parts
    assert not any("\u0600" <= c <= "\u06ff" for c in found.summary + "".join(found.hints))


@pytest.mark.parametrize(
    "claim", ["A bakery in Lyon sells bread to OpenAI", "The roof of OpenAI leaks", "يسكن ماسك شقة في ليون"]
)
def test_a_fact_with_no_more_than_a_name_in_common_is_not_shown(claim):
    found = check(claim, load())
    assert (found.verdict, found.evidence) == ("unsourced", ())
    assert all(p.fact is None for p in found.parts)


@pytest.mark.parametrize("claim", ["Altman sold OpenAI to Microsoft for $1", "باع ألتمان أوبن إيه آي لمايكروسوفت"])
def test_a_fact_with_two_names_in_common_is_shown(claim):
    assert check(claim, load()).evidence


@pytest.mark.parametrize(
    ("claim", "speaker"),
    [
        ("Altman pledged $1 billion to OpenAI over several years", "Elon Musk"),
        ("تعهد ألتمان بمليار دولار لأوبن إيه آي على مدى عدة سنوات", "إيلون ماسك"),
    ],
)
def test_whose_word_it_is_on_file_is_shown(claim, speaker):
    found = check(claim, load())
    assert found.rule == "other-speaker"
    assert {p.recorded for p in found.parts if p.slot == "speaker"} == {speaker}
    assert speaker in found.hints[0]


@pytest.mark.parametrize(
    ("claim", "date"),
    [
        ("Musk sued OpenAI on 1 June 2024", "1 March 2024"),
        ("رفع ماسك دعوى على أوبن إيه آي في 1 يونيو 2024", "1 مارس 2024"),
    ],
)
def test_a_claim_with_a_date_of_its_own_is_told_the_recorded_one(claim, date):
    found = check(claim, load())
    meant = f"If the event on file is meant, its date is {date}; another one needs a source of its own."
    assert (found.rule, found.hints) == ("repeatable-event", (meant,))


def test_a_claim_without_a_date_is_asked_what_pins_the_event():
    found = check("Microsoft invested $3 billion in OpenAI", load())
    assert found.rule == "repeatable-event"
    assert "add what pins the event" in found.hints[0]


@pytest.mark.parametrize(
    ("claim", "words", "slot"),
    [
        ("Musk set up xAI in Lyon in 2023", "Lyon", "place"),
        ("أسس ماسك xAI في ليون عام 2023", "ليون", "place"),
        ("Musk founded xAI in Grunwick in 2023", "Grunwick", "place"),
        ("A bakery in Lyon sells bread to OpenAI", "bakery", "attribute"),
        ("A bakery in Lyon sells bread to OpenAI", "sells", "relation"),
        ("Sixty-two farming families set up OpenAI in 1998", "set", "relation"),
        ("Musk founded xAI with a Lyon banker in 2023", "banker", "attribute"),
    ],
)
def test_parts_are_called_what_their_words_tell(claim, words, slot):
    assert {p.slot for p in check(claim, load()).parts if p.claimed == words} == {slot}

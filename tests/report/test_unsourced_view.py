"""What an unsourced claim is told: its own open words, in its own language, and no differences from other events."""

from __future__ import annotations

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

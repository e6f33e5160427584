"""Who says what: the speech a clause stands in, and the speakers of quotations."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Clause, Speech
from feudcheck.parse.clauses import negation, subjects, voice
from feudcheck.parse.clauses.carriers import light
from feudcheck.parse.draft import Draft
from feudcheck.parse.items import SOFT
from feudcheck.parse.mood import stance, whose_word
from feudcheck.parse.names import apposition
from feudcheck.parse.words import verbs


def find_speech(draft: Draft, clause: Sequence[int], subject: int | None) -> int | None:
    """The number of the speech that a clause stands in; all its words of speech are noted in the draft."""
    first = None
    for i in clause:
        atom = draft.atoms[i]
        kind = stance.speech_kind(atom) if atom.kind in ("term", "word") else None
        if kind is None or (kind == "describe" and _only_names(draft, clause, i)):
            continue
        if kind in ("say", "describe") and whose_word.says_nothing(draft, clause, i):
            continue
        body = not draft.verbal[i] and not syntax("bodies_not_sayings").isdisjoint(atom.ids)
        if body and apposition.qualified_by_name(i, draft.atoms, draft.tokens):
            continue  # "costs the X state 800 million"
        if (kind in _HELD and _is_held(draft, clause, i)) or verbs.part_of(i, draft.atoms, draft.tokens):
            continue
        if light(atom) and is_arabic(draft.tokens[atom.start].text[0]) and not _goes_on_to_say(draft, clause, i):
            continue  # "يبلغ السعر X" informs nobody
        if kind == "say" and whose_word.measures(draft, i):
            continue
        who = stance.speaker(draft.atoms, draft.tokens, clause, i, draft.verbal, verbal=draft.verbal[i])
        if who is not None and who > i and (subjects.by_noun(draft, clause, i) or subjects.is_another(draft, i, who)):
            who = None  # "اتهمت النيابة X": X does not speak
        if who is not None and kind in _AIMED and _undergoes(draft, clause, i):
            who = None  # "اتُهم X": somebody else does
        word = draft.tokens[atom.start].text
        announced = stance.leads(draft.atoms, draft.tokens, i)  # "according to"
        hearsay = draft.verbal[i] and stance.is_hearsay(draft.atoms, draft.tokens, i)
        who = whose_word.titled_behind(draft, i) if announced and who is None else who
        told = whose_word.named(draft, clause, i, subject)
        carried = None if announced else _carried_by(draft, clause, i)
        if told is not None:
            who, kind = told, "say" if kind == "report" else kind
        elif announced:
            pass
        elif carried is not None:
            who = stance.speaker(draft.atoms, draft.tokens, clause, carried, draft.verbal, verbal=True)
        elif word.endswith("ing") or (_saying(word) and not draft.verbal[i]):
            agents = [k for k in clause if k < i and draft.atoms[k].kind == "mention" and not draft.atoms[k].prep]
            who = subject if subject is not None else next(iter(agents), None)
        elif who is None and draft.verbal[i] and not (hearsay or _others_named(draft, clause, i)):
            who = subject  # "…and called him a liar", "لأنه اعتقد أن X …"
        if who is None and (announced or not draft.verbal[i]) and kind != "report":
            continue
        speaker = draft.item_of.get(who) if who is not None else None
        speech = Speech(kind, speaker, draft.item_of.get(i), hearsay and who is None)
        draft.speeches.append(speech)
        if not announced and told is None and carried is None and kind != "report" and _argument(draft, clause, i):
            continue
        if first is None or draft.speeches[first].kind == "report":
            first = len(draft.speeches) - 1  # the outermost word, but a report only frames
    return first


def _others_named(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """Whether a clause has names but those of whom the verb of speech ``i`` tells."""
    names = [k for k in clause if draft.atoms[k].kind == "mention"]
    if stance.said_by_pronoun(draft.tokens, draft.atoms[i].start):
        return any(k < i for k in names)
    return any(k < i or not stance.told_of(draft.atoms, draft.tokens, i, k) for k in names)


def _goes_on_to_say(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """Whether "that" or a quotation follows in the clause."""
    if any(draft.in_quote[k] is not None for k in clause):
        return True
    later = draft.tokens[draft.atoms[i].stop : draft.atoms[clause[-1]].stop]
    return any(t.text in syntax("said_that") for t in later)


def _argument(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """A noun of speech ("X's criticism") of which another verb tells something, not what was said."""
    first = draft.tokens[draft.atoms[i].start].text
    if draft.verbal[i] or first.endswith("ed") or first in syntax_map("prepositions"):
        return False  # "by X's reckoning", "accused X": all else is what was said
    stop = draft.atoms[i].stop
    if stop < len(draft.tokens) and draft.tokens[stop].text in syntax("said_that"):
        return False
    heads = [draft.atoms[k] for k in clause if draft.verbal[k]]
    return any(not light(head) and stance.speech_kind(head) is None for head in heads)


def _carried_by(draft: Draft, clause: Sequence[int], i: int) -> int | None:
    """The verb that only carries a noun of speech: "وجه X إلى Y تهمة"."""
    if draft.verbal[i]:
        return None
    before = [k for k in clause if k < i and draft.verbal[k]]
    return before[-1] if before and negation.listed(draft.atoms[before[-1]], "support_verbs") else None


def _saying(word: str) -> bool:
    """Whether an Arabic word says how the subject goes on: "قائلا", "مؤكدا", not "تصريحا"."""
    bare = word[1:] if word[:1] == "و" else word
    return word.endswith("ا") and (bare[:1] == "م" or bare[1:2] == "ا")


_AIMED = ("accuse", "criticise", "praise")


def _undergoes(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """Whether an Arabic verb tells what is said of its subject, and not by whom."""
    if not draft.verbal[i] or any(draft.atoms[k].prep == "by" for k in clause if k > i):
        return False
    if not is_arabic(draft.tokens[draft.atoms[i].start].text[0]):
        return False
    carried = " " in draft.atoms[i].words[0] and negation.listed(draft.atoms[i], "undergoing")
    return carried or voice.is_passive(i, draft.atoms, draft.tokens)  # «تعرض X لانتقادات»


_HELD = ("describe", "believe", "estimate")


def _is_held(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """ "تُعتبر X من كبار المستثمرين": X is held to be so, and says nothing itself."""
    if not draft.verbal[i] or any(draft.atoms[k].prep == "by" for k in clause if k > i):
        return False
    text = draft.tokens[draft.atoms[i].start].text
    if text in syntax("held_verbs"):
        return True
    if not is_arabic(text[0]):
        return False
    if voice.is_passive(i, draft.atoms, draft.tokens):
        return True
    if text not in syntax("holding_verbs"):
        return False
    after = [k for k in clause if k > i]
    names = [k for k in after if draft.atoms[k].kind == "mention" and not draft.atoms[k].prep]
    that = any(draft.tokens[draft.atoms[k].start].text in syntax("quoters") for k in after[:4])
    return bool(names) and names[0] == after[0] and len(names) < 2 and not that


def _only_names(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """ "plans a train called X": what follows is the name of the thing, nobody's word."""
    before = draft.atoms[i - 1] if i else None
    if before is None or before.kind != "term" or before.stop != draft.atoms[i].start or draft.verbal[i - 1]:
        return False
    return any(draft.verbal[k] for k in clause if k < i)


def spread(draft: Draft, built: list[Clause]) -> list[Clause]:
    """A speech covers the clauses after it up to a semicolon; a trailing one those before it."""
    out = list(built)
    _speaking_first(draft, out)
    for n, clause in enumerate(built):
        if clause.speech is None:
            continue
        later = n + 1
        while later < len(out) and out[later].speech is None and not _after_semicolon(draft, out[later]):
            if _acts_besides(draft, clause, out[later]):
                break
            out[later] = replace(out[later], speech=clause.speech)
            later += 1
        if n and _only_says(draft, n) and not _goes_on_with_words(draft, clause):
            for before in range(n - 1, -1, -1):
                if out[before].speech is not None or _after_semicolon(draft, out[before + 1]):
                    break
                out[before] = replace(out[before], speech=clause.speech)
    return out


def _acts_besides(draft: Draft, clause: Clause, later: Clause) -> bool:
    """ "Attacked X with a knife and was arrested": the deed that follows is none of his words on X."""
    speech = draft.speeches[clause.speech or 0]
    if speech.kind not in _AIMED or speech.speaker is None or later.subject != speech.speaker:
        return False
    deed = next((i for i, at in draft.item_of.items() if at == later.predicate), None)
    if deed is None or not draft.verbal[deed] or is_arabic(draft.tokens[draft.atoms[deed].start].text[0]):
        return False
    return later.link == "" and not draft.tokens[draft.atoms[deed].start].text.endswith("ing")


def _goes_on_with_words(draft: Draft, clause: Clause) -> bool:
    """Whether what is said follows: "X resigned, saying: “…”"; what is before it is told, not said."""
    return draft.text[clause.span[1] - 1 :].lstrip().startswith(":") or draft.text[clause.span[1] :].lstrip()[:1] == ":"


def _speaking_first(draft: Draft, clauses: Sequence[Clause]) -> None:
    """ "Talking to reporters, X …": whose word it is stands first in the next clause."""
    at = clauses[0].speech if len(clauses) > 1 else None
    if at is None or draft.speeches[at].speaker is not None:
        return
    if not draft.text.split(None, 1)[0].endswith("ing") or draft.speeches[at].verb != 0:
        return
    following = sorted(item for i, item in draft.item_of.items() if draft.number[i] == 1)
    atoms = {item: draft.atoms[i] for i, item in draft.item_of.items()}
    if following and atoms[following[0]].kind == "mention" and not atoms[following[0]].prep:
        draft.speeches[at] = replace(draft.speeches[at], speaker=following[0])


def _only_says(draft: Draft, number: int) -> bool:
    """Whether a clause is no more than "…, X said on Monday", "…, X of the union said"."""
    saying = {at for s in draft.speeches for at in (s.speaker, s.verb)}
    between = [(s.speaker, s.verb) for s in draft.speeches if s.speaker is not None and s.verb is not None]
    told = [
        i for i, at in draft.item_of.items()
        if draft.number[i] == number and at not in saying and not any(first < at < last for first, last in between)
        and draft.atoms[i].kind in ("mention", "amount", "term") and not draft.atoms[i].classes & SOFT
        and not _is_told(draft, i)
    ]  # fmt: skip
    return not told


def _is_told(draft: Draft, i: int) -> bool:
    """Whether somebody is told it, right after the verb: "…, X told the radio"."""
    verb = next((k for k in range(i - 1, -1, -1) if k in draft.item_of), None)
    if verb is None or draft.atoms[verb].lemma not in syntax("telling") or draft.atoms[i].prep:
        return False
    between = draft.tokens[draft.atoms[verb].stop : draft.atoms[i].start]
    return all(token.text in ARTICLES for token in between)


def _after_semicolon(draft: Draft, clause: Clause) -> bool:
    before = draft.text[: clause.span[0]].rstrip()
    return before[-1:] in (";", "؛", ".") or draft.text[clause.span[0]] in ";؛"

"""Who does it and to whom: agent and patient of a clause's predicate, as far as syntax tells."""

from __future__ import annotations

from collections.abc import Container, Sequence

from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import joined_names, masdar, object_first
from feudcheck.parse.clauses.arabic_beside import before_which, in_construct, opened_by_noun, resumed
from feudcheck.parse.clauses.masdar import AGENT, PATIENT

_LEAD = 3  # tokens of "After buying", "Only by buying"
_TITLE = 4  # words of "is", a title and whose it is
NEAR = 3  # tokens between a verb and a subject that follows it


def assign(
    atoms: Sequence[Atom],
    tokens: Sequence[Token],
    clause: Sequence[int],
    predicate: int,
    *,
    verbal: bool,
    passive: bool,
    inherited: int | None,
    carrier: int | None = None,
    undergone: bool = False,
    by_noun: bool = False,
    whose: Container[int] = (),
) -> dict[int, str]:
    """Roles of the mentions among ``clause`` (atom indexes) for ``atoms[predicate]``.

    ``carrier``: the verb whose subject does what the noun ``predicate`` tells, or has it done to it (``undergone``).
    ``by_noun``: the subject is a plain noun. ``whose``: names that only say of what the next one is the head.
    """
    if carrier is not None:
        own = masdar.roles(atoms, tokens, clause, predicate)
        if AGENT in own.values():
            return own
        if undergone:
            return masdar.undergone(atoms, clause, carrier, predicate)
        predicate, verbal = carrier, True
    mentions = [i for i in clause if atoms[i].kind == "mention" and i not in whose]
    if not verbal or atoms[predicate].words[0] in syntax("owned"):
        belonging = masdar.belongs(atoms, mentions, predicate)
        if belonging:
            return belonging
    before = [i for i in mentions if i < predicate]
    after = [i for i in mentions if i > predicate]
    arabic = is_arabic(tokens[atoms[predicate].start].text[:1])
    by = [i for i in after if atoms[i].prep == "by" and not _before_noun(atoms, i) and not _made_it(atoms, i)]
    if not verbal:
        if passive and arabic:
            return masdar.roles(atoms, tokens, clause, predicate, done=True)
        return (arabic and masdar.roles(atoms, tokens, clause, predicate)) or _nominal(
            atoms, tokens, before, after, by
        )
    if masdar.made_by(atoms[predicate], tokens) and (own := masdar.roles(atoms, tokens, clause, predicate)):
        return own
    before, subject, plain = _arguments(
        atoms, tokens, clause, predicate, mentions, passive=passive, inherited=inherited, by_noun=by_noun
    )
    roles: dict[int, str] = {}
    led = [i for i in after if atoms[i].prep in ("against", "to", "of") and not _because_of(tokens, atoms[i].start)]
    if passive:
        favoured = [i for i in plain if tokens[atoms[i].start - 1].text in syntax("favouring")]
        if favoured and atoms[predicate].words[-1] in syntax("settling"):
            by, plain = by or favoured, [i for i in plain if i not in favoured]
        if arabic and not before:
            subject = plain[:1]
        if subject and tokens[atoms[subject[0]].start - 1].text in atoms[predicate].words[1:-1]:
            by, subject = by or subject, [i for i in led if i not in subject]  # "رُفعت دعوى X على Y"
        joined_names.give(roles, atoms, tokens, subject[:1], PATIENT, mentions)
        casting = tokens[atoms[predicate].start].text in syntax("casting")
        joined_names.give(roles, atoms, tokens, by[:1] or (plain[:1] if casting else []), AGENT, mentions)
        return roles
    takers = [i for i in after if atoms[i].prep == "to"]
    if takers and subject and not syntax("passing_to").isdisjoint(atoms[predicate].ids):  # "X passed to Y": Y has it
        joined_names.give(roles, atoms, tokens, takers[:1], AGENT, mentions)
        joined_names.give(roles, atoms, tokens, [i for i in subject if i not in roles], PATIENT, mentions)
        return roles
    acting = plain if tokens[atoms[predicate].start].text in syntax("has_them_act") else []
    if acting and " " not in atoms[predicate].words[0]:
        joined_names.give(roles, atoms, tokens, [i for i in acting if i > predicate][:1], AGENT, mentions)
        joined_names.give(roles, atoms, tokens, [i for i in subject if roles], PATIENT, mentions)
        return roles
    joined_names.give(roles, atoms, tokens, subject, AGENT, mentions)
    loosely = [i for i in after if atoms[i].prep in ("with", "from", "for", "on")]
    if "w:say" in atoms[predicate].classes:
        led = loosely = []  # "wrote on X", "told reporters at Y": no one is written or told there
    if arabic:
        plain = [i for i in plain if not joined_names.glued(atoms, tokens, i)]
    objects = [i for i in sorted([*plain, *led]) if i not in roles] or [i for i in loosely if i not in roles]
    if not objects and len(before) > 1 and _cleft(atoms, tokens, clause):
        objects = before[:1]
    joined_names.give(roles, atoms, tokens, objects[:1], PATIENT, mentions)
    return roles


def _because_of(tokens: Sequence[Token], start: int) -> bool:
    """ "because of X": it is done to nobody."""
    return start > 1 and tokens[start - 1].text == "of" and tokens[start - 2].text in syntax("before_of")


def _arguments(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], verb: int, mentions: Sequence[int], *,
    passive: bool, inherited: int | None, by_noun: bool,
) -> tuple[list[int], list[int], list[int]]:  # fmt: skip
    """The plain names before a verb, its subject, and the plain names behind it that are not its subject."""
    arabic = is_arabic(tokens[atoms[verb].start].text[:1])
    bare = [i for i in mentions if i < verb and not atoms[i].prep]
    before = [i for i in bare if not _modifies(atoms, tokens, i, verb)]
    if len(before) > 1 and _bracketed(atoms, tokens, before, verb):
        before = before[:1]  # "X, a founder of Y, was against it": Y is aside
    after = [i for i in mentions if i > verb and not atoms[i].prep]
    subject = before[-1:] or ([inherited] if inherited is not None else [])
    if by_noun and not passive:
        subject = []
        acting = next((i for i in clause if i > verb and atoms[i].kind == "term"), verb)
        after = [i for i in after if i != acting + 1 or not _only_whose(atoms, tokens, i)]
    if not passive and not after and arabic and not before:
        return before, before_which(atoms, tokens, mentions, verb) or subject, after
    if passive or not after:
        return before, subject, after
    if arabic and not before and (own := before_which(atoms, tokens, mentions, verb)):
        return before, own, after
    topic = before or bare  # "الهاتف X أعلنته Y"
    if arabic and topic and resumed(atoms[verb], tokens) and atoms[after[0]].start - atoms[verb].stop < NEAR:
        return before, after[:1], [topic[-1], *after[1:]]  # "X, it was founded by Y"
    if arabic and not before and inherited is not None and _only_object(atoms, tokens, clause, verb, after):
        return before, subject, after  # "غادر X وأسس Y": X founded Y
    if arabic and not before and not by_noun and (
        opened_by_noun(atoms, clause, bare, verb) or _by_unlisted(atoms, tokens, verb, after[0])
    ):
        return before, subject, [i for i in after if not _only_whose(atoms, tokens, i)]
    if arabic and not before and not by_noun:
        named_last = _named_last(atoms, tokens, verb, after)
        last = not named_last and _told_last(atoms, tokens, verb)  # «الذي أسس Y هو محامي X»: somebody who is no name
        if not last and (named_last or not object_first.found(atoms, tokens, after[0], verb)):
            subject = named_last or after[:1]  # verb–subject–object
        return before, subject, [i for i in after if i not in subject]
    if not (arabic or bare) and _opens(atoms, clause, verb) and tokens[atoms[verb].start].text.endswith("ing"):
        told = [i for i in after if tokens[atoms[i].start - 1].text in syntax("commas")][-1:]
        return before, told or subject, [i for i in after if i not in told]  # "After buying X, Y said"
    if not subject and not by_noun and _inverted(atoms, clause, verb) and not _done_by_pronoun(atoms, tokens, verb):
        return before, after[:1], after[1:]  # "…," said X
    return before, subject, after


def _by_unlisted(atoms: Sequence[Atom], tokens: Sequence[Token], verb: int, named: int) -> bool:
    """Whether a word that no dictionary has stands between an Arabic verb and a name: somebody unlisted does it."""
    between = range(verb + 1, named)
    if not between or any(atoms[i].kind != "term" or atoms[i].prep for i in between):
        return False
    last = atoms[between[-1]]
    unlisted = "w:unknown" in last.classes and not tokens[last.start].text.startswith("ال")
    return unlisted and last.stop == atoms[named].start


def _only_object(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], verb: int, after: Sequence[int]
) -> bool:
    """Whether a verb joined to the one before has one name behind it and nothing else that it could be done to."""
    word, lemma = tokens[atoms[verb].start].text, atoms[verb].lemma
    if word[0] != "و" or lemma[:1] == "و" or syntax("done_to_something").isdisjoint(atoms[verb].ids) or len(after) > 1:
        return False
    named_next = atoms[after[0]].start == atoms[verb].stop
    if resumed(atoms[verb], tokens) or not named_next or tokens[atoms[verb].start - 1].text in syntax("commas"):
        return False
    following = next((i for i in clause if i > after[0] and atoms[i].kind not in ("word", "mark")), None)
    return following is None or atoms[following].kind == "date" or bool(atoms[following].prep)


def _opens(atoms: Sequence[Atom], clause: Sequence[int], verb: int) -> bool:
    """Whether a sentence begins with the verb, but for "after", "only by" or how long after."""
    if atoms[verb].start < _LEAD:
        return True
    return not clause[0] and all(atoms[i].kind in ("date", "word") for i in clause if i < verb)


def _named_last(atoms: Sequence[Atom], tokens: Sequence[Token], predicate: int, after: list[int]) -> list[int]:
    """ "من أسس Y هو X": the one who did it is named last."""
    first = atoms[predicate].start
    if not first or tokens[first - 1].text not in ("من", "الذي", "التي"):
        return []
    return [i for i in after if _is_who(atoms, tokens, i)][:1]


def _told_last(atoms: Sequence[Atom], tokens: Sequence[Token], verb: int) -> bool:
    """Whether who did it is told behind "is": «الذي أسس Y هو …»."""
    first = atoms[verb].start
    if not first or tokens[first - 1].text not in ("من", "الذي", "التي"):
        return False
    return first == 1 and any(t.text in ("هو", "هي") for t in tokens[first + 1 :])


def _is_who(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether "is" stands right before a name, or before his title: «هو X», «هو وزير النقل X», not «هو محامي X»."""
    first, verbs = atoms[at].start, syntax("copulas", "who_they_are")
    if tokens[_of_title(atoms, tokens, at) - 1].text in verbs:
        return True
    return definite(tokens[first - 1].text) and any(t.text in verbs for t in tokens[max(0, first - _TITLE) : first - 1])


def _of_title(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int:
    """The token that begins a name and the callings or the count right before it: «الرئيس X», «ثلثا أعضاء X»."""
    start = atoms[at].start
    for k in range(at - 1, -1, -1):
        counted = "amount" in (atoms[k].kind, atoms[k - 1].kind if k else "")
        rest = all(token.text in atoms[k].words[1:] for token in tokens[atoms[k].stop : start])  # «وزير الصحة X»
        names = counted or not atoms[k].classes.isdisjoint(("w:titles", "w:generic_nouns"))
        if not (rest and names) or atoms[k].kind == "word":
            break
        start = atoms[k].start
    return start


def _modifies(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, predicate: int) -> bool:
    """Whether a name only qualifies the noun after it: "an X co-founder"."""
    if in_construct(atoms, tokens, at):
        return True
    after = at + 1
    if after >= predicate or atoms[after].kind != "term":
        return False
    word = tokens[atoms[after].start].text  # "an X manager Y will resign": no will of Y's
    return atoms[after].start == atoms[at].stop and not (word in syntax("modals") or word.endswith(("ed", "s", "ing")))


def _before_noun(atoms: Sequence[Atom], at: int) -> bool:
    """Whether a name stands before the noun it qualifies: "by X engineers"."""
    after = atoms[at + 1] if at + 1 < len(atoms) else None
    if after is None or after.kind != "term" or after.start != atoms[at].stop:
        return False
    word = after.words[-1] if after.words else ""
    return word.endswith("s") and not after.prep.startswith(("before", "after")) and bool(after.ids)


def _made_it(atoms: Sequence[Atom], at: int) -> bool:
    """Whether a name only says who made the work before it: "is based on a novel by X"."""
    before = atoms[at - 1] if at else None
    by = before is not None and before.kind == "term" and before.words[:1] and before.words[0].endswith(" by")
    return bool(by) and before is not None and not before.words[0].endswith("ed by") and at > 1


def _only_whose(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether a name behind those who act says whose people they are: "موظفو X", "عين مجلس إدارة X Y"."""
    after = atoms[at + 1] if at + 1 < len(atoms) else None
    another = after is not None and after.kind == "mention" and not (after.prep or after.joined)
    return in_construct(atoms, tokens, at) or (after is not None and another and after.start == atoms[at].stop)


def _bracketed(atoms: Sequence[Atom], tokens: Sequence[Token], names: Sequence[int], predicate: int) -> bool:
    first, last = names[0], names[-1]
    commas = syntax("commas")
    opens = atoms[first].stop < len(tokens) and tokens[atoms[first].stop].text in commas
    return opens and any(tokens[k].text in commas for k in range(atoms[last].stop, atoms[predicate].start))


def _inverted(atoms: Sequence[Atom], clause: Sequence[int], predicate: int) -> bool:
    """Whether nothing before the verb can be its subject."""
    return all(atoms[i].kind != "term" for i in clause if i < predicate)


def _done_by_pronoun(atoms: Sequence[Atom], tokens: Sequence[Token], verb: int) -> bool:
    """Whether a pronoun right before the verb does it: "until he succeeded X", "having met X"."""
    at = atoms[verb].start - 1
    if at >= 0 and tokens[at].text in syntax("have_forms") & syntax("be_forms"):
        return True
    while at > 0 and tokens[at].text in syntax("have_forms"):
        at -= 1
    return at >= 0 and tokens[at].text in syntax("subject_pronouns")


def _nominal(
    atoms: Sequence[Atom], tokens: Sequence[Token], before: list[int], after: list[int], by: list[int]
) -> dict[int, str]:
    """"X's suit against Y", "the takeover of Y by X"."""
    roles: dict[int, str] = {}
    owners = [i for i in before if atoms[i].stop < len(tokens) and tokens[atoms[i].stop].text == "'s"]
    for i in by[:1] or owners[-1:]:
        roles[i] = AGENT
    for i in [i for i in after if atoms[i].prep in ("of", "against") and i not in roles][:1]:
        if _in_compound(atoms, i):
            break  # "the architect of the X library"
        roles[i] = PATIENT
    return roles


def _in_compound(atoms: Sequence[Atom], at: int) -> bool:
    """Whether a name only qualifies the English noun right after it."""
    after = atoms[at + 1] if at + 1 < len(atoms) else None
    return after is not None and after.kind == "term" and after.start == atoms[at].stop and not after.prep


def _cleft(atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int]) -> bool:
    first = atoms[clause[0]].start
    return tokens[first].text == "it" and first + 1 < len(tokens) and tokens[first + 1].text in syntax("be_forms")

"""An Arabic name by the word beside it: a genitive, what a relative goes on about, what its verb has resumed."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_OBJECT_ENDINGS = ("ها", "هما", "هم", "هن", "ه")


def in_construct(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether a name only qualifies the Arabic noun right before it: "مؤسس X"."""
    if not at or atoms[at - 1].kind != "term":
        return False
    noun = tokens[atoms[at].start - 1].text
    if atoms[at - 1].stop != atoms[at].start and noun not in atoms[at - 1].words[1:]:
        return False  # else the last word of a phrase: «مشاركته في تأسيس X»
    return is_arabic(noun[0]) and not definite(noun) and not atoms[at].prep


def resumes(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether an Arabic verb has a pronoun for an object that stands before it: "الشركة أسسها X"."""
    word = tokens[atom.start].text
    return any(word.endswith(ending) and not atom.lemma.endswith(ending) for ending in _OBJECT_ENDINGS)


def resumed(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether a verb or the word right behind it points back at a name before: «أسسها X», «فازت بها X»."""
    behind = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    return resumes(atom, tokens) or behind in syntax("resumed_in")


def before_which(atoms: Sequence[Atom], tokens: Sequence[Token], mentions: Sequence[int], verb: int) -> list[int]:
    """ «خلفا للشيخ X الذي تقاعد»: the name right before the relative of a verb does what it tells."""
    which = atoms[verb].start - 1
    if which < 1 or tokens[which].text not in syntax("clefts") or resumes(atoms[verb], tokens):
        return []
    return [i for i in mentions if atoms[i].stop == which and not in_construct(atoms, tokens, i)]


def opened_by_noun(atoms: Sequence[Atom], clause: Sequence[int], bare: Sequence[int], verb: int) -> bool:
    """ «رئيس بلدية X يوافق على بيع Y»: a noun with the name whose it is opens the clause right before its verb."""
    if not bare or atoms[bare[-1]].stop != atoms[verb].start:
        return False
    noun = bare[-1] - 1
    return noun == clause[0] and atoms[noun].kind == "term" and not atoms[noun].prep

"""The words between the nouns and verbs of an English sentence: what leads a noun in, and what ends its phrase."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Statement


def leading(word: str) -> str:
    """The class of a preposition, or a word that leads a noun in as one does: "after the takeover"."""
    if word in syntax("leading_in", "leading_besides", "english_subordinators"):
        return word
    return syntax_map("prepositions").get(word, "")


def ending() -> frozenset[str]:
    """Words behind which no noun belongs to the phrase before."""
    return syntax("be_forms", "have_forms", "modals_plain", "english_modals") - {"'s"} | {"whether", "if", "that"}


def is_rate(statement: Statement, n: int) -> bool:
    """Whether a noun tells for how long or how many a sum is: "900 euros a month"."""
    amount = statement.items[n - 1].amount
    if amount is None or amount.unit is None:
        return False
    between = fold(statement.text[statement.items[n - 1].span[1] : statement.items[n].span[0]]).split()
    return between in (["a"], ["an"], ["per"], ["each"], ["every"])


def controls(statement: Statement, over: int, verb: int) -> bool:
    """Whether what stands between two verbs does what the second tells: "forced X to leave", "let X leave"."""
    words = {word.split(" ")[0] for word in statement.items[over].words}
    words.add(fold(statement.text[slice(*statement.items[over].span)]).split()[0])
    led = fold(statement.text[: statement.items[verb].span[0]]).split()[-1:] == ["to"]
    return not words.isdisjoint(syntax("made_to_do") if led else syntax("let_do"))

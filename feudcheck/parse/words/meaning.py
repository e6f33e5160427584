"""What a word or phrase that the lexicon knows is in a sentence: its concepts, its classes, its words."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import ARTICLES, Lexicon, Match, Term
from feudcheck.language.words import IGNORED, SPEECH_KINDS, syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.words import trailing

# classes whose words carry no content of their own beside what the class itself says
SYNTAX = frozenset(
    "w:" + name
    for name in (
        "ignore", "negators", "not_negators", "false_markers", "passive_agent", "cause", "complete_list",
        "question_starts", "imperative_starts", "titles", "generic_nouns",
    )
)  # fmt: skip
# what a verb stays, whatever phrase it heads: writing, denying, accusing
_KEPT = frozenset({"w:say", "w:deny", "w:accuse", "w:forecast", "w:estimate"})
_ACTS = ("accuse", "deny", "criticise", "praise")  # to mock is to criticise; to sign is not to say
_ANSWERS = ("confirm", "deny")
_TELLING = frozenset("w:" + name for name in ("negators", "plan", "attempt", "unreal", *SPEECH_KINDS))
UNDONE = "w:undone"  # a word that negates itself: "uncleaned"
SHORTEST_UNDONE = 6
_DID = ("ت", "وا", "تا")  # how Arabic verbs end of what she, they or both did
_FILLING = frozenset({IGNORED, "w:generic_nouns", "w:titles"})


def term(at: int, match: Match, tokens: Sequence[Token], lexicon: Lexicon) -> Atom:
    """The atom of a word or phrase that the lexicon has found at token ``at``."""
    if len(match.places) > 1:
        kind, concepts, words, classes = _meant(at, match, tokens, lexicon)
    else:  # a single word means the same wherever it stands, but a "no" that is all somebody said
        key = (tokens[at].text, match.ids, match.level, match.lemma, _alone_in_quotes(tokens, at))
        found = lexicon.terms.get(key)
        if found is None:
            found = lexicon.terms[key] = _meant(at, match, tokens, lexicon)
        kind, concepts, words, classes = found
    return Atom(kind, at, at + 1, concepts, words, "", match.level, classes=classes)


def undone(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Atom | None:
    """A word of its own negation that no dictionary need have: what went "uncleaned" was not cleaned."""
    word = tokens[at].text
    if not word.startswith("un") or not (word.endswith("ed") or lexicon.is_irregular(word[2:])):
        return None
    if len(word) < SHORTEST_UNDONE:
        return None
    rest = Token(word[2:], tokens[at].start, tokens[at].end, "word", word[2:])
    match = lexicon.match([rest], 0)
    if match is None or not any((c := lexicon.concept(id_)) and c.kind == "event" for id_ in match.ids):
        return None
    done = term(0, match, [rest], lexicon)  # what is "unanswered" is no word of anybody
    return Atom("term", at, at + 1, done.ids, done.words, "", done.level, classes=done.classes - {"w:say"} | {UNDONE})


def _meant(at: int, match: Match, tokens: Sequence[Token], lexicon: Lexicon) -> Term:
    classes = frozenset(i for i in match.ids if i.startswith("w:"))
    concepts = tuple(i for i in match.ids if not i.startswith("w:"))
    if concepts and _in_use(tokens[at].text, match):
        classes -= _FILLING  # "moved", "owns": no filler where it is a verb
    pure = tokens[at].text in syntax("pure_negators") and "w:negators" in classes
    if len(match.places) == 1 and pure and not _alone_in_quotes(tokens, at):
        concepts = ()
    # a phrase hides the class of its verb: "deny a report" is a denial, "write on" is writing
    kinds = {id_ for name in concepts if (c := lexicon.concept(name)) is not None for id_ in (name, *c.isa)}
    classes |= {"w:" + kind for kind in _ACTS if kind in kinds}
    classes |= {"w:" + kind for kind in SPEECH_KINDS if kind in concepts}
    if len(match.places) > 1:
        if not concepts or not syntax("authoring").issuperset(concepts):  # who "wrote the novel" said nothing
            dropped = {"w:dropped"} if "cancel" in concepts else set()  # "dropped the plan": none is left
            classes, kept = classes - {"w:plan"} if dropped else classes, _KEPT | dropped
            if at and tokens[at - 1].text in ("ما", "مما"):
                kept -= {"w:estimate"}  # "an offer of $9 a share, which values X at": nobody's word
            own = {id_ for rest, id_ in lexicon.entries(match.lemma) if not rest}
            classes |= own & kept | (dropped if "w:plan" in own else set())  # "the plan was dropped"
        concepts += _noun_of_phrase(at, match, tokens, lexicon)
        concepts += trailing.plain_senses(match, tokens, concepts, lexicon)
    if not concepts:  # "admitted the truth of": it is its kind that it means
        concepts = tuple(kind for kind in _ANSWERS if "w:" + kind in classes)
    filler = len(match.places) > 1 and not concepts and "w:not_negators" not in classes
    if filler and lexicon.negates_any(tokens, match.places):
        classes |= {"w:negators"}  # "has never before": the phrase is filler, its "never" is not
    kind = "word" if not concepts and classes <= SYNTAX else "term"
    if IGNORED in classes and not classes & (_TELLING - {"w:negators"}):
        kind = "word"  # "take", "make": what they mean stands in the words around them
    back = syntax_map("pointing_back")  # «انتقل إليه» says «انتقل إلى»
    rest = [back.get(tokens[i].text, tokens[i].text) for i in match.places[1:]]
    name = " ".join((match.lemma, *rest))  # a phrase is one word: "make a loss" is no form of "make"
    denied = len(rest) == 1 and tokens[at].text in syntax("negating_qualities")  # "not guilty" has no "guilty" in it
    words = (name,) if denied else tuple(dict.fromkeys((name, *rest, tokens[at].text)))
    return kind, concepts, words, classes


def _in_use(word: str, match: Match) -> bool:
    """Whether a word that is filler or generic by itself is inflected as the verb it may be too."""
    if match.lemma in syntax("matters_and_deeds") and word.endswith(_DID):
        return True  # «أمرت» is no "matter"
    if match.level != 1 or len(match.places) > 1 or match.lemma in syntax("light_verbs"):
        return False
    return word.endswith(("ed", "ing")) or (match.lemma == "own" and word.endswith("s"))


def _noun_of_phrase(at: int, match: Match, tokens: Sequence[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """ "the vote in May" is no "vote in": after an article the first word is a thing by itself."""
    led = at and (tokens[at - 1].text in ARTICLES or tokens[at - 1].text in syntax("possessives"))
    if not led or len(match.places) > 2 or tokens[match.places[-1]].text not in syntax("phrase_ends"):
        return ()
    alone = (id_ for rest, id_ in lexicon.entries(match.lemma) if not rest and id_ not in match.ids)
    return tuple(id_ for id_ in alone if (c := lexicon.concept(id_)) is not None and c.kind == "thing")


def _alone_in_quotes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word of denying is all that somebody said: “Hardly”."""
    if tokens[at].text not in syntax("pure_negators"):
        return False
    around = [*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2]]
    return len(around) == 2 and all(t.text in _QUOTES for t in around)


_QUOTES = frozenset("\"'“”„«»‘’")

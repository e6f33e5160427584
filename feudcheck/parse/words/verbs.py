"""Which terms head a clause: the verbs among words that may be nouns as well."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import ARTICLES, Lexicon
from feudcheck.language.normal import VOWEL_SIGNS, definite, is_arabic
from feudcheck.language.words import SPEECH_CLASSES, syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.amounts import prices
from feudcheck.parse.atom import Atom
from feudcheck.parse.names import apposition
from feudcheck.parse.words import arabic_forms, present

_TANWIN = ("\u064b\u0627", "\u0627\u064b", "\u064c", "\u064d")
_OF_FOUR = 4  # letters of «عائد», «قائم»
_PARTICLES = frozenset({"قد", "لقد", "فقد", "لم", "لن"})


def is_event(atom: Atom, lexicon: Lexicon) -> bool:
    """Whether a term can head a clause at all."""
    if atom.kind not in ("term", "word"):
        return False
    if atom.classes & SPEECH_CLASSES:
        return True
    return any(c is not None and c.kind in ("event", "state") for c in map(lexicon.concept, atom.ids))


def find_verbs(atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon) -> list[bool]:
    """For each atom whether it is used as a verb."""
    verbal: list[bool] = []
    for at, atom in enumerate(atoms):
        verbal.append(atom.kind in ("term", "word") and _is_verbal(at, atoms, tokens, lexicon, verbal))
    return verbal


def _is_verbal(
    at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon, verbal: Sequence[bool]
) -> bool:
    if not is_event(atom := atoms[at], lexicon):
        return _looks_like_verb(at, atoms, tokens)
    word, before = tokens[atom.start].text, tokens[atom.start - 1].text if atom.start else ""
    if is_arabic(word[0]):
        return _arabic_verbal(at, atoms, tokens, lexicon, verbal)
    if prices.of_traded(at, atoms, tokens):
        return False
    after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    lemma = atom.lemma
    if word in syntax("announcers") or (before == "to" and _only_a_noun(word, lemma)):
        return False  # "according to X", "put it down to competition", "cuts to subsidies"
    refused = word in syntax("modals") and tokens[min(atom.start + 1, len(tokens) - 1)].text in ("not", "n't")
    refused = refused or before in syntax("modals") or word in syntax("aware_words") or present.told(atom, tokens)
    if refused or prices.act(at, atoms, tokens, lexicon):
        return True
    if before in ARTICLES or before in syntax("determiners") or word in syntax("plurals"):
        return _this_did(atom, tokens)
    if word == "co" and len(atom.words) > 1 and atom.words[1].endswith(("ed", "ing")):
        return before not in syntax_map("prepositions")  # "co-founded"
    if _acts_next(word, lemma, atom.stop, tokens, lexicon):
        return False
    if _is_noun(word, lemma, after, lexicon) or (word == lemma and _ends_phrase(at, atoms, tokens, lexicon)):
        return False
    previous = atoms[at - 1] if at else None
    if word.endswith("ing") and (after == "of" or (at and after in syntax("finite_after_noun") and not any(verbal))):
        return False  # "an approval rating of", "the killing of", "an X painting has been sold"
    if not at and word in syntax("growing") and at + 1 < len(atoms) and atoms[at + 1].start == atom.stop:
        return atoms[at + 1].kind != "term"  # "Rising demand made …"
    told = previous is not None and previous.kind in ("mention", "date")
    if word.endswith("ing") and (lemma != word or told or before in syntax("be_forms", "commas")):
        return previous is None or previous.kind != "mention" or not apposition.named(at, atoms, tokens, lexicon)
    subject = previous is not None and previous.kind in ("mention", "term") and not verbal[at - 1]
    subject = subject and previous is not None and previous.stop == atom.start and not _quality(previous, lexicon)
    if word.endswith("ed"):
        if previous is not None and previous.kind == "amount" and previous.stop == atom.start:
            listed = any(a.words and a.words[0].startswith("leave ") for a in atoms[:at])  # "left 30 dead, 9 injured"
            return not listed and (at + 1 == len(atoms) or atoms[at + 1].kind != "term")  # "six automated cranes"
        led = before in syntax_map("prepositions") or before in ARTICLES
        return not (led and at + 1 < len(atoms) and atoms[at + 1].kind == "term")
    past = lexicon.is_irregular(word) or word in syntax("participles")
    led = after in ARTICLES or after in syntax_map("prepositions")
    second = before in syntax("conjunctions") and any(verbal) and led
    if lemma == word and past and (subject or second or before in syntax("be_forms")):
        return True  # "stolen", "fought", "split": in the lexicon by themselves too
    if word != lemma:
        if word.endswith("s") and not word.endswith("ss"):
            if _says_after(at, atoms, tokens):
                return True
            if previous is not None and _qualified(previous, at, atoms, tokens, lexicon):
                return False  # "on high rents"
            if before in ("which", "who") and after != "of" and lemma not in syntax("owning_which"):
                return True  # "X, which employs 900 people, plans …"
            goes_on = before in syntax("conjunctions") and _goes_on(at, atoms, tokens, verbal)
            return goes_on or (subject and after != "of" and not _told_already(at, atoms, tokens, verbal))  # "strikes"
        return not word.endswith(("er", "or", "men"))  # "mixer" of "mix", "gunmen"
    if before in syntax("have_forms"):
        return after not in syntax("be_forms") and not (_quality(atom, lexicon) and after.endswith("ed"))  # "had long"
    things = any(c.kind == "thing" for c in map(lexicon.concept, atom.ids) if c)
    named = at + 1 < len(atoms) and atoms[at + 1].kind == previous.kind == "mention" if previous is not None else False
    if named and previous is not None and (things or "w:titles" in atom.classes):
        several = at > 1 and tokens[previous.start - 1].text == "and"
        if not past and not several and not tokens[previous.stop - 1].text.endswith("s"):
            return False  # "X chief executive Y": an office between two names
    if things and word.endswith(("er", "or")) and any(map(lexicon.knows, (word[:-2], word[:-1]))):
        return False  # "battery maker X"
    qualified = things and apposition.qualified_by_name(at, atoms, tokens)
    if not past and (qualified or apposition.kind_of_thing(at, atoms, lexicon)):
        return False  # "the rocket firm X", "costs the Kestrian state 800 million"
    object_ = after in ARTICLES or after in syntax("determiners", "pronouns")
    return subject and (object_ or (at + 1 < len(atoms) and atoms[at + 1].kind in ("mention", "amount")))


def _only_a_noun(word: str, lemma: str) -> bool:
    """Whether an English word is by its ending the name of a deed or a plural, and no verb."""
    by_ending = word.endswith(tuple(syntax("noun_endings"))) and word not in syntax("verbs_like_nouns")
    return by_ending or word in (lemma + "s", lemma[:-1] + "ies")


def _this_did(atom: Atom, tokens: Sequence[Token]) -> bool:
    """ "This replaced the old rules", "It was X that replaced them": a pronoun at the head, and what it did."""
    if apposition.cleft(atom, tokens):
        return True
    if atom.start < 1 or atom.stop >= len(tokens) or tokens[atom.start - 1].text not in ("this", "that", "these"):
        return False
    opens = atom.start == 1 or tokens[atom.start - 2].text in syntax("sentence_ends")
    led = tokens[atom.stop].text in ARTICLES | syntax("possessives")
    return opens and led and tokens[atom.start].text.endswith(("ed", "s"))


def _says_after(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ "“…,” says X", "…, says the X": a verb of speech between the words said and a name."""
    named = at + 1 < len(atoms) and atoms[at + 1].kind == "mention" and all(
        token.text in ARTICLES for token in tokens[atoms[at].stop : atoms[at + 1].start]
    )
    return named and bool(at) and atoms[at - 1].kind == "mark" and "w:say" in atoms[at].classes


def _ends_phrase(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """ "a fast ferry", "the high cost of": an article, a quality, and the noun they belong to."""
    before = atoms[at - 1] if at else None
    if before is None or before.kind != "term" or before.stop != atoms[at].start or not before.start:
        return False
    qualifies = any(c.kind == "quality" for c in map(lexicon.concept, before.ids) if c)
    of = any(t.text == "of" for t in tokens[atoms[at].stop : atoms[at].stop + 1])
    return qualifies and tokens[before.start - 1].text in (ARTICLES if of else ("a", "an"))


def _goes_on(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool]) -> bool:
    """ "treats 200 patients and employs 40 doctors": a second verb of the present, with an object of its own."""
    after = atoms[at + 1] if at + 1 < len(atoms) and atoms[at + 1].start == atoms[at].stop else None
    behind = tokens[atoms[at].stop].text if atoms[at].stop < len(tokens) else ""
    if behind in syntax("pronouns_done_to"):
        return True  # "and pays it 3 million"
    led = behind in ARTICLES | syntax("possessives")
    if not led and (after is None or after.kind not in ("amount", "mention")):
        return False
    told = next((back for back in range(at - 1, -1, -1) if verbal[back]), None)
    return told is not None and tokens[atoms[told].start].text.endswith("s") and bool(told)


def _told_already(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool]) -> bool:
    """ "was founded by X engineers": the clause has its verb, and the plural no object."""
    after = atoms[at + 1] if at + 1 < len(atoms) else None
    if after is not None and (after.kind in ("mention", "amount") or tokens[after.start].text in ARTICLES):
        return False
    for back in range(at - 1, -1, -1):
        text = tokens[atoms[back].start].text
        if atoms[back].kind == "mark" or text in syntax("conjunctions", "subordinators", "relatives", "quoters"):
            return False
        if verbal[back]:
            return not atoms[back].classes & SPEECH_CLASSES and back < at - 1
    return False


def _is_noun(word: str, lemma: str, after: str, lexicon: Lexicon) -> bool:
    """ "the X announcement Y made", "the X partners had": by its ending, or the finite verb after it."""
    if word == lemma:
        return word.endswith(tuple(syntax("noun_endings"))) and word not in syntax("verbs_like_nouns")
    plural = word in (lemma + "s", lemma + "es")
    if plural and len(lemma) > 5 and lemma.endswith(("er", "or")) and any(
        lexicon.knows(base) for base in (lemma[:-2], lemma[:-1], lemma[:-2] + "e")
    ):  # fmt: skip
        return True  # "backers" of "back"
    return plural and (after in syntax("have_forms") or after in syntax("finite_after_noun"))


def _acts_next(word: str, lemma: str, stop: int, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """ "X shares fell 14 percent", "X shares dropped on Monday": the verb of the plural is the word after it."""
    if word not in (lemma + "s", lemma + "es") or stop >= len(tokens):
        return False
    after = tokens[stop].text
    if lexicon.is_irregular(after):
        return after not in syntax("determiners") and after not in syntax_map("prepositions")
    following = tokens[stop + 1] if stop + 1 < len(tokens) else None
    ends = following is None or following.kind != "word" or following.text in syntax_map("prepositions")
    return after.endswith("ed") and ends


def _looks_like_verb(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """An unknown word with a verb's ending after something that can be its subject."""
    atom, word = atoms[at], tokens[atoms[at].start].text
    if "w:unknown" not in atom.classes or not at or not word.endswith("ed") or len(word) < 5:
        return False
    return atoms[at - 1].kind in ("mention", "term") or tokens[atom.start - 1].text in syntax("be_forms")


def _arabic_verbal(
    at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon, verbal: Sequence[bool]
) -> bool:
    token = tokens[atoms[at].start]
    word, lemma = token.text, atoms[at].lemma
    if word in syntax("always_passive"):
        return True
    priced = prices.of_traded(at, atoms, tokens)
    if priced or _no_verb_form(token.raw, lemma) or arabic_forms.names_thing(at, atoms, tokens, lexicon):
        return False  # "سجنًا": a noun
    if _counted(at, atoms, token.raw, lemma):
        return False
    bare = lemma.removesuffix("ت")  # a list may have "انهارت" by itself
    if not (lexicon.is_arabic_verb(lemma) or lexicon.is_arabic_verb(bare)) or word in syntax("never_verbs"):
        return False
    if lemma.startswith("ي") or arabic_forms.is_future(atoms[at], tokens):
        return True
    if arabic_forms.owned(at, atoms, tokens, lexicon, verbal) or arabic_forms.does_it(at, atoms, tokens):
        return False
    if part_of(at, atoms, tokens):
        return False
    if "w:negators" in atoms[at].classes:
        return False  # سوى is no "settled", دون no "wrote down"
    if definite(word) and not lemma.startswith("ال"):
        return False
    before = tokens[atoms[at].start - 1].text if atoms[at].start else ""
    if before == "من" and _who(tokens, atoms[at].start - 1):
        return True
    if before in syntax_map("prepositions") or before in syntax("passive_helpers", "noun_next"):
        return False
    if before in ("كان", "كانت") and any(c.kind == "thing" for c in map(lexicon.concept, atoms[at].ids) if c):
        return False  # "كان عقد X": a contract; "had held" is «كان قد عقد»
    if at and verbal[at - 1] and atoms[at - 1].stop == atoms[at].start and word[0] not in "وف":
        return False  # verb, then its subject: "يعتزم تحالف …"
    if arabic_forms.decided_on(at, atoms, tokens, verbal):
        return False
    masdar = lemma.startswith("ت") and token.raw.rstrip(VOWEL_SIGNS)[-1:] == "ي" and len(word) > 3
    if masdar and before not in _PARTICLES:
        return word in syntax("passive_verbs")  # تولّي is the noun of تولّى; توفّي is a verb
    return not (word[:1] in "بلك" and not lemma.startswith(word[:1]))


def _counted(at: int, atoms: Sequence[Atom], raw: str, lemma: str) -> bool:
    """Whether a word is what a figure right before it counts: «30 طالبا», «سبعة آخرون»."""
    if not at or atoms[at - 1].kind != "amount" or atoms[at - 1].stop != atoms[at].start:
        return False
    told = raw.rstrip(VOWEL_SIGNS).endswith("ا") and not lemma.endswith(("ا", "ي"))
    return told or raw.startswith("آخر")


def _no_verb_form(raw: str, lemma: str) -> bool:
    """Whether an Arabic word is no verb by its ending or its form: «سجنًا», «بحثية», «عائد»."""
    bare = raw.rstrip(VOWEL_SIGNS)
    if raw.endswith(_TANWIN) or (bare.endswith("ية") and not lemma.endswith(("يه", "ي"))):
        return True
    stem = bare[1:] if len(bare) > _OF_FOUR and bare[0] in "وف" else bare
    return len(stem) == _OF_FOUR and stem[1:3] == "ائ"


def subject_first(verb: Atom, stop: int, tokens: Sequence[Token]) -> bool:
    """Whether an Arabic verb follows at once on the name that ends at ``stop``, or on it and "قد", "لم"."""
    at = verb.start
    while at > stop and tokens[at - 1].text in _PARTICLES:
        at -= 1
    return at == stop and tokens[at].text[0] not in "وف"


def part_of(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether "تابع" is "part of" and no verb: before "لـ"."""
    following = tokens[atoms[at].stop].text if atoms[at].stop < len(tokens) else ""
    return atoms[at].kind == "term" and atoms[at].lemma in syntax("parts_of") and following[:1] == "ل"


def _who(tokens: Sequence[Token], at: int) -> bool:
    """Whether "من" is "who": "X هو من أسس", not "من تأسيس X"."""
    return not at or tokens[at - 1].text in syntax("copulas")


def _quality(atom: Atom, lexicon: Lexicon) -> bool:
    """Whether a term can only qualify another: "the fifth album"."""
    concepts = [c for c in map(lexicon.concept, atom.ids) if c]
    return bool(concepts) and all(c.kind == "quality" for c in concepts)


def _qualified(
    previous: Atom, at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon
) -> bool:
    """Whether a quality behind a preposition leads in a plural that has no object."""
    if previous.kind != "term" or previous.stop != atoms[at].start or not previous.start:
        return False
    led = tokens[previous.start - 1].text in syntax_map("prepositions")
    after = atoms[at + 1] if at + 1 < len(atoms) else None
    objects = after is not None and (after.kind in ("mention", "amount") or tokens[after.start].text in ARTICLES)
    return led and not objects and any(c.kind == "quality" for c in map(lexicon.concept, previous.ids) if c)

"""The YAML files of this folder, compiled to the keys that Lexicon looks up.

``e WORD``: entries that start with the base form WORD; ``c ID``: a concept;
``i FORM``: what an irregular form comes from; ``s NAME``: a whole section.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold
from feudcheck.language.tokens import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

WORD_FILES = ("en", "ar")
_PARTICIPLES = ("ed", "en", "wn", "ld", "nt", "un", "um", "de", "out", "ind")
_WEAK = "ايو"  # long vowels, which a verb loses after "لم"
_OF_FOUR = 4
NOT_CLASSES = frozenset({"irregular", "opposite_prefixes", "verbs"})
_AFTER_YAA = ("وا", "وه", "وها", "وهم", "ته", "تها", "تهم")  # what takes the place of a last yaa
MUTUAL = ("opposite", "complement", "alternate", "converse")
_OPPOSING = ("complement", "alternate")  # opposites of a kind of their own


def phrase_words(phrase: str) -> list[tuple[str, ...]]:
    """The spellings of a phrase as base words: "go-ahead" also as "goahead"."""
    words = tuple(t.text for t in tokenize(phrase) if t.kind != "mark" or t.text == "*")
    words = tuple(w for w in words if w not in ARTICLES) or words
    if words[:1] == ("be",) and len(words) > 1:
        words = words[1:]
        if len(words) == 1 and (words[0].endswith(_PARTICIPLES) or len(words[0]) < 4):
            return []  # "be sued": the passive is found by syntax; "be for": no phrase
    spellings = [words]
    if "-" in phrase and len(words) == 2 and " " not in phrase.strip():
        spellings.append((words[0] + words[1],))
    return [s for s in spellings if s]


def told_from_behind(phrase: str, past: Mapping[str, Any], turned: Container[str]) -> bool:
    """Whether a phrase is the passive of one of the converse's: "be awarded * prize" would find who awards it, too."""
    be, _, done = phrase.partition(" ")
    verb, _, rest = done.partition(" ")
    if be != "be" or not rest:
        return False
    base = past.get(verb, ())
    bases = (base,) if isinstance(base, str) else (*base, verb.removesuffix("ed"), verb.removesuffix("d"))
    return any(f"{one} {rest}" in turned for one in bases)


def compiled(
    concepts: Mapping[str, Mapping[str, Any]], word_files: Iterable[Mapping[str, Any]]
) -> dict[str, Any]:
    """Every key and value of the compiled lexicon."""
    out: dict[str, Any] = {}

    def add(phrase: str, id_: str) -> None:
        for first, *rest in phrase_words(str(phrase)):
            entries = out.setdefault("e " + first, [])
            if [rest, id_] not in entries:
                entries.append([rest, id_])

    past = dict(pair for words in word_files for pair in (words.get("irregular") or {}).items())
    for id_, concept in concepts.items():
        turned = {str(p) for other in concept.get("converse") or () for p in concepts[other].get("en") or ()}
        for language in WORD_FILES:
            for phrase in concept.get(language) or ():
                if not told_from_behind(str(phrase), past, turned):
                    add(phrase, id_)
    for words in word_files:
        for name, value in words.items():
            if name == "irregular":
                for form, base in value.items():
                    for one in base if isinstance(base, list) else [base]:
                        known = out.setdefault("i " + fold(str(form)), [])
                        if fold(str(one)) not in known:
                            known.append(fold(str(one)))
            elif name not in NOT_CLASSES:
                for phrase in value or ():
                    add(phrase, "w:" + name)
    lists = [c.get("ar") or () for c in concepts.values()]
    lists += [value for words in word_files for value in words.values() if isinstance(value, list)]
    for verb in sorted({v for phrases in lists for v in arabic_verbs(phrases)}):
        out["v " + verb] = True
    for form, base in weak_forms({key[2:] for key in out if key.startswith("v ") and not key.endswith("وا")}):
        entries = out.get("e " + form, ())
        if not entries or (form.startswith(base) and all(rest for rest, _ in entries)):
            known = out.setdefault("i " + form, [])
            if base not in known:
                known.append(base)
        if entries and base[0] != "ي" and form[1] != "و":
            out["v " + form] = True  # "أدين", listed by itself
    for id_, stored in relations(concepts).items():
        out["c " + id_] = stored
    return out


def arabic_verbs(phrases: Iterable[object]) -> Iterable[str]:
    """The verbs of a list written "perfect, imperfect, masdar, …": each imperfect (ي), the
    perfect it follows, and the feminine forms of both."""
    words = [fold(str(phrase)).split(" ")[0] for phrase in phrases]
    verbs: set[str] = set()
    for before, word in zip(["", *words], words, strict=False):
        if word.startswith("ي") and len(word) > 2:
            verbs.add(word)
            article = before.startswith("ال") and word[1:] != before[1:]  # ألقى is no noun with an article
            if before and not before.startswith("ي") and not article and (before[-1] == word[-1] or before[-1] in "اي"):
                verbs.add(before)
    for word in words:
        present = word.startswith("ت") and "ي" + word[1:] in verbs
        if present or (word.endswith("ت") and any(word[:-1] + end in verbs for end in ("", "ي", "ا"))):
            verbs.add(word)
        weak = word[:-1] if word.endswith("ت") else word[:-2] if word.endswith("وا") else ""
        if len(weak) > 1 and any("ي" + weak + end in verbs for end in ("ي", "و")):
            verbs.add(word)  # "نفت", "نفوا" of ينفي
    return {verb for verb in verbs if not _masdar(verb, verbs)}


def _masdar(word: str, verbs: Container[str]) -> bool:
    """Whether a word before an imperfect is its noun: "استخدام" beside "يستخدم", not "استقال" beside "يستقيل"."""
    if len(word) < 5 or word[0] != "ا" or word[-2] != "ا":
        return False
    stem, last = word[1:-2], word[-1]
    hollow = "ي" + stem + "ي" + last in verbs or "ي" + word[1:] in verbs
    return "ي" + stem + last in verbs and not hollow


def weak_forms(verbs: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Forms of weak Arabic verbs that endings do not show: "لم يستقل" of يستقيل, "أقيل" of أقال."""
    known = set(verbs)
    for verb in sorted(known):
        if len(verb) < 3 + (verb[-1] not in "يا"):
            continue
        if _ends_in_hamza(verb, known):
            yield from ((verb + ending, verb) for ending in ("ت", "وا"))  # أرجأت of أرجأ, a plural by its look
        if len(verb) == _OF_FOUR and verb[0] not in "يا" and verb[1] == "ا" and "ي" + verb in known:
            yield from ((verb[0] + "و" + verb[2:] + ending, verb) for ending in ("", "ت", "وا"))  # صودر of صادر
        if verb[0] == "ي":
            if verb[-1] in _WEAK:
                yield verb[:-1], verb  # لم يبن
            elif verb[-2] in _WEAK:
                yield verb[:-2] + verb[-1], verb
            told = verb[1:-2] + "ا" + verb[-1]
            if verb[-2] in "وي" and not known.isdisjoint((told, "ا" + told)):
                yield "ي" + told, verb  # يدار of يدير, يباع of يبيع
        elif verb[-1] in "يا":
            yield from ((verb[:-1] + ending, verb) for ending in _AFTER_YAA)  # بنوا، بنته of بنى
        elif verb[-2] == "ا" and verb[0] == "ا":
            yield verb[:-2] + "ي" + verb[-1], verb


def _ends_in_hamza(verb: str, known: Container[str]) -> bool:
    """Whether what ends in alef does so for a hamza: أرجأ beside يرجئ, لجأ beside يلجأ; not دعا beside يدعو."""
    if verb[-1] != "ا":
        return False
    stem = verb[1:-1] if verb[0] == "ا" else verb[:-1]
    return "ي" + verb in known or (len(verb) >= _OF_FOUR and "ي" + stem + "ي" in known)


def relations(concepts: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Opposites of all kinds and converses made symmetric, ``isa`` closed upwards."""

    def listed(id_: str, key: str) -> list[str]:
        value = concepts[id_].get(key) or []
        return [value] if isinstance(value, str) else list(value)

    both: dict[str, dict[str, set[str]]] = {id_: {key: set() for key in MUTUAL} for id_ in concepts}
    for id_ in concepts:
        for key in MUTUAL:
            for other in listed(id_, key):
                for one in {key, "opposite"} if key in _OPPOSING else {key}:
                    if other in both:
                        both[id_][one].add(other)
                        both[other][one].add(id_)
    out: dict[str, dict[str, Any]] = {}
    for id_, concept in concepts.items():
        above: set[str] = set()
        todo = listed(id_, "isa")
        while todo:
            general = todo.pop()
            if general not in above and general != id_ and general in concepts:
                above.add(general)
                todo += listed(general, "isa")
        stored: dict[str, Any] = {"kind": concept.get("kind", "thing")}
        stored.update({flag: True for flag in ("once", "shared") if concept.get(flag)})
        if concept.get("family"):
            stored["family"] = concept["family"]
        for mark in ("person", "party"):
            if any(concepts[one].get(mark) for one in (id_, *above)):
                stored[mark] = True
        for key, value in (*both[id_].items(), ("isa", above)):
            if value:
                stored[key] = sorted(value)
        out[id_] = stored
    return out

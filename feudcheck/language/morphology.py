"""Word forms to the base forms they may come from.

Candidates, not answers: a candidate counts only where the lexicon or the fact base knows
it, so over-generation is harmless and names such as بايدن are never cut to pieces.
"""

from __future__ import annotations

from functools import lru_cache

from feudcheck.language.normal import is_arabic

_AR_ARTICLES = ("وبال", "فبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال")
_AR_PREFIXES = ("وب", "ول", "فل", "فب", "وك", "و", "ف", "ب", "ل", "ك")
_AR_FUTURE = ("وس", "فس", "س")  # only before an imperfect
_AR_SUFFIXES = (
    ("تهما", "ه"), ("تهم", "ه"), ("تها", "ه"), ("تنا", "ه"), ("ته", "ه"), ("تي", "ه"), ("تا", ""), ("تين", "ه"),
    ("تان", "ه"), ("هما", ""), ("هم", ""), ("هن", ""), ("ها", ""), ("نا", ""), ("كم", ""), ("وا", ""),
    ("وه", ""), ("ون", ""), ("ون", "ي"), ("ين", ""), ("ان", ""), ("ات", ""), ("ات", "ه"), ("يه", ""), ("يه", "ي"),
    ("يا", "ي"), ("يا", ""), ("ت", ""), ("ت", "ي"), ("ت", "ا"), ("ه", ""), ("ا", ""), ("ي", ""), ("و", ""),
    ("ين", "ه"), ("اه", "ي"), ("اها", "ي"), ("ئ", ""), ("تهن", "ه"), ("تهما", ""), ("تهم", ""), ("تها", ""), ("ته", ""),
    ("يها", "ي"), ("وها", ""), ("وهم", ""), ("اته", "ه"), ("اتها", "ه"), ("اتهم", "ه"), ("اته", ""), ("اتها", ""),
    ("اتهم", ""), ("ءه", "ء"), ("يتها", ""), ("يته", ""), ("يها", ""), ("يهم", ""), ("ييه", "ي"), ("ييها", "ي"),
    ("ايه", "اء"), ("ايها", "اء"), ("ايهم", "اء"), ("اوه", "اء"), ("اوها", "اء"), ("اوهم", "اء"),
    ("ووا", "ا"), ("اووا", "اء"), ("تا", "ه"),
)  # fmt: skip
# particles that only look like a clitic and a word: "after" is no "with" + "counted"
_AR_WHOLE = frozenset(
    ("بعد", "بعده", "بعدها", "بعدهم", "بعدما", "لما", "لنا", "عدا", "سويا", "كما", "فيما", "بما", "بها", "فيها",
     "بات", "وهو", "وهي", "وهم", "باعتباره", "باعتبارها", "بوصفه", "بوصفها", "بلا", "كلا", "بين", "وجد", "بدون")
)  # fmt: skip
_AR_BETWEEN = "بين"
_AR_PRONOUNS = frozenset(("ه", "ها", "هم", "هما", "هن", "نا"))
_VOWELS = "aeiouy"
_HISSING = ("s", "x", "z", "ch", "sh", "o")  # they take "es"
_SHORTEST_PLURAL = 4  # letters of a word in "ات", and more: "مات" died


@lru_cache(maxsize=20_000)
def bases(word: str) -> tuple[tuple[str, ...], ...]:
    """Base forms ``word`` may inflect, in levels: the likeliest first, ``word`` itself leading.

    ``word`` is normalised (language.normal.fold); so are the results.
    """
    if word and is_arabic(word[0]):
        return _arabic(word)
    return _english(word)


def _closed(stem: str) -> bool:
    """Whether a stem of one syllable would double its last letter: who "planned" has a plan, who "planed" a plane."""
    single = len(stem) > 2 and stem[-1] not in _VOWELS + "wx" and stem[-2] in _VOWELS and stem[-3] not in _VOWELS
    return single and sum(c in _VOWELS for c in stem) == 1


def _undoubled(stem: str) -> list[str]:
    out = [stem + "e"] if _closed(stem) else [stem, stem + "e"]
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        out.insert(0, stem[:-1])
    return out


def _english(word: str) -> tuple[tuple[str, ...], ...]:
    found: list[str] = []
    if len(word) > 3:
        if word.endswith("ies"):
            found += [word[:-3] + "y", word[:-1]]
        elif word.endswith("ves"):
            found += [word[:-1], word[:-3] + "f", word[:-3] + "fe"]
        elif word.endswith("es"):
            found.append(word[:-1])
            if word[:-2].endswith(_HISSING):
                found.append(word[:-2])  # "boxes"; "planes" are no plans
        elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
            found.append(word[:-1])
        elif word.endswith("ied"):
            found.append(word[:-3] + "y")
        elif word.endswith("ed"):
            found += _undoubled(word[:-2])
        elif word.endswith("ing") and any(c in _VOWELS for c in word[:-3]):
            found += _undoubled(word[:-3])
    graded: list[str] = []
    if len(word) > 4:
        graded += [word[: -len(ending)] + "y" for ending in ("iest", "ier") if word.endswith(ending)]
        for ending in ("est", "er"):
            if word.endswith(ending):
                graded += _undoubled(word[: -len(ending)])
        if word.endswith("ly"):
            graded += [word[:-2], word[:-1] + "e", word[:-3] + "y" if word.endswith("ily") else word[:-2]]
    if graded:
        return (word,), tuple(found), tuple(graded)
    return ((word,), tuple(found)) if found else ((word,),)


def _arabic(word: str) -> tuple[tuple[str, ...], ...]:
    """Levels: as written; article or ending off; one-letter clitic off; clitic and ending off."""
    if word in _AR_WHOLE:
        return ((word,),)
    front, between, owner = word.partition(_AR_BETWEEN)
    if between and front in ("", "و") and owner in _AR_PRONOUNS:
        return (word,), (_AR_BETWEEN,)  # «بينه» is no «ب» and «ينهي»
    levels: list[list[str]] = [[word], [], [], [], []]
    stems = [(word, 0)]
    stems += [(word[len(p) :], 1) for p in _AR_ARTICLES if word.startswith(p) and len(word) - len(p) >= 2]
    stems += [(word[len(p) :], 2) for p in _AR_PREFIXES if word.startswith(p) and len(word) - len(p) >= 2]
    future = len(stems)
    stems += [
        (word[len(p) :], 2)
        for p in _AR_FUTURE
        if word.startswith(p) and len(word) - len(p) >= 3 and word[len(p)] in "يتنا"
    ]
    for number, (stem, cost) in enumerate(stems):
        clitic = cost == 2
        exact = 3 if clitic and len(stem) == 2 else max(cost, 1)
        if clitic and word[0] in "وف" and len(stem) == len(word) - 1 > 3 and stem[0] == "ا":
            exact = 1  # "وأدين" is "and" + "convicted", no plural of "واد"
        if cost:
            levels[exact].append(stem)
        if (len(stem) > 3 and stem[0] in "تنا") or (len(stem) == 3 and stem[0] in "تن"):
            levels[exact].append("ي" + stem[1:])
        several = stem.endswith("ات") and len(stem) > _SHORTEST_PLURAL
        for suffix, instead in _AR_SUFFIXES:
            if several and suffix == "ت":
                continue  # "القوات" is no form of "ألقوا"
            doubled = clitic and word[0] in "وف" and suffix in ("ت", "وا")  # «وضمت»: "and" + two letters
            if stem.endswith(suffix) and len(stem) - len(suffix) + len(instead) >= 2 + (clitic and not doubled):
                base = stem[: len(stem) - len(suffix)] + instead
                if number < future or base[0] == "ي":  # "will" stands before an imperfect only
                    levels[cost + 1].append(base)
                if len(base) > 3 and base[0] in "تن":
                    levels[min(cost + 2, 4)].append("ي" + base[1:])
    seen: set[str] = set()
    out = []
    for level in levels:
        kept = [w for w in level if not (w in seen or seen.add(w))]  # type: ignore[func-returns-value]
        if kept:
            out.append(tuple(kept))
    return tuple(out)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A rough stem for words the lexicon does not know: equal stems mean one word family."""
    if word and is_arabic(word[0]):
        return _arabic_stem(word)
    for ending in (
        "ational", "ization", "isation", "fulness", "ments", "ment", "ations", "ation", "ators", "ator",
        "nesses", "ness", "ities", "ity", "ings", "ing", "ions", "ion", "ers", "er", "ors", "or", "ies", "ied",
        "ives", "ive", "als", "al", "ed", "es", "ly", "s", "e", "y",
    ):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    if len(word) > 4 and word[-1] in "eyi":
        word = word[:-1]
    return word


def _arabic_stem(word: str) -> str:
    for prefix in ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix) :]
            break
    else:
        if word[:1] in ("و", "ف", "ب", "ل", "ك") and len(word) >= 5:
            word = word[1:]
    for suffix in ("هما", "تها", "تهم", "ات", "ان", "ين", "ون", "ها", "هم", "ته", "يه", "وا", "ه", "ا", "ي", "ت"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word

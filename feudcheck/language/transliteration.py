"""Whether an Arabic word is a foreign one written by its sound: "listeria" is «ليستريا», "Luc" is «لوك».

Letter by letter, all of both words: a near name is another name. Long vowels must be written on both sides, short
ones may be left out of the Arabic, and a word of two consonants leaves out none.
"""

from __future__ import annotations

from functools import lru_cache

FEWEST = 3  # consonants of a word that may leave out a vowel
SHORTEST = 3  # letters on either side
LONGEST = 20  # letters of a word that is tried: the ways to read one grow with it

_CONSONANTS = {
    "b": "ب", "c": "ك", "ch": "ش تش ك خ", "ck": "ك", "d": "د ض", "dh": "ذ ض ظ", "dj": "ج", "f": "ف", "g": "غ ج ق ك",
    "gh": "غ", "gu": "غ ج ك", "h": "ه ح", "j": "ج ي خ", "k": "ك ق", "kh": "خ", "l": "ل", "m": "م", "n": "ن",
    "ng": "نغ نج نك نق ن", "p": "ب", "ph": "ف", "q": "ق ك", "qu": "كو ك كي", "r": "ر", "s": "س ص ز", "sch": "ش",
    "sh": "ش", "t": "ت ط", "tch": "تش", "th": "ث ت ذ", "ts": "تس", "tu": "تشو", "tz": "تس تز ز", "v": "ف", "w": "و",
    "x": "كس", "y": "ي", "z": "ز ظ ض تس", "zh": "ج ش", "tion": "شن شين", "sion": "جن شن سيون", "cea": "ش",
    "cia": "ش شيا", "dt": "ت د", "ce": "س سي", "ci": "سي", "cy": "سي", "ich": "يخ خ", "wh": "و",
}  # fmt: skip
_VOWELS = {
    "a": "ا ", "e": "ي ", "i": "ي اي ", "o": "و ", "u": "و يو ", "aa": "ا", "ae": "اي ا", "ai": "اي ي", "au": "او و",
    "aw": "و او", "ay": "اي ي", "ea": "ي ", "ee": "ي", "ei": "ي اي", "eu": "و وي", "ew": "يو و", "ey": "ي اي",
    "ia": "يا", "ie": "ي", "io": "يو", "oa": "و", "oe": "و", "oi": "وا وي", "oo": "و", "ou": "و او", "ow": "و او",
    "oy": "وي", "ua": "وا و", "ue": "و", "ui": "وي ي", "y": "ي", "yu": "يو", "ya": "يا",
}  # fmt: skip
_FIRST = {
    "a": "ا ع", "e": "ا اي ع", "i": "ا اي ع", "o": "ا او ع", "u": "ا او يو ع", "ai": "اي", "au": "او", "ea": "اي",
    "ei": "اي", "eu": "يو او", "ou": "او", "x": "ز كس", "y": "ي اي", "aa": "ا", "ae": "اي", "oa": "او",
    "v": "ف و", "w": "و ف",
}  # fmt: skip
_LAST = {
    "a": "ا ه ي", "e": "ي ه ا ", "i": "ي", "o": "و", "u": "و", "y": "ي", "ee": "ي", "ea": "يا ي", "ah": "ه ا",
    "aux": "و", "eau": "و", "eaux": "و", "ia": "يا يه", "ie": "ي", "ey": "ي", "ay": "اي ي", "ou": "و", "ow": "و",
    "oo": "و", "oa": "وه وا", "oe": "و", "ai": "اي ي", "io": "يو", "es": "س ز",
    "ough": "و", "aw": "و", "ei": "اي ي", "ue": "و ",
}  # fmt: skip
_CLITICS = ("", "ال", "و", "ب", "ل", "ف", "ك", "وال", "بال", "فال", "كال", "لل")
_ARTICLES = ("", "ال")  # what else is written onto a word asks for a consonant more
_KEPT_LAST = frozenset("iu")  # vowels of a last syllable that Arabic writes: "Karim" is no «كرم»
_BEFORE_SHORT_O = frozenset("dt")  # "London" «لندن», but "Hanson" is no «هانسن»
_LONGEST = 4


def _options(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {latin: tuple(sounds.split(" ")) for latin, sounds in table.items()}


_CONSONANT, _VOWEL, _OPENING, _CLOSING = map(_options, (_CONSONANTS, _VOWELS, _FIRST, _LAST))


@lru_cache(maxsize=50_000)
def sounds_like(latin: str, arabic: str) -> bool:
    """Whether normalised ``arabic``, what is written onto it taken off, spells normalised ``latin``."""
    latin = latin.replace("'", "")
    if not SHORTEST <= len(latin) <= LONGEST or not latin.isascii() or not latin.isalpha():
        return False
    single = "".join([c for n, c in enumerate(latin) if not n or c != latin[n - 1] or c in "aeo"])
    for clitic in _CLITICS:
        rest = arabic.removeprefix(clitic)
        if (clitic and rest == arabic) or len(rest) < SHORTEST:
            continue
        if _spells(single, rest, 0, 0, -(clitic not in _ARTICLES), left_out=0, long_e=False):
            return True
    return False


def _spells(latin: str, arabic: str, i: int, j: int, told: int, *, left_out: int, long_e: bool) -> bool:
    """Whether the rest of one word from ``i`` spells the rest of the other from ``j``.

    ``told``: consonants so far; ``left_out``: vowels the Arabic has left out; ``long_e``: an "e" is written in it.
    """
    if i == len(latin):
        return j == len(arabic) and (told >= FEWEST or (told == FEWEST - 1 and not left_out))
    for length in range(min(_LONGEST, len(latin) - i), 0, -1):
        letters, after = latin[i : i + length], i + length
        for sound in _CONSONANT.get(letters, ()):
            if arabic.startswith(sound, j) and _spells(
                latin, arabic, after, j + len(sound), told + 1, left_out=left_out, long_e=long_e
            ):
                return True
        table = _OPENING if not i else _CLOSING if after == len(latin) else _VOWEL
        sounds = table.get(letters, ())
        if letters == "a" and _long_by_silent(latin, after):
            sounds += ("ي", "اي")  # "Torvane", «تورفين»
        for sound in sounds:
            if not arabic.startswith(sound, j):
                continue
            out = not sound and after != len(latin)  # a silent "e" at the end is no vowel
            if out and _must_stand(latin, letters, after, arabic[:j]):
                continue
            last = after == len(latin)
            broken = last and letters == "a" and sound == "ي"  # "Marwa" «مروى»: as good as left out
            missing = left_out + out + broken
            lengthened = long_e or (not last and letters == "e" and sound == "ي")
            if lengthened and missing and "a" in latin[:after] and arabic.count("ا") < latin.count("a"):
                continue  # «سليم» is no "Salem"
            solid = letters in "vwx" or sound == "ع"
            if _spells(latin, arabic, after, j + len(sound), told + solid, left_out=missing, long_e=lengthened):
                return True
        throaty = letters == "a" and i and latin[i - 1] not in "eiou" and arabic.startswith("ع", j)  # "Saad" «سعد»
        if throaty and _spells(latin, arabic, after, j + 1, told + 1, left_out=left_out, long_e=long_e):
            return True
    return False


def _long_by_silent(latin: str, after: int) -> bool:
    """Whether one consonant and a silent "e" follow."""
    return latin[after + 1 :] in ("e", "es") and latin[after] not in "aeiou"


def _must_stand(latin: str, vowel: str, after: int, before: str) -> bool:
    """Whether a vowel stands in the last syllable and Arabic writes it there, as it would an "a" behind a long one."""
    if any(c in "aeiouy" for c in latin[after:]):
        return False
    if vowel == "o":
        return latin[after - 2] not in _BEFORE_SHORT_O
    return vowel in _KEPT_LAST or (vowel == "a" and "ا" in before[1:] and len(latin) == after + 1)

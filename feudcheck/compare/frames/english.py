"""The frames of an English sentence."""

from __future__ import annotations

from feudcheck.compare.frames.english_marks import controls, ending, is_rate, leading
from feudcheck.compare.frames.frame import Frame, Phrase
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.clauses.english_parts import Part, Parts
from feudcheck.parse.clauses.noun_phrases import end_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Statement

_OWNS = ("'s", "’s", "'", "’")
_OF, _BY = "of", "by"
_AND = frozenset({"and", "or", "&"})
_COMMA = ","
_SIDES = ("relative", "reduced")


class Reader:
    """Reads the frames of one statement."""

    def __init__(self, statement: Statement) -> None:
        self.statement, self.items, self.text = statement, statement.items, statement.text
        self.parts = Parts(statement)

    def frames(self) -> dict[int, Frame]:
        """The frame of each verb."""
        out: dict[int, Frame] = {}
        for number, part in enumerate(self.parts.parts):
            verbs = [n for n in part.items if n in self.parts.verbs]
            for k, verb in enumerate(verbs):
                if self._only_says(verb):
                    continue
                stop = verbs[k + 1] if k + 1 < len(verbs) else len(self.items)
                out[verb] = self._frame(number, part, verb, stop, first=k == 0)
                out[verb].beyond = {n for n in part.items if n > stop}
        return out

    def _only_says(self, verb: int) -> bool:
        """Whether a verb helps another, or only tells whose word it is: "will", "said"."""
        item = self.items[verb]
        helps = self._written(verb) in syntax("modals_plain", "english_modals", "be_forms", "have_forms")
        return helps or ("say" in item.ids and "inform" not in item.ids)

    def _frame(self, number: int, part: Part, verb: int, stop: int, *, first: bool) -> Frame:
        frame = Frame(verb, self._passive(verb) or self._participle(part, verb))
        asked = self.items[verb].words[0].split(" ")[-1] in ending()  # "asked whether"
        behind = [] if asked else self.phrases([n for n in part.items if verb < n < stop])
        if behind and not behind[0].prep and not behind[0].parted:
            behind[0].prep = self._taken_with(verb)
        plain: list[Phrase] = []
        for k, phrase in enumerate(behind):
            if phrase.parted and not phrase.joined and not phrase.prep:
                if not plain or phrase.prep:
                    behind = behind[:k]
                    break
                plain[-1].called.append(phrase)  # "the mayor, Ben Ilk"
                continue
            if phrase.joined and not phrase.prep and k:
                phrase.prep = behind[k - 1].prep
            plain += [] if phrase.prep else [phrase]
        plain = [phrase for phrase in plain if not self._doing(phrase)]
        frame.led = [phrase for phrase in behind if phrase.prep]
        frame.to_pronoun = self._to_pronoun(verb)
        before = self._subject(number, part, verb) if first else []
        if fold(self.text[: self.items[verb].span[0]]).split()[-1:] == ["to"]:
            before = []  # "the first ship to cross the strait"
        before = before or self._made_to(verb)
        pronoun = self._pronoun(verb)
        if pronoun:
            before, frame.pronoun = [], pronoun
        if first and part.kind == "relative" and before and part.before:
            own = [p for p in before if not p.items & set(part.before)]
            if own and not self._content(part):  # "the hall that X built": built is the hall
                plain = [*self._last(part.before, led=False), *plain]
        if frame.passive:
            frame.undergone = before
            frame.doer = [phrase for phrase in frame.led if phrase.prep == _BY]
            frame.led = [phrase for phrase in frame.led if phrase.prep != _BY]
        else:
            if any(phrase.prep == _BY for phrase in self.phrases([n for n in part.items if n < verb])):
                return Frame(verb)  # "an audit by the court published in 2022 found"
            frame.either = bool(before) and not (plain or frame.to_pronoun)
            frame.doer, frame.undergone = before, before if frame.either else plain
        return frame

    def _made_to(self, verb: int) -> list[Phrase]:
        """Who is made to do it: the crew of "forced the crew to leave"."""
        over = max((n for n in self.parts.verbs if n < verb), default=None)
        if over is None or not controls(self.statement, over, verb):
            return []
        return [p for p in self.phrases(list(range(over + 1, verb))) if not p.prep]

    def _subject(self, number: int, part: Part, verb: int, depth: int = 0) -> list[Phrase]:
        """Who stands before the verb."""
        ahead = [n for n in part.items if n < verb and self.items[n].date is None and not self._behind_aux(n)]
        own = self._plain(ahead)
        if own:
            behind = not (syntax("relatives") | {"that"}).isdisjoint(self._gap(min(own[0].items)))
            led = self._led_by_who(part, own[0])
            mixed = (behind and (part.kind != "relative" or self._passive(verb))) or led
            return [] if mixed else self._called(number, own)
        ing = part.kind == "reduced" and part.comma and not self._participle(part, verb)
        if part.kind in _SIDES and not ing:
            above = self.parts.parts[part.up] if part.up is not None else None
            named = self._plain(above.items) if above is not None and part.called else []
            return [*named, *self._last(part.before, who=self._lead(part) == ["who"])]
        if (part.kind == "shared" or ing) and part.up is not None and depth < len(self.parts.parts):
            above = self.parts.parts[part.up]
            if above.verb is not None:
                return self._subject(part.up, above, above.verb, depth + 1)
        return []

    def _led_by_who(self, part: Part, own: Phrase) -> bool:
        """Whether a clause's doer is the noun before it, whatever stands before its verb: "who X", "that hit X"."""
        first, lead = min(part.items), self._lead(part)
        if part.kind != "relative":
            return False
        unread = lead in (["that"], ["which"]) and first in own.items and self.items[first].kind == "term"
        return lead == ["who"] or unread

    def _lead(self, part: Part) -> list[str]:
        """The word right before the first item of a part."""
        return fold(self.text[: self.items[min(part.items)].span[0]]).split()[-1:]

    def _behind_aux(self, n: int) -> bool:
        """ "was last inspected"."""
        return not syntax("be_forms").isdisjoint(fold(self.text[: self.items[n].span[0]]).split()[-1:])

    def _doing(self, phrase: Phrase) -> bool:
        """Whether a phrase does what an "-ing" behind it tells: "opposed Vera taking over"."""
        after = max(phrase.items) + 1
        return after in self.parts.verbs and self._written(after).endswith("ing") and self._adjacent(after)

    def _to_pronoun(self, verb: int) -> bool:
        behind = fold(self.text[end_of(self.statement, verb) :]).replace(",", " ").split()[:1]
        return not (syntax("pronouns_done_to") | {"her"}).isdisjoint(behind)

    def _called(self, number: int, phrases: list[Phrase]) -> list[Phrase]:
        """The phrases with what stands between commas behind them: "X, the brother of Y, was arrested"."""
        for part in self.parts.parts:
            if part.up == number and part.kind == "aside" and part.items:
                called = self.phrases(part.items)[:1]
                over = [p for p in phrases if max(p.items) < min(part.items)][-1:]
                phrases = [
                    Phrase(p.heads, p.of, p.prep, p.joined, p.parted, called if p in over else p.called)
                    for p in phrases
                ]  # fmt: skip
        return phrases

    def _plain(self, items: list[int]) -> list[Phrase]:
        """The phrases among these that no preposition leads in; the last, and those joined to it."""
        out: list[Phrase] = []
        for phrase in self.phrases(sorted(items)):
            if phrase.prep:
                continue
            out = [*out, phrase] if phrase.joined else [phrase]
        return out

    def _last(self, items: list[int], *, led: bool = True, who: bool = False) -> list[Phrase]:
        """The phrase that a relative clause is of; ``led``: even if a preposition leads it in; ``who``: a person."""
        found = self.phrases(sorted(items))
        last = found[-2:] if led and found and found[-1].prep else found[-1:]
        if led and len(last) > 1 and not who:  # "bronzes from the museum that": either
            return [Phrase([n for p in last for n in p.heads], [n for p in last for n in p.of])]
        return [Phrase(phrase.heads, phrase.of) for phrase in last[-1:] if led or not phrase.prep]

    def _content(self, part: Part) -> bool:
        """Whether "that" leads in what is said: "told the king that X had resigned"."""
        over = self.parts.parts[part.up or 0].verb
        if over is None or not part.items or "w:say" not in self.items[over].ids:
            return False
        between = self.text[self.items[part.before[-1]].span[1] : self.items[part.items[0]].span[0]]
        return "that" in fold(between).split()

    def phrases(self, items: list[int]) -> list[Phrase]:
        """Items in order, as noun phrases."""
        out: list[Phrase] = []
        for n in items:
            item = self.items[n]
            if item.kind not in ("term", "mention") or (item.verbal and n in self.parts.verbs) or not item.span[1]:
                continue
            if not item.words or item.words[0].endswith("ly") or item.words[0][0].isdigit():
                continue
            if item.words[0] in syntax_map("prepositions") or self._written(n) in syntax_map("prepositions"):
                continue
            gap = self._gap(n)
            if not (ending() if out else ending() - {"that"}).isdisjoint(gap):
                break  # "a plan to have the dam rebuilt", "asked whether"
            if n and self.items[n - 1].kind == "amount" and is_rate(self.statement, n):
                continue  # "900 euros a month"
            led = self._led(n, gap)
            if out and gap[:1] and gap[0] in _OWNS:
                out[-1] = Phrase([n], [*out[-1].of, *out[-1].heads], out[-1].prep, out[-1].joined, out[-1].parted)
            elif out and led == _OF:
                out[-1].of.append(n)
            elif out and not gap and self._adjacent(n):
                self._grow(out[-1], n)
            else:
                joined = bool(out) and not _AND.isdisjoint(gap[:2]) and not any(map(leading, gap))
                out.append(Phrase([n], [], led, joined=joined, parted=_COMMA in gap))
        return out

    def _led(self, n: int, gap: list[str]) -> str:
        """The class of the preposition that leads an item in."""
        if n and self.items[n - 1].words[:1] and self.items[n - 1].words[0].endswith(" of"):
            return _OF  # "coach of" is one word of the lexicon
        whole = " ".join(gap)
        compound = next((c for words, c in syntax_map("compound_prepositions").items() if words in whole), "")
        led = compound or next((c for w in gap if (c := leading(w))), "") or self._taken_with(n - 1)
        before = self.items[n - 1].date if n else None
        if before is not None and before.offset is not None and _COMMA not in gap:
            return "after"  # "a month after the sale"
        own = "" if _COMMA in gap else self.items[n].prep
        return own if own and own != _OF and not compound and (led or not self._adjacent(n)) else led

    def _grow(self, phrase: Phrase, n: int) -> None:
        """The next word of a phrase: the name behind a title, the noun that the one before tells the kind of."""
        if phrase.of and phrase.of[-1] > max(phrase.heads):
            phrase.of.append(n)  # behind "of"
        elif self.items[n].kind == "mention" or self._full_name(phrase.heads[-1]):
            phrase.heads.append(n)  # "the minister Vera Holt", "appointed Vera Holt head of the port"
        else:
            phrase.of += phrase.heads
            phrase.heads = [n]

    def _full_name(self, n: int) -> bool:
        return self.items[n].kind == "mention" and " " in self.text[slice(*self.items[n].span)]

    def _adjacent(self, n: int) -> bool:
        """Whether nothing but a space stands between a word and the item before it."""
        return n > 0 and self.text[end_of(self.statement, n - 1) : self.items[n].span[0]].strip() == ""

    def _gap(self, n: int) -> list[str]:
        """The words and marks between an item and the one before it, figures left out."""
        start = end_of(self.statement, n - 1) if n else 0
        if n and self.items[n - 1].kind in ("amount", "date"):
            k = n - 1
            while k and self.items[k - 1].kind in ("amount", "date"):
                k -= 1
            counted = self.items[n - 1].kind == "amount" and self._adjacent(n)
            start = end_of(self.statement, k - 1) if k and counted else start
        between = fold(self.text[start : self.items[n].span[0]]).replace(",", " , ").replace("'s", " 's ")
        return [w for w in between.replace("’s", " ’s ").split() if w]

    def _participle(self, part: Part, verb: int) -> bool:
        """Whether a verb tells what was done to the noun before it: "an outbreak declared in May"."""
        return part.kind == "reduced" and not self._written(verb).endswith("ing")

    def _written(self, n: int) -> str:
        return (fold(self.text[slice(*self.items[n].span)]).split() or [""])[0]

    def _taken_with(self, n: int) -> str:
        """The preposition that a word has taken with it: "stepped down as", "director of", "according to"."""
        if n < 0 or not self.items[n].words or self.items[n].kind != "term":
            return ""
        last = self.items[n].words[0].split(" ")[1:][-1:]
        return syntax_map("prepositions").get(last[0], "") if last else ""

    def _pronoun(self, verb: int) -> str:
        """The pronoun right before a verb, past its auxiliaries."""
        words = fold(self.text[: self.items[verb].span[0]]).replace(",", " , ").split()
        skipped = syntax("have_forms", "be_forms", "modals_plain", "english_modals", "passive_gaps")
        while words and (words[-1] in skipped or words[-1].endswith("ly")):
            words.pop()
        return words[-1] if words and words[-1] in syntax("subject_pronouns") else ""

    def _passive(self, verb: int) -> bool:
        words = fold(self.text[: self.items[verb].span[0]]).split()
        own = fold(self.text[self.items[verb].span[0] :]).split()[:2]
        forms = syntax("be_forms") - {"having"}
        while words and words[-1] not in forms and (words[-1].endswith("ly") or words[-1] in syntax("passive_gaps")):
            words.pop()
        if not own or own[0].endswith("ing") or own[0] in syntax("adjectival_passives"):
            return False
        counted = verb + 1 < len(self.items) and self.items[verb + 1].kind == "amount"  # "voted by 24 votes to 9"
        by_him = len(own) > 1 and own[1].strip(".,;") == _BY and own[0] not in forms and own[0][-1].isalpha()
        by_him = by_him and not counted
        return not forms.isdisjoint(words[-1:]) or by_him


def frames_of(statement: Statement) -> dict[int, Frame]:
    """The frames of an English statement, by verb."""
    return Reader(statement).frames()

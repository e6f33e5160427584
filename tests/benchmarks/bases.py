"""Large fact bases on invented names, to look through: a third in both languages, some with typed fields."""

from __future__ import annotations

import json
import random

_PARTS = (
    ("ba", "با"), ("da", "دا"), ("ka", "كا"), ("la", "لا"), ("ma", "ما"), ("na", "نا"), ("ra", "را"), ("sa", "سا"),
    ("ta", "تا"), ("va", "فا"), ("zo", "زو"), ("mi", "مي"), ("ne", "ني"), ("ro", "رو"), ("lu", "لو"), ("pe", "بي"),
    ("ti", "تي"), ("ho", "هو"), ("gi", "جي"), ("fa", "فا"),
)  # fmt: skip
_MONTHS = (
    ("January", "يناير"), ("February", "فبراير"), ("March", "مارس"), ("April", "أبريل"), ("May", "مايو"),
    ("June", "يونيو"), ("July", "يوليو"), ("August", "أغسطس"), ("September", "سبتمبر"), ("October", "أكتوبر"),
    ("November", "نوفمبر"), ("December", "ديسمبر"),
)  # fmt: skip


class _Base:
    """The names of a base and its sentences; the same for the same size on every machine."""

    def __init__(self, size: int) -> None:
        self.chance = random.Random(size)
        self.people = [(f"p{n}", *self.name(3, 4)) for n in range(size // 10)]
        self.firms = [(f"c{n}", *self.name(4, 3)) for n in range(size // 15)]
        self.towns = [self.name(4)[0] for _ in range(max(10, size // 20))]

    def name(self, *lengths: int) -> tuple[str, str]:
        """An invented name of words of so many syllables, in both scripts."""
        words = [[self.chance.choice(_PARTS) for _ in range(length)] for length in lengths]
        english = " ".join("".join(part for part, _ in word).capitalize() for word in words)
        return english, " ".join("".join(part for _, part in word) for word in words)

    def fact(self) -> tuple[str, str, str]:
        """English, Arabic, and typed fields of one fact."""
        pick, number = self.chance.choice, self.chance.randrange
        (person, name, called), (_, company, firm), (_, rival, other) = map(pick, (self.people, self.firms, self.firms))
        year, day, sum_, town = number(1990, 2014), number(1, 28), number(2, 900), pick(self.towns)
        at = number(12)
        month, arabic = _MONTHS[at]
        fields = f"amounts: [{sum_} million USD], date: {year}-{at + 1:02d}-{day:02d}"
        return pick(
            (
                (f"{name} founded {company} in {town} in {year}.", f"أسس {called} شركة {firm} عام {year}.", ""),
                (
                    f"{company} acquired {rival} for ${sum_} million on {day} {month} {year}.",
                    f"استحوذت شركة {firm} على شركة {other} مقابل {sum_} مليون دولار في {day} {arabic} {year}.",
                    fields,
                ),
                (
                    f"{name} became chief executive of {company} in {month} {year}.",
                    f"أصبح {called} رئيسا تنفيذيا لشركة {firm} في {arabic} {year}.",
                    "",
                ),
                (
                    f"{company} employed {sum_ * 10:,} people at the end of {year}.",
                    f"وظفت شركة {firm} {sum_ * 10} شخصا في نهاية عام {year}.",
                    f"as_of: {year}",
                ),
                (
                    f"{company} sued {rival} in {town} over unpaid bills of ${sum_} million.",
                    f"رفعت شركة {firm} دعوى على شركة {other} بسبب فواتير غير مسددة بقيمة {sum_} مليون دولار.",
                    "",
                ),
                (
                    f"{name} said that {company} would open a factory in {town} in {year + 2}.",
                    f"قال {called} إن شركة {firm} ستفتح مصنعا عام {year + 2}.",
                    f"attributed_to: {person}",
                ),
            )
        )


def base(size: int) -> str:
    """A base of ``size`` facts as one YAML file."""
    made = _Base(size)
    chance, count = made.chance, max(5, size // 20)
    lines = ["sources:"]
    for n in range(count):
        day = f"{chance.randrange(2015, 2025)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 28):02d}"
        lines.append(
            f"  s{n}: {{title: {{en: Report {n}}}, publisher: Gazette {n % 40}, published: {day}, "
            f"url: https://gazette.example/{n}}}"
        )
    lines.append("entities:")
    for kind, named in (("person", made.people), ("company", made.firms)):
        lines += [f"  {id_}: {{name: {{en: {name}, ar: {called}}}, kind: {kind}}}" for id_, name, called in named]
    lines.append("facts:")
    for n in range(size):
        english, arabic, fields = made.fact()
        texts = {"en": english} | ({"ar": arabic} if n % 3 == 0 else {})
        told = ", ".join(f"{language}: {json.dumps(text, ensure_ascii=False)}" for language, text in texts.items())
        more = f", {fields}" if fields and n % 2 else ""
        lines.append(f"  - {{id: f{n}, statement: {{{told}}}, sources: [{{id: s{chance.randrange(count)}}}]{more}}}")
    return "\n".join(lines) + "\n"

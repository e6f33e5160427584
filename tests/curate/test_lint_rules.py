"""Every rule of ``facts lint``: what it finds, and what is near it and must not be found."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import yaml

import feudcheck
from feudcheck.curate.lint.table import all_rules

TODAY = dt.date(2026, 6, 1)
HEAD = """
sources:
  gazette: {title: {en: The bridge, ar: الجسر}, publisher: Gazette, published: 2024-03-10, url: https://gazette.example/b/1}
entities:
  varna: {name: {en: City of Varna, ar: مدينة فارنا}, kind: place, aliases: [Varna, فارنا]}
  selen: {name: {en: Selen Works, ar: مصانع سيلين}, kind: company, aliases: [Selen, سيلين]}
  orbit: {name: {en: Orbit Foods, ar: أوربت للأغذية}, kind: company, aliases: [Orbit, أوربت]}
  mira: {name: {en: Mira Halden, ar: ميرا هالدن}, kind: person, aliases: [Halden, هالدن]}
  tomas: {name: {en: Tomas Brekke, ar: توماس بريكه}, kind: person, aliases: [Brekke, بريكه]}
facts:
  - {id: sound, statement: {en: Varna opened a tram line in May 2019.}, sources: [{id: gazette}]}
"""

Row = tuple[str, str, str]  # rule, what the case is, lines after HEAD: more facts, or whole sections


def fact(id_: str, en: str = "", ar: str = "", more: str = "", source: str = "gazette") -> str:
    told = {lang: text for lang, text in (("en", en), ("ar", ar)) if text}
    statement = yaml.safe_dump(told, allow_unicode=True, default_flow_style=True, width=10_000).strip()
    tail = f", {more}" if more else ""
    return f"  - {{id: {id_}, statement: {statement}, sources: [{{id: {source}}}]{tail}}}\n"


def entity(id_: str, name: str, aliases: str, ar: str = "") -> str:
    names = f"en: {name}" + (f", ar: {ar}" if ar else "")
    return f"entities:\n  {id_}: {{name: {{{names}}}, kind: person, aliases: [{aliases}]}}\n"


def source(id_: str, more: str) -> str:
    """A source and a fact that cites it."""
    return f"sources:\n  {id_}: {{title: {{en: A report of {id_}}}, {more}}}\n"


def quote(speaker: str, language: str, words: str) -> str:
    return f"quote: {{speaker: {speaker}, text: {{{language}: {words}}}}}"


TWO_PLACES = "sources: [{id: gazette, locator: p. 1}, {id: gazette, locator: p. 2}]"
FOUND: list[Row] = [
    ("contradicting-facts", "two heads", fact("a", "Mira Halden is the chief executive of Selen Works.") + fact("b", "Tomas Brekke is the chief executive of Selen Works.")),
    ("contradicting-facts", "two mayors", fact("a", "Mira Halden is mayor of Varna.") + fact("b", "Tomas Brekke is mayor of Varna.")),
    ("contradicting-facts", "two who lead", fact("a", "Mira Halden heads Selen Works.") + fact("b", "Tomas Brekke heads Selen Works.")),
    ("contradicting-facts", "two who serve", fact("a", "Mira Halden serves as chief executive of Orbit.") + fact("b", "Tomas Brekke serves as chief executive of Orbit.")),
    ("contradicting-facts", "two mayors", fact("a", ar="ميرا هالدن عمدة فارنا.") + fact("b", ar="توماس بريكه عمدة فارنا.")),
    ("contradicting-facts", "two heads", fact("a", ar="ميرا هالدن الرئيس التنفيذي لسيلين.") + fact("b", ar="توماس بريكه الرئيس التنفيذي لسيلين.")),
    ("contradicting-facts", "two who lead", fact("a", ar="يرأس ميرا هالدن مصانع سيلين.") + fact("b", ar="يرأس توماس بريكه مصانع سيلين.")),
    ("not-a-statement", "an opinion", fact("a", "What a truly wonderful tram!")),
    ("not-a-statement", "a question", fact("a", ar="هل افتتحت فارنا خط ترام؟")),
    ("wrong-language", "Arabic as English", fact("a", "استحوذت سيلين على أوربت عام 2019.")),
    ("wrong-language", "English as Arabic", fact("a", ar="Selen acquired Orbit for the sum of $5 million in 2019.")),
    ("wrong-language", "both swapped", fact("a", "استحوذت سيلين على أوربت.", "Selen acquired the whole of Orbit.")),
    ("wrong-language", "French", fact("a", "Selen a acheté les usines des frères Orbit dans la ville de Varna.")),
    ("wrong-language", "German", fact("a", "Die Firma Selen hat das Werk von Orbit mit der Halle gekauft.")),
    ("wrong-language", "Persian", fact("a", ar="شرکت سیلین در سال ۲۰۱۹ کارخانه را خرید که این خبر است.")),
    ("wrong-language", "Cyrillic", fact("a", "Селен купила Orbit в мае.")),
    ("wrong-language", "a quote", fact("a", "Halden spoke of the tram.", more=quote("mira", "en", "سنبني خطا جديدا"))),
    ("wrong-language", "a quote in English", fact("a", "Halden spoke.", more=quote("mira", "ar", "we will build it"))),
    ("wrong-language", "a title", "sources:\n  s: {title: {en: خط جديد في فارنا}, published: 2020}\n"),
    ("wrong-language", "an entity", entity("nora", "نورا ليند", "")),
    ("field-amount", "money", fact("a", "The bridge of Varna cost $40 million.", more="amounts: [60 million USD]")),
    ("field-amount", "currency", fact("a", "The bridge of Varna cost $40 million.", more="amounts: [40 million EUR]")),
    ("field-amount", "per cent", fact("a", ar="تملك سيلين 30 في المئة من أوربت.", more="amounts: [51 %]")),
    ("field-date", "a day", fact("a", "Selen acquired Orbit on 4 May 2019.", more="date: 2019-06-04")),
    ("field-date", "a year", fact("a", ar="استحوذت سيلين على أوربت عام 2019.", more="date: 2018-06")),
    ("field-status", "a plan that happened", fact("a", "Selen plans to acquire Orbit.", more="status: happened")),
    ("field-status", "told as done", fact("a", "Selen acquired Orbit in 2019.", more="status: cancelled")),
    ("field-status", "told as done", fact("a", ar="استحوذت سيلين على أوربت عام 2019.", more="status: did-not-happen")),
    ("field-party", "subject", fact("a", "Selen acquired Orbit.", "استحوذت سيلين على أوربت.", more="subject: varna")),
    ("field-party", "object", fact("a", ar="استحوذت سيلين على أوربت.", more="subject: selen, object: varna")),
    ("field-relation", "another deed", fact("a", "Selen acquired Orbit in 2019.", more="relation: sue")),
    ("field-relation", "Arabic", fact("a", ar="استحوذت سيلين على أوربت.", more="relation: resign")),
    ("unknown-relation", "no word", fact("a", "Selen acquired Orbit.", more="relation: frobnicate")),
    ("translation-amount", "a slip of digits", fact("a", "The bridge of Varna cost $40 million.", "بلغت تكلفة جسر فارنا 14 مليون دولار.")),
    ("translation-amount", "another scale", fact("a", "Selen raised 3 billion euros from Orbit.", "جمعت سيلين 3 ملايين يورو من أوربت.")),
    ("translation-amount", "left out", fact("a", "Selen owns 51 % of Orbit.", "تملك سيلين حصة في أوربت.")),
    ("translation-date", "another month", fact("a", "Selen acquired Orbit on 4 May 2019.", "استحوذت سيلين على أوربت في 4 يونيو 2019.")),
    ("translation-date", "another year", fact("a", "Varna opened a tram line in 2019.", "افتتحت فارنا خط ترام عام 2018.")),
    ("translation-name", "a person", fact("a", "Mira Halden left Selen in 2020.", "غادر توماس بريكه سيلين عام 2020.")),
    ("translation-name", "a company", fact("a", "Varna sued Orbit in 2020.", "رفعت فارنا دعوى على سيلين عام 2020.")),
    ("translation-polarity", "a verb of another concept", fact("a", "Mira Halden never paid the fine.", "دفعت ميرا هالدن الغرامة.")),
    ("translation-polarity", "a noun in place of a verb", fact("a", "Tomas Brekke is the mayor of Varna.", "ليس توماس بريكه عمدة فارنا.")),
    ("translation-polarity", "a phrase that is a refusal", fact("a", "The council approved the tram line.", "لم يوافق المجلس على خط الترام.")),
    ("translation-polarity", "a verb read as a noun", fact("a", "Mira Halden did not attend the opening.", "حضرت ميرا هالدن الافتتاح.")),
    ("translation-polarity", "the opposite verb", fact("a", "Selen refused to sell the shipyard.", "وافقت سيلين على بيع حوض السفن.")),
    ("translation-polarity", "the opposite verb", fact("a", "The court rejected the appeal of Orbit.", "قبلت المحكمة استئناف أوربت.")),
    ("translation-polarity", "never", fact("a", "Halden knew of the debts.", "هالدن لم تكن تعلم بالديون.")),
    ("translation-polarity", "a quote", fact("a", "Halden spoke.", more="quote: {speaker: mira, text: {en: We will not sell the line, ar: سنبيع الخط}}")),
    ("translation-amount", "a quote", fact("a", "Halden spoke.", more="quote: {speaker: mira, text: {en: It cost $40 million, ar: كلف 14 مليون دولار}}")),
    ("translation-date", "a quote", fact("a", "Halden spoke.", more="quote: {speaker: mira, text: {en: We open in May 2030, ar: نفتتح في يونيو 2030}}")),
    ("translation-polarity", "denied once", fact("a", "Selen did not acquire Orbit.", "استحوذت سيلين على أوربت.")),
    ("translation-polarity", "denied in Arabic", fact("a", "Mira Halden resigned.", "لم تستقل ميرا هالدن.")),
    ("duplicate-fact", "other marks", fact("a", "Selen acquired Orbit in 2019.") + fact("b", "Selen acquired «Orbit», in 2019!")),
    ("duplicate-fact", "hamza", fact("a", ar="استحوذت سيلين على أوربت.") + fact("b", ar="إستحوذت سيلين على اوربت")),
    ("near-duplicate", "the date first", fact("a", "Selen acquired Orbit in May 2019.") + fact("b", "In May 2019 Selen acquired Orbit.")),
    ("near-duplicate", "another word for it", fact("a", "Selen bought Orbit for $40 million.") + fact("b", "Selen acquired Orbit for 40 million dollars.")),
    ("near-duplicate", "Arabic", fact("a", ar="في مايو 2019 استحوذت سيلين على أوربت.") + fact("b", ar="استحوذت سيلين على أوربت في مايو 2019.")),
    ("near-duplicate", "one in English, one in Arabic", fact("a", "Selen acquired Orbit in May 2019.") + fact("b", ar="استحوذت سيلين على أوربت في مايو 2019.")),
    ("contradicting-facts", "one in English, one in Arabic", fact("a", "Mira Halden founded Selen in 2001.") + fact("b", ar="أسست ميرا هالدن سيلين عام 2004.")),
    ("impossible-order", "Arabic", fact("a", ar="أسست ميرا هالدن سيلين عام 2001.") + fact("b", ar="استحوذت سيلين على أوربت عام 1998.")),
    ("duplicate-source", "one address", source("x", "published: 2024-01, url: https://www.gazette.example/b/1/") + "facts:\n" + fact("a", "Selen acquired Orbit.", source="x")),
    ("contradicting-facts", "cost", fact("a", "The bridge of Varna cost $40 million.") + fact("b", "The bridge of Varna cost $60 million.")),
    ("contradicting-facts", "cost, Arabic", fact("a", ar="بلغت تكلفة جسر فارنا 40 مليون دولار.") + fact("b", ar="بلغت تكلفة جسر فارنا 60 مليون دولار.")),
    ("contradicting-facts", "founding date", fact("a", "Mira Halden founded Selen in 2001.") + fact("b", "Mira Halden founded Selen in 2004.")),
    ("contradicting-facts", "the opposite", fact("a", "Mira Halden owns shares in Selen.") + fact("b", "Mira Halden does not own shares in Selen.")),
    ("contradicting-facts", "who did it", fact("a", "Mira Halden leads Selen.", more="once: true") + fact("b", "Tomas Brekke leads Selen.", more="once: true")),
    ("two-dates", "fields", fact("a", "Selen acquired Orbit.", more="event: deal, relation: acquire, date: 2019-05") + fact("b", "Selen bought all of Orbit.", more="event: deal, relation: acquire, date: 2019-06")),
    ("impossible-order", "before the founding", fact("a", "Mira Halden founded Selen in 2001.") + fact("b", "Selen acquired Orbit in 1998.")),
    ("impossible-order", "after death", fact("a", "Mira Halden died in March 2010.") + fact("b", "Mira Halden sued Orbit in May 2012.")),
    ("impossible-order", "parting first", fact("a", "Tomas Brekke joined Selen in 2015.") + fact("b", "Tomas Brekke left Selen in 2012.")),
    ("shared-alias", "two people", entity("anna", "Anna Halden", "Halden")),
    ("shared-alias", "hamza", entity("x", "Xeno", "اوربت", ar="زينو")),
    ("everyday-alias", "lower case", entity("x", "Xeno Tarr", "bridge")),
    ("everyday-alias", "Arabic", entity("x", "Karim Tarr", "كريم", ar="كريم طار")),
    ("everyday-alias", "function word", entity("x", "Xeno Will", "Will")),
    ("unmatchable-alias", "marks", entity("x", "Xeno Tarr", '"—"')),
    ("unmatchable-alias", "two small letters", entity("x", "Xeno Tarr", "xt")),
    ("repeated-alias", "dots", entity("x", "Xeno Tarr", "X. Tarr, X Tarr")),
    ("repeated-alias", "hamza", entity("x", "Xeno Tarr", "أبو زين, ابو زين", ar="زينو طار")),
    ("quote-without-speaker", "passive", fact("a", 'A letter about Selen held the words "we will never sell the old works to them".')),
    ("quote-differs", "words", fact("a", 'Mira Halden said: "We will never sell the old works."', more=quote("mira", "en", "We may one day sell the new works."))),
    ("quote-differs", "speaker", fact("a", 'Mira Halden said: "We will never sell the old works."', more=quote("tomas", "en", "We will never sell the old works."))),
    ("near-quote", "one word", fact("a", "Mira Halden spoke to workers.", more=quote("mira", "en", "We will never sell the old works to anyone.")) + fact("b", "Mira Halden spoke in Varna.", more=quote("mira", "en", "We will ever sell the old works to anyone."))),
    ("near-quote", "Arabic", fact("a", "Mira Halden spoke to workers.", more=quote("mira", "ar", "لن نبيع المصانع القديمة لأي شركة أجنبية")) + fact("b", "Mira Halden spoke in Varna.", more=quote("mira", "ar", "لن نبيع المصانع الجديدة لأي شركة أجنبية"))),
    ("unused-source", "nobody cites it", source("x", "published: 2024-01")),
    ("undated-source", "no key", source("x", "publisher: X")),
    ("source-date", "read too early", source("x", "published: 2024-03-10, retrieved: 2024-03-01")),
    ("source-date", "to come", source("x", "published: 2031-01-01")),
    ("fact-after-source", "a day", fact("a", "Selen acquired Orbit on 4 May 2025.")),
    ("fact-after-source", "a month", fact("a", ar="استحوذت سيلين على أوربت في مايو 2025.")),
    ("fact-after-source", "the field", fact("a", "Selen acquired Orbit.", more="date: 2025")),
    ("front-page", "bare", source("x", "published: 2024-01, url: https://herald.example")),
    ("front-page", "language", source("x", "published: 2024-01, url: 'https://herald.example/ar/'")),
    ("front-page", "index", source("x", "published: 2024-01, archived_url: https://www.herald.example/index.html")),
    ("fleeting-address", "short", source("x", "published: 2024-01, url: https://bit.ly/3xyz")),
    ("fleeting-address", "search", source("x", "published: 2024-01, url: 'https://www.google.com/search?q=selen'")),
    ("fleeting-address", "inside", source("x", "published: 2024-01, url: http://localhost:8000/a/b")),
    ("fleeting-address", "password", source("x", "published: 2024-01, url: 'https://me:pass@herald.example/a/1'")),
    ("tracking-address", "campaign", source("x", "published: 2024-01, url: 'https://h.example/a?utm_source=x&id=3'")),
    ("one-report", "one agency", source("x", "published: 2024-03-09, author: Newswire, publisher: Herald") + "  y: {title: {en: Another headline}, published: 2024-03-10, author: Newswire, publisher: Courier}\nfacts:\n" + "  - {id: a, statement: {en: Selen acquired Orbit.}, sources: [{id: x}, {id: y}]}\n"),
    ("one-report", "the agency itself", source("x", "published: 2024-03-09, publisher: Newswire") + "  y: {title: {en: Another headline}, published: 2024-03-10, author: Newswire, publisher: Courier}\nfacts:\n" + "  - {id: a, statement: {en: Selen acquired Orbit.}, sources: [{id: x}, {id: y}]}\n"),
    ("stale-fact", "old", fact("a", "Mira Halden leads Selen.", more="as_of: 2024-03")),
    ("hidden-character", "zero width", fact("a", "Selen acquired Or\u200bbit.")),
    ("hidden-character", "direction", entity("x", "Xeno Tarr", '"\u200fزينو"')),
    ("untidy-text", "two blanks", fact("a", "Selen  acquired Orbit.")),
    ("untidy-text", "shapes", fact("a", ar="استحوذت سيلين على \ufe8ex.")),
    ("repeated-item", "with", fact("a", "Selen and Orbit merged.", more="subject: selen, with: [orbit, selen]")),
    ("fact-without-id", "none", "  - {statement: {en: Selen acquired Orbit.}, sources: [{id: gazette}]}\n"),
    ("self-unsupported", "somebody's word that is not told as his", fact("a", "Selen acquired Orbit.", more="attributed_to: mira")),
    ("self-unsupported", "too long", fact("a", "Selen acquired Orbit " + "and sold it " * 200 + "in 2019.")),
    ("not-a-statement", "names alone", fact("a", "Selen and Orbit.")),
    ("not-a-statement", "a figure of nobody", fact("a", "In 2019.")),
    (
        "unused-suppression",
        "nothing there",
        "  # feudcheck-ignore-next-line shared-alias: once\n" + fact("a", "Selen acquired Orbit."),
    ),
    (
        "malformed-suppression",
        "no such rule",
        "  # feudcheck-ignore-next-line shard-alias\n" + fact("a", "Selen acquired Orbit."),
    ),
]

CLEAN: list[Row] = [
    ("contradicting-facts", "members", fact("a", "Mira Halden is a member of the board of Selen Works.") + fact("b", "Tomas Brekke is a member of the board of Selen Works.")),
    ("contradicting-facts", "vice presidents", fact("a", "Mira Halden is a vice president of Selen.") + fact("b", "Tomas Brekke is a vice president of Selen.")),
    ("contradicting-facts", "owners of flats", fact("a", "Mira Halden owns a flat in Varna.") + fact("b", "Tomas Brekke owns a flat in Varna.")),
    ("contradicting-facts", "two at work", fact("a", ar="يعمل ميرا هالدن في سيلين.") + fact("b", ar="يعمل توماس بريكه في سيلين.")),
    ("contradicting-facts", "members", fact("a", ar="ميرا هالدن عضو في مجلس إدارة سيلين.") + fact("b", ar="توماس بريكه عضو في مجلس إدارة سيلين.")),
    ("contradicting-facts", "deputies", fact("a", ar="ميرا هالدن نائب رئيس أوربت.") + fact("b", ar="توماس بريكه نائب رئيس أوربت.")),
    ("contradicting-facts", "it says that several may", fact("a", "Mira Halden is mayor of Varna.", more="once: false") + fact("b", "Tomas Brekke is mayor of Varna.", more="once: false")),
    ("contradicting-facts", "one after the other", fact("a", "Mira Halden is mayor of Varna.", more="as_of: 2019") + fact("b", "Tomas Brekke is mayor of Varna.", more="as_of: 2023")),
    ("translation-polarity", "what is denied in other words", fact("a", "The museum is closed.", "المتحف ليس مفتوحا.")),
    ("translation-polarity", "remained", fact("a", "The museum is not open yet.", "المتحف ما زال مغلقا.")),
    ("translation-polarity", "silence", fact("a", "Tomas Brekke remained silent.", "لم يقل توماس بريكه شيئا.")),
    ("translation-polarity", "death", fact("a", "Mira Halden did not survive the crash.", "لقيت ميرا هالدن حتفها في التحطم.")),
    ("translation-polarity", "no longer", fact("a", "Selen stopped paying Orbit.", "لم تعد سيلين تدفع لأوربت.")),
    ("translation-polarity", "lack", fact("a", "Orbit lacks a licence.", "ليس لدى أوربت رخصة.")),
    ("translation-polarity", "without", fact("a", "Training the model needs endless data.", "يتطلب تدريب النموذج بيانات لا نهاية لها.")),
    ("translation-polarity", "integral", fact("a", "The tram is an integral part of the plan of Varna.", "الترام جزء لا يتجزأ من خطة فارنا.")),
    ("translation-polarity", "no time lost", fact("a", "Selen lost no time in buying Orbit.", "سارعت سيلين إلى شراء أوربت.")),
    ("translation-polarity", "less", fact("a", "Halden wrote that Orbit was in ruthless hands.", "كتبت هالدن أن أوربت في أيد لا تعرف الرحمة.")),
    ("translation-polarity", "a quote", fact("a", "Halden spoke.", more="quote: {speaker: mira, text: {en: We won't sell, ar: لن نبيع}}")),
    ("translation-amount", "a quote", fact("a", "Halden spoke.", more="quote: {speaker: mira, text: {en: It cost $40m, ar: كلف 40 مليون دولار}}")),
    ("wrong-language", "titles in third languages", "sources:\n  s: {title: {ja: 日本語の題名, fr: Les gens de la ville dans les usines}, published: 2020}\n"),
    ("wrong-language", "a quote in a third language", fact("a", "Halden spoke of the tram.", more=quote("mira", "fr", "nous le ferons pour les gens de la ville"))),
    ("wrong-language", "names in Latin letters", fact("a", ar="اشترت Selen Works شركة Orbit Foods International.")),
    ("wrong-language", "only names", fact("a", ar="Orbit Foods اشترت Selen Works Holding.")),
    ("wrong-language", "an Arabic title quoted", fact("a", "Halden read the poem «خط الترام» in Varna in May 2019.")),
    ("wrong-language", "foreign names", fact("a", "Selen sued El País, Le Monde and Die Zeit over Charles de la Tour.")),
    ("wrong-language", "a foreign title", fact("a", "Halden sang “La vie est dans les rues” at the opera in Varna.")),
    ("wrong-language", "an accent", fact("a", "Müller opened the café of Orbit in Varna.")),
    ("wrong-language", "Persian letters in a name", fact("a", ar="زار رجل الأعمال گلپور مدينة فارنا في مايو.")),
    ("wrong-language", "a name that is the same", entity("nora", "xAI", "", ar="xAI")),
    ("wrong-language", "a short title", "sources:\n  s: {title: {ar: OpenAI}, published: 2020}\n"),
    ("not-a-statement", "a reported opinion", fact("a", "Mira Halden said that the tram line was wonderful.")),
    ("field-amount", "another unit", fact("a", "Selen paid $40 million for 51 % of Orbit.", more="amounts: [51 %]")),
    ("field-amount", "rounded", fact("a", "The bridge of Varna cost about $40 million.", more="amounts: [39.6 million USD]")),
    ("field-amount", "two of them", fact("a", "Selen raised its stake in Orbit from 30 % to 51 %.", more="amounts: [51 %]")),
    ("field-amount", "a part", fact("a", "Selen paid $40 million, half of it in shares.", more="amounts: [20 million USD, 40 million USD]")),
    ("field-date", "coarser", fact("a", "Selen acquired Orbit in May 2019.", more="date: 2019-05-04")),
    ("field-date", "added", fact("a", "Selen acquired Orbit.", more="date: 2019-05-04")),
    ("field-date", "two dates", fact("a", "In May 2019 Selen agreed to pay by July 2020.", more="date: 2020-07")),
    ("field-status", "a plan", fact("a", "Selen plans to acquire Orbit.", more="status: planned")),
    ("field-status", "denied in words", fact("a", "Selen did not acquire Orbit.", more="status: did-not-happen")),
    ("field-status", "dropped in words", fact("a", ar="ألغت سيلين خطة شراء أوربت.", more="status: cancelled")),
    ("field-party", "by a word", fact("a", "The company acquired Orbit.", more="subject: selen, object: orbit")),
    ("field-party", "in another part", fact("a", "Orbit was bought by Selen.", more="subject: orbit, object: selen")),
    ("field-party", "once a name", fact("a", "It was bought by Selen.", "اشترت سيلين أوربت.", "object: orbit")),
    ("field-relation", "a noun", fact("a", "Selen's purchase of Orbit was approved.", more="relation: buy")),
    ("field-relation", "the other side", fact("a", "Selen sold Orbit to Varna.", more="relation: buy")),
    ("field-relation", "the opposite", fact("a", "Mira Halden left Selen.", more="relation: join")),
    ("unknown-relation", "a verb", fact("a", "Selen acquired Orbit.", more="relation: acquire")),
    ("translation-amount", "other words for it", fact("a", "Selen raised half a billion dollars.", "جمعت سيلين 500 مليون دولار.")),
    ("translation-amount", "a dual", fact("a", "Selen closed two works in Varna.", "أغلقت سيلين مصنعين في فارنا.")),
    ("translation-date", "month names", fact("a", "Selen acquired Orbit in May 2019.", "استحوذت سيلين على أوربت في أيار 2019.")),
    ("translation-date", "left out", fact("a", "In 2019 Selen acquired Orbit.", "استحوذت سيلين على أوربت.")),
    ("translation-name", "once a name, once a word", fact("a", "Varna sued Orbit.", "رفعت المدينة دعوى على أوربت.")),
    ("translation-polarity", "by another word", fact("a", "Selen failed to acquire Orbit.", "لم تستحوذ سيلين على أوربت.")),
    ("translation-polarity", "without", fact("a", "The talks of Selen ended without a deal.", "لم تنته محادثات سيلين إلى اتفاق.")),
    ("duplicate-fact", "another figure", fact("a", "Selen has 40 works.") + fact("b", "Selen has 50 works.", more="as_of: 2020")),
    ("near-duplicate", "another place", fact("a", "Selen opened a plant in Varna.") + fact("b", "Selen opened a plant.")),
    ("near-duplicate", "the other way", fact("a", "Selen sued Orbit in 2019.") + fact("b", "Orbit sued Selen in 2019.")),
    ("near-duplicate", "a plan", fact("a", "Selen acquired Orbit.") + fact("b", "Selen plans to acquire Orbit.")),
    ("near-duplicate", "somebody's word", fact("a", "Selen acquired Orbit.") + fact("b", "Mira Halden said that Selen acquired Orbit.")),
    ("near-duplicate", "the other way in the other language", fact("a", "Selen sued Orbit in 2019.") + fact("b", ar="رفعت أوربت دعوى على سيلين عام 2019.")),
    ("contradicting-facts", "it can happen again", fact("a", "Selen invested $40 million in Orbit.") + fact("b", "Selen invested $60 million in Orbit.")),
    ("contradicting-facts", "another time", fact("a", "Selen employs 400 people.", more="as_of: 2019") + fact("b", "Selen employs 600 people.", more="as_of: 2023")),
    ("contradicting-facts", "a note says so", fact("a", "The bridge of Varna cost $40 million.", more="note: The Herald says 60.") + fact("b", "The bridge of Varna cost $60 million.")),
    ("contradicting-facts", "somebody's word", fact("a", "The bridge of Varna cost $40 million.", more="attributed_to: mira") + fact("b", "The bridge of Varna cost $60 million.", more="attributed_to: tomas")),
    ("contradicting-facts", "two founders", fact("a", "Mira Halden co-founded Selen.", more="once: true") + fact("b", "Tomas Brekke co-founded Selen.", more="once: true")),
    ("contradicting-facts", "coarser date", fact("a", "Mira Halden founded Selen in 2001.") + fact("b", "Mira Halden founded Selen in May 2001.")),
    ("two-dates", "another relation", fact("a", "Selen announced the purchase of Orbit.", more="event: deal, relation: announce, date: 2019-05") + fact("b", "Selen acquired Orbit.", more="event: deal, relation: acquire, date: 2019-06")),
    ("impossible-order", "the founding year", fact("a", "Mira Halden founded Selen in 2001.") + fact("b", "Selen acquired Orbit in 2001.")),
    ("impossible-order", "done to", fact("a", "Mira Halden died in 2010.") + fact("b", "Varna honoured Mira Halden in 2015.")),
    ("impossible-order", "a plan", fact("a", "Mira Halden founded Selen in 2001.") + fact("b", "In 1999 Selen was planned.")),
    ("shared-alias", "the same entity", entity("anna", "Anna Torv", "Torv, A. Torv")),
    ("everyday-alias", "capitals", entity("x", "Apple Inc", "Apple")),
    ("everyday-alias", "a country", entity("x", "Egypt", "مصر", ar="جمهورية مصر العربية")),
    ("everyday-alias", "two words", entity("x", "Karim Mansour", "كريم منصور", ar="كريم منصور جاد")),
    ("unmatchable-alias", "digits in a name", entity("x", "Studio 54", "Studio Fifty-Four")),
    ("unmatchable-alias", "one letter", entity("x", "X Corp", "X")),
    ("quote-without-speaker", "a title", fact("a", 'Selen published "The Old Works of Varna and Their People".')),
    ("quote-without-speaker", "said", fact("a", 'Mira Halden said: "We will never sell the old works to them."')),
    ("quote-without-speaker", "a field", fact("a", 'A letter held the words "we will never sell the old works".', more="reported_by: Herald")),
    ("quote-differs", "a part", fact("a", 'Mira Halden said: "We will never sell the old works."', more=quote("mira", "en", "I say it once more. We will never sell the old works."))),
    ("near-quote", "another speaker", fact("a", "Mira Halden spoke to workers.", more=quote("mira", "en", "We will never sell the old works to anyone.")) + fact("b", "Tomas Brekke spoke.", more=quote("tomas", "en", "We will ever sell the old works to anyone."))),
    ("near-quote", "a part of it", fact("a", "Mira Halden spoke to workers.", more=quote("mira", "en", "We will never sell the old works to anyone.")) + fact("b", "Mira Halden spoke.", more=quote("mira", "en", "We will never sell the old works."))),
    ("source-date", "in order", source("x", "published: 2024-03-10, retrieved: 2024-03-10")),
    ("fact-after-source", "the same month", fact("a", "Selen acquired Orbit in March 2024.")),
    ("fact-after-source", "a plan", fact("a", "Selen plans to acquire Orbit in May 2025.")),
    ("fact-after-source", "a budget", fact("a", "On 3 March 2024 Varna adopted the budget for 2025.")),
    ("fact-after-source", "said before", fact("a", "Mira Halden said that Selen would acquire Orbit in May 2025.")),
    ("fact-after-source", "a deadline", fact("a", ar="من المقرر أن تفتتح فارنا خط ترام في مايو 2025.")),
    ("front-page", "a page", source("x", "published: 2024-01, url: https://herald.example/ar/2024/selen")),
    ("front-page", "by number", source("x", "published: 2024-01, url: 'https://herald.example/?p=1234'")),
    ("fleeting-address", "a page", source("x", "published: 2024-01, url: 'https://herald.example/search-for-truth?id=3'")),
    ("tracking-address", "a page number", source("x", "published: 2024-01, url: 'https://herald.example/a?id=3&page=2'")),
    ("one-report", "two reports of one paper", source("x", "published: 2024-03-09, author: A. Writer, publisher: Herald") + "  y: {title: {en: Another headline}, published: 2024-03-10, author: A. Writer, publisher: Herald}\nfacts:\n" + "  - {id: a, statement: {en: Selen acquired Orbit.}, sources: [{id: x}, {id: y}]}\n"),
    ("one-report", "months apart", source("x", "published: 2024-01-09, author: Newswire, publisher: Herald") + "  y: {title: {en: Another headline}, published: 2024-03-10, author: Newswire, publisher: Courier}\nfacts:\n" + "  - {id: a, statement: {en: Selen acquired Orbit.}, sources: [{id: x}, {id: y}]}\n"),
    ("one-report", "one source, two places", f"  - {{id: a, statement: {{en: Selen acquired Orbit.}}, {TWO_PLACES}}}\n"),
    ("stale-fact", "fresh", fact("a", "Mira Halden leads Selen.", more="as_of: 2026-03")),
    ("hidden-character", "a joiner", entity("x", "Xeno Tarr", '"می\u200cخواهم"')),
    ("hidden-character", "diacritics", fact("a", ar="استحوذتْ سيلين على أوربت.")),
    ("repeated-item", "two places", f"  - {{id: a, statement: {{en: Selen acquired Orbit.}}, {TWO_PLACES}}}\n"),
    ("self-unsupported", "plain", fact("a", "Selen acquired Orbit.", "استحوذت سيلين على أوربت.")),
]


def findings(tmp_path: Path, more: str, **options: object) -> list[feudcheck.LintFinding]:
    """What lint finds in HEAD and ``more``: facts, or sections that stand in a file of their own."""
    (tmp_path / "base.yaml").write_text(HEAD + (more if more.startswith("  ") else ""), encoding="utf-8")
    if not more.startswith("  "):
        (tmp_path / "more.yaml").write_text(more, encoding="utf-8")
    return feudcheck.lint(tmp_path, as_of=TODAY, **options)  # type: ignore[arg-type]


def _ids(rows: list[Row]) -> list[str]:
    seen: dict[str, int] = {}
    out = []
    for rule, case, _ in rows:
        name = f"{rule}: {case}"
        seen[name] = seen.get(name, 0) + 1
        out.append(name if seen[name] == 1 else f"{name} {seen[name]}")
    return out


@pytest.mark.parametrize(("rule", "_case", "more"), FOUND, ids=_ids(FOUND))
def test_found(rule: str, _case: str, more: str, tmp_path: Path) -> None:
    found = findings(tmp_path, more)
    assert rule in {one.rule for one in found}, "\n".join(map(str, found))


@pytest.mark.parametrize(("rule", "_case", "more"), CLEAN, ids=_ids(CLEAN))
def test_not_found(rule: str, _case: str, more: str, tmp_path: Path) -> None:
    found = [one for one in findings(tmp_path, more) if one.rule == rule]
    assert not found, "\n".join(map(str, found))


def test_the_base_of_these_tests_is_clean(tmp_path: Path) -> None:
    assert findings(tmp_path, fact("a", "Selen acquired Orbit.")) == []


def test_what_is_listed_again_is_named(tmp_path: Path) -> None:
    more = "  - {id: a, statement: {en: Selen paid Orbit $5.}, sources: [{id: gazette}, {id: gazette}]}\n"
    more += fact("b", "Selen paid Orbit $6.", more="amounts: [6 USD, 6 USD]")
    told = [one.message for one in findings(tmp_path, more) if one.rule == "repeated-item"]
    assert told == ["“gazette” is listed already", "“6 USD” is listed already"]


def test_every_rule_of_judgement_has_rows() -> None:
    told = {rule.id for rule in all_rules().values() if rule.family != "strict"}
    assert told == {row[0] for row in FOUND}

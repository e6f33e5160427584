"""Words of one kind in one place of one sentence: each backs itself, and none backs another."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline
from feudcheck.model import Verdict

DAY = dt.date(2026, 1, 1)
SOURCE = {"title": {"en": "News of the fjord"}, "publisher": "The Gazette", "published": "2025-06-01"}
ENTITIES = {
    "vera-holt": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person"},
    "nils-brandt": {"name": {"en": "Nils Brandt", "ar": "نيلس برانت"}, "kind": "person"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
    "skerry": {"name": {"en": "Skerry", "ar": "سكيري"}, "kind": "company"},
    "tarnwick": {"name": {"en": "Tarnwick", "ar": "تارنويك"}, "kind": "city"},
}
# what a sentence says, with a gap; and what may stand in the gap, parted by bars
KINDS = {
    "kin": ("en", "The {} of Vera Holt, Nils Brandt, founded Lumen.", "brother|father|cousin|uncle|nephew|doctor"),
    "kin-ar": ("ar", "أسس {} فيرا هولت شركة لومن.", "شقيق|والد|زوج|عم|خال|جد"),
    "rank": ("en", "Lumen is the {} company in Tarnwick.", "largest|second-largest|smallest|oldest|newest|richest"),
    "rank-ar": ("ar", "لومن هي {} شركة في تارنويك.", "أكبر|ثاني أكبر|أصغر|أقدم|أحدث|أغنى"),
    "share": ("en", "{} workers of Lumen went on strike in May 2022.", "All|Most|Half of the|A third of the|Dozens of"),
    "share-ar": ("ar", "أضرب {} عمال لومن في مايو 2022.", "جميع|معظم|نصف|ثلث|مئات"),
    "crime": ("en", "Vera Holt was convicted of {} in 2021.", "fraud|bribery|theft|arson|perjury|forgery"),
    "crime-ar": ("ar", "أُدينت فيرا هولت بتهمة {} عام 2021.", "الاحتيال|الرشوة|السرقة|التزوير|الاختلاس|التجسس"),
    "disease": ("en", "Vera Holt died of {} in 2019.", "cholera|measles|malaria|typhoid|cancer|pneumonia"),
    "disease-ar": ("ar", "توفيت فيرا هولت بسبب {} عام 2019.", "الكوليرا|الحصبة|الملاريا|السرطان|السل|سكتة دماغية"),
    "building": ("en", "A fire destroyed the {} of Tarnwick in 2020.", "school|library|museum|bridge|theatre|station"),
    "building-ar": ("ar", "دمّر حريق {} تارنويك عام 2020.", "مدرسة|مكتبة|متحف|جسر|مسرح|محطة"),
    "deed": ("en", "Lumen {} Skerry in 2021.", "bought|sued|praised|criticised|fined|advised|thanked|rescued"),
    "deed-ar": ("ar", "{} لومن شركة سكيري عام 2021.", "اشترت|قاضت|انتقدت|موّلت|غرّمت|أنقذت"),
    "fate": ("en", "Vera Holt {} in 2021.", "resigned|retired|died|married|was arrested|was acquitted|was elected"),
    "fate-ar": ("ar", "{} فيرا هولت عام 2021.", "استقالت|تقاعدت|توفيت|تزوجت|اعتُقلت|انتُخبت|شهدت"),
    "speech": ("en", "Vera Holt {} that Lumen sold the yard.", "denied|hopes|doubts|predicted|promised|forgot|proved"),
    "relation": ("en", "Vera Holt left Lumen {} the merger with Skerry.", "before|after|despite|without"),
    "relation-ar": ("ar", "غادرت فيرا هولت لومن {} الاندماج مع سكيري.", "قبل|بعد|رغم"),
    "disaster": ("en", "A {} hit Tarnwick on 3 May 2021.", "flood|drought|earthquake|heatwave|tsunami|wildfire"),
    "limb": ("en", "Nils Brandt broke his {} in May 2021.", "leg|arm|nose|shoulder|foot|hand"),
    "sport": ("en", "Vera Holt won a gold medal in {} at the games in 2021.", "swimming|rowing|judo|boxing|sailing"),
    "medal": ("en", "Vera Holt won the {} medal at the games in 2021.", "gold|silver|bronze"),
    "subject": ("en", "Vera Holt studied {} in Tarnwick.", "law|medicine|physics|history|economics|music"),
    "people": ("en", "{} in Tarnwick rejected the plan in 2021.", "Residents|Teachers|Students|Doctors|Judges|Nurses"),
    "people-ar": ("ar", "رفض {} في تارنويك الخطة عام 2021.", "السكان|المعلمون|الأطباء|القضاة|الصحفيون|الطلاب"),
    "nation-ar": ("ar", "اشترت شركة لومن {} سكيري عام 2021.", "الفرنسية|الألمانية|المصرية|الصينية|التركية"),
    "genre": ("en", "Vera Holt wrote a {} about Tarnwick.", "poem|play|biography|screenplay|guide|thesis"),
    "genre-ar": ("ar", "كتبت فيرا هولت {} عن تارنويك.", "رواية|قصيدة|مسرحية|أغنية|تقريرا|أطروحة"),
    "language": ("en", "Vera Holt speaks {}.", "French|German|Arabic|Russian|Turkish|Dutch"),
    "language-ar": ("ar", "تتحدث فيرا هولت {}.", "الفرنسية|الألمانية|العربية|الروسية|التركية"),
    "tax-ar": ("ar", "فرضت تارنويك ضريبة على {} عام 2021.", "السكر|البلاستيك|السياح|الأراضي|الوقود"),
    "faith": ("en", "Vera Holt converted to {} in 2021.", "Islam|Christianity|Judaism|Buddhism"),
    "vehicle": ("en", "Nils Brandt boarded a {} in Tarnwick in 2021.", "bus|train|plane|ferry"),
    "whom": ("en", "Vera Holt {} Nils Brandt in 2021.", "succeeded|married|sued|met|hired|accused|insulted|rescued"),
    "whom-ar": ("ar", "{} فيرا هولت نيلس برانت عام 2021.", "خلفت|قاضت|هزمت|وظفت|هاجمت|أهانت|أنقذت"),
    "ruling": ("en", "The court {} the appeal of Lumen in 2020.", "rejected|upheld|heard|postponed"),
    "bill": ("en", "Parliament {} the fisheries bill in May 2021.", "passed|rejected|debated|amended|withdrew"),
    "cause": ("en", "Lumen closed its plant in Tarnwick because of {}.", "a fire|a strike|the war|a flood|pollution"),
    "cause-ar": ("ar", "أغلقت لومن مصنعها في تارنويك بسبب {}.", "حريق|إضراب|الحرب|فيضان|الديون"),
    "money": ("en", "Lumen {} $5 million in 2021.", "earned|lost|borrowed|donated|owed|stole"),
    "jobs": ("en", "Lumen {} 200 jobs in 2021.", "created|cut|saved|moved|advertised"),
    "state": ("en", "The bridge of Tarnwick is {}.", "open|closed|finished|planned|unsafe|abandoned"),
    "state-ar": ("ar", "جسر تارنويك {}.", "مفتوح|مغلق|مكتمل|مهجور"),
    "direction-ar": ("ar", "افتتحت لومن مصنعا في {} البلاد عام 2020.", "شمال|جنوب|شرق|غرب|وسط"),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_each_backs_itself_alone(kind: str) -> None:
    language, sentence, words = KINDS[kind]
    wrong = []
    for recorded in words.split("|"):
        fact = {"id": "fact", "statement": {language: sentence.format(recorded)}, "sources": [{"id": "gazette"}]}
        base = pipeline.from_records({"sources": {"gazette": SOURCE}, "entities": ENTITIES, "facts": [fact]})
        for claimed in words.split("|"):
            backed = pipeline.check(sentence.format(claimed), base, DAY).verdict is Verdict.SUPPORTED
            if backed != (claimed == recorded):
                wrong.append(f"{claimed} for {recorded}")
    assert wrong == []

"""Where sentences end: a bar stands between those of a row, ‖ where no space is, * at a semicolon left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.documents import sentences_of

ENGLISH = """
The board met on Monday.|It approved the sale.
Mr. Hale met Dr. Osei and Mrs. Lind in St. Paul.|They talked for an hour.
The U.S. Senate passed the bill.|The U.K. followed.
The rule applies in the U.S.|It does not apply abroad.
He moved to the U.S. in 2014.
J. R. Marsh and A. B. Cole signed it.|Cole left.
George W. Hale spoke first.
The group paid $3.5 billion, up 4.2% from 2.1 billion.|Shares rose.
Sales fell 3.|Costs rose.
1. Introduction
2) The court's ruling
(3) Who pays
It costs 5 dollars.|2 people bought it.
See No. 10 in the list.|No. 11 is missing.
Did he sign?|No.|He refused.
He said no.|She agreed.
The firm, Acme Inc., was sold.
Acme Inc. said it would appeal.
Acme Inc. Chief Executive Ann Hale resigned.
She joined Acme Inc.|The company was small then.
Acme Corp. and Beta Ltd. merged.|They kept both names.
Robert Hale Jr. was elected.|His father was not.
Robert Hale Jr.|He was elected.
The talks began at 9 a.m. on Friday and ended at 5 p.m.|Nobody spoke.
The talks began at 9 a.m. EST and went on.
The talks ended at 5 p.m. Monday.
It opens on Jan. 5 and closes on Feb. 10.|Then it moves.
Sen. Ruth Lind, R-Ohio, and Rep. Tom Park, D-Calif., objected.
Gov. Hale and Lt. Col. Osei were there, Gen. Park was not.
Companies, banks, etc. were asked.|All replied.
They sell bread, milk, etc.|Nobody else does.
It runs on fruit, e.g. apples, i.e. on sugar.
It was Hale vs. Lind, Hale v. Park, etc.
She has a Ph.D. in law.|Her brother has none.
She holds a Ph.D. and an M.B.A. from Lund.
He works at 5 Main St.|He lives nearby.
He was born in St. Louis.
Mt. Alba and Ft. Knox are closed.
Wait ... What happened?
Wait...|What happened?
The ... Board met.
"We waited ... and nothing came," he said.
He paused... and went on.
They left…|Nobody noticed.
"We built it. It works," said Hale.|He sat down.
"We built it," said Hale.|"It works."
Hale said: "We built it. It works."|The board denied it.
Hale said, "We built it. It works!" and left the room.
"Are you sure?" he asked.|She nodded.
"Are you sure?" Hale asked.|She nodded.
"Never!" the crowd shouted back.
"It is over."|The crowd went home.
He called it “a farce. A shame.”|Nobody laughed.
“We won. They lost,” said Lind, “and that is all.”|She smiled.
‘We won. They lost,’ said Lind.|She smiled.
The workers' rights were ignored.|The owners' were not.
It was Hale's.|The rest wasn't.
It isn't over.|It's only begun.
Yahoo! said it would sell.|It did.
What a day!|What a night!
Really?!|Yes.
(He denied it.)|The court did not ask.
The firm (Acme Inc. at the time) was sold.
The firm was sold (it had no money. Nobody did).|Then it closed.
The firm was sold.|(It had no money.)|Then it closed.
See www.example.org/a.b?c=d.|Then write to a.b@example.org.
Version 2.0.1 of node.js was released.|It broke example.com.
He left.|iPhone sales rose.|eBay fell.
He left.|“Good,” she said.
He left.[4] She stayed.
A 5.3-magnitude quake hit at 3.30 p.m.|No one was hurt.
He scored 3.|His team lost 4-3.
He is No. 1.|She is No. 2.
Fig. 3 and pp. 4-5 show it;* see Sec. 2 and Art. 5.
Vitamin C.|It helps.
He called him a "liar" on X.|Hale attacked him again.
They chose Plan B.|Hale was against it.
A book by J. Hale and X. Y. Park is out.
Malcolm X.|He was shot in 1965.
It rose by 5 per cent.|"Good news," said Hale.
On Sept. 11 it fell.|On Dec. 1 it rose.
He left in Sept.|She stayed.
It belongs to Lind & Co. and others.|It is old.
The price is approx. 5 dollars.
The bill (H.R. 1234) passed.
He was fined £5m.|She was not.
It happened in Washington, D.C.|It rained.
It happened in Washington, D.C., on Friday.
Hale wrote: "No. Never. Not in my lifetime."|Then he left.
"He did it. I saw him. I saw it all." — Ann Hale
Is it over?|– No.
The board rejected the offer in May;* the owners took it in June.|Then it closed.
The board rejected it; the owners did not.
The board rejected the offer in May; because it was far too low for them.
Three people came: Ann Hale, the head of the board; Tom Park, a lawyer of the firm.
Ann Hale, the head of the board; Tom Park, a lawyer; and others came.
"The board rejected the offer in May; the owners took it in June," said Hale.
One line without a stop
"""

ARABIC = """
اجتمع المجلس يوم الاثنين.|ووافق على البيع.
قال د. سامي إن الشركة خسرت.|وأضاف أنها ستغلق.
حضر أ. د. سامي وم. ليلى وأ.د. نور الاجتماع.|ثم غادروا.
كتبت ج. ك. رولينغ الرواية.|ونشرتها دار كبيرة.
هل وقع العقد؟|لا.|رفض التوقيع.
متى بدأت المفاوضات؟|وأين؟|لم يجب أحد.
يا لها من مفاجأة!|لم يتوقعها أحد.
هل هذا صحيح؟!|لا أحد يعلم.
بلغت الإيرادات 3.5 مليار دولار.|وارتفعت الأرباح 4.2%.
بلغت الإيرادات ٣٫٥ مليار دولار، أي 1,200 لكل سهم.|ثم تراجعت.
تأسست في عام 1446 هـ.|وأعلنت عن أول منتج.
تأسست في عام 1446هـ. الموافق 2025م.|ثم توسعت.
فازت في عام ٢٠٢٥.|ثم خسرت في عام ٢٠٢٦.
صدر القرار سنة 2025م.|وبدأ تنفيذه.
صدر القرار سنة 2025 م.|وبدأ تنفيذه.
انظر ص. 25 من التقرير.|ثم راجع ج. 3 منه.
تبيع الخبز والحليب إلخ.|ولا تبيع غير ذلك.
تبيع شركة النور ش.م.م. الخبز.|وتبيع الحليب.
قال المدير: «بنينا الشركة. وهي تعمل.»|ونفى المجلس ذلك.
قال المدير: «بنينا الشركة. وهي تعمل».|ونفى المجلس ذلك.
«بنينا الشركة. وهي تعمل»، قال المدير.|ثم غادر.
«بنينا الشركة. وهي تعمل.»، قال المدير.|ثم غادر.
«بنينا الشركة. وهي تعمل.» قال المدير.|ثم غادر.
"بنينا الشركة. وهي تعمل"، بحسب المدير.|ثم غادر.
وأضاف: "لن نبيع. لن نغلق. سنستمر".|وغادر القاعة.
وأضاف: “لن نبيع. لن نغلق”.|وغادر القاعة.
وأضاف ”لن نبيع. لن نغلق“.|وغادر القاعة.
سأل: «هل فعلت؟» في رسالة إلى المجلس.
سأل «هل فعلت؟»، ولم يجب أحد.|ثم سكت.
صاح: «لن نرحل!»|وصفق الحاضرون.
«هل فعلت؟» سأل المحامي.|لم يجب أحد.
ووصفها بأنها «مهزلة. عار».|لم يضحك أحد.
أعلنت الشركة ذلك.‖وأضافت أنها ستستمر.
لم يكن الأمر سهلا... ثم جاء القرار.
توقف قليلا…|
المدعي العام يقاضي الشركة الكبرى.. وترفض طلبها العاجل.|ثم تنظر فيه.
المدعي العام يقاضي الشركة الكبرى..|والمحكمة ترفض طلب الاستئناف العاجل..|وخمسة مليارات دولار غرامة متوقعة
قال إن الأمر... صعب جدا على الجميع في البلاد.
أعلنت الشركة الصفقة الجديدة اليوم؛* وقالت إن قيمتها خمسة مليارات.|ثم ارتفع السهم.
رفض العرض القليل أولا؛ لأنه لم يكن كافيا للشركة.|ثم قبله.
رفض المجلس عرض الشركة في مايو؛* ووافق المساهمون عليه في يونيو.|ثم بيعت.
شارك الوزير أحمد؛ والنائب محمود؛ والمدير سامي.
كانت بينهما خلافات كثيرة في الماضي؛ حيث كان يصفه بالكاذب دائما.
قال: «رفض المجلس عرض الشركة في مايو؛ ووافق المساهمون عليه في يونيو».
قال إن "الوضع صعب" و"لن يتغير".|ثم صمت.
كتب على موقع www.example.org/a.b رسالة.|ثم حذفها.
راسله على a.b@example.org.|فلم يرد.
أطلقت OpenBook Inc. منتجها.|وباعت منه الكثير.
أطلقت شركة Acme Corp. نسخة 2.0.1.|ثم أوقفتها.
عاد إلى الولايات المتحدة U.S. في مايو.|ثم سافر.
1. المقدمة
٢. حكم المحكمة
أ. المقدمة
أولا: المقدمة العامة
(نفى ذلك.)|ولم تسأل المحكمة.
الشركة (وهي قديمة. جدا) بيعت.|ثم أغلقت.
بيعت الشركة.|(لم يكن لديها مال.)|ثم أغلقت.
ماذا حدث؟|وقع انفجار.|أصيب ثلاثة.
قال: "نعم."|ثم غادر.
قال "نعم" .|ثم غادر.
قال " نعم " ثم غادر.|وأغلق الباب.
ارتفع السهم 5%.|وانخفض الذهب.
ارتفع السهم إلى 5.|وانخفض الذهب.
فاز الفريق 3-2.|وخسر الآخر.
وصل في الساعة 5 م. بتوقيت القاهرة.|ثم نام.
بدأ الاجتماع في 9 ص.|وانتهى سريعا.
المدعي العام يرفع دعوى ضد الشركة
قال الوزير د. أحمد.|ثم صمت.
«لا.» هكذا رد الوزير.
حضر السيد/ سامي والسيدة/ ليلى.|وغاب المدير.
قال لـ"الجريدة" إن العقد وقع.|ثم نفى.
نقلت عن وكالة "أ.ف.ب" الخبر.|ثم سحبته.
نقلت عن (د.ب.أ) الخبر.|ثم سحبته.
العنوان: ٥ شارع النيل.|الهاتف: 123.
قال إنه «لن يبيع أبدا»... ثم باع.
انتهى الاجتماع.|«كان جيدا»، قال المدير.
- انتهى الاجتماع.|- كان جيدا.
"""


def rows(table: str) -> list[str]:
    return [row for row in table.strip().splitlines() if row]


def shown(row: str) -> str:
    return row.strip("|").replace("‖", "|").replace(";* ", "|").replace("؛* ", "|")


def cut(row: str) -> str:
    text = row.replace("|", " ").replace("‖", "").replace("*", "").strip()
    return "|".join(text[start:end] for start, end in sentences_of(text))


@pytest.mark.parametrize("row", rows(ENGLISH))
def test_english(row: str) -> None:
    assert cut(row) == shown(row)


@pytest.mark.parametrize("row", rows(ARABIC))
def test_arabic(row: str) -> None:
    assert cut(row) == shown(row)


def test_a_quotation_is_kept_whole_up_to_a_length() -> None:
    inner = "We built it for them. " * 60
    kept = f'Hale said: "{inner.strip()}" Then he left.'
    assert [kept[a:b] for a, b in sentences_of(kept)] == [kept[: -len(" Then he left.")], "Then he left."]
    long = f'Hale said: "{(inner * 2).strip()}" Then he left.'
    found = [long[a:b] for a, b in sentences_of(long)]
    assert found[0] == 'Hale said: "We built it for them.'
    assert found[-1] == "Then he left."
    assert len(found) == 121
    arabic = "قال المدير: «" + "بنينا الشركة. " * 80 + "» ثم غادر القاعة."
    assert len(sentences_of(arabic)) == 1


def test_marks_that_are_never_closed_hold_nothing_together() -> None:
    for mark in '"«“(‘„[':
        text = f"{mark}One is here. Two is there. Three is gone."
        assert len(sentences_of(text)) == 3


PIECES = [*"  .\n\"'«»“”()?؟!…;؛:", "Mr.", "د.", "one", "Two", "كلمة", "3", "U.S.", "X"]


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_sentences_of_any_text_are_in_order_and_leave_no_word_out(text: str) -> None:
    at = 0
    for start, end in sentences_of(text):
        assert at <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert not any(char.isalnum() for char in text[at:start])
        at = end
    assert not any(char.isalnum() for char in text[at:])

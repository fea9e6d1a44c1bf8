"""The sentences of the Qt-free rooms, by id: reasons, errors, explanations.

Ids are stable: they stand in exported readings. `{name}` are places for values.
"""

SENTENCES: dict[str, str] = {
    # window
    "no_display": (
        "صفحه‌نمایشی نیست که پنجره در آن باز شود."
        " بدون آن هم می‌توانید با naqlnama export برون‌بری کنید."
    ),
    # loading
    "unreadable.missing": (
        "پروندهٔ «{name}» در این جا نیست. نام و پوشه‌اش را وارسی کنید و دوباره بازش کنید."
    ),
    "unreadable.vanished": (
        "«{name}» هنگام خواندن از جای خود رفت. شاید جابه‌جا یا پاک شده است؛ دوباره بازش کنید."
    ),
    "unreadable.folder": "«{name}» پوشه است، نه مقاله. پرونده‌ای را از درون آن باز کنید.",
    "unreadable.no_file": "«{name}» پروندهٔ معمولی نیست. مقاله را در پرونده‌ای متنی (‎.txt) بدهید.",
    "unreadable.empty": "«{name}» تهی است. پرونده‌ای را باز کنید که متنی در آن باشد.",
    "unreadable.blank": (
        "در «{name}» جز فاصله و سطر سفید چیزی نیست. پرونده‌ای را باز کنید که متنی در آن باشد."
    ),
    "unreadable.binary": (
        "«{name}» متن نیست. مقاله را در پرونده‌ای متنی (‎.txt) ذخیره و آن را باز کنید."
    ),
    "unreadable.other_format": (
        "«{name}» پروندهٔ {kind} است و نقل‌نما هنوز آن را نمی‌خواند."
        " متنش را در پرونده‌ای متنی (‎.txt) ذخیره و آن را باز کنید."
    ),
    "unreadable.encoding": (
        "رمزگذاری «{name}» شناخته نشد. آن را با رمزگذاری UTF-8 ذخیره کنید و دوباره باز کنید."
    ),
    "unreadable.forbidden": (
        "اجازهٔ خواندن «{name}» را ندارید. دسترسی پرونده را تغییر دهید یا رونوشتی از آن باز کنید."
    ),
    "unreadable.too_large": (
        "«{name}» از {size} مگابایت بزرگ‌تر است و مقاله نمی‌نماید."
        " بخشی را که می‌خواهید در پرونده‌ای جدا ذخیره کنید."
    ),
    "unreadable.failed": (
        "«{name}» خوانده نشد؛ سیستم می‌گوید: {why}. رونوشتی از آن را در جایی دیگر باز کنید."
    ),
    # hazm
    "hazm.missing": "هضم نصب نیست؛ موضوع‌ها بدون آن گروه‌بندی شده‌اند.",
    "hazm.lost": "هضم پاسخ نداد؛ موضوع‌ها بدون آن گروه‌بندی شده‌اند.",
    # topics
    "topic.headline": "چون در تیتر آمده است: «{words}».",
    "topic.heading": "چون در یک میان‌تیتر آمده است: «{words}».",
    "topic.lead": "چون خبر با آن آغاز می‌شود: «{words}».",
    "topic.asked": "چون دربارهٔ آن پرسیده‌اند: «{words}».",
    "topic.repeated": "چون {count} بار در متن آمده است.",
    "topic.speakers": "چون {count} گوینده از آن سخن گفته‌اند.",
    "topic.quotes": "چون در {count} نقل از آن سخن رفته است.",
    "topic.name": "چون نامی است که در متن برجسته است.",
    "topic.rare": "چون واژه‌هایش ویژهٔ این متن است.",
    # quotes: how the words were found
    "quote.colon": "پس از «{cue}» دونقطه آمده و سخن از همان‌جا آغاز می‌شود.",
    "quote.next_line": "«{cue}:» در پایان بند پیش است و سخن از این بند آغاز می‌شود.",
    "quote.marks": "گفته درون گیومه و پس از «{cue}» آمده است.",
    "quote.marks_before": "گفته درون گیومه و پیش از «{cue}» آمده است.",
    "quote.that": "پس از «{cue} که» گفته به زبان گزارشگر آمده است.",
    "quote.bare": "جمله‌ای که پس از «{cue}» آمده، نقل غیرمستقیم است.",
    "quote.before": "جمله‌ای که پیش از «{cue}» آمده، نقل غیرمستقیم است.",
    "quote.lead_in": "«{cue}» گفته‌ای دیگر را پیش از فعل اصلی می‌آورد.",
    "quote.phrase": "«{cue}» گفته را به گوینده‌اش نسبت می‌دهد.",
    "quote.label": "نام گوینده پیش از دونقطه آمده است، بی‌فعل.",
    "quote.turn": "این بند پاسخ به پرسش پیش از خود است.",
    "quote.question": "این بند پرسش گفت‌وگوست.",
    "quote.continuation": "این بند بی‌نشانه است، ولی سخن بند پیش را دنبال می‌کند.",
    "quote.nested": "«{cue}» درون سخن دیگری آمده است: نقل در نقل.",
    # quotes: the words that name the speaker there
    "source.start": "جمله با «{source}» آغاز می‌شود.",
    "source.clause": "«{source}» نهاد همین جمله است.",
    "source.bare": "«{source}» پیش از فعل آمده و نام کسی می‌نماید.",
    "source.inside": "«{source}» پیش از فعل آمده است.",
    "source.phrase": "پس از نشانه «{source}» آمده است.",
    # speakers: who that is
    "speaker.name": "نام کامل گوینده همین‌جا آمده است: {name}.",
    "speaker.surname": "«{source}» نام خانوادگی {name} است.",
    "speaker.office": "«{source}» سمت {name} است.",
    "speaker.office_only": "از گوینده تنها سمتش آمده است: {name}.",
    "speaker.pronoun": "«{source}» به آخرین گوینده برمی‌گردد: {name}.",
    "speaker.demonstrative": "«{source}» به گویندهٔ پیش از خود اشاره دارد: {name}.",
    "speaker.dropped": "نهاد حذف شده است؛ گوینده همان گویندهٔ پیشین است: {name}.",
    "speaker.sole": "«{source}» سمتی بی‌نام است و تنها یک نفر در این خبر سخن می‌گوید: {name}.",
    "speaker.organisation": "گوینده یک نهاد است: {name}.",
    "speaker.unnamed": "گوینده بی‌نام است: {name}.",
    "speaker.interviewee": "گفت‌وگو با {name} است.",
    "speaker.unknown": "گویندهٔ این سخن را نمی‌توان با اطمینان شناخت.",
    # headings
    "heading.label": "تیتر نام گوینده را پیش از دونقطه آورده است: {name}.",
    "heading.cue": "تیتر فعل گفتن دارد: «{cue}».",
    "heading.restates": "این تیتر سخنی از متن را بازمی‌گوید: «{words}».",
}

"""The sentences of the Qt-free rooms, by id: reasons, errors, explanations.

Ids are stable: they stand in exported readings. `{name}` are places for values.
"""

SENTENCES: dict[str, str] = {
    # window
    "no_display": (
        "صفحه‌نمایشی نیست که پنجره در آن باز شود."
        " بدون آن هم می‌توانید با naqlnama export برون‌بری کنید."
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
}

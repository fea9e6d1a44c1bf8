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
        "پروندهٔ «{name}» پیدا نشد. نام و پوشه‌اش را بررسی کنید و دوباره بازش کنید."
    ),
    "unreadable.vanished": (
        "«{name}» هنگام خواندن از جای خود رفت. شاید جابه‌جا یا پاک شده است؛ دوباره بازش کنید."
    ),
    "unreadable.folder": "«{name}» پوشه است، نه مقاله. پرونده‌ای را از درون آن باز کنید.",
    "unreadable.no_file": "«{name}» پروندهٔ معمولی نیست. مقاله را در پرونده‌ای متنی (‎.txt) بدهید.",
    "unreadable.empty": "«{name}» خالی است. پرونده‌ای را باز کنید که متنی در آن باشد.",
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
        "«{name}» از {size} مگابایت بزرگ‌تر است و به مقاله نمی‌ماند."
        " بخشی را که می‌خواهید در پرونده‌ای جدا ذخیره کنید."
    ),
    "unreadable.failed": (
        "«{name}» خوانده نشد؛ سیستم می‌گوید: {why}. رونوشتی از آن را در جایی دیگر باز کنید."
    ),
    "unreadable.no_articles": (
        "در پوشهٔ «{name}» مقاله‌ای (‎.txt) نیست. مقاله‌ها را در همان پوشه بگذارید، نه در زیرپوشه‌ها."
    ),
    "unreadable.elsewhere": (
        "«{name}» روی این رایانه نیست و نقل‌نما چیزی از شبکه نمی‌گیرد."
        " متن آن را رونوشت بردارید و اینجا رها کنید."
    ),
    "unreadable.no_text": "در آنچه رها کردید متنی نبود. پرونده، پوشه یا متن مقاله را رها کنید.",
    "unreadable.nothing_copied": (
        "در آنچه رونوشت کرده‌اید متنی نیست. متن مقاله را رونوشت کنید و دوباره بچسبانید."
    ),
    # writing
    "unwritten.forbidden": ("اجازهٔ نوشتن «{name}» را ندارید. پوشهٔ دیگری را برگزینید."),
    "unwritten.full": (
        "برای «{name}» جا نیست. روی دیسک جا باز کنید یا پوشه‌ای در دیسکی دیگر را برگزینید."
    ),
    "unwritten.no_folder": (
        "«{name}» نوشته نشد، چون پوشه‌اش نیست و ساخته هم نمی‌شود. پوشهٔ دیگری را برگزینید."
    ),
    "unwritten.folder": "«{name}» نام پوشه‌ای است. نام دیگری را برگزینید.",
    "unwritten.name": ("پرونده‌ای به نام «{name}» نمی‌توان ساخت. نام کوتاه‌تر و ساده‌تری را برگزینید."),
    "unwritten.failed": ("«{name}» نوشته نشد؛ سیستم می‌گوید: {why}. پوشهٔ دیگری را برگزینید."),
    # command line
    "cli.help": (
        "نقل‌نما خبر فارسی را می‌خواند و نشان می‌دهد چه کسی چه گفته است.\n"
        "\n"
        "  naqlnama [مقاله…]            پنجره را با این مقاله‌ها باز می‌کند\n"
        "  naqlnama export مقاله… …     بی‌پنجره برون‌بری می‌کند؛ naqlnama export --help را ببینید\n"
        "\n"
        "  naqlnama --install-desktop   نقل‌نما را به برنامه‌های میزکار می‌افزاید؛ با --default\n"
        "                               از آن پس پرونده‌های متنی را باز می‌کند\n"
        "  naqlnama --uninstall-desktop آن را برمی‌دارد و همه‌چیز را به حال پیش برمی‌گرداند\n"
        "\n"
        "گزینه‌ها\n"
        "  --language fa|en             زبان برنامه (فارسی، مگر چیز دیگری بخواهید)\n"
        "  --theme system|light|sepia|dark|contrast\n"
        "                               رنگ پنجره\n"
        "  --new-window                 پنجره‌ای تازه، حتی اگر یکی باز است\n"
        "  --help، --version            این راهنما؛ شمارهٔ نسخه\n"
        "\n"
        "وضعیت پایان: 0 همه انجام شد؛ 1 کاری انجام نشد و گفته شد چرا؛ 2 دستور درست نبود."
    ),
    "cli.help_export": (
        "خوانش مقاله‌ها را می‌نویسد، بی‌آنکه پنجره‌ای باز شود.\n"
        "\n"
        "  naqlnama export مقاله… --to html|json [-o پوشه یا پرونده]\n"
        "\n"
        "گزینه‌ها\n"
        "  --to html|json       صفحهٔ نشانه‌گذاری‌شده، یا داده (naqlnama-reading/1)\n"
        "  -o، --output         پوشه؛ برای یک مقاله نام پرونده هم می‌شود (پوشهٔ کنونی)\n"
        "  --quick              منتظر کتابخانهٔ hazm نمی‌ماند\n"
        "  --language fa|en     زبان نوشته‌های صفحه و دلیل‌ها\n"
        "\n"
        "پروندهٔ هم‌نامِ پیشین جایگزین می‌شود؛ خود مقاله هرگز. مقاله‌های هم‌نام شماره می‌گیرند.\n"
        "وضعیت پایان: 0 همه نوشته شد؛ 1 دست‌کم یکی نوشته نشد و گفته شد چرا؛ 2 دستور درست نبود."
    ),
    "cli.version": "نقل‌نما {version}",
    "cli.not_understood": "این دستور را نمی‌فهمم: {why}.",
    "cli.unknown_option": "گزینهٔ {option} را نمی‌شناسم.",
    "cli.choose": "پس از {option} یکی از این‌ها را بنویسید: {choices}",
    "cli.no_output": "پس از -o نام پوشه یا پرونده‌ای را بنویسید.",
    "cli.no_articles": "نام مقاله‌ای را که باید برون‌بری شود بنویسید.",
    "cli.one_file": "«{name}» نام یک پرونده است؛ برای چند مقاله نام پوشه‌ای را بنویسید.",
    "cli.no_window": (
        "پنجره باز نمی‌شود، چون چیزی که Qt به آن نیاز دارد نیست: {why}."
        " بسته‌های آغازِ README را نصب کنید."
    ),
    "cli.see_help": "راهنما: {program} --help",
    "cli.onto_article": "«{name}» خود مقاله است و رویش نوشته نمی‌شود؛ جای دیگری را برگزینید.",
    "cli.left_out": "{count} مقاله برون‌بری نشد:",
    "cli.desktop_installed": (
        "نقل‌نما به برنامه‌های شما افزوده شد و زیر «باز کردن با» پیداست."
        " برنامهٔ پیش‌فرض هیچ پرونده‌ای عوض نشد."
    ),
    "cli.desktop_default": (
        "نقل‌نما به برنامه‌های شما افزوده شد و از این پس پرونده‌های متنی (‎.txt) را باز می‌کند."
    ),
    "cli.desktop_removed": (
        "نقل‌نما از برنامه‌های شما برداشته شد و برنامه‌های پیش‌فرض مانند پیش از آن‌اند."
    ),
    "cli.desktop_absent": "نقل‌نما در میان برنامه‌های شما نبود؛ چیزی برداشته نشد.",
    "cli.desktop_failed": "این کار انجام نشد. سیستم دربارهٔ «{name}» می‌گوید: {why}.",
    "cli.desktop_unknown": "این کار تنها روی میزکارهای لینوکس و مانند آن شدنی است.",
    # exported page
    "page.panel": "نمایهٔ مقاله",
    "page.speakers": "گویندگان",
    "page.where": "چه کسی کجا سخن می‌گوید",
    "page.topics": "موضوع‌ها",
    "page.views": "نمایش",
    "page.view_all": "همه",
    "page.view_quotes": "فقط نقل‌ها",
    "page.view_plain": "متن ساده",
    "page.quotes": "نقل‌ها",
    "page.unknown": "گویندهٔ نامشخص",
    "page.unsure": "نامطمئن",
    "page.untitled": "مقالهٔ بی‌نام",
    "page.count_of_quotes": "{count} نقل",
    "page.count_of_quotes.one": "۱ نقل",
    "page.count_of_articles": "{count} مقاله",
    "page.count_of_articles.one": "۱ مقاله",
    "page.quotes_in_articles": "{quotes} در {articles}",
    "page.count_of_speakers": "{count} گوینده",
    "page.count_of_speakers.one": "۱ گوینده",
    "page.count_of_headings": "{count} تیتر",
    "page.count_of_headings.one": "۱ تیتر",
    "page.counts": "{quotes} از {speakers}",
    "page.counts_unknown": "{quotes} از گویندگان نامشخص",
    "page.share": "{percent} متن، گفتهٔ دیگران است",
    "page.share_one": "{percent} متن، گفتهٔ اوست",
    "page.headings": "{headings} بازگویی نقل است",
    "page.no_quotes": "در این مقاله نقلی پیدا نشد",
    "page.note": "نقل {number}: {name}",
    "page.speaker": "گوینده: {name}",
    "page.whole_name": "نام کامل در همین جمله",
    "page.why_name": "چرا {name}؟",
    "page.question_mark": "؟",
    "page.confidence": "اطمینان: {percent}.",
    "page.heading_of": "↓ تیترِ نقل {number}",
    "page.heading": "تیتر: {words}",
    "page.within": "درون نقل {number}",
    "page.mention": "موضوع: {label}",
    "page.speaks_of": "دربارهٔ {topics}",
    "page.nobody_about": "در این متن کسی از آن سخن نمی‌گوید.",
    "page.comma": "، ",
    "page.relayed": "{outlet}، به نقل از {relay}",
    "page.relay": "به نقل از {relay}",
    "page.made_from": "ساختهٔ نقل‌نما از پروندهٔ {name}",
    "page.made": "ساختهٔ نقل‌نما",
    "page.unchanged": "متن مقاله بی هیچ تغییری در این صفحه است",
    "page.font": "قلم وزیرمتن (OFL)",
    # quotes on the clipboard, with their sources
    "citation.words": "«{words}» — {who}",
    "citation.reported": "به گفتهٔ {who}: {words}",
    "citation.heading": "به گفتهٔ {who}، در تیتر خبر: {words}",
    "citation.within": "{who}، به نقل از {outer}",
    "citation.occasion": "{who} ({occasion})",
    "citation.unsure": "{who} [نامطمئن]",
    "citation.unknown": "گویندهٔ نامشخص",
    # hazm
    "hazm.missing": "کتابخانهٔ هضم (hazm) نصب نیست؛ موضوع‌ها بدون آن گروه‌بندی شده‌اند.",
    "hazm.lost": "کتابخانهٔ هضم (hazm) پاسخ نداد؛ موضوع‌ها بدون آن گروه‌بندی شده‌اند.",
    # topics
    "topic.headline": "در تیتر مقاله آمده است.",
    "topic.headline_repeated": "در تیتر آمده و در مقاله {count} بار از آن یاد شده است.",
    "topic.heading": "در میان‌تیتر «{heading}» آمده است.",
    "topic.asked": "دربارهٔ آن پرسیده یا سخن گفته‌اند.",
    "topic.speakers": "{count} گوینده از آن سخن گفته‌اند.",
    "topic.quotes": "در {count} نقل از آن سخن رفته است.",
    "topic.repeated": "در مقاله {count} بار از آن یاد شده است.",
    "topic.lead": "مقاله با آن آغاز می‌شود.",
    "topic.institution": "نام یک سازمان، قانون یا رویداد است.",
    "topic.words": "واژه‌هایش در این مقاله برجسته‌اند.",
    # quotes: how the words were found
    "quote.colon": "نشانه: «{cue}» و دونقطهٔ پس از آن.",
    "quote.next_line": "«{cue}:» در پایان بند پیش است و سخن از این بند آغاز می‌شود.",
    "quote.marks": "گفته درون گیومه و پس از «{cue}» آمده است.",
    "quote.marks_before": "گفته درون گیومه و پیش از «{cue}» آمده است.",
    "quote.told_first": "گفته در آغاز جمله آمده و «{cue}» با نام گوینده در پایان آن.",
    "quote.announced": "گفته درون گیومه و پس از دونقطه آمده است، بی فعلی از گفتن.",
    "quote.that": "پس از «{cue} که» گفته به زبان گزارشگر آمده است.",
    "quote.bare": "جمله‌ای که پس از «{cue}» آمده، نقل غیرمستقیم است.",
    "quote.lead_in": "«{cue}» گفته‌ای دیگر را پیش از فعل اصلی می‌آورد.",
    "quote.phrase": "«{cue}» گفته را به گوینده‌اش نسبت می‌دهد.",
    "quote.carried": "گیومه‌ای که در بندی پیش از این باز شده، در این بند هنوز باز است.",
    "quote.first_person": "این بند بی‌نشانه است، ولی گوینده در آن از خود می‌گوید.",
    "quote.statement": "این بند دنبالهٔ نوشته‌ای است که بند پیش از آن آورده است.",
    "quote.broken_line": "سطر در میان سخن شکسته است و سخن بند پیش در این بند دنبال می‌شود.",
    "quote.list": "این بند از فهرستی است که گوینده آن را آغاز کرده است.",
    "quote.label": "پس از نام گوینده دونقطه آمده است و سخن او از پی آن.",
    "quote.before_cue": "این بند پیش از نشانهٔ تازه، سخن بند پیش را دنبال می‌کند.",
    "quote.turn": "این بند پاسخ به پرسش پیش از خود است.",
    "quote.continuation": "این بند بی‌نشانه است، ولی سخن بند پیش را دنبال می‌کند.",
    # quotes: the words that name the speaker there
    "source.start": "جمله با «{source}» آغاز می‌شود.",
    "source.clause": "«{source}» فاعل همین جمله است.",
    "source.relative": "بند «که …» دربارهٔ «{source}» است.",
    "source.unlisted": "جمله با «{source}» آغاز می‌شود که نام یا سمتی شناخته نیست.",
    "source.document": "نوشته‌ای که این سخن در آن آمده، از «{source}» است.",
    "source.bare": "«{source}» پیش از فعل آمده و به نام کسی می‌ماند.",
    "source.inside": "«{source}» پیش از فعل آمده است.",
    "source.label": "نام گوینده در آغاز بند آمده است: «{source}».",
    "source.interviewee": "گفت‌وگو با «{source}» است.",
    "source.phrase": "پس از نشانه، «{source}» آمده است.",
    # speakers: who that is
    "speaker.name": "نام کامل گوینده همین‌جا آمده است: {name}.",
    "speaker.surname": "«{source}» نام خانوادگی {name} است.",
    "speaker.office": "«{source}» سمت {name} است.",
    "speaker.office_only": "از گوینده تنها سمتش آمده است: {name}.",
    "speaker.lead": "«{source}» در آغاز خبر بی‌نام آمده و نامش پس از آن: {name}.",
    "speaker.pronoun": "«{source}» به آخرین گوینده برمی‌گردد: {name}.",
    "speaker.only": "«{source}» پیش از هر نامی آمده و در این خبر تنها یک نفر سخن می‌گوید: {name}.",
    "speaker.demonstrative": "«{source}» به گویندهٔ پیش از خود اشاره دارد: {name}.",
    "speaker.dropped": "فاعل نیامده است؛ گوینده همان گویندهٔ پیشین است: {name}.",
    "speaker.antecedent": "پیش از این چنین نامیده شده است: {source}.",
    "speaker.sole": "«{source}» سمتی بی‌نام است و تنها یک نفر در این خبر سخن می‌گوید: {name}.",
    "speaker.organisation": "گوینده یک سازمان است: {name}.",
    "speaker.unnamed": "گوینده بی‌نام است: {name}.",
    "speaker.interviewee": "گفت‌وگو با {name} است.",
    "speaker.unclear": "روشن نیست فاعل «{cue}» کیست؛ گویندهٔ پیش از آن {name} است.",
    "speaker.continued": "سخن {name} از بند پیش دنبال می‌شود.",
    "speaker.unknown": "گویندهٔ این سخن را نمی‌توان با اطمینان شناخت.",
    # headings
    "heading.label": "تیتر نام گوینده را پیش از دونقطه آورده است: {name}.",
    "heading.restates": "این تیتر سخنی از متن را بازمی‌گوید: «{words}».",
}

"""The table of commands: menus, toolbar, context menus and the key guide are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from desktop.window.command import Command, Need, Side
from desktop.window.translator import N_
from resources.catalogue import NAMES, Catalogue

MENUS = {
    "file": N_("&پرونده"),
    "quote": N_("&نقل"),
    "view": N_("ن&ما"),
    "go": N_("&رفتن"),
    "help": N_("را&هنما"),
}

# By right click or the Menu key: first what belongs to the thing itself.
CONTEXT_MENUS = {
    "passage": (
        *("quote.copy_with_source", "quote.copy", "quote.card"),
        *("quote.next_same", "quote.previous_same", "focus_mode"),
    ),
    "card": (
        *("quote.passage", "quote.copy_with_source", "quote.copy"),
        *("quote.next_same", "quote.previous_same"),
    ),
    "speaker": ("speaker.copy", "speaker.across", "quote.next_same", "quote.previous_same"),
    "chip": ("topic.next", "topic.previous", "topic.across", "choice.clear"),
    "text": ("copy", "article.open", "export", "focus_mode"),
}

COMMANDS = (
    Command(
        "article.open",
        N_("&باز کردن…"),
        "file",
        ("Ctrl+O",),
        toolbar=Side.START,
        short=N_("باز کردن"),
        icon="open",
    ),
    Command("article.paste", N_("&چسباندن متن"), "file", ("Ctrl+Shift+V",)),
    Command("article.reload", N_("با&زخوانی"), "file", ("F5",), Need.FILED),
    Command(
        "export",
        N_("برو&ن‌بری…"),
        "file",
        ("Ctrl+Shift+E",),
        Need.READING,
        toolbar=Side.START,
        short=N_("برون‌بری"),
        icon="export",
    ),
    Command(
        "article.close",
        N_("ب&ستن مقاله"),
        "file",
        ("Ctrl+W",),
        Need.ARTICLE,
        starts_section=True,
    ),
    Command(
        "article.reopen", N_("باز کردن دوبارهٔ &مقالهٔ بسته"), "file", ("Ctrl+Shift+T",), Need.CLOSED
    ),
    Command("session.reopen", N_("ادامهٔ نشست &پیشین"), "file", (), Need.EARLIER),
    Command("quit", N_("&خروج"), "file", ("Ctrl+Q",)),
    Command(
        "quote.previous",
        N_("نقل &پیشین"),
        "quote",
        ("Alt+Up", "Shift+F8"),
        Need.QUOTES,
        toolbar=Side.START,
        short=N_("نقل پیشین"),
        icon="up",
        starts_section=True,
    ),
    Command(
        "quote.next",
        N_("نقل &بعدی"),
        "quote",
        ("Alt+Down", "F8"),
        Need.QUOTES,
        toolbar=Side.START,
        short=N_("نقل بعدی"),
        icon="down",
    ),
    Command(
        "quote.previous_same",
        N_("نقل پیشین &همین گوینده"),
        "quote",
        ("Alt+PgUp",),
        Need.QUOTE,
        starts_section=True,
    ),
    Command(
        "quote.next_same",
        N_("نقل بعدی همین &گوینده"),
        "quote",
        ("Alt+PgDown",),
        Need.QUOTE,
    ),
    Command(
        "reason.previous",
        N_("گام پی&شین دلیل"),
        "quote",
        ("Ctrl+Shift+J",),
        Need.STONES,
        starts_section=True,
    ),
    Command("reason.next", N_("گام بعدی &دلیل"), "quote", ("Ctrl+J",), Need.STONES),
    Command(
        "quote.passage",
        N_("رفتن به م&تن نقل"),
        "quote",
        (),
        Need.QUOTE,
        starts_section=True,
    ),
    Command(
        "quote.card",
        N_("رفتن به &کارت نقل"),
        "quote",
        (),
        Need.QUOTE,
    ),
    Command(
        "copy",
        N_("رو&نوشت"),
        "quote",
        ("Ctrl+C",),
        Need.ARTICLE,
        starts_section=True,
    ),
    Command("quote.copy", N_("&رونوشت از نقل"), "quote", (), Need.QUOTE),
    Command(
        "quote.copy_with_source",
        N_("رونوشت با &منبع"),
        "quote",
        ("Ctrl+Shift+C",),
        Need.QUOTE,
    ),
    Command("copy.tidy", N_("رونوشت با نیم‌&فاصله"), "quote", checkable=True),
    Command("speaker.copy", N_("رونوشت همهٔ نق&ل‌های این گوینده با منبع"), "quote", (), Need.QUOTE),
    Command("theme.system", N_("&هم‌رنگ سیستم"), "view", choice="theme", checkable=True),
    Command("theme.light", N_("&روشن"), "view", choice="theme", checkable=True),
    Command("theme.sepia", N_("سپ&یا"), "view", choice="theme", checkable=True),
    Command("theme.dark", N_("&تیره"), "view", choice="theme", checkable=True),
    Command("theme.contrast", N_("&پرتضاد"), "view", choice="theme", checkable=True),
    Command(
        "zoom.in",
        N_("متن &بزرگ‌تر"),
        "view",
        ("Ctrl++", "Ctrl+="),
        starts_section=True,
    ),
    Command("zoom.out", N_("متن &کوچک‌تر"), "view", ("Ctrl+-",)),
    Command("zoom.reset", N_("اندازهٔ &نخستین متن"), "view", ("Ctrl+0",)),
    Command("view.tidy", N_("متن &آراسته"), "view", ("F7",), checkable=True, starts_section=True),
    Command(
        "appearance",
        N_("&شیوهٔ نمایش…"),
        "view",
        ("Ctrl+,",),
        checkable=True,
        toolbar=Side.END,
        icon="letters",
    ),
    Command(
        "sidebar",
        N_("&ستون کناری"),
        "view",
        ("F9",),
        Need.ARTICLE,
        checkable=True,
        toolbar=Side.END,
        icon="sidebar",
        starts_section=True,
    ),
    Command(
        "focus_mode",
        N_("&حالت تمرکز"),
        "view",
        ("Shift+F11",),
        Need.ARTICLE,
        checkable=True,
    ),
    Command("full_screen", N_("تمام‌&صفحه"), "view", ("F11",), checkable=True),
    Command(
        "outline",
        N_("سرتیتره&ا"),
        "view",
        ("Ctrl+T",),
        Need.HEADINGS,
        checkable=True,
    ),
    Command(
        "language.fa",
        f"&{NAMES['fa']}",
        "view",
        choice="language",
        checkable=True,
        starts_section=True,
        names_itself=True,
    ),
    Command(
        "language.en",
        f"&{NAMES['en']}",
        "view",
        choice="language",
        checkable=True,
        names_itself=True,
    ),
    Command("pane.filter", N_("پا&لایش"), "go", ("Ctrl+Shift+L",), Need.ARTICLE),
    Command("pane.speakers", N_("&گویندگان"), "go", ("Alt+1",), Need.ARTICLE),
    Command("pane.topics", N_("&موضوع‌ها"), "go", ("Alt+2",), Need.ARTICLE),
    Command("pane.text", N_("م&تن مقاله"), "go", ("Alt+3",), Need.ARTICLE),
    Command(
        "find",
        N_("یا&فتن در متن…"),
        "go",
        ("Ctrl+F",),
        Need.ARTICLE,
        starts_section=True,
    ),
    Command("find.next", N_("یافتهٔ ب&عدی"), "go", ("F3", "Ctrl+G"), Need.ARTICLE),
    Command("find.previous", N_("ی&افتهٔ پیشین"), "go", ("Shift+F3", "Ctrl+Shift+G"), Need.ARTICLE),
    Command(
        "pane.next",
        N_("بخش &بعدی پنجره"),
        "go",
        ("F6",),
        Need.ARTICLE,
        starts_section=True,
    ),
    Command("pane.previous", N_("بخش &پیشین پنجره"), "go", ("Shift+F6",), Need.ARTICLE),
    Command(
        "history.back",
        N_("بازگشت به پیش از پ&رش"),
        "go",
        ("Alt+Left",),
        Need.BACK,
        starts_section=True,
    ),
    Command("history.forward", N_("رفتن دوباره به پ&س از پرش"), "go", ("Alt+Right",), Need.FORWARD),
    Command(
        "topic.next",
        N_("جای بع&دی موضوع"),
        "go",
        (),
        Need.TOPIC,
        starts_section=True,
    ),
    Command("topic.previous", N_("جای پ&یشین موضوع"), "go", (), Need.TOPIC),
    Command("choice.clear", N_("برداشتن گ&زینش"), "go", ("Esc",), Need.CHOICE),
    Command(
        "article.next",
        N_("م&قالهٔ بعدی"),
        "go",
        ("Ctrl+Tab", "Ctrl+PgDown"),
        Need.SEVERAL,
        starts_section=True,
    ),
    Command(
        "article.previous",
        N_("مقالهٔ پی&شین"),
        "go",
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        Need.SEVERAL,
    ),
    Command(
        "across",
        N_("در &همهٔ مقاله‌ها"),
        "go",
        ("Ctrl+Shift+A",),
        Need.ARTICLE,
        checkable=True,
        starts_section=True,
    ),
    Command("speaker.across", N_("همهٔ گفته‌های ا&و در مقاله‌های باز"), "go", (), Need.QUOTE),
    Command("topic.across", N_("همهٔ گفته‌ها دربارهٔ این مو&ضوع"), "go", (), Need.TOPIC),
    Command("find.across", N_("یافت&ن در همهٔ مقاله‌ها…"), "go", ("Ctrl+Shift+F",), Need.ARTICLE),
    Command("palette", N_("&فرمان‌ها و جاها…"), "help", ("Ctrl+Shift+P",)),
    Command("keys", N_("&کلیدها"), "help", ("Ctrl+/", "F1"), starts_section=True),
    Command("shortcuts", N_("&ویرایش میان‌برها…"), "help"),
    Command("welcome", N_("&خوش‌آمد…"), "help"),
    Command("about", N_("&دربارهٔ نقل‌نما"), "help"),
)


def in_menu(menu: str) -> Iterator[Command]:
    """The commands of a menu, in order."""
    return (command for command in COMMANDS if command.menu == menu)


def on_toolbar(side: Side) -> Iterator[Command]:
    """The commands at that end of the toolbar, in order."""
    return (command for command in COMMANDS if command.toolbar is side)


def said(command: Command, say: Callable[[str], str]) -> str:
    """A command's text as the window says it."""
    return command.text if command.names_itself else say(command.text)


def names(command: Command) -> tuple[str, ...]:
    """What a command is looked for by, whatever the window speaks: its text in each language."""
    return plain(command.text), plain(_english()(command.text))


@cache
def _english() -> Catalogue:
    return Catalogue("en")


def plain(text: str) -> str:
    """A command's text without mnemonic and dots, as a key guide says it."""
    return text.replace("&", "").rstrip("…")

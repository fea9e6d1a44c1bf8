"""What Qt's own Persian lacks or says badly, as far as a reader of this program can see it."""

from __future__ import annotations

_ICONS = "QAbstractFileIconProvider"
_TEXTS = ("QLineEdit", "QWidgetTextControl")
_PRINTED = "QPrintSettingsOutput"

# The sources are Qt's, by context.
_LACKING = {
    "QFileDialog": {
        "&Look in:": "&جست‌وجو در:",
        "Files of &type:": "&نوع پرونده:",
    },
    _ICONS: {
        "Alias": "نام دیگر",
        "Drive": "درایو",
        "File": "پرونده",
        "%1 File": "پروندهٔ %1",
        "File Folder": "پوشه",
        "Folder": "پوشه",
        "Shortcut": "میان‌بر",
        "Unknown": "ناشناخته",
    },
    "CloseButton": {"Close Tab": "بستن زبانه"},
    "QErrorMessage": {"An error occurred": "خطایی رخ داد"},
    "QPageSetupWidget": {
        "Page &order:": "&ترتیب صفحه‌ها:",
        "Pages &per sheet:": "صفحه در هر &برگ:",
    },
    "QPrintDialog": {
        "Duplex Settings Conflicts": "ناسازگاری چاپ دورو",
        "Invalid Pages Definition": "شمارهٔ صفحه‌ها درست نیست",
        "There are conflicts in duplex settings. Do you want to fix them?": (
            "تنظیم‌های چاپ دورو با هم نمی‌خوانند. درست شوند؟"
        ),
        "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages,"
        " '-' to define ranges and make sure ranges do not intersect with each other.": (
            "«%1» درست نوشته نشده است. صفحه‌ها را با «,» جدا کنید و بازه‌ها را با «-» بنویسید،"
            " چنان که روی هم نیفتند."
        ),
    },
    "QPrintPropertiesWidget": {
        "Advanced": "پیشرفته",
        "There are conflicts in some options. Please fix them.": (
            "برخی گزینه‌ها با هم نمی‌خوانند. درستشان کنید."
        ),
    },
    _PRINTED: {
        "Double Sided Printing": "چاپ دورو",
        "Long side binding": "ورق‌خوردن از ضلع بلند",
        "Short side binding": "ورق‌خوردن از ضلع کوتاه",
        "Off": "خاموش",
        "Page &Set:": "&کدام صفحه‌ها:",
        "Pages": "صفحه‌ها",
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers"
        " separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.": (
            "صفحه‌ها یا بازه‌ها را با «,» جدا کنید؛ بازه دو عدد با «-» میان آن‌هاست. نمونه: با"
            " \u20663,5-7,9\u2069 صفحه‌های ۳، ۵، ۶، ۷ و ۹ چاپ می‌شود."
        ),
    },
}

_BETTER = {
    "QPlatformTheme": {"Discard": "رها کردن", "Open": "باز کردن"},
    "QUndoStack": {"Redo": "انجام دوباره", "Redo %1": "انجام دوبارهٔ %1"},
    "QUndoGroup": {"Redo": "انجام دوباره", "Redo %1": "انجام دوبارهٔ %1"},
    # The program's own word.
    **{
        context: {
            "&Copy": "رو&نوشت",
            "&Redo": "انجام &دوباره",
            "Copy &Link Location": "رونوشت از نشانی &پیوند",
        }
        for context in _TEXTS
    },
    "QFileDialog": {
        "&Open": "&باز کردن",
        "Open": "باز کردن",
        "Look in:": "جست‌وجو در:",
        "Files of type:": "نوع پرونده:",
        # Qt reads keys out of these, and understands no Persian ones.
        "Alt+Left": "Alt+Left",
        "Alt+Right": "Alt+Right",
        "Alt+Up": "Alt+Up",
    },
}

WORDS = {
    (context, source): persian
    for table in (_LACKING, _BETTER)
    for context, words in table.items()
    for source, persian in words.items()
}
"""Our Persian by Qt's context and source."""

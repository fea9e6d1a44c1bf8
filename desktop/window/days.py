"""How a day is written: by the Iranian calendar in Persian, by the Gregorian one in English."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCalendar, QDate, QLocale

from resources.catalogue import Catalogue


def day(when: date, say: Catalogue) -> str:
    """«۶ آذر ۱۴۰۴», or “27 November 2025”."""
    is_persian = say.language == "fa"
    system = QCalendar.System.Jalali if is_persian else QCalendar.System.Gregorian
    calendar, locale = QCalendar(system), QLocale("fa_IR" if is_persian else "en_GB")
    parts = calendar.partsFromDate(QDate(when.year, when.month, when.day))
    month = calendar.monthName(locale, parts.month, parts.year)
    return f"{say.number(parts.day)} {month} {say.number(parts.year)}"

"""How a day is written: by the Iranian calendar in Persian, by the Gregorian one in English."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCalendar, QDate

from desktop.window.translator import locale_of
from resources.catalogue import Catalogue


def day(when: date, say: Catalogue) -> str:
    """«۶ آذر ۱۴۰۴», or “27 November 2025”."""
    system = QCalendar.System.Jalali if say.language == "fa" else QCalendar.System.Gregorian
    calendar = QCalendar(system)
    parts = calendar.partsFromDate(QDate(when.year, when.month, when.day))
    month = calendar.monthName(locale_of(say), parts.month, parts.year)
    return f"{say.number(parts.day)} {month} {say.number(parts.year)}"

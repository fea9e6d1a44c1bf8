"""Days in Persian and in English."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.window.days import day
from resources.catalogue import Catalogue


@pytest.mark.parametrize(
    ("when", "persian", "english"),
    [
        (date(2025, 11, 27), "۶ آذر ۱۴۰۴", "27 November 2025"),
        (date(2025, 3, 20), "۳۰ اسفند ۱۴۰۳", "20 March 2025"),
        (date(2025, 3, 21), "۱ فروردین ۱۴۰۴", "21 March 2025"),
    ],
)
def test_a_day(when: date, persian: str, english: str) -> None:
    assert day(when, Catalogue("fa")) == persian
    assert day(when, Catalogue("en")) == english

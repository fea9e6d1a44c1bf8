"""PySide6 6.12 takes a reference from None on every void call where None is not immortal."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect

CALLS = 1000
NOISE = 50


def test_void_calls_leave_none_alone() -> None:
    rectangle = QRect()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        rectangle.setWidth(1)
    # Below 3.12 a faulty PySide6 loses one a call and aborts at zero; above, the count stands.
    assert sys.getrefcount(None) > before - NOISE

"""Shortcuts while the Persian keyboard layout is on.

With that layout alone Ctrl and the key of «O» come in as Ctrl and «خ», which no shortcut knows.
The physical key is looked at first, the letter second.
"""

from __future__ import annotations

import sys
from contextlib import suppress

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

# The keys of a PC keyboard by their scan codes; X11 and Wayland count from 8.
_ROWS = {2: "1234567890-=", 16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'", 44: "ZXCVBNM,./"}
_KEYS = {first + place: key for first, row in _ROWS.items() for place, key in enumerate(row)}
_X_OFFSET = 8

# What ISIRI 9147 has on each key, plain and with Shift; other Persian layouts differ in a few.
_LETTERS = {
    "Q": "ض\u0652",
    "W": "ص\u064c",
    "E": "ث\u064d",
    "R": "ق\u064b",
    "T": "ف\u064f",
    "Y": "غ\u0650",
    "U": "ع\u064e",
    "I": "ه\u0651",
    "O": "خ",
    "P": "ح",
    "[": "ج",
    "]": "چ",
    "A": "شؤ",
    "S": "سئ",
    "D": "یي",
    "F": "بإ",
    "G": "لأ",
    "H": "اآ",
    "J": "تة",
    "K": "ن»",
    "L": "م«",
    ";": "ک",
    "'": "گ؛",
    "Z": "ظك",
    "X": "ط\u0653",
    "C": "زژ",
    "V": "ر\u0670",
    "B": "ذ\u200c",
    "N": "د\u0654",
    "M": "پء",
    ",": "و",
}
_BY_LETTER = {letter: key for key, letters in _LETTERS.items() for letter in letters}
_BY_LETTER |= {digit: str(value) for value, digit in enumerate("۰۱۲۳۴۵۶۷۸۹")}
_BY_LETTER |= {digit: str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}
# Two letter keys bear a Latin sign with Shift there, which on no Latin layout is on that key.
_SIGNS = {"O": "]", "P": "["}
_ALL_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NO_KEYS = {
    *(0, int(Qt.Key.Key_unknown), int(Qt.Key.Key_Control), int(Qt.Key.Key_Shift)),
    *(int(Qt.Key.Key_Alt), int(Qt.Key.Key_AltGr), int(Qt.Key.Key_Meta)),
    *(int(Qt.Key.Key_CapsLock), int(Qt.Key.Key_NumLock), int(Qt.Key.Key_ScrollLock)),
    *(int(Qt.Key.Key_Super_L), int(Qt.Key.Key_Super_R), int(Qt.Key.Key_Mode_switch)),
}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def latin_key(event: QKeyEvent) -> str | None:
    """The key's name on a US keyboard where the event's own key is Persian; else None."""
    key = event.key()
    if key >= Qt.Key.Key_Escape:
        return None
    code = event.nativeScanCode() - (0 if sys.platform == "win32" else _X_OFFSET)
    name, sign = _KEYS.get(code), chr(key)
    if sign.isascii():
        return name if name in _SIGNS and _SIGNS[name] == sign else None
    # On a Mac there are no scan codes: 0 falls through to the letter.
    return name or _BY_LETTER.get(sign)


def pressed_key(event: QKeyEvent) -> str:
    """What is pressed, in Qt's portable spelling («Ctrl+Shift+E»), whatever layout is on.

    Nothing for Ctrl and its like alone. A sign that takes Shift is named without it: «Ctrl++».
    """
    code, held = int(event.key()), event.modifiers() & _ALL_HELD
    if code in _NO_KEYS:
        return ""
    latin = latin_key(event)
    if latin is not None:
        code = ord(latin)
    elif code == Qt.Key.Key_Backtab:
        code = int(Qt.Key.Key_Tab)
    elif 0x20 < code < 0x80 and not chr(code).isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, Qt.Key(code))).toString()


class PersianKeys(QObject):
    """Fires the Latin twin of a Persian shortcut, whatever has the focus.

    Where no action of the window has it, the widget is sent the Latin key, so that copying
    and selecting all go on working, too.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: QWidget | None = None
        self._app = app
        app.focusChanged.connect(self._follow)
        self._follow()

    def leave(self) -> None:
        """Fire no more."""
        self._app.focusChanged.disconnect(self._follow)
        self._watch(None)

    def _follow(self, *_: object) -> None:
        # A filter of all the program would be asked at each of its events, thousands of times a
        # second; keys only go to what has the focus, or to the window where nothing has.
        self._watch(QApplication.focusWidget() or QApplication.activeWindow())

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None:
            # It may be gone, and the focus for that reason elsewhere.
            with suppress(RuntimeError):
                self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QWidget):
            return False
        assert isinstance(event, QKeyEvent)
        held = event.modifiers()
        if not held & _HELD or QApplication.activePopupWidget() is not None:
            return False
        key = latin_key(event)
        return key is not None and self._fire(watched, event, key)

    def _fire(self, widget: QWidget, event: QKeyEvent, key: str) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        code = Qt.Key(ord(key))
        wanted = QKeySequence(QKeyCombination(held, code))
        for action in widget.window().actions():
            if action.isEnabled() and wanted in action.shortcuts():
                action.trigger()
                return True
        if not held & Qt.KeyboardModifier.ControlModifier:
            return False
        return QGuiApplication.sendEvent(widget, QKeyEvent(event.type(), code, held, key))

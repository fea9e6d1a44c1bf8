"""Commands are given other keys, which work at once, are shown everywhere and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QPushButton

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.key_field import KeyField
from widgets.roles import Role

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Editor:
    """The dialog as one sees it."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        hand.action("shortcuts").trigger()
        self.dialog: QDialog = hand.dialog("shortcut_editor")
        self.dialog.activateWindow()
        hand.bot.waitUntil(self.dialog.isActiveWindow)
        self.list = self.dialog.findChildren(QListView)[0]
        self.field = self.dialog.findChildren(KeyField)[0]

    def rows(self) -> dict[str, tuple[str, ...]]:
        """The commands that are listed, with their keys."""
        model = self.list.model()
        indexes = [model.index(place, 0) for place in range(model.rowCount())]
        return {str(one.data()): one.data(Role.CAPS) for one in indexes if one.data(Role.KEY)}

    def choose(self, name: str) -> None:
        model = self.list.model()
        indexes = (model.index(place, 0) for place in range(model.rowCount()))
        index = next(one for one in indexes if one.data() == name)
        self.list.scrollTo(index)
        self.hand.click(self.list.viewport(), self.list.visualRect(index).center())

    def press(self, key: int, held: Qt.KeyboardModifier = NONE) -> None:
        self.field.setFocus()
        QTest.keyClick(self.field, Qt.Key(key), held)

    def press_persian(self, letter: str, held: Qt.KeyboardModifier, scan_code: int) -> None:
        self.field.setFocus()
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), held, scan_code, 0, 0, letter)
        QCoreApplication.sendEvent(self.field, event)

    def answer(self, text: str) -> None:
        buttons = self.dialog.findChildren(QPushButton)
        self.hand.click(next(one for one in buttons if one.text() == text))

    def can(self, text: str) -> bool:
        buttons = self.dialog.findChildren(QPushButton)
        return next(one for one in buttons if one.text() == text).isEnabled()

    def close(self) -> None:
        self.dialog.close()
        self.hand.wait_for_focus()


def said(editor: Editor) -> str:
    return editor.hand.all_said_in(editor.dialog)


def test_a_new_key_works_at_once_and_is_shown_everywhere(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        editor = Editor(hand)
        editor.choose("نقل بعدی")
        editor.press(Qt.Key.Key_K, CTRL)
        assert "Ctrl+K آزاد است." in said(editor)
        editor.answer("به‌جای کلید کنونی")
        assert editor.rows()["نقل بعدی"] == ("Ctrl+K",)
        editor.close()
        hand.press("Ctrl+K")
        assert hand.counter.startswith("نقل ۱ از ")
        hand.press("F8")
        assert hand.counter.startswith("نقل ۱ از ")
        assert "Ctrl+K" in hand.action("quote.next").toolTip()
        hand.press("Ctrl+/")
        assert "Ctrl+K" in hand.all_said_in(hand.dialog("key_guide"))
        hand.dialog("key_guide").close()
        hand.wait_for_focus()
        hand.press("Ctrl+Shift+P")
        hand.type("نقل بعدی")
        assert hand.find(QListView, "فرمان‌ها و جاها").currentIndex().data(Role.CAPS) == ("Ctrl+K",)

    assert play(seed, story=story) == 0


def test_a_key_is_taken_from_who_has_it(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        editor = Editor(hand)
        editor.choose("دربارهٔ نقل‌نما")
        editor.press(Qt.Key.Key_F7)
        assert "F7 اکنون کلید «متن آراسته» است. اگر بپذیرید" in said(editor)
        assert editor.rows()["متن آراسته"] == ("F7",)
        editor.answer("به‌جای کلید کنونی")
        assert editor.rows()["متن آراسته"] == ()
        assert editor.rows()["دربارهٔ نقل‌نما"] == ("F7",)
        editor.close()
        hand.press("F7")
        assert hand.dialog("about").isVisible()
        assert not hand.action("view.tidy").isChecked()

    assert play(seed, story=story) == 0


def test_one_more_key_one_less_and_as_it_was(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        editor = Editor(hand)
        editor.choose("یافتن در متن")
        assert not editor.can("بازنشانی")
        editor.press(Qt.Key.Key_Y, CTRL)
        editor.answer("افزودن به آن")
        assert editor.rows()["یافتن در متن"] == ("Ctrl+F", "Ctrl+Y")
        editor.answer("برداشتن کلید")
        assert editor.rows()["یافتن در متن"] == ()
        editor.answer("بازنشانی")
        assert editor.rows()["یافتن در متن"] == ("Ctrl+F",)
        assert not editor.can("بازنشانی همه")
        editor.press(Qt.Key.Key_F7)
        # Enter in the field takes the key, too.
        editor.press(Qt.Key.Key_Return)
        assert editor.rows()["یافتن در متن"] == ("F7",)
        editor.answer("بازنشانی همه")
        assert editor.rows()["یافتن در متن"] == ("Ctrl+F",)
        assert editor.rows()["متن آراسته"] == ("F7",)

    assert play(seed, story=story) == 0


@pytest.mark.parametrize(
    ("key", "held", "why"),
    [
        (Qt.Key.Key_K, ALT | SHIFT, "زبان صفحه‌کلید"),
        (Qt.Key.Key_K, NONE, "نوشتن"),
        (Qt.Key.Key_K, SHIFT, "نوشتن"),
        (Qt.Key.Key_Down, NONE, "رفتن در پنجره"),
        (Qt.Key.Key_K, ALT, "منوها"),
    ],
)
def test_what_cannot_be_a_key_is_refused(
    play: Play, seed: Path, key: int, held: Qt.KeyboardModifier, why: str
) -> None:
    def story(hand: Hand) -> None:
        editor = Editor(hand)
        editor.choose("یافتن در متن")
        editor.press(key, held)
        assert why in said(editor)
        assert not editor.can("به‌جای کلید کنونی")
        assert not editor.can("افزودن به آن")
        editor.press(Qt.Key.Key_F, CTRL)
        assert "همین حالا کلید این فرمان است" in said(editor)
        assert not editor.can("به‌جای کلید کنونی")

    assert play(seed, story=story) == 0


@pytest.mark.parametrize(
    ("letter", "held", "scan_code", "key"),
    [
        ("ط", CTRL, 0, "Ctrl+X"),
        ("ن", CTRL, 45, "Ctrl+K"),
        ("۵", CTRL, 0, "Ctrl+5"),
        ("٥", CTRL, 0, "Ctrl+5"),
        ("۵", ALT, 14, "Alt+5"),
        ("٧", ALT, 0, "Alt+7"),
    ],
)
def test_the_persian_layout_gives_the_latin_key(
    play: Play, seed: Path, letter: str, held: Qt.KeyboardModifier, scan_code: int, key: str
) -> None:
    def story(hand: Hand) -> None:
        editor = Editor(hand)
        editor.choose("یافتن در متن")
        editor.press_persian(letter, held, scan_code)
        assert editor.field.text() == key
        editor.answer("به‌جای کلید کنونی")
        assert editor.rows()["یافتن در متن"] == (key,)

    assert play(seed, story=story) == 0


def test_only_what_differs_is_remembered(play: Play, seed: Path) -> None:
    def change(hand: Hand) -> None:
        editor = Editor(hand)
        editor.choose("خروج")
        editor.press(Qt.Key.Key_K, CTRL | SHIFT)
        editor.answer("به‌جای کلید کنونی")

    def look(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+Q")
        assert hand.window.isVisible()
        hand.press("Ctrl+Shift+K")
        assert not hand.window.isVisible()

    assert play(seed, story=change) == 0
    stored = QSettings().value("shortcuts")
    assert stored in ("quit\tCtrl+Shift+K", ["quit\tCtrl+Shift+K"])
    assert play(seed, story=look) == 0


def test_the_buttons_show_the_new_key(play: Play) -> None:
    def story(hand: Hand) -> None:
        editor = Editor(hand)
        editor.choose("باز کردن")
        editor.press(Qt.Key.Key_F4)
        editor.answer("به‌جای کلید کنونی")
        buttons = hand.window.findChildren(QPushButton)
        opener = next(one for one in buttons if one.text() == "باز کردن مقاله")
        assert opener.accessibleDescription() == "F4"

    assert play(story=story) == 0


def test_the_filter_knows_names_and_keys(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        editor = Editor(hand)
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        hand.type("find")
        assert set(editor.rows()) == {"یافتن در متن", "یافتن در همهٔ مقاله‌ها"}
        hand.press("Esc")
        assert editor.dialog.isVisible()
        hand.type("alt ۲")
        assert set(editor.rows()) == {"موضوع‌ها"}
        hand.press("Return")
        assert QApplication.focusWidget() is editor.list
        hand.press("Return")
        assert QApplication.focusWidget() is editor.field
        hand.press("Tab")
        assert QApplication.focusWidget() is not editor.field
        hand.press("Esc")
        assert not editor.dialog.isVisible()

    assert play(seed, story=story) == 0


def test_the_keys_of_today_go_to_paper(play: Play, seed: Path, tmp_path: Path) -> None:
    target = tmp_path / "keys.pdf"

    def story(hand: Hand) -> None:
        hand.press("Ctrl+/")
        guide = hand.dialog("key_guide")
        hand.answer("key_guide", "چاپ")
        dialog = hand.dialog("print")
        assert isinstance(dialog, QPrintDialog)
        # To accept it would use up the paper of whoever has a printer.
        dialog.printer().setOutputFileName(str(target))
        dialog.accepted.emit(dialog.printer())
        dialog.reject()
        assert guide.isVisible()

    assert play(seed, story=story) == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 10_000

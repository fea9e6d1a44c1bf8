"""The reader looks for words in the article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.article_view import ArticleView
from widgets.find_bar import FindBar

RAIN = """باران در كوهپايه

باران از بامداد بارید و رئیس جمهور به کوهپایه رفت.

رئیسجمهور می‌گوید باران تا شب می بارد؛ «می‌شود ۳+۳ روز» (BBC).
"""


@pytest.fixture
def rain(tmp_path: Path) -> Path:
    path = tmp_path / "باران.txt"
    path.write_text(RAIN, "utf-8")
    return path


def field(hand: Hand) -> QLineEdit:
    return hand.find(QLineEdit, "find_field")


def bar(hand: Hand) -> FindBar:
    return hand.find(FindBar, "find_bar")


def view(hand: Hand) -> ArticleView:
    text = hand.text
    assert isinstance(text, ArticleView)
    return text


def words(hand: Hand) -> list[str]:
    """What is tinted, as it is written in the article."""
    shown = view(hand)
    return [shown.positions.text[start:end] for start, end in shown.hits]


def said(hand: Hand) -> str:
    """How the find stands."""
    (label,) = bar(hand).findChildren(QLabel)
    return label.text()


def find(hand: Hand, pattern: str) -> None:
    """Type something else to be found, and wait until it has been looked for."""
    hand.press("Ctrl+F")
    hand.type(pattern)
    assert field(hand).text() == pattern
    QCoreApplication.processEvents()


def test_find_and_go_from_hit_to_hit(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        find(hand, "آذربايجان")
        assert words(hand) == ["آذربایجان"] * 13
        assert said(hand).startswith("۱ از ۱۳")
        places = [hand.top]
        for key in ("Return", "F3", "Ctrl+G"):
            hand.press(key)
            places.append(hand.top)
        assert said(hand).startswith("۴ از ۱۳")
        for key in ("Shift+Return", "Shift+F3", "Ctrl+Shift+G"):
            hand.press(key)
        assert said(hand).startswith("۱ از ۱۳")
        hand.press("Shift+F3")
        assert said(hand) == "۱۳ از ۱۳  ·  به آغاز رسید؛ از پایان ادامه یافت"
        assert hand.top > max(places)
        hand.press("F3")
        assert said(hand) == "۱ از ۱۳  ·  به پایان رسید؛ از آغاز ادامه یافت"

    assert play(seed, story=story) == 0


def test_every_letter_counts_at_once(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("Ctrl+F")
        counts = []
        for letter in "باران":
            hand.type(letter)
            QCoreApplication.processEvents()
            counts.append(len(words(hand)))
        assert counts == sorted(counts, reverse=True)
        assert counts[-1] == 3
        hand.press("Backspace")
        hand.press("Backspace")
        QCoreApplication.processEvents()
        assert len(words(hand)) == 5

    assert play(rain, story=story) == 0


def test_escape_leads_back_to_the_text_at_the_hit_and_scrolls_nothing(
    play: Play, seed: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        find(hand, "مردم فلسطین")
        hand.press("Return")
        at, hit = hand.top, view(hand).hits[1]
        assert at > 0
        hand.press("Esc")
        assert not bar(hand).isVisible()
        assert words(hand) == []
        assert QApplication.focusWidget() is hand.text
        assert hand.top == at
        assert view(hand).selected_stretch()[0] == hit[0]
        # The next Esc is somebody else's, and the next F3 goes on where the reader is.
        hand.press("F3")
        assert QApplication.focusWidget() is hand.text
        assert view(hand).hits[1] == hit
        assert said(hand).startswith("۲ از ")

    assert play(seed, story=story) == 0


def test_escape_ends_the_find_before_it_takes_back_the_choice(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        find(hand, "باکو")
        hand.press("Alt+3")
        hand.press("Esc")
        assert not bar(hand).isVisible()
        assert hand.counter.startswith("نقل ۱ از ")
        hand.press("Esc")
        assert "از" not in hand.counter

    assert play(seed, story=story) == 0


def test_with_the_persian_layout_the_same_key_finds(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("Alt+3")
        held = Qt.KeyboardModifier.ControlModifier
        key = QKeyEvent(QEvent.Type.KeyPress, ord("ب"), held, "ب")
        QApplication.sendEvent(hand.text, key)
        assert QApplication.focusWidget() is field(hand)
        hand.type("باران")
        back = held | Qt.KeyboardModifier.ShiftModifier
        for letter, how, place in (("ل", held, "۲"), ("ل", held, "۳"), ("أ", back, "۲")):
            key = QKeyEvent(QEvent.Type.KeyPress, ord(letter), how, letter)
            QApplication.sendEvent(field(hand), key)
            assert said(hand).startswith(f"{place} از ۳")

    assert play(rain, story=story) == 0


def test_what_is_selected_is_looked_for(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        cursor = hand.text.document().find("کوهپایه")
        hand.text.setTextCursor(cursor)
        hand.press("Ctrl+F")
        QCoreApplication.processEvents()
        assert field(hand).selectedText() == "کوهپایه"
        assert words(hand) == ["كوهپايه", "کوهپایه"]
        assert said(hand).startswith("۲ از ۲")
        hand.press("Esc")
        # A passage of several lines is no word to look for.
        cursor.select(QTextCursor.SelectionType.Document)
        hand.text.setTextCursor(cursor)
        hand.press("Ctrl+F")
        assert field(hand).text() == "کوهپایه"

    assert play(rain, story=story) == 0


def test_what_is_found_first_stands_where_the_article_is_read(play: Play, report: Path) -> None:
    """And not at the caret, where that was left far above."""

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        scrolled = hand.text.verticalScrollBar()
        scrolled.setValue(scrolled.maximum() // 2)
        read = view(hand).offset_at_top()
        find(hand, "چاره")
        start, _ = view(hand).hits[place_of_current(hand)]
        assert read <= start < read + 200

    assert play(report, story=story) == 0


def test_who_types_on_at_a_hit_stays_there(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        find(hand, "باران")
        hand.press("F3")
        hand.press("F3")
        assert said(hand) == "۳ از ۳"
        hand.press("End", field(hand))
        hand.type(" ")
        QCoreApplication.processEvents()
        assert said(hand) == "۳ از ۳"

    assert play(rain, story=story) == 0


def place_of_current(hand: Hand) -> int:
    """The place among the hits that «۲ از ۱۲» tells."""
    return int(said(hand).split()[0]) - 1


def test_nothing_found_is_said_plainly(
    play: Play, rain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("widgets.find_bar.announce", lambda _, text: told.append(text))

    def story(hand: Hand) -> None:
        plain = field(hand).grab().toImage()
        find(hand, "برف")
        assert said(hand) == "یافت نشد"
        assert told[-1] == "یافت نشد"
        missing = field(hand).grab().toImage()
        assert missing != plain
        hand.press("Return")
        assert said(hand) == "یافت نشد"
        find(hand, "باران")
        assert told[-1] == "۱ از ۳"

    assert play(rain, story=story) == 0


def test_spaces_are_not_looked_at_where_nothing_is_found_with_them(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        find(hand, "رئيس جمهور")
        assert (words(hand), said(hand)) == (["رئیس جمهور"], "۱ از ۱")
        find(hand, "می‌بارد")
        assert words(hand) == ["می بارد"]
        assert said(hand) == "۱ از ۱  ·  بی‌اعتنا به فاصله"

    assert play(rain, story=story) == 0


def test_whole_words(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        find(hand, "می")
        many = len(words(hand))
        hand.click_button("واژهٔ کامل")
        assert (words(hand), many > 1) == (["می"], True)
        hand.click_button("واژهٔ کامل")
        assert len(words(hand)) == many

    assert play(rain, story=story) == 0


def test_regular_expressions(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        find(hand, r"\(\w+\)|\d")
        assert said(hand) == "یافت نشد"
        hand.click_button("عبارت منظم")
        assert words(hand) == ["۳", "۳", "(BBC)"]
        find(hand, "(")
        assert said(hand) == "این عبارت منظم درست نیست؛ نویسهٔ ۱ را ببینید."
        assert words(hand) == []
        find(hand, r"(\w+\s?)+!")
        assert "یافت نشد" in said(hand)

    assert play(rain, story=story) == 0


def test_what_is_selected_stays_readable_as_an_expression(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("Ctrl+F")
        hand.click_button("عبارت منظم")
        for selected, typed in (("کوهپایه", "کوهپایه"), ("(BBC)", r"\(BBC\)")):
            hand.text.setTextCursor(hand.text.document().find(selected))
            hand.press("Ctrl+F")
            QCoreApplication.processEvents()
            assert field(hand).text() == typed
            assert words(hand) == [selected]

    assert play(rain, story=story) == 0


def test_an_expression_that_never_ends_is_given_up(play: Play, tmp_path: Path) -> None:
    path = tmp_path / "پ.txt"
    path.write_text("پ" * 60 + " ج", "utf-8")

    def story(hand: Hand) -> None:
        hand.press("Ctrl+F")
        hand.click_button("عبارت منظم")
        find(hand, "(پ+)+ج")
        assert "ساده‌ترش کنید" in said(hand)

    assert play(path, story=story) == 0


def test_the_find_goes_along_to_the_next_article(play: Play, rain: Path, seed: Path) -> None:
    def story(hand: Hand) -> None:
        find(hand, "تهران")
        assert said(hand) == "یافت نشد"
        hand.press("Ctrl+Tab")
        assert set(words(hand)) == {"تهران"}
        assert "یافته" in said(hand)
        assert hand.top == 0
        hand.press("F3")
        assert said(hand).startswith("۱ از ")
        hand.press("Ctrl+Tab")
        assert said(hand) == "یافت نشد"
        hand.press("Ctrl+W")
        hand.press("Ctrl+W")
        assert not bar(hand).isVisible()
        assert not field(hand).isEnabled()

    assert play(rain, seed, story=story) == 0


def test_from_the_field_to_the_bar_by_tab(play: Play, rain: Path) -> None:
    def story(hand: Hand) -> None:
        find(hand, "باران")
        QTest.keyClick(field(hand), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, QToolButton)
        assert focused.accessibleName() == "یافتهٔ پیشین"
        hand.press("Return")
        assert said(hand).startswith("۳ از ۳")
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.text

    assert play(rain, story=story) == 0


def test_at_900_pixels_nothing_stands_over_the_edge(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.window.resize(900, 600)
        hand.press("F8")
        find(hand, "رئیس جمهور")
        QCoreApplication.processEvents()
        assert hand.window.width() == 900
        inside = hand.window.rect()
        for widget in (field(hand), *bar(hand).findChildren(QWidget)):
            corner = widget.mapTo(hand.window, widget.rect().topLeft())
            assert inside.contains(widget.rect().translated(corner)), widget
        assert said(hand) == "۱ از ۱  ·  بی‌اعتنا به فاصله"
        extension = hand.window.findChild(QToolButton, "qt_toolbar_ext_button")
        assert extension is None or not extension.isVisible()

    assert play(seed, story=story) == 0


def test_there_is_nothing_to_find_in_while_no_article_is_open(play: Play) -> None:
    def story(hand: Hand) -> None:
        assert not field(hand).isEnabled()
        hand.press("Ctrl+F")
        assert not bar(hand).isVisible()

    assert play(story=story) == 0

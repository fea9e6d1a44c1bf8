"""What readers of other programs had to complain of, tried here as they met it.

`tests/test_other_peoples_bugs.py` lists all of it, with the tests that stand elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QTextBlock,
    QTextLine,
)
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from tests.pixels import near
from widgets.article_view import ArticleView
from widgets.colours import Colours, painted_over
from widgets.roles import RowKind

FAMILY = "Vazirmatn"
HALF_SPACE = "\u200c"
STARTS = ("«", "(", "۳", "– ", "BBC ")

MIXED = (
    "گزارش آب دشت\n\n"
    "مهناز رادپور، شهردار، گفت: «در نشست ۳+۳ با BBC و شرکت Nova Water (شعبهٔ ۲) گفتیم که"
    " ۱۲٬۵۰۰ خانه تا سال ۱۴۰۵ آب ندارند؛ نامهٔ شمارهٔ 021-88 هم به UNESCO رفت و ۵۰٪ کار"
    " مانده است.» او از تالار رفت.\n\n"
    "باران نمی‌بارد و کسی از ابرها خبر ندارد.\n"
)


def written(folder: Path, text: str) -> Path:
    path = folder / "مقاله.txt"
    path.write_bytes(text.encode("utf-8"))
    return path


def view(hand: Hand) -> ArticleView:
    """The article, whatever language names it."""
    found = hand.window.findChild(ArticleView)
    assert found is not None
    return found


def blocks(hand: Hand) -> Iterator[QTextBlock]:
    block = view(hand).document().begin()
    while block.isValid():
        yield block
        block = block.next()


def lines(block: QTextBlock) -> Iterator[QTextLine]:
    for number in range(block.layout().lineCount()):
        yield block.layout().lineAt(number)


def on_viewport(hand: Hand, block: QTextBlock, place: QPointF) -> QPoint:
    """Where a point of the block's layout is painted."""
    top_left = view(hand).document().documentLayout().blockBoundingRect(block).topLeft()
    return (top_left + place - view(hand).origin()).toPoint()


def glyphs(block: QTextBlock) -> Iterator[tuple[str, QTextLine, QRectF]]:
    """Each letter that is drawn, its line and the box of its glyphs, as Qt draws them."""
    text = block.text()
    for line in lines(block):
        for place in range(line.textStart(), line.textStart() + line.textLength()):
            for run in line.glyphRuns(place, 1):
                if text[place].strip(f" {HALF_SPACE}\u2028"):
                    yield str(place), line, run.boundingRect()


def inked(picture: QImage, row: int, colours: Colours) -> list[int]:
    """Where in a row of pixels there is something else than page."""
    return [x for x in range(picture.width()) if picture.pixelColor(x, row) != colours.page]


def ink_of(hand: Hand, block: QTextBlock) -> list[int]:
    """The columns of pixels that have ink in the first line of the block."""
    picture, line = view(hand).viewport().grab().toImage(), next(lines(block))
    first = on_viewport(hand, block, QPointF(0, line.y())).y()
    rows = range(first + 2, first + round(line.height()) - 2)
    return sorted({x for row in rows for x in inked(picture, row, view(hand).colours)})


# Sides and directions (1, 2, 3)


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_line_of_the_seed_begins_at_the_right(play: Play, seed: Path, language: str) -> None:
    def story(hand: Hand) -> None:
        layout = view(hand).document().documentLayout()
        for block in blocks(hand):
            right = layout.blockBoundingRect(block).width()
            for line in lines(block):
                assert line.naturalTextRect().right() == pytest.approx(right, abs=6), block.text()

    assert play("--language", language, seed, story=story) == 0


@pytest.mark.parametrize("language", ["fa", "en"])
def test_paragraphs_are_painted_from_the_right_whatever_comes_first(
    play: Play, tmp_path: Path, language: str
) -> None:
    text = "\n\n".join(f"{start}این یک بند کوتاه است." for start in STARTS)

    def story(hand: Hand) -> None:
        edges = {}
        for start, block in zip(STARTS, blocks(hand), strict=True):
            assert block.text().startswith(start)
            assert block.textDirection() == Qt.LayoutDirection.RightToLeft
            ink = ink_of(hand, block)
            right = on_viewport(hand, block, next(lines(block)).naturalTextRect().topRight()).x()
            edges[start] = right - ink[-1]
            assert ink[0] > view(hand).viewport().width() / 4
        assert all(0 <= gap < 8 for gap in edges.values()), edges

    assert play("--language", language, written(tmp_path, text), story=story) == 0


def test_a_paragraph_of_numbers_runs_as_the_one_before(play: Play, tmp_path: Path) -> None:
    text = "باران بارید و تمام شد.\n\n021 - 88 (50%)\n\nThe rain is over now.\n\n021 - 88 (50%)\n"
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight

    def story(hand: Hand) -> None:
        assert [block.textDirection() for block in blocks(hand)] == [rtl, rtl, ltr, ltr]
        sides = [ink_of(hand, block) for block in blocks(hand)]
        middle = view(hand).viewport().width() / 2
        assert [ink[0] > middle for ink in sides] == [True, True, False, False]

    assert play(written(tmp_path, text), story=story) == 0


# Colour and letters (4, 5)


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "contrast"])
@pytest.mark.parametrize("tidy", [False, True])
def test_the_tint_is_under_each_letter_of_a_quote_and_under_no_other(
    play: Play, tmp_path: Path, theme: str, tidy: bool
) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: bool(hand.rows(RowKind.QUOTE)))
        if tidy:
            hand.press("F7")
        hand.window.resize(900, 700)
        colours = view(hand).colours
        block = next(block for block in blocks(hand) if "UNESCO" in block.text())
        tint = painted_over(colours.of_group(0), colours.tint, colours.page)
        start = block.text().index("در نشست")
        end = block.text().index("» او")
        assert block.layout().lineCount() > 2
        picture, wrong = hand.picture(), []
        for place, line, box in glyphs(block):
            # The highest row of the tint, where letters seldom reach.
            top = on_viewport(hand, block, QPointF(box.center().x(), line.y())).y()
            x = on_viewport(hand, block, box.center()).x()
            seen = [picture.pixelColor(x, top + down) for down in range(1, 4)]
            if any(near(colour, tint) for colour in seen) != (start <= int(place) < end):
                wrong.append(block.text()[int(place) - 3 : int(place) + 4])
        assert wrong == []

    assert play("--theme", theme, written(tmp_path, MIXED), story=story) == 0


def test_marks_find_and_topics_leave_the_text_as_it_is(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        before = view(hand).toPlainText()
        hand.wait_for_quotes()
        document = view(hand).document()
        for keys in ("F8", "F8", "Ctrl+J", "Alt+2", "Return", "Ctrl+F"):
            hand.press(keys)
            assert view(hand).toPlainText() == before
        hand.type("ایران")
        hand.bot.waitUntil(lambda: bool(view(hand).hits))
        assert view(hand).toPlainText() == before
        assert view(hand).document() is document
        assert not document.isUndoAvailable()
        lines_of_file = seed.read_text("utf-8").split("\n")
        assert before.split("\n") == [line for line in lines_of_file if line.strip()]

    assert play(seed, story=story) == 0


# From the list to the text (6)


def test_each_card_leads_to_a_frame_in_sight(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for card in hand.rows(RowKind.QUOTE):
            for before in (0, view(hand).verticalScrollBar().maximum()):
                hand.press("Esc")
                view(hand).verticalScrollBar().setValue(before)
                was_in_sight = hand.is_in_sight(card.data())
                hand.click_row(card)
                place = hand.place_of(card.data())
                assert view(hand).viewport().rect().contains(place.center())
                third = view(hand).viewport().height() / 3
                assert was_in_sight or 0 < place.top() < third
                tinted = hand.picture().pixelColor(place.center().x(), place.top() + 2)
                assert tinted != view(hand).colours.page

    assert play(report, story=story) == 0


# Keys (11)


@pytest.mark.parametrize("zero", ["۰", "٠"])
def test_digits_of_every_script_lead_from_part_to_part(play: Play, seed: Path, zero: str) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for number, name in enumerate(("گویندگان", "موضوع‌ها", "متن مقاله"), 1):
            digit = chr(ord(zero) + number)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                alt = Qt.KeyboardModifier.AltModifier
                key = QKeyEvent(kind, ord(digit), alt, digit)
                QApplication.sendEvent(QApplication.focusWidget() or hand.window, key)
            focused = QApplication.focusWidget()
            assert focused is not None
            assert focused.accessibleName() == name

    assert play(seed, story=story) == 0


# Offsets (15, 16)

WIDE = (
    "🔹 خبر 😀 روز\r\n\r\n"
    "مهناز رادپور 🇮🇷 شهردار، گفت: «پل 👨‍👩‍👧‍👦 تازه\u2028تا پایان سال 🌉 باز می‌شود.»\r\n\r\n\r\n"
    "وی افزود: «هزینه 💵 را شهر می‌دهد.» باران 🌧 بارید.\r\n"
)


def test_behind_emoji_and_strange_line_ends_a_click_finds_its_quote(
    play: Play, tmp_path: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: len(hand.rows(RowKind.QUOTE)) == 2)
        for words, card in (("باز می‌شود", "پل 👨‍👩‍👧‍👦"), ("می‌دهد", "هزینه 💵 را")):
            hand.press("Esc")
            hand.click_words(words)
            assert hand.chosen_card().startswith(card)
            hand.press("Ctrl+C")
            copied = QGuiApplication.clipboard().text()
            assert copied.startswith(card)
            assert copied.removesuffix(".").endswith(words)
            assert copied in WIDE
        hand.press("Esc")
        hand.click_words("بارید")
        assert hand.chosen_card() == ""

    assert play(written(tmp_path, WIDE), story=story) == 0


def test_behind_emoji_the_hit_is_where_its_letters_are(play: Play, tmp_path: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("Ctrl+F")
        hand.type("هزینه")
        hand.bot.waitUntil(lambda: bool(view(hand).hits))
        colours, place = view(hand).colours, hand.place_of("هزینه")
        last = hand.place_of("افزود")
        picture = hand.picture()
        page = picture.pixelColor(last.center().x(), place.top() + 3)
        assert page == colours.page
        assert picture.pixelColor(place.center().x(), place.top() + 3) != page

    assert play(written(tmp_path, WIDE), story=story) == 0


def test_half_spaces_at_the_edges_of_a_selection_and_of_a_quote(play: Play, tmp_path: Path) -> None:
    said = f"پل تازه باز می{HALF_SPACE}شود و همه شادند"
    text = f"مهناز رادپور گفت: «{HALF_SPACE}{said}{HALF_SPACE}» و رفت.\n"

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: bool(hand.rows(RowKind.QUOTE)))
        hand.press("F8")
        hand.picture()
        hand.press("Ctrl+C")
        assert QGuiApplication.clipboard().text() == said
        cursor = view(hand).textCursor()
        start = view(hand).toPlainText().index(f"می{HALF_SPACE}")
        for first, last in ((start, start + 3), (start + 2, start + 3), (start + 2, start + 6)):
            cursor.setPosition(first)
            cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
            view(hand).setTextCursor(cursor)
            hand.press("Ctrl+C", view(hand))
            assert QGuiApplication.clipboard().text() == text[first:last]
        hand.picture()

    assert play(written(tmp_path, text), story=story) == 0


# The same article again, lines for screen readers, fonts (23, 25, 30)


def test_an_article_that_is_open_is_shown_again_and_not_opened_again(
    play: Play, report: Path, two_speakers: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Shift+F8")
        place = view(hand).verticalScrollBar().value()
        assert place
        hand.drop(two_speakers)
        hand.bot.waitUntil(lambda: "نشست مدیران" in view(hand).toPlainText())
        link = report.with_name("پیوند.txt")
        link.symlink_to(report)
        for way in (report, report.parent / "پوشه" / ".." / report.name, link):
            hand.press("Ctrl+Tab")
            hand.drop(two_speakers)
            hand.drop(way)
            hand.bot.waitUntil(lambda: "دشت نوآباد" in view(hand).toPlainText())
        assert hand.chosen_card().startswith("مردم شکیبا")
        assert abs(view(hand).verticalScrollBar().value() - place) < 40
        for _ in range(2):
            hand.press("Ctrl+W")
        assert not view(hand).isVisible()

    assert play(report, story=story) == 0


def test_no_line_is_empty_and_the_caret_reads_each_once(play: Play, tmp_path: Path) -> None:
    text = "\n \nباران\n\n\n\u00a0\n \t\nبارید و رفت.\n\u2028\n\n"

    def story(hand: Hand) -> None:
        assert [block.text() for block in blocks(hand)] == ["باران", "بارید و رفت."]

    assert play(written(tmp_path, text), story=story) == 0


def test_everything_is_written_in_vazirmatn(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for widget in hand.window.findChildren(QWidget):
            assert QFontInfo(widget.font()).family() == FAMILY, widget
        assert QFontInfo(QFont(FAMILY)).exactMatch()
        for block in blocks(hand):
            for line in lines(block):
                drawn = {run.rawFont().familyName() for run in line.glyphRuns()}
                assert drawn == {FAMILY}

    assert play(seed, story=story) == 0


def test_bold_is_drawn_by_its_own_letters(play: Play, report: Path) -> None:
    """A font that is only smeared to look bold is wider, and hard to read."""

    def story(hand: Hand) -> None:
        heading, *_ = blocks(hand)
        (run,) = {run.rawFont().styleName() for run in next(lines(heading)).glyphRuns()}
        assert run == "Bold"

    assert play(report, story=story) == 0

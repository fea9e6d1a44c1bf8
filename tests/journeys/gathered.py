"""What is gathered from all open articles, as a reader finds it on the panel."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit

from tests.journeys.hand import Hand

ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


def open_all(hand: Hand) -> None:
    """Open the articles that wait, and go back to the first."""
    hand.wait_for_quotes()
    for words in ("خاکی است", "باران تا شب", "پل تازهٔ نوآباد"):
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(partial(is_shown, hand, words))
        hand.wait_for_quotes()


def is_shown(hand: Hand, words: str) -> bool:
    return words in hand.text.toPlainText()


def names(hand: Hand) -> QAbstractItemView:
    return hand.find(QAbstractItemView, "گویندگان و موضوع‌های همهٔ مقاله‌ها")


def found(hand: Hand) -> QAbstractItemView:
    return hand.find(QAbstractItemView, "گفته‌ها و یافته‌های همهٔ مقاله‌ها")


def line(hand: Hand) -> QLineEdit:
    return hand.find(QLineEdit, "across_line")


def rows(view: QAbstractItemView) -> list[QModelIndex]:
    return [view.model().index(row, 0) for row in range(view.model().rowCount())]


def said(view: QAbstractItemView) -> list[str]:
    return [row.data() for row in rows(view)]


def chosen(hand: Hand) -> list[str]:
    return [row.data() for row in names(hand).selectionModel().selectedIndexes()]


def click(hand: Hand, view: QAbstractItemView, words: str) -> None:
    index = next(row for row in rows(view) if words in row.data())
    view.scrollTo(index)
    hand.click(view.viewport(), view.visualRect(index).center())


def is_up(hand: Hand) -> bool:
    return names(hand).isVisible() or found(hand).isVisible()


def all_seen(hand: Hand) -> str:
    texts = (label.text() for label in hand.window.findChildren(QLabel) if label.isVisible())
    return " ".join(texts).translate(ISOLATES)

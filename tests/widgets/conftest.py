"""What tests of widgets share: the program's fonts and colours, and an article with marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from widgets.article_document import Block, Part
from widgets.article_view import ArticleView
from widgets.colours import Colours
from widgets.mark import Mark, MarkRole
from widgets.sidebar import Sidebar
from widgets.typography import Typography

Shown = Callable[..., ArticleView]


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/Vazirmatn-{weight}.ttf")))


@pytest.fixture(params=[Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight])
def interface(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """Both directions of the interface, one after the other."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(before)


@pytest.fixture
def colours() -> Colours:
    return Colours.of(resources.theme("light"))


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Colours:
    """The colours of both usual themes, one after the other."""
    return Colours.of(resources.theme(request.param))


@pytest.fixture
def sidebar(
    qtbot: QtBot,
    speakers: QStandardItemModel,
    colours: Colours,
    interface: Qt.LayoutDirection,
) -> Sidebar:
    """The sidebar in sight, with the `speakers` of who asks for it."""
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.set_colours(colours)
    sidebar.speakers.setModel(speakers)
    sidebar.resize(340, 700)
    with qtbot.waitExposed(sidebar):
        sidebar.show()
    return sidebar


@pytest.fixture
def shown(qtbot: QtBot, colours: Colours) -> Shown:
    """Shows an article's text, its lines from the right, headings by number."""

    def show(
        text: str,
        marks: Sequence[Mark] = (),
        headings: Sequence[int] = (),
        size: tuple[int, int] = (560, 420),
    ) -> ArticleView:
        view = ArticleView(Typography())
        qtbot.addWidget(view)
        view.set_colours(colours)
        view.resize(*size)
        view.show_article(text, blocks_of(text, headings))
        view.set_marks(marks)
        with qtbot.waitExposed(view):
            view.show()
        return view

    return show


def blocks_of(text: str, headings: Sequence[int] = ()) -> list[Block]:
    """The lines of the text that are not blank."""
    found: list[Block] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            rtl = any("\u0600" <= letter <= "\u06ff" for letter in line)
            heading = Part.HEADING if found else Part.TITLE
            part = heading if len(found) in headings else Part.BODY
            found.append(Block(start, start + len(line), rtl, part))
        start += len(line) + 1
    return found


def mark(text: str, words: str, role: MarkRole, key: str, group: int = 0) -> Mark:
    """A mark on the first place where the words stand."""
    start = text.index(words)
    return Mark(start, start + len(words), role, key, group)

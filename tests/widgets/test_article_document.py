"""Kicker, title, lead and headings are set apart from the text."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from widgets.article_document import Block, Part
from widgets.article_view import ArticleView
from widgets.typography import Typography

LINES = {
    Part.KICKER: "شهردار در نشست با مردم:",
    Part.TITLE: "پل تازه تا پایان سال باز می‌شود",
    Part.LEAD: "شهردار از پایان کار پل خبر داد.",
    Part.BODY: "این پل سه باند دارد.",
    Part.HEADING: "بودجهٔ پل فراهم است",
}


def shown(qtbot: QtBot, typography: Typography) -> dict[Part, QTextBlock]:
    """A view with a line of each part, and its blocks."""
    blocks, start = [], 0
    for part, line in LINES.items():
        blocks.append(Block(start, start + len(line), True, part))
        start += len(line) + 1
    view = ArticleView(Typography())
    qtbot.addWidget(view)
    view.show_article("\n".join(LINES.values()), blocks)
    view.set_typography(typography)
    return {part: view.document().findBlockByNumber(place) for place, part in enumerate(LINES)}


def size_of(block: QTextBlock) -> float:
    return block.begin().fragment().charFormat().font().pointSizeF()


def test_each_part_has_its_size_and_headings_are_bold(qtbot: QtBot) -> None:
    blocks = shown(qtbot, Typography(size=20))
    sizes = {part: size_of(block) for part, block in blocks.items()}
    small_to_large = [Part.KICKER, Part.BODY, Part.HEADING, Part.LEAD, Part.TITLE]
    assert sorted(sizes, key=sizes.__getitem__) == small_to_large
    assert sizes[Part.BODY] == 20
    bold = {
        part
        for part, block in blocks.items()
        if block.begin().fragment().charFormat().font().bold()
    }
    assert bold == {Part.TITLE, Part.HEADING}


def test_only_headings_are_headings_to_a_screen_reader(qtbot: QtBot) -> None:
    blocks = shown(qtbot, Typography())
    levels = {part: block.blockFormat().headingLevel() for part, block in blocks.items()}
    assert {part: level for part, level in levels.items() if level} == {
        Part.TITLE: 1,
        Part.HEADING: 2,
    }


def test_the_kicker_stands_close_to_the_title_and_the_lead_apart_from_the_text(
    qtbot: QtBot,
) -> None:
    blocks = shown(qtbot, Typography())
    gaps = {part: block.blockFormat().bottomMargin() for part, block in blocks.items()}
    assert gaps[Part.KICKER] < gaps[Part.BODY] / 2
    assert gaps[Part.LEAD] > 1.5 * gaps[Part.BODY]


def test_all_grow_with_the_text(qtbot: QtBot) -> None:
    small, large = shown(qtbot, Typography(size=10)), shown(qtbot, Typography(size=20))
    for part in LINES:
        assert size_of(large[part]) == 2 * size_of(small[part])

"""Kicker, title, lead and headings are set apart from the text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
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


@dataclass(frozen=True)
class Setting:
    """How a block is set: points, pixels."""

    size: float
    is_bold: bool
    level: int
    below: float


def settings(qtbot: QtBot, typography: Typography) -> dict[Part, Setting]:
    """How a line of each part is set in a view."""
    blocks, start = [], 0
    for part, line in LINES.items():
        blocks.append(Block(start, start + len(line), True, part))
        start += len(line) + 1
    view = ArticleView(Typography())
    qtbot.addWidget(view)
    view.show_article("\n".join(LINES.values()), blocks)
    view.set_typography(typography)
    return {part: setting(view, place) for place, part in enumerate(LINES)}


def setting(view: ArticleView, number: int) -> Setting:
    block = view.document().findBlockByNumber(number)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    font, form = cursor.charFormat().font(), block.blockFormat()
    return Setting(font.pointSizeF(), font.bold(), form.headingLevel(), form.bottomMargin())


def test_each_part_has_its_size_and_headings_are_bold(qtbot: QtBot) -> None:
    found = settings(qtbot, Typography(size=20))
    small_to_large = [Part.KICKER, Part.BODY, Part.HEADING, Part.LEAD, Part.TITLE]
    assert sorted(found, key=lambda part: found[part].size) == small_to_large
    assert found[Part.BODY].size == 20
    assert {part for part, one in found.items() if one.is_bold} == {Part.TITLE, Part.HEADING}


def test_only_headings_are_headings_to_a_screen_reader(qtbot: QtBot) -> None:
    levels = {part: one.level for part, one in settings(qtbot, Typography()).items() if one.level}
    assert levels == {Part.TITLE: 1, Part.HEADING: 2}


def test_the_kicker_stands_close_to_the_title_and_the_lead_apart_from_the_text(
    qtbot: QtBot,
) -> None:
    found = settings(qtbot, Typography())
    assert found[Part.KICKER].below < found[Part.BODY].below / 2
    assert found[Part.LEAD].below > 1.5 * found[Part.BODY].below


def test_all_grow_with_the_text(qtbot: QtBot) -> None:
    small, large = (settings(qtbot, Typography(size=size)) for size in (10, 20))
    for part in LINES:
        assert large[part].size == 2 * small[part].size

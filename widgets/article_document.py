"""Builds the document of an article: blocks with their direction, size and spacing."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from widgets.positions import Positions
from widgets.typography import Typography

MARGIN = 28


class Part(enum.Enum):
    """What a block is to the article, and with it how it is set."""

    KICKER = enum.auto()
    TITLE = enum.auto()
    LEAD = enum.auto()
    HEADING = enum.auto()
    BODY = enum.auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the article that is not blank, `[start, end)` in code points without its end."""

    start: int
    end: int
    rtl: bool = True
    part: Part = Part.BODY


@dataclass(frozen=True, slots=True)
class _Setting:
    """The size and the gaps above and below, all in sizes of the text; the level of a heading."""

    size: float = 1.0
    below: float = 0.75
    above: float = 0.0
    level: int = 0


_SETTINGS = {
    Part.KICKER: _Setting(size=0.92, below=0.1),
    Part.TITLE: _Setting(size=1.3, level=1),
    Part.LEAD: _Setting(size=1.1, below=1.3),
    Part.HEADING: _Setting(size=1.05, above=0.45, level=2),
    Part.BODY: _Setting(),
}


def document_of(
    positions: Positions, blocks: Sequence[Block], typography: Typography, parent: QObject
) -> QTextDocument:
    """The document that shows the text: one block for each of `blocks`, none of them empty."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(MARGIN)
    document.setDefaultFont(typography.font)
    document.setDefaultTextOption(_option())
    document.setPlainText(positions.shown)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in blocks:
        cursor.setPosition(positions.to_qt(block.start))
        cursor.setBlockFormat(_block_format(block, typography))
        if block.part is not Part.BODY:
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(_letters(_SETTINGS[block.part], typography))
    cursor.endEditBlock()
    return document


def _option() -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _block_format(block: Block, typography: Typography) -> QTextBlockFormat:
    """How a block is set; its direction is forced, since Qt's goes by the first strong letter."""
    form, setting = QTextBlockFormat(), _SETTINGS[block.part]
    form.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if block.rtl else Qt.LayoutDirection.LeftToRight
    )
    form.setAlignment(Qt.AlignmentFlag.AlignLeading)
    form.setLineHeight(
        typography.line_percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    form.setTopMargin(setting.above * typography.pixels)
    form.setBottomMargin(setting.below * typography.pixels)
    form.setHeadingLevel(setting.level)
    return form


def _letters(setting: _Setting, typography: Typography) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(typography.size * setting.size)
    if setting.level:
        form.setFontWeight(QFont.Weight.Bold)
    return form

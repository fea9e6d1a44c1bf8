"""Builds the document of an article: blocks with their direction, headings, spacing."""

from __future__ import annotations

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
_TITLE_SIZE = 1.3
_HEADING_SIZE = 1.05
# Spacing in sizes of the text.
_PARAGRAPH_GAP = 0.75
_HEADING_GAP = 0.45


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the article that is not blank, `[start, end)` in code points without its end."""

    start: int
    end: int
    rtl: bool = True
    heading: bool = False


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
    for number, block in enumerate(blocks):
        cursor.setPosition(positions.to_qt(block.start))
        cursor.setBlockFormat(_block_format(block, number == 0, typography))
        if block.heading:
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(_heading_format(number == 0, typography))
    cursor.endEditBlock()
    return document


def _option() -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _block_format(block: Block, is_first: bool, typography: Typography) -> QTextBlockFormat:
    """How a block is set; its direction is forced, since Qt's goes by the first strong letter."""
    form = QTextBlockFormat()
    form.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if block.rtl else Qt.LayoutDirection.LeftToRight
    )
    form.setAlignment(Qt.AlignmentFlag.AlignLeading)
    form.setLineHeight(
        typography.line_percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    form.setBottomMargin(_PARAGRAPH_GAP * typography.pixels)
    if block.heading:
        form.setHeadingLevel(1 if is_first else 2)
        form.setTopMargin(0 if is_first else _HEADING_GAP * typography.pixels)
    return form


def _heading_format(is_first: bool, typography: Typography) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontPointSize(typography.size * (_TITLE_SIZE if is_first else _HEADING_SIZE))
    return form

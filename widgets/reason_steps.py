"""The steps of a reason as a document: a question, then sentences with their evidence set bold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from widgets.colours import Colours

MARGIN = 2.0
_BETWEEN = " · "
_MORE = "…"
# Where room is short, longer evidence is cut after a whole word (code points).
_LONGEST = 40
_ISOLATED = re.compile("\u2068(.*?)\u2069")
_ISOLATES = re.compile("[\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Step:
    """A plain sentence; what U+2068 and U+2069 enclose in it is its evidence.

    A stone is a step that rests on words of the text and can be followed to them.
    """

    words: str
    is_stone: bool = False

    @property
    def plain(self) -> str:
        """The sentence without the isolates."""
        return _ISOLATES.sub("", self.words)

    @property
    def short(self) -> str:
        """The sentence with no more than the first words of long evidence."""
        return _ISOLATED.sub(lambda found: f"\u2068{_cut(found[1])}\u2069", self.words)


@dataclass(frozen=True, slots=True)
class Look:
    """How a reason is written; `lit` is the place of the step that stands out."""

    font: QFont
    colours: Colours
    is_rtl: bool
    is_short: bool
    lit: int

    def plain(self, is_lit: bool = False) -> QTextCharFormat:
        """How words that are no evidence are written."""
        form = QTextCharFormat()
        form.setForeground(self.colours.text if is_lit else self.colours.quiet_text)
        return form

    def evidence(self, is_stone: bool) -> QTextCharFormat:
        """How evidence is written."""
        form = self.plain(is_lit=True)
        form.setFontWeight(QFont.Weight.Bold)
        if is_stone:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(self.colours.accent)
        return form


@dataclass(frozen=True)
class ReasonDocument:
    """A document of one paragraph; `stretches` are the Qt positions of each step in it.

    It is whole where it leaves no step and no word out.
    """

    document: QTextDocument
    stretches: Mapping[int, tuple[int, int]]
    is_whole: bool

    @classmethod
    def of(
        cls, question: str, steps: Sequence[Step], shown: range, look: Look, parent: QObject
    ) -> ReasonDocument:
        """Write the steps that are shown after the question, with dots for those that are not."""
        document = QTextDocument(parent)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(MARGIN)
        document.setDefaultFont(look.font)
        words = [step.short if look.is_short else step.words for step in steps]
        cursor, quiet = QTextCursor(document), look.plain()
        cursor.setBlockFormat(_block_format(look))
        cursor.insertText(f"{question} " if steps else question, quiet)
        cursor.insertText(_MORE + _BETWEEN if shown.start > 0 else "", quiet)
        stretches = {}
        for place in shown:
            cursor.insertText(_BETWEEN if place > shown.start else "", quiet)
            start = cursor.position()
            forms = look.plain(place == look.lit), look.evidence(steps[place].is_stone)
            _write(cursor, words[place], forms)
            stretches[place] = (start, cursor.position())
        cursor.insertText(_BETWEEN + _MORE if shown.stop < len(steps) else "", quiet)
        is_whole = len(shown) == len(steps) and words == [step.words for step in steps]
        return cls(document, stretches, is_whole)

    def lines_at(self, width: float) -> int:
        """How many lines it needs in that width."""
        # The lines are broken when the height is asked for.
        self.height_at(width)
        return self.document.begin().layout().lineCount()

    def height_at(self, width: float) -> float:
        """How high it is in that width, in pixels."""
        self.document.setTextWidth(width)
        return self.document.size().height()


def plain(question: str, steps: Sequence[Step]) -> str:
    """All that there is to say, as plain text."""
    return f"{question} {_BETWEEN.join(step.plain for step in steps)}".strip()


def _cut(evidence: str) -> str:
    if len(evidence) <= _LONGEST:
        return evidence
    return evidence[:_LONGEST].rpartition(" ")[0] + f" {_MORE}"


def _block_format(look: Look) -> QTextBlockFormat:
    form, direction = QTextBlockFormat(), Qt.LayoutDirection
    form.setLayoutDirection(direction.RightToLeft if look.is_rtl else direction.LeftToRight)
    form.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return form


def _write(cursor: QTextCursor, words: str, forms: tuple[QTextCharFormat, QTextCharFormat]) -> None:
    """Write the words, plain and evidence by turns; the isolates stay, for the sake of order."""
    for number, part in enumerate(_ISOLATED.split(words)):
        cursor.insertText(f"\u2068{part}\u2069" if number % 2 else part, forms[number % 2])

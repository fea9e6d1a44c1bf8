"""How high stretches of a document stand once its lines are broken, worked out a few at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from widgets.lines import line_rect
from widgets.slices import Slices

Part = tuple[float, float]


class LaidHeights(QObject):
    """Knows for each stretch from where to where it reaches, in parts of the document's height.

    While Qt has not broken all lines, the places in the text stand for the heights: to ask for
    one of the last would have all of it broken at once. Measured anew whenever they are broken
    otherwise.
    """

    measured = Signal()
    """The parts are others than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts: Sequence[Part] = ()
        self._document: QTextDocument | None = None
        self._stretches: Sequence[tuple[int, int]] = ()
        self._slices = Slices(self)
        self._slices.ended.connect(self.measured)

    def set_document(self, document: QTextDocument) -> None:
        """Measure in another document from now on; what was asked for is forgotten."""
        if self._document is not None:
            self._document.documentLayout().documentSizeChanged.disconnect(self._measure)
        self._document, self._stretches, self.parts = document, (), ()
        self._slices.drop()
        document.documentLayout().documentSizeChanged.connect(self._measure)

    def set_stretches(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Measure these `[start, end)` and no others, in Qt positions."""
        self._stretches = stretches
        self.parts = tuple(self._by_text())
        self._measure()
        self.measured.emit()

    def _measure(self) -> None:
        if self._stretches and self._is_laid_out():
            self._slices.begin(self._measuring())
        else:
            self._slices.drop()

    def _measuring(self) -> Iterator[None]:
        document = self._document
        if document is None:
            return
        height = max(1.0, document.size().height())
        found: list[Part] = []
        for start, end in self._stretches:
            top = line_rect(document, start).top()
            bottom = line_rect(document, max(start, end - 1)).bottom()
            found.append((top / height, bottom / height))
            yield
        self.parts = found

    def _by_text(self) -> Iterator[Part]:
        length = self._document.characterCount() if self._document is not None else 1
        return ((start / length, end / length) for start, end in self._stretches)

    def _is_laid_out(self) -> bool:
        # Qt breaks the lines from the first block to the last.
        return self._document is not None and self._document.lastBlock().layout().lineCount() > 0

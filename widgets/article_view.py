"""The article: a right-to-left text to read, with marks painted under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from widgets.article_document import Block
from widgets.colours import Colours
from widgets.mark import Mark
from widgets.positions import Insertion
from widgets.typography import Typography


class ArticleView(QTextBrowser):
    """Shows one article and the marks in it. All offsets are code points of the article's text.

    Nothing that the program asks for is told as a signal, and nothing takes the focus.
    """

    mark_activated = Signal(str)
    """The reader clicked a mark, or pressed Enter with the caret in it; tells its key."""
    menu_asked = Signal(QPoint, str, str)
    """The reader wants a menu there (global); tells key and role's value of the mark, or ""."""
    zoom_asked = Signal(int)
    """The reader turned the wheel with Ctrl; tells the steps, more than 0 for larger."""

    def __init__(self, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("متن مقاله"))

    def show_article(
        self, text: str, blocks: Sequence[Block], insertions: Iterable[Insertion] = ()
    ) -> None:
        """Show another text, from its beginning and without marks.

        `blocks` are its lines that are not blank; `insertions` are shown and not in the text.
        """
        self.setPlainText(text)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others. The reading place, caret and current key stay."""

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""

    def set_text_size(self, size: float) -> None:
        """Set the text at `size` points; what stood at the top stays there."""

    def show_current(self, key: str | None, *, scroll: bool = True, announcement: str = "") -> None:
        """Frame the content marks of that key, pulsing briefly, and no others.

        Unless all of it is in sight, it is scrolled to the upper third. A screen reader is told
        the announcement, if there is one.
        """

    def show_mentions(self, key: str | None) -> None:
        """Tint the topic marks of that key, and no others."""

    def go_to(self, start: int, end: int, *, announcement: str = "") -> None:
        """Bring the stretch into sight and frame it until the next call or choice."""

    def mark_at(self, point: QPoint) -> Mark | None:
        """The innermost mark drawn at that point of the viewport."""
        return None

    def mark_at_caret(self) -> Mark | None:
        """The innermost mark the caret stands in."""
        return None

    def offset_at_top(self) -> int:
        """The offset of the first code point in sight."""
        return 0

    def show_at_top(self, offset: int) -> None:
        """Scroll so that the line of that offset is the first in sight."""

    def selected_stretch(self) -> tuple[int, int]:
        """The code points selected, `[start, end)`; alike where nothing is."""
        return 0, 0

    def selected_text(self) -> str:
        """The words of the article that are selected, exactly as they stand in it."""
        return ""

"""The reader finds words in the article: what is typed, what is found, and from hit to hit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.language.finding import Hits, Shadow
from desktop.window.expressions import (
    BadExpression,
    CostlyExpression,
    Expressions,
    in_words,
    literally,
)
from desktop.window.focus import has_focus
from desktop.window.session import Session
from desktop.window.translator import N_
from desktop.window.window_parts import Parts
from resources.catalogue import Catalogue
from widgets.find_bar import FindState

LONGEST_TAKEN = 80
"""A longer selection, in code points, is a passage and not what one looks for."""


@dataclass(frozen=True)
class Found:
    """A find as it stands: what is looked for, how, whether it goes on, and at which hit."""

    words: str = ""
    whole_words: bool = False
    is_expression: bool = False
    is_open: bool = False
    at: int = -1


class Finding(QObject):
    """One find at a time, in the article that is shown; true while it goes on.

    What was typed stays when the find is over, and goes along to the next article.
    """

    changed = Signal()
    """A find has begun or is over."""
    left = Signal()
    """A jump to a hit leads away from what is still in sight.

    Not told of each letter that is typed: back leads to where the reader was before the first.
    """

    def __init__(self, parts: Parts, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar, self._field, self._view = parts.find_bar, parts.find_field, parts.article_view
        self._say = catalogue
        self._text = ""
        self._shadow, self._expressions = Shadow(""), Expressions("")
        self._is_open = False
        self._hits, self._at, self._from = Hits(), -1, 0
        self._is_led_away, self._problem = False, ""
        # What was typed is looked for when all keys that wait have been taken.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self.look)
        self._field.setEnabled(False)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands of finding."""
        return {
            "find": self.begin,
            "find.next": partial(self.step, 1),
            "find.previous": partial(self.step, -1),
        }

    def __bool__(self) -> bool:
        return self._is_open

    def show_session(self, session: Session | None) -> None:
        """Another article is shown: the find goes on in it, from where it is read."""
        self._text = session.article.text if session else ""
        self._shadow, self._expressions = Shadow(self._text), Expressions(self._text)
        self._field.setEnabled(session is not None)
        if session is None:
            self.close()
        elif self._is_open:
            self._from, self._is_led_away = self._reading_offset(), False
            self._search()
            self._show()

    def found(self) -> Found:
        """How the find stands, for `resume`."""
        ways = self._bar.ways.whole_words, self._bar.ways.is_expression
        return Found(self._field.text(), *ways, self._is_open, self._at)

    def resume(self, found: Found) -> None:
        """Go on with a find that was begun elsewhere in the same article."""
        self._bar.ways.set(found.whole_words, found.is_expression)
        self._write(found.words)
        if found.is_open:
            self.open()
            if 0 <= found.at < len(self._hits.spans):
                self._lead(found.at)

    def begin(self, *_: object) -> None:
        """Have the reader type, with what is selected as the first proposal."""
        words = self._selected_words()
        self.open()
        self._field.take(words)
        if words:
            self._due.start()

    def open(self) -> None:
        """Show again what was found last, leading nowhere, unless a find goes on."""
        if not self._is_open:
            self._start()
            self._search()
            self._show()

    def look_soon(self) -> None:
        """Something was typed: it is looked for in a moment."""
        if not self._is_open:
            self._start()
        self._due.start()

    def look(self) -> None:
        """Find what the field says, and lead to the first hit from where the find began."""
        self._search()
        if self._hits.spans:
            if not self._is_led_away:
                self.left.emit()
            self._is_led_away = True
            self._lead(self._place(self._from) % len(self._hits.spans))
        else:
            self._show()

    def step(self, by: int, *_: object) -> None:
        """Go to the next or previous hit; from the last to the first and back."""
        if not self._field.text():
            self.begin()
            return
        self.open()
        if self._due.isActive():
            self.look()
        count = len(self._hits.spans)
        if count:
            at = self._at + by if self._at >= 0 else self._beside(by)
            self.left.emit()
            self._is_led_away = False
            self._lead(at % count, remark="" if 0 <= at < count else self._wrapped(by))
            self._from = self._hits.spans[self._at].start

    def proposal(self) -> str:
        """What is selected in the article, if it may be looked for, as it is written."""
        start, end = self._view.selected_stretch()
        words = self._text[start:end].strip()
        return "" if len(words) > LONGEST_TAKEN or "\n" in words else words

    def show_hit(self, words: str, offset: int, whole_words: bool, is_expression: bool) -> None:
        """Find these words in the article in these ways, and lead to the hit at the offset."""
        self.open()
        self._bar.ways.set(whole_words, is_expression)
        self._write(words)
        self._search()
        self._from = offset
        if self._hits.spans:
            self._lead(self._place(offset) % len(self._hits.spans))
        else:
            self._show()

    def close(self) -> bool:
        """End the find and go back to the text, at the hit; whether there was one to end."""
        if not self._is_open:
            return False
        had_focus = has_focus(self._bar) or has_focus(self._field)
        self._is_open = False
        self._due.stop()
        self._hits, self._at, self._problem = Hits(), -1, ""
        self._view.set_hits(())
        self._field.show_missing(False)
        self._bar.hide()
        if had_focus and self._text:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        return True

    def leave(self) -> None:
        """Go from the field back to the text."""
        if not self.close():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, words: str) -> None:
        """Put the words in the field, as if they had been looked for already."""
        was_blocked = self._field.blockSignals(True)
        self._field.setText(words)
        self._field.blockSignals(was_blocked)

    def _start(self) -> None:
        self._is_open, self._is_led_away = True, False
        self._from = self._reading_offset()
        self._bar.show()
        # At once: what is led to may not come to lie where the bar takes its room.
        column = self._bar.parentWidget()
        layout = column.layout() if column else None
        if layout is not None:
            layout.activate()
        self.changed.emit()

    def _search(self) -> None:
        """Find what the field says; no hit is current."""
        self._due.stop()
        self._hits, self._at, self._problem = Hits(), -1, ""
        try:
            self._hits = self._found(self._field.text())
        except (BadExpression, CostlyExpression) as problem:
            self._problem = in_words(problem, "", self._say)
        self._view.set_hits([(span.start, span.end) for span in self._hits.spans])

    def _found(self, wanted: str) -> Hits:
        bar = self._bar
        if bar.ways.is_expression:
            return self._expressions.find(wanted, bar.ways.whole_words)
        return self._shadow.find(wanted, bar.ways.whole_words)

    def _lead(self, at: int, remark: str = "") -> None:
        self._at = at
        self._view.show_hit(at)
        self._show(remark)

    def _show(self, remark: str = "") -> None:
        had = bool(self._hits.spans)
        is_missing = not had and bool(self._field.text().strip())
        said = self._problem or (self._counted() if had or is_missing else "")
        loose = self._say(N_("بی‌اعتنا به فاصله")) if self._hits.ignores_spaces else ""
        self._field.show_missing(is_missing)
        self._bar.show_state(FindState((said, loose, remark), is_missing, had))

    def _counted(self) -> str:
        """«۳ از ۱۲», «۱۲ یافته» while none is current, or that there is nothing."""
        count = len(self._hits.spans)
        if not count:
            return self._say(N_("یافت نشد"))
        number = self._say.number(count)
        if not self._hits.are_all:
            number = self._say.fill(N_("بیش از {n}"), {"n": count})
        if self._at < 0:
            return self._say.fill(N_("{n} یافته"), {"n": number}, isolate=False)
        values = {"place": self._at + 1, "count": number}
        return self._say.fill(N_("{place} از {count}"), values, isolate=False)

    def _wrapped(self, by: int) -> str:
        return self._say(
            N_("به پایان رسید؛ از آغاز ادامه یافت")
            if by > 0
            else N_("به آغاز رسید؛ از پایان ادامه یافت")
        )

    def _beside(self, by: int) -> int:
        """The first hit after where the article is being read, or the last before it."""
        place = self._place(self._from)
        return place if by > 0 else place - 1

    def _place(self, offset: int) -> int:
        """The place of the first hit at or after the offset."""
        return bisect_left(self._hits.spans, offset, key=attrgetter("start"))

    def _reading_offset(self) -> int:
        """Where the caret is if that is in sight, else what stands at the top."""
        view = self._view
        if view.viewport().rect().intersects(view.cursorRect()):
            return view.selected_stretch()[0]
        return view.offset_at_top()

    def _selected_words(self) -> str:
        """What is selected in the article, if that is short and in one line."""
        words = self.proposal()
        return literally(words) if self._bar.ways.is_expression else words

"""What the window has to tell: articles that wait, what could not be read, pages written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from desktop.window.desk import Desk, Failure
from desktop.window.notices import Notice, Notices
from desktop.window.translator import N_
from resources.catalogue import FIRST_STRONG_ISOLATE, POP_ISOLATE, Catalogue
from widgets.message_bar import MessageAction, MessageBar, MessageKind

NAMED_AT_MOST = 4
NAME_LENGTH = 28


class Messages(QObject):
    """Words of the window to the reader, in the message bar."""

    article_asked = Signal()
    """The reader wants to open another article."""
    changed = Signal()
    """Another message is in sight, or none."""

    def __init__(self, bar: MessageBar, desk: Desk, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._say = catalogue
        self._notices = Notices(bar, self)
        self._notices.changed.connect(self.changed)

    def __bool__(self) -> bool:
        return bool(self._notices)

    def dismiss(self) -> bool:
        """Close the message in sight; whether there was one."""
        return self._notices.dismiss()

    def tell_waiting(self) -> None:
        """Name the articles that were handed over with the one shown; each can be opened."""
        waiting = self._desk.waiting
        if not waiting:
            self._notices.settle("waiting")
            return
        named = waiting if len(waiting) <= NAMED_AT_MOST else waiting[: NAMED_AT_MOST - 1]
        actions = [MessageAction(_short(path), str(path)) for path in named]
        handlers = {str(path): partial(self._desk.open_waiting, path) for path in named}
        if len(named) < len(waiting):
            rest = waiting[len(named) :]
            text = self._say.fill(N_("{n} تای دیگر…"), {"n": len(rest)})
            actions.append(MessageAction(text, "rest"))
            handlers["rest"] = partial(self._offer, rest)
        if len(waiting) == 1:
            sentence = self._say(N_("یک مقالهٔ دیگر هم آماده است:"))
        else:
            sentence = self._say.fill(N_("{n} مقالهٔ دیگر هم آماده است:"), {"n": len(waiting)})
        self._notices.tell(
            "waiting",
            Notice(
                MessageKind.INFO,
                sentence,
                tuple(actions),
                handlers,
                self._desk.forget_waiting,
            ),
        )

    def tell_unreadable(self, failures: tuple[Failure, ...]) -> None:
        """Say why articles could not be read, and offer another."""
        first = failures[0].problem
        sentence = self._say.say(f"unreadable.{first.problem}", first.values)
        others = failures[1:]
        if others:
            names = [_isolated(other.path.name) for other in others[:NAMED_AT_MOST]]
            values = {
                "n": len(others),
                "names": "، ".join([*names, *["…"] * (len(others) > len(names))]),
            }
            more = self._say.fill(N_("{n} پروندهٔ دیگر هم باز نشد: {names}"), values)
            sentence = f"{sentence} {more}"
        action = MessageAction(self._say(N_("باز کردن مقاله‌ای دیگر")), "open")
        self._notices.tell(
            "loading",
            Notice(MessageKind.ERROR, sentence, (action,), {"open": self.article_asked.emit}),
        )

    def settle_unreadable(self) -> None:
        """An article came up: what could not be read before it is no matter now."""
        self._notices.settle("loading")

    def tell_no_refining(self, sentence_id: str) -> None:
        """Say why topics are not refined."""
        self._notices.tell("refining", Notice(MessageKind.INFO, self._say.say(sentence_id)))

    def tell_written(self, page: Path) -> None:
        """Say where the page was written, and offer to open it."""
        sentence = self._say.fill(N_("صفحهٔ {name} نوشته شد."), {"name": page.name})
        action = MessageAction(self._say(N_("باز کردن صفحه")), "open")
        handlers = {"open": partial(self._open_page, page)}
        self._notices.tell("export", Notice(MessageKind.INFO, sentence, (action,), handlers))

    def tell_not_written(self, sentence: str) -> None:
        """Say why a page was not written."""
        self._notices.tell("export", Notice(MessageKind.ERROR, sentence))

    def _open_page(self, page: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            self._notices.settle("export")
        else:
            sentence = N_("برنامه‌ای که صفحه را باز کند یافت نشد. صفحه اینجاست: {path}")
            self.tell_not_written(self._say.fill(sentence, {"path": page}))

    def _offer(self, paths: tuple[Path, ...]) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("waiting")
        for path in paths:
            menu.addAction(_isolated(path.name), partial(self._desk.open_waiting, path))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())


def _short(path: Path) -> str:
    name = path.stem
    return _isolated(name if len(name) <= NAME_LENGTH else f"{name[: NAME_LENGTH - 1]}…")


def _isolated(text: str) -> str:
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"

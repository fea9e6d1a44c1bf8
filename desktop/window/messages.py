"""What the window has to tell: what could not be read, files that changed, pages written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.article.article import settled
from desktop.files.loading import Unreadable
from desktop.window.notices import Notice, Notices, Offer
from desktop.window.translator import N_
from resources.catalogue import Catalogue
from widgets.message_bar import MessageBar, MessageKind

TOLD_AT_MOST = 3


class Messages(QObject):
    """Words of the window to the reader, in the message bar."""

    article_asked = Signal()
    """The reader wants to open another article."""
    reload_asked = Signal()
    """The reader wants the article in hand to be read from its file anew."""
    changed = Signal()
    """Another message is in sight, or none."""

    def __init__(self, bar: MessageBar, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._say = catalogue
        self._unreadable: list[str] = []
        self._notices = Notices(bar, self)
        self._notices.changed.connect(self.changed)

    def __bool__(self) -> bool:
        return bool(self._notices)

    def dismiss(self) -> bool:
        """Close the message in sight; whether there was one."""
        return self._notices.dismiss()

    def tell_changed(self) -> None:
        """Say that the file of the article in hand is another now; offer to read it anew."""
        offer = Offer(self._say(N_("بازخوانی")), self.reload_asked.emit)
        sentence = self._say(N_("این پرونده تغییر کرده است."))
        self._notices.tell("changed", Notice(MessageKind.INFO, sentence, (offer,)))

    def tell_vanished(self) -> None:
        """Say that the file of the article in hand is gone."""
        sentence = self._say(N_("پروندهٔ این مقاله دیگر سر جایش نیست؛ متن آن همچنان پیش روی شماست."))
        self._notices.tell("changed", Notice(MessageKind.INFO, sentence))

    def settle_changed(self) -> None:
        """Of the file of the article in hand nothing is to be told."""
        self._notices.settle("changed")

    def tell_loading(self, path: Path) -> None:
        """Say that a large article is on its way."""
        sentence = self._say.fill(
            N_("مقالهٔ بلند «{name}» باز می‌شود…"), {"name": settled(path.name)}
        )
        self._notices.tell("large", Notice(MessageKind.INFO, sentence))

    def settle_loading(self) -> None:
        """The large article is there, or cannot be had."""
        self._notices.settle("large")

    def tell_unreadable(self, path: Path, problem: Unreadable) -> None:
        """Say why an article could not be read, below what was said of others; offer another."""
        sentence = self._say.say(f"unreadable.{problem.problem}", problem.values)
        self._unreadable.append(settled(sentence))
        offer = Offer(self._say(N_("باز کردن مقاله‌ای دیگر")), self.article_asked.emit)
        said = "\n".join(self._unreadable[:TOLD_AT_MOST])
        if (rest := len(self._unreadable) - TOLD_AT_MOST) > 0:
            said += "\n" + self._say.fill(N_("{n} پروندهٔ دیگر هم خوانده نشد."), {"n": rest})
        self._notices.tell("loading", Notice(MessageKind.ERROR, said, (offer,)))

    def settle_unreadable(self) -> None:
        """Something else is opened: what could not be read before it is no matter now."""
        self._unreadable = []
        self._notices.settle("loading")

    def tell_no_refining(self, sentence_id: str) -> None:
        """Say why topics are not refined."""
        self._notices.tell("refining", Notice(MessageKind.INFO, self._say.say(sentence_id)))

    def offer_welcome(self, begin: Callable[[], object]) -> None:
        """Offer a newcomer the welcome, quietly: an article was asked for."""
        sentence = self._say(N_("نقل‌نما برایتان تازه است؟ در پنج گام نشانتان می‌دهد چه می‌کند."))
        offer = Offer(self._say(N_("آشنایی با نقل‌نما")), begin)
        self._notices.tell("welcome", Notice(MessageKind.INFO, sentence, (offer,)))

    def settle_welcome(self) -> None:
        """The welcome has begun."""
        self._notices.settle("welcome")

    def tell_written(self, page: Path) -> None:
        """Say where the page was written, and offer to open it."""
        sentence = self._say.fill(N_("صفحهٔ {name} نوشته شد."), {"name": settled(page.name)})
        offer = Offer(self._say(N_("باز کردن صفحه")), partial(self._open_page, page))
        self._notices.tell("export", Notice(MessageKind.INFO, sentence, (offer,)))

    def tell_not_written(self, sentence: str) -> None:
        """Say why a page was not written."""
        self._notices.tell("export", Notice(MessageKind.ERROR, settled(sentence)))

    def _open_page(self, page: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            self._notices.settle("export")
        else:
            sentence = N_("برنامه‌ای که صفحه را باز کند یافت نشد. صفحه اینجاست: {path}")
            self.tell_not_written(self._say.fill(sentence, {"path": page}))

"""What the window has to tell: what could not be read, files that changed, pages written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.article.article import settled
from desktop.files.loading import Unreadable
from desktop.window.first_readable import Failure
from desktop.window.notices import Notice, Notices, Offer
from desktop.window.translator import N_, Sentence
from resources.catalogue import Catalogue
from widgets.message_bar import MessageBar, MessageKind

TOLD_AT_MOST = 3

Again = Callable[["Messages"], object]
"""Tells once more, in the words of others, what one has told."""


class Messages(QObject):
    """Words of the window to the reader, in the message bar."""

    article_asked = Signal()
    """The reader wants to open another article."""
    reload_asked = Signal()
    """The reader wants the article in hand to be read from its file anew."""
    welcome_asked = Signal()
    """A newcomer wants to be shown what there is."""
    changed = Signal()
    """Another message is in sight, or none."""

    def __init__(self, bar: MessageBar, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._say = catalogue
        self._unreadable: tuple[Failure, ...] = ()
        self._again: dict[str, Again] = {}
        self._notices = Notices(bar, self)
        self._notices.changed.connect(self.changed)

    def __bool__(self) -> bool:
        return bool(self._notices)

    @property
    def standing(self) -> tuple[Again, ...]:
        """All that is not settled, for another's `resume`; the one in sight last."""
        return tuple(self._again[about] for about in self._notices.topics)

    def resume(self, standing: Iterable[Again]) -> None:
        """Tell what another has told, who speaks another language."""
        for tell in standing:
            tell(self)

    def dismiss(self) -> bool:
        """Close the message in sight; whether there was one."""
        return self._notices.dismiss()

    def tell_changed(self) -> None:
        """Say that the file of the article in hand is another now; offer to read it anew."""
        offer = Offer(self._say(N_("بازخوانی")), self.reload_asked.emit)
        sentence = self._say(N_("این پرونده تغییر کرده است."))
        notice = Notice(MessageKind.INFO, sentence, (offer,))
        self._tell("changed", notice, Messages.tell_changed)

    def tell_vanished(self) -> None:
        """Say that the file of the article in hand is gone."""
        sentence = self._say(N_("پروندهٔ این مقاله دیگر سر جایش نیست؛ متن آن همچنان پیش روی شماست."))
        notice = Notice(MessageKind.INFO, sentence)
        self._tell("changed", notice, Messages.tell_vanished)

    def settle_changed(self) -> None:
        """Of the file of the article in hand nothing is to be told."""
        self._notices.settle("changed")

    def tell_loading(self, path: Path) -> None:
        """Say that a large article is on its way."""
        sentence = self._say.fill(
            N_("مقالهٔ بلند «{name}» باز می‌شود…"), {"name": settled(path.name)}
        )
        notice = Notice(MessageKind.INFO, sentence)
        self._tell("large", notice, lambda other: other.tell_loading(path))

    def settle_loading(self) -> None:
        """The large article is there, or cannot be had."""
        self._notices.settle("large")

    def tell_unreadable(self, path: Path, problem: Unreadable) -> None:
        """Say why an article could not be read, below what was said of others; offer another."""
        self.tell_all_unreadable((*self._unreadable, (path, problem)))

    def tell_all_unreadable(self, failures: tuple[Failure, ...]) -> None:
        """Say why these and no others could not be read."""
        self._unreadable = failures
        said = "\n".join(self._why(problem) for _, problem in failures[:TOLD_AT_MOST])
        if (rest := len(failures) - TOLD_AT_MOST) > 0:
            said += "\n" + self._say.fill(N_("{n} پروندهٔ دیگر هم خوانده نشد."), {"n": rest})
        offer = Offer(self._say(N_("باز کردن مقاله‌ای دیگر")), self.article_asked.emit)
        notice = Notice(MessageKind.ERROR, said, (offer,))
        self._tell("loading", notice, lambda other: other.tell_all_unreadable(failures))

    def _why(self, problem: Unreadable) -> str:
        return settled(self._say.say(f"unreadable.{problem.problem}", problem.values))

    def settle_unreadable(self) -> None:
        """Something else is opened: what could not be read before it is no matter now."""
        self._unreadable = ()
        self._notices.settle("loading")

    def tell_no_refining(self, sentence_id: str) -> None:
        """Say why topics are not refined."""
        notice = Notice(MessageKind.INFO, self._say.say(sentence_id))
        self._tell("refining", notice, lambda other: other.tell_no_refining(sentence_id))

    def offer_welcome(self) -> None:
        """Offer a newcomer the welcome, quietly: an article was asked for."""
        sentence = self._say(N_("نقل‌نما برایتان تازه است؟ در پنج گام نشانتان می‌دهد چه می‌کند."))
        offer = Offer(self._say(N_("آشنایی با نقل‌نما")), self.welcome_asked.emit)
        notice = Notice(MessageKind.INFO, sentence, (offer,))
        self._tell("welcome", notice, Messages.offer_welcome)

    def settle_welcome(self) -> None:
        """The welcome has begun."""
        self._notices.settle("welcome")

    def tell_written(self, page: Path) -> None:
        """Say where the page was written, and offer to open it."""
        sentence = self._say.fill(N_("صفحهٔ {name} نوشته شد."), {"name": settled(page.name)})
        offer = Offer(self._say(N_("باز کردن صفحه")), partial(self._open_page, page))
        notice = Notice(MessageKind.INFO, sentence, (offer,))
        self._tell("export", notice, lambda other: other.tell_written(page))

    def tell_not_written(self, why: Sentence) -> None:
        """Say why a page was not written."""
        notice = Notice(MessageKind.ERROR, settled(self._say.fill(why.persian, why.values)))
        self._tell("export", notice, lambda other: other.tell_not_written(why))

    def _tell(self, about: str, notice: Notice, again: Again) -> None:
        self._again[about] = again
        self._notices.tell(about, notice)

    def _open_page(self, page: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            self._notices.settle("export")
        else:
            sentence = N_("برنامه‌ای که صفحه را باز کند یافت نشد. صفحه اینجاست: {path}")
            self.tell_not_written(Sentence(sentence, {"path": page}))

"""Keeps over the end of the program which articles were open, and how each was left."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import NAME
from desktop.article.article import settled
from desktop.files import recents
from desktop.files.recents import Bookmark, Recent, Remembered
from desktop.window.background import Lane
from desktop.window.command import Need
from desktop.window.desk import Desk, path_of
from desktop.window.display import Display
from desktop.window.renewal import moved
from desktop.window.session import Session

SAVED_AFTER = 1_000
"""So long (ms) after something has changed it is written."""
TITLE_LENGTH = 200

Unread = tuple[Bookmark, int | None]
"""How an article is to be shown once it is read; where its quote begins now, if that is known."""


@dataclass(frozen=True)
class Kept:
    """All that a `Keeping` knows, for the one that takes its place."""

    remembered: Remembered
    earlier: Remembered
    unfiled: Mapping[Path, Bookmark]
    unread: Mapping[Session, Unread]


class Keeping(QObject):
    """Remembers the articles in a file, which is read when `load` is called.

    Before that nothing is remembered and nothing is written, so that no start waits for it.
    """

    changed = Signal()
    """Other articles are remembered."""

    def __init__(
        self, path: Path, desk: Desk, display: Display, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self._desk, self._display = path, desk, display
        self.remembered = self._written = self._earlier = Remembered()
        self._is_loaded = False
        self._unread: dict[Session, Unread] = {}
        self._unfiled: dict[Path, Bookmark] = {}
        self._lane = Lane(self)
        self._timer = QTimer(self, singleShot=True, interval=SAVED_AFTER)
        self._timer.timeout.connect(self._save)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands that go back to what was open."""
        return {"session.reopen": self.reopen}

    def needs(self) -> set[Need]:
        """What there is to go back to."""
        needs = {Need.EARLIER: bool(self._earlier.open), Need.CLOSED: self._desk.can_reopen}
        return {need for need, is_there in needs.items() if is_there}

    def title(self, path: Path) -> str:
        """What the article at that path was called when it was open last, or else its file."""
        known = self.remembered.of(str(path))
        return settled(known.title if known and known.title else path.stem)

    def load(self) -> None:
        """Read what is remembered, and return to where the open articles were left."""
        self.remembered = self._written = self._earlier = recents.read(self._path)
        self._is_loaded = True
        for session in self._desk.sessions:
            self.take(session)
        self.changed.emit()

    def hand_on(self) -> Kept:
        """What another one, which takes the place of this, goes on with; this one is done."""
        self.close()
        self._is_loaded = False
        return Kept(self.remembered, self._earlier, self._unfiled, self._unread)

    def go_on(self, kept: Kept) -> None:
        """Go on where another one was; the open articles are shown as they are."""
        self.remembered = self._written = kept.remembered
        self._earlier = kept.earlier
        self._unfiled, self._unread = dict(kept.unfiled), dict(kept.unread)
        self._is_loaded = True
        for session in self._desk.sessions:
            session.reading_changed.connect(partial(self._take_reading, session))
        self.changed.emit()

    def reopen(self, *_: object) -> None:
        """Open the articles that were open when the program was last closed."""
        earlier, self._earlier = self._earlier, Remembered()
        self._desk.restore(tuple(map(Path, earlier.open)), Path(earlier.current))
        self.changed.emit()

    def open_recent(self, place: int) -> None:
        """Open a remembered article, by its place among them."""
        self._desk.open([Path(self.remembered.recents[place].path)])

    def forget_recent(self, place: int) -> None:
        """Remember nothing of an article any more, by its place among them."""
        self.remembered = self.remembered.without(self.remembered.recents[place].path)
        self.save_soon()
        self.changed.emit()

    def take(self, session: Session) -> None:
        """An article was opened: it is the last one now, and is shown as it was left."""
        if not self._is_loaded:
            return
        known = self._known(session)
        if session.is_filed:
            title = session.article.caption[:TITLE_LENGTH]
            known = replace(known, title=title, opened=date.today())
            self.remembered = self.remembered.opened(known)
            self.changed.emit()
        if known.bookmark != Bookmark():
            self._display.return_to(session, known.bookmark)
        self._unread[session] = known.bookmark, None
        session.reading_changed.connect(partial(self._take_reading, session))
        self._take_reading(session)
        self.save_soon()

    def renew(self, before: Session, session: Session) -> None:
        """An article was read anew: what is shown of it stays, though other words surround it."""
        bookmark, quote = self._display.bookmark(before), before.quote
        texts = before.article.text, session.article.text
        start = moved(quote.content.start, *texts) if quote else None
        bookmark = replace(bookmark, offset=moved(bookmark.offset, *texts))
        self._display.return_to(session, bookmark)
        self._unread[session] = bookmark, start

    def part(self, session: Session) -> None:
        """An article is closed; its bookmark is kept."""
        self._unread.pop(session, None)
        self._note(session)
        self.save_soon()

    def save_soon(self, *_: object) -> None:
        """Something has changed that is to be kept."""
        if self._is_loaded and not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Keep how everything is now."""
        self._timer.stop()
        self._save()
        self._lane.finish()

    def _known(self, session: Session) -> Recent:
        known = self._remembered_of(session)
        unfiled = self._unfiled.get(session.path, Bookmark())
        return known or Recent(str(session.path), bookmark=unfiled)

    def _remembered_of(self, session: Session) -> Recent | None:
        return self.remembered.of(str(session.path)) if session.is_filed else None

    def _take_reading(self, session: Session) -> None:
        reading = session.reading
        if reading is None or not self._is_loaded:
            return
        bookmark, start = self._unread.pop(session, (None, None))
        if bookmark is not None:
            quotes = (quote.id for quote in reading.quotes if quote.content.start == start)
            session.choose(next(quotes, bookmark.quote), scroll=False)
            self._display.close_speakers(session)
        known = self._remembered_of(session)
        if known is not None:
            known = replace(known, speakers=len(reading.speakers), quotes=len(reading.counted))
            self.remembered = self.remembered.changed(known)

    def _note(self, session: Session) -> None:
        bookmark, known = self._display.bookmark(session), self._remembered_of(session)
        if known is not None:
            self.remembered = self.remembered.changed(replace(known, bookmark=bookmark))
        elif not session.is_filed:
            self._unfiled[session.path] = bookmark

    def _save(self) -> None:
        if not self._is_loaded:
            return
        for session in self._desk.sessions:
            self._note(session)
        filed = [tab for tab in self._desk.tabs if not isinstance(tab, Session) or tab.is_filed]
        current = self._desk.current
        # Who opened nothing may want to go on next time with what was open before.
        is_untouched = not filed and self._earlier.open
        self.remembered = replace(
            self.remembered,
            open=self._earlier.open if is_untouched else tuple(str(path_of(tab)) for tab in filed),
            current=str(current.path) if current else self._earlier.current,
        )
        if self.remembered != self._written:
            job = partial(_write, self._path, self._written, self.remembered)
            self._written = self.remembered
            self._lane.run(job, lambda _: None)
            self._lane.start()


def _write(path: Path, before: Remembered, remembered: Remembered) -> None:
    """Runs in the thread. Another window may have written since."""
    try:
        recents.write(path, recents.merged(before, remembered, recents.read(path)))
    except OSError as problem:
        logging.getLogger(NAME).warning("what was open is not kept: %s", problem)

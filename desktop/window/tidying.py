"""The tidy view: which half-spaces of an article are shown and copied, found off the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.window.background import Lane
from desktop.window.seen import Seen
from desktop.window.session import Session
from desktop.window.translator import N_
from resources.catalogue import Catalogue

if TYPE_CHECKING:
    from desktop.language.tidy import HalfSpace

Finder = Callable[[str], "tuple[HalfSpace, ...] | None"]


class Tidying(QObject):
    """Knows what the reader wants, and finds it for the session in hand once that has been read.

    `find` is quick and `refine` slow: it is asked when the session's refined reading has come,
    and None where it knows nothing. Both are called in a thread of their own.
    """

    seen_changed = Signal(Seen)
    """The session's words are seen or copied otherwise."""
    told = Signal(str)
    """The words are seen otherwise than before; says in which way."""

    def __init__(
        self, find: Finder, refine: Finder, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.is_on = self.copies = False
        self._find, self._refine, self._say = find, refine, catalogue
        self._lane = Lane(self)
        self._session: Session | None = None
        self._known: dict[Session, tuple[HalfSpace, ...]] = {}
        self._asked: set[Session] = set()
        self._refined: set[Session] = set()
        self._is_to_tell = False

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the commands of the tidy view."""
        return {"view.tidy": self.switch, "copy.tidy": self.switch_copies}

    @property
    def seen(self) -> Seen:
        """How the words of the session in hand are seen now."""
        found = self._known.get(self._session) if self._session else None
        if found is None:
            return Seen()
        return Seen(found if self.is_on else (), found if self.copies else (), self.is_on)

    def speak(self, catalogue: Catalogue) -> None:
        """Say from now on what is said in this language."""
        self._say = catalogue

    def switch(self, is_on: bool) -> None:
        """Show half-spaces that the article lacks, or the article as it was written."""
        self.is_on, self._is_to_tell = is_on, True
        self._show()

    def switch_copies(self, is_on: bool) -> None:
        """Put half-spaces in what is copied, or copy exactly what was written."""
        self.copies = is_on
        self._show()

    def mend(self, words: str) -> str:
        """Words that stand in no article, as they are copied: with half-spaces, if so wished."""
        if not self.copies:
            return words
        # Here, since what few ask for need not hold up every start.
        from desktop.language.tidy import tidied

        return tidied(words)

    def watch(self, session: Session | None) -> None:
        """Look after this session from now on; how it is seen is to be asked for."""
        if self._session is not None:
            self._session.reading_changed.disconnect(self._search)
            self._session.refinement_came.disconnect(self._search)
        self._session = session
        self._is_to_tell = self.is_on and session not in self._known
        if session is not None:
            session.reading_changed.connect(self._search)
            session.refinement_came.connect(self._search)
            self._search()

    def forget(self, session: Session) -> None:
        """The session is closed: nothing of it is kept, nor of what is still sought in it."""
        self._known.pop(session, None)
        self._asked.discard(session)
        self._refined.discard(session)

    def close(self) -> None:
        """Stop the thread."""
        self._lane.stop()

    def _show(self) -> None:
        self._search()
        if self._session is None or self._session in self._known or not self.is_on:
            self._tell_seen()

    def _search(self) -> None:
        """Have found what is wanted and can be found by now."""
        session = self._session
        if session is None or not (self.is_on or self.copies):
            return
        if session not in self._asked and (session.reading or session.is_unreadable):
            self._asked.add(session)
            self._run(session, self._find)
        if session not in self._refined and session.refined is not None:
            self._refined.add(session)
            self._run(session, self._refine)

    def _run(self, session: Session, finder: Finder) -> None:
        self._lane.run(partial(finder, session.article.text), partial(self._take, session))
        self._lane.start()

    def _take(self, session: Session, found: object) -> None:
        """Add what was found to what is known, and show it if that is news."""
        if not isinstance(found, tuple) or session not in self._asked:
            return
        from desktop.language.tidy import united

        known = self._known.get(session)
        self._known[session] = united(known or (), found)
        if session is self._session and self._known[session] != known:
            self._tell_seen()

    def _tell_seen(self) -> None:
        self.seen_changed.emit(self.seen)
        if self._is_to_tell and self._session is not None:
            self._is_to_tell = False
            self.told.emit(self._in_words())

    def _in_words(self) -> str:
        """«متن آراسته: ۱۲ نیم‌فاصله»."""
        if not self.is_on:
            return self._say(N_("متن، چنان که نوشته شده است"))
        count = len(self.seen.shown)
        if not count:
            return self._say(N_("متن آراسته: نیم‌فاصله‌ای کم نبود"))
        return self._say.fill(N_("متن آراسته: {n} نیم‌فاصله"), {"n": count})

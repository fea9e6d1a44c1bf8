"""A chosen topic narrows the speakers' quotes to those that speak of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.window.session import Session
from desktop.window.speakers_model import SpeakersModel
from desktop.window.translator import N_
from desktop.window.wording import Wording
from widgets.sidebar import Sidebar


@dataclass(frozen=True)
class _Whole:
    """How the whole list was left: which speakers were closed, how far it was scrolled."""

    closed: frozenset[str]
    place: int


class Narrowing:
    """Keeps the sidebar narrowed to the session's topic, and the whole list as it was."""

    def __init__(self, sidebar: Sidebar, model: SpeakersModel, wording: Wording) -> None:
        self._sidebar, self._model, self._wording = sidebar, model, wording
        self._whole: _Whole | None = None

    @property
    def closed_speakers(self) -> frozenset[str]:
        """The speakers that are closed in the whole list."""
        return self._whole.closed if self._whole else self._sidebar.speakers.closed_speakers()

    def forget(self) -> None:
        """Another article is to be shown."""
        self._whole = None
        self._model.clear()
        self._sidebar.set_narrowing("", "")

    def close_speakers(self, closed: frozenset[str]) -> None:
        """Close these speakers in the whole list, now or as soon as it is shown."""
        if self._whole is None:
            self._sidebar.speakers.close_speakers(closed)
        else:
            self._whole = replace(self._whole, closed=closed)

    def follow(self, session: Session | None) -> str:
        """Show what the session's topic leaves of the list; what to say if that is another.

        Where nobody is quoted at all there is nothing to narrow.
        """
        reading, topic = (session.reading, session.shown_topic) if session else (None, None)
        if reading is None or topic is None or not reading.counted:
            return self._widen()
        is_other = self._model.topic != topic.id
        if self._whole is None:
            view = self._sidebar.speakers
            self._whole = _Whole(view.closed_speakers(), view.scroll_place())
        self._model.narrow(topic.id)
        said = self._wording.narrowed(topic, reading)
        note = "" if reading.about(topic.id) else said
        self._sidebar.set_narrowing(self._wording.about(topic), note)
        return said if is_other else ""

    def _widen(self) -> str:
        if self._whole is None:
            return ""
        whole, self._whole = self._whole, None
        self._model.narrow("")
        self._sidebar.set_narrowing("", "")
        self._sidebar.speakers.close_speakers(whole.closed)
        self._sidebar.speakers.scroll_back(whole.place)
        return self._wording.catalogue(N_("همهٔ نقل‌ها"))

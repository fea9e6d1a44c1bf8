"""A chosen speaker stands out: in the text, where the others stand back, and by his row."""

from __future__ import annotations

from desktop.window.marks import colours
from desktop.window.session import Session
from desktop.window.speakers_model import SpeakersModel
from desktop.window.translator import N_
from desktop.window.wording import Wording
from widgets.announcement import announce
from widgets.article_view import ArticleView


class StandingOut:
    """Shows which speaker a session has chosen."""

    def __init__(self, view: ArticleView, model: SpeakersModel, wording: Wording) -> None:
        self._view, self._model, self._wording = view, model, wording

    def show(self, session: Session | None) -> None:
        """Let the chosen speaker's quotes stand out, and his row; all alike where none is."""
        reading = session.reading if session else None
        chosen = session.speaker if session and reading else None
        group = None if chosen is None or reading is None else colours(reading)[chosen or None]
        self._view.show_group(group)
        self._model.choose_speaker(chosen)

    def tell(self, session: Session | None) -> None:
        """Show it, and say so where there are others to stand back."""
        self.show(session)
        if session is None or session.reading is None or len(self._model.listed) < 2:
            return
        if session.speaker is None:
            said = self._wording.catalogue(N_("همهٔ گویندگان"))
        else:
            speaker = session.reading.speaker(session.speaker)
            said = self._wording.stands_out(self._wording.speaker(speaker))
        announce(self._view, said)

"""What the palette leads to: commands, and in the article in hand speakers, topics and quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.article.reading import Quote, Reading, Speaker, Topic
from desktop.window.actions import Actions, shown_key
from desktop.window.command import Command
from desktop.window.commands import COMMANDS, MENUS, names, plain, said
from desktop.window.deeds import Deeds
from desktop.window.desk import Desk, path_of
from desktop.window.keeping import Keeping
from desktop.window.session import Session
from desktop.window.translator import N_
from desktop.window.wording import Wording
from resources.catalogue import Catalogue
from widgets.cap_rows import CapRow

OFTEN = (
    *("find", "quote.next", "quote.previous", "quote.copy_with_source", "article.open", "export"),
    *("view.tidy", "pane.filter", "outline", "focus_mode", "appearance", "article.close"),
)
"""What readers ask for most; of the other commands, the table's order is as good as any."""

WORDS = 120
"""No row shows more of a quote, in code points."""


@dataclass(frozen=True)
class Target:
    """Something to do or to go to: what it is called, what its row says, how one gets there.

    The row is made when it is to be shown.
    """

    names: tuple[str, ...]
    row: Callable[[], CapRow]
    go: Callable[[], object]


class Commands:
    """The commands that make sense now: the latest run from here first, then those run often."""

    def __init__(self, actions: Actions, catalogue: Catalogue) -> None:
        self._actions, self._say = actions, catalogue
        self._latest: tuple[str, ...] = ()

    def __call__(self) -> tuple[Target, ...]:
        there = {
            command.id: self._target(command)
            for command in COMMANDS
            if command.id != "palette" and self._actions[command.id].isEnabled()
        }
        order = dict.fromkeys((*self._latest, *OFTEN, *there))
        return tuple(there[id_] for id_ in order if id_ in there)

    def _target(self, command: Command) -> Target:
        row, run = partial(self._row, command), partial(self._run, command.id)
        return Target(names(command), row, run)

    def _row(self, command: Command) -> CapRow:
        kind = f"{self._say(N_('فرمان'))} · {plain(self._say(MENUS[command.menu]))}"
        keys = self._actions.keymap.keys(command.id)[:1]
        return CapRow(plain(said(command, self._say)), kind, tuple(map(shown_key, keys)))

    def _run(self, command_id: str) -> None:
        self._latest = tuple(dict.fromkeys((command_id, *self._latest)))
        self._actions[command_id].trigger()


class Places:
    """The speakers, topics and quotes of the article in hand, made once for each reading."""

    def __init__(self, desk: Desk, deeds: Deeds, wording: Wording) -> None:
        self._desk, self._deeds, self._wording = desk, deeds, wording
        self._made: tuple[Reading, tuple[Target, ...]] | None = None

    def __call__(self) -> tuple[Target, ...]:
        session = self._desk.current
        if session is None or session.reading is None:
            self._made = None
            return ()
        if self._made is None or self._made[0] is not session.reading:
            self._made = session.reading, tuple(self._all(session, session.reading))
        return self._made[1]

    def _all(self, session: Session, reading: Reading) -> Iterator[Target]:
        yield from map(self._speaker, reading.speakers)
        yield from map(self._topic, reading.topics)
        text = session.article.text
        for quote in reading.counted:
            names = (quote.content.of(text),)
            row = partial(self._quote_row, quote, reading, text)
            yield Target(names, row, partial(self._deeds.read_on_at, quote.id))

    def _speaker(self, speaker: Speaker) -> Target:
        names = (speaker.name, speaker.title, *speaker.aliases)
        go = partial(self._deeds.choose_speaker, speaker.id)
        return Target(names, partial(self._speaker_row, speaker), go)

    def _topic(self, topic: Topic) -> Target:
        go = partial(self._deeds.choose_topic, topic.id)
        return Target((topic.label,), partial(self._topic_row, topic), go)

    def _speaker_row(self, speaker: Speaker) -> CapRow:
        return CapRow(self._wording.speaker(speaker), self._wording.catalogue(N_("گوینده")))

    def _topic_row(self, topic: Topic) -> CapRow:
        return CapRow(self._wording.label(topic), self._wording.catalogue(N_("موضوع")))

    def _quote_row(self, quote: Quote, reading: Reading, text: str) -> CapRow:
        words = self._wording.first_words(text, quote.content, WORDS)
        name = self._wording.speaker(reading.speaker(quote.speaker))
        return CapRow(f"{name}: {words}", self._wording.catalogue(N_("نقل")))


class Articles:
    """The other articles that are open, and those that were."""

    def __init__(self, desk: Desk, keeping: Keeping, catalogue: Catalogue) -> None:
        self._desk, self._keeping, self._say = desk, keeping, catalogue

    def __call__(self) -> tuple[Target, ...]:
        desk, keeping = self._desk, self._keeping
        open_now = {str(path_of(tab)) for tab in desk.tabs}
        return (
            *(
                self._target(session.article.caption, partial(desk.turn_to, session))
                for session in desk.sessions
                if session is not desk.current
            ),
            *(self._target(keeping.title(path), partial(desk.show, path)) for path in desk.waiting),
            *(
                # By path: others may have been opened while the list was in sight.
                self._target(recent.title, partial(desk.open, [Path(recent.path)]))
                for recent in keeping.remembered.recents
                if recent.title and recent.path not in open_now
            ),
        )

    def _target(self, name: str, go: Callable[[], object]) -> Target:
        return Target((name,), lambda: CapRow(name, self._say(N_("مقاله"))), go)

"""The welcome: on the seed, the five things worth knowing, each beside the part it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

import resources
from desktop.window.desk import Desk
from desktop.window.display import Display
from desktop.window.session import Session
from desktop.window.theme import Theme
from desktop.window.translator import N_
from desktop.window.window_parts import Parts
from resources.catalogue import Catalogue
from widgets.callout import Callout, Hint


@dataclass(frozen=True)
class _Step:
    """`text` has places for keys, by the ids in `keys` of the commands they belong to."""

    title: str
    text: str
    keys: dict[str, str]


STEPS = (
    _Step(
        N_("چه کسی چه گفته است"),
        N_(
            "روی هر نقلی بزنید، اینجا یا در متن: کارتش برگزیده می‌شود و جایش در متن قاب می‌گیرد."
            " با {next} به نقل بعدی می‌روید و با {previous} به نقل پیشین."
        ),
        {"next": "quote.next", "previous": "quote.previous"},
    ),
    _Step(
        N_("چرا این گوینده؟"),
        N_(
            "این نوار دلیل را می‌گوید. روی واژه‌های نقطه‌چین بزنید تا جایشان را در متن ببینید،"
            " یا با {key} از یکی به دیگری بروید."
        ),
        {"key": "reason.next"},
    ),
    _Step(
        N_("دربارهٔ چه"),
        N_(
            "روی هر موضوعی بزنید تا ببینید چه کسی دربارهٔ آن چه گفته است. با {key} همهٔ نقل‌ها"
            " برمی‌گردند."
        ),
        {"key": "choice.clear"},
    ),
    _Step(
        N_("یافتن و پالودن"),
        N_(
            "اینجا ({find}) در متن می‌یابید، با هر املایی که واژه نوشته شده باشد. کادر بالای"
            " فهرست‌ها ({filter}) از گویندگان، نقل‌ها و موضوع‌ها همان را نگه می‌دارد که می‌خواهید."
        ),
        {"find": "find", "filter": "pane.filter"},
    ),
    _Step(
        N_("رونوشت و برون‌بری"),
        N_(
            "{copy} نقل را با گوینده و منبعش رونوشت می‌کند، آمادهٔ گزارش شما. {export} همهٔ صفحه را"
            " با نشانه‌هایش می‌نویسد."
        ),
        {"copy": "quote.copy_with_source", "export": "export"},
    ),
)


class Welcome(QObject):
    """Leads through the steps once the seed is read; over when another article is shown."""

    sidebar_asked = Signal(bool)
    """A step is about what stands in the sidebar."""
    begun = Signal()

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        display: Display,
        desk: Desk,
        theme: Theme,
        say: Catalogue,
        key_of: Callable[[str], str],
        is_seen: bool,
    ) -> None:
        """`key_of` gives the key of a command as it is to be read."""
        super().__init__(window)
        self._window, self._parts, self._display = window, parts, display
        self._desk, self._theme, self._say, self._key_of = desk, theme, say, key_of
        self.is_seen = is_seen
        self.step = -1
        """The step that is shown, -1 for none."""
        self._wanted = -1
        self._seed: Session | None = None
        self._callout: Callout | None = None
        theme.colours_changed.connect(self._take_colours)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to do for the command that welcomes."""
        return {"welcome": self.begin}

    def greet(self, offer: Callable[[], object] | None) -> None:
        """Welcome a newcomer; who has something else to do is only offered it, once."""
        if offer is None:
            self.begin()
        else:
            self.is_seen = True
            offer()

    def begin(self, *_: object) -> None:
        """Open the seed, and show the first step as soon as it is read."""
        self.is_seen, self._wanted = True, 0
        self.begun.emit()
        self._desk.open([resources.seed()])
        self.follow()

    def resume(self, step: int) -> None:
        """Go on at this step, which another window showed; -1 for none."""
        if step >= 0:
            self._wanted = step
            self.follow()

    def follow(self) -> None:
        """Another article is shown, or another reading of it."""
        session = self._display.session
        is_wanted = session is not None and session.is_whole and self._wanted >= 0
        if session is not None and is_wanted and session.path == resources.seed():
            self._seed, wanted, self._wanted = session, self._wanted, -1
            self._show(wanted)
        elif self.step >= 0 and session is not self._seed:
            self.finish()

    def finish(self) -> None:
        """Show no more of it."""
        self.step = -1
        if self._callout is not None:
            self._callout.leave()

    def _go(self, by: int) -> None:
        if self.step + by in range(len(STEPS)):
            self._show(self.step + by)
        else:
            self.finish()

    def _show(self, place: int) -> None:
        session = self._seed
        if session is None or session.reading is None:
            return
        self.step = place
        self.sidebar_asked.emit(True)
        if session.quote is None and session.reading.counted:
            session.choose(session.reading.counted[0].id)
        self._callout = self._callout or self._made()
        self._callout.show_hint(self._hint(place))

    def _hint(self, place: int) -> Hint:
        step, say = STEPS[place], self._say
        keys = {name: self._key_of(command) for name, command in step.keys.items()}
        count = say.fill(N_("{place} از {count}"), {"place": place + 1, "count": len(STEPS)})
        return Hint(
            f"{say(N_('به نقل‌نما خوش آمدید'))}  ·  {count}",
            say(step.title),
            say.fill(step.text, keys),
            lambda: self._target(place),
            is_first=place == 0,
            is_last=place == len(STEPS) - 1,
            spared=self._spared,
        )

    def _target(self, place: int) -> QRect:
        """What a step points at, in the window's coordinates."""
        parts = self._parts
        cards, reason = parts.sidebar.speakers, parts.reason_bar
        card = cards.visualRect(cards.currentIndex())
        targets: tuple[tuple[QWidget, QRect], ...] = (
            (cards.viewport(), card & cards.viewport().rect()),
            (reason, reason.rect()),
            (parts.sidebar.topics, parts.sidebar.topics.rect()),
            (parts.find_field, parts.find_field.rect()),
            (reason, reason.copy_place),
        )
        return self._in_window(*targets[place])

    def _spared(self) -> list[QRect]:
        """What is to be seen beside a step: the parts that all speak of, and the passage."""
        parts, session = self._parts, self._seed
        whole = (parts.toolbar, parts.side, parts.reason_bar)
        areas = [self._in_window(part, part.rect()) for part in whole]
        quote = session.quote if session is not None else None
        if quote is not None:
            view = parts.article_view
            passage = view.lines_in_sight(quote.content.start, quote.content.end)
            areas.append(self._in_window(view.viewport(), passage))
        return areas

    def _in_window(self, widget: QWidget, area: QRect) -> QRect:
        return QRect(widget.mapTo(self._window, area.topLeft()), area.size())

    def _made(self) -> Callout:
        callout = Callout(self._window)
        callout.setObjectName("welcome")
        callout.set_colours(self._theme.colours)
        callout.next_asked.connect(lambda: self._go(1))
        callout.back_asked.connect(lambda: self._go(-1))
        callout.closed.connect(self.finish)
        return callout

    def _take_colours(self) -> None:
        if self._callout is not None:
            self._callout.set_colours(self._theme.colours)

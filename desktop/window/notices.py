"""What stands in the message bar when there is more than one thing to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from widgets.message_bar import MessageAction, MessageBar, MessageKind


@dataclass(frozen=True)
class Offer:
    """A button in a notice: what it says, and what it does."""

    text: str
    do: Callable[[], object]


@dataclass(frozen=True)
class Notice:
    """A message with its buttons."""

    kind: MessageKind
    text: str
    offers: tuple[Offer, ...] = ()


class Notices(QObject):
    """Shows the last notice that is not settled; under it wait those before, one per topic."""

    changed = Signal()

    def __init__(self, bar: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._notices: dict[str, Notice] = {}
        bar.action_chosen.connect(self._act)
        bar.dismissed.connect(self._dismiss)

    def __bool__(self) -> bool:
        return bool(self._notices)

    @property
    def topics(self) -> tuple[str, ...]:
        """What there are notices about, the one in sight last."""
        return tuple(self._notices)

    def tell(self, about: str, notice: Notice) -> None:
        """Show a notice in place of the one before about the same thing."""
        self._notices.pop(about, None)
        self._notices[about] = notice
        self._show()

    def settle(self, about: str) -> None:
        """Take the notice away."""
        if self._notices.pop(about, None) is not None:
            self._show()

    def dismiss(self) -> bool:
        """Close the notice in sight as if the reader did; whether there was one."""
        if not self._notices:
            return False
        self._dismiss()
        return True

    def _show(self) -> None:
        if self._notices:
            notice = list(self._notices.values())[-1]
            # Small numbers: what a file is called need not survive the way through Qt.
            actions = [
                MessageAction(offer.text, str(place)) for place, offer in enumerate(notice.offers)
            ]
            self._bar.show_message(notice.kind, notice.text, actions)
        else:
            self._bar.clear()
        self.changed.emit()

    def _act(self, key: str) -> None:
        notice = list(self._notices.values())[-1]
        notice.offers[int(key)].do()

    def _dismiss(self) -> None:
        if self._notices:
            self._notices.popitem()
            self._show()

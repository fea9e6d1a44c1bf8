"""What stands in the message bar when there is more than one thing to tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from widgets.message_bar import MessageAction, MessageBar, MessageKind


@dataclass(frozen=True)
class Notice:
    """A message with what its buttons do, and what happens when the reader closes it."""

    kind: MessageKind
    text: str
    actions: tuple[MessageAction, ...] = ()
    handlers: Mapping[str, Callable[[], object]] = field(default_factory=dict)
    closed: Callable[[], object] | None = None


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
            self._bar.show_message(notice.kind, notice.text, notice.actions)
        else:
            self._bar.clear()
        self.changed.emit()

    def _act(self, key: str) -> None:
        notice = list(self._notices.values())[-1]
        notice.handlers[key]()

    def _dismiss(self) -> None:
        if not self._notices:
            return
        _, notice = self._notices.popitem()
        self._show()
        if notice.closed is not None:
            notice.closed()

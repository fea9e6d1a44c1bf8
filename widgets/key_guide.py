"""All keys at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from widgets.colours import Colours


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What can be done, and the keys that do it, as they are to be read («Ctrl+O»)."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Rows that belong together, under a heading."""

    title: str
    rows: tuple[KeyRow, ...]


class KeyGuide(QDialog):
    """A dialog made from the groups; Esc closes it."""

    def __init__(
        self, groups: Sequence[KeyGroup], colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("راهنمای کلیدها"))

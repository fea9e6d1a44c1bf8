"""Who said the current quote, and why we think so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from widgets.colours import NEUTRAL, Colours, inked, palette_of
from widgets.doubt_label import DoubtLabel
from widgets.mark import UNKNOWN_GROUP
from widgets.pill_button import PillButton
from widgets.reason_steps import Step
from widgets.reason_text import ReasonText
from widgets.row_text import elided, sized
from widgets.speaker_sign import SpeakerSign
from widgets.tool_tip import tool_tip

_HEIGHT = 58
_SIDE, _ABOVE, _BETWEEN = 16, 5, 14
_BESIDE_SIGN = 8
_WIDEST_NAME = 260
# What the reason has to have beside the button with its key, and beside the bare one.
_ROOM_WITH_KEY, _ROOM_WITHOUT = 500, 300


class ReasonBar(QFrame):
    """Shows a speaker's sign and name in his colour, and the steps of the reason after «چرا؟».

    Where the quote is unsure, the word for that stands under the name. A reason too long for two
    lines is cut, and a button opens it. Steps are told by their places, from 0.
    """

    stone_pointed = Signal(int)
    """The reader points at a stone, by the pointer or the focus; -1 for none any more."""
    stone_chosen = Signal(int)
    """The reader wants to see the words that a stone rests on."""
    copy_asked = Signal()
    """The reader wants the quote, with its source, on the clipboard."""

    def __init__(self, copy_key: str = "", parent: QWidget | None = None) -> None:
        """`copy_key` is the key that copies the quote, as it is to be read, or nothing."""
        super().__init__(parent)
        self._colours = NEUTRAL
        self._group = UNKNOWN_GROUP
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setFont(sized(self.font(), 1.08, bold=True))
        self._sign = SpeakerSign()
        self._doubt = DoubtLabel()
        self._reason = ReasonText()
        self._opener = PillButton(self.tr("همهٔ دلیل‌ها"))
        self._opener.setCheckable(True)
        self._opener.toggled.connect(self._reason.open)
        self._copier = PillButton(self.tr("رونوشت با منبع"), copy_key)
        self._copier.clicked.connect(self.copy_asked)
        self._has_quote = False
        self._reason.cut_changed.connect(self._offer_opening)
        self._reason.stone_pointed.connect(self.stone_pointed)
        self._reason.stone_chosen.connect(self.stone_chosen)
        self._lay_out()
        self.show_nothing()

    @property
    def copy_place(self) -> QRect:
        """Where the button stands that copies."""
        return QRect(self._copier.mapTo(self, QPoint(0, 0)), self._copier.size())

    def set_colours(self, colours: Colours) -> None:
        """Paint with these colours from now on."""
        self._colours = colours
        self.setPalette(palette_of(colours, colours.panel, self.palette()))
        self._sign.set_colours(colours)
        self._doubt.set_colours(colours)
        self._reason.set_colours(colours)
        self._opener.set_colours(colours)
        self._copier.set_colours(colours)
        self._colour_name()

    def set_copy_key(self, key: str) -> None:
        """Show another key that copies the quote, or none."""
        self._copier.set_key(key)
        self._fit_copier()

    def show_reason(self, name: str, group: int, steps: Sequence[Step], doubt: str = "") -> None:
        """Show the reason of a quote; `doubt` is the word that it is unsure, or nothing.

        What stands in a step between U+2068 and U+2069 (the values that the catalogue isolates)
        is the evidence and is set bold.
        """
        self._group = group
        self._name.setText(elided(name, self._name.font(), _WIDEST_NAME))
        self._name.setToolTip(tool_tip(name) if self._name.text() != name else "")
        self._name.setAccessibleName(name)
        self._name.setAccessibleDescription(doubt)
        self._doubt.show_word(doubt)
        self._sign.show_group(group)
        self._sign.show()
        self._name.show()
        self._colour_name()
        self._opener.setChecked(False)
        self._has_quote = True
        self._fit_copier()
        self._reason.show_steps(self.tr("چرا؟") if steps else "", steps)

    def show_nothing(self) -> None:
        """Show that no quote is chosen."""
        self._sign.hide()
        self._name.hide()
        self._doubt.show_word("")
        self._opener.setChecked(False)
        self._has_quote = False
        self._fit_copier()
        self._reason.show_steps(
            self.tr("نقلی را برگزینید تا ببینید گوینده‌اش کیست و از کجا پیداست."), ()
        )

    def light(self, place: int) -> None:
        """Show which stone is followed; -1 for none."""
        self._reason.light(place)

    def _offer_opening(self, is_cut: bool) -> None:
        self._opener.setVisible(is_cut or self._opener.isChecked())

    def _fit_copier(self) -> None:
        """Give the button up, its key first, where the reason would have too little room."""
        speaker = self._sign.width() + _BESIDE_SIGN + self._name.sizeHint().width()
        room = self.width() - 2 * (_SIDE + _BETWEEN) - speaker
        has_room = room - self._copier.width_needed(with_key=False) >= _ROOM_WITHOUT
        has_more = room - self._copier.width_needed(with_key=True) >= _ROOM_WITH_KEY
        self._copier.show_key(has_more)
        self._copier.setVisible(self._has_quote and has_room)

    def _colour_name(self) -> None:
        self._name.setPalette(inked(self.palette(), self._colours.of_group(self._group)))

    def _lay_out(self) -> None:
        self.setMinimumHeight(_HEIGHT)
        self.setAutoFillBackground(True)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self._name)
        who.addWidget(self._doubt)
        who.addStretch(1)
        speaker = QHBoxLayout()
        speaker.setSpacing(_BESIDE_SIGN)
        speaker.addWidget(self._sign)
        speaker.addLayout(who)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        layout.setSpacing(_BETWEEN)
        layout.addLayout(speaker)
        layout.addWidget(self._reason, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._opener)
        layout.addWidget(self._copier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the button to the room there is now."""
        super().resizeEvent(event)
        self._fit_copier()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line between the bar and what is above it."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, self._colours.line)

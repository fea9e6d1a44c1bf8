"""Draws marks, to be called before the text is drawn over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from widgets.colours import Colours, tinted
from widgets.mark import OF_QUOTES, Mark, MarkRole
from widgets.mark_layer import Drawn
from widgets.mark_shapes import framed
from widgets.speaker_sign import paint_sign

_UNDERLINE = 2.0
_FRAME = 1.3
_BOX, _HALO = 2.0, 5.0
# In widths of the line: what is unsure is drawn so.
_DASHES = (3.5, 2.5)
# How much stronger a tint is at the height of its pulse.
_BEAT = 0.3
# How much of the page a hit covers, and the current one.
_HIT, _HIT_CURRENT = 0.5, 0.9
# How much is left of the marks of other groups while one stands out.
_QUIET = 0.3


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What is drawn stronger than the rest.

    `current` is the key of the framed quote, `mentions` the key of the topic that is tinted, `hit`
    the stretch of the current hit; `pulse`, 0 to 1, is how strong the beat of what was shown last
    is now. While `group` is a number, the quotes of that colour stand out: the others are drawn
    quieter.
    """

    current: str | None = None
    mentions: str | None = None
    hit: tuple[int, int] | None = None
    pulse: float = 0.0
    group: int | None = None

    def is_quiet(self, mark: Mark) -> bool:
        """Whether the mark is of those that stand back."""
        return self.group not in (None, mark.group) and mark.role in OF_QUOTES


def paint_marks(
    painter: QPainter, marks: Iterable[Drawn], colours: Colours, emphasis: Emphasis
) -> None:
    """Draw the marks in their order; the painter is in document coordinates."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for drawn in marks:
        painter.setOpacity(_QUIET if emphasis.is_quiet(drawn.mark) else 1.0)
        _PAINT[drawn.mark.role](painter, drawn, colours, emphasis)
    painter.setOpacity(1.0)


def paint_spot(
    painter: QPainter, marks: Iterable[Drawn], colours: Colours, emphasis: Emphasis
) -> None:
    """Draw the marks as the place the reader was led to: tinted and framed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for drawn in marks:
        _frame(painter, drawn, colours.topic, colours.tint_current, emphasis.pulse)


def _content(painter: QPainter, drawn: Drawn, colours: Colours, emphasis: Emphasis) -> None:
    colour = colours.of_group(drawn.mark.group)
    if drawn.sign is not None:
        paint_sign(painter, drawn.sign, drawn.mark.group, colour)
    if drawn.mark.key == emphasis.current:
        _frame(painter, drawn, colour, colours.tint_current, emphasis.pulse)
    else:
        painter.fillPath(drawn.area, tinted(colour, colours.tint))
        if drawn.mark.is_unsure:
            _underline(painter, drawn, _dashed(QPen(colour, _FRAME)))


def _frame(painter: QPainter, drawn: Drawn, colour: QColor, tint: float, pulse: float) -> None:
    pen = QPen(colour, _FRAME + pulse)
    painter.fillPath(drawn.area, tinted(colour, tint + _BEAT * pulse))
    painter.setPen(_dashed(pen) if drawn.mark.is_unsure else pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in drawn.boxes:
        painter.drawPath(framed(box))


def _mention(painter: QPainter, drawn: Drawn, colours: Colours, emphasis: Emphasis) -> None:
    if drawn.mark.key == emphasis.mentions:
        painter.fillPath(drawn.area, tinted(colours.topic, colours.tint_current))


def _source(painter: QPainter, drawn: Drawn, colours: Colours, _: Emphasis) -> None:
    colour = colours.of_group(drawn.mark.group)
    for box in drawn.boxes:
        line = QRectF(box.rect)
        line.setTop(line.bottom() - _UNDERLINE)
        painter.fillRect(line, colour)


def _cue(painter: QPainter, drawn: Drawn, colours: Colours, _: Emphasis) -> None:
    pen = QPen(colours.quiet_text, _UNDERLINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1, 1])
    _underline(painter, drawn, pen)


def _underline(painter: QPainter, drawn: Drawn, pen: QPen) -> None:
    painter.setPen(pen)
    for box in drawn.boxes:
        y = box.rect.bottom() - pen.widthF() / 2
        painter.drawLine(QPointF(box.rect.left() + 1, y), QPointF(box.rect.right() - 1, y))


def _dashed(pen: QPen) -> QPen:
    dashed = QPen(pen)
    dashed.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashed.setDashPattern(_DASHES)
    return dashed


def _evidence(painter: QPainter, drawn: Drawn, colours: Colours, emphasis: Emphasis) -> None:
    """A box in the accent, its ground cleared: so it differs from a frame of the same colour."""
    painter.fillPath(drawn.area, colours.page)
    painter.fillPath(drawn.area, tinted(colours.accent, _BEAT * emphasis.pulse))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((colours.page, _HALO), (colours.accent, _BOX + emphasis.pulse)):
        painter.setPen(QPen(colour, width))
        for box in drawn.boxes:
            painter.drawPath(framed(box))


def _hit(painter: QPainter, drawn: Drawn, colours: Colours, emphasis: Emphasis) -> None:
    """Tinted; the current one stronger, in a frame that needs no colour to be told apart."""
    if (drawn.mark.start, drawn.mark.end) != emphasis.hit:
        painter.fillPath(drawn.area, tinted(colours.hit, _HIT))
        return
    painter.fillPath(drawn.area, tinted(colours.hit, _HIT_CURRENT))
    painter.setPen(QPen(colours.text, _FRAME + emphasis.pulse))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in drawn.boxes:
        painter.drawPath(framed(box))


def _nothing(*_: object) -> None:
    """Some marks are only there to be clicked."""


_PAINT: dict[MarkRole, Callable[[QPainter, Drawn, Colours, Emphasis], None]] = {
    MarkRole.CONTENT: _content,
    MarkRole.TOPIC: _mention,
    MarkRole.SOURCE: _source,
    MarkRole.CUE: _cue,
    MarkRole.HEADING: _nothing,
    MarkRole.EVIDENCE: _evidence,
    MarkRole.HIT: _hit,
}

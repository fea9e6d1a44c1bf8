"""Where the marks of an article stand beside what can be scrolled to, and what lies there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from widgets.laid_heights import LaidHeights
from widgets.mark import Mark, MarkRole, Stretch
from widgets.positions import Positions
from widgets.tick_track import TickTrack
from widgets.ticks import Tick, Ticks


class Layer(Enum):
    """What is drawn in a bar of markers."""

    QUOTES = "quotes"
    MENTIONS = "mentions"
    HITS = "hits"


class MarkerPlaces(QObject):
    """Knows the quotes, the mentions of one topic and the hits of a search, as ticks by height.

    Of a quote's tick the key is the mark's; of a mention or hit it is its number among them.
    """

    changed = Signal()
    """Something stands elsewhere than before, or something else is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.positions = Positions.of("")
        self._document: QTextDocument | None = None
        self._topic = ""
        self._quotes: Sequence[Mark] = ()
        self._mentions: Mapping[str, Sequence[Stretch]] = {}
        self._stretches: dict[Layer, Sequence[Stretch]] = dict.fromkeys(Layer, ())
        self._tracks = {layer: TickTrack() for layer in Layer}
        self._heights = {layer: LaidHeights(self) for layer in Layer}
        for layer, heights in self._heights.items():
            heights.measured.connect(partial(self._place, layer))

    def track(self, layer: Layer) -> TickTrack:
        """The ticks of a layer."""
        return self._tracks[layer]

    def stretch_of(self, layer: Layer, tick: Tick) -> Stretch:
        """The code points that a mention or a hit stands for."""
        return self._stretches[layer][int(tick.key)]

    @property
    def height(self) -> float:
        """The height of the document so far as its lines are broken, in pixels; 1 at least."""
        return max(1.0, self._document.size().height()) if self._document is not None else 1.0

    def show(self, document: QTextDocument, positions: Positions, marks: Iterable[Mark]) -> None:
        """Take these marks of the text that the document shows; the hits and the topic stay."""
        is_other = document is not self._document
        if is_other:
            self._document, self.positions = document, positions
            for heights in self._heights.values():
                heights.set_document(document)
            self.set_hits(self._stretches[Layer.HITS])
        mentions: dict[str, list[Stretch]] = defaultdict(list)
        quotes: list[Mark] = []
        for mark in marks:
            if mark.role is MarkRole.TOPIC:
                mentions[mark.key].append((mark.start, mark.end))
            elif mark.role is MarkRole.CONTENT:
                quotes.append(mark)
        had, self._mentions = self._quotes, mentions
        # What stands where it stood is not measured anew.
        if is_other or quotes != had:
            self._quotes = quotes
            self._look_for(Layer.QUOTES, [(quote.start, quote.end) for quote in quotes])
        found = tuple(mentions.get(self._topic, ()))
        if is_other or found != self._stretches[Layer.MENTIONS]:
            self._look_for(Layer.MENTIONS, found)

    def set_hits(self, stretches: Sequence[Stretch]) -> None:
        """Take these hits and no others, in code points."""
        self._look_for(Layer.HITS, stretches)

    def set_topic(self, topic: str) -> None:
        """Take the mentions of that topic and no others."""
        if topic != self._topic:
            self._topic = topic
            self._look_for(Layer.MENTIONS, self._mentions.get(topic, ()))

    def _look_for(self, layer: Layer, stretches: Sequence[Stretch]) -> None:
        self._stretches[layer] = tuple(stretches)
        shown = [self.positions.shown_stretch(start, end) for start, end in stretches]
        self._heights[layer].set_stretches(shown)

    def _place(self, layer: Layer) -> None:
        parts = self._heights[layer].parts
        if layer is Layer.QUOTES:
            ticks = Ticks(
                Tick(top, bottom, quote.key, quote.group, quote.is_unsure)
                for quote, (top, bottom) in zip(self._quotes, parts, strict=True)
            )
        else:
            ticks = Ticks(Tick(*part, str(number)) for number, part in enumerate(parts))
        self._tracks[layer].ticks = ticks
        self.changed.emit()

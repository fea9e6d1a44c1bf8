"""Spans that overlap, as elements that nest: what crosses an edge is cut there.

HTML has no overlapping elements, and drawing each span by itself would say the words twice.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.article.span import Span


@dataclass(frozen=True)
class Layer:
    """A span to be shown as an element.

    `attributes` stand on each of its pieces, `first` on the first alone; of layers with the same
    span the lower `rank` lies outside.
    """

    span: Span
    tag: str
    rank: int
    attributes: tuple[tuple[str, str], ...] = ()
    first: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Open:
    layer: Layer
    piece: int


@dataclass(frozen=True)
class _Close:
    layer: Layer


_Event = _Open | _Close | Span


def markup(text: str, span: Span, layers: Iterable[Layer]) -> str:
    """The words of `span` as HTML, with an element for each layer that lies in it.

    Without its tags it is exactly those words. Pieces carry the classes «first» and «last».
    """
    inside = [layer for layer in layers if len(layer.span) and span.covers(layer.span)]
    events = _events(span, inside)
    pieces = Counter(id(event.layer) for event in events if isinstance(event, _Open))
    return "".join(_written(text, event, pieces) for event in events)


def _events(span: Span, layers: Sequence[Layer]) -> list[_Event]:
    """What opens, closes and is said, in order."""
    edges = {span.start, span.end}
    for layer in layers:
        edges |= {layer.span.start, layer.span.end}
    events: list[_Event] = []
    stack: list[Layer] = []
    opened: Counter[int] = Counter()
    starting: dict[int, list[Layer]] = {}
    for layer in sorted(layers, key=lambda layer: (-layer.span.end, layer.rank)):
        starting.setdefault(layer.span.start, []).append(layer)
    for at, after in pairwise([*sorted(edges), span.end]):
        reopened = _close_ending(at, stack, events)
        for layer in [*reopened, *starting.get(at, ())]:
            events.append(_Open(layer, opened[id(layer)]))
            opened[id(layer)] += 1
            stack.append(layer)
        if at < after:
            events.append(Span(at, after))
    return events


def _close_ending(at: int, stack: list[Layer], events: list[_Event]) -> list[Layer]:
    """Closes what ends here; returns what lay within and has to be opened again."""
    reopened: list[Layer] = []
    while any(layer.span.end == at for layer in stack):
        layer = stack.pop()
        events.append(_Close(layer))
        if layer.span.end != at:
            reopened.insert(0, layer)
    return reopened


def _written(text: str, event: _Event, pieces: Counter[int]) -> str:
    if isinstance(event, Span):
        return html.escape(event.of(text))
    if isinstance(event, _Close):
        return f"</{event.layer.tag}>"
    layer, attributes = event.layer, dict(event.layer.attributes)
    classes = [attributes.get("class", "")]
    if event.piece == 0:
        attributes.update(layer.first)
        classes.append("first")
    if event.piece == pieces[id(layer)] - 1:
        classes.append("last")
    return element(layer.tag, **{**attributes, "class": " ".join(filter(None, classes))})


def element(tag: str, **attributes: str) -> str:
    """An opening tag. Names may end in «_» where Python has a word of that name; «_» is «-»."""
    said = (
        f' {name.rstrip("_").replace("_", "-")}="{html.escape(value)}"'
        for name, value in attributes.items()
    )
    return f"<{tag}{''.join(said)}>"

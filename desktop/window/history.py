"""Where the reader has been: the places that jumps led away from, and the way back along them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

LIMIT = 100
NEAR = 160
"""Tops of the view so many code points apart, some two lines, are the same place."""

S = TypeVar("S")


@dataclass(frozen=True)
class Place(Generic[S]):
    """A session, the offset (code points) of what stands at the top, and the chosen quote's id.

    `quote` is empty where none is chosen.
    """

    session: S
    offset: int
    quote: str = ""

    def is_same(self, other: Place[S]) -> bool:
        """Whether who stands at one of the two would not notice being led to the other."""
        quotes = {self.quote, other.quote} - {""}
        is_near = abs(self.offset - other.offset) <= NEAR
        return self.session == other.session and is_near and len(quotes) < 2


@dataclass(frozen=True)
class History(Generic[S]):
    """The places behind the reader, the last one last, and those ahead, the next one last."""

    behind: tuple[Place[S], ...] = ()
    ahead: tuple[Place[S], ...] = ()

    def left(self, place: Place[S]) -> History[S]:
        """A jump has led away from the place; what was ahead is gone."""
        return History(_with(self.behind, place), ())

    def back(self, here: Place[S]) -> tuple[Place[S], History[S]] | None:
        """The last place that is not here, and the history of who goes there; None for none."""
        behind = _other_than(here, self.behind)
        return (behind[-1], History(behind[:-1], _with(self.ahead, here))) if behind else None

    def forward(self, here: Place[S]) -> tuple[Place[S], History[S]] | None:
        """The place that was last gone back from, likewise."""
        ahead = _other_than(here, self.ahead)
        return (ahead[-1], History(_with(self.behind, here), ahead[:-1])) if ahead else None

    def without(self, session: S) -> History[S]:
        """The same without the places of that session."""

        def is_kept(place: Place[S]) -> bool:
            return place.session != session

        return History(_kept(self.behind, is_kept), _kept(self.ahead, is_kept))


def _with(places: tuple[Place[S], ...], place: Place[S]) -> tuple[Place[S], ...]:
    """The places with another at the end; of two that are the same the later stays."""
    return (*_other_than(place, places), place)[-LIMIT:]


def _other_than(here: Place[S], places: tuple[Place[S], ...]) -> tuple[Place[S], ...]:
    """The places without those at the end that are the same as here."""
    end = len(places)
    while end and places[end - 1].is_same(here):
        end -= 1
    return places[:end]


def _kept(
    places: tuple[Place[S], ...], is_kept: Callable[[Place[S]], bool]
) -> tuple[Place[S], ...]:
    return tuple(filter(is_kept, places))

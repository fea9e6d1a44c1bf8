"""What a filter looks through: all that a reading names, in one spelling."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop.article.reading import Reading

Fold = Callable[[str], str]
_Texts = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Left:
    """The ids of the quotes and topics that a filter leaves."""

    quotes: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()


class Haystack:
    """Folds all there is to find when it is made; to find is then a matter of substrings.

    A quote is found by its words and by whatever its speaker is called: name, title, aliases. All
    words asked for have to be there, in any order. Where nothing has them, the spaces of what is
    looked through are ignored.
    """

    def __init__(self, text: str, reading: Reading, unknown: str, fold: Fold) -> None:
        """`unknown` is what a speaker nobody knows is called; `fold` gives the one spelling."""
        self._fold = fold
        names: dict[str | None, str] = {None: fold(unknown)}
        for one in reading.speakers:
            names[one.id] = fold("\n".join((one.name, one.title, *one.aliases)))
        self._quotes: _Texts = {
            quote.id: (names[quote.speaker], fold(quote.content.of(text)))
            for quote in reading.counted
        }
        self._topics: _Texts = {topic.id: (fold(topic.label),) for topic in reading.topics}

    def left(self, asked: str) -> Left | None:
        """What has all the words asked for; None where no word is."""
        words = self._fold(asked).split()
        if not words:
            return None
        found = Left(_having(words, self._quotes), _having(words, self._topics))
        if found.quotes or found.topics:
            return found
        return Left(*(_having(words, texts) for texts in self._without_spaces))

    @cached_property
    def _without_spaces(self) -> tuple[_Texts, _Texts]:
        def closed_up(texts: _Texts) -> _Texts:
            return {
                id_: tuple("".join(part.split()) for part in parts) for id_, parts in texts.items()
            }

        return closed_up(self._quotes), closed_up(self._topics)


def _having(words: Iterable[str], texts: _Texts) -> frozenset[str]:
    """The ids of the texts in whose parts each word stands."""
    return frozenset(
        id_
        for id_, parts in texts.items()
        if all(any(word in part for part in parts) for word in words)
    )

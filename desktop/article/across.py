"""Several articles with their readings, and what is said in all by one, or of one topic."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from desktop.article.article import Article
from desktop.article.dateline import stated_date
from desktop.article.reading import Quote, Reading, SpeakerType, beside


@dataclass(frozen=True, eq=False)
class Annotated:
    """An article and what was found in it; the same only as itself."""

    article: Article
    reading: Reading

    @cached_property
    def origin(self) -> tuple[str, ...]:
        """Who published it, who it was taken from and the day, as far as the article says so."""
        said = (*self.reading.origins, stated_date(self.article))
        return tuple(dict.fromkeys(filter(None, said)))


@dataclass(frozen=True, slots=True)
class Part:
    """What one article has to give: its place among all, the id there, the counted quotes."""

    place: int
    id: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """A speaker or a topic of several articles, with the quotes of each, in the articles' order.

    `type` is None for a topic.
    """

    name: str
    parts: tuple[Part, ...]
    title: str = ""
    type: SpeakerType | None = None

    @property
    def role(self) -> str:
        """The title, to be read beside the name; nothing where the name says it already."""
        return beside(self.name, self.title)

    @property
    def count(self) -> int:
        """How many quotes there are."""
        return sum(len(part.quotes) for part in self.parts)


def ordered(gathered: Iterable[Gathered]) -> tuple[Gathered, ...]:
    """First what most articles have, then what has most quotes."""
    return tuple(sorted(gathered, key=lambda one: (-len(one.parts), -one.count)))

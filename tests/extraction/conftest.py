"""Short ways to read invented articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.extraction import read

Said = tuple[str, str, str]


@pytest.fixture
def said() -> Callable[[str], list[Said]]:
    """Kind, content and speaker's name of each quote of a text; «؟» for nobody."""

    def quotes(text: str) -> list[Said]:
        article = Article.of(text)
        reading = read(article)
        return [
            (quote.kind.value, quote.content.of(article.text), name_of(reading, quote.speaker))
            for quote in reading.quotes
        ]

    return quotes


def name_of(reading: Reading, speaker_id: str | None) -> str:
    speaker = reading.speaker(speaker_id)
    return speaker.name if speaker is not None else "؟"

"""Single sentences as tokens and passages, and words of them back again."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.article.article import Article
from desktop.extraction import speech
from desktop.extraction.cues import Cue, cues
from desktop.extraction.passage import Passage
from desktop.language.mentions import Mention, Stretch
from desktop.language.tokens import Tokens


def nobody(at: int, end: int) -> Mention | None:
    """An article that names nobody elsewhere."""
    return None


def passage_of(text: str) -> Passage:
    return Passage.of(Article.of(text))


def cues_of(tokens: Tokens) -> list[Cue]:
    return list(cues(tokens, 0, len(tokens)))


def wording(text: str, tokens: Tokens, stretch: Mention | Stretch | None) -> str:
    """The words of a stretch; "" where there is none."""
    if stretch is None or stretch.first >= stretch.last:
        return ""
    return tokens.span(stretch.first, stretch.last).of(text)


def reported(text: str) -> Iterator[tuple[str, str, str, set[str]]]:
    """Kind, content, speaker's name («؟» for nobody) and rules of each quote of a text."""
    article = Article.of(text)
    reading = speech(article)
    for quote in reading.quotes:
        speaker = reading.speaker(quote.speaker)
        yield (
            quote.kind.value,
            quote.content.of(article.text),
            "؟" if speaker is None else speaker.name,
            {reason.rule for reason in quote.reasons},
        )

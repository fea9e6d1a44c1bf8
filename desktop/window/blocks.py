"""The lines of an article, as the view wants them told."""

from __future__ import annotations

from desktop.article.article import Article
from desktop.article.direction import Direction
from desktop.article.opening import Opening
from widgets.article_document import Block, Part


def blocks(article: Article) -> list[Block]:
    """The paragraphs, each with its direction and its part in the whole."""
    opening = Opening.of(article)
    named = {opening.kicker: Part.KICKER, opening.headline: Part.TITLE, opening.lead: Part.LEAD}
    return [
        Block(
            paragraph.span.start,
            paragraph.span.end,
            paragraph.direction is Direction.RTL,
            named.get(place, Part.HEADING if paragraph.is_heading else Part.BODY),
        )
        for place, paragraph in enumerate(article.paragraphs)
    ]

"""How an article opens, as its first lines alone tell: kicker, headline, lead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.article.article import Article, Paragraph

KICKER_WORDS = 12
LEAD_LETTERS = 600

_LEADS_ON = re.compile(r"[:؛]\s*$")


@dataclass(frozen=True, slots=True)
class Opening:
    """The places of these paragraphs in the article; None for what it does not have."""

    kicker: int | None = None
    headline: int | None = None
    lead: int | None = None

    @classmethod
    def of(cls, article: Article) -> Opening:
        """The opening of the article.

        A kicker (روتیتر) is a short first line whose colon or semicolon leads on to a headline. The
        lead is the paragraph right after the headline, where it is not long and more follows.
        """
        paragraphs = article.paragraphs
        place = 1 if _opens_with_kicker(article) else 0
        if len(paragraphs) <= place or not paragraphs[place].is_heading:
            return cls()
        lead = place + 1 if _has_lead(paragraphs[place + 1 :]) else None
        return cls(0 if place else None, place, lead)


def _opens_with_kicker(article: Article) -> bool:
    if len(article.paragraphs) < 2 or not article.paragraphs[1].is_heading:
        return False
    first = article.paragraphs[0].span.of(article.text)
    return len(first.split()) <= KICKER_WORDS and _LEADS_ON.search(first) is not None


def _has_lead(after: Sequence[Paragraph]) -> bool:
    return len(after) > 1 and not after[0].is_heading and len(after[0].span) <= LEAD_LETTERS

"""How an article opens: kicker, headline, lead, by its lines alone."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.article.opening import Opening

KICKER = "شهردار در نشست با مردم:"
TITLE = "پل تازه تا پایان سال باز می‌شود"
LEAD = "شهردار از پایان کار پل تازه تا آخر سال خبر داد و از مردم خواست شکیبا باشند."
BODY = "به گزارش رودنگار، این پل سه باند دارد و از دو سو به خیابان می‌رسد."
SUB = "بودجهٔ پل فراهم است"


@pytest.mark.parametrize(
    ("lines", "kicker", "headline", "lead"),
    [
        ((TITLE, LEAD, BODY), None, 0, 1),
        ((KICKER, TITLE, LEAD, BODY), 0, 1, 2),
        (("شهردار خبر داد؛", TITLE, LEAD, BODY), 0, 1, 2),
        # A headline and one paragraph: that is the article, not its lead.
        ((TITLE, BODY), None, 0, None),
        ((KICKER, TITLE, BODY), 0, 1, None),
        # After the headline comes another heading: which of them leads is not plain.
        ((TITLE, SUB, BODY, BODY), None, 0, None),
        # A paragraph that ends with a colon and is long is no kicker.
        ((BODY[:-1] + " و شهردار در پایان این نشست گفت:", TITLE, LEAD, BODY), None, None, None),
        # A colon leads on to what is said, where no headline follows.
        ((KICKER, LEAD, BODY), None, None, None),
        ((LEAD, BODY, BODY), None, None, None),
        # A paragraph as long as an article is no lead.
        ((TITLE, " ".join([LEAD] * 9), BODY), None, 0, None),
        ((TITLE,), None, None, None),
        ((KICKER,), None, None, None),
        ((), None, None, None),
    ],
)
def test_the_opening(
    lines: tuple[str, ...], kicker: int | None, headline: int | None, lead: int | None
) -> None:
    assert Opening.of(Article.of("\n\n".join(lines))) == Opening(kicker, headline, lead)

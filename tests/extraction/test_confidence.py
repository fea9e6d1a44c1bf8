"""How sure a quote is."""

from __future__ import annotations

from desktop.article.article import Article
from desktop.extraction import read


def confidence(text: str) -> float:
    return read(Article.of(text)).quotes[-1].confidence


def test_a_name_and_a_colon_are_surest() -> None:
    named = confidence("کاوه بهرنگی گفت: موزه باز است.")
    assert named > 0.9
    assert named > confidence("کاوه بهرنگی گفت موزه باز است.")
    assert named > confidence("مدیر موزه گفت: موزه باز است.")


def test_who_is_not_known_is_unsure() -> None:
    assert confidence("وی گفت: موزه باز است.") < 0.5

"""Outlets and relays are no speakers."""

from __future__ import annotations

import pytest

from desktop.article.article import Article
from desktop.extraction import read

REST = "کاوه بهرنگی گفت: موزه باز است."


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("به گزارش ایسنا، ", [("outlet", "ایسنا")]),
        ("به گزارش ایسنا ", [("outlet", "ایسنا")]),
        ("به گزارش تابناک به نقل از ایرنا؛ ", [("outlet", "تابناک"), ("relay", "ایرنا")]),
        (
            "به گزارش «تابناک» به نقل از پایگاه خبری ارم، ",
            [("outlet", "تابناک"), ("relay", "پایگاه خبری ارم")],
        ),
        ("به گزارش خبرگزاری مهر، ", [("outlet", "خبرگزاری مهر")]),
        (
            "به گزارش گروه اجتماعی خبرگزاری تسنیم و به نقل از روابط عمومی موزه ارم، ",
            [("outlet", "خبرگزاری تسنیم"), ("relay", "روابط عمومی موزه ارم")],
        ),
        ("", []),
    ],
)
def test_provenance(opening: str, expected: list[tuple[str, str]]) -> None:
    article = Article.of(opening + REST)
    reading = read(article)
    assert [(one.role.value, one.name) for one in reading.provenance] == expected
    assert all(one.span.of(article.text) == one.name for one in reading.provenance)
    assert [speaker.name for speaker in reading.speakers] == ["کاوه بهرنگی"]


@pytest.mark.parametrize(
    "label", ["ایسنا: ", "تهران - ایرنا - ", "همشهری‌آنلاین - ", "گروه فرهنگی - لیلا آذرنوش: "]
)
def test_labels_before_the_lead(label: str) -> None:
    reading = read(Article.of(label + REST))
    assert [speaker.name for speaker in reading.speakers] == ["کاوه بهرنگی"]

"""What a mention says of the words that name somebody."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS, Mention, MentionKind, Stretch
from desktop.language.names import mention_at
from desktop.language.tokens import Tokens

ROWS = [
    # sentence, kind, name, office, head of the office, titled
    (
        "نگار پیرایش، مدیر سد ارم، گفت",
        MentionKind.NAME,
        "نگار پیرایش",
        "مدیر سد ارم",
        "مدیر",
        False,
    ),
    ("دکتر پيرايش گفت", MentionKind.NAME, "پيرايش", "", "", True),
    ("وزیر راه فرهاد رستگار گفت", MentionKind.NAME, "فرهاد رستگار", "وزیر راه", "وزیر", False),
    ("نخست وزیر ارمنستان گفت", MentionKind.OFFICE, "", "نخست وزیر ارمنستان", "نخست وزیر", False),
    ("اين شركت گفت", MentionKind.DEMONSTRATIVE, "", "شركت", "شركت", False),
    ("وی گفت", MentionKind.PRONOUN, "", "", "", False),
    ("وزارت نیرو گفت", MentionKind.ORGANISATION, "", "وزارت نیرو", "وزارت", False),
    ("کارشناسان گفتند", MentionKind.UNNAMED, "", "کارشناسان", "کارشناسان", False),
]


@pytest.mark.parametrize(("sentence", "kind", "name", "office", "head", "titled"), ROWS)
def test_the_parts_of_a_mention(
    sentence: str, kind: MentionKind, name: str, office: str, head: str, titled: bool
) -> None:
    tokens = Tokens.of(sentence)
    found = mention_at(tokens, 0, len(tokens))
    assert found is not None

    def words(stretch: Stretch | None) -> str:
        return "" if stretch is None else tokens.span(stretch.first, stretch.last).of(sentence)

    described = found.office
    heads = None if described is None else Stretch(described.first, described.first + found.head)
    assert (found.kind, words(found.name), words(described)) == (kind, name, office)
    assert (words(heads), found.titled) == (head, titled)
    assert all(
        found.first <= one.first < one.last <= found.last
        for one in (found.name, found.office)
        if one is not None
    )


def test_a_mention_is_a_value() -> None:
    one = Mention(MentionKind.NAME, 2, 4, name=Stretch(2, 4))
    assert one == Mention(MentionKind.NAME, 2, 4, name=Stretch(2, 4))
    assert one != Mention(MentionKind.NAME, 2, 4)
    with pytest.raises(FrozenInstanceError):
        one.first = 3  # type: ignore[misc]


@pytest.mark.parametrize("text", ["«پل»", "“پل”", '"پل"'])
def test_the_marks_of_names(text: str) -> None:
    first, _, last = Tokens.of(text).words
    assert first in OPEN_MARKS
    assert last in CLOSE_MARKS

"""Who is named in the cue's own clause."""

from __future__ import annotations

import pytest

from desktop.extraction import near_subjects
from desktop.language.mentions import Mention, MentionKind, Stretch
from desktop.language.tokens import Tokens
from tests.extraction.sentences import cues_of, nobody, wording

BEFORE_CUE = [
    # sentence, who is named right before its last cue; "" for nobody
    ("پل باز شد و نگار پیرایش گفت", "نگار پیرایش"),
    ("پل باز شد و نگار پیرایش امروز گفت", "نگار پیرایش"),
    ("راه بسته شد که وزیر راه گفت", "وزیر راه"),
    ("راه بسته شد اما نتانیاهو ادعا کرد", "نتانیاهو"),
    ("وقتي وزير راه گفت", "وزير راه"),
    ("راه را بستند ولی رئیس جمهور گفت", "رئیس جمهور"),
    ("نگار پیرایش گفت", ""),  # the whole sentence's
    ("پل نگار پیرایش گفت", ""),
    ("پل باز شد و نگار پیرایش پل را دید و گفت", ""),
    ("راه بسته شد اما باران گفت", ""),
]
OF_RELATIVE = [
    # sentence, whom the relative clause of its first cue is about
    ("دیروز نگار پیرایش، رئیس سد ارم که گفته بود پل می‌ماند، رفت", "نگار پیرایش، رئیس سد ارم"),
    ("سخن نگار پیرایش که دیروز گفته بود", "نگار پیرایش"),
    ("سخن نگار پيرايش كه ديروز گفته بود", "نگار پيرايش"),
    ("سخن مدیر سد ارم، که گفته بود", "مدیر سد ارم"),
    ("نگار پیرایش که پل را ساخته بود گفت", ""),
    ("نگار پیرایش پل را که گفته بود", ""),
    ("نگار پیرایش گفته بود", ""),
]


@pytest.mark.parametrize(("sentence", "subject"), BEFORE_CUE)
def test_who_stands_right_before_the_cue(sentence: str, subject: str) -> None:
    tokens = Tokens.of(sentence)
    found = near_subjects.before_cue(tokens, 0, cues_of(tokens)[-1].first, nobody)
    assert wording(sentence, tokens, found) == subject


@pytest.mark.parametrize(("sentence", "subject"), OF_RELATIVE)
def test_who_stands_before_the_that_of_the_clause(sentence: str, subject: str) -> None:
    tokens = Tokens.of(sentence)
    found = near_subjects.of_relative(tokens, 0, cues_of(tokens)[0].first, nobody)
    assert wording(sentence, tokens, found) == subject


def test_who_is_known_from_elsewhere_comes_first() -> None:
    tokens = Tokens.of("پل باز شد و باران گفت")
    said = Mention(MentionKind.NAME, 4, 5, name=Stretch(4, 5))
    found = near_subjects.before_cue(tokens, 0, 5, lambda at, _: said if at == 4 else None)
    assert found == said

"""Subjects that no list knows, and sentences that have none."""

from __future__ import annotations

import pytest

from desktop.extraction.unlisted_subjects import Unlisted, unlisted
from desktop.language.mentions import Mention
from desktop.language.tokens import Tokens
from tests.extraction.sentences import cues_of, wording

SUBJECTS = [
    ("دویچه بانک آلمان اعلام کرد", "دویچه بانک آلمان"),
    ("دويچه بانك آلمان اعلام كرد", "دويچه بانك آلمان"),
    ("دیروز آرتا بانک خاورمیانه اعلام کرد", "آرتا بانک خاورمیانه"),
    ("در نشست دیروز، آرتا بانک خاورمیانه اعلام کرد", "آرتا بانک خاورمیانه"),
    ("نوین خودرو شرکت پیشرو اعلام کرد", "نوین خودرو شرکت پیشرو"),
]
WITHOUT = [
    ("دیروز اعلام کرد", Unlisted.NOBODY),
    ("در نشست دیروز اعلام کرد", Unlisted.NOBODY),
    ("در پايان، ضمن تشكر از همه، گفت", Unlisted.NOBODY),
    ("در نشستی که برگزار شد گفت", Unlisted.UNCLEAR),  # it has a clause of its own
    ("پاسخ دیروز گفت", Unlisted.UNCLEAR),
    ("نوین خودرو پیشرو اعلام کرد", Unlisted.UNCLEAR),  # no body in it
    ("آرتا بانک را دید و گفت", Unlisted.UNCLEAR),
    ("آرتا بانک بسته شد و گفت", Unlisted.UNCLEAR),
    ("در گلدشت و " * 20 + "دیروز گفت", Unlisted.UNCLEAR),  # too long to be sure
]


def before_cue(sentence: str) -> tuple[Tokens, Mention | Unlisted]:
    tokens = Tokens.of(sentence)
    return tokens, unlisted(tokens, 0, cues_of(tokens)[-1].first)


@pytest.mark.parametrize(("sentence", "subject"), SUBJECTS)
def test_a_noun_phrase_with_a_body_in_it_is_the_subject(sentence: str, subject: str) -> None:
    tokens, found = before_cue(sentence)
    assert isinstance(found, Mention)
    assert wording(sentence, tokens, found) == subject


@pytest.mark.parametrize(("sentence", "expected"), WITHOUT)
def test_no_subject_or_no_clear_one(sentence: str, expected: Unlisted) -> None:
    assert before_cue(sentence)[1] is expected

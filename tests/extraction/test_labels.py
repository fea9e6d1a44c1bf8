"""Speech behind a name and a colon, without a verb."""

from __future__ import annotations

import pytest

from desktop.extraction import labels
from desktop.extraction.entities import People
from desktop.extraction.passage import Passage
from desktop.extraction.utterances import Utterance
from tests.extraction.sentences import passage_of, reported, wording

LABELLED = [
    # line, who, kind, words
    (
        "دبورا استون، مدیر انجمن کتاب: «کتاب‌ها را پس می‌گیریم.»",
        "دبورا استون، مدیر انجمن کتاب",
        "direct",
        "کتاب‌ها را پس می‌گیریم.",
    ),
    ("نگار پیرایش: پل باز است.", "نگار پیرایش", "open", "پل باز است."),
    ("نگار پيرايش : پل باز است.", "نگار پيرايش", "open", "پل باز است."),
    ("- نگار پیرایش: پل باز است.", "نگار پیرایش", "open", "پل باز است."),
    ("مدیر سد (ALA): پل را بستیم.", "مدیر سد (ALA)", "open", "پل را بستیم."),
    ("نگار پیرایش (ALA): پل را بستیم.", "نگار پیرایش", "open", "پل را بستیم."),
    ("نگار پیرایش: پل باز است. وی رفت.", "نگار پیرایش", "open", "پل باز است."),
]


def read_first(text: str) -> tuple[Passage, Utterance | None]:
    passage = passage_of(text)
    return passage, labels.labelled(passage, passage.lines[0], People(passage).known)


@pytest.mark.parametrize(("text", "who", "kind", "words"), LABELLED)
def test_a_name_and_a_colon_give_speech(text: str, who: str, kind: str, words: str) -> None:
    passage, found = read_first(text)
    assert found is not None
    assert (found.kind.value, passage.text(found.first, found.last)) == (kind, words)
    assert wording(text, passage.tokens, found.subject.mention) == who


@pytest.mark.parametrize(
    "text",
    [
        "ایسنا: پل باز است.",
        "مجری برنامه: پل باز است؟",
        "نگار پیرایش: نقاش، شاعر، نویسنده.",  # no verb
        "کتاب‌ها: همه را پس می‌گیریم.",
        "شورای شهر ارم: پل باز است.",  # a body has no label
        "نگار پیرایش گفت: پل باز است.",
        "نگار پیرایش پل را دید.",
    ],
)
def test_any_other_colon_does_not(text: str) -> None:
    assert read_first(text)[1] is None


def test_a_surname_named_elsewhere_labels() -> None:
    text = "نگار پیرایش امروز به سد رفت.\nپیرایش: پل باز است."
    assert [one[:3] for one in reported(text)] == [("open", "پل باز است.", "نگار پیرایش")]


@pytest.mark.parametrize(
    ("label", "announces"),
    [
        ("نگار پیرایش، مدیر سد ارم:", True),
        ("نگار پيرايش، مدير سد ارم :", True),
        ("نگار پیرایش:", False),  # no office
        ("مدیر سد ارم:", False),  # no name
        ("نگار پیرایش، مدیر سد ارم", False),
        ("نگار پیرایش، مدیر سد ارم: پل باز است.", False),
    ],
)
def test_a_name_an_office_and_a_colon_announce_the_next_line(label: str, announces: bool) -> None:
    passage = passage_of(f"{label}\nراه تا پاییز باز می‌شود.")
    found = labels.announced(passage, passage.lines[0], People(passage).known)
    assert (found is not None and found.is_act) is announces

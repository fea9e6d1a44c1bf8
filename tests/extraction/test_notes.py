"""How what is found in a line is written down."""

from __future__ import annotations

import pytest

from desktop.article.reading import QuoteKind
from desktop.extraction.clauses import Subject
from desktop.extraction.notes import Notes
from desktop.language.mentions import Mention, MentionKind, Stretch
from tests.extraction.sentences import cues_of, nobody, passage_of

MENTION = Mention(MentionKind.NAME, 0, 2, name=Stretch(0, 2))
NAMED = Subject(MENTION, "source.start")


def notes_of(text: str) -> Notes:
    passage = passage_of(text)
    return Notes(passage, passage.lines[0], nobody, begun=0, subject=NAMED)


def written(notes: Notes) -> list[tuple[str, str]]:
    return [(one.kind.value, notes.passage.text(one.first, one.last)) for one in notes.found]


CLAUSES = [
    # text, rule, kind, what is written down of the words after its first cue (and «که»)
    ("نگار پیرایش گفت که پل باز است.", "quote.that", "indirect", "پل باز است."),
    ("نگار پيرايش گفت كه پل باز مي‌ماند.", "quote.that", "indirect", "پل باز مي‌ماند."),
    ("نگار پیرایش گفت که «پل باز می‌ماند.»", "quote.marks", "direct", "پل باز می‌ماند."),
    ("نگار پیرایش گفت که «پل» باز می‌ماند.", "quote.that", "indirect", "«پل» باز می‌ماند."),
    ("نگار پیرایش گفت که ، پل باز است.", "quote.that", "indirect", "پل باز است."),
    ("نگار پیرایش گفت که پل باز است و افزود: راه باز است.", "quote.that", "indirect", "پل باز است"),
    (
        "نگار پیرایش گفت که پل باز می‌ماند اما راه بسته شد.",
        "quote.that",
        "indirect",
        "پل باز می‌ماند",
    ),
    (
        "نگار پیرایش گفت که پل باز می‌ماند اما راه بسته شد.",
        "quote.phrase",
        "indirect",
        "پل باز می‌ماند اما راه بسته شد.",
    ),
    ("هرچند نگار پیرایش گفت که پل باز است، راه بسته شد.", "quote.that", "indirect", "پل باز است"),
]


@pytest.mark.parametrize(("text", "rule", "kind", "content"), CLAUSES)
def test_a_clause_is_written_down_to_its_end(text: str, rule: str, kind: str, content: str) -> None:
    notes = notes_of(text)
    cue = cues_of(notes.passage.tokens)[0]
    reached = notes.clause(cue, cue.last + 1, notes.line.last, rule)
    assert written(notes) == [(kind, content)]
    (one,) = notes.found
    assert (one.rule, one.cue, one.subject, one.order) == (rule, cue, NAMED, cue.first)
    assert one.last <= reached <= notes.line.last


@pytest.mark.parametrize(
    ("text", "rule", "content"),
    [
        (
            "نگار گفت که پل باز است؛ راه هم باز می‌ماند.",
            "quote.that",
            "پل باز است؛ راه هم باز می‌ماند.",
        ),
        ("نگار گفت که پل باز است؛ راه هم باز می‌ماند.", "quote.bare", "پل باز است"),
        ("نگار گفت که پل باز است؛ وی افزود: راه باز است.", "quote.that", "پل باز است"),
    ],
)
def test_a_clause_with_that_goes_past_a_semicolon(text: str, rule: str, content: str) -> None:
    notes = notes_of(text)
    cue = cues_of(notes.passage.tokens)[0]
    end = next(notes.passage.sentence_ends(notes.line, 0, notes.line.last))
    notes.clause(cue, cue.last + 1, end, rule)
    assert written(notes) == [("indirect", content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("نگار پیرایش گفت: «پل باز است.» راه بسته شد.", "پل باز است."),
        (
            "نگار پیرایش گفت: «پل باز است و راه هموار. وی افزود: شهر آرام است.",
            "پل باز است و راه هموار.",
        ),
        ("نگار پیرایش گفت: «پل باز است و راه هموار.", "پل باز است و راه هموار."),
    ],
)
def test_unclosed_marks_reach_to_the_reporter(text: str, content: str) -> None:
    notes = notes_of(text)
    reached = notes.direct(notes.line.speech[0], cues_of(notes.passage.tokens)[0], "quote.marks")
    assert written(notes) == [("direct", content)]
    left = notes.passage.text(reached, notes.line.last) if reached < notes.line.last else ""
    assert left == text.partition(content)[2].removeprefix("»").strip()


def test_who_is_given_the_floor_says_nothing_there() -> None:
    notes = notes_of("نگار پیرایش به سد رفت.")
    notes.give_floor(MENTION, notes.line.last, "floor")
    (one,) = notes.found
    assert one.is_act
    assert (one.subject.mention, one.rule, one.order) == (MENTION, "floor", MENTION.first)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("نگار پیرایش گفت: - پل باز است.", "پل باز است."),
        ("نگار پیرایش گفت: •، پل باز است.", "پل باز است."),
        ("نگار پیرایش گفت: (پل) باز است.", "(پل) باز است."),
        ("نگار پیرایش گفت: -", ""),
    ],
)
def test_no_bullet_begins_an_utterance(text: str, content: str) -> None:
    notes = notes_of(text)
    cue = cues_of(notes.passage.tokens)[0]
    notes.add(QuoteKind.OPEN, cue.last, notes.line.last, "quote.colon", cue)
    assert written(notes) == [("open", content)]

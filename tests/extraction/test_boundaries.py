"""Where reported words end."""

from __future__ import annotations

import pytest

from desktop.extraction import boundaries
from tests.extraction.sentences import cues_of, passage_of, reported

NARRATED = [
    # sentence, what is still of now
    ("پل باز می‌ماند اما راه بسته شد.", "پل باز می‌ماند"),
    ("پل باز است و راه بسته شد.", "پل باز است"),
    ("پل باز مي‌ماند ولي كارگران رفتند.", "پل باز مي‌ماند"),
    ("پل باز می ماند ولی مردم رفتند.", "پل باز می ماند"),
    ("پل بسته شد و مردم رفتند.", None),  # all of it told
    ("پل باز می‌ماند و راه باز است.", None),
    ("پل باز می‌ماند و مردم رفتند و راه ساخته خواهد شد.", None),
    ("پل باز می‌شود و راه ساخته خواهد شد.", None),
    ("پل باز می‌ماند اما مردم رفته‌اند.", None),
    ("پل باز می‌شود که راه بسته شد.", None),  # no «و», «اما», «ولی»
    ("پل بسته شد.", None),
]
SEMICOLONS = [
    # line, where the statement with a semicolon ends
    ("پل باز است؛ راه هم باز می‌ماند. شهر آرام است.", "پل باز است؛ راه هم باز می‌ماند."),
    ("پل باز است؛ راه هم باز مي‌ماند؛ شهر آرام است.", "پل باز است؛ راه هم باز مي‌ماند؛"),
    ("پل باز است؛ این را مدیر سد دید.", "پل باز است؛"),
    ("پل باز است؛ مدیر سد گفت: راه باز است.", "پل باز است؛"),
    ("پل باز است؛ «راه هم باز می‌ماند.»", "پل باز است؛"),
    ("پل باز است. راه هم باز می‌ماند.", "پل باز است."),
    ("پل باز است؛", "پل باز است؛"),
]
LEAD_INS = [
    # what follows «نگار پیرایش», where the first of its statements ends
    (
        "با بیان اینکه پل باز است و با تأکید بر اینکه راه هموار است، گفت: شهر آرام است.",
        "پل باز است",
    ),
    (
        "با بیان این که پل باز است و با تاکید بر این که راه هموار است گفت: شهر آرام است.",
        "پل باز است",
    ),
    ("با بيان اين كه پل باز است و ضمن تأكيد بر اينكه راه هموار است گفت: شهر.", "پل باز است"),
    ("با بیان اینکه پل باز است، گفت: شهر آرام است.", "پل باز است"),
    ("با بیان اینکه پل باز است گفت: شهر آرام است.", "پل باز است"),
    ("با بیان اینکه پل باز است، از همه تشکر کرد.", "پل باز است"),
    ("با بیان اینکه پل باز است، به خانه رفت.", "پل باز است"),
    ("با بیان اینکه پل، که باز است، می‌ماند، گفت: شهر آرام است.", "پل، که باز است، می‌ماند"),
]


@pytest.mark.parametrize(("text", "now"), NARRATED)
def test_narration_in_the_past_ends_a_statement_of_now(text: str, now: str | None) -> None:
    passage = passage_of(text)
    end = boundaries.before_narration(passage, 0, len(passage.tokens))
    assert passage.text(0, end) == (now or text)


@pytest.mark.parametrize(("text", "statement"), SEMICOLONS)
def test_a_semicolon_ends_a_statement_only_before_the_reporter(text: str, statement: str) -> None:
    passage = passage_of(text)
    line = passage.lines[0]
    end = next(passage.sentence_ends(line, line.first, line.last))
    assert passage.text(0, boundaries.past_semicolon(passage, line, end)) == statement


@pytest.mark.parametrize(("rest", "statement"), LEAD_INS)
def test_a_lead_in_ends_before_the_next_or_the_main_cue(rest: str, statement: str) -> None:
    passage = passage_of(f"نگار پیرایش {rest}")
    line, cue = passage.lines[0], cues_of(passage.tokens)[0]
    end = boundaries.lead_in_end(passage, line, cue.last, line.last)
    assert passage.text(cue.last, end) == statement


def test_a_pair_of_lead_ins_is_two_statements_of_one_speaker() -> None:
    found = [one[:3] for one in reported(f"نگار پیرایش {LEAD_INS[0][0]}")]
    assert found == [
        ("indirect", "پل باز است", "نگار پیرایش"),
        ("indirect", "راه هموار است", "نگار پیرایش"),
        ("open", "شهر آرام است.", "نگار پیرایش"),
    ]

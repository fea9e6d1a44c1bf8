"""What the plain rule finds, and how it writes it down for the scorer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality import plain_rule

FOUND = {
    "مریم نادری گفت: آب کم است.": ("آب کم است.", "مریم نادری"),
    "هوا سرد شد. مریم نادری، شهردار، افزود: «برف می‌آید.» و رفت.": (
        "«برف می‌آید.» و رفت.",
        "مریم نادری، شهردار",
    ),
    "وی تصریح کرد : آب هست. وی گفت: نان نیست.": ("آب هست. وی گفت: نان نیست.", "وی"),
    "افزود: آب کم است": ("آب کم است", ""),
    "شهردار نوشته است: آب کم است": ("آب کم است", "شهردار"),
    "ساعت ۱۲:۳۰ شهردار گفت: آب کم است": ("آب کم است", "ساعت ۱۲:۳۰ شهردار"),
    "شهردار اظهار\u00a0كرد: آب كم است": ("آب كم است", "شهردار"),
    "شهردار گُفتَ: آب": ("آب", "شهردار"),
}
NOTHING = ("", "گفت:", "گفت: \n", "موضوع : آب", "شهردار گفت آب کم است", "ناگفت: آب")


@pytest.mark.parametrize(("text", "expected"), FOUND.items())
def test_speech_goes_from_the_colon_to_the_end_of_the_paragraph(
    text: str, expected: tuple[str, str]
) -> None:
    whole = f"آب و نان\n{text}\nپایان"
    (one,) = plain_rule.said(whole)
    assert (whole[one.start : one.end].strip(), one.name) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_without_a_colon_after_a_cue_nobody_speaks(text: str) -> None:
    assert list(plain_rule.said(text)) == []


def test_one_name_is_one_speaker_and_no_name_is_none() -> None:
    reading = plain_rule.document("نادری گفت: آب\nافزود: نان\nنادری گفت: برف")
    assert reading["speakers"] == [{"id": "s0", "name": "نادری"}]
    assert [quote["speaker"] for quote in reading["quotes"]] == ["s0", None, "s0"]


def test_a_reading_is_written_for_each_text(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_bytes("سلام\r\nنادری گفت: آب".encode())
    plain_rule.write(tmp_path, tmp_path / "read" / "plain")
    reading = json.loads((tmp_path / "read" / "plain" / "one.json").read_text(encoding="utf-8"))
    assert reading["article"]["text"] == "سلام\nنادری گفت: آب"
    (quote,) = reading["quotes"]
    assert reading["article"]["text"][slice(*quote["content"])].strip() == "آب"

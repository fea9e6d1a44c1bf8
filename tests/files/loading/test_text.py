"""The encoding of plain text is found out from its bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.files.loading.text import NotText, decoded

PERSIAN = "وی افزود: کار این پل تا پایان سال به انجام می‌رسد و «راه کوتاه می‌شود».\n"
ARABIC_YEH = PERSIAN.replace("ی", "ي").replace("ک", "ك")


@pytest.mark.parametrize("length", [4, 10, 40, len(PERSIAN)])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_short_and_long_in_unicode(length: int, encoding: str) -> None:
    words = PERSIAN[:length]
    assert decoded(words.encode(encoding)) == words


@pytest.mark.parametrize("length", [3, 10, 40, len(PERSIAN)])
def test_short_and_long_in_windows_1256(length: int) -> None:
    words = ARABIC_YEH[:length]
    assert decoded(words.encode("cp1256")) == words


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_english_in_utf_16_without_a_mark(encoding: str) -> None:
    assert decoded("The minister said no.".encode(encoding)) == "The minister said no."


def test_damaged_utf_8_stays_utf_8() -> None:
    raw = PERSIAN.encode() * 3
    damaged = raw[:100] + b"\xff" + raw[101:]
    assert "وی افزود" in decoded(damaged)
    assert "\ufffd" in decoded(damaged)


def test_western_letters_here_and_there() -> None:
    words = "Le ministre a déclaré que la réunion était reportée sans autre précision."
    assert decoded(words.encode("cp1252")) == words


def test_a_stray_control_character_is_no_reason_to_refuse() -> None:
    assert decoded(("\x00" + PERSIAN).encode()) == "\x00" + PERSIAN


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_utf_8_with_a_mark_is_never_doubted(words: str) -> None:
    assert decoded(words.encode("utf-8-sig")) == words


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused_by_name(raw: bytes) -> None:
    try:
        found = decoded(raw)
    except NotText as refusal:
        found = refusal.problem
    assert found in ("binary", "other_format", "encoding") or len(found) <= len(raw)

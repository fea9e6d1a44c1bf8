"""What two starts say to each other arrives whole, and anything else is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.handover import message

PATHS = st.lists(st.text(st.characters(exclude_characters="\0")).map("/".__add__))


@given(PATHS, st.from_regex(r"\A[!-~]{0,30}\Z"))
def test_request_arrives_whole(paths: list[str], token: str) -> None:
    frame = message.request(paths, token)
    assert frame is not None
    content = message.complete(frame)
    assert content is not None
    assert message.asked(content) == (paths, token)


@given(PATHS, st.data())
def test_nothing_is_heard_before_all_is_said(paths: list[str], data: st.DataObject) -> None:
    frame = message.request(paths, "")
    assert frame is not None
    end = data.draw(st.integers(0, len(frame) - 1))
    assert message.complete(frame[:end]) is None


def test_undecodable_name_arrives_whole() -> None:
    name = b"/\xff\xfe".decode("utf-8", "surrogateescape")
    content = message.complete(message.request([name], "") or b"")
    assert message.asked(content or b"") == ([name], "")


SOUND = {"version": 1, "paths": ["/a"], "token": "t"}


@pytest.mark.parametrize(
    "said",
    [
        {},
        [],
        None,
        {**SOUND, "version": 2},
        {**SOUND, "paths": "/a"},
        {**SOUND, "paths": ["a"]},
        {**SOUND, "paths": ["/a\0b"]},
        {**SOUND, "paths": [1]},
        {**SOUND, "paths": ["/a"] * (message.MOST_PATHS + 1)},
        {**SOUND, "token": 3},
        {**SOUND, "token": "t" * (message.TOKEN_LENGTH + 1)},
        {**SOUND, "token": "a\nb"},
        {**SOUND, "token": "نشان"},
    ],
)
def test_what_makes_no_sense_is_refused(said: object) -> None:
    assert message.asked(json.dumps(SOUND).encode()) == (["/a"], "t")
    assert message.asked(json.dumps(said).encode()) is None


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b"NaN"])
def test_what_is_no_json_is_refused(content: bytes) -> None:
    assert message.asked(content) is None
    assert not message.says_taken(content)


@given(st.binary(max_size=60))
def test_no_bytes_do_harm(content: bytes) -> None:
    message.complete(content)
    message.is_too_long(content)
    assert message.asked(content) is None


def test_length_is_bounded() -> None:
    assert message.is_too_long((message.LIMIT + 1).to_bytes(4, "big"))
    assert not message.is_too_long(message.LIMIT.to_bytes(4, "big"))
    assert not message.is_too_long(b"\xff\xff\xff")
    assert message.request(["/" + "a" * message.LIMIT], "") is None
    assert message.request(["/a"] * (message.MOST_PATHS + 1), "") is None


def test_answers() -> None:
    for taken in (True, False):
        content = message.complete(message.answer(taken))
        assert message.says_taken(content or b"") is taken
    assert not message.says_taken(b'{"taken": 1}')

"""A reading as data is `naqlnama-reading/1`."""

from __future__ import annotations

import json

from desktop.files.export.json_reading import document, encoded
from resources.catalogue import Catalogue
from tests.files.export.readings import ARTICLE, READING, TEXT

FOUND = document(ARTICLE, READING, Catalogue(), "9.9")


def test_the_article_and_who_brought_it() -> None:
    assert FOUND["format"] == "naqlnama-reading/1"
    assert FOUND["generator"] == {"name": "naqlnama", "version": "9.9"}
    assert FOUND["article"]["text"] == TEXT
    assert FOUND["article"]["title"] == "پل تازه را پیش از زمستان باز می‌کنیم"
    assert FOUND["article"]["sha256"] == ARTICLE.sha256
    assert [one["role"] for one in FOUND["article"]["provenance"]] == ["outlet", "relay"]


def test_a_quote_is_told_whole() -> None:
    quote = FOUND["quotes"][1]
    assert TEXT[slice(*quote["content"])].startswith("پل تازه را")
    assert TEXT[slice(*quote["cue"])] == "گفت"
    assert TEXT[slice(*quote["source"])] == "بهرام ساوجی"
    assert quote["reason"][0] == {
        "rule": "quote.colon",
        "text": "نشانه: «گفت» و دونقطهٔ پس از آن.",
        "span": quote["cue"],
    }
    assert (quote["kind"], quote["restates"], quote["within"]) == ("open", None, None)
    assert FOUND["quotes"][0]["restates"] == "q1"
    assert FOUND["quotes"][2]["within"] == "q1"
    assert FOUND["quotes"][3]["speaker"] is None


def test_speakers_list_their_quotes_and_shares() -> None:
    first, second = FOUND["speakers"]
    assert first["quotes"] == ["q0", "q1"]
    assert second["quotes"] == ["q2"]
    assert 0.5 < first["share"] < 1
    assert first["aliases"] == ["ساوجی"]


def test_the_bytes_are_readable_persian() -> None:
    raw = encoded(FOUND)
    assert "بهرام ساوجی".encode() in raw
    assert json.loads(raw) == FOUND

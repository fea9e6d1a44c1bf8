"""A reading as data: one `naqlnama-reading/1` object, as READING of the format says.

All offsets are half-open, in code points of `article.text`, in logical order.
"""

from __future__ import annotations

import json
from typing import Any

from desktop.article.article import Article
from desktop.article.reading import Provenance, Quote, Reading, Reason, Speaker, Topic
from desktop.article.span import Span
from desktop.files.export.reasons import sentence
from resources.catalogue import Catalogue

FORMAT = "naqlnama-reading/1"


def document(
    article: Article, reading: Reading, catalogue: Catalogue, version: str
) -> dict[str, Any]:
    """The reading as JSON's values; reasons are sentences of the catalogue's language."""
    return {
        "format": FORMAT,
        "generator": {"name": "naqlnama", "version": version},
        "article": {
            "text": article.text,
            "title": article.title,
            "sha256": article.sha256,
            "provenance": [_provenance(one) for one in reading.provenance],
        },
        "speakers": [_speaker(one, reading) for one in reading.speakers],
        "quotes": [_quote(one, catalogue) for one in reading.quotes],
        "topics": [_topic(one) for one in reading.topics],
    }


def encoded(values: dict[str, Any]) -> bytes:
    """The document as a file's bytes: UTF-8, indented, Persian letters as they are."""
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _speaker(speaker: Speaker, reading: Reading) -> dict[str, Any]:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "title": speaker.title,
        "type": speaker.type.value,
        "aliases": list(speaker.aliases),
        "quotes": [quote.id for quote in reading.quotes if quote.speaker == speaker.id],
        "share": round(reading.shares.get(speaker.id, 0.0), 4),
    }


def _quote(quote: Quote, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": quote.id,
        "kind": quote.kind.value,
        "content": _ends(quote.content),
        "cue": _ends(quote.cue),
        "source": _ends(quote.source),
        "speaker": quote.speaker,
        "confidence": round(quote.confidence, 3),
        "reason": [_reason(one, catalogue) for one in quote.reasons],
        "restates": quote.restates,
        "within": quote.within,
    }


def _reason(reason: Reason, catalogue: Catalogue) -> dict[str, Any]:
    text = sentence(reason, catalogue, isolate=False)
    return {"rule": reason.rule, "text": text, "span": _ends(reason.span)}


def _topic(topic: Topic) -> dict[str, Any]:
    return {
        "id": topic.id,
        "label": topic.label,
        "score": round(topic.score, 4),
        "mentions": [_ends(span) for span in topic.mentions],
    }


def _provenance(provenance: Provenance) -> dict[str, Any]:
    return {
        "role": provenance.role.value,
        "name": provenance.name,
        "span": _ends(provenance.span),
    }


def _ends(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]

"""The floor: a rule of one line that reads articles, as `naqlnama-reading/1` for the scorer.

In each paragraph the first colon after a reporting cue opens the speech, which goes on to the
paragraph's end; the words before the cue, from the start of their sentence, are the speaker's
name. The cues are a list of its own: the floor stays where it is, whatever becomes of the program.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_NOUNS = (
    "اظهار|بیان|اعلام|عنوان|تاکید|تأکید|تصریح|خاطرنشان|خاطر نشان|یادآور|متذکر|اضافه|ابراز|ادامه"
    "|ادعا|اذعان|توضیح|تشریح|مطرح|پاسخ"
)
_LIGHT_VERBS = "کرد|داشت|داد|شد|ساخت|نمود"
_VERBS = "گفت|افزود|نوشت|پرسید|فرمود"
_LETTERS = {"ی": "[یي]", "ک": "[کك]", " ": r"[\s\u200c]"}
_VOWEL_SIGNS = "[\u064b-\u0655]*"


def _spelled(words: str) -> str:
    """The pattern of the words in Arabic letters, with vowel signs and other spaces, too."""
    return "".join(
        _LETTERS.get(letter, letter) + (_VOWEL_SIGNS if letter.isalpha() else "")
        for letter in words
    )


_CUE = _spelled(f"(?:(?:{_NOUNS}) (?:{_LIGHT_VERBS})|{_VERBS})(?:ه است)?")
_OPENING = re.compile(rf"(?<!\w){_CUE}\s*:")
_SENTENCE_END = re.compile(r"[.!?؟؛…]\s")
_EDGE = ' \t\u00a0\u200c\u200f،,:«»"()[]'


@dataclass(frozen=True)
class Said:
    """Where the speech of a paragraph stands, and the name of who says it: "" for nobody."""

    start: int
    end: int
    name: str


def write(texts: Path, folder: Path) -> None:
    """Write `folder/NAME.json` for each `texts/NAME.txt`."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(texts.glob("*.txt")):
        reading = document(path.read_text(encoding="utf-8"))
        target = folder / f"{path.stem}.json"
        target.write_text(json.dumps(reading, ensure_ascii=False), encoding="utf-8")


def document(text: str) -> dict[str, Any]:
    """What the rule finds in the text, with what the scorer looks at."""
    found = list(said(text))
    ids = {
        name: f"s{number}" for number, name in enumerate(dict.fromkeys(one.name for one in found))
    }
    return {
        "format": "naqlnama-reading/1",
        "article": {"text": text},
        "speakers": [{"id": id_, "name": name} for name, id_ in ids.items() if name],
        "quotes": [
            {
                "id": f"q{one.start}",
                "kind": "open",
                "content": [one.start, one.end],
                "speaker": ids[one.name] if one.name else None,
            }
            for one in found
        ],
    }


def said(text: str) -> Iterator[Said]:
    """The speech of each paragraph that has some."""
    start = 0
    for line in text.split("\n"):
        opening = _OPENING.search(line)
        if opening is not None and line[opening.end() :].strip():
            before = line[: opening.start()]
            name = _SENTENCE_END.split(before)[-1].strip(_EDGE)
            yield Said(start + opening.end(), start + len(line), name)
        start += len(line) + 1

"""The topics that YAKE would show, to measure ours beside them.

YAKE is a keyword extractor without training; it is for development only and need not be there.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.language.words import words
from tests.quality.readings import NotRead

MOST, LONGEST = 10, 5  # topics; words in one, as many as in ours
SAME = 0.9  # how alike, by YAKE's own measure, two keywords may be


def export(readings: Path, folder: Path) -> None:
    """Write to the folder the readings with YAKE's topics instead of ours; raises NotRead."""
    extractor = _extractor()
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(readings.glob("*.json")):
        reading = json.loads(path.read_text(encoding="utf-8"))
        text = reading["article"]["text"]
        # Best first: YAKE's score is the lower, the better the keyword.
        found = [keyword for keyword, _ in extractor.extract_keywords(text)]
        reading["topics"] = topics(text, found)
        text = json.dumps(reading, ensure_ascii=False)
        (folder / path.name).write_text(text, encoding="utf-8")


def topics(text: str, keywords: Sequence[str]) -> list[dict[str, Any]]:
    """The keywords as a reading has topics, with the places where they stand word by word."""
    return [
        {"label": keyword, "mentions": _places(text, keyword)}
        for keyword in keywords
        if words(keyword)
    ]


def _places(text: str, keyword: str) -> list[list[int]]:
    wording = r"\s+".join(map(re.escape, keyword.split()))
    return [
        list(match.span()) for match in re.finditer(rf"(?<!\w){wording}(?!\w)", text, re.IGNORECASE)
    ]


def _extractor() -> Any:  # noqa: ANN401 - a class of a module that may be missing
    try:
        yake = importlib.import_module("yake")
    except ImportError:
        raise NotRead("YAKE is not installed; `pip install yake` gets it.") from None
    return yake.KeywordExtractor(lan="fa", n=LONGEST, dedupLim=SAME, top=MOST)

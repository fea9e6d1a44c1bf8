"""Quotes of annotated articles with the signs of their certainty, and whether they are right.

Right is what the gold's scorer calls so: the span overlaps a required one by 0.8 and the speaker is
its speaker. What falls on an optional quote is neither right nor wrong and left out, and so are
quotes of nobody known, whose confidence is not learnt. Headings are judged like the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop.article.article import Article
from desktop.extraction import attributions
from desktop.extraction.assembly import in_order, shown_name
from desktop.extraction.certainty_signs import Signs, signs
from desktop.extraction.passage import Passage
from desktop.extraction.speakers import Attributed

ABSORBED, INSIDE = 0.5, 0.8  # of the scorer: what an optional quote takes in


@dataclass(frozen=True)
class Example:
    """A quote's signs, whether it is right, whether it is a heading, and where it is from."""

    signs: Signs
    right: bool
    is_heading: bool
    article: str
    folder: str


@dataclass(frozen=True)
class Judge:
    """What an article's gold says of quotes, in the terms of the scorer."""

    scorer: ModuleType
    text: str
    gold: Mapping[str, Any]
    golds: list[dict[str, Any]] = field(init=False)
    heading_lines: list[Any] = field(init=False)

    def __post_init__(self) -> None:
        golds = list(self.scorer.gold_items(self.text, self.gold))
        object.__setattr__(self, "golds", golds)
        object.__setattr__(self, "heading_lines", self.scorer.heading_lines(self.text, golds))

    def verdicts(
        self, passage: Passage, quotes: Sequence[Attributed]
    ) -> Iterator[tuple[int, bool, bool]]:
        """(the quote's place, whether it is right, whether it stands as a heading), by piece."""
        found = list(self._pieces(passage, quotes))
        for heading in (False, True):
            here = [one for one in found if one["heading"] == heading]
            wanted = [
                gold
                for gold in self.golds
                if not gold["optional"] and (gold["kind"] == "heading") == heading
            ]
            matched = dict(self.scorer.match(here, wanted))
            for at, piece in enumerate(here):
                if at in matched:
                    speaker = wanted[matched[at]]["speaker"]
                    yield piece["place"], speaker in {None, piece["speaker"]}, heading
                elif not self._is_optional(piece["span"]):
                    yield piece["place"], False, heading

    def _pieces(self, passage: Passage, quotes: Sequence[Attributed]) -> Iterator[dict[str, Any]]:
        speakers = {speaker["id"]: speaker for speaker in self.gold["speakers"]}
        for place, one in enumerate(quotes):
            name = shown_name(passage, one.entity) if one.entity is not None else ""
            speaker = self.scorer.identify(name, speakers)
            content = passage.span(one.utterance.first, one.utterance.last)
            for span in self.scorer.pieces(self.text, content.start, content.end):
                piece = {"span": span, "place": place, "speaker": speaker}
                yield {**piece, "heading": self._stands_as_heading(piece)}

    def _stands_as_heading(self, piece: Mapping[str, Any]) -> bool:
        return bool(self.scorer.stands_as_heading(piece, self.golds, self.heading_lines))

    def _is_optional(self, span: tuple[int, int]) -> bool:
        return any(
            self.scorer.iou(span, one) >= ABSORBED or self.scorer.inside(span, one) >= INSIDE
            for gold in self.golds
            if gold["optional"]
            for one in gold["spans"]
        )


def examples(folder: Path, scorer: ModuleType) -> Iterator[Example]:
    """The quotes of a named speaker in the folder's articles."""
    for path in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        raw = (folder / "texts" / f"{path.stem}.txt").read_text(encoding="utf-8")
        article = Article.of(raw)
        passage = Passage.of(article)
        quotes = in_order(passage, attributions(passage))
        found = list(signs(passage, quotes))
        for place, right, heading in Judge(scorer, article.text, gold).verdicts(passage, quotes):
            if quotes[place].entity is not None:
                yield Example(found[place], right, heading, path.stem, folder.name)

"""Everything that an article reports as said, line by line, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.article.reading import QuoteKind
from desktop.extraction import continuations, labels, reporter, turns
from desktop.extraction.cues import Strength
from desktop.extraction.passage import Line, Passage, past_bullet
from desktop.extraction.reporting import LineReader
from desktop.extraction.utterances import Utterance
from desktop.language.mentions import Known
from desktop.language.verbs import is_finite

_HEADLINES = 2
_MOST_SALUTATIONS = 4  # lines


def utterances(passage: Passage, known: Known) -> Iterator[Utterance]:
    """Everything said in the running text of the article, in order."""
    talk = turns.interview(passage, known)
    yield from talk.turns
    walk = _Walk(passage, known)
    for line in passage.lines:
        if talk.first is not None and line.first < talk.first < line.last:
            yield from walk.line(replace(line, last=talk.first))
        elif line.index not in talk.lines and not _is_between(passage, line, walk.waiting):
            yield from walk.line(line)


@dataclass
class _Walk:
    """Goes from line to line: what the latest words are, and which cue waits for the next line."""

    passage: Passage
    known: Known
    waiting: Utterance | None = None
    latest: Utterance | None = None

    def line(self, line: Line) -> Iterator[Utterance]:
        """What the line reports: words that go on, words behind a label, and what has cues."""
        more = continuations.continued(self.passage, line, self.latest, self.known)
        if more is not None:
            yield self._told(more)
            if more.last >= line.last - 1:
                return
            line = replace(line, first=more.last + (more.rule == continuations.CARRIED))
        if not line.is_heading:
            yield from self._text(line)
        elif self.waiting is not None or _is_text(self.passage, line, self.known):
            yield from self._cued(line)

    def _text(self, line: Line) -> Iterator[Utterance]:
        label = labels.labelled(self.passage, line, self.known)
        if label is not None:
            yield self._told(label)
            if label.last >= line.last - 1:
                return
            line = replace(line, first=label.last)
        announced = labels.announced(self.passage, line, self.known)
        if announced is None:
            yield from self._cued(line)
            return
        self.waiting = announced
        yield announced

    def _cued(self, line: Line) -> Iterator[Utterance]:
        if self.waiting is not None and not self._is_reporters(line):
            yield self._told(_continued(self.passage, self.waiting, line, self.known))
            self.waiting = None
            return
        reader = LineReader(self.passage, line, self.known)
        found = reader.read()
        yield from found
        self.latest = found[-1] if found else self.latest
        self.waiting = found[-1] if reader.pending else None

    def _is_reporters(self, line: Line) -> bool:
        return reporter.begins(self.passage, line, line.first, self.known)

    def _told(self, said: Utterance) -> Utterance:
        self.latest = said
        return said


def _is_between(passage: Passage, line: Line, waiting: Utterance | None) -> bool:
    """Whether the line only stands between a cue and its words: a salutation, a sub-heading."""
    if waiting is None:
        return False
    starred = passage.words[line.first] == "*" and passage.words[line.last - 1][0].isalnum()
    return starred or _is_salutation(passage, line, waiting)


def _is_salutation(passage: Passage, line: Line, waiting: Utterance) -> bool:
    """Whether the line is «بسم الله الرحمن الرحیم», «برادر گرامی …» before a document's words."""
    if waiting.cue is None or waiting.cue.strength is not Strength.DOCUMENT:
        return False
    near = line.index - waiting.line <= _MOST_SALUTATIONS
    return near and not any(map(is_finite, passage.words[line.first : line.last]))


def _is_text(passage: Passage, line: Line, known: Known) -> bool:
    """Whether a short line without a stop is running text: «قاضی گفت: …؟», below the headlines."""
    if line.index < _HEADLINES:
        return False
    return reporter.speaks(passage, line, line.first, line.last, known)


def _continued(passage: Passage, waiting: Utterance, line: Line, known: Known) -> Utterance:
    """The line as what the cue at the end of the line before announces."""
    kind = QuoteKind.HEADING if line.is_heading else QuoteKind.OPEN
    last = reporter.speech_end(passage, line, line.first, known)
    return Utterance(
        kind,
        past_bullet(passage, line),
        last,
        line.index,
        "quote.next_line",
        waiting.subject,
        waiting.cue,
        order=line.first,
    )

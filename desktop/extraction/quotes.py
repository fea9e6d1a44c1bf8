"""Everything that an article reports as said, line by line, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

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
    waiting: Utterance | None = None
    latest: Utterance | None = None
    talk = turns.interview(passage, known)
    yield from talk.turns
    for line in passage.lines:
        if talk.first is not None and line.first < talk.first < line.last:
            line = replace(line, last=talk.first)
        elif line.index in talk.lines or _is_salutation(passage, line, waiting):
            continue
        more = continuations.continued(passage, line, latest, known)
        if more is not None:
            latest = more
            yield more
            if more.last >= line.last - 1:
                continue
            line = replace(line, first=more.last + (more.rule == continuations.CARRIED))
        if line.is_heading and waiting is None and not _is_text(passage, line, known):
            continue
        label = None if line.is_heading else labels.labelled(passage, line, known)
        if label is not None:
            latest = label
            yield label
            if label.last >= line.last - 1:
                continue
            line = replace(line, first=label.last)
        waits = None if line.is_heading else labels.announced(passage, line, known)
        if waits is not None:
            yield waits
            waiting = waits
            continue
        reader = LineReader(passage, line, known)
        found = reader.read()
        if waiting is not None and not _reporter_begins(passage, line, known):
            latest = _continued(passage, waiting, line, known)
            yield latest
            waiting = None
            continue
        yield from found
        latest = found[-1] if found else latest
        waiting = found[-1] if reader.pending else None


def _is_salutation(passage: Passage, line: Line, waiting: Utterance | None) -> bool:
    """Whether the line is «بسم الله الرحمن الرحیم», «برادر گرامی …» before a document's words."""
    if waiting is None or waiting.cue is None or waiting.cue.strength is not Strength.DOCUMENT:
        return False
    near = line.index - waiting.line <= _MOST_SALUTATIONS
    return near and not any(map(is_finite, passage.words[line.first : line.last]))


def _is_text(passage: Passage, line: Line, known: Known) -> bool:
    """Whether a short line without a stop is running text: «قاضی گفت: …؟», below the headlines."""
    if line.index < _HEADLINES:
        return False
    return reporter.speaks(passage, line, line.first, line.last, known)


def _reporter_begins(passage: Passage, line: Line, known: Known) -> bool:
    first = next(passage.sentence_ends(line, line.first, line.last))
    return reporter.speaks(passage, line, line.first, first, known)


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

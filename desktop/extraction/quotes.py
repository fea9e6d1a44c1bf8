"""Everything that an article reports as said, line by line, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.article.reading import QuoteKind
from desktop.extraction import reporter, turns
from desktop.extraction.clauses import Known
from desktop.extraction.passage import Line, Passage
from desktop.extraction.reporting import LineReader
from desktop.extraction.utterances import Utterance

_HEADLINES = 2


def utterances(passage: Passage, known: Known) -> Iterator[Utterance]:
    """Everything said in the running text of the article, in order."""
    waiting: Utterance | None = None
    talk = turns.interview(passage, known)
    yield from talk.turns
    for line in passage.lines:
        if line.index in talk.lines:
            continue
        if line.is_heading and waiting is None and not _is_text(passage, line, known):
            continue
        reader = LineReader(passage, line, known)
        found = reader.read()
        if waiting is not None and not any(one.cue for one in found):
            yield _continued(waiting, line)
            waiting = None
            continue
        yield from found
        waiting = found[-1] if reader.pending else None


def _is_text(passage: Passage, line: Line, known: Known) -> bool:
    """Whether a short line without a stop is running text: «قاضی گفت: …؟», below the headlines."""
    if line.index < _HEADLINES:
        return False
    return reporter.speaks(passage, line, line.first, line.last, known)


def _continued(waiting: Utterance, line: Line) -> Utterance:
    """The line as what the cue at the end of the line before announces."""
    kind = QuoteKind.HEADING if line.is_heading else QuoteKind.OPEN
    return Utterance(
        kind,
        line.first,
        line.last,
        line.index,
        "quote.next_line",
        waiting.subject,
        waiting.cue,
        order=line.first,
    )

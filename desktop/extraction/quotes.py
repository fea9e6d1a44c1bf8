"""Everything that an article reports as said, line by line, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.article.reading import QuoteKind
from desktop.extraction import reporter, turns
from desktop.extraction.clauses import DROPPED
from desktop.extraction.passage import Line, Passage
from desktop.extraction.reporting import LineReader
from desktop.extraction.utterances import Utterance
from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS, Known

_HEADLINES = 2
_CARRIED = "quote.carried"


def utterances(passage: Passage, known: Known) -> Iterator[Utterance]:
    """Everything said in the running text of the article, in order."""
    waiting: Utterance | None = None
    latest: Utterance | None = None
    talk = turns.interview(passage, known)
    yield from talk.turns
    for line in passage.lines:
        if line.index in talk.lines:
            continue
        if line.carried and _leaves_open(passage, latest):
            latest = _carried(line)
            yield latest
            if line.carried >= line.last:
                continue
            line = replace(line, first=min(line.carried + 1, line.last))
        if line.is_heading and waiting is None and not _is_text(passage, line, known):
            continue
        reader = LineReader(passage, line, known)
        found = reader.read()
        if waiting is not None and not any(one.cue for one in found):
            yield _continued(waiting, line)
            waiting = None
            continue
        yield from found
        latest = found[-1] if found else latest
        waiting = found[-1] if reader.pending else None


def _leaves_open(passage: Passage, latest: Utterance | None) -> bool:
    """Whether the last utterance runs to its line's end in marks that are not closed there."""
    if latest is None or latest.is_act:
        return False
    opened = latest.rule == _CARRIED or passage.words[latest.first - 1] in OPEN_MARKS
    closed = latest.last < len(passage.words) and passage.words[latest.last] in CLOSE_MARKS
    return opened and not closed


def _carried(line: Line) -> Utterance:
    """What goes on in the marks that an earlier line opened."""
    return Utterance(
        QuoteKind.CONTINUATION, line.first, line.carried, line.index, _CARRIED, DROPPED,
        order=line.first,
    )  # fmt: skip


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

"""Interviews run together in a line: «* پرسش؟ پاسخ. * پرسش؟ پاسخ.», «پرسش؟ - پاسخ. - پرسش؟ -»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.article.reading import QuoteKind
from desktop.extraction.clauses import DROPPED
from desktop.extraction.passage import Line, Passage
from desktop.extraction.utterances import Utterance
from desktop.language.verbs import is_finite, is_first_person

_MARKERS = frozenset("*-_•")
_STOPS = frozenset({".", "?", "!", "»", ")"})
_FEWEST_QUESTIONS = 3
_LONGEST_QUESTION = 60  # tokens
_SHORTEST_ANSWER = 2


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two markers of a line, as tokens; `marked` where one stands before it."""

    line: Line
    first: int
    last: int
    marked: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """The answers of such an interview, and the token where it begins."""

    answers: tuple[Utterance, ...] = ()
    first: int = 0


def talk(passage: Passage) -> Talk:
    """The interview; no answers where there are fewer than three questions behind markers."""
    answers: list[Utterance] = []
    begins: list[int] = []
    asked = False
    for line in passage.lines:
        for part in _parts(passage, line):
            question = None if asked else _question_end(passage, part)
            if question is not None:
                begins.append(part.first)
            elif not begins or line.is_heading:
                continue
            first = part.first if question is None else question
            fresh = asked or question is not None
            asked = part.last - first < _SHORTEST_ANSWER
            if not asked:
                answers.append(_answer(line, first, part.last, fresh))
    if len(begins) < _FEWEST_QUESTIONS:
        return Talk()
    last = max((one.line for one in answers if one.kind is QuoteKind.TURN), default=0)
    kept = (one for one in answers if one.line <= last or _says_i(passage, one))
    return Talk(tuple(kept), begins[0])


def _says_i(passage: Passage, said: Utterance) -> bool:
    """Whether a line after the last question is still an answer: somebody speaks of himself."""
    return any(map(is_first_person, passage.words[said.first : said.last]))


def _answer(line: Line, first: int, last: int, fresh: bool) -> Utterance:
    kind = QuoteKind.TURN if fresh else QuoteKind.CONTINUATION
    rule = "quote.turn" if fresh else "quote.continuation"
    return Utterance(kind, first, last, line.index, rule, DROPPED, order=first)


def _parts(passage: Passage, line: Line) -> Iterator[Part]:
    first, marked = line.first, False
    for at in range(line.first, line.last):
        if passage.words[at] in _MARKERS and _is_free(passage, line, at):
            if at > first:
                yield Part(line, first, at, marked)
            first, marked = at + 1, True
    if first < line.last:
        yield Part(line, first, line.last, marked)


def _is_free(passage: Passage, line: Line, at: int) -> bool:
    """Whether the marker begins something: the line, or what comes after a stop."""
    before = passage.words[at - 1]
    return at == line.first or before in _STOPS or before.startswith("..")


def _question_end(passage: Passage, part: Part) -> int | None:
    """The token after the question that the part begins with; None where it begins with none."""
    reach = passage.words[part.first : min(part.last, part.first + _LONGEST_QUESTION)]
    if "?" not in reach:
        return None
    end = part.first + reach.index("?") + 1
    # without a marker before it, only a question that ends its part is one of an interviewer
    whole = part.marked or end == part.last
    said = any(map(is_finite, passage.words[part.first : end]))
    return end if whole and said else None

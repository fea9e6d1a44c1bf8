"""Lines that go on with the speech of the line before, though no cue says so."""

from __future__ import annotations

from bisect import bisect_left

from desktop.article.reading import QuoteKind
from desktop.extraction import labels, reporter
from desktop.extraction.boundaries import colon_after, is_of_now
from desktop.extraction.clauses import DROPPED
from desktop.extraction.cues import Strength, cues
from desktop.extraction.passage import Line, Passage, past_bullet
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words as words_of
from desktop.language.mentions import CLOSE_MARKS, OPEN_MARKS, Known
from desktop.language.verbs import is_finite, is_first_person

CARRIED = "quote.carried"
FIRST_PERSON = "quote.first_person"
STATEMENT = "quote.statement"
BEFORE_CUE = "quote.before_cue"
BROKEN = "quote.broken_line"
LIST = "quote.list"
_OPEN = frozenset({QuoteKind.OPEN, QuoteKind.CONTINUATION, QuoteKind.TURN})
_SPEAKING = frozenset({"من", "ما", "بنده", "اینجانب", "خودم", "خودمان"})
_LONGEST_LETTER = 3
_SHORT_WORDS = frozenset({"شد", "کن", "ده", "رو", "است", "اب", "را", "او", "وی", "من", "ما"})
_NOUNS = frozenset({"سلام", "مقام", "نظام", "اقدام", "انجام", "تمام", "احترام", "کدام"})


def continued(
    passage: Passage, line: Line, latest: Utterance | None, known: Known
) -> Utterance | None:
    """What at the line's start goes on with the latest utterance; None where nothing does."""
    if latest is None or latest.is_act:
        return None
    if line.carried and _leaves_marks_open(passage, latest):
        return _utterance(passage, line, line.carried, CARRIED)
    rule = _goes_on(passage, line, latest, known)
    if rule is None:
        return None
    return _utterance(passage, line, reporter.speech_end(passage, line, line.first, known), rule)


def _utterance(passage: Passage, line: Line, last: int, rule: str) -> Utterance:
    first = past_bullet(passage, line)
    return Utterance(
        QuoteKind.CONTINUATION, first, last, line.index, rule, DROPPED, order=line.first
    )


def _leaves_marks_open(passage: Passage, latest: Utterance) -> bool:
    """Whether the last utterance runs to its line's end in marks that are not closed there."""
    before = passage.words[max(0, latest.first - 1)]
    opened = latest.rule == CARRIED or before in OPEN_MARKS
    closed = latest.last < len(passage.words) and passage.words[latest.last] in CLOSE_MARKS
    return opened and not closed


def _goes_on(passage: Passage, line: Line, latest: Utterance, known: Known) -> str | None:
    """The rule by which the line goes on with speech that reached the end of its own line."""
    before = _line_before(passage, line)
    if before is None or latest.line != before.index or latest.last < before.last - 1:
        return None
    if latest.kind not in _OPEN or line.is_heading or labels.labelled(passage, line, known):
        return None
    if past_bullet(passage, line) > line.first and past_bullet(passage, before) > before.first:
        return LIST
    if _is_broken(passage, before, line):
        return BROKEN
    first = next(passage.sentence_ends(line, line.first, line.last))
    if reporter.speaks(passage, line, line.first, first, known):
        return None
    if _reports(passage, line, first):
        return None
    if _is_statement(latest):
        return STATEMENT
    if _says_i(passage, line.first, first) and ":" not in passage.words[line.first : first]:
        return FIRST_PERSON
    return BEFORE_CUE if _comes_before_cue(passage, line, known) else None


def _comes_before_cue(passage: Passage, line: Line, known: Known) -> bool:
    """Whether the reporter speaks only later in the line, and what comes before is no narration.

    Where line ends are put after every sentence, «… باید همراه داشته باشند. وی افزود: …».
    """
    last = reporter.speech_end(passage, line, line.first, known)
    verbs = [word for word in passage.words[line.first : last] if is_finite(word)]
    return last < line.last - 1 and bool(verbs) and all(map(is_of_now, verbs))


def _line_before(passage: Passage, line: Line) -> Line | None:
    at = bisect_left(passage.lines, line.index, key=lambda one: one.index)
    return passage.lines[at - 1] if at else None


def _is_broken(passage: Passage, before: Line, line: Line) -> bool:
    """Whether the line end stands in the midst of «پ.ک.ک»."""
    words = passage.words
    if words[before.last - 1] != "." or before.last - before.first < 2:
        return False
    letter = words[before.last - 2]
    following = words[line.first]
    spelt = len(letter) < _LONGEST_LETTER and letter.isalpha() and letter not in _SHORT_WORDS
    spelt = spelt and following not in words_of("pronouns")
    return spelt and following.isalpha() and len(following) <= _LONGEST_LETTER


def _reports(passage: Passage, line: Line, end: int) -> bool:
    """Whether the line's first sentence has a cue and a colon, whoever it is."""
    return any(
        colon_after(passage, cue, line.last) is not None
        for cue in cues(passage.tokens, line.first, end)
        if line.speech_at(cue.first) is None
    )


def _says_i(passage: Passage, first: int, last: int) -> bool:
    """Whether somebody speaks of himself: no reporter does."""
    return any(word in _SPEAKING or _is_first_person(word) for word in passage.words[first:last])


def _is_first_person(word: str) -> bool:
    return is_first_person(word) and word not in _NOUNS


def _is_statement(latest: Utterance) -> bool:
    """Whether the speech is a document's, which goes on for paragraphs."""
    if latest.rule == STATEMENT:
        return True
    return latest.cue is not None and latest.cue.strength is Strength.DOCUMENT

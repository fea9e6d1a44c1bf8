"""Interviews: questions and answers that stand as paragraphs of their own, without cues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.article.reading import QuoteKind
from desktop.extraction import inline_turns, reporter
from desktop.extraction.clauses import DROPPED, Subject
from desktop.extraction.passage import BULLETS, Line, Passage, past_bullet
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words
from desktop.language.mentions import Known, Mention, MentionKind, Stretch
from desktop.language.names import named_at, person_at
from desktop.language.surnames import can_stand_alone
from desktop.language.tokens import longest
from desktop.language.verbs import is_finite

_FEWEST_QUESTIONS = 3
_LONGEST_QUESTION = 90
_LONGEST_LABEL = 5
_NEARLY_ALL = (4, 5)
_OUTLET = 4  # tokens
_SUBJECT_REACH = 24  # tokens
_TALKS = frozenset(
    {"گفتوگو", "گفتگو", "مصاحبه", "گپ", "وگو", "گو", "گفتوگوی", "گفتگوی", "مصاحبهای"}
)


@dataclass(frozen=True, slots=True)
class Interview:
    """The turns of an interview, and the lines that they take up."""

    turns: tuple[Utterance, ...] = ()
    lines: frozenset[int] = frozenset()
    first: int | None = None
    """The token where it begins within its line, where text stands before it there."""


def interview(passage: Passage, known: Known) -> Interview:
    """The interview in the article; empty where it is none."""
    labelled = _labelled(passage, known)
    if labelled.turns:
        return labelled
    unlabelled = _unlabelled(passage, known)
    return unlabelled if unlabelled.turns else _inline(passage, known)


def _inline(passage: Passage, known: Known) -> Interview:
    found = inline_turns.talk(passage)
    if not found.answers:
        return Interview()
    lines = [line for line in passage.lines if line.last > found.first]
    if any(reporter.speaks(passage, line, line.first, line.last, known) for line in lines[1:]):
        return Interview()
    turns = (*_interviewee(passage, found.first, known), *found.answers)
    return Interview(turns, frozenset(line.index for line in lines), found.first)


def _unlabelled(passage: Passage, known: Known) -> Interview:
    questions = [line.index for line in passage.lines if _is_question(passage, line, known)]
    if len(questions) < _FEWEST_QUESTIONS:
        return Interview()
    region = [line for line in passage.lines if line.index >= questions[0]]
    narrated = sum(reporter.speaks(passage, line, line.first, line.last, known) for line in region)
    if narrated * 4 > len(questions):
        return Interview()
    asked = set(questions) | _behind_the_same_bullet(passage, region, set(questions))
    turns = list(_interviewee(passage, region[0].first, known))
    before = False
    for line in region:
        if line.index in asked and not before:  # an answer may end with a question, too
            before = True
            continue
        turn = _turn(passage, line, line.first, DROPPED, before)
        before = False
        if turn is not None:
            turns.append(turn)
    return Interview(tuple(turns), frozenset(line.index for line in region))


def _behind_the_same_bullet(
    passage: Passage, region: Sequence[Line], questions: set[int]
) -> set[int]:
    """Lines that begin with the bullet that most questions, and no answers, begin with."""
    bullets = Counter(passage.words[line.first] for line in region if line.index in questions)
    bullet, count = bullets.most_common(1)[0]
    if bullet not in BULLETS or count * _NEARLY_ALL[1] < len(questions) * _NEARLY_ALL[0]:
        return set()
    marked = {line.index for line in region if passage.words[line.first] == bullet}
    return marked if len(marked) - count <= count // 3 else set()


def _is_question(passage: Passage, line: Line, known: Known) -> bool:
    last = line.last - 1
    while last > line.first and passage.words[last] in {"»", ")", '"'}:
        last -= 1
    return (
        passage.words[last] == "?"
        and line.last - line.first <= _LONGEST_QUESTION
        and not reporter.speaks(passage, line, line.first, line.last, known)
    )


def _turn(
    passage: Passage, line: Line, first: int, subject: Subject, answers: bool
) -> Utterance | None:
    """The line as an answer, or as what goes on with one."""
    if first == line.first:
        first = past_bullet(passage, line)
    if first >= line.last or (line.is_heading and not answers and line.last - first > 3):
        return None
    kind = QuoteKind.TURN if answers else QuoteKind.CONTINUATION
    rule = "quote.turn" if answers else "quote.continuation"
    return Utterance(kind, first, line.last, line.index, rule, subject, order=first)


def _interviewee(passage: Passage, start: int, known: Known) -> Iterator[Utterance]:
    """Says who is asked, where the lines before the first question name him."""
    for line in passage.lines:
        if line.first >= start:
            return
        for at in range(line.first, min(line.last - 2, start)):
            if passage.words[at] not in _TALKS:
                continue
            reach = passage.words[at + 1 : at + 1 + _OUTLET]  # «گفت‌وگوی ایسنا با …»
            if "با" in reach:
                begins = at + 2 + reach.index("با")
                found = known(begins, line.last) or person_at(passage.tokens, begins, line.last)
                found = found or _talking(passage, line, at, known)
                if found is not None and found.name is not None:
                    yield _floor(line, found, start - 1)
                    return


def _talking(passage: Passage, line: Line, talk: int, known: Known) -> Mention | None:
    """Who «در گفت‌وگو با ایسنا» answers: the last one named before it."""
    if "در" not in passage.words[max(line.first, talk - 3) : talk]:
        return None
    for at in range(talk - 2, max(line.first, talk - _SUBJECT_REACH) - 1, -1):
        found = known(at, talk) or person_at(passage.tokens, at, talk)
        if found is not None and found.name is not None:
            return found
    return None


def _floor(line: Line, mention: Mention, order: int) -> Utterance:
    """An act without words: it hands the floor to the one named."""
    return Utterance(
        QuoteKind.TURN, mention.last, mention.last, line.index, "act",
        Subject(mention, "source.interviewee"), order=order,
    )  # fmt: skip


def _labelled(passage: Passage, known: Known) -> Interview:
    """Turns behind labels that come again: «ایسنا: …», «رضایی: …»."""
    labels = [
        (line, label)
        for line in passage.lines
        if (label := _label(passage, line)) > 0 and _can_label(passage, line, label, known)
    ]
    counts = Counter(passage.tokens.joined(line.first, end) for line, end in labels)
    repeated = [line for line, end in labels if counts[passage.tokens.joined(line.first, end)] > 1]
    if len(repeated) < _FEWEST_QUESTIONS:
        return Interview()
    ends = {line.index: end for line, end in labels}
    start = _position(passage.lines, repeated[0].index)
    return _behind_labels(passage, passage.lines[start:], ends, known)


def _behind_labels(
    passage: Passage, region: Sequence[Line], ends: Mapping[int, int], known: Known
) -> Interview:
    """The turns of the lines, where those with a label have its colon in `ends`."""
    turns: list[Utterance] = []
    lines: set[int] = set()
    speaks = False
    for line in region:
        end = ends.get(line.index)
        if end is not None:
            mention = _labelled_by(passage, line, end, known)
            speaks = mention is not None
            turn = _turn(passage, line, end + 1, Subject(mention, "source.label"), True)
        elif speaks and _goes_on(passage, line, known):
            turn = _turn(passage, line, line.first, DROPPED, False)
        else:
            speaks = False
            continue
        lines.add(line.index)
        if speaks and turn is not None:
            turns.append(turn)
    return Interview(tuple(turns), frozenset(lines))


def _goes_on(passage: Passage, line: Line, known: Known) -> bool:
    """Whether a line without a label can be the answer's next paragraph."""
    if line.is_heading:
        return False
    return not reporter.speaks(passage, line, line.first, line.last, known)


def _position(lines: Sequence[Line], index: int) -> int:
    return next(at for at, line in enumerate(lines) if line.index == index)


def _label(passage: Passage, line: Line) -> int:
    """The token of the colon after a short label at the line's start; 0 where there is none."""
    for at in range(line.first + 1, min(line.last - 1, line.first + _LONGEST_LABEL)):
        word = passage.words[at]
        if word == ":":
            return at
        if not word[0].isalpha() or is_finite(word):
            return 0
    return 0


def _can_label(passage: Passage, line: Line, end: int, known: Known) -> bool:
    """Whether the label can name somebody: «قیمت: …» is a table, no talk."""
    first = line.first + (passage.words[line.first] in BULLETS)
    if _is_asker(passage, first, end):
        return True
    found = named_at(passage.tokens, first, end, known)
    if found is not None:
        return found.last == end
    return end - first <= 2 and all(can_stand_alone(word) for word in passage.words[first:end])


def _is_asker(passage: Passage, at: int, end: int) -> bool:
    """Whether an outlet or «خبرنگار», «سؤال» is named there."""
    return longest(passage.tokens, at, end, words("agencies", "questioners")) > 0


def _labelled_by(passage: Passage, line: Line, end: int, known: Known) -> Mention | None:
    """Who the label names; nobody where it is the outlet that asks."""
    first = line.first + (passage.words[line.first] in BULLETS)
    if _is_asker(passage, first, end):
        return None
    found = named_at(passage.tokens, first, end, known)
    if found is not None and found.last == end:
        return found
    return (
        None if end - first > 2 else Mention(MentionKind.NAME, first, end, name=Stretch(first, end))
    )

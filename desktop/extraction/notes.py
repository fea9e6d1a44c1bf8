"""A line as it is read: what is found in it so far, and how that is written down."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.article.reading import QuoteKind
from desktop.extraction import boundaries, reporter
from desktop.extraction.clauses import DROPPED, RELATIVE, Subject
from desktop.extraction.cues import Cue
from desktop.extraction.marks import CLOSING, OPENING, Marks
from desktop.extraction.passage import Line, Passage
from desktop.extraction.utterances import Utterance
from desktop.language.mentions import Known, Mention, MentionKind

EXPLICIT = frozenset(
    {MentionKind.NAME, MentionKind.OFFICE, MentionKind.PRONOUN, MentionKind.DEMONSTRATIVE}
)
"""How somebody is named who is surely meant: no body, and nobody unnamed."""


@dataclass
class Notes:
    """What one line reports, as found so far; `at` is the first token not yet accounted for.

    `subject` is who speaks in the clause at hand, `begun` the first token of its sentence.
    """

    passage: Passage
    line: Line
    known: Known
    found: list[Utterance] = field(default_factory=list)
    at: int = 0
    begun: int = 0
    subject: Subject = DROPPED
    pending: bool = False

    def clause(self, cue: Cue, first: int, end: int, rule: str) -> int:
        """An indirect statement from `first` to its end; one wholly in marks is direct."""
        pair = self.line.speech_from(first)
        if pair is not None and pair.close + 2 >= end:
            return self.direct(pair, cue, "quote.marks" if rule == "quote.that" else rule)
        if self.subject.rule == RELATIVE or boundaries.is_subordinate(
            self.passage, self.begun, cue
        ):
            end = boundaries.subordinate_end(self.passage, first, end)
        elif rule == "quote.that":
            end = boundaries.past_semicolon(self.passage, self.line, end)
        following = boundaries.joined_cue(self.passage, self.line, first, end)
        if following is None and rule in {"quote.that", "quote.bare"}:
            end = boundaries.before_narration(self.passage, first, end)
        last = boundaries.clause_end(self.passage, first, end, following)
        self.add(QuoteKind.INDIRECT, first, last, rule, cue)
        return last if following is not None else end

    def direct(self, pair: Marks, cue: Cue, rule: str) -> int:
        """The words in marks; unclosed marks reach to where the reporter is back."""
        first, close = pair.open + 1, pair.close
        while close - first > 2 and self._is_doubled(first, close):  # ‹‹…››
            first, close = first + 1, close - 1
        if not pair.closed:
            close = reporter.speech_end(self.passage, self.line, pair.open + 1, self.known)
        self.add(QuoteKind.DIRECT, first, close, rule, cue)
        return min(pair.close + 1 if pair.closed else close, self.line.last)

    def _is_doubled(self, first: int, close: int) -> bool:
        return self.passage.words[first] == OPENING and self.passage.words[close - 1] == CLOSING

    def give_floor(self, mention: Mention, end: int, rule: str) -> None:
        """Notes that somebody is named who may be the next «وی», though he says nothing here."""
        subject = Subject(mention, "source.start")
        act = Utterance(
            QuoteKind.INDIRECT, end, end, self.line.index, rule, subject, order=mention.first
        )
        self.found.append(act)

    def add(self, kind: QuoteKind, first: int, last: int, rule: str, cue: Cue) -> None:
        """Notes an utterance of the subject at hand, without a bullet or comma before it."""
        while first < last and self.passage.words[first] in {"-", "*", "•", "،", "؛", ":"}:
            first += 1
        self.found.append(
            Utterance(
                kind,
                first,
                max(first, last),
                self.line.index,
                rule,
                self.subject,
                cue,
                order=cue.first,
            )
        )

"""What a line of running text reports, by ordered rules, the most certain first."""

from __future__ import annotations

from desktop.article.reading import QuoteKind
from desktop.extraction import boundaries, clauses, documents, phrases, reporter
from desktop.extraction.clauses import DROPPED, RELATIVE, Subject
from desktop.extraction.cues import Cue, CueKind, Strength, cues
from desktop.extraction.marks import Marks
from desktop.extraction.notes import EXPLICIT, Notes
from desktop.extraction.utterances import Utterance
from desktop.language.mentions import Mention, MentionKind
from desktop.language.names import named_at
from desktop.language.verbs import is_finite

_SHORTEST_CLAUSE = 3
_MARKS_REACH = 16


class LineReader(Notes):
    """Reads one line from its start."""

    def read(self) -> list[Utterance]:
        """All utterances of the line, in order; `pending` says that its cue's words come next."""
        self.at = self.line.first
        line = self.line
        for end in reporter.sentences(self.passage, line, line.first, line.last, self.known):
            start = max(self.at, self.line.first)
            if start < end:
                self._sentence(start, end)
                self.at = max(self.at, end)
        return self.found

    def _sentence(self, start: int, end: int) -> None:
        asked = clauses.questioned(self.passage.tokens, start, end, self.known)
        if asked is not None:
            self.give_floor(asked, end, "floor")
            return
        self.subject = DROPPED
        cursor = self.begun = start
        while True:
            cue = self._next_cue(cursor, end)
            if cue is None:
                break
            self._take_subject(start, cursor, cue)
            reached = self._statement(cue, start, end)
            cursor = max(cue.last, reached)
            self.at = max(self.at, reached)
            if cursor >= end:
                break
            start = start if reached <= cue.last else reached
        if any(one.first >= start for one in self.found[-1:]):
            return
        if not self._announced_without_cue(start, end) and not any(
            one.cue for one in self.found[-1:]
        ):
            self._act_without_cue(start, end)

    def _next_cue(self, start: int, end: int) -> Cue | None:
        for cue in cues(self.passage.tokens, start, end):
            if self.line.speech_at(cue.first) is None:
                return cue
        return None

    def _take_subject(self, start: int, cursor: int, cue: Cue) -> None:
        """Who is named before the cue; a second cue of the sentence keeps the first one's."""
        tokens = self.passage.tokens
        if cue.kind is CueKind.PHRASE:
            return
        if cue.strength is Strength.DOCUMENT:
            self.subject = self._of_document(cue)
            return
        if self.subject.rule == RELATIVE:  # it was that clause's alone
            self.subject = clauses.subject(tokens, self.begun, cue.first, self.known)
        elif self.subject is DROPPED:
            self.subject = clauses.subject(tokens, start, cue.first, self.known)
        else:
            mention = clauses.opening(tokens, cursor, cue.first, self.known)
            if mention is not None and mention.kind in EXPLICIT:
                self.subject = Subject(mention, "source.clause")

    def _of_document(self, cue: Cue) -> Subject:
        """Whose the document is: named after it, or at the sentence's start («X در بیانیه‌ای»)."""
        tokens = self.passage.tokens
        mention = documents.owner(tokens, self.begun, cue.first, self.known)
        if mention is not None:
            return Subject(mention, "source.document")
        mention = clauses.opening(tokens, self.begun, cue.first, self.known)
        if mention is not None:
            return Subject(mention, "source.start")
        mention = documents.named_earlier(tokens, self.begun, cue.first, self.known)
        return DROPPED if mention is None else Subject(mention, "source.document")

    def _statement(self, cue: Cue, start: int, end: int) -> int:
        """Adds what the cue reports; the token after it, or after the cue where there is none."""
        if cue.kind is CueKind.LEAD_IN:
            return self._lead_in(cue, end)
        if cue.kind is CueKind.PHRASE:
            return phrases.ascribed(self, cue, end)
        if boundaries.is_beside_the_point(self.passage, self.line, cue, start, end):
            self.add(QuoteKind.INDIRECT, cue.last, cue.last, "act", cue)
            return cue.last
        for rule in (
            self._after_colon,
            self._after_that,
            self._in_marks,
            self._bare_clause,
            self._before_cue,
            self._told_first,
        ):
            reached = rule(cue, start, end)
            if reached is not None:
                return reached
        self.add(QuoteKind.INDIRECT, cue.last, cue.last, "act", cue)
        return cue.last

    # --- the rules

    def _after_colon(self, cue: Cue, start: int, end: int) -> int | None:
        colon = boundaries.colon_after(self.passage, cue, end)
        if colon is None:
            return None
        first = colon + 1
        if first >= self.line.last:
            self.pending = True
            self.add(QuoteKind.OPEN, first, first, "act", cue)
            return end
        pair = self.line.speech_from(first)
        if pair is not None:
            return self.direct(pair, cue, "quote.marks")
        if boundaries.is_resumed(self.passage, self.line, first, end):
            return first
        if self._passes_on(first):
            self.subject = DROPPED
            return first
        last = reporter.speech_end(self.passage, self.line, first, self.known)
        self.add(QuoteKind.OPEN, first, last, "quote.colon", cue)
        return last

    def _passes_on(self, first: int) -> bool:
        """Whether an outlet's words are at once somebody else's («مهر نوشت: وی افزود: …»)."""
        mention = self.subject.mention
        if mention is None or mention.kind is not MentionKind.ORGANISATION:
            return False
        return reporter.begins(self.passage, self.line, first, self.known)

    def _after_that(self, cue: Cue, start: int, end: int) -> int | None:
        at = cue.last
        if at < end and self.passage.words[at] == "،":
            at += 1
        if at >= end or self.passage.words[at] not in self._that(cue):
            return None
        if boundaries.has_object(self.passage, self.begun, cue):
            return None
        if boundaries.is_while(self.passage, self.begun, cue):
            return None
        return self.clause(cue, at + 1, end, "quote.that")

    def _that(self, cue: Cue) -> frozenset[str]:
        """The words for «that»; «پیشنهاد کرد تا …» has another."""
        return _OR_TO if self.passage.words[cue.first] in _PROPOSALS else _THAT

    def _in_marks(self, cue: Cue, start: int, end: int) -> int | None:
        at = cue.last
        if at < end and self.passage.words[at] == "،":
            at += 1
        pair = self.line.speech_from(at) if at < end else None
        if pair is None:
            return None
        before = self._marks_before(cue.first)  # «…»، رضایی گفت، «…»
        if before is not None and self.passage.words[before.close + 1] == "،":
            self._add_before(before, cue)
        return self.direct(pair, cue, "quote.marks")

    def _bare_clause(self, cue: Cue, start: int, end: int) -> int | None:
        sure = cue.strength in {Strength.SURE, Strength.DOCUMENT}
        if not sure or self.passage.words[cue.last - 1] == "نوشته":
            return None
        first = cue.last
        while first < end and self.passage.words[first] in {"،", "-"}:
            first += 1
        rest = self.passage.words[first:end]
        if self._believes(first, end):  # «گفت معتقد است که …»
            return None
        if len(rest) < _SHORTEST_CLAUSE or rest[0] in {"و", ".", "؛", "تا", "ولی", "اما"}:
            return None
        if not any(is_finite(word) for word in rest):
            return None
        return self.clause(cue, first, end, "quote.bare")

    def _believes(self, at: int, end: int) -> bool:
        """Whether «معتقد است» follows, which reports by itself."""
        following = next(cues(self.passage.tokens, at, min(end, at + _MARKS_REACH)), None)
        believes = following is not None and following.first == at and following.form is None
        return believes and self.passage.words[at].startswith("معتقد")

    def _before_cue(self, cue: Cue, start: int, end: int) -> int | None:
        """«…» گفت، «…»؛ این را X می‌گوید: the words stand in marks before their cue."""
        if (
            cue.last < end
            and self.passage.words[cue.last][0].isalnum()
            and (self.passage.words[cue.last] != "و")
        ):
            return None
        pair = self._marks_before(cue.first)
        if pair is None:
            return None
        return self._add_before(pair, cue)

    def _add_before(self, pair: Marks, cue: Cue) -> int | None:
        """Adds the marked words before the cue as what it reports; None where they are a title."""
        if not any(is_finite(word) for word in self.passage.words[pair.open : pair.close]):
            return None
        at = self._past_this(pair.close + 1, cue.first)
        mention = clauses.opening(self.passage.tokens, at, cue.first, self.known)
        if mention is not None:
            self.subject = Subject(mention, "source.clause")
        self.add(QuoteKind.DIRECT, pair.open + 1, pair.close, "quote.marks_before", cue)
        return cue.last

    def _told_first(self, cue: Cue, start: int, end: int) -> int | None:
        """«…، مدیر راه‌آهن گفت.»: a whole sentence, then a comma, the speaker and the cue."""
        if cue.strength is not Strength.SURE or self.passage.words[cue.last : end] not in (
            [],
            ["."],
        ):
            return None
        words = self.passage.words
        comma = next((at for at in range(cue.first - 1, start, -1) if words[at] == "،"), start)
        if comma == start or not is_finite(words[comma - 1]):
            return None
        named = named_at(self.passage.tokens, comma + 1, cue.first, self.known)
        if named is None or named.last != cue.first:
            return None
        self.subject = Subject(named, "source.clause")
        self.add(QuoteKind.INDIRECT, start, comma, "quote.told_first", cue)
        return end

    def _marks_before(self, at: int) -> Marks | None:
        """The marks that close shortly before the token, where nobody has claimed them."""
        pair = self.line.speech_before(at)
        if pair is None or not pair.closed or not 0 < at - pair.close <= _MARKS_REACH:
            return None
        if any(one.first == pair.open + 1 for one in self.found[-2:]):
            return None
        gap = self.passage.words[pair.close + 1 : at]
        return None if any(is_finite(word) or word == ":" for word in gap) else pair

    def _past_this(self, at: int, end: int) -> int:
        """Past «؛ این را», «، این مطلب را» after the marks."""
        gap = self.passage.words[at:end]
        return at + gap.index("را") + 1 if "را" in gap[:5] else at

    def _lead_in(self, cue: Cue, end: int) -> int:
        pair = self.line.speech_from(cue.last)
        if pair is not None:
            return self.direct(pair, cue, "quote.lead_in")
        last = boundaries.lead_in_end(self.passage, self.line, cue.last, end)
        self.add(QuoteKind.INDIRECT, cue.last, last, "quote.lead_in", cue)
        return last

    # --- without a cue

    def _announced_without_cue(self, start: int, end: int) -> bool:
        """«X این واکنش را نشان داد: «…»»: a colon and marks announce speech without a cue."""
        pair = self.line.speech_before(end - 1)
        if pair is None or pair.open - 1 <= start or self.passage.words[pair.open - 1] != ":":
            return False
        subject = clauses.subject(self.passage.tokens, start, pair.open - 1, self.known)
        if subject.mention is None or subject.mention.kind not in EXPLICIT:
            return False
        self.subject = subject
        last = pair.close if pair.closed else self.line.last
        self.found.append(
            Utterance(
                QuoteKind.DIRECT,
                pair.open + 1,
                last,
                self.line.index,
                "quote.announced",
                subject,
                order=pair.open,
            )
        )
        return True

    def _act_without_cue(self, start: int, end: int) -> None:
        """A person whom a sentence is about may be the next «وی»."""
        tokens = self.passage.tokens
        stands = clauses.takes_the_stand(tokens, start, end, self.known)
        mention = stands or clauses.opening(tokens, start, end, self.known)
        office = mention is not None and (
            mention.kind is MentionKind.OFFICE or self._is_somebody(mention)
        )
        if mention is not None and (mention.name is not None or office):
            self.give_floor(mention, end, "floor" if stands else "act")

    def _is_somebody(self, mention: Mention) -> bool:
        """«یک دانشجوی ایرانی», «یکی از اعضا»."""
        one = self.passage.words[mention.first] in {"یک", "یکی"}
        return mention.kind is MentionKind.UNNAMED and one


_THAT = frozenset({"که"})
_OR_TO = frozenset({"که", "تا"})
_PROPOSALS = frozenset({"پیشنهاد", "توصیه"})

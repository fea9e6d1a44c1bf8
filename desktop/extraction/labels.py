"""Speech behind a name and a colon, without a verb: «دبورا استون، مدیر انجمن: «…»»."""

from __future__ import annotations

from desktop.article.reading import QuoteKind
from desktop.extraction import provenance, reporter
from desktop.extraction.clauses import Subject
from desktop.extraction.passage import BULLETS, Line, Passage, past_brackets
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words
from desktop.language.mentions import Known, Mention, MentionKind
from desktop.language.names import named_at
from desktop.language.tokens import longest
from desktop.language.verbs import is_finite

_SPEAKING = frozenset({MentionKind.NAME, MentionKind.OFFICE})
_LONGEST_QUESTION = 24  # tokens
_ASIDE = 4  # tokens in brackets


def labelled(passage: Passage, line: Line, known: Known) -> Utterance | None:
    """What the line gives as the words of whom it names before a colon; None where it does not."""
    tokens = passage.tokens
    first = line.first + (passage.words[line.first] in BULLETS)
    if provenance.past(tokens, first, line.last) > first:
        return None
    if longest(tokens, first, line.last, words("agencies", "questioners")):
        return None
    found, colon = _label(passage, line, first, known)
    if found is None or colon + 2 >= line.last:
        return None
    pair = line.speech_from(colon + 1)
    start = colon + 1 if pair is None else pair.open + 1
    last = reporter.speech_end(passage, line, start, known) if pair is None else pair.close
    if not any(is_finite(word) for word in passage.words[start:last]):
        return None
    kind = QuoteKind.OPEN if pair is None else QuoteKind.DIRECT
    subject = Subject(found, "source.label")
    return Utterance(kind, start, last, line.index, "quote.label", subject, order=first)


def announced(passage: Passage, line: Line, known: Known) -> Utterance | None:
    """Whose words the next line gives, where this one is a name, an office and a colon."""
    found, colon = _label(passage, line, line.first, known)
    if found is None or found.name is None or found.office is None or colon != line.last - 1:
        return None
    subject = Subject(found, "source.label")
    return Utterance(
        QuoteKind.OPEN, line.last, line.last, line.index, "act", subject, order=line.first
    )


def _label(passage: Passage, line: Line, first: int, known: Known) -> tuple[Mention | None, int]:
    """Who is named at `first`, and the colon after it; nobody where none follows."""
    found = named_at(passage.tokens, first, line.last, known)
    if found is None or found.kind not in _SPEAKING:
        return None, 0
    colon = _past_answer(passage, past_brackets(passage, found.last, line.last, _ASIDE), line.last)
    is_label = colon < line.last and passage.words[colon] == ":"
    return (found, colon) if is_label else (None, 0)


def _past_answer(passage: Passage, at: int, end: int) -> int:
    """Past «در پاسخ به پرسشی درباره …» before a colon."""
    if passage.words[at : at + 3] != ["در", "پاسخ", "به"]:
        return at
    reach = passage.words[at : min(end, at + _LONGEST_QUESTION)]
    here = reach.index(":") if ":" in reach else 0
    return at if any(map(is_finite, reach[:here])) else at + here

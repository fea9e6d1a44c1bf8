"""Words ascribed by a phrase: «به گفتهٔ X، …», «از نظر او …», «به نقل از منبعی آگاه: …»."""

from __future__ import annotations

from desktop.extraction import boundaries, clauses
from desktop.extraction.clauses import Subject
from desktop.extraction.cues import Cue, Strength, cues
from desktop.extraction.notes import EXPLICIT, Notes
from desktop.extraction.passage import past_brackets
from desktop.language.mentions import Mention, MentionKind
from desktop.language.names import named_at
from desktop.language.verbs import is_finite

_LONGEST_ASIDE = 8  # tokens in brackets


def ascribed(notes: Notes, cue: Cue, end: int) -> int:
    """Adds what the phrase ascribes; the token after it, or where reading goes on."""
    tokens = notes.passage.tokens
    mention = named_at(tokens, cue.last, end, notes.known)
    if mention is None and cue.strength is Strength.SURE:
        mention = _up_to_comma(notes, cue.last, end)
    if mention is None or not _can_hold_a_view(cue, mention):
        return cue.last
    first = past_brackets(notes.passage, mention.last, end, _LONGEST_ASIDE)
    if first < end and notes.passage.words[first] == "مبنی":  # «به ادعای X مبنی بر …»
        return cue.last
    if first + 1 == end and notes.passage.words[first] == "؛":  # for a comma
        end = next(notes.passage.sentence_ends(notes.line, end, notes.line.last), end)
    while first < end and notes.passage.words[first] in {"،", ":", "که", "»", "؛"}:
        first += 1
    if first >= end or not any(is_finite(word) for word in notes.passage.words[first:end]):
        return cue.last
    if _somebody_else_speaks(notes, first, end, mention.kind is MentionKind.ORGANISATION):
        return first
    notes.subject = Subject(mention, "source.phrase")
    if first < end and (pair := notes.line.speech_from(first)) is not None:
        return notes.direct(pair, cue, "quote.phrase")
    return notes.clause(cue, first, end, "quote.phrase")


def _somebody_else_speaks(notes: Notes, start: int, end: int, outlet: bool) -> bool:
    """«بنابر اعلام روابط عمومی، وی گفت: …»: the phrase names where the words are from."""
    tokens = notes.passage.tokens
    for cue in cues(tokens, start, end):
        if cue.strength is Strength.DOCUMENT:
            return True
        colon = boundaries.colon_after(notes.passage, cue, end) is not None
        if colon or (outlet and boundaries.announces(notes.passage, notes.line, cue, end)):
            return clauses.opening(tokens, start, cue.first, notes.known) is not None
    return False


def _up_to_comma(notes: Notes, start: int, end: int) -> Mention | None:
    for at in range(start, min(end, start + 10)):
        if notes.passage.words[at] in {"،", ":"} and at > start:
            return Mention(MentionKind.UNNAMED, start, at)
        if is_finite(notes.passage.words[at]):
            return None
    return None


def _can_hold_a_view(cue: Cue, mention: Mention) -> bool:
    if cue.strength is Strength.PERSON:
        return mention.kind in EXPLICIT | {MentionKind.UNNAMED, MentionKind.ORGANISATION}
    if cue.strength is Strength.RELAY:  # «به نقل از منابع آگاه»; an outlet only passes on
        return mention.kind is MentionKind.UNNAMED
    return True

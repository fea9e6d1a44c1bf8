"""Where reported words end."""

from __future__ import annotations

from desktop.extraction import clauses
from desktop.extraction.clauses import Known
from desktop.extraction.cues import Cue, CueKind, Strength, cues
from desktop.extraction.passage import Line, Passage
from desktop.language.mentions import MentionKind
from desktop.language.names import mention_at
from desktop.language.verbs import is_finite

_HOLY = frozenset({"امام", "پیامبر", "حضرت", "خداوند", "خدا", "قران", "رسول", "پیغمبر", "مولا"})

_BLESSINGS = frozenset({"ع", "ص", "س", "عج", "علیهالسلام", "علی"})
_COLON_REACH = 8
_IN_PERSON = frozenset({MentionKind.PRONOUN, MentionKind.NAME, MentionKind.OFFICE})


def speech_end(passage: Passage, line: Line, start: int, known: Known) -> int:
    """Where speech that began after a colon ends: the line's end, or where the reporter is back."""
    before = start
    for end in passage.sentence_ends(line, start, line.last):
        if before > start and reporter_speaks(passage, line, before, end, known):
            return before
        before = end
    return line.last


def reporter_speaks(passage: Passage, line: Line, start: int, end: int, known: Known) -> bool:
    """Whether the sentence is the reporter's again: it names who speaks, and has a cue."""
    tokens = passage.tokens
    if tokens.words[start : start + 2] == ["به", "گزارش"]:
        return True
    found = [one for one in cues(tokens, start, end) if line.speech_at(one.first) is None]
    if not found:
        return False
    cue = found[0]
    colon = any(announces(passage, line, one, end) for one in found[:3])
    at = clauses.skip_adverbials(tokens, start, end)
    if cue.kind is CueKind.PHRASE:
        by = known(cue.last, end) or mention_at(tokens, cue.last, end)
        return at >= cue.first and by is not None and by.kind in _IN_PERSON
    if at >= cue.first:
        return colon and cue.kind is CueKind.VERB
    mention = clauses.opening(tokens, start, cue.last, known)
    if mention is None:
        return False
    if mention.kind is MentionKind.PRONOUN:
        return tokens.words[mention.first] in {"وی", "وى"} or colon
    if tokens.words[at] in _HOLY and _is_blessed(passage, at, cue.first):
        return False
    if not any(_is_plain(passage, line, one, end) for one in found[:3]):
        return False
    return colon or (cue.kind is CueKind.LEAD_IN and mention.kind is not MentionKind.UNNAMED)


def _is_blessed(passage: Passage, start: int, end: int) -> bool:
    """Whether a holy person is named: «امام صادق(ع)», «پیامبر», not «حضرت آیت‌الله …»."""
    if passage.words[start] not in {"امام", "حضرت"}:
        return True
    return any(passage.words[at] in _BLESSINGS for at in range(start, min(end, start + 8)))


def _is_plain(passage: Passage, line: Line, cue: Cue, end: int) -> bool:
    """Whether the cue opens a reporter's quote: a colon, marks, or a simple past with «که».

    «آقای X گفته‌اند که …» within a speech is the speaker's own report.
    """
    if cue.kind is CueKind.LEAD_IN or colon_after(passage, cue, end) is not None:
        return True
    if cue.last < end and line.speech_at(cue.last) is not None:
        return True
    return cue.form is not None and not passage.words[cue.last - 1].endswith(("است", "اند", "ه"))


def announces(passage: Passage, line: Line, cue: Cue, end: int) -> bool:
    """Whether a colon, or marks with speech, follow the cue (of a lead-in: the next verb cue)."""
    if cue.kind is CueKind.LEAD_IN:
        later = [one for one in cues(passage.tokens, cue.last, end) if one.kind is CueKind.VERB]
        return any(colon_after(passage, one, end) is not None for one in later)
    if colon_after(passage, cue, end) is not None:
        return True
    return cue.last < end and passage.words[cue.last] == "که" and cue.strength is Strength.SURE


def colon_after(passage: Passage, cue: Cue, end: int) -> int | None:
    """The colon that belongs to the cue: right after it, or a few words on («گفت به ایسنا:»)."""
    for at in range(cue.last, min(end, cue.last + _COLON_REACH)):
        word = passage.words[at]
        if word == ":":
            return at
        if word in {"،", ".", "؛", "«", '"', "?", "که", "و"} or is_finite(word):
            return None
    return None


def clause_end(passage: Passage, start: int, end: int, next_cue: Cue | None) -> int:
    """Where an indirect statement ends: before the next main cue, or with its sentence."""
    if next_cue is None:
        return _without_stop(passage, start, end)
    limit = next_cue.first
    comma = next(
        (at for at in range(limit - 1, start, -1) if passage.words[at] in {"،", "؛"}), None
    )
    if comma is not None and not any(is_finite(w) for w in passage.words[comma + 1 : limit]):
        return comma
    verb = next((at for at in range(limit - 1, start, -1) if is_finite(passage.words[at])), None)
    return limit if verb is None else verb + 1


def _without_stop(passage: Passage, start: int, end: int) -> int:
    while end > start and passage.words[end - 1] in {"،", "؛", ":"}:
        end -= 1
    return end

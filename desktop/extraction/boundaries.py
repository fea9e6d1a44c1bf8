"""Where the words that a cue reports begin and end."""

from __future__ import annotations

from desktop.extraction.cues import Cue, CueKind, Strength, cues
from desktop.extraction.passage import Line, Passage
from desktop.language.verbs import is_finite

_COLON_REACH = 8
_JOINT_REACH = 8
_JOINTS = frozenset({"و", "؛", "،"})


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


def main_cue(passage: Passage, line: Line, start: int, end: int) -> Cue | None:
    """The verb that a lead-in leads to: the first with a colon, or else after a comma."""
    later = [
        one
        for one in cues(passage.tokens, start, end)
        if one.kind is CueKind.VERB and line.speech_at(one.first) is None
    ]
    for one in later:
        if colon_after(passage, one, end) is not None:
            return one
    for one in later:
        if _follows_a_clause(passage, start, one):
            return one
    return None


def _follows_a_clause(passage: Passage, start: int, cue: Cue) -> bool:
    gap = passage.words[start : cue.first]
    return any(is_finite(word) for word in gap) and ("،" in gap[-8:] or is_finite(gap[-1]))


def joined_cue(passage: Passage, line: Line, start: int, end: int) -> Cue | None:
    """A later cue of the same speaker in the sentence: «گفت … است و افزود: …»."""
    for cue in cues(passage.tokens, start, end):
        if cue.kind is CueKind.PHRASE or line.speech_at(cue.first) is not None:
            continue
        at = _joint(passage, start, cue.first)
        if at is not None and (
            announces(passage, line, cue, end) or (passage.words[at] == "و" and cue.first == at + 1)
        ):
            return cue
    return None


def _joint(passage: Passage, start: int, cue: int) -> int | None:
    """The «و» or comma after a finite verb that shortly precedes the cue."""
    for at in range(cue - 1, max(start, cue - _JOINT_REACH), -1):
        if passage.words[at] in _JOINTS:
            return at if is_finite(passage.words[at - 1]) else None
    return None


def is_beside_the_point(passage: Passage, line: Line, cue: Cue, start: int, end: int) -> bool:
    """Whether the cue stands in a relative clause of a sentence that has a colon cue later."""
    if "که" not in passage.words[start : cue.first]:
        return False
    if colon_after(passage, cue, end) is not None:
        return False
    if cue.last < end and passage.words[cue.last] not in {"که"}:
        return False
    return any(
        colon_after(passage, later, end) is not None
        for later in cues(passage.tokens, cue.last, end)
        if later.kind is CueKind.VERB and line.speech_at(later.first) is None
    )

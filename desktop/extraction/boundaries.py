"""Where the words that a cue reports begin and end."""

from __future__ import annotations

from itertools import pairwise

from desktop.extraction.cues import Cue, CueKind, Strength, cues
from desktop.extraction.passage import Line, Passage
from desktop.language.names import mention_at
from desktop.language.verbs import form, is_finite

_COLON_REACH = 8
_JOINT_REACH = 8
_JOINTS = frozenset({"و", "؛", "،"})
_OBJECT_REACH = 16
_WITH_OBJECT = {"خبر": "از", "اشاره": "به", "یاد": "از", "نام": "از"}
_POINTERS = frozenset({"این", "ان", "همین", "اینکه", "انکه", "نقل", "جمله", "نظر"})
_SUBORDINATE_REACH = 24
_CONCEDING = frozenset({"هرچند", "گرچه", "اگرچه", "وقتی", "هرچندکه"})
_BEFORE_THAT = frozenset(
    {"از", "زمانی", "هنگامی", "وجودی", "وجود", "رغم", "علیرغم", "انجا", "همانطور", "همانگونه",
     "همچنان", "چنان", "حالی", "درحالی", "وقتی", "روزهایی", "شرایطی", "جایی", "مدتی"}
)  # fmt: skip
_MAIN_CLAUSE_STARTS = frozenset({"،", "اما", "ولی", "؛"})
_ASKED = frozenset({"خواست", "خواستند"})
_FEWEST_VERBS = 2
_TURNS = frozenset({"و", "اما", "ولی"})
_OF_NOW = (
    "می", "نمی", "باید", "نباید", "است", "نیست", "هست", "خواه", "نخواه", "دار", "ندار", "باش",
    "شو", "کن", "ده",
)  # fmt: skip
_ADJUNCTS = frozenset({"با", "در", "به", "از", "بر", "ضمن", "خطاب", "درباره", "طی", "پس"})


def announces(passage: Passage, line: Line, cue: Cue, end: int) -> bool:
    """Whether a colon, or marks with speech, follow the cue (of a lead-in: the next verb cue)."""
    if cue.kind is CueKind.LEAD_IN:
        later = [one for one in cues(passage.tokens, cue.last, end) if one.kind is CueKind.VERB]
        return any(colon_after(passage, one, end) is not None for one in later)
    if colon_after(passage, cue, end) is not None or line.speech_from(cue.last) is not None:
        return True
    return cue.last < end and passage.words[cue.last] == "که" and cue.strength is Strength.SURE


def colon_after(passage: Passage, cue: Cue, end: int) -> int | None:
    """The colon that belongs to the cue: right after it, or a few words on («گفت به ایسنا:»)."""
    for at in range(cue.last, min(end, cue.last + _COLON_REACH)):
        word = passage.words[at]
        if word == ":" or (word == "؛" and cue.strength is Strength.DOCUMENT):
            return at
        if word in {"،", ".", "؛", "«", '"', "?", "که", "و"} or is_finite(word):
            return None
    return None


def clause_end(passage: Passage, start: int, end: int, next_cue: Cue | None) -> int:
    """Where an indirect statement ends: before the next main cue, or with its sentence."""
    if next_cue is None:
        return _without_stop(passage, start, _before_request(passage, start, end))
    limit = next_cue.first
    comma = _last_comma(passage, start, limit)
    if comma is not None:
        return comma
    verb = next((at for at in range(limit - 1, start, -1) if is_finite(passage.words[at])), None)
    return limit if verb is None else verb + 1


def _before_request(passage: Passage, start: int, end: int) -> int:
    """Where «… و از دولت خواست …» begins, after a statement; else `end`."""
    asked = next((at for at in range(start, end) if passage.words[at] in _ASKED), start)
    for at in range(start + 1, asked):
        if passage.words[at : at + 2] == ["و", "از"] and is_finite(passage.words[at - 1]):
            return at
    return end


def _last_comma(passage: Passage, start: int, limit: int) -> int | None:
    """The comma after which only the reporter's own words lead to the cue at `limit`."""
    commas = [
        at
        for at in range(start + 1, limit)
        if passage.words[at] in {"،", "؛"} and _is_reporters(passage.words[at + 1 : limit])
    ]
    after_verb = (at for at in commas if _closes_clause(passage.words[at - 1]))
    return next(after_verb, commas[-1] if commas else None)


def _closes_clause(word: str) -> bool:
    return word in {"»", ")"} or is_finite(word)


def _is_reporters(rest: list[str]) -> bool:
    """Whether words before a cue are its adverbial: «در گفت‌وگو با ایسنا», «به … اشاره کرد و»."""
    verbs = [at for at, word in enumerate(rest) if is_finite(word)]
    if not verbs:
        return True
    if rest[0] not in _ADJUNCTS:
        return False
    if verbs[-1] == len(rest) - 2 and rest[-1] == "و":
        verbs.pop()
    return len(verbs) <= sum(word in {"که", "اینکه"} for word in rest)


def lead_in_end(passage: Passage, line: Line, start: int, end: int) -> int:
    """Where what «با بیان اینکه» introduces ends: before the main cue, or the main clause."""
    end = _before_lead_in(passage, start, end)
    main = main_cue(passage, line, start, end)
    if main is not None:
        return clause_end(passage, start, end, main)
    for at in range(start + 1, end):
        if passage.words[at] == "،" and _closes_clause(passage.words[at - 1]):
            return at
    return _without_stop(passage, start, end)


def _before_lead_in(passage: Passage, start: int, end: int) -> int:
    """Where «… و با تأکید بر این که» introduces the next statement; else `end`."""
    for cue in cues(passage.tokens, start + 1, end):
        if cue.kind is CueKind.LEAD_IN and passage.words[cue.first - 1] == "و":
            return cue.first - 1 if is_finite(passage.words[cue.first - 2]) else end
    return end


def is_subordinate(passage: Passage, start: int, cue: Cue) -> bool:
    """Whether the cue's clause only leads to the main one: «پس از اینکه X گفت …»."""
    for at in range(cue.first - 1, max(start - 1, cue.first - _SUBORDINATE_REACH), -1):
        word = passage.words[at]
        if word in _CONCEDING:
            return True
        if word in {"که", "اینکه", "انکه"}:
            return passage.words[at - 1] in _BEFORE_THAT and at > start
        if is_finite(word):
            return False
    return False


def before_narration(passage: Passage, start: int, end: int) -> int:
    """Where the reporter goes on in the past after a statement of now: «… می‌ماند اما نماند»."""
    verbs = [at for at in range(start, end) if is_finite(passage.words[at])]
    if len(verbs) < _FEWEST_VERBS:
        return end
    if not _is_told(passage, verbs[-1]):
        return end
    for at, following in pairwise(verbs):
        if not is_of_now(passage.words[at]):
            return end
        if passage.words[at + 1] in _TURNS and _is_told(passage, following):
            return at + 1
    return end


def is_of_now(verb: str) -> bool:
    """Whether the verb tells no past event: reporters narrate in the past."""
    return verb.startswith(_OF_NOW)


def _is_told(passage: Passage, at: int) -> bool:
    """Whether the verb is a simple past («شد»), the tense of narration; not in «خواهد شد»."""
    verb, before = passage.words[at], passage.words[at - 1]
    if before.startswith(("خواه", "نخواه")):
        return False
    known = form(verb)
    past = known is not None and verb.removeprefix("ن").startswith(known.stem)
    return past and not verb.endswith(("ه", "است", "اند", "بود", "بودند"))


def past_semicolon(passage: Passage, line: Line, end: int) -> int:
    """The end of the sentence that goes on after a semicolon, where no cue and no «این» follows."""
    if end >= line.last or passage.words[end - 1] != "؛" or passage.words[end] in _POINTERS:
        return end
    following = next(passage.sentence_ends(line, end, line.last), end)
    silent = next(cues(passage.tokens, end, following), None) is None
    return following if silent and line.speech_at(end) is None else end


def subordinate_end(passage: Passage, start: int, end: int) -> int:
    """Where the statement of a subordinate clause ends: with its first verb before a comma."""
    for at in range(start + 1, end):
        if passage.words[at] in _MAIN_CLAUSE_STARTS and _closes_clause(passage.words[at - 1]):
            return at
    return _without_stop(passage, start, end)


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
        if at is not None and _has_own_subject(passage, at + 1, cue):
            return cue
        if at is not None and (
            announces(passage, line, cue, end) or (passage.words[at] == "و" and cue.first == at + 1)
        ):
            return cue
    return None


def _has_own_subject(passage: Passage, start: int, cue: Cue) -> bool:
    """Whether nobody but a new speaker stands before the cue: «A، نگهبان می‌گوید B»."""
    if passage.words[start - 1] != "،" or cue.strength is not Strength.SURE:
        return False
    found = mention_at(passage.tokens, start, cue.first)
    return found is not None and found.last == cue.first


def _joint(passage: Passage, start: int, cue: int) -> int | None:
    """The «و» or comma after a finite verb that shortly precedes the cue."""
    for at in range(cue - 1, max(start, cue - _JOINT_REACH), -1):
        if passage.words[at] in _JOINTS:
            return at if is_finite(passage.words[at - 1]) else None
    return None


def has_object(passage: Passage, start: int, cue: Cue) -> bool:
    """Whether the cue has what it is about already: «از جذب توریست خبر داد که …» says no more."""
    preposition = _WITH_OBJECT.get(passage.words[cue.first])
    if preposition is None:
        return False
    for at in range(cue.first - 2, max(start - 1, cue.first - _OBJECT_REACH), -1):
        if passage.words[at] == preposition:
            return passage.words[at + 1] not in _POINTERS
        if is_finite(passage.words[at]):
            return False
    return False


def is_while(passage: Passage, start: int, cue: Cue) -> bool:
    """Whether the «که» after the cue is that of «در حالی … یاد کرد که»."""
    for at in range(cue.first - 1, max(start, cue.first - _OBJECT_REACH) - 1, -1):
        if passage.words[at] in {"که", "اینکه"}:
            return False
        if passage.words[at] in {"حالی", "درحالی"}:
            return True
    return False


def is_resumed(passage: Passage, line: Line, start: int, end: int) -> bool:
    """Whether the colon before was a slip: «یادآور شد: … را … توصیف و تأکید کرد: …»."""
    for cue in cues(passage.tokens, start, end):
        if line.speech_at(cue.first) is None and passage.words[cue.first - 1] == "و":
            return colon_after(passage, cue, end) is not None
    return False


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

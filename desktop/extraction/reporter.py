"""Where the reporter speaks again, and so where what somebody said is over."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.extraction import bare_names, boundaries, clauses
from desktop.extraction.adverbials import skip_adverbials
from desktop.extraction.cues import Cue, CueKind, Strength, cues
from desktop.extraction.passage import Line, Passage
from desktop.language.lexicon import words as listed
from desktop.language.mentions import OPEN_MARKS, Known, Mention, MentionKind
from desktop.language.names import named_at
from desktop.language.verbs import is_finite

_HOLY = frozenset({"امام", "پیامبر", "حضرت", "خداوند", "خدا", "قران", "رسول", "پیغمبر", "مولا"})
_BLESSINGS = frozenset({"ع", "ص", "س", "عج", "علیهالسلام", "علی"})
_IN_PERSON = frozenset({MentionKind.PRONOUN, MentionKind.NAME, MentionKind.OFFICE})
_SINGLE = _IN_PERSON | {MentionKind.DEMONSTRATIVE}
_BY_NAME = frozenset({MentionKind.PRONOUN, MentionKind.NAME})
_ASIDES = (
    ("به", "گزارش"), ("بر", "اساس", "این", "گزارش"), ("بنابر", "این", "گزارش"),
    ("این", "گزارش", "حاکی"), ("لازم", "به", "ذکر"), ("لازم", "به", "یاداوری"), ("قابل", "ذکر"),
    ("در", "ادامه", "جلسه"), ("در", "ادامه", "این", "جلسه"), ("در", "ادامه", "این", "مراسم"),
    ("در", "این", "هنگام"), ("در", "این", "لحظه"), ("در", "حاشیه", "این"),
    ("در", "پایان", "این", "مراسم"), ("در", "پایان", "این", "نشست"), ("در", "پایان", "این", "جلسه"),
    ("یاداور", "میشود"), ("یاداوری", "میشود"), ("شایان", "گفتن"), ("درخور", "ذکر"),
    ("گفتنی", "است"),
    ("شایان", "ذکر", "است"),
)  # fmt: skip
_ALSO = frozenset({"نیز", "هم", "همچنین", "سپس"})
_NEAR = 12
_SUBJECT_REACH = 60
_RUN_TOGETHER = 400  # tokens: so long a line has lost its paragraphs
_GOES_ON = frozenset({"و", "که", "تا", "اما", "ولی", "چون", "زیرا", "اگر"})


def speech_end(passage: Passage, line: Line, start: int, known: Known) -> int:
    """Where speech that began after a colon ends: the line's end, or where the reporter is back."""
    before = start
    for end in sentences(passage, line, start, line.last, known):
        if before > start and speaks(passage, line, before, end, known):
            return before
        before = end
    return line.last


def sentences(passage: Passage, line: Line, start: int, last: int, known: Known) -> Iterator[int]:
    """Where each sentence ends, also where only its own subject and cue tell where the next begins.

    Lost line ends leave «… هستیم عراقچی همچنین گفت: …».
    """
    for end in passage.sentence_ends(line, start, last):
        while (back := _begins_within(passage, line, start, end, known)) is not None:
            yield back
            start = back
        yield end
        start = end


def speaks(passage: Passage, line: Line, start: int, end: int, known: Known) -> bool:
    """Whether the sentence is the reporter's: it names who speaks, and has a cue."""
    tokens = passage.tokens
    if any(tuple(tokens.words[start : start + len(aside)]) == aside for aside in _ASIDES):
        return True
    if tokens.words[start] == "وی" and start + 1 < end and tokens.words[start + 1] != "را":
        return True
    found = [one for one in cues(tokens, start, end) if line.speech_at(one.first) is None]
    if not found:
        return False
    cue = found[0]
    colon = any(boundaries.announces(passage, line, one, end) for one in found[:3])
    at = skip_adverbials(tokens, start, end)
    if any(_by_pronoun(passage, one, end) for one in found[:3]):
        return True
    if cue.kind is CueKind.PHRASE:
        by = named_at(tokens, cue.last, end, known)
        return at >= cue.first and by is not None and by.kind in _IN_PERSON
    if at >= cue.first:
        return colon and cue.kind is CueKind.VERB
    mention = clauses.opening(tokens, start, cue.last, known)
    if mention is None:
        return colon and bare_names.bare(tokens, at, cue.first) is not None
    if mention.kind is MentionKind.PRONOUN:
        return tokens.words[mention.first] in {"وی", "وى"} or colon
    if tokens.words[at] in _HOLY and _is_blessed(passage, at, cue.first):
        return False
    if _takes_the_floor(passage, mention, cue):
        return True
    if not any(_is_plain(passage, line, one, end) for one in found[:3]):
        return False
    return colon or (cue.kind is CueKind.LEAD_IN and mention.kind is not MentionKind.UNNAMED)


def begins(passage: Passage, line: Line, start: int, known: Known) -> bool:
    """Whether the sentence that begins there in the line is the reporter's."""
    end = next(passage.sentence_ends(line, start, line.last))
    return speaks(passage, line, start, end, known)


def _by_pronoun(passage: Passage, cue: Cue, end: int) -> bool:
    """«…، وی گفت:», whatever the sentence begins with."""
    return (
        cue.kind is CueKind.VERB
        and passage.words[max(0, cue.first - 1)] == "وی"
        and boundaries.colon_after(passage, cue, end) is not None
    )


def _takes_the_floor(passage: Passage, mention: Mention, cue: Cue) -> bool:
    """«رضایی نیز گفت …», «این سخنگو گفت، …»: a speaker names himself so in no speech."""
    words = passage.words
    if cue.kind is not CueKind.VERB or words[mention.first] in listed("courtesies"):
        return False
    between = words[mention.last : cue.first]
    if cue.last < len(words) and words[cue.last] == "،":
        return mention.kind in _SINGLE and len(between) <= _NEAR
    if mention.kind not in _SINGLE or cue.strength is not Strength.SURE:
        return False
    named = mention.kind is MentionKind.NAME or bool(between)
    return named and all(word in _ALSO for word in between)


def _is_blessed(passage: Passage, start: int, end: int) -> bool:
    """Whether a holy person is named: «امام صادق(ع)», «پیامبر», not «حضرت آیت‌الله …»."""
    if passage.words[start] not in {"امام", "حضرت"}:
        return True
    return any(passage.words[at] in _BLESSINGS for at in range(start, min(end, start + 8)))


def _is_plain(passage: Passage, line: Line, cue: Cue, end: int) -> bool:
    """Whether the cue opens a reporter's quote: a colon, marks, or a simple past with «که».

    «آقای X گفته‌اند که …» within a speech is the speaker's own report.
    """
    if cue.kind is CueKind.LEAD_IN or boundaries.colon_after(passage, cue, end) is not None:
        return True
    if cue.last < end and line.speech_at(cue.last) is not None:
        return True
    return cue.form is not None and not passage.words[cue.last - 1].endswith(("است", "اند", "ه"))


def _begins_within(passage: Passage, line: Line, start: int, end: int, known: Known) -> int | None:
    """Where, in the midst of a sentence, somebody is named who then speaks before a colon."""
    for cue in cues(passage.tokens, start + 1, end):
        if cue.kind is not CueKind.VERB or line.speech_at(cue.first) is not None:
            continue
        if boundaries.colon_after(passage, cue, end) is not None:
            back = _named_before(passage, line, start, cue.first, known)
            if back is not None:
                return back
    return None


def _named_before(passage: Passage, line: Line, start: int, cue: int, known: Known) -> int | None:
    """Where the sentence of the cue begins: with a name, right after a verb or a heading's noun."""
    words, first = passage.words, max(start, cue - _SUBJECT_REACH)
    has_subject = _begins_with(passage, start, cue, known)
    kinds = _BY_NAME if has_subject else _SINGLE
    for at in range(cue - 1, first, -1):
        if not is_finite(words[at]) or line.speech_at(at) is not None:
            continue
        if _begins_with(passage, at + 1, cue, known, kinds):
            return at + 1
    if has_subject or line.last - line.first < _RUN_TOGETHER:
        return None
    for at in range(first + 1, cue):
        if is_finite(words[at]) or words[at] in {"،", "؛"}:
            return None
        if words[at - 1] in bare_names.GOVERNS or words[at - 1] in OPEN_MARKS:
            continue
        if _begins_with(passage, at, cue, known):
            return at
    return None


def _begins_with(
    passage: Passage,
    at: int,
    cue: int,
    known: Known,
    kinds: frozenset[MentionKind] = _SINGLE,
) -> bool:
    """Whether somebody who can speak is named at the token, where a sentence can begin."""
    word = passage.words[at]
    if not (word[0].isalpha() or word in OPEN_MARKS) or word in _GOES_ON:
        return False
    mention = clauses.opening(passage.tokens, at, cue, known)
    return mention is not None and mention.kind in kinds

"""Who the words before a cue say is speaking: the subject stands at the start of its clause."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.extraction import bare_names, near_subjects
from desktop.extraction.adverbials import skip_adverbials
from desktop.extraction.bare_names import GOVERNS
from desktop.extraction.unlisted_subjects import Unlisted, unlisted
from desktop.language.lexicon import words
from desktop.language.mentions import OPEN_MARKS, Known, Mention, MentionKind, Stretch
from desktop.language.names import named_at
from desktop.language.proper_names import name_at
from desktop.language.surnames import can_stand_alone
from desktop.language.tokens import Tokens
from desktop.language.verbs import is_finite

_LONGEST_OBJECT = 5
_STANDS = frozenset({"درجایگاهحاضر", "پشتتریبونرفت", "پشتتریبونقرار"})
_LEAVE = frozenset({"اذن", "اجازه", "دستور", "دعوت"})
_STRONG = frozenset({MentionKind.PRONOUN, MentionKind.NAME, MentionKind.DEMONSTRATIVE})
_SUBORDINATORS = frozenset({"که", "چون", "زیرا", "اگر", "وقتی", "گرچه", "هرچند"})
_QUESTION_REACH = 30
_ASKED = ("سوالشد", "سیوالشد", "پرسیدهشد", "پرسیدیم", "پرسیدند", "سوالکرد", "سیوالکرد", "پرسششد")


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that name the speaker here, and by which rule they were found."""

    mention: Mention | None
    rule: str


DROPPED = Subject(None, "source.dropped")
UNCLEAR = Subject(None, "source.unclear")
RELATIVE = "source.relative"


def subject(tokens: Tokens, start: int, end: int, known: Known) -> Subject:
    """The subject of the cue at `end` in a sentence that begins at `start`."""
    near = near_subjects.before_cue(tokens, start, end, known)
    if near is not None:
        within = tokens.words[near.first - 1] in _SUBORDINATORS and near.first > start
        return Subject(near, RELATIVE if within else "source.clause")
    relative = near_subjects.of_relative(tokens, start, end, known)
    if relative is not None:
        return Subject(relative, RELATIVE)
    for first in reversed(_clause_starts(tokens, start, end)[1:]):
        found = opening(tokens, first, end, known)
        if found is not None and (found.kind in _STRONG or found.kind is MentionKind.OFFICE):
            return Subject(found, "source.clause")
    return _of_sentence(tokens, start, end, known)


def opening(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """Who is named right at the start, adverbials apart."""
    at = skip_adverbials(tokens, start, end)
    found = named_at(tokens, at, end, known)
    return None if found is None or _is_object(tokens, found, end) else found


def _of_sentence(tokens: Tokens, start: int, end: int, known: Known) -> Subject:
    at = start
    for _ in range(6):
        found = opening(tokens, at, end, known)
        if found is not None:
            return Subject(_relayed(tokens, found, end, known) or found, "source.start")
        here = skip_adverbials(tokens, at, end)
        alone = bare_names.bare(tokens, here, end)
        if alone is not None:
            return Subject(alone, "source.bare")
        comma = _next_comma(tokens, here, end)
        if comma is None:
            break
        at = comma + 1
    found = _anywhere(tokens, start, end, known)
    if found is not None:
        return Subject(found, "source.inside")
    phrase = unlisted(tokens, start, end)
    if phrase is Unlisted.NOBODY:
        return DROPPED
    return UNCLEAR if phrase is Unlisted.UNCLEAR else Subject(phrase, "source.unlisted")


def _relayed(tokens: Tokens, outlet: Mention, end: int, known: Known) -> Mention | None:
    """The person whom «شبکهٔ … به نقل از …» passes on."""
    at = outlet.last
    if outlet.kind not in {MentionKind.ORGANISATION, MentionKind.DEMONSTRATIVE}:
        return None
    while at < end and tokens.words[at] != "نقل":
        at += 1
    if tokens.words[at - 1 : at + 2] != ["به", "نقل", "از"]:
        return None
    found = named_at(tokens, at + 2, end, known)
    return found if found is not None and (found.name or found.kind in _STRONG) else None


def takes_the_stand(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """Who is named in a sentence that gives him the floor: «متهم رضایی در جایگاه حاضر شد»."""
    for at in range(start, end - 1):
        if tokens.joined(at, min(at + 3, end)) in _STANDS:
            leave = [here + 2 for here in range(start, at - 1) if tokens.words[here] in _LEAVE]
            for first in (*leave, start):  # «به اذن قاضی متهم رضایی»
                found = _anywhere(tokens, first, at, known)
                if found is not None and found.name is not None:
                    return found
    return None


def questioned(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """Whom the sentence says that a question was put to: «از رضایی سؤال شد: …»."""
    for at in range(start, min(end, start + _QUESTION_REACH)):
        if tokens.words[at] != "از":
            continue
        found = named_at(tokens, at + 1, end, known)
        if found is None and can_stand_alone(tokens.words[min(at + 1, end - 1)]):
            found = Mention(MentionKind.NAME, at + 1, at + 2, Stretch(at + 1, at + 2))
        if found is None or found.last + 2 > end:
            continue
        verb = tokens.joined(found.last, min(found.last + 2, end))
        colon = ":" in tokens.words[found.last : min(end, found.last + 4)]
        if colon and verb.startswith(_ASKED):
            return found
    return None


def _anywhere(tokens: Tokens, start: int, end: int, known: Known) -> Mention | None:
    """The first pronoun or full name that nothing before it governs."""
    at = start
    weaker: Mention | None = None
    while at < end:
        found = named_at(tokens, at, end, known)
        if weaker is None and found is not None and _stands_free(tokens, at, found, end):
            weaker = found
        if found is not None and found.kind in _STRONG:
            before = tokens.words[at - 1] if at > start else ""
            free = before not in GOVERNS and not _is_object(tokens, found, end)
            strong = found.kind is MentionKind.PRONOUN or found.name is not None
            if free and strong:
                return found
        passed = found is not None and found.kind is not MentionKind.ORGANISATION
        at = max(at + 1, found.last if found is not None and passed else 0)
    return weaker


def _stands_free(tokens: Tokens, at: int, found: Mention, end: int) -> bool:
    """Whether somebody without a name can be the subject: a phrase has ended before him."""
    if found.kind not in {MentionKind.UNNAMED, MentionKind.OFFICE} or _is_object(
        tokens, found, end
    ):
        return False
    return not tokens.words[at - 1][0].isalpha() and tokens.words[at - 1] not in OPEN_MARKS


def _is_object(tokens: Tokens, mention: Mention, end: int) -> bool:
    """Whether «را» follows; after very many words it belongs to others than the office's."""
    if mention.last - mention.first > _LONGEST_OBJECT and mention.kind is MentionKind.OFFICE:
        return False
    return mention.last < end and tokens.words[mention.last] == "را"


def _next_comma(tokens: Tokens, start: int, end: int) -> int | None:
    for at in range(start, end):
        if tokens.words[at] in {"،", "؛", ":"}:
            return at
    return None


def _clause_starts(tokens: Tokens, start: int, end: int) -> list[int]:
    """The start, and every token after a finite verb and «و», «؛», «،» or «.».

    A name right after the verb begins anew, too: a heading that nothing parts from its text.
    """
    starts = [start]
    for at in range(start, end - 1):
        if tokens.words[at : at + 2] == ["در", "این"] and _titled_at(tokens, at + 3, end):
            starts.append(at + 3)  # «… در این جلسه آقای رضایی …»
        if not is_finite(tokens.words[at]):
            continue
        if tokens.words[at + 1] in {"و", "؛", "،", "."}:
            starts.append(at + 2)
        elif _full_name_at(tokens, at + 1, end):
            starts.append(at + 1)
    return starts


def _titled_at(tokens: Tokens, at: int, end: int) -> bool:
    named = name_at(tokens, at, end) if at < end else None
    return named is not None and named.titled


def _full_name_at(tokens: Tokens, at: int, end: int) -> bool:
    if tokens.words[at] not in words("forenames") and tokens.words[at] != "سید":
        return False
    named = name_at(tokens, at, end)
    return named is not None and named.last - named.first > 1

"""Who is named in the cue's own clause: right before the cue, or before the «که» of its clause."""

from __future__ import annotations

from desktop.extraction.adverbials import skip_adverbials
from desktop.language.lexicon import words
from desktop.language.mentions import Known, Mention, MentionKind, Stretch
from desktop.language.names import named_at
from desktop.language.surnames import can_stand_alone
from desktop.language.tokens import Tokens
from desktop.language.verbs import is_finite

_REACH = 14  # tokens
_OPENERS = frozenset(
    {"که", "اما", "ولی", "تا", "چون", "زیرا", "اگر", "گرچه", "هرچند", "بلکه", "وقتی", "چنانکه"}
)
_JOINTS = frozenset({"،", "؛", "و"})
_RELATIVE = frozenset({"که"})
_BEFORE_RELATIVE = frozenset({"،", "-", ")", "»"})
_HELD = frozenset(
    {MentionKind.NAME, MentionKind.OFFICE, MentionKind.ORGANISATION, MentionKind.UNNAMED}
)


def before_cue(tokens: Tokens, start: int, cue: int, known: Known) -> Mention | None:
    """Whom the clause of the cue begins with, where nothing but adverbials stands between."""
    for at in range(cue - 1, max(start, cue - _REACH), -1):
        if not _opens_clause(tokens, at - 1):
            continue
        found = named_at(tokens, at, cue, known) or _surname(tokens, at)
        if found is not None and skip_adverbials(tokens, found.last, cue) == cue:
            return found
    return None


def _surname(tokens: Tokens, at: int) -> Mention | None:
    """«نتانیاهو ادعا کرد»: a listed surname, though nobody introduced it."""
    if tokens.words[at] not in words("surnames") or not can_stand_alone(tokens.words[at]):
        return None
    return Mention(MentionKind.NAME, at, at + 1, name=Stretch(at, at + 1))


def _opens_clause(tokens: Tokens, at: int) -> bool:
    if tokens.words[at] in _JOINTS and at:
        at -= 1
    return tokens.words[at] in _OPENERS or is_finite(tokens.words[at])


def of_relative(tokens: Tokens, start: int, cue: int, known: Known) -> Mention | None:
    """Whom the relative clause of the cue is about: «X، رئیس‌جمهور ایران که گفته بود»."""
    that = next((at for at in range(cue - 1, start, -1) if tokens.words[at] in _RELATIVE), None)
    if that is None or skip_adverbials(tokens, that + 1, cue) != cue:
        return None
    last = that - (tokens.words[that - 1] in _BEFORE_RELATIVE)
    for at in range(max(start, last - _REACH), last):
        found = named_at(tokens, at, last, known)
        if found is not None and found.kind in _HELD and last <= found.last <= that:
            return found
    return None

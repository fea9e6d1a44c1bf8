"""When speakers of different articles are one: a wrong yes is worse than a wrong no."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desktop.article.reading import Speaker, SpeakerType
from desktop.extraction import namesakes
from desktop.extraction.offices import CALLINGS, PARTIES, WHOLE
from desktop.language.folding import key
from desktop.language.lexicon import words
from desktop.language.tokens import Tokens

_LIGHT = frozenset({"امور", "و", "در", "ایران", "کشورمان", "محترم"})
_FORMER = frozenset({"سابق", "پیشین", "اسبق"})
_SAYYED = ("سید", "سیده")
_MARKS = str.maketrans("", "", "«»\"'،()")


@dataclass(frozen=True)
class Persona:
    """A speaker by what could show that he is somebody of another article, too."""

    speaker: Speaker

    @property
    def is_named(self) -> bool:
        """Whether he is a person with a name, be it the surname alone."""
        return self.speaker.type is SpeakerType.PERSON and not self.has_only_office

    @cached_property
    def has_only_office(self) -> bool:
        """Whether he is called by an office («سخنگوی دولت»)."""
        one = self.speaker
        if one.type is not SpeakerType.PERSON:
            return False
        first = office_words(one.name)[:1]
        return one.name == one.title or (bool(first) and first[0] in words("offices"))

    @cached_property
    def name(self) -> tuple[str, ...]:
        """The folded words of the name without courtesies and ranks."""
        found = tuple(key(self.speaker.name.translate(_MARKS)).split())
        while len(found) > 1 and found[0] in (*words("courtesies", "ranks"), *_SAYYED):
            found = found[1:]
        return found

    @property
    def is_full(self) -> bool:
        """Whether the name is more than a surname."""
        return len(self.name) > 1

    @cached_property
    def offices(self) -> frozenset[tuple[str, ...]]:
        """The offices that the article gives him, as folded words that have weight."""
        one = self.speaker
        wordings = [one.title, *one.aliases] if self.is_named else [one.name]
        found = (office_words(wording) for wording in wordings if wording)
        return frozenset(held for held in found if held and held[0] in words("offices"))

    @cached_property
    def identity(self) -> str:
        """What a speaker of exactly the same name has, too; nothing where that shows nothing."""
        if self.is_named:
            return f"person {''.join(self.name)}" if self.is_full else ""
        if self.speaker.type is SpeakerType.ORGANISATION:
            return f"organisation {key(self.speaker.name.translate(_MARKS)).replace(' ', '')}"
        return ""


@lru_cache(maxsize=8192)
def office_words(wording: str) -> tuple[str, ...]:
    """The folded words of an office that tell it from others."""
    found = Tokens.of(wording.translate(_MARKS)).words
    return tuple(word for word in found if word not in _LIGHT)


def is_telling(office: tuple[str, ...]) -> bool:
    """Whether only one can hold it at a time: «سخنگوی دولت», not «سخنگو», «کارشناس بورس»."""
    head = office[0]
    if head in CALLINGS | PARTIES or _FORMER & set(office):
        return False
    return len(office) > 1 or head in WHOLE


def share_office(one: Iterable[Persona], other: Iterable[Persona]) -> bool:
    """Whether an office of the one can be said of the other: it says the same, or less."""
    held = [office for persona in other for office in persona.offices]
    return any(
        _can_be_same(office, its) for persona in one for office in persona.offices for its in held
    )


def contradict(one: Iterable[Persona], other: Iterable[Persona]) -> bool:
    """Whether offices are known of both, and none that they share."""
    one, other = tuple(one), tuple(other)
    both = all(any(persona.offices for persona in side) for side in (one, other))
    return both and not share_office(one, other)


def contains(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether the longer name says the shorter and more: before it, within it or after it."""
    if len("".join(longer)) <= len("".join(shorter)):
        return False
    goes_on = len(shorter) > 1 and longer[: len(shorter)] == shorter
    return goes_on or namesakes.same_person(shorter, longer)


def _can_be_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return one[0] == other[0] and is_telling(short) and set(short) < set(long)

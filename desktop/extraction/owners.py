"""Offices without a name, and the persons named beside them who turn out to hold them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.article.reading import SpeakerType
from desktop.extraction.entities import Entity
from desktop.extraction.offices import PARTIES, WHOLE
from desktop.extraction.speakers import Attributed

_REACH = 30  # utterances
_NAMELESS = frozenset({"speaker.office_only", "speaker.unnamed"})


def settled(found: Sequence[Attributed]) -> list[Attributed]:
    """The attributions, each nameless office given to whom the same part of the article names."""
    owners: dict[int, tuple[Entity, str]] = {}
    first_heard = _first_heard(found)
    heard = Counter(id(one.entity) for one in found)
    for at, one in enumerate(found):
        entity = one.entity
        if entity is None or first_heard[id(entity)] != at or not _is_open(one):
            continue
        owner = _owner(found, at, first_heard, once=heard[id(entity)] == 1)
        if owner is not None:
            owners[id(entity)] = owner
            owner[0].offices += entity.offices
            owner[0].wordings += entity.wordings
    return [_settled(one, owners) for one in found]


def _first_heard(found: Sequence[Attributed]) -> dict[int, int]:
    first: dict[int, int] = {}
    for at, one in enumerate(found):
        if one.entity is not None:
            first.setdefault(id(one.entity), at)
    return first


def _is_open(one: Attributed) -> bool:
    """Whether a name may still be found: an office alone, or «یک کارشناس …»."""
    if one.entity is None or one.rule not in _NAMELESS:
        return False
    return one.entity.type is SpeakerType.PERSON or bool(one.entity.offices)


def _owner(
    found: Sequence[Attributed], at: int, first_heard: dict[int, int], *, once: bool
) -> tuple[Entity, str] | None:
    """Whose office it is: of the one named next, if he is new, or of who speaks around it.

    `once`: the nameless one is heard no second time.
    """
    nameless = found[at].entity
    assert nameless is not None
    before = next(_others(found, range(at - 1, max(-1, at - _REACH), -1), nameless), None)
    after = next(_others(found, range(at + 1, min(len(found), at + _REACH)), nameless), None)
    unnamed = nameless.type is SpeakerType.UNNAMED
    introduces = not unnamed or before is None
    if unnamed and before is None and after is not None and _is_only_name(found, after):
        return after, "speaker.lead"
    if after is not None and after is before and once and _fits(after, nameless):
        return after, "speaker.office"
    if after is not None and introduces and first_heard[id(after)] > at and _fits(after, nameless):
        return after, "speaker.lead"
    return None


def _is_only_name(found: Sequence[Attributed], person: Entity) -> bool:
    """Whether the article lets nobody else speak under a name."""
    return bool(person.name) and all(
        one.entity is None or one.entity is person or not one.entity.name for one in found
    )


def _others(found: Sequence[Attributed], places: range, nameless: Entity) -> Iterator[Entity]:
    for place in places:
        entity = found[place].entity
        if entity is not None and entity is not nameless:
            yield entity


def _fits(named: Entity, nameless: Entity) -> bool:
    """Whether the person can hold the office: he has a name, no office yet, no other country."""
    if not named.name:
        return False
    if any(mine.fits(other) for mine in named.offices for other in nameless.offices):
        return True
    if any(one.rest for one in named.offices):
        return False
    if any(not (one.rest or one.head in WHOLE) for one in nameless.offices):
        return False
    if any(one.head in PARTIES for one in nameless.offices):
        return False
    clashes = (
        mine.head == other.head and not mine.fits(other)
        for mine in named.offices
        for other in nameless.offices
    )
    return not any(clashes)


def _settled(one: Attributed, owners: dict[int, tuple[Entity, str]]) -> Attributed:
    if id(one.entity) not in owners:
        return one
    owner, rule = owners[id(one.entity)]
    return replace(one, entity=owner, rule=rule if one.rule in _NAMELESS else one.rule)

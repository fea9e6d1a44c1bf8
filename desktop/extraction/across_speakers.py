"""What one speaker says in several articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from desktop.article.across import Annotated, Gathered, Part, ordered
from desktop.extraction import namesakes
from desktop.extraction.same_speaker import (
    Persona,
    contains,
    contradict,
    is_telling,
    office_words,
    share_office,
)

_START = 3  # letters of an office that no spelling changes


def speakers(annotated: Sequence[Annotated]) -> tuple[Gathered, ...]:
    """Everybody who is quoted, who is in most articles first, then who says most.

    Speakers of different articles are one where they have the same full name, or a fuller one and
    the same office; a surname or an office alone where that leaves no choice; organisations of
    the same name. Two of one article stay two, and so does whoever has no name.
    """
    groups = _exact(annotated)
    for join in (_join_fuller, _join_surnames, _join_offices):
        groups = join(groups)
    return ordered(_speaker(group) for group in groups)


@dataclass(eq=False)
class _Group:
    """Speakers who are one, each with his article's place and his quotes there."""

    members: list[tuple[Persona, Part]] = field(default_factory=list)

    @property
    def personas(self) -> list[Persona]:
        return [persona for persona, _ in self.members]

    @property
    def places(self) -> set[int]:
        return {part.place for _, part in self.members}

    @property
    def fullest(self) -> Persona:
        return max(self.personas, key=lambda one: len("".join(one.name)))

    @property
    def is_named(self) -> bool:
        return self.members[0][0].is_named

    @property
    def is_full(self) -> bool:
        return self.is_named and self.fullest.is_full


_Groups = list[_Group]


def _exact(annotated: Sequence[Annotated]) -> _Groups:
    groups: _Groups = []
    known: dict[str, _Group] = {}
    for place, one in enumerate(annotated):
        for speaker in one.reading.speakers:
            quotes = one.reading.said_by(speaker.id)
            if not quotes:
                continue
            persona = Persona(speaker)
            group = known.get(persona.identity) if persona.identity else None
            if group is None or place in group.places:
                group = _Group()
                groups.append(group)
                known.setdefault(persona.identity, group)
            group.members.append((persona, Part(place, speaker.id, quotes)))
    return groups


def _join_fuller(groups: _Groups) -> _Groups:
    """Joins «رضا کیانی» to «رضا کیانی‌فر» who holds the same office."""

    def fits(short: _Group, long: _Group) -> bool:
        return contains(long.fullest.name, short.fullest.name) and share_office(
            short.personas, long.personas
        )

    full = [group for group in groups if group.is_full]
    # The longest first, so that who has gone to a longer one has done so when others look.
    longest_first = sorted(full, key=lambda group: -len("".join(group.fullest.name)))
    return _joined(groups, longest_first, full, fits)


def _join_surnames(groups: _Groups) -> _Groups:
    """Joins «کیانی» to the one person of that surname, unless their offices differ."""

    def fits(short: _Group, long: _Group) -> bool:
        return contains(long.fullest.name, short.fullest.name)

    def is_sound(short: _Group, long: _Group) -> bool:
        return not contradict(short.personas, long.personas)

    bare = [group for group in groups if group.is_named and not group.is_full]
    full = [group for group in groups if group.is_full]
    groups = _joined(groups, bare, full, fits, is_sound)
    bare = [group for group in bare if group in groups]
    return _joined_alike(groups, bare, _are_same_surname)


def _are_same_surname(one: _Group, other: _Group) -> bool:
    is_same = one.fullest.name == other.fullest.name
    return is_same and share_office(one.personas, other.personas)


def _join_offices(groups: _Groups) -> _Groups:
    """Joins «سخنگوی دولت» to the one who holds that office, or else to another without a name."""
    holders: dict[str, _Groups] = defaultdict(list)
    for group in groups:
        held = {"".join(office) for one in group.personas if one.is_named for office in one.offices}
        for office in held:
            holders[office].append(group)

    def fits(short: _Group, long: _Group) -> bool:
        return long in holders[_bare_office(short)]

    bare = [group for group in groups if _is_telling_office(group)]
    groups = _joined(groups, bare, [group for group in groups if group.is_named], fits)
    nobodys = [group for group in bare if group in groups and not holders[_bare_office(group)]]
    return _joined_alike(groups, nobodys, _are_same_office)


def _is_telling_office(group: _Group) -> bool:
    persona = group.personas[0]
    return persona.has_only_office and is_telling(office_words(persona.speaker.name) or ("",))


def _bare_office(group: _Group) -> str:
    return "".join(office_words(group.personas[0].speaker.name))


def _are_same_office(one: _Group, other: _Group) -> bool:
    return _bare_office(one) == _bare_office(other)


_Fit = Callable[[_Group, _Group], bool]


def _joined(
    groups: _Groups,
    shorter: Iterable[_Group],
    longer: Iterable[_Group],
    fits: _Fit,
    is_sound: _Fit = lambda _, __: True,
) -> _Groups:
    """The groups after each of the shorter has gone to the one of the longer that fits it.

    Where several fit, it stays by itself.
    """
    by_end: dict[str, _Groups] = defaultdict(list)
    for group in longer:
        for end in _ends(group):
            by_end[end].append(group)
    gone: dict[_Group, _Group] = {}
    for group in shorter:
        alike = dict.fromkeys(one for end in _ends(group) for one in by_end[end])
        fitting = {_last(one, gone): None for one in alike if one is not group and fits(group, one)}
        fitting.pop(group, None)
        goal = next(iter(fitting), None)
        if goal is None or len(fitting) > 1 or goal.places & group.places:
            continue
        if is_sound(group, goal):
            gone[group] = goal
            goal.members.extend(group.members)
    return [group for group in groups if group not in gone]


def _joined_alike(groups: _Groups, some: Iterable[_Group], are_same: _Fit) -> _Groups:
    """The groups after each of these has gone to the one before it that is the same."""
    kept: _Groups = []
    gone: set[_Group] = set()
    for group in some:
        fitting = [one for one in kept if are_same(group, one) and not one.places & group.places]
        if len(fitting) == 1:
            fitting[0].members.extend(group.members)
            gone.add(group)
        else:
            kept.append(group)
    return [group for group in groups if group not in gone]


def _last(group: _Group, gone: dict[_Group, _Group]) -> _Group:
    while group in gone:
        group = gone[group]
    return group


def _ends(group: _Group) -> Iterable[str]:
    """By what a group can be found: the ends of the names, the heads of the offices."""
    if group.is_named:
        yield from map(namesakes.end, ((word,) for word in group.fullest.name))
        yield from namesakes.ends(group.fullest.name)
    for persona in group.personas:
        yield from (office[0][:_START] for office in persona.offices)


def _speaker(group: _Group) -> Gathered:
    named = group.fullest.speaker
    titles = (one.speaker.title for one in group.personas if one.speaker.title)
    parts = sorted((part for _, part in group.members), key=lambda part: part.place)
    return Gathered(named.name, tuple(parts), named.title or next(titles, ""), named.type)

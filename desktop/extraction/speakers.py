"""Who says each utterance: names, offices, pronouns and dropped subjects become entities."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.article.reading import SpeakerType
from desktop.extraction.entities import Entity, Office, People, office
from desktop.extraction.passage import Passage
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words
from desktop.language.names import Mention, MentionKind, Stretch, mention_at


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is speaking, by which rule; nobody where it cannot be known."""

    entity: Entity | None
    rule: str


@dataclass(frozen=True, slots=True)
class Attributed:
    """An utterance and who it is ascribed to."""

    utterance: Utterance
    entity: Entity | None
    rule: str


# Roles in a dispute: who stands before the court changes from line to line.
_PARTIES = frozenset({"وکیل", "متهم", "قاضی", "شاکی", "شاهد", "مجری", "خبرنگار"})


@dataclass
class Discourse:
    """Who has the floor, as the article is read from its beginning."""

    passage: Passage
    people: People
    others: list[Entity] = field(default_factory=list)
    current: Entity | None = None
    last_person: Entity | None = None
    _heard: dict[int, int] = field(default_factory=dict)
    _speaking: set[int] = field(default_factory=set)

    def attribute(self, utterances: list[Utterance]) -> list[Attributed]:
        """Who says each utterance, in the order of the text."""
        self._speaking = self._named_subjects(utterances)
        found = [self._hear(one) for one in utterances]
        settled = self._settle_offices(utterances, found)
        return [Attributed(said, who.entity, who.rule) for said, who in zip(utterances, settled)]

    def _named_subjects(self, utterances: list[Utterance]) -> set[int]:
        """Who speaks somewhere under his own name."""
        found: set[int] = set()
        for one in utterances:
            mention = one.subject.mention
            if mention is not None and mention.name is not None and one.cue is not None:
                found.add(id(self.people.add(mention)))
        return found

    def _hear(self, utterance: Utterance) -> Attribution:
        found = self._resolve(utterance.subject.mention)
        if found.entity is not None:
            self.current = found.entity
            self._heard[id(found.entity)] = utterance.order
            if _is_one_person(found.entity, self.passage):
                self.last_person = found.entity
        return found

    def _resolve(self, mention: Mention | None) -> Attribution:
        if mention is None:
            return Attribution(self.current, "speaker.dropped")
        if mention.kind is MentionKind.PRONOUN:
            return Attribution(self._person_with_the_floor(), "speaker.pronoun")
        if mention.kind is MentionKind.DEMONSTRATIVE:
            return self._demonstrative(mention)
        if mention.kind is MentionKind.NAME:
            return self._named(mention)
        if mention.kind is MentionKind.OFFICE:
            return self._office(mention)
        return self._other(mention)

    def _person_with_the_floor(self) -> Entity | None:
        if self.current is not None and _is_one_person(self.current, self.passage):
            return self.current
        return self.last_person

    def _named(self, mention: Mention) -> Attribution:
        assert mention.name is not None
        name = self.people.words_of(mention.name)
        known = [one for one in self.people.all if one.bears(name)]
        if len(known) > 1 and self.current in known:
            entity = self.current
        else:
            entity = self.people.add(mention)
        assert entity is not None
        if mention.office is not None:
            entity.learn(office(self.passage, mention.office, mention.head))
        rule = "speaker.name" if len(name) > 1 else "speaker.surname"
        self._remember(entity, mention)
        return Attribution(entity, rule)

    def _office(self, mention: Mention) -> Attribution:
        assert mention.office is not None
        wanted = office(self.passage, mention.office, mention.head)
        holders = [
            one
            for one in self._closest(self.people.holders(wanted), wanted)
            if self._is_at_home(one, wanted)
        ]
        speaking = [one for one in holders if id(one) in self._speaking]
        sole = self._sole(wanted) if not speaking and not self._is_new(mention) else None
        for chosen, rule in (
            (speaking, "speaker.office"),
            (sole, "speaker.sole"),
            (holders, "speaker.office"),
        ):
            if chosen:
                chosen[0].claimed.append(wanted)
                self._remember(chosen[0], mention)
                return Attribution(chosen[0], rule)
        for entity in reversed(self.others):
            if any(held.fits(wanted) for held in entity.offices):
                self._remember(entity, mention)
                return Attribution(entity, "speaker.office")
        entity = Entity(SpeakerType.PERSON, first=mention.first, label=mention.office)
        entity.learn(wanted)
        self.others.append(entity)
        self._remember(entity, mention)
        return Attribution(entity, "speaker.office_only")

    def _is_at_home(self, holder: Entity, wanted: Office) -> bool:
        """Whether «رئیس‌جمهور» without a country can be this one: ours, or already heard."""
        if wanted.country or id(holder) in self._heard:
            return True
        return any(held.country in {"", "ایران"} for held in holder.offices if held.fits(wanted))

    def _sole(self, wanted: Office) -> list[Entity]:
        """The one person who speaks under his name, where no office of his contradicts."""
        named = [one for one in self.people.all if id(one) in self._speaking]
        if len(named) != 1:
            return []
        held = [one for one in named[0].offices if one.head == wanted.head]
        return [] if any(not one.fits(wanted) for one in held) else named

    def _closest(self, holders: list[Entity], wanted: Office) -> list[Entity]:
        home = wanted.country or "ایران"

        def score(entity: Entity) -> tuple[bool, int, int, int]:
            fitting = [held for held in entity.offices if held.fits(wanted)]
            shared = max(len(held.rest & wanted.rest) for held in fitting)
            at_home = any((held.country or "ایران") == home for held in fitting)
            return at_home, shared, self._heard.get(id(entity), -1), -entity.first

        return sorted(holders, key=score, reverse=True)

    def _demonstrative(self, mention: Mention) -> Attribution:
        assert mention.office is not None
        wanted = office(self.passage, mention.office, mention.head)
        candidates = [one for one in (self._person_with_the_floor(),) if one is not None]
        if wanted.head in words("organisation_heads"):
            organisations = [
                one
                for one in sorted(self.others, key=self._when, reverse=True)
                if one.type is SpeakerType.ORGANISATION
            ]
            entity = next(iter(organisations), None)
            if entity is None:
                return Attribution(None, "speaker.unknown")
            self._remember(entity, mention)
            return Attribution(entity, "speaker.demonstrative")
        for one in candidates:
            self._remember(one, mention)
            return Attribution(one, "speaker.demonstrative")
        people = [one for one in self.people.all if any(h.head == wanted.head for h in one.offices)]
        if len(people) == 1 or len(self.people.all) == 1:
            return Attribution((people or self.people.all)[0], "speaker.demonstrative")
        return Attribution(None, "speaker.unknown")

    def _when(self, entity: Entity) -> int:
        return self._heard.get(id(entity), -1)

    def _other(self, mention: Mention) -> Attribution:
        kind = (
            SpeakerType.ORGANISATION
            if mention.kind is not MentionKind.UNNAMED
            else SpeakerType.UNNAMED
        )
        wording = self.passage.tokens.joined(mention.first, mention.last)
        for entity in self.others:
            if entity.label is None:
                continue
            label = self.passage.tokens.joined(entity.label.first, entity.label.last)
            if label == wording or (
                kind is SpeakerType.ORGANISATION is entity.type
                and (
                    label.endswith(wording) or wording.endswith(label) or label.startswith(wording)
                )
            ):
                self._remember(entity, mention)
                return Attribution(entity, f"speaker.{kind.value}")
        entity = Entity(kind, first=mention.first, label=Stretch(mention.first, mention.last))
        if self.passage.words[mention.first] == "یک":
            described = mention_at(self.passage.tokens, mention.first + 1, mention.last)
            if described is not None and described.office is not None:
                entity.learn(office(self.passage, described.office, described.head))
        self.others.append(entity)
        self._remember(entity, mention)
        return Attribution(entity, f"speaker.{kind.value}")

    def _remember(self, entity: Entity, mention: Mention) -> None:
        for stretch in (mention.name, mention.office, Stretch(mention.first, mention.last)):
            if stretch is not None and stretch not in entity.wordings:
                entity.wordings.append(stretch)

    def _settle_offices(
        self, utterances: list[Utterance], found: list[Attribution]
    ) -> list[Attribution]:
        """An office without a name belongs to whom the same part of the article names."""
        floor = [one.entity for one in found]
        owners: dict[int, tuple[Entity, str]] = {}
        for at, (said, who) in enumerate(zip(utterances, found)):
            entity = who.entity
            if entity is None or id(entity) in owners or not _is_open(who, entity):
                continue
            owner = self._owner(entity, at, said, floor)
            if owner is not None:
                owners[id(entity)] = owner
                owner[0].offices += entity.offices
                owner[0].wordings += entity.wordings
        return [_settled(one, owners) for one in found]

    def _owner(
        self, nameless: Entity, at: int, said: Utterance, floor: list[Entity | None]
    ) -> tuple[Entity, str] | None:
        """Whose office it is: of the one named next, if he is new, or else of the one before."""
        after = next(
            (one for one in floor[at + 1 :] if one is not None and one is not nameless), None
        )
        before = next((one for one in reversed(floor[:at]) if one is not None), None)
        first = nameless.type is SpeakerType.PERSON or not any(floor[:at])
        if first and after is not None and after not in floor[:at] and _can_own(after, nameless):
            return after, "speaker.lead"
        if nameless.type is SpeakerType.UNNAMED:
            return None
        if (
            before is not None
            and _can_own(before, nameless)
            and not self._is_new(said.subject.mention)
        ):
            return before, "speaker.office_of_current"
        return None

    def _is_new(self, mention: Mention | None) -> bool:
        """Whether «نیز» after the subject says that somebody else takes the floor."""
        after = self.passage.words[mention.last] if mention is not None else ""
        return after in {"نیز", "هم"}


def _settled(one: Attribution, owners: dict[int, tuple[Entity, str]]) -> Attribution:
    owner = owners.get(id(one.entity))
    if owner is None:
        return one
    direct = {"speaker.office_only", "speaker.unnamed"}
    return Attribution(owner[0], owner[1] if one.rule in direct else one.rule)


def _is_open(who: Attribution, entity: Entity) -> bool:
    """Whether a name may still be found for the entity: an office, or «یک کارشناس …»."""
    if who.rule == "speaker.office_only":
        return True
    return entity.type is SpeakerType.UNNAMED and bool(entity.offices)


def _can_own(named: Entity, nameless: Entity) -> bool:
    held = [one for one in named.offices if one.rest]
    if any(not one.rest or one.head in _PARTIES for one in nameless.offices):
        return False
    abroad = {one.country for one in nameless.offices} - {"", "ایران"}
    if any(one.country and one.country not in abroad for one in named.offices) and abroad:
        return False
    return bool(named.name) and not held and not _clash(nameless, named)


def _is_one_person(entity: Entity, passage: Passage) -> bool:
    """Whether «وی» can mean this entity: a person, or one unnamed («یک منبع آگاه»)."""
    if entity.type is SpeakerType.PERSON:
        return True
    return (
        entity.type is SpeakerType.UNNAMED
        and entity.label is not None
        and passage.words[entity.label.first] in {"یک", "یکی"}
    )


def _clash(nameless: Entity, named: Entity) -> bool:
    """Whether both hold an office of one kind, but of different things."""
    return any(a.head == b.head and not a.fits(b) for a in nameless.offices for b in named.offices)

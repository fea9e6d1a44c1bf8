"""Who says each utterance: names, offices, pronouns and dropped subjects become entities."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop.article.reading import QuoteKind, SpeakerType
from desktop.extraction import holders
from desktop.extraction.clauses import RELATIVE, UNCLEAR
from desktop.extraction.entities import Entity, People
from desktop.extraction.offices import CALLINGS, PARTIES, WHOLE, Office, office
from desktop.extraction.passage import Passage
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words
from desktop.language.mentions import OPEN_MARKS, Known, Mention, MentionKind, Stretch
from desktop.language.names import mention_at

_ANSWERS = frozenset({QuoteKind.TURN, QuoteKind.CONTINUATION})
_OF_INTERVIEWS = frozenset({"act", "quote.turn", "quote.continuation"})
_SITES = frozenset({"سایت", "وبسایت", "وب", "پایگاه", "اینترنتی", "رسمی", "اطلاعرسانی", "خبری"})
_THEY = frozenset({"انها", "انان", "اینها"})
_BODIES = frozenset({"پلیس"})
_OFFICIAL = frozenset({"مقام", "مقاممسیول", "مسیول"})
_POINTING = frozenset({"این", "ان", "همین"})
_WITH_HEAD = frozenset({MentionKind.OFFICE, MentionKind.NAME, MentionKind.ORGANISATION})
_LOOK_BACK = 200  # tokens
_RECENT = 40  # how many nameless speakers back a wording is looked for


@dataclass(frozen=True, slots=True)
class Attributed:
    """An utterance and who it is ascribed to, by which rule; nobody where it cannot be known."""

    utterance: Utterance
    entity: Entity | None
    rule: str


class Discourse:
    """Who has the floor, as the article is read from its beginning."""

    def __init__(self, passage: Passage, people: People) -> None:
        self._passage = passage
        self._people = people
        self._nameless: list[Entity] = []
        self._floor: Entity | None = None
        self._last_person: Entity | None = None
        self._heard: dict[int, int] = {}
        self._last_named = 0
        self._speaking: dict[int, Entity] = {}
        self._spoken: list[tuple[int, int]] = []

    @property
    def known(self) -> Known:
        """Finds the names of the article's people."""
        return self._people.known

    def attribute(self, utterances: Sequence[Utterance]) -> list[Attributed]:
        """Who says each utterance, in the order of the text."""
        self._speaking = self._named_subjects(utterances)
        self._spoken = sorted((one.first, one.last) for one in utterances if not one.is_act)
        return [self._hear(one) for one in utterances]

    def _named_subjects(self, utterances: Iterable[Utterance]) -> dict[int, Entity]:
        """Who speaks somewhere under his own name."""
        mentions = (one.subject.mention for one in utterances if one.cue or one.rule == "floor")
        named = (self._people.add(one) for one in mentions if one is not None and one.name)
        return {id(one): one for one in named}

    def _hear(self, utterance: Utterance) -> Attributed:
        if utterance.subject is UNCLEAR and utterance.kind is QuoteKind.INDIRECT:
            return Attributed(utterance, None, "speaker.unknown")
        entity, rule = self.resolve(utterance.subject.mention)
        if rule == "speaker.dropped" and self._disagrees(utterance, entity):
            return Attributed(utterance, None, "speaker.unknown")
        if rule == "speaker.dropped" and utterance.subject is UNCLEAR:
            rule = "speaker.unclear"
        if rule == "speaker.dropped" and utterance.kind in _ANSWERS:
            asked = utterance.rule in _OF_INTERVIEWS
            rule = "speaker.interviewee" if asked else "speaker.continued"
        if entity is not None and not _is_aside(utterance):
            self._floor = entity
            self._heard[id(entity)] = utterance.order
            named = utterance.subject.mention
            self._last_named = utterance.order if named is None else named.first
            if self._is_one_person(entity):
                self._last_person = entity
        return Attributed(utterance, entity, rule)

    def _disagrees(self, utterance: Utterance, entity: Entity | None) -> bool:
        """Whether the verb's number is another's: singular after «کارشناسان», or plural."""
        said = utterance.cue.form if utterance.cue is not None else None
        if said is None or entity is None:
            return False
        if said.plural:  # «… مدعی بودند که» within somebody's own words; respect has its colon
            return utterance.kind is QuoteKind.INDIRECT and self._is_one_person(entity)
        return entity.type is SpeakerType.UNNAMED and not self._is_one_person(entity)

    def resolve(self, mention: Mention | None) -> tuple[Entity | None, str]:
        """Whom the words mean here, and the rule that says so; no words mean the last speaker."""
        if mention is None:
            return self._floor, "speaker.dropped"
        if mention.kind is MentionKind.PRONOUN:
            person = self._person_with_the_floor()
            if person is None and len(self._speaking) == 1:
                return next(iter(self._speaking.values())), "speaker.only"
            return person, "speaker.pronoun"
        if mention.kind is MentionKind.ORGANISATION:
            mention = _without_site(self._passage, mention)
        entity, rule = {
            MentionKind.DEMONSTRATIVE: self._demonstrative,
            MentionKind.NAME: self._named,
            MentionKind.OFFICE: self._office,
        }.get(mention.kind, self._other)(mention)
        if entity is not None:
            entity.remember(mention)
        return entity, rule

    def _person_with_the_floor(self) -> Entity | None:
        if self._floor is not None and self._is_one_person(self._floor):
            return self._floor
        return self._last_person

    def _is_one_person(self, entity: Entity) -> bool:
        """Whether «وی» can mean this entity: a person, or one unnamed («یک منبع آگاه»)."""
        if entity.type is not SpeakerType.UNNAMED:
            return entity.type is SpeakerType.PERSON
        first = self._passage.words[entity.label.first] if entity.label is not None else ""
        return first in {"یک", "یکی"}

    def _named(self, mention: Mention) -> tuple[Entity | None, str]:
        assert mention.name is not None
        name = self._people.words_of(mention.name)
        bearers = self._people.bearers(name)
        rule = "speaker.name" if len(name) > 1 else "speaker.surname"
        if len(bearers) > 1 and self._floor in bearers and mention.office is None:
            return self._floor, rule
        return self._people.add(mention), rule

    # --- offices without a name

    def _office(self, mention: Mention) -> tuple[Entity | None, str]:
        assert mention.office is not None
        wanted = office(self._passage.tokens, mention.office, mention.head)
        known = holders.closest(self._people.holders(wanted), wanted, self._heard)
        speaking = [one for one in known if id(one) in self._speaking]
        certain = any(holders.holds_exactly(one, wanted) for one in known)
        new = speaking or certain or _is_new(self._passage, mention)
        sole = [] if new else self._sole(wanted)
        for chosen, rule in (
            (speaking, "speaker.office"),
            (sole, "speaker.sole"),
            (known, "speaker.office"),
        ):
            if chosen:
                chosen[0].claimed.append(wanted)
                return chosen[0], rule
        for entity in islice(reversed(self._nameless), _RECENT):
            if any(held.fits(wanted) for held in entity.offices):
                return entity, "speaker.office"
        if self._may_be_of_floor(wanted) and not _is_new(self._passage, mention):
            assert self._floor is not None
            self._floor.claimed.append(wanted)
            return self._floor, "speaker.office"
        return self._new(SpeakerType.PERSON, mention.office, wanted), "speaker.office_only"

    def _may_be_of_floor(self, wanted: Office) -> bool:
        """Whether the office is of who has just spoken: one of no office, or of a like calling.

        «کارشناس خانواده» means the «روان‌شناس خانواده» before it.
        """
        floor = self._floor
        if floor is None or not floor.name or wanted.head in PARTIES:
            return False
        offices = (*floor.offices, *floor.claimed)
        if wanted.head in WHOLE and not offices:
            return True
        held = [one for one in offices if one.head in CALLINGS]
        return wanted.head in CALLINGS and any(one.of & wanted.of for one in held)

    def _sole(self, wanted: Office) -> list[Entity]:
        """The one person who speaks under his name, where no office of his contradicts."""
        if len(self._speaking) != 1:
            return []
        sole = next(iter(self._speaking.values()))
        his = {"این", "ان", *sole.name}
        if wanted.head in _BODIES or (wanted.head in words("kin") and wanted.rest & his):
            return []  # «همرزم این شهید» is not he
        if holders.is_elsewhere(sole, wanted):
            return []
        if any(one.of for one in sole.offices) and holders.is_above(wanted):
            return []
        held = [one for one in sole.offices if one.head == wanted.head]
        return [sole] if all(one.fits(wanted) for one in held) else []

    # --- others

    def _demonstrative(self, mention: Mention) -> tuple[Entity | None, str]:
        assert mention.office is not None
        wanted = office(self._passage.tokens, mention.office, mention.head)
        rule = "speaker.demonstrative"
        if wanted.head in words("organisation_heads"):
            return self._last_organisation(wanted, mention.first), rule
        person = self._person_with_the_floor()
        introduced = self._introduced(wanted, mention.first, person)
        if introduced is not None or person is not None:
            return introduced or self._heard_before(wanted, person) or person, rule
        people = self._people.holders_of(wanted.head) or self._people.all
        return (people[0] if len(people) == 1 else None), rule

    def _heard_before(self, wanted: Office, floor: Entity | None) -> Entity | None:
        """Who spoke before under that office, where who has the floor is known by another."""
        assert floor is not None
        held = {one.head for one in (*floor.offices, *floor.claimed)}
        if wanted.head in _OFFICIAL and not self._is_official(floor):
            heard = (one for one in self._people.all if id(one) in self._heard)
            officials = (one for one in heard if self._is_official(one))
            return max(officials, key=lambda one: self._heard[id(one)], default=None)
        if not held or wanted.head in held or wanted.head in CALLINGS:
            return None
        spoke = (one for one in self._people.holders_of(wanted.head) if id(one) in self._heard)
        return max(spoke, key=lambda one: self._heard[id(one)], default=None)

    def _is_official(self, entity: Entity) -> bool:
        """Whether somebody holds an office that one can be «این مقام» by."""
        return any(one.of and one.head not in PARTIES | CALLINGS for one in entity.offices)

    def _last_organisation(self, wanted: Office, before: int) -> Entity | None:
        """The organisation that «این شرکت» means: the last one heard, or else last named."""
        recent = islice(reversed(self._nameless), _RECENT)
        heard = [one for one in recent if one.type is SpeakerType.ORGANISATION]
        fitting = [one for one in heard if any(held.head == wanted.head for held in one.offices)]
        if heard:
            return max(fitting or heard, key=lambda one: self._heard.get(id(one), -1))
        named = self._last_with(wanted.head, before, 0)
        return None if named is None else self._other(named)[0]

    def _introduced(self, wanted: Office, before: int, floor: Entity | None) -> Entity | None:
        """Who was named with that office since the one with the floor was heard."""
        since = 0 if floor is None else self._last_named
        if floor is not None and any(
            held.head == wanted.head for held in (*floor.offices, *floor.claimed)
        ):
            return None
        named = self._last_with(wanted.head, before, since)
        if named is None or named.office is None or named.kind is MentionKind.ORGANISATION:
            return None
        return self._named(named)[0] if named.name is not None else self._office(named)[0]

    def _last_with(self, head: str, before: int, since: int) -> Mention | None:
        """The last mention of an office or organisation of that head between the two tokens."""
        tokens = self._passage.tokens
        for at in range(before - 1, max(since, before - _LOOK_BACK), -1):
            if tokens.words[at] != head or tokens.words[at - 1] in _POINTING:
                continue
            if self._is_spoken(at):
                continue
            found = mention_at(tokens, at, before)
            if found is not None and found.kind in _WITH_HEAD:
                return found
        return None

    def _is_spoken(self, token: int) -> bool:
        """Whether the token stands in words that somebody has said."""
        at = bisect_right(self._spoken, (token, token)) - 1
        return any(first <= token < last for first, last in self._spoken[max(0, at - 1) : at + 2])

    def _other(self, mention: Mention) -> tuple[Entity | None, str]:
        """An organisation or somebody without a name: known by the same wording, or new."""
        unnamed = mention.kind is MentionKind.UNNAMED
        kind = SpeakerType.UNNAMED if unnamed else SpeakerType.ORGANISATION
        wording = self._passage.tokens.joined(mention.first, mention.last)
        if wording in _THEY:
            several = self._floor is not None and self._floor.type is not SpeakerType.PERSON
            return (self._floor if several else None), "speaker.demonstrative"
        for entity in islice(reversed(self._nameless), _RECENT):
            if entity.type is kind and self._is_called(entity, wording):
                return entity, f"speaker.{kind.value}"
        label = Stretch(mention.first, mention.last)
        if not unnamed:
            label = self._people.fullest(label)
        return self._new(kind, label, self._described(mention)), f"speaker.{kind.value}"

    def _is_called(self, entity: Entity, wording: str) -> bool:
        assert entity.label is not None
        label = self._passage.tokens.joined(entity.label.first, entity.label.last)
        if entity.type is SpeakerType.UNNAMED:
            return label == wording
        if wording in words("countries") or label in words("countries"):
            return label == wording  # «چین» is not «گمرک چین»
        return label.endswith(wording) or wording.endswith(label) or label.startswith(wording)

    def _described(self, mention: Mention) -> Office | None:
        """The office in «یک کارشناس …»: its holder may be named later."""
        if self._passage.words[mention.first] != "یک":
            return None
        found = mention_at(self._passage.tokens, mention.first + 1, mention.last)
        if found is None or found.office is None:
            return None
        return office(self._passage.tokens, found.office, found.head)

    def _new(self, kind: SpeakerType, label: Stretch, held: Office | None) -> Entity:
        offices = [] if held is None else [held]
        entity = Entity(kind, first=label.first, label=label, offices=offices)
        self._nameless.append(entity)
        return entity


def _without_site(passage: Passage, mention: Mention) -> Mention:
    """«سایت رسمی گمرک چین» is «گمرک چین»."""
    first = mention.first
    while first < mention.last - 1 and passage.words[first] in _SITES | OPEN_MARKS:
        first += 1
    found = mention_at(passage.tokens, first, mention.last) if first > mention.first else None
    return mention if found is None else found


def _is_aside(utterance: Utterance) -> bool:
    """Whether somebody is named in the midst of a sentence and reports nothing there."""
    return utterance.is_act and utterance.subject.rule in {RELATIVE, "source.inside"}


def _is_new(passage: Passage, mention: Mention | None) -> bool:
    """Whether «نیز» after the subject says that somebody else takes the floor."""
    after = passage.words[mention.last : mention.last + 1] if mention is not None else []
    return after in (["نیز"], ["هم"])

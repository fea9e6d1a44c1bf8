"""The people and organisations of an article, and which wordings mean the same one."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice

from desktop.article.reading import SpeakerType
from desktop.extraction import introductions, namesakes
from desktop.extraction.namesakes import LONG_ENOUGH, SHORTEST_JOINED
from desktop.extraction.offices import Office, office
from desktop.extraction.passage import Passage
from desktop.language.lexicon import words
from desktop.language.mentions import Mention, MentionKind, Stretch
from desktop.language.names import with_description
from desktop.language.proper_names import may_be_forename, name_at
from desktop.language.surnames import is_slip
from desktop.language.tokens import longest
from desktop.language.verbs import is_finite

_RECENT = 12
_LONGEST = 9  # tokens of a description that is shown for a name
_DESCRIBED = frozenset({MentionKind.OFFICE, MentionKind.ORGANISATION})
_NAMESAKES = 40  # an article that lets more people of one surname speak is none


@dataclass
class Entity:
    """Somebody named in the article, with everything known of him.

    `offices` stand beside his name somewhere; `claimed` are those found to mean him.
    """

    type: SpeakerType
    name: tuple[str, ...] = ()
    name_at: Stretch | None = None
    first: int = 0
    offices: list[Office] = field(default_factory=list)
    claimed: list[Office] = field(default_factory=list)
    wordings: list[Stretch] = field(default_factory=list)
    label: Stretch | None = None
    wordings_of_offices: set[tuple[str, str]] = field(default_factory=set)

    def bears(self, name: tuple[str, ...]) -> bool:
        """Whether the folded words are this person's name or the end of it, or the other way."""
        return bool(self.name) and namesakes.same_person(name, self.name)

    def remember(self, mention: Mention) -> None:
        """Keeps the wordings of a mention."""
        whole = Stretch(mention.first, mention.last)
        for stretch in (mention.name, mention.office, whole):
            if stretch is not None and stretch not in self.wordings[-_RECENT:]:
                self.wordings.append(stretch)
        described = mention.kind in _DESCRIBED and not self.name
        if described and self.label is not None and _size(self.label) < _size(whole) <= _LONGEST:
            self.label = whole


def _size(stretch: Stretch) -> int:
    return stretch.last - stretch.first


class People:
    """All persons whose full or titled name stands anywhere in the article, in order."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self.all: list[Entity] = []
        self._by_end: dict[str, list[Entity]] = {}
        self._by_name: dict[str, Entity] = {}
        self._by_head: dict[str, list[Entity]] = {}
        self._ends: set[str] = set()
        self._line_starts = frozenset(line.first for line in passage.lines)
        for mention in chain(introductions.named(passage), introductions.signed(passage)):
            self.add(mention)
        self._ends.update(introductions.callers(passage))
        self._labels = frozenset(introductions.labelled(passage))

    def add(self, mention: Mention) -> Entity:
        """The person of a mention with a name, known before or new, with the office beside it."""
        assert mention.name is not None
        name = self.words_of(mention.name)
        entity = self.find(name)
        if entity is None:
            fuller = self._fuller(mention.name) or mention.name
            name = self.words_of(fuller)
            entity = Entity(SpeakerType.PERSON, name, fuller, mention.first)
            self.all.append(entity)
            for called in namesakes.ends(name):
                self._by_end.setdefault(called, []).append(entity)
        elif len("".join(name)) > len("".join(entity.name)):
            entity.name, entity.name_at = name, mention.name
        self._by_name.setdefault("".join(entity.name), entity)
        self._ends.update(namesakes.callings(entity.name))
        if mention.office is not None:
            self._learn(entity, office(self._passage.tokens, mention.office, mention.head))
        self._learn_rank(entity, mention)
        return entity

    def _fuller(self, name: Stretch) -> Stretch | None:
        """Where a forename that no list knows stands before the surname: «محمداسد مسجدی»."""
        if name.last - name.first != 1:
            return None
        words_ = self._passage.words
        for at in self._places.get(words_[name.first], ()):
            if at and may_be_forename(words_[at - 1]):
                whole = name_at(self._passage.tokens, at - 1, min(at + 5, len(words_)))
                found = None if whole is None else whole.name
                return found if found and found.last > at else Stretch(at - 1, at + 1)
        return None

    def fullest(self, label: Stretch) -> Stretch:
        """The fullest wording in the article that begins with those of an organisation."""
        words_, size = self._passage.words, label.last - label.first
        own, best = words_[label.first : label.last], label
        for at in islice(self._places.get(own[0], ()), _NAMESAKES):
            if words_[at : at + size] != own:
                continue
            last = at + longest(self._passage.tokens, at, len(words_), words("organisations"))
            abroad = words_[at + size : at + size + 1]
            last = max(last, at + size + (bool(abroad) and abroad[0] in words("countries")))
            if last - at > _size(best):
                best = Stretch(at, last)
        return best

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each longer word of the article stands."""
        places: dict[str, list[int]] = {}
        for at, word in enumerate(self._passage.words):
            if len(word) >= SHORTEST_JOINED:
                places.setdefault(word, []).append(at)
        return places

    def _learn(self, entity: Entity, held: Office) -> None:
        if (held.head, held.joined) not in entity.wordings_of_offices:
            entity.wordings_of_offices.add((held.head, held.joined))
            entity.offices.append(held)
            self._by_head.setdefault(held.head, []).append(entity)

    def _learn_rank(self, entity: Entity, mention: Mention) -> None:
        """«متهم طاری» is «متهم», «قاضی صلواتی» is «قاضی»."""
        assert mention.name is not None
        first = mention.first
        word = self._passage.words[first]
        if mention.titled and word in words("ranks") and word in words("offices"):
            stretch = Stretch(first, first + 1)
            self._learn(entity, Office(word, frozenset(), frozenset(), stretch))

    def bearers(self, name: tuple[str, ...]) -> list[Entity]:
        """All who can bear the name, in order of their first mention: of the first namesakes."""
        alike = islice(self._by_end.get(namesakes.end(name), ()), _NAMESAKES)
        return [one for one in alike if one.bears(name)]

    def find(self, name: tuple[str, ...]) -> Entity | None:
        """The person who bears the name, exactly so if there is one."""
        exact = self._by_name.get("".join(name))
        if exact is not None:
            return exact
        return next(iter(self.bearers(name)), None) or self._misspelt(name)

    def _misspelt(self, name: tuple[str, ...]) -> Entity | None:
        """Who is meant by a surname that nobody has, one slip of the pen from his."""
        word = name[0]
        if len(name) > 1 or len(word) < LONG_ENOUGH or word in words("surnames"):
            return None
        people = islice(self.all, _NAMESAKES)
        meant = [one for one in people if len(one.name) > 1 and is_slip(word, one.name[-1])]
        return meant[0] if len(meant) == 1 else None

    def known(self, at: int, end: int) -> Mention | None:
        """A mention by surname, or any end of a known name, at the token."""
        found = self._known(at, end)
        return found or self._after_forename(at, end)

    def _after_forename(self, at: int, end: int) -> Mention | None:
        """«میرسلاو پرژدپلسکی» at a line's start, where only the surname is known."""
        tokens = self._passage.tokens
        if at not in self._line_starts or not may_be_forename(tokens.words[at]):
            return None
        if longest(tokens, at, end, words("courtesies", "ranks")):
            return None
        surname = tokens.words[at + 1] if at + 1 < end else ""
        if surname not in self._labels and surname not in self._ends:
            return None
        named = Mention(MentionKind.NAME, at, at + 2, name=Stretch(at, at + 2))
        return with_description(tokens, named, end)

    def _known(self, at: int, end: int) -> Mention | None:
        tokens = self._passage.tokens
        titled = at < end and tokens.words[at] not in words("offices")
        start = at + titled * longest(tokens, at, end, words("courtesies", "ranks"))
        for size in range(min(4, end - start), 0, -1):
            joined = tokens.joined(start, start + size)
            if len(joined) < SHORTEST_JOINED:
                continue
            if joined in words("forenames") and not self._is_whole(start + size):
                continue
            if joined in self._ends and (
                joined not in words("offices") or self._is_whole(start + size)
            ):
                stretch = Stretch(start, start + size)
                named = Mention(MentionKind.NAME, at, start + size, name=stretch)
                return with_description(tokens, named, end)
        return None

    def _is_whole(self, after: int) -> bool:
        """Whether nothing that could belong to an office follows («دبیر گفت»)."""
        word = self._passage.words[after] if after < len(self._passage.words) else "."
        return not word[0].isalpha() or word in words("stops") or is_finite(word)

    def holders(self, wanted: Office) -> list[Entity]:
        """Persons with an office that fits."""
        known = self.holders_of(wanted.head)
        return [one for one in known if any(held.fits(wanted) for held in one.offices)]

    def holders_of(self, head: str) -> list[Entity]:
        """Persons with an office of that head: the first of them, as with namesakes."""
        holders = islice(self._by_head.get(head, ()), 5 * _NAMESAKES)
        return list({id(one): one for one in holders}.values())

    def words_of(self, stretch: Stretch) -> tuple[str, ...]:
        """The folded words of a stretch, quotation marks apart."""
        return tuple(
            word
            for word in self._passage.words[stretch.first : stretch.last]
            if word not in {"«", "»", '"'}
        )

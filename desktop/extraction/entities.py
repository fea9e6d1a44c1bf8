"""The people and organisations of an article, and which wordings mean the same one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.article.reading import SpeakerType
from desktop.extraction.passage import Passage
from desktop.language.lexicon import words
from desktop.language.names import (
    Mention,
    MentionKind,
    Stretch,
    mention_at,
    name_at,
    person_at,
    with_description,
)
from desktop.language.verbs import is_finite

_WITHOUT_WEIGHT = frozenset(
    {"امور", "و", "در", "،", "کشور", "کشورمان", "محترم", "مردم", "این", "ایران", "جمهوری",
     "اسلامی", "شورای", "«", "»", "(", ")", '"', "شهرستان", "استان", "سابق", "پیشین", "فعلی",
     "وقت", "کل", "معظم"}
)  # fmt: skip
_LEADERS = frozenset({"مقاممعظمرهبری", "رهبرمعظم", "رهبرانقلاب", "رهبرمعظمانقلاب", "مقامرهبری"})
_SHORTEST_JOINED = 3
_OFFICE_STARTS = frozenset({"نایب", "قایم", "نخست", "سر", "فوق"})


@dataclass(frozen=True, slots=True)
class Office:
    """A description of somebody: its head («وزیر») and what it is of («خارجه»)."""

    head: str
    of: frozenset[str]
    rest: frozenset[str]
    stretch: Stretch
    joined: str = ""
    country: str = ""

    def fits(self, other: Office) -> bool:
        """Whether the two can be one office: same head, and one says no more than the other."""
        if self.head != other.head or self.country and other.country != self.country:
            if self.head != other.head or other.country:
                return False
        if not self.rest or not other.rest or self.joined == other.joined:
            return True
        if self.of and other.of and not (self.of <= other.of or other.of <= self.of):
            return len(self.of & other.of) * 3 >= 2 * min(len(self.of), len(other.of))
        return (
            bool(self.of and other.of) or bool(self.rest & other.rest) or not (self.of or other.of)
        )


def office(passage: Passage, stretch: Stretch, head: int) -> Office:
    """The office of those words; the head is one folded word without spaces."""
    tokens = passage.tokens
    title = tokens.joined(stretch.first, stretch.first + head)
    rest = list(tokens.words[stretch.first + head : stretch.last])
    for one in ("وزیر", "رییس", "معاون", "مدیر"):
        if head == 1 and title.startswith(one) and title not in words("offices"):
            title, rest = one, [title[len(one) :], *rest]
    if title == "رییس" and rest and rest[0] in {"جمهور", "جمهوری"}:
        title, rest = "رییسجمهور", rest[1:]
    title = {"رییسجمهوری": "رییسجمهور", "سخنگوی": "سخنگو", "نمایندهمردم": "نماینده",
             "رییسکل": "رییس", "نایبرییس": "نایبرییس"}.get(title, title)  # fmt: skip
    if title in _LEADERS:
        title, rest = "رهبر", [word for word in rest if word not in {"انقلاب", "اسلامی"}]
    kept = frozenset(_plain(word) for word in rest if word not in _WITHOUT_WEIGHT)
    return Office(
        title, kept, frozenset(rest) - {"«", "»", "،"}, stretch, "".join(rest), country(rest)
    )


def country(of: list[str]) -> str:
    """The country that an office is of; the last one named."""
    named = [word for word in of if word in words("countries")]
    if not named:
        return "ایران" if "کشورمان" in of or "اسلامی" in of and "جمهوری" in of else ""
    return "امریکا" if named[-1] == "ایالات" else named[-1]


def _plain(word: str) -> str:
    return word[:-1] if word.endswith("ی") and len(word) > 4 else word


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
    merged_by: str = ""

    def bears(self, name: tuple[str, ...]) -> bool:
        """Whether the folded words are this person's name or the end of it, or the other way."""
        return bool(self.name) and same_person(name, self.name)

    def learn(self, new: Office) -> None:
        """Adds an office."""
        if new not in self.offices:
            self.offices.append(new)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names, as folded words, can be one person's."""
    short, long = sorted((_bare(one), _bare(other)), key=lambda name: len("".join(name)))
    if not short or not long:
        return False
    joined = "".join(short)
    whole = "".join(long)
    if joined == whole:
        return True
    if any("".join(long[at:]) == joined for at in range(1, len(long))):
        return len(joined) >= _SHORTEST_JOINED and (
            joined not in words("forenames") or len(short) == 1 and len(long) == 2
        )
    if len(short) > 1 and short[-1] == long[-1]:
        left, right = "".join(short[:-1]), "".join(long[:-1])
        return left.endswith(right) or right.endswith(left) or right.startswith(left)
    return False


def _bare(name: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(word for word in name if word not in {"سید", "سیده"})
    if kept and kept[0].startswith("سید") and len(kept[0]) > 5:
        kept = (kept[0][3:], *kept[1:])
    return kept


class People:
    """All persons whose full or titled name stands anywhere in the article, in order."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self.all: list[Entity] = []
        self._ends: dict[str, list[Entity]] = {}
        for mention in _named(passage):
            self.add(mention)

    def add(self, mention: Mention) -> Entity:
        """The person of a mention with a name, known before or new."""
        assert mention.name is not None
        name = self.words_of(mention.name)
        entity = self.find(name)
        if entity is None:
            entity = Entity(SpeakerType.PERSON, name, mention.name, mention.first)
            self.all.append(entity)
        elif len("".join(name)) > len("".join(entity.name)):
            entity.name, entity.name_at = name, mention.name
        for at in range(len(entity.name)):
            self._ends.setdefault("".join(entity.name[at:]), []).append(entity)
        if mention.office is not None:
            entity.learn(office(self._passage, mention.office, mention.head))
        self._learn_rank(entity, mention)
        return entity

    def _learn_rank(self, entity: Entity, mention: Mention) -> None:
        """«متهم طاری» is «متهم», «قاضی صلواتی» is «قاضی»."""
        assert mention.name is not None
        first = mention.first
        word = self._passage.words[first]
        if mention.titled and word in words("ranks") and word in words("offices"):
            stretch = Stretch(first, first + 1)
            entity.learn(Office(word, frozenset(), frozenset(), stretch))

    def find(self, name: tuple[str, ...]) -> Entity | None:
        """The person who bears the name; of several the one with the longest common part."""
        found = [entity for entity in self.all if entity.bears(name)]
        exact = [entity for entity in found if "".join(entity.name) == "".join(name)]
        return next(iter(exact or found), None)

    def known(self, at: int, end: int) -> Mention | None:
        """A mention by surname, or any end of a known name, at the token."""
        tokens = self._passage.tokens
        start = at
        for size in range(min(4, end - start), 0, -1):
            joined = tokens.joined(start, start + size)
            if len(joined) < _SHORTEST_JOINED:
                continue
            if joined in words("forenames") and not self._is_whole(start + size, end):
                continue
            if joined in self._ends and (
                joined not in words("offices") or self._is_whole(start + size, end)
            ):
                stretch = Stretch(start, start + size)
                named = Mention(MentionKind.NAME, at, start + size, name=stretch)
                return with_description(tokens, named, end)
        return None

    def _is_whole(self, after: int, end: int) -> bool:
        """Whether nothing that could belong to an office follows («دبیر گفت»)."""
        word = self._passage.words[after] if after < len(self._passage.words) else "."
        return not word[0].isalpha() or word in words("stops") or is_finite(word)

    def holders(self, wanted: Office) -> list[Entity]:
        """Persons with an office that fits."""
        return [one for one in self.all if any(held.fits(wanted) for held in one.offices)]

    def words_of(self, stretch: Stretch) -> tuple[str, ...]:
        """The folded words of a stretch, quotation marks apart."""
        return tuple(
            word
            for word in self._passage.words[stretch.first : stretch.last]
            if word not in {"«", "»", '"'}
        )


def _named(passage: Passage) -> Iterator[Mention]:
    starts = words("forenames") | {"سید", "سیده"}
    for line in passage.lines:
        at = line.first
        while at < line.last:
            mention = _named_at(passage, at, line.last, starts)
            if mention is None:
                at += 1
                continue
            yield mention
            at = mention.last


def _named_at(passage: Passage, at: int, end: int, starts: Iterable[str]) -> Mention | None:
    tokens = passage.tokens
    word = tokens.words[at]
    if (
        word in words("offices")
        or word in {"رییس", "نایب", "قایم", "نخست"}
        or word.startswith("وزیر")
    ):
        found = mention_at(tokens, at, end)
        return found if found is not None and found.name is not None else None
    if word not in starts and name_at(tokens, at, min(end, at + 8)) is None:
        return None
    found = person_at(tokens, at, end)
    if found is None or found.name is None:
        return None
    return found if found.titled or found.name.last - found.name.first > 1 else None

"""What tells a sure quote from an unsure one, before anybody has checked it.

The names of the signs are those of `resources/lexicon/confidence_weights.json`, which says how much
each weighs. Rules are signs under their own ids («speaker.pronoun», «quote.that», «source.bare»).
Everything is counted in one walk through the quotes; what lies between two is read at most once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.article.reading import QuoteKind
from desktop.extraction.entities import Entity
from desktop.extraction.passage import Line, Passage
from desktop.extraction.speakers import Attributed
from desktop.extraction.utterances import Utterance
from desktop.language.lexicon import words

ALWAYS = "always"
_LOOKED_BACK = 150  # tokens before a cue
_RUN_TOGETHER = 400  # tokens: a line that long is an article without line ends
_FAR = 60  # tokens since the quote before
_SHORT, _LONG = 6, 150  # words of a quote
_FEW_QUOTES = 2
_STOPS = frozenset({".", "!", "?"})
_ENDS = _STOPS | frozenset({"؛", "،", "»", '"', ":"})

Signs = Mapping[str, float]


@dataclass(frozen=True)
class Scene:
    """An article's quotes in the order of the text, and what they say together."""

    passage: Passage
    quotes: Sequence[Attributed]

    @cached_property
    def body(self) -> tuple[Attributed, ...]:
        """The quotes of the running text."""
        return tuple(one for one in self.quotes if not is_heading(one.utterance))

    @cached_property
    def quotes_of(self) -> Counter[int]:
        """How many quotes of the running text each speaker has, by the entity's identity."""
        return Counter(id(one.entity) for one in self.body if one.entity is not None)

    @cached_property
    def lines(self) -> dict[int, Line]:
        """The lines by their index."""
        return {line.index: line for line in self.passage.lines}

    @cached_property
    def common(self) -> dict[str, float]:
        """The signs that all quotes of the article share."""
        unknown = sum(one.entity is None for one in self.body)
        longest = max((line.last - line.first for line in self.passage.lines), default=0)
        found = {
            ALWAYS: 1.0,
            f"speakers: {_bucket(len(self.quotes_of), 1, 2, 4)}": 1.0,
            "share of unknown speakers": unknown / max(1, len(self.body)),
            "few quotes": float(len(self.body) <= _FEW_QUOTES),
            "text run together": float(longest > _RUN_TOGETHER),
            "interview": float(any(one.utterance.rule == "quote.turn" for one in self.body)),
        }
        return {name: value for name, value in found.items() if value}


def signs(passage: Passage, quotes: Sequence[Attributed]) -> Iterator[Signs]:
    """The signs of each quote; the quotes stand in the order of the text."""
    scene = Scene(passage, quotes)
    before: Attributed | None = None
    unnamed_for: dict[int, int] = {}
    for one in quotes:
        if is_heading(one.utterance):
            yield {**scene.common, **_heading_signs(one)}
            continue
        steps = _steps(one, unnamed_for)
        found = (
            *_rules(one),
            *_speaker_signs(scene, one, steps),
            *_place_signs(scene, one, before),
            *_span_signs(scene, one.utterance),
        )
        yield {**scene.common, **dict.fromkeys(found, 1.0)}
        before = one


def is_heading(said: Utterance) -> bool:
    """Whether a heading was taken for somebody's words by itself, without a cue."""
    return said.kind is QuoteKind.HEADING and said.cue is None


def _heading_signs(one: Attributed) -> dict[str, float]:
    mention = one.utterance.subject.mention
    found = {one.rule: 1.0}
    if one.utterance.restates is not None:
        found["heading with its quote"] = 1.0
    if mention is not None and mention.name is None:
        found["heading's label without a name"] = 1.0
    return found


def _rules(one: Attributed) -> Iterator[str]:
    """How speaker, words and source were found, and how strong the cue is."""
    said = one.utterance
    yield one.rule
    yield said.rule
    yield said.subject.rule
    yield f"cue.{said.cue.strength.value}" if said.cue is not None else "cue.none"


def _steps(one: Attributed, unnamed_for: dict[int, int]) -> int | None:
    """How many quotes the speaker has not been named for; None where he never was before one."""
    who, mention = id(one.entity), one.utterance.subject.mention
    if mention is not None and mention.name is not None:
        unnamed_for[who] = 0
    elif who in unnamed_for:
        unnamed_for[who] += 1
    return unnamed_for.get(who)


def _speaker_signs(scene: Scene, one: Attributed, steps: int | None) -> Iterator[str]:
    entity = one.entity
    if entity is None:
        return
    yield f"quotes of the speaker: {_bucket(scene.quotes_of[id(entity)], 1, 2, 4)}"
    yield from _naming_signs(entity)
    if steps is None:
        yield "speaker not named before a quote"
    elif steps:
        yield f"quotes since the speaker was named: {_bucket(steps, 1, 4)}"


def _naming_signs(entity: Entity) -> Iterator[str]:
    if not entity.name:
        yield f"{entity.type.value} without a name"
    elif len(entity.name) == 1:
        yield "speaker of one name"


def _place_signs(scene: Scene, one: Attributed, before: Attributed | None) -> Iterator[str]:
    """What stands before the quote: the quote before, and others who are named in between."""
    start = _start(one.utterance)
    since = 0 if before is None else min(before.utterance.last, start)
    yield f"after {_relation(one, before)}"
    if before is not None and start - since > _FAR:
        yield "far from the quote before"
    between = scene.passage.words[max(since, start - _LOOKED_BACK) : start]
    if any(word in words("forenames") for word in between):
        yield "person named in between"
    if any(word in words("offices") for word in between):
        yield "office named in between"


def _start(said: Utterance) -> int:
    """The first token that belongs to the quote, its cue or its source."""
    places = [said.first]
    places += [said.cue.first] if said.cue is not None else []
    places += [said.subject.mention.first] if said.subject.mention is not None else []
    return min(places)


def _relation(one: Attributed, before: Attributed | None) -> str:
    if before is None:
        return "nobody"
    if before.entity is None:
        return "somebody unknown"
    return "the same speaker" if before.entity is one.entity else "another speaker"


def _span_signs(scene: Scene, said: Utterance) -> Iterator[str]:
    """How the quoted words begin, end and hang together."""
    content = scene.passage.words[said.first : said.last]
    yield f"words: {_bucket(len(content), _SHORT, _LONG)}"
    if said.last < scene.lines[said.line].last and not _is_ended(scene.passage.words, said):
        yield "ends in the midst of a sentence"
    if ":" in content:
        yield "colon within"
    if content.count("«") != content.count("»"):
        yield "quotation marks of which one is lost"
    stops = sum(word in _STOPS for word in content[:-1])
    yield f"stops within: {_bucket(stops, 1, 3, first=0)}"


def _is_ended(tokens: Sequence[str], said: Utterance) -> bool:
    return tokens[said.last - 1] in _ENDS or tokens[said.last] in _ENDS


def _bucket(count: int, *edges: int, first: int = 1) -> str:
    """«1», «2», «3–4», «5+»: the number as one of a few ranges, each up to an edge."""
    for edge in edges:
        if count <= edge:
            return f"{edge}" if first == edge else f"{first}–{edge}"
        first = edge + 1
    return f"{first}+"

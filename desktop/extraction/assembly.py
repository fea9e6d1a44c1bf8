"""Utterances and entities → the quotes and speakers of a reading, each with its reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.article.reading import Provenance, Quote, Reading, Reason, Speaker
from desktop.article.span import Span
from desktop.extraction.confidence import confidences
from desktop.extraction.entities import Entity
from desktop.extraction.passage import Passage
from desktop.extraction.speakers import Attributed
from desktop.language.mentions import MentionKind, Stretch
from resources.sentences import SENTENCES

_MARKS = '«»"“” \t\u00a0\u200c'
SHOWN_WORDS = 7
_ABBREVIATED = re.compile(r"\s*\([^()]*\)$")  # «انجمن کتابخانه‌های آمریکا (ALA)»
_NO_MARKS = str.maketrans("", "", '«»"“”')
_POINTING = frozenset({MentionKind.PRONOUN, MentionKind.DEMONSTRATIVE})


def assemble(
    passage: Passage, attributed: Iterable[Attributed], origin: tuple[Provenance, ...]
) -> Reading:
    """The reading, quotes in the order of the text, speakers in that of their first quote."""
    placed = in_order(passage, attributed)
    ids: dict[int, str] = {}
    speakers: list[Speaker] = []
    found: list[Quote] = []
    sure, named = confidences(passage, placed), _antecedents(placed)
    for one, certainty, antecedent in zip(placed, sure, named, strict=True):
        if one.entity is not None and id(one.entity) not in ids:
            ids[id(one.entity)] = f"s{len(ids) + 1}"
            speakers.append(_speaker(passage, one.entity, ids[id(one.entity)]))
        found.append(_quote(passage, one, certainty, ids, antecedent))
    return Reading(tuple(_nested(found)), tuple(speakers), (), origin)


def in_order(passage: Passage, attributed: Iterable[Attributed]) -> list[Attributed]:
    """What becomes a quote, in the order of the text: the longest of those that begin together."""
    ordered = sorted(attributed, key=lambda one: (one.utterance.first, -one.utterance.last))
    placed: dict[int, Attributed] = {}
    for one in ordered:
        content = _content(passage, one)
        if len(content):
            placed.setdefault(content.start, one)
    return list(placed.values())


def _content(passage: Passage, one: Attributed) -> Span:
    return passage.span(one.utterance.first, one.utterance.last)


def _antecedents(ordered: Iterable[Attributed]) -> Iterable[Stretch | None]:
    """Of each utterance that points at its speaker or leaves him out: where he was named before."""
    named: dict[int, Stretch] = {}
    for one in ordered:
        said, mention = one.utterance, one.utterance.subject.mention
        if mention is not None and mention.kind not in _POINTING:
            named[id(one.entity)] = mention.name or Stretch(mention.first, mention.last)
            yield None
        elif one.entity is None or said.restates is not None:
            yield None
        else:
            here = said.first if mention is None else min(said.first, mention.first)
            known = (named.get(id(one.entity)), one.entity.name_at, one.entity.label)
            yield next((it for it in known if it is not None and it.last <= here), None)


def _quote(
    passage: Passage,
    one: Attributed,
    certainty: float,
    ids: dict[int, str],
    antecedent: Stretch | None,
) -> Quote:
    said, mention = one.utterance, one.utterance.subject.mention
    content = _content(passage, one)
    return Quote(
        id=f"q{content.start}",
        kind=said.kind,
        content=content,
        cue=passage.span(said.cue.first, said.cue.last) if said.cue else None,
        source=passage.span(mention.first, mention.last) if mention else None,
        speaker=None if one.entity is None else ids[id(one.entity)],
        confidence=certainty,
        reasons=tuple(_reasons(passage, one, antecedent)),
        restates=None
        if said.restates is None
        else f"q{passage.span(said.restates, said.restates + 1).start}",
    )


def _reasons(passage: Passage, one: Attributed, antecedent: Stretch | None) -> Iterable[Reason]:
    said, mention = one.utterance, one.utterance.subject.mention
    cue = passage.span(said.cue.first, said.cue.last) if said.cue else None
    source = passage.span(mention.first, mention.last) if mention else None
    text = passage.article.text
    values = {
        "cue": cue.of(text) if cue else "",
        "source": source.of(text).strip(_MARKS) if source else "",
        "name": shown_name(passage, one.entity) if one.entity else "",
        "words": _first_words(passage, said.restates),
    }
    who = one.rule if one.entity else "speaker.unknown"
    yield _reason(who, values, source)
    if antecedent is not None:
        name = passage.span(antecedent.first, antecedent.last)
        words = " ".join(name.of(text).strip(_MARKS).split())
        yield _reason("speaker.antecedent", {"source": words}, name)
    if source is not None and not _says_source(who):
        yield _reason(said.subject.rule, values, source)
    if said.rule != who:
        yield _reason(said.rule, values, cue)


def _says_source(rule: str) -> bool:
    """Whether the rule's sentence shows the words that name the speaker: once is enough."""
    return "{source}" in SENTENCES[rule]


def _first_words(passage: Passage, first: int | None) -> str:
    """How the restated quote begins, which stands at that word; "" where there is none."""
    if first is None:
        return ""
    last = min(first + SHOWN_WORDS, len(passage.words))
    return passage.text(first, last).split("\n")[0]


def _reason(rule: str, values: dict[str, str], span: Span | None) -> Reason:
    return Reason(rule, tuple((name, value) for name, value in values.items() if value), span)


def _nested(quotes: Sequence[Quote]) -> Iterable[Quote]:
    """The quotes, each knowing the one it stands in."""
    open_: list[Quote] = []
    for quote in quotes:
        while open_ and not open_[-1].content.covers(quote.content):
            open_.pop()
        yield replace(quote, within=open_[-1].id) if open_ else quote
        open_.append(quote)


def shown_name(passage: Passage, entity: Entity) -> str:
    """The fullest name, or the description where there is none."""
    stretch = entity.name_at or entity.label
    if stretch is None:
        return ""
    shown = _ABBREVIATED.sub("", passage.text(stretch.first, stretch.last).strip(_MARKS))
    if shown.count("«") != shown.count("»") or shown.count('"') % 2:
        shown = shown.translate(_NO_MARKS)
    return " ".join(shown.split())


def _title(passage: Passage, entity: Entity) -> str:
    """The office that the article gives first, with what it is of; ranks are no title."""
    held = [one.stretch for one in (*entity.offices, *entity.claimed) if one.rest]
    return " ".join(passage.text(held[0].first, held[0].last).split()) if held else ""


def _speaker(passage: Passage, entity: Entity, id_: str) -> Speaker:
    name = shown_name(passage, entity)
    held = (*entity.offices, *entity.claimed)
    offices = [passage.text(one.stretch.first, one.stretch.last) for one in held]
    wordings = [passage.text(one.first, one.last).strip(_MARKS) for one in entity.wordings]
    aliases = dict.fromkeys(one for one in [*wordings, *offices] if one != name)
    return Speaker(id_, name, _title(passage, entity), entity.type, tuple(aliases))

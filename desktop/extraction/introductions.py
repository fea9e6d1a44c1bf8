"""Where an article itself tells who somebody is: full names, labels, signatures, callers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from desktop.extraction.cues import cues
from desktop.extraction.namesakes import SHORTEST_JOINED
from desktop.extraction.passage import Passage
from desktop.language.lexicon import words
from desktop.language.mentions import Mention, MentionKind, Stretch
from desktop.language.names import mention_at, person_at
from desktop.language.proper_names import name_at
from desktop.language.surnames import can_stand_alone, looks_like_surname

_HEADLINES = 2
_CUE_WORDS = 4
_OUTLETS = frozenset({"روزنامه", "خبرگزاری", "سایت", "وبسایت", "شبکه", "مجله", "نشریه"})
_LONGEST_NAME = 4  # tokens of a signature
_OFFICE_STARTS = frozenset({"نایب", "قایم", "نخست", "سر", "فوق"})


def callers(passage: Passage) -> Iterator[str]:
    """Words that twice begin a line and then speak: «دارایی افزود: …» is somebody's name."""
    counts: Counter[str] = Counter()
    for line in passage.lines:
        word = passage.words[line.first]
        if len(word) < SHORTEST_JOINED or not word.isalpha() or word in _no_callers():
            continue
        at = line.first + 1
        at += at < line.last and passage.words[at] in {"نیز", "هم", "همچنین"}
        cue = next(cues(passage.tokens, at, min(line.last, at + _CUE_WORDS)), None)
        if cue is not None and cue.first == at and ":" in passage.words[cue.last : cue.last + 2]:
            counts[word] += 1
    outlets = {after for word, after in pairwise(passage.words) if word in _OUTLETS}
    yield from (word for word, count in counts.items() if count > 1 and word not in outlets)


def labelled(passage: Passage) -> Iterator[str]:
    """What labels the headline («پرژدپلسکی: …») and is named again: somebody's surname."""
    for line in passage.lines[:_HEADLINES]:
        word, after = passage.words[line.first], passage.words[line.first + 1 : line.last][:1]
        if after != [":"] or word in _no_callers():
            continue
        if can_stand_alone(word) and passage.words.count(word) > 1:
            yield word


@lru_cache(maxsize=1)
def _no_callers() -> frozenset[str]:
    return words(
        "stops", "pronouns", "offices", "groups", "organisation_heads", "organisations", "agencies",
        "adverbials", "times", "forenames", "countries", "courtesies", "ranks",
    )  # fmt: skip


def named(passage: Passage) -> Iterator[Mention]:
    """All full or titled names of the article, in order."""
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


def signed(passage: Passage) -> Iterator[Mention]:
    """Who signs: a line that is a name, and one below it that is his office."""
    tokens = passage.tokens
    for line, below in pairwise(passage.lines):
        if not (line.is_heading and below.is_heading and line.last - line.first <= _LONGEST_NAME):
            continue
        office_ = mention_at(tokens, below.first, below.last)
        held = office_ is not None and office_.kind is MentionKind.OFFICE
        if office_ is None or not held:
            continue
        final = passage.words[line.last - 1]
        surname = final in words("surnames") or looks_like_surname(final)
        if surname and all(word.isalpha() for word in passage.words[line.first : line.last]):
            name = Stretch(line.first, line.last)
            yield replace(office_, kind=MentionKind.NAME, first=line.first, name=name)


def _named_at(passage: Passage, at: int, end: int, starts: Iterable[str]) -> Mention | None:
    tokens = passage.tokens
    word = tokens.words[at]
    if word in words("offices") or word in _OFFICE_STARTS or word.startswith("وزیر"):
        found = mention_at(tokens, at, end)
        return found if found is not None and found.name is not None else None
    if word not in starts and name_at(tokens, at, min(end, at + 8)) is None:
        return None
    found = person_at(tokens, at, end)
    if found is None or found.name is None:
        return None
    return found if found.titled or found.name.last - found.name.first > 1 else None

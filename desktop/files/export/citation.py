"""Quotes with their sources, fit to be pasted into an article: plain text, and HTML that says RTL.

«…» stands around words that were reported as they were said, and around no others: what the
reporter put in his own words comes after «به گفتهٔ …».
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from desktop.article.article import Article
from desktop.article.dateline import stated_date
from desktop.article.direction import Direction, direction
from desktop.article.reading import Quote, QuoteKind, Reading
from desktop.article.span import BLANK, Span
from resources.catalogue import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, Catalogue

OPENING, CLOSING = "«‹“„", "»›”"
"""The marks of quotation; `"` is both, and stays as it is."""

_ISOLATES = {Direction.LTR: LEFT_TO_RIGHT_ISOLATE, Direction.RTL: "\u2067"}
_RIGHT_TO_LEFT_MARK = "\u200f"
_AS_SAID = (QuoteKind.OPEN, QuoteKind.DIRECT, QuoteKind.TURN)
# Those that reach as far as the text they stand in: cut with it, they would turn what follows.
_EMBEDDING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
# The marks within «…», by depth from 1; the third is the second again.
_INNER = (("‹", "›"), ("“", "”"))

Mend = Callable[[str], str]
_Dress = Callable[[str, Direction | None], str]


@dataclass(frozen=True, slots=True)
class Citation:
    """What goes on the clipboard; both say the same, a paragraph for each quote."""

    plain: str
    html: str


def cited(
    article: Article,
    reading: Reading,
    quotes: Iterable[Quote],
    say: Catalogue,
    mend: Mend = str,
) -> Citation:
    """The quotes in the order of the text, each with speaker, role, outlets and date.

    Only what the article itself says is said; a speaker nobody knows is called so, and what is
    unsure is marked. `mend` may restore half-spaces in the words, the name and the role.
    """
    in_order = sorted(quotes, key=lambda quote: (quote.content.start, -quote.content.end))
    plain, marked_up = (
        [_Citer(article, reading, say, mend, dress).line(quote) for quote in in_order]
        for dress in (_as_plain, _as_html)
    )
    return Citation(
        "\n".join(map(_from_right, plain)),
        "".join(f'<p dir="rtl" lang="fa">{line}</p>' for line in marked_up),
    )


@dataclass(frozen=True)
class _Citer:
    """Writes the line of one quote after the other; `dress` makes a value fit its surroundings."""

    article: Article
    reading: Reading
    say: Catalogue
    mend: Mend
    dress: _Dress

    def line(self, quote: Quote) -> str:
        """«…» — سید عباس عراقچی، وزیر امور خارجه ایران (تابناک، ایسنا)."""
        words = self.mend(_in_one_line(quote.content.of(self.article.text)))
        if quote.id in self._as_said:
            form, words = "citation.words", with_inner_marks(words)
        else:
            is_heading = quote.kind is QuoteKind.HEADING
            form = "citation.heading" if is_heading else "citation.reported"
        way = direction(words)
        isolated = way if way is Direction.LTR else None
        return self._say(form, words=self.dress(words, isolated), who=self._who(quote))

    def _who(self, quote: Quote) -> str:
        who = self._person(quote.speaker)
        outer = self.reading.quote(quote.within or "")
        if outer is not None and outer.speaker != quote.speaker:
            who = self._say("citation.within", who=who, outer=self._person(outer.speaker))
        if self._occasion:
            who = self._say("citation.occasion", who=who, occasion=self._occasion)
        return self._say("citation.unsure", who=who) if quote.is_unsure else who

    def _person(self, speaker_id: str | None) -> str:
        """The name, and the role where it says more than the name."""
        speaker = self.reading.speaker(speaker_id)
        if speaker is None:
            return self._say("citation.unknown")
        named = (speaker.name, speaker.role)
        return self._listed(self.mend(_in_one_line(one)) for one in named if one)

    @cached_property
    def _occasion(self) -> str:
        """Who published it, who it was taken from, and the day, as far as the article says so."""
        names = map(_in_one_line, self.reading.origins)
        return self._listed(filter(None, dict.fromkeys([*names, stated_date(self.article)])))

    @cached_property
    def _as_said(self) -> frozenset[str]:
        """The ids of the quotes whose words are given as they were said."""
        found, before = set(), dict[str | None, bool]()
        for quote in self.reading.quotes:
            if quote.kind is QuoteKind.CONTINUATION:
                is_said = before.get(quote.speaker, False)
            else:
                is_said = quote.kind in _AS_SAID
                before[quote.speaker] = is_said
            if is_said or stands_in_marks(self.article.text, quote.content):
                found.add(quote.id)
        return frozenset(found)

    def _listed(self, names: Iterable[str]) -> str:
        return self.say.say("page.comma").join(
            self.dress(name, direction(name) if _has_latin(name) else None) for name in names
        )

    def _say(self, sentence: str, **values: str) -> str:
        return self.say.say(sentence, values, isolate=False)


def stands_in_marks(text: str, span: Span) -> bool:
    """Whether one pair of quotation marks stands around all of the span, and around it alone."""
    words = span.of(text)
    before = text[: span.start].rstrip(BLANK)[-1:]
    after = text[span.end :].lstrip(BLANK)[:1]
    if before == after == '"':
        return '"' not in words
    return before in tuple(OPENING) and after in tuple(CLOSING) and min(_depths(words)) >= 0


def with_inner_marks(words: str) -> str:
    """The words as they stand within «…»: their own «…» are ‹…›, and those within these “…”.

    Marks around all of the words are left out, since they get new ones.
    """
    depths = _depths(words)
    if words[:1] in tuple(OPENING) and words[-1:] in tuple(CLOSING) and 0 not in depths[1:-1]:
        return with_inner_marks(words[1:-1])
    return "".join(map(_inner, words, depths, depths[1:]))


def _inner(letter: str, before: int, after: int) -> str:
    if letter in OPENING:
        return _INNER[max(0, after - 1) % len(_INNER)][0]
    return _INNER[max(0, before - 1) % len(_INNER)][1] if letter in CLOSING else letter


def _depths(words: str) -> list[int]:
    """How many marks are open before each letter, and after the last."""
    depths = [0]
    for letter in words:
        depths.append(depths[-1] + (letter in OPENING) - (letter in CLOSING))
    return depths


def _in_one_line(words: str) -> str:
    return " ".join(words.translate(_EMBEDDING).split())


def _has_latin(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "L" for letter in text)


def _from_right(line: str) -> str:
    """The line so that it runs from the right also where the first letter decides."""
    kinds = (unicodedata.bidirectional(letter) for letter in line)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "")
    return _RIGHT_TO_LEFT_MARK + line if first == "L" else line


def _as_plain(value: str, isolated: Direction | None) -> str:
    return f"{_ISOLATES[isolated]}{value}{POP_ISOLATE}" if isolated else value


def _as_html(value: str, isolated: Direction | None) -> str:
    escaped = html.escape(value)
    # Word knows the direction of a span, but no <bdi>.
    return f'<span dir="{isolated.value}">{escaped}</span>' if isolated else escaped

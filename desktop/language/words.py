"""The words of a text, as spans of the text as it stands.

For what is shown and counted as it is written; `tokens` are the folded ones, for matching.
"""

from __future__ import annotations

import re

from desktop.article.span import Span

_MARKS = "\u064b-\u065f\u0670\u0640\u00ad\u200d\u200e\u200f"
_JOINS = "\u200b\u200c"
_WORD = re.compile(
    rf"[^\W_](?:[\w{_MARKS}]"
    rf"|[{_JOINS}]+(?=[^\W_])"
    r"|(?<=\d)[.,/:+٫٬×](?=\d)"
    r"|(?<=[A-Za-z0-9])[-'’&.@](?=[A-Za-z0-9]))*"
)


def words(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """The words of the text, or of the part `within`, in order.

    A word keeps its half-spaces, vowel signs and decimal points («می‌رود», «۳٫۵», «۳+۳»); a
    hyphen parts Persian words and joins Latin ones («رشت-آستارا» is two, «F-16» one).
    """
    stretch = within or Span(0, len(text))
    return tuple(Span(*one.span()) for one in _WORD.finditer(text, stretch.start, stretch.end))

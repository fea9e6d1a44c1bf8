"""One spelling for matching, with the way back to the original offsets.

Persian text reaches us with ي/ی, ك/ک, hamza forms, vowel signs, kashida, half-spaces present,
lost or turned into other invisible signs, and three sets of digits. All matching is done on the
folded text; nothing folded is ever shown or exported.
"""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache

from desktop.article.span import Span

_SAME = {
    "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ئ": "ی",
    "ك": "ک", "ڪ": "ک",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ۂ": "ه", "ہ": "ه",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
    "ؤ": "و",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ", "\t": " ", "\u2028": " ",
    "“": "«", "”": "»", "„": "«", "‟": "«", "‹": "«", "›": "»", "《": "«", "》": "»", "＂": '"',
    "：": ":", "﹕": ":", "؟": "?", "٬": "،", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
}  # fmt: skip
_DROPPED = (
    "\u200b\u200c\u200d\u200e\u200f\u00ad\ufeff\u2060\u0640\u0670\u0621"
    + "".join(map(chr, range(0x064B, 0x0660)))
    + "".join(map(chr, range(0x202A, 0x202F)))
    + "".join(map(chr, range(0x2066, 0x206A)))
)
_TABLE: dict[int, str | None] = {
    **{ord(one): other for one, other in _SAME.items()},
    **{0x06F0 + digit: str(digit) for digit in range(10)},
    **{0x0660 + digit: str(digit) for digit in range(10)},
    **{ord(one): None for one in _DROPPED},
}


@dataclass(frozen=True)
class Folded:
    """A text in one spelling; `starts[i]` is the original offset of folded code point i.

    `starts` has one entry more than `text`: the original length.
    """

    text: str
    starts: array[int]

    def span(self, start: int, end: int) -> Span:
        """The original stretch of the folded one, with what was dropped inside and right after it.

        Vowel signs belong to the letter they stand on, so those after the last letter are taken.
        """
        if start == end:
            return Span(self.starts[start], self.starts[start])
        return Span(self.starts[start], self.starts[end])

    def offset(self, original: int) -> int:
        """The folded offset of the first folded code point at or after the original one."""
        low, high = 0, len(self.starts) - 1
        while low < high:
            middle = (low + high) // 2
            if self.starts[middle] < original:
                low = middle + 1
            else:
                high = middle
        return low


def fold(text: str) -> Folded:
    """The text in one spelling, code point by code point: nothing is ever moved or added."""
    out: list[str] = []
    starts = array("l")
    for at, character in enumerate(text):
        folded = _folded(character)
        if folded:
            out.append(folded)
            starts.append(at)
    starts.append(len(text))
    return Folded("".join(out), starts)


def key(text: str) -> str:
    """A wording in one spelling, spaces squeezed: what two wordings are compared by."""
    return " ".join("".join(map(_folded, text)).split())


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    known = _TABLE.get(ord(character), character)
    if known is None:
        return ""
    if known == character and "\ufb50" <= character <= "\ufefc":
        whole = unicodedata.normalize("NFKC", character)
        return _folded(whole) if len(whole) == 1 and whole != character else character
    return known

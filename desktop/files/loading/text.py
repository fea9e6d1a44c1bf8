"""The text of a plain file, whatever its encoding: found out from the bytes alone.

The order is that of certainty: byte order mark, UTF-16 by its pattern, UTF-8 to the letter,
UTF-8 with some damage, and windows-1256, in which Persian was written before.
"""

from __future__ import annotations

import codecs
import re

from desktop.files.loading.kinds import certain_kind, likely_kind

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 64 * 1024
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ARABIC = re.compile("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]")
# The rows of Persian letters, of ASCII, of half-spaces and general punctuation.
_UTF16_ROWS = frozenset((0x00, 0x06, 0x20))


class NotText(Exception):
    """The bytes are no text, or in no encoding we know; `kind` names a format we recognise."""

    def __init__(self, problem: str, kind: str = "") -> None:
        super().__init__(problem, kind)
        self.problem = problem
        self.kind = kind


def decoded(raw: bytes) -> str:
    """The text of the bytes, without a byte order mark. Raises NotText."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, errors="replace")
    kind = certain_kind(raw)
    if kind:
        raise NotText("other_format", kind)
    utf16 = _utf16(raw)
    if utf16:
        return raw.decode(utf16, errors="replace")
    if _is_binary(raw):
        kind = likely_kind(raw)
        raise NotText("other_format" if kind else "binary", kind)
    return _utf8(raw) or _windows(raw)


def _utf16(raw: bytes) -> str | None:
    """UTF-16 without a mark: every other byte is the row of a letter, and there are few rows."""
    sample = raw[:SAMPLE]
    if len(raw) % 2 or len(raw) < 4:
        return None
    for encoding, row in (("utf-16-be", sample[0::2]), ("utf-16-le", sample[1::2])):
        other = sample[1::2] if encoding == "utf-16-be" else sample[0::2]
        if _in_rows(row) > 0.95 > 0.5 > _in_rows(other):
            return encoding
    return None


def _in_rows(every_other: bytes) -> float:
    return sum(byte in _UTF16_ROWS for byte in every_other) / len(every_other)


def _is_binary(raw: bytes) -> bool:
    """A text may hold a stray control character; in a tenth of its bytes it does not."""
    sample = raw[:SAMPLE]
    controls = len(_CONTROLS.findall(sample))
    return controls > 4 and controls * 10 > len(sample)


def _utf8(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("utf-8", errors="replace")
    damage = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", errors="ignore"))
    return text if damage * 10 < beyond_ascii else None


def _windows(raw: bytes) -> str:
    text = raw.decode("cp1256")
    high = [character for character in text if ord(character) > 0x7F]
    persian = sum(bool(_ARABIC.match(character)) for character in high)
    if persian > 0.6 * len(high):
        return text
    if len(high) * 10 < len(text):
        return raw.decode("cp1252", errors="replace")
    raise NotText("encoding")

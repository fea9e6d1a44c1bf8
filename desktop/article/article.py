"""One text in hand: its text, title and paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from desktop.article.direction import Direction, direction
from desktop.article.span import Span

CAPTION_WORDS = 11
HEADING_WORDS = 20
HEADING_LETTERS = 160

# U+2029, NUL and the other C0 controls but tab and line feed, lone surrogates, noncharacters.
_LAST_OF_PLANES = "".join(
    chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_UNFIT = re.compile(
    f"[\u0000-\u0008\u000b-\u001f\u2029\ud800-\udfff\ufdd0-\ufdef{_LAST_OF_PLANES}]"
)
_FINAL = re.compile(r"[.:؛،,;…»\"”)/\]]\s*$")
_TAIL = re.compile(r"^\s*(انتهای پیام|پایان پیام|منبع\b|کد خبر|عکس\b|گزارش از|خبرنگار\b)")
_BULLET = re.compile(r"^\s*[-*•–▪●■◾🔹🔸]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the article that holds more than white space; its span leaves the line end out."""

    span: Span
    direction: Direction
    is_heading: bool


@dataclass(frozen=True)
class Article:
    """A text whose offsets everything else counts in; made by `Article.of`."""

    text: str
    paragraphs: tuple[Paragraph, ...]

    @classmethod
    def of(cls, raw: str) -> Article:
        """The article of a decoded file, its line ends and unfit characters settled."""
        text = settled(raw)
        return cls(text, _paragraphs(text))

    @cached_property
    def title(self) -> str | None:
        """The headline: the first line where it is a heading, else None."""
        if not self.paragraphs or not self.paragraphs[0].is_heading:
            return None
        return self.paragraphs[0].span.of(self.text).strip()

    @cached_property
    def caption(self) -> str:
        """What to show for a title: the headline, or the first words and «…»."""
        if self.title is not None or not self.paragraphs:
            return self.title or ""
        words = self.paragraphs[0].span.of(self.text).split()
        return " ".join(words[:CAPTION_WORDS]) + (" …" if len(words) > CAPTION_WORDS else "")

    @cached_property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the text in UTF-8."""
        # Here, since the window's start has no use for it.
        import hashlib

        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


def settled(raw: str) -> str:
    r"""The text with `\n` for CRLF and CR, and U+FFFD, one for one, for what no text may hold."""
    return _UNFIT.sub("\ufffd", raw.replace("\r\n", "\n").replace("\r", "\n"))


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    found: list[Paragraph] = []
    lines, start, before = text.split("\n"), 0, Direction.RTL
    several = sum(bool(line.strip()) for line in lines) > 1
    for line in lines:
        if line.strip():
            before = direction(line, before)
            span = Span(start, start + len(line))
            found.append(Paragraph(span, before, several and looks_like_heading(line)))
        start += len(line) + 1
    return tuple(found)


def looks_like_heading(line: str) -> bool:
    """Whether a line by itself looks like a headline or sub-heading: short and without an end."""
    return (
        len(line) <= HEADING_LETTERS
        and 1 < len(line.split()) <= HEADING_WORDS
        and not _FINAL.search(line)
        and not _TAIL.search(line)
        and not _BULLET.search(line)
    )

"""What it takes to find: in a megabyte, beside Python's own search for the exact letters.

Processor time, so that others at work on the machine change little.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from desktop.language.finding import Hits, Shadow
from tests.benchmarks.long_text import long_text
from tests.displays import draw_off_the_screen
from widgets.article_document import Block
from widgets.article_view import ArticleView
from widgets.typography import Typography

SIZE = 1_000_000
# Typed as they stand in the text, so that the exact search finds them, too.
PATTERNS = {"a word of every paragraph": "گفت", "a rare word": "کندو", "nowhere": "ژژپگچ"}
WINDOW = (960, 720)


def report(rounds: int) -> Iterator[str]:
    """The lines of the report: folding once, finding, and painting what was found."""
    text = long_text(SIZE)
    folding = _milliseconds(lambda: Shadow(text).find("نه"), rounds)
    loose = Shadow(text)
    loose.find("نه")
    spaces = _milliseconds(lambda: loose.find("ژژپگچ"), 1)
    yield f"{len(text)} characters, folded once: {folding:.0f} ms"
    yield f"  without spaces, once something is not found: {spaces:.0f} ms more"
    yield f"  {'a find':28}{'hits':>8}{'ours':>12}{'str.find':>12}{'ratio':>8}"
    for name, pattern in PATTERNS.items():
        yield _row(name, pattern, text, loose, rounds)
    yield _painting(text, loose.find("گفت"), rounds)


def _row(name: str, pattern: str, text: str, shadow: Shadow, rounds: int) -> str:
    ours = _milliseconds(lambda: shadow.find(pattern), rounds)
    plain = _milliseconds(lambda: _exact(pattern, text), rounds)
    hits = len(shadow.find(pattern).spans)
    return f"  {name:28}{hits:8}{ours:9.2f} ms{plain:9.2f} ms{ours / plain:8.1f}"


def _exact(pattern: str, text: str) -> list[int]:
    """Where the letters stand, just as they are."""
    found, at = [], text.find(pattern)
    while at >= 0:
        found.append(at)
        at = text.find(pattern, at + len(pattern))
    return found


def _painting(text: str, hits: Hits, rounds: int) -> str:
    """What it takes to tint the hits and paint the first of them."""
    draw_off_the_screen()
    app = QApplication.instance() or QApplication([])
    view = ArticleView(Typography())
    view.resize(*WINDOW)
    view.show_article(text, _blocks(text))
    view.show()
    app.processEvents()
    stretches = [(span.start, span.end) for span in hits.spans]

    def paint() -> None:
        view.set_hits(())
        view.set_hits(stretches)
        view.viewport().grab()

    paint()
    took = _milliseconds(paint, rounds)
    view.close()
    view.deleteLater()
    return f"  {len(stretches)} hits tinted and painted, of a window: {took:.1f} ms"


def _blocks(text: str) -> list[Block]:
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start, start + len(line), True))
        start += len(line) + 1
    return blocks


def _milliseconds(job: Callable[[], object], rounds: int) -> float:
    return statistics.median(_took(job) for _ in range(rounds))


def _took(job: Callable[[], object]) -> float:
    start = time.process_time()
    job()
    return (time.process_time() - start) * 1000

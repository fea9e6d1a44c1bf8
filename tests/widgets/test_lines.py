"""Which block stands at a height."""

from __future__ import annotations

from tests.widgets.article_scenes import LONG
from tests.widgets.conftest import Shown
from widgets.lines import block_at


def test_every_block_is_found_from_its_top_to_the_next(shown: Shown) -> None:
    document = shown(LONG).document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    tops = [document.documentLayout().blockBoundingRect(block).top() for block in blocks]
    assert len(tops) > 10
    for number, (top, below) in enumerate(zip(tops, [*tops[1:], tops[-1] + 2], strict=True)):
        for height in (top, (top + below) / 2, below - 1):
            assert block_at(document, height).blockNumber() == number


def test_beyond_the_text_it_is_the_nearest(shown: Shown) -> None:
    document = shown(LONG).document()
    assert block_at(document, -50).blockNumber() == 0
    far = document.size().height() + 50
    assert block_at(document, far).blockNumber() == document.blockCount() - 1

"""hazm's process refines the topics while the reader reads."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role

TEXT = """بازیکنان جوان تیم ملی

مربی تیم گفت: بازیکنان جوان باید بیشتر تمرین کنند.

وی افزود: بازیکن جوان آیندهٔ تیم است و از بازیکنان جوان حمایت می‌کنیم.

او گفت: کتابخانه‌های شهر و کتابخانهٔ شهر فعال هستند. کتابخانه‌های شهر باز است.
"""


@pytest.mark.usefixtures("real_hazm")
def test_topics_are_refined_but_not_under_the_readers_hands(play: Play, tmp_path: Path) -> None:
    article = tmp_path / "تیم.txt"
    article.write_text(TEXT, "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        first = topics(hand)
        hand.press("Alt+2")
        assert "hazm" not in sys.modules
        hand.bot.waitUntil(hazm_is_up, timeout=30_000)
        assert topics(hand) == first
        hand.press("Alt+3")
        hand.bot.waitUntil(lambda: topics(hand) != first, timeout=30_000)

    assert play(article, story=story) == 0


def topics(hand: Hand) -> list[tuple[str, str]]:
    """What the chips say, with their counts."""
    return [(str(chip.data()), str(chip.data(Role.SUMMARY))) for chip in hand.chips()]


def hazm_is_up() -> bool:
    """Whether hazm's process runs."""
    tasks = Path("/proc/self/task").glob("*/children")
    return any(task.read_text("ascii").strip() for task in tasks)

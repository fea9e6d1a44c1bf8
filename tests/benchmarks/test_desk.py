"""The benchmark of the desk, with numbers that are made up, and once on a few articles."""

from __future__ import annotations

import pytest

from tests.benchmarks import desk
from tests.benchmarks.test_view import NoRefining
from tests.benchmarks.view import Gap


def test_the_gap_is_held_against_the_aim() -> None:
    assert "(aim 50: met)" in desk.gap_told(Gap(50.0, 3.0))
    assert "(aim 50: missed)" in desk.gap_told(Gap(50.5, 3.0))


def test_memory_is_told_of_the_earlier_and_of_the_later_articles() -> None:
    first = [5000 * number for number in range(desk.WARM)]
    early = [10**6 + 1024 * number for number in range(11)]
    late = [early[-1] + 3 * 1024 * number for number in range(1, 11)]
    said = desk.memory_told([*first, *early, *late])
    assert said.startswith("memory per article: 1 KB of the earlier, 3 KB")


@pytest.mark.parametrize(("after", "said"), [(21.0, "1.05: met"), (22.0, "1.05: missed")])
def test_the_ratio_of_starts(after: float, said: str) -> None:
    assert said in desk.start_told([20.0, 20.0, 90.0], [after, after, 1.0])


def test_all_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.window.application.HazmRefiner", NoRefining)
    monkeypatch.setattr(desk, "ARTICLES", 6)
    monkeypatch.setattr(desk, "WARM", 1)
    monkeypatch.setattr(desk, "BYTES", 1500)
    one, opened, shown, memory, starts = desk.report(1)
    assert one.startswith("one article opened: longest gap")
    assert opened.startswith("6 articles opened at once: longest gap")
    assert shown.startswith("each shown for the first time")
    assert "KB" in memory
    assert "ratio" in starts

"""The benchmark of the window, with times that are made up, and once on two short articles."""

from __future__ import annotations

import re

import pytest

from tests.benchmarks import view
from tests.benchmarks.view import Gap


class NoRefining:
    """Stands where hazm's process would: it gives every reading back as it is."""

    problem = ""

    def refined(self, reading: object, article: object) -> object:
        return reading

    def half_spaces(self, text: str) -> None:
        return None

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("times", "verdicts"),
    [
        ({"a": [2.0, 4.0, 9.0], "b": [4.0, 8.0, 8.0]}, ["8: met", "2: met"]),
        ({"a": [2.0], "b": [8.1]}, ["8: missed", "2: missed"]),
        ({"a": [9.0], "b": [3.0]}, ["8: missed", "2: met"]),
    ],
)
def test_medians_are_held_against_the_aims(
    times: dict[str, list[float]], verdicts: list[str]
) -> None:
    assert re.findall(r"aim (\d: \w+)", view.compared("click", times)) == verdicts


def test_medians_the_slowest_and_the_ratio_are_told() -> None:
    said = view.compared("click", {"a": [2.0, 4.0, 9.0], "b": [4.0, 6.0, 8.0]}).split()
    assert said[:9] == ["click", "a", "4.00", "ms", "(9.0)", "b", "6.00", "ms", "(8.0)"]
    assert "ratio 1.50" in " ".join(said)


def test_no_aim_is_told_of_a_find() -> None:
    said = view.compared(view.FIND, {"a": [2.0], "b": [40.0]})
    assert "ratio 20.00" in said
    assert "aim" not in said


def test_the_longest_gap_is_told() -> None:
    gap = Gap().or_longer(10.0, 4.0).or_longer(5.0, 4.5)
    assert gap == Gap(10.0, 4.5)
    assert "10.0 ms, 4.5 ms of the processor (aim 16: met)" in view.gap_told(gap)
    assert "missed" in view.gap_told(gap.or_longer(16.5, 0.0))


def test_each_deed_is_measured_at_each_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.window.application.HazmRefiner", NoRefining)
    monkeypatch.setattr(view, "SIZES", {"small": 1500, "large": 4000})
    monkeypatch.setattr(view, "SETTLED", 0.1)
    lines = list(view.report(1))
    small, gap, large, _, head, *deeds = lines
    assert small.startswith("small: ")
    assert large.startswith("large: ")
    assert "longest gap" in gap
    assert head.strip().startswith("from a deed")
    assert [line.partition("small")[0].strip() for line in deeds] == [*view.DEEDS]
    for line in deeds:
        assert all(float(time) > 0 for time in re.findall(r"([\d.]+) ms", line))

"""The benchmark of the palette, with times that are made up, and once on a short article."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import palette
from tests.benchmarks.test_view import NoRefining


@pytest.mark.parametrize(
    ("times", "verdict"), [([2.0, 4.0, 90.0], "met"), ([60.0, 51.0, 2.0], "missed")]
)
def test_the_median_is_held_against_the_aim(times: list[float], verdict: str) -> None:
    said = palette.told("each key", times, 50.0)
    assert f"aim 50: {verdict}" in said
    assert f"slowest {max(times):.1f}" in said


def test_each_deed_is_measured(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr("desktop.window.application.HazmRefiner", NoRefining)
    monkeypatch.setattr(palette, "SIZE", 3000)
    lines = list(palette.report(1))
    assert lines[0].endswith("quotes")
    assert int(lines[0].split()[0]) > 1
    names = ("first opened", "then folded", "first key", "opened again", "each key")
    assert all(name in line for name, line in zip(names, lines[1:], strict=True))

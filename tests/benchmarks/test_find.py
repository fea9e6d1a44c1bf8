"""The benchmark of finding, with times that are made up, and once on a text of a few lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import find

LINES = (
    "characters, folded once",
    "without spaces",
    "a find",
    *find.PATTERNS,
    "hits tinted and painted",
)


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(find, "SIZE", 9000)


def rows() -> dict[str, list[str]]:
    """The numbers behind the name of each pattern."""
    said = list(find.report(1))
    named = {name: line for line in said for name in find.PATTERNS if name in line}
    return {name: line.replace(name, "").split() for name, line in named.items()}


def test_all_is_told() -> None:
    said = list(find.report(1))
    assert len(said) == len(LINES)
    assert all(part in line for part, line in zip(LINES, said, strict=True))


def test_what_is_looked_for_is_there_and_what_is_not_is_not() -> None:
    hits = {name: int(numbers[0]) for name, numbers in rows().items()}
    assert hits["a word of every paragraph"] > hits["nowhere"] == 0


def test_the_ratio_is_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([5.0, 7.0, *[6.0, 2.0] * len(find.PATTERNS), 1.0])

    def milliseconds(job: Callable[[], object], rounds: int) -> float:
        job()
        return next(times)

    monkeypatch.setattr(find, "_milliseconds", milliseconds)
    assert {name: numbers[1:] for name, numbers in rows().items()} == {
        name: ["6.00", "ms", "2.00", "ms", "3.0"] for name in find.PATTERNS
    }

"""`python -m tests.benchmarks`: which benchmark is run, and how often."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.benchmarks import __main__ as benchmarks


def rounds_told(rounds: int) -> Iterator[str]:
    yield f"{rounds} rounds"


@pytest.mark.parametrize(
    ("arguments", "told"), [(["extraction", "3"], "3 rounds"), (["extraction"], "11 rounds")]
)
def test_the_benchmark_of_that_name_is_run(
    arguments: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(benchmarks.BENCHMARKS, "extraction", rounds_told)
    assert benchmarks.main(arguments) == 0
    assert capsys.readouterr().out == f"{told}\n"


@pytest.mark.parametrize("arguments", [[], ["extract"]])
def test_another_name_is_answered_with_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert benchmarks.main(arguments) == 2
    assert "start|extraction|find" in capsys.readouterr().out

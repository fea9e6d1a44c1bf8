"""Refining with hazm's process, or without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.language.hazm_client import HazmState
from desktop.language.hazm_words import HazmWords
from desktop.language.tidy import HalfSpace
from desktop.window.hazm_refiner import HazmRefiner


class FakeClient:
    """Stands where hazm's process would: knows nothing of any word, or is missing."""

    state = HazmState.READY
    made = 0
    closed = 0

    def __init__(self) -> None:
        type(self).made += 1

    def words(self, text: str) -> HazmWords | None:
        return HazmWords.of({}, ()) if self.state is HazmState.READY else None

    def half_spaces(self, text: str) -> tuple[HalfSpace, ...] | None:
        return (HalfSpace(2),) if self.state is HazmState.READY else None

    def close(self) -> None:
        type(self).closed += 1


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> type[FakeClient]:
    class Client(FakeClient):
        pass

    def refine(reading: Reading, article: Article, words: HazmWords) -> Reading:
        return replace(reading, topics=reading.topics[::-1])

    monkeypatch.setattr("desktop.language.hazm_client.HazmClient", Client)
    monkeypatch.setattr("desktop.extraction.refine", refine)
    return Client


def test_one_process_refines_all(
    client: type[FakeClient], article: Article, reading: Reading
) -> None:
    refiner = HazmRefiner()
    for _ in range(2):
        refined = refiner.refined(reading, article)
        assert refined is not None
        assert refined.topics == reading.topics[::-1]
    assert client.made == 1
    assert refiner.problem == ""


@pytest.mark.parametrize("state", [HazmState.MISSING, HazmState.LOST])
def test_without_hazm_the_reading_stays_and_it_is_said_why(
    client: type[FakeClient], article: Article, reading: Reading, state: HazmState
) -> None:
    client.state = state
    refiner = HazmRefiner()
    assert refiner.refined(reading, article) is None
    assert refiner.problem == f"hazm.{state.value}"


def test_after_closing_no_process_is_started(
    client: type[FakeClient], article: Article, reading: Reading
) -> None:
    refiner = HazmRefiner()
    refiner.refined(reading, article)
    refiner.close()
    assert client.closed == 1
    late = HazmRefiner()
    late.close()
    assert late.refined(reading, article) is None
    assert client.made == 1


def test_half_spaces_come_from_the_same_process(client: type[FakeClient]) -> None:
    refiner = HazmRefiner()
    assert refiner.half_spaces("میکنم") == (HalfSpace(2),)
    client.state = HazmState.LOST
    assert refiner.half_spaces("میکنم") is None
    refiner.close()
    assert client.made == 1
    closed = HazmRefiner()
    closed.close()
    assert closed.half_spaces("میکنم") is None

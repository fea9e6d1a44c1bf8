"""Reading and refining in the background."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.window.background import Lane
from desktop.window.reader import Reader
from desktop.window.session import Session


class FakeRefiner:
    """Gives the topics in the other order; or nothing, and says why."""

    def __init__(self) -> None:
        self.problem = ""
        self.is_closed = False
        self.gate = threading.Event()
        self.gate.set()

    def refined(self, reading: Reading, article: Article) -> Reading | None:
        self.gate.wait(10)
        return None if self.problem else replace(reading, topics=reading.topics[::-1])

    def close(self) -> None:
        self.is_closed = True
        self.gate.set()


@pytest.fixture
def refiner() -> FakeRefiner:
    return FakeRefiner()


@pytest.fixture
def reader(reading: Reading, refiner: FakeRefiner, qtbot: QtBot) -> Iterator[Reader]:
    speech = replace(reading, topics=())
    reader = Reader(lambda article: speech, lambda heard, article: reading, refiner)
    yield reader
    reader.close()


@pytest.fixture
def session(article: Article) -> Session:
    return Session(article, Path("article.txt"))


def test_nothing_is_read_before_the_start(reader: Reader, session: Session, qtbot: QtBot) -> None:
    reader.read(session)
    assert session.reading is None
    with qtbot.waitSignal(session.reading_changed):
        reader.start()


def test_who_speaks_comes_before_what_about(
    reader: Reader, session: Session, reading: Reading, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int, bool]] = []

    def look() -> None:
        shown = session.reading or Reading()
        seen.append((len(shown.quotes), len(shown.topics), session.is_whole))

    session.reading_changed.connect(look)
    reader.start()
    with qtbot.waitSignal(session.refinement_came):
        reader.read(session)
    count = len(reading.quotes)
    assert seen == [(count, 0, False), (count, len(reading.topics), True)]


def test_what_follows_from_a_reading_is_known_when_it_comes(
    reader: Reader, session: Session, qtbot: QtBot
) -> None:
    known = {name for name, one in vars(Reading).items() if isinstance(one, cached_property)}
    lacking: list[set[str]] = []

    def look(reading: Reading | None) -> None:
        lacking.append(known - vars(reading).keys())

    session.reading_changed.connect(lambda: look(session.reading))
    session.refinement_came.connect(lambda: look(session.refined))
    reader.start()
    with qtbot.waitSignal(session.refinement_came):
        reader.read(session)
    assert known
    assert lacking == [set(), set(), set()]


def test_topics_wait_until_the_speakers_are_shown(
    reader: Reader, session: Session, qtbot: QtBot
) -> None:
    session.reading_changed.connect(reader.rest)
    reader.start()
    with qtbot.waitSignal(session.reading_changed):
        reader.read(session)
    with qtbot.assertNotEmitted(session.reading_changed, wait=50):
        assert not session.is_whole
    with qtbot.waitSignal(session.reading_changed):
        reader.go_on()
    assert session.is_whole


def test_topics_that_fail_leave_the_speech(
    session: Session, reading: Reading, refiner: FakeRefiner, qtbot: QtBot
) -> None:
    def fail(heard: Reading, article: Article) -> Reading:
        raise ZeroDivisionError

    reader = Reader(lambda article: reading, fail, refiner)
    with qtbot.captureExceptions():
        reader.start()
        with qtbot.waitSignal(session.refinement_came):
            reader.read(session)
        reader.close()
    assert session.reading is reading
    assert session.is_whole


def test_the_reading_comes_first_and_the_refined_one_after(
    reader: Reader, session: Session, reading: Reading, qtbot: QtBot
) -> None:
    reader.start()
    with qtbot.waitSignal(session.refinement_came):
        reader.read(session)
    assert session.reading is reading
    assert session.refined is not None
    assert session.refined.topics == reading.topics[::-1]


def test_why_there_is_no_refining_is_told(
    reader: Reader, session: Session, refiner: FakeRefiner, qtbot: QtBot
) -> None:
    refiner.problem = "hazm.missing"
    reader.start()
    with qtbot.waitSignal(reader.refining_failed) as told:
        reader.read(session)
    assert told.args == ["hazm.missing"]
    assert session.refined is None


def test_a_result_for_a_closed_session_is_dropped(
    reader: Reader, session: Session, article: Article, refiner: FakeRefiner, qtbot: QtBot
) -> None:
    refiner.gate.clear()
    reader.start()
    with qtbot.waitSignal(session.reading_changed):
        reader.read(session)
    reader.drop(session)
    other = Session(article, Path("other.txt"))
    refiner.gate.set()
    with qtbot.waitSignal(other.refinement_came):
        reader.read(other)
    assert session.refined is None


def test_closing_ends_the_waiting(
    reader: Reader, session: Session, refiner: FakeRefiner, qtbot: QtBot
) -> None:
    refiner.gate.clear()
    reader.start()
    with qtbot.waitSignal(session.reading_changed):
        reader.read(session)
    reader.close()
    assert refiner.is_closed


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_job_that_fails_is_heard_of(qtbot: QtBot) -> None:
    def broken() -> object:
        raise ZeroDivisionError

    lane, results = Lane(), list[object]()
    lane.run(broken, results.append)
    with qtbot.captureExceptions() as caught:
        lane.start()
        qtbot.waitUntil(lambda: results == [None])
        lane.stop()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_lane_that_was_stopped_begins_no_more(qtbot: QtBot) -> None:
    done: list[object] = []
    lane = Lane()
    lane.stop()
    lane.run(lambda: 1, done.append)
    lane.start()
    lane.stop()
    assert done == []


def test_who_waits_for_a_reading_hears_that_it_was_dropped(
    reader: Reader, session: Session, qtbot: QtBot
) -> None:
    reader.read(session)
    with qtbot.waitSignal(reader.reading_came):
        reader.drop(session)

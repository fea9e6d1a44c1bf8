"""What the reader wants of half-spaces, found when there is time for it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.article.span import Span
from desktop.language.tidy import HalfSpace
from desktop.window.seen import Seen
from desktop.window.session import Session
from desktop.window.tidying import Tidying
from resources.catalogue import Catalogue
from widgets.positions import Insertion

OWN, HAZM = (HalfSpace(3),), (HalfSpace(7, 1),)
BOTH = (*OWN, *HAZM)


class Finders:
    """Our rules and hazm, counting how often each is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.knows_hazm = True

    def own(self, text: str) -> tuple[HalfSpace, ...]:
        self.asked.append("own")
        return OWN

    def hazm(self, text: str) -> tuple[HalfSpace, ...] | None:
        self.asked.append("hazm")
        return HAZM if self.knows_hazm else None


@pytest.fixture
def finders() -> Finders:
    return Finders()


@pytest.fixture
def tidying(finders: Finders, qtbot: QtBot) -> Iterator[Tidying]:
    tidying = Tidying(finders.own, finders.hazm, Catalogue())
    yield tidying
    tidying.close()


def test_at_first_all_is_as_it_was_written(
    tidying: Tidying, session: Session, finders: Finders
) -> None:
    tidying.watch(session)
    assert tidying.seen == Seen()
    assert finders.asked == []


def test_it_is_found_when_asked_for_and_told(
    tidying: Tidying, session: Session, qtbot: QtBot
) -> None:
    tidying.watch(session)
    with qtbot.waitSignal(tidying.told) as told, qtbot.waitSignal(tidying.seen_changed) as seen:
        tidying.switch(True)
    assert seen.args == [Seen(shown=OWN, is_tidy=True)] == [tidying.seen]
    assert told.args == ["متن آراسته: ۱ نیم‌فاصله"]


def test_without_an_article_there_is_nothing_to_tell(tidying: Tidying, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tidying.told):
        tidying.switch(True)
    assert tidying.is_on
    assert tidying.seen == Seen()


def test_it_is_found_once(
    tidying: Tidying, session: Session, finders: Finders, qtbot: QtBot
) -> None:
    tidying.watch(session)
    with qtbot.waitSignal(tidying.seen_changed):
        tidying.switch(True)
    with qtbot.waitSignal(tidying.told) as heard:
        tidying.switch(False)
    assert heard.args == ["متن، چنان که نوشته شده است"]
    assert tidying.seen == Seen()
    with qtbot.waitSignal(tidying.seen_changed):
        tidying.switch(True)
    assert finders.asked == ["own"]


def test_nothing_is_sought_before_the_article_is_read(
    tidying: Tidying, article: Article, reading: Reading, finders: Finders, qtbot: QtBot
) -> None:
    unread, other = (Session(article, Path(f"{name}.txt")) for name in ("one", "other"))
    other.accept(reading)
    tidying.is_on = True
    tidying.watch(unread)
    with qtbot.waitSignal(tidying.seen_changed):
        tidying.watch(other)
    assert finders.asked == ["own"]
    tidying.watch(unread)
    with qtbot.waitSignal(tidying.seen_changed):
        unread.accept(reading)
    assert tidying.seen.shown == OWN


def test_an_article_that_cannot_be_read_is_tidied_too(
    tidying: Tidying, article: Article, qtbot: QtBot
) -> None:
    session = Session(article, Path("article.txt"))
    tidying.is_on = True
    tidying.watch(session)
    with qtbot.waitSignal(tidying.seen_changed):
        session.accept(None)


def test_hazm_refines_it_once_it_has_refined_the_reading(
    tidying: Tidying, session: Session, reading: Reading, finders: Finders, qtbot: QtBot
) -> None:
    tidying.is_on = True
    with qtbot.waitSignal(tidying.seen_changed):
        tidying.watch(session)
    with qtbot.waitSignal(tidying.seen_changed):
        session.offer(reading)
    assert tidying.seen.shown == BOTH
    session.take_over()
    assert finders.asked == ["own", "hazm"]


def test_without_hazm_our_own_rules_are_all(
    tidying: Tidying, session: Session, reading: Reading, finders: Finders, qtbot: QtBot
) -> None:
    finders.knows_hazm = False
    tidying.is_on = True
    with qtbot.waitSignal(tidying.seen_changed):
        tidying.watch(session)
    with qtbot.assertNotEmitted(tidying.seen_changed):
        session.offer(reading)
        qtbot.waitUntil(lambda: finders.asked == ["own", "hazm"])
        tidying.close()
    assert tidying.seen.shown == OWN


class Later:
    """Stands where the lane would: does its jobs when it is told to."""

    def __init__(self, parent: object) -> None:
        self.jobs: list[Callable[[], None]] = []

    def run(self, job: Callable[[], object], then: Callable[[object], None]) -> None:
        self.jobs.append(lambda: then(job()))

    def start(self) -> None:
        later.append(self)


later: list[Later] = []


def do_all() -> None:
    """Do what the lanes were given."""
    while later:
        lane = later.pop()
        while lane.jobs:
            lane.jobs.pop(0)()


def test_only_news_of_the_session_in_hand_is_told(
    session: Session, reading: Reading, finders: Finders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.window.tidying.Lane", Later)
    tidying = Tidying(finders.own, finders.own, Catalogue())
    heard: list[Seen] = []
    tidying.seen_changed.connect(heard.append)
    tidying.is_on = True
    tidying.watch(session)
    do_all()
    session.offer(reading)
    do_all()
    assert finders.asked == ["own", "own"]
    assert len(heard) == 1
    other = Session(session.article, Path("other.txt"))
    other.accept(reading)
    tidying.watch(other)
    tidying.watch(session)
    do_all()
    assert finders.asked == ["own"] * 3
    assert len(heard) == 1


@pytest.mark.parametrize("is_found_before", [True, False])
def test_nothing_is_kept_of_an_article_that_is_closed(
    article: Article, reading: Reading, is_found_before: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.window.tidying.Lane", Later)
    tidying = Tidying(lambda _: OWN, lambda _: OWN, Catalogue())
    tidying.is_on = True
    session = Session(article, Path("article.txt"))
    session.accept(reading)
    tidying.watch(session)
    if is_found_before:
        do_all()
    tidying.watch(None)
    tidying.forget(session)
    do_all()
    kept = weakref.ref(session)
    del session
    gc.collect()
    assert kept() is None


def test_copies_are_a_choice_of_their_own(tidying: Tidying, session: Session, qtbot: QtBot) -> None:
    tidying.watch(session)
    with qtbot.waitSignal(tidying.seen_changed):
        tidying.switch_copies(True)
        qtbot.waitUntil(lambda: tidying.seen.copied == OWN)
    assert tidying.seen == Seen(copied=OWN)


def test_words_of_no_article_are_mended_where_copies_are(tidying: Tidying) -> None:
    tidying.switch(True)
    assert tidying.mend("کتاب ها") == "کتاب ها"
    tidying.switch(False)
    tidying.switch_copies(True)
    assert tidying.mend("کتاب ها") == "کتاب\u200cها"


def test_another_session_is_seen_for_itself(
    tidying: Tidying, session: Session, article: Article, qtbot: QtBot
) -> None:
    tidying.is_on = True
    with qtbot.waitSignal(tidying.seen_changed):
        tidying.watch(session)
    tidying.watch(Session(article, Path("other.txt")))
    assert tidying.seen == Seen()
    tidying.watch(session)
    assert tidying.seen.shown == OWN
    tidying.watch(None)
    tidying.forget(session)
    assert tidying.seen == Seen()


def test_words_are_seen_and_copied_each_in_its_way() -> None:
    seen = Seen(shown=(HalfSpace(4),), copied=(HalfSpace(6, 1),))
    text = "کتابها ی"
    assert seen.words(text, Span(0, 8)) == "کتاب\u200cها ی"
    assert seen.copy(text, 0, 8) == "کتابها\u200cی"
    assert seen.insertions() == (Insertion(4),)


def test_names_are_mended_in_the_tidy_view_alone() -> None:
    assert Seen().phrase("الهام علیاف") == "الهام علیاف"
    assert Seen(is_tidy=True).phrase("الهام علیاف") == "الهام علی‌اف"

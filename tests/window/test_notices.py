"""More than one thing to tell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.notices import Notice, Notices, Offer
from widgets.message_bar import MessageAction, MessageBar, MessageKind


class Bar(MessageBar):
    """Remembers the sentence in sight."""

    said = ""
    keys: Sequence[str] = ()

    def show_message(
        self, kind: MessageKind, text: str, actions: Sequence[MessageAction] = ()
    ) -> None:
        self.said = text
        self.keys = [action.key for action in actions]

    def clear(self) -> None:
        self.said = ""


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    bar = Bar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def notices(bar: Bar) -> Notices:
    return Notices(bar)


def info(text: str, **more: object) -> Notice:
    return Notice(MessageKind.INFO, text, **more)  # type: ignore[arg-type]


def test_the_last_is_shown_and_the_one_before_comes_back(notices: Notices, bar: Bar) -> None:
    notices.tell("waiting", info("یکی"))
    notices.tell("loading", info("دیگری"))
    assert bar.said == "دیگری"
    notices.settle("loading")
    assert bar.said == "یکی"
    assert notices


def test_about_one_thing_there_is_one_notice(notices: Notices, bar: Bar) -> None:
    notices.tell("export", info("نخست"))
    notices.tell("export", info("سپس"))
    notices.dismiss()
    assert bar.said == ""
    assert not notices


def test_closing_brings_back_the_one_before(notices: Notices, bar: Bar) -> None:
    notices.tell("waiting", info("یکی"))
    notices.tell("loading", info("دیگری"))
    bar.dismissed.emit()
    assert bar.said == "یکی"
    bar.dismissed.emit()
    assert not notices.dismiss()


def test_a_button_does_what_it_says(notices: Notices, bar: Bar) -> None:
    told: list[str] = []
    offers = (Offer("یکی", lambda: told.append("یکی")), Offer("باز", lambda: told.append("باز")))
    notices.tell("export", info("نوشته شد", offers=offers))
    bar.action_chosen.emit(bar.keys[1])
    assert told == ["باز"]

"""More than one thing to tell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.notices import Notice, Notices
from widgets.message_bar import MessageAction, MessageBar, MessageKind


class Bar(MessageBar):
    """Remembers the sentence in sight."""

    said = ""

    def show_message(
        self, kind: MessageKind, text: str, actions: Sequence[MessageAction] = ()
    ) -> None:
        self.said = text

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


def test_closing_tells_who_wanted_to_know(notices: Notices, bar: Bar) -> None:
    told: list[bool] = []
    notices.tell("waiting", info("یکی", closed=lambda: told.append(True)))
    bar.dismissed.emit()
    assert told == [True]
    assert not notices.dismiss()


def test_a_button_does_what_it_says(notices: Notices, bar: Bar) -> None:
    told: list[bool] = []
    handlers = {"open": lambda: told.append(True)}
    action = MessageAction("باز کن", "open")
    notices.tell("export", info("نوشته شد", actions=(action,), handlers=handlers))
    bar.action_chosen.emit("open")
    assert told == [True]

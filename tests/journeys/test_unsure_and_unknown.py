"""Where the program is not sure it says so, and nobody known is a speaker of the list, too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame

from desktop.__main__ import main
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.mark import UNKNOWN_GROUP
from widgets.roles import Role, RowKind

DOUBT = "نامطمئن"
NOBODY = "گویندهٔ نامشخص"


def test_an_unsure_quote_is_called_so_wherever_it_is_shown(play: Play, unsure: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        bar = hand.find(QFrame, "reason_bar")
        sure, doubtful = hand.rows(RowKind.QUOTE)[:2]
        assert (sure.data(Role.DOUBT), doubtful.data(Role.DOUBT)) == ("", DOUBT)
        assert DOUBT in doubtful.data(Qt.ItemDataRole.AccessibleTextRole)
        hand.click_row(sure)
        assert DOUBT not in hand.all_said_in(bar)
        hand.click_row(doubtful)
        assert DOUBT in hand.all_said_in(bar)
        assert f"۲ {DOUBT}" in hand.label("summary")

    assert play(unsure, story=story) == 0


def test_a_screen_reader_is_told_the_doubt(
    play: Play, unsure: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("F8")
        first, second = told[-2:]
        assert "مهناز رادپور" in first
        assert not first.endswith(DOUBT)
        assert second.endswith(f"، {DOUBT}")

    assert play(unsure, story=story) == 0


def test_what_nobody_known_says_comes_last_in_its_own_colour(play: Play, unsure: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        speakers = hand.rows(RowKind.SPEAKER)
        assert [row.data() == NOBODY for row in speakers] == [False, False, False, True]
        assert [row.data(Role.GROUP) for row in speakers] == [0, 1, 2, UNKNOWN_GROUP]
        assert "۱ نقل" in speakers[-1].data(Role.SUMMARY)
        hand.click_row(speakers[-1])
        assert hand.counter == "نقل ۴ از ۴"
        assert NOBODY in hand.all_said_in(hand.find(QFrame, "reason_bar"))

    assert play(unsure, story=story) == 0


def test_the_page_says_the_same(unsure: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert main(["export", str(unsure), "--to", "html", "--quick", "-o", str(page)]) == 0
    written = page.read_text("utf-8")
    speakers = written.split('<section class="speakers">')[1].split("</section>")[0]
    assert speakers.index("کارشناسان") < speakers.index(NOBODY)
    assert speakers.count('<li class="nobody"') == 1
    assert written.count(f'data-doubt="{DOUBT}"') == 2

"""One speaker stands out: the others are painted quieter until he is left again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    monkeypatch.setattr(
        "desktop.window.standing_out.announce",
        lambda _, text: told.append(text.translate(ISOLATES)),
    )
    return told


def test_a_chosen_speaker_stands_out_until_esc(
    play: Play, two_speakers: Path, told: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        first, second = hand.rows(RowKind.SPEAKER)
        plain = hand.picture()
        hand.click_row(hand.rows(RowKind.QUOTE)[0])
        assert not first.data(Role.CHOSEN)
        hand.click_row(second)
        assert second.data(Role.CHOSEN)
        assert any("کاوه نیک‌روش" in said and "کم‌رنگ" in said for said in told)
        loud = _above(hand, "بودجهٔ پل هنوز", plain), _above(hand, "بودجهٔ پل هنوز")
        quiet = _above(hand, "هزینهٔ پل را شهر", plain), _above(hand, "هزینهٔ پل را شهر")
        assert quiet[0] != quiet[1]
        hand.press("Alt+PgDown")
        assert second.data(Role.CHOSEN)
        assert _above(hand, "بودجهٔ پل هنوز") == loud[0]
        hand.press("Esc")
        assert not second.data(Role.CHOSEN)
        assert hand.chosen_card() != ""
        assert _above(hand, "هزینهٔ پل را شهر") == quiet[0]

    assert play(two_speakers, story=story) == 0


def test_somebody_elses_quote_ends_it(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        first, second = hand.rows(RowKind.SPEAKER)
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(second)
        hand.press("Return")
        assert second.data(Role.CHOSEN)
        hand.press("F8")
        assert not second.data(Role.CHOSEN)
        hand.click_row(first)
        assert first.data(Role.CHOSEN)
        hand.click_row(second)
        assert (first.data(Role.CHOSEN), second.data(Role.CHOSEN)) == (False, True)

    assert play(two_speakers, story=story) == 0


def _above(hand: Hand, words: str, picture: QImage | None = None) -> str:
    """The colour above the middle of the words."""
    place = hand.place_of(words)
    image = picture or hand.picture()
    return str(image.pixelColor(place.center().x(), place.top() + 1).name())

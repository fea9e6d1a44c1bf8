"""Through the article and back: caret and cards, jumps and their history, the outline."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QTreeView, QWidget

from desktop.article.article import Article
from desktop.article.reading import Quote, QuoteKind, Reading, Speaker
from desktop.article.span import Span
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand
from widgets.roles import Role, RowKind

ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))

REPORT = """گزارش کم‌آبی در دشت نوآباد

مهناز رادپور، شهردار، گفت: آب دشت نوآباد از فردا نوبتی می‌شود.

{}

آب دشت از فردا نوبتی می‌شود

کاوه نیک‌روش، رئیس شورای شهر، گفت: چاه تازه‌ای در دشت کنده نمی‌شود.

{}

چشم کشاورزان به باران

مهناز رادپور افزود: مردم شکیبا باشند تا باران ببارد.

{}
""".format(
    *(
        "\n\n".join([f"دشت نوآباد سال‌هاست که {what} و کسی چاره‌ای نیندیشیده است."] * 14)
        for what in ("خشک است", "کم‌باران است", "آفتاب‌زده است")
    )
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A title and two sub-headings, three quotes of two speakers a long way apart."""
    path = tmp_path / "دشت نوآباد.txt"
    path.write_text(REPORT, "utf-8")
    return path


def outline(hand: Hand) -> QAbstractItemView:
    return hand.find(QAbstractItemView, "سرتیترها")


def click_heading(hand: Hand, row: int) -> None:
    view = outline(hand)
    view.scrollTo(view.model().index(row, 0))
    hand.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())


def press_side(widget: QWidget, button: Qt.MouseButton) -> None:
    QTest.mouseClick(widget, button, pos=widget.rect().center())


def top(hand: Hand) -> int:
    return hand.text.verticalScrollBar().value()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    for place in ("desktop.window.display.announce", "widgets.article_view.announce"):
        monkeypatch.setattr(place, lambda _, text: told.append(text.translate(ISOLATES)))
    return told


# The caret and the cards


def test_the_caret_selects_the_card_and_opens_its_speaker(play: Play, two_speakers: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree, speaker = hand.speakers, hand.rows(RowKind.SPEAKER)[0]
        assert isinstance(tree, QTreeView)
        tree.setExpanded(speaker, False)
        hand.press("Alt+3")
        hand.press("Ctrl+Home")
        assert hand.chosen_card() == ""
        hand.press("Down")
        hand.press("End")
        hand.press("Left")
        place = top(hand)
        for _ in range(3):
            hand.press("Right")
        assert hand.chosen_card().startswith("پل تازه")
        assert tree.isExpanded(speaker)
        assert QApplication.focusWidget() is hand.text
        assert hand.counter.startswith("نقل ۱ از ")
        assert top(hand) == place

    assert play(two_speakers, story=story) == 0


def test_a_click_in_the_text_keeps_focus_and_place(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+Down")
        hand.press("Alt+Down")
        hand.text.verticalScrollBar().setValue(top(hand) + 20)
        place = top(hand)
        hand.click_words("چاه تازه‌ای")
        assert QApplication.focusWidget() is hand.text
        assert hand.chosen_card().startswith("چاه تازه")
        assert top(hand) == place

    assert play(report, story=story) == 0


def test_an_arrow_onto_a_card_scrolls_the_text(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.QUOTE)[0])
        assert not hand.is_in_sight("مردم شکیبا")
        hand.press("Down")
        assert hand.is_in_sight("مردم شکیبا")
        assert QApplication.focusWidget() is hand.speakers

    assert play(report, story=story) == 0


def test_into_the_text_by_enter_and_back_by_esc_one_layer_at_a_time(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.QUOTE)[1])
        hand.press("Return")
        assert QApplication.focusWidget() is hand.text
        hand.press("Ctrl+J")
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.text
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.speakers
        assert hand.counter.startswith("نقل ۲ از ")
        hand.press("Esc")
        assert hand.chosen_card() == ""

    assert play(seed, story=story) == 0


def test_esc_in_a_text_that_was_clicked_stays_there(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Alt+1")
        hand.speakers.setCurrentIndex(hand.rows(RowKind.QUOTE)[1])
        hand.press("Return")
        hand.click_words("دعوت میکنم")
        hand.press("Esc")
        assert QApplication.focusWidget() is hand.text
        assert hand.chosen_card() == ""

    assert play(seed, story=story) == 0


def test_left_opens_a_speaker_and_right_closes_him(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        tree = hand.speakers
        assert isinstance(tree, QTreeView)
        hand.press("Alt+1")
        hand.press("Home")
        hand.press("Right")
        assert not tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])
        hand.press("Left")
        assert tree.isExpanded(hand.rows(RowKind.SPEAKER)[0])

    assert play(seed, story=story) == 0


# Beginning again, and quotes over one another


def test_after_the_last_comes_the_first_and_it_is_told(
    play: Play, report: Path, told: list[str]
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        count = hand.counter.split()[0]
        hand.press("Shift+F8")
        assert hand.counter.startswith(f"نقل {count} از ")
        told.clear()
        hand.press("F8")
        assert hand.counter.startswith("نقل ۱ از ")
        assert hand.is_in_sight("آب دشت نوآباد از فردا")
        assert hand.label("notice") == "به پایان رسید؛ از نخستین نقل ادامه یافت."
        assert told[-1] == hand.label("notice")
        hand.press("F8")
        assert hand.label("notice") == ""

    assert play(report, story=story) == 0


NESTED = (
    "مهناز رادپور گفت: «همان‌طور که کاوه نیک‌روش گفت پل تازه زیبا است، ما آن را تا پایان سال"
    " باز می‌کنیم.»"
)


def nested(article: Article) -> Reading:
    """What is found in `NESTED`: one quote in the midst of another, which is rarely found."""

    def quote(words: str, speaker: str) -> Quote:
        start = article.text.index(words)
        return Quote(
            f"q{start}", QuoteKind.DIRECT, Span(start, start + len(words)), speaker=speaker
        )

    quotes = (quote(NESTED[19:-1], "s1"), quote("پل تازه زیبا است", "s2"))
    return Reading(quotes, (Speaker("s1", "مهناز رادپور"), Speaker("s2", "کاوه نیک‌روش")))


def test_clicking_on_goes_round_the_quotes_that_lie_there(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "پل.txt"
    path.write_text(NESTED, "utf-8")
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, *__: tips.append(text))
    monkeypatch.setattr("desktop.window.application._hear", nested)

    def story(hand: Hand) -> None:
        hand.bot.waitUntil(lambda: bool(hand.rows(RowKind.QUOTE)))
        cards = []
        for _ in range(3):
            hand.click_words("زیبا است")
            cards.append(hand.chosen_card().split()[0])
        assert cards == ["پل", "همان‌طور", "پل"]
        viewport = hand.text.viewport()
        for words in ("زیبا است", "پایان سال"):
            place = hand.place_of(words).center()
            event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
            QApplication.sendEvent(viewport, event)
        assert "۲ نقل در اینجا" in tips[0].translate(ISOLATES)
        assert tips[1] == ""

    assert play(path, story=story) == 0


# Back and forward


def test_back_and_forward_after_choosing_quotes(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        back, forward = hand.action("history.back"), hand.action("history.forward")
        assert not back.isEnabled()
        assert not forward.isEnabled()
        for _ in range(3):
            hand.press("Alt+Down")
        last = top(hand)
        assert last > 0
        assert not forward.isEnabled()
        hand.press("Alt+Left")
        assert hand.counter.startswith("نقل ۲ از ")
        assert hand.is_in_sight("چاه تازه‌ای")
        assert hand.chosen_card().startswith("چاه تازه")
        hand.press("Alt+Left")
        assert hand.counter.startswith("نقل ۱ از ")
        assert top(hand) == 0
        assert not back.isEnabled()
        hand.press("Alt+Right")
        hand.press("Alt+Right")
        assert hand.counter.startswith("نقل ۳ از ")
        assert abs(top(hand) - last) < 40
        assert not forward.isEnabled()

    assert play(report, story=story) == 0


def test_a_jump_from_the_middle_of_the_way_back_forgets_what_was_ahead(
    play: Play, report: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        for key in ("F8", "F8", "F8", "Alt+Left", "Alt+Left"):
            hand.press(key)
        assert hand.action("history.forward").isEnabled()
        hand.click_row(hand.rows(RowKind.QUOTE)[1])
        assert not hand.action("history.forward").isEnabled()

    assert play(report, story=story) == 0


def test_the_side_buttons_of_the_mouse(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("F8")
        hand.press("F8")
        bar = hand.find(QWidget, "reason_bar")
        places = (hand.text, hand.text.viewport(), hand.speakers.viewport(), bar)
        for place in places:
            press_side(place, Qt.MouseButton.BackButton)
            assert hand.counter.startswith("نقل ۱ از ")
            press_side(place, Qt.MouseButton.ForwardButton)
            assert hand.counter.startswith("نقل ۲ از ")

    assert play(report, story=story) == 0


def test_back_from_a_mention_of_a_topic_and_from_a_stone(play: Play, far_apart: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.click_row(hand.rows(RowKind.QUOTE)[1])
        low = top(hand)
        assert low > 0
        for _ in range(len(hand.find(QWidget, "reason_bar").children())):
            hand.press("Ctrl+J")
            if top(hand) != low:
                break
        assert hand.is_in_sight("مهناز رادپور")
        hand.press("Alt+Left")
        assert abs(top(hand) - low) < 40
        assert hand.counter.startswith("نقل ۲ از ")
        chip = next(one for one in hand.chips() if "پل کهنه" in one.data())
        hand.click_row(chip)
        assert top(hand) == 0
        hand.press("Alt+Left")
        assert abs(top(hand) - low) < 40

    assert play(far_apart, story=story) == 0


def test_back_to_another_article_and_not_to_a_closed_one(
    play: Play, report: Path, two_speakers: Path
) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Shift+F8")
        low = top(hand)
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "نشست مدیران" in hand.text.toPlainText())
        hand.wait_for_quotes()
        hand.press("Alt+Left")
        assert "دشت نوآباد" in hand.text.toPlainText()
        assert hand.chosen_card().startswith("مردم شکیبا")
        assert abs(top(hand) - low) < 40
        hand.press("Alt+Right")
        assert "نشست مدیران" in hand.text.toPlainText()
        hand.press("Alt+Left")
        hand.press("Ctrl+W")
        assert "نشست مدیران" in hand.text.toPlainText()
        assert not hand.action("history.back").isEnabled()
        assert not hand.action("history.forward").isEnabled()

    assert play(report, two_speakers, story=story) == 0


# The outline


def test_the_outline_opens_and_closes_beside_speakers_and_topics(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert not outline(hand).isVisible()
        hand.press("Ctrl+T")
        assert QApplication.focusWidget() is outline(hand)
        for view in (outline(hand), hand.speakers, hand.topics):
            assert view.isVisible()
            assert view.height() > 50
        model = outline(hand).model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        assert [row.data().split()[0] for row in rows] == ["گزارش", "آب", "چشم"]
        assert [row.data(Role.SUMMARY).translate(ISOLATES) for row in rows] == [
            "",
            "نقل ۱ · مهناز رادپور",
            "",
        ]
        hand.press("Ctrl+T")
        assert not outline(hand).isVisible()
        assert QApplication.focusWidget() is hand.text

    assert play(report, story=story) == 0


def test_headings_are_jumped_to_by_mouse_and_keys_and_back(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")
        click_heading(hand, 2)
        assert hand.is_in_sight("چشم کشاورزان")
        assert hand.chosen_card() == ""
        click_heading(hand, 1)
        assert hand.is_in_sight("آب دشت از فردا نوبتی")
        assert hand.chosen_card().startswith("آب دشت نوآباد")
        hand.press("Alt+Left")
        assert hand.is_in_sight("چشم کشاورزان")
        hand.press("Alt+Left")
        assert top(hand) == 0
        hand.press("End")
        hand.press("Return")
        assert hand.is_in_sight("چشم کشاورزان")
        assert QApplication.focusWidget() is hand.text

    assert play(report, story=story) == 0


def test_the_outline_follows_the_chosen_quote(play: Play, report: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")
        rows = []
        for _ in range(3):
            hand.press("F8")
            rows += [one.row() for one in outline(hand).selectionModel().selectedIndexes()]
        assert rows == [0, 1, 2]

    assert play(report, story=story) == 0


def test_without_headings_there_is_no_outline(play: Play, tmp_path: Path, report: Path) -> None:
    plain = tmp_path / "باران.txt"
    plain.write_text("مهناز رادپور گفت: باران از فردا می‌بارد.\n\nباران بارید.\n", "utf-8")

    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")
        assert outline(hand).isVisible()
        hand.press("Ctrl+Tab")
        hand.bot.waitUntil(lambda: "باران بارید" in hand.text.toPlainText())
        assert not outline(hand).isVisible()
        assert not hand.action("outline").isEnabled()
        hand.press("Ctrl+Tab")
        assert outline(hand).isVisible()

    assert play(report, plain, story=story) == 0


def test_the_outline_is_as_it_was_at_the_next_start(play: Play, report: Path) -> None:
    def open_it(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.press("Ctrl+T")

    def find_it(hand: Hand) -> None:
        assert outline(hand).isVisible()
        assert hand.action("outline").isChecked()
        assert QApplication.focusWidget() is hand.text

    assert play(report, story=open_it) == 0
    assert play(report, story=find_it) == 0


# One speaker stands out


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


def _above(hand: Hand, words: str, picture: object = None) -> str:
    """The colour above the middle of the words."""
    place = hand.place_of(words)
    image = picture or hand.picture()
    return str(image.pixelColor(place.center().x(), place.top() + 1).name())  # type: ignore[attr-defined]

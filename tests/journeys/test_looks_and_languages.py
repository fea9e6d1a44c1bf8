"""Themes, what is remembered, English, the Persian keyboard layout, a crash."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QSplitter

import resources
from desktop.__main__ import OPTIONS, main
from desktop.window.settings import THEMES
from resources.catalogue import LANGUAGES
from tests.journeys.conftest import Play
from tests.journeys.hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier


def ground(hand: Hand) -> QColor:
    """The colour of the window's ground."""
    return hand.window.palette().color(QPalette.ColorRole.Window)


def panel(theme: str) -> QColor:
    return QColor(resources.theme(theme)["panel"])


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "contrast"])
def test_a_theme_from_the_command_line(play: Play, seed: Path, theme: str) -> None:
    def story(hand: Hand) -> None:
        assert ground(hand) == panel(theme)
        page = hand.picture().pixelColor(3, 3)
        assert abs(page.lightness() - QColor(resources.theme(theme)["page"]).lightness()) < 12
        assert hand.action(f"theme.{theme}").isChecked()

    assert play(seed, "--theme", theme, story=story) == 0


def test_what_is_chosen_in_the_menu_is_remembered(play: Play, seed: Path) -> None:
    def choose(hand: Hand) -> None:
        hand.wait_for_quotes()
        hand.action("theme.dark").trigger()
        hand.press("Ctrl++")
        hand.press("F9")
        hand.bot.waitUntil(lambda: ground(hand) == panel("dark"))

    def look(hand: Hand) -> None:
        hand.wait_for_quotes()
        assert ground(hand) == panel("dark")
        assert not hand.speakers.isVisible()
        sizes.append(hand.text_size)

    sizes: list[float] = []
    assert play(seed, story=lambda hand: sizes.append(hand.text_size)) == 0
    assert play(seed, story=choose) == 0
    assert play(seed, story=look) == 0
    assert sizes[1] == sizes[0] + 1


def test_the_shares_of_the_sidebar_are_remembered(play: Play, seed: Path) -> None:
    def choose(hand: Hand) -> None:
        hand.wait_for_quotes()
        heights.append(hand.topics.height())
        splitter = next(
            one
            for one in hand.window.findChildren(QSplitter)
            if one.orientation() is Qt.Orientation.Vertical and one.isVisible()
        )
        splitter.setSizes([300, 400])
        heights.append(hand.topics.height())

    def look(hand: Hand) -> None:
        hand.wait_for_quotes()
        heights.append(hand.topics.height())

    heights: list[int] = []
    assert play(seed, story=choose) == 0
    assert play(seed, story=look) == 0
    assert heights[0] < heights[1]
    assert abs(heights[2] - heights[1]) < 40


def test_a_theme_of_the_command_line_is_not_remembered(play: Play, seed: Path) -> None:
    assert play(seed, "--theme", "dark", story=lambda hand: None) == 0

    def story(hand: Hand) -> None:
        assert ground(hand) == panel("light")

    assert play(seed, story=story) == 0


def test_it_follows_the_system(play: Play, seed: Path, qapp: QApplication) -> None:
    def story(hand: Hand) -> None:
        assert ground(hand) == panel("light")
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        hand.bot.waitUntil(lambda: ground(hand) == panel("dark"))

    assert play(seed, story=story) == 0


def test_in_english(play: Play, seed: Path, qapp: QApplication) -> None:
    def story(hand: Hand) -> None:
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
        titles = [action.text() for action in hand.window.menuBar().actions()]
        assert all(title.isascii() for title in titles), titles
        hand.bot.waitUntil(lambda: "17" in hand.label("summary") or "18" in hand.label("summary"))
        assert "quotes" in hand.label("summary")

    assert play(seed, "--language", "en", story=story) == 0


def test_the_persian_layout(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        key = QKeyEvent(QEvent.Type.KeyPress, ord("خ"), CTRL, 32, 0, 0, "خ")
        QCoreApplication.sendEvent(hand.text, key)
        assert hand.dialog("open").isVisible()

    assert play(seed, story=story) == 0


@pytest.mark.logs("unexpected error")
def test_a_crash_is_told_and_the_window_lives_on(play: Play, seed: Path, home: Path) -> None:
    def story(hand: Hand) -> None:
        hand.wait_for_quotes()
        QTimer.singleShot(0, break_down)
        dialog = hand.dialog("crash")
        assert "پیش‌بینی" in hand.all_said_in(dialog)
        dialog.close()
        hand.wait_for_focus()
        hand.press("F8")
        assert hand.counter.startswith("نقل ۱ از ")

    assert play(seed, story=story) == 0
    logs = list(home.rglob("naqlnama.log"))
    assert len(logs) == 1
    assert "LookupError" in logs[0].read_text("utf-8")


def break_down() -> None:
    raise LookupError("no such leaf")


def test_about(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.action("about").trigger()
        said = hand.all_said_in(hand.dialog("about"))
        for word in ("نقل‌نما", "0.1.0", "MIT", "LGPL", "hazm", "OFL"):
            assert word in said

    assert play(seed, story=story) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--language", "fa", "--theme", "paper"], "پس از --theme یکی از این‌ها را"),
        (["--language=en", "--theme"], "system|light|sepia|dark|contrast"),
        (["--language", "de"], "fa|en"),
        (["--language", "fa", "--no-such-option"], "گزینهٔ --no-such-option را"),
    ],
)
def test_what_is_not_understood_ends_with_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "naqlnama --help" in told


def test_a_verb_may_stand_after_options(two_speakers: Path, tmp_path: Path) -> None:
    to = ["--to", "json", "-o", str(tmp_path), "--quick"]
    assert main(["--language", "en", "export", str(two_speakers), *to]) == 0
    assert (tmp_path / "نشست.json").exists()


def test_what_the_command_line_knows_is_what_there_is() -> None:
    assert OPTIONS == {"--language": LANGUAGES, "--theme": THEMES}


def test_without_a_display_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 1
    assert "export" in capsys.readouterr().err


def test_garbage_is_looked_for_again(play: Play, seed: Path) -> None:
    def story(hand: Hand) -> None:
        hand.press("Ctrl+W")
        hand.bot.waitUntil(gc.isenabled)

    assert play(seed, story=story) == 0
    assert gc.isenabled()


def test_the_start_leaves_import_as_it_is() -> None:
    """PySide6 is loaded here already, so another Python is asked."""
    asked = "import builtins; ours = builtins.__import__; import desktop.window.main_window; "
    subprocess.run([sys.executable, "-c", asked + "assert builtins.__import__ is ours"], check=True)

"""Every story starts through `main()`, with real arguments, and ends with its exit status."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.__main__ import main
from tests.journeys.hand import Hand

Story = Callable[[Hand], object]
Play = Callable[..., int]

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.fixture
def seed() -> Path:
    return SEED


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication) -> Play:
    """Start the program with these arguments and act the story where it would wait for events."""

    def play(*arguments: object, story: Story) -> int:
        def act(*_: object) -> int:
            windows = [
                widget
                for widget in QApplication.topLevelWidgets()
                if isinstance(widget, QMainWindow) and widget.isVisible()
            ]
            story(Hand(windows[-1], qtbot))
            windows[-1].close()
            return 0

        monkeypatch.setattr(QApplication, "exec", act)
        return main([str(argument) for argument in arguments])

    return play

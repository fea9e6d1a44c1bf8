"""When it breaks."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.window.crash import LOG_NAME, CrashGuard
from desktop.window.crash_dialog import CrashDialog


@pytest.fixture
def guard(tmp_path: Path, qtbot: QtBot) -> Iterator[CrashGuard]:
    before = sys.excepthook
    guard = CrashGuard(tmp_path / "log")
    guard.install()
    yield guard
    guard.uninstall()
    sys.excepthook = before


def shown() -> list[CrashDialog]:
    """The crash dialogs in sight."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, CrashDialog) and widget.isVisible()
    ]


def break_down() -> None:
    raise LookupError("no such leaf")


@pytest.mark.logs("unexpected error")
@pytest.mark.usefixtures("guard")
def test_an_error_is_shown_can_be_copied_and_is_logged(qtbot: QtBot, tmp_path: Path) -> None:
    QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: bool(shown()))
    dialog = shown()[0]
    button = dialog.findChild(QPushButton, "crash.copy")
    assert button is not None
    button.click()
    copied = QGuiApplication.clipboard().text()
    assert "LookupError: no such leaf" in copied
    assert "PySide6" in copied
    assert "no such leaf" in (tmp_path / "log" / LOG_NAME).read_text("utf-8")


@pytest.mark.logs("unexpected error")
@pytest.mark.usefixtures("guard")
def test_errors_in_a_row_share_one_dialog(qtbot: QtBot) -> None:
    for _ in range(3):
        QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: bool(shown()) and shown()[0].text.count("LookupError: no") == 3)
    assert len(shown()) == 1


@pytest.mark.logs("unexpected error")
@pytest.mark.usefixtures("guard")
def test_an_error_in_a_thread_is_shown_too(qtbot: QtBot) -> None:
    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown()))


@pytest.mark.logs("unexpected error")
def test_a_closed_dialog_comes_again(guard: CrashGuard, qtbot: QtBot) -> None:
    QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: bool(shown()))
    shown()[0].close()
    assert not shown()
    QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: bool(shown()))


@pytest.mark.logs("unexpected error")
@pytest.mark.usefixtures("guard")
def test_it_outlives_the_box_that_was_in_front(qtbot: QtBot) -> None:
    box = QDialog()
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: bool(shown()))
    delete(box)
    QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: bool(shown()) and shown()[0].text.count("LookupError: no") == 2)


@pytest.mark.logs("unexpected error|could not be shown")
def test_an_error_while_telling_is_not_told(
    guard: CrashGuard,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def refuse(dialog: CrashDialog, story: str) -> None:
        raise RuntimeError("no paper")

    monkeypatch.setattr(CrashDialog, "add", refuse)
    QTimer.singleShot(0, break_down)
    qtbot.waitUntil(lambda: "no paper" in caplog.text)
    QApplication.processEvents()
    assert caplog.text.count("unexpected error") == 1


def test_of_very_many_errors_the_first_are_shown(qtbot: QtBot) -> None:
    dialog = CrashDialog()
    qtbot.addWidget(dialog)
    for number in range(1000):
        dialog.add(f"error {number}.")
    assert "error 0." in dialog.text
    assert "error 999." not in dialog.text


@pytest.mark.logs("no log file")
def test_no_log_folder_is_no_reason_to_break(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    guard = CrashGuard(tmp_path / "file" / "log")
    guard.open_log()
    assert not (tmp_path / "file" / "log").exists()

"""What is dropped anywhere on a window, and what becomes of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop.window.drop_target import Dropped, DropTarget, dropped, is_welcome
from widgets.drop_overlay import DropOverlay

# Qt 6.12 calls the only way to make a drag by hand that 6.11 has an old one.
pytestmark = pytest.mark.filterwarnings("ignore:.*QDrag(Enter|Move)Event:DeprecationWarning")

ACTION, BUTTON = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def data(*urls: Path | str, text: str = "") -> QMimeData:
    found = QMimeData()
    if urls:
        found.setUrls(
            [QUrl.fromLocalFile(str(url)) if isinstance(url, Path) else QUrl(url) for url in urls]
        )
    if text:
        found.setText(text)
    return found


def problems(found: Dropped) -> list[str]:
    return [problem.problem for _, problem in found.failures]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("ب.txt", "الف.TXT", ".hidden.txt", "image.png", "deep/ج.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    return tmp_path


def test_files_come_as_they_are(tmp_path: Path) -> None:
    paths = (tmp_path / "یک\n۱.txt", tmp_path / "#2%.txt")
    assert dropped(data(*paths)) == Dropped(paths)


def test_folder_gives_its_articles_and_no_deeper(folder: Path) -> None:
    assert [path.name for path in dropped(data(folder)).paths] == ["الف.TXT", "ب.txt"]


def test_folder_without_articles_is_told(folder: Path) -> None:
    (folder / "deep" / "ج.txt").unlink()
    found = dropped(data(folder / "deep", folder / "ب.txt"))
    assert problems(found) == ["no_articles"]
    assert [path.name for path in found.paths] == ["ب.txt"]


@pytest.mark.parametrize(
    ("problem", "told"), [(PermissionError(), "forbidden"), (OSError(5, "lost"), "failed")]
)
def test_folder_that_cannot_be_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, problem: OSError, told: str
) -> None:
    def fail(_: Path) -> None:
        raise problem

    monkeypatch.setattr(Path, "iterdir", fail)
    assert problems(dropped(data(folder))) == [told]


def test_address_on_the_web_is_told_and_never_fetched() -> None:
    found = dropped(data("https://example.org/news/1", text="https://example.org/news/1"))
    assert (found.paths, found.text, problems(found)) == ((), "", ["elsewhere"])


def test_text_comes_as_it_is() -> None:
    assert dropped(data(text=" خبر\nگفت: آری")) == Dropped(text=" خبر\nگفت: آری")


def test_what_is_neither_is_not_welcome() -> None:
    image = QMimeData()
    image.setData("image/png", b"\x89PNG")
    assert not is_welcome(image)
    assert is_welcome(data(text="خبر"))
    assert is_welcome(data(Path(os.sep)))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a text in it that covers all of it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    text = QTextBrowser(window)
    text.resize(400, 300)
    overlay = DropOverlay(window)
    DropTarget(window, overlay).setObjectName("target")
    window.show()
    qtbot.waitExposed(window)
    return window


def parts(window: QWidget) -> tuple[DropTarget, DropOverlay]:
    target, overlay = window.findChild(DropTarget), window.findChild(DropOverlay)
    assert target is not None
    assert overlay is not None
    return target, overlay


def drag(window: QWidget, what: QMimeData) -> bool:
    """Drag over the middle of the window, as the platform tells it; whether it is welcome."""
    handle, at = window.windowHandle(), QPoint(200, 150)
    enter = QDragEnterEvent(at, ACTION, what, BUTTON, NO_KEYS)
    QApplication.sendEvent(handle, enter)
    move = QDragMoveEvent(at, ACTION, what, BUTTON, NO_KEYS)
    QApplication.sendEvent(handle, move)
    return move.isAccepted()


def test_overlay_covers_all_while_something_is_dragged(qtbot: QtBot, window: QWidget) -> None:
    _, overlay = parts(window)
    assert not overlay.isVisible()
    assert drag(window, data(text="خبر"))
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    assert not overlay.isVisible()


def test_what_is_let_go_is_told(qtbot: QtBot, window: QWidget) -> None:
    target, overlay = parts(window)
    what = data(text="خبر")
    drag(window, what)
    with qtbot.waitSignal(target.dropped) as told:
        drop = QDropEvent(QPointF(200, 150), ACTION, what, BUTTON, NO_KEYS)
        QApplication.sendEvent(window.windowHandle(), drop)
    assert told.args == [Dropped(text="خبر")]
    assert drop.isAccepted()
    assert not overlay.isVisible()


def test_what_is_no_article_is_not_let_in(window: QWidget) -> None:
    image = QMimeData()
    image.setData("image/png", b"\x89PNG")
    _, overlay = parts(window)
    assert not drag(window, image)
    assert not overlay.isVisible()


def test_overlay_paints_over_what_it_covers(window: QWidget) -> None:
    before = window.grab().toImage()
    drag(window, data(text="خبر"))
    assert window.grab().toImage() != before

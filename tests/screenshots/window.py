"""Pictures of the window, drawn off the screen and without motion."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QAction, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLineEdit,
    QMainWindow,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from desktop.files import recents
from desktop.files.recents import Recent, Remembered
from desktop.window.application import REMEMBERED, Built, build, dress
from resources.catalogue import Catalogue
from tests.screenshots.scenes import Scene
from widgets.callout import Callout
from widgets.speakers_view import SpeakersView

PATIENCE = 15.0


class Still(QProxyStyle):
    """Fusion without animations."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def picture(app: QApplication, scene: Scene, target: Path) -> None:
    """Build the window anew, play the scene and write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        catalogue = Catalogue(scene.language)
        dress(app, catalogue)
        app.setStyle(Still("Fusion"))
        built = build(app, catalogue, scene.theme)
        try:
            _play(built, scene, Path(folder))
            _grab(built.window).save(str(target))
        finally:
            built.close()
            built.window.close()
            built.window.deleteLater()
            # Off the screen, what Python put there would outlive it.
            app.clipboard().clear()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _play(built: Built, scene: Scene, folder: Path) -> None:
    window = built.window
    window.resize(*scene.size)
    window.show()
    _remember([folder / article for article in scene.remembered])
    window.recall()
    built.reader.start()
    # An article without a folder is one that is not there.
    built.desk.open([folder / article for article in scene.articles])
    current = built.desk.current
    if current is not None:
        _wait(lambda: current.refined is not None)
    for command in scene.commands:
        _trigger(built.window, command)
        if command.startswith("language."):
            _settle()
    window = built.window
    for _ in range(scene.steps):
        window.findChildren(Callout)[0].next_asked.emit()
    if scene.topic is not None and current is not None and current.reading is not None:
        current.choose_topic(current.reading.topics[scene.topic].id)
    if scene.find:
        _trigger(window, "find")
        field = window.findChild(QLineEdit, "find_field")
        assert field is not None
        field.setText(scene.find)
    if scene.filter:
        window.findChildren(QLineEdit, "filter")[0].setText(scene.filter)
    if scene.across:
        window.findChildren(QLineEdit, "across_line")[0].setText(scene.across)
    if scene.speaker is not None:
        speakers = window.findChildren(SpeakersView)[0]
        speakers.clicked.emit(speakers.model().index(scene.speaker, 0))
    if scene.then is not None:
        built.desk.open([folder / scene.then])
    if scene.seek is not None:
        _trigger(window, "palette")
        window.findChildren(QFrame, "palette")[0].findChildren(QLineEdit)[0].setText(scene.seek)
    _settle()


def _remember(articles: Sequence[Path]) -> None:
    """Keep that these articles were open, one a day."""
    known = [
        Recent(str(path), _first_line(path), date(2025, 11, 27 - place), 2, 17 - place)
        for place, path in enumerate(articles)
    ]
    kept = Path(QSettings().fileName()).with_name(REMEMBERED)
    recents.write(kept, Remembered(tuple(known), tuple(one.path for one in known)))


def _first_line(path: Path) -> str:
    return path.read_text("utf-8").split("\n")[0] if path.exists() else "نشست خبری وزیر نیرو"


def _trigger(window: QMainWindow, command: str) -> None:
    action = window.findChild(QAction, command)
    assert action is not None, command
    action.trigger()


def _grab(window: QMainWindow) -> QPixmap:
    """The window with the dialogs over it, where they stand."""
    pixmap = window.grab()
    dialogs = [child for child in window.findChildren(QDialog) if child.isVisible()]
    with QPainter(pixmap) as painter:
        for dialog in dialogs:
            centre = window.rect().center() - dialog.rect().center()
            place = centre if dialog.isWindow() else dialog.mapTo(window, dialog.rect().topLeft())
            painter.drawPixmap(place, dialog.grab())
    return pixmap


def _wait(is_there: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_there():
        if time.monotonic() > end:
            print("what was waited for did not come; the picture is without it")
            return
        QCoreApplication.processEvents()
        time.sleep(0.01)


def _settle() -> None:
    """Let everything be laid out and painted that is waiting for it."""
    for _ in range(20):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        time.sleep(0.01)

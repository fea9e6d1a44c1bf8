"""Dresses the application, builds the window, and keeps all that is slow until it is painted."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QWidget

import resources
from desktop import APPLICATION_ID, NAME, __version__
from desktop.article.article import Article
from desktop.article.reading import Reading, Reason
from desktop.files.loading import load
from desktop.handover import Door
from desktop.window import settings, translator
from desktop.window.background import Lane
from desktop.window.crash import CrashGuard
from desktop.window.desk import Desk
from desktop.window.exporting import Exporter
from desktop.window.hazm_refiner import HazmRefiner
from desktop.window.keyboard import PersianKeys
from desktop.window.languages import Languages
from desktop.window.main_window import MainWindow
from desktop.window.reader import Reader
from desktop.window.theme import Theme
from desktop.window.tidying import Tidying
from resources.catalogue import LANGUAGES, Catalogue

if TYPE_CHECKING:
    from desktop.language.tidy import HalfSpace

FONTS = ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf")
FAMILY = "Vazirmatn"
FONT_SIZE = 10.5
MEASURE = "NAQLNAMA_MEASURE"
LISTENING_AT_LATEST = 1_500
REMEMBERED = "desk.json"
# Seconds. At each call of Qt, a thread that reads an article may take its turn; by default the
# window then waits for five milliseconds, many times for one picture.
TURN = 0.0002
# A reading has thousands of values, none of which waits to be collected; to look through them all
# takes as long as a paint, and by default it is done several times while one is shown.
COLLECTED_AFTER = 20_000
ICON = f"icons/{APPLICATION_ID}.svg"


def run(
    paths: Sequence[Path] = (),
    language: str | None = None,
    theme: str | None = None,
    door: Door | None = None,
) -> int:
    """Open the window on the articles and return, once it is closed, the exit status.

    `language` and `theme` are for this time only; without them those chosen last are taken. At the
    `door` other starts of the program bring their articles to this window, and it is closed with
    it.
    """
    if not has_display():
        print(Catalogue(language or LANGUAGES[0]).say("no_display"), file=sys.stderr)
        return 1
    app = QApplication.instance() or QApplication([NAME])
    assert isinstance(app, QApplication)
    guard = CrashGuard()
    guard.install()
    keys = PersianKeys(app)
    try:
        built = guard.attempt(partial(_begin, app, guard, paths, language, theme, door))
        return 1 if built is None else _stay(app, built)
    finally:
        keys.leave()
        guard.uninstall()


def has_display() -> bool:
    """Whether there is something to open a window on; without it Qt would end the program."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def dress(app: QApplication, catalogue: Catalogue) -> None:
    """Give the application its names, language, direction, digits, style and font."""
    _name(app)
    app.setStyle("Fusion")
    translator.speak(app, catalogue)
    _set_font(app)


def _name(app: QApplication) -> None:
    app.setApplicationName(NAME)
    app.setOrganizationName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)


def _set_font(app: QApplication) -> None:
    for name in FONTS:
        if QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}"))) < 0:
            logging.getLogger(NAME).warning("the font %s cannot be used", name)
    font = QFont(app.font())
    font.setFamilies([FAMILY, *font.families()])
    font.setPointSizeF(FONT_SIZE)
    app.setFont(font)


@dataclass(frozen=True)
class Built:
    """What `build` made: `desk.open` shows articles, `reader.start` has them read."""

    languages: Languages
    desk: Desk
    reader: Reader
    lane: Lane
    tidying: Tidying

    @property
    def window(self) -> MainWindow:
        """The window there is now: another language brings another."""
        return self.languages.window

    def close(self) -> None:
        """Stop all threads."""
        self.reader.close()
        self.lane.stop()
        self.tidying.close()


def build(app: QApplication, catalogue: Catalogue, theme: str | None = None) -> Built:
    """The window with its desk and reader, on an application that is dressed; not shown yet."""
    sys.setswitchinterval(TURN)
    gc.set_threshold(COLLECTED_AFTER, *gc.get_threshold()[1:])
    store = QSettings()
    remembered = settings.read(store)
    refiner = HazmRefiner()
    lane, reader = Lane(), Reader(_hear, _complete, refiner)
    tidying = Tidying(_half_spaces, refiner.half_spaces, catalogue)
    desk = Desk(load, lane)
    worn = Theme(app, theme or remembered.theme)
    desk.session_opened.connect(reader.read)
    desk.session_closed.connect(reader.drop)
    desk.session_closed.connect(tidying.forget)
    make = partial(_window, desk, reader, worn, tidying, _remembered_at(store))
    languages = Languages(make, catalogue, remembered)
    for lasting in (desk, reader, worn, lane, tidying):
        lasting.setParent(languages)
    languages.left.connect(partial(settings.write, store))
    return Built(languages, desk, reader, lane, tidying)


def _window(
    desk: Desk,
    reader: Reader,
    worn: Theme,
    tidying: Tidying,
    remembered_at: Path,
    catalogue: Catalogue,
    remembered: settings.Settings,
) -> MainWindow:
    tidying.speak(catalogue)
    return MainWindow(
        desk,
        reader,
        worn,
        catalogue,
        remembered,
        QIcon(str(resources.path(ICON))),
        partial(_explain, catalogue),
        partial(Exporter, _page, catalogue),
        tidying,
        remembered_at,
    )


def _remembered_at(store: QSettings) -> Path:
    """The file beside the settings that keeps what was open."""
    if sys.platform == "win32":
        # There the settings are in no file.
        from platformdirs import user_data_path

        return user_data_path(NAME, appauthor=False) / REMEMBERED
    return Path(store.fileName()).with_name(REMEMBERED)


def _begin(
    app: QApplication,
    guard: CrashGuard,
    paths: Sequence[Path],
    language: str | None,
    theme: str | None,
    door: Door | None,
) -> Built:
    """Show the window with its first article."""
    # Its names first: by them the settings are found.
    _name(app)
    remembered = settings.read(QSettings())
    catalogue = Catalogue(language or remembered.language)
    dress(app, catalogue)
    built = build(app, catalogue, theme)
    is_measured = bool(os.environ.get(MEASURE))
    if not remembered.welcomed and not is_measured:
        built.window.welcome(has_articles=bool(paths))
    built.desk.open(paths)
    if is_measured:
        _measure(built)
    AfterPaint(built.window, partial(_after_paint, app, guard, built, door))
    if door is not None:
        # A window that starts out of sight is not painted, and others wait at its door.
        timer = QTimer(built.languages, singleShot=True, interval=LISTENING_AT_LATEST)
        timer.timeout.connect(partial(_let_others_in, built, door))
        timer.start()
    built.window.show()
    return built


def _stay(app: QApplication, built: Built) -> int:
    """Let the reader read; the exit status comes when the window is closed."""
    try:
        return app.exec()
    finally:
        built.close()
        built.window.deleteLater()
        built.languages.deleteLater()


def _measure(built: Built) -> None:
    from desktop.window.measure import Stamps

    Stamps(built.window, built.reader)


class AfterPaint(QObject):
    """Calls `then` once, a moment after the widget has been painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def _after_paint(app: QApplication, guard: CrashGuard, built: Built, door: Door | None) -> None:
    built.window.recall()
    settle = partial(_settle, app, guard, built, door)
    if built.desk.current is None:
        settle()
    else:
        # A moment later, when the quotes are painted.
        built.reader.reading_came.connect(
            lambda: QTimer.singleShot(0, settle), Qt.ConnectionType.SingleShotConnection
        )
    built.reader.start()


def _let_others_in(built: Built, door: Door) -> None:
    if sys.platform == "win32":
        from desktop.window.pipe_instance import PipeInstance as Instance
    else:
        from desktop.window.single_instance import SingleInstance as Instance

    if not door.is_open or built.languages.findChild(Instance) is not None:
        return
    instance = Instance(door, built.languages)
    instance.paths_came.connect(lambda paths: built.window.take_over(paths))
    # Before the article is read: the reading thread would keep whoever waits waiting.
    built.desk.article_taken.connect(instance.confirm)
    built.desk.loading_large.connect(instance.postpone)
    built.desk.loading_ended.connect(instance.settle)
    built.languages.closed.connect(instance.close)
    built.languages.closed.connect(door.close)


def _settle(app: QApplication, guard: CrashGuard, built: Built, door: Door | None) -> None:
    gc.freeze()
    gc.enable()
    if door is not None:
        _let_others_in(built, door)
    app.setWindowIcon(QIcon(str(resources.path(ICON))))
    guard.open_log()


# What follows is imported when it is needed, most of it in a thread: no reader waits for it.


def _hear(article: Article) -> Reading:
    from desktop.extraction import speech

    return speech(article)


def _half_spaces(text: str) -> tuple[HalfSpace, ...]:
    from desktop.language.tidy import half_spaces

    return half_spaces(text)


def _complete(reading: Reading, article: Article) -> Reading:
    from desktop.extraction import with_topics

    return with_topics(reading, article)


def _explain(catalogue: Catalogue, reason: Reason) -> str:
    from desktop.files.export.reasons import sentence

    return sentence(reason, catalogue)


def _page(article: Article, reading: Reading, catalogue: Catalogue, source_name: str) -> str:
    from desktop.files.export.html import page

    return page(article, reading, catalogue, source_name)

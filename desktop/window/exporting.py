"""From the article in hand to a page on the disk: where to, over what, and a word when done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.files.targets import Originals
from desktop.window.background import Lane
from desktop.window.session import Session
from desktop.window.translator import N_
from resources.catalogue import Catalogue

SUFFIX = "html"

PageMaker = Callable[[Article, Reading, Catalogue, str], str]


class Exporter(QObject):
    """Asks where the page goes and has it written in a thread of its own.

    `page` makes the page of an article, its reading and the name of its file. The article's
    own file is never written.
    """

    chosen = Signal(Path)
    """The reader has said where a page goes."""
    written = Signal(Path)
    failed = Signal(str)
    """Nothing was written; tells the sentence that says why."""

    def __init__(self, page: PageMaker, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._say = catalogue
        self._window = window
        self._lane = Lane(self)

    def ask(self, session: Session, folder: Path) -> None:
        """Ask the reader where the session's page is to go, with a name proposed."""
        from desktop.window.file_dialogs import page_dialog

        proposed = folder / f"{session.path.stem}.{SUFFIX}"
        dialog = page_dialog(self._say, self._window, proposed)
        dialog.fileSelected.connect(lambda name: self._chosen(session, Path(name)))

    def close(self) -> None:
        """Finish what was asked for, begun or not."""
        self._lane.finish()

    def _chosen(self, session: Session, target: Path) -> None:
        if target == session.path or target in Originals([session.path]):
            sentence = N_("صفحه روی خودِ مقاله نوشته نمی‌شود؛ نام دیگری برگزینید.")
            self.failed.emit(self._say(sentence))
        elif target.exists():
            self._ask_to_overwrite(session, target)
        else:
            self._export(session, target)

    def _ask_to_overwrite(self, session: Session, target: Path) -> None:
        from desktop.window.file_dialogs import overwrite_question

        question = overwrite_question(self._say, self._window, target)
        question.accepted.connect(partial(self._export, session, target))

    def _export(self, session: Session, target: Path, *_: object) -> None:
        reading = session.best_reading
        if reading is None:
            return
        self.chosen.emit(target)
        page = partial(self._page, session.article, reading, self._say, session.path.name)
        self._lane.run(partial(_write, target, page, self._say), partial(self._tell, target))
        self._lane.start()

    def _tell(self, target: Path, problem: object) -> None:
        if problem == "":
            self.written.emit(target)
        elif isinstance(problem, str):
            self.failed.emit(problem)


def _write(target: Path, page: Callable[[], str], say: Catalogue) -> str:
    """Runs in the thread: the sentence that says what went wrong, or nothing."""
    from desktop.files import atomic

    try:
        atomic.write(target, page().encode("utf-8"))
    except atomic.NotWritten as problem:
        return say.say(f"unwritten.{problem.problem}", problem.values)
    return ""

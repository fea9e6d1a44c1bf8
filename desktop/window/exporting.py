"""From the article in hand to a page on the disk: where to, over what, and a word when done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.article.article import Article
from desktop.article.reading import Reading
from desktop.files.targets import Originals, file_name
from desktop.window.background import Lane
from desktop.window.session import Session
from desktop.window.translator import N_, Sentence
from resources.catalogue import Catalogue
from resources.sentences import SENTENCES

SUFFIX = "html"
WRITTEN = "written"
"""What the thread answers where nothing went wrong."""

PageMaker = Callable[[Article, Reading, Catalogue, str], str]


@dataclass(frozen=True)
class Wish:
    """A page to be written: asked for when the reader has said where, and made in the thread.

    `page` gives what makes it, or None where there is nothing any more; `originals` are files that
    it may not be written over.
    """

    originals: tuple[Path, ...]
    page: Callable[[], Callable[[], str] | None]


class Exporter(QObject):
    """Asks where the page goes and has it written in a thread of its own.

    `page` makes the page of an article, its reading and the name of its file. The article's
    own file is never written.
    """

    chosen = Signal(Path)
    """The reader has said where a page goes."""
    written = Signal(Path)
    failed = Signal(object)
    """Nothing was written; tells the `Sentence` that says why."""

    def __init__(self, page: PageMaker, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._say = catalogue
        self._window = window
        self._lane = Lane(self)

    def ask(self, session: Session, folder: Path) -> None:
        """Ask the reader where the session's page is to go, with a name proposed."""
        wish = Wish((session.path,), partial(self._page_of, session))
        self._ask(wish, folder / f"{session.path.stem}.{SUFFIX}")

    def ask_for(self, wish: Wish, folder: Path, name: str) -> None:
        """Ask the reader where a page is to go, with a file of that name proposed."""
        self._ask(wish, folder / f"{file_name(name) or SUFFIX}.{SUFFIX}")

    def _ask(self, wish: Wish, proposed: Path) -> None:
        from desktop.window.file_dialogs import page_dialog

        dialog = page_dialog(self._say, self._window, proposed)
        dialog.fileSelected.connect(lambda chosen: self._chosen(wish, Path(chosen)))

    def close(self) -> None:
        """Finish what was asked for, begun or not."""
        self._lane.finish()

    def _page_of(self, session: Session) -> Callable[[], str] | None:
        reading = session.best_reading
        if reading is None:
            return None
        return partial(self._page, session.article, reading, self._say, session.path.name)

    def _chosen(self, wish: Wish, target: Path) -> None:
        if target in wish.originals or target in Originals(wish.originals):
            sentence = N_("صفحه روی خودِ مقاله نوشته نمی‌شود؛ نام دیگری برگزینید.")
            self.failed.emit(Sentence(sentence))
        elif target.exists():
            self._ask_to_overwrite(wish, target)
        else:
            self._export(wish, target)

    def _ask_to_overwrite(self, wish: Wish, target: Path) -> None:
        from desktop.window.file_dialogs import overwrite_question

        question = overwrite_question(self._say, self._window, target)
        question.accepted.connect(partial(self._export, wish, target))

    def _export(self, wish: Wish, target: Path, *_: object) -> None:
        page = wish.page()
        if page is None:
            return
        self.chosen.emit(target)
        self._lane.run(partial(_write, target, page), partial(self._tell, target))
        self._lane.start()

    def _tell(self, target: Path, problem: object) -> None:
        if problem == WRITTEN:
            self.written.emit(target)
        elif isinstance(problem, Sentence):
            self.failed.emit(problem)


def _write(target: Path, page: Callable[[], str]) -> object:
    """Runs in the thread: the sentence that says what went wrong, or that all went well."""
    from desktop.files import atomic

    try:
        atomic.write(target, page().encode("utf-8"))
    except atomic.NotWritten as problem:
        return Sentence(SENTENCES[f"unwritten.{problem.problem}"], problem.values)
    return WRITTEN

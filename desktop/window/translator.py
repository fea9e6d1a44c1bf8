"""Qt's way to our catalogue, and Qt's own Persian with its gaps filled and its key names Latin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.window.qt_persian import WORDS
from resources.catalogue import Catalogue


def N_(persian: str) -> str:
    """The sentence as it is: marks a literal for the catalogue where it is not said at once."""
    return persian


@dataclass(frozen=True)
class Sentence:
    """What is to be said in whatever language it is wanted: the Persian, and what fills it."""

    persian: str
    values: Mapping[str, object] = field(default_factory=dict)


class OurTranslator(QTranslator):
    """Says what the catalogue knows; silent, not empty, about all else, which is then Qt's."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        # An empty translator is not installed, and nobody is told that the language changed.
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        said = self._catalogue(source)
        return said if said != source else _silence()


class QtPersian(QTranslator):
    """Qt's Persian with our words, but for the key names.

    Iranian keycaps say Ctrl and PgDn, not «کنترل».
    """

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context == "QShortcut":
            return _silence()
        if (context, source) in WORDS:
            return WORDS[context, source]
        return super().translate(context, source, disambiguation or "", n) or _silence()


def install(app: QCoreApplication, catalogue: Catalogue) -> None:
    """Make `app` speak the catalogue's language, and forget the one it spoke before."""
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    if catalogue.language == "fa":
        persian = QtPersian(app)
        persian.load("qtbase_fa", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        app.installTranslator(persian)
    # The last one installed is asked first.
    app.installTranslator(OurTranslator(catalogue, app))


def speak(app: QApplication, catalogue: Catalogue) -> None:
    """Give the application its language: words, direction, digits and its own name."""
    install(app, catalogue)
    app.setApplicationDisplayName(catalogue(N_("نقل‌نما")))
    QLocale.setDefault(locale_of(catalogue))
    direction = Qt.LayoutDirection
    is_persian = catalogue.language == "fa"
    app.setLayoutDirection(direction.RightToLeft if is_persian else direction.LeftToRight)


def locale_of(catalogue: Catalogue) -> QLocale:
    """What Qt writes numbers and days by in the catalogue's language."""
    return QLocale("fa_IR" if catalogue.language == "fa" else "en_GB")


def _silence() -> str:
    # Qt asks the next translator only after None; an empty string would be shown as it is.
    return None  # type: ignore[return-value]

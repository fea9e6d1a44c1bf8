"""What Qt says, and what we say, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.window import translator
from resources.catalogue import Catalogue

NATIVE = QKeySequence.SequenceFormat.NativeText


@pytest.fixture
def persian(qapp: QApplication) -> Iterator[None]:
    translator.install(qapp, Catalogue("fa"))
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.deleteLater()


def test_our_translator_is_never_empty() -> None:
    assert not translator.OurTranslator(Catalogue("fa")).isEmpty()


@pytest.mark.usefixtures("persian")
def test_qt_speaks_persian_with_its_gaps_filled() -> None:
    say = QCoreApplication.translate
    assert say("QPlatformTheme", "Save") == "ذخیره"
    assert say("QFileDialog", "Files of &type:") == "&نوع پرونده:"


@pytest.mark.usefixtures("persian")
@pytest.mark.parametrize("key", ["Ctrl+O", "Alt+PgDown", "Ctrl+Shift+E", "Esc", "Del"])
def test_key_names_are_as_on_the_keycaps(key: str) -> None:
    assert QKeySequence(key).toString(NATIVE) == key


@pytest.mark.usefixtures("persian")
def test_what_nobody_knows_stays_as_it_is() -> None:
    assert QCoreApplication.translate("MainWindow", "باز کردن مقاله") == "باز کردن مقاله"


@pytest.mark.usefixtures("persian")
def test_another_language_takes_the_place_of_the_first(qapp: QApplication) -> None:
    translator.install(qapp, Catalogue("fa"))
    alive = [one for one in qapp.findChildren(QTranslator) if one.parent() is not None]
    qapp.sendPostedEvents(None, 52)  # DeferredDelete
    alive = qapp.findChildren(QTranslator)
    assert len(alive) == 2

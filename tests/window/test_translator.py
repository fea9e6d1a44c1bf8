"""What Qt says, and what we say, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QTextEdit,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from desktop.window import translator
from desktop.window.qt_persian import WORDS
from resources.catalogue import Catalogue

LATIN = re.compile("[A-Za-z]")

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
    assert say("QPlatformTheme", "Discard") == "رها کردن"


@pytest.mark.usefixtures("persian")
def test_every_word_of_ours_goes_before_qts() -> None:
    say = QCoreApplication.translate
    assert {place: say(*place) for place in WORDS} == WORDS


@pytest.mark.usefixtures("persian")
@pytest.mark.parametrize("context", ["QLineEdit", "QWidgetTextControl"])
def test_no_word_gets_the_mnemonic_of_another_in_its_menu(context: str) -> None:
    sources = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste")
    said = [QCoreApplication.translate(context, source) for source in sources]
    letters = [text[text.index("&") + 1] for text in said]
    assert len(set(letters)) == len(letters), said


@pytest.mark.usefixtures("persian")
def test_the_file_dialog_is_persian(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    model = dialog.findChildren(QTreeView)[0].model()
    columns = [
        str(model.headerData(column, Qt.Orientation.Horizontal))
        for column in range(model.columnCount())
    ]
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    buttons = dialog.findChildren(QAbstractButton)
    texts += [text for button in buttons for text in (button.text(), button.toolTip())]
    assert [text for text in (*columns, *texts) if LATIN.search(text)] == []
    keys = {button.objectName(): button.shortcut().toString() for button in buttons}
    assert keys["backButton"] == "Alt+Left"
    assert keys["toParentButton"] == "Alt+Up"


@pytest.mark.usefixtures("persian")
def test_a_message_box_is_persian(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    others = {"NoButton", "NoAll", "YesAll", "Default", "Escape"}
    # Python 3.10 goes through the masks, too.
    others |= {"FlagMask", "ButtonMask"}
    for button in QMessageBox.StandardButton:
        if button.name not in others:
            box.addButton(button)
    texts = [button.text() for button in box.buttons()]
    assert len(texts) > 15
    assert [text for text in texts if LATIN.search(text)] == []


@pytest.mark.usefixtures("persian")
@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_the_context_menu_of_a_text_is_persian(
    qtbot: QtBot, kind: type[QLineEdit] | type[QTextEdit]
) -> None:
    field = kind("پل تازه")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    qtbot.addWidget(menu)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(texts) > 5
    assert [text for text in texts if LATIN.search(text.partition("\t")[0])] == []
    assert not any("کنترل" in text for text in texts)


@pytest.mark.usefixtures("persian")
def test_numbers_are_shown_in_persian_and_read_in_both(qapp: QApplication, qtbot: QtBot) -> None:
    translator.speak(qapp, Catalogue("fa"))
    box = QSpinBox(maximum=500)
    qtbot.addWidget(box)
    box.setValue(120)
    assert box.text() == "۱۲۰"
    for typed, value in (("34", 34), ("۵۶", 56)):
        box.lineEdit().setText(typed)
        assert box.value() == value


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

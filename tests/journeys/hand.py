"""The reader's hand: acts on the window by keys and clicks, and looks at what is in sight."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from widgets.roles import Role, RowKind

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
Held = Qt.KeyboardModifier
NOTHING = Held.NoModifier


class Hand:
    """Finds things by what they are called, never by where the program keeps them."""

    def __init__(self, window: QMainWindow, bot: QtBot) -> None:
        self.window = window
        self.bot = bot
        self.wait_for_focus()

    # What is in sight

    def find(self, kind: type[W], name: str) -> W:
        """The widget of that object name or accessible name."""
        for widget in self.window.findChildren(kind):
            if name in (widget.objectName(), widget.accessibleName()):
                return widget
        raise LookupError(name)

    @property
    def text(self) -> QTextEdit:
        return self.find(QTextEdit, "متن مقاله")

    @property
    def speakers(self) -> QAbstractItemView:
        return self.find(QAbstractItemView, "گویندگان")

    @property
    def topics(self) -> QAbstractItemView:
        return self.find(QAbstractItemView, "موضوع‌ها")

    @property
    def tabs(self) -> QTabBar:
        return self.find(QTabBar, "مقاله‌های باز")

    def tab_titles(self) -> list[str]:
        """What the tabs say, or nothing while there are none to be seen."""
        bar = self.tabs
        titles = map(bar.tabText, range(bar.count()))
        shown = [title.strip("\u2068\u2069").replace("&&", "&") for title in titles]
        return shown if bar.isVisible() else []

    @property
    def focused(self) -> str:
        """The accessible name of what has the focus."""
        widget = QApplication.focusWidget()
        return widget.accessibleName() if widget else ""

    @property
    def top(self) -> int:
        """How far the text is scrolled (px)."""
        return self.text.verticalScrollBar().value()

    @property
    def text_size(self) -> float:
        """The size of the article's letters (pt)."""
        return self.text.document().defaultFont().pointSizeF()

    @property
    def counter(self) -> str:
        return self.label("counter")

    def label(self, name: str) -> str:
        """The text of a label in the status bar or on the toolbar, without isolates."""
        text = str(self.find(QWidget, name).property("text"))
        return text.translate(dict.fromkeys((0x2066, 0x2068, 0x2069)))

    def rows(self, kind: RowKind) -> list[QModelIndex]:
        """The rows of the speakers' tree of that kind, in order."""
        model, found = self.speakers.model(), []
        for place in range(model.rowCount()):
            speaker = model.index(place, 0)
            below = [model.index(row, 0, speaker) for row in range(model.rowCount(speaker))]
            found += [index for index in (speaker, *below) if index.data(Role.KIND) == kind]
        return found

    def chips(self) -> list[QModelIndex]:
        model = self.topics.model()
        return [model.index(row, 0) for row in range(model.rowCount())]

    def chosen_card(self) -> str:
        """The words of the card that is selected, or nothing."""
        selected = self.speakers.selectionModel().selectedIndexes()
        return str(selected[0].data()) if selected else ""

    def place_of(self, words: str) -> QRect:
        """Where the words stand in the article's viewport, their first line."""
        found = self.text.document().find(words)
        assert not found.isNull(), words
        start = QTextCursor(found)
        start.setPosition(found.selectionStart())
        return self.text.cursorRect(start).united(self.text.cursorRect(found))

    def is_in_sight(self, words: str) -> bool:
        return self.text.viewport().rect().contains(self.place_of(words).center())

    def picture(self) -> QImage:
        """The article as it is painted."""
        return self.text.viewport().grab().toImage()

    def message(self) -> str:
        """All that the message bar says, or nothing."""
        bars = [bar for bar in self.window.findChildren(QWidget, "message_bar") if bar.isVisible()]
        return " ".join(map(self.all_said_in, bars))

    def all_said_in(self, widget: QWidget) -> str:
        """The texts of all that is visible in it, without isolates."""
        inner = [child for child in widget.findChildren(QWidget) if child.isVisible()]
        texts = (child.property("plainText") or child.property("text") for child in inner)
        said = " ".join(str(text or "") for text in texts)
        return said.translate(dict.fromkeys((0x2066, 0x2068, 0x2069)))

    def action(self, command_id: str) -> QAction:
        action = self.window.findChild(QAction, command_id)
        assert action is not None, command_id
        return action

    # What the hand does

    def press(self, keys: str, target: QWidget | None = None) -> None:
        """Press keys where the focus is."""
        if QApplication.activeWindow() is None:
            self.wait_for_focus()
        target = target or QApplication.focusWidget() or self.window
        QTest.keySequence(target, QKeySequence(keys))

    def type(self, words: str) -> None:
        """Type words where the focus is, also those that no key of the test's keyboard has."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, ord(letter.upper()), NOTHING, letter)
                QApplication.sendEvent(QApplication.focusWidget() or self.window, key)

    def press_menu_key(self) -> None:
        """What Qt makes of the Menu key, which reaches no offscreen window by itself."""
        focused = QApplication.focusWidget()
        assert focused is not None
        centre = focused.rect().center()
        QApplication.sendEvent(
            focused,
            QContextMenuEvent(
                QContextMenuEvent.Reason.Keyboard, centre, focused.mapToGlobal(centre)
            ),
        )

    def wait_for_focus(self) -> None:
        """Wait until the window is the active one, as after a dialog."""
        if QApplication.activeWindow() is None:
            # There is no window manager to pass the focus on.
            self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def click(self, widget: QWidget, at: QPoint | None = None, held: Held = NOTHING) -> None:
        QTest.mouseClick(widget, LEFT, held, at or widget.rect().center())

    def click_tab(self, place: int, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseClick(self.tabs, button, pos=self.tabs.tabRect(place).center())

    def click_row(self, index: QModelIndex, held: Held = NOTHING) -> None:
        """Click a card, a speaker or a chip."""
        view = self.topics if index.model() is self.topics.model() else self.speakers
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center(), held)

    def click_words(self, words: str) -> None:
        """Click in the middle of words in the article, which have to be in sight."""
        assert self.is_in_sight(words), words
        self.click(self.text.viewport(), self.place_of(words).center())

    def click_button(self, text: str) -> None:
        """Click the button that says so, anywhere in the window."""
        for button in self.window.findChildren(QWidget):
            said = str(button.property("text") or "")
            if text in said and button.isVisible() and button.inherits("QAbstractButton"):
                self.click(button)
                return
        raise LookupError(text)

    def dialog(self, name: str) -> QDialog:
        """The dialog of that name, once it is up."""

        def up() -> list[QDialog]:
            return [
                widget
                for widget in QApplication.topLevelWidgets()
                if isinstance(widget, QDialog) and widget.objectName() == name
                if widget.isVisible()
            ]

        self.bot.waitUntil(lambda: bool(up()))
        return up()[0]

    def menu(self) -> QMenu:
        """The menu that is open."""
        self.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose_in_menu(self, command_id: str) -> None:
        """Choose a command in the menu that is open, by its id."""
        menu = self.menu()
        action = next(one for one in menu.actions() if one.objectName() == command_id)
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def choose_file(self, name: str, path: Path) -> None:
        """Type a path into the file dialog of that name and press Enter."""
        dialog = self.dialog(name)
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.bot.waitUntil(lambda: not dialog.isVisible())
        self.wait_for_focus()

    def drop(self, *paths: Path) -> None:
        """Drop files on the window, as from a file manager."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.let_go(data)

    def let_go(self, data: QMimeData) -> None:
        """Drag over the window and let go."""
        how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        with warnings.catch_warnings():
            # Qt 6.12 calls the only way to make a drag by hand that 6.11 has an old one.
            warnings.filterwarnings("ignore", ".*QDragEnterEvent", DeprecationWarning)
            enter = QDragEnterEvent(QPoint(300, 300), *how)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(300, 300), *how))

    def answer(self, name: str, text: str) -> None:
        """Press the button that says so in the dialog of that name."""
        buttons = self.dialog(name).findChildren(QPushButton)
        self.click(next(button for button in buttons if text in button.text().replace("&", "")))

    def wait_for_quotes(self) -> None:
        """Wait until quotes and, a moment later, topics are there."""
        self.bot.waitUntil(lambda: bool(self.rows(RowKind.QUOTE)) and bool(self.chips()))

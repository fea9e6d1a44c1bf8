"""What the window is built of, placed but not connected."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.window import looks
from widgets.article_view import ArticleView
from widgets.colours import Colours
from widgets.drop_overlay import DropOverlay
from widgets.empty_page import EmptyPage
from widgets.line_splitter import LineSplitter
from widgets.message_bar import MessageBar
from widgets.reason_bar import ReasonBar
from widgets.sidebar import Sidebar
from widgets.typography import Typography

SIDEBAR_WIDTH = 372
ICON = 20
STATUS_MARGIN = 12


class Parts:
    """The widgets of the window, in their places.

    From the reading start: sidebar, article with the messages above it; below both the reason,
    and the status bar at the bottom.
    """

    def __init__(self, window: QMainWindow, icon: QIcon, open_key: str, copy_key: str) -> None:
        self.menu_bar = window.menuBar()
        self.toolbar = _toolbar(window)
        self.counter = _label("counter")
        self.sidebar = Sidebar()
        self.message_bar = MessageBar()
        self.message_bar.setObjectName("message_bar")
        self.article_view = ArticleView(Typography())
        self.empty_page = EmptyPage(icon, open_key)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty_page)
        self.pages.addWidget(self.article_view)
        self.reason_bar = ReasonBar(copy_key)
        self.reason_bar.setObjectName("reason_bar")
        self.splitter = LineSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(_column(self.message_bar, self.pages))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([SIDEBAR_WIDTH, 1000])
        window.setCentralWidget(_column(self.splitter, self.reason_bar))
        self.status = QStatusBar()
        self.status.setSizeGripEnabled(False)
        self.status.setContentsMargins(STATUS_MARGIN, 0, STATUS_MARGIN, 0)
        self.summary, self.notice, self.provenance = map(
            _label, ("summary", "notice", "provenance")
        )
        self.status.addWidget(self.summary)
        self.status.addWidget(self.notice, 1)
        self.status.addPermanentWidget(self.provenance)
        window.setStatusBar(self.status)
        self.drop_overlay = DropOverlay(window)

    def set_colours(self, colours: Colours, status: QColor) -> None:
        """Paint everything with these colours."""
        for widget in (
            self.sidebar,
            self.message_bar,
            self.article_view,
            self.empty_page,
            self.reason_bar,
            self.drop_overlay,
        ):
            widget.set_colours(colours)
        self.menu_bar.setStyleSheet(looks.menu_bar(colours))
        self.toolbar.setStyleSheet(looks.toolbar(colours))
        self.splitter.set_colour(colours.line)
        self.status.setStyleSheet(looks.status_bar(colours, status))


def _toolbar(window: QMainWindow) -> QToolBar:
    toolbar = window.addToolBar("")
    toolbar.setObjectName("toolbar")
    toolbar.setMovable(False)
    toolbar.setIconSize(QSize(ICON, ICON))
    toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    return toolbar


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        # All room that is left belongs to the pages and the splitter, not to the bars.
        is_bar = isinstance(widget, (MessageBar, ReasonBar))
        layout.addWidget(widget, 0 if is_bar else 1)
    return column

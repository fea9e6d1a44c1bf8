"""What the window is built of, placed but not connected."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from desktop.window import looks
from widgets.across_panel import AcrossPanel
from widgets.article_view import ArticleView
from widgets.colours import Colours
from widgets.drop_overlay import DropOverlay
from widgets.empty_page import EmptyPage
from widgets.find_bar import FindBar
from widgets.find_field import FindField
from widgets.line_splitter import LineSplitter
from widgets.message_bar import MessageBar
from widgets.reason_bar import ReasonBar
from widgets.short_label import ShortLabel
from widgets.sidebar import Sidebar
from widgets.tab_strip import TabStrip
from widgets.typography import Typography
from widgets.voices_strip import VoicesStrip

SIDEBAR_WIDTH = 372
ICON = 20
STATUS_MARGIN = 12
AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class Parts:
    """The widgets of the window, in their places.

    From the reading start: sidebar, article with tabs, messages and find above it; below both
    the reason, and the status bar at the bottom.
    """

    def __init__(self, window: QMainWindow, icon: QIcon) -> None:
        self.menu_bar = window.menuBar()
        self.toolbar = _toolbar(window)
        self.counter = _named(QLabel(), "counter")
        self.find_field = _named(FindField(), "find_field")
        self.sidebar, self.across = Sidebar(), AcrossPanel()
        self.side = QStackedWidget()
        self.side.addWidget(self.sidebar)
        self.side.addWidget(self.across)
        self.message_bar = _named(MessageBar(), "message_bar")
        self.find_bar = _named(FindBar(), "find_bar")
        self.tab_strip = _named(TabStrip(), "tab_strip")
        # Tabs come and go with the articles, the place around them with the frame.
        self.tabs = _column(self.tab_strip)
        self.article_view = ArticleView(Typography())
        self.empty_page = EmptyPage(icon)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty_page)
        self.pages.addWidget(self.article_view)
        self.reason_bar = _named(ReasonBar(), "reason_bar")
        self.splitter = self._split()
        # The bar itself comes and goes with the quotes, the place around it with the frame.
        self.reason = _column(self.reason_bar)
        window.setCentralWidget(_column(self.splitter, self.reason))
        self.summary, self.notice, self.provenance = map(
            _short, ("summary", "notice", "provenance")
        )
        self.voices_strip = VoicesStrip()
        self.status = self._status_bar()
        window.setStatusBar(self.status)
        self.drop_overlay = DropOverlay(window)

    def _split(self) -> LineSplitter:
        splitter = _named(LineSplitter(Qt.Orientation.Horizontal), "splitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.side)
        splitter.addWidget(_column(self.tabs, self.message_bar, self.find_bar, self.pages))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([SIDEBAR_WIDTH, 1000])
        return splitter

    def _status_bar(self) -> QStatusBar:
        status = QStatusBar()
        status.setSizeGripEnabled(False)
        status.setContentsMargins(STATUS_MARGIN, 0, STATUS_MARGIN, 0)
        status.addWidget(self.summary)
        status.addWidget(self.notice)
        # What stretches is given no more than is left by what is said.
        status.addPermanentWidget(self.voices_strip, 1)
        status.addPermanentWidget(self.provenance)
        return status

    def under_pointer(self) -> tuple[QWidget, ...]:
        """The parts that keep to themselves what buttons they are pressed with."""
        view, sidebar = self.article_view, self.sidebar
        across = self.across
        lists = (sidebar.speakers, sidebar.topics, sidebar.outline, across.names, across.found)
        viewports = (one.viewport() for one in (view, *lists))
        return (view, *viewports, sidebar.filter.line, across.box.line)

    def show_keys(self, open_key: str, paste_key: str, copy_key: str) -> None:
        """Show on the buttons the keys that do the same, as they are to be read, or nothing."""
        self.empty_page.set_keys(open_key, paste_key)
        self.reason_bar.set_copy_key(copy_key)

    def set_colours(self, colours: Colours, status: QColor) -> None:
        """Paint everything with these colours."""
        for widget in (
            self.sidebar,
            self.across,
            self.tab_strip,
            self.message_bar,
            self.find_field,
            self.find_bar,
            self.article_view,
            self.empty_page,
            self.reason_bar,
            self.voices_strip,
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


def _named(widget: AnyWidget, name: str) -> AnyWidget:
    widget.setObjectName(name)
    return widget


def _short(name: str) -> ShortLabel:
    return _named(ShortLabel(), name)


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        # All room that is left belongs to the pages and the splitter, not to the bars.
        layout.addWidget(widget, 1 if isinstance(widget, (QStackedWidget, QSplitter)) else 0)
    return column

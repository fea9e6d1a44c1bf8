"""The window: builds its parts and connects them; what is decided is decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.window.across import Across
from desktop.window.actions import Actions
from desktop.window.appearance import Appearance
from desktop.window.command import Need
from desktop.window.context_menus import ContextMenus
from desktop.window.copying import Copying
from desktop.window.deeds import Deeds
from desktop.window.desk import Desk
from desktop.window.display import Display, Explain
from desktop.window.drop_target import DropTarget
from desktop.window.exporting import Exporter
from desktop.window.finding import Finding
from desktop.window.frame import Frame, first_size
from desktop.window.guiding import Guiding
from desktop.window.keymap import Keymap
from desktop.window.language_switch import Carried, LanguageSwitch
from desktop.window.messages import Messages
from desktop.window.opener import Opener
from desktop.window.outlining import Outlining
from desktop.window.palette import Palette, Source
from desktop.window.reader import Reader
from desktop.window.refinement import Refinement
from desktop.window.settings import Settings
from desktop.window.shortcuts import Shortcuts
from desktop.window.targets import Articles, Commands, Places
from desktop.window.theme import Theme, palette
from desktop.window.tidying import Tidying
from desktop.window.travelling import Travelling
from desktop.window.voices import Voices
from desktop.window.welcome import Welcome
from desktop.window.window_parts import Parts
from desktop.window.wording import Wording
from desktop.window.workplace import Workplace
from resources.catalogue import Catalogue, isolated
from widgets.side_buttons import SideButtons


class MainWindow(QMainWindow):
    """One window on the desk. `closed` tells the settings to remember."""

    closed = Signal(object)
    language_asked = Signal(str)

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        theme: Theme,
        catalogue: Catalogue,
        settings: Settings,
        icon: QIcon,
        explain: Explain,
        exporter: Callable[[QWidget], Exporter],
        tidying: Tidying,
        remembered_at: Path,
    ) -> None:
        super().__init__()
        self._desk, self._reader, self._theme = desk, reader, theme
        self._catalogue, self._settings = catalogue, settings
        self._parts = Parts(self, icon)
        self._wording = Wording(catalogue)
        self._display = Display(self._parts, self._wording, explain, self)
        self._exporter, self._tidying = exporter(self), tidying
        self._serve_reading()
        self._serve_window(remembered_at)
        self._actions = Actions(self, catalogue, self._handlers(), self._shortcuts.keymap)
        self._palette = Palette(self, self._parts.toolbar, self._targets(), theme, catalogue)
        self._menus = ContextMenus(self._actions, self._display, self._parts, self)
        self._fill_bars()
        self._connect()
        self._begin()

    def _serve_reading(self) -> None:
        """Make what serves the article in hand."""
        desk, parts, display, say = self._desk, self._parts, self._display, self._catalogue
        self._voices = Voices(parts, self._wording, self)
        self._refinement = Refinement(parts.sidebar.topics, self)
        self._messages = Messages(parts.message_bar, say, self)
        self._finding = Finding(parts, say, self)
        self._deeds = Deeds(parts, display, self._messages, self._finding, self)
        self._across = Across(parts, desk, self._finding, say, self)
        self._travelling = Travelling(desk, display, parts.article_view, self)
        self._outlining = Outlining(parts, display, self._wording, self)
        self._copying = Copying(parts, display, self._wording, self._tidying.mend, self)

    def _serve_window(self, remembered_at: Path) -> None:
        """Make what serves the window, whatever is in hand."""
        desk, parts, display, say = self._desk, self._parts, self._display, self._catalogue
        theme, settings = self._theme, self._settings
        self._appearance = Appearance(self, parts, theme, say, settings)
        self._frame = Frame(self, parts, say, settings.sidebar_shown)
        self._shortcuts = Shortcuts(self, Keymap.read(settings.shortcuts), theme, say)
        self._guiding = Guiding(self, lambda: self._actions.key_groups(), theme, say)
        self._opener = Opener(self, desk, say, settings.open_folder)
        self._workplace = Workplace(
            *(desk, parts, display, self._wording, self._messages),
            *(remembered_at, self._opener.folder_of_texts, self),
        )
        self._language = LanguageSwitch(
            *(self, desk, parts, display, self._finding, self._travelling, self._frame),
            *(self._across, self._messages),
        )
        self._welcome = Welcome(
            *(self, parts, display, desk, theme, say),
            *(lambda command: self._actions.shown_key(command), settings.welcomed),
        )

    def _begin(self) -> None:
        """Look as the reader left it, with nothing open yet."""
        self._restore()
        self._show_keys()
        self._take_colours()
        self._show_session()

    def _fill_bars(self) -> None:
        """Put the commands into the menus and on the toolbar."""
        parts = self._parts
        self._actions.fill_menu_bar()
        self._actions.fill_toolbar(parts.toolbar, parts.counter, parts.find_field)
        parts.find_bar.follow(parts.find_field)

    def _connect(self) -> None:
        """Every connection of the window, in the order of the story."""
        parts, desk, messages = self._parts, self._desk, self._messages
        # An article is opened and read.
        DropTarget(self, parts.drop_overlay).dropped.connect(self._opener.open_dropped)
        parts.empty_page.open_asked.connect(self._opener.ask)
        messages.article_asked.connect(self._opener.ask)
        messages.changed.connect(self._enable)
        self._workplace.needs_changed.connect(self._enable)
        desk.current_changed.connect(self._show_session)
        self._display.showing.begun.connect(self._reader.rest)
        self._display.showing.ended.connect(self._reader.go_on)
        once = Qt.ConnectionType.SingleShotConnection
        self._reader.refining_failed.connect(messages.tell_no_refining, once)
        self._connect_choices()
        self._connect_find()
        self._connect_ways()
        # The page is exported.
        self._exporter.chosen.connect(self._remember_export)
        self._exporter.written.connect(messages.tell_written)
        self._exporter.failed.connect(messages.tell_not_written)
        self._connect_looks()
        self._connect_across()
        # The article is closed.
        desk.session_closed.connect(self._display.forget)
        desk.session_closed.connect(self._travelling.forget)

    def _connect_looks(self) -> None:
        """Another size, theme or frame is wanted."""
        frame, appearance, actions = self._frame, self._appearance, self._actions
        self._parts.article_view.zoom_asked.connect(appearance.zoom)
        self._theme.colours_changed.connect(self._take_colours)
        self._shortcuts.changed.connect(actions.set_keys)
        self._shortcuts.changed.connect(self._show_keys)
        appearance.panel_shown.connect(partial(actions.check, "appearance"))
        appearance.theme_chosen.connect(lambda name: actions.check(f"theme.{name}"))
        self._deeds.sidebar_asked.connect(frame.show_sidebar)
        self._deeds.found_nothing_to_clear.connect(partial(frame.set_focus_mode, False))
        frame.sidebar_changed.connect(partial(actions.check, "sidebar"))
        frame.focus_mode_changed.connect(partial(actions.check, "focus_mode"))
        frame.focus_mode_changed.connect(self._enable)
        frame.full_screen_changed.connect(partial(actions.check, "full_screen"))
        self._tidying.seen_changed.connect(self._display.show_seen)
        self._tidying.told.connect(self._display.tell)
        self._language.asked.connect(self.language_asked)
        self._messages.welcome_asked.connect(self._welcome.begin)
        self._welcome.begun.connect(self._messages.settle_welcome)
        self._welcome.sidebar_asked.connect(frame.show_sidebar)
        self._display.article_shown.connect(self._welcome.follow)

    def _connect_across(self) -> None:
        """What is gathered from all open articles takes the sidebar's place, or gives it back."""
        across, frame = self._across, self._frame
        across.shown_changed.connect(partial(self._actions.check, "across"))
        across.left.connect(self._travelling.note)
        across.went.connect(self._enable)
        for asking in (self._deeds, self._outlining):
            asking.sidebar_asked.connect(across.leave)
        across.sidebar_asked.connect(frame.show_sidebar)
        frame.sidebar_changed.connect(across.follow_sidebar)
        self._parts.across.export_asked.connect(self._export_across)

    def _connect_choices(self) -> None:
        """A quote, a topic or a step of a reason is chosen or left, or a menu asked for there."""
        parts, display, deeds = self._parts, self._display, self._deeds
        speakers, topics, view = parts.sidebar.speakers, parts.sidebar.topics, parts.article_view
        speakers.quote_chosen.connect(deeds.choose)
        speakers.quote_activated.connect(deeds.read_quote)
        speakers.speaker_chosen.connect(deeds.choose_speaker)
        speakers.more_asked.connect(deeds.show_all)
        view.mark_activated.connect(deeds.choose_mark)
        view.markers.quote_chosen.connect(deeds.choose)
        view.markers.counts_changed.connect(self._voices.show_counts)
        parts.voices_strip.quote_chosen.connect(deeds.choose)
        view.caret_entered.connect(deeds.choose_mark)
        topics.topic_chosen.connect(deeds.choose_topic)
        parts.sidebar.all_asked.connect(deeds.show_whole)
        parts.reason_bar.stone_pointed.connect(display.point_at)
        parts.reason_bar.stone_chosen.connect(deeds.choose_stone)
        speakers.cards_gathered.connect(self._copying.tell_gathered)
        parts.reason_bar.copy_asked.connect(self._copying.copy_with_source)
        display.needs_changed.connect(self._enable)
        # Menus are asked for.
        view.menu_asked.connect(self._menus.show_for_passage)
        speakers.menu_asked.connect(self._menus.show_for_row)
        topics.menu_asked.connect(self._menus.show_for_chip)

    def _connect_find(self) -> None:
        """The reader finds words in the article, until enough is found."""
        field, bar, finding = self._parts.find_field, self._parts.find_bar, self._finding
        field.entered.connect(finding.open)
        field.textChanged.connect(finding.look_soon)
        field.left.connect(finding.leave)
        for asking in (field, bar):
            asking.next_asked.connect(partial(finding.step, 1))
            asking.previous_asked.connect(partial(finding.step, -1))
        bar.ways_changed.connect(finding.look)
        bar.close_asked.connect(finding.close)
        finding.changed.connect(self._enable)
        finding.changed.connect(lambda: self._frame.follow_find(bool(finding)))

    def _connect_ways(self) -> None:
        """The lists are filtered, the outline is opened, a jump is made or gone back from."""
        display, outlining, travelling = self._display, self._outlining, self._travelling
        sidebar = self._parts.sidebar
        sidebar.filter.changed.connect(display.filter)
        sidebar.outline.row_chosen.connect(outlining.go)
        sidebar.outline.row_activated.connect(outlining.read_on)
        outlining.sidebar_asked.connect(self._frame.show_sidebar)
        display.article_shown.connect(outlining.show_article)
        display.current_shown.connect(outlining.follow)
        display.left.connect(travelling.note)
        for leaving in (outlining, self._finding, self._parts.article_view):
            leaving.left.connect(travelling.note)
        travelling.travelled.connect(self._enable)
        buttons = SideButtons((self, *self._parts.under_pointer()), self)
        buttons.back_pressed.connect(travelling.back)
        buttons.forward_pressed.connect(travelling.forward)

    def recall(self) -> None:
        """Take up what was open before; after the first paint, which does not wait for it."""
        self._workplace.recall()

    def leave(self) -> Carried:
        """What another window goes on with in the place of this one, which is done."""
        self._exporter.close()
        handed = self._workplace.hand_on()
        return self._language.carried(self._state(), handed, self._welcome.step)

    def carry_on(self, carried: Carried) -> None:
        """Go on, now that it is shown, where the other window was."""
        self._frame.set_full_screen(carried.is_full_screen)
        self._language.carry_on(carried)
        self._workplace.go_on(carried.handed)
        self._welcome.resume(carried.welcome)

    def welcome(self, has_articles: bool) -> None:
        """Welcome a newcomer; who has articles to read is only offered it, once."""
        self._welcome.greet(self._messages.offer_welcome if has_articles else None)

    def take_over(self, paths: Sequence[Path]) -> None:
        """Open the articles another start of the program brought, and come to the front."""
        self._opener.open(paths)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def ask_for_export(self, *_: object) -> None:
        """Ask where the page of the article in hand is to go."""
        session = self._desk.current
        if session is not None and session.reading is not None:
            self._exporter.ask(session, self._export_folder())

    def _export_across(self) -> None:
        self._across.export(self._export_folder(), self._exporter)

    def _export_folder(self) -> Path:
        session = self._desk.current
        return Path(self._settings.export_folder or (session.path.parent if session else ""))

    def _remember_export(self, target: Path) -> None:
        self._settings = replace(self._settings, export_folder=str(target.parent))

    def _handlers(self) -> dict[str, Callable[..., object]]:
        handlers: dict[str, Callable[..., object]] = {
            "export": self.ask_for_export,
            "quit": self.close,
            "palette": lambda *_: self._palette.open(),
        }
        for serving in (
            *(self._opener, self._deeds, self._finding, self._appearance, self._frame),
            *(self._travelling, self._outlining, self._tidying, self._copying, self._shortcuts),
            *(self._guiding, self._across, self._workplace, self._language, self._welcome),
        ):
            handlers.update(serving.handlers())
        return handlers

    def _targets(self) -> tuple[Source, ...]:
        """What the palette lists; of what counts the same, the first stands first."""
        return (
            Commands(self._actions, self._catalogue),
            Places(self._desk, self._deeds, self._wording),
            Articles(self._desk, self._workplace.keeping, self._catalogue),
        )

    def _show_keys(self) -> None:
        shown = ("article.open", "article.paste", "quote.copy_with_source")
        self._parts.show_keys(*map(self._actions.shown_key, shown))

    def _show_session(self) -> None:
        session = self._desk.current
        self._tidying.watch(session)
        self._display.show_session(session, self._tidying.seen)
        self._finding.show_session(session)
        self._voices.watch(session)
        self._refinement.watch(session)
        self._frame.follow_article(session is not None)
        name, caption = self.tr("نقل‌نما"), session.article.caption if session else ""
        title = f"{isolated(caption)} — {name}" if caption else name
        # Qt takes a single «[*]» for the place of a sign of its own.
        self.setWindowTitle(title.replace("[*]", "[*][*]"))
        self._workplace.show()

    def _enable(self) -> None:
        had = self._display.needs() | self._travelling.needs() | self._outlining.needs()
        had |= self._workplace.needs()
        if self._messages or self._finding or self._frame.is_in_focus_mode:
            had.add(Need.CHOICE)
        self._actions.enable(had)

    def _take_colours(self) -> None:
        self._parts.set_colours(self._theme.colours, self._theme.status_colour)
        # The window's own palette follows a moment later.
        self._actions.draw_icons(palette(self._theme.colours))

    def _restore(self) -> None:
        self.resize(first_size(self.screen().availableSize()))
        if self._settings.geometry:
            self.restoreGeometry(QByteArray(self._settings.geometry))
            # A window that was left full screen begins with its own size.
            self._frame.set_full_screen(False)
        if self._settings.split:
            self._parts.splitter.setSizes(list(self._settings.split))
        if self._settings.sidebar_split:
            self._parts.sidebar.restore_state(self._settings.sidebar_split)
        self._actions.check("sidebar", self._frame.is_sidebar_wanted)
        self._tidying.is_on, self._tidying.copies = self._settings.tidy, self._settings.copy_tidied
        self._actions.check("view.tidy", self._settings.tidy)
        self._actions.check("copy.tidy", self._settings.copy_tidied)
        self._actions.check(f"theme.{self._theme.choice}")
        self._actions.check(f"language.{self._catalogue.language}")
        self._actions.check("outline", self._settings.outline_shown)
        self._outlining.restore(self._settings.outline_shown)

    def _state(self) -> Settings:
        split = tuple(self._parts.splitter.sizes())
        return replace(
            self._appearance.remembered(self._settings),
            open_folder=self._opener.folder,
            sidebar_shown=self._frame.is_sidebar_wanted,
            geometry=bytes(self.saveGeometry().data()),
            split=split if all(split) else self._settings.split,
            sidebar_split=self._parts.sidebar.save_state(),
            outline_shown=self._outlining.is_open,
            tidy=self._tidying.is_on,
            copy_tidied=self._tidying.copies,
            shortcuts=self._shortcuts.keymap.stored(),
            welcomed=self._welcome.is_seen,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self._state())
        self._workplace.close()
        self._exporter.close()
        super().closeEvent(event)

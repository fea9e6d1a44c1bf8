"""What the tabs say of the articles that are open."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.article.article import Article
from desktop.window.background import Lane
from desktop.window.desk import Desk
from desktop.window.tabs import Tabs
from resources.catalogue import isolated_from_left
from widgets.tab_strip import TabStrip


def test_a_tab_tells_its_path_from_the_left(qtbot: QtBot) -> None:
    lane, strip = Lane(), TabStrip()
    qtbot.addWidget(strip)
    desk = Desk(lambda path: Article.of(path.stem), lane)
    tabs = Tabs(desk, strip, lambda path: path.stem)
    paths = [Path("/خبر/باران.txt"), Path("/خبر/پل\udcff.txt")]
    desk.open(paths)
    tabs.show()
    lane.stop()
    tips = [strip.tabToolTip(place).splitlines()[-1] for place in range(strip.count())]
    shown = (isolated_from_left(str(path).replace("\udcff", "\ufffd")) for path in paths)
    assert tips == list(shown)


def test_the_strip_turns_once_to_an_article_that_is_loaded_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who hears the window would be told of the tab that is left once more."""
    lane, strip = Lane(), TabStrip()
    qtbot.addWidget(strip)
    desk = Desk(lambda path: Article.of(path.stem), lane)
    tabs = Tabs(desk, strip, lambda path: path.stem)
    desk.tabs_changed.connect(tabs.show)
    desk.current_changed.connect(tabs.show)
    strip.tab_chosen.connect(tabs.choose)
    desk.open([Path("/خبر/باران.txt"), Path("/خبر/پل.txt")])
    shown: list[int] = []
    monkeypatch.setattr(strip, "show_tabs", lambda texts, current: shown.append(current))
    strip.setCurrentIndex(1)
    lane.stop()
    assert desk.current is desk.tabs[1]
    assert shown == [1]

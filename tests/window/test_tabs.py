"""What the tabs say of the articles that are open."""

from __future__ import annotations

from pathlib import Path

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

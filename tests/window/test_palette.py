"""The palette asks its sources, folds what they say once, and ranks it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop.window.palette import MOST, Palette, Source
from desktop.window.seeking import Fold, name_of
from desktop.window.targets import Target
from desktop.window.theme import Theme
from resources.catalogue import Catalogue
from widgets.cap_rows import CapRow


class Scene:
    """A window with a palette over commands, places, and what is opened seldom."""

    def __init__(self, bot: QtBot, theme: Theme) -> None:
        self.window, self.gone_to = QWidget(), list[str]()
        bot.addWidget(self.window)
        self.window.resize(800, 600)
        self.commands = self.targets("نقل بعدی", "یافتن")
        self.places = self.targets(*(f"نقل از گویندهٔ {number}" for number in range(80)))
        sources: tuple[Source, ...] = (lambda: self.commands, lambda: self.places)
        self.palette = Palette(self.window, self.window, sources, theme, Catalogue("fa"))
        self.window.show()
        self.palette.open()

    def targets(self, *names: str) -> tuple[Target, ...]:
        return tuple(self.target(name) for name in names)

    def target(self, name: str) -> Target:
        return Target((name,), lambda: CapRow(name), lambda: self.gone_to.append(name))

    def rows(self) -> list[str]:
        model = self.window.findChildren(QListView)[0].model()
        return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


@pytest.fixture
def scene(qtbot: QtBot, qapp: QApplication) -> Iterator[Scene]:
    before, theme = qapp.palette(), Theme(qapp, "light")
    yield Scene(qtbot, theme)
    theme.deleteLater()
    qapp.setPalette(before)


def test_at_first_it_lists_the_first_source(scene: Scene) -> None:
    assert scene.rows() == ["نقل بعدی", "یافتن"]
    scene.palette.show("   ")
    assert scene.rows() == ["نقل بعدی", "یافتن"]


def test_what_counts_the_same_stands_in_the_order_of_the_sources(scene: Scene) -> None:
    scene.palette.show("نقل")
    assert scene.rows()[:2] == ["نقل بعدی", "نقل از گویندهٔ 0"]
    assert len(scene.rows()) == MOST


def test_the_row_that_is_chosen_is_gone_to(scene: Scene) -> None:
    scene.palette.show("گوینده ۷۹")
    scene.palette.go(0)
    assert scene.gone_to == ["نقل از گویندهٔ 79"]


def test_names_are_folded_once_until_a_source_says_something_else(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.palette.show("نقل")
    folded: list[tuple[str, ...]] = []

    def counted(names: tuple[str, ...], fold: Fold) -> str:
        folded.append(names)
        return name_of(names, fold)

    monkeypatch.setattr("desktop.window.palette.name_of", counted)
    scene.palette.show("نقل ا")
    assert folded == []
    scene.places = scene.targets("آذربایجان")
    scene.palette.show("اذربايجان")
    assert folded == [("آذربایجان",)]
    assert scene.rows() == ["آذربایجان"]

"""The command palette: everything that can be done or gone to, found by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.language.finding import alike
from desktop.window.seeking import best, name_of
from desktop.window.targets import Target
from desktop.window.theme import Theme
from desktop.window.translator import N_
from resources.catalogue import Catalogue

if TYPE_CHECKING:
    from widgets.palette import Palette as PaletteView

MOST = 50
"""So many rows are listed and no more: who sees none he wants types another letter."""

Source = Callable[[], tuple[Target, ...]]


class Palette(QObject):
    """Lists what its sources know, the first source's targets at once, the others as one types.

    A source that gives the same tuple again has not changed, and its names are not folded anew.
    What counts the same stands in the order of the sources.
    """

    def __init__(
        self,
        window: QWidget,
        over: QWidget,
        sources: Sequence[Source],
        theme: Theme,
        say: Catalogue,
    ) -> None:
        super().__init__(window)
        self._window, self._over, self._sources = window, over, sources
        self._theme, self._say = theme, say
        self._view: PaletteView | None = None
        self._folded: dict[Source, tuple[tuple[Target, ...], list[str]]] = {}
        self._listed: list[Target] = []

    def open(self, *_: object) -> None:
        """Come into sight, over the window's top middle."""
        if self._view is None:
            self._view = self._made()
        self._view.set_colours(self._theme.colours)
        self._view.open()
        # When it has been seen: the first letter need not wait for the folding.
        QTimer.singleShot(0, self, self._all)

    def show(self, asked: str) -> None:
        """List what the words mean; where there is none, what is asked for most."""
        if asked.strip():
            targets, names = self._all()
            places = best(asked, names, alike)[:MOST]
            self._listed = [targets[place] for place in places]
        else:
            self._listed = [*self._sources[0]()][:MOST]
        if self._view is not None:
            note = "" if self._listed else self._nothing(asked)
            self._view.show_rows([target.row() for target in self._listed], note)

    def go(self, place: int) -> None:
        """Do what the row of that place says."""
        self._listed[place].go()

    def _all(self) -> tuple[list[Target], list[str]]:
        targets: list[Target] = []
        names: list[str] = []
        for source in self._sources:
            there = source()
            targets += there
            names += self._names(source, there)
        return targets, names

    def _names(self, source: Source, there: tuple[Target, ...]) -> list[str]:
        known = self._folded.get(source)
        if known is None or known[0] is not there:
            known = there, [name_of(target.names, alike) for target in there]
            self._folded[source] = known
        return known[1]

    def _nothing(self, asked: str) -> str:
        said = N_("نه فرمانی با «{words}» هست، نه گوینده، موضوع، نقل یا مقاله‌ای.")
        return self._say.fill(said, {"words": asked.strip()})

    def _made(self) -> PaletteView:
        # Here: what is not asked for at every start need not hold it up.
        from widgets.palette import Palette as PaletteView

        hint = self._say(N_("نام فرمان، گوینده، موضوع، مقاله یا واژه‌های یک نقل"))
        view = PaletteView(self._say(N_("فرمان‌ها و جاها")), hint, self._window, self._over)
        view.setObjectName("palette")
        self._theme.colours_changed.connect(lambda: view.set_colours(self._theme.colours))
        view.asked.connect(self.show)
        view.chosen.connect(self.go)
        return view

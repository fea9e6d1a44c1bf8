"""What the window remembers from one day to the next."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from desktop.window.keymap import Keymap
from resources.catalogue import LANGUAGES
from widgets.typography import Typography

Number = TypeVar("Number", int, float)

THEMES = ("system", "light", "sepia", "dark", "contrast")
ZOOM_LIMITS = (-6, 16)
LINE_HEIGHT_LIMITS = (1.4, 2.2)
COLUMN_LIMITS = (45, 90)

_TYPOGRAPHY = Typography()


@dataclass(frozen=True, slots=True)
class Settings:
    """The few values that last.

    `zoom` counts steps from the first text size; `font`, `line_height` and `column` are those of
    `Typography`; other sizes are pixels. `is_still` says that nothing is to move, `welcomed` that
    the welcome has been shown or offered. `shortcuts` are the lines of a `Keymap`: only what
    differs from the table of commands.
    """

    theme: str = "system"
    geometry: bytes = b""
    split: tuple[int, ...] = ()
    sidebar_split: bytes = b""
    sidebar_shown: bool = True
    zoom: int = 0
    open_folder: str = ""
    export_folder: str = ""
    font: str = _TYPOGRAPHY.family
    line_height: float = _TYPOGRAPHY.line_height
    column: int = _TYPOGRAPHY.column
    is_still: bool = False
    outline_shown: bool = False
    tidy: bool = False
    copy_tidied: bool = False
    shortcuts: tuple[str, ...] = ()
    language: str = LANGUAGES[0]
    welcomed: bool = False


def read(store: QSettings) -> Settings:
    """What was remembered; the first value wherever what is stored makes no sense."""
    first = Settings()
    return Settings(
        theme=_one_of(THEMES, store.value("theme"), first.theme),
        geometry=_bytes(store.value("geometry")),
        split=tuple(_whole(size, 0) for size in _several(store.value("split"))),
        sidebar_split=_bytes(store.value("sidebar_split")),
        sidebar_shown=_flag(store.value("sidebar_shown"), first.sidebar_shown),
        zoom=within(ZOOM_LIMITS, _whole(store.value("zoom"), first.zoom)),
        open_folder=str(store.value("open_folder") or ""),
        export_folder=str(store.value("export_folder") or ""),
        font=str(store.value("font") or first.font),
        line_height=within(LINE_HEIGHT_LIMITS, _part(store, "line_height", first.line_height)),
        column=within(COLUMN_LIMITS, _whole(store.value("column"), first.column)),
        is_still=_flag(store.value("is_still"), first.is_still),
        outline_shown=_flag(store.value("outline_shown"), first.outline_shown),
        tidy=_flag(store.value("tidy"), first.tidy),
        copy_tidied=_flag(store.value("copy_tidied"), first.copy_tidied),
        shortcuts=Keymap.read(map(str, _several(store.value("shortcuts")))).stored(),
        language=_one_of(LANGUAGES, store.value("language"), first.language),
        # Who has used it before there was a welcome needs none.
        welcomed=_flag(store.value("welcomed", bool(store.allKeys())), first.welcomed),
    )


def within(limits: tuple[Number, Number], value: Number) -> Number:
    """The value, or the limit beyond which it is."""
    return max(limits[0], min(limits[1], value))


def write(store: QSettings, settings: Settings) -> None:
    """Remember the values, all of them."""
    for one in fields(settings):
        value: object = getattr(settings, one.name)
        if isinstance(value, bytes):
            value = QByteArray(value)
        elif isinstance(value, tuple):
            value = [str(size) for size in value]
        store.setValue(one.name, value)


def _bytes(value: object) -> bytes:
    return bytes(value.data()) if isinstance(value, QByteArray) else b""


def _flag(value: object, otherwise: bool) -> bool:
    """A stored truth value; INI files hold it as a word."""
    return {"true": True, "false": False}.get(str(value).lower(), otherwise)


def _one_of(known: tuple[str, ...], value: object, otherwise: str) -> str:
    return str(value) if value in known else otherwise


def _several(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


def _whole(value: object, otherwise: int) -> int:
    try:
        return int(str(value))
    except ValueError:
        return otherwise


def _part(store: QSettings, name: str, otherwise: float) -> float:
    try:
        value = float(str(store.value(name)))
    except ValueError:
        return otherwise
    return round(value, 1) if math.isfinite(value) else otherwise

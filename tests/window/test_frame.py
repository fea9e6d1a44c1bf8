"""How large a window begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from desktop.window.frame import FIRST_SIZE, first_size


@pytest.mark.parametrize("room", [QSize(1920, 1080), QSize(3840, 2160)])
def test_on_a_large_screen_it_is_as_large_as_it_is_meant_to_be(room: QSize) -> None:
    assert first_size(room) == FIRST_SIZE


# The second and third are a laptop's screen, and one whose pixels count double.
@pytest.mark.parametrize("room", [QSize(1280, 1024), QSize(1366, 768), QSize(960, 540)])
def test_on_a_small_screen_nothing_of_it_is_out_of_sight(room: QSize) -> None:
    size = first_size(room)
    assert size.width() < room.width()
    # There has to be room for a title above it, too.
    assert size.height() + 32 < room.height()

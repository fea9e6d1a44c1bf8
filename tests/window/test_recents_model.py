"""The articles that were open before, as rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop.files.recents import Recent
from desktop.window.recents_model import RecentsModel
from desktop.window.wording import Wording
from resources.catalogue import isolated_from_left
from widgets.roles import Role

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(wording: Wording, qtmodeltester: ModelTester) -> RecentsModel:
    model = RecentsModel(wording)
    model.set_recents(
        (
            Recent(str(Path.home() / "خبر" / "پل.txt"), "پل تازه", date(2025, 11, 27), 2, 17),
            Recent("/news/باران\udcff.txt"),
        )
    )
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    return model


def test_what_a_row_says(model: RecentsModel) -> None:
    row = model.index(0)
    assert row.data() == "پل تازه"
    assert row.data(Role.WHEN) == "۶ آذر ۱۴۰۴"
    assert row.data(Role.SUMMARY) == "۲ گوینده · ۱۷ نقل"
    assert row.data(Role.WHERE) == str(Path("~/خبر"))
    assert row.data(SPOKEN) == "پل تازه، ۶ آذر ۱۴۰۴، ۲ گوینده · ۱۷ نقل"
    assert not row.data(Role.MISSING)


def test_a_path_is_told_from_the_left(model: RecentsModel) -> None:
    model.set_recents([Recent("/خبر/باران\udcff.txt")])
    told = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == isolated_from_left("/خبر/باران\ufffd.txt")


def test_of_one_that_nothing_is_known_of(model: RecentsModel) -> None:
    row = model.index(1)
    assert row.data() == "باران\ufffd"
    assert not row.data(Role.WHEN)
    assert not row.data(Role.SUMMARY)


def test_one_that_is_not_there_says_so(model: RecentsModel) -> None:
    model.set_missing({model.recents[0].path})
    assert model.index(0).data(Role.MISSING) == "پرونده پیدا نشد"
    assert "پرونده پیدا نشد" in model.index(0).data(SPOKEN)
    assert not model.index(1).data(Role.MISSING)

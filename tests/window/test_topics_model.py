"""What the article is about, as rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.article.reading import Reading
from desktop.window.topics_model import TopicsModel
from desktop.window.wording import Wording
from widgets.roles import Role


def test_topics_in_order_with_their_counts(reading: Reading, wording: Wording) -> None:
    model = TopicsModel(wording)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_reading(reading)
    rows = [model.index(row) for row in range(model.rowCount())]
    assert [row.data() for row in rows] == ["پل تازه", "بودجهٔ شهر"]
    assert [row.data(Role.SUMMARY) for row in rows] == ["۲", "۱"]
    assert "۲ بار" in rows[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index_of("t2").row() == 1
    assert not model.index_of("t9").isValid()
    model.set_reading(None)
    assert model.rowCount() == 0
    assert tester.model() is model


def test_only_the_topics_that_are_kept_are_listed(reading: Reading, wording: Wording) -> None:
    model = TopicsModel(wording)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_reading(reading)
    model.keep(frozenset({"t2"}))
    assert [model.index(row).data() for row in range(model.rowCount())] == ["بودجهٔ شهر"]
    assert not model.index_of("t1").isValid()
    model.keep(frozenset())
    assert model.rowCount() == 0
    model.keep(None)
    assert model.rowCount() == 2
    assert tester.model() is model

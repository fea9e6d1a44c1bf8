"""Who speaks, as rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.article.article import Article
from desktop.article.reading import Quote, Reading, Speaker, Topic
from desktop.window.speakers_model import SpeakersModel
from desktop.window.wording import Wording
from widgets.mark import UNKNOWN_GROUP
from widgets.roles import Role, RowKind


@pytest.fixture
def model(article: Article, reading: Reading, wording: Wording) -> SpeakersModel:
    model = SpeakersModel(wording)
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.set_reading(article, reading)
    return model


def shown(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_speakers_come_in_order_and_nobody_known_last(model: SpeakersModel) -> None:
    assert shown(model) == ["مهناز رادپور", "یک شهروند", "گویندهٔ نامشخص"]
    groups = [model.index(row, 0).data(Role.GROUP) for row in range(3)]
    assert groups == [0, 1, UNKNOWN_GROUP]


def test_a_speaker_row_says_title_count_and_share(model: SpeakersModel) -> None:
    row = model.index(0, 0)
    assert row.data(Role.TITLE) == "شهردار"
    assert row.data(Role.SUMMARY).startswith("\u2068۶\u2069 نقل") or row.data(
        Role.SUMMARY
    ).startswith("۶ نقل · ")
    assert 0 < row.data(Role.SHARE) < 1
    assert "شهردار" in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_four_cards_stand_before_the_more_row(model: SpeakersModel) -> None:
    rows = shown(model, model.index(0, 0))
    assert len(rows) == 5
    assert rows[-1] == "… ۲ نقل دیگر"
    more = model.index(4, 0, model.index(0, 0))
    assert (more.data(Role.KIND), more.data(Role.KEY)) == (RowKind.MORE, "s1")


def test_all_are_listed_when_asked_for(model: SpeakersModel) -> None:
    model.show_all("s1")
    rows = shown(model, model.index(0, 0))
    assert len(rows) == 6
    assert rows[-1] == "پل باید زیبا باشد."


def test_a_hidden_quote_is_found_and_listed(model: SpeakersModel) -> None:
    index = model.index_of("q6")
    assert index.data() == "پل باید زیبا باشد."
    assert index.parent().data() == "مهناز رادپور"


def test_a_quote_of_no_id_is_nowhere(model: SpeakersModel) -> None:
    assert not model.index_of("q99").isValid()


def test_the_restating_heading_is_noted_on_the_card(model: SpeakersModel) -> None:
    card = model.index_of("q1")
    assert card.data(Role.META) == ("باز", "گفت", "↑ تیتر همین نقل است")
    assert card.data(Qt.ItemDataRole.AccessibleTextRole).startswith(
        "مهناز رادپور: پل تازه تا پایان سال باز می‌شود، نقل ۱ از ۸، باز، گفت، "
    )


def test_doubt_is_said(model: SpeakersModel) -> None:
    assert model.index_of("q8").data(Role.DOUBT) == "نامطمئن"
    assert model.index_of("q1").data(Role.DOUBT) == ""
    heard = model.index_of("q8").data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "گویندهٔ نامشخص: کار شبانه پیش می‌رود، نقل ۸ از ۸، نامطمئن، باز"


def test_new_wordings_keep_the_rows(
    model: SpeakersModel, article: Article, reading: Reading, qtbot: object
) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_all("s1")
    renamed = (Speaker("s1", "دکتر مهناز رادپور"), *reading.speakers[1:])
    model.set_reading(article, replace(reading, speakers=renamed))
    assert shown(model)[0] == "دکتر مهناز رادپور"
    assert model.rowCount(model.index(0, 0)) == 6
    assert not resets


def test_only_rows_that_say_something_else_are_told(
    model: SpeakersModel, article: Article, reading: Reading
) -> None:
    told: list[tuple[int, int, int]] = []
    model.dataChanged.connect(
        lambda first, last, _: told.append((first.parent().row(), first.row(), last.row()))
    )
    model.set_reading(article, replace(reading))
    assert told == []
    renamed = (Speaker("s1", "دکتر مهناز رادپور"), *reading.speakers[1:])
    model.set_reading(article, replace(reading, speakers=renamed))
    assert told == [(-1, 0, 0), *((0, row, row) for row in range(4))]


def test_other_quotes_begin_anew(model: SpeakersModel, article: Article, reading: Reading) -> None:
    model.show_all("s1")
    model.set_reading(article, replace(reading, quotes=reading.quotes[:-1]))
    assert shown(model) == ["مهناز رادپور", "یک شهروند"]
    assert model.rowCount(model.index(0, 0)) == 5


def test_it_can_be_emptied(model: SpeakersModel) -> None:
    model.clear()
    assert shown(model) == []


def test_only_the_cards_that_are_listed_are_made(
    article: Article, reading: Reading, wording: Wording, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    small_print = Wording.small_print

    def watched(self: Wording, quote: Quote, reading: Reading, text: str) -> tuple[str, ...]:
        made.append(quote.id)
        return small_print(self, quote, reading, text)

    monkeypatch.setattr(Wording, "small_print", watched)
    model = SpeakersModel(wording)
    model.set_reading(article, reading)
    assert made == ["q1", "q2", "q3", "q4", "q7", "q8"]
    model.show_all("s1")
    assert made[6:] == ["q5", "q6"]


def test_a_topic_narrows_the_quotes_and_all_come_back(model: SpeakersModel) -> None:
    model.show_all("s1")
    before = shown(model, model.index(0, 0))
    model.narrow("t2")
    assert shown(model) == ["مهناز رادپور"]
    assert shown(model, model.index(0, 0)) == ["هزینهٔ پل از بودجهٔ شهر است."]
    assert model.index(0, 0).data(Role.SUMMARY) == "۱ نقل از ۶"
    assert not model.index_of("q1").isValid()
    model.narrow("t1")
    assert model.index_of("q1").isValid()
    model.narrow("")
    assert shown(model) == ["مهناز رادپور", "یک شهروند", "گویندهٔ نامشخص"]
    assert shown(model, model.index(0, 0)) == before


def test_a_topic_of_which_nobody_speaks_leaves_nothing(
    model: SpeakersModel, article: Article, reading: Reading
) -> None:
    relayed = Topic("t9", "رودنگار", 1.0, (reading.provenance[1].span,))
    model.set_reading(article, replace(reading, topics=(*reading.topics, relayed)))
    model.narrow("t9")
    assert shown(model) == []


def test_a_speaker_says_what_he_speaks_of(model: SpeakersModel) -> None:
    first, second = model.index(0, 0), model.index(1, 0)
    said = first.data(Role.TOPICS).translate(dict.fromkeys((0x2068, 0x2069)))
    assert said == "دربارهٔ پل تازه، بودجهٔ شهر"
    assert first.data(Qt.ItemDataRole.AccessibleDescriptionRole) == said
    assert second.data(Role.TOPICS) == ""


def test_only_the_three_he_speaks_of_most_stand_under_his_name(
    model: SpeakersModel, article: Article, reading: Reading
) -> None:
    mentions = reading.topics[1].mentions
    more = tuple(Topic(f"m{place}", f"موضوع {place}", 0.5, mentions) for place in range(3))
    model.set_reading(article, replace(reading, topics=(*reading.topics, *more)))
    row = model.index(0, 0)
    assert row.data(Role.TOPICS).count("، ") == 2
    assert row.data(Qt.ItemDataRole.ToolTipRole).count("، ") == 4


def test_of_the_quotes_only_those_that_are_left_are_listed(model: SpeakersModel) -> None:
    model.show_all("s1")
    before = shown(model, model.index(0, 0))
    model.narrow("", frozenset({"q2", "q7"}))
    assert shown(model) == ["مهناز رادپور", "یک شهروند"]
    assert shown(model, model.index(0, 0)) == ["هزینهٔ پل از بودجهٔ شهر است."]
    assert model.index(0, 0).data(Role.SUMMARY) == "۱ نقل از ۶"
    assert [one for one, said in model.listed.items() if said] == ["s1", "s2"]
    model.narrow("t1", frozenset({"q1", "q2"}))
    assert shown(model, model.index(0, 0)) == ["پل تازه تا پایان سال باز می‌شود"]
    model.narrow("", frozenset())
    assert shown(model) == []
    assert model.is_narrowed
    model.narrow("")
    assert shown(model, model.index(0, 0)) == before
    assert not model.is_narrowed


def test_the_chosen_speaker_is_set_off(model: SpeakersModel) -> None:
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last, roles: changed.append(first.row()))

    def chosen() -> list[str]:
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return [row.data() for row in rows if row.data(Role.CHOSEN)]

    assert chosen() == []
    model.choose_speaker("s2")
    assert chosen() == ["یک شهروند"]
    model.choose_speaker("")
    assert chosen() == ["گویندهٔ نامشخص"]
    assert changed == [1, 1, 2]
    assert not model.index_of("q7").data(Role.CHOSEN)
    heard = model.index(2, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert heard == "نقل‌هایش در متن پررنگ است"
    model.choose_speaker(None)
    assert chosen() == []

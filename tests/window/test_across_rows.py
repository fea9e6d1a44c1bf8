"""Gathered quotes and hits as rows: what is said of each, where each leads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.article.across import Annotated, Gathered, Part
from desktop.article.article import Article
from desktop.article.reading import Reading, SpeakerType
from desktop.language.finding import Shadow
from desktop.window.across_model import AcrossModel, Cells
from desktop.window.across_rows import LISTED, Goal, colour_numbers, hit_rows, name_rows, quote_rows
from desktop.window.wording import Wording
from resources.catalogue import Catalogue
from widgets.roles import Role, RowKind

TEXT, SAID = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
ISOLATES = dict.fromkeys((0x2066, 0x2068, 0x2069))


def test_a_name_says_how_much_and_who(reading: Reading, wording: Wording) -> None:
    part = Part(0, "s1", reading.said_by("s1"))
    rows = name_rows(
        [
            Gathered("مهناز رادپور", (part,), "شهردار", SpeakerType.PERSON),
            Gathered("سخنگوی دولت", (part, part), "سخنگوی دولت", SpeakerType.PERSON),
            Gathered("پل تازه", (part,)),
        ],
        (4, 1, 2),
        wording,
    )
    assert [row[Role.META] for row in rows] == [
        ("۶ نقل", "۱ مقاله", "شهردار"),
        ("۱۲ نقل", "۲ مقاله"),
        ("۶ نقل", "۱ مقاله"),
    ]
    assert [row[Role.GROUP] for row in rows] == [4, 1, None]
    assert str(rows[0][SAID]).translate(ISOLATES) == "مهناز رادپور، ۶ نقل، ۱ مقاله، شهردار"


def test_who_speaks_in_sight_has_the_colour_he_has_there(
    article: Article, reading: Reading
) -> None:
    annotated = (Annotated(Article.of("هیچ."), Reading()), Annotated(article, reading))
    ids = [speaker.id for speaker in reading.speakers]
    parts = ((Part(0, "s9", ()),), (Part(0, "s2", ()), Part(1, ids[1], ())), (Part(1, ids[0], ()),))
    gathered = [Gathered("م", some, "", SpeakerType.PERSON) for some in parts]
    assert colour_numbers(gathered, annotated, 1) == (len(ids), 1, 0)
    assert colour_numbers(gathered, annotated, None) == (0, 1, 2)


def test_quotes_stand_under_their_article(
    article: Article, reading: Reading, wording: Wording
) -> None:
    annotated = (Annotated(Article.of("هیچ."), Reading()), Annotated(article, reading))
    unknown = reading.said_by(None)
    topic = Gathered("پل", (Part(1, "t1", (reading.counted[0], *unknown)),))
    rows = list(quote_rows(topic, annotated, 3, wording))
    assert [goal for _, goal in rows] == [Goal(1), Goal(1, "q1"), Goal(1, "q8")]
    head, first, last = (cells for cells, _ in rows)
    assert str(head[Role.SUMMARY]).translate(ISOLATES) == "رودنگار · پگاه · ۲ نقل"
    assert (first[Role.META], last[Role.META]) == (("مهناز رادپور",), ("گویندهٔ نامشخص",))
    assert last[Role.DOUBT] == "نامطمئن"
    speaker = Gathered("م", topic.parts, "", SpeakerType.PERSON)
    cells, _ = list(quote_rows(speaker, annotated, 3, wording))[1]
    assert cells[Role.GROUP] == 3
    assert cells[Role.META] != ("مهناز رادپور",)


@pytest.mark.parametrize(
    ("text", "wanted", "line"),
    [
        ("پل باز شد.", "پل", "پل باز شد."),
        ("تیتر\nپل باز شد.\nپایان", "باز", "پل باز شد."),
        (f"{'راه ' * 20}پل باز شد.", "پل", f"… {'راه ' * 5}پل باز شد."),
        ("پل\u200cها بازند.", "پلها", "پل\u200cها بازند."),
        ("علی\nاکبر", "علی اکبر", ""),
    ],
)
def test_a_hit_stands_in_its_line(text: str, wanted: str, line: str, wording: Wording) -> None:
    rows = list(hit_rows([(0, Article.of(text), Shadow(text).find(wanted))], wording))
    assert [cells[TEXT] for cells, _ in rows[1:]] == ([line] if line else [])
    for cells, _ in rows[1:]:
        emphasis = cells[Role.EMPHASIS]
        assert isinstance(emphasis, tuple)
        assert line[slice(*emphasis)].replace("\u200c", "") == wanted


@given(st.text(alphabet="پلراه \n\u200c😀.", min_size=1, max_size=200), st.sampled_from("پلر"))
def test_what_is_emphasised_is_the_hit(text: str, wanted: str) -> None:
    hits = Shadow(text).find(wanted)
    rows = list(hit_rows([(0, Article(text, ()), hits)], Wording(Catalogue())))
    for cells, goal in rows:
        if goal.hit is not None and cells[Role.KIND] == RowKind.HIT:
            emphasis, shown = cells[Role.EMPHASIS], str(cells[TEXT])
            assert isinstance(emphasis, tuple)
            assert shown[slice(*emphasis)].strip() == goal.hit.of(text).replace("\n", " ").strip()
            assert "\n" not in shown


def test_of_very_many_hits_the_first_are_listed(wording: Wording) -> None:
    text = "پل " * (LISTED + 7)
    rows = list(hit_rows([(2, Article.of(text), Shadow(text).find("پل"))], wording))
    last, goal = rows[-1]
    assert len(rows) == LISTED + 2
    assert last[Role.KIND] == RowKind.MORE
    assert str(last[TEXT]).translate(ISOLATES) == "… ۷ یافتهٔ دیگر در همین مقاله"
    assert goal.hit is not None
    assert goal.hit.start == 3 * LISTED
    assert "۵۷ یافته" in str(rows[0][0][Role.SUMMARY])


def test_rows_that_are_the_same_do_not_begin_anew() -> None:
    model, resets = AcrossModel(), []
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.modelReset.connect(lambda: resets.append(model.rowCount()))
    one: Cells = {TEXT: "پل"}
    for rows in ([one], [dict(one)], []):
        model.show_rows(rows)
    assert resets == [1, 0]
    assert not model.index(0, 0).isValid()


def test_rows_of_another_colour_do_not_begin_anew(qtbot: QtBot) -> None:
    model = AcrossModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows: list[Cells] = [{TEXT: "مهناز", Role.GROUP: 0}, {TEXT: "کاوه", Role.GROUP: 1}]
    model.show_rows(rows)
    other = [{**cells, Role.GROUP: 2} for cells in rows]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_rows(other)
    assert model.index(1, 0).data(Role.GROUP) == 2

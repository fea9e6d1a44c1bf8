"""The hits of a find are tinted under their letters, the current one is framed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QColor
from pytestqt.qtbot import QtBot

import resources
from tests.pixels import near
from tests.widgets.article_scenes import FAR, LONG, TEXT, boxes_of, content
from tests.widgets.conftest import Shown
from widgets.article_view import ArticleView
from widgets.colours import Colours, painted_over
from widgets.hit_pieces import HitPieces
from widgets.mark import Mark
from widgets.mark_layer import MarkLayer
from widgets.mark_pieces import Pieces
from widgets.positions import Insertion, Positions
from widgets.typography import Typography

FIRST_LINE = TEXT[: TEXT.index("\n")]
BBC = (TEXT.index("سد (BBC) به ۳+"), TEXT.index("۳ درصد"))
WRAPPED = (TEXT.index("امیدواریم"), TEXT.index("کمبود"))
HITS = [BBC, WRAPPED]


def above(view: ArticleView, offset: int) -> list[QColor]:
    """The colours just above a letter, where no glyph reaches."""
    picture = view.viewport().grab().toImage()
    return [
        picture.pixelColor(
            (QPointF(box.rect.center().x(), box.rect.top() + 2) - view.origin()).toPoint()
        )
        for box in boxes_of(view, offset, offset + 1)
    ]


@pytest.fixture(params=sorted(path.stem for path in resources.path("themes").glob("*.json")))
def theme(request: pytest.FixtureRequest) -> Colours:
    return Colours.of(resources.theme(request.param))


def test_the_tint_lies_under_each_letter_and_nowhere_else(shown: Shown, theme: Colours) -> None:
    """In lines that wrap, with digits and Latin words of the other direction."""
    view = shown(TEXT, size=(420, 420))
    view.set_colours(theme)
    view.set_hits(HITS)
    assert len(boxes_of(view, *WRAPPED)) > 1
    tint = painted_over(theme.hit, 0.5, theme.page)
    for offset, letter in enumerate(FIRST_LINE):
        is_hit = any(start <= offset < end for start, end in HITS)
        if letter not in " \u200c":
            assert all(near(colour, tint) == is_hit for colour in above(view, offset)), letter


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG, 1 to 21."""

    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_the_words_of_a_hit_can_be_read_and_the_tint_be_seen(theme: Colours) -> None:
    quoted = [painted_over(one, theme.tint_current, theme.page) for one in theme.speakers]
    for ground in (theme.page, *quoted):
        tints = [painted_over(theme.hit, part, ground) for part in (0.5, 0.9)]
        assert all(contrast(theme.text, tint) >= 4.5 for tint in tints)
        assert all(not near(tint, ground) for tint in tints)
        assert contrast(theme.text, ground) >= 4.5


def test_hits_show_over_the_tint_of_a_quote(shown: Shown) -> None:
    view = shown(TEXT, content())
    quoted = above(view, WRAPPED[0])
    view.set_hits(HITS)
    assert above(view, WRAPPED[0]) != quoted
    view.set_hits(())
    assert above(view, WRAPPED[0]) == quoted


def edge(view: ArticleView, stretch: tuple[int, int]) -> QColor:
    """The colour of the upper edge, in the middle of the first line."""
    box = boxes_of(view, *stretch)[0].rect
    return (
        view.viewport()
        .grab()
        .toImage()
        .pixelColor((QPointF(box.center().x(), box.top()) - view.origin()).toPoint())
    )


def test_the_current_hit_alone_is_framed(shown: Shown, theme: Colours) -> None:
    view = shown(TEXT)
    view.set_colours(theme)
    view.set_hits(HITS)
    plain = edge(view, BBC)
    view.show_hit(0)
    assert abs(edge(view, BBC).lightness() - theme.text.lightness()) < 60
    view.show_hit(1)
    assert edge(view, BBC) == plain
    view.set_hits(HITS[:1])
    assert edge(view, BBC) == plain


def test_a_hit_out_of_sight_comes_into_sight_with_the_caret(shown: Shown) -> None:
    view = shown(LONG)
    view.set_hits([BBC, FAR])
    assert view.verticalScrollBar().value() == 0
    view.show_hit(1)
    top = boxes_of(view, *FAR)[0].rect.top() - view.origin().y()
    assert 0 < top < view.viewport().height() / 3
    assert view.selected_stretch() == (FAR[0], FAR[0])


def test_taking_the_hits_away_moves_nothing(shown: Shown) -> None:
    view = shown(LONG)
    view.set_hits([BBC, FAR])
    view.show_hit(1)
    place, caret = view.verticalScrollBar().value(), view.textCursor().position()
    view.set_hits(())
    assert (view.verticalScrollBar().value(), view.textCursor().position()) == (place, caret)


def test_what_was_selected_is_selected_no_more(shown: Shown) -> None:
    view = shown(TEXT)
    view.selectAll()
    view.set_hits(HITS)
    assert view.textCursor().hasSelection()
    view.show_hit(0)
    assert not view.textCursor().hasSelection()


def test_hits_are_told_when_they_are_others(shown: Shown, qtbot: QtBot) -> None:
    view = shown(TEXT)
    with qtbot.waitSignal(view.hits_changed):
        view.set_hits(HITS)
    assert list(view.hits) == HITS
    with qtbot.assertNotEmitted(view.hits_changed):
        view.set_hits(HITS)
        view.show_hit(0)
    with qtbot.waitSignal(view.hits_changed):
        view.show_article("پل", [])
    assert list(view.hits) == []


def test_a_hit_that_is_not_there_is_refused(shown: Shown) -> None:
    view = shown(TEXT)
    view.set_hits(HITS)
    with pytest.raises(IndexError):
        view.show_hit(2)


def test_the_tint_stays_at_its_letters_when_lines_break_otherwise(
    shown: Shown, colours: Colours
) -> None:
    view = shown(TEXT)
    view.set_hits(HITS)
    tint = painted_over(colours.hit, 0.5, colours.page)
    view.set_typography(Typography(size=Typography().size + 4))
    assert near(above(view, WRAPPED[0])[0], tint)
    view.resize(400, 420)
    assert near(above(view, WRAPPED[0])[0], tint)


def test_a_jump_is_announced(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    view = shown(TEXT)
    view.set_hits(HITS)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    view.show_hit(1, announcement="۲ از ۲")
    assert told == ["۲ از ۲"]


def test_only_the_hits_in_sight_are_worked_out(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter typed may find thousands in a long text."""
    asked: list[int] = []

    class Counted(Pieces):
        def __init__(self, marks: list[Mark], positions: Positions, starts: Sequence[int]) -> None:
            asked.append(len(marks))
            super().__init__(marks, positions, starts)

    view = shown(LONG)
    monkeypatch.setattr("widgets.hit_pieces.Pieces", Counted)
    hits = [(at, at + 1) for at, letter in enumerate(LONG) if letter == "ا"]
    for place in (0, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(place)
        asked.clear()
        view.set_hits(())
        view.set_hits(hits)
        view.viewport().grab()
        assert 0 < sum(asked) < len(hits) / 2


def test_of_a_text_in_one_line_only_what_is_in_sight_is_drawn(shown: Shown) -> None:
    text = " ".join(["پل کهنه از سنگ است"] * 200)
    view = shown(text)
    hits = [(at, at + 2) for at in range(len(text)) if text.startswith("پل", at)]
    layer = MarkLayer(view.document(), HitPieces(hits, view.positions, view.block_starts))
    whole = list(layer.drawn_between(0, view.document().size().height()))
    assert len(whole) == len(hits)
    part = list(layer.drawn_between(500, 700))
    assert 0 < len(part) < len(hits) / 2
    inside = [one for one in whole if 500 <= one.boxes[0].rect.center().y() <= 700]
    assert [one for one in part if one in inside] == inside
    assert list(layer.drawn_between(-99, -50)) == []


def test_the_pieces_of_a_hit_with_half_spaces_that_are_only_shown() -> None:
    text = "او می کنم و میکنم گفت"
    positions = Positions.of(text, [Insertion(5, replaces=1), Insertion(14)])
    first, second = HitPieces([(3, 9), (12, 17)], positions, (0,))[0]
    shown_words = [positions.shown[piece.start : piece.end] for piece in (first, second)]
    assert shown_words == ["می\u200cکنم", "می\u200cکنم"]


def test_the_pieces_of_a_hit_that_goes_on_in_the_next_line() -> None:
    text = "پل کهنه\n\nپل تازه"
    positions = Positions.of(text)
    pieces = HitPieces([(3, 11), (12, 16)], positions, (0, 8))
    shown_pieces = [
        sorted((piece.start, piece.end, piece.opens, piece.closes) for piece in pieces[block])
        for block in pieces
    ]
    assert shown_pieces == [[(3, 7, True, False)], [(0, 2, False, True), (3, 7, True, True)]]
    assert len(pieces) == 2

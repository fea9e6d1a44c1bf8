"""What readers of other programs had to complain of, and the tests that see to it here.

The numbers are those of the list that they were collected in; the ones that are missing are about
what is not there yet.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
HERE = "journeys/test_other_peoples_bugs.py"

NOT_YET = {17, 18, 20, 24, 28, 29}

# The number, what it is about, and where it is tried: the file, and the tests in it.
PROOFS: dict[int, tuple[str, dict[str, tuple[str, ...]]]] = {
    1: (
        "the right edge of each block",
        {HERE: ("test_every_line_of_the_seed_begins_at_the_right",)},
    ),
    2: (
        "… whatever its first character is",
        {
            HERE: ("test_paragraphs_are_painted_from_the_right_whatever_comes_first",),
            "widgets/test_article_view.py": (
                "test_paragraphs_begin_at_their_side_whatever_comes_first",
            ),
        },
    ),
    3: (
        "a block of numbers runs as the one before",
        {HERE: ("test_a_paragraph_of_numbers_runs_as_the_one_before",)},
    ),
    4: (
        "colour under each glyph, over several lines",
        {
            HERE: ("test_the_tint_is_under_each_letter_of_a_quote_and_under_no_other",),
            "widgets/test_hits.py": ("test_the_tint_lies_under_each_letter_and_nowhere_else",),
        },
    ),
    5: (
        "the text is the same before and after it is marked",
        {HERE: ("test_marks_find_and_topics_leave_the_text_as_it_is",)},
    ),
    6: (
        "a click in the list brings a band into the upper third",
        {HERE: ("test_each_card_leads_to_a_frame_in_sight",)},
    ),
    7: (
        "the caret in a quote selects its row and takes no focus",
        {"journeys/test_navigation.py": ("test_the_caret_selects_the_card_and_opens_its_speaker",)},
    ),
    8: (
        "after the last quote comes the first, and the counter is right",
        {"journeys/test_navigation.py": ("test_after_the_last_comes_the_first_and_it_is_told",)},
    ),
    9: (
        "a filter taken away does not scroll",
        {
            "journeys/test_filtering.py": (
                "test_the_lists_come_back_as_they_were_and_the_text_stays",
            )
        },
    ),
    10: (
        "Ctrl+ب is Ctrl+F",
        {"journeys/test_finding.py": ("test_with_the_persian_layout_the_same_key_finds",)},
    ),
    11: (
        "Alt+۱ is Alt+1",
        {HERE: ("test_digits_of_every_script_lead_from_part_to_part",)},
    ),
    12: (
        "Left opens a branch of the tree",
        {"journeys/test_navigation.py": ("test_left_opens_a_speaker_and_right_closes_him",)},
    ),
    13: (
        "what a find does not look at, row by row",
        {
            "language/test_finding.py": (
                "test_either_spelling_finds_the_other",
                "test_what_is_not_alike",
                "test_on_the_seed",
            )
        },
    ),
    14: (
        "«می» as a whole word is not in «می‌کنم»",
        {
            "language/test_finding.py": ("test_whole_words",),
            "journeys/test_finding.py": ("test_whole_words",),
        },
    ),
    15: (
        "offsets behind emoji, CRLF and U+2028",
        {
            HERE: (
                "test_behind_emoji_and_strange_line_ends_a_click_finds_its_quote",
                "test_behind_emoji_the_hit_is_where_its_letters_are",
            ),
            "widgets/test_positions.py": ("test_each_code_point_is_where_it_is_said_to_be",),
        },
    ),
    16: (
        "half-spaces at the edges of a stretch",
        {HERE: ("test_half_spaces_at_the_edges_of_a_selection_and_of_a_quote",)},
    ),
    19: (
        "the page has language and direction, isolates, and holds the text to the letter",
        {
            "files/export/test_html.py": (
                "test_the_article_is_its_text_to_the_letter",
                "test_any_article_is_its_text_to_the_letter",
                "test_each_paragraph_says_its_direction",
                "test_the_page_speaks_the_language_and_the_article_stays_persian",
            ),
            "files/export/test_reasons.py": ("test_values_are_isolated_so_that_nothing_scrambles",),
        },
    ),
    21: (
        "the clipboard has the very slice, and says which way it runs",
        {
            "widgets/test_excerpt.py": (
                "test_a_selection_over_paragraphs_is_exactly_the_slice",
                "test_paragraphs_of_both_directions_are_pasted_as_they_were",
            ),
            "journeys/test_copying.py": ("test_the_copying_key_copies_the_selection",),
        },
    ),
    22: (
        "a second start forwards, is answered, and raises a minimised window",
        {
            "handover/test_one_window.py": ("test_second_start_raises_the_first_window",),
            "window/test_single_instance.py": ("test_paths_come_and_are_answered",),
        },
    ),
    23: (
        "the same file twice is one article",
        {
            HERE: ("test_an_article_that_is_open_is_shown_again_and_not_opened_again",),
            "window/test_desk.py": ("test_the_same_file_is_opened_once",),
        },
    ),
    25: (
        "no empty blocks",
        {HERE: ("test_no_line_is_empty_and_the_caret_reads_each_once",)},
    ),
    26: (
        "whatever takes the focus has a name",
        {
            "journeys/test_read_aloud.py": (
                "test_everything_that_takes_the_focus_has_a_name",
                "test_the_empty_window_has_names",
            )
        },
    ),
    27: (
        "a jump is announced",
        {"journeys/test_read_aloud.py": ("test_every_jump_is_said",)},
    ),
    30: (
        "the font is Vazirmatn, and its bold is real",
        {
            HERE: (
                "test_everything_is_written_in_vazirmatn",
                "test_bold_is_drawn_by_its_own_letters",
            )
        },
    ),
}

ROWS = [
    (number, file, test)
    for number, (_, proofs) in PROOFS.items()
    for file, tests in proofs.items()
    for test in tests
]


@cache
def written_in(file: str) -> frozenset[str]:
    """The names of the tests in a file that assert something."""
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        if any(isinstance(inner, ast.Assert | ast.With) for inner in ast.walk(node))
    )


def test_each_number_is_tried_or_known_to_come() -> None:
    assert PROOFS.keys() | NOT_YET == set(range(1, 31))
    assert not PROOFS.keys() & NOT_YET


@pytest.mark.parametrize(("number", "file", "test"), ROWS)
def test_the_test_is_there(number: int, file: str, test: str) -> None:
    assert test in written_in(file), number


def test_what_stands_here_alone_is_named() -> None:
    named = {test for _, file, test in ROWS if file == HERE}
    assert named == written_in(HERE)

"""The text of any length."""

from __future__ import annotations

import re

from tests.benchmarks.long_text import OWN, long_text

ONE_TURN = sum(len(path.read_bytes()) for path in (OWN / "texts").glob("*.txt"))


def test_it_is_as_long_as_asked() -> None:
    for size in (1, 1000, 2 * ONE_TURN + 7):
        assert size - 1 <= len(long_text(size).encode()) <= size


def test_it_is_the_same_every_time_and_begins_alike() -> None:
    short, long = long_text(1000), long_text(ONE_TURN)
    assert short == long_text(1000)
    assert long.startswith(short.rstrip())


def test_it_has_paragraphs_as_our_articles_have() -> None:
    own = [path.read_text(encoding="utf-8") for path in (OWN / "texts").glob("*.txt")]
    longest = max(len(line) for text in own for line in text.splitlines())
    lines = long_text(3 * ONE_TURN).splitlines()
    assert len(lines) > 2 * sum(len(text.splitlines()) for text in own)
    assert max(map(len, lines)) < 1.2 * longest


def test_every_turn_has_other_names_and_numbers() -> None:
    text = long_text(3 * ONE_TURN + ONE_TURN // 2)
    assert [text.count(f"{number} درصد عملیات") for number in ("۶۸", "۶۹", "۷۰")] == [1, 1, 1]
    assert "مهناز ارجمندپور" not in text
    names = re.findall(r"(\S+ \S+)، وکیل دو تن از این معلمان", text)
    assert len(names) == len(set(names)) == 3

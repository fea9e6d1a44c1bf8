"""Which persons can be meant by an office without a name."""

from __future__ import annotations

import pytest

from desktop.extraction import holders
from desktop.extraction.entities import Entity, People
from desktop.extraction.offices import Office, office
from desktop.language.names import mention_at
from desktop.language.tokens import Tokens
from tests.extraction.sentences import passage_of

MINISTERS = (
    "سیما رادمنش، وزیر خارجه ترکیه، کاوه بهرنگی، وزیر خارجه، و مینا سپهری، وزیر نیرو، "
    "با ژرار موله، رئیس‌جمهور فرانسه، دیدار کردند."
)


def people(text: str) -> list[Entity]:
    return People(passage_of(text)).all


def wanted(wording: str) -> Office:
    tokens = Tokens.of(wording)
    found = mention_at(tokens, 0, len(tokens))
    assert found is not None
    assert found.office is not None
    return office(tokens, found.office, found.head)


def surnames(entities: list[Entity]) -> list[str]:
    return [one.name[-1] for one in entities]


CLOSEST = [
    # office, who has been heard, who can be meant, best first
    ("وزیر خارجه ترکیه", [], ["رادمنش", "بهرنگی"]),
    ("وزير خارجه تركيه", [], ["رادمنش", "بهرنگی"]),
    ("وزیر خارجه", [], ["بهرنگی"]),  # of this country
    ("وزیر خارجه", ["رادمنش"], ["بهرنگی", "رادمنش"]),
    ("وزیر نیرو", [], ["سپهری"]),
    ("رئیس‌جمهور", [], []),  # not of another country, unless he was heard
    ("رئیس جمهور", ["موله"], ["موله"]),
    ("رئیس‌جمهور فرانسه", [], ["موله"]),
]


@pytest.mark.parametrize(("wording", "heard", "meant"), CLOSEST)
def test_who_can_be_meant(wording: str, heard: list[str], meant: list[str]) -> None:
    all_, sought = people(MINISTERS), wanted(wording)
    fitting = [one for one in all_ if any(held.fits(sought) for held in one.offices)]
    when = {id(one): 5 for one in all_ if one.name[-1] in heard}
    assert surnames(holders.closest(fitting, sought, when)) == meant


def test_of_two_alike_the_last_heard_comes_first() -> None:
    pair = people("سیما رادمنش، مدیر سد ارم، و کاوه بهرنگی، مدیر سد ارم، رفتند.")
    first, second = pair
    sought = wanted("مدیر سد ارم")
    assert holders.closest(pair, sought, {}) == [first, second]
    assert holders.closest(pair, sought, {id(first): 3, id(second): 9}) == [second, first]


EXACT = [
    ("سیما رادمنش، مدیر سد ارم، رفت.", "مدیر سد ارم", True),
    ("سیما رادمنش، مدير سد ارم، رفت.", "مدیر سد ارم", True),
    ("سیما رادمنش، مدیر سد ارم، رفت.", "مدیر سد", False),
    ("سیما رادمنش، رئیس‌جمهور فرانسه، رفت.", "رئیس جمهور", True),  # needs no «of»
    ("سیما رادمنش، رئیس شورای شهر، رفت.", "مدیر شورای شهر", False),
]


@pytest.mark.parametrize(("text", "wording", "exactly"), EXACT)
def test_who_holds_the_very_office(text: str, wording: str, exactly: bool) -> None:
    assert holders.holds_exactly(people(text)[0], wanted(wording)) is exactly


ELSEWHERE = [
    ("وزیر نیروی فرانسه", True),
    ("وزیر نیروی ترکیه", False),
    ("وزیر نیرو", False),
]


@pytest.mark.parametrize(("wording", "elsewhere"), ELSEWHERE)
def test_who_is_of_another_country(wording: str, elsewhere: bool) -> None:
    turk = people("سیما رادمنش، وزیر خارجه ترکیه، رفت.")[0]
    nowhere = people("سیما رادمنش، وزیر خارجه، رفت.")[0]
    assert holders.is_elsewhere(turk, wanted(wording)) is elsewhere
    assert not holders.is_elsewhere(nowhere, wanted(wording))

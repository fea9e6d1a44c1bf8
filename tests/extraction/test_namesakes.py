"""When two names can be one person's."""

from __future__ import annotations

import pytest

from desktop.extraction import namesakes
from desktop.language.tokens import Tokens

PAIRS = [
    ("رضایی", "مهدی رضایی", True),
    ("رضايي", "مهدي رضایی", True),
    ("یونسی", "مهدی یونسی رستمی", True),
    ("رستمی", "مهدی یونسی رستمی", True),
    ("شاه‌آبادی", "حمید شاه آبادی", True),
    ("پورعروجی", "علی پور عروجی", True),
    ("سید علی رضایی", "علی رضایی", True),
    ("سیدعلی رضایی", "علی رضایی", True),
    ("سید علی رضایی", "محمدعلی رضایی", True),
    ("سیدعلی رضایی", "محمدعلی رضایی", True),
    ("محمدعلی رضایی", "علی رضایی", True),
    ("مهدی", "مهدی رضایی", False),  # a forename means nobody
    ("مهدی", "علی رضایی مهدی", False),
    ("رضایی", "مهدی کریمی", False),
    ("حسن رضایی", "علی رضایی", False),
    ("نگین پیرایش", "نگار پیرایش", False),
    ("سید", "علی رضایی", False),
]
CALLINGS = [
    # name, what its bearer can be called by
    ("نگار پیرایش", {"نگارپیرایش", "پیرایش"}),
    ("مهدی یونسی رستمی", {"مهدییونسیرستمی", "یونسیرستمی", "رستمی", "یونسی"}),
    ("پيرايش", {"پیرایش"}),
]


def words(name: str) -> tuple[str, ...]:
    return tuple(Tokens.of(name).words)


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
def test_one_person(one: str, other: str, same: bool) -> None:
    assert namesakes.same_person(words(one), words(other)) is same
    assert namesakes.same_person(words(other), words(one)) is same


@pytest.mark.parametrize(("name", "callings"), CALLINGS)
def test_callings(name: str, callings: set[str]) -> None:
    assert set(namesakes.callings(words(name))) == callings


def test_however_a_name_is_spaced() -> None:
    assert namesakes.same_person(("نیکفرد",), ("نیک", "فرد"))


def test_nobody_is_called_by_the_end_of_a_surname() -> None:
    assert set(namesakes.callings(("حسن", "کریم", "زاده"))) == {"حسنکریمزاده", "کریمزاده"}


@pytest.mark.parametrize(
    ("name", "half"),
    [
        ("مهدی یونسی رستمی", "یونسی"),
        ("مهدی رستمی", ""),
        ("علی یونسی فر", ""),  # «فر» belongs to it
    ],
)
def test_half_of_a_surname(name: str, half: str) -> None:
    assert namesakes.first_of_two(words(name)) == half


@pytest.mark.parametrize(("one", "other", "same"), [row for row in PAIRS if row[2]])
def test_one_persons_names_are_looked_up_alike(one: str, other: str, same: bool) -> None:
    assert namesakes.end(words(one)) in namesakes.ends(words(other))

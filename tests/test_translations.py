"""Every sentence of the program has its English, and both files say the same."""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter

import pytest
from babel.messages.mofile import read_mo

from desktop.window.commands import COMMANDS, MENUS
from resources.catalogue import Catalogue
from tests import translations

LATIN_MNEMONIC = re.compile(r"&([A-Za-z])")
ENGLISH = {str(message.id): str(message.string) for message in translations.kept() if message.id}


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_every_persian_literal_is_handed_to_the_catalogue() -> None:
    assert list(translations.unmarked()) == []


def test_en_po_holds_the_sentences_of_today() -> None:
    assert set(ENGLISH) == set(translations.messages())


def test_nothing_is_fuzzy_obsolete_or_without_english() -> None:
    kept = translations.kept()
    assert not kept.obsolete
    assert [message.id for message in kept if message.fuzzy] == []
    assert [sentence for sentence, english in ENGLISH.items() if not english] == []


@pytest.mark.parametrize("sentence", ENGLISH)
def test_the_places_for_values_are_the_same(sentence: str) -> None:
    assert places(ENGLISH[sentence]) == places(sentence)


@pytest.mark.parametrize("sentence", ENGLISH)
def test_english_is_english(sentence: str) -> None:
    assert not translations.PERSIAN.search(ENGLISH[sentence])
    assert "\u200c" not in ENGLISH[sentence]


@pytest.mark.parametrize("sentence", ENGLISH)
def test_persian_begins_with_persian(sentence: str) -> None:
    """A line takes its direction from its first letter; what is isolated does not count."""
    outside = re.sub("[\u2066-\u2068][^\u2069]*\u2069", "", sentence)
    directions = map(unicodedata.bidirectional, re.sub(r"\{\w+\}", "", outside))
    first = next((one for one in directions if one in ("L", "R", "AL")), "AL")
    assert first != "L"


def test_en_mo_says_what_en_po_says() -> None:
    with translations.MO.open("rb") as file:
        compiled = {str(message.id): message.string for message in read_mo(file) if message.id}
    assert compiled == {sentence: english for sentence, english in ENGLISH.items() if english}


def test_the_program_reads_it() -> None:
    english = Catalogue("en")
    assert {sentence: english(sentence) for sentence in ENGLISH} == ENGLISH


@pytest.mark.parametrize("menu", MENUS)
def test_no_two_commands_of_a_menu_have_the_same_mnemonic(menu: str) -> None:
    english = Catalogue("en")
    own = [english(one.text) for one in COMMANDS if one.menu == menu and not one.names_itself]
    others = [one.text for one in COMMANDS if one.menu == menu and one.names_itself]
    texts = [*own, *(text for text in others if LATIN_MNEMONIC.search(text))]
    keys = Counter(key.lower() for text in texts for key in LATIN_MNEMONIC.findall(text))
    assert len(keys) == len(texts)
    assert max(keys.values()) == 1


def test_no_two_menus_have_the_same_mnemonic() -> None:
    english = Catalogue("en")
    keys = [LATIN_MNEMONIC.findall(english(title))[0].lower() for title in MENUS.values()]
    assert len(set(keys)) == len(MENUS)

"""All that the program says, in the reader's language: one gettext catalogue.

The msgid is Persian, so Persian needs no file; `translations/en.mo` holds the English.
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from pathlib import PurePath

from resources import path
from resources.sentences import SENTENCES

LANGUAGES = ("fa", "en")
NAMES = {"fa": "فارسی", "en": "English"}
"""What each language calls itself."""
DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
LEFT_TO_RIGHT_ISOLATE = "\u2066"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def isolated(words: object) -> str:
    """The words so that they and what stands around them do not scramble each other."""
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"


def isolated_from_left(words: object) -> str:
    """The same for a key or a path: they run from the left, whatever they begin with."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{words}{POP_ISOLATE}"


class Catalogue:
    """The sentences of one language. Raises ValueError for a language there is none of."""

    def __init__(self, language: str = "fa") -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        self.language = language
        self._translations: gettext.NullTranslations = gettext.NullTranslations()
        if language != "fa":
            with path(f"translations/{language}.mo").open("rb") as file:
                self._translations = gettext.GNUTranslations(file)

    def __call__(self, persian: str) -> str:
        """The sentence in this language; the Persian one where it is not translated."""
        # To say nothing is gettext's way to ask for the catalogue's own head.
        return self._translations.gettext(persian) if persian else ""

    def say(
        self, id_: str, values: Mapping[str, object] | None = None, isolate: bool = True
    ) -> str:
        """The sentence of that id with its values in place.

        Values are isolated, so that a Latin name or path does not scramble a Persian sentence.
        Raises KeyError for an id or a value that is not there.
        """
        return self.fill(SENTENCES[id_], values or {}, isolate)

    def fill(self, persian: str, values: Mapping[str, object], isolate: bool = True) -> str:
        """The translated sentence with `{name}` replaced by each value."""
        shown = {name: self.shown(value, isolate) for name, value in values.items()}
        return self(persian).format_map(shown)

    def shown(self, value: object, isolate: bool = False) -> str:
        """A value as this language writes it: numbers in its digits, words isolated."""
        if isinstance(value, int):
            return self.number(value)
        if not isolate:
            return str(value)
        return isolated_from_left(value) if isinstance(value, PurePath) else isolated(value)

    def number(self, value: int) -> str:
        """The number in the language's digits."""
        return str(value).translate(DIGITS) if self.language == "fa" else str(value)

    def percent(self, part: float) -> str:
        """A share of 0 to 1 as a whole percentage («۶۶٪»)."""
        whole = self.number(round(part * 100))
        return f"{whole}٪" if self.language == "fa" else f"{whole}%"

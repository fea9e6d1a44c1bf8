"""The one place where a reason becomes a sentence, for window, page and data alike."""

from __future__ import annotations

from desktop.article.reading import Reason
from resources.catalogue import Catalogue


def sentence(reason: Reason, catalogue: Catalogue, isolate: bool = True) -> str:
    """The reason in the catalogue's language; its values isolated unless told otherwise.

    Values that are numbers get the digits of the language.
    """
    values = {name: int(value) if _is_number(value) else value for name, value in reason.values}
    return catalogue.say(reason.rule, values, isolate)


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit()

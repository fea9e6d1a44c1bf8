"""Refines readings with the words that hazm's process knows."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop.article.article import Article
from desktop.article.reading import Reading

if TYPE_CHECKING:
    from desktop.language.hazm_client import HazmClient
    from desktop.language.tidy import HalfSpace


class HazmRefiner:
    """A `Refiner`. All that is heavy is imported with the first question, in its thread."""

    def __init__(self) -> None:
        self._client: HazmClient | None = None
        self._closed = False
        self._lock = threading.Lock()

    @property
    def problem(self) -> str:
        """The id of the sentence that says why there is no hazm; "" while all is well."""
        return self._client.state.sentence if self._client else ""

    def refined(self, reading: Reading, article: Article) -> Reading | None:
        """The reading with hazm's words taken into account; None where there are none."""
        from desktop.extraction import refine

        client = self._open()
        words = client.words(article.text) if client else None
        return None if words is None else refine(reading, article, words)

    def half_spaces(self, text: str) -> tuple[HalfSpace, ...] | None:
        """The half-spaces that hazm finds lacking in the text's verbs; None where it is silent."""
        client = self._open()
        return client.half_spaces(text) if client else None

    def close(self) -> None:
        """End hazm's process, and start none any more."""
        with self._lock:
            self._closed = True
            if self._client is not None:
                self._client.close()

    def _open(self) -> HazmClient | None:
        from desktop.language.hazm_client import HazmClient

        with self._lock:
            if self._client is None and not self._closed:
                self._client = HazmClient()
            return self._client

"""What hazm knows about the words of one text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.language.folding import key
from desktop.language.words import words


@dataclass(frozen=True)
class HazmWords:
    """Lemmas and verbs among a text's distinct words, all in the one spelling of `folding.key`.

    `lemmas` holds only words whose lemma is another («دانشاموزان» → «دانشاموز»); `verbs` holds
    the words that can be nothing but verbs.
    """

    lemmas: Mapping[str, str] = field(default_factory=dict)
    verbs: frozenset[str] = frozenset()

    @classmethod
    def of(cls, lemmas: Mapping[str, str], verbs: Iterable[str]) -> HazmWords:
        """From words in any spelling. Of two spellings of one word the first one counts."""
        folded: dict[str, str] = {}
        for word, lemma in lemmas.items():
            if key(word) and key(word) != key(lemma):
                folded.setdefault(key(word), key(lemma))
        return cls(folded, frozenset(filter(None, map(key, verbs))))


def distinct_words(text: str) -> tuple[str, ...]:
    """The words of the text as they stand, each once, in order of first appearance."""
    return tuple(dict.fromkeys(span.of(text) for span in words(text)))

"""The only importer of hazm: a program of its own, asked line by line.

It reads requests `{"id": 1, "do": "lemmas", "words": […]}` from standard input, one JSON object a
line, and answers `{"id": 1, …}` on standard output. hazm costs a second and a few hundred
megabytes and would halt a window in whatever thread it ran; here it harms nobody. The program
ends as soon as its standard input does, even in the middle of a task: then nobody is left to ask.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.util
import json
import os
import queue
import sys
import threading
import types
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

from desktop.language.folding import key
from desktop.language.hazm_protocol import FOLDER, HALF_SPACES, LEMMAS, NO_HAZM
from desktop.language.hazm_spacing import taken

NICENESS = 15
UNKNOWN_OPERATION = "unknown_operation"

# The rule-based modules of hazm, in the order in which they need each other, and what each
# one gives the package. Both 0.10 and 0.12 load this way.
_RULE_BASED = {
    "utils": "default_verbs default_words stopwords_list words_list maketrans regex_replace"
    " NUMBERS informal_verbs informal_words abbreviations",
    "stemmer": "Stemmer",
    "word_tokenizer": "WordTokenizer",
    "lemmatizer": "Conjugation Lemmatizer",
    "normalizer": "Normalizer",
    "sentence_tokenizer": "SentenceTokenizer",
}
_NLTK = ("nltk", "nltk.tokenize", "nltk.tokenize.api", "nltk.stem", "nltk.stem.api")

_YEH_AND_KAF = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "\u0640": None})
_SIGNS = str.maketrans(dict.fromkeys([*range(0x64B, 0x660), 0x670, 0x200E, 0x200F, 0xAD]))
_UNTAGGED = ("0",)
_PLURALS = ("\u200cهایی", "\u200cهای", "\u200cها", "هایی", "های", "ها")
# Each with what it leaves: the first one that leaves a noun counts.
_OTHER_PLURALS = (("گان", "ه"), ("یان", ""), ("ان", ""), ("جات", ""), ("ات", "ه"), ("ات", ""))


def load() -> types.ModuleType:
    """hazm with its rule-based modules alone, or all of it where that cannot be.

    Raises ImportError where there is no hazm.
    """
    if "hazm" in sys.modules:
        return sys.modules["hazm"]
    try:
        return _load_light()
    except (ImportError, AttributeError, TypeError):
        for name in [*_NLTK, *sys.modules]:
            if name.split(".")[0] in ("hazm", "nltk"):
                sys.modules.pop(name, None)
        return importlib.import_module("hazm")


def _load_light() -> types.ModuleType:
    spec = importlib.util.find_spec("hazm")
    if spec is None or spec.submodule_search_locations is None:
        raise ImportError("no hazm")
    _pretend_nltk()
    package = types.ModuleType("hazm")
    package.__path__ = list(spec.submodule_search_locations)
    package.__spec__, package.__file__ = spec, spec.origin
    sys.modules["hazm"] = package
    for name, given in _RULE_BASED.items():
        module = importlib.import_module(f"hazm.{name}")
        for one in given.split():
            if hasattr(module, one):
                setattr(package, one, getattr(module, one))
    return package


def _pretend_nltk() -> None:
    """Stand in for the two abstract classes hazm takes from nltk, which would load SciPy."""
    for name in _NLTK:
        sys.modules[name] = types.ModuleType(name)
    for name, base in (("tokenize", "TokenizerI"), ("stem", "StemmerI")):
        setattr(sys.modules[f"nltk.{name}.api"], base, type(base, (), {}))


class Lemmas:
    """Lemmas by hazm's tables of words and of conjugated verbs; never by its Stemmer.

    The Stemmer cuts other endings in each version of hazm; the tables are the same.
    """

    def __init__(self, words: Mapping[str, tuple[int, Any]], verbs: Mapping[str, str]) -> None:
        self._words, self._verbs = words, verbs

    @classmethod
    def of_hazm(cls) -> Lemmas:
        """Raises ImportError where there is no hazm."""
        gc.disable()
        lemmatizer = load().Lemmatizer(joined_verb_parts=False)
        gc.freeze()
        gc.enable()
        return cls(lemmatizer.words, lemmatizer.verbs)

    def verb(self, word: str) -> str:
        """The verb's roots («رفت#رو») where the word is nothing but a form of it, else "".

        «ی» at the end makes a noun more often than a second person: only «می» decides there.
        """
        if self._is_noun(word):
            return ""
        for prefix in ("می", "نمی"):
            if word.startswith(prefix) and word not in self._verbs:
                return self._verbs.get(f"{prefix}\u200c{word[len(prefix) :]}", "")
        if word.endswith("ی") and not word.startswith(("می\u200c", "نمی\u200c")):
            return ""
        return self._verbs.get(word, "")

    def noun(self, word: str) -> str:
        """The noun without its plural ending or the «ی» of its ezafe; the word where it has none.

        What is left has to be a word of hazm's list, and the whole none that the list has as a
        singular noun, an adverb or a pronoun («جهان», «تنها», «آنها»).
        """
        if self._is_singular(word):
            return word
        for ending in _PLURALS:
            if word.endswith(ending) and self._known(word[: -len(ending)]):
                return word[: -len(ending)]
        if word.endswith(("ای", "وی")) and self._is_noun(word[:-1]):
            return word[:-1]
        return self._without_plural(word)

    def _without_plural(self, word: str) -> str:
        for ending, left in _OTHER_PLURALS:
            bare = word.removesuffix(ending)
            if bare == word or len(bare) < 3 or (ending == "یان" and bare[-1] not in "او"):
                continue
            if self._is_noun(bare + left):
                return bare + left
        return word

    def _known(self, word: str) -> bool:
        return word in self._words

    def _is_noun(self, word: str) -> bool:
        return not {"N", "AJ"}.isdisjoint(self._kinds(word))

    def _is_singular(self, word: str) -> bool:
        kinds = self._kinds(word)
        return bool(kinds) and kinds != _UNTAGGED and "PL" not in kinds

    def _kinds(self, word: str) -> tuple[str, ...]:
        return tuple(self._words.get(word, (0, ()))[1])


class Desk:
    """Answers requests; what it needs of hazm is built once, when it is first asked for."""

    def answer(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """The answer to a request, or the problem: `no_hazm` or `unknown_operation`."""
        operation = self._operations.get(str(request.get("do")))
        if operation is None:
            return {"problem": UNKNOWN_OPERATION}
        try:
            return operation(request)
        except ImportError:
            return {"problem": NO_HAZM}

    @property
    def _operations(self) -> dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]]:
        return {LEMMAS: self._lemmas_of, HALF_SPACES: self._half_spaces_of}

    @cached_property
    def _lemmas(self) -> Lemmas:
        return Lemmas.of_hazm()

    @cached_property
    def _normalize(self) -> Callable[[str], str]:
        gc.disable()
        normalize: Callable[[str], str] = load().Normalizer().normalize
        gc.freeze()
        gc.enable()
        return normalize

    def _half_spaces_of(self, request: Mapping[str, Any]) -> dict[str, Any]:
        found: dict[str, list[tuple[int, int]]] = {}
        for run in map(str, request.get("runs", ())):
            lacking = taken(run, self._normalize(run), self._is_verb)
            if lacking:
                found[run] = lacking
        return {HALF_SPACES: found}

    def _is_verb(self, word: str) -> bool:
        return bool(self._lemmas.verb(word))

    def _lemmas_of(self, request: Mapping[str, Any]) -> dict[str, Any]:
        words: Iterable[str] = map(str, request.get("words", ()))
        lemmas: dict[str, str] = {}
        verbs: list[str] = []
        for word in words:
            spelled = word.translate(_YEH_AND_KAF).translate(_SIGNS)
            if self._lemmas.verb(spelled):
                verbs.append(word)
            elif key(noun := self._lemmas.noun(spelled)) != key(word):
                lemmas[word] = noun
        return {LEMMAS: lemmas, "verbs": verbs}


def main() -> int:
    """Answers until standard input ends."""
    answers = _own_standard_output()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    desk = Desk()
    while True:
        request = _request(requests.get())
        if request is not None:
            answer = {"id": request["id"], **desk.answer(request)}
            answers.write(json.dumps(answer).encode("ascii") + b"\n")
            answers.flush()


def _own_standard_output() -> BinaryIO:
    """Standard output for answers alone: what anybody else prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _listen(requests: queue.SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        requests.put(line)
    _clear_up()
    os._exit(0)


def _clear_up() -> None:
    """Remove the folder we were given, which a parent that was killed could not do any more."""
    folder = Path.cwd()
    if folder.name.startswith(FOLDER):
        os.chdir(folder.parent)
        with contextlib.suppress(OSError):
            folder.rmdir()


def _request(line: bytes) -> dict[str, Any] | None:
    try:
        request = json.loads(line)
    except ValueError:
        return None
    return request if isinstance(request, dict) and "id" in request else None


if __name__ == "__main__":
    sys.exit(main())

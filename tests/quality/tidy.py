"""`python -m tests.quality.tidy SEED RAW_FOLDER`: what the tidy view mends, and what it breaks.

The seed lost its half-spaces; `STRIPPED` says which words. Of the folder's articles those twenty
are taken that have the most half-spaces per 1,000 letters among those of at least 2,000 letters:
a count that knows nothing of words, fixed before anything was measured. Their half-spaces are
deleted in one run and turned into spaces in another, and the originals are the answer. A
half-space where the original has none is wrong, unless the original plainly lacks it
(`tidy_measure`); those words are listed apart. Exit status 1: precision below 0.99.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from desktop.language.hazm_client import HazmClient
from desktop.language.tidy import HALF_SPACE, HalfSpace, half_spaces, united
from tests.quality.tidy_measure import Source, Tally, measure, spaced, without, words_written

ARTICLES, LETTERS, NEEDED = 20, 2_000, 0.99

# The words of the seed that lost a half-space, with it, and how often each stands there.
STRIPPED = {
    "می‌کنم": 2, "مهم‌ترین": 1, "گفت‌وگوها": 1, "مشورت‌ها": 1, "علی‌اف": 2, "رییس‌جمهور": 1,
    "همکاری‌ها": 1, "همان‌طور": 1, "آذربایجانی‌اش": 1, "رایزنی‌های": 1, "می‌کنیم": 3,
    "عالی‌رتبه": 1, "همکاری‌های": 1, "می‌دهیم": 1, "ان‌شاءالله": 1, "می‌شود": 1, "خدشه‌دار": 2,
    "طرح‌هایی": 1, "جنایت‌ها": 1,
}  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of the seed and of the twenty articles, for each source."""
    parser = argparse.ArgumentParser("python -m tests.quality.tidy", description=__doc__)
    parser.add_argument("seed", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what is not mended, too")
    options = parser.parse_args(argv)
    with HazmClient(timeout=120.0) as hazm:
        sources = all_sources(hazm)
        of_seed(options.seed.read_text(encoding="utf-8"), sources)
        texts = chosen(
            path.read_text(encoding="utf-8") for path in sorted(options.folder.glob("*.txt"))
        )
        precise = [of_articles(texts, sources, how) for how in ("deleted", "turned into spaces")]
    return 0 if all(precise) else 1


def all_sources(hazm: HazmClient) -> dict[str, Source]:
    """Our own rules, hazm, and both; hazm's has to answer."""

    def asked(text: str) -> Sequence[HalfSpace]:
        found = hazm.half_spaces(text)
        if found is None:
            raise SystemExit("hazm does not answer")
        return found

    return {
        "own rules": half_spaces,
        "hazm": asked,
        "both": lambda text: united(half_spaces(text), asked(text)),
    }


def restored(seed: str) -> str:
    """The seed with the half-spaces it lost."""
    for word in STRIPPED:
        seed = seed.replace(without(word), word)
    return seed


def of_seed(seed: str, sources: Mapping[str, Source]) -> None:
    """Print how many of the seed's stripped words each source mends, and what else it gives."""
    original, written = restored(seed), frozenset[str]()
    print(f"== the seed: {sum(STRIPPED.values())} words lost half-spaces")
    for name, source in sources.items():
        tally = measure(original, seed, source, written)
        print(f"{name:10} mends {tally.right} of {tally.wanted}, breaks {tally.wrong.total()}")
        _list("which the seed did not lose but lacks", tally.lacked)
        _list("broken", tally.wrong)


def chosen(texts: Iterable[str]) -> list[str]:
    """The articles to measure on."""
    long_enough = (text for text in texts if _letters(text) >= LETTERS)
    return sorted(long_enough, key=_density, reverse=True)[:ARTICLES]


def of_articles(texts: Sequence[str], sources: Mapping[str, Source], how: str) -> bool:
    """Print precision and recall of each source; whether all are precise enough."""
    damage = without if how == "deleted" else spaced
    written = words_written(texts)
    print(f"== {len(texts)} articles, half-spaces {how}")
    precise = True
    for name, source in sources.items():
        tally = Tally()
        for text in texts:
            tally.add(measure(text, damage(text), source, written))
        precise &= tally.precision >= NEEDED
        print(_line(name, tally))
        _list("wrong", tally.wrong)
        _list("plainly lacked by the original", tally.lacked)
    return precise


def _line(name: str, tally: Tally) -> str:
    return (
        f"{name:10} precision {tally.precision:.4f} (counting what the originals lack as wrong: "
        f"{tally.strict:.4f})  recall {tally.recall:.4f}  right {tally.right} of {tally.wanted}, "
        f"wrong {tally.wrong.total()}, lacked {tally.lacked.total()}"
    )


def _list(head: str, words: Counter[str]) -> None:
    if words:
        print(f"   {head}: " + "، ".join(f"{word} {n}" for word, n in words.most_common()))


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _density(text: str) -> float:
    return text.count(HALF_SPACE) / _letters(text)


if __name__ == "__main__":
    sys.exit(main())

"""`python -m tests.quality.distil_compounds`: make `resources/lexicon/compounds.txt` anew.

Of hazm's `words.dat` it takes the words that are written with half-spaces, folded, and marks
each half-space that can be seen (after a letter that joins the next) by a hyphen. A word whose
letters without half-spaces are a word of the table, too («بهنام»), is left out, unless it is only
listed there without a part of speech and cannot be read so («خانهدار»).
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.language.compounds import ends_in_silent_heh, joins_next
from desktop.language.folding import key
from resources import path

HALF_SPACE, JOINT, UNTAGGED = "\u200c", "-", "0"
HEAD = "# Words with their half-spaces as hyphens, folded; distilled from hazm (NOTICE.txt)\n"


def compounds(lines: Iterable[str]) -> Iterator[str]:
    """The compounds of a table of words with frequency and parts of speech, joints marked."""
    rows = [line.rstrip("\n").split("\t") for line in lines]
    whole = {key(word): kinds for word, _, kinds in rows if HALF_SPACE not in word}
    for word in (word for word, _, _ in rows if HALF_SPACE in word):
        parts = [key(part) for part in word.split(HALF_SPACE)]
        listed = whole.get(key(word), "")
        is_one = bool(listed) and (listed != UNTAGGED or not ends_in_silent_heh(parts[0]))
        marked = _marked(parts)
        if not is_one and JOINT in marked and marked.replace(JOINT, "").isalpha():
            yield marked


def _marked(parts: list[str]) -> str:
    marked = ""
    for part in filter(None, parts):
        marked += (JOINT if marked and joins_next(marked[-1]) else "") + part
    return marked


def main() -> int:
    """Write the list; raises where hazm is not installed."""
    spec = importlib.util.find_spec("hazm")
    assert spec is not None
    assert spec.submodule_search_locations
    source = Path(spec.submodule_search_locations[0]) / "data" / "words.dat"
    with source.open(encoding="utf-8") as lines:
        found = sorted(set(compounds(lines)))
    path("lexicon/compounds.txt").write_text(HEAD + "\n".join(found) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

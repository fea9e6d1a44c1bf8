"""`python -m tests.benchmarks start|extraction|find|palette|view|desk [ROUNDS]`: their figures."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tests.benchmarks import desk, extraction, find, palette, start, view

BENCHMARKS = {
    "start": start.report,
    "extraction": extraction.report,
    "find": find.report,
    "palette": palette.report,
    "view": view.report,
    "desk": desk.report,
}
ROUNDS = 11


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark of that name."""
    name, rounds = [*arguments, "", ""][:2]
    if name not in BENCHMARKS:
        print(__doc__)
        return 2
    for line in BENCHMARKS[name](int(rounds or ROUNDS)):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""F1 in rows and columns: tiers beside the plain rule, dirty copies, agencies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.quality.scorer import Score

# What a column is called, and the scorer's name of its figure.
COLUMNS = {
    "joint": "joint",
    "span": "span",
    "several speakers": "joint_several_speakers",
    "speaker list": "speaker_list",
    "headings": "headings",
}
# Of topics, in the table of dirty copies.
SHARES = {"topics P@5": "topics_P@5", "topics R@10": "topics_R@10"}
_CELL = 5

Row = Mapping[str, str]


@dataclass(frozen=True)
class Pair:
    """The score of the program and that of the plain rule on the same texts."""

    program: Score
    plain: Score

    @property
    def is_complete(self) -> bool:
        """Whether every article has a usable reading of both."""
        return self.program.is_complete and self.plain.is_complete


def beside(scores: Mapping[str, Score]) -> Iterator[str]:
    """A row for each score, under its name."""
    return lines({name: _figures(score) for name, score in scores.items()})


def copies(pairs: Mapping[str, Pair]) -> Iterator[str]:
    """A row for each copy; the first one is the clean one, which the others are compared to."""
    clean = next(iter(pairs.values())).program.joint
    return lines({name: _of_copy(pair, clean) for name, pair in pairs.items()})


def gain(quick: Score, refined: Score) -> Iterator[str]:
    """What the refined tier's topics have more than the quick one's."""
    more = {
        column: refined.figures[figure] - quick.figures[figure] for column, figure in SHARES.items()
    }
    less, most = (one.figures["topic_mentions"]["F1"] for one in (quick, refined))
    more["mentions F1"] = most - less
    yield "  ".join(f"{column} {figure:+.3f}" for column, figure in more.items())


def lines(rows: Mapping[str, Row]) -> Iterator[str]:
    """The rows under their columns, which all of them share; at least one row."""
    columns = {name: max(len(name), _CELL) for name in next(iter(rows.values()))}
    stub = max(map(len, rows))
    yield " " * stub + "".join(f"  {name:>{width}}" for name, width in columns.items())
    for head, row in rows.items():
        cells = (f"  {row[name]:>{width}}" for name, width in columns.items())
        yield f"{head:{stub}}{''.join(cells)}"


def f1(right: int, spurious: int, missed: int) -> str:
    """The F1, or a dash where nothing was to be found and nothing was."""
    whole = 2 * right + spurious + missed
    return f"{2 * right / whole:.3f}" if whole else "–"


def _of_copy(pair: Pair, clean: float) -> Row:
    plain = _figures(pair.plain)
    return {
        **_figures(pair.program),
        **{column: f"{pair.program.figures[figure]:.3f}" for column, figure in SHARES.items()},
        "joint to clean": f"{pair.program.joint - clean:+.3f}",
        "plain joint": plain["joint"],
        "plain span": plain["span"],
    }


def _figures(score: Score) -> Row:
    found = ((column, score.figures[figure]) for column, figure in COLUMNS.items())
    return {column: f1(one["tp"], one["fp"], one["fn"]) for column, one in found}

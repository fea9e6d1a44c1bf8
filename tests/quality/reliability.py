"""Whether the readings know how sure they may be: confidence beside what came out right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tests.quality.scorer import Certainty

# Below it a reader should look twice.
DOUBTFUL = 0.7


def reliability(
    calibration: Mapping[str, Any] | None, certainties: Iterable[Certainty]
) -> Iterator[str]:
    """The scorer's bins as a table, its two figures, and who lies below the doubtful mark."""
    if calibration is None:
        yield "confidence: not given for every quote with a speaker"
        return
    yield f"{'quotes':>6}{'confidence':>12}{'right':>8}"
    for one in calibration["bins"]:
        yield f"{one['n']:6}{one['confidence']:12.3f}{one['right']:8.3f}"
    yield f"ECE {calibration['ECE']:.3f}  AUROC {calibration['AUROC']:.3f}"
    yield _doubtful(list(certainties))


def _doubtful(certainties: list[Certainty]) -> str:
    shares = (
        f"{_share([sure for sure, is_right in certainties if is_right == wanted])} {what}"
        for wanted, what in ((False, "wrong"), (True, "right"))
    )
    return f"below {DOUBTFUL}: {', '.join(shares)}"


def _share(confidences: list[float | None]) -> str:
    below = sum(sure is not None and sure < DOUBTFUL for sure in confidences)
    share = below / len(confidences) if confidences else 0.0
    return f"{below} of {len(confidences)} ({share:.0%})"

"""Confidence beside what came out right."""

from __future__ import annotations

from tests.quality.reliability import reliability

BINS = [
    {"n": 100, "confidence": 0.65, "right": 0.5},
    {"n": 101, "confidence": 0.95, "right": 0.9876},
]
CALIBRATION = {"bins": BINS, "ECE": 0.0931, "AUROC": 0.8}


def test_bins_and_figures_are_told() -> None:
    assert list(reliability(CALIBRATION, [(0.9, True)]))[:-1] == [
        "quotes  confidence   right",
        "   100       0.650   0.500",
        "   101       0.950   0.988",
        "ECE 0.093  AUROC 0.800",
    ]


def test_it_is_told_who_lies_below_the_mark() -> None:
    certainties = [(0.5, False), (0.69, False), (0.7, False), (0.6, True), (0.9, True)]
    *_, last = reliability(CALIBRATION, certainties)
    assert last == "below 0.7: 2 of 3 (67%) wrong, 1 of 2 (50%) right"


def test_nobody_below_is_no_division_by_nobody() -> None:
    *_, last = reliability(CALIBRATION, [])
    assert last == "below 0.7: 0 of 0 (0%) wrong, 0 of 0 (0%) right"


def test_where_confidence_is_missing_there_is_no_table() -> None:
    (line,) = reliability(None, [(None, True)])
    assert "not given" in line

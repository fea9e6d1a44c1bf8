"""The window: the only Qt of the program."""

import builtins


def _load_qt() -> None:
    """Load PySide6, but not what it puts in the place of Python's import.

    That is there for `from __feature__ import …` alone, which we never say, and reads the source
    of all that is imported later: without it our modules load in 200 ms of processor instead of
    225 (Python 3.11 and 3.13, PySide6 6.11 and 6.12, the least of eleven runs).
    """
    ours = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = ours


_load_qt()

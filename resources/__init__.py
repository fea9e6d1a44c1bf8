"""Data that travels with the program, and the accessors to it. Imports nothing of the program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


def path(name: str) -> Path:
    """Where the resource lies, for those who need a file («fonts/Vazirmatn-Regular.ttf»)."""
    return _HERE / name


def seed() -> Path:
    """The article that comes with the program: in the wheel among the resources, else beside."""
    packed = path("seeds")
    return next((packed if packed.is_dir() else _HERE.parent / "seeds").glob("*.txt"))


def data(name: str) -> bytes:
    """The bytes of the resource. Raises FileNotFoundError."""
    return path(name).read_bytes()


def text(name: str) -> str:
    """The resource as UTF-8 text. Raises FileNotFoundError."""
    return path(name).read_text(encoding="utf-8")


def theme(name: str) -> dict[str, Any]:
    """The roles of a theme («light», «dark») with their colours: `themes/NAME.json`."""
    roles: dict[str, Any] = json.loads(text(f"themes/{name}.json"))
    return roles

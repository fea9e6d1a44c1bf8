"""What was changed in the reader's lists, kept so that it can be undone to the byte."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Change:
    """One list before (None: there was none) and after our change."""

    path: Path
    before: bytes | None
    after: bytes


@dataclass(frozen=True, slots=True)
class Record:
    """All our changes, and whether a cache of the reader's own entries was there before us."""

    changes: tuple[Change, ...] = ()
    had_cache: bool = True


def write(path: Path, record: Record) -> None:
    """Keep the record. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    changes = [
        {
            "path": str(change.path),
            "before": None if change.before is None else _to_text(change.before),
            "after": _to_text(change.after),
        }
        for change in record.changes
    ]
    path.write_text(json.dumps({"changes": changes, "had_cache": record.had_cache}), "utf-8")


def read(path: Path) -> Record | None:
    """The record, or None where there is none that makes sense."""
    try:
        kept = json.loads(path.read_text("utf-8"))
        return Record(tuple(map(_change, kept["changes"])), bool(kept["had_cache"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def _change(kept: dict[str, Any]) -> Change:
    before = kept["before"]
    return Change(
        Path(kept["path"]),
        None if before is None else base64.b64decode(before),
        base64.b64decode(kept["after"]),
    )


def _to_text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")

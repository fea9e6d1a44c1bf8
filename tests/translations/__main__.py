"""Brings en.po and en.mo up to date: `python -m tests.translations`."""

from __future__ import annotations

import sys

from tests.translations import renewed, unmarked, write


def main() -> int:
    """Write both files; 1 where English is missing or a Persian literal is not marked."""
    catalogue = renewed()
    write(catalogue)
    lacking = [f"no English yet: {message.id}" for message in catalogue if not message.string]
    loose = [f"not marked: {literal}" for literal in unmarked()]
    print("\n".join([*lacking[1:], *loose, f"{len(catalogue)} sentences"]))
    return 1 if lacking[1:] or loose else 0


if __name__ == "__main__":
    sys.exit(main())

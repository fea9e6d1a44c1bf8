"""The program, telling a file by which process which article was opened or refused in words.

python -m tests.handover.observed DIARY ARTICLE…
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.__main__ import main


def _note(diary: str, what: str, path: Path) -> None:
    line = f"{os.getpid()} {what} {path}\n".encode("utf-8", "surrogateescape")
    with open(diary, "ab", buffering=0) as file:
        file.write(line)


def _observe(diary: str) -> None:
    from desktop.article.article import Article
    from desktop.files.loading import Unreadable
    from desktop.window.desk import Desk
    from desktop.window.messages import Messages
    from desktop.window.session import Session

    begun, told = Desk._begun, Messages.tell_unreadable  # noqa: SLF001

    def begin_and_note(self: Desk, article: Article, path: Path, *, is_filed: bool) -> Session:
        session = begun(self, article, path, is_filed=is_filed)
        _note(diary, "opened", path)
        return session

    def tell_and_note(self: Messages, path: Path, problem: Unreadable) -> None:
        told(self, path, problem)
        _note(diary, "refused", path)

    Desk._begun = begin_and_note  # type: ignore[method-assign]  # noqa: SLF001
    Messages.tell_unreadable = tell_and_note  # type: ignore[method-assign]


class _Late:
    """Begins to observe when Qt is about to be imported: a start that hands over stays fast."""

    def __init__(self, diary: str) -> None:
        self._diary = diary

    def find_spec(self, name: str, *_: object) -> None:
        if name == "desktop.window.application":
            sys.meta_path.remove(self)
            _observe(self._diary)


if __name__ == "__main__":
    sys.meta_path.insert(0, _Late(sys.argv[1]))
    sys.argv[1:] = sys.argv[2:]
    sys.exit(main())

"""Asks hazm in its own process, by request id; restarts it once, and does without it."""

from __future__ import annotations

import contextlib
import enum
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop.language.hazm_protocol import FOLDER, HALF_SPACES, LEMMAS, NO_HAZM
from desktop.language.hazm_spacing import in_text, runs
from desktop.language.hazm_words import HazmWords, distinct_words
from desktop.language.tidy import HalfSpace

TIMEOUT = 30.0
STARTS = 2
FROZEN_CHILD = "--hazm-child"
_MODULE = "desktop.language.hazm_child"


class HazmState(str, enum.Enum):
    """How it stands with hazm.

    `LOST` says that the last question was not answered, be the child dead or only too slow.
    """

    READY = "ready"
    MISSING = "missing"
    LOST = "lost"
    CLOSED = "closed"

    @property
    def sentence(self) -> str:
        """The id of what there is to tell the reader; "" while all is well, or over."""
        return f"hazm.{self.value}" if self in (HazmState.MISSING, HazmState.LOST) else ""


class HazmClient:
    """The one way to hazm. Any thread may ask and any may close; nothing here raises.

    The process starts with the first question, by `command` where one is given.
    """

    def __init__(self, command: Sequence[str] | None = None, timeout: float = TIMEOUT) -> None:
        self._command = tuple(command or _own_child())
        self._timeout = timeout
        self._state = HazmState.READY
        self._starts = 0
        self._questions = 0
        self._child: _Child | None = None
        self._asking = threading.Lock()
        self._changing = threading.Lock()

    @property
    def state(self) -> HazmState:
        """What the reader may be told: whether hazm is there, and why it is not."""
        return self._state

    def words(self, text: str, timeout: float | None = None) -> HazmWords | None:
        """What hazm knows about the text's words; None where it is not to be had in time.

        Blocks for at most `timeout` seconds (else the client's), the child's start included.
        """
        answer = self.ask(LEMMAS, {"words": distinct_words(text)}, timeout)
        if answer is None or LEMMAS not in answer:
            return None
        return HazmWords.of(answer[LEMMAS], answer.get("verbs", ()))

    def half_spaces(self, text: str, timeout: float | None = None) -> tuple[HalfSpace, ...] | None:
        """The half-spaces that hazm finds lacking in the text's verbs; None as for `words`."""
        asked = tuple(dict.fromkeys(run.of(text) for run in runs(text)))
        answer = self.ask(HALF_SPACES, {"runs": asked}, timeout) if asked else {HALF_SPACES: {}}
        if answer is None or HALF_SPACES not in answer:
            return None
        return in_text(text, answer[HALF_SPACES])

    def ask(
        self, operation: str, values: Mapping[str, object], timeout: float | None = None
    ) -> dict[str, Any] | None:
        """The child's answer to one operation with its values, or None."""
        deadline = time.monotonic() + (self._timeout if timeout is None else timeout)
        if not self._asking.acquire(timeout=max(0.0, deadline - time.monotonic())):
            return None
        try:
            return self._ask(operation, values, deadline)
        finally:
            self._asking.release()

    def close(self) -> None:
        """Ends the child at once; who waits for an answer gets None. May be called twice."""
        with self._changing:
            self._state = HazmState.CLOSED
            self._end_child()

    def __enter__(self) -> HazmClient:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _ask(
        self, operation: str, values: Mapping[str, object], deadline: float
    ) -> dict[str, Any] | None:
        while (child := self._running_child()) is not None:
            self._questions += 1
            try:
                answer = child.ask({"id": self._questions, "do": operation, **values}, deadline)
            except _Silent:
                self._drop(child)
                return None
            except _Ended:
                self._drop(child)
                continue
            return self._settled(answer)
        return None

    def _running_child(self) -> _Child | None:
        with self._changing:
            if self._state in (HazmState.MISSING, HazmState.CLOSED):
                return None
            if self._child is None and self._starts < STARTS:
                self._starts += 1
                try:
                    self._child = _Child(self._command)
                except OSError:
                    self._starts, self._state = STARTS, HazmState.LOST
            return self._child

    def _drop(self, child: _Child) -> None:
        """Be without an answer until another child, if one may still be started, gives one."""
        with self._changing:
            if self._child is child:
                self._end_child()
            if self._state is HazmState.READY:
                self._state = HazmState.LOST

    def _settled(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        """The answer, unless it is a problem; how it stands with hazm follows from it."""
        problem = answer.get("problem")
        with self._changing:
            if self._state is not HazmState.CLOSED:
                self._state = HazmState.MISSING if problem == NO_HAZM else HazmState.READY
            if problem == NO_HAZM:
                self._end_child()
        return None if problem else answer

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


class _Ended(Exception):
    """The child is gone."""


class _Silent(Exception):
    """The child did not answer in time."""


class _Child:
    """One running child, in an empty folder of its own. Raises OSError where it cannot start."""

    def __init__(self, command: Sequence[str]) -> None:
        self._folder = tempfile.mkdtemp(prefix=FOLDER)
        self._requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=self._folder,
                env=_environment(),
                start_new_session=True,
                creationflags=_quiet_and_modest(),
            )
        except OSError:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        self._threads = [threading.Thread(target=self._listen), threading.Thread(target=self._tell)]
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    def ask(self, request: Mapping[str, object], deadline: float) -> dict[str, Any]:
        """The answer with the request's id. Raises _Ended or _Silent."""
        self._requests.put(json.dumps(request).encode("ascii") + b"\n")
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise _Silent from None
            if line is None:
                raise _Ended
            answer = _answer(line)
            if answer is not None and answer.get("id") == request["id"]:
                return answer

    def end(self) -> None:
        """Kills the process, waits for it and clears up after it."""
        self._process.kill()
        self._process.wait()
        self._requests.put(None)
        for thread in self._threads:
            thread.join()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _tell(self) -> None:
        """In a thread of its own, since a child that does not read would halt whoever writes."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError), self._process.stdin as requests:
            while (line := self._requests.get()) is not None:
                requests.write(line)
                requests.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as answers:
            for line in answers:
                self._lines.put(line)
        self._lines.put(None)


def _answer(line: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(line)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def _own_child() -> tuple[str, ...]:
    """What starts the child; a frozen program has no Python to run a module with but itself."""
    if getattr(sys, "frozen", False):
        return (sys.executable, FROZEN_CHILD)
    return (sys.executable, "-m", _MODULE)


def _environment() -> dict[str, str]:
    """Ours, with the way to this very program, since the child runs in another folder."""
    program = str(Path(__file__).parents[2])
    paths = [program, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "HF_HUB_OFFLINE": "1", "PYTHONPATH": os.pathsep.join(paths)}


def _quiet_and_modest() -> int:
    """Windows' flags for no console and low priority; elsewhere the child is nice by itself."""
    flags = ("CREATE_NO_WINDOW", "BELOW_NORMAL_PRIORITY_CLASS")
    return sum(getattr(subprocess, flag, 0) for flag in flags)

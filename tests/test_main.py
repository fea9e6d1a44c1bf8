"""What the command line leads to, and how a reader without a terminal hears of errors."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import __main__ as program
from desktop import cli, last_words
from desktop.__main__ import main
from desktop.handover import Outcome, hand_over
from desktop.language import hazm_child, hazm_client
from desktop.window import alone, application

Opened = list[tuple[object, ...]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """With what windows would have been opened."""
    opened: Opened = []

    def run(*asked: object) -> int:
        opened.append(asked)
        return 0

    monkeypatch.setattr(application, "run", run)
    return opened


@pytest.fixture
def without_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, io.StringIO())


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences shown in a window of their own."""
    told: list[str] = []
    monkeypatch.setattr(alone, "tell", lambda sentence, _: told.append(sentence))
    return told


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], ([], None, None)),
        (["a.txt", "/ب.txt"], ([Path("a.txt"), Path("/ب.txt")], None, None)),
        (["--language", "en", "a.txt", "--theme=dark"], ([Path("a.txt")], "en", "dark")),
        (["--", "-a.txt", "export"], ([Path("-a.txt"), Path("export")], None, None)),
    ],
)
def test_a_window_opens_with_what_was_asked(
    opened: Opened, arguments: list[str], asked: tuple[object, ...]
) -> None:
    assert main(arguments) == 0
    assert [one[:3] for one in opened] == [asked]
    next_door = hand_over([]).door
    assert next_door is not None
    next_door.close()


def test_a_window_of_its_own_stands_at_no_door(opened: Opened) -> None:
    assert main(["--new-window", "a.txt"]) == 0
    assert opened == [([Path("a.txt")], None, None, None)]


def test_no_window_opens_where_another_took_the_articles(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "hand_over", lambda _: Outcome(is_taken=True))
    assert main(["a.txt"]) == 0
    assert opened == []


@pytest.mark.parametrize("verb", program.DESKTOP_VERBS)
def test_verbs_of_the_desktop_may_stand_after_options(
    monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    answered: list[list[str]] = []

    def run(arguments: list[str]) -> int:
        answered.append(arguments)
        return 0

    monkeypatch.setattr(cli, "run", run)
    assert main(["--language", "en", verb, "--default"]) == 0
    assert answered == [[verb, "--language", "en", "--default"]]


def test_the_child_of_a_frozen_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program.HAZM_CHILD == hazm_client.FROZEN_CHILD
    monkeypatch.setattr(hazm_child, "main", lambda: 7)
    assert main([program.HAZM_CHILD]) == 7


@pytest.mark.parametrize("arguments", [["--nonsense"], ["--theme", "pink"], ["a", "--language"]])
def test_what_is_not_understood_is_said_in_the_terminal(
    capsys: pytest.CaptureFixture[str], told: list[str], arguments: list[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith(("گزینهٔ", "پس از"))
    assert "naqlnama --help" in said
    assert told == []


@pytest.mark.parametrize("sign", last_words.SIGNS)
def test_what_is_not_understood_is_shown_where_there_is_no_terminal(
    told: list[str], without_terminal: None, monkeypatch: pytest.MonkeyPatch, sign: str
) -> None:
    assert main(["--nonsense"]) == 2
    assert told == [], "a script would wait for a window to be closed"
    monkeypatch.setenv(sign, "x")
    assert main(["--nonsense"]) == 2
    assert "--nonsense" in told[0]


def test_a_program_without_streams_shows_it(
    told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main(["--nonsense"]) == 2
    assert len(told) == 1


def test_qt_that_lacks_a_library_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object) -> int:
        raise ImportError("libEGL.so.1: cannot open", name="PySide6.QtGui")

    monkeypatch.setattr(application, "run", run)
    assert main([]) == 1
    assert "libEGL.so.1" in capsys.readouterr().err


def test_an_import_of_ours_that_fails_is_no_fault_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: object) -> int:
        raise ImportError("no such module", name="desktop.gone")

    monkeypatch.setattr(application, "run", run)
    with pytest.raises(ImportError):
        main([])


@pytest.mark.parametrize("tool", [tool[0] for tool in last_words.TOOLS])
def test_without_qt_the_desktops_own_tools_speak(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: str
) -> None:
    said = tmp_path / "said"
    path = tmp_path / tool
    path.write_text(f'#!/bin/sh\nfor last; do :; done\nprintf %s "$last" > {said}\n')
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}")
    assert last_words.show("پنجره باز نشد") is True
    assert said.read_text("utf-8") == "پنجره باز نشد"


def test_where_there_is_no_tool_nothing_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert last_words.show("x") is False


def test_a_sentence_in_a_window_of_its_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from resources.catalogue import Catalogue

    seen: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(box.text()))
    alone.tell("این دستور را نمی‌فهمم", Catalogue())
    assert seen == ["این دستور را نمی‌فهمم"]


@pytest.mark.logs("unexpected error")
def test_a_window_that_cannot_be_built_says_so(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def build(*_: object) -> None:
        raise RuntimeError("no window today")

    monkeypatch.setattr(application, "build", build)
    monkeypatch.setattr(QApplication, "exec", lambda *_: _look(qtbot, seen))
    assert main([]) == 1
    assert any("no window today" in text for text in seen)


def _look(qtbot: QtBot, seen: list[str]) -> int:
    def dialogs() -> list[object]:
        return [one for one in QApplication.topLevelWidgets() if one.objectName() == "crash"]

    qtbot.waitUntil(lambda: bool(dialogs()))
    for dialog in dialogs():
        seen.append(dialog.text)  # type: ignore[attr-defined]
        dialog.close()  # type: ignore[attr-defined]
    return 0

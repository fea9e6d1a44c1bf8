"""The client of the hazm child, with children that misbehave."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.language.hazm_client import HazmClient, HazmState
from desktop.language.hazm_words import HazmWords, distinct_words

# What the small children below begin with: they answer with a lemma for every word.
READ = """
import json, os, sys, time
def requests():
    for line in sys.stdin:
        yield json.loads(line)
def answer(request, **more):
    lemmas = {word: "آب" for word in request["words"]}
    print(json.dumps({"id": request["id"], "lemmas": lemmas, "verbs": [], **more}), flush=True)
"""
GOOD = READ + "for request in requests(): answer(request)"


def child(code: str) -> list[str]:
    return [sys.executable, "-I", "-c", code]


def test_words_come_folded() -> None:
    with HazmClient(child(GOOD)) as client:
        assert client.words("نان") == HazmWords({"نان": "اب"})
        assert client.words("آب") == HazmWords()
        assert client.state is HazmState.READY


def test_nothing_starts_before_the_first_question(tmp_path: Path) -> None:
    started = tmp_path / "started"
    with HazmClient(child(f"open({str(started)!r}, 'w').close()\n" + GOOD)) as client:
        assert not started.exists()
        assert client.words("نان") is not None
        assert started.exists()


@pytest.mark.parametrize(
    "noise",
    [
        "print('garbage', flush=True)",
        "print('[]', flush=True)",
        "print('', flush=True)",
        "print('{\"id\": 0}', flush=True)",
        "sys.stdout.buffer.write(bytes([255, 10])); sys.stdout.flush()",
    ],
)
def test_a_line_that_answers_nothing_is_passed_over(noise: str) -> None:
    code = f"{READ}\nfor request in requests():\n    {noise}\n    answer(request)"
    with HazmClient(child(code)) as client:
        assert client.words("نان") == HazmWords({"نان": "اب"})


def test_a_child_that_dies_is_started_once_more(tmp_path: Path) -> None:
    mark = str(tmp_path / "died")
    code = f"""{READ}
for request in requests():
    if not os.path.exists({mark!r}):
        open({mark!r}, "w").close()
        os.kill(os.getpid(), 9)
    answer(request)
"""
    with HazmClient(child(code)) as client:
        assert client.words("نان") == HazmWords({"نان": "اب"})
        assert client.state is HazmState.READY


def test_a_child_that_dies_twice_is_done_without(tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    code = (
        f"open({str(starts)!r}, 'a').write('x')\n{READ}\nnext(requests()); os.kill(os.getpid(), 9)"
    )
    with HazmClient(child(code)) as client:
        assert client.words("نان") is None
        assert client.words("نان") is None
        assert client.state is HazmState.LOST
    assert starts.read_text() == "xx"


def test_without_hazm_the_child_says_so_and_is_not_asked_again() -> None:
    code = READ + "for request in requests(): answer(request, problem='no_hazm')"
    with HazmClient(child(code)) as client:
        assert client.words("نان") is None
        assert client.state is HazmState.MISSING
        assert client.words("نان") is None


def test_an_operation_the_child_does_not_know_gives_none_and_harms_nothing() -> None:
    with HazmClient() as client:
        assert client.ask("sing", {}) is None
        assert client.state is HazmState.READY


def test_a_program_that_is_not_there_is_lost_at_once() -> None:
    with HazmClient(["/nonexistent/naqlnama"]) as client:
        assert client.words("نان") is None
        assert client.state is HazmState.LOST


@pytest.mark.parametrize("code", ["import time; time.sleep(60)", "import sys; sys.stdin.read()"])
def test_a_silent_child_is_waited_for_no_longer_than_asked(code: str) -> None:
    """Not even with more words than a pipe holds."""
    many = " ".join(f"واژه{number}" for number in range(20_000))
    with HazmClient(child(code)) as client:
        started = time.monotonic()
        assert client.words(many, timeout=0.3) is None
        assert time.monotonic() - started < 3


def test_a_child_too_slow_once_is_asked_again() -> None:
    code = READ + "for request in requests():\n    'سریع' in request['words'] and answer(request)"
    with HazmClient(child(code)) as client:
        assert client.words("کند", timeout=0.3) is None
        late = client.state
        assert client.words("سریع") is not None
        assert (late, client.state) == (HazmState.LOST, HazmState.READY)


def test_close_while_waiting_gives_none_at_once(tmp_path: Path) -> None:
    given: list[HazmWords | None] = []
    asked = tmp_path / "asked"
    code = f"import sys, time; sys.stdin.readline(); open({str(asked)!r}, 'w'); time.sleep(60)"
    client = HazmClient(child(code))
    asking = threading.Thread(target=lambda: given.append(client.words("نان")))
    asking.start()
    assert _comes_true(asked.exists)
    started = time.monotonic()
    client.close()
    asking.join(timeout=10)
    assert given == [None]
    assert time.monotonic() - started < 3
    assert client.state is HazmState.CLOSED


def test_after_close_nothing_is_asked() -> None:
    client = HazmClient(child(GOOD))
    client.close()
    client.close()
    assert client.words("نان") is None


def test_closing_leaves_no_process_and_no_folder(tmp_path: Path) -> None:
    place = tmp_path / "place"
    code = f"import os\nopen({str(place)!r}, 'w').write(f'{{os.getpid()}} {{os.getcwd()}}')\n{GOOD}"
    with HazmClient(child(code)) as client:
        client.words("نان")
        process, folder = place.read_text().split()
        assert os.listdir(folder) == []
        assert Path(folder) != Path.cwd()
    assert not Path(folder).exists()
    assert _is_gone(int(process))


def test_many_threads_may_ask() -> None:
    given: list[HazmWords | None] = []
    with HazmClient(child(GOOD)) as client:
        threads = [
            threading.Thread(target=lambda: given.append(client.words("نان"))) for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert given == [HazmWords({"نان": "اب"})] * 8


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_the_child_goes_when_its_parent_is_killed() -> None:
    code = f"""
import sys, time
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from desktop.language.hazm_client import HazmClient
client = HazmClient()
client.words("کتاب‌ها")
print(client._child._process.pid, client._child._folder, flush=True)
time.sleep(60)
"""
    with subprocess.Popen(child(code), stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        number, folder = parent.stdout.readline().split()
        process = int(number)
        assert not _is_gone(process)
        parent.kill()
    assert _comes_true(lambda: _is_gone(process))
    assert not Path(folder).exists()


def test_distinct_words_stand_once_each_as_written() -> None:
    assert distinct_words("آب و نان، آب‌ها و نان") == ("آب", "و", "نان", "آب‌ها")


def _comes_true(fact: Callable[[], bool], seconds: float = 10) -> bool:
    until = time.monotonic() + seconds
    while not fact() and time.monotonic() < until:
        time.sleep(0.02)
    return fact()


def _is_gone(process: int) -> bool:
    """Whether no such process runs; one that ended but waits for its parent's leave is gone."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except OSError:
        return True

"""Every story starts through `main()`, with real arguments, and ends with its exit status."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.__main__ import main
from desktop.language.hazm_client import HazmState
from tests.journeys.hand import Hand

Story = Callable[[Hand], object]
Play = Callable[..., int]

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.fixture
def seed() -> Path:
    return SEED


TWO_SPEAKERS = """نشست مدیران شهر برگزار شد

مهناز رادپور، شهردار، گفت: پل تازه تا پایان سال باز می‌شود.

کاوه نیک‌روش، رئیس شورای شهر، گفت: بودجهٔ پل هنوز کم است.

مهناز رادپور افزود: هزینهٔ پل را شهر می‌دهد.

کاوه نیک‌روش افزود: شورا این هزینه را بررسی می‌کند.
"""

NO_QUOTES = """بارش باران در شهر

باران از بامداد امروز در شهر بارید و خیابان‌ها خیس شد. بارش باران تا شب ادامه دارد.
"""

UNSURE = """روشنایی پل کهنه

مهناز رادپور، شهردار، گفت: پل کهنه تا پایان سال باز می‌شود.

به گفته شرکت راه‌سازان کوهستان، آسفالت پل تا دو هفتهٔ دیگر آماده می‌شود.

کارشناسان گفتند: روشنایی پل هم نوسازی شده است.

در ادامه گفت: کار شبانه پیش می‌رود و مردم نگران سروصدا نباشند.
"""

FAR_APART = """پل کهنهٔ شهر

مهناز رادپور، شهردار، گفت: پل کهنه تا پایان سال باز می‌شود.

{}

وی افزود: هزینهٔ پل را شهر می‌دهد.
""".format("\n\n".join(["پل کهنه سال‌ها پیش از سنگ و آجر ساخته شده است و از آن می‌گذشتند."] * 30))

REPORT = """گزارش کم‌آبی در دشت نوآباد

مهناز رادپور، شهردار، گفت: آب دشت نوآباد از فردا نوبتی می‌شود.

{}

آب دشت از فردا نوبتی می‌شود

کاوه نیک‌روش، رئیس شورای شهر، گفت: چاه تازه‌ای در دشت کنده نمی‌شود.

{}

چشم کشاورزان به باران

مهناز رادپور افزود: مردم شکیبا باشند تا باران ببارد.

{}
""".format(
    *(
        "\n\n".join([f"دشت نوآباد سال‌هاست که {what} و کسی چاره‌ای نیندیشیده است."] * 14)
        for what in ("خشک است", "کم‌باران است", "آفتاب‌زده است")
    )
)


BRIDGE = """پل تازهٔ نوآباد

۱۴ آبان ۱۴۰۳

به گزارش رودنگار، مهناز رادپور، شهردار نوآباد، گفت: پل تازه تا پایان سال باز می‌شود.

کاوه نیک‌روش، رئیس شورای شهر، گفت: بودجهٔ پل تازه کم است.
"""
ROAD = """راه روستا آسفالت می‌شود

دکتر مهناز رادپور گفت: راه روستای بالا تا بهار آسفالت می‌شود.

{}

وی گفت: پل تازه از راه جداست.
""".format("\n\n".join(["راه روستای بالا سال‌هاست که خاکی است و کسی از آن نمی‌گذرد."] * 30))
RAIN = """بارش باران در دشت

ارس مرندی، کارشناس هواشناسی، گفت: باران تا شب ادامه دارد و پل‌ها بازند.
"""


def _written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def two_speakers(tmp_path: Path) -> Path:
    return _written(tmp_path, "نشست.txt", TWO_SPEAKERS)


@pytest.fixture
def no_quotes(tmp_path: Path) -> Path:
    return _written(tmp_path, "باران.txt", NO_QUOTES)


@pytest.fixture
def unsure(tmp_path: Path) -> Path:
    """The second quote's speaker is unsure; nobody knows who says the last."""
    return _written(tmp_path, "پل.txt", UNSURE)


@pytest.fixture
def far_apart(tmp_path: Path) -> Path:
    """Two quotes of one speaker; who «وی» is was said a long way before."""
    return _written(tmp_path, "پل کهنه.txt", FAR_APART)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A title and two sub-headings, three quotes of two speakers a long way apart."""
    return _written(tmp_path, "دشت نوآباد.txt", REPORT)


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    """The mayor speaks in the first two, under two wordings of her name."""
    paths = []
    for name, text in (("پل", BRIDGE), ("راه", ROAD), ("باران", RAIN)):
        path = tmp_path / f"{name}.txt"
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths


class NoWords:
    """Stands where hazm's process would, and never has an answer."""

    state = HazmState.READY

    def words(self, text: str) -> None:
        return None

    def half_spaces(self, text: str) -> None:
        return None

    def close(self) -> None:
        pass


@pytest.fixture
def real_hazm() -> None:
    """Ask for this where hazm's own process is to refine the topics; the others do without."""


@pytest.fixture(autouse=True)
def _without_hazm(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "real_hazm" not in request.fixturenames:
        monkeypatch.setattr("desktop.language.hazm_client.HazmClient", NoWords)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader has been told to say, or where the program says the focus is."""
    said: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        else:
            interface = event.accessibleInterface()
            said.append(interface.text(QAccessible.Text.Name))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def _windows() -> list[QMainWindow]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMainWindow) and widget.isVisible()
    ]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication) -> Play:
    """Start the program with these arguments and act the story where it would wait for events."""

    def play(*arguments: object, story: Story) -> int:
        def act(*_: object) -> int:
            first = _windows()[-1]
            try:
                story(Hand(first, qtbot))
            finally:
                # In another language it is another window; the reader may have closed it.
                last = [first, *_windows()][-1]
                for dialog in last.findChildren(QDialog):
                    dialog.close()
                last.close()
            return 0

        monkeypatch.setattr(QApplication, "exec", act)
        return main([str(argument) for argument in arguments])

    return play

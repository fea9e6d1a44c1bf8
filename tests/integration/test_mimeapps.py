"""Lists of default applications are changed by line and undone by byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.integration import mimeapps

TYPE = "text/plain"
OURS = "ours.desktop"


@pytest.mark.parametrize(
    ("content", "chosen"),
    [
        (b"", []),
        (b"[Default Applications]\ntext/plain=a.desktop;b.desktop;\n", ["a.desktop", "b.desktop"]),
        (b"[Default Applications]\r\n text/plain = a.desktop ;\r\n", ["a.desktop"]),
        (b"[Added Associations]\ntext/plain=a.desktop\n", []),
        (b"[Default Applications]\n#text/plain=a.desktop\n", []),
        (
            b"[Default Applications]\ntext/plain=a.desktop\ntext/plain=b.desktop\n",
            ["b.desktop"],
        ),
        (b"\xff\xfe\x00broken", []),
    ],
)
def test_default_of_a_type(content: bytes, chosen: list[str]) -> None:
    assert mimeapps.default(content, TYPE) == chosen


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"", b"[Default Applications]\ntext/plain=x.desktop;\n"),
        (
            b"# mine\n[Default Applications]\nimage/png=p\n",
            b"# mine\n[Default Applications]\ntext/plain=x.desktop;\nimage/png=p\n",
        ),
        (
            b"[Default Applications]\ntext/plain = a\n\n[Added Associations]\ntext/plain=a\n",
            b"[Default Applications]\ntext/plain=x.desktop;\n"
            b"\n[Added Associations]\ntext/plain=a\n",
        ),
        (
            b"[Added Associations]\na=b",
            b"[Added Associations]\na=b\n\n[Default Applications]\ntext/plain=x.desktop;\n",
        ),
    ],
)
def test_new_default_changes_nothing_else(before: bytes, after: bytes) -> None:
    assert mimeapps.with_default(before, TYPE, ["x.desktop"]) == after


LINES = st.sampled_from(
    [
        b"[Default Applications]",
        b"[Added Associations]",
        b" [Other]",
        b"text/plain=a.desktop;b.desktop",
        b"text/plain = c.desktop;",
        b"text/html=a.desktop",
        b"# \xff",
        b"",
    ]
)


@given(st.lists(LINES), st.sampled_from([b"\n", b"\r\n"]), st.booleans())
def test_what_is_chosen_is_the_default_and_every_list_comes_back(
    lines: list[bytes], end: bytes, ends: bool
) -> None:
    before = end.join(lines) + (end if ends else b"")
    after = mimeapps.with_default(before, TYPE, [OURS])
    assert mimeapps.default(after, TYPE) == [OURS]
    for other in ("text/html",):
        assert mimeapps.default(after, other) == mimeapps.default(before, other)


def test_untouched_list_comes_back_to_the_byte(tmp_path: Path) -> None:
    path, before = tmp_path / "list", b"\n# odd \r\n[Default Applications]\n\ntext/plain=a"
    path.write_bytes(after := mimeapps.with_default(before, TYPE, [OURS]))
    mimeapps.take_back(path, before, after, TYPE, OURS)
    assert path.read_bytes() == before


def test_list_that_was_not_there_goes(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_bytes(after := mimeapps.with_default(b"", TYPE, [OURS]))
    mimeapps.take_back(path, None, after, TYPE, OURS)
    assert not path.exists()


def test_list_somebody_threw_away_stays_away(tmp_path: Path) -> None:
    mimeapps.take_back(tmp_path / "list", b"x", b"y", TYPE, OURS)
    assert not (tmp_path / "list").exists()


def test_what_others_wrote_meanwhile_stays(tmp_path: Path) -> None:
    path, before = tmp_path / "list", b"[Default Applications]\ntext/plain=a.desktop;\n"
    after = mimeapps.with_default(before, TYPE, [OURS, "a.desktop"])
    path.write_bytes(
        after + b"image/png=p.desktop\n[Added Associations]\ntext/plain=ours.desktop;\n"
    )
    mimeapps.take_back(path, before, after, TYPE, OURS)
    assert path.read_bytes() == before + b"image/png=p.desktop\n[Added Associations]\n"


def test_default_chosen_meanwhile_stays(tmp_path: Path) -> None:
    path, before = tmp_path / "list", b"[Default Applications]\ntext/plain=a.desktop;\n"
    after = mimeapps.with_default(before, TYPE, [OURS])
    path.write_bytes(mimeapps.with_default(after, TYPE, ["c.desktop", OURS]))
    mimeapps.take_back(path, before, after, TYPE, OURS)
    assert mimeapps.default(path.read_bytes(), TYPE) == ["c.desktop"]


def test_list_is_written_through_a_link_and_keeps_its_mode(tmp_path: Path) -> None:
    real, link = tmp_path / "dotfiles", tmp_path / "list"
    real.write_bytes(b"old")
    real.chmod(0o600)
    link.symlink_to(real)
    mimeapps.write(link, b"new")
    assert (link.is_symlink(), real.read_bytes(), real.stat().st_mode & 0o777) == (
        True,
        b"new",
        0o600,
    )
    assert sorted(tmp_path.iterdir()) == sorted([real, link])

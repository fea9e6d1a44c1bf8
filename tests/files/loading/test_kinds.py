"""A file that is no text is refused by its name."""

from __future__ import annotations

import io
import zipfile

import pytest

from desktop.files.loading.text import NotText, decoded

NOISE = bytes(range(32)) * 4


def archive(*names: str, mimetype: str = "") -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as written:
        if mimetype:
            written.writestr("mimetype", mimetype, zipfile.ZIP_STORED)
        for name in names:
            written.writestr(name, "متن" * 50)
    return raw.getvalue()


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"{\\rtf1\\ansi hello}", "RTF"),
        (b"\x89PNG\r\n\x1a\n" + NOISE, "PNG"),
        (archive("[Content_Types].xml", "word/document.xml"), "Word (docx)"),
        (archive("xl/workbook.xml"), "Excel (xlsx)"),
        (archive("a.xhtml", mimetype="application/epub+zip"), "EPUB"),
        (
            archive("content.xml", mimetype="application/vnd.oasis.opendocument.text"),
            "LibreOffice (odt)",
        ),
        (archive("a.txt"), "ZIP"),
        (b"ID3\x03\x00" + NOISE, "MP3"),
        (b"\x00\x00\x00\x18ftypmp42" + NOISE, "MP4"),
        (b"RIFF\x24\x00\x00\x00WEBP" + NOISE, "WebP"),
    ],
)
def test_known_formats(raw: bytes, kind: str) -> None:
    with pytest.raises(NotText) as caught:
        decoded(raw)
    assert (caught.value.problem, caught.value.kind) == ("other_format", kind)


def test_any_other_is_only_no_text() -> None:
    with pytest.raises(NotText) as caught:
        decoded(NOISE)
    assert (caught.value.problem, caught.value.kind) == ("binary", "")


@pytest.mark.parametrize("words", ["ID3 یک برچسب است.", "BM شرکت", "12. ftyp چیست؟"])
def test_a_text_that_begins_like_one(words: str) -> None:
    assert decoded(words.encode()) == words

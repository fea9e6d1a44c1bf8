"""What a file that is no text is, by its first bytes, so that a refusal can name it."""

from __future__ import annotations

# No text begins like these.
_CERTAIN = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word / Excel 97–2003"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"SQLite format 3\x00", "SQLite"),
)
# A text could; these are asked only about what turned out to be none.
_LIKELY = (
    (0, b"ID3", "MP3"),
    (0, b"OggS", "Ogg"),
    (4, b"ftyp", "MP4"),
    (8, b"WEBP", "WebP"),
    (8, b"WAVE", "WAV"),
    (0, b"BM", "BMP"),
)
_ZIP = b"PK\x03\x04"
# A name that stands in a zip archive of that kind.
_IN_ZIP = (
    (b"word/document", "Word (docx)"),
    (b"xl/workbook", "Excel (xlsx)"),
    (b"ppt/presentation", "PowerPoint (pptx)"),
    (b"application/epub+zip", "EPUB"),
    (b"application/vnd.oasis.opendocument.text", "LibreOffice (odt)"),
)


def certain_kind(raw: bytes) -> str:
    """The format of a file that is certainly no text; "" for any other."""
    if raw.startswith(_ZIP):
        return next((kind for name, kind in _IN_ZIP if name in raw), "ZIP")
    return next((kind for start, kind in _CERTAIN if raw.startswith(start)), "")


def likely_kind(raw: bytes) -> str:
    """The format of bytes known to be no text; "" where it is not known."""
    return next((kind for at, sign, kind in _LIKELY if raw.startswith(sign, at)), "")

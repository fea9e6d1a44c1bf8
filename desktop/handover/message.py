"""What is said between two starts of the program: JSON, its length before it, and checked."""

from __future__ import annotations

import json
import os

VERSION = 1
HEADER = 4
LIMIT = 4_000_000
MOST_PATHS = 10_000
TOKEN_LENGTH = 1_000


def request(paths: list[str], token: str) -> bytes | None:
    """The frame that asks to open the absolute paths; None where it would be too long."""
    said = {"version": VERSION, "paths": paths, "token": token[:TOKEN_LENGTH]}
    content = json.dumps(said).encode("ascii")
    return _framed(content) if len(content) <= LIMIT and len(paths) <= MOST_PATHS else None


def asked(content: bytes) -> tuple[list[str], str] | None:
    """The paths and the activation token of a request; None where it makes no sense to us."""
    said = _dict(content)
    paths, token = said.get("paths"), said.get("token", "")
    if said.get("version") != VERSION or not isinstance(paths, list) or len(paths) > MOST_PATHS:
        return None
    if not all(isinstance(path, str) and _is_path(path) for path in paths):
        return None
    return (paths, token) if isinstance(token, str) and _is_token(token) else None


def answer(is_taken: bool) -> bytes:
    """The frame that says whether the paths were taken."""
    return _framed(json.dumps({"version": VERSION, "taken": is_taken}).encode("ascii"))


def says_taken(content: bytes) -> bool:
    """Whether an answer says so."""
    return _dict(content).get("taken") is True


def length(header: bytes) -> int:
    """The length of what follows the header, in bytes."""
    return int.from_bytes(header[:HEADER], "big")


def is_too_long(said: bytes) -> bool:
    """Whether what began so is longer than anybody may be."""
    return len(said) >= HEADER and length(said) > LIMIT


def complete(said: bytes) -> bytes | None:
    """What was said, without its header, once all of it is there."""
    end = HEADER + length(said)
    return said[HEADER:end] if len(said) >= max(HEADER, end) else None


def _framed(content: bytes) -> bytes:
    return len(content).to_bytes(HEADER, "big") + content


def _dict(content: bytes) -> dict[str, object]:
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _is_path(path: str) -> bool:
    return os.path.isabs(path) and "\0" not in path


def _is_token(token: str) -> bool:
    return len(token) <= TOKEN_LENGTH and token.isascii() and token.isprintable()

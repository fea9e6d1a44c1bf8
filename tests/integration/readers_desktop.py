"""A reader's desktop in a temporary folder: their own data and lists, and those of the system."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.integration.places import Places

TYPE = "text/plain"


@dataclass(frozen=True)
class Desktop:
    """The folders of one reader, and what a system's administrator does to them."""

    places: Places

    @property
    def system(self) -> Path:
        return self.places.data_dirs[0] / "applications"

    def add(
        self, id_: str, folder: Path | None = None, command: str = "true", more: str = ""
    ) -> None:
        """An application that opens plain text, and the cache that says so."""
        folder = folder or self.system
        folder.mkdir(parents=True, exist_ok=True)
        (folder / id_).write_text(
            f"[Desktop Entry]\nType=Application\nName={id_}\nExec={command} %f\n"
            f"MimeType={TYPE};\n{more}"
        )
        ids = "".join(f"{path.name};" for path in sorted(folder.glob("*.desktop")))
        (folder / "mimeinfo.cache").write_text(f"[MIME Cache]\n{TYPE}={ids}\n")

    def choose(self, *ids: str) -> bytes:
        """The reader's explicit default, in a list with a life of its own."""
        content = (
            "# mine\n\n[Added Associations]\nimage/png=p.desktop;\n[Default Applications]\n"
            f"image/png = p.desktop\n{TYPE}={';'.join(ids)}\n\n"
        ).encode()
        self.places.mimeapps.parent.mkdir(parents=True, exist_ok=True)
        self.places.mimeapps.write_bytes(content)
        return content

"""The window: the only Qt of the program."""

# What needs no Qt is imported here, before any module of the window: once PySide6 is loaded it
# reads the source of each module that is imported, which costs the start some milliseconds.
import desktop.files.loading
import desktop.language.hazm_words
import resources.catalogue

__all__ = ["desktop", "resources"]

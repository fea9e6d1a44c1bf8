"""Widgets for reading marked Persian text: PySide6 and themselves, nothing of the program.

Colours, texts, icons and models are handed in; what the reader does comes out as signals.
"""

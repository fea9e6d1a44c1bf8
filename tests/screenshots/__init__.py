"""Pictures of the window and of the exported page, to lay beside the design.

`python -m tests.screenshots FOLDER` writes them as PNG files.
"""

"""Naqlnama, a reader for Persian news that shows who said what: the program.

The plan of the house
---------------------
article      what an annotated article is: frozen values, standard library only
language     Persian: folding, words, names, lexicon; hazm lives in a child process
extraction   article -> reading, one file per question, pure functions
files        bytes in (loading), bytes out (export)
window       the only Qt in this package
handover     a second start gives its paths to the open window, before any Qt
integration  --install-desktop and its undoing
cli          the verbs that need no display

Beside it stand `widgets` (PySide6 and itself, nothing of the program) and `resources` (data and
its accessors). `tests/test_layers.py` holds who may import whom.

Where this differs from the design page, and why
------------------------------------------------
* Provenance («به گزارش … به نقل از …») is found by reading, so it is kept in the `Reading`; the
  JSON writes it under `article`, as the format says.
* `handover` and `integration` are packages: each answers several questions (what is said and on
  which way; whose default it is, how a list is changed and undone).
* The wheel installs no desktop entry: with `pip install --user` it would lie in the reader's own
  folder and silently become the default. `--install-desktop` puts it there, and sees to that.
* There is no MIME type of our own, since there is no file of our own to open.
* Sentences of the Qt-free rooms are a table of ids in `resources/sentences.py`: reasons and
  errors travel as id and values, and the window, the pages and the command line say them alike.
"""

NAME = "naqlnama"
APPLICATION_ID = "org.naqlnama.Naqlnama"
__version__ = "0.1.0"

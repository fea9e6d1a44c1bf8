"""Naqlnama, a reader for Persian news that shows who said what: the program.

The plan of the house
---------------------
article      what an annotated article is: frozen values, standard library only
language     Persian: folding, words, names, lexicon; hazm lives in a child process
extraction   article -> reading, one file per question, pure functions
files        bytes in (loading), bytes out (export)
window       the only Qt in this package
cli          the verbs that need no display

Beside it stand `widgets` (PySide6 and itself, nothing of the program) and `resources` (data and
its accessors). `tests/test_layers.py` holds who may import whom.

Where this differs from the design page, and why
------------------------------------------------
* Provenance («به گزارش … به نقل از …») is found by reading, so it is kept in the `Reading`; the
  JSON writes it under `article`, as the format says.
* Sentences of the Qt-free rooms are a table of ids in `resources/sentences.py`: reasons and
  errors travel as id and values, and the window, the pages and the command line say them alike.
"""

NAME = "naqlnama"
APPLICATION_ID = "org.naqlnama.Naqlnama"
__version__ = "0.1.0"

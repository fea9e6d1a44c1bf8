"""The sentences of the Qt-free rooms, by id: reasons, errors, explanations.

Ids are stable: they stand in exported readings. `{name}` are places for values.
"""

SENTENCES: dict[str, str] = {}

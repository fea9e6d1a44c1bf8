"""What hazm's process and its client have agreed on."""

FOLDER = "naqlnama-hazm-"
"""What the name of the folder begins with that the process is given for itself."""

LEMMAS = "lemmas"
"""The operation that asks for the lemmas of words, and under this name has them answered."""

NO_HAZM = "no_hazm"
"""The problem that there is no hazm."""

"""What hazm's process and its client have agreed on."""

FOLDER = "naqlnama-hazm-"
"""What the name of the folder begins with that the process is given for itself."""

LEMMAS = "lemmas"
"""The operation that asks for the lemmas of words, and under this name has them answered."""

HALF_SPACES = "half_spaces"
"""The operation that asks for the half-spaces of runs of words, and has them answered: of each
run in which there are any pairs of an offset and how many spaces it replaces."""

NO_HAZM = "no_hazm"
"""The problem that there is no hazm."""

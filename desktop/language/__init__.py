"""Persian: its spelling, words, names and lexicon."""

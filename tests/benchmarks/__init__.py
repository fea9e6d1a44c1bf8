"""How long things take, always beside something that anyone can measure on the same machine."""

"""The twenty difficulties of Persian news, each a table of invented texts and what they report."""

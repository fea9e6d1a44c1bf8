"""The keys of the command table, pressed for real on an X server with the Persian layout."""

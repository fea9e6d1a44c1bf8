"""An article and its reading, written for others: pages and data."""

"""How an answer looks: rows for scripts, pages for people, and the formats of both."""

"""Pages for a browser: markup that is always escaped, and one document around it."""

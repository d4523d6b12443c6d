"""Pure questions over a fact base: the same base and question give the same answer."""

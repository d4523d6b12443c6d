"""The command line: Typer turns words into questions, nothing else happens here."""

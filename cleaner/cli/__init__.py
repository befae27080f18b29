"""The command line: a thin shell over the library, and the door to Typer."""

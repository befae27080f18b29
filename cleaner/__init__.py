"""Labels every line of a web page with the reason why it is there, and keeps the lines a reader came for."""

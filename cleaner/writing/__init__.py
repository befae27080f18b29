"""Writing: a Result → text, tables, diffs, reports."""

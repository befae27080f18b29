"""What is certain about lines: rules as rows of tables, and copies."""

"""Scoring: decisions against gold."""
